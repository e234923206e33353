"""What a draft amounts to: verdicts from findings, traits from the text."""

from collections.abc import Callable
from typing import Any

import pytest

from lint.engine.verdicts import resistance, verdicts
from lint.model.finding import WEIGHTS, DraftReport, Finding
from lint.model.source import Span

Check = Callable[..., DraftReport]
FAMILIES = ("opener", "pressure", "self-focus")


def finding(said: str) -> Finding:
    """Return a finding written as "family severity", with " in the subject" behind it where it stands there."""
    family, severity, *rest = said.split()
    level: Any = severity
    zone = "subject" if rest else "body"
    rule = f"{family}/x"
    return Finding(rule, family, level, zone, "", "", Span(0, 1), None, None, "", "", WEIGHTS[severity])


@pytest.mark.parametrize(
    ("findings", "easy_out", "failed"),
    [
        ([], False, []),
        (["opener warning"], False, ["opener", "self-focus"]),
        (["opener info"], False, []),
        (["opener warning in-the-subject"], False, ["self-focus"]),
        (["self-focus warning"], False, ["self-focus"]),
        (["self-focus info"] * 9, False, []),
        (["pressure warning"], False, []),
        (["pressure warning"] * 2, False, ["pressure"]),
        (["pressure warning"] * 2, True, []),
        (["pressure warning"] * 3, True, ["pressure"]),
        (["pressure error", "pressure info"], False, []),
        (["pressure error", "pressure warning"], False, ["pressure"]),
        (["filler error", "overload error"], False, []),
    ],
)
def test_verdicts(findings: list[str], easy_out: bool, failed: list[str]) -> None:
    made = verdicts([finding(said) for said in findings], FAMILIES, easy_out)
    assert [family for family in FAMILIES if made[family] == "fail"] == failed
    assert set(made.values()) <= {"pass", "fail"}


def test_a_family_that_did_not_run_has_no_verdict() -> None:
    assert verdicts([], {"opener", "filler"}, False) == {"opener": "pass", "pressure": None, "self-focus": None}


def test_resistance_adds_up_by_family() -> None:
    found = [finding(said) for said in ("opener warning", "opener info", "filler error")]
    assert resistance(found) == {"total": 9, "opener": 4, "filler": 5}


_WORDS = "The old mill by the river still grinds oats each week. "


@pytest.mark.parametrize(
    ("text", "listens", "overload", "easy_out"),
    [
        ("How do you plan the rota today?", True, False, False),
        ("Which of your mills is the oldest?", True, False, False),
        ("The mill is old.", False, False, False),
        ("Do you have 15 minutes for a call?", False, False, False),
        ("If it is a no, one word is enough.", False, False, True),
        ("How do you plan the rota? A no is fine.", True, False, True),
        (_WORDS * 10, False, False, False),
        (_WORDS * 20, False, True, False),
        ("Our mill:\n\n" + "- it grinds oats for the town\n" * 5, False, False, False),
        ("Our mill:\n\n" + "- it grinds oats for the town\n" * 6, False, True, False),
    ],
)
def test_traits(check: Check, text: str, listens: bool, overload: bool, easy_out: bool) -> None:
    expected = {"listens": listens, "overload": overload, "easy_out": easy_out}
    assert check(f"Hi Amy,\n\n{text}\n\nAna").traits == expected
