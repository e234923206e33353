"""Suppressions: what a writer's notes silence, and which of them had nothing to silence."""

from collections.abc import Sequence

from lint.engine.ruleset import RuleSet
from lint.model.draft import Draft, Suppression
from lint.model.finding import Finding
from lint.model.options import Options
from lint.model.source import Place
from lint.rules.rule import Rule


def unsuppressed(findings: list[Finding], draft: Draft) -> tuple[list[Finding], list[Suppression]]:
    """Return the findings that nobody asked to be silent about, and the suppressions that silenced nothing."""
    if not draft.suppressions:
        return findings, []
    used: set[Suppression] = set()
    kept = []
    for finding in findings:
        hit = [wish for wish in draft.suppressions if wish.rule in ("", finding.rule, finding.family)]
        used.update(hit)
        if not hit:
            kept.append(finding)
    return kept, [wish for wish in draft.suppressions if wish not in used]


def covers(wish: Suppression, rule: Rule) -> bool:
    """Return whether a suppression names a rule, its family or everything."""
    return wish.rule in ("", rule.id, rule.family)


def looked_for(rules: RuleSet, wish: Suppression, options: Options) -> bool:
    """Return whether all rules ran that a suppression names; one that names no rule at all is a slip."""
    named = [rule for rule in rules.rules if covers(wish, rule)]
    states = [(rule.enabled, rules.state(rule, options)[0]) for rule in named]
    wanted = [on for enabled, on in states if enabled or on]
    return not named or (bool(wanted) and all(wanted))


def line_place(source: str, lines: Sequence[int], line: int) -> tuple[Place, Place]:
    """Return where the words of a 1-based line start and end. lines: the offset at which each line starts."""
    start = lines[line - 1]
    text = source[start : lines[line] if line < len(lines) else len(source)]
    left = len(text) - len(text.lstrip())
    return Place(start + left, line, left + 1), Place(start + len(text.rstrip()), line, len(text.rstrip()) + 1)
