"""A whole draft handed back: the reader first, one proof, one question, one way out."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import yaml

from lint.api import Linter

CASES = yaml.safe_load(Path(__file__).with_name("coach.yaml").read_text(encoding="utf-8"))


@pytest.mark.parametrize("case", [pytest.param(case, id=case["name"]) for case in CASES])
def test_a_draft_as_a_coach_hands_it_back(case: dict[str, Any], linter: Linter) -> None:
    options = replace(linter.options, stage=None)
    made = linter.rewrite(case["before"], case.get("file", "note.txt"), options)
    assert made.text == case["after"]
    assert [move.rule for move in made.moves] == case["moves"]
    assert all(move.why and move.what for move in made.moves)
    again = linter.rewrite(made.text, case.get("file", "note.txt"), options)
    assert again.text == made.text, "a second time changes nothing"
