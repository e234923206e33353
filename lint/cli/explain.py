"""`loosebrick explain`: what a rule does, why, what is bad, what to write instead, and the evidence."""

from collections.abc import Iterable
from typing import Any

import click

from lint.cli.here import Here, Trouble, here
from lint.cli.output import look, say
from lint.report.paint import Paint
from lint.report.prose import Prose
from lint.rules.errors import RuleError, suggest
from lint.rules.rule import Rule


@click.command(short_help="Say what a rule does, and why.")
@click.argument("rule", metavar="RULE")
@click.option("--color", type=click.Choice(("auto", "always", "never")), default="auto", help="When to use colours.")
def command(rule: str, color: str) -> int:
    """Say what RULE does, why, what it finds, what is fine, what to write instead, and what it rests on.

    RULE is an id, as reports and `loosebrick rules` show it: pressure/false-urgency.
    """
    found = here(".")
    chosen = next((one for one in found.linter.rules if one.id == rule), None)
    if chosen is None:
        family = [one.id for one in found.linter.rules if one.family == rule]
        if family:
            raise Trouble(f'"{rule}" is a family; its rules are {", ".join(family)}')
        raise Trouble(f'there is no rule "{rule}"{suggest(rule, [one.id for one in found.linter.rules])}')
    seen = look(color)
    paint = Paint(seen.color)
    prose = Prose(paint, seen.width)
    on, why = found.linter.state(chosen, found.options)
    state = why if why.startswith(("on ", "off ")) else f"{'on' if on else 'off'}: {why}"
    say(f"{paint('strong', chosen.id)}  {paint(chosen.severity, chosen.severity)}, {state}\n", True)
    for heading, texts in _sections(chosen, _file(chosen, found)):
        lines = [line for text in texts for line in prose("  ", "", [("", text)])]
        if lines:
            say(f"\n{paint('rule', heading)}\n" + "".join(f"{line}\n" for line in lines), True)
    return 0


def _sections(rule: Rule, file: dict[str, Any]) -> Iterable[tuple[str, list[str]]]:
    """Return the headings, always the same, each with its paragraphs."""
    examples = file.get("examples") or []
    yield "What it finds", [rule.summary, _looks_at(rule)]
    yield "Why", [rule.message, rule.why]
    yield "Bad", [f"“{example['bad']}”" for example in examples if "bad" in example]
    yield "Fine", [f"“{example['good']}”" for example in examples if "good" in example]
    yield "Instead", [str(rewrite["say"]) for rewrite in file.get("rewrites") or [] if rewrite.get("say")]
    yield "What it rests on", [", ".join(name.replace("-", " ") for name in rule.based_on)]
    yield "To change it", [f'In loosebrick.toml: ignore = ["{rule.id}"], or under [severity]: "{rule.id}" = "info"']


def _looks_at(rule: Rule) -> str:
    """Return where and when the rule looks."""
    parts = [f"in the {', '.join(rule.zones)}"] if rule.zones else []
    parts += [f"{name}: {', '.join(values)}" for name, values in (
        ("stage", rule.stages), ("relationship", rule.relationships), ("purpose", rule.purposes),
    ) if values]  # fmt: skip
    return f"It looks {'; '.join(parts)}." if parts else ""


def _file(rule: Rule, found: Here) -> dict[str, Any]:
    """Return the rule's file, which holds the examples; a user's own folder comes before the built-in one."""
    from lint.rules.pack import rules_folder
    from lint.rules.yamlfile import load_yaml

    for folder in (*reversed(found.settings.rule_paths), rules_folder()):
        path = folder / f"{rule.id}.yaml"
        if path.is_file():
            try:
                value = load_yaml(path, str(path)).value
            except RuleError as error:
                raise Trouble(str(error)) from None
            return value if isinstance(value, dict) else {}
    return {}
