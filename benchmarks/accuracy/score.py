"""Score loosebrick against labelled outreach drafts: `python benchmarks/accuracy/score.py [SET ...]`.

A SET is a folder with emails.jsonl and labels.jsonl (corpus.py says what is in them); without labels it is ordinary
mail, where every finding of opener, pressure or self-focus is a false alarm. With no SET the sets beside this file are
scored. What is counted, and how, stands in judging.py.
"""

import argparse
import json
import signal
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from corpus import load, own_sets
from judging import FAMILIES, Judgement, figures, judge
from linting import NotLinted, by_command, here


def main() -> int:
    """Score the sets, print what came out, and return the exit status: 2 when something could not be scored."""
    signal.signal(signal.SIGPIPE, signal.SIG_DFL)
    asked = _arguments()
    reports = {}
    for folder in asked.sets or own_sets():
        try:
            judgement = score(folder, asked.fold, asked.with_stage, asked.command)
        except (OSError, NotLinted, ValueError) as error:
            print(f"score: {folder}: {error}", file=sys.stderr)
            return 2
        for line in _shown(judgement, asked.misses, asked.false_alarms):
            print(line)
        reports[judgement.corpus.name] = report = figures(judgement)
        print("\n".join(table(judgement.corpus.name, report)))
    if asked.json:
        whole = reports if len(reports) != 1 else next(iter(reports.values()))
        asked.json.write_text(json.dumps(whole, indent=1), encoding="utf-8")
    return 0


def score(
    folder: Path, fold: str | None = None, with_stage: bool = False, command: str | None = None
) -> Judgement:  # fmt: skip
    """Return a set held against what is found in it. Raises OSError, NotLinted, and ValueError where no draft is."""
    corpus = load(folder, fold, with_stage)
    if not corpus.mails:
        raise ValueError("no drafts to score")
    said = by_command(corpus.mails, command) if command else here(corpus.mails)
    return judge(corpus, said)


def table(name: str, report: Mapping[str, Any]) -> Iterator[str]:
    """Yield the lines that show a set's figures to a person."""
    yield f"{name}: {report['drafts']} drafts"
    for family, entry in report["families"].items():
        shown = "  ".join(f"{key}={value}" for key, value in entry.items() if key != "verdict_counts")
        yield f"  {family:11}{shown}"
    drafts = report["drafts_with_a_false_alarm_per_100"]
    yield f"  false alarms per 100 drafts: {report['false_alarms_per_100_drafts']} (drafts with one: {drafts} per 100)"
    if "clean_drafts" in report:
        flagged = report["clean_drafts_flagged_per_100"]
        yield f"  of {report['clean_drafts']} clean drafts, flagged at warning or above: {flagged} per 100"
    if report["traits"]:
        yield "  traits, F1: " + "  ".join(f"{key}={value}" for key, value in report["traits"].items())


def _shown(judgement: Judgement, misses: str | None, false_alarms: str | None) -> Iterator[str]:
    """Yield a line for each finding and each quote that was asked for."""
    for each in judgement.findings:
        if each.counted and not each.right and each.found.family == false_alarms:
            yield f"[{each.mail.name}] {each.found.rule}: {each.words!r}"
    for wanted in judgement.quotes:
        if not wanted.met and wanted.quote.family == misses:
            yield f"[{wanted.mail.name}] missed {misses}: {wanted.quote.text!r}"


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("sets", metavar="SET", type=Path, nargs="*")
    parser.add_argument("--command", help="how to start the linter (default: this checkout's, in this process)")
    parser.add_argument("--fold", choices="AB", help="only the drafts of one half")
    parser.add_argument("--with-stage", action="store_true", help="tell the linter each mail's stage")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write the figures to a file as well")
    parser.add_argument("--misses", choices=FAMILIES, help="print the sure quotes that no finding meets")
    parser.add_argument("--false-alarms", choices=FAMILIES, help="print the findings that meet no quote")
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
