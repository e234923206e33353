"""Where each key and value of a TOML text stands. tomllib does not say, so this reads the text once more.

Only wanted when something is wrong, or by `loosebrick config`; expects a text that tomllib has accepted.
"""

import re
from bisect import bisect_right
from typing import NamedTuple

from lint.config.keys import Path
from lint.model.source import line_starts

_BLANK = re.compile(r"(?:[\s]|#[^\n]*)*")
_STRING = re.compile(r'"""(?:[^\\]|\\.)*?"{3,5}|' r"'''.*?'{3,5}|" r'"(?:[^"\\\n]|\\.)*"|' r"'[^'\n]*'", re.DOTALL)
_BARE_KEY = re.compile(r"[A-Za-z0-9_-]+")
_BARE_VALUE = re.compile(r"[^\s,\]}#]+(?:[ \t]+\d\d:[^\s,\]}#]+)?")  # a date may be parted from its time by a space


class Position(NamedTuple):
    """1-based line and column, in code points."""

    line: int
    column: int


class Places:
    """The positions of all keys, values and list items, by their path: ("overrides", 0, "paths")."""

    def __init__(self, text: str) -> None:
        self._text = text.replace("\r\n", " \n")  # the same length, and no other line end is left
        self._lines = line_starts(self._text)
        self._keys: dict[Path, int] = {}
        self._values: dict[Path, int] = {}
        self._counts: dict[Path, int] = {}  # tables seen in each array of tables
        self._read()

    def key(self, path: Path) -> Position:
        """Return where the key stands, or the nearest table around it."""
        return self._find(self._keys, path)

    def value(self, path: Path) -> Position:
        """Return where the value of the key (or the list item) stands, or the nearest table around it."""
        return self._find(self._values if path in self._values else self._keys, path)

    def _find(self, table: dict[Path, int], path: Path) -> Position:
        while path and path not in table:
            path = path[:-1]
        offset = table.get(path, 0)
        line = bisect_right(self._lines, offset)
        return Position(line, offset - self._lines[line - 1] + 1)

    def _read(self) -> None:
        text, at = self._text, self._skip(0)
        table: Path = ()
        while at < len(text):
            if text.startswith("[", at):
                table, at = self._header(at)
            else:
                at = self._pair(at, table)
            at = self._skip(at)

    def _skip(self, at: int) -> int:
        found = _BLANK.match(self._text, at)
        return found.end() if found else at

    def _header(self, at: int) -> tuple[Path, int]:
        """Read [a.b] or [[a.b]]; a part that names an array of tables means its last table."""
        many = self._text.startswith("[[", at)
        names, end = self._dotted(at + 1 + many)
        path: Path = ()
        for index, name in enumerate(names):
            path += (name,)
            self._keys.setdefault(path, at)
            if many and index == len(names) - 1:
                self._counts[path] = self._counts.get(path, 0) + 1
            if path in self._counts:
                path += (self._counts[path] - 1,)
                self._keys.setdefault(path, at)
        return path, self._skip(end) + 1 + many

    def _dotted(self, at: int) -> tuple[list[str], int]:
        names = []
        while True:
            at = self._skip(at)
            found = _STRING.match(self._text, at) or _BARE_KEY.match(self._text, at)
            if not found:
                raise ValueError(f"no key at {at}")
            names.append(found[0] if found[0][0] not in "\"'" else found[0][1:-1])
            at = self._skip(found.end())
            if not self._text.startswith(".", at):
                return names, at
            at += 1

    def _pair(self, at: int, table: Path) -> int:
        names, equals = self._dotted(at)
        path = table
        for name in names:
            path += (name,)
            self._keys.setdefault(path, at)
        return self._value(self._skip(equals + 1), path)

    def _value(self, at: int, path: Path) -> int:
        """Note where the value stands and return where it ends."""
        self._values[path] = at
        opening = self._text[at]
        if opening in "[{":
            at, index = self._skip(at + 1), 0
            while self._text[at] not in "]}":
                at = self._value(at, (*path, index)) if opening == "[" else self._pair(at, path)
                at, index = self._skip(at), index + 1
                if self._text[at] == ",":
                    at = self._skip(at + 1)
            return at + 1
        found = _STRING.match(self._text, at) or _BARE_VALUE.match(self._text, at)
        return found.end() if found else at + 1
