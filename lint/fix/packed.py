"""A mail whose text is stored as base64, unpacked for linting and packed again: only so do its words have places."""

import re
from binascii import b2a_base64
from collections.abc import Callable
from typing import NamedTuple

from lint.drafts.decode import Decoded
from lint.drafts.eml import readable_part
from lint.drafts.mime import Part
from lint.drafts.reading import Unreadable
from lint.drafts.transfer import charset_of, from_base64

_TRANSFER = re.compile(r"(^content-transfer-encoding[ \t]*:\s*)([\w-]+)", re.IGNORECASE | re.MULTILINE)
_CHARSET = re.compile(r"(\bcharset[ \t]*=[ \t]*)(\"[^\"]*\"|[^\s;]+)", re.IGNORECASE)
_BLANK = re.compile(r"(?:\r\n|\n|\r){2}")


class Unpacked(NamedTuple):
    """A mail with its text in the clear, and the way back. `pack` raises UnicodeEncodeError as Copy.encode does."""

    source: str
    pack: Callable[[str], bytes]


def unpacked(mail: Decoded) -> Unpacked | None:
    """Return a mail with its text in the clear, None when that is not stored as base64 or would not come back whole."""
    source = mail.text
    part = readable_part(source)
    if part.encoding != "base64" or mail.encoding != "utf-8":
        return None
    raw = source[part.start : part.end]
    data = from_base64(raw)
    charset = charset_of(part.charset, data)
    try:
        text = data.decode(charset)
    except UnicodeDecodeError:
        return None
    head = source[: part.start]
    values = [found[2] if found else "" for found in (_find(_TRANSFER, head), _find(_CHARSET, head))]
    clear = _with(head, ["8bit", "utf-8"] if values[1] else ["8bit", ""]) + text + source[part.end :]
    stands = _part(clear)
    if stands is None or clear[stands.start : stands.end] != text or stands.encoding != "8bit":
        return None  # such as text that holds the mail's own boundary

    def pack(edited: str) -> bytes:
        found = readable_part(edited)
        body = _base64(edited[found.start : found.end].encode(charset), raw)
        return mail.encode(_with(edited[: found.start], values) + body + edited[found.end :])

    return Unpacked(clear, pack) if pack(clear) == mail.encode(source) else None


def _part(source: str) -> Part | None:
    try:
        return readable_part(source)
    except Unreadable:
        return None


def _find(pattern: "re.Pattern[str]", head: str) -> "re.Match[str] | None":
    """Return the header of the part itself: it stands behind the last empty line above the part."""
    blanks = [found.end() for found in _BLANK.finditer(head, 0, max(len(head.rstrip()), 0))]
    return pattern.search(head, blanks[-1] if blanks else 0)


def _with(head: str, values: list[str]) -> str:
    """Return all that stands before the text with another transfer encoding and character set for it."""
    for pattern, value in zip((_TRANSFER, _CHARSET), values, strict=True):
        found = _find(pattern, head) if value else None
        if found:
            head = head[: found.start(2)] + value + head[found.end(2) :]
    return head


def _base64(data: bytes, old: str) -> str:
    """Return data as base64 in lines like those of the old one, with the white space around it."""
    inner = old.strip()
    end = "\r\n" if "\r\n" in old else "\n"
    width = len(inner.split(end, 1)[0]) if end in inner else 76
    made = b2a_base64(data, newline=False).decode("ascii")
    lines = [made[at : at + width] for at in range(0, len(made), width)] if width else [made]
    start = len(old) - len(old.lstrip())
    return old[:start] + end.join(lines) + (old[start + len(inner) :] if inner else "")
