"""Traits on mails of our own wording: what is a question about the reader's world, and what makes a no easy."""

from collections.abc import Callable

import pytest

from lint.model.finding import DraftReport

Check = Callable[..., DraftReport]

THEIRS = [
    "How do your nurses hand over at night?",
    "Which of the two ovens gives you more trouble?",
    "Who fills the roster when somebody is ill?",
    "Is the yard still flooding in autumn?",
    "Do drivers wait long at gate 3?",
    "Has anyone measured the heat loss since the new roof?",
    "What happens to a claim after it reaches you?",
    "One thing I wonder about: where do the returns pile up?",
    "Are the pumps original, or were they replaced after the fire?",
    "Does it slow down before payday, or is it the same all month?",
    "Could you tell me how the keys get back to reception?",
    "Did the new timetable help?",
    "When did your team last change suppliers?",
    "Still printing the tickets yourselves?",
    "How many beds stand empty on a Sunday?",
    "Was it the price, or the paperwork?",
    "Curious, who signs off the menu?",
    "Why did you move the depot to Leith?",
    "Do you bake on site, and who does it on Mondays?",
    "What would you change about the intake form?",
    "May I ask how you store the seed?",
    "Are you mostly on tape or on disk these days?",
]
NOT_THEIRS = [
    "Would you be open to a call next week?",
    "Do you have twenty minutes on Thursday?",
    "Can I send you the brochure?",
    "Shall we say Tuesday at ten?",
    "Is this of interest?",
    "Worth a conversation?",
    "When are you free for a demo?",
    "Who is the right person to speak to?",
    "Did you see my last email?",
    "Have you had a chance to read it?",
    "Wouldn't you like to cut that in half?",
    "Are you tired of paper forms?",
    "Did you know that most bakeries waste flour?",
    "How does Friday at noon sound?",
    "What does your calendar look like next week?",
    "Any thoughts?",
    "Interested?",
    "Want me to send it over?",
    "What are you waiting for?",
    "Can you really afford to lose another season?",
    "Which day suits you best?",
    "Should I close your file?",
    "Could you forward this to your manager?",
    "Would it make sense to talk?",
    "Mind if I ring you?",
    "How are you?",
    "Ready to get started?",
    "How about a quick chat on Monday?",
    "Do you want to save 30%?",
    "What do you say?",
    "Have you considered switching?",
    "What time works for a short call?",
]
EASY = [
    "If the roof is already mended, just bin this.",
    "Should you have a supplier you like, by all means keep him.",
    "A plain no is as good as a yes.",
    "No need to write back.",
    "If it isn't a headache for you, please ignore me.",
    "And if somebody else looks after it, never mind.",
    "I won't write again unless you ask me to.",
    "If you'd rather I stopped, say so and I will.",
    "Not for you? Then forget this mail.",
    "Saying no is perfectly all right.",
    "If you are happy with your printer, I'd stay with him.",
    "If the timing is off, no harm done.",
    "Nothing to sign and nothing to buy.",
    "You don't have to answer this.",
    "If this is the wrong moment, that's completely fine.",
    "Feel free to ignore this.",
    "Just reply with a no and I'll leave it there.",
    "Happy either way.",
    "It's entirely up to you.",
    "In case you have moved on, good luck with the new place.",
    "I've taken you off our list.",
    "Your number is off our list.",
    "If it's sorted, great.",
    "Use it or throw it away.",
    "A short 'not for us' is fine too.",
    "Whether or not we ever work together, the chart is yours.",
    "You owe me nothing.",
    "If I've got this wrong, tell me and I'll stop.",
    "Only if you feel like it.",
]
NOT_EASY = [
    "If you don't reply by Friday I'll give your slot away.",
    "If I don't hear back I'll call you on Monday.",
    "You can't afford to ignore this.",
    "If you want better results, book a call.",
    "Unless you object, I'll send the contract.",
    "Let me know what day works.",
    "If you have questions, just reply.",
    "Please let me know your thoughts.",
    "If you are interested, let me know.",
    "Should you need more information, contact us.",
    "Don't miss out, the offer ends tonight.",
    "If you wait, your competitors will be ahead.",
    "It is no problem for us to start tomorrow.",
    "If this sounds good, reply yes.",
    "Either way your team loses hours.",
    "If you skip this you will regret it.",
    "I haven't heard a yes or a no from you.",
]


def _trait(check: Check, said: str, name: str) -> bool | None:
    return check(f"Hi Amy,\n\nThe mill by the river still grinds oats. {said}\n\nAna").traits[name]


@pytest.mark.parametrize("said", THEIRS)
def test_a_question_about_their_world_listens(check: Check, said: str) -> None:
    assert _trait(check, said, "listens") is True


@pytest.mark.parametrize("said", NOT_THEIRS)
def test_a_question_for_interest_time_or_leave_does_not(check: Check, said: str) -> None:
    assert _trait(check, said, "listens") is False


@pytest.mark.parametrize("said", EASY)
def test_a_no_is_easy(check: Check, said: str) -> None:
    assert _trait(check, said, "easy_out") is True


@pytest.mark.parametrize("said", NOT_EASY)
def test_a_no_is_not_easy(check: Check, said: str) -> None:
    assert _trait(check, said, "easy_out") is False
