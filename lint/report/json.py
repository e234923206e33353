"""The JSON contract, version 1: docs/json-schema/report.schema.json describes it. One draft stands on one line."""

import json
from collections.abc import Sequence
from typing import Any

from lint.model.finding import DraftReport, Finding, Problem
from lint.report.format import Look
from lint.report.tally import Tally

VERSION = 1
_encode = json.JSONEncoder(check_circular=False).encode  # ASCII only, so that no encoding can spoil it


class Json:
    """The json format."""

    between = ",\n"

    def __init__(self, look: Look) -> None:
        self._look = look

    def opening(self) -> str:
        """Return the head and the start of the list of drafts."""
        tool = _encode({"name": "loosebrick", "version": self._look.version})
        return f'{{"version": {VERSION}, "tool": {tool},\n"drafts": [\n'

    def draft(self, report: DraftReport) -> str:
        """Return one draft as a line of its own."""
        return _encode(as_dict(report))

    def closing(self, tally: Tally, errors: Sequence[Problem]) -> str:
        """Return the rest of the document."""
        problems = [{"path": error.path, "message": error.message} for error in errors]
        return f'\n],\n"errors": {_encode(problems)},\n"summary": {_encode(self._summary(tally))}}}\n'

    def _summary(self, tally: Tally) -> dict[str, Any]:
        summary: dict[str, Any] = {
            "drafts": tally.drafts,
            "findings": tally.findings,
            "by_severity": dict(tally.by_severity),
            "by_family": dict(tally.by_family),
        }
        if self._look.statistics:
            summary["by_rule"] = dict(tally.by_rule)
        return summary


def as_dict(report: DraftReport) -> dict[str, Any]:
    """Return a draft's report as plain values, in the words of the contract."""
    draft = report.draft
    return {
        "path": draft.path,
        "locator": dict(draft.locator) if draft.locator else None,
        "stage": {"name": draft.stage.name, "guessed": draft.stage.guessed},
        "relationship": {"name": draft.relationship.name, "guessed": draft.relationship.guessed},
        "purpose": {"name": draft.purpose.name, "guessed": draft.purpose.guessed},
        "language": draft.language.name,
        "verdicts": dict(report.verdicts),
        "traits": dict(report.traits),
        "resistance": dict(report.resistance),
        "metrics": report.metrics._asdict(),
        "keep": report.keep,
        "findings": [_finding(finding) for finding in report.findings],
    }


def _finding(finding: Finding) -> dict[str, Any]:
    return {
        "rule": finding.rule,
        "family": finding.family,
        "severity": finding.severity,
        "zone": finding.zone,
        "fingerprint": finding.fingerprint,
        "message": finding.message,
        "why": finding.why,
        "url": f"docs/rules/{finding.rule}.md",
        "start": finding.start and finding.start._asdict(),
        "end": finding.end and finding.end._asdict(),
        "text": finding.text,
        "weight": finding.weight,
        "variant": finding.variant,
        "rewrites": [
            {
                "text": rewrite.text,
                "applicability": rewrite.applicability,
                "edits": [edit._asdict() for edit in rewrite.edits],
            }
            for rewrite in finding.rewrites
        ],
    }
