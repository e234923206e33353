"""Raw mail: the text of the part that people read, and where each piece of it stands in the raw file."""

import base64
from contextlib import suppress
from email.message import EmailMessage

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from lint.drafts.eml import read_eml
from lint.drafts.reading import Reading, Unreadable
from lint.model.source import SourceMap, Span

QP = "Content-Transfer-Encoding: quoted-printable\n"
B64 = "Content-Transfer-Encoding: base64\n"
UTF8 = "Content-Type: text/plain; charset=utf-8\n"
HTML = 'Content-Type: text/html; charset="utf-8"\n'
PLAIN_AND_HTML = (
    'Content-Type: multipart/alternative; boundary="b-1"\n\nfor old programs\n--b-1\n'
    f"{UTF8}\nPlain.\n\n--b-1\n{HTML}\n<p>Rich.</p>\n--b-1--\nepilogue\n"
)
MIXED = "Content-Type: multipart/mixed; boundary=o\n\n--o\n"
NO_TEXT = "has no text in it that can be read"


def encoded(text: str, charset: str = "utf-8") -> str:
    return base64.encodebytes(text.encode(charset)).decode("ascii")


# The text of the body: name, the raw mail, the body.
BODIES = [
    ("plain", "Subject: Rota\n\nWho owns it?\n", "Who owns it?\n"),
    ("no subject", "From: d@x.example\n\nWho owns it?", "Who owns it?"),
    ("carriage returns", "Subject: a\r\nTo: b\r\n\r\nOne\r\n\r\nTwo\r\n", "One\n\nTwo\n"),
    ("a mailbox line above", "From d@x.example Mon Jan  1 00:00:00 2024\nSubject: a\n\nOne", "One"),
    ("a mark of byte order", "\ufeffSubject: a\n\nOne", "One"),
    ("no headers at all", "Hi Dana,\n\nwho owns it?", "Hi Dana,\n\nwho owns it?"),
    ("tabs, quotes, emoji", "Subject: a\n\n\t“Hi” 🙂", "\t“Hi” 🙂"),
    ("zero-width characters", "Subject: a\n\ngo\u200bal", "goal"),
    ("quoted-printable", f"{UTF8}{QP}\nIt=E2=80=99s =3D 1=20\na =\nb=0D=0Ac \t\nd", "It’s = 1 \na b\nc\nd"),
    ("quoted-printable, a character cut by a soft break", f"{UTF8}{QP}\nCaf=C3=\n=A9", "Café"),
    ("quoted-printable, raw characters in it", f"{UTF8}{QP}\n“Caf=C3=A9”", "“Café”"),
    ("quoted-printable, broken", f"{UTF8}{QP}\n100=% of =ZZ, =E2=80", "100=% of =ZZ, \ufffd"),
    ("quoted-printable in Latin-1", f"Content-Type: text/plain; charset=iso-8859-1\n{QP}\nCaf=E9 =93x=94", "Café “x”"),
    ("quoted-printable in Japanese", f"Content-Type: text/plain; charset=shift_jis\n{QP}\n=82=A0 =83\\", "あ ソ"),
    ("base64", f"{UTF8}{B64}\n" + encoded("“Hi”\r\nDana 🙂"), "“Hi”\nDana 🙂"),
    ("base64, cut off", f"{UTF8}{B64}\nV2hvIG93bnMgaX", "Who owns i"),
    ("base64 in UTF-16", f"Content-Type: text/plain; charset=utf-16\n{B64}\n{encoded('Hi Dana', 'utf-16')}", "Hi Dana"),
    ("HTML", f"{HTML}\n<title>no</title><p>Hi <b>Dana</b></p>\n<p>Bye</p>", "Hi Dana\n\nBye"),
    ("HTML in base64", f"{HTML}{B64}\n{encoded('<p>Hi</p><p>Bye')}", "Hi\n\nBye"),
    ("HTML in quoted-printable", f"{HTML}{QP}\n<p class=3D\"a=\nb\">It&rsquo;s=20\n5=E2=82=AC<br>a", "It’s 5€\na"),
    ("plain before HTML", PLAIN_AND_HTML, "Plain.\n"),
    ("HTML where the plain part is empty", PLAIN_AND_HTML.replace("Plain.", ""), "Rich."),
    ("carriage returns and parts", PLAIN_AND_HTML.replace("\n", "\r\n"), "Plain.\n"),
    ("parts in parts", MIXED + PLAIN_AND_HTML + "--o--", "Plain.\n"),
    ("an attached text is not the mail",
     f"{MIXED}Content-Disposition: attachment\n\nNotes\n--o\n\nMail\n--o--", "Mail"),
    ("an attached mail is not the mail",
     f"{MIXED}Content-Type: message/rfc822\n\nSubject: old\n\nOld\n--o\n\nMail\n--o--", "Mail"),
    ("no last boundary", f"{MIXED}\nMail", "Mail"),
    ("no boundary stated", f"Content-Type: multipart/mixed\n\n--zz\n{UTF8}\nMail\n--zz--", "Mail"),
    ("another boundary stated", f"Content-Type: multipart/mixed; boundary=aa\n\n--zz\n{UTF8}\nMail\n--zz--", "Mail"),
    ("an empty related part",
     f"{MIXED}Content-Type: multipart/related; boundary=r\n\n--r--\n--o\n\nMail\n--o--", "Mail"),
    ("a type that is none", "Content-Type: text\n\nMail", "Mail"),
    ("an unknown charset", f"Content-Type: text/plain; charset=klingon\n{QP}\nCaf=C3=A9", "Café"),
    ("no charset at all", f"Content-Type: text/plain; charset=\n{QP}\nCaf=E9", "Café"),
    ("a charset that is no charset", f"Content-Type: text/plain; charset=rot13\n{QP}\nCaf=C3=A9", "Café"),
    ("an unknown transfer encoding", "Content-Transfer-Encoding: 9bit\n\nMail", "Mail"),
]  # fmt: skip
# Subjects: name, the header's value, what is read, whether all positions are known.
SUBJECTS = [
    ("plain", "Your rota", "Your rota", True),
    ("folded", "Your\r\n\trota", "Your rota", True),
    ("empty", "", "", True),
    ("raw characters", "Café 🙂", "Café 🙂", True),
    ("Q words", "=?utf-8?Q?Caf=C3=A9_at_noon?= today", "Café at noon today", True),
    ("Q words that hang together", "=?utf-8?q?Caf?=\n =?utf-8?q?=C3=A9?=", "Café", True),
    ("a character cut in two words", "=?utf-8?q?Caf=C3?= =?utf-8?q?=A9?=", "Café", True),
    ("B words", "Re: =?UTF-8?B?Q2Fmw6k=?= today", "Re: Café today", False),
    ("unknown charset", "=?klingon?Q?Caf=E9?=", "Café", True),
    ("broken words", "=?utf-8?Q?a b?= =?=", "=?utf-8?Q?a b?= =?=", True),
]
PLACES = [
    ("plain", "Subject: Rota\r\n\r\nOne two", "two", "two"),
    ("the subject", "To: a\nSubject: Your rota\n\nOne", "rota", "rota"),
    ("a folded subject", "Subject: Your\n rota\n\nOne", "Your rota", "Your\n rota"),
    ("an escape in the subject", "Subject: =?utf-8?q?Caf=C3=A9_x?=\n\nOne", "é x", "=C3=A9_x"),
    ("over a line end", "Subject: a\r\n\r\nOne\r\ntwo", "One\ntwo", "One\r\ntwo"),
    ("an escape", f"{UTF8}{QP}\nIt=E2=80=99s", "’", "=E2=80=99"),
    ("behind an escape", f"{UTF8}{QP}\nIt=E2=80=99s you", "s you", "s you"),
    ("two escapes are two", f"{UTF8}{QP}\n=C3=A9=C3=A8", "è", "=C3=A8"),
    ("over a soft break", f"{UTF8}{QP}\nlong =\r\nline", "long line", "long =\r\nline"),
    ("through two layers", f"{HTML}{QP}\nIt=E2=80=99s <b>yo=\nu</b>, D&amp;=\nI", "’s you, D&",
     "=E2=80=99s <b>yo=\nu</b>, D&amp;"),
    ("an attribute with escapes before", f"{HTML}{QP}\n<p class=3D\"a=\nb\">One <i>two</i>", "two", "two"),
    ("a tag cut by a soft break", f"{HTML}{QP}\nOne<b=\nr>two", "One\ntwo", "One<b=\nr>two"),
    ("HTML as it is", f"{HTML}\r\n<p>One\r\n  <b>two</b>", "One two", "One\r\n  <b>two"),
    ("base64 has none", f"{UTF8}{B64}\n{encoded('One two')}", "two", None),
    ("nor has HTML in base64", f"{HTML}{B64}\n{encoded('<p>One two')}", "two", None),
    ("nor a B word", "Subject: =?UTF-8?B?Q2Fmw6k=?=\n\nOne", "Café", None),
]  # fmt: skip
REFUSED = [
    ("binary", b"\x89PNG\r\n\0\0", "is not a mail (binary data)"),
    ("only a picture", b"Content-Type: image/png\nContent-Transfer-Encoding: base64\n\niVBO", NO_TEXT),
    ("parts of nothing", b"Content-Type: multipart/mixed; boundary=x\n\nHello", NO_TEXT),
]  # fmt: skip


