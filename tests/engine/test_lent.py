"""Edits that serve more findings than their own, and the question that is put at the end of a mail that asks none."""

import pytest

from lint.api import Linter
from lint.engine.rewriting.applied import applied
from lint.model.options import Options

ASKED = "Would any of this be of use to you, or is it off the mark?"
SAID = "We mend kilns for potters. Your shop on Mill Lane opened in May."
LINK = "Book a day here: https://kilns.example/day"
FRAME = "Subject: kilns\n\nHi Ana,\n\n{}\n\nBob\n"
ENDS = [
    # what a mail ends with, what it ends with then, "" where nothing is asked there
    (LINK, f"{LINK}\n\n{ASKED}"),
    (f"{LINK}\n\nWe look forward to it.", ""),  # the talk is taken for granted
    (f"{LINK}\n\nWe look forward to your answer.", ""),  # it is told what an answer is
    (f"{LINK}\n\nKilns and Sons", f"{LINK}\n\n{ASKED}\n\nKilns and Sons"),  # who signs, it may be
    (f"{LINK}\n\nPlease sign it before tomorrow, or else the kiln goes to somebody in York.", ""),
    ("The kilns that we have:", ""),
    ("Let me know if you'd care to take a bag and try it!", ""),  # a question below a request would begin anew
]


@pytest.fixture(scope="module")
def linter() -> Linter:
    """Return a linter with the built-in rules."""
    return Linter()


@pytest.mark.parametrize(("end", "asked"), ENDS, ids=[end for end, _ in ENDS])
def test_a_mail_that_asks_nothing_ends_with_a_question(linter: Linter, end: str, asked: str) -> None:
    mail = FRAME.format(f"{SAID}\n\n{end}")
    (draft,) = linter.check(mail, "note.txt", Options(select=("listening/no-question",))).drafts
    made = {applied(mail, one.edits) for finding in draft.findings for one in finding.rewrites if one.edits}
    assert {text for text in made if ASKED in text} == ({FRAME.format(f"{SAID}\n\n{asked}")} if asked else set())


def test_an_edit_mends_all_findings_of_its_sentence(linter: Linter) -> None:
    pushed = "Send the plan by Friday or we'll give the slot to somebody else."
    mail = FRAME.format(f"{pushed}\n\nYour kiln stands in hall two. Who loads it?")
    found = linter.check(mail, "note.txt").drafts[0].findings
    threat = next(finding for finding in found if finding.rule == "pressure/threat-close")
    haste = next(finding for finding in found if finding.rule == "pressure/answer-by")
    assert threat.rewrites[0].text == haste.rewrites[0].text == "Please send the plan when it suits you."
    assert "For instance" not in threat.rewrites[-1].text


def test_a_run_has_a_smaller_edit_beside_the_whole_mail_in_short(linter: Linter) -> None:
    said = (
        "We help village potters mend cracked stone kilns. Our clients halve their breakage. "
        "We are proud of our award-winning team. We have 40 staff in Hull."
    )
    found = linter.check(FRAME.format(said), "note.txt").drafts[0].findings
    run = next(finding for finding in found if finding.rule == "self-focus/run-of-we")
    assert [one.whole for one in run.rewrites if one.edits] == [False, True]
    assert "award-winning" in run.rewrites[0].text


def test_an_edit_elsewhere_is_lent_to_no_sentence(linter: Linter) -> None:
    mail = FRAME.format("Only three kilns are left. Your shop is new.\n\nOur kilns are the very best in the world.")
    for finding in linter.check(mail, "note.txt").drafts[0].findings:
        for one in finding.rewrites:
            if one.edits and not one.whole and finding.start and finding.end and finding.family != "listening":
                line = mail.count("\n", 0, one.edits[0].start) + 1
                assert line == finding.start.line
