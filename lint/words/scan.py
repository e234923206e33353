"""Scanning: many phrases over the words of a draft in one pass. Only phrases whose first two words stand there are tried."""

from collections.abc import Iterator, Sequence
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


class Scanner:
    """Phrases by the word they begin with. entries: [key, nodes, first words or None, second words or None]."""

    def __init__(self, entries: Sequence[Sequence[Any]], lexicon: Lexicon) -> None:
        self._lexicon = lexicon
        self._entries = entries
        self._steps: dict[int, Step] = {}
        self._index: dict[str, list[tuple[frozenset[str] | None, int]]] = {}
        for number, (_, nodes, firsts, seconds) in enumerate(entries):
            second = frozenset(seconds) if seconds else None
            for word in firsts if firsts is not None else ("^" if nodes[0][0] == "^" else "*",):
                self._index.setdefault(word, []).append((second, number))
        self._anywhere = self._index.get("*", [])
        self._at_start = self._index.get("^", [])

    def scan(self, text: str, words: Words, first: int, last: int) -> Iterator[Hit]:
        """Yield every phrase that stands in the words first..last (one sentence), leftmost first, the longest way once."""
        forms, classes, index = words.forms, words.classes, self._index
        attempt: Attempt | None = None
        for i in range(first, last):
            tries = index.get(forms[i])
            if classes[i] == "number":
                tries = [*(tries or ()), *index.get("#", ())]
            if self._anywhere:
                tries = [*(tries or ()), *self._anywhere]
            if i == first and self._at_start:
                tries = [*(tries or ()), *self._at_start]
            if not tries:
                continue
            for second, number in tries:
                if second is not None and (i + 1 >= last or forms[i + 1] not in second):
                    continue
                if attempt is None:
                    attempt = Attempt(text, words, first, last)
                step = self._steps.get(number)
                if step is None:
                    step = self._steps[number] = compile_phrase(self._entries[number][1], self._lexicon)
                if (end := step(attempt, i)) > i:
                    yield Hit(self._entries[number][0], i, end, attempt.captures)
                    attempt = None if attempt.captures else attempt
                    if attempt is None:
                        attempt = Attempt(text, words, first, last)
