"""What a finding marks in the source: whole written words, whole choices, words of a fallback where they stand."""

from collections.abc import Callable

import pytest

from lint.model.finding import DraftReport

Check = Callable[..., DraftReport]
Found = Callable[..., list[tuple[str, str]]]

# text | what the rule pressure/weak ("zigzag") or clarity/crossing ("zigzag road", "not wander off") marks
MARKS = [
    ("A {zigzag|straight} path.", "zigzag"),
    ("A {straight|zigzag} path.", "zigzag"),
    ("A {zigzag|straight} road.", "{zigzag|straight} road"),
    ("A {straight|zigzag} road.", "{straight|zigzag} road"),
    ("A zigzag {road|path}.", "zigzag {road|path}"),
    ("A {{RANDOM | wide {zigzag|bent} | straight}} road.", "{{RANDOM | wide {zigzag|bent} | straight}} road"),
    ("A {wide|long {zigzag|bent} road} here.", "{zigzag|bent} road"),
    ("A {% if a %}zigzag{% else %}straight{% endif %} road.", "{% if a %}zigzag{% else %}straight{% endif %} road"),
    ("Don't wander off.", "Don't wander off"),
    ("You cannot wander off.", "cannot wander off"),
    ("A {{ o | default('wide and zigzag') }} path.", "zigzag"),
    ('{{ o | default: "A path. A zigzag road." }} So?', "zigzag road"),
    ('A {{ o | default: "wide and long zigzag" }} road.', '{{ o | default: "wide and long zigzag" }} road'),
]


@pytest.mark.parametrize(("text", "marked"), MARKS)
def test_marks(found: Found, text: str, marked: str) -> None:
    rule = "clarity/crossing" if " " in marked else "pressure/weak"
    assert found(text, rule) == [(rule, marked)]


@pytest.mark.parametrize(
    ("rule", "text", "shown"),
    [
        ("clarity/astray", "You should not wander off.", ["You should stay here."]),
        ("clarity/astray", "You don't wander off.", []),  # "do" would be left
        ("clarity/astray", "A {{ o | default('thing to not wander off') }} path.", []),  # no edit inside a template
        ("clarity/reuse", "We polish it daily.", []),  # what "it" is stands elsewhere
        ("clarity/reuse", "We polish don't worry daily.", ["How do you polish don't worry today?"]),
    ],
)
def test_an_edit_leaves_no_half_word(check: Check, rule: str, text: str, shown: list[str]) -> None:
    (finding,) = check(text, "note.txt", select=(rule,)).findings
    edits = [edit for rewrite in finding.rewrites for edit in rewrite.edits]
    assert [text[: edit.start] + edit.text + text[edit.end :] for edit in edits] == shown


@pytest.mark.parametrize(
    ("text", "asks"),
    [
        ("Please call me. Please send the list.", 2),
        ("Please call me. Or just reply to this mail and say no.", 1),
        ("Please call me. Alternatively, send me the list.", 1),
        ("Please call me. Or send the list. Or reply here.", 1),
        ("The barn is dry. Or reply here.", 1),
    ],
)
def test_another_way_to_do_it_asks_for_nothing_more(check: Check, text: str, asks: int) -> None:
    assert check(f"Hi Kim,\n\nThe hay is late. It is wet. {text}\n\nRosa\n").metrics.asks == asks
