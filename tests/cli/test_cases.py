"""The command line as data: cases/*.yaml hold arguments, input files, expected output and status.

files: name -> text, base64 (!!binary) or {repeat: [text, times]}; a name with a slash at its end is a folder.
left: name -> text of a file after the run.
stdout, stderr: the whole of it; where `…` stands alone on a line, any lines. `has`, `lacks`: texts of the output.
"""

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import yaml

CASES = [
    pytest.param(case, id=f"{path.stem}: {case['name']}")
    for path in sorted((Path(__file__).parent / "cases").glob("*.yaml"))
    for case in yaml.safe_load(path.read_text(encoding="utf-8"))
]


def matches(expected: str, said: str) -> bool:
    """Return whether an output is as expected; a line of `…` stands for any lines."""
    lines = ("(?:.*\n)*?" if line == "…" else f"{re.escape(line)}\n" for line in expected.rstrip("\n").split("\n"))
    return re.fullmatch("".join(lines), said.rstrip("\n") + "\n") is not None


@pytest.mark.parametrize("case", CASES)
def test_case(case: dict[str, Any], loosebrick: Callable[..., Any], write: Callable[..., None], tmp_path: Path) -> None:
    write(case.get("files", {}))
    result = loosebrick(*case["run"].split(), stdin=case.get("stdin", "").encode())
    assert result.status == case["status"], result
    for stream, said in (("stdout", result.out), ("stderr", result.err)):
        if stream in case:
            assert matches(case[stream], said), f"{stream} was:\n{said}"
    for text in case.get("has", []):
        assert text in result.out + result.err
    for text in case.get("lacks", []):
        assert text not in result.out + result.err
    for name, text in case.get("left", {}).items():
        assert (tmp_path / name).read_bytes() == (text if isinstance(text, bytes) else text.encode())
    assert "Traceback" not in result.err
    assert result.status == 2 or not result.err or "stderr" in case
    assert result.status != 2 or result.err.strip()
