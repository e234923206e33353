"""A boast at the start, or among several things that somebody did, taken out: the rest stays as it was written."""

from itertools import pairwise
from typing import NamedTuple

from lint.engine.recast.spoken import Spoken, verbatim
from lint.model.draft import Clause, Sentence
from lint.model.source import Span

_AS = frozenset("as being".split())
_LEADS = [
    tuple(said.split())
    for said in (
        "with over|with more than|built on|backed by|trusted by|rated|voted|named|recognised as|recognized as|ranked|"
        "over a career|fast forward to today|loved by|powered by|winner of|winners of|hailed as|thrilled|proud"
    ).split("|")
]
_PRIZES = frozenset(
    "named voted won win award awards awarded shortlisted featured recognised recognized ranked rank ranks rated star "
    "stars winner finalist proud record backed trusted newcomer loved rave raving counts count best #1 prize medal "
    "gorgeous amazing famous sold".split()
)
_NEEDED = frozenset(
    "certified accredited licensed insured guarantee guaranteed warranty free price link you your".split()
)
_POINTING = frozenset("this that these those it them they there".split())
_LEAST, _LONGEST = 4, 60  # words


class Lessened(NamedTuple):
    """What a sentence leaves; "" where it does not."""

    unled: str = ""  # "We know how to sell." of "As the #1 team in the county, we know how to sell."
    lesser: str = ""  # "Our firm has opened a plant." of "… and been named supplier of the year."


class Lessener:
    """Takes such boasts out of the sentences of one draft."""

    def __init__(self, spoken: Spoken) -> None:
        self._spoken, self._words, get = spoken, spoken.words, spoken.context.lexicon.list
        self._boasts = get("superlative") | get("boast-word") | get("brag-noun") | _PRIZES
        self._reader = get("reader-word")

    def of(self, sentence: Sentence) -> Lessened:
        """Return what a sentence leaves without its boast."""
        text = self._spoken.draft.text[sentence.start : sentence.end]
        whole = text.count("(") == text.count(")") and not text.count('"') % 2 and "\u201c" not in text
        if sentence.question or not whole or not _LEAST < sentence.last - sentence.first <= _LONGEST:
            return Lessened()
        return Lessened(self._unled(sentence), self._lesser(sentence))

    def _unled(self, sentence: Sentence) -> str:
        """Return a sentence without the boast that leads it in."""
        forms, first, marks = self._words.forms, sentence.first, self._words.marks
        ranked = forms[first] in _AS and forms[first + 1] in ("the", "a", "an", "one")
        if not ranked and not any(tuple(forms[first : first + len(said)]) == said for said in _LEADS):
            return ""
        main = next((one for one in sentence.clauses if self._begins(one, first, ranked)), None)
        if main is None or main.conditional or main.subject.end <= main.subject.start:
            return ""
        at = main.subject.start
        lead = frozenset(forms[first:at])
        figures = any(any(letter.isdigit() for letter in form) for form in lead)
        if (self._boasts.isdisjoint(lead) and not figures) or not (self._reader | _NEEDED).isdisjoint(lead):
            return ""
        if any(self._words.classes[i] in ("url", "link") for i in range(first, at)) or forms[at] in _POINTING:
            return ""
        colon = marks[at] == ":"
        return self._said(at, sentence.last, sentence) if at > first + 1 and (colon or marks[at] in (",", "")) else ""

    def _begins(self, clause: Clause, first: int, ranked: bool) -> bool:
        """Return whether a clause is the one behind the lead."""
        at, marks, forms = clause.subject.start, self._words.marks, self._words.forms
        if at <= first + 1 or clause.verb < 0 or clause.subject.end <= at:
            return False
        return marks[at] in (",", ":") or (ranked and forms[at] in ("we", "i"))

    def _lesser(self, sentence: Sentence) -> str:
        """Return a sentence without those of several things done that boast."""
        if sentence.bullet or not {"which", "who"}.isdisjoint(self._words.forms[sentence.first : sentence.last]):
            return ""
        whole = (one for one in sentence.clauses if one.verb >= 0 and one.subject.end > one.subject.start)
        return next((said for one in whole if not one.negated and (said := self._fewer(one, sentence))), "")

    def _fewer(self, clause: Clause, sentence: Sentence) -> str:
        """Return a sentence without those of the things done in a clause that boast."""
        starts = [i for i in range(clause.verb + 2, sentence.last) if self._item(i, clause, sentence)]
        if not starts:
            return ""
        bounds = [sentence.first, *starts, sentence.last]
        items = list(pairwise(bounds))
        forms = self._words.forms
        kept = [item for item in items if self._boasts.isdisjoint(forms[item[0] : item[1]])]
        gone = [item for item in items if item not in kept]
        if not gone or not kept or kept[0][0] != sentence.first or len(kept) > 3:
            return ""
        lost = {form for one, two in gone for form in forms[one:two]}
        left = {form for one, two in kept[1:] for form in forms[one:two]}
        if not (self._reader | _NEEDED).isdisjoint(lost) or not _POINTING.isdisjoint(left):
            return ""
        parts = [self._part(one, two, sentence) for one, two in kept]
        if not all(parts) or forms[kept[-1][1] - 1] in self._spoken.small:
            return ""
        text = parts[0] if len(parts) == 1 else f"{', '.join(parts[:-1])} and {parts[-1]}"
        return f"{text}."

    def _item(self, i: int, clause: Clause, sentence: Sentence) -> bool:
        """Return whether one more thing done begins at a word: behind a comma or "and", the verb in the same form."""
        forms, words = self._words.forms, self._words
        if forms[i] != "and" and words.marks[i] != ",":
            return False
        at = i + (forms[i] == "and")
        while at < sentence.last and forms[at] in ("just", "now", "recently", "already", "also"):
            at += 1
        if at + 1 >= sentence.last or (words.marks[at].strip() and at > i):
            return False
        verb, reading = clause.verb, self._spoken.verbs.get(forms[at])
        had = forms[verb] in ("have", "has") or "have" in forms[clause.subject.end : verb + 1]
        had = had or "has" in forms[clause.subject.end : verb + 1]
        if had and forms[at] in ("been", "become", "won"):
            return True
        if forms[at] in ("are", "is", "were", "was", "have", "has") and clause.tense in ("present", "past"):
            return True
        if reading is None or words.classes[at]:
            return False
        main = self._spoken.verbs.get(forms[verb])
        shared = main is not None and not set(main.forms).isdisjoint(reading.forms)
        past = clause.tense == "past" or had
        apt = not {"d", "n"}.isdisjoint(reading.forms) if past else not {"b", "s"}.isdisjoint(reading.forms) and shared
        noun = forms[at + 1] in ("and", "of", "for", "in", "by") or bool(words.marks[at + 1].strip())
        return apt and not noun

    def _part(self, one: int, two: int, sentence: Sentence) -> str:
        """Return one of several things as it is written, without the "and" before it."""
        one += self._words.forms[one] == "and"
        start = sentence.start if one == sentence.first else self._words.starts[one]
        return verbatim(self._spoken.draft, Span(start, self._words.ends[two - 1])) or ""

    def _said(self, first: int, last: int, sentence: Sentence) -> str:
        """Return words to the end of a sentence as one by themselves."""
        words, draft = self._words, self._spoken.draft
        text = verbatim(draft, Span(words.starts[first], words.ends[last - 1])) or ""
        colon = draft.text[sentence.start : sentence.end].endswith(":")
        return f"{text[:1].upper()}{text[1:]}{':' if colon else '.'}" if text else ""
