"""What a sentence would bring its reader, said from his side."""

import pytest

from lint.api import Linter

KEEP = "Your mill grinds oats on Mondays. Who sweeps the yard behind it today?"
SAID = [
    # a sentence, a rule that finds it, its first edit ("" where none of these is made)
    (
        "We offer same-day repairs and spare belts.",
        "self-focus/unasked-offer",
        "From us you would get same-day repairs and spare belts.",
    ),
    ("We offer spare belts to our regulars.", "self-focus/unasked-offer", ""),
    (
        "This is your last chance to order belts at half price!",
        "pressure/false-urgency",
        "You can still order belts at half price.",
    ),
    ("This is your last chance to act.", "pressure/false-urgency", ""),
    (
        "Slots fill up fast, so book now: https://mill.example/b",
        "pressure/scarcity",
        "If you like, book here: https://mill.example/b",
    ),
]


@pytest.mark.parametrize(("sentence", "rule", "edit"), SAID, ids=[row[0] for row in SAID])
def test_what_is_offered_is_said_as_the_readers(linter: Linter, sentence: str, rule: str, edit: str) -> None:
    found = linter.check(f"Hi Ada,\n\n{KEEP} {sentence}\n\nSam\n", "mail.txt").drafts[0].findings
    said = [rewrite.text for one in found if one.rule == rule for rewrite in one.rewrites if rewrite.edits]
    assert edit in said if edit else not any(text.startswith(("You would", "You can still")) for text in said)


def test_the_one_step_that_a_mail_asks_for_is_not_struck_out(linter: Linter) -> None:
    text = "Hi Ada,\n\nYour mill grinds oats. If you like, book a visit: https://mill.example/b\n\nSam\n"
    found = linter.check(text, "mail.txt").drafts[0].findings
    assert not any(
        one.rule == "overload/link-in-first-touch" and rewrite.edits for one in found for rewrite in one.rewrites
    )
