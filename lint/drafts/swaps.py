"""Changing a reading: branches resolved, merge tags filled. Every stretch that was noted moves along."""

from collections.abc import Collection, Sequence

from lint.drafts.reading import Reading
from lint.drafts.tags import FILLERS, FoundTag
from lint.model.draft import Tag
from lint.model.source import Span, Swap, swap


def swapped(reading: Reading, swaps: Sequence[Swap]) -> Reading:
    """Return the reading with every swap made in its text; swaps are sorted and do not overlap."""
    if not swaps:
        return reading
    text, segments = swap(reading.text, reading.segments, swaps)
    move = _Mover(swaps)
    return reading._replace(
        text=text,
        segments=segments,
        subject=reading.subject and move(reading.subject),
        body=move(reading.body),
        preview=reading.preview and move(reading.preview),
        links=tuple((move(span), url) for span, url in reading.links),
        code=tuple(move(span) for span in reading.code),
    )


def filled(
    reading: Reading, found: Sequence[FoundTag], guarded: Collection[str]
) -> tuple[Reading, tuple[Tag, ...]]:  # fmt: skip
    """Return the reading with a filler for every merge tag, and the tags where they now stand.

    guarded: names of the tags that stand inside a condition.
    """
    swaps = [Swap(tag.start, tag.end, FILLERS.get(tag.kind, FILLERS["thing"]), "tag") for tag in found]
    tags, shift = [], 0
    for tag, change in zip(found, swaps, strict=True):
        start = tag.start + shift
        fallback = None if tag.default is None else reading.text[tag.default.start : tag.default.end]
        end = start + len(change.text)
        tags.append(Tag(start, end, tag.kind, tag.dialect, tag.name, fallback, tag.name in guarded))
        shift += len(change.text) - (tag.end - tag.start)
    return swapped(reading, swaps), tuple(tags)


class _Mover:
    """Moves spans of the old text to the new one."""

    def __init__(self, swaps: Sequence[Swap]) -> None:
        self._swaps = swaps

    def __call__(self, span: Span) -> Span:
        return Span(self._offset(span.start), self._offset(span.end))

    def _offset(self, offset: int) -> int:
        shift = 0
        for change in self._swaps:
            if change.end <= offset:
                shift += len(change.text) - (change.end - change.start)
            elif change.start < offset:
                return change.start + shift + len(change.text)
            else:
                break
        return offset + shift
