"""Whole drafts with all that is found in them: tests/golden/. `make golden` writes what is found now."""

from collections.abc import Iterable
from pathlib import Path

import pytest

from tools import golden

_EXPECTED = {path.name: (path, said) for path, said in golden.golden()}


@pytest.mark.parametrize("name", _EXPECTED)
def test_a_draft_has_the_findings_that_are_written_down(name: str) -> None:
    changed = "".join(golden.difference(*_EXPECTED[name]))
    assert not changed, f"`make golden` writes it anew, where this is what you want:\n{changed}"


def test_no_findings_are_left_of_a_draft_that_is_gone() -> None:
    assert _names(golden.FOLDER.glob("*.yaml")) == set(_EXPECTED)


def test_every_format_and_stage_is_there() -> None:
    texts = [path.read_text(encoding="utf-8") for path, _ in _EXPECTED.values()]
    assert {Path(name).stem.rpartition(".")[2] for name in _EXPECTED} == {"txt", "md", "html", "eml"}
    for stage in ("first-touch", "follow-up", "break-up", "reply", "repair"):
        assert any(text.startswith(f"read as: {stage}") for text in texts), stage


def test_a_change_shows_as_a_diff(tmp_path: Path) -> None:
    written = tmp_path / "note.txt.yaml"
    written.write_text("findings:\n- line: 1\n  rule: pressure/blame\n", encoding="utf-8")
    assert list(golden.difference(written, "findings:\n- line: 2\n  rule: pressure/blame\n"))[2:] == [
        "@@ -1,3 +1,3 @@\n",
        " findings:\n",
        "-- line: 1\n",
        "+- line: 2\n",
        "   rule: pressure/blame\n",
    ]


def _names(paths: Iterable[Path]) -> set[str]:
    return {path.name for path in paths}
