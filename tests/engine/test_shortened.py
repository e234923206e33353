"""The whole mail in short: what stays of a pitch, what its sender says, where it stands, and when it is not offered."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import yaml

from lint.api import Linter
from lint.engine.rewriting.applied import applied
from lint.engine.shortened.supplied import supplied
from lint.fix.plan import passages, without_blanks
from lint.model.finding import Rewrite

CASES: list[dict[str, Any]] = yaml.safe_load(Path(__file__).with_name("shortened.yaml").read_text(encoding="utf-8"))
HEAD, TAIL = "Subject: sieves and shifts\n\nHi Ana,\n\n", "\n\nBest regards,\nTessa Brand\nCorvane\n"
TITLE = "sieves and shifts"
PITCH = CASES[0]


@pytest.fixture(scope="module")
def linter() -> Linter:
    """Return a linter with the built-in rules."""
    return Linter()


def whole(linter: Linter, mail: str, name: str = "note.txt", stage: str | None = None) -> set[Rewrite]:
    """Return the short versions that the findings of a mail offer."""
    found = linter.check(mail, name, replace(linter.options, stage=stage)).drafts[0].findings
    return {one for finding in found for one in finding.rewrites if one.whole}


@pytest.mark.parametrize("case", CASES, ids=[case["case"] for case in CASES])
def test_a_pitch_is_written_again_in_short(linter: Linter, case: dict[str, Any]) -> None:
    head = HEAD.replace(TITLE, case.get("subject", TITLE))
    mail = head + case["body"] + TAIL
    made = {applied(mail, one.edits) for one in whole(linter, mail, stage=case.get("stage"))}
    head = HEAD.replace(TITLE, case.get("title", case.get("subject", TITLE)))
    assert made == ({head + case["short"] + TAIL} if case["short"] else set())


@pytest.mark.parametrize("case", [case for case in CASES if case["short"]], ids=lambda case: case["case"])
def test_nothing_is_found_in_it(linter: Linter, case: dict[str, Any]) -> None:
    options = replace(linter.options, stage=case.get("stage"))
    found = linter.check(HEAD + case["short"] + TAIL, "note.txt", options).drafts[0].findings
    assert [f.rule for f in found if f.rule != "clarity/placeholder-left"] == []


@pytest.mark.parametrize(
    ("head", "tail", "start", "end"),
    [
        ("Hi Ana, ", "\n\nTessa Brand\nCorvane\n", "Hi Ana, who plans your", "is fine.\n\nTessa Brand\nCorvane\n"),
        ("Hi Ana,\n\n", "\nTessa Brand\nCorvane\n", "Hi Ana,\n\nWho plans", "is fine.\n\nTessa Brand\nCorvane\n"),
        ("Hi {{first}},\n\n", "\n\nTessa\n+44 700 900 118\n", "Hi {{first}},\n\nWho", "\n\nTessa\n+44 700 900 118\n"),
        ("Hi Ana,\n\n", "\n\nTessa\n\nP.S. The van is red.\n", "Hi Ana,\n\nWho", "\n\nTessa\n\nP.S. The van is red.\n"),
    ],
)
def test_greeting_and_signature_stay(linter: Linter, head: str, tail: str, start: str, end: str) -> None:
    mail = head + PITCH["body"] + tail
    (made,) = {applied(mail, one.edits) for one in whole(linter, mail)}
    assert made.startswith(start)
    assert made.endswith(end)


def test_line_ends_of_the_file_are_kept(linter: Linter) -> None:
    mail = (HEAD + PITCH["body"] + TAIL).replace("\n", "\r\n")
    (made,) = {applied(mail, one.edits) for one in whole(linter, mail)}
    assert made == (HEAD + PITCH["short"] + TAIL).replace("\n", "\r\n")


def test_none_in_markup(linter: Linter) -> None:
    paragraphs = "".join(f"<p>{part}</p>\n" for part in f"Hi Ana,\n\n{PITCH['body']}{TAIL}".split("\n\n"))
    assert whole(linter, f"<html><body>\n{paragraphs}</body></html>\n", "note.html") == set()


def test_fix_leaves_it_to_rewrite(linter: Linter) -> None:
    mail = HEAD + PITCH["body"] + TAIL
    for one in whole(linter, mail):
        assert not passages(one, mail)
        assert not without_blanks(one, mail)
    assert linter.fix(mail, unsafe=True).text != linter.rewrite(mail).text
    assert linter.rewrite(mail).text == HEAD + PITCH["short"] + TAIL


def test_a_report_shows_it_once(linter: Linter) -> None:
    from lint.report.format import Look
    from lint.report.text import Text

    report = linter.check(HEAD + PITCH["body"] + TAIL, "note.txt").drafts[0]
    shown = Text(Look(width=100)).draft(report)
    assert shown.count("The whole mail, in short:") == 1
    assert shown.count("Who plans your team's shifts? I ask because I'm with Corvane") == 1
    assert shown.count("The short mail above mends this, too.") >= 1


@pytest.mark.parametrize(
    ("said", "asked"),
    [
        ("we make flour sieves for stone mills", "Where do you get flour sieves today?"),
        (
            "Corvane is a supplier of combs, hives and smokers in Hull",
            "Where do you get combs, hives and smokers today?",
        ),
        ("we sell to bakers in Hull", ""),  # no goods, but who buys them
        ("we make your mill safer", ""),
        ("we look after bread ovens", ""),
    ],
)
def test_it_is_asked_where_goods_come_from(said: str, asked: str) -> None:
    assert supplied(said) == asked
