"""What every format reader returns: the text of one mail, the way back to its source, and what the file says of it."""

import re
from typing import NamedTuple

from lint.model.draft import Spelling, Suppression
from lint.model.source import Kind, Segment, Span

INVISIBLE = "\u200b\u200c\u2060\ufeff\xad"  # takes no room: zero-width spaces, word joiners, soft hyphens
_ODD = re.compile(f"\r\n?|[{INVISIBLE}]+")
_RULE = r"[a-z][\w-]*(?:/[a-z][\w-]*)?"
_IGNORE = re.compile(rf"loosebrick[ \t]*:\s*ignore\b(?:[ \t:]*({_RULE}(?:\s*,\s*{_RULE})*))?", re.IGNORECASE)


class Unreadable(Exception):
    """A file that is no mail we can read. The message is short and follows the file's name: "is not text"."""


class Reading(NamedTuple):
    """One mail as its format reader saw it.

    source: the file as decoded. text: what the reader of the mail sees, subject first. segments: text to source,
    contiguous, covering the whole source. subject, body, preview (the preheader): stretches of `text`; a subject that
    is there but empty is an empty span, None means there is none. fields: what headers or front matter state, names in
    lower case (stage, relationship, purpose, from, to, reply-to, in-reply-to, language, sender; loosebrick holds the
    suppressions as written). links: the stretch a person sees and its address. code: stretches that are never linted.
    suppressions: with 1-based source lines. locator_note: why some positions are unknown, None when all are known.
    spelling: how other words would be written there.
    """

    source: str
    text: str
    segments: tuple[Segment, ...]
    subject: Span | None
    body: Span
    preview: Span | None
    fields: dict[str, str]
    links: tuple[tuple[Span, str], ...] = ()
    code: tuple[Span, ...] = ()
    suppressions: tuple[Suppression, ...] = ()
    locator_note: str | None = None
    spelling: Spelling = Spelling()


class TextBuilder:
    """Collects slices of a source, in order, into a text and the segments that lead back.

    Every method takes the slice a..b of the source (code points, b exclusive) and raises ValueError when it does not
    start where the last one ended. Literal neighbours become one segment, and so does markup with what shows for it.
    """

    __slots__ = ("_from", "_kind", "_made", "_pieces", "_text_from", "at", "length", "source")

    def __init__(self, source: str) -> None:
        self.source = source
        self.at = 0  # the source offset reached
        self.length = 0  # the length of the text so far
        self._pieces: list[str] = []
        self._made: list[Segment] = []
        self._kind: Kind = "literal"
        self._from = self._text_from = 0

    def literal(self, a: int, b: int) -> None:
        """Take a..b as it stands."""
        if b > a:
            self._open(a, b, "literal", True)
            self._pieces.append(self.source[a:b])
            self.length += b - a

    def prose(self, a: int, b: int) -> None:
        """Take a..b as text: every line end becomes a line feed, characters that take no room are left out."""
        piece = self.source[a:b]
        if "\r" in piece or not piece.isascii():
            for odd in _ODD.finditer(piece):
                self.literal(self.at, a + odd.start())
                self.put(self.at, a + odd.end(), "\n" if odd[0][0] == "\r" else "", "markup")
        self.literal(max(a, self.at), b)

    def put(self, a: int, b: int, text: str, kind: Kind) -> None:
        """Let `text` stand for a..b."""
        if b > a or text:
            self._open(a, b, kind, text != "")
            self._pieces.append(text)
            self.length += len(text)

    def drop(self, a: int, b: int) -> None:
        """Leave a..b out: the reader does not see it."""
        self.put(a, b, "", "markup")

    def build(self) -> tuple[str, tuple[Segment, ...]]:
        """Return the text and its segments; what is left of the source is left out."""
        self.drop(self.at, len(self.source))
        self._close()
        return "".join(self._pieces), tuple(self._made)

    def _open(self, a: int, b: int, kind: Kind, filled: bool) -> None:
        if a != self.at or b < a:
            raise ValueError(f"the slice {a}..{b} does not follow on {self.at}")
        joins = kind == "literal" or (kind == "markup" and not (filled and self.length > self._text_from))
        if kind != self._kind or not joins:
            self._close()
            self._kind = kind
        self.at = b

    def _close(self) -> None:
        """Write down the segment under way."""
        if self.at > self._from or self.length > self._text_from:
            self._made.append(Segment(self._text_from, self.length, self._from, self.at, self._kind))
        self._from, self._text_from = self.at, self.length


def suppressed(comment: str, line: int) -> tuple[Suppression, ...]:
    """Return what a comment such as "loosebrick: ignore pressure/blame, filler" asks for: nothing named means all."""
    found = _IGNORE.search(comment)
    if not found:
        return ()
    return tuple(Suppression(rule.strip().lower(), line) for rule in (found[1] or "").split(","))
