"""The report for people, as it stands on 80 columns."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from lint.model.finding import DraftReport, Report
from lint.report.format import Look, render
from lint.report.width import cells

EXPECTED = """\
── intro.md ───────────────────────────────── cold first touch, sales (a guess)
  Starts with you, not them. Pushes where it could ask. Listens. Resistance 10.
  Keep  The question in line 8 is theirs to answer.

intro.md:6:1  error  pressure/false-urgency
  6 │ Act now!
    │ ^^^^^^^^
  A deadline of yours is none of theirs. Strangers ask: is this about me?
  → Tell me when [a date of theirs] suits you.
  → (leave it out)

intro.md:5:1  warning  opener/self-introduction
  5 │ My name is Dana and I keep the rota at Northbeam, for a team of nine on…
    │ ^^^^^^^^^^^^^^^                                       ~~~~~~~~~~~~~~
  The mail opens with you, not with them. Strangers ask: is this about me?
  (rests on wall of scripts)
  · Open with what you noticed about them, then one question you do not know the
    answer to.
  and  info  self-focus/company-history  "a team of nine"
  Your size is no news to them. Strangers ask: is this about me?

intro.md:8:1  info  listening/qualifying
  8 │ Who signs off the rota
    │ ^^^^^^^^^^^^^^^^^^^^^^
  9 │ on your side?
    │ ^^^^^^^^^^^^^
  It may serve you more. Strangers ask: is this about me?

✓ good.txt  Nothing here should raise their guard.
  Keep  Line 1 starts with them.
4 findings in 1 of 2 drafts: 1 error, 1 warning, 2 info. 1 problem, see above.
"""


def test_the_whole_report(report: Report) -> None:
    look = Look(grounds={"opener/self-introduction": "rests on wall of scripts"})
    assert render(report, "text", look) == EXPECTED


def test_quiet_leaves_the_findings(report: Report) -> None:
    blocks = EXPECTED.split("\n\n", 1)[1].split("✓", 1)[0].replace("\n  (rests on wall of scripts)", "")
    assert render(report, "text", Look(quiet=True)) == blocks


def test_brief_leaves_out_what_is_fine(report: Report) -> None:
    assert "good.txt" not in render(report, "text", Look(brief=True))


def test_metrics_and_statistics_on_demand(report: Report) -> None:
    said = render(report, "text", Look(metrics=True, statistics=True))
    grade = "30 words, reading grade 6.2, 1 question, 1 ask, 0 links; 2 sentences about you,"
    assert grade in said.replace("\n  ", " ")
    assert "1  opener/self-introduction\n1  pressure/false-urgency\n" in said


def test_a_rule_says_why_once_a_draft(reported: Callable[..., DraftReport]) -> None:
    twice = [("a/b", "info", "One.", "A.", []), ("a/b", "info", "Two.", "B.", [])]
    said = render(Report((reported("One. Two.\n", twice),)))
    assert said.count("Strangers ask") == 1


def test_colours_change_no_word(report: Report) -> None:
    from click import unstyle

    painted = render(report, "text", Look(color=True))
    assert "\x1b[31m\x1b[1merror\x1b[0m" in painted
    assert unstyle(painted) == render(report, "text")


def test_without_symbols_all_is_ascii(report: Report) -> None:
    assert render(report, "text", Look(symbols=False)).isascii()


@pytest.mark.parametrize("width", [40, 60, 80, 96])
def test_no_row_of_prose_or_draft_is_wider_than_the_terminal(report: Report, width: int) -> None:
    said = render(replace(report, errors=()), "text", Look(width=width))
    rows = [row for row in said.splitlines() if row.startswith("  ") and not row.startswith("  and")]
    assert len(rows) > 15
    assert max(map(cells, rows)) <= width


def test_a_finding_without_a_place_shows_its_text(reported: Callable[..., DraftReport]) -> None:
    draft = reported("Act now.\n", [("a/b", "info", "Act now.", "A.", [])], "intro.eml")
    draft = replace(draft, findings=tuple(one._replace(start=None, end=None) for one in draft.findings))
    assert "\nintro.eml  info  a/b\n  │ Act now.\n  A. " in render(Report((draft,)))


def test_nothing_in_a_draft_reaches_the_terminal_as_a_command(reported: Callable[..., DraftReport]) -> None:
    text = "Act \x1b[2J\x07now \u202eno\u200b."
    draft = reported(f"{text}\r\n", [("a/b", "info", text, f"It says {text}", [])], "in\x1b]0;tro.md")
    said = render(Report((draft,)))
    assert set(said) & set("\x1b\x07\r\u202e\u200b") == set()
    assert r"Act \x1b[2J\x07now \u202eno\u200b." in said


def test_a_locator_is_part_of_the_name(reported: Callable[..., DraftReport]) -> None:
    draft = reported("Act now.\n", [("a/b", "info", "Act now.", "A.", [])])
    draft = replace(draft, draft=replace(draft.draft, locator={"step": 2, "variant": "B"}))
    assert render(Report((draft,))).startswith("── intro.md (step 2, variant B) ──")


def test_findings_of_a_branch_stand_with_their_sentence(reported: Callable[..., DraftReport]) -> None:
    source = "Hello there. Act now."
    base = reported(source, [("a/b", "info", "Hello", "A.", []), ("a/c", "warning", "now", "B.", [])])
    branch = replace(base.draft, text="Act now.", sentences=base.draft.sentences[:1])
    findings = (base.findings[0], base.findings[1]._replace(variant=2))
    said = render(Report((replace(base, draft=replace(base.draft, variants=(branch,)), findings=findings),)))
    assert "warning  a/c  (variant 2)\n" in said


@pytest.mark.parametrize(
    ("findings", "drafts", "expected"),
    [
        (0, 0, "Nothing was checked."),
        (0, 1, "1 draft, nothing to change."),
        (0, 3, "3 drafts, nothing to change."),
        (1, 1, "1 finding: 1 warning."),
        (1, 2, "1 finding in 1 of 2 drafts: 1 warning."),
    ],
)
def test_the_last_line_sums_up(findings: int, drafts: int, expected: str, reported: Callable[..., DraftReport]) -> None:
    spec = [("a/b", "warning", "Act", "A.", [])]
    made = [reported("Act.\n", spec if number < findings else []) for number in range(drafts)]
    assert render(Report(tuple(made))).splitlines()[-1] == expected
