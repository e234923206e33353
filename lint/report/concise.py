"""One line a finding: `path:line:column: severity rule message`, for editors, grep and short logs."""

from collections.abc import Sequence

from lint.model.finding import DraftReport, Problem
from lint.report.format import Look
from lint.report.statistics import table
from lint.report.tally import Tally
from lint.report.width import one_line


class Concise:
    """The concise format. A finding without an exact place has no line and column."""

    between = ""

    def __init__(self, look: Look) -> None:
        self._look = look

    def opening(self) -> str:
        """Return nothing: the lines speak for themselves."""
        return ""

    def draft(self, report: DraftReport) -> str:
        """Return the lines of one draft."""
        path = one_line(report.draft.path)
        lines = []
        for finding in report.findings:
            at = f":{finding.start.line}:{finding.start.column}" if finding.start else ""
            lines.append(f"{path}{at}: {finding.severity} {finding.rule} {one_line(finding.message)}\n")
        return "".join(lines)

    def closing(self, tally: Tally, errors: Sequence[Problem]) -> str:
        """Return the statistics, where they are wanted."""
        return table(tally) if self._look.statistics else ""
