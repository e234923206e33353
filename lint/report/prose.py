"""Paragraphs of painted parts, with a hanging indent."""

from collections.abc import Iterable, Sequence

from lint.report.paint import Paint
from lint.report.width import cells, one_line, rows

Part = tuple[str, str]  # what it means ("" for plain text), and the text


class Prose:
    """Sets paragraphs to a width."""

    def __init__(self, paint: Paint, width: int) -> None:
        self._paint = paint
        self._width = width

    def __call__(self, first: str, meaning: str, parts: Sequence[Part]) -> list[str]:
        """Return the parts as one paragraph behind `first`; the rows after the first stand as deep as it is wide."""
        deep = cells(first)
        said = [(style, one_line(text)) for style, text in parts if text.strip()]
        spans = rows(" ".join(text for _, text in said), self._width - deep)
        margins = [self._painted(meaning, first), *[" " * deep] * (len(spans) - 1)]
        return [
            margin + "".join(self._cut(said, start, end)) for margin, (start, end) in zip(margins, spans, strict=False)
        ]

    def _cut(self, parts: Sequence[Part], start: int, end: int) -> Iterable[str]:
        """Paint what lies between two offsets of the joined parts."""
        begin = 0
        for style, text in parts:
            piece = f"{text} "[max(start - begin, 0) : max(end - begin, 0)]
            begin += len(text) + 1
            yield self._painted(style, piece)

    def _painted(self, meaning: str, text: str) -> str:
        return self._paint(meaning, text) if meaning else text
