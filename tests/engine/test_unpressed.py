"""A sentence that presses, said plainly in its own words: what each kind gives, and where nothing may be offered."""

from pathlib import Path

import pytest
import yaml

from lint.api import Linter
from lint.engine.context import Context
from lint.engine.recast.recaster import Recaster
from lint.engine.recast.turned import Turner

CASES = yaml.safe_load(Path(__file__).with_name("unpressed.yaml").read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def linter() -> Linter:
    """Return a linter with the built-in rules."""
    return Linter()


@pytest.mark.parametrize(("field", "sentence", "said"), CASES)
def test_a_push_is_taken_out(linter: Linter, field: str, sentence: str, said: str) -> None:
    draft = linter.parse(f"Hi Ana,\n\nGood to hear that you run three sites. {sentence}\n\nBob", "note.md")
    context = Context(draft, linter._rules.lexicon, linter._rules.traits, linter._rules.trades)
    index = next(i for i, found in enumerate(draft.sentences) if draft.text[found.start :].startswith(sentence[:18]))
    assert Recaster(context, Turner(context)).get(field, index) == said
