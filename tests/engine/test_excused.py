"""What rules once took for a fault and is none: terms, idioms, facts of the reader's, names of other things."""

from pathlib import Path

import pytest
import yaml

from lint.api import Linter
from lint.model.options import Options

CASES = yaml.safe_load((Path(__file__).parent / "excused.yaml").read_text(encoding="utf-8"))
WHOLE = (
    "The gate of {{{{company}}}} is shut on Sundays, and the yard behind it floods. {said} Who holds the keys today?"
)


@pytest.fixture(scope="module")
def built_in() -> Linter:
    return Linter()


@pytest.mark.parametrize(("rule", "said"), [(rule, said) for rule, texts in CASES.items() for said in texts])
def test_words_that_mean_something_else_are_no_finding(built_in: Linter, rule: str, said: str) -> None:
    draft = f"Hi {{{{first_name}}}},\n\n{WHOLE.format(said=said)}\n\nBob\n"
    found = built_in.check(draft, "note.md", Options(select=(rule,), rewrites=False)).drafts[0].findings
    assert [finding.text for finding in found] == []
