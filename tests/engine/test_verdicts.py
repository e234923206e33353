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
    ("findings", "found", "chances", "failed"),
    [
        ([], "", {}, []),
        ([], "", {"opener": [0.9], "pressure": [0.9], "self-focus": [0.9, 0.9]}, []),
        (["opener warning"], "", {}, ["opener"]),
        (["opener warning"], "", {"opener": [0.9], "self-focus": [0.5]}, ["opener", "self-focus"]),
        (["opener info"], "", {}, []),
        (["opener warning"], "", {"opener": [0.3, 0.1], "self-focus": [0.2]}, []),
        (["opener warning in-the-subject"], "", {"opener": [0.3, 0.3], "self-focus": [0.2]}, ["opener"]),
        (
            ["opener warning", "self-focus warning"],
            "",
            {"opener": [0.6], "self-focus": [0.3]},
            ["opener", "self-focus"],
        ),
        (["opener warning", "self-focus warning"], "listens", {"opener": [0.6], "self-focus": [0.3]}, ["opener"]),
        (["self-focus warning"], "", {}, ["self-focus"]),
        (["self-focus warning"] * 2, "easy_out listens", {}, ["self-focus"]),
        (["self-focus warning"], "easy_out", {}, []),
        (["self-focus info"] * 9, "", {}, []),
        (["pressure warning"], "", {}, []),
        (["pressure warning"], "", {"pressure": [0.6, 0.6]}, []),
        (["pressure warning"], "", {"pressure": [0.8]}, ["pressure"]),
        (["pressure warning"], "listens", {"pressure": [0.8]}, []),
        (["pressure warning"], "easy_out", {"pressure": [0.8]}, []),
        (["pressure warning"] * 2, "listens", {}, ["pressure"]),
        (["pressure warning"] * 2, "easy_out", {}, []),
        (["pressure warning"] * 3, "easy_out", {}, ["pressure"]),
        (["pressure error", "pressure info"], "", {}, []),
        (["pressure error", "pressure warning"], "", {}, ["pressure"]),
        (["filler error", "overload error"], "", {}, []),
    ],
)
def test_verdicts(findings: list[str], found: str, chances: dict[str, list[float]], failed: list[str]) -> None:
    traits = {name: name in found.split() for name in ("listens", "easy_out")}
    made = verdicts([finding(said) for said in findings], FAMILIES, traits, chances)
    assert [family for family in FAMILIES if made[family] == "fail"] == failed
    assert set(made.values()) <= {"pass", "fail"}


def test_a_family_that_did_not_run_has_no_verdict() -> None:
    found = {"listens": False, "easy_out": False}
    assert verdicts([], {"opener", "filler"}, found, {}) == {"opener": "pass", "pressure": None, "self-focus": None}


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
        ("Our mill:\n\n" + "- it grinds oats for the town\n" * 6, False, False, False),
        ("Our mill:\n\n" + "- it grinds oats for the town\n" * 7, False, False, False),
        (_WORDS * 3 + "\n\n" + "- it grinds oats for the town\n" * 7, False, True, False),
        (_WORDS * 3 + "\n\n" + "Oats for the town\n" * 7, False, True, False),
        (_WORDS * 3 + "\n\n" + "- It grinds oats. For the town. Each week.\n" * 4, False, False, False),
        (_WORDS * 10 + "\n\n" + "- it grinds oats for the town\n" * 5, False, True, False),
        (_WORDS * 10 + "\n\n" + "- it grinds oats for the town\n" * 4, False, False, False),
        (_WORDS * 10 + "\n\n" + ("Our mill:\n\n" + "- it grinds oats for the town\n" * 3) * 2, False, True, False),
        ("Three things:\n\n" + "- does the mill leak?\n" * 8, True, False, False),
    ],
)
def test_traits(check: Check, text: str, listens: bool, overload: bool, easy_out: bool) -> None:
    expected = {"listens": listens, "overload": overload, "easy_out": easy_out}
    assert check(f"Hi Amy,\n\n{text}\n\nAna").traits == expected
