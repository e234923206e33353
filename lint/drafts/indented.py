"""Indented code of Markdown: lines of four spaces behind an empty line, outside lists."""

import re

from lint.model.source import Span

_LINE = re.compile(r"[^\r\n]*(?:\r\n|\n|\r|$)")
_DEEP = re.compile(r"(?: {4}| {0,3}\t)[ \t]*[^\s]")
_ITEM = re.compile(r" {0,3}(?:[-*+\u2022]|\d{1,9}[.)])[ \t]")
_FENCE = re.compile(r" {0,3}(```|~~~)")


def indented(source: str, at: int) -> list[Span]:
    """Return the stretches of a Markdown source, from an offset on, that are code because they are indented.

    A mail of which every line is indented is no code: somebody has only pushed it to the right.
    """
    if "    " not in source and "\t" not in source:
        return []
    found: list[Span] = []
    flush = listed = False  # whether a line stands at the left; whether a list goes on
    blank, fence = True, ""
    while at < len(source):
        line = _LINE.match(source, at)
        end = line.end() if line else len(source)
        if not source[at:end].strip():
            blank, at = True, end
            continue
        mark = _FENCE.match(source, at, end)
        if fence:
            fence = "" if mark and mark[1] == fence else fence
        elif mark:
            fence = mark[1]
        elif not _DEEP.match(source, at, end):
            flush = True
            if _ITEM.match(source, at, end):
                listed = True
            elif blank and not source[at].isspace():
                listed = False
        elif not listed and found and not source[found[-1].end : at].strip():
            found[-1] = Span(found[-1].start, end)
        elif not listed and blank:
            found.append(Span(at, end))
        blank, at = False, end
    return found if flush else []
