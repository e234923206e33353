"""A boast said plainly: its rank or feeling gone, a row of figures cut to its first, or its subject with a blank."""

import re
from itertools import pairwise
from typing import NamedTuple

from lint.engine.feelings import Feelings
from lint.engine.figures import Figures
from lint.engine.fronts import JOINED, Joints
from lint.engine.ranked import Patch
from lint.engine.ranks import Ranks
from lint.engine.small_words import POINTING
from lint.engine.spoken import Spoken, verbatim
from lint.model.draft import Clause, Sentence
from lint.model.source import Span

_LONG = 70  # words; of a longer sentence nothing is cut
_LEAST = 3  # words that a sentence must keep
_FAINT = frozenset(
    "new legal news lot team press customers clients members analysts users people stores crew company family "
    "mission response feedback hires goal vision everyone staff alumni average clinic clinics sellers brands "
    "partners firms".split()
)  # of which the sender has nothing to check
_LED = frozenset("founded established with as born built backed started".split())
_NOBODY = frozenset("this that these those it they he she which who what there here i we you".split())


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
        get = spoken.context.lexicon.list
        self._english = get("english-word")
        self._best, self._cuts = get("superlative"), Joints(spoken)
        self._ranks, self._feelings, self._figures = Ranks(spoken), Feelings(spoken), Figures(spoken)

    def of(self, sentence: Sentence) -> Plain:
        """Return what a sentence leaves when it is said plainly."""
        if sentence.last - sentence.first > _LONG or sentence.question or not self._whole(sentence):
            return Plain()
        patches = sorted((*self._feelings.patches(sentence), *self._ranks.patches(sentence)))
        if any(one.end > two.first for one, two in pairwise(patches)):
            patches = patches[:1]
        plain = self._said(sentence.first, sentence.last, patches, sentence) if patches else ""
        counts = self._figures.patches(sentence)
        clear = not any(one.first < two.end and two.first < one.end for one in patches for two in counts)
        fronts = [end for end in self._cuts.of(sentence) if self._cuts.stands(sentence.first, end, sentence)]
        fronts = [end for end in fronts if not self._says_what(end, patches)]
        said = [text for end in fronts if (text := self._said(sentence.first, end, patches, sentence))]
        return Plain(
            plain,
            shorn=said[-1] if said else "",
            shorter=said[-2] if len(said) > 1 else "",
            shortest=said[0] if len(said) > 2 else "",
            uncounted=self._said(sentence.first, sentence.last, sorted((*patches, *counts)), sentence)
            if counts and clear
            else "",
            later=self._later(sentence, patches),
            boaster=self._boaster(sentence),
        )

    def _says_what(self, end: int, patches: list[Patch]) -> bool:
        """Return whether a cut before a word would take away what somebody named just before it is."""
        told = self._words.forms[end] in ("a", "an", "the", "one") and self._spoken.capital(end - 1)
        return told and any(patch.first >= end for patch in patches)

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
            if "," in before or ")" in before:
                continue
            if not {"another", "others", "ones", "there"}.isdisjoint(forms[first : sentence.last]):
                return ""
            if forms[first] in ("nobody", "no", "nothing", "none") or not _FAINT.isdisjoint(forms[first : clause.verb]):
                return ""
            if clause.subject.start != first or clause.subject.end <= first or clause.conditional:
                continue
            if not POINTING.isdisjoint(forms[clause.subject.start : clause.verb]) or sentence.last - first < _LEAST:
                continue
            if self._cuts.speaks_to(sentence.first, i):
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

    def _boaster(self, sentence: Sentence) -> str:
        """Return the subject of a sentence as it begins it, "" of a mere pronoun."""
        clause = next((one for one in sentence.clauses if one.verb >= 0), None)
        if clause is None or clause.actor == "reader" or clause.conditional:
            return ""
        first, end = clause.subject
        forms = self._words.forms
        bad = forms[first].endswith("ing") or forms[first : first + 2] == ["my", "name"]
        if end <= first or first < sentence.first or bad or "'s" in forms[end - 1 : end]:
            return ""
        led = forms[sentence.first] in ("at", "here") and first - sentence.first < 6
        if not led and (first != sentence.first or (end - first == 1 and forms[first] in _NOBODY)):
            return ""
        if not led and not self._names(first, end):
            return ""
        if not {"nobody", "nothing", "no", "none", "one", "everybody", "everyone", "which", "who"}.isdisjoint(
            forms[first:end]
        ):
            return ""
        begin = sentence.first if led else first
        said = self._capital(self._stretch(begin, end, [], sentence))
        return "" if "," in said or "#" in said or said.count('"') % 2 else said

    def _names(self, first: int, end: int) -> bool:
        """Return whether a subject names the sender, or a thing of his."""
        words, forms = self._words, self._words.forms
        if not _FAINT.isdisjoint(forms[first:end]) or forms[first][0].isdigit():
            return False
        begins = self._spoken.draft.text[words.starts[first] - 1 : words.starts[first]]
        known = forms[first] in self._english | self._best or forms[first] in self._spoken.verbs
        named = self._spoken.capital(first) and (not known or (end - first > 1 and self._spoken.capital(end - 1)))
        return begins not in ("(", "*", "#") and (
            named or (forms[first] in ("our", "my", "the", "its") and end - first > 1)
        )

    def _said(self, first: int, end: int, patches: list[Patch], sentence: Sentence) -> str:
        """Return words of a sentence with its patches, as a sentence; "" where they cannot be had so."""
        within = [patch for patch in patches if first <= patch.first and patch.end <= end]
        if any(patch.first < end < patch.end or patch.first < first < patch.end for patch in patches):
            return ""
        text = self._stretch(first, end, within, sentence).strip(" ,;\u2013\u2014")
        paired = (
            text.count("(") == text.count(")")
            and text.count('"') % 2 == 0
            and text.count("\u201c") == text.count("\u201d")
        )
        if not paired or text.count("[one") > 1 or _RUN_ON.search(text):
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
        return " ".join("".join(parts).split()).replace(" ,", ",")

    def _capital(self, text: str) -> str:
        """Return a phrase as it begins a sentence; a merge tag stays as it is."""
        return text[:1].upper() + text[1:]
