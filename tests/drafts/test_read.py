"""From a file to a draft: formats by suffix, branches as variants, tags filled, what is hidden left out."""

import pytest

from lint import Linter, Options
from lint.drafts.reading import Unreadable
from lint.model.draft import Draft


@pytest.fixture(scope="module")
def linter() -> Linter:
    return Linter()


def source_of(draft: Draft, start: int, end: int) -> str:
    where = draft.map.to_source((start, end))
    assert where is not None
    return draft.map.source[where.start : where.end]


@pytest.mark.parametrize(
    ("filename", "form"),
    [
        ("a.txt", "txt"), ("a", "txt"), ("a.TXT", "txt"), ("a.md", "md"), ("a.markdown", "md"), ("a.html", "html"),
        ("a.HTM", "html"), ("a.eml", "eml"), ("mail.v2.txt", "txt"), ("folder.md/a", "txt"),
    ],
)  # fmt: skip
def test_the_suffix_tells_the_format(filename: str, form: str, linter: Linter) -> None:
    assert linter.parse(b"Subject: Hay\n\nIt is late.\n", filename).format == form


def test_text_and_bytes_read_the_same(linter: Linter) -> None:
    text = "Subject: Hay\n\nHi Kim,\n\nIt’s late. 🙂\n"
    for name in ("a.txt", "a.md", "a.html"):
        assert linter.parse(text, name).text == linter.parse(text.encode(), name).text


@pytest.mark.parametrize("name", ["a.txt", "a.md"])
def test_a_byte_order_mark_is_no_character(name: str, linter: Linter) -> None:
    plain, marked = linter.parse(b"It is late.", name), linter.parse("\ufeffIt is late.".encode(), name)
    assert plain.text == marked.text
    assert marked.map.place(0) == plain.map.place(0)


def test_every_branch_is_a_variant_told_apart_by_its_words(linter: Linter) -> None:
    draft = linter.parse("{Hi|Hello} Kim,\n\nIt is {late|wet|dry}.\n")
    texts = [draft.text, *(variant.text for variant in draft.variants)]
    assert "Hi Kim,\n\nIt is late.\n" in texts
    assert {word for word in ("Hi", "Hello") if any(word in text for text in texts)} == {"Hi", "Hello"}
    assert {word for word in ("late", "wet", "dry") if any(word in text for text in texts)} == {"late", "wet", "dry"}
    assert all(variant.map.source == draft.map.source for variant in draft.variants)


def test_a_condition_is_a_branch_and_its_tag_is_guarded(linter: Linter) -> None:
    draft = linter.parse("Hi{% if first_name %} {{first_name}}{% endif %},\n\nIt is late in {{city}}.\n")
    tags = {tag.name: tag.guarded for way in (draft, *draft.variants) for tag in way.tags}
    assert tags == {"first_name": True, "city": False}
    assert {way.text.splitlines()[0] for way in (draft, *draft.variants)} == {"Hi Robin,", "Hi,"}


def test_tags_are_filled_and_lead_back_to_themselves(linter: Linter) -> None:
    draft = linter.parse("Hi {{first_name|there}},\n\n{{company}} is late.\n")
    assert draft.text.splitlines()[0] == "Hi Robin,"
    assert [(tag.kind, tag.fallback, source_of(draft, tag.start, tag.end)) for tag in draft.tags] == [
        ("name", "there", "{{first_name|there}}"), ("company", None, "{{company}}"),
    ]  # fmt: skip


def test_two_tags_in_one_encoded_stretch_both_stay(linter: Linter) -> None:
    import base64

    body = base64.b64encode(b"Hi *|FNAME|*,\n\nIs *|COMPANY|* dry?\n").decode()
    data = f"Subject: Hay\nContent-Type: text/plain\nContent-Transfer-Encoding: base64\n\n{body}\n".encode()
    draft = linter.parse(data, "a.eml")
    assert [tag.name for tag in draft.tags] == ["FNAME", "COMPANY"]
    assert draft.text.splitlines()[-3:] == ["Hi Robin,", "", "Is Northwind dry?"]


@pytest.mark.parametrize(
    ("text", "headed"),
    [
        ("It is late.", False),
        ("Subject: Hay\n\nIt is late.", True),
        ("Subject:\n\nIt is late.", True),
        ("---\nstage: reply\n---\nIt is late.", True),
    ],
)
def test_whether_the_file_states_a_head(text: str, headed: bool, linter: Linter) -> None:
    assert linter.parse(text).headed is headed


def test_links_keep_their_place_and_address(linter: Linter) -> None:
    draft = linter.parse("Hi {{first_name}}, see [the list](https://yard.example/a).")
    assert [(draft.text[link.start : link.end], link.url) for link in draft.links] == [
        ("the list", "https://yard.example/a")
    ]


def test_broken_tags_are_slips_where_they_stand(linter: Linter) -> None:
    draft = linter.parse("Hi {{first_name}, it is late in {{city}}.")
    assert [source_of(draft, slip.start, slip.end) for slip in draft.slips] == ["{{first_name}"]


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("a.txt", b"\x00\x01\x02\x03" * 50),
        ("a.txt", b"\x89PNG\r\n\x1a\n" + b"\x00" * 60),
        ("a.md", b"---\nsubject: [\n---\n"),
    ],
)
def test_what_is_no_mail_is_refused_in_words(name: str, data: bytes, linter: Linter) -> None:
    with pytest.raises(Unreadable) as refused:
        linter.parse(data, name)
    assert 4 < len(str(refused.value)) < 120
    assert "\n" not in str(refused.value)


def test_options_for_one_file_are_not_kept_for_the_next(linter: Linter) -> None:
    text = "Hi Kim,\n\nIt is late.\n"
    assert linter.parse(text, options=Options(stage="reply")).stage.name == "reply"
    assert linter.parse(text).stage.name == "first-touch"
