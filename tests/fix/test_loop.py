"""Edit, lint, edit again: what is made at once, what is left, and what is asked."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from lint.api import Linter
from lint.fix.loop import Answer, Fixed, better
from lint.fix.plan import Step
from lint.model.finding import DraftReport, Finding, Report

Fix = Callable[..., Fixed]

EDITS = [
    # text, with safe edits only, with unsafe ones too
    ("The water is turbid.", "The water is unclear.", "The water is unclear."),
    ("The road is open. Drop me a line.", "The road is open. Drop me a line.", "The road is open."),
    ("The water is murky.", "The water is murky.", "Look at [the thing]."),
    ("The sea is turbid. The lake is turbid.", "The sea is unclear. The lake is unclear.", None),
    ("Hi {turbid|murky} sea. The road is open.", None, None),  # spintax is not touched
    ("> The water is turbid.\n\nThe road is open.", None, None),  # nor what somebody else wrote
    ("The road is open.", None, None),
]


@pytest.mark.parametrize(("text", "safe", "unsafe"), EDITS)
def test_what_a_fix_makes_of_a_text(fix: Fix, text: str, safe: str | None, unsafe: str | None) -> None:
    assert fix(text, unsafe=False).text == (safe or text)
    assert fix(text).text == (unsafe or safe or text)


def test_a_question_is_put_once(fix: Fix) -> None:
    done = fix(
        "We polish copper kettles daily. We sharpen the bread knives daily. The road is open on Sundays. "
        "Who clears it then?"
    )
    assert done.text.count("How do you") <= 1
    left = {finding.text for finding in done.remaining.findings}
    assert left <= {"We polish copper kettles daily", "We sharpen the bread knives daily"}  # what is offered stays


def test_what_was_made_and_what_remains_is_told(fix: Fix) -> None:
    done = fix("The water is turbid. Drop me a line.\n", unsafe=False)
    (step,) = done.applied
    assert (step.finding.rule, step.before, step.after) == (
        "clarity/plain",
        "The water is turbid. Drop me a line.",
        "The water is unclear. Drop me a line.",
    )
    assert [finding.rule for finding in done.remaining.findings] == ["filler/drop"]
    assert done.data.decode() == done.text


def test_a_draft_that_cannot_be_read_comes_back_with_the_reason(fix: Fix) -> None:
    done = fix(bytes(range(256)), "note.txt")
    assert done.data == bytes(range(256))
    assert done.remaining.errors


def weighed(*weights: int) -> Report:
    """Return a report whose only draft has findings of these weights."""
    finding = Linter().check("The water is turbid. Act now!", "note.txt").findings[0]
    findings: tuple[Finding, ...] = tuple(finding._replace(weight=weight) for weight in weights)
    draft: DraftReport = replace(Linter().check("The road is open.", "note.txt").drafts[0], findings=findings)
    return Report((draft,))


@pytest.mark.parametrize(
    ("before", "after", "kept"),
    [
        ((3, 3), (3,), True),
        ((3, 1), (1, 1), True),
        ((3,), (3,), False),
        ((3,), (1, 1), False),  # lighter, but one more
        ((1, 1), (3,), False),  # fewer, but heavier
        ((5,), (), True),
    ],
)
def test_no_edit_is_kept_that_leaves_a_draft_worse(before: tuple[int, ...], after: tuple[int, ...], kept: bool) -> None:
    assert better(weighed(*after), weighed(*before)) is kept


TURBID = "A turbid sea. The road is open. A turbid lake. The ford is shut. A turbid pond."


@pytest.mark.parametrize(
    ("answers", "left"),
    [
        ("yes yes yes", ["sea", "lake", "pond"]),
        ("yes no yes", ["sea", "pond"]),
        ("no yes quit", ["lake"]),
        ("no all", ["lake", "pond"]),
        ("quit", []),
    ],
)
def test_every_edit_is_asked_about_once(fix: Fix, answers: str, left: list[str]) -> None:
    waiting: list[Answer] = list(reversed(answers.split()))  # type: ignore[arg-type]
    asked: list[str] = []

    def ask(step: Step) -> Answer:
        asked.append(step.before)
        return waiting.pop()

    done = fix(TURBID, ask=ask)
    assert not waiting
    assert [word for word in ("sea", "lake", "pond") if f"unclear {word}" in done.text] == left


def test_a_blank_is_asked_about_only_with_unsafe(fix: Fix) -> None:
    def ask(step: Step) -> Answer:
        return "yes"

    text = "The water is murky. Drop me a line. The road is open."
    assert fix(text, unsafe=False, ask=ask).text == "The water is murky. The road is open."
    assert fix(text, unsafe=True, ask=ask).text == "Look at [the thing]. The road is open."
