"""Zones: which role each line of a mail plays. Greeting first, then from the end: footer, postscript, signature, sign-off."""

import re
from bisect import bisect_left
from collections.abc import Sequence
from typing import NamedTuple

from lint.model.draft import Words, Zone
from lint.model.source import Span
from lint.words.listed import Phrases

_LINE = re.compile(r"[^\n]+")
_GREETING_LENGTH = 7  # words
_SIGNATURE_LINES = 14
_NAME_LINE = 6  # words
_RULE = re.compile(r"^\s*(?:--+|__+|\*\*\*+|==+|[\u2013\u2014]{1,})\s*$")
_DASHED_NAME = re.compile(r"^\s*(?:--?|[\u2013\u2014~])\s*[^\W\d_]")


class Line(NamedTuple):
    """A line with something in it: start..end in code points, its words by index."""

    start: int
    end: int
    first: int
    last: int


def lines_of(text: str, words: Words, start: int, end: int) -> list[Line]:
    """Return the lines of a stretch of text that hold more than white space."""
    found = []
    for match in _LINE.finditer(text, start, end):
        line = match[0]
        if line.strip():
            begin = match.start() + len(line) - len(line.lstrip())
            finish = match.start() + len(line.rstrip())
            found.append(Line(begin, finish, bisect_left(words.starts, begin), bisect_left(words.starts, finish)))
    return found


def find_zones(
    text: str, words: Words, body: Span, subject: Span | None, preview: Span | None, quoted: Sequence[Span], phrases: Phrases
) -> list[Zone]:  # fmt: skip
    """Return the zones of a mail in order; what is left between them is the body. Opening and ask come later."""
    zones = [Zone(name, *span) for name, span in (("subject", subject), ("preview", preview)) if span]
    zones += [Zone("quoted", *span) for span in quoted]
    lines = [
        line for line in lines_of(text, words, *body)
        if not any(span[0] <= line.start < span[1] for span in quoted)
    ]  # fmt: skip
    if not lines:
        return sorted(zones, key=lambda zone: zone.start)
    greeting_end = _greeting(text, words, lines, phrases)
    if greeting_end > lines[0].start:
        zones.append(Zone("greeting", lines[0].start, greeting_end))
        lines = lines[1:] if greeting_end >= lines[0].end else [
            lines[0]._replace(start=greeting_end, first=bisect_left(words.starts, greeting_end)), *lines[1:]
        ]  # fmt: skip
    zones += _ending(text, words, lines, phrases)
    return sorted(zones, key=lambda zone: (zone.start, zone.end))


def _greeting(text: str, words: Words, lines: Sequence[Line], phrases: Phrases) -> int:
    """Return where the greeting ends, or its line's start when there is none."""
    line = lines[0]
    marks, forms = words.marks, words.forms
    after = phrases.at("greeting-word", text, words, line.first, line.last)
    if after > 0 and forms[line.first] == "dear" and after == line.last:
        after = -1
    limit = min(line.last, line.first + _GREETING_LENGTH)
    if after > 0:
        for i in range(after, limit):
            if marks[i] in (",", ":", ".", "\u2014") and i > line.first:
                return _behind(text, words.ends[i - 1], words.starts[i])
        return line.end if line.last <= limit else line.start
    if line.last - line.first <= 4 and text[line.end - 1] in ",:!\u2014-" and len(lines) > 1:
        return line.end
    if line.first < line.last and line.last > line.first + 1 and marks[line.first + 1] in (",", "\u2014"):
        if words.classes[line.first] == "name":  # "{{first_name}}, your …"
            return _behind(text, words.ends[line.first], words.starts[line.first + 1])
    if line.last - line.first == 1 and words.classes[line.first] == "name":
        return line.end
    return line.start


def _behind(text: str, end: int, start: int) -> int:
    """Return where the words behind a greeting begin: its punctuation and white space belong to it."""
    gap = text[end:start]
    return end + len(gap.rstrip("([*\"'\u201c{")) if gap.strip() else start


