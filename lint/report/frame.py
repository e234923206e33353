"""The lines of a draft that a finding is about, with the found words underlined."""

from collections.abc import Sequence
from typing import NamedTuple

from lint.report.width import cell_list, cells, clean, fit

ROWS = 3  # shown of one finding
BEFORE = 24  # cells shown before the found words, where the line is too long to show whole


class Mark(NamedTuple):
    """Words to underline: start..end in the source, and the character to draw with."""

    start: int
    end: int
    sign: str


class Row(NamedTuple):
    """A row of the frame: the line number (None where the row before goes on), the text, and what goes under it."""

    line: int | None
    text: str
    under: str


def frame(source: str, line: int, column: int, marks: Sequence[Mark], width: int, more: str = "…") -> list[Row]:
    """Return the rows that show the first mark, which starts at this 1-based line and column of the source.

    At most ROWS rows of at most `width` cells. Cost does not grow with the length of the line.
    """
    lead = marks[0]
    rows: list[Row] = []
    begin, end = _line(source, lead.start, column, width)
    while len(rows) < ROWS:
        rows += _rows(source, begin, end, line, marks, width, more, ROWS - len(rows))
        if lead.end <= end + 1:
            break
        line, begin = line + 1, end + (2 if source.startswith("\r\n", end) else 1)
        end = _end(source, begin, begin + 4 * width)
    return rows


def _end(source: str, start: int, limit: int) -> int:
    """Return where the line ends, or a limit that lies before that."""
    piece = source[start:limit]
    return start + min(at if at >= 0 else len(piece) for at in (piece.find("\n"), piece.find("\r")))


def _line(source: str, start: int, column: int, width: int) -> tuple[int, int]:
    """Return the part of the line around `start` that may be shown: whole, or a window of it."""
    begin = start - (column - 1)
    end = _end(source, start, start + 4 * width)
    if end - begin > width and start - begin > BEFORE:
        begin = start - BEFORE
        space = source.find(" ", begin, start)
        begin = space + 1 if space >= 0 else begin
    return begin, end


def _rows(
    source: str, begin: int, end: int, line: int, marks: Sequence[Mark], width: int, more: str, limit: int
) -> list[Row]:
    """Return the rows for one stretch of a source line."""
    shown: list[str] = []
    offsets: list[int] = []  # of the source character behind each shown one
    if begin and source[begin - 1] not in "\r\n":
        shown.append(more)
        offsets += [-1] * len(more)
    for offset, character in enumerate(source[begin:end], begin):
        piece = character if character.isprintable() else clean(character)
        shown.append(piece)
        offsets += [offset] * len(piece)
    text = "".join(shown)
    rows: list[Row] = []
    at = 0
    while len(rows) < limit:
        stop = fit(text, width, at)
        last = stop >= len(text) or len(rows) == limit - 1 or offsets[stop] >= marks[0].end
        cut = stop < len(text) or (end < len(source) and source[end] not in "\r\n")
        part = text[at:stop].rstrip(" ")
        if last and cut:
            stop = at + len(part) if cells(part) + len(more) <= width else fit(text, width - len(more), at)
            part = text[at:stop].rstrip(" ")
        under = _under(part, offsets[at : at + len(part)], marks)
        rows.append(Row(None if rows else line, part + more if last and cut else part, under))
        at = stop
        if last:
            break
    return rows


def _under(text: str, offsets: list[int], marks: Sequence[Mark]) -> str:
    """Return the signs that go under the text, as wide as it is."""
    drawn: list[str] = []
    for offset, wide in zip(offsets, cell_list(text), strict=True):
        sign = next((mark.sign for mark in marks if mark.start <= offset < max(mark.end, mark.start + 1)), " ")
        drawn.append(sign * wide)
    return "".join(drawn).rstrip()
