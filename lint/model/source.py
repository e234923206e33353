"""The source map: which slice of the file each slice of a draft's text came from.

The *source* is the file as decoded. The *text* is what a reader of the mail would see. Offsets are code points;
an end is exclusive; lines and columns start at 1. Every position that is ever shown comes from this map.
"""

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from typing import Literal, NamedTuple

Kind = Literal["literal", "entity", "tag", "markup", "encoded"]


class Span(NamedTuple):
    """A half-open stretch of code points."""

    start: int
    end: int


class Place(NamedTuple):
    """A position in the source: offset in code points, 1-based line and column."""

    offset: int
    line: int
    column: int


class Segment(NamedTuple):
    """One step of the map: this slice of the text stands for that slice of the source.

    kind: `literal` (both slices hold the same characters), `entity` (an escape such as &amp; or =3D),
    `tag` (a merge tag and its filler), `markup` (seen by no reader, or white space that stands for it),
    `encoded` (base64 and the like: the source slice as a whole stands for the text slice).
    """

    text_start: int
    text_end: int
    source_start: int
    source_end: int
    kind: Kind


class Swap(NamedTuple):
    """A change of the text: the slice start..end becomes `text` ("" drops it)."""

    start: int
    end: int
    text: str
    kind: Kind


class SourceMap:
    """Contiguous segments from text to source.

    choices: slices of the source of which a reader sees a part, such as "{a|b}": a place lies within one option, or
    takes in the whole.

    Raises ValueError when the segments leave a gap, overlap, or a literal segment differs in length.
    """

    __slots__ = ("_choices", "_lines", "_source_starts", "_text_starts", "segments", "source")

    def __init__(self, source: str, segments: Iterable[Segment], choices: Iterable[Span] = ()) -> None:
        self.source = source
        self._choices = _nested(choices)
        self.segments = tuple(segments)
        text_at = source_at = 0
        for segment in self.segments:
            if segment.text_start != text_at or segment.source_start != source_at:
                raise ValueError(f"the source map has a gap or an overlap at {segment}")
            text_at, source_at = segment.text_end, segment.source_end
            if text_at < segment.text_start or source_at < segment.source_start:
                raise ValueError(f"a segment of the source map runs backwards: {segment}")
            if segment.kind == "literal" and text_at - segment.text_start != source_at - segment.source_start:
                raise ValueError(f"a literal segment changes its length: {segment}")
        if source_at != len(source):
            raise ValueError(f"the source map ends at {source_at}, the source at {len(source)}")
        self._text_starts = [segment.text_start for segment in self.segments]
        self._source_starts = [segment.source_start for segment in self.segments]
        self._lines: list[int] | None = None

    def to_source(self, span: Sequence[int]) -> Span | None:
        """Return the slice of the source behind a slice of the text, or None where no exact place exists.

        A slice that touches a tag or an entity, or that leaves a choice, takes the whole of it. An empty slice stays
        empty.
        """
        start, end = span[0], span[1]
        if not self.segments:
            return Span(0, 0)
        first = self._holding(start)
        last = first if end <= start else self._holding(end - 1)
        if "encoded" in (first.kind, last.kind):
            return None
        begin = first.source_start + (start - first.text_start if first.kind == "literal" else 0)
        if end <= start:
            return Span(begin, begin)
        finish = last.source_start + end - last.text_start if last.kind == "literal" else last.source_end
        return self._unparted(Span(begin, finish)) if self._choices else Span(begin, finish)

    def _unparted(self, place: Span) -> Span:
        """Return a slice of the source with the choices that it cuts taken whole."""
        for edge in place:
            index = bisect_right(self._choices, edge, key=lambda nest: nest[-1].start) - 1
            for start, end in self._choices[index] if index >= 0 else ():
                if place.start < end and start < place.end and not (start <= place.start and place.end <= end):
                    place = Span(min(place.start, start), max(place.end, end))
        return place

    def _holding(self, offset: int) -> Segment:
        """Return the last segment that starts at or before this text offset and is not empty, if there is one."""
        index = bisect_right(self._text_starts, offset) - 1
        while index > 0 and self.segments[index].text_end <= offset and index + 1 < len(self.segments):
            index += 1
        return self.segments[max(index, 0)]

    def to_text(self, offset: int) -> int | None:
        """Return the text offset that a source offset shows up at (its tag's, its entity's); None for hidden markup."""
        index = bisect_right(self._source_starts, offset) - 1
        while index >= 0 and self.segments[index].source_end <= offset:
            index -= 1
        if index < 0:
            return None
        segment = self.segments[index]
        if segment.kind == "literal":
            return segment.text_start + offset - segment.source_start
        return segment.text_start if segment.text_end > segment.text_start else None

    def place(self, offset: int) -> Place:
        """Return line and column of a source offset. CR LF, LF and CR each end one line."""
        if self._lines is None:
            self._lines = line_starts(self.source)
        line = bisect_right(self._lines, offset)
        return Place(offset, line, offset - self._lines[line - 1] + 1)


