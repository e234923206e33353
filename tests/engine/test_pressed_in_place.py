"""Edits of pressing sentences and chasing subjects in their mail: what is offered first, or that nothing is."""

import pytest

from lint.api import Linter

NOTE = "The kiln stands in hall two, and your crew loads it at six. Who checks the heat at night?"
CHASED = "I've emailed you three times about the kiln audit."
GUESSED = "I take it that a cooler kiln isn't on your list."
SENTENCES = [
    # rule, what stands before the note, the first edit that is offered, "" for none
    ("guilt-trip", CHASED, "I wrote to you about the kiln audit."),
    ("guilt-trip", f"{CHASED} Totally understandable!\n\n", ""),  # of what would nobody know
    ("guilt-trip", f"{CHASED} I can only conclude that heat is no concern at the works.\n\n", ""),
    ("guilt-trip", f"{CHASED} This is the last one.\n\n", ""),
    ("pursuit-follow-up", "Following up on my mail from last week about the audit.",
     "I wrote to you last week about the audit."),
    ("pursuit-follow-up", "Following up on my mail from last week about the audit. Works get plenty of these.\n\n",
     ""),
    ("threat-close", f"{GUESSED}\n\nThe leaflet is below.\n\n", "If a cooler kiln isn't on your list, that is fine."),
    ("threat-close", f"{GUESSED}\n\nIf you ever want the plans, write.\n\n",
     "If a cooler kiln isn't on your list, that is fine."),
    ("threat-close", f"{GUESSED}\n\nTotally fair.\n\n", ""),  # it would be said twice
    ("threat-close", f"{GUESSED}\n\nIf I have that wrong, a yes will do.\n\n", ""),
    ("threat-close", "If I don't hear from you by Friday, I'll assume you want the plan.\n\n",
     "If I don't hear from you, that is fine."),
    ("threat-close", "Send the plan by Friday or we'll give the slot to somebody else.\n\n",
     "Please send the plan when it suits you."),  # the edit of another finding of the sentence
    ("false-urgency", "We can hold the price until Friday. After Friday the price reverts to list.\n\n",
     "leave out \u201cAfter Friday the price reverts to list.\u201d"),  # it would be said twice
    ("false-urgency", "First firing is 50% off if you book before tomorrow.\n\n", ""),
    ("false-urgency", "Early bird ends midnight tonight \u27a1\ufe0f GET MY PASS\n\n",
     "The early bird price holds until the end of today \u27a1\ufe0f"),
    ("false-urgency", "Registration for the kiln course closes tonight at midnight.",
     "Registration for the kiln course is open until the end of today."),
    ("scarcity", "We're only giving 20% off the first firing through this week.",
     "We're giving 20% off the first firing. That offer holds until the end of this week."),
    ("answer-by", "Kindly send the order by Friday, as clay is rising each day.\n\n", ""),  # the reason would be lost
    ("answer-by", "Can you confirm by Friday?\n\n", ""),
    ("answer-by", "Could you upvote our kiln in the next 2 hours?\n\n", ""),  # it counts on that day alone
    ("yes-but", "You haven't replied to my mails, and that's okay, but our rivals have.\n\n",
     "leave out \u201cYou haven't replied to my mails, and that's okay, but our rivals have.\u201d"),
    ("assumed-sale", "Even if you have no need today, we can hold a short call so that we can start any time.",
     ""),
    ("no-brainer", "All I need is a yes and the hall plan.\n\n",
     "If you want to go ahead, I need the hall plan; if not, that is fine too."),
    ("no-brainer", "All I need is a yes and the hall plan; we can fire by the 20th.", ""),  # a date would be lost
    ("seen-my-mail", "Did my note about the kiln land? Asking because our mail was down.\n\n", ""),
]  # fmt: skip
SUBJECTS = [
    # rule, subject, the first edit, "" for none
    ("chasing-subject", "Last one about the kilns", ""),  # a leave that is taken
    ("chasing-subject", "Last call, {{first_name}}", "[their matter in two or three words]"),
    ("chasing-subject", "Last email, {{last_name}} DDS", "[their matter in two or three words]"),
    ("chasing-subject", "Permission to close your file?", "[their matter in two or three words]"),
    ("chasing-subject", "LAST CHANCE: Early bird ends tonight", "Early bird price until tonight"),
    ("fear-appeal", "Stop overpaying your accountant", "[their matter in two or three words]"),
    ("loaded-question", "Still interested in saving $9,000/year?", "[their matter in two or three words]"),
    ("false-urgency", "Kiln planner \u2013 14 day trial ending", ""),  # their own, as the mail says
]


@pytest.fixture(scope="module")
def linter() -> Linter:
    return Linter()


@pytest.mark.parametrize(("rule", "text", "edit"), SENTENCES)
def test_sentence(linter: Linter, rule: str, text: str, edit: str) -> None:
    assert _last(linter, f"Hi Ann,\n\n{text} {NOTE}", rule) == edit


@pytest.mark.parametrize(("rule", "subject", "edit"), SUBJECTS)
def test_subject(linter: Linter, rule: str, subject: str, edit: str) -> None:
    mail = f"Subject: {subject}\n\nHi {{{{first_name}}}},\n\nYour trial ends on Friday. {NOTE}\n\nSam"
    assert _last(linter, mail, rule) == edit


def test_small_letters_stay(linter: Linter) -> None:
    """A sentence of a mail in small letters keeps its own."""
    mail = (
        "hi ann,\n\nwe make kilns.\n\ndid you see my note about the kiln? the crew loads it at six.\n\nwho checks it?"
    )
    assert _last(linter, mail, "seen-my-mail").startswith("was my note about the kiln of use")


def test_who_was_named_is_not_named_again(linter: Linter) -> None:
    visit = "Our regional adviser will be in Hull on the 9th and will ring the works to set up a demonstration."
    edit = _last(linter, f"Hi Ann,\n\n{NOTE}\n\n{visit}", "booked-by-proxy")
    assert edit.startswith("Our regional adviser will be in Hull on the 9th. If you like, they can ring the works")


def _last(linter: Linter, mail: str, rule: str) -> str:
    """Return the first edit of a passage that the last finding of a rule offers."""
    found = [one for one in linter.check(mail, "a.txt").drafts[0].findings if one.rule == f"pressure/{rule}"]
    assert found, "nothing is found there"
    edits = [one.text for one in found[-1].rewrites if one.edits and not one.whole]
    return (edits or [""])[0]
