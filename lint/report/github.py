"""Workflow commands that GitHub shows as annotations beside the lines of a pull request."""

from collections.abc import Sequence

from lint.model.finding import DraftReport, Finding, Problem
from lint.report.format import Look
from lint.report.statistics import table
from lint.report.tally import Tally
from lint.report.width import clean

_COMMANDS = {"error": "error", "warning": "warning", "info": "notice"}


def data(text: str) -> str:
    """Escape what follows the second `::`."""
    kept = text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")
    return clean(kept)


def value(text: str) -> str:
    """Escape the value of a property."""
    return data(text).replace(":", "%3A").replace(",", "%2C")


class GitHub:
    """The github format."""

    between = ""

    def __init__(self, look: Look) -> None:
        self._look = look

    def opening(self) -> str:
        """Return nothing: annotations need no head."""
        return ""

    def draft(self, report: DraftReport) -> str:
        """Return one command a finding."""
        return "".join(_annotation(report.draft.path, finding) for finding in report.findings)

    def closing(self, tally: Tally, errors: Sequence[Problem]) -> str:
        """Return one command for each thing that could not be done, and the statistics where they are wanted."""
        said = "".join(
            f"::error {f'file={value(error.path)},' if error.path else ''}title=loosebrick::{data(error.message)}\n"
            for error in errors
        )
        return said + (table(tally) if self._look.statistics else "")


def _annotation(path: str, finding: Finding) -> str:
    properties = [f"file={value(path)}"]
    if finding.start and finding.end:
        properties += [f"line={finding.start.line}", f"endLine={finding.end.line}"]
        if finding.start.line == finding.end.line:  # GitHub rejects columns on more than one line
            last = max(finding.start.column, finding.end.column - 1)  # it counts the last one in
            properties += [f"col={finding.start.column}", f"endColumn={last}"]
    properties.append(f"title={value(finding.rule)}")
    lines = [finding.message]
    if finding.start is None:
        lines.append(f'"{finding.text}"')
    lines += [rewrite.text for rewrite in finding.rewrites]
    return f"::{_COMMANDS[finding.severity]} {','.join(properties)}::{data(chr(10).join(lines))}\n"
