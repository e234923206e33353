"""A boast said plainly: its rank or feeling gone, a row of figures cut to its first, or its subject with a blank."""

import re
from itertools import pairwise
from typing import NamedTuple

from lint.engine.recast.boasters import FAINT, Boasters
from lint.engine.recast.boasts import Boasts
from lint.engine.recast.feelings import Feelings
from lint.engine.recast.figures import Figures
from lint.engine.recast.fronts import JOINED, Joints
from lint.engine.recast.keeping import Keeping
from lint.engine.recast.ranked import Patch
from lint.engine.recast.ranks import Ranks
from lint.engine.recast.spoken import Spoken, verbatim
from lint.engine.rewriting.small_words import POINTING
from lint.model.draft import Clause, Sentence
from lint.model.source import Span

_LONG = 70  # words; of a longer sentence nothing is cut
_LEAST = 3  # words that a sentence must keep
_LED = frozenset("founded established with as born built backed started".split())
_EMPTY = re.compile(
    r"\b(?:join|with|use|using|have|having) (?:an? |the )?"
    r"(?:infrastructure|team|technology|people|culture|environment|services?|solutions?)\b"
    r"(?! (?:of|for|that|which|who|to|in)\b)",
    re.IGNORECASE,
)  # without its boast it says nothing
_RANKLESS = re.compile(  # what only a rank made sense of: "a team in the country", "food safety system there is"
    r"\bthere (?:is|are)[.!]?$"
    r"|\b(?:is|are|'re|\u2019re|be) an? [\w -]+? in the "
    r"(?:country|province|county|state|world|market|industry|business|region, so)\b"
    r"|\ban? \w+ in the region\b|^(?:it is|it's|it\u2019s) been an? "
    r"|\b(?:ours|mine|this one) (?:is|are) an? |\bthe (?:place|name|one|address) (?:to|for|of choice)\b",
    re.IGNORECASE,
)
_SINCE = re.compile(r"\bsince (?:19|20)\d\d\.?$")  # no answer to one who has written
_BACK = frozenset("it its them this that these those".split())
_LONE = re.compile(r"an? [\w-]+$", re.IGNORECASE)
_BE = frozenset("am are is".split())
_RUN_ON = re.compile(r"[a-z]\. [a-z]")  # two sentences that the writer did not part


class Plain(NamedTuple):
    """What a boast leaves; "" where it does not."""

    plain: str = ""  # the sentence without rank and feeling
    shorn: str = ""  # the same up to its last joint: "…, and I'm proud of it" is cut
    shorter: str = ""  # up to the joint before that
    shortest: str = ""  # up to its first joint
    uncounted: str = ""  # the whole without its figures
    later: str = ""  # what stands behind a joint and is a sentence
    boaster: str = ""  # "Our marquees": of what or whom something is said


