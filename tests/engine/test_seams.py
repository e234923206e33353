"""Seams: an edit that would tear a phrase is not made."""

import pytest

from lint.drafts.landing import Change
from lint.engine.rewriting.seams import rough
from lint.model.source import Span

TORN = [
    # the text, what goes, what comes, whether that is torn
    ("I answer mails on the first Monday, but not in July.", "first Monday", "", True),
    ("The gate is shut. Soon it floods.", "Soon it floods.", "", False),
    ("Take the gate, or leave it.", "gate", "yard", False),
    ("Take the old gate, or leave it.", "old gate", "", True),
    ("The price holds until May.", "until May", "until May.", True),
    ("We grind the best oats.", "best oats", "the oats", True),
    ("A yes or no.", "A yes", "Yes", False),
]


@pytest.mark.parametrize(("text", "old", "new", "torn"), TORN, ids=[f"{row[0]} -{row[1]} +{row[2]}" for row in TORN])
def test_what_is_torn_at_a_seam(text: str, old: str, new: str, torn: bool) -> None:
    at = text.index(old)
    assert rough(text, [Change(Span(at, at + len(old)), new)]) is torn
