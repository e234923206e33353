"""Zones: which role each line of a mail plays. The greeting is looked for first, then the ending, from below."""

import re
from bisect import bisect_left
from collections.abc import Sequence

from lint.drafts.blocks import TITLES
from lint.drafts.ending import Line, find_ending
from lint.model.draft import Words, Zone
from lint.model.source import Span
from lint.words.listed import Phrases

__all__ = ["find_zones", "lines_of"]

_LINE = re.compile(r"[^\n]+")
_GREETING_LENGTH = 12  # words
_ADDRESS_LENGTH = 4  # words, of a greeting that is nothing but a name
_STOPS = frozenset(", : . \u2014".split())


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
    text: str,
    words: Words,
    body: Span,
    subject: Span | None,
    preview: Span | None,
    quoted: Sequence[Span],
    phrases: Phrases,
) -> list[Zone]:
    """Return the zones of a mail in order; what is left between them is the body. Opening and ask come later."""
    zones = [Zone(name, *span) for name, span in (("subject", subject), ("preview", preview)) if span]
    zones += [Zone("quoted", *span) for span in quoted]
    lines = _unquoted(lines_of(text, words, *body), quoted)
    if lines:
        end = _greeting(text, words, lines, phrases)
        if end > lines[0].start:
            zones.append(Zone("greeting", lines[0].start, end))
            rest = lines[0]._replace(start=end, first=bisect_left(words.starts, end))
            lines = [rest, *lines[1:]] if end < rest.end else lines[1:]
        zones += find_ending(text, words, lines, phrases)
    return sorted(zones, key=lambda zone: (zone.start, zone.end))


def _unquoted(lines: Sequence[Line], quoted: Sequence[Span]) -> list[Line]:
    """Return the lines that no quoted stretch covers; both are in reading order."""
    kept, at = [], 0
    for line in lines:
        while at < len(quoted) and quoted[at].end <= line.start:
            at += 1
        if at == len(quoted) or line.start < quoted[at].start:
            kept.append(line)
    return kept


def _greeting(text: str, words: Words, lines: Sequence[Line], phrases: Phrases) -> int:
    """Return where the greeting ends, or its line's start when there is none."""
    line = lines[0]
    if line.first == line.last:
        return line.start
    after = phrases.at("greeting-word", text, words, line.first, line.last)
    if after > 0:
        return _greeted(text, words, line, after, phrases)
    if phrases.at("sign-off", text, words, line.first, line.last) == line.last:
        return line.start
    marks = words.marks
    if words.classes[line.first] == "name":  # "{{first_name}}, your …"
        if line.last == line.first + 1:
            return line.end
        if marks[line.first + 1] in (",", "\u2014"):
            return _behind(text, words.ends[line.first], words.starts[line.first + 1])
    known = "name" in words.classes[line.first : line.last]
    if len(lines) > 1 and text[line.end - 1] in (",:!\u2014-" if known else ",:\u2014-"):
        return line.end if _is_address(text, words, line.first, line.last, phrases) else line.start
    return line.start


def _greeted(text: str, words: Words, line: Line, after: int, phrases: Phrases) -> int:
    """Return where a greeting ends whose first words are known: at its pause, at "I'm …", else at its line's end."""
    if words.forms[line.first] == "dear" and after == line.last:
        return line.start
    limit = min(line.last, line.first + _GREETING_LENGTH)
    for i in range(after, limit):
        if words.marks[i] in _STOPS and not _is_short(text, words, i, phrases):
            return _behind(text, words.ends[i - 1], words.starts[i])
        if any(phrases.at(name, text, words, i, line.last) > 0 for name in ("sender-word", "auxiliary")):
            only = i == after or _is_address(text, words, after, i, phrases)
            return words.starts[i] if only else line.start
    ended = text[line.end - 1] in ",:!\u2014" and limit == line.last
    return (
        line.end if ended or after == line.last or _is_address(text, words, after, line.last, phrases) else line.start
    )


def _is_short(text: str, words: Words, i: int, phrases: Phrases) -> bool:
    """Return whether the stop before a word belongs to a title or an initial, and the word is the name: "Ms. Falk"."""
    before = words.forms[i - 1]
    stopped = text[words.ends[i - 1] : words.starts[i]].rstrip() == "."
    return stopped and (before in TITLES or len(before) == 1) and _calls(text, words, i, phrases)


def _is_address(text: str, words: Words, first: int, last: int, phrases: Phrases) -> bool:
    """Return whether these words call somebody: names, tags, "team", "both of you"."""
    if not 0 < last - first <= _ADDRESS_LENGTH:
        return False
    called = [_calls(text, words, i, phrases) for i in range(first, last)]
    return any(called) and all(call or words.forms[i] == "and" for i, call in enumerate(called, first))


def _calls(text: str, words: Words, i: int, phrases: Phrases) -> bool:
    if words.classes[i] in ("name", "company") or phrases.at("address-word", text, words, i, i + 1) > 0:
        return True
    return text[words.starts[i]].isupper() and phrases.at("common-words", text, words, i, i + 1) < 0


def _behind(text: str, end: int, start: int) -> int:
    """Return where the words behind a greeting begin: its punctuation and white space belong to it."""
    gap = text[end:start]
    return end + len(gap.rstrip("([*\"'\u201c{")) if gap.strip() else start
