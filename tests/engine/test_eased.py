"""Demands without haste, silences taken as an answer, wishes turned into questions, and where none of it is offered."""

import pytest

from lint.api import Linter
from lint.engine.context import Context
from lint.engine.recast.recaster import Recaster
from lint.engine.recast.turned import Turner
from lint.engine.rewriting.applied import applied

FIELDS = [
    # sentence, field, what it says
    ("Please send your order urgently.", "unhurried", "Please send your order when it suits you."),
    (
        "Kindly let us have your headcount by return.",
        "unhurried",
        "Kindly let us have your headcount when it suits you.",
    ),
    ("Could you confirm the berth by Friday?", "unhurried", "Could you confirm the berth when it suits you?"),
    ("The order is urgent.", "unhurried", ""),
    ("Do you have time for a call this week?", "freefor", "a call this week"),
    ("Could we meet?", "freefor", ""),
    ("Could we talk for ten minutes this week?", "asked", "Could we talk for ten minutes this week"),
    ("When are you free for a call?", "asked", ""),
    ("Are you free on Monday or on Tuesday for a call?", "asked", ""),
    ("Which of the three crates shall I put you down for?", "oneof", "one of the three crates"),
    ("I can only assume that a dry cellar isn't something you want.", "taken", "a dry cellar isn't something you want"),
    ("It looks like the barn roof isn't on the cards.", "taken", "the barn roof isn't on the cards"),
    ("I take it you'll want both crates.", "taken", ""),  # no answer that a silence could give
    ("Let me know if you'd like the sample rota.", "invited", "Would you like the sample rota?"),
    ("If you want the old rate, I can hold it.", "invited", "Do you want the old rate? I can hold it."),
    ("If you are content with it, ignore this.", "invited", ""),
    ("Would you say no to $900 a month?", "bait", ""),  # nobody does
    ("Would you say no to a quiet Monday?", "bait", "a quiet Monday"),
]
EDITS = [
    # text behind the greeting, what it turns into with the first edit of any finding, None where none is offered
    ("I've pencilled us in for Monday at 2. Shout if that's a problem.", None),  # the next words would hang
    ("Why haven't you replied about the barn roof?", None),
]


@pytest.fixture(scope="module")
def linter() -> Linter:
    """Return a linter with the built-in rules."""
    return Linter()


@pytest.mark.parametrize(("sentence", "field", "said"), FIELDS)
def test_a_sentence_is_eased(linter: Linter, sentence: str, field: str, said: str) -> None:
    draft = linter.parse(f"Hi Ana,\n\nGood to hear. {sentence}\n\nBob", "note.md")
    context = Context(draft, linter._rules.lexicon, linter._rules.traits, linter._rules.trades)
    index = next(i for i, found in enumerate(draft.sentences) if draft.text[found.start :].startswith(sentence[:18]))
    assert Recaster(context, Turner(context)).get(field, index) == said


@pytest.mark.parametrize(("text", "said"), EDITS)
def test_a_way_out_fits_what_follows(linter: Linter, text: str, said: str | None) -> None:
    source = f"Hi Ana,\n\nWe make rota planners for bakeries. {text}\n\nBob\n"
    checked = linter.check(source, "note.md").drafts[0]
    found = [one for one in checked.findings if one.family == "pressure" and one.span.start >= source.index(text)]
    made = [
        applied(source, rewrite.edits)
        for one in found
        for rewrite in one.rewrites
        if rewrite.edits and not rewrite.whole
    ]
    assert found
    assert (said is None and not made) or (said is not None and said in made[0])
