"""Stock sentences: what half the mails hold is said better by the words themselves (rules/rewrites/stock-*.yaml)."""

import pytest

from lint.api import Linter
from lint.model.options import Options

MAIL = """\
Subject: Rota boards

Hi {{{{first_name}}}},

Your yard posts its rota on Sundays.

{said}

A rota board would show the swaps of the week.

Best,
Dana
"""
TALK = "or is email easier?"
SAID = [
    # sentence, what its first edit says; "" where it is struck out
    ("Can I steal 10 minutes of your time this week?", f"to talk for 10 minutes, {TALK}"),
    ("When can we talk?", f"to talk, {TALK}"),
    ("Would 3 pm tomorrow be convenient?", f"Would that suit you at all, {TALK}"),
    ("All I ask is 15 minutes to show you the board.", "If you like, I can show you the board in 15 minutes."),
    ("If I don't hear back, I'll stop bothering you.", "If I don't hear back, that is fine."),
    (
        "I've emailed you twice about your rota and have not heard back, which mostly means one of two things:\n\n"
        "1. The rota stays\n2. The rota goes",
        "I wrote to you about your rota. Which of these comes closest:",
    ),
    (
        "This is my final email about the crane.",
        "I will not write again about the crane; if it ever comes up, this address works.",
    ),
    ("Permission to close your file?", "If the answer is no for now, that is fine."),
    ("Just checking in to see how you got on with the trial.", "How did you get on with the trial?"),
    (
        "Any news on the quote we sent on Monday?",
        "Is there anything that you would change about the quote we sent on Monday?",
    ),
    ("A simple yes or no would be appreciated.", "A no is as welcome as a yes."),
    ("It's a no-brainer.", ""),
    ("I know you're busy right now.", ""),
    ("It would be a shame to see you pay full price.", ""),
    ("Last chance to lock in the founder rate.", "You can still lock in the founder rate."),
    ("Tired of chasing swaps by phone?", "How much time goes into chasing swaps by phone, if any?"),
    ("Are you still overpaying for night cover?", "How do you handle night cover today?"),
    (
        "Companies like Harrow, Pelham and Stowe already rely on us.",
        "If it helps, ask [the one of Harrow, Pelham and Stowe that is most like them] what it is like to work with "
        "us.",
    ),
]


@pytest.mark.parametrize(("said", "better"), SAID, ids=[row[0] for row in SAID])
def test_a_stock_sentence_is_said_better(linter: Linter, said: str, better: str) -> None:
    late = better.startswith(("If I", "I will", "If the", "How did", "Is there", "A no"))
    options = Options(stage="follow-up" if late else "first-touch", purpose="sales")
    (draft,) = linter.check(MAIL.format(said=said), "note.txt", options).drafts
    start = draft.draft.text.index(said)
    found = [one for one in draft.findings if start <= one.span.start < start + len(said)]
    edits = [one.text for finding in found for one in finding.rewrites if one.edits]
    assert edits, [finding.rule for finding in found]
    assert better in edits[0] if better else edits[0] == f"leave out \u201c{said}\u201d"


def test_a_rewrite_that_asks_for_words_stays_away_without_them(linter: Linter) -> None:
    options = Options(select=("pressure/time-ask",), stage="first-touch", purpose="sales")
    (draft,) = linter.check(MAIL.format(said="Can I steal your rota for ten minutes?"), "note.txt", options).drafts
    assert not any("Would it help to talk for" in one.text for finding in draft.findings for one in finding.rewrites)
