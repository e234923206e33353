"""Bytes to characters: what is read, how, and what is refused with which words."""

import codecs

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from lint.drafts.decode import LIMIT, Decoded, decode
from lint.drafts.reading import Unreadable

LINE = "Who signs off the rota on your side?\r\n"
READ = [
    ("nothing", b"", Decoded("", "utf-8", b"")),
    ("ascii", b"Hi Dana", Decoded("Hi Dana", "utf-8", b"")),
    ("line ends and tabs stay", b"a\tb\r\nc\rd\n", Decoded("a\tb\r\nc\rd\n", "utf-8", b"")),
    ("curly quotes, emoji", "“Hi” 🙂".encode(), Decoded("“Hi” 🙂", "utf-8", b"")),
    ("a mark is no character", b"\xef\xbb\xbfHi", Decoded("Hi", "utf-8", codecs.BOM_UTF8)),
    ("only one mark is taken", b"\xef\xbb\xbf\xef\xbb\xbfHi", Decoded("\ufeffHi", "utf-8", codecs.BOM_UTF8)),
    ("zero-width characters stay", "no\u200bw".encode(), Decoded("no\u200bw", "utf-8", b"")),
    ("UTF-16, little end", b"\xff\xfeH\0i\0", Decoded("Hi", "utf-16-le", codecs.BOM_UTF16_LE)),
    ("UTF-16, big end", b"\xfe\xff\0H\0i", Decoded("Hi", "utf-16-be", codecs.BOM_UTF16_BE)),
    ("UTF-16, emoji is one", "\ufeff🙂!".encode("utf-16-le"), Decoded("🙂!", "utf-16-le", codecs.BOM_UTF16_LE)),
    ("UTF-16 without a mark", LINE.encode("utf-16-le"), Decoded(LINE, "utf-16-le", b"")),
    ("UTF-16 without a mark, big end", LINE.encode("utf-16-be"), Decoded(LINE, "utf-16-be", b"")),
]
REFUSED = [
    ("a picture", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "is not text (binary data)"),
    ("a NUL in text", b"Hi\0Dana", "is not text (binary data)"),
    ("control bytes", bytes(range(1, 30)), "is not text (binary data)"),
    ("UTF-16 with NUL", b"\xff\xfeH\0\0\0", "is not text (binary data)"),
    ("half a UTF-16 character", b"\xff\xfeH\0i", "is not valid UTF-16 text"),
    ("half a pair", b"\xff\xfeH\0\x3d\xd8", "is not valid UTF-16 text"),
    ("Latin-1", b"Hi\n\nCaf\xe9 at noon?", "is not UTF-8 text (line 3, byte 0xe9); save it as UTF-8"),
    ("too much", b"a" * (LIMIT + 1), "is larger than 10 MB"),
]


@pytest.mark.parametrize("data, expected", [case[1:] for case in READ], ids=[case[0] for case in READ])
def test_read(data: bytes, expected: Decoded) -> None:
    assert decode(data) == expected


@pytest.mark.parametrize("data, message", [case[1:] for case in REFUSED], ids=[case[0] for case in REFUSED])
def test_refused(data: bytes, message: str) -> None:
    with pytest.raises(Unreadable) as error:
        decode(data)
    assert str(error.value) == message


@given(st.binary())
@example(b"\xff\xfe")
@example(b"\xef\xbb")
def test_what_is_read_is_written_back_unchanged(data: bytes) -> None:
    try:
        found = decode(data)
    except Unreadable:
        return
    assert found.encode(found.text) == data


@given(st.text(st.characters(exclude_categories=["Cs", "Cc"])), st.sampled_from(["utf-8-sig", "utf-8", "utf-16"]))
def test_text_comes_through(text: str, encoding: str) -> None:
    text = text.lstrip("\ufeff")
    if not text and encoding == "utf-8":
        return
    assert decode(text.encode(encoding)).text == text
