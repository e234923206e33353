"""Asks for time, links, named hours and orders: what is offered for them, and where nothing fits."""

import pytest

from lint.api import Linter

SELLS = "We make rota software for bakeries. It drafts a week in four minutes."
CASES = [
    # rule, what the mail says, the first edit that is offered, "" where none is
    # who would learn something is not helped by a talk
    (
        "pressure/time-ask",
        "We build ovens and are doing research on night shifts. Would you have 20 minutes for a chat?",
        "Would you be free for a chat of 20 minutes, or is email easier?",
    ),
    # what is shown is no talk
    ("pressure/time-ask", f"{SELLS} Open to a 15-minute demo?", "Would a demo help, or would you rather not?"),
    # of two offers none is dropped, and it is no choice to write where one may write already
    ("pressure/time-ask", f"{SELLS} Shall I post a sample week, or can we have a free call of 15 minutes?", ""),
    (
        "listening/only-question-is-the-ask",
        f"{SELLS} Would you be open to a quick call? If so, please name a day.",
        "How do you [do what this is for] today? I ask because we make rota software for bakeries.",
    ),  # the edit of another finding asks something
    # nobody is free for a free call
    (
        "pressure/time-ask",
        "We build ovens and are doing research on night shifts. Would you be open to a free 10-minute tasting call?",
        "Would you be open to a free 10-minute tasting call, or is email easier?",
    ),
    # hours are for what the sentence before names
    (
        "pressure/named-slots",
        "Your bakers swap shifts by text. I'd love to show you a demo of our rota. "
        "Are you available Monday or Wednesday this week?",
        "If it would help, I have Monday and Wednesday this week free; if not, that is fine too.",
    ),
    (
        "pressure/hours-on-offer",
        "Our oven check is free of charge. I have time on Monday morning or Friday after 2pm, which suits?",
        "If it would help, I have Monday morning and Friday after 2pm free; if not, that is fine too.",
    ),
    # a link that books no talk
    (
        "pressure/calendar-link",
        "I photograph cakes for bakeries. The first cake is half price. "
        "Here's the link to grab a slot: {{booking_link}}",
        "If you like, here's the link to grab a slot: {{booking_link}}",
    ),
    # a wish that is asked for already, a button, a presumed yes
    ("pressure/calendar-link", f"{SELLS} Interested? Grab your spot here: {{{{book}}}}", ""),
    ("pressure/assumed-sale", f"{SELLS} Let's put it behind us and get the lease signed before the month is out.", ""),
    # both halves are kept
    (
        "pressure/booked-by-proxy",
        f"{SELLS} Send me your number and a good hour, my colleague will ring you about the flour.",
        "If you like, send me your number and a good hour, and my colleague will ring you about the flour; "
        "if not, that is fine too.",
    ),
    (
        "pressure/booked-by-proxy",
        f"{SELLS} I've pencilled you in for a start on the 3rd and will send the forms over tonight.",
        "If you like, I can pencil you in for a start on the 3rd; if not, that is fine too.",
    ),
    # what is not booked cannot be moved
    ("pressure/booked-by-proxy", f"{SELLS} I've put a tasting in your diary for the 9th. Move it if you have to.", ""),
    # what the next sentence goes on from
    (
        "pressure/barbed-guess",
        f"{SELLS} It seems that fewer night shifts aren't something you want. So unless you reply I'll close the file.",
        "",
    ),
    (
        "pressure/seen-my-mail",
        f"Did my mail of yesterday reach you? {SELLS}",
        "Was my mail of yesterday of use to you, or was it off the mark?",
    ),
    (
        "pressure/booked-by-proxy",
        "The long answer is easier on a call, so I've put one into your diary for Monday at 9.\n\nSpeak then!",
        "",
    ),
    ("respect/no-door-open", f"I am closing your file after this. {SELLS} Do you have some time next week?", ""),
]
TITLES = [
    ("Quick favour", "[what you ask, in two or three words]"),
    ("Quick question", "[their matter in two or three words]"),
]


@pytest.fixture(scope="module")
def linter() -> Linter:
    """Return a linter with the built-in rules."""
    return Linter()


def _first(linter: Linter, source: str, rule: str) -> str | None:
    """Return the first edit of a passage of a rule's last finding, "" without one, None where nothing is found."""
    found = [one for one in linter.check(source, "note.md").drafts[0].findings if one.rule == rule]
    edits = [one.text for one in found[-1].rewrites if one.edits and not one.whole] if found else []
    return (edits[0] if edits else "") if found else None


@pytest.mark.parametrize(("rule", "body", "said"), CASES)
def test_an_ask_is_offered_so_that_it_may_be_left(linter: Linter, rule: str, body: str, said: str) -> None:
    assert _first(linter, f"Subject: night shifts\n\nHi Ana,\n\n{body}\n\nBob\n", rule) == said


@pytest.mark.parametrize(("title", "said"), TITLES)
def test_a_subject_line_asks_for_what_the_mail_is_about(linter: Linter, title: str, said: str) -> None:
    source = f"Subject: {title}\n\nHi Ana,\n\nCould you tell your bakers about our summer fair in June?\n\nBob\n"
    assert _first(linter, source, "filler/stock-subject") == said
