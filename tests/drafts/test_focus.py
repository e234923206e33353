"""Whom a sentence is about: a table of sentences, each with its clauses and its focus."""

from pathlib import Path
from typing import NamedTuple

import pytest

from lint import Linter
from lint.model.draft import Sentence, Words

TABLE = Path(__file__).with_name("focus.tsv")


class Row(NamedTuple):
    focus: str
    clauses: str
    lists: str
    text: str


ROWS = [
    Row(*line.split("\t"))
    for line in TABLE.read_text(encoding="utf-8").splitlines()
    if line and not line.startswith("#")
]


@pytest.fixture(scope="module")
def linter() -> Linter:
    return Linter()


def sentences(linter: Linter, text: str) -> tuple[list[Sentence], Words]:
    """Return the sentences of a mail around the text, without greeting and sign-off."""
    draft = linter.parse(f"Hello,\n\n{text}\n\nThe yard shuts at six.\n\nBest,\nRosa\n")
    body = [sentence for sentence in draft.sentences if sentence.zone in ("opening", "body", "ask")]
    return body, draft.words


def shown(sentence: Sentence, words: Words) -> str:
    return " ".join(
        f"{clause.actor}:{words.forms[clause.verb] if clause.verb >= 0 else '-'}{'!' if clause.imperative else ''}"
        for clause in sentence.clauses
    )


@pytest.mark.parametrize("row", ROWS, ids=[row.text for row in ROWS])
def test_focus(row: Row, linter: Linter) -> None:
    before, _, text = row.text.rpartition("//")
    body, words = sentences(linter, " ".join(f"{before} {text}".split()))
    sentence = body[-2]
    assert shown(sentence, words) == row.clauses
    assert sentence.focus == row.focus
    assert set(row.lists.split()) <= {name for clause in sentence.clauses for name in clause.lists}


def test_the_table_says_enough() -> None:
    assert len(ROWS) >= 80
    assert {row.focus for row in ROWS} == {"sender", "reader", "both", "neither"}


SWAPS = {"we": "you", "our": "your", "i": "you", "us": "your team"}


@pytest.mark.parametrize(
    "text",
    [
        "We cut the close to two days.",
        "Last spring we opened a yard in Perth.",
        "Our vans run on Sundays.",
        "The close was cut by us.",
        "In May our clinic hired two nurses.",
        "Do we keep the rota on paper?",
    ],
)
def test_swapping_sender_and_reader_swaps_the_focus(text: str, linter: Linter) -> None:
    swapped = " ".join(
        SWAPS.get(word.lower().strip(".?"), word) + (word[-1] if word[-1] in ".?" and word[:-1] in SWAPS else "")
        for word in text.split()
    )
    (mine, *_), _ = sentences(linter, text)
    (theirs, *_), _ = sentences(linter, swapped)
    assert (mine.focus, theirs.focus) == ("sender", "reader"), swapped


# Facts that rules ask of a clause besides actor and lists: tense, negated, conditional.
@pytest.mark.parametrize(
    ("text", "tense", "negated", "conditional"),
    [
        ("We cut the close.", "present", False, False),
        ("We finished the close.", "past", False, False),
        ("We've cut the close.", "past", False, False),
        ("We have been cutting hay.", "present", False, False),
        ("We'll cut the close.", "future", False, False),
        ("We could cut the close.", "modal", False, False),
        ("We don't cut the close.", "present", True, False),
        ("We never cut the close.", "present", True, False),
        ("Can't we cut the close?", "modal", True, False),
        ("If we cut the close.", "present", False, True),
        ("When we cut the close.", "present", False, True),
        ("Unless we cut the close.", "present", False, True),
        ("Should you cut the close.", "modal", False, True),
        ("When do we cut the close?", "present", False, False),
        ("Because we cut the close.", "present", False, False),
    ],
)
def test_a_clause_knows_its_tense(text: str, tense: str, negated: bool, conditional: bool, linter: Linter) -> None:
    (sentence, *_), _ = sentences(linter, text)
    (clause,) = sentence.clauses
    assert (clause.tense, clause.negated, clause.conditional) == (tense, negated, conditional)


def test_a_subject_that_is_left_out_is_an_empty_span(linter: Linter) -> None:
    (sentence, *_), _ = sentences(linter, "Just following up on the hay.")
    (clause,) = sentence.clauses
    assert clause.subject.start == clause.subject.end


def test_a_known_sender_is_a_sender_wherever_he_is_named() -> None:
    from lint import Options

    text = "Hello,\n\nHenley opened a yard in Perth.\n\nThe yard shuts at six.\n\nBest,\nRosa\n"
    known, unknown = Linter(Options(companies=("Henley",))), Linter()
    assert [linter.parse(text).sentences[1].focus for linter in (known, unknown)] == ["sender", "neither"]


def test_the_small_words_of_a_senders_name_stay_small_words(linter: Linter) -> None:
    draft = linter.parse("Hello,\n\nThe yard shuts at six.\n\nBest,\nThe Henley Team\n")
    assert draft.sentences[1].focus == "neither"
