"""Worked cases in a page: the files that it shows are written out, and what it says of a run is printed anew.

A file is a fenced block behind `<!-- file: NAME -->`, or `<!-- file: NAME with: OTHER -->` where the text of another
file follows; a run is a console block that begins with `$ loosebrick …`. All is taken in the order of the page, in one
scratch folder, so a file may be shown again when it has changed.
"""

import os
import re
import shlex
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
_BLOCK = re.compile(
    r"<!-- file: (?P<name>\S+)(?: with: (?P<other>\S+))? -->\n```\w*\n(?P<content>.*?)```\n"
    r"|```console\n\$ loosebrick (?P<arguments>[^\n]*)\n(?P<printed>.*?)```\n",
    re.DOTALL,
)


def renewed(page: str) -> str:
    """Return a page with the output of its runs as it is now."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        return _BLOCK.sub(lambda block: _written(block, folder) if block["name"] else _run(block, folder), page)


def _written(block: re.Match[str], folder: Path) -> str:
    """Write a file that the page shows; return its block as it stands."""
    path = folder / block["name"]
    path.parent.mkdir(parents=True, exist_ok=True)
    rest = (folder / block["other"]).read_text(encoding="utf-8") if block["other"] else ""
    path.write_text(block["content"] + rest, encoding="utf-8")
    return block[0]


def _run(block: re.Match[str], folder: Path) -> str:
    """Return the block of a run with what it prints now."""
    command = [sys.executable, "-m", "lint", *shlex.split(block["arguments"])]
    run = subprocess.run(
        command,
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(ROOT), "NO_COLOR": "1"},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        encoding="utf-8",
        check=False,
    )
    return f"```console\n$ loosebrick {block['arguments']}\n{run.stdout}```\n"