def body_of(reading: Reading) -> str:
    return reading.text[reading.body.start : reading.body.end]


@pytest.mark.parametrize("name, raw, body", BODIES)
def test_body(name: str, raw: str, body: str) -> None:
    reading = read_eml(raw.encode())
    assert body_of(reading) == body
    assert_sound(reading)


@pytest.mark.parametrize("name, value, subject, exact", SUBJECTS)
def test_subject(name: str, value: str, subject: str, exact: bool) -> None:
    reading = read_eml(f"From: d@x.example\r\nSubject: {value}\r\n\r\nOne".encode())
    assert reading.subject == Span(0, len(subject))
    assert reading.text == (f"{subject}\n\nOne" if subject else "One")
    assert (reading.locator_note is None) is exact
    assert_sound(reading)


@pytest.mark.parametrize("name, raw, words, expected", PLACES)
def test_places(name: str, raw: str, words: str, expected: str | None) -> None:
    reading = read_eml(raw.encode())
    start = reading.text.index(words)
    span = SourceMap(reading.source, reading.segments).to_source((start, start + len(words)))
    assert (span and reading.source[span.start : span.end]) == expected


LATIN = [
    ("Latin-1", "iso-8859-1", "Café é".encode("latin-1"), "Café é"),
    ("Windows", "windows-1252", "“Café”".encode("cp1252"), "“Café”"),
    ("Windows that says Latin-1", "iso-8859-1", "“Café”".encode("cp1252"), "“Café”"),
    ("no-break space", "iso-8859-1", b"a\xa0b", "a\xa0b"),
    ("Russian", "koi8-r", "Привет".encode("koi8-r"), "Привет"),
    ("Japanese", "shift_jis", "あソb".encode("shift_jis"), "あソb"),
    ("Japanese with shifts", "iso-2022-jp", "あb".encode("iso-2022-jp"), "あb"),
    ("nothing said", "", "Café".encode("latin-1"), "Café"),
]


