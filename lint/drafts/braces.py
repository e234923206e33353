"""Brace groups: which braces of a text belong together, and which groups are spin rather than tags.

Braces are matched one by one and neighbours then joined, so {there|{{Name}}} and {{{Name}}|there} come out right.
"""

import re
from functools import cache, lru_cache
from itertools import pairwise
from typing import NamedTuple

from lint.drafts.fields import is_field, is_plain_field
from lint.model.source import Span

LONGEST_TAG = 4000  # code points; a longer group holds paragraphs, not a field
DEEPEST = 8  # groups within groups; what goes deeper was made by no person, and bounding it keeps all work linear
_GREETINGS = frozenset("hi hello hey dear hiya howdy greetings thanks cheers best regards yes no morning".split())
_FILTERS = frozenset(
    """upcase downcase capitalize capitalise titlecase title upper lower strip trim escape safe raw urlencode url_encode
    truncate default fallback first last size date replace append prepend split join strip_html newline_to_br number
    format_date titleize humanize propercase""".split()
)


class Group(NamedTuple):
    """A matched group: start..end with its braces, how many braces stand on each side, the bars at its own level."""

    start: int
    end: int
    depth: int
    bars: tuple[int, ...]

    @property
    def inner(self) -> Span:
        """The stretch between the braces."""
        return Span(self.start + self.depth, self.end - self.depth)

    def options(self) -> tuple[Span, ...]:
        """Return the stretches between the bars."""
        start, end = self.inner
        return tuple(
            Span(a, b) for a, b in zip((start, *(bar + 1 for bar in self.bars)), (*self.bars, end), strict=True)
        )


class Braces(NamedTuple):
    """The groups of a text in reading order, and the offsets of the braces that have no partner."""

    groups: list[Group]
    unclosed: list[int]
    unopened: list[int]


@cache
def _signs() -> re.Pattern[str]:
    return re.compile(r"[{}|]")


@cache
def _filter() -> re.Pattern[str]:
    return re.compile(r"\s*(\w+)\s*(?:[:(=|}]|$)")


@lru_cache(maxsize=4)  # reading a draft asks for those of the same text several times
def match_braces(text: str) -> Braces:
    """Return the brace groups of a text, outer before inner, in one pass over it.

    A group that holds more than DEEPEST levels is left out; those inside it stay.
    """
    groups: list[Group] = []
    unopened: list[int] = []
    opened: list[int] = []
    bars: list[list[int]] = []
    heights = [0]
    done = 0
    for sign in _signs().finditer(text):
        at = sign.start()
        mark = text[at]
        if at < done:
            continue
        if mark == "{":
            opened.append(at)
            bars.append([])
            heights.append(0)
        elif mark == "|":
            if bars:
                bars[-1].append(at)
        elif not opened:
            unopened.append(at)
        else:
            start, inner_bars, height = opened.pop(), bars.pop(), heights.pop() + 1
            depth, done = 1, at + 1
            while opened and opened[-1] == start - 1 and text.startswith("}", done):
                start, depth, done = opened.pop(), depth + 1, done + 1
                bars.pop()
                heights.pop()
            heights[-1] = max(heights[-1], height)
            if height <= DEEPEST:
                groups.append(Group(start, done, depth, tuple(inner_bars)))
    groups.sort()
    return Braces(groups, opened, unopened)


def top_bars(text: str, start: int, end: int) -> list[int]:
    """Return the bars of text[start:end] that stand in no braces."""
    found, depth = [], 0
    for sign in _signs().finditer(text, start, end):
        if sign[0] != "|":
            depth = max(0, depth + (1 if sign[0] == "{" else -1))
        elif depth == 0:
            found.append(sign.start())
    return found


def is_filter(value: str) -> bool:
    """Return whether the words after a bar are a filter (`upcase`, `date: "%B"`) and no fallback."""
    match = _filter().match(value)
    return match is not None and match[1].lower() in _FILTERS


def spin_options(text: str, group: Group) -> tuple[Span, ...]:
    """Return the options of a spin group, () when it is a tag, a filter or logic.

    RANDOM at the head is no option; a group that holds RANDOM and one option returns that one.
    """
    if not group.bars:
        return ()
    start, end = group.inner
    sign = text[start]
    if (sign in "%#" and text[end - 1] == sign) or sign in "!=" or (sign == "$" and not text[start + 1].isdigit()):
        return ()
    if group.depth == 2 and sign in "#/^>%":
        return ()
    left = text[start : min(group.bars[0], start + LONGEST_TAG)].strip()
    if left.lower() == "random":
        return group.options()[1:]
    if group.depth == 1:
        return () if len(group.bars) == 1 and _is_field_in_code(left) else group.options()
    return group.options() if group.depth == 2 and _is_double_spin(text, left, group.bars) else ()


def _is_field_in_code(left: str) -> bool:
    """Return whether {left|…} names a field as programs write it: first_name, FirstName, FIRSTNAME, name."""
    if not left.replace("_", "").replace(".", "").isalnum() or not is_field(left):
        return False
    compound = "_" in left or "." in left or any(a.islower() and b.isupper() for a, b in pairwise(left))
    return compound or left.lower() in ("name", "firstname", "fname", "lastname", "fullname", "companyname")


def _is_double_spin(text: str, left: str, bars: tuple[int, ...]) -> bool:
    """Return whether {{left|…}} is spin: prose on both sides, not a field with its fallback or filter."""
    second = text[bars[0] + 1 : bars[0] + 80].lstrip()
    if second[:1] in ("", '"', "'", "“", "‘", "|") or is_filter(second):
        return False
    if left.lower() in _GREETINGS:
        return True
    if left.lower() == "fallback" or left.lower().startswith("ai:") or is_plain_field(left):
        return False
    if " " in left:
        return not any(sign in left for sign in '()."$[_') or left.endswith((".", "?", "!"))
    return len(bars) > 1 and left.isalpha() and not is_field(left)
