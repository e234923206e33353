"""What edits leave alone: terms, links, what is asked, what the next words point at; and lines beside their like."""

import pytest

from lint.api import Linter
from lint.model.options import Options

KEEP = "The gate is shut on Sundays, and the yard behind it floods. Who holds the keys to it today?"
NEVER = [
    # what would be wrong, text, rule, words that no edit may have (or lack, behind a "+")
    (
        "terms are lost",
        f"Order before the 15th and you get a discount of 8% on every gate! {KEEP}",
        "pressure/false-urgency",
        "+8%",
    ),
    (
        "an address is lost",
        f"We have room for four more roofs. {KEEP} Grab your place at roofs.example/book now.",
        "pressure/calendar-link",
        "+roofs.example/book",
    ),
    (
        "the news comes next",
        "Giving this another nudge up the pile.\n\nSince May we have shipped gates with two locks, and the yard of a "
        "school near you has had them since then without a single complaint. Who holds the keys today?",
        "pressure/pursuit-follow-up",
        "what is new",
    ),
    (
        "a day is no matter",
        f"{KEEP} I'll follow up again on Monday in case you are busy.",
        "pressure/pursuit-follow-up",
        "This is about",
    ),
    (
        "nothing was offered yet",
        "Who would say no to a dry yard? The gate is shut on Sundays.",
        "pressure/loaded-question",
        "Would this",
    ),
    (
        "nobody spoke of a talk",
        "We paint gates. Shall I put you down for the full set?",
        "pressure/booked-by-proxy",
        "talk at all",
    ),
    (
        "the hour is asked for next",
        f"{KEEP} I'm in the area on Tuesday and could pop in for a quick chat. What time is best?",
        "pressure/assumed-meeting",
        "is email easier",
    ),
    (
        "an invitation is sent anyway",
        f"{KEEP} Do you have 20 minutes on Tuesday at 3pm? I'll send an invite either way.",
        "pressure/named-slots",
        "that is fine too",
    ),
    (
        "all that is asked goes",
        "We sell roof calls to roofers who answer. The calls come from storm maps and homes that ask. Two roofers near "
        "you take them. I could take one more in Hull. Worth a minute before I offer it to another roofer?",
        "pressure/threat-close",
        "leave out",
    ),
    (
        "what was seen goes",
        "We paint gates in any colour, and a gate takes a day. Had a look at your gate and I think the lock is costing "
        "you money. A painted gate costs £95. Who holds the keys today?",
        "pressure/fear-appeal",
        "leave out",
    ),
    (
        "nobody tracks what is thought",
        "I paint gates for mills, and a gate takes a day. Had a look at the Kirk Mill gate and I think the old lock is "
        "costing you money. My price is fixed, £95. Could we speak on Tuesday?",
        "pressure/fear-appeal",
        "the cost of think",
    ),
    (
        "they would meet at the reader's place",
        "We paint gates and oil locks in Hull. Could I swing by on Friday for ten minutes?",
        "listening/only-question-is-the-ask",
        "is email easier",
    ),
    (
        "what is to be had goes",
        f"{KEEP} I have 30 vetted painters available in Hull this week, and they get snapped up.",
        "pressure/scarcity",
        "leave out",
    ),
    (
        "nothing is got",
        f"{KEEP} We deliver quickly anywhere in Hull, usually next day by van.",
        "self-focus/about-the-sender",
        "you would get quickly",
    ),
    (
        "it is a request",
        "We paint gates and oil locks. We close the list in May, so an early answer would be lovely if you can. I can "
        "phone and explain it.",
        "listening/no-question",
        "Can you tell me soon",
    ),
    (
        "a house of any kind is left",
        f"{KEEP} We are Corvane, a family company with over 40 years of experience in the craft of gates.",
        "self-focus/row-of-figures",
        "a family company.",
    ),
    (
        "a price is asked for",
        f"{KEEP} Kindly let me know your price asap.",
        "pressure/answer-by",
        "whenever",
    ),
    (
        "the second is pointed at",
        "Coming back with the two notes I mentioned.\n\nHave a look at the second. The gate is shut on Sundays, and "
        "the yard behind it floods when it rains for a day or two.",
        "pressure/empty-nudge",
        "leave out",
    ),
]
MADE = [
    # text, rule, edit
    (
        "Touching base on the gate audit.\n\nYou had two open points back then, the locks and the yard. On the locks I "
        "have the answer now: they are free, and so is the yard. What else would have to change?",
        "pressure/pursuit-follow-up",
        "This is about the gate audit.",
    ),
    (
        f"We paint gates in any colour, and a gate takes a day. Did our two notes land with you? {KEEP}",
        "pressure/seen-my-mail",
        "Were our two notes of use to you, or were they off the mark?",
    ),
]


def edits(linter: Linter, text: str, rule: str) -> list[str]:
    """Return the new texts that the edits of one rule make."""
    (draft,) = linter.check(f"Hi {{{{first_name}}}},\n\n{text}\n\nBob", "note.md", Options(select=(rule,))).drafts
    assert draft.findings, "the draft has nothing to mend"
    return [rewrite.text for finding in draft.findings for rewrite in finding.rewrites if rewrite.edits]


@pytest.fixture(scope="module")
def linter() -> Linter:
    """Return a linter with the built-in rules."""
    return Linter()


@pytest.mark.parametrize(("why", "text", "rule", "words"), NEVER, ids=[row[0] for row in NEVER])
def test_an_edit_that_would_be_wrong_is_not_made(linter: Linter, why: str, text: str, rule: str, words: str) -> None:
    for edit in edits(linter, text, rule):
        kept = not edit.startswith("leave out") and words[1:] in edit
        assert kept if words.startswith("+") else words not in edit


@pytest.mark.parametrize(("text", "rule", "edit"), MADE, ids=[row[2] for row in MADE])
def test_what_keeps_the_matter_is_offered(linter: Linter, text: str, rule: str, edit: str) -> None:
    assert edit in edits(linter, text, rule)
