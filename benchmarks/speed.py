"""How fast loosebrick is, and how much memory it takes: `python benchmarks/speed.py`.

Whole processes, output thrown away, medians of several runs, on drafts that drafts.py makes (the same bytes every
time). proselint and write-good are measured beside it where they are installed. Nothing but the standard library.
"""

import argparse
import os
import shlex
import shutil
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import NamedTuple

import drafts

# As on a user's machine: with PYTHONDONTWRITEBYTECODE every start would compile every module again.
ENV = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
PATIENCE = 10.0  # no further run of the same thing once this many seconds are gone
# maxrss counts bytes on macOS and KiB elsewhere
RSS_UNIT = 1 if sys.platform == "darwin" else 1024


class Tool(NamedTuple):
    """A linter to measure: its name, its command line up to the paths, and the exit codes of a run that worked."""

    name: str
    command: tuple[str, ...]
    good_exits: Iterable[int]


class Cost(NamedTuple):
    """Medians of wall and processor seconds, and the highest peak memory in MiB (never below this script's own)."""

    wall: float
    cpu: float
    peak: float


class Failed(Exception):
    """A run that gives no figure: a bad exit code, or it was stopped. str() is what its cell shows."""


def run(command: Sequence[str], folder: Path, good_exits: Iterable[int], limit: float) -> Cost:
    """Run a command once in a folder, `limit` seconds at most, and return what it cost. Raises Failed."""
    started = time.perf_counter()
    nowhere = subprocess.DEVNULL
    process = subprocess.Popen(command, cwd=folder, env=ENV, stdin=nowhere, stdout=nowhere, stderr=nowhere)
    watch = threading.Timer(limit, process.kill)
    watch.start()
    _, status, resources = os.wait4(process.pid, 0)  # waiting by hand is what tells this one child's memory
    wall = time.perf_counter() - started
    watch.cancel()
    code = process.returncode = os.waitstatus_to_exitcode(status)
    if wall >= limit:
        raise Failed(f"> {limit:.0f}")
    if code not in good_exits:
        raise Failed(f"exit {code}")
    return Cost(wall, resources.ru_utime + resources.ru_stime, resources.ru_maxrss * RSS_UNIT / 2**20)


def measure(command: Sequence[str], folder: Path, runs: int, limit: float, good_exits: Iterable[int] = (0,)) -> Cost:
    """Run a command once to warm the disk cache, then up to `runs` times while patience lasts. Raises Failed."""
    begun = time.perf_counter()
    costs = [run(command, folder, good_exits, limit)]
    while len(costs) <= runs and time.perf_counter() - begun < PATIENCE:
        costs.append(run(command, folder, good_exits, limit))
    counted = costs[1:] or costs
    return Cost(
        statistics.median(cost.wall for cost in counted),
        statistics.median(cost.cpu for cost in counted),
        max(cost.peak for cost in counted),
    )


def find(name: str) -> str | None:
    """Return the path of a command: beside this Python, in node_modules here, or on the search path."""
    places = [Path(sys.executable).parent, Path("node_modules", ".bin")]
    return shutil.which(name, path=os.pathsep.join(str(place.absolute()) for place in places)) or shutil.which(name)


def tools(command: str | None) -> list[Tool]:
    """Return what to measure: loosebrick with and without rewrites, then the peers that are installed."""
    start = tuple(shlex.split(command)) if command else (find("loosebrick") or "loosebrick",)
    check = (*start, "check", "--output-format", "json", "--jobs", "1")
    found = [Tool("loosebrick", check, (0, 1)), Tool("no rewrites", (*check, "--no-rewrites"), (0, 1))]
    if path := find("proselint"):
        found.append(Tool("proselint", (path, "check"), (0, 1)))
    if path := find("write-good"):
        found.append(Tool("write-good", (path,), range(256)))  # exits with its number of findings
    return found


