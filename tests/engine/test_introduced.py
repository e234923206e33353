"""Introductions, pitches and invitations, as something to look for or to come to."""

from pathlib import Path

import pytest
import yaml

from lint.api import Linter
from lint.engine.context import Context
from lint.engine.recast.recaster import Recaster

INTRODUCED = yaml.safe_load(Path(__file__).with_name("introduced.yaml").read_text("utf-8"))


@pytest.fixture(scope="module")
def linter() -> Linter:
    """Return a linter with the built-in rules."""
    return Linter()


@pytest.mark.parametrize(("sentence", "field", "said"), INTRODUCED)
def test_an_introduction_is_something_to_look_for(linter: Linter, sentence: str, field: str, said: str) -> None:
    draft = linter.parse(f"Hi Ana,\n\n{sentence}\n\nHow do you plan the rota?\n\nBob", "note.md")
    context = Context(draft, linter._rules.lexicon, linter._rules.traits)
    index = next(i for i, found in enumerate(draft.sentences) if draft.text[found.start :].startswith(sentence))
    assert Recaster(context).get(field, index) == said


def test_a_heading_keeps_what_it_hangs_on(linter: Linter) -> None:
    text = (
        "Hi Ana,\n\nI'm the founder of Tidepool Bot, a thing for maintainers. Your tracker has 214 open requests.\n\n"
        "What it does on such a tracker:\n\n- labels them\n- pings authors\n\nBest,\nJonas\n"
    )
    found = [f for f in linter.check(text, "note.md").drafts[0].findings if f.rule == "opener/self-introduction"]
    assert all(edit.text for one in found for edit in one.rewrites if edit.edits)
