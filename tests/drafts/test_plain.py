"""Text and Markdown files: header lines, front matter, links, code and notes to the linter."""

import pytest

from lint.drafts.plain import read_plain
from lint.drafts.reading import Reading, Unreadable


def read(source: str, markdown: bool = False) -> Reading:
    return read_plain(source, markdown)


def subject_of(reading: Reading) -> str | None:
    return None if reading.subject is None else reading.text[slice(*reading.subject)]


def body_of(reading: Reading) -> str:
    return reading.text[slice(*reading.body)]


@pytest.mark.parametrize(
    ("source", "subject", "body"),
    [
        ("Your hay is late.\n", None, "Your hay is late.\n"),
        ("Subject: Hay\n\nIt is late.\n", "Hay", "It is late.\n"),
        ("SUBJECT:Hay\nIt is late.\n", "Hay", "It is late.\n"),
        ("**Subject:** Hay\n\nIt is late.\n", "Hay", "It is late.\n"),
        ("\n\n  Subject: Hay  \n\nIt is late.", "Hay", "It is late."),
        ("Stage: reply\nSubject: Hay\nTo: kim@yard.example\n\nIt is late.", "Hay", "It is late."),
        ("Subject:\n\nIt is late.", "", "It is late."),
        ("Subject: Hay", "Hay", ""),
        ("Subject: Hay\r\n\r\nIt is late.\r\n", "Hay", "It is late.\n"),
        ("Subject: Hay\r\rIt is late.\r", "Hay", "It is late.\n"),
        ("The subject: hay.\n", None, "The subject: hay.\n"),
        ("---\nsubject: Hay\n---\nIt is late.\n", "Hay", "It is late.\n"),
        ('---\nsubject: "Hay: now"\n---\nIt is late.\n', "Hay: now", "It is late.\n"),
        ("---\nsubject: 'It''s hay'\n---\nIt is late.\n", "It's hay", "It is late.\n"),
        ("---\ntitle: Hay\n...\nIt is late.\n", "Hay", "It is late.\n"),
        ("---\n---\nIt is late.\n", None, "It is late.\n"),
        ("---\r\n---\r\nIt is late.\r\n", None, "It is late.\n"),
        ("", None, ""),
    ],
)
def test_subject_and_body(source: str, subject: str | None, body: str) -> None:
    reading = read(source)
    assert subject_of(reading) == subject
    assert body_of(reading).lstrip("\n") == body


def test_a_heading_is_the_subject_of_markdown() -> None:
    assert subject_of(read("# Hay ##\n\nIt is late.\n", markdown=True)) == "Hay"
    assert subject_of(read("# Hay\n\nIt is late.\n")) is None


def test_header_lines_and_front_matter_are_fields() -> None:
    assert read("Stage: Reply\nFrom: Rosa <r@h.example>\n\nHay.").fields == {
        "stage": "Reply",
        "from": "Rosa <r@h.example>",
    }
    assert read("---\nstage: reply\nreply_to: kim\n---\nHay.").fields == {"stage": "reply", "reply-to": "kim"}


def test_the_preview_stands_apart() -> None:
    reading = read("Subject: Hay\nPreview: It is late\n\nHi Kim,\n")
    assert reading.preview is not None
    assert reading.text[slice(*reading.preview)] == "It is late"


@pytest.mark.parametrize(
    ("source", "message"),
    [
        ("---\nsubject: [\n---\nHay.", "broken front matter"),
        ("---\n- hay\n---\nHay.", "names and values"),
        ("---\nsubject: *hay\n---\nHay.", "broken front matter"),
        ("---\na: " + "[" * 5000 + "\n---\n", "front matter"),
    ],
)
def test_broken_front_matter_says_so(source: str, message: str) -> None:
    with pytest.raises(Unreadable, match=message):
        read(source)


@pytest.mark.parametrize(
    ("source", "text"),
    [
        ("Your **hay** is *late*.", "Your hay is late."),
        ("Your __hay__ is late.", "Your hay is late."),
        ("3 * 4 * 5 and a*b", "3 * 4 * 5 and a*b"),
        ("## Open\nHay.", "Open\nHay."),
        ("See [the list](https://yard.example/a).", "See the list."),
        ("![barn](barn.png) It is dry.", "barn It is dry."),
        ("It is late.<!-- not for Kim -->", "It is late."),
        (r"1\. Hay \*", "1. Hay *"),
        ("Run `hay --dry`.", "Run `hay --dry`."),
    ],
)
def test_markup_is_left_out_of_markdown(source: str, text: str) -> None:
    assert body_of(read(f"Hi,\n\n{source}", markdown=True)).removeprefix("Hi,\n\n") == text


def test_text_keeps_its_stars_but_shows_the_words_of_a_link() -> None:
    assert body_of(read("Your *hay*: [the list](https://yard.example/a).")) == "Your *hay*: the list."


def test_links_and_code_are_noted_where_they_stand() -> None:
    reading = read("See [the list](https://yard.example/a).\n\n```\nhay --dry\n```\n", markdown=True)
    assert [(reading.text[slice(*span)], url) for span, url in reading.links] == [
        ("the list", "https://yard.example/a")
    ]
    assert [reading.text[slice(*span)].strip() for span in reading.code] == ["```\nhay --dry\n```"]


@pytest.mark.parametrize(
    ("note", "rules"),
    [
        ("<!-- loosebrick: ignore pressure/blame -->", ["pressure/blame"]),
        ("<!-- loosebrick: ignore pressure, filler/stock-closing -->", ["pressure", "filler/stock-closing"]),
        ("<!-- loosebrick: ignore -->", [""]),
        ("{# loosebrick: ignore filler #}", ["filler"]),
        ("{% comment %}loosebrick: ignore filler{% endcomment %}", ["filler"]),
        ("{{!-- loosebrick: ignore filler --}}", ["filler"]),
        ("<!-- a loosebrick lies in the yard -->", []),
        ("loosebrick: the tool", []),
    ],
)
def test_notes_to_the_linter(note: str, rules: list[str]) -> None:
    assert [(wish.rule, wish.line) for wish in read(f"Hi,\n\n{note}\nHay.\n").suppressions] == [
        (rule, 3) for rule in rules
    ]


def test_a_head_may_silence_rules_too() -> None:
    assert [wish.rule for wish in read("loosebrick: ignore filler\n\nHay.").suppressions] == ["filler"]
    assert [wish.rule for wish in read("---\nloosebrick: ignore filler\n---\nHay.").suppressions] == ["filler"]


def test_characters_that_take_no_room_are_left_out() -> None:
    assert body_of(read("Your\u200b ha\u00ady is\u2060 late.\ufeff")) == "Your hay is late."
