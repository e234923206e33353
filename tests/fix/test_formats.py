"""Edits land in the source as its format spells words, or nowhere; every byte outside of them stays."""

import quopri
from base64 import b64encode
from collections.abc import Callable
from pathlib import Path

import pytest
import yaml

from lint.fix.loop import Fixed

Fix = Callable[..., Fixed]

PLAIN = yaml.safe_load(Path(__file__).with_name("formats.yaml").read_text(encoding="utf-8"))


@pytest.mark.parametrize("case", [pytest.param(case, id=case["before"][:40]) for case in PLAIN])
def test_edits_in_text_markdown_and_html(fix: Fix, case: dict[str, str]) -> None:
    assert fix(case["before"], case["file"]).text == (case["after"] or case["before"])


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16"])
def test_the_encoding_of_a_file_stays(fix: Fix, encoding: str) -> None:
    text = "Zoë, the sea is {}.\r\nWho clears it?"
    assert fix(text.format("turbid").encode(encoding)).data == text.format("unclear").encode(encoding)


def mail(
    body: bytes, transfer: str = "8bit", charset: str = "utf-8", kind: str = "plain", subject: str = "Sea"
) -> bytes:
    """Return a mail with one part."""
    head = (
        f"From: dana@north.example\r\nSubject: {subject}\r\nMIME-Version: 1.0\r\n"
        f"Content-Type: text/{kind}; charset={charset}\r\nContent-Transfer-Encoding: {transfer}\r\n\r\n"
    )
    return head.encode("ascii") + body


EIGHT_BIT = [
    # transfer, charset, before, after
    ("8bit", "utf-8", "Zoë, the turbid sea.\r\n", "Zoë, the unclear sea.\r\n"),
    ("8bit", "utf-8", "Zoë, the tavern.\r\n", "Zoë, the café.\r\n"),
    ("8bit", "iso-8859-1", "Zoë, the tavern.\r\n", "Zoë, the café.\r\n"),
    ("8bit", "iso-8859-1", "Zoë, the crimson sea.\r\n", None),  # the charset cannot say it
    ("7bit", "us-ascii", "The turbid sea.\r\n", "The unclear sea.\r\n"),
    ("7bit", "us-ascii", "The old tavern.\r\n", None),
    ("7bit", "utf-8", "The old tavern.\r\n", None),  # 7bit holds nothing but ASCII
]


@pytest.mark.parametrize(("transfer", "charset", "before", "after"), EIGHT_BIT)
def test_edits_in_mail_that_is_not_encoded(
    fix: Fix, transfer: str, charset: str, before: str, after: str | None
) -> None:
    codec = "latin-1" if charset == "iso-8859-1" else "utf-8"
    done = fix(mail(before.encode(codec), transfer, charset), "note.eml")
    assert done.data == mail((after or before).encode(codec), transfer, charset)


QUOTED = [
    # charset, before, after: raw bodies
    ("utf-8", "The road is open. The sea is tur=\r\nbid.\r\n", "The road is open. The sea is unclear.\r\n"),
    ("utf-8", "Zo=C3=AB, the tavern.\r\n", "Zo=C3=AB, the caf=C3=A9.\r\n"),
    ("iso-8859-1", "Zo=EB, the tavern.\r\n", "Zo=EB, the caf=E9.\r\n"),
    ("iso-8859-1", "Zo=EB, the crimson sea.\r\n", None),
    ("utf-8", "Is 2=3D2? Drop me a line. =E2=80=94 Yes.\r\n", "Is 2=3D2? =E2=80=94 Yes.\r\n"),
    ("utf-8", "Drop me=20=\r\na line. The road is open. x =3D y.\r\n", "The road is open. x =3D y.\r\n"),
    (
        "utf-8",
        "The road is open.\r\n\r\nBlue =\r\nmoon.\r\n\r\nWho clears it?\r\n",
        "The road is open.\r\n\r\nWho clears it?\r\n",
    ),
]


@pytest.mark.parametrize(("charset", "before", "after"), QUOTED)
def test_edits_in_quoted_printable(fix: Fix, charset: str, before: str, after: str | None) -> None:
    done = fix(mail(before.encode(), "quoted-printable", charset), "note.eml")
    assert done.data == mail((after or before).encode(), "quoted-printable", charset)


