"""Transfer encodings and character sets of mail, undone without losing the way back to the raw file."""

import codecs
import re
from binascii import a2b_base64

from lint.drafts.reading import INVISIBLE, TextBuilder

_KNOWN = re.compile(
    r"utf-?(?:8|16|32)(?:[-_]?[bl]e)?|(?:us-)?ascii|(?:iso-?8859|latin)[-_]?\d{1,2}|(?:windows|cp)-?\d{3,4}|"
    r"koi8-[rut]|gb2312|gbk|gb18030|big5(?:-?hkscs)?|shift[-_]jis|s-?jis|euc-(?:jp|kr)|ks_c_5601-19\d\d|"
    r"iso-2022-(?:jp|kr)(?:-\d)?|tis-620|macintosh"
)
_LATIN = frozenset(("ascii", "iso8859-1"))  # who says so mostly means, as browsers do, the larger Windows set
_ESCAPE = r"=0[dD]=0[aA]|=[0-9A-Fa-f]{2}|=[ \t]*(?:\r\n|\n|\r)|(?<![ \t])[ \t]++(?=[\r\n])"
_QUOTED = re.compile(rf"{_ESCAPE}|[^\x00-\x7f]")
_EIGHT_BIT = re.compile("[^\x00-\x7f]")
_Q_WORD = re.compile("=[0-9A-Fa-f]{2}|_|[^\x00-\x7f]")
_WORD = re.compile(r"=\?([^?\s]{1,40})\?([bBqQ])\?([^?\s]*)\?=")
_WORDS = re.compile(rf"{_WORD.pattern}(?:\s+{_WORD.pattern})*+")
_FOLD = re.compile(r"(?<![ \t])[ \t]*+(?:\r\n|\n|\r)[ \t]*")
_PLAIN = bytes(range(32, 127))


def charset_of(name: str, raw: bytes) -> str:
    """Return the codec for bytes that claim a character set: one that Python knows, else UTF-8 or Windows-1252."""
    name = name.strip().strip("'\"").lower().split("*")[0]
    if _KNOWN.fullmatch(name):
        try:
            codec = codecs.lookup(name).name
        except LookupError:
            codec = ""
        if codec and codec not in _LATIN:
            return "gb18030" if codec == "gb2312" else codec
    try:
        raw.decode("utf-8")
    except UnicodeDecodeError:
        return "cp1252"
    return "utf-8"


def extends_ascii(charset: str) -> bool:
    """Return whether ASCII bytes stand for themselves, so that a part can be read byte by byte."""
    return not charset.startswith("iso2022") and _PLAIN.decode(charset, "replace").encode("utf-8") == _PLAIN


def from_base64(data: str) -> bytes:
    """Return the bytes of base64, of broken base64 as many as can be read."""
    clean = re.sub(r"[^A-Za-z0-9+/]", "", data)
    clean = clean[: len(clean) - (len(clean) % 4 == 1)]
    return a2b_base64(clean + "=" * (-len(clean) % 4))


def from_quoted(data: str, encoding: str) -> bytes:
    """Return the bytes of quoted-printable."""

    def byte(escape: re.Match[str]) -> str:
        soft = escape[0][0] != "=" or escape[0][-1] in "\r\n"
        return "" if soft else bytes.fromhex(escape[0].replace("=", "")).decode("latin-1")

    raw = data.encode(encoding).decode("latin-1")
    return re.sub(_ESCAPE, byte, raw).encode("latin-1")


def write(builder: TextBuilder, a: int, b: int, charset: str, encoding: str, quoted: bool) -> None:
    """Write the text of the slice a..b of a raw mail; `encoding` is how the file as a whole was decoded."""
    if encoding == "utf-8" and not quoted:
        builder.prose(a, b)
        return
    _Writer(builder, charset, encoding).write(a, b, _QUOTED if quoted else _EIGHT_BIT)


