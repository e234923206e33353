"""A mail as mail programs save it (.eml): headers, parts, transfer encodings. Nothing here needs the email package."""

import codecs
from typing import NamedTuple

from lint.drafts.decode import Decoded, binary, check_size, decode
from lint.drafts.mime import Header, Part, headers, parts, start_of
from lint.drafts.reading import Reading, TextBuilder, Unreadable, suppressed
from lint.drafts.transfer import charset_of, extends_ascii, from_base64, from_quoted, write, write_header
from lint.model.draft import Spelling, Suppression
from lint.model.source import Segment, SourceMap, Span, line_starts

_KEPT = frozenset(
    """from to cc bcc reply-to in-reply-to references date list-unsubscribe auto-submitted stage relationship purpose
    language""".split()
)
_OWN = "x-loosebrick"
_BASE64 = "The text of this mail is stored as base64: where things stand in the file is not known."
_ENCODED = "Part of this mail is stored encoded: where things stand in it is not known."


class _Content(NamedTuple):
    """What the chosen part gives, spans counted from the start of the body."""

    links: tuple[tuple[Span, str], ...] = ()
    code: tuple[Span, ...] = ()
    preview: Span | None = None
    suppressions: tuple[Suppression, ...] = ()
    body: int = 0  # where the body starts: behind a preview
    note: str | None = None
    spelling: Spelling = Spelling()


def read_eml(data: bytes) -> Reading:
    """Return the mail in raw bytes: its subject and its plain text part, or the HTML part when there is no other.

    Raises Unreadable when the data is larger than 10 MB, is no text, or has no part with text in it.
    """
    source, encoding, _ = decode_mail(data)
    encoding = "latin-1" if encoding == "latin-1" else "utf-8"
    found, everything = _parts(source)
    part = _readable(source, everything)
    fields, suppressions = _fields(source, found, encoding)
    if names := [_plain_header(other.filename) for other in everything if other.filename and other is not part]:
        fields["attachments"] = ", ".join(names)
    builder = TextBuilder(source)
    subject, note = _subject(builder, found, encoding)
    builder.put(builder.at, part.start, "\n\n" if builder.length else "", "markup")
    base = builder.length
    given = _write(builder, part, encoding)
    text, segments = builder.build()
    return Reading(
        source,
        text,
        segments,
        subject,
        Span(base + given.body, len(text)),
        _shift(given.preview, base) if given.preview else None,
        fields,
        tuple((_shift(span, base), url) for span, url in given.links),
        tuple(_shift(span, base) for span in given.code),
        suppressions + given.suppressions,
        given.note or note,
        given.spelling._replace(file=encoding, start=part.start, end=part.end),
    )


def decode_mail(data: bytes) -> Decoded:
    """Return the raw file as characters, and how it was written. Raises Unreadable."""
    check_size(data)
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return decode(data)
    if binary(data):
        raise Unreadable("is not a mail (binary data)")
    bom = codecs.BOM_UTF8 if data.startswith(codecs.BOM_UTF8) else b""
    data = data.removeprefix(bom)
    try:
        return Decoded(data.decode("utf-8"), "utf-8", bom)
    except UnicodeDecodeError:
        return Decoded(data.decode("latin-1"), "latin-1", bom)


def readable_part(source: str) -> Part:
    """Return the part of a raw mail that its reader reads. Raises Unreadable when it has none."""
    return _readable(source, _parts(source)[1])


def _parts(source: str) -> tuple[list[Header], list[Part]]:
    """Return the headers of a raw mail, and its parts."""
    found, content = headers(source, start_of(source), len(source))
    return found, list(parts(source, found, content, len(source)))


def _readable(source: str, everything: list[Part]) -> Part:
    """Return the part to read: plain text before HTML, and one that holds something before one that does not."""
    shown = [part for part in everything if not part.attachment]
    plain = [part for part in shown if part.type == "text/plain"]
    html = [part for part in shown if part.type == "text/html"]
    filled = [part for part in plain + html if source[part.start : part.end].strip()]
    for part in filled + plain + html:
        return part
    raise Unreadable("has no text in it that can be read")


def _fields(source: str, found: list[Header], encoding: str) -> tuple[dict[str, str], tuple[Suppression, ...]]:
    """Return what the headers state, and the suppressions among them; the first of a name counts."""
    fields: dict[str, str] = {}
    suppressions: list[Suppression] = []
    wishes: list[str] = []
    line = counted = 0
    for header in found:
        name, value = header.name, source[header.start : header.end]
        if name in (_OWN, f"{_OWN}-ignore"):
            wishes.append(value if name == _OWN else f"ignore {value}")
            line, counted = line + source.count("\n", counted, header.start), header.start
            suppressions += suppressed(f"loosebrick: {wishes[-1]}", line + 1)
        elif name in _KEPT or name.startswith(f"{_OWN}-"):
            fields.setdefault(name.removeprefix(f"{_OWN}-"), _plain_header(value, encoding))
    if wishes:
        fields["loosebrick"] = ", ".join(wishes)
    return fields, tuple(suppressions)


