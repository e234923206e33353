"""Patterns that are compiled when they are first used: a start that needs none pays for none."""

import re
from collections.abc import Callable, Iterator
from functools import cached_property
from typing import Any


class Late:
    """A regular expression of the standard library; methods as of re.Pattern."""

    def __init__(self, pattern: str, flags: int = 0) -> None:
        self.pattern, self._flags = pattern, flags

    @cached_property
    def _compiled(self) -> "re.Pattern[str]":
        return re.compile(self.pattern, self._flags)

    def match(self, text: str) -> "re.Match[str] | None":
        """Return the match at the start of a text."""
        return self._compiled.match(text)

    def search(self, text: str) -> "re.Match[str] | None":
        """Return the first match in a text."""
        return self._compiled.search(text)

    def sub(self, new: "str | Callable[[re.Match[str]], str]", text: str, count: int = 0) -> str:
        """Return a text with the matches replaced."""
        return self._compiled.sub(new, text, count=count)

    def findall(self, text: str) -> list[Any]:
        """Return all matches."""
        return self._compiled.findall(text)

    def finditer(self, text: str) -> "Iterator[re.Match[str]]":
        """Yield all matches."""
        return self._compiled.finditer(text)
