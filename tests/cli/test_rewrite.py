"""`loosebrick rewrite` with the real rules, in a process of its own."""

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

Run = Callable[..., "subprocess.CompletedProcess[bytes]"]
PUSHY = b"Hi Sam,\n\nI hope this finds you well. Your trucks wait at the old gate. Act now!\n\nDana\n"
FINE = b"Hi Sam,\n\nYour trucks wait at the old gate. Who books the berths? No worries if that is settled.\n\nDana\n"


@pytest.fixture
def run(root: Path, tmp_path: Path) -> Run:
    """Return a function that runs `loosebrick rewrite` in an empty folder."""

    def command(*args: str, stdin: bytes = b"") -> "subprocess.CompletedProcess[bytes]":
        line = [sys.executable, "-m", "lint", "rewrite", *args]
        env = {**os.environ, "PYTHONPATH": str(root), "PYTHONIOENCODING": "utf-8"}
        return subprocess.run(line, cwd=tmp_path, env=env, input=stdin, capture_output=True, timeout=60)

    return command


def test_the_draft_goes_to_standard_output_and_the_file_stays(run: Run, tmp_path: Path) -> None:
    (tmp_path / "note.txt").write_bytes(PUSHY)
    done = run("note.txt")
    assert (done.returncode, done.stderr) == (0, b"")
    assert b"Act now" not in done.stdout
    assert b"Your trucks wait at the old gate." in done.stdout
    assert (tmp_path / "note.txt").read_bytes() == PUSHY


def test_every_move_is_explained_on_standard_error(run: Run) -> None:
    done = run("-", "--explain", stdin=PUSHY)
    assert done.stdout == run("-", stdin=PUSHY).stdout
    assert b"pressure/false-urgency: " in done.stderr
    assert b"     - I hope this finds you well." in done.stderr
    assert b"     + " in done.stderr


def test_it_says_when_there_is_nothing_to_offer(run: Run) -> None:
    done = run("-", stdin=FINE)
    assert (done.returncode, done.stdout) == (0, FINE)
    assert done.stderr.startswith(b"Nothing to offer: draft.txt stays as it is")


def test_json_for_programs(run: Run) -> None:
    data = json.loads(run("-", "--output-format", "json", "--stdin-filename", "a.md", stdin=PUSHY).stdout)
    assert (data["version"], data["path"], data["changed"]) == (1, "a.md", True)
    assert "Act now" not in data["text"]
    assert {"rule", "what", "why", "before", "after"} == set(data["moves"][0])


@pytest.mark.parametrize("stdin", [b"", bytes(range(256)) * 9])
def test_what_is_no_draft_is_an_error(run: Run, stdin: bytes) -> None:
    done = run("-", stdin=stdin)
    assert (done.returncode, done.stdout) == (2, b"")
    assert done.stderr.startswith(b"error: draft.txt: is ")
    assert done.stderr.count(b"\n") == 1