def table(head: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """Return a Markdown table: the first column to the left, the others to the right."""
    widths = [max(len(row[column]) for row in (head, *rows)) for column in range(len(head))]

    def line(cells: Sequence[str]) -> str:
        padded = [cells[0].ljust(widths[0])]
        padded += [cell.rjust(width) for cell, width in zip(cells[1:], widths[1:], strict=True)]
        return f"| {' | '.join(padded)} |"

    rule = "|".join("-" * (width + 1) + ("-" if column == 0 else ":") for column, width in enumerate(widths))
    return "\n".join([line(head), f"|{rule}|", *(line(row) for row in rows)])


def seconds(value: float) -> str:
    """Return a time with as many digits as it is worth."""
    return f"{value:.3f}" if value < 1 else f"{value:.2f}"


def wall(cost: Cost | Failed) -> str:
    """Return the cell for the time on the clock."""
    return str(cost) if isinstance(cost, Failed) else seconds(cost.wall)


def cpu(cost: Cost | Failed) -> str:
    """Return the cell for processor time."""
    return str(cost) if isinstance(cost, Failed) else seconds(cost.cpu)


def peak(cost: Cost | Failed) -> str:
    """Return the cell for peak memory."""
    return "-" if isinstance(cost, Failed) else f"{cost.peak:.0f} MiB"


def main() -> int:
    """Measure, print the tables, and return the exit status: 1 when a figure is missing."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--runs", type=int, default=9, help="runs for each figure (default: 9)")
    parser.add_argument("--drafts", type=int, default=1000, help="how many drafts are many (default: 1000)")
    parser.add_argument("--kilobytes", type=int, default=1000, help="size of the one large file (default: 1000)")
    parser.add_argument("--limit", type=float, default=60, help="seconds after which a run is stopped (default: 60)")
    parser.add_argument("--command", help="how to start loosebrick (default: the one beside this Python)")
    parser.add_argument("--alone", action="store_true", help="leave the peers out")
    chosen = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="loosebrick-speed-") as name:
        return compare(Path(name), chosen)


def compare(folder: Path, chosen: argparse.Namespace) -> int:
    """Write the drafts into a folder, measure every tool on them and print what came out. Returns the exit status."""
    drafts.write(folder, chosen.drafts)
    every = [name for name, _ in drafts.files(chosen.drafts)]
    sizes = [chosen.kilobytes * share // 10 for share in (1, 2, 4, 10)]
    for kilobytes in sizes:
        Path(folder, f"{kilobytes}-kb.txt").write_text(drafts.long_text(kilobytes * 1000), encoding="utf-8")
    failures = []

    def cost(command: Sequence[str], good_exits: Iterable[int] = (0,)) -> Cost | Failed:
        try:
            return measure(command, folder, chosen.runs, chosen.limit, good_exits)
        except Failed as failed:
            failures.append(command[0])
            print(f"{failed}: {shlex.join(command)[:200]}", file=sys.stderr)
            return failed

    print(f"Python {sys.version.split()[0]}, {os.cpu_count()} cores; medians of up to {chosen.runs} runs, in seconds\n")
    for label, code in (("bare python -c pass", "pass"), ("import click", "import click")):
        print(f"{label}: {wall(cost([sys.executable, '-c', code]))}", flush=True)

    work = {"one": every[:1], "many": every, **{str(kilobytes): [f"{kilobytes}-kb.txt"] for kilobytes in sizes}}
    results = {
        tool.name: {name: cost([*tool.command, *paths], tool.good_exits) for name, paths in work.items()}
        for tool in tools(chosen.command)[: 2 if chosen.alone else None]
    }

    def row(label: str, name: str, show: Callable[[Cost | Failed], str]) -> list[str]:
        return [label, *(show(result[name]) for result in results.values())]

    many, big = f"{chosen.drafts:,} drafts", sizes[-1]
    rows = [
        row("one draft, cold", "one", wall),
        row(many, "many", wall),
        row(f"{many}, processor", "many", cpu),
        *(row(f"one file of {kilobytes:,} kB", str(kilobytes), wall) for kilobytes in sizes),
        row("peak memory, one draft", "one", peak),
        row(f"peak memory, {many}", "many", peak),
        row(f"peak memory, {big:,} kB", str(big), peak),
    ]
    print(f"\n{table(['', *results], rows)}\n")
    print(
        "JSON output, one core, every default rule and verdicts; rewrites worked out and checked but for `no rewrites`."
    )
    print("Twice the size should take no more than twice the time.")
    if "proselint" in results:
        print("proselint stops at 1,000 findings, which makes its large files look faster than they are.")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