def _plain_header(value: str, encoding: str = "utf-8") -> str:
    """Return the value of a header as a person reads it."""
    builder = TextBuilder(value)
    write_header(builder, 0, len(value), encoding)
    return builder.build()[0]


def _subject(builder: TextBuilder, found: list[Header], encoding: str) -> tuple[Span | None, str | None]:
    """Write the subject; return where it stands in the text, and a note when positions in it are unknown."""
    header = next((header for header in found if header.name == "subject"), None)
    if header is None:
        return None, None
    builder.drop(0, header.start)
    exact = write_header(builder, header.start, header.end, encoding)
    return Span(0, builder.length), None if exact else _ENCODED


def _write(builder: TextBuilder, part: Part, encoding: str) -> _Content:
    """Write the content of a part."""
    raw = builder.source[part.start : part.end]
    quoted = part.encoding == "quoted-printable"
    if part.encoding == "base64":
        data = from_base64(raw)
    else:
        data = from_quoted(raw, encoding) if quoted else raw.encode(encoding)
    charset = charset_of(part.charset, data)
    if part.encoding == "base64" or not extends_ascii(charset):
        return _write_encoded(builder, part, data.decode(charset, "replace"))
    if part.type == "text/html":
        return _write_html(builder, part, charset, encoding, quoted)
    write(builder, part.start, part.end, charset, encoding, quoted)
    return _Content(spelling=Spelling(False, part.encoding, charset))


def _write_encoded(builder: TextBuilder, part: Part, text: str) -> _Content:
    """Write text that no position leads back from."""
    line = builder.source.count("\n", 0, part.start) + 1
    note = _BASE64 if part.encoding == "base64" else _ENCODED
    if part.type == "text/html":
        from lint.drafts.html import read_html

        reading = read_html(text, part=True)
        builder.put(part.start, part.end, reading.text, "encoded")
        return _content(reading, tuple(wish._replace(line=line) for wish in reading.suppressions), note)
    plain = TextBuilder(text)
    plain.prose(0, len(text))
    builder.put(part.start, part.end, plain.build()[0], "encoded")
    return _Content(note=note)


def _write_html(builder: TextBuilder, part: Part, charset: str, encoding: str, quoted: bool) -> _Content:
    """Write what a reader sees of an HTML part: two maps, text to markup and markup to file, become one."""
    from lint.drafts.html import read_html  # most mails have a plain text part

    source = builder.source
    inner = TextBuilder(source)
    inner.drop(0, part.start)
    write(inner, part.start, part.end, charset, encoding, quoted)
    markup, to_file = inner.build()
    reading = read_html(markup, part=True)
    _overlay(builder, reading, markup, to_file)
    given = _content(reading, _placed(reading.suppressions, markup, SourceMap(source, to_file)))
    return given._replace(spelling=Spelling(True, part.encoding, charset))


def _overlay(builder: TextBuilder, reading: Reading, markup: str, to_file: tuple[Segment, ...]) -> None:
    """Write the text of a reading of `markup`, each slice with the slice of the file that its markup came from."""
    rest = list(reversed(to_file))
    for seen in reading.segments:
        under = []
        while rest and rest[-1].text_start < seen.source_end:
            piece = rest.pop()
            if piece.text_end > (limit := seen.source_end):
                # An escape cannot be cut in the file: who comes first has it whole.
                cut = piece.source_start + limit - piece.text_start if piece.kind == "literal" else piece.source_end
                rest.append(piece._replace(text_start=limit, source_start=cut))
                piece = piece._replace(text_end=limit, source_end=cut)
            under.append(piece)
        if seen.kind != "literal":
            end = under[-1].source_end if under else builder.at
            builder.put(builder.at, end, reading.text[seen.text_start : seen.text_end], seen.kind)
            continue
        for piece in under:
            if piece.kind == "literal":
                builder.drop(builder.at, piece.source_start)
                builder.literal(piece.source_start, piece.source_end)
            else:
                builder.put(builder.at, piece.source_end, markup[piece.text_start : piece.text_end], piece.kind)


def _placed(wishes: tuple[Suppression, ...], markup: str, to_file: SourceMap) -> tuple[Suppression, ...]:
    """Return suppressions with the lines of the file instead of those of the markup in it."""
    starts = line_starts(markup) if wishes else []
    places = [to_file.to_source((starts[wish.line - 1], starts[wish.line - 1])) for wish in wishes]
    return tuple(
        wish._replace(line=to_file.place(place.start).line) for wish, place in zip(wishes, places, strict=True) if place
    )


def _content(reading: Reading, wishes: tuple[Suppression, ...], note: str | None = None) -> _Content:
    return _Content(reading.links, reading.code, reading.preview, wishes, reading.body.start, note)


def _shift(span: Span, by: int) -> Span:
    return Span(span.start + by, span.end + by)
