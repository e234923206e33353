"""Subject lines trimmed to their matter, and hasty sentences said as plain facts."""

import pytest

from lint.api import Linter
from lint.engine.context import Context
from lint.engine.recast.recaster import Recaster
from lint.engine.recast.turned import Turner

SUBJECTS = [
    # subject, field, what is left
    ("ParkNest: $2.5M seed, closing soon", "trimmed", "ParkNest: $2.5M seed"),
    ("Last call for the {{season}} gifting list", "trimmed", "The {{season}} gifting list"),
    ("Quick intro \u2013 staging for vacant homes", "trimmed", "Staging for vacant homes"),
    ("Re: our barn doors, last try", "trimmed", "Our barn doors"),
    ("Partnership between Orla and {{company}}", "trimmed", "Orla and {{company}}"),
    ("FINAL CALL: your pass for the fair disappears tonight", "trimmed", "Your pass for the fair"),
    ("Are you 100% sure your contracts are safe, {{first_name}}?", "trimmed", "Your contracts"),
    ("Touching base \u2013 step 2/5", "trimmed", ""),  # nothing is left
    ("Dear colleague, barn doors for Hull", "trimmed", "Barn doors for Hull"),
    ("Dear colleague, did you see my note?", "trimmed", ""),
    ("Stands at the Hull barn fair (low rate ends Monday)", "trimmed", "Stands at the Hull barn fair"),
    ("Group 4 \u2014 entries close Monday", "trimmed", ""),  # too little would be left
    ("Meet Grindlewick", "trimmed", ""),  # a name alone is nobody's matter
    ("Seats are flying, have you registered?", "trimmed", ""),
    ("SEO proposal for {{domain}}", "unsold", "SEO for {{domain}}"),
    ("Cut water use in your vineyard", "unsold", "Water use in your vineyard"),
    ("Custom paper bag supplier", "unsold", "Paper bags"),
    ("The rota at Hull", "trimmed", ""),
    ("Introducing Grindlewick: the mill that never sleeps", "trimmed", ""),  # a name and a slogan
    ("Grindlewick \u2014 Remote Cleaning Platform for Small Farms", "unsold", "Remote Cleaning for Small Farms"),
    ("Partnership with Grindlewick? (flour app)", "trimmed", ""),  # the partnership is what it is about
    ("Unlock a new flour stream for {{company}}", "unsold", ""),  # nobody has what is new to him
    ("Grow {{company}} on autopilot", "unsold", ""),
    ("Empowering {{city}} bakers with flour", "unsold", ""),
    ("Flour milling, 7-day option available", "unsold", ""),
]

SENTENCES = [
    # sentence, field, what it says
    ("The price I gave lapses on Sunday and I cannot repeat it.", "held", "The price I gave holds until Sunday."),
    (
        "First shoot is 50% off if you book before March 1st.",
        "held",
        "First shoot is 50% off. That offer holds until March 1st.",
    ),
    ("After Wednesday the price reverts to list.", "held", "The price holds until Wednesday."),
    ("The rota ends on Sunday.", "held", ""),
    (
        "The low hall rate of 10% off vanishes on Sunday at midnight.",
        "held",
        "The low hall rate is 10% off. That offer holds until Sunday.",
    ),
    ("The 10% off holds until Sunday.", "held", ""),  # it is plain already
    ("There are only 3 seats remaining.", "counted", "There are still 3 seats free."),
    ("Two seats left in the February group.", "counted", "There are still two seats free in the February group."),
    ("This week only six tickets are left.", "counted", "This week there are still six tickets."),  # none is for free
    ("Two seats left at half price.", "counted", "There are still two seats at half price."),
    ("We only sign 2 partners per region.", "counted", "We keep to 2 partners in each region."),
    ("Places in the hall are going fast, so hurry.", "seat", "a place in the hall"),
    ("Places are going fast, so get yours now >", "claimed", "If you would like a place, book it here >"),
    (
        "We can give 8% less if you send the form before month end.",
        "held",
        "We can give 8% less. That offer holds until month end.",
    ),
    (
        "I'll knock off 8% if you order by Sunday, and I've put the sizes below.",
        "held",
        "I'll knock off 8%. That holds until Sunday, and I've put the sizes below.",
    ),
    (
        "You get 8% off, but it's only good until the end of day Friday.",
        "held",
        "You get 8% off. That offer holds until Friday.",
    ),
    ("If you can order by Sunday we're able to keep the old rate.", "held", "The old rate holds until Sunday."),
    ("Claim your seat now: https://x.example", "claimed", "If you would like a seat, book it here: https://x.example"),
    (
        "No word from you since the CVs went over on the 11th, so checking whether they reached you.",
        "went",
        "The CVs went over on the 11th. Did they reach you?",
    ),
    ("I wrote to you in May about the roof and got no answer.", "went", "I wrote to you in May about the roof."),
    ("Each call you miss is a patient gone.", "counts", "How many calls do you miss, if you track it?"),
    ("Every week is a week gone.", "counts", ""),
]


@pytest.fixture(scope="module")
def linter() -> Linter:
    """Return a linter with the built-in rules."""
    return Linter()


def recast(linter: Linter, text: str, at: int, field: str) -> str:
    """Return what one sentence of a mail gives for a field."""
    draft = linter.parse(text, "note.txt")
    context = Context(draft, linter._rules.lexicon, linter._rules.traits, linter._rules.trades)
    return Recaster(context, Turner(context)).get(field, at if at == 0 else context.body[0])


@pytest.mark.parametrize(("subject", "field", "said"), SUBJECTS)
def test_subjects_are_trimmed_to_their_matter(linter: Linter, subject: str, field: str, said: str) -> None:
    """Check what is left of a subject line."""
    assert recast(linter, f"Subject: {subject}\n\nHi {{{{first_name}}}},\n\nWho posts the rota?\n", 0, field) == said


@pytest.mark.parametrize(("sentence", "field", "said"), SENTENCES)
def test_haste_is_said_as_a_fact(linter: Linter, sentence: str, field: str, said: str) -> None:
    """Check what a hasty sentence says besides."""
    assert recast(linter, f"Hi Ann,\n\n{sentence}\n\nWho posts the rota?\n", 1, field) == said