def test_words_that_a_rewrite_reuses_lose_their_escapes(fix: Fix) -> None:
    done = fix(mail(b"We polish cop=\r\nper k=C3=A9ttles daily.\r\n", "quoted-printable"), "note.eml")
    assert done.data == mail(b"How do you polish copper k=C3=A9ttles today?\r\n", "quoted-printable")
    assert (
        fix("<p>We polish pots &amp; pans daily.</p>", "a.html").text
        == "<p>How do you polish pots &amp; pans today?</p>"
    )


def test_no_line_of_quoted_printable_gets_too_long(fix: Fix) -> None:
    body = b"The road to the sea is open in summer, and we will be brief about the winter =\r\nhere.\r\n"
    done = fix(mail(body, "quoted-printable"), "note.eml").data
    assert max(map(len, done.split(b"\r\n"))) <= 76
    long = b"as long as the line of a mail may be before it is folded by the tool that sends it"
    assert quopri.decodestring(done).endswith(b"and we will be " + long + b" about the winter here.\r\n")


@pytest.mark.parametrize(
    ("charset", "codec", "before", "after"),
    [
        ("utf-8", "utf-8", "Zoë, the turbid sea.\r\nWho clears it?\r\n", "Zoë, the unclear sea.\r\nWho clears it?\r\n"),
        ("iso-8859-1", "latin-1", "Zoë, the tavern. Blue moon.", "Zoë, the café."),
        ("iso-8859-1", "latin-1", "Zoë, the crimson sea.", "Zoë, the crimson sea."),
    ],
)
def test_edits_in_base64(fix: Fix, charset: str, codec: str, before: str, after: str) -> None:
    def packed(text: str) -> bytes:
        code = b64encode(text.encode(codec))
        return b"\r\n".join(code[at : at + 40] for at in range(0, len(code), 40)) + b"\r\n"

    done = fix(mail(packed(before), "base64", charset), "note.eml")
    assert done.data == mail(packed(after), "base64", charset)


def test_a_base64_part_among_others(fix: Fix) -> None:
    letter = (
        b"Subject: The turbid lake\nContent-Type: multipart/alternative; boundary=xx\n\n--xx\n"
        b"Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: base64\n\n%s\n"
        b"--xx\nContent-Type: text/html\n\n<p>The turbid sea. Who clears it?</p>\n--xx--\n"
    )
    done = fix(letter % b64encode(b"The turbid sea. Who clears it?"), "note.eml")
    expected = letter.replace(b"turbid lake", b"unclear lake") % b64encode(b"The unclear sea. Who clears it?")
    assert done.data == expected


HEADERS = [
    # before, after
    ("The turbid sea", "The unclear sea"),
    ("The old tavern", None),  # a header holds ASCII
    ("=?utf-8?Q?Zo=C3=AB=2C_the_turbid_sea?=", "=?utf-8?Q?Zo=C3=AB=2C_the_unclear_sea?="),
    ("=?utf-8?Q?Zo=C3=AB=2C_the_old_tavern?=", "=?utf-8?Q?Zo=C3=AB=2C_the_old_caf=C3=A9?="),
    ("=?utf-8?B?VGhlIHR1cmJpZCBzZWE=?=", None),
    ("=?utf-8?Q?Zo=C3=AB?= and the turbid sea", "=?utf-8?Q?Zo=C3=AB?= and the unclear sea"),
]


@pytest.mark.parametrize(("before", "after"), HEADERS)
def test_edits_in_the_subject_of_a_mail(fix: Fix, before: str, after: str | None) -> None:
    body = b"Who clears the road?\r\n"
    done = fix(mail(body, subject=before), "note.eml")
    assert done.data == mail(body, subject=after or before)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("<p>The oily s=\r\nea.</p>", "<p>The &lt;clear&gt; &amp; dry s=\r\nea.</p>"),
        ('<p id=3D"a">Salt.</p>=\r\n<p id=3D"b">Blue moon.</p><p>Sea.</p>', '<p id=3D"a">Salt.</p>=\r\n<p>Sea.</p>'),
        ("<p>The old tavern. Sea.</p>", "<p>The old caf=C3=A9. Sea.</p>"),
    ],
)
def test_edits_in_html_within_quoted_printable(fix: Fix, before: str, after: str) -> None:
    done = fix(mail(before.encode(), "quoted-printable", kind="html"), "note.eml")
    assert done.data == mail(after.encode(), "quoted-printable", kind="html")
