"""What can be cut out of a sentence, and how: clauses, verbs that share a subject, asides; the rest stays a sentence.

Every cut leaves a main clause of its own that says something and points at nothing that went.
"""

from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from lint.engine.context import Context
from lint.engine.marks import Mark
from lint.engine.rewriting.joints import COORDINATE, REASONS, Joints
from lint.engine.rewriting.remains import OPEN_ENDED, Remains
from lint.model.draft import Sentence
from lint.model.source import Span

_HARD = frozenset("; : \u2014 -".split())
_DASHES = frozenset("\u2014 -".split())
_COMPOUND = frozenset("soon long far well much many such just".split())  # before "as"
_STATES = frozenset("only good open free valid till until hold even".split())  # a time behind them says how long
_TERMS = frozenset("free off discount discounted rate price pricing half less cheaper waive waived".split())
_NEAR = 3  # words behind a mark that a time may follow: "15% off if you | sign by Friday"
_TRIES = 5


class Cut(NamedTuple):
    """Words from `first` to `last`, exclusive, that may go."""

    first: int
    last: int


class Cutter:
    """Finds what can be cut out of the sentences of one draft."""

    def __init__(self, context: Context) -> None:
        self._context, self._joints = context, Joints(context)
        self._remains = Remains(context, self._joints)
        self._words = context.draft.words

    def spans(self, mark: Mark) -> list[Span]:
        """Return what may be cut for a mark, the shortest first."""
        sentence, words = self._context.sentences[mark.sentence], self._words
        inside = [
            i
            for i in range(sentence.first, sentence.last)
            if words.starts[i] < mark.span.end and mark.span.start < words.ends[i]
        ]
        if not inside:
            return []
        found = {
            cut
            for cut in self._cuts(sentence)
            if cut.first <= inside[-1] + (_NEAR if self._joints.time(cut.first, cut.last) > 0 else 0)
            and inside[0] < cut.last
            and not self._asks(inside[-1] + 1, cut.last)
            and self._remains.stands(*cut, mark.sentence)
        }
        return [self._span(cut) for cut in sorted(found, key=lambda cut: cut.last - cut.first)][:_TRIES]

    def phrase(self, name: str, mark: Mark) -> Span | None:
        """Return what may go of a phrase that a rule has named, None where the rest would not stand."""
        sentence, words, span = self._context.sentences[mark.sentence], self._words, mark.captures[name]
        inside = [
            i for i in range(sentence.first, sentence.last) if words.starts[i] < span.end and span.start < words.ends[i]
        ]
        if not inside or not self._remains.phrase(inside[0], inside[-1] + 1, mark.sentence):
            return None
        if name != "few":
            return span
        end = self._remains.number(inside[0], inside[-1] + 1, mark.sentence)
        return None if end <= inside[0] else span if end > inside[-1] else Span(span.start, words.starts[end])

    def _span(self, cut: Cut) -> Span:
        """Return the text of a cut, with the brackets around it."""
        text, words = self._context.draft.text, self._words
        start, end = words.starts[cut.first], words.ends[cut.last - 1]
        if text[start - 1] == "(" and text[end : end + 8].lstrip("!?. ").startswith(")"):
            return Span(start - 1, text.index(")", end) + 1)
        if (
            cut.last < len(words.starts)
            and self._joints.mark(cut.first) == self._joints.mark(cut.last)
            and self._joints.mark(cut.first) in _DASHES
        ):
            return Span(text.rfind(" ", 0, start - 1) + 1, end)  # the dash in front goes, the one behind stays
        return Span(start, end)

    def _cuts(self, sentence: Sentence) -> Iterator[Cut]:
        """Yield every stretch that begins and ends at joints."""
        first, last = sentence.first, sentence.last
        hard = [i for i in range(first + 1, last) if self._joints.mark(i) in _HARD]
        for i in range(first, last):
            if i > first and self._joints.mark(i) == "(":
                yield from self._bracket(i, last)
            if i > first and (end := self._time(i, sentence)) > 0:
                yield Cut(i, end)
            if i == first:
                continue
            stop = next((h for h in hard if h > i), last)
            if self._tail(i, first, stop):
                yield Cut(i, stop)
                yield from (Cut(i, k) for k in range(i + 2, stop) if self._goes_on(k, i, stop))
            if self._joints.main(i, last) and self._head(first, i, last):
                yield Cut(first, i)

    def _asks(self, first: int, last: int) -> bool:
        """Return whether something is asked of the reader in words behind those that are marked."""
        forms = self._words.forms
        return any(
            forms[i - 1] in COORDINATE and (self._joints.order(i, last) or self._joints.question(i, last))
            for i in range(first + 1, last)
        )

    def _goes_on(self, k: int, i: int, last: int) -> bool:
        """Return whether a clause begins here that may stand where the words from `i` on stood: "and …", ", so …"."""
        word, own = self._words.forms[k], self._joints.clause(k + 1, last) >= 0
        if word in ("and", "but"):
            return own
        after = word == "so" and self._joints.mark(k) == "," and self._words.forms[i] in ("and", "but")
        return after and (own or self._joints.order(k + 1, last))

    def _bracket(self, i: int, last: int) -> Iterator[Cut]:
        text, words = self._context.draft.text, self._words
        close = text.find(")", words.starts[i])
        end = next((k for k in range(i, last) if words.starts[k] > close), last)
        if close > 0 and "(" not in text[words.starts[i] : close] and end > i:
            yield Cut(i, end)

    def _time(self, i: int, sentence: Sentence) -> int:
        """Return where a time ends that may go: in a condition, behind an order; -1 where none begins."""
        forms = self._words.forms
        end = self._joints.time(i, sentence.last)
        goes_on = COORDINATE | {"i", "we"}
        if end < 0 or (end < sentence.last and not self._joints.mark(end) and forms[end] not in goes_on):
            return -1
        begin = max((k for k in range(sentence.first, i) if forms[k] == "if"), default=-1)
        ordered = self._joints.order(sentence.first, sentence.last)
        before = forms[i - 1]
        if before in OPEN_ENDED | _STATES or self._joints.mark(i):
            return -1
        if begin >= 0 and self._offers(sentence):
            return -1  # the time is what it depends on
        return end if ordered or 0 <= begin < i - 1 else -1

    def _offers(self, sentence: Sentence) -> bool:
        """Return whether a sentence states terms, or what comes of it later: "after that the offer is off"."""
        forms = self._words.forms[sentence.first : sentence.last]
        text = self._context.draft.text[sentence.start : sentence.end]
        return "%" in text or not _TERMS.isdisjoint(forms) or ("after", "that") in pairwise(forms)

    def _tail(self, i: int, first: int, stop: int) -> bool:
        """Return whether all from a word on may go, as far as the joint goes."""
        words, joints = self._words, self._joints
        word, mark, before = words.forms[i], self._joints.mark(i), words.forms[i - 1]
        if mark in _HARD:
            return self._joints.clause(i, stop) >= 0 or mark in ("\u2014", "-")
        if word in COORDINATE and not self._listed(i, first):
            own = (
                joints.clause(i + 1, stop, surely=False) >= 0
                or joints.order(i + 1, stop)
                or joints.question(i + 1, stop)
            )
            return own if word in ("so", "then", "plus", "yet") else own or joints.shared(i + 1, first, stop)
        if (
            word in REASONS
            and before not in _COMPOUND
            and "as" not in words.forms[max(first, i - 3) : i]
            and i + 1 < stop
            and joints.mark(i + 1) != ","
        ):
            if word in ("given", "seeing", "considering"):
                return mark == "," or words.forms[i + 1] in ("how", "that")
            return joints.clause(i + 1, stop, surely=False) >= 0
        if mark != ",":
            return False
        if word in ("which", "who", "where"):
            return joints.finite(i + 1, stop) >= 0 or joints.clause(i + 1, stop) >= 0
        if word == "that" or not self._context.negation.isdisjoint(words.forms[first:i]):
            return False  # "it is not this, it is that"
        if word == "with" or joints.participle(i, stop):
            return not any(joints.mark(k) == "," for k in range(i + 1, stop))
        return joints.clause(i, stop) >= 0 and not self._joints.subordinate(first, i)

    def _listed(self, i: int, first: int) -> bool:
        """Return whether "and" joins the last of several things: "a, b and c"."""
        words = self._words
        commas = [k for k in range(first + 1, i) if words.marks[k] == ","]
        return (
            bool(commas)
            and words.marks[i] != ","
            and self._joints.clause(commas[-1], i, surely=False) < 0
            and not (words.forms[commas[-1]] in COORDINATE | REASONS or self._joints.subordinate(first, commas[-1]))
        )

    def _head(self, first: int, k: int, last: int) -> bool:
        """Return whether all before a main clause may go: no order, nothing that is said only for a case."""
        words = self._words
        word, mark, lead = words.forms[k], self._joints.mark(k), words.forms[first]
        if mark == ":" or word in ("or", "then", "yet", "plus") or self._joints.order(first, k):
            return False
        if lead in ("if", "unless", "when", "should", "once", "after", "until", "every", "each", "whenever"):
            return False
        if any(self._joints.mark(i) == ":" for i in range(first + 1, k)):
            return False
        if word == "so":
            return self._joints.order(k + 1, last) or self._joints.question(k + 1, last)
        if mark in _HARD:
            return True
        whole = self._joints.clause(first, k) >= 0
        if word in COORDINATE:
            return whole or bool(mark)
        if not mark:
            return lead in REASONS and self._joints.clause(first + 1, k) >= 0
        return mark == "," and lead in REASONS
