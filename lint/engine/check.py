"""The engine: a draft in, a report out."""

from collections.abc import Collection, Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING
from zlib import adler32, crc32

from lint.engine.context import Context
from lint.engine.marks import Mark
from lint.engine.measure import MEASURES
from lint.engine.plugins import Plugin, load_plugins
from lint.engine.ruleset import RuleSet
from lint.engine.run import run
from lint.engine.suppressions import covers, line_place, looked_for, unsuppressed
from lint.engine.verdicts import chances, keep, metrics, resistance, traits, verdicts
from lint.model.draft import Draft, Suppression
from lint.model.finding import WEIGHTS, DraftReport, Finding, Rewrite, Severity
from lint.model.options import Options
from lint.model.source import Span, line_starts
from lint.rules.rule import Rule
from lint.words.tokens import fold, whole

_UNUSED = "unused-suppressions"
_LOUDER = {"error": 0, "warning": 1, "info": 2}


if TYPE_CHECKING:
    from lint.engine.rewriting.rewrite import Rewriter
    from lint.engine.rewriting.trial import Reread


class Engine:
    """Runs a rule set over drafts. `reread` turns an edited source into a draft again, to check rewrites."""

    def __init__(self, rules: RuleSet, reread: "Reread") -> None:
        self.rules = rules
        self._reread = reread
        self._absences = frozenset(rule.id for rule in rules.rules if rule.kind == "absence")
        self._whole = frozenset(rules.rules[number].id for number in rules.wholes)
        self._plugins: tuple[Plugin, ...] | None = None  # loaded when a run first asks for them

    @cached_property
    def _rewriter(self) -> "Rewriter":
        """What works out rewrites; it is loaded for the first finding, since most of the code is there."""
        from lint.engine.rewriting.rewrite import Rewriter

        return Rewriter(self.rules, self._reread)

    def check(self, draft: Draft, options: Options) -> DraftReport:
        """Return everything that was found in a draft, its variants included.

        Raises RuleTimeout when a raw expression takes too long, PluginError when a plug-in rule fails.
        """
        context, marks, active = self.marks(draft, options)
        findings = self._findings(context, marks, active, options)
        for number, variant in enumerate(draft.variants, 2):
            more = self._findings(*self.marks(variant, options, number - 1), options)
            found_there = {finding.rule for finding in more}
            findings = [f for f in findings if f.rule not in self._absences or f.rule in found_there]
            findings = _merged(findings, [f for f in more if f.rule not in self._absences], number, self._whole)
        findings, unused = unsuppressed(findings, draft)
        findings += self._left_over(context, unused, active, options)
        findings.sort(key=_reading_order)
        found = traits(context)
        ran = {self.rules.rules[number].family for number in active}
        ran.update(plugin.rule.family for plugin, _ in self._running(draft, options))
        links = int(MEASURES["links"](context, 0).value)
        return DraftReport(
            draft=draft,
            findings=tuple(findings),
            verdicts=verdicts(findings, ran, found, chances(context, findings)),
            traits=found,
            metrics=metrics(context, options.metrics, links),
            resistance=resistance(findings),
            keep=keep(context, findings, found),
        )

    def marks(self, draft: Draft, options: Options, way: int = 0) -> tuple[Context, list[Mark], Mapping[int, str]]:
        """Return what the rules mark in one draft, without its variants, and the rules that ran."""
        context = self.context(draft, way)
        active = self.rules.active(draft, options)
        return context, run(self.rules, context, active, options), active

    def context(self, draft: Draft, way: int = 0) -> Context:
        """Return what the rules ask of a draft, nothing of it worked out yet. way: which of its variants it is."""
        return Context(draft, self.rules.lexicon, self.rules.traits, self.rules.trades, way)

    def _findings(
        self, context: Context, marks: Sequence[Mark], active: Mapping[int, str], options: Options
    ) -> list[Finding]:  # fmt: skip
        findings: list[Finding] = []
        shown: list[Mark] = []
        seen: dict[tuple[str, str], int] = {}
        for mark in marks:
            rule = self.rules.rules[mark.number]
            doubted = mark.doubtful and active[mark.number] == "warning" and rule.id not in options.severity
            severity = "info" if doubted else active[mark.number]
            finding = self._finding(context, rule, mark.span, severity, seen, mark.value, mark.limit)
            if mark.cues:
                finding = finding._replace(message=finding.message.replace("{cues}", mark.cues))
            if options.vocabulary and _allowed(finding, options.vocabulary):
                continue
            findings.append(finding)
            shown.append(mark)
        if options.rewrites and shown:
            told = self._rewriter.rewrites(context, shown, marks, options)
            findings = [one._replace(rewrites=these) for one, these in zip(findings, told, strict=True)]
        for plugin, severity in self._running(context.draft, options):
            made = (self._finding(context, plugin.rule, s, severity, seen) for s in plugin.spans(context.draft))
            findings += [finding for finding in made if not _allowed(finding, options.vocabulary)]
        return findings

    def _running(self, draft: Draft, options: Options) -> list[tuple[Plugin, str]]:
        """Return the plug-in rules that run on a draft, with their severities."""
        if not options.plugins:
            return []
        if self._plugins is None:
            self._plugins = load_plugins()
        on = [plugin for plugin in self._plugins if self.rules.state(plugin.rule, options)[0]]
        return [(plugin, self.rules.severity(plugin.rule, draft, options)) for plugin in on]

    def _left_over(
        self, context: Context, unused: Sequence[Suppression], active: Mapping[int, str], options: Options
    ) -> list[Finding]:  # fmt: skip
        """Return a finding for every suppression that silenced nothing although what it names was looked for."""
        draft = context.draft
        number = next((n for n in active if self.rules.rules[n].metric == _UNUSED), None)
        if number is None or not unused:
            return []
        rule, lines = self.rules.rules[number], line_starts(draft.map.source)
        found: list[Finding] = []
        held = [wish for wish in draft.suppressions if wish.rule == rule.id or wish not in unused]
        if any(covers(wish, rule) for wish in held):
            return []
        named: dict[str, int] = {}
        for wish in unused:
            if not looked_for(self.rules, wish, options):
                continue
            start, end = line_place(draft.map.source, lines, wish.line)
            at = draft.map.to_text(start.offset) or draft.map.to_text(end.offset) or 0  # the note itself is hidden
            finding = self._finding(context, rule, Span(at, at), active[number], {})
            name = wish.rule or "every rule"
            occurrence = named[name] = named.get(name, 0) + 1
            found.append(
                finding._replace(
                    start=start,
                    end=end,
                    text=draft.map.source[start.offset : end.offset],
                    message=_said(rule.message, name, 1, 0),
                    fingerprint=fingerprint(rule.id, name, occurrence),
                    rewrites=tuple(Rewrite(entry["say"], (), "advice") for entry in rule.rewrites if options.rewrites),
                )
            )
        return found

    def _finding(
        self,
        context: Context,
        rule: Rule,
        span: Span,
        severity: str,
        seen: dict[tuple[str, str], int],
        count: float = 0,
        limit: float = 0,
    ) -> Finding:
        draft = context.draft
        span = Span(*whole(draft.text, *span)) if span.end > span.start else span
        where = draft.map.to_source(span)
        text = draft.map.source[where.start : where.end] if where else draft.text[span.start : span.end]
        normal = " ".join(fold(text).split())
        occurrence = seen[rule.id, normal] = seen.get((rule.id, normal), 0) + 1
        level: Severity = severity  # type: ignore[assignment]
        return Finding(
            rule=rule.id,
            family=rule.family,
            severity=level,
            zone=draft.zone_at(span.start),
            message=_said(rule.message, text, count, limit),
            why=rule.why,
            span=span,
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


def _said(message: str, text: str, count: float, limit: float) -> str:
    """Return a message with its blanks filled."""
    if "{" not in message:
        return message
    shown = text if len(text) <= 60 else text[:57] + "…"
    values = {"text": " ".join(shown.split()), "count": _number(count), "limit": _number(limit)}
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
