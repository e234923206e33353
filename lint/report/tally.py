"""Counts over a run, kept while it goes, so that no run has to hold all its drafts."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field

from lint.model.finding import SEVERITIES, DraftReport, Finding, Severity


@dataclass(slots=True)
class Tally:
    """How much was found. clean: drafts without a finding. edits: made before this was counted."""

    drafts: int = 0
    clean: int = 0
    edits: int = 0
    findings: int = 0
    by_severity: Counter[str] = field(default_factory=Counter)
    by_family: Counter[str] = field(default_factory=Counter)
    by_rule: Counter[str] = field(default_factory=Counter)

    def add(self, report: DraftReport) -> None:
        """Count one draft in."""
        self.drafts += 1
        self.clean += not report.findings
        self.findings += len(report.findings)
        for finding in report.findings:
            self.by_severity[finding.severity] += 1
            self.by_family[finding.family] += 1
            self.by_rule[finding.rule] += 1

    def join(self, other: "Tally") -> None:
        """Count in what another part of the run found."""
        self.drafts += other.drafts
        self.clean += other.clean
        self.edits += other.edits
        self.findings += other.findings
        self.by_severity += other.by_severity
        self.by_family += other.by_family
        self.by_rule += other.by_rule


def reaches(findings: Iterable[Finding], level: Severity) -> bool:
    """Return whether a finding is at or above the level."""
    enough = SEVERITIES[: SEVERITIES.index(level) + 1]
    return any(finding.severity in enough for finding in findings)
