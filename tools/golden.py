"""Writes down what is found in the drafts of tests/golden/, beside each: a change of rules shows as a diff.

python -m tools.golden           write it anew
python -m tools.golden --check   exit 1 and show what has changed, writing nothing
"""

import sys
from collections.abc import Iterator
from difflib import unified_diff
from pathlib import Path
from typing import Any

import yaml

from lint import DraftReport, Finding, Linter

FOLDER = Path(__file__).resolve().parent.parent / "tests" / "golden"
FORMATS = (".txt", ".md", ".html", ".eml")
_ONE_LINE = 10_000  # a value never breaks: a diff is line by line


def main(arguments: list[str]) -> int:
    """Write or check; return the exit status."""
    drifted = [(path, said) for path, said in golden() if _read(path) != said]
    for path, said in drifted:
        if "--check" in arguments:
            sys.stdout.writelines(difference(path, said))
        else:
            path.write_text(said, encoding="utf-8")
    if "--check" in arguments:
        return 1 if drifted else 0
    sys.stdout.write(f"{len(drifted)} written\n")
    return 0


def golden() -> Iterator[tuple[Path, str]]:
    """Yield, for each draft, the file for its findings and what should stand there."""
    linter = Linter()
    for draft in sorted(path for path in FOLDER.iterdir() if path.suffix in FORMATS):
        report = linter.check_bytes(draft.read_bytes(), draft.name)
        said: dict[str, Any] = {"errors": [problem.message for problem in report.errors]} if report.errors else {}
        for each in report.drafts:
            said |= described(each)
        yield (
            draft.with_name(f"{draft.name}.yaml"),
            yaml.safe_dump(said, sort_keys=False, allow_unicode=True, width=_ONE_LINE),
        )


def difference(path: Path, said: str) -> Iterator[str]:
    """Yield the lines of a diff from what is written down to what is found now."""
    return unified_diff(_read(path).splitlines(True), said.splitlines(True), path.name, f"{path.name}, now")


def described(report: DraftReport) -> dict[str, Any]:
    """Return what is said of a draft, as a person would list it."""
    known = (report.draft.stage, report.draft.relationship, report.draft.purpose)
    return {
        "read as": ", ".join(fact.name + (" (a guess)" if fact.guessed else "") for fact in known),
        "verdicts": ", ".join(f"{family} {verdict}" for family, verdict in report.verdicts.items()),
        "traits": ", ".join(name for name, held in report.traits.items() if held) or "none",
        "resistance": report.resistance["total"],
        "findings": [_listed(finding) for finding in report.findings],
    }


def _listed(finding: Finding) -> dict[str, int | str | None]:
    """Return a finding: its line, rule and severity, the words that it marks, and the first thing offered instead."""
    entry: dict[str, int | str | None] = {
        "line": finding.start.line if finding.start else None,
        "rule": finding.rule,
        "severity": finding.severity,
        "marks": " ".join(finding.text.split()),
    }
    for rewrite in finding.rewrites[:1]:
        entry[f"instead ({rewrite.applicability})"] = rewrite.text
    return entry


def _read(path: Path) -> str:
    return path.read_text(encoding="utf-8") if path.is_file() else ""


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