def write_header(builder: TextBuilder, a: int, b: int, encoding: str) -> bool:
    """Write the value of a header, unfolded and decoded; return whether all positions in it are exact."""
    source, exact = builder.source, True
    for words in _WORDS.finditer(source, a, b):
        _write_folded(builder, builder.at, words.start(), encoding)
        found = list(_WORD.finditer(source, *words.span()))
        raw = b"".join(_word_bytes(word, encoding) for word in found)
        charset = charset_of(found[0][1], raw)
        if all(word[2] in "qQ" for word in found) and extends_ascii(charset):
            writer = _Writer(builder, charset, encoding)
            for word in found:
                writer.skip(word.start(3))
                writer.write(word.start(3), word.end(3), _Q_WORD, last=word is found[-1])
            builder.drop(builder.at, words.end())
        else:
            exact = False
            builder.put(words.start(), words.end(), raw.decode(charset, "replace"), "encoded")
    _write_folded(builder, builder.at, b, encoding)
    return exact


def _word_bytes(word: re.Match[str], encoding: str) -> bytes:
    if word[2] in "bB":
        return from_base64(word[3])
    return from_quoted(word[3].replace("_", " "), encoding)


def _write_folded(builder: TextBuilder, a: int, b: int, encoding: str) -> None:
    charset = charset_of("", builder.source[a:b].encode(encoding))
    for fold in _FOLD.finditer(builder.source, a, b):
        write(builder, a, fold.start(), charset, encoding, quoted=False)
        builder.put(fold.start(), fold.end(), " ", "markup")
        a = fold.end()
    write(builder, a, b, charset, encoding, quoted=False)


class _Writer:
    """Feeds bytes to a decoder one by one and notes which slice of the source each character came from."""

    def __init__(self, builder: TextBuilder, charset: str, encoding: str) -> None:
        self._builder = builder
        self._decoder = codecs.getincrementaldecoder(charset)("replace")
        self._encoding = encoding
        self._from = -1  # where the character under way starts, -1 between characters

    def skip(self, to: int) -> None:
        """Leave out the source up to an offset, inside of a character if need be."""
        if self._from < 0:
            self._builder.drop(self._builder.at, to)

    def write(self, a: int, b: int, special: re.Pattern[str], last: bool = True) -> None:
        """Write the slice a..b, in which `special` finds all that does not stand for itself."""
        builder, source = self._builder, self._builder.source
        at = a
        for found in special.finditer(source, a, b):
            at = self._plain(at, found.start())
            start, end = found.span()
            piece = found[0]
            if piece[0] in " \t" or piece[-1] in "\r\n":  # a soft line break, or white space before a line end
                if self._from < 0:
                    builder.drop(start, end)
            elif piece[0] == "=":
                if len(piece) > 3:
                    self._finish(start)
                    builder.put(start, end, "\n", "markup")
                else:
                    self._feed(bytes.fromhex(piece[1:]), start, end)
            elif piece == "_":
                self._feed(b" ", start, end)
            elif self._encoding == "utf-8":
                self._finish(start)
                builder.prose(start, end)
            else:
                self._feed(piece.encode(self._encoding), start, end)
            at = end
        self._plain(at, b)
        if last:
            self._finish(b)

    def _plain(self, a: int, b: int) -> int:
        """Write characters that stand for themselves, or that end the one under way; return b."""
        while self._from >= 0 and a < b:
            self._feed(self._builder.source[a].encode(self._encoding), a, a + 1)
            a += 1
        if a < b:
            self._builder.prose(a, b)
        return b

    def _feed(self, data: bytes, a: int, b: int) -> None:
        characters = self._decoder.decode(data)
        start = a if self._from < 0 else self._from
        self._from = -1 if characters else start
        if characters:
            self._put(start, b, characters)

    def _finish(self, at: int) -> None:
        """End a character that never got all its bytes."""
        characters = self._decoder.decode(b"", final=True)
        if characters and self._from >= 0:
            self._put(self._from, at, characters)
        self._decoder.reset()
        self._from = -1

    def _put(self, a: int, b: int, characters: str) -> None:
        if characters == self._builder.source[a:b] and characters not in INVISIBLE:
            self._builder.literal(a, b)
        elif characters in ("\n", "\r"):
            self._builder.put(a, b, "\n", "markup")
        else:
            self._builder.put(a, b, characters.strip(INVISIBLE), "entity")
