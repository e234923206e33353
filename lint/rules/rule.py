"""A rule as the engine runs it: a frozen value, made from one file of `rules/`."""

from dataclasses import dataclass
from typing import Any

KINDS = ("phrase", "metric", "absence", "order", "weighed", "python")


@dataclass(frozen=True, slots=True)
class Rule:
    """One check. `phrases`, `where` and `unless` are compiled (plain JSON values, see compile.py).

    limit: threshold of a metric rule by stage, with a "default". zones: where it looks. marks: what a finding
    marks (match, clause or sentence). over: rules that stay silent on a sentence this one has marked.
    """

    id: str
    family: str
    summary: str
    message: str
    why: str
    based_on: tuple[str, ...]
    severity: str
    enabled: bool
    weight: int | None
    stages: tuple[str, ...]
    relationships: tuple[str, ...]
    purposes: tuple[str, ...]
    zones: tuple[str, ...]
    kind: str
    marks: str
    phrases: tuple[Any, ...]
    regexes: tuple[str, ...]
    where: tuple[Any, ...]
    unless: tuple[Any, ...]
    over: tuple[str, ...]
    metric: str
    limit: dict[str, float]
    first: tuple[Any, ...]
    then: tuple[Any, ...]
    rewrites: tuple[dict[str, Any], ...]
