"""What is offered instead: words struck out so that nothing shows, and edits shown only when they are clean."""

from collections.abc import Callable

import pytest

from lint.engine.rewriting.applied import applied
from lint.model.finding import DraftReport, Finding, Rewrite

Check = Callable[..., DraftReport]

DELETIONS = [
    # which, text, what is left
    ("whole sentence", "The road is open. Blue moon. The path is shut.", "The road is open. The path is shut."),
    ("whole last sentence", "The road is open. Blue moon.", "The road is open."),
    ("start", "Blue moon, the road is open.", "The road is open."),
    ("start with a dash", "Blue moon - the road is open.", "The road is open."),
    ("start with a joiner", "Blue moon, so the road is open.", "The road is open."),
    ("end", "The road is open, blue moon.", "The road is open."),
    ("end of a question", "Is the road open, blue moon?", "Is the road open?"),
    ("middle", "The road blue moon is open.", "The road is open."),
    ("between pauses", "It is a wide, blue moon, open road.", "It is a wide, open road."),
    ("article a", "It is a blue moon open road.", "It is an open road."),
    ("article an", "It is a blue moon wide road.", "It is a wide road."),
    ("bullet", "Roads:\n\n- blue moon\n- the old bridge\n", "Roads:\n\n- the old bridge\n"),
    ("last bullet", "Roads:\n\n- the old bridge\n- blue moon\n", "Roads:\n\n- the old bridge\n"),
    ("paragraph end", "The road is open. Blue moon.\n\nAna", "The road is open.\n\nAna"),
    ("paragraph", "The road is open.\n\nBlue moon.\n\nAna", "The road is open.\n\nAna"),
    ("postscript", "The road is open.\n\nAna\n\nP.S. Blue moon.", "The road is open.\n\nAna"),
    ("over two lines", "The road is open, blue\nmoon.", "The road is open."),
    ("Windows line ends", "The road is open. Blue moon.\r\n\r\nAna", "The road is open.\r\n\r\nAna"),
]


def edits(finding: Finding) -> list[Rewrite]:
    """Return the rewrites of a finding that a program can apply."""
    return [rewrite for rewrite in finding.rewrites if rewrite.edits]


@pytest.mark.parametrize(("text", "left"), [row[1:] for row in DELETIONS], ids=[row[0] for row in DELETIONS])
def test_what_is_struck_out_leaves_no_trace(check: Check, text: str, left: str) -> None:
    report = check(text, select=("filler/strike",))
    (rewrite,) = edits(report.findings[0])
    assert applied(report.draft.map.source, rewrite.edits) == left


@pytest.mark.parametrize("text", ["The road is blue moon.", "The road is blue moon, they say.", "It's a blue moon."])
def test_nothing_is_struck_out_that_the_rest_needs(check: Check, text: str) -> None:
    (finding,) = check(text, select=("filler/strike",)).findings
    assert edits(finding) == []


@pytest.mark.parametrize(
    ("rule", "text", "applicability"),
    [
        ("filler/drop", "The road is open. Please drop me a line.", "safe"),
        ("filler/strike", "The road is open. Blue moon.", "safe"),
        ("filler/strike", "The road is open, blue moon.", "unsafe"),  # the rest of the sentence may not stand alone
        ("clarity/plain", "The water is turbid.", "safe"),
        ("clarity/blank", "The water is murky.", "unsafe"),
    ],
)
def test_only_what_changes_no_meaning_is_safe(check: Check, rule: str, text: str, applicability: str) -> None:
    (finding,) = check(text, select=(rule,)).findings
    assert [rewrite.applicability for rewrite in edits(finding)] == [applicability]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("We polish copper kettles daily.", "How do you polish copper kettles today?"),
        ("We polish Copper kettles daily.", "How do you polish Copper kettles today?"),
        ("We polish {{thing}} daily.", "How do you polish {{thing}} today?"),
    ],
)
def test_a_rewrite_reuses_the_drafts_own_words(check: Check, text: str, expected: str) -> None:
    (finding,) = check(text, select=("clarity/reuse",)).findings
    assert [rewrite.text for rewrite in edits(finding)] == [expected]


@pytest.mark.parametrize(
    ("rule", "text", "count"),
    [
        ("clarity/over-tag", "Say hello Amy to the team.", 1),
        ("clarity/over-tag", "Say hello {{first_name}} to the team.", 0),  # the tag would be lost
        ("clarity/plain", "The water of {{company}} is turbid.", 1),  # the tag stands outside
        ("clarity/blank", "The water of {{company}} is murky.", 0),
        ("clarity/reuse", "We polish **copper** kettles daily.", 0),  # half of the bold marks would be left
        ("filler/drop", "Please drop me a line, {{first_name}}. The road is open.", 0),
        ("clarity/reuse", "We polish copper kettles for {{company}} daily.", 1),  # the tag comes back
    ],
)
def test_no_rewrite_loses_a_tag_or_breaks_markup(check: Check, rule: str, text: str, count: int) -> None:
    (finding,) = check(text, select=(rule,)).findings
    assert len(edits(finding)) == count


@pytest.mark.parametrize(
    ("select", "shown"),
    [
        (("clarity/unclean",), ["zigzag"]),
        (("clarity/unclean", "pressure/weak"), []),  # the edit would be flagged itself
        (("clarity/blank", "clarity/placeholder-left"), ["Look at [the thing]."]),  # a blank is marked until filled
    ],
)
def test_an_edit_is_shown_only_when_it_lints_clean(check: Check, select: tuple[str, ...], shown: list[str]) -> None:
    (finding,) = check("The water is oily or murky.", select=select).findings
    assert [rewrite.text for rewrite in edits(finding)] == shown


def test_advice_stands_even_where_no_edit_is_clean(check: Check) -> None:
    (finding,) = check("The water is oily.", select=("clarity/unclean", "pressure/weak")).findings
    assert finding.rewrites == (Rewrite("Use another word.", (), "advice"),)


def test_rewrites_are_not_worked_out_unless_wanted(check: Check) -> None:
    (finding,) = check("The water is turbid.", select=("clarity/plain",), rewrites=False).findings
    assert finding.rewrites == ()
