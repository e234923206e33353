"""What each rule rests on, in a few words for the end of a paragraph."""

from collections.abc import Iterable

from lint.rules.rule import Rule


def grounds(rules: Iterable[Rule]) -> dict[str, str]:
    """Return, by rule id, the principles and the evidence that a rule names."""
    return {rule.id: ground(rule.based_on) for rule in rules if rule.based_on}


def ground(based_on: Iterable[str]) -> str:
    """Return "rests on wall of scripts, E19" for the names in a rule's based-on."""
    return f"rests on {', '.join(name.replace('-', ' ') for name in based_on)}"
