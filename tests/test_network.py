"""Nothing is ever downloaded: a check that needs the reading grade runs with every socket refused."""

import subprocess
import sys
from pathlib import Path

# Long words and long sentences: no cheap bound can rule out that the reading grade is past its threshold.
HEAVY = """\
Subject: organisational interoperability

Hi Rosa,

Notwithstanding considerable organisational heterogeneity, multinational administrations increasingly acknowledge \
that interdepartmental communication necessitates comprehensive, continuously re-evaluated documentation, \
particularly wherever responsibilities overlap and accountability consequently becomes indeterminate.

Which administrative responsibilities have historically proven disproportionately burdensome for your organisation?

Best,
Sven
"""

# The audit hook sees what C code asks for as well; it cannot be taken away again, hence a process of its own.
REFUSE = """
import sys

def refuse(event, arguments):
    if event.startswith(("socket.", "urllib.", "http.", "ftplib.")):
        raise RuntimeError(f"the network was asked for: {event} {arguments}")

sys.addaudithook(refuse)
"""
CHECK = f"""
from lint import Linter, Options

(draft,) = Linter(Options(metrics=True)).check({HEAVY!r}, filename="intro.txt").drafts
assert "textstat" in sys.modules, "the reading grade was not worked out"
print(draft.metrics.reading_grade)
"""


def run(code: str, folder: Path) -> subprocess.CompletedProcess[str]:
    """Run code in a process of its own that is refused every socket."""
    return subprocess.run([sys.executable, "-c", REFUSE + code], cwd=folder, text=True, capture_output=True)


def test_the_reading_grade_needs_no_network(tmp_path: Path) -> None:
    done = run(CHECK, tmp_path)
    assert done.returncode == 0, done.stderr
    assert float(done.stdout) > 14


def test_the_block_would_catch_a_download(tmp_path: Path) -> None:
    done = run("import urllib.request; urllib.request.urlopen('http://127.0.0.1:9/')", tmp_path)
    assert "the network was asked for" in done.stderr
