"""What a writer's note silences, and the notes that had nothing to silence."""

from collections.abc import Callable
from typing import Any

import pytest

from lint.model.finding import DraftReport

Check = Callable[..., DraftReport]
UNUSED = "template/unused-suppression"
WEAK = "pressure/weak"


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        ("", [WEAK]),
        ("<!-- loosebrick: ignore pressure/weak -->", []),
        ("<!-- loosebrick: ignore pressure -->", []),
        ("<!-- loosebrick: ignore -->", []),
        ("<!-- loosebrick: ignore clarity/plain, pressure/weak -->", [UNUSED]),
        ("<!-- loosebrick: ignore clarity/plain -->", [UNUSED, WEAK]),
        ("<!-- loosebrick: ignore pressure/waek -->", [UNUSED, WEAK]),
        ("<!-- loosebrick: ignore pressure/weak, clarity/plain, template/unused-suppression -->", []),
        ("<!-- loosebrick: ignore template/unused-suppression -->", [WEAK]),
        ("<!-- loosebrick: ignore overload/lengthy -->", [WEAK]),  # it did not run, so nobody knows
        ("{# loosebrick: ignore pressure/weak #}", []),
    ],
)
def test_notes(check: Check, note: str, expected: list[str]) -> None:
    found = check(f"Hi Amy,\n\n{note}\nThe path is a zigzag.\n", select=(WEAK, "clarity/plain", UNUSED)).findings
    assert sorted(finding.rule for finding in found) == sorted(expected)


@pytest.mark.parametrize(
    ("text", "filename", "line"),
    [
        ("---\nsubject: road\nloosebrick: ignore clarity/plain\n---\nHi Amy,\n\nA road.\n", "a.md", 3),
        ("Hi Amy,\n\nA road.\n\n  <!-- loosebrick: ignore clarity/plain -->\n", "a.md", 5),
        ("<p>Hi Amy,</p>\n<!-- loosebrick: ignore clarity/plain -->\n<p>A road.</p>\n", "a.html", 2),
        ("Subject: road\nX-Loosebrick: ignore clarity/plain\n\nHi Amy,\n\nA road.\n", "a.eml", 2),
    ],
)
def test_an_unused_note_is_found_where_it_stands(check: Check, text: str, filename: str, line: int) -> None:
    (finding,) = check(text, filename, select=("clarity/plain", UNUSED)).findings
    assert finding.start is not None
    assert finding.end is not None
    assert (finding.start.line, finding.end.line) == (line, line)
    assert finding.text == text.splitlines()[line - 1].strip() == text[finding.start.offset : finding.end.offset]
    assert "clarity/plain" in finding.message


def test_two_unused_notes_are_two_findings_and_weigh_nothing(check: Check) -> None:
    notes = "<!-- loosebrick: ignore clarity/plain -->\n"
    report = check(f"{notes}{notes}A road.", select=("clarity/plain", UNUSED))
    assert len({finding.fingerprint for finding in report.findings}) == 2
    assert report.resistance["total"] == 0


@pytest.mark.parametrize(("note", "verdict"), [("", "fail"), ("<!-- loosebrick: ignore pressure -->", "pass")])
def test_what_is_silenced_fails_no_verdict(check: Check, note: str, verdict: Any) -> None:
    text = f"Hi {{{{first_name}}}},\n\n{note}\nHow is your road? A zigzag path. A zigzag road. Would a call help you?"
    report = check(text, select=(WEAK,))
    assert report.verdicts["pressure"] == verdict
