"""Where words stand, to the code point; bare domains, tags glued to letters, pauses at the end of a wrapped line."""

import pytest

from lint.model.draft import Tag
from lint.words.tokens import splits, tokenise, whole

# text | what stands at each word's offsets
PLACES = [
    ("We’re  in", ["We", "’re", "in"]),
    ("can't cannot", ["ca", "n't", "can", "not"]),
    ("Let's go", ["Let", "'s", "go"]),
    ("wouldn’t’ve", ["would", "n’t", "’ve"]),
    ("the farm's", ["the", "farm", "'s"]),
    ("at www.a.example/b.", ["at", "www.a.example/b"]),
    ("(northfield.com)", ["northfield.com"]),
    ("one\n\n  two,\nthree", ["one", "two", "three"]),
    ("İstanbul İİ it’s", ["İstanbul", "İİ", "it", "’s"]),
    ("30minutes B2B", ["30", "minutes", "B", "2B"]),
]


@pytest.mark.parametrize("text, places", PLACES)
def test_places(text: str, places: list[str]) -> None:
    words = tokenise(text)
    assert [text[a:b] for a, b in zip(words.starts, words.ends, strict=True)] == places


def test_contractions_within_contractions() -> None:
    assert tokenise("wouldn't've I'd've").forms == "would not have i would have".split()


# text | its addresses; a word with a full stop in it is none
ADDRESSES = [
    ("read northfield.com or northfield.co.uk/faq today", ["northfield.com", "northfield.co.uk/faq"]),
    ("https://a.example/x?y=(1), then", ["https://a.example/x?y=(1"]),
    ("mail ann@northfield.com", []),
    ("a node.js shop, i.e. this", []),
    ("*www.a.example*", ["www.a.example"]),
]


@pytest.mark.parametrize("text, addresses", ADDRESSES)
def test_addresses(text: str, addresses: list[str]) -> None:
    words = tokenise(text)
    found = [text[a:b] for a, b, kind in zip(words.starts, words.ends, words.classes, strict=True) if kind == "url"]
    assert found == addresses


# text | mark before its last word
WRAPPED = [("one,\ntwo", ","), ("one —\n  two", "—"), ("one,\n\ntwo", "\n"), ("one,\n- two", "\n"), ("one:\ntwo", "\n")]


@pytest.mark.parametrize("text, mark", WRAPPED)
def test_a_wrapped_line_keeps_its_pause(text: str, mark: str) -> None:
    assert tokenise(text).marks[-1] == mark


def test_tags_on_any_line_stand_where_they_stand() -> None:
    text = "Hi Dana Field, how does\nAcme Ltd plan, says www.acme.com?"
    tags = [
        Tag(start := text.index(filler), start + len(filler), kind, "mustache", kind)
        for filler, kind in (("Dana Field", "name"), ("Acme Ltd", "company"), ("www.acme.com", "link"))
    ]
    words = tokenise(text, tags)
    tagged = [(text[a:b], kind) for a, b, kind in zip(words.starts, words.ends, words.classes, strict=True) if kind]
    assert tagged == [("Dana Field", "name"), ("Acme Ltd", "company"), ("www.acme.com", "link")]


def test_what_is_glued_to_a_tag_is_no_word() -> None:
    assert tokenise("Danas rota", [Tag(0, 4, "name", "mustache", "name")]).forms == ["dana", "rota"]


@pytest.mark.parametrize("piece", ["a'd", "n't", "'", "a.", "1,", "a@", "www.", "it's'"])
def test_long_runs_neither_crash_nor_hang(piece: str) -> None:
    text = piece * 5000
    words = tokenise(text)
    assert all(0 <= a < b <= len(text) for a, b in zip(words.starts, words.ends, strict=True))


# a stretch, between “[” and “]” | the same without half words
WHOLE = [
    ("Do[n't miss] out", "[Don't miss] out"),
    ("Don[’t miss] out", "[Don’t miss] out"),
    ("[I ca]n't say", "[I can't] say"),
    ("can[not wait]", "[cannot wait]"),
    ("[great that we]'re here", "[great that we're] here"),
    ("[the farm]'s yard", "[the farm's] yard"),
    ("wouldn'[t've] come", "[wouldn't've] come"),
    ("30[minutes] long", "[30minutes] long"),
    ("[the farms]' yard", "[the farms]' yard"),
    ("'[quoted]' words", "'[quoted]' words"),
    ("a well-[known] farm", "a well-[known] farm"),
]


@pytest.mark.parametrize("text, expected", WHOLE)
def test_a_stretch_takes_whole_written_words(text: str, expected: str) -> None:
    start, end = text.index("["), text.index("]") - 1
    plain = text.replace("[", "").replace("]", "")
    first, last = whole(plain, start, end)
    assert f"{plain[:first]}[{plain[first:last]}]{plain[last:]}" == expected


@pytest.mark.parametrize(
    "text, inside",
    [("do|n't", True), ("we|'re", True), ("can|not", True), ("the farm|'s", True), ("i|t", False), ("farms|'", False)],
)
def test_where_a_contraction_would_be_parted(text: str, inside: bool) -> None:
    assert splits(text.replace("|", ""), text.index("|")) is inside
