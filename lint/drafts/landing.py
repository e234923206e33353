"""From a change of the text to edits of the source: only words are replaced, never markup, spintax or half a tag."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from lint.drafts.holes import without_hole
from lint.drafts.reading import INVISIBLE
from lint.drafts.spell import spelled
from lint.model.draft import Draft
from lint.model.finding import Edit
from lint.model.source import Segment, Span
from lint.words.tokens import splits

_UNSEEN = re.compile(rf"[\s{INVISIBLE}]*")
_UNSEEN_QUOTED = re.compile(rf"(?:=[ \t]*(?:\r\n|\n|\r)|=0[dDaA]|[\s{INVISIBLE}])*")


class Change(NamedTuple):
    """A stretch of the text, and what is to stand there instead."""

    span: Span
    text: str


def landed(draft: Draft, changes: Sequence[Change]) -> tuple[Edit, ...] | None:
    """Return the edits of the source that make these changes of the text, None where one cannot be made."""
    edits: list[Edit] = []
    for change in changes:
        edit = _landed(draft, change)
        if edit is None:
            return None
        edits.append(edit)
    return tuple(edits)


def as_written(draft: Draft, span: Span) -> str:
    """Return a stretch of the text with its merge tags as the source writes them, and nothing else of its spelling."""
    pieces, at, end = [], span.start, min(span.end, len(draft.text))
    for tag in draft.tags:
        if at <= tag.start and tag.end <= end:
            where = draft.map.to_source((tag.start, tag.end))
            pieces += [draft.text[at : tag.start], draft.map.source[where.start : where.end] if where else tag.name]
            at = tag.end
    return "".join((*pieces, draft.text[at:end]))


def _landed(draft: Draft, change: Change) -> Edit | None:
    unseen = _UNSEEN_QUOTED if draft.spelling.transfer == "quoted-printable" else _UNSEEN
    source = draft.map.source
    if splits(draft.text, change.span.start) or splits(draft.text, change.span.end):
        return None  # half a contraction would be left
    inside = list(_trimmed(list(_within(draft.map.segments, change.span)), source, unseen))
    if not inside:
        return None
    for segment in inside:
        whole = change.span.start <= segment.text_start and segment.text_end <= change.span.end
        if segment.kind == "encoded" or (segment.kind != "literal" and not whole):
            return None
        if segment.kind == "markup" and not unseen.fullmatch(source, segment.source_start, segment.source_end):
            return None
    first, last = inside[0], inside[-1]
    start = first.source_start + (max(change.span.start - first.text_start, 0) if first.kind == "literal" else 0)
    end = last.source_end
    if last.kind == "literal":
        end = last.source_start + min(change.span.end, last.text_end) - last.text_start
    if any(start < held.end and held.start < end for held in draft.held):
        return None
    if draft.spelling.html and not change.text and _fills_lines(draft.text, change.span):
        start, end = without_hole(source, start, end, unseen)
    said = change.text.replace("\n", "\r\n") if "\r\n" in source else change.text
    text = spelled(draft, Span(start, end), said)
    return None if text is None else Edit(start, end, text)


def _within(segments: Sequence[Segment], span: Span) -> Iterator[Segment]:
    """Yield the segments that a span of the text covers or cuts, empty ones only between others."""
    index = bisect_left(segments, span.start, key=lambda segment: segment.text_end)
    while index < len(segments) and segments[index].text_start < span.end:
        segment = segments[index]
        if segment.text_end > span.start and (segment.text_end > segment.text_start or segment.text_start > span.start):
            yield segment
        index += 1


def _trimmed(segments: list[Segment], source: str, unseen: "re.Pattern[str]") -> list[Segment]:
    """Return the segments without the markup at both ends: line ends of HTML, bullets that it draws."""
    while segments and _is_markup(segments[0], source, unseen):
        del segments[0]
    while segments and _is_markup(segments[-1], source, unseen):
        del segments[-1]
    return segments


def _is_markup(segment: Segment, source: str, unseen: "re.Pattern[str]") -> bool:
    return segment.kind == "markup" and not unseen.fullmatch(source, segment.source_start, segment.source_end)


def _fills_lines(text: str, span: Span) -> bool:
    """Return whether a stretch leaves nothing on its lines; line ends at its own ends do not count."""
    words = text[span.start : span.end]
    start, end = span.end - len(words.lstrip()), span.start + len(words.rstrip())
    line_end = text.find("\n", end)
    before = text[text.rfind("\n", 0, start) + 1 : start]
    return not before.strip(" \t-") and not text[end : line_end if line_end >= 0 else len(text)].strip()
