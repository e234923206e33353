"""Scanning: many phrases over the words of a draft in one pass.

Every phrase has an anchor, the rarest word that any match of it must hold. Only where an anchor stands is its phrase
tried, at the few places where a match could begin; all the rest costs nothing.
"""

from collections.abc import Iterator, KeysView, Sequence
from functools import cache
from typing import Any, NamedTuple

from lint.model.draft import Words
from lint.words.lexicon import Lexicon
from lint.words.match import Attempt, Captures, Step, compile_phrase

_MEMORY = 20_000  # sentences; templates repeat theirs, and a rewrite is checked in a draft that is otherwise the same


CAPITAL = "{A}"  # stands for any word with a capital, as "{url}" does for words of that class, and "#" for numbers


def sentence_key(text: str, words: Words, first: int, last: int) -> Any:
    """Return what tells one sentence from another as far as any phrase can see: its letters and its words' classes."""
    return text[words.starts[first] : words.ends[last - 1]], "|".join(words.classes[first:last])


class Hit(NamedTuple):
    """A phrase found: the key it was entered under, its words first..last, and what it remembered."""

    key: Any
    first: int
    last: int
    captures: Captures


def _moved(hit: Hit, by: int) -> Hit:
    """Return a hit with its word indexes moved."""
    captures = {name: (first + by, last + by) for name, (first, last) in hit.captures.items()} if hit.captures else {}
    return Hit(hit.key, hit.first + by, hit.last + by, captures)


class _Try(NamedTuple):
    """Where to try a phrase when its anchor stands at a word: so many words before it.

    firsts: the words that it begins with, None for any; kinds: whether classes of words are among them.
    also: words of which one must stand in the sentence too, None for any.
    """

    number: int
    least: int
    most: int
    firsts: frozenset[str] | None
    kinds: bool
    at_start: bool
    also: frozenset[str] | None


@cache
def _kinds(kind: str, capital: bool) -> frozenset[str]:
    """Return what stands for a word of this class, besides the word itself, among first words."""
    found = {CAPITAL} if capital else set()
    if kind:
        found.add("#" if kind == "number" else f"{{{kind}}}")
        if kind not in ("number", "url", "email"):
            found.add("{tag}")
    return frozenset(found)


def _present(words: Words, first: int, last: int) -> frozenset[str]:
    """Return the distinct words of a stretch, "#" for any number."""
    found = frozenset(words.forms[first:last])
    return found | {"#"} if "number" in words.classes[first:last] else found


class Scanner:
    """Phrases by their anchors.

    entries: [key, nodes, first words or None, (anchor words, least, most) or None, other words needed or None].
    """

    __slots__ = ("_anywhere", "_entries", "_index", "_known", "_lexicon", "_steps", "_tries", "bounded")

    def __init__(self, entries: Sequence[Sequence[Any]], lexicon: Lexicon) -> None:
        self._lexicon, self._entries = lexicon, entries
        self._steps: list[Step | None] = [None] * len(entries)
        self._index: dict[str, list[int]] = {}
        self._tries: dict[str, list[_Try]] = {}  # by anchor, made when it first stands in a sentence
        self._known: dict[Any, list[Hit]] = {}
        anywhere: list[int] = []
        for number, (_, _, _, found, _) in enumerate(entries):
            if found is None:
                anywhere.append(number)
                continue
            for word in found[0]:
                if word in self._index:
                    self._index[word].append(number)
                else:
                    self._index[word] = [number]
        self._anywhere = [self._try(number) for number in anywhere]
        self.bounded = not anywhere  # whether nothing can match where no anchor stands

    @property
    def anchors(self) -> KeysView[str]:
        """Return the words of which one stands in every match; all of them only where the scanner is bounded."""
        return self._index.keys()

    def scan(self, text: str, words: Words, first: int, last: int) -> Iterator[Hit]:
        """Yield the phrases that stand in the words first..last (one sentence), each place once."""
        forms, classes, starts, index = words.forms, words.classes, words.starts, self._index
        attempt: Attempt | None = None
        present: frozenset[str] | None = None
        tried: set[tuple[int, int]] = set()
        for i in range(first, last):
            form = forms[i]
            tries = (self._tries.get(form) or self._standing(form)) if form in index else None
            if classes[i] == "number" and "#" in index:
                tries = list(dict.fromkeys([*(tries or ()), *(self._tries.get("#") or self._standing("#"))]))
            if self._anywhere:
                tries = [*(tries or ()), *self._anywhere]
            if not tries:
                continue
            if present is None:
                present = _present(words, first, last)
            for number, least, most, firsts, kinds, at_start, also in tries:
                if also is not None and also.isdisjoint(present):
                    continue
                for begin in range(max(i - most, first), i - least + 1):
                    if at_start and begin != first:
                        break
                    if (
                        firsts is not None
                        and forms[begin] not in firsts
                        and not (kinds and firsts & _kinds(classes[begin], text[starts[begin]].isupper()))
                    ):
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
                        yield Hit(self._entries[number][0], begin, end, attempt.captures or {})  # none of a later match
                    if attempt.captures:  # also those of an empty match, which belong to no other phrase
                        attempt = None

    def hits(self, text: str, words: Words, first: int, last: int) -> list[Hit]:
        """Return what scan yields, remembered: the same sentence, in this draft or another, is scanned once."""
        if last <= first:
            return []
        key = sentence_key(text, words, first, last)
        known = self._known.get(key)
        if known is None:
            if len(self._known) >= _MEMORY:
                self._known.clear()
            known = self._known[key] = [_moved(hit, -first) for hit in self.scan(text, words, first, last)]
        return [_moved(hit, first) for hit in known]

    def _standing(self, anchor: str) -> list[_Try]:
        """Return what to try where an anchor stands."""
        tries = self._tries[anchor] = [self._try(number) for number in self._index[anchor]]
        return tries

    def _try(self, number: int) -> _Try:
        _, nodes, firsts, found, also = self._entries[number]
        _, least, most = found or ((), 0, 0)
        words = frozenset(firsts) if firsts is not None else None
        kinds = words is not None and any(word[0] in "#{" for word in words)
        others = frozenset(also) if also is not None else None
        return _Try(number, least, most, words, kinds, nodes[0][0] == "^", others)

    def _step(self, number: int) -> Step:
        step = self._steps[number] = compile_phrase(self._entries[number][1], self._lexicon)
        return step
