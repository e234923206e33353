"""What an HTML file states above its markup: front matter, header lines, or either in a comment."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from lint.drafts.reading import TextBuilder, suppressed
from lint.model.draft import Suppression
from lint.model.source import Span

_PREVIEW = ("preview", "preheader", "preview-text")
_NAMES = frozenset(
    "subject stage relationship purpose from to reply-to in-reply-to language sender loosebrick".split()
).union(_PREVIEW)
_AMBIGUOUS = frozenset("purpose from to language sender".split())  # may as well begin a mail
_LINE = re.compile(r"[ \t]*([A-Za-z][\w-]{0,30})[ \t]*:([^\r\n]*)(?:\r\n|\n|\r|$)")
_EMPTY_LINES = re.compile(r"\s*")
_TOP = re.compile(r"\s*(?:<\?xml[^<>]*>\s*)?(?:<!doctype[^<>]*>\s*)?", re.IGNORECASE)
_FENCE = re.compile(r"---[ \t]*(?:\r\n|\n|\r)")
_FENCE_END = re.compile(r"^---[ \t]*$", re.MULTILINE)


class Head(NamedTuple):
    """fields as in Reading; subject and preview as slices of the source; end: where the markup starts."""

    fields: dict[str, str]
    subject: Span | None
    preview: Span | None
    suppressions: tuple[Suppression, ...]
    end: int

    def show(self, builder: TextBuilder) -> tuple[Span | None, Span | None]:
        """Write subject and preview into the text, a paragraph each; return where they stand there."""
        spans: dict[Span | None, Span] = {}
        for span in sorted(span for span in (self.subject, self.preview) if span):
            builder.put(builder.at, span.start, "\n\n" if builder.length else "", "markup")
            start = builder.length
            builder.literal(*span)
            spans[span] = Span(start, builder.length)
        return spans.get(self.subject), spans.get(self.preview)


NO_HEAD = Head({}, None, None, (), 0)


def read_head(source: str) -> Head:
    """Return what is stated at the very top of the source, nothing of it when there is only markup."""
    top = _TOP.match(source)
    start = top.end() if top else 0
    if fence := _FENCE.match(source, start):
        if close := _FENCE_END.search(source, fence.end()):
            return _head(source, list(_lines(source, fence.end(), close.start(), known=False)), close.end())
    elif source.startswith("<!--", start) and (end := source.find("-->", start)) > 0:
        if found := list(_lines(source, start + 4, end, known=True)):
            return _head(source, found, end + 3)
    elif (found := list(_lines(source, start, len(source), known=True))) and not _AMBIGUOUS.issuperset(dict(found)):
        return _head(source, found, found[-1][1].end)
    return NO_HEAD


def _lines(source: str, at: int, end: int, known: bool) -> Iterator[tuple[str, Span]]:
    """Yield name and slice of the value of each header line; with `known`, stop at the first that is none."""
    if known and (empty := _EMPTY_LINES.match(source, at, end)):
        at = empty.end()
    while at < end:
        line = _LINE.match(source, at, end)
        name = line[1].lower().replace("_", "-") if line else ""
        if line and (not known or name in _NAMES):
            value = line[2].strip()
            first = line.start(2) + len(line[2]) - len(line[2].lstrip())
            if not known and len(value) > 1 and value[0] == value[-1] and value[0] in "\"'":
                value, first = value[1:-1], first + 1
            yield name, Span(first, first + len(value))
            at = line.end()
        elif known:
            return
        else:
            at = source.find("\n", at, end) + 1 or end


def _head(source: str, lines: list[tuple[str, Span]], end: int) -> Head:
    fields: dict[str, str] = {}
    shown: dict[str, Span] = {}
    suppressions: list[Suppression] = []
    line, counted = 1, 0
    for name, span in lines:
        value = source[span.start : span.end]
        if name == "subject" or (value and name in _PREVIEW):
            shown.setdefault("subject" if name == "subject" else "preview", span)
        else:
            fields.setdefault(name, value)
            if name == "loosebrick":
                line, counted = line + source.count("\n", counted, span.start), span.start
                suppressions += suppressed(f"loosebrick: {value}", line)
    return Head(fields, shown.get("subject"), shown.get("preview"), tuple(suppressions), end)