@pytest.mark.parametrize("name, charset, data, text", LATIN)
def test_eight_bits(name: str, charset: str, data: bytes, text: str) -> None:
    stated = f"; charset={charset}" if charset else ""
    reading = read_eml(f"Content-Type: text/plain{stated}\n\n".encode() + data + b" end")
    assert body_of(reading) == f"{text} end"
    assert_sound(reading)


def test_place_in_a_latin_1_mail() -> None:
    reading = read_eml("Subject: Café\n\nCafé at noon?".encode("latin-1"))
    assert reading.text == "Café\n\nCafé at noon?"
    found = SourceMap(reading.source, reading.segments)
    assert found.to_source((reading.text.index("noon"), len(reading.text))) == Span(23, 28)
    assert found.place(23) == (23, 3, 9)


def test_utf_16_file() -> None:
    reading = read_eml("\ufeffSubject: a\r\n\r\n“One”".encode("utf-16-le"))
    assert (reading.source[:7], body_of(reading)) == ("Subject", "“One”")


@pytest.mark.parametrize("name, data, message", REFUSED)
def test_refused(name: str, data: bytes, message: str) -> None:
    with pytest.raises(Unreadable) as error:
        read_eml(data)
    assert str(error.value) == message


def test_fields() -> None:
    raw = (
        "From: =?utf-8?q?D=C3=A1na?=\n <d@x.example>\nTo: friends: a@x.example, b@x.example;\nIn-Reply-To: <1@x>\n"
        "Stage: repair\nX-Loosebrick-Relationship: met\nX-Loosebrick: ignore opener\n"
        "X-Loosebrick-Ignore: filler, clarity/long\nX-Mailer: none\nTo: second\n\nOne"
    )
    reading = read_eml(raw.encode())
    assert reading.fields == {
        "from": "Dána <d@x.example>",
        "to": "friends: a@x.example, b@x.example;",
        "in-reply-to": "<1@x>",
        "stage": "repair",
        "relationship": "met",
        "loosebrick": "ignore opener, ignore filler, clarity/long",
    }
    assert reading.suppressions == (("opener", 7), ("filler", 8), ("clarity/long", 8))


def test_attachments() -> None:
    part = (
        "--o\nContent-Type: application/pdf; name*=utf-8''Caf%C3%A9%20plan.pdf\nContent-Disposition: attachment\n\nx\n"
    )
    named = '--o\nContent-Disposition: attachment;\n filename*0="month-";\n filename*1="end.xlsx"\n\nx\n'
    raw = f"Content-Type: multipart/mixed; boundary=o\n\n--o\n\nMail\n{part}{named}--o--"
    assert read_eml(raw.encode()).fields["attachments"] == "Café plan.pdf, month-end.xlsx"


