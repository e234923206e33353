"""The only copy of a file is replaced whole or stays as it was, whatever happens."""

import os
import random
import signal
import stat
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from lint.fix import save as saving
from lint.fix.save import NotSaved, save


@pytest.fixture
def note(tmp_path: Path) -> Path:
    """Return a file in a folder of its own."""
    path = tmp_path / "drafts/note.txt"
    path.parent.mkdir()
    path.write_bytes(b"old")
    return path


def alone(path: Path) -> bool:
    """Return whether a file is the only one in its folder: nothing temporary is left."""
    return [entry.name for entry in path.parent.iterdir()] == [path.name]


@pytest.mark.parametrize("mode", [0o644, 0o600, 0o664, 0o755])
def test_the_mode_is_kept(note: Path, mode: int) -> None:
    note.chmod(mode)
    save(str(note), b"old", b"new")
    assert note.read_bytes() == b"new"
    assert stat.S_IMODE(note.stat().st_mode) == mode
    assert alone(note)


def test_the_owner_is_kept_where_that_is_allowed(note: Path) -> None:
    if os.getuid() != 0:
        pytest.skip("only root may give files away")
    os.chown(note, 1234, 2345)
    save(str(note), b"old", b"new")
    assert (note.stat().st_uid, note.stat().st_gid) == (1234, 2345)


def test_a_file_that_may_not_be_given_away_is_saved(note: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def denied(*_: int) -> None:
        raise PermissionError(1, "Operation not permitted")

    monkeypatch.setattr(os, "fchown", denied)
    save(str(note), b"old", b"new")
    assert note.read_bytes() == b"new"


def test_a_link_stays_a_link_and_its_target_is_written(note: Path, tmp_path: Path) -> None:
    link = tmp_path / "link.txt"
    link.symlink_to("drafts/note.txt")
    save(str(link), b"old", b"new")
    assert link.is_symlink()
    assert note.read_bytes() == b"new"
    assert alone(note)


def test_what_somebody_wrote_meanwhile_is_not_lost(note: Path) -> None:
    note.write_bytes(b"mine")
    with pytest.raises(NotSaved, match="has changed since it was read"):
        save(str(note), b"old", b"new")
    assert note.read_bytes() == b"mine"
    assert alone(note)


def test_a_file_without_permission_to_write_is_left_alone(note: Path) -> None:
    note.chmod(0o444)
    with pytest.raises(NotSaved, match="is read-only"):
        save(str(note), b"old", b"new")
    assert note.read_bytes() == b"old"
    assert alone(note)


def test_a_file_that_is_gone_is_not_made_again(note: Path) -> None:
    note.unlink()
    with pytest.raises(NotSaved, match="No such file"):
        save(str(note), b"old", b"new")
    assert not note.exists()


def fails(*_: object, **__: object) -> None:
    raise OSError(28, "No space left on device")


@pytest.mark.parametrize("step", ["fsync", "replace", "fchmod"])
def test_nothing_is_left_behind_when_a_step_fails(note: Path, monkeypatch: pytest.MonkeyPatch, step: str) -> None:
    monkeypatch.setattr(saving.os, step, fails)
    with pytest.raises(NotSaved, match="cannot be written: No space left on device"):
        save(str(note), b"old", b"new")
    assert note.read_bytes() == b"old"
    assert alone(note)


def test_the_content_is_on_the_disk_before_it_has_the_name(note: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    done: list[str] = []

    def noted(name: str) -> Callable[..., object]:
        real = getattr(os, name)

        def step(*args: object) -> object:
            done.append(name)
            return real(*args)

        return step

    for name in ("fsync", "replace"):
        monkeypatch.setattr(saving.os, name, noted(name))
    save(str(note), b"old", b"new")
    assert done == ["fsync", "replace", "fsync"], "the file, the name, the folder"


OLD = "Hi Sam,\n\nThe road is open. The water is turbid.\n\nDana\n"


def test_a_run_that_is_killed_leaves_every_file_old_or_new(root: Path, rules_folder: Path, tmp_path: Path) -> None:
    new = OLD.replace("turbid", "unclear")
    (tmp_path / "loosebrick.toml").write_text(
        f'rule-paths = ["{rules_folder}"]\nselect = ["clarity/plain"]\n', encoding="utf-8"
    )
    names = [f"{number:03}.txt" for number in range(150)]
    line = [sys.executable, "-m", "lint", "check", ".", "--fix", "--quiet"]
    env = {**os.environ, "PYTHONPATH": str(root)}
    chance, halfway = random.Random(7), 0
    for _ in range(6):
        for name in names:
            (tmp_path / name).write_text(OLD, encoding="utf-8")
        process = subprocess.Popen(line, cwd=tmp_path, env=env, stdout=subprocess.DEVNULL)
        deadline = time.monotonic() + 60
        while process.poll() is None and time.monotonic() < deadline:
            if (tmp_path / names[0]).read_text(encoding="utf-8") == new:  # it has begun to write
                time.sleep(chance.random() * 0.2)
                break
            time.sleep(0.005)
        process.send_signal(signal.SIGKILL)
        process.wait(timeout=60)
        held = {name: (tmp_path / name).read_text(encoding="utf-8") for name in names}
        assert set(held.values()) <= {OLD, new}
        halfway += len(set(held.values())) == 2
    assert halfway, "no run was stopped while it wrote: the test tests nothing"