def _ending(text: str, words: Words, lines: Sequence[Line], phrases: Phrases) -> list[Zone]:
    """Return sign-off, signature, postscript and footer, found from the end of the mail."""
    if not lines:
        return []
    zones: list[Zone] = []
    stop = len(lines)
    for index, line in enumerate(lines):
        if _is_footer(text, words, line, phrases):
            while index > 0 and _RULE.match(text[lines[index - 1].start : lines[index - 1].end]):
                index -= 1
            zones.append(Zone("footer", lines[index].start, lines[-1].end))
            stop = index
            break
    end = stop
    lowest = max(0, stop - _SIGNATURE_LINES)
    for index in range(stop - 1, -1, -1):
        line = lines[index]
        if phrases.at("postscript", text, words, line.first, line.last) > 0 and text[line.start].isalpha():
            last = _signature_after(text, words, lines, index + 1, stop, phrases)
            zones.append(Zone("postscript", line.start, lines[last - 1].end))
            if last < stop:
                zones.append(Zone("signature", lines[last].start, lines[stop - 1].end))
            end, lowest = index, max(0, index - _SIGNATURE_LINES)
            break
        if index < lowest:
            break
    zones += _sign_off(text, words, lines[:end], lowest, phrases)
    return zones


def _signature_after(text: str, words: Words, lines: Sequence[Line], first: int, stop: int, phrases: Phrases) -> int:
    """Return the index of the first line behind a postscript that belongs to a signature."""
    for index in range(first, stop):
        if _signs_off(text, words, lines[index], phrases) or _RULE.match(text[lines[index].start : lines[index].end]):
            return index
    return stop


def _sign_off(text: str, words: Words, lines: Sequence[Line], lowest: int, phrases: Phrases) -> list[Zone]:
    for index in range(len(lines) - 1, max(lowest, 0) - 1, -1):
        line = lines[index]
        piece = text[line.start : line.end]
        if _RULE.match(piece) and index >= len(lines) - 8 and index > 0:
            rest = lines[index:]
            return [
                Zone("signature", rest[0].start, rest[-1].end),
                *_sign_off(text, words, lines[:index], lowest, phrases),
            ]
        if _signs_off(text, words, line, phrases) and (index > 0 or len(lines) == 1):
            zones = [Zone("sign-off", line.start, line.end)]
            if index + 1 < len(lines):
                zones.append(Zone("signature", lines[index + 1].start, lines[-1].end))
            return zones
    last = len(lines)
    while last > 1 and last > len(lines) - 6 and _is_name_line(text, words, lines[last - 1]):
        last -= 1
    if last < len(lines):
        return [Zone("signature", lines[last].start, lines[-1].end)]
    return []


def _signs_off(text: str, words: Words, line: Line, phrases: Phrases) -> bool:
    """Return whether a line is a sign-off: "Best,", "Thanks again", "Cheers, Tom"."""
    after = phrases.at("sign-off", text, words, line.first, line.last)
    if after < 0 or text[line.end - 1] == "?" or line.last - line.first > _NAME_LINE:
        return False
    rest = line.last - after
    if not rest:
        return True
    return rest <= 3 and (words.marks[after] in (",", "-", "\u2014", ".") or text[line.start].isupper()) and all(
        words.classes[i] in ("name", "sender", "company") or text[words.starts[i]].isupper() for i in range(after, line.last)
    )  # fmt: skip


def _is_name_line(text: str, words: Words, line: Line) -> bool:
    """Return whether a line at the end is a name, a company, an address or a number and no sentence."""
    piece = text[line.start : line.end]
    if _DASHED_NAME.match(piece) and line.last - line.first <= _NAME_LINE and piece[-1] not in ".?!:":
        return True
    if line.last - line.first > _NAME_LINE or piece[-1] in ".?!:;" or line.first == line.last:
        return False
    return all(
        words.classes[i] in ("name", "sender", "company", "email", "url", "number", "link")
        or text[words.starts[i]].isupper()
        for i in range(line.first, line.last)
    )


def _is_footer(text: str, words: Words, line: Line, phrases: Phrases) -> bool:
    if line.first == line.last:
        return False
    return phrases.within("footer-word", text, words, line.first, line.last)
