"""Demands, guesses and hooks: what is read off each, so that it can be turned down."""

import pytest

from lint.api import Linter
from lint.engine.context import Context
from lint.engine.recast.recaster import Recaster
from lint.engine.recast.turned import Turner

RECAST = [
    # sentence, field, what it says
    ("Send me the ledger and I'll start on Monday.", "told", "send me the ledger and I'll start on Monday"),
    (
        "Please confirm the quantity quickly so that I can hold the crate.",
        "told",
        "confirm the quantity so that I can hold the crate",
    ),
    ("Kindly let us have your headcount by return.", "told", "let us have your headcount"),
    ("Reply asap.", "told", "reply when it suits you"),
    ("Text me by tonight, else your days go to the next yard.", "told", "text me"),
    ("Let's talk about the rota.", "told", ""),
    ("You can send the form by post.", "told", "send the form by post"),
    ("The ledger is here.", "told", ""),
    ("The books close on Friday, so please send me the ledger.", "lead", "The books close on Friday. "),
    ("Grab a slot here: https://cal.example/dana", "pick", "grab a slot here: https://cal.example/dana"),
    ("Grab a slot before my week is full: https://cal.example/dana", "pick", "grab a slot: https://cal.example/dana"),
    ("Grab a slot here: https://cal.example/dana", "wish", "a call would suit you"),
    ("Claim your seat: https://cal.example/dana", "wish", "you like"),
    ("Here's my calendar: https://cal.example/dana", "here", "here's my calendar: https://cal.example/dana"),
    ("I've pencilled you in for Monday at 2.", "booked", "pencil you in for Monday at 2"),
    ("I've put your yard down for March and ordered the crates.", "booked", "put your yard down for March"),
    ("My assistant will ring your office on Monday.", "booked", "ring your office on Monday"),
    ("My assistant will ring your office on Monday.", "doer", "my assistant"),
    ("Shall I put you down for the full set?", "booked", "put you down for the full set"),
    ("Let's schedule a call on Monday.", "booked", "schedule a call on Monday"),
    ("I have read your notice.", "booked", ""),
    ("All I need from you is a yes and the billing contact.", "wanted", "the billing contact"),
    ("15 minutes is all I need to prove it.", "takes", "takes 15 minutes"),
    ("We sent the drawings, so we can start on Monday.", "upto", "We sent the drawings."),
    ("We have sent the drawings so far.", "upto", ""),
    ("Could we find half an hour next week for an introductory call?", "session", "have an introductory call"),
    ("Do you have 20 minutes this week to discuss the rota?", "session", "take 20 minutes to discuss the rota"),
    ("Worth a call with your planner?", "session", "have a call with your planner"),
    ("Could we do a 12-minute demo?", "showing", "see a 12-minute demo"),
    ("How long does the sales call last?", "session", ""),
    ("I can only assume that a dry cellar isn't something you want.", "doubted", "Is a dry cellar something you want"),
    ("I will assume you have moved on.", "doubted", "Have you moved on"),
    ("I assume that the mail slid off your desk.", "doubted", ""),
    ("Did you get a chance to look at the deck I sent?", "seen", "Is the deck I sent"),
    ("Did you see my notes?", "off", "are they"),
    ("Did my last note reach you?", "seen", "Was my last note"),
    ("Have you seen the new rule in the bulletin?", "off", "is it"),
    ("Would you say no to an extra load a week?", "bait", "an extra load a week"),
    ("Wouldn't it be nice if every call was answered?", "hope", "if every call was answered"),
    ("Can you afford to have an empty hall on a Monday?", "lot", "an empty hall on a Monday"),
    ("You owe it to your nurses to at least see the rota.", "owed", "see the rota"),
    ("Can we count on you to renew your gift today?", "given", "renew your gift"),
    ("If I don't hear from you by May, I will move your slot.", "unheard", "If I don't hear from you"),
    ("I hear you on the budget, but this pays for itself.", "heard", "I hear you on the budget"),
    ("The crates are ready, but the van is late.", "heard", ""),
    ("It is finally here!!", "calm", "It is finally here."),
]


@pytest.fixture(scope="module")
def linter() -> Linter:
    """Return a linter with the built-in rules."""
    return Linter()


@pytest.mark.parametrize(("sentence", "field", "said"), RECAST)
def test_a_demand_is_taken_apart(linter: Linter, sentence: str, field: str, said: str) -> None:
    draft = linter.parse(f"Hi Ana,\n\nGood to hear. {sentence}\n\nBob", "note.md")
    context = Context(draft, linter._rules.lexicon, linter._rules.traits, linter._rules.trades)
    index = next(i for i, found in enumerate(draft.sentences) if draft.text[found.start :].startswith(sentence))
    assert Recaster(context, Turner(context)).get(field, index) == said


@pytest.mark.parametrize(
    ("subject", "field", "said"),
    [
        ("Re: our call about your funding", "unreplied", "your funding"),
        ("Re: Re: last try", "unreplied", ""),
        ("2 min on API docs", "titled", "API docs"),
    ],
)
def test_a_subject_is_taken_apart(linter: Linter, subject: str, field: str, said: str) -> None:
    draft = linter.parse(f"Subject: {subject}\n\nHi Ana,\n\nGood to hear from the mill.\n\nBob", "note.md")
    context = Context(draft, linter._rules.lexicon, linter._rules.traits, linter._rules.trades)
    index = next(i for i, found in enumerate(draft.sentences) if found.zone == "subject")
    assert Recaster(context, Turner(context)).get(field, index) == said


def test_a_guess_that_is_answered_stays(linter: Linter) -> None:
    text = "Hi Ana,\n\nI can only assume that a dry cellar isn't something you want. I respect that.\n\nBob"
    draft = linter.parse(text, "note.md")
    context = Context(draft, linter._rules.lexicon, linter._rules.traits, linter._rules.trades)
    assert not any(Recaster(context, Turner(context)).get("doubted", i) for i in range(len(draft.sentences)))
