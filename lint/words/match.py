"""Matching of compiled phrases, word by word.

A phrase is a sequence of nodes, each a JSON list whose first item names it:

    ["w", word]          this word                      ["s", [words]]     one of these words
    ["l", list]          an entry of a lexicon list     ["c", class]       a word of a class: name, company, number …
    ["o", nodes]         may be there                   ["a", [nodes, …]]  one of these
    ["g", least, most]   any words, as few as will do   ["n", nodes]       must not follow
    ["=", name, nodes]   remember what stood here       [","]              a comma, dash or colon stands here
    ["^"]                starts the sentence            ["$"]              ends it

Gaps are bounded and nodes only move forward, so no phrase can run away: the cost of one attempt is bounded by the
product of its gaps, whatever the text. There are no regular expressions here.
"""

from collections.abc import Callable, Collection, Sequence
from typing import Any

from lint.model.draft import Words
from lint.words.lexicon import Lexicon, Phrase

Step = Callable[["Attempt", int], int]  # word index -> index behind the match, or -1
Captures = dict[str, tuple[int, int]]

_PAUSES = frozenset(", \u2014 : ; ( )".split())
NUMBER_WORDS = frozenset(
    "one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty hundred hundreds "
    "thousand thousands million millions dozen dozens several".split()
)


class Attempt:
    """The words that one match may use: first..last of a text, and what it remembered."""

    __slots__ = ("captures", "classes", "first", "forms", "last", "marks", "starts", "text")

    def __init__(self, text: str, words: Words, first: int, last: int) -> None:
        self.text, self.first, self.last = text, first, last
        self.forms, self.marks, self.classes, self.starts = words.forms, words.marks, words.classes, words.starts
        self.captures: Captures = {}

    def capital(self, index: int) -> bool:
        """Return whether the word is written with a capital."""
        return self.text[self.starts[index]].isupper()


def _arrived(_: Attempt, index: int) -> int:
    return index


def compile_phrase(phrase: Phrase, lexicon: Lexicon) -> Step:
    """Return the function that matches this phrase at a word index."""
    return _sequence(phrase, lexicon, _arrived)


def _sequence(nodes: Sequence[Any], lexicon: Lexicon, then: Step) -> Step:
    step = then
    for node in reversed(nodes):
        step = _BUILDERS[node[0]](node, lexicon, step)
    return step


def _word(node: Sequence[Any], _: Lexicon, then: Step) -> Step:
    word = node[1]

    def step(at: Attempt, index: int) -> int:
        return then(at, index + 1) if index < at.last and at.forms[index] == word else -1

    return step


def _one_of(node: Sequence[Any], _: Lexicon, then: Step) -> Step:
    words = frozenset(node[1])

    def step(at: Attempt, index: int) -> int:
        return then(at, index + 1) if index < at.last and at.forms[index] in words else -1

    return step


def _list(node: Sequence[Any], lexicon: Lexicon, then: Step) -> Step:
    words = lexicon.list(node[1])
    longer = _Ways(lexicon.phrases.get(node[1], ()), lexicon, then)

    def step(at: Attempt, index: int) -> int:
        if (end := longer.first(at, index)) >= 0:
            return end
        return then(at, index + 1) if index < at.last and at.forms[index] in words else -1

    return step


class _Ways:
    """Several ways to go on, the first that matches counting. A way is compiled when its first word stands there."""

    __slots__ = ("_any", "_by_word", "_known", "_lexicon", "_then", "_ways")

    def __init__(self, ways: Sequence[Phrase], lexicon: Lexicon, then: Step) -> None:
        self._ways, self._lexicon, self._then = ways, lexicon, then
        self._known: dict[int, Step] = {}
        self._any: list[int] = []
        self._by_word: dict[str, list[int]] = {}
        for number, way in enumerate(ways):
            words = _heads(way[0]) if way else None
            if words is None:
                self._any.append(number)
                for numbers in self._by_word.values():
                    numbers.append(number)
            else:
                for word in words:
                    if word in self._by_word:
                        self._by_word[word].append(number)
                    else:
                        self._by_word[word] = [*self._any, number]

    def first(self, at: Attempt, index: int) -> int:
        """Return where the first way that matches ends, or -1."""
        form = at.forms[index] if index < at.last else ""
        for number in self._by_word.get(form, self._any):
            step = self._known.get(number)
            if step is None:
                step = self._known[number] = _sequence(self._ways[number], self._lexicon, self._then)
            if (end := step(at, index)) >= 0:
                return end
        return -1


