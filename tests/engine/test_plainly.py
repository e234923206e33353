"""Boasts said plainly: what a sentence leaves without its ranks, feelings and figures."""

from pathlib import Path

import pytest
import yaml

from lint.api import Linter
from lint.engine.context import Context
from lint.engine.recast.recaster import Recaster
from lint.engine.recast.turned import Turner

PLAIN = yaml.safe_load(Path(__file__).with_name("plainly.yaml").read_text("utf-8"))


@pytest.fixture(scope="module")
def linter() -> Linter:
    """Return a linter with the built-in rules."""
    return Linter()


@pytest.mark.parametrize(("sentence", "field", "said"), PLAIN)
def test_a_boast_is_said_plainly(linter: Linter, sentence: str, field: str, said: str) -> None:
    draft = linter.parse(f"Hi Ana,\n\nGood to hear. {sentence}\n\nBob", "note.md")
    context = Context(draft, linter._rules.lexicon, linter._rules.traits, linter._rules.trades)
    index = next(i for i, found in enumerate(draft.sentences) if draft.text[found.start :].startswith(sentence))
    assert Recaster(context, Turner(context)).get(field, index) == said


def test_of_several_cuts_the_one_that_leaves_least_to_find_is_offered(linter: Linter) -> None:
    text = (
        "Hi Robin,\n\nHow do you plan the rota at the moment? Two of the drivers said it changes on Friday night.\n\n"
        "BidForge is the UK's most trusted bid writing consultancy, with a 91% win rate and 2,300 contracts.\n\nAlex\n"
    )
    found = [f for f in linter.check(text, "note.md").drafts[0].findings if f.rule == "self-focus/beyond-compare"]
    first = next(edit.text for edit in found[0].rewrites if edit.edits)
    assert first == "BidForge is a bid writing consultancy in the UK."
