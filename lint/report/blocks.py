"""Findings put together: those on one sentence in one block, led by the heaviest."""

from bisect import bisect_right

from lint.model.draft import Draft
from lint.model.finding import DraftReport, Finding


def blocks(report: DraftReport) -> list[list[Finding]]:
    """Return the findings of a draft in blocks, heaviest block first; in a block the heaviest leads."""
    starts: dict[int, list[int]] = {}  # of the sentences, by variant: each has a text of its own
    groups: dict[tuple[bool, int], list[Finding]] = {}
    for finding in report.findings:
        number = finding.variant or 1
        shown = _variant(report.draft, number)
        if number not in starts:
            starts[number] = [sentence.start for sentence in shown.sentences]
        index = bisect_right(starts[number], finding.span.start) - 1
        at = starts[number][index] if index >= 0 else finding.span.start
        where = shown.map.to_source((at, at))  # the source is the same for all variants
        groups.setdefault((where is None, where.start if where else at), []).append(finding)
    for group in groups.values():
        group.sort(key=_order)
    return sorted(groups.values(), key=lambda group: _order(group[0]))


def _variant(draft: Draft, number: int) -> Draft:
    return draft.variants[number - 2] if 2 <= number <= len(draft.variants) + 1 else draft


def _order(finding: Finding) -> tuple[int, int, int, str]:
    start = finding.start.offset if finding.start else finding.span.start
    return (-finding.weight, start, finding.span.start - finding.span.end, finding.rule)
