"""Scanning: many phrases over the words of a draft in one pass.

Every phrase has an anchor, the rarest word that any match of it must hold. Only where an anchor stands is its phrase
tried, at the few places where a match could begin; all the rest costs nothing.
"""

from collections.abc import Collection, Iterator, Sequence
from typing import Any, NamedTuple

from lint.model.draft import Words
from lint.words.lexicon import Lexicon
from lint.words.match import Attempt, Captures, Step, compile_phrase


class Hit(NamedTuple):
    """A phrase found: the key it was entered under, its words first..last, and what it remembered."""

    key: Any
    first: int
    last: int
    captures: Captures


class _Try(NamedTuple):
    """Where to try a phrase when its anchor stands at a word: so many words before it; first words (None: any)."""

    number: int
    least: int
    most: int
    firsts: frozenset[str] | None
    at_start: bool


class Scanner:
    """Phrases by their anchors. entries: [key, nodes, first words or None, (anchor words, least, most) or None]."""

    __slots__ = ("_anywhere", "_entries", "_index", "_lexicon", "_steps", "anchors")

    def __init__(self, entries: Sequence[Sequence[Any]], lexicon: Lexicon) -> None:
        self._lexicon, self._entries = lexicon, entries
        self._steps: list[Step | None] = [None] * len(entries)
        self._index: dict[str, list[_Try]] = {}
        self._anywhere: list[_Try] = []
        for number, (_, nodes, firsts, found) in enumerate(entries):
            at_start = nodes[0][0] == "^"
            words = frozenset(firsts) if firsts is not None and "#" not in firsts else None
            if found is None:
                self._anywhere.append(_Try(number, 0, 0, words, at_start))
                continue
            anchors, least, most = found
            attempt = _Try(number, least, most, words, at_start)
            for word in anchors:
                self._index.setdefault(word, []).append(attempt)
        self.anchors = frozenset(self._index)

    def scan(
        self, text: str, words: Words, first: int, last: int, present: Collection[str] | None = None
    ) -> Iterator[Hit]:  # fmt: skip
        """Yield the phrases that stand in the words first..last (one sentence), each place once.

        present: the distinct forms of these words, when the caller has them; it saves most of the work.
        """
        if not self._anywhere and present is not None and self.anchors.isdisjoint(present):
            return
        forms, classes, index = words.forms, words.classes, self._index
        attempt: Attempt | None = None
        tried: set[tuple[int, int]] = set()
        for i in range(first, last):
            tries = index.get(forms[i])
            if classes[i] == "number" and "#" in index:
                tries = [*(tries or ()), *index["#"]]
            if self._anywhere:
                tries = [*(tries or ()), *self._anywhere]
            if not tries:
                continue
            for number, least, most, firsts, at_start in tries:
                for begin in range(max(i - most, first), i - least + 1):
                    if at_start and begin != first:
                        break
                    if firsts is not None and forms[begin] not in firsts:
                        continue
                    if most and (number, begin) in tried:
                        continue
                    if attempt is None:
                        attempt = Attempt(text, words, first, last)
                    step = self._steps[number] or self._step(number)
                    end = step(attempt, begin)
                    if most:
                        tried.add((number, begin))
                    if end > begin:
                        yield Hit(self._entries[number][0], begin, end, attempt.captures)
                        attempt = None if attempt.captures else attempt

    def _step(self, number: int) -> Step:
        step = self._steps[number] = compile_phrase(self._entries[number][1], self._lexicon)
        return step
