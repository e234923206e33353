"""Bytes of a file to characters, keeping what it takes to write them back unchanged."""

import codecs
from typing import NamedTuple

from lint.drafts.reading import Unreadable

LIMIT = 10 * 1024 * 1024  # bytes; a mail that long is a mistake
_CONTROLS = bytes(set(range(32)) - set(b"\t\n\v\f\r\x1a\x1b"))
_BINARY = "is not text (binary data)"


class Decoded(NamedTuple):
    """The characters of a file. encoding: utf-8, utf-16-le or utf-16-be. bom: the byte order mark, b"" without one."""

    text: str
    encoding: str
    bom: bytes

    def encode(self, text: str) -> bytes:
        """Return other text as the bytes of a file of the same kind."""
        return self.bom + text.encode(self.encoding)


def decode(data: bytes) -> Decoded:
    """Return the text of a file and how it was written; a byte order mark is no character.

    Raises Unreadable when the data is larger than 10 MB, binary, or neither UTF-8 nor UTF-16.
    """
    check_size(data)
    encoding, bom = _encoding(data)
    if encoding == "utf-8" and binary(data):
        raise Unreadable(_BINARY)
    try:
        text = data[len(bom) :].decode(encoding)
    except UnicodeDecodeError as error:
        if encoding != "utf-8":
            raise Unreadable("is not valid UTF-16 text") from None
        line = data.count(b"\n", 0, error.start) + 1
        raise Unreadable(f"is not UTF-8 text (line {line}, byte 0x{data[error.start]:02x}); save it as UTF-8") from None
    if "\0" in text:
        raise Unreadable(_BINARY)
    return Decoded(text, encoding, bom)


def check_size(data: bytes) -> None:
    """Raise Unreadable when there is too much of it."""
    if len(data) > LIMIT:
        raise Unreadable("is larger than 10 MB")


def binary(data: bytes) -> bool:
    """Return whether the bytes cannot be text in an encoding that extends ASCII: a NUL, or over 5% control bytes."""
    controls = len(data) - len(data.translate(None, _CONTROLS))
    return b"\0" in data or controls * 20 > len(data)


def _encoding(data: bytes) -> tuple[str, bytes]:
    """Return the encoding and the byte order mark."""
    if data.startswith(codecs.BOM_UTF8):
        return "utf-8", codecs.BOM_UTF8
    if data.startswith(codecs.BOM_UTF16_LE):
        return "utf-16-le", codecs.BOM_UTF16_LE
    if data.startswith(codecs.BOM_UTF16_BE):
        return "utf-16-be", codecs.BOM_UTF16_BE
    # Without a mark: in Latin text every second byte is NUL and the others never are.
    half = len(data) // 2
    if half and len(data) % 2 == 0 and b"\0" in data:
        even, odd = data[::2].count(0), data[1::2].count(0)
        if even == 0 and odd * 10 >= half * 7:
            return "utf-16-le", b""
        if odd == 0 and even * 10 >= half * 7:
            return "utf-16-be", b""
    return "utf-8", b""