class Plainly:
    """Makes the sentences of one draft plain."""

    def __init__(self, spoken: Spoken) -> None:
        self._spoken, self._words = spoken, spoken.words
        self._cuts = Joints(spoken)
        self._keeping = Keeping(spoken, self._cuts)
        self._ranks, self._feelings, self._figures = Ranks(spoken), Feelings(spoken), Figures(spoken)
        self._boasts, self._boasters = Boasts(spoken), Boasters(spoken)

    def of(self, sentence: Sentence) -> Plain:
        """Return what a sentence leaves when it is said plainly."""
        if sentence.last - sentence.first > _LONG or sentence.question or not self._whole(sentence):
            return Plain()
        patches = self._patches(sentence)
        plain = self._said(sentence.first, sentence.last, patches, sentence) if patches else ""
        counts = self._figures.patches(sentence)
        clear = not any(one.first < two.end and two.first < one.end for one in patches for two in counts)
        fronts = [end for end in self._cuts.of(sentence) if self._cuts.stands(sentence.first, end, sentence)]
        fronts = [] if self._keeping.whole(sentence) else fronts
        fronts = [end for end in fronts if not self._keeping.needs(end, patches, sentence)]
        said = [text for end in fronts if (text := self._said(sentence.first, end, patches, sentence))]
        if any(self._adds_itself(patch, sentence) for patch in patches):
            plain = ""  # "…, and we're the fastest tool in the north" has no more to add
        return Plain(
            plain,
            shorn=said[-1] if said else "",
            shorter=said[-2] if len(said) > 1 else "",
            shortest=said[0] if len(said) > 2 else "",
            uncounted=self._said(sentence.first, sentence.last, sorted((*patches, *counts)), sentence)
            if counts and clear
            else "",
            later=self._later(sentence, patches),
            boaster=self._boasters.of(sentence),
        )

    def _patches(self, sentence: Sentence) -> list[Patch]:
        """Return what makes a sentence plain; of two that overlap, the one that no rank word makes."""
        boasts = self._boasts.patches(sentence)
        others = sorted((*self._feelings.patches(sentence), *self._ranks.patches(sentence)))
        if any(one.end > two.first for one, two in pairwise(others)):
            others = others[:1]
        clear = [one for one in others if all(one.end <= two.first or two.end <= one.first for two in boasts)]
        return sorted((*clear, *boasts))

    def _adds_itself(self, patch: Patch, sentence: Sentence) -> bool:
        """Return whether a patch says what the sender is in a clause that "and" adds."""
        forms, first = self._words.forms, patch.first
        return first - 3 > sentence.first and (
            forms[first - 3] == "and" and forms[first - 2] in ("we", "i", "it") and forms[first - 1] in _BE
        )

    def _whole(self, sentence: Sentence) -> bool:
        """Return whether nothing in a sentence is opened and not closed."""
        text = self._spoken.draft.text[sentence.start : sentence.end]
        pairs = text.count("(") == text.count(")") and text.count('"') % 2 == 0 and text.count("*") % 2 == 0
        return pairs and text.count("\u201c") == text.count("\u201d") and "|" not in text and not text.endswith(":")

    def _later(self, sentence: Sentence, patches: list[Patch]) -> str:
        """Return what stands behind the first joint that begins a clause with a subject of its own."""
        forms = self._words.forms
        for i in self._cuts.of(sentence):
            clause = self._cuts.clause_at(i, sentence) or self._behind(i, sentence)
            first = i + (forms[i] in JOINED)
            if forms[i] == "so" or clause is None or clause.actor == "reader":
                continue
            before = self._spoken.draft.text[sentence.start : self._words.ends[i - 1]]
            ours = (
                clause.actor == "sender" and clause.tense == "modal" and forms[i] in JOINED and self._keeping.comma(i)
            )
            own = forms[i] == "and" and forms[first] in ("we", "i")
            if ("," in before and not (ours or own)) or ")" in before:
                continue
            if not {"another", "others", "ones", "there"}.isdisjoint(forms[first : sentence.last]):
                return ""
            if forms[first] in ("nobody", "no", "nothing", "none") or not FAINT.isdisjoint(forms[first : clause.verb]):
                return ""
            if clause.subject.start != first or clause.subject.end <= first or clause.conditional:
                continue
            if not _BACK.isdisjoint(forms[clause.verb : sentence.last]):
                return ""  # "it" is what the lead spoke of
            if not POINTING.isdisjoint(forms[clause.subject.start : clause.verb]) or sentence.last - first < _LEAST:
                continue
            if self._cuts.speaks_to(sentence.first, i) or self._keeping.deals(sentence.first, i, sentence):
                return ""
            gap = self._spoken.draft.text[self._words.ends[i - 1] : self._words.starts[i]].strip()
            led = gap == "," and (forms[sentence.first] in _LED or forms[sentence.first].endswith("ing"))
            if forms[i] in JOINED or (gap and gap in ";\u2013\u2014") or led:
                return self._said(first, sentence.last, patches, sentence)
        return ""

    def _behind(self, i: int, sentence: Sentence) -> Clause | None:
        """Return the clause behind a lead such as "Founded in 1998 by two friends," that no clause was seen in."""
        forms = self._words.forms
        if i - sentence.first < _LEAST or not (self._spoken.capital(i) or forms[i] in ("we", "our", "i")):
            return None
        ahead = range(i + 1, min(i + 5, sentence.last))
        verb = next((k for k in ahead if forms[k] in ("is", "are", "has", "have", "was")), -1)
        known = next((one for one in sentence.clauses if i < one.verb <= i + 4 and one.subject.start < i), None)
        if known is None and verb > 0 and forms[sentence.first] in _LED and sentence.clauses:
            known = sentence.clauses[0]._replace(verb=verb)
        return known._replace(subject=Span(i, known.verb)) if known is not None else None

    def _said(self, first: int, end: int, patches: list[Patch], sentence: Sentence) -> str:
        """Return words of a sentence with its patches, as a sentence; "" where they cannot be had so."""
        within = [patch for patch in patches if first <= patch.first and patch.end <= end]
        if any(patch.first < end < patch.end or patch.first < first < patch.end for patch in patches):
            return ""
        text = self._stretch(first, end, within, sentence).strip(" ,;\u2013\u2014")
        if text.count('"') % 2 and self._spoken.draft.text[self._words.ends[end - 1] :][:1] == '"':
            text += '"'
        paired = (
            text.count("(") == text.count(")")
            and text.count('"') % 2 == 0
            and text.count("\u201c") == text.count("\u201d")
        )
        if (
            not paired
            or text.count("[one") > 1
            or _RUN_ON.search(text)
            or _RANKLESS.search(text)
            or (within and _EMPTY.search(text))
            or any(one.first > first and self._words.forms[one.first - 1].endswith("ally") for one in within)
            or (sentence.bullet and _LONE.match(text))
            or (self._spoken.draft.stage.name == "reply" and _SINCE.search(text))
            or self._keeping.brags(first, end, within, end < sentence.last)
        ):
            return ""
        tail = self._spoken.draft.text[self._words.ends[sentence.last - 1] : sentence.end]
        stop = "." if any(sign in tail for sign in ".!\u2026") or (tail.strip() and not sentence.bullet) else ""
        return self._capital(text) + stop

    def _stretch(self, first: int, end: int, patches: list[Patch], sentence: Sentence) -> str:
        """Return words as the source writes them, with patches in their place."""
        words, draft = self._words, self._spoken.draft
        parts: list[str] = []
        at = sentence.start if first == sentence.first else words.starts[first]
        stops = [*((words.starts[one.first], words.ends[one.end - 1], one.new) for one in patches)]
        for start, to, new in [*stops, (words.ends[end - 1], words.ends[end - 1], "")]:
            part = verbatim(draft, Span(at, start)) if start > at else ""
            if part is None or any(tag.start < at < tag.end or tag.start < start < tag.end for tag in draft.tags):
                return ""
            parts.append(part + (new if parts or part.strip() else self._capital(new)))
            at = to
        return " ".join("".join(parts).split()).replace(" ,", ",").replace(", )", ")")

    def _capital(self, text: str) -> str:
        """Return a phrase as it begins a sentence; a merge tag stays as it is."""
        return text[:1].upper() + text[1:]
