"""A text as words: contractions come apart, tags are one word, and every word knows where it stands."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lint.model.draft import Tag
from lint.words.tokens import fold, tokenise


@pytest.mark.parametrize(
    ("text", "forms"),
    [
        ("We cut it.", "we cut it"),
        ("we're they'll you've I'm he'd", "we are they will you have i am he would"),
        ("we’re they‘ll you´ve", "we are they will you have"),
        ("don't won't can't cannot shan't isn't", "do not will not can not can not shall not is not"),
        ("it's that's here's who's", "it is that is here is who is"),
        ("Rosa's yard, clinics' rota", "rosa 's yard clinics rota"),
        ("let's go", "let us go"),
        ("o'clock rock'n'roll", "oclock rocknroll"),
        ("N'T", "nt"),
        ("month-end close", "month end close"),
        ("Café ŁÓDŹ", "café łódź"),
        ("3 days, 1,200 bales, 43%, $4k", "3 days 1,200 bales 43% $4k"),
        ("10x 99.9% 24/7 12:30 500+", "10x 99.9% 24/7 12:30 500+"),
        ("see https://yard.example/a?b=1, or www.yard.example.", "see {url} or {url}"),
        ("reedline.io/list and yard.com", "{url} and {url}"),
        ("e.g. Node.js, invoice.pdf", "e g node js invoice pdf"),
        ("rosa.lind@yard.example writes", "rosa.lind@yard.example writes"),
        ("", ""),
        ("... !!! 🙂", ""),
    ],
)  # fmt: skip
def test_words(text: str, forms: str) -> None:
    assert tokenise(text).forms == forms.split()


@pytest.mark.parametrize(
    ("text", "classes"),
    [
        ("hay at 3.50", ["", "", "number"]),
        ("see https://yard.example", ["", "url"]),
        ("rosa@yard.example", ["email"]),
        ("$4k 43% 10x 2nd", ["number"] * 4),
        ("three bales", ["", ""]),
    ],
)
def test_classes(text: str, classes: list[str]) -> None:
    assert tokenise(text).classes == classes


def test_the_filler_of_a_tag_is_one_word_of_the_tags_kind() -> None:
    text = "Hi Robin Hood, March 3 is fine"
    tags = [Tag(3, 13, "name", "handlebars", "name"), Tag(15, 22, "date", "handlebars", "day")]
    words = tokenise(text, tags)
    assert words.forms == ["hi", "robin hood", "march 3", "is", "fine"]
    assert words.classes == ["", "name", "date", "", ""]


# What stands before the second word.
@pytest.mark.parametrize(
    ("text", "mark"),
    [
        ("one two", ""),
        ("one, two", ","),
        ("one; two", ";"),
        ("one: two", ":"),
        ("one (two", "("),
        ("one) two", ")"),
        ("one. two", "."),
        ("one! two", "."),
        ("one… two", "."),
        ("one-two", "-"),
        ("one - two", "—"),
        ("one — two", "—"),
        ("one–two", "—"),
        ("one / two", "/"),
        ('one "two', '"'),
        ("one “two", '"'),
        ("one\ntwo", "\n"),
        ("one,\ntwo", ","),
        ("one  **two", ""),
    ],
)
def test_marks(text: str, mark: str) -> None:
    assert tokenise(text).marks[1] == mark


@given(st.text())
def test_folding_keeps_the_length(text: str) -> None:
    assert len(fold(text)) == len(text)


@given(st.text(alphabet=st.sampled_from("abI'’. ,-İß3@\n🙂é{}")))
def test_words_stand_in_order_within_the_text(text: str) -> None:
    words = tokenise(text)
    at = 0
    for form, start, end in zip(words.forms, words.starts, words.ends, strict=True):
        assert at <= start < end <= len(text)
        assert form
        at = end
    assert len(words.forms) == len(words.marks) == len(words.classes)


@given(st.lists(st.sampled_from(["we're late", "hay", "", "it isn't", "3 bales"]), max_size=6))
def test_every_line_is_read_as_if_it_stood_alone(lines: list[str]) -> None:
    assert tokenise("\n".join(lines)).forms == [form for line in lines for form in tokenise(line).forms]