def _nested(choices: Iterable[Span]) -> list[list[Span]]:
    """Return choices in order, each list with those that lie within one, the inner before the outer."""
    nests: list[list[Span]] = []
    for choice in sorted(choices, key=lambda span: (span.start, -span.end)):
        if nests and choice.start < nests[-1][0].end:
            nests[-1].append(choice)
        else:
            nests.append([choice])
    for nest in nests:
        nest.sort(key=lambda span: span.end - span.start)
    return nests


def line_starts(source: str) -> list[int]:
    """Return the offset of the first character of every line; built once a file, in time linear to it."""
    starts, at = [0], 0
    for line in source.replace("\r\n", "\n\n").replace("\r", "\n").split("\n")[:-1]:
        at += len(line) + 1
        if source[at - 1] == "\r" and source[at : at + 1] == "\n":
            continue
        starts.append(at)
    return starts


def swap(text: str, segments: Sequence[Segment], swaps: Sequence[Swap]) -> tuple[str, tuple[Segment, ...]]:
    """Return the text with every swap made, and the segments that lead from the new text to the old source.

    Swaps are sorted and do not overlap. Of an entity or an encoded stretch that a swap cuts, the parts have no exact
    place any more.
    """
    rest = list(reversed(segments))
    pieces: list[str] = []
    made: list[Segment] = []
    length = 0

    def take(limit: int, empty_too: bool) -> list[Segment]:
        """Take the segments before a text offset off the rest; one that crosses it is cut."""
        taken = []
        while rest and (rest[-1].text_start < limit or (empty_too and rest[-1].text_end == limit)):
            segment = rest.pop()
            if segment.text_end > limit:
                kind, cut = segment.kind, segment.source_start + limit - segment.text_start
                if kind != "literal":  # its parts have no places of their own in the source
                    kind, cut = "encoded", segment.source_start
                rest.append(segment._replace(text_start=limit, source_start=cut, kind=kind))
                segment = segment._replace(text_end=limit, source_end=cut, kind=kind)
            taken.append(segment)
        return taken

    def put(piece: str, source_start: int, source_end: int, kind: Kind) -> None:
        nonlocal length
        made.append(Segment(length, length + len(piece), source_start, source_end, kind))
        pieces.append(piece)
        length += len(piece)

    for change in swaps:
        for kept in take(change.start, empty_too=True):
            put(text[kept.text_start : kept.text_end], kept.source_start, kept.source_end, kept.kind)
        if gone := take(change.end, empty_too=False):
            kind = "encoded" if any(segment.kind == "encoded" for segment in gone) else change.kind
            put(change.text, gone[0].source_start, gone[-1].source_end, kind)
    for kept in take(len(text), empty_too=True):
        put(text[kept.text_start : kept.text_end], kept.source_start, kept.source_end, kept.kind)
    return "".join(pieces), tuple(made)
