"""Seams: where an edit meets the words that stay, so that no half phrase and no doubled sign is left there."""

import re
from collections.abc import Sequence

from lint.drafts.landing import Change

_OPEN = "a|an|the|my|your|our|their|and|or"
_HANGING = re.compile(rf"\b(?:{_OPEN})\s*(?:[,;:.!?)]|\n\s*\n|$)", re.IGNORECASE)  # "on the, but"
_DOUBLED = re.compile(r"(?<!\.)\.\.(?!\.)|[,;:][,;.!?]|[!?],|[,;] (?:and|or|but) ?[,;.]")
_TWICE = re.compile(r"\b([A-Za-z]+) \1\b")
_NEAR = 12  # signs on either side of a seam


def rough(before: str, changes: Sequence[Change]) -> bool:
    """Return whether a text with changes made reads as torn where they meet it, and did not before."""
    shift, torn = 0, before
    places: list[tuple[int, int]] = []  # each seam in the old text and in the new one
    for change in sorted(changes):
        start, end = change.span
        torn = torn[: start + shift] + change.text + torn[end + shift :]
        places += [(start, start + shift), (end, start + shift + len(change.text))]
        shift += len(change.text) - (end - start)
    return any(_faults(torn, new) > _faults(before, old) for old, new in places)


def _faults(text: str, at: int) -> int:
    """Return how many faults touch a place of a text."""
    near = text[max(at - _NEAR, 0) : at + _NEAR]
    here = min(at, _NEAR)
    shapes = (_HANGING, _DOUBLED, _TWICE)
    return sum(found.start() <= here <= found.end() for shape in shapes for found in shape.finditer(near))
