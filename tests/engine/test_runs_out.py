"""What is offered in place of "only so many left", of a line about the reader's day, and of a time that presses."""

import pytest

from lint.api import Linter
from lint.engine.rewriting.applied import applied

REST = "The gate is shut on Sundays, and the yard behind it floods. Who holds the keys to it today?"
OFFERED = [
    # rule, subject, lines, what the mail says after the first edit ("" for no edit, a leading "-" for what it must not)
    ("pressure/scarcity", "gates", "We have room for two new barns.", "We have room for new barns."),
    ("pressure/scarcity", "gates", "We have room for only one more barn.", "-room for"),
    ("pressure/scarcity", "gates", "The fund is nearly gone and we have room for four more roofs in May.",
     "-more roofs"),
    ("pressure/scarcity", "gates", "Seats are going fast, so don't wait!\n\n[Reserve my seat]",
     "If you would like a seat, you can book it below."),
    ("pressure/scarcity", "Doors close soon", REST, "Subject: [what this is about in two or three words]\n"),
    ("pressure/scarcity", "Round is 80% full - Fernhold Dairies", REST, "-[what this is about"),
    ("pressure/scarcity", "gates", "Our round is 80% subscribed and we're closing on Friday, so be quick. Given the "
     "demand I'd be sorry if you were not in.", "-is open until"),
    ("pressure/scarcity", "gates", "The kids are small, and they'd be gone again by June.", ""),  # nothing runs out
    ("pressure/rival-lever", "gates", "The list is kept up to date, so nobody waits for a seat that went to "
     "somebody else.", ""),  # what the reader gains
    ("filler/busy-reader", "gates", "No answer so far, which I get, your inbox must be full.", "-which."),
    ("filler/busy-reader", "gates", "We see it—life is busy, plans shift.", "-Plans shift."),
    ("filler/busy-reader", "gates", "I know what a full desk you must have, so I will not take up much of your day.",
     "-take up much"),
    ("filler/busy-reader", "gates", "I know that you are busy, so I will write in May.", "I will write in May."),
    ("pressure/answer-by", "gates", "Please kindly send the size so we quote today.",
     "-Please send the size so we quote"),
    ("pressure/answer-by", "gates", "Pls tell me your size, I send the offer at once.", "-when it suits you"),
    ("pressure/answer-by", "gates", "We close our list by the end of the week so kindly reply ASAP.",
     "-reply when it suits"),
]  # fmt: skip


@pytest.fixture(scope="module")
def linter() -> Linter:
    """Return a linter with the built-in rules."""
    return Linter()


@pytest.mark.parametrize(("rule", "subject", "lines", "says"), OFFERED)
def test_what_runs_out_is_said_plainly(linter: Linter, rule: str, subject: str, lines: str, says: str) -> None:
    rest = "" if lines == REST else f" {REST}"
    text = f"Subject: {subject}\n\nHi Ann,\n\n{lines}{rest}\n\nBob Fern\n"
    found = next((f for f in linter.check(text, "a.txt").drafts[0].findings if f.rule == rule), None)
    made = next((r for r in found.rewrites if r.edits), None) if found is not None else None
    after = applied(text, made.edits) if made is not None else ""
    if says.startswith("-"):
        assert found is not None
        assert says[1:] not in after
    else:
        assert (says in after) if says else not after
