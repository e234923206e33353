"""How marked-up text flows into lines: white space collapses, blocks become lines and blank lines, quotes get "> "."""

import re

from lint.drafts.reading import INVISIBLE, TextBuilder
from lint.model.source import Span

_SPACE = " \t\n\r\f"  # what HTML takes for white space: a no-break space is none
NOTHING = _SPACE + INVISIBLE + "\xa0\u034f\u200d\u2007"  # and what shows nothing on a line of its own
_UNEVEN = re.compile(f"[ \t\n\r\f]{{2,}}|[\t\n\r\f]|[{INVISIBLE}]+")
_LINE_END = re.compile(r"\r\n?|\n")
_DEEPEST = 9  # quote marks on a line; deeper quotes look like this one


class Mark:
    """A stretch of the text under way: it starts with the first thing that shows after it was set.

    line: the same, but with the bullet or the quote marks before it. Both are -1 until something shows.
    """

    __slots__ = ("line", "start")

    def __init__(self) -> None:
        self.line = self.start = -1


class Flow:
    """Writes what shows into a TextBuilder, and decides what stands for everything between.

    The builder lags behind: what was passed over since its offset is the gap, and is settled by what shows next.
    """

    def __init__(self, builder: TextBuilder) -> None:
        self.quote = 0  # how many quotes deep
        self.verbatim = 0  # how many <pre> deep
        self._builder = builder
        self._lines = 0  # line ends wanted in the gap: 0, 1 or 2
        self._space: tuple[int, int] | None = None  # the white space in the gap
        self._bullet = False
        self._blank = False  # the line holds no-break spaces only: what people put where they want an empty line
        self._quoted = 0  # the depth of the line under way
        self._waiting: list[Mark] = []

    def mark(self) -> Mark:
        """Return a mark that starts with what shows next."""
        made = Mark()
        self._waiting.append(made)
        return made

    def span(self, mark: Mark) -> Span:
        """Return the stretch from the mark to here; empty when nothing showed."""
        length = self._builder.length
        return Span(length if mark.start < 0 else mark.start, length)

    def text(self, a: int, b: int) -> None:
        """Take the source slice a..b as text."""
        source, builder = self._builder.source, self._builder
        chunk = source[a:b]
        if self.verbatim:
            self._lines_as_they_are(a, b)
            return
        if self._empty_line and not chunk.strip(NOTHING):
            self._blank = self._blank or bool(chunk.strip(_SPACE))
            return
        first, last = b - len(chunk.lstrip(_SPACE)), a + len(chunk.rstrip(_SPACE))
        self.space(a, min(first, b))
        if first >= last:
            return
        self._show(first)
        at = first
        for run in _UNEVEN.finditer(source, first, last):
            builder.literal(at, run.start())
            builder.put(run.start(), run.end(), "" if run[0][0] in INVISIBLE else " ", "markup")
            at = run.end()
        builder.literal(at, last)
        self.space(last, b)

    def entity(self, a: int, b: int, characters: str) -> None:
        """Take a..b as an escape for these characters."""
        if not self.verbatim:
            if not characters.strip(_SPACE):
                self.space(a, b)
                return
            if self._empty_line and not characters.strip(NOTHING):
                self._blank = True
                return
        self._show(a)
        self._builder.put(a, b, characters.strip(INVISIBLE), "entity")

    def space(self, a: int, b: int) -> None:
        """Take a..b as white space: the first in a gap counts, before and after a line end none does."""
        if a < b and not self._lines and self._space is None and self._builder.length:
            self._space = (a, b)

    def block(self, lines: int) -> None:
        """Start (1) a new line or (2) a new paragraph, once, however many blocks open and close here."""
        if self._bullet:
            return
        self._lines = max(self._lines, 2 if self._blank else lines)
        self._space, self._blank = None, False

    def line_break(self) -> None:
        """End the line; on an empty one that makes an empty line."""
        if not self._bullet:
            self._lines = min(self._lines + 1, 2)
            self._space, self._blank = None, False

    def bullet(self, on: bool) -> None:
        """Open or close a list item."""
        self._bullet = False
        self.block(1)
        self._bullet = on

    @property
    def _empty_line(self) -> bool:
        return self._lines > 0 or self._builder.length == 0

    def _show(self, at: int) -> None:
        """Settle the gap up to the source offset `at`: something shows there."""
        builder, prefix = self._builder, ""
        if self._empty_line:
            depth, ends = min(self.quote, _DEEPEST), ""
            if builder.length:
                ends = "\n" + (_quoted(min(self._quoted, depth)).rstrip() + "\n" if self._lines == 2 else "")
            prefix = _quoted(depth) + ("- " if self._bullet else "")
            builder.put(builder.at, at, ends + prefix, "markup")
            self._quoted = depth
        elif self._space:
            a, b = self._space
            builder.drop(builder.at, a)
            if builder.source[a:b] == " ":
                builder.literal(a, b)
            else:
                builder.put(a, b, " ", "markup")
            builder.drop(b, at)
        else:
            builder.drop(builder.at, at)
        self._lines, self._space, self._bullet, self._blank = 0, None, False, False
        for mark in self._waiting:
            mark.start, mark.line = builder.length, builder.length - len(prefix)
        self._waiting.clear()

    def _lines_as_they_are(self, a: int, b: int) -> None:
        """Keep the white space of a..b, line ends too; in a quote every line gets its marks."""
        builder = self._builder
        self._show(a)
        if self.quote:
            for end in _LINE_END.finditer(builder.source, a, b):
                builder.prose(a, end.start())
                builder.put(end.start(), end.end(), "\n" + _quoted(min(self.quote, _DEEPEST)), "markup")
                a = end.end()
        builder.prose(a, b)


def _quoted(depth: int) -> str:
    return "> " * depth
