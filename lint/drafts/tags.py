"""Merge tags: where they stand in a text, in the dialects of some thirty tools, and what stands in for them."""

import re
from collections.abc import Mapping, Sequence
from functools import cache, lru_cache
from typing import Final

from lint.drafts.braced import read_braces
from lint.drafts.braces import Braces, match_braces
from lint.drafts.bracketed import read_bracket
from lint.drafts.found import FoundTag
from lint.drafts.notes import find_notes
from lint.drafts.signed import read_signed

__all__ = ["FILLERS", "FoundTag", "find_tags"]

_TEXTS = 4  # how many are remembered: reading a draft asks for the tags of the same text several times

FILLERS: Final[Mapping[str, str]] = {
    "name": "Robin",
    "company": "Northwind",
    "peer": "Southwind",
    "sender": "Alex",
    "product": "Fieldbook",
    "link": "https://example.com",
    "date": "March 3",
    "number": "12",
    "thing": "scheduling",
    "placeholder": "details",
}
"""By kind, the words that stand where a tag stood: each acts as one noun, so that the grammar around it holds."""


@cache
def _trigger() -> re.Pattern[str]:
    return re.compile(r"[{\[<«%@~$*]")


def find_tags(text: str) -> list[FoundTag]:
    """Return the merge tags of a text in reading order, none overlapping another.

    Spin ({a|b}), logic ({% if %}), template comments and Markdown links are none; tags inside them are found.
    """
    return list(_tags(text))


@lru_cache(maxsize=_TEXTS)
def _tags(text: str) -> Sequence[FoundTag]:
    found = _signed_tags(text) if _has_sign(text) else []
    if notes := find_notes(text):
        kept: list[FoundTag] = []
        for tag in sorted([*found, *notes], key=lambda tag: (tag.start, -tag.end)):
            if not kept or tag.start >= kept[-1].end:
                kept.append(tag)
        return kept
    return found


def _has_sign(text: str) -> bool:
    """Return whether any sign that opens a tag is there; most drafts hold none, and this is all they cost."""
    return (
        "{" in text or "[" in text or "<" in text or "%" in text or "@" in text or "$" in text
        or ("|" in text and "*|" in text) or "~" in text or "«" in text
    )  # fmt: skip


def _signed_tags(text: str) -> list[FoundTag]:
    """Go from sign to sign and let the reader of each decide."""
    braces = match_braces(text) if "{" in text else Braces([], [], [])
    groups = {group.start: group for group in braces.groups}
    unclosed, unopened = set(braces.unclosed), set(braces.unopened)
    found: list[FoundTag] = []
    at = 0
    for trigger in _trigger().finditer(text):
        start = trigger.start()
        if start < at:
            continue
        sign = text[start]
        if sign == "{":
            group = groups.get(start)
            tag = read_braces(text, group) if group else None
            if tag and (start - 1 in unclosed or tag.end in unopened):  # {{first_name} with a brace too few
                tag = tag._replace(start=tag.start - (start - 1 in unclosed), end=tag.end + (tag.end in unopened))
            at = start + group.depth if group else at
        else:
            tag = read_bracket(text, start) if sign == "[" else read_signed(text, start)
        if tag and tag.start >= (found[-1].end if found else 0):
            found.append(tag)
            at = tag.end
    return found