def test_html_links_preview_and_suppressions() -> None:
    raw = (
        f'Subject: Rota\n{HTML}{QP}\n<div style=3D"display:none">Short</div>\n'
        '<p>See <a href=3D"https://x.=\nexample/a">notes</a>\n<!-- loosebrick: ignore filler --></p>'
    )
    reading = read_eml(raw.encode())
    assert reading.text == "Rota\n\nShort\n\nSee notes"
    assert reading.preview == Span(6, 11)
    assert reading.body == Span(13, 22)
    assert reading.links == ((Span(17, 22), "https://x.example/a"),)
    assert reading.suppressions == (("filler", 8),)


WORDS = st.text(st.sampled_from("ab cé=?_.,“”🙂あ-\u00a0")).map(lambda text: " ".join(text.split(" ")).strip(" "))


@given(WORDS, st.lists(WORDS), st.sampled_from(["7bit", "8bit", "quoted-printable", "base64"]), st.booleans())
def test_what_the_standard_library_writes_is_read(subject: str, lines: list[str], cte: str, html: bool) -> None:
    message = EmailMessage()
    message["Subject"] = subject
    text = "\n".join(lines)
    if cte == "7bit":
        text = text.encode("ascii", "ignore").decode()
    message.set_content(text, cte=cte, charset="us-ascii" if cte == "7bit" else "utf-8")
    if html:
        message.add_alternative("<p>Rich</p>", subtype="html")
    reading = read_eml(bytes(message))
    if text.strip():
        assert body_of(reading).rstrip("\n") == text.rstrip("\n")
    assert reading.subject == Span(0, len(subject))
    assert reading.text.startswith(subject)
    assert_sound(reading)


LINES = """\
Subject: a
Subject: =?utf-8?Q?Caf=C3=A9?=
Subject: =?utf-8?B?Q2Fmw6k=?=
From: é
 folded
X-Loosebrick: ignore a

Content-Type: text/html; charset=utf-8
Content-Type: text/html; charset=shift_jis
Content-Type: text/plain; charset=iso-2022-jp
Content-Type: text/plain; charset="koi8-r"
Content-Type: multipart/mixed; boundary=b
Content-Type: multipart/alternative; boundary="c"
Content-Transfer-Encoding: quoted-printable
Content-Transfer-Encoding: base64
Content-Disposition: attachment; filename*=utf-8''a%20b
--b
--c
--b--
--c--
=E2=80=99 =0D=0A=
=E2=
<p>Hi &amp; <b>you</b>=
<blockquote>=83</p><pre>
aGVsbG8gd29ybGQ=
“Hi” there
<!-- loosebrick: ignore -->""".split("\n")
RAW = st.builds(
    lambda lines, end, charset: end.join(lines).encode(charset, "replace"),
    st.lists(st.sampled_from(LINES)),
    st.sampled_from(["\n", "\r\n", "\r"]),
    st.sampled_from(["utf-8", "latin-1", "shift_jis"]),
)


@given(RAW | st.binary() | st.binary().map(lambda data: b"Subject: a\n\n" + data))
@example(b"")
@example(b"Content-Type: text/html\n--c\n<pre>\r\n\r\n<p>C")
@example(b"Content-Type: text/html\nContent-Transfer-Encoding: quoted-printable\n\n=E2<p>=E2<")
def test_whatever_comes_is_read_or_refused(data: bytes) -> None:
    with suppress(Unreadable):
        assert_sound(read_eml(data))


@pytest.mark.parametrize(
    "piece", [b"=E2", b"= ", b"--b\n", b"=?a?q?b?= ", b';a="\\', b"X-Loosebrick: ignore a\n", b"\r "]
)
@pytest.mark.parametrize("head", [b"Subject: ", f"{QP}\n".encode(), b"Content-Type: multipart/x; boundary=b\n\n"])
def test_broken_mail_takes_linear_time(head: bytes, piece: bytes) -> None:
    data = head + piece * (200_000 // len(piece))  # quadratic time would be minutes
    with suppress(Unreadable):
        assert_sound(read_eml(data))


def assert_sound(reading: Reading) -> None:
    """Check that the segments hang together and that literal ones are what they say."""
    SourceMap(reading.source, reading.segments)
    for segment in reading.segments:
        if segment.kind == "literal":
            piece = reading.source[segment.source_start : segment.source_end]
            assert reading.text[segment.text_start : segment.text_end] == piece
    spans = [reading.body, *reading.code, *(span for span, _ in reading.links)]
    spans += [span for span in (reading.subject, reading.preview) if span]
    assert all(0 <= span.start <= span.end <= len(reading.text) for span in spans)
    assert sum(segment.text_end - segment.text_start for segment in reading.segments) == len(reading.text)
