"""Rule by rule: how often it is right, and which rules are wrong too often to be a warning."""

from collections.abc import Iterable
from typing import NamedTuple

from judging import FAMILIES, Judged, Judgement, ratio

from lint import Linter

ENOUGH = 10  # findings: from so many on a precision says something
FLOOR = 0.7  # a warning is right at least so often


class Tally(NamedTuple):
    """A rule, its severity here ("off" where it does not run), and its findings in labelled and in ordinary drafts."""

    rule: str
    severity: str
    right: tuple[Judged, ...]
    wrong: tuple[Judged, ...]
    ordinary: tuple[Judged, ...]

    @property
    def findings(self) -> int:
        """How many findings were judged."""
        return len(self.right) + len(self.wrong)

    @property
    def precision(self) -> float | None:
        """The share of the findings that a coach would strike out too, None of nothing."""
        return ratio(len(self.right), self.findings)

    @property
    def weak(self) -> bool:
        """Whether it is wrong too often, and seen often enough to know."""
        return self.precision is not None and self.findings >= ENOUGH and self.precision < FLOOR


def tallies(judgements: Iterable[Judgement]) -> list[Tally]:
    """Return a tally of every rule whose family is judged, in the order of their ids."""
    judged = list(judgements)
    labelled = [each for one in judged if one.corpus.labelled for each in one.findings]
    ordinary = [each for one in judged if not one.corpus.labelled for each in one.findings if each.counted]
    linter = Linter()
    made = []
    for rule in (rule for rule in linter.rules if rule.family in FAMILIES):
        severity = rule.severity if linter.state(rule)[0] else "off"
        # A warning that is info in one draft (no outreach) says nothing there; an info rule is judged as it is.
        mine = [each for each in labelled if each.found.rule == rule.id and (each.counted or severity == "info")]
        right, wrong = (tuple(each for each in mine if each.right is good) for good in (True, False))
        made.append(Tally(rule.id, severity, right, wrong, tuple(e for e in ordinary if e.found.rule == rule.id)))
    return sorted(made, key=lambda tally: tally.rule)
