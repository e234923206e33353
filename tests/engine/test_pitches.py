"""Pitches turned into questions or left alone, lists that say what they list, and runs that lose their boast."""

import pytest

from lint.api import Linter

PITCHES = [
    # what the draft says, rule, its first edit ("" where none may be offered)
    ("We help mid-size grocers automate their month-end close.", "self-focus/unasked-offer", ""),  # a question is there
    (
        "Slotwell is a small tool that texts the waiting list.",
        "self-focus/who-we-are",
        "",  # a question is there
    ),
    ("We are a two-person ads shop that only works with bakers.", "self-focus/who-we-are", ""),
    ("We guarantee first page in 90 days.", "self-focus/unasked-offer", ""),
]
LISTS = [
    (
        "Here's what our agent takes over:",
        "Which of these things that our agent takes over would be of use to you, if any?",
    ),
    ("Our services include:", "Which of the services below would be of use to you, if any?"),
    (
        "The silver package is still open and gives you:",  # all of it, or none
        "The silver package is still open and gives you shift swaps, route maps and a help desk.",
    ),
    ("Here's what I have so far, three stalls:", ""),  # findings
    ("Our kit includes:", "a help desk\n\nWhich of these would matter to you, if any?"),  # it is not to be chosen from
]


@pytest.fixture(scope="module")
def linter() -> Linter:
    """Return a linter with the built-in rules."""
    return Linter()


def first(linter: Linter, text: str, rule: str) -> list[str]:
    """Return the first edits of the findings of one rule."""
    found = linter.check(text, "x.txt").drafts[0].findings
    edits = [next((one.text for one in f.rewrites if one.edits), "") for f in found if f.rule == rule]
    assert edits, [f.rule for f in found]
    return edits


@pytest.mark.parametrize(("said", "rule", "edit"), PITCHES)
def test_a_pitch_is_asked_about_or_left_alone(linter: Linter, said: str, rule: str, edit: str) -> None:
    """Nobody is asked whether he looks for what the sender happens to be."""
    text = f"Hi Ana,\n\nYour stalls open at six. The hall is full on Fridays. {said}\n\nWho runs it?\n\nBo"
    assert first(linter, text, rule)[0] == edit


@pytest.mark.parametrize(("lead", "edit"), LISTS)
def test_a_list_keeps_what_its_line_says(linter: Linter, lead: str, edit: str) -> None:
    """The line above says whose points follow, and asks which of them matter."""
    start = "Hi Ana,\n\nYour stalls open at six. We sell Ringlet."
    text = f"{start}\n\n{lead}\n- shift swaps\n- route maps\n- a help desk\n\nBo"
    assert edit in first(linter, text, "self-focus/list-lead-in")
