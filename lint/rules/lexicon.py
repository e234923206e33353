"""The lexicon files of rules/lexicon/: read, checked, every verb inflected, every entry parsed as a phrase."""

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

from lint.rules.errors import RuleError, Where, suggest
from lint.rules.inflect import Forms, forms_of
from lint.rules.needed import first_words, needed
from lint.rules.phrase import PhraseError, PhraseParser
from lint.rules.yamlfile import Loaded, load_yaml

_FEW = 60  # first words; longer sets cost more to load than they save where an anchor narrows the search
_KEYS = ("about", "words", "verbs", "lists")


class LexiconSource:
    """All lists of some lexicon folders, and the parser that knows them."""

    def __init__(self, folders: Iterable[Path]) -> None:
        """Read every file. Raises RuleError with all the faults of all the files."""
        self.verbs: dict[str, list[Forms]] = {}
        self._entries: dict[str, list[tuple[str, Where]]] = {}
        self._faults: list[tuple[Where, str]] = []
        for folder in folders:
            for path in sorted(folder.glob("*.yaml")):
                self._read(load_yaml(path, f"{folder.name}/{path.name}"))
        irregular: dict[str, Forms] = {}
        for entries in self.verbs.values():
            for forms in entries:
                irregular.setdefault(forms.base, forms)
        self.parser = PhraseParser(self._entries, self.verbs, irregular)
        self.lists: dict[str, tuple[list[str], list[Any]]] = {name: self._compile(name) for name in self._entries}
        self._faults.extend(self._loops())
        if self._faults:
            raise RuleError(self._faults)

    def _read(self, file: Loaded) -> None:
        if not isinstance(file.value, dict):
            self._faults.append((file.where(), "must hold lists by name"))
            return
        for name, body in file.value.items():
            if not isinstance(body, dict):
                self._faults.append((file.where(name), f"{name} needs the keys about and words or verbs"))
                continue
            for key in body:
                if key not in _KEYS:
                    fault = f"unknown key {key!r}{suggest(key, _KEYS)}; allowed: {', '.join(_KEYS)}"
                    self._faults.append((file.where(name, key, "key"), fault))
            if not any(body.get(key) for key in _KEYS[1:]):
                self._faults.append((file.where(name), f"{name} holds no words, verbs or lists"))
            entries = self._entries.setdefault(name, [])
            for key in ("words", "verbs", "lists"):
                listed = body.get(key, [])
                if not isinstance(listed, list):
                    self._faults.append((file.where(name, key), f"{key} must be a list"))
                    continue
                for index, entry in enumerate(listed):
                    at = file.where(name, key, index)
                    if not isinstance(entry, str):
                        self._faults.append((at, f"{entry!r} is not a text: put it in quotes"))
                    elif key == "verbs":
                        forms = forms_of(entry)
                        self.verbs.setdefault(name, []).append(forms)
                        entries.extend((form, at) for form in dict.fromkeys(forms))
                    else:
                        entries.append((f"{{{entry}}}" if key == "lists" else entry, at))

    def _compile(self, name: str) -> tuple[list[str], list[Any]]:
        """Return a list's one-word entries and the nodes of its longer ones."""
        words: dict[str, None] = {}
        phrases = []
        for entry, at in self._entries[name]:
            try:
                nodes = self.parser.parse(entry)
            except PhraseError as error:
                self._faults.append((at, f"{entry!r}: {error}"))
                continue
            if len(nodes) == 1 and nodes[0][0] == "w":
                words[nodes[0][1]] = None
            elif len(nodes) == 1 and nodes[0][0] == "s":
                words.update(dict.fromkeys(nodes[0][1]))
            else:
                phrases.append(nodes)
        return sorted(words), phrases

    def _loops(self) -> Iterator[tuple[Where, str]]:
        """Yield the lists that hold themselves, at whatever remove."""
        inside = {name: set(_lists_in(phrases)) for name, (_, phrases) in self.lists.items()}
        for name in inside:
            reached: set[str] = set()
            ahead = [name]
            while ahead:
                new = inside[ahead.pop()] - reached
                reached |= new
                ahead.extend(new)
            if name in reached:
                yield self._entries[name][0][1], f"the list {name} holds itself"

    def data(self) -> dict[str, Any]:
        """Return the lexicon as the plain values that a pack holds (see words/lexicon.py)."""
        verbs: dict[str, tuple[str, str]] = {}
        on: dict[str, list[str]] = {}
        inflected: dict[str, Forms] = {}
        for name, entries in self.verbs.items():
            for forms in entries:
                on.setdefault(forms.base, []).append(name)
                inflected.setdefault(forms.base, forms)
                if " " in forms.base:
                    continue
                for letter, form in zip("bsdng", forms, strict=True):
                    base, letters = verbs.get(form, (forms.base, ""))
                    if base == forms.base and letter not in letters:
                        verbs[form] = (base, letters + letter)
                    elif base != forms.base and letter == "d" and "b" in letters:
                        verbs[form] = (forms.base, letter)  # "found" is the past of find before it is a verb of its own
        return {
            "words": {name: words for name, (words, _) in self.lists.items()},
            "phrases": {name: phrases for name, (_, phrases) in self.lists.items() if phrases},
            "verbs": verbs,
            "on": on,
            "inflected": inflected,
        }

    def entry(self, key: Any, nodes: list[Any]) -> list[Any]:
        """Return a phrase as a scanner takes it (see words/scan.py)."""
        firsts = first_words(nodes, self.lists)
        found = needed(nodes, self.lists)
        if found and firsts is not None and len(firsts) > _FEW:
            firsts = None
        anchor = (sorted(found[0].words), found[0].least, found[0].most) if found else None
        also = sorted(found[1].words) if len(found) > 1 else None
        return [key, nodes, None if firsts is None else sorted(firsts), anchor, also]


def _lists_in(nodes: Any) -> Iterator[str]:
    """Yield the names of the lists that some nodes refer to."""
    if isinstance(nodes, list) and nodes and nodes[0] != "s":
        if nodes[0] == "l":
            yield nodes[1]
        for inside in nodes:
            yield from _lists_in(inside)


def captures_in(nodes: Any, lists: Mapping[str, tuple[list[str], list[Any]]]) -> set[str]:
    """Return the names under which some nodes remember words, those of the lists that they refer to included."""
    found: set[str] = set()
    seen: set[str] = set()
    ahead = [nodes]
    while ahead:
        node = ahead.pop()
        if not isinstance(node, list) or not node or node[0] == "s":
            continue
        if node[0] == "=":
            found.add(node[1])
        elif node[0] == "l" and node[1] not in seen:
            seen.add(node[1])
            ahead.extend(lists[node[1]][1] if node[1] in lists else ())
        ahead.extend(node)
    return found
