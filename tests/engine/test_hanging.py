"""Sentences that later words hang on: they are not struck out, nor swapped for words that fit any mail."""

import pytest

from lint.api import Linter
from lint.engine.guards.hanging import hangs_without, hours_hang, offers_first, only_ask
from lint.model.options import Options
from lint.model.source import Span

HANGS = [
    # the first sentence, what follows, what would stand there instead, whether that would hang
    ("I made a short sketch of your kiln.", "The sketch shows the crack.", "", True),
    ("I made a short sketch of your kiln.", "The sketch shows the crack.", "Would a sketch be of use?", False),
    ("I made a short sketch of your kiln.", "A crack runs along it.", "", False),
    ("All I ask for is 15 minutes.", "Does Monday at 10 suit you?", "", True),
    ("All I ask for is 15 minutes.", "Does a call on Monday suit you?", "", False),
    ("I'd love to show you our kiln in a demo.", "Are you free on Friday?", "", True),
    ("Our kiln is the best on earth.", "Are you free on Friday?", "", False),
]
ASKS = [
    ("Can we come by for a short demo?", "Your kiln is new.", True),
    ("Can we come by for a short demo?", "Or would a call be better?", False),
    ("Can we come by for a short demo.", "Your kiln is new.", False),
]


@pytest.fixture(scope="module")
def linter() -> Linter:
    """Return a linter with the built-in rules."""
    return Linter()


@pytest.mark.parametrize(("said", "behind", "new", "hangs"), HANGS)
def test_later_words_may_hang_on_a_sentence(linter: Linter, said: str, behind: str, new: str, hangs: bool) -> None:
    draft = linter.check(f"Hi Ana,\n\n{said} {behind}\n\nBob\n", "note.txt").drafts[0].draft
    context = linter._engine.context(draft)
    assert hangs_without(context, context.body[0], new) is hangs


@pytest.mark.parametrize(("said", "behind", "alone"), ASKS)
def test_the_one_ask_for_a_meeting_stays(linter: Linter, said: str, behind: str, alone: bool) -> None:
    draft = linter.check(f"Hi Ana,\n\n{said} {behind}\n\nBob\n", "note.txt").drafts[0].draft
    context = linter._engine.context(draft)
    assert only_ask(context, context.body[0]) is alone


def test_a_part_of_a_sentence_stays_that_hours_are_named_for(linter: Linter) -> None:
    said = "I am in Hull on the 14th and would love to meet you. Which day suits you?"
    draft = linter.check(f"Hi Ana,\n\n{said}\n\nBob\n", "note.txt").drafts[0].draft
    context = linter._engine.context(draft)
    start, end = draft.text.index(" and would"), draft.text.index(". Which")
    assert hours_hang(context, context.body[0], Span(start, end))
    assert not hours_hang(context, context.body[0], Span(start, start + 4))


def test_what_is_offered_before_the_push_stays(linter: Linter) -> None:
    said = "I have two kilns for you from May on, both in blue, so it would be a shame if you missed out."
    draft = linter.check(f"Hi Ana,\n\n{said}\n\nBob\n", "note.txt").drafts[0].draft
    context = linter._engine.context(draft)
    at = draft.text.index("it would be")
    assert offers_first(context, context.body[0], at)
    assert offers_first(context, context.body[0], draft.text.index("I have"))  # up to the "so"
    pushed = (
        linter.check("Hi Ana,\n\nIt would be a shame to miss out on the kilns.\n\nBob\n", "note.txt").drafts[0].draft
    )
    assert not offers_first(linter._engine.context(pushed), 1, pushed.text.index("It would"))


NEVER = [
    # what would be wrong, rule, text, words that no edit may have
    ("places are no clients", "self-focus/track-record",
     "The gate is open. The hall is full. We have delivered 650+ kilns for clients in Wales, Norway and Peru.",
     "the one of"),
    ("a list has its last point", "self-focus/about-the-sender",
     "Your kiln is new. The hall is full. We work with clay, glaze, tongs, gloves and now also aprons of our own.",
     "tongs, gloves."),
    ("nobody is proud of what is not so", "self-focus/sender-feelings",
     "Your kiln is new. I've been mending kilns for a dozen years and I'm proud to say we have never cracked one.",
     "would like to say"),
    ("a term stays with what it is a term of", "pressure/false-urgency",
     "Your kiln is new. Right now we're doing 15% off for potters that book before the end of June.", "that book."),
    ("it was no question", "pressure/loaded-question",
     "Are you sick of broken kilns? You're not alone! Your shop opened in May.", "How do you"),
]  # fmt: skip


@pytest.mark.parametrize(("why", "rule", "text", "words"), NEVER, ids=[row[0] for row in NEVER])
def test_such_an_edit_is_not_made(linter: Linter, why: str, rule: str, text: str, words: str) -> None:
    (draft,) = linter.check(f"Hi Ana,\n\n{text}\n\nBob\n", "note.txt", Options(select=(rule,))).drafts
    assert draft.findings, "the draft has nothing to mend"
    assert not [one for finding in draft.findings for one in finding.rewrites if one.edits and words in one.text]
