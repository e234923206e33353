"""Files that cannot be read, pipes that break, terminals and their colours."""

import io
import os
import pty
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from lint.cli import files

Loosebrick = Callable[..., Any]
Write = Callable[[dict[str, Any]], None]


def test_an_unreadable_file_is_said_and_the_others_are_checked(
    loosebrick: Loosebrick, write: Write, monkeypatch: pytest.MonkeyPatch
) -> None:
    def denied(path: str, *args: Any, **more: Any) -> io.IOBase:
        if path == "secret.txt":
            raise PermissionError(13, "Permission denied")
        return open(path, *args, **more)

    monkeypatch.setattr(files, "open", denied, raising=False)
    write({"secret.txt": "Act now!", "intro.txt": "Act now!"})
    result = loosebrick("check", ".", "--output-format", "concise")
    assert result.err == "error: secret.txt: cannot be read: Permission denied\n"
    assert result.out.startswith("intro.txt:1:1: error ")
    assert result.status == 2


def test_a_file_that_fails_while_it_is_read(loosebrick: Loosebrick) -> None:
    if not os.path.exists("/proc/self/mem"):
        pytest.skip("needs a file that can be opened but not read")
    result = loosebrick("check", "/proc/self/mem")
    assert result.err == "error: /proc/self/mem: cannot be read: Input/output error\n"
    assert result.status == 2


def test_a_link_that_leads_nowhere(loosebrick: Loosebrick, write: Write, tmp_path: Path) -> None:
    write({"drafts/intro.txt": "Who signs?"})
    (tmp_path / "drafts/gone.txt").symlink_to("nowhere")
    for path in ("drafts", "drafts/gone.txt"):
        result = loosebrick("check", path)
        assert result.err == "error: drafts/gone.txt: is a link that leads nowhere\n"
        assert result.status == 2


def test_links_that_lead_round_are_walked_once(loosebrick: Loosebrick, write: Write, tmp_path: Path) -> None:
    write({"drafts/intro.txt": "Who signs?"})
    (tmp_path / "drafts/again").symlink_to(".")
    assert loosebrick("check", "drafts").out.endswith("1 draft, nothing to change.\n")


def test_a_walk_does_not_wait_for_a_pipe(loosebrick: Loosebrick, write: Write, tmp_path: Path) -> None:
    write({"drafts/intro.txt": "Who signs?"})
    os.mkfifo(tmp_path / "drafts/pipe.txt")
    assert loosebrick("check", "drafts").status == 0


def test_standard_input_that_is_too_large(loosebrick: Loosebrick, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(files, "LIMIT", 1_000_000)
    result = loosebrick("check", "-", stdin=b"x" * 1_000_001)
    assert result.err == "error: <stdin>: is larger than 1 MB; no mail is\n"
    assert result.status == 2


def test_a_name_that_would_move_the_cursor_is_escaped(loosebrick: Loosebrick, write: Write) -> None:
    write({"a\x1b[2J\n.txt": "Act now!"})
    result = loosebrick("check", ".")
    assert "\x1b" not in result.out
    assert "a\\x1b[2J .txt:1:1" in result.out


def start(root: Path, *args: str, **more: Any) -> subprocess.Popen[bytes]:
    env = {**os.environ, "PYTHONPATH": str(root), **more.pop("env", {})}
    return subprocess.Popen([sys.executable, "-m", "lint", *args], env=env, **more)


@pytest.fixture
def drafts(tmp_path: Path) -> Path:
    """Return a folder with more report in it than a pipe holds."""
    text = "Hi Sam,\n\nMy name is Dana and I run sales at Northbeam.\n\nDana\n"
    for number in range(300):
        (tmp_path / f"{number:03}.txt").write_text(text, encoding="utf-8")
    return tmp_path


@pytest.mark.parametrize("form", ["text", "json"])
def test_a_broken_pipe_is_silent(root: Path, drafts: Path, form: str) -> None:
    process = start(
        root, "check", ".", "--output-format", form, cwd=drafts, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    )
    assert process.stdout is not None
    process.stdout.readline()
    process.stdout.close()
    _, said = process.communicate(timeout=60)
    assert said == b""
    assert process.returncode == 2, "not all was checked, so not 0"


def test_a_disk_that_is_full(root: Path, drafts: Path) -> None:
    if not os.path.exists("/dev/full"):
        pytest.skip("needs /dev/full")
    with open("/dev/full", "wb") as full:
        process = start(root, "check", "000.txt", cwd=drafts, stdout=full, stderr=subprocess.PIPE)
        _, said = process.communicate(timeout=60)
    assert said == b"error: the output could not be written: No space left on device\n"
    assert process.returncode == 2


def on_a_terminal(root: Path, folder: Path, **env: str) -> bytes:
    """Return what is shown on a terminal."""
    ours, theirs = pty.openpty()
    environment = {"TERM": "xterm", "NO_COLOR": "", **env}
    process = start(root, "check", "000.txt", cwd=folder, stdout=theirs, stderr=theirs, env=environment)
    os.close(theirs)
    shown = b""
    while True:
        try:
            piece = os.read(ours, 65536)
        except OSError:  # the other end is closed
            piece = b""
        if not piece:
            break
        shown += piece
    os.close(ours)
    assert process.wait(timeout=60) == 1
    return shown


def test_a_terminal_gets_colours_unless_it_declines(root: Path, drafts: Path) -> None:
    assert b"\x1b[33m\x1b[1mwarning\x1b[0m" in on_a_terminal(root, drafts)
    assert b"\x1b" not in on_a_terminal(root, drafts, NO_COLOR="1")
    assert b"\x1b" not in on_a_terminal(root, drafts, TERM="dumb")


def test_an_output_that_does_not_hold_every_character(root: Path, drafts: Path) -> None:
    (drafts / "000.txt").write_text("Hi Zoë,\n\nMy name is Zoë 日 and I run sales.\n\nZoë\n", encoding="utf-8")
    env = {"PYTHONIOENCODING": "latin-1"}
    process = start(root, "check", "000.txt", cwd=drafts, stdout=subprocess.PIPE, env=env)
    said, _ = process.communicate(timeout=60)
    assert said.startswith(b"-- 000.txt ---")
    assert b"  3 | My name is Zo\xeb \\u65e5 and I run sales.\n" in said
    assert process.returncode == 1
