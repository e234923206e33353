"""Text in terminal cells: what may be printed, how wide it is, and where to break it."""

import re
from functools import cache

# Controls, and marks that turn the order of the text round or hide in it: none may reach a terminal as they are.
_UNSAFE = re.compile(
    "[\x00-\x1f\x7f-\x9f\xad\u061c\u200b\u200e\u200f\u2028\u2029\u202a-\u202e\u2060-\u2069\ufeff\ud800-\udfff]"
)
_JOINER = "\u200d"


def _escaped(found: re.Match[str]) -> str:
    character = found[0]
    if character == "\t":
        return "    "
    code = ord(character)
    return f"\\x{code:02x}" if code < 0x100 else f"\\u{code:04x}"


def clean(text: str) -> str:
    """Return the text with nothing in it that a terminal would act on; a tab becomes four spaces."""
    return text if text.isascii() and text.isprintable() else _UNSAFE.sub(_escaped, text)


def one_line(text: str) -> str:
    """Return the text, cleaned, with every run of white space as one space."""
    return clean(" ".join(text.split()))


@cache
def _cells(character: str) -> int:
    import unicodedata  # only where there is more than ASCII

    if unicodedata.category(character) in ("Mn", "Me", "Cf"):
        return 0
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1


def cell_list(text: str) -> list[int]:
    """Return the width of each character, so that the sum is the width of the text.

    What an emoji is made of counts with its first part: a skin tone, what a joiner joins, a variation selector.
    """
    if text.isascii():
        return [1] * len(text)
    widths: list[int] = []
    for index, character in enumerate(text):
        before = text[index - 1] if index else ""
        if before == _JOINER or (0x1F3FB <= ord(character) <= 0x1F3FF and before and _cells(before) == 2):
            widths.append(0)
        elif character == "\ufe0f" and before and _cells(before) == 1:
            widths.append(1)  # asks for the emoji, which is wide
        else:
            widths.append(_cells(character))
    return widths


def cells(text: str) -> int:
    """Return how many cells of a terminal the text takes up."""
    return len(text) if text.isascii() else sum(cell_list(text))


def fit(text: str, width: int, start: int = 0) -> int:
    """Return where to end a line that starts at `start`: after the last space that fits, or in a word too long."""
    widths, used, space = cell_list(text[start : start + 4 * width + 8]), 0, 0
    for index, wide in enumerate(widths):
        if used + wide > width and text[start + index] != " ":
            return start + (space or max(index, 1))
        used += wide
        if text[start + index] == " ":
            space = index + 1
    return start + len(widths)


def rows(text: str, width: int) -> list[tuple[int, int]]:
    """Return where the rows of a paragraph start and end, each at most `width` cells; trailing spaces left out."""
    found: list[tuple[int, int]] = []
    at, width = 0, max(width, 2)
    while at < len(text):
        end = fit(text, width, at)
        found.append((at, at + len(text[at:end].rstrip(" "))))
        at = end
    return found


def wrap(text: str, width: int) -> list[str]:
    """Return a paragraph, cleaned, in rows of at most `width` cells."""
    text = one_line(text)
    return [text[start:end] for start, end in rows(text, width)]
