"""Edits that nobody could take over as they stand: cut in half, before words that lean on what goes, off the point."""

from pathlib import Path
from typing import Any

import pytest
import yaml

from lint.api import Linter

CASES: list[dict[str, Any]] = yaml.safe_load((Path(__file__).parent / "refused.yaml").read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def linter() -> Linter:
    """Return a linter with the built-in rules."""
    return Linter()


@pytest.mark.parametrize("case", CASES, ids=[case["why"] for case in CASES])
def test_such_an_edit_is_not_offered(linter: Linter, case: dict[str, Any]) -> None:
    subject = case.get("subject", "kilns")
    mail = f"Subject: {subject}\n\nHi {{{{first_name}}}},\n\n{case['text']}\n\nBest regards,\nBob\n"
    found = [one for one in linter.check(mail, "note.txt").drafts[0].findings if one.rule == case["rule"]]
    assert found, "the rule finds nothing, so nothing is refused"
    assert not [
        one.text for f in found for one in f.rewrites if one.edits and not one.whole and case["never"] in one.text
    ]
