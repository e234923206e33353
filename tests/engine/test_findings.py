"""What is found: overlap, guards, metrics, absence, order, fingerprints, variants, vocabulary."""

from collections.abc import Callable
from typing import Any

import pytest

from lint.model.finding import DraftReport

Check = Callable[..., DraftReport]
Found = Callable[..., list[tuple[str, str]]]
WEAK, STRONG = "pressure/weak", "pressure/strong"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A zigzag path.", [(WEAK, "zigzag")]),
        ("A big zigzag path.", [(STRONG, "big zigzag")]),
        ("A big zigzag path, a zigzag road.", [(STRONG, "big zigzag")]),
        ("A big zigzag path. A zigzag road.", [(STRONG, "big zigzag"), (WEAK, "zigzag")]),
        ("A zigzag path and a zigzag road.", [(WEAK, "zigzag")]),
    ],
)
def test_the_stronger_rule_speaks_alone_on_a_sentence(found: Found, text: str, expected: Any) -> None:
    assert found(text, WEAK, STRONG) == expected


def test_a_rule_that_does_not_run_outranks_nothing(found: Found) -> None:
    assert found("A big zigzag path.", WEAK) == [(WEAK, "zigzag")]


_EML = "From: ana@example.org\nTo: amy@example.org\nSubject: path\n\nHi Amy,\n\nThe path is open.\n"


@pytest.mark.parametrize(
    ("text", "filename", "count"),
    [
        ("The path is a zigzag now.", "a.txt", 1),
        ("The path is a ZIG\u00adZAG now.", "a.txt", 1),
        ("The path is a **zigzag** now.", "a.md", 1),
        ("Nobody will say “zigzag” to you.", "a.txt", 0),
        ('Nobody will say "zigzag" to you.', "a.txt", 0),
        ("The path is not a zigzag now.", "a.txt", 0),
        ("It is not far, and the path is a long zigzag now.", "a.txt", 1),
        ("The path is open.\n\n```\nzigzag\n```\n", "a.md", 0),
        ("The path is `zigzag` now.", "a.md", 0),
        ("The path is open.\n\nAna\n\n-- \nAna, Zigzag Ltd\n", "a.txt", 0),
        ("The path is open.\n\nOn Monday Amy wrote:\n> Is the path a zigzag?\n", "a.txt", 0),
        (_EML + "\n> Is the path a zigzag?\n", "a.eml", 0),
        (_EML + "\nIs the path a zigzag?\n", "a.eml", 1),
        ("The path is at https://example.org/zigzag now.", "a.txt", 0),
        ("<p>The path is open.<!-- zigzag --></p>", "a.html", 0),
        ("<p>The path is a <b>zig</b>zag.</p>", "a.html", 1),
    ],
)
def test_guards(found: Found, text: str, filename: str, count: int) -> None:
    assert len(found(text, WEAK, filename=filename)) == count


@pytest.mark.parametrize(
    ("text", "count"),
    [("The road is gravel.", 1), ("Your road is gravel.", 0), ("Is the road gravel?", 0), ("Gravel. Your road?", 1)],
)
def test_any_one_excuse_is_enough(found: Found, text: str, count: int) -> None:
    assert len(found(text, "clarity/excused")) == count


_NINE = "The road is open for the day. Come soon."


@pytest.mark.parametrize(
    ("text", "options", "expected"),
    [
        (_NINE, {}, ["Come soon."]),
        (_NINE, {"limits": {"overload/lengthy": 9}}, []),
        (_NINE, {"limits": {"overload/lengthy": 3}}, ["The road is open for the day."]),
        (_NINE, {"stage": "follow-up"}, ["The road is open for the day."]),
        (_NINE, {"stage": "follow-up", "limits": {"overload/lengthy": 9}}, []),
        ("The road is open for the whole day.", {}, []),
        (f"Hi Amy,\n\n{_NINE}\n\nBest regards,\nAna", {"limits": {"overload/lengthy": 9}}, []),
    ],
)
def test_a_limit_is_a_stages_or_the_users(found: Found, text: str, options: Any, expected: list[str]) -> None:
    assert [marked for _, marked in found(text, "overload/lengthy", **options)] == expected


