"""Writing words into a source: escaped for HTML, in the character set and the transfer encoding of a mail's part."""

import re
from collections.abc import Iterator

from lint.model.draft import Draft
from lint.model.source import Span

_WIDTH = 76  # characters of a line of quoted-printable, RFC 2045; a soft line break takes one
_WORD_LENGTH = 75  # of an encoded word, RFC 2047
_WORD = re.compile(r"=\?([^?\s]{1,40})\?([bBqQ])\?([^?\s]*)\?=")
_PLAIN_IN_WORD = frozenset(b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789!*+-/")
_UNIT = re.compile(r"=[0-9A-F]{2}|.", re.DOTALL)


def spelled(draft: Draft, where: Span, text: str) -> str | None:
    """Return how the source has to say `text` in the place of a slice of it, None where it cannot.

    Merge tags of the draft in the text are kept as the source writes them.
    """
    spelling = draft.spelling
    if draft.format == "eml" and where.start < spelling.start:
        return _header(draft, where, text)
    pieces: list[str] = []
    for piece, is_tag in _pieces(draft, text):
        if is_tag:
            pieces.append(piece)
            continue
        shown = _escaped(piece) if spelling.html else piece
        written = _transferred(draft, shown) if draft.format == "eml" else shown
        if written is None:
            return None
        pieces.append(written)
    if spelling.transfer == "quoted-printable":
        return _folded(draft.map.source, where, pieces)
    return "".join(pieces)


def _escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def _pieces(draft: Draft, text: str) -> Iterator[tuple[str, bool]]:
    """Yield the text in pieces, each with whether it is a merge tag as the source writes it."""
    places = (draft.map.to_source((tag.start, tag.end)) for tag in draft.tags)
    tags = {draft.map.source[place.start : place.end] for place in places if place is not None and place.end}
    if not tags:
        yield text, False
        return
    for number, piece in enumerate(re.split("(" + "|".join(map(re.escape, sorted(tags, key=len)[::-1])) + ")", text)):
        if piece:
            yield piece, bool(number % 2)


def _transferred(draft: Draft, text: str) -> str | None:
    """Return a text in the character set and the transfer encoding of the part, None where these cannot say it."""
    spelling = draft.spelling
    try:
        data = text.encode(spelling.charset or "ascii")
    except (UnicodeEncodeError, LookupError):
        return None
    if spelling.transfer == "quoted-printable":
        return "".join(chr(byte) if 32 <= byte < 127 and byte != 61 else f"={byte:02X}" for byte in data)
    if text.isascii():
        return text
    # Bytes above 127 may stand only where the part says so, or has some already.
    held = draft.map.source[spelling.start : spelling.end]
    if spelling.transfer not in ("8bit", "binary") and held.isascii():
        return None
    if spelling.file == "latin-1":
        return data.decode("latin-1")
    return text if spelling.charset == "utf-8" else None


def _folded(source: str, where: Span, pieces: list[str]) -> str:
    """Return quoted-printable with the soft line breaks that it and the rest of its line need."""
    end = "\r\n" if "\r\n" in source else "\n"
    column = where.start - (max(source.rfind("\n", 0, where.start), source.rfind("\r", 0, where.start)) + 1)
    stop = re.compile(r"[\r\n]|$").search(source, where.end)
    rest = (stop.start() if stop else len(source)) - where.end
    made: list[str] = []
    for unit in (unit for piece in pieces for unit in _UNIT.findall(piece)):
        if column + len(unit) >= _WIDTH:
            made.append(f"={end}")
            column = 0
        made.append(unit)
        column += len(unit)
    if rest and column + rest > _WIDTH and column:
        made.append(f"={end}")
    return "".join(made)


def _header(draft: Draft, where: Span, text: str) -> str | None:
    """Return a text as the slice of a header has to say it: inside an encoded word in its own way, else plain."""
    source = draft.map.source
    old = source[where.start : where.end]
    line = source.rfind("\n", 0, where.start) + 1
    word = next((w for w in _WORD.finditer(source, line) if w.end() > where.start), None)
    if word is None or word.start() >= where.end:
        plain = text.isascii() or not old.isascii()
        return text if plain and "=?" not in text else None
    if not (word.start(3) <= where.start and where.end <= word.end(3)) or word[2] in "bB":
        return None
    try:
        data = text.encode(word[1].partition("*")[0])
    except (UnicodeEncodeError, LookupError):
        return None
    made = "".join("_" if byte == 32 else chr(byte) if byte in _PLAIN_IN_WORD else f"={byte:02X}" for byte in data)
    return made if len(word[0]) - len(old) + len(made) <= _WORD_LENGTH else None
