"""Which rules run, and how loud: profiles, select, ignore, severities; what a guess may not do."""

from collections.abc import Callable
from typing import Any

import pytest

from lint.api import Linter
from lint.model.finding import DraftReport
from lint.model.options import Options

Check = Callable[..., DraftReport]
TEXT = "Hi Amy,\n\nA zigzag path. A snore. A grumble."


@pytest.mark.parametrize(
    ("options", "rule", "on"),
    [
        ({}, "pressure/weak", True),
        ({}, "pressure/sleeping", False),
        ({"profile": "strict"}, "pressure/sleeping", True),
        ({"profile": "gentle"}, "pressure/weak", False),
        ({"profile": "gentle"}, "pressure/guilt-trip", True),
        ({"select": ("pressure",)}, "pressure/sleeping", True),
        ({"select": ("all",)}, "pressure/sleeping", True),
        ({"select": ("clarity",)}, "pressure/weak", False),
        ({"ignore": ("pressure",)}, "pressure/weak", False),
        ({"ignore": ("pressure/strong",)}, "pressure/weak", True),
        ({"select": ("pressure/weak",), "ignore": ("pressure",)}, "pressure/weak", False),
        ({"severity": {"pressure/weak": "off"}}, "pressure/weak", False),
        ({"severity": {"pressure/weak": "off"}, "select": ("pressure/weak",)}, "pressure/weak", False),
        ({"severity": {"pressure/sleeping": "info"}}, "pressure/sleeping", True),
    ],
)
def test_a_rule_is_on_or_off(linter: Linter, options: dict[str, Any], rule: str, on: bool) -> None:
    settings = Options(**options)
    (found,) = (entry for entry in linter.rules if entry.id == rule)
    state, reason = linter.state(found, settings)
    assert state is on
    assert reason
    said = {finding.rule for finding in linter.check(TEXT, options=settings).findings}
    assert (rule in said) is (on and rule in ("pressure/weak", "pressure/sleeping"))


@pytest.mark.parametrize(
    ("rule", "options", "severity", "weight"),
    [
        ("pressure/weak", {}, "warning", 3),
        ("pressure/weak", {"severity": {"pressure/weak": "error"}}, "error", 5),
        ("pressure/weak", {"severity": {"pressure/weak": "info"}}, "info", 1),
        ("pressure/stated", {}, "error", 5),
        ("pressure/guessed", {}, "warning", 3),
        ("pressure/guessed", {"stage": "first-touch"}, "error", 5),
        ("pressure/guessed", {"severity": {"pressure/guessed": "error"}}, "warning", 3),
        ("self-focus/heavy", {}, "warning", 4),
        ("self-focus/heavy", {"severity": {"self-focus/heavy": "info"}}, "info", 4),
    ],
)
def test_severities_and_weights(check: Check, rule: str, options: Any, severity: str, weight: int) -> None:
    text = "Hi {{first_name}},\n\nHow is your road? A zigzag path, a heavyweight, a grumble. Would a call help you?"
    (finding,) = check(text, select=(rule,), **options).findings
    assert (finding.severity, finding.weight) == (severity, weight)


def test_between_people_who_write_no_outreach_a_push_is_a_remark(check: Check) -> None:
    (finding,) = check("Hi Amy,\n\nThe minutes are attached, with a grumble.", select=("pressure/stated",)).findings
    assert finding.severity == "info"


@pytest.mark.parametrize(("stage", "count"), [("first-touch", 1), ("follow-up", 0), (None, 1)])
def test_a_rule_for_a_stage_is_quiet_in_others(check: Check, stage: str | None, count: int) -> None:
    assert len(check("Hi Amy,\n\nA grumble.", select=("pressure/guessed",), stage=stage).findings) == count


@pytest.mark.parametrize(("stage", "applicability"), [("first-touch", "safe"), (None, "unsafe")])
def test_a_guess_never_yields_a_safe_fix(check: Check, stage: str | None, applicability: str) -> None:
    (finding,) = check("Hi Amy,\n\nA grumble. A road.", select=("pressure/guessed",), stage=stage).findings
    assert [rewrite.applicability for rewrite in finding.rewrites if rewrite.edits] == [applicability]
