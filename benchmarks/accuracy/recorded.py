"""Is the linter as accurate as it was? `python benchmarks/accuracy/recorded.py [--record]`, or `make accuracy`.

Prints the figures of every set beside this file and compares them with recorded.json. A figure that is more than two
points worse, a set that is not recorded and one that is gone fail. --record writes the figures anew: a change of rules
that costs accuracy then shows in the diff.
"""

import json
import sys
from collections.abc import Iterator, Mapping
from typing import Any

from corpus import APART, HERE, own_sets
from judging import figures
from linting import NotLinted
from score import score, table

RECORD = HERE / "recorded.json"
TOLERANCE = 2.0  # points, of a hundred
HIGHER = ("precision", "recall", "f1", "verdict_f1")  # a share: the higher, the better
ALARMS = "false_alarms_per_100_drafts"  # the lower, the better

Figures = Mapping[str, Mapping[str, float | None]]  # what is compared of a set: family (or "all") -> figure -> value


def main(arguments: list[str]) -> int:
    """Compare or record; return the exit status: 1 when something is worse, 2 when a set could not be scored."""
    now: dict[str, Figures] = {}
    for folder in own_sets():
        try:
            report = figures(score(folder))
        except (OSError, NotLinted, ValueError) as error:
            print(f"accuracy: {folder.name}: {error}", file=sys.stderr)
            return 2
        apart = " (nothing is tuned on it)" if folder.name in APART else ""
        print("\n".join(table(folder.name + apart, report)))
        now[folder.name] = compared(report)
    if "--record" in arguments:
        RECORD.write_text(json.dumps(now, indent=1) + "\n", encoding="utf-8")
        print(f"recorded in {RECORD.name}")
        return 0
    before = json.loads(RECORD.read_text(encoding="utf-8")) if RECORD.is_file() else {}
    faults = list(worse(before, now))
    print("\n".join(faults) or f"no figure is more than {TOLERANCE:.0f} points worse than recorded")
    return 1 if faults else 0


def compared(report: Mapping[str, Any]) -> dict[str, dict[str, float | None]]:
    """Return those figures of a set that must not get worse: of ordinary mail only the false alarms."""
    labelled = {name: entry for name, entry in report["families"].items() if "recall" in entry}
    kept = {name: {key: entry[key] for key in HIGHER if key in entry} for name, entry in labelled.items()}
    return {"all": {ALARMS: report[ALARMS]}} | kept


def worse(before: Mapping[str, Figures], now: Mapping[str, Figures]) -> Iterator[str]:
    """Yield a line for whatever is worse than it was, set by set."""
    for name in sorted(before.keys() | now.keys()):
        if name not in now:
            yield f"{name}: recorded, and gone"
        elif name not in before:
            yield f"{name}: not recorded yet: run `make accuracy-record`"
        else:
            yield from (f"{name}: {fault}" for fault in _worse_figures(before[name], now[name]))


def _worse_figures(before: Figures, now: Figures) -> Iterator[str]:
    for family, figure, old in ((family, *item) for family, entry in before.items() for item in entry.items()):
        new = now.get(family, {}).get(figure)
        if old is None or new is None:
            continue  # nothing was found, so there is no precision: recall tells
        loss = new - old if figure == ALARMS else 100 * (old - new)
        if round(loss, 2) > TOLERANCE:
            yield f"{family} {figure.replace('_', ' ')} was {old}, is {new}"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