def test_a_message_says_how_much_and_how_much_would_be_fine(check: Check) -> None:
    (finding,) = check(_NINE, select=("overload/lengthy",)).findings
    assert finding.message == "Come soon., 9 of 8."


@pytest.mark.parametrize(
    ("rule", "text", "expected"),
    [
        ("overload/questions", "Is the path open? Is the road open?", ["Is the road open?"]),
        ("overload/questions", "Is the path open? The road is.", []),
        ("overload/matches", "A zigzag path. A gravel road.", ["zigzag"]),
        ("overload/matches", "A zigzag path. A zigzag road.", []),
    ],
)
def test_other_measures(found: Found, rule: str, text: str, expected: list[str]) -> None:
    assert [marked for _, marked in found(text, rule)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Tell me about the path.", []),
        ("The path is open. The road is closed.", ["The road is closed."]),
        ("The path is open.\n\n> Tell me about it.", ["The path is open."]),
    ],
)
def test_an_absence_marks_the_last_sentence(found: Found, text: str, expected: list[str]) -> None:
    assert [marked for _, marked in found(text, "listening/missing")] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("See our widget. Your path is open.", ["See our widget."]),
        ("Your path is open. See our widget.", []),
        ("The path is open.", []),
    ],
)
def test_an_order_marks_what_comes_too_early(found: Found, text: str, expected: list[str]) -> None:
    assert [marked for _, marked in found(text, "opener/too-early")] == expected


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("A zigzag path.", "The road is open.\n\nA zigzag path.", True),
        ("A zigzag path.", "Subject: Roads\n\nHi Amy,\n\nSome other\nzigzag road.", True),
        ("A zigzag path.", "A ZIGZAG path.", True),
        ("A big zigzag path.", "A big\nzigzag path.", True),
        ("A zigzag path.", "A big zigzag path.", False),
    ],
)
def test_a_fingerprint_stays_while_the_text_around_moves(check: Check, one: str, other: str, same: bool) -> None:
    (left,) = check(one, select=(WEAK, STRONG)).findings
    (right,) = check(other, select=(WEAK, STRONG)).findings
    assert (left.fingerprint == right.fingerprint) is same


def test_what_is_found_twice_has_two_fingerprints(check: Check) -> None:
    prints = [finding.fingerprint for finding in check("A zigzag. A zigzag.", select=(WEAK,)).findings]
    assert len(set(prints)) == 2
    assert all(len(mark) == 12 and int(mark, 16) >= 0 for mark in prints)


@pytest.mark.parametrize(
    ("vocabulary", "count"),
    [((), 1), (("big zigzag",), 0), (("Big  ZIGZAG",), 0), (("zigzag",), 0), (("zigzag path",), 1)],
)
def test_the_teams_own_words_are_fine(found: Found, vocabulary: tuple[str, ...], count: int) -> None:
    assert len(found("A big zigzag path.", STRONG, vocabulary=vocabulary)) == count


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The path is {open|closed}, a zigzag.", [("zigzag", None)]),
        ("The path is {open|a zigzag}.", [("zigzag", 2)]),
        ("The path is {a zigzag|open}.", [("zigzag", None)]),
        ("The path is {open|closed|a zigzag}.", [("zigzag", 3)]),
        ("A {zigzag path|zigzag road}.", [("zigzag", None), ("zigzag", 2)]),
    ],
)
def test_variants_are_told_apart_and_merged(check: Check, text: str, expected: list[tuple[str, int | None]]) -> None:
    found = check(text, select=(WEAK,)).findings
    assert [(finding.text, finding.variant) for finding in found] == expected


@pytest.mark.parametrize(
    ("text", "count"), [("{Tell me more|The path is open}.", 0), ("{The path|The road} is open.", 1)]
)
def test_an_absence_is_found_where_every_variant_lacks_it(found: Found, text: str, count: int) -> None:
    assert len(found(text, "listening/missing")) == count


def test_findings_stand_in_reading_order(check: Check) -> None:
    offsets = [f.start.offset for f in check("A zigzag. Gravel. A zigzag.").findings if f.start]
    assert offsets == sorted(offsets)