def _heads(node: Sequence[Any]) -> Collection[str] | None:
    """Return the words that a node begins with, where it says so itself."""
    if node[0] == "w":
        return (node[1],)
    return frozenset(node[1]) if node[0] == "s" else None


def _is_class(at: Attempt, index: int, name: str, lexicon: Lexicon) -> bool:
    kind = at.classes[index]
    if name == "any":
        return True
    if name == "number":
        return kind == "number" or at.forms[index] in NUMBER_WORDS
    if name == "digits":
        return kind == "number"
    if name == "name":
        if kind in ("name", "sender", "peer"):
            return True
        return not kind and at.capital(index) and at.forms[index] not in lexicon.list("common-words")
    if name == "ing":
        return at.forms[index].endswith("ing") and len(at.forms[index]) > 4
    if name == "greeted":
        return kind == "name"
    if name == "percent":
        return kind == "number" and at.forms[index][-1] in "%x"
    if name == "money":
        return kind == "number" and at.forms[index][0] in "$\u20ac\u00a3"
    if name == "tag":
        return kind not in ("", "number", "url", "email")
    if name == "capital":
        return at.capital(index)
    if name == "lower":
        return not kind and not at.capital(index)
    return kind == name


def _class(node: Sequence[Any], lexicon: Lexicon, then: Step) -> Step:
    name = node[1]
    if name == "company":  # up to three capitalised words, or a tag

        def company(at: Attempt, index: int) -> int:
            end = index
            while end < min(at.last, index + 3) and (
                at.classes[end] in ("company", "product") or _is_class(at, end, "name", lexicon)
            ):
                end += 1
                if (found := then(at, end)) >= 0:
                    return found
            return -1

        return company

    def step(at: Attempt, index: int) -> int:
        return then(at, index + 1) if index < at.last and _is_class(at, index, name, lexicon) else -1

    return step


def _optional(node: Sequence[Any], lexicon: Lexicon, then: Step) -> Step:
    inside = _sequence(node[1], lexicon, then)

    def step(at: Attempt, index: int) -> int:
        end = inside(at, index)
        return end if end >= 0 else then(at, index)

    return step


def _either(node: Sequence[Any], lexicon: Lexicon, then: Step) -> Step:
    return _Ways(node[1], lexicon, then).first


def _gap(node: Sequence[Any], _: Lexicon, then: Step) -> Step:
    least, most = node[1], node[2]

    def step(at: Attempt, index: int) -> int:
        for start in range(index + least, min(index + most, at.last) + 1):
            if (end := then(at, start)) >= 0:
                return end
        return -1

    return step


def _not(node: Sequence[Any], lexicon: Lexicon, then: Step) -> Step:
    inside = _sequence(node[1], lexicon, _arrived)

    def step(at: Attempt, index: int) -> int:
        return -1 if inside(at, index) >= 0 else then(at, index)

    return step


def _capture(node: Sequence[Any], lexicon: Lexicon, then: Step) -> Step:
    name = node[1]

    def close(at: Attempt, index: int) -> int:
        end = then(at, index)
        if end >= 0:
            at.captures[name] = (index, index)
        return end

    inside = _sequence(node[2], lexicon, close)

    def step(at: Attempt, index: int) -> int:
        end = inside(at, index)
        if end >= 0:
            at.captures[name] = (index, at.captures[name][1])
        return end

    return step


def _pause(_: Sequence[Any], __: Lexicon, then: Step) -> Step:
    def step(at: Attempt, index: int) -> int:
        return then(at, index) if index < at.last and at.marks[index] in _PAUSES else -1

    return step


def _start(_: Sequence[Any], __: Lexicon, then: Step) -> Step:
    def step(at: Attempt, index: int) -> int:
        return then(at, index) if index == at.first else -1

    return step


def _end(_: Sequence[Any], __: Lexicon, then: Step) -> Step:
    def step(at: Attempt, index: int) -> int:
        return then(at, index) if index == at.last else -1

    return step


_BUILDERS: dict[str, Callable[[Sequence[Any], Lexicon, Step], Step]] = {
    "w": _word, "s": _one_of, "l": _list, "c": _class, "o": _optional, "a": _either, "g": _gap, "n": _not,
    "=": _capture, ",": _pause, "^": _start, "$": _end,
}  # fmt: skip
