"""Raw regular expressions, the way out for what phrases cannot say; every search has a time limit."""

from collections.abc import Iterator
from functools import lru_cache
from typing import Any

LIMIT = 0.1  # seconds for one sentence; a sound expression takes microseconds
_PROBES = ("a" * 4000, "a b " * 1000, "," * 4000, "we help you, " * 300)


class TooSlow(Exception):
    """A rule's expression took longer than LIMIT on a sentence."""


def fault_of(pattern: str) -> str:
    """Return what is wrong with an expression, "" when nothing is: it must compile and not run away on plain texts."""
    import regex  # only for rules that need it: it takes longer to import than all our rules to load

    try:
        compiled = _compiled(pattern)
    except regex.error as error:
        return f"is no regular expression: {error}"
    try:
        for probe in _PROBES:
            compiled.search(probe, timeout=LIMIT)
    except TimeoutError:
        return "runs away: it takes too long on a plain text"
    return ""


def found(pattern: str, sentence: str) -> Iterator[tuple[int, int]]:
    """Yield start and end of every match in a sentence. Raises TooSlow past the time limit."""
    try:
        for match in _compiled(pattern).finditer(sentence, timeout=LIMIT):
            if match.end() > match.start():
                yield match.start(), match.end()
    except TimeoutError:
        raise TooSlow from None


@lru_cache(maxsize=200)
def _compiled(pattern: str) -> Any:
    import regex

    return regex.compile(pattern)
