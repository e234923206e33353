"""The engine: a draft in, a report out."""

from collections.abc import Collection, Mapping, Sequence
from zlib import adler32, crc32

from lint.engine.context import Context
from lint.engine.marks import Mark
from lint.engine.measure import MEASURES
from lint.engine.rewrite import Reread, Rewriter
from lint.engine.ruleset import RuleSet
from lint.engine.run import run
from lint.engine.verdicts import keep, metrics, resistance, traits, verdicts
from lint.model.draft import Draft
from lint.model.finding import WEIGHTS, DraftReport, Finding, Severity
from lint.model.options import Options
from lint.words.tokens import fold

_LOUDER = {"error": 0, "warning": 1, "info": 2}


class Engine:
    """Runs a rule set over drafts. `reread` turns an edited source into a draft again, to check rewrites."""

    def __init__(self, rules: RuleSet, reread: Reread) -> None:
        self.rules = rules
        self._rewriter = Rewriter(rules, reread)
        self._absences = frozenset(rule.id for rule in rules.rules if rule.kind == "absence")
        self._whole = frozenset(rules.rules[number].id for number in rules.wholes)

    def check(self, draft: Draft, options: Options) -> DraftReport:
        """Return everything that was found in a draft, its variants included."""
        context, marks, active = self.marks(draft, options)
        findings = self._findings(context, marks, active, options)
        for number, variant in enumerate(draft.variants, 2):
            more = self._findings(*self.marks(variant, options, number - 1), options)
            found_there = {finding.rule for finding in more}
            findings = [f for f in findings if f.rule not in self._absences or f.rule in found_there]
            findings = _merged(findings, [f for f in more if f.rule not in self._absences], number, self._whole)
        findings, _ = _unsuppressed(findings, draft)
        findings.sort(key=_reading_order)
        found = traits(context)
        ran = {self.rules.rules[number].family for number in active}
        links = int(MEASURES["links"](context, 0).value)
        return DraftReport(
            draft=draft,
            findings=tuple(findings),
            verdicts=verdicts(findings, ran, bool(found["easy_out"])),
            traits=found,
            metrics=metrics(context, options.metrics, links),
            resistance=resistance(findings),
            keep=keep(context, findings, found),
        )

    def marks(self, draft: Draft, options: Options, way: int = 0) -> tuple[Context, list[Mark], Mapping[int, str]]:
        """Return what the rules mark in one draft, without its variants, and the rules that ran."""
        context = Context(draft, self.rules.lexicon, self.rules.traits, way)
        active = self.rules.active(draft, options)
        return context, run(self.rules, context, active, options), active

    def _findings(
        self, context: Context, marks: Sequence[Mark], active: Mapping[int, str], options: Options
    ) -> list[Finding]:  # fmt: skip
        findings = []
        seen: dict[tuple[str, str], int] = {}
        for mark in marks:
            finding = self._finding(context, mark, active[mark.number], seen)
            if options.vocabulary and _allowed(finding, options.vocabulary):
                continue
            if options.rewrites:
                finding = finding._replace(rewrites=self._rewriter.rewrites(context, mark, marks, options))
            findings.append(finding)
        return findings

    def _finding(self, context: Context, mark: Mark, severity: str, seen: dict[tuple[str, str], int]) -> Finding:
        rule, draft = self.rules.rules[mark.number], context.draft
        where = draft.map.to_source(mark.span)
        text = draft.map.source[where.start : where.end] if where else draft.text[mark.span.start : mark.span.end]
        normal = " ".join(fold(text).split())
        occurrence = seen[rule.id, normal] = seen.get((rule.id, normal), 0) + 1
        level: Severity = severity  # type: ignore[assignment]
        return Finding(
            rule=rule.id,
            family=rule.family,
            severity=level,
            zone=draft.zone_at(mark.span.start),
            message=_said(rule.message, text, mark),
            why=rule.why,
            span=mark.span,
            start=draft.map.place(where.start) if where else None,
            end=draft.map.place(where.end) if where else None,
            text=text,
            fingerprint=fingerprint(rule.id, normal, occurrence),
            weight=rule.weight if rule.weight is not None else WEIGHTS[severity],
        )


def fingerprint(rule: str, text: str, occurrence: int) -> str:
    """Return 12 hex digits that stay the same while the text around a finding moves."""
    data = f"{rule}\0{text}\0{occurrence}".encode()
    return f"{crc32(data):08x}{adler32(data) & 0xFFFF:04x}"


def _said(message: str, text: str, mark: Mark) -> str:
    """Return a message with its blanks filled."""
    if "{" not in message:
        return message
    shown = text if len(text) <= 60 else text[:57] + "…"
    values = {"text": " ".join(shown.split()), "count": _number(mark.value), "limit": _number(mark.limit)}
    for name, value in values.items():
        message = message.replace("{" + name + "}", value)
    return message


def _number(value: float) -> str:
    return str(int(value)) if value == int(value) else f"{value:.2g}"


def _reading_order(finding: Finding) -> tuple[int, int, int, str]:
    start = finding.start.offset if finding.start else finding.span.start
    return start, finding.span.end - finding.span.start, _LOUDER[finding.severity], finding.rule


def _allowed(finding: Finding, vocabulary: Sequence[str]) -> bool:
    """Return whether a finding marks nothing but, or holds, a phrase that the team uses on purpose."""
    text = fold(finding.text)
    return any(" ".join(fold(phrase).split()) in " ".join(text.split()) for phrase in vocabulary)


def _merged(
    findings: list[Finding], more: Sequence[Finding], variant: int, whole: Collection[str]
) -> list[Finding]:  # fmt: skip
    """Return the findings together with those that only this variant shows, told apart by their place in the source.

    whole: rules about the draft as a whole; these speak once, whatever the variant.
    """
    spoken = {finding.rule for finding in findings if finding.rule in whole}
    new = [
        finding
        for finding in more
        if finding.rule not in spoken and not any(_same_place(finding, other) for other in findings)
    ]
    return [*findings, *(finding._replace(variant=variant) for finding in new)]


def _same_place(one: Finding, other: Finding) -> bool:
    """Return whether two findings of different variants are the same one: one rule, and stretches that meet."""
    if one.rule != other.rule or not (one.start and one.end and other.start and other.end):
        return False
    return one.start.offset < other.end.offset and other.start.offset < one.end.offset


def _unsuppressed(findings: list[Finding], draft: Draft) -> tuple[list[Finding], list[str]]:
    """Return the findings that nobody asked to be silent about, and the suppressions that silenced nothing."""
    if not draft.suppressions:
        return findings, []
    used: set[str] = set()
    kept = []
    for finding in findings:
        hit = [s.rule for s in draft.suppressions if s.rule in ("", finding.rule, finding.family)]
        used.update(hit)
        if not hit:
            kept.append(finding)
    return kept, [s.rule for s in draft.suppressions if s.rule not in used]
