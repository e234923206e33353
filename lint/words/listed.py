"""Whether the entry of a lexicon list stands at a place: for the fixed parts of a mail, such as greetings."""

from typing import Any

from lint.model.draft import Words
from lint.words.lexicon import Lexicon
from lint.words.match import Attempt, Step, compile_phrase


class Phrases:
    """Asks whether some words begin with an entry of a lexicon list. Lists are compiled when first asked for."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._lexicon = lexicon
        self._lists: dict[str, tuple[frozenset[str], dict[str, list[Step]], list[Step]]] = {}

    def at(self, name: str, text: str, words: Words, first: int, last: int) -> int:
        """Return the index behind the longest entry of the list that stands at `first`, or -1."""
        single, longer, anywhere = self._lists.get(name) or self._load(name)
        if first >= last:
            return -1
        form = words.forms[first]
        end = first + 1 if form in single else -1
        steps = longer.get(form)
        if steps or anywhere:
            attempt = Attempt(text, words, first, last)
            for step in (*(steps or ()), *anywhere):
                end = max(end, step(attempt, first))
        return end

    def within(self, name: str, text: str, words: Words, first: int, last: int) -> bool:
        """Return whether an entry of the list stands anywhere in the words first..last."""
        single, longer, anywhere = self._lists.get(name) or self._load(name)
        forms = words.forms
        for i in range(first, last):
            if (forms[i] in single or forms[i] in longer or anywhere) and self.at(name, text, words, i, last) > 0:
                return True
        return False

    def _load(self, name: str) -> tuple[frozenset[str], dict[str, list[Step]], list[Step]]:
        """Return a list's single words, its phrases by the word they begin with, and those that any word may begin."""
        longer: dict[str, list[Step]] = {}
        anywhere: list[Step] = []
        for phrase in self._lexicon.phrases.get(name, ()):
            step = compile_phrase(phrase, self._lexicon)
            heads = _heads(phrase)
            for head in heads:
                longer.setdefault(head, []).append(step)
            if not heads:
                anywhere.append(step)
        self._lists[name] = self._lexicon.list(name), longer, anywhere
        return self._lists[name]


def _heads(nodes: Any) -> set[str]:
    """Return the words that a phrase begins with, none when that cannot be told from its first nodes."""
    found: set[str] = set()
    for node in nodes:
        kind = node[0]
        if kind in ("^", ","):
            continue
        if kind == "w":
            return found | {node[1]}
        if kind == "s":
            return found | set(node[1])
        if kind not in ("o", "a"):
            return set()
        ways = node[1] if kind == "a" else [node[1]]
        inside = [_heads(way) for way in ways]
        if not all(inside):
            return set()
        found = found.union(*inside)
        if kind == "a":
            return found
    return set()
