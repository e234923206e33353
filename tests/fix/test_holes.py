"""What is struck out leaves nothing behind: no empty line, no empty bullet, no start of a sentence without its own."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import yaml

from lint.fix.loop import Fixed

CASES = yaml.safe_load(Path(__file__).with_name("holes.yaml").read_text(encoding="utf-8"))


@pytest.mark.parametrize("case", [pytest.param(case, id=case["name"]) for case in CASES])
def test_what_is_struck_out_leaves_no_hole(case: dict[str, Any], fix: Callable[..., Fixed]) -> None:
    assert fix(case["before"], case.get("file", "note.txt")).text == case["after"]
