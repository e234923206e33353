"""Offers that stand behind a question as its reason, and edits that would tear a sentence."""

import pytest

from lint.api import Linter
from lint.engine.context import Context
from lint.engine.recast.recaster import Recaster
from lint.engine.recast.turned import Turner
from lint.model.options import Options

SAID = [
    # sentence, field, what it gives
    ("We help bakeries cut waste by half.", "easing", "cutting waste"),
    ("We help bakeries cut waste by half.", "trade", "we help bakeries with that"),
    ("I help plumbers, joiners and roofers get more bookings from maps.", "source", "bookings"),
    ("Ovenly helps bakers cut waste.", "trade", "Ovenly helps bakers with that"),
    ("We partner with hotels to reduce waste.", "trade", "we work with hotels on that"),
    ("Ovenly works with hotels to reduce waste.", "trade", "Ovenly works with hotels on that"),
    ("Ovenly is a recruitment platform.", "work", "recruitment"),
    ("Ovenly is a recruitment platform.", "trade", "that is what Ovenly does"),
    ("At Ovenly, we provide fast translation for exporters.", "trade", "we do that at Ovenly"),
    ("We built a scoring tool for banks.", "work", ""),  # what is being built is no trade
    ("We do next-day framing from $40.", "work", ""),  # it says more than that
    ("We help you.", "easing", ""),
]
TORN = [
    # a sentence and its neighbour, a rule, what no edit of it may leave
    (
        "I know things get hectic in yards, especially at harvest. Your Hull yard opened in May.",
        "filler/busy-reader",
        "Especially at harvest.",
    ),
    ("We doubled in a year and won a prize. Ouch!", "self-focus/track-record", "Ouch!"),
]


@pytest.mark.parametrize(("sentence", "field", "said"), SAID, ids=[f"{row[1]}: {row[0]}" for row in SAID])
def test_a_reason_is_read_off_an_offer(linter: Linter, sentence: str, field: str, said: str) -> None:
    draft = linter.parse(f"Hi Ana,\n\n{sentence}\n\nBest,\nBob\n", "note.md")
    context = Context(draft, linter._rules.lexicon, linter._rules.traits, linter._rules.trades)
    index = next(i for i, one in enumerate(draft.sentences) if one.zone == "opening")
    assert Recaster(context, Turner(context)).get(field, index) == said


@pytest.mark.parametrize(("body", "rule", "left"), TORN, ids=[row[1] for row in TORN])
def test_no_edit_leaves_half_a_sentence(linter: Linter, body: str, rule: str, left: str) -> None:
    (draft,) = linter.check(f"Hi Ann,\n\n{body}\n\nBob\n", "note.txt", Options(select=(rule,))).drafts
    made = [one.edits for finding in draft.findings for one in finding.rewrites if one.edits]
    source = draft.draft.map.source
    for edits in made:
        after = source
        for edit in sorted(edits, reverse=True):
            after = after[: edit.start] + edit.text + after[edit.end :]
        assert not after.partition("Hi Ann,")[2].strip().startswith(left)
