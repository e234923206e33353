"""Offers and plain words in their mails: what is offered first, and where nothing is."""

import pytest

from lint.api import Linter

EDITS = [
    # the body of a mail, rule, its first edit ("" where none may be offered)
    (
        "Your oven stands idle on Mondays. I'd welcome the opportunity to explore a partnership with {{company}}. "
        "Are you free for a call in the coming days?",
        "self-focus/wish-as-ask",
        "",  # a question follows
    ),
    (
        "Your oven stands idle on Mondays. It would be a pleasure to take you through the plan at your bakery. My "
        "assistant will be in touch to arrange a day.",
        "self-focus/wish-as-ask",
        "",  # it is arranged already
    ),
    (
        "Your oven stands idle on Mondays. We'd also be thrilled to have you in our club.",
        "self-focus/wish-as-ask",
        "You are also welcome in our club.",
    ),
    (
        "Your oven stands idle. The stall opens at six and the hall is full on Fridays.\n\n"
        "Ferrule is a marketplace for bakers. It was voted newcomer of the year.",
        "self-focus/who-we-are",
        "How do you [do what this is for] today? I ask because Ferrule is a marketplace for bakers.",  # not "Would …"
    ),
    (
        "Your oven stands idle. The stall opens at six and the hall is full on Fridays.\n\n"
        "Ferrule is a marketplace for bakers. List a tray by noon.",
        "self-focus/who-we-are",
        "Would Ferrule, a marketplace for bakers, be of use to you?",
    ),
    (
        "Three mills let me count.\n\n**Mill A** - a new belt. Stoppages went from 11% to 6%.",
        "self-focus/borrowed-results",
        "",  # it is told already
    ),
    (
        "Your mill runs two shifts. Oakridge in Hull cut stoppages from 31 to 14 in a quarter. "
        "Their owner now sleeps in.",
        "self-focus/borrowed-results",
        "",  # more is told of it
    ),
]
LISTS = [
    # what stands above a list, the edits of the list's finding
    ("Your oven stands idle.\n\nMain benefits:", "Which of the following would matter to you, if any?"),
    (
        "We sell trays, tins and peels in Fife. Main benefits:",
        "You would get shift swaps, route maps and a help desk.",
    ),  # "these" would be the trays
    (
        "Who fills the stall on Mondays?\n\nMain benefits:",
        "You would get shift swaps, route maps and a help desk.",
    ),  # one question after the other
]


@pytest.fixture(scope="module")
def linter() -> Linter:
    """Return a linter with the built-in rules."""
    return Linter()


def edits(linter: Linter, body: str, rule: str) -> list[str]:
    """Return the first edit of each finding of a rule in a mail."""
    found = (
        linter.check(f"Subject: Mondays\n\nHi Ana,\n\n{body}\n\nWe bake in the same hall as you do.\n\nBo\n", "x.txt")
        .drafts[0]
        .findings
    )
    said = [next((one.text for one in f.rewrites if one.edits), "") for f in found if f.rule == rule]
    assert said, [f.rule for f in found]
    return said


@pytest.mark.parametrize(("body", "rule", "edit"), EDITS)
def test_an_edit_suits_its_neighbours(linter: Linter, body: str, rule: str, edit: str) -> None:
    """What is offered goes with the sentences beside it, or nothing is."""
    said = [one for one in edits(linter, body, rule) if not one.startswith("leave out")]
    assert "".join(said[:1]) == edit


@pytest.mark.parametrize(("lead", "edit"), LISTS)
def test_these_are_the_points_below(linter: Linter, lead: str, edit: str) -> None:
    """A question about a list stands where nothing else is listed or asked just before."""
    said = edits(linter, f"{lead}\n- shift swaps\n- route maps\n- a help desk", "self-focus/list-lead-in")
    assert "".join(said[:1]) == edit
