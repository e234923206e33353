"""How a sentence falls into clauses: who acts in each, what joins them, and what its words can be."""

import time
from itertools import pairwise

import pytest

from lint import Linter, Options
from lint.drafts.clauses import ClauseParser
from lint.drafts.verbs import finite, verb_at
from lint.model.draft import Clause, Words
from lint.words.lexicon import Lexicon
from lint.words.tokens import tokenise


@pytest.fixture(scope="module")
def linter() -> Linter:
    return Linter(Options(companies=("Henley",)))


@pytest.fixture(scope="module")
def lexicon(linter: Linter) -> Lexicon:
    return linter._rules.lexicon


def clauses(linter: Linter, text: str) -> tuple[tuple[Clause, ...], Words]:
    draft = linter.parse(f"Hello,\n\n{text}")
    return draft.sentences[1].clauses, draft.words


# The clauses, parted by “|”.
@pytest.mark.parametrize(
    "text",
    [
        "we cut the close | and you keep the rota",
        "we cut the close | because your team is small",
        "if you like | we help",
        "if you like | please send the list",
        "we help | if you like",
        "as you know | the barn is dry",
        "the barn is dry | so we wait",
        "the barn is dry | we wait",
        "I was in Leeds | and saw your yard",
        "I read your note twice | but missed the list",
        "it is dry | which saves ten hours",
        "the list is short | just reply",
        "we sell hay straw and feed",
        "we sell and carry hay",
        "what we hear is short",
        "how do you count hay",
        "if you need hay | our yard has it",
        "if you need hay | the yard has it",
        "since your close takes nine days | my guess is the stock",
        "you count hay | when you close the books",
        "before we close you count the hay",
    ],
)
def test_where_clauses_begin(text: str, linter: Linter) -> None:
    # A comma stands before every clause that no connector opens.
    source = text
    for opening in ("we wait", "we help", "please", "the ", "our ", "my ", "which", "just"):
        source = source.replace(f" | {opening}", f", {opening}")
    found, words = clauses(linter, source.replace(" | ", " ") + ".")
    shown = " | ".join(" ".join(words.forms[clause.first : clause.last]) for clause in found)
    assert shown == text.lower()


def test_clauses_cover_the_sentence_without_a_gap(linter: Linter) -> None:
    found, words = clauses(linter, "We cut the close, and if you like, you keep the rota; it is yours - reply.")
    assert found[0].first == words.forms.index("we")
    assert all(one.last == two.first for one, two in pairwise(found))
    assert found[-1].last == len(words.forms)


# Lists by what the verb does to the reader; “to:” leads the lists of the verb behind a “to”.
@pytest.mark.parametrize(
    ("text", "verb", "inside"),
    [
        ("We reached out in May.", "reached", {"announce-verb"}),
        ("We'll check in on Friday.", "check", {"chase-verb"}),
        ("I want to show you the barn.", "want", {"wish-verb", "to:show-verb"}),
        ("We're here to help you.", "are", {"to:offer-verb"}),
        ("We are designed to cut hay.", "designed", {"to:product-verb"}),
        ("We have been helping yards.", "helping", {"offer-verb"}),
        ("We supply hay.", "supply", {"offer-verb"}),
        ("We wholly supply hay.", "supply", {"offer-verb"}),
        ("We frobnicate hay.", "frobnicate", set()),
        ("We have no hay.", "have", {"other-verb"}),
        ("They are frobnicating.", "frobnicating", set()),
    ],
)
def test_what_the_verb_is(text: str, verb: str, inside: set[str], linter: Linter) -> None:
    (clause, *_), words = clauses(linter, text)
    assert words.forms[clause.verb] == verb
    assert inside <= clause.lists


def test_a_longer_verb_is_not_on_the_lists_of_its_first_word(linter: Linter) -> None:
    (clause, *_), _ = clauses(linter, "I'm following up on your hay.")
    assert "chase-verb" in clause.lists
    assert "perceive-verb" not in clause.lists


@pytest.mark.parametrize(
    ("text", "verb"),
    [
        ("most clinics lose hours", "lose"),
        ("most clinics your size lose hours", "lose"),
        ("some online stores use a log", "use"),
        ("the tool saves hours", "saves"),
        ("records kept on paper get lost", "get"),
        ("the drivers in the yard leave at six", "leave"),
        ("the calls are short", "are"),
        ("a list of calls", None),
        ("one of the clinics uses it", "uses"),
        ("people hate forms", "hate"),
    ],
)
def test_the_verb_of_a_noun_phrase(text: str, verb: str | None, lexicon: Lexicon) -> None:
    words = tokenise(text)
    view = ClauseParser(lexicon).over(text, words, ()).view
    at = finite(view, 0, 1, len(words.forms))
    assert (words.forms[at] if at < len(words.forms) else None) == verb


def test_may_is_a_month_behind_a_preposition(lexicon: Lexicon) -> None:
    words = tokenise("we ship in may or may not")
    view = ClauseParser(lexicon).over("we ship in may or may not", words, ()).view
    assert [view.roles[i] == 0 for i, form in enumerate(words.forms) if form == "may"] == [True, False]


def test_no_verb_is_told_as_such(lexicon: Lexicon) -> None:
    words = tokenise("the barn in York")
    view = ClauseParser(lexicon).over("the barn in York", words, ()).view
    assert verb_at(view, 0, 4).at == -1


def test_the_same_sentence_elsewhere_is_read_the_same(linter: Linter) -> None:
    text = "We cut the close, and you keep the rota."
    draft = linter.parse(f"{text}\n\nHay.\n\n{text}")
    one, two = draft.sentences[0], draft.sentences[-1]

    def within(first: int, found: tuple[Clause, ...]) -> list[tuple[int, int, int, str]]:
        return [(c.first - first, c.last - first, c.verb - first, c.actor) for c in found]

    assert within(one.first, one.clauses) == within(two.first, two.clauses)


def test_a_statement_and_a_question_of_the_same_words_differ(linter: Linter) -> None:
    (told, *_), _ = clauses(linter, "Want me to send it.")
    (asked, *_), _ = clauses(linter, "Want me to send it?")
    assert (told.actor, asked.actor) == ("sender", "reader")


@pytest.mark.parametrize(
    "unit", ["and we help ", "and noticed ", "if you ", "at ", "what ", "we want to help and ", "calls "]
)
def test_one_endless_sentence_costs_no_more_than_its_length(unit: str, linter: Linter) -> None:
    def seconds(times: int) -> float:
        text = "I read your note " + unit * times
        words = tokenise(text)
        took = []
        for _ in range(3):
            parser = ClauseParser(linter._rules.lexicon).over(text, words, ())
            start = time.process_time()
            parser.parse(0, len(words.forms))
            took.append(time.process_time() - start)
        return min(took)

    assert seconds(8000) < 24 * seconds(1000) + 0.2  # in step: 8 times; as a square: 64 times


@pytest.mark.parametrize(
    ("text", "tense"),
    [
        ("Our team is going to fix a date.", "future"),
        ("I'm going to overhaul the rota.", "future"),
        ("It is not going to be late.", "future"),
        ("Are you going to renew it?", "future"),
        ("We are going to Berlin.", "present"),
        ("We were going to call.", "past"),
    ],
)
def test_going_to_do_something_is_still_to_come(text: str, tense: str, linter: Linter) -> None:
    (clause,) = clauses(linter, text)[0]
    assert clause.tense == tense
