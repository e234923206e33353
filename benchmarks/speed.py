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
import time
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import NamedTuple

import drafts

SIZES_KB = (100, 200, 400)
PATIENCE = 10.0  # seconds that the runs of one cell may take together; the first run is always finished
# maxrss counts bytes on macOS and KiB elsewhere
RSS_UNIT = 1 if sys.platform == "darwin" else 1024


class Tool(NamedTuple):
    """A linter to measure: its name, its command line up to the paths, and the exit codes of a run that worked."""

    name: str
    command: tuple[str, ...]
    good_exits: Iterable[int]


class Cost(NamedTuple):
    """Medians of wall and processor seconds, and the highest peak memory in MiB (None where the system tells none)."""

    wall: float
    cpu: float
    peak: float | None


class Failed(Exception):
    """A run that ended with an exit code that is none of the tool's good ones."""


def run(command: Sequence[str], folder: Path, good_exits: Iterable[int]) -> Cost:
    """Run a command once in a folder and return what it cost. Raises Failed."""
    started = time.perf_counter()
    process = subprocess.Popen(
        command, cwd=folder, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    if not hasattr(os, "wait4"):  # Windows
        code = process.wait()
        wall = time.perf_counter() - started
        usage = Cost(wall, wall, None)
    else:
        _, status, resources = os.wait4(process.pid, 0)
        wall = time.perf_counter() - started
        code = process.returncode = os.waitstatus_to_exitcode(status)
        cpu = resources.ru_utime + resources.ru_stime
        usage = Cost(wall, cpu, resources.ru_maxrss * RSS_UNIT / 2**20)
    if code not in good_exits:
        raise Failed(f"exit {code}: {shlex.join(command)[:300]}")
    return usage


def measure(command: Sequence[str], folder: Path, runs: int, good_exits: Iterable[int] = (0,)) -> Cost:
    """Run a command once to warm the disk cache and then up to `runs` times. Raises Failed."""
    begun = time.perf_counter()
    first = run(command, folder, good_exits)
    costs: list[Cost] = []
    while len(costs) < runs and (not costs or time.perf_counter() - begun < PATIENCE):
        if first.wall > PATIENCE:
            costs.append(first)
            break
        costs.append(run(command, folder, good_exits))
    peaks = [cost.peak for cost in costs if cost.peak is not None]
    return Cost(
        statistics.median(cost.wall for cost in costs),
        statistics.median(cost.cpu for cost in costs),
        max(peaks, default=None),
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


def main() -> int:
    """Measure, print the tables, and return the exit status: 1 when a run of loosebrick's own failed."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--runs", type=int, default=9, help="runs for each figure (default: 9)")
    parser.add_argument("--drafts", type=int, default=1000, help="how many drafts are many (default: 1000)")
    parser.add_argument("--kilobytes", type=int, default=1000, help="size of the one large file (default: 1000)")
    parser.add_argument("--command", help="how to start loosebrick (default: the one beside this Python)")
    parser.add_argument("--alone", action="store_true", help="leave the peers out")
    chosen = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="loosebrick-speed-") as name:
        return compare(Path(name), chosen)


def compare(folder: Path, chosen: argparse.Namespace) -> int:
    """Write the drafts into a folder, measure every tool on them and print what came out."""
    drafts.write(folder, chosen.drafts)
    every = [name for name, _ in drafts.files(chosen.drafts)]
    big, sizes = f"{chosen.kilobytes}-kb.txt", [kb * chosen.kilobytes // 1000 for kb in SIZES_KB]
    for kilobytes in (chosen.kilobytes, *sizes):
        Path(folder, f"{kilobytes}-kb.txt").write_text(drafts.long_text(kilobytes * 1000), encoding="utf-8")

    def cost(command: Sequence[str], good_exits: Iterable[int] = (0,)) -> Cost | None:
        try:
            return measure(command, folder, chosen.runs, good_exits)
        except (Failed, OSError) as reason:
            print(f"could not measure: {reason}", file=sys.stderr)
            return None

    def cell(measured: Cost | None) -> str:
        return seconds(measured.wall) if measured else "failed"

    python = sys.executable
    floors = [(label, cost([python, "-c", code])) for label, code in (("bare", "pass"), ("click", "import click"))]
    print(f"Python {sys.version.split()[0]}, {os.cpu_count()} cores; medians of up to {chosen.runs} runs, in seconds\n")
    print("  ".join(f"{label}: {cell(measured)}" for label, measured in floors), end="\n\n", flush=True)

    measured_tools = tools(chosen.command)
    if chosen.alone:
        measured_tools = measured_tools[:2]
    results = {
        tool.name: {
            label: cost([*tool.command, *paths], tool.good_exits)
            for label, paths in (
                ("one", every[:1]),
                ("many", every),
                ("big", [big]),
                *((f"{kilobytes} kB", [f"{kilobytes}-kb.txt"]) for kilobytes in sizes),
            )
        }
        for tool in measured_tools
    }

    def row(label: str, key: str, show: str = "wall") -> list[str]:
        values = [result[key] for result in results.values()]
        if show == "peak":
            return [label, *(f"{value.peak:.0f} MiB" if value and value.peak else "-" for value in values)]
        if show == "cpu":
            return [label, *(seconds(value.cpu) if value else "failed" for value in values)]
        return [label, *(cell(value) for value in values)]

    many, one_file = f"{chosen.drafts:,} drafts", f"one file of {chosen.kilobytes:,} kB"
    rows = [
        row("one draft, cold", "one"),
        row(many, "many"),
        row(f"{many}, processor", "many", "cpu"),
        row(one_file, "big"),
        *(row(f"one file of {kilobytes} kB", f"{kilobytes} kB") for kilobytes in sizes),
        row("peak memory, one draft", "one", "peak"),
        row(f"peak memory, {many}", "many", "peak"),
        row(f"peak memory, {one_file}", "big", "peak"),
    ]
    print(table(["", *results], rows))
    print("\nTwice the size should take at most twice the time, start-up aside. Measured with JSON output on one core;")
    print("every default rule, verdicts and checked rewrites are in, but for the column that leaves rewrites out.")
    own = [value for name in ("loosebrick", "no rewrites") for value in results[name].values()]
    return 0 if all(own) else 1


if __name__ == "__main__":
    sys.exit(main())
