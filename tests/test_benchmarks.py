"""The benchmark still runs, and measures drafts that do not change under it."""

import hashlib
import subprocess
import sys
from pathlib import Path


def test_the_speed_benchmark_prints_its_table(root: Path) -> None:
    small = ("--runs", "0", "--drafts", "2", "--kilobytes", "10", "--alone")
    command = [sys.executable, str(root / "benchmarks" / "speed.py"), *small]
    done = subprocess.run(command, cwd=root, text=True, capture_output=True)
    assert (done.returncode, done.stderr) == (0, "")
    for row in (
        "bare python -c pass: ",
        "import click: ",
        "one draft, cold",
        "2 drafts",
        "one file of 4 kB",
        "peak memory, 2 drafts",
    ):
        assert row in done.stdout


def test_the_drafts_are_the_same_bytes_every_time(root: Path, tmp_path: Path) -> None:
    subprocess.run([sys.executable, str(root / "benchmarks" / "drafts.py"), str(tmp_path)], check=True)
    digest = hashlib.sha256()
    for path in sorted(tmp_path.iterdir()):
        digest.update(path.name.encode() + path.read_bytes())
    assert len(list(tmp_path.iterdir())) == 1000
    assert digest.hexdigest().startswith("2bb685ee86e68db4")
