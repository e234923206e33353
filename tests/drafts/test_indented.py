"""Indented code of Markdown is never linted; in other formats four spaces mean nothing."""

from pathlib import Path
from typing import Any

import pytest
import yaml

from lint import Linter

CASES = yaml.safe_load(Path(__file__).with_name("indented.yaml").read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def linter() -> Linter:
    return Linter()


@pytest.mark.parametrize("case", CASES, ids=[case["name"] for case in CASES])
def test_indented_code(case: dict[str, Any], linter: Linter) -> None:
    draft = linter.parse(case["text"], "note.md")
    assert [draft.text[zone.start : zone.end] for zone in draft.zones if zone.name == "code"] == case["code"]
    assert not any(zone.name == "code" for zone in linter.parse(case["text"], "note.txt").zones)
