"""Blocks and sentences: what belongs together on the page, and where a sentence ends.

Mail is broken in three ways: by blank lines, by bullets, and by one short line after another. All three end a
sentence, full stop or not; a line that was only wrapped does not.
"""

import re
from collections.abc import Collection
from typing import NamedTuple

_LINE = re.compile(r"[^\n]+")
# What writers put before an item: dashes, dots, arrows, ticks, crosses, stars.
_SIGNS = (
    r"\-*+\u2022\u25cf\u25aa\u25e6\u2023\u2043\u2013\u2014"
    r"\u2192\u27a1\u2713\u2714\u2705\u2717\u274c\u00b7\u2b50"
)
_BULLET = re.compile(rf"\s*(?:[{_SIGNS}]\ufe0f?|\(?\d{{1,2}}(?:[.)]|/\.?)|[a-d][.)])\s+")
_EMOJI = "\U0001f300-\U0001faff\u2600-\u27bf"
_END = re.compile(
    r"[.!?\u2026]+[\"'\u201d\u2019)\]*_]*(?=\s)"
    r"|(?<=[a-z]{2})[.!?](?=[A-Z][a-z'\u2019]|[AI] )"  # no space behind the stop
    rf"|[{_EMOJI}]\ufe0f?(?=\s+[A-Z])"
)
_LETTERS = re.compile(r"(?:[a-z]\.)+[a-z]")  # e.g, a.m, u.k
_LAST_WORD = re.compile(r"[^\W\d_]+$")
_NEVER_LAST = frozenset(
    "a an and as at but by for from if in into of on or our than that the their this to we who with you your".split()
)
TITLES = frozenset("mr mrs ms mx messrs dr prof rev mme mlle".split())  # a name follows
_NEVER_ENDS = TITLES | frozenset("st mt e.g i.e p.s p.p.s vs eg ie".split())  # more always follows
_RANKS = frozenset("Capt Col Fr Gen Gov Hon Lt Maj Pres Rep Sen Sgt Sr Sra".split())  # so written, and before a name
_WRAPPED = 50  # characters; a shorter line that ends in no stop was broken by hand


class Block(NamedTuple):
    """A paragraph or a bullet of the text: start..end in code points, without the blank space around it."""

    start: int
    end: int
    paragraph: int
    bullet: bool


def blocks(text: str, start: int, end: int) -> list[Block]:
    """Return the blocks of a stretch of text. `paragraph` counts the blank lines before; bullets share their list's."""
    found: list[Block] = []
    paragraph, open_at, last_end, bullet = 0, -1, -1, False
    for match in _LINE.finditer(text, start, end):
        line = match[0]
        stripped = line.strip()
        if not stripped or not any(char.isalnum() for char in stripped):
            continue
        begin = match.start() + len(line) - len(line.lstrip())
        finish = match.start() + len(line.rstrip())
        starts_bullet = bool(_BULLET.match(line))
        gap = text.count("\n", last_end, match.start()) if last_end >= 0 else 1
        if open_at >= 0 and gap < 2 and not starts_bullet and not _broken_by_hand(text, open_at, last_end, stripped):
            last_end = finish
            continue
        if open_at >= 0:
            found.append(Block(open_at, last_end, paragraph, bullet))
        if gap > 1:
            paragraph += 1
        bullet = starts_bullet
        open_at, last_end = begin, finish
    if open_at >= 0:
        found.append(Block(open_at, last_end, paragraph, bullet))
    return found


def _broken_by_hand(text: str, start: int, end: int, following: str) -> bool:
    """Return whether the line that ends at `end` was ended on purpose."""
    line_start = max(text.rfind("\n", start, end) + 1, start)
    ending = text[end - 1]
    if ending in ".!?:" or ending == "\u2026":
        title = ending == "." and _LAST_WORD.search(text, max(line_start, end - 8), end - 1)
        return not (title and title[0].lower() in TITLES)
    if ending in ",;" or following[0].islower():
        return False
    if end - line_start >= _WRAPPED:
        return False
    word = _LAST_WORD.search(text, max(line_start, end - 6), end)
    return word is None or word[0] not in _NEVER_LAST


def sentence_spans(
    text: str, block: Block, abbreviations: Collection[str], common: Collection[str] = ()
) -> list[tuple[int, int]]:
    """Return start and end of every sentence of a block, the white space between them left out.

    abbreviations: words that keep their full stop within a sentence. common: words that a capital shows to begin a
    new one, even behind an abbreviation: "… and so on, etc. We …".
    """
    found = []
    start = block.start
    if block.bullet and (marker := _BULLET.match(text, start, block.end)):
        start = marker.end()
    for match in _END.finditer(text, start, block.end):
        end = match.end()
        if match.start() < start or _ends_nothing(text, start, match.start(), end, block.end, abbreviations, common):
            continue
        found.append((start, end))
        start = end
        while start < block.end and text[start].isspace():
            start += 1
    if start < block.end:
        found.append((start, block.end))
    return found


def _ends_nothing(
    text: str,
    start: int,
    stop: int,
    end: int,
    limit: int,
    abbreviations: Collection[str],
    common: Collection[str],
) -> bool:
    """Return whether a full stop belongs to an abbreviation, an initial, a list number or a pause."""
    after = end
    while after < limit and text[after].isspace():
        after += 1
    goes_on = after < limit and text[after].islower()
    if text[stop] not in ".\u2026":
        return goes_on and text[end - 1] in "\"'\u201d\u2019)]"  # (is it?) and so on
    if goes_on:
        return True
    word_start = max(text.rfind(" ", start, stop), text.rfind("\n", start, stop), start - 1) + 1
    written = text[word_start:stop].strip("(\"'*_[")
    word = written.lower()
    if len(word) == 1:
        return word.isalpha() and word != "i"
    if word.isdigit():
        return word_start == start
    if word in _NEVER_ENDS:
        return True
    if word not in abbreviations and written not in _RANKS and not _LETTERS.fullmatch(word):
        return False
    follows = re.match(r"[^\W\d_]+", text[after : after + 20])
    if follows is None:
        return after < limit
    return follows[0].lower() not in common
