"""Where sentences end, which of them open the mail, and which ask for something."""

from pathlib import Path
from typing import Any

import pytest
import yaml

from lint import Linter
from lint.drafts.blocks import Block, blocks, sentence_spans

CASES = yaml.safe_load(Path(__file__).with_name("sentences.yaml").read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def linter() -> Linter:
    return Linter()


def sentences(linter: Linter, text: str) -> list[dict[str, str]]:
    draft = linter.parse(f"Hi Kim,\n\n{text}\n\nBest,\nRosa\n")
    return [
        {sentence.zone + "*" * sentence.bullet: draft.text[sentence.start : sentence.end]}
        for sentence in draft.sentences
        if sentence.zone in ("opening", "body", "ask")
    ]


@pytest.mark.parametrize("case", CASES, ids=[case["name"] for case in CASES])
def test_sentences(case: dict[str, Any], linter: Linter) -> None:
    assert sentences(linter, case["text"]) == case["sentences"]


@pytest.mark.parametrize(
    ("text", "questions"),
    [
        ("Is it dry?", [True]),
        ("Is it dry? It is.", [True, False]),
        ('Who said "is it dry?"', [True]),
        ("Is it dry?!", [True]),
        ("It is dry (is it?) in May.", [False]),
        ("Is it dry", [False]),
    ],
)
def test_a_question_ends_in_its_mark(text: str, questions: list[bool], linter: Linter) -> None:
    draft = linter.parse(text)
    assert [sentence.question for sentence in draft.sentences] == questions


def test_paragraphs_are_counted_and_a_list_is_one(linter: Linter) -> None:
    draft = linter.parse("Hi Kim,\n\nIt is dry.\nIt is late.\n\n- hay\n- straw\n\nIs it?\n")
    assert [sentence.paragraph for sentence in draft.sentences[1:]] == [0, 0, 1, 1, 2]


def test_a_postscript_begins_behind_its_letters(linter: Linter) -> None:
    draft = linter.parse("It is late.\n\nRosa\n\nP.S. - The barn is dry. **P.P.S.** *Ours* is, too.\n")
    found = [draft.text[s.start : s.end] for s in draft.sentences if s.zone == "postscript"]
    assert found == ["The barn is dry.", "*Ours* is, too."]


def test_word_indexes_count_into_the_words_of_the_draft(linter: Linter) -> None:
    draft = linter.parse("Hi Kim,\n\nWe're late. It isn't dry.\n")
    assert [draft.words.forms[s.first : s.last] for s in draft.sentences] == [
        ["hi", "kim"], ["we", "are", "late"], ["it", "is", "not", "dry"],
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("One.\n\nTwo.", [("One.", 0, False), ("Two.", 1, False)]),
        ("One\ntwo", [("One\ntwo", 0, False)]),
        ("One\nTwo", [("One", 0, False), ("Two", 0, False)]),
        ("- one\n  more\n- two", [("- one\n  more", 0, True), ("- two", 0, True)]),
        ("  One.  \n\n\n\n  Two.  ", [("One.", 0, False), ("Two.", 1, False)]),
        ("a) one\nb) two", [("a) one", 0, True), ("b) two", 0, True)]),
        ("✅ one\n✅ two", [("✅ one", 0, True), ("✅ two", 0, True)]),
        ("-----", []),
        ("", []),
    ],
)
def test_blocks(text: str, expected: list[tuple[str, int, bool]]) -> None:
    found = blocks(text, 0, len(text))
    assert [(text[block.start : block.end], block.paragraph, block.bullet) for block in found] == expected


def test_sentences_lie_within_their_block_in_order() -> None:
    text = "One. Two! Three? Mr. Four… five.Six seven"
    spans = sentence_spans(text, Block(0, len(text), 0, False), {"mr"})
    assert [text[start:end] for start, end in spans] == ["One.", "Two!", "Three?", "Mr. Four… five.", "Six seven"]
