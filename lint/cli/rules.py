"""`loosebrick rules`: all rules, their state here, and why."""

import click

from lint.api import Linter
from lint.cli.here import here
from lint.cli.output import look, say
from lint.model.options import Options
from lint.report.paint import Paint
from lint.report.width import one_line
from lint.rules.rule import Rule


@click.command(short_help="List all rules.")
@click.argument("path", default=".", metavar="[PATH]")
@click.option("--color", type=click.Choice(("auto", "always", "never")), default="auto", help="When to use colours.")
def command(path: str, color: str) -> int:
    """List all rules with what they find, whether they are on for PATH (here, unless you name one), and why."""
    settings, linter, options = here(path)
    seen = look(color)
    paint = Paint(seen.color)
    more = set(options.select) - set(settings.options.select)  # what `extend-select` led to
    wide = max((len(rule.id) for rule in linter.rules), default=0)
    family, on = "", 0
    for rule in sorted(linter.rules, key=lambda rule: rule.id):
        if rule.family != family:
            say(f"{paint('strong', one_line(rule.family))}\n", True)
            family = rule.family
        holds, why = linter.state(rule, options)
        on += holds
        if holds and more:
            before, reason = linter.state(rule, settings.options)
            why = reason if before else "extend-select"
        severity = _severity(rule, options, linter)
        mark = paint("good", "on ") if holds else paint("faint", "off")
        name = f"{one_line(rule.id):{wide}}"
        say(f"  {mark}  {paint('rule', name) if holds else name}  {severity:7}  {paint('faint', why)}\n", True)
        say(f"       {one_line(rule.summary)}\n", True)
    say(f"{len(linter.rules)} rules, {on} on here. `loosebrick explain RULE` tells more of one.\n")
    return 0


def _severity(rule: Rule, options: Options, linter: Linter) -> str:
    """Return the severity in force: that of config, else of the profile, else the rule's own."""
    profile = linter.profiles.get(options.profile, {}).get("severity", {})
    return str(options.severity.get(rule.id) or profile.get(rule.id) or rule.severity)
