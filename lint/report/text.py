"""The report for people: what to keep, then what raises the reader's guard, heaviest first, with words to put there."""

from collections.abc import Iterable, Sequence

from lint.model.draft import Draft
from lint.model.finding import DraftReport, Finding, Problem, Rewrite
from lint.report.blocks import blocks
from lint.report.format import Look
from lint.report.frame import Mark, frame
from lint.report.paint import Paint
from lint.report.prose import Prose
from lint.report.statistics import table
from lint.report.tally import Tally
from lint.report.width import cells, fit, one_line
from lint.report.words import counts, kept, locator, situation, summary, verdict

INDENT = "  "
_FANCY = {"bar": "│", "more": "…", "paste": "→", "think": "·", "good": "✓", "rule": "─"}
_PLAIN = {"bar": "|", "more": "...", "paste": ">", "think": "-", "good": "ok", "rule": "-"}


class Text:
    """The text format."""

    between = ""

    def __init__(self, look: Look) -> None:
        self._look = look
        self._paint = Paint(look.color)
        self._prose = Prose(self._paint, look.width)
        self._symbols = _FANCY if look.symbols else _PLAIN

    def opening(self) -> str:
        """Return nothing: the drafts come first."""
        return ""

    def draft(self, report: DraftReport) -> str:
        """Return the head of a draft and its findings, block by block; a draft without findings takes a line or two."""
        if not report.findings:
            silent = self._look.quiet or self._look.brief
            lines = [] if silent else [*self._praise(report), *self._keep(report.keep)]
        else:
            lines = [] if self._look.quiet else [*self._head(report), *self._keep(report.keep), ""]
            told: set[str] = set()
            for group in blocks(report):
                lines += [*self._block(report.draft, group, told), ""]
        return "".join(f"{line}\n" for line in lines)

    def closing(self, tally: Tally, errors: Sequence[Problem]) -> str:
        """Return the statistics, where they are wanted, and the line that sums up."""
        said = table(tally) if self._look.statistics else ""
        if self._look.quiet:
            return said
        return f"{said}{self._paint('strong', summary(tally, errors))}\n"

    def _name(self, draft: Draft) -> str:
        return one_line(draft.path) + (f" ({locator(draft)})" if draft.locator else "")

    def _praise(self, report: DraftReport) -> Iterable[str]:
        name = self._paint("strong", self._name(report.draft))
        yield f"{self._paint('good', self._symbols['good'])} {name}  Nothing here should raise their guard."
        yield from self._metrics(report)

    def _head(self, report: DraftReport) -> Iterable[str]:
        """Return the name, what the mail was read as, and how it comes across."""
        name, facts, line = self._name(report.draft), situation(report.draft), self._symbols["rule"]
        gap = self._look.width - cells(name) - cells(facts) - 6
        if gap < 1:
            facts, gap = "", max(gap + cells(facts) + 1, 0)
        paint = self._paint
        yield f"{paint('faint', line * 2)} {paint('strong', name)} {paint('faint', f'{line * gap} {facts}'.rstrip())}"
        points = report.resistance.get("total")
        told = f"{verdict(report)} Resistance {points}." if points else verdict(report)
        yield from self._prose(INDENT, "", [("", told)])
        yield from self._metrics(report)

    def _metrics(self, report: DraftReport) -> Iterable[str]:
        return self._prose(INDENT, "", [("faint", counts(report.metrics))]) if self._look.metrics else ()

    def _keep(self, keep: Sequence[str]) -> Iterable[str]:
        return self._prose(f"{INDENT}Keep  ", "good", [("", kept(keep))]) if keep else ()

    def _block(self, draft: Draft, group: Sequence[Finding], told: set[str]) -> list[str]:
        lead = group[0]
        lines = [self._title(draft, lead, lead), *self._frame(draft, group), *self._said(lead, told)]
        for finding in group[1:]:
            lines += [self._title(draft, finding, lead), *self._said(finding, told)]
        return lines

    def _title(self, draft: Draft, finding: Finding, lead: Finding) -> str:
        """Return the line above a finding. Those that do not lead their block quote what they are about."""
        severity, rule = self._paint(finding.severity, finding.severity), self._paint("rule", one_line(finding.rule))
        branch = f"  (variant {finding.variant})" if finding.variant else ""
        if finding is lead:
            at = f":{finding.start.line}:{finding.start.column}" if finding.start else ""
            return f"{self._paint('strong', one_line(draft.path) + at)}  {severity}  {rule}{branch}"
        title = f"{INDENT}and  {severity}  {rule}{branch}"
        if finding.span == lead.span:
            return title
        text = one_line(finding.text)
        used = len(f"{INDENT}and  {finding.severity}  {finding.rule}{branch}") + 4
        stop = fit(text, max(self._look.width - used, 12))
        quote = text if stop >= len(text) else text[:stop].rstrip() + self._symbols["more"]
        return f'{title}  "{quote}"'

    def _frame(self, draft: Draft, group: Sequence[Finding]) -> Iterable[str]:
        lead, paint = group[0], self._paint
        bar = self._symbols["bar"]
        if lead.start is None or lead.end is None:
            return self._prose(f"{INDENT}{bar} ", "faint", [("strong", lead.text)])
        marks = [
            Mark(one.start.offset, one.end.offset, "~" if index else "^")
            for index, one in enumerate(group)
            if one.start and one.end
        ]
        margin = max(3, len(str(lead.end.line)))
        room = self._look.width - margin - 3
        lines = []
        for row in frame(draft.map.source, lead.start.line, lead.start.column, marks, room, self._symbols["more"]):
            number = "" if row.line is None else str(row.line)
            lines.append(f"{paint('faint', f'{number:>{margin}} {bar}')} {row.text}")
            if row.under:
                under = paint(lead.severity, row.under)
                lines.append(f"{paint('faint', f'{chr(32) * margin} {bar}')} {under}")
        return lines

    def _said(self, finding: Finding, told: set[str]) -> Iterable[str]:
        """Return what it does to the reader, what that rests on, and the words to put there."""
        parts = [("strong", finding.message)]
        if finding.rule not in told:
            told.add(finding.rule)
            parts.append(("", finding.why))
            if grounds := self._look.grounds.get(finding.rule):
                parts.append(("faint", f"({grounds})"))
        lines = [*self._prose(INDENT, "", parts)]
        for rewrite in finding.rewrites:
            if not rewrite.whole:
                lines += self._rewrite(rewrite)
            elif rewrite.text not in told or not any(one.edits and not one.whole for one in finding.rewrites):
                lines += self._whole(rewrite, told)
        return lines

    def _whole(self, rewrite: Rewrite, told: set[str]) -> Iterable[str]:
        """Return the whole mail again, set off; later findings only point at it."""
        sign = f"{INDENT}{self._symbols['paste']} "
        if rewrite.text in told:
            return self._prose(sign, "words", [("", "The short mail above mends this, too.")])
        told.add(rewrite.text)
        lines = self._prose(sign, "words", [("", "The whole mail, in short:")])
        for paragraph in rewrite.text.strip().split("\n"):
            lines += self._prose(" " * cells(sign), "", [("words", paragraph)]) if paragraph.strip() else [""]
        return lines

    def _rewrite(self, rewrite: Rewrite) -> Iterable[str]:
        sign = self._symbols["paste" if rewrite.edits else "think"]
        text = rewrite.text if rewrite.text.strip() else "(leave it out)"
        return self._prose(f"{INDENT}{sign} ", "words", [("words" if rewrite.edits else "", text)])
