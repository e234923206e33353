"""Sentences taken apart: what is read off each, word by word, so that a rewrite can say it in another way."""

import pytest

from lint.api import Linter
from lint.engine.context import Context
from lint.engine.recast.recaster import Recaster
from lint.engine.recast.turned import Turner

RECAST = [
    # sentence, field, what it says
    ("I'd love to walk you through the deck.", "help", "walk you through the deck"),
    ("I will call you on Tuesday at ten.", "deed", "call you on Tuesday at ten"),
    ("I will call you on Tuesday at ten.", "help", ""),  # of use to the caller
    ("I will not call you on Tuesday.", "deed", ""),
    ("I am writing to introduce our new press.", "help", ""),
    ("Book your demo now!", "order", "book your demo"),
    ("Please send over the drawings before Friday.", "order", "send over the drawings"),
    ("The drawings are here.", "order", ""),
    ("You really need to replace the boiler.", "duty", "replace the boiler"),
    ("Do you need to replace the boiler?", "duty", ""),
    ("When can we start the first batch?", "aim", "start the first batch"),
    ("Should I hold it or let it go?", "aim", ""),  # a choice of two
    ("We help clinics cut no-shows by 30% with reminders.", "relief", "cut no-shows"),
    ("We help agencies fill their calendars.", "relief", "fill your calendars"),
    ("Let me tell you what we do.", "relief", ""),
    ("We are a family-run bakery in Kent.", "kind", "a family-run bakery in Kent"),
    ("We make Lintel, a rota planner that runs in the browser.", "kind", "a rota planner that runs in the browser"),
    ("We are a studio for web, print, film and sound.", "kind", ""),  # a list would be cut
    ("I'm a growth consultant for small farms.", "kind", "a growth consultant for small farms"),
    ("I'm a partner at Bexley.", "kind", ""),  # nobody looks for another's man
    ("We are an agency with our own method.", "kind", ""),
    ("Any news about the rota audit?", "regarding", "the rota audit"),
    ("I will bring it up on the 6th.", "regarding", ""),
    ("Does Tuesday at 2 or Wednesday at 4 suit you for a call?", "times", "Tuesday at 2 or Wednesday at 4"),
    ("The price goes up on Sunday.", "times", ""),  # no time to talk
    ("I'll drop by on Monday at two.", "meeting", "a visit"),
    ("Are you free for a quick call?", "talking", "talk"),
    ("I propose to call it a day.", "talking", ""),
]


OFFERED = [
    # sentence, field, what it says
    ("I'd really love the chance to quote for a full rebuild.", "use", "quote for a full rebuild"),
    ("We'd be delighted to be added to your vendor list.", "favour", ""),
    ("I would really enjoy walking you through the deck.", "use", "walk you through the deck"),
    ("We lease bikes and we'd love to come and present them in person.", "favour", "come and present them in person"),
    ("We lease bikes and we'd love to come by and present our fleet in person.", "sooner", "We lease bikes. "),
    ("I'd love to tell you all about our journey.", "use", ""),  # nobody is served by that
    ("We want to hit our target this month.", "favour", ""),
]


@pytest.fixture(scope="module")
def linter() -> Linter:
    """Return a linter with the built-in rules."""
    return Linter()


@pytest.mark.parametrize(("sentence", "field", "said"), RECAST)
def test_a_sentence_is_taken_apart(linter: Linter, sentence: str, field: str, said: str) -> None:
    draft = linter.parse(f"Hi Ana,\n\nGood to hear. {sentence}\n\nBob", "note.md")
    context = Context(draft, linter._rules.lexicon, linter._rules.traits, linter._rules.trades)
    index = next(i for i, found in enumerate(draft.sentences) if draft.text[found.start :].startswith(sentence))
    assert Recaster(context, Turner(context)).get(field, index) == said


def test_merge_tags_stay_tags(linter: Linter) -> None:
    draft = linter.parse("Hi Ana,\n\nI'd love to show {{company}} the deck.\n\nBob", "note.md")
    context = Context(draft, linter._rules.lexicon, linter._rules.traits, linter._rules.trades)
    index = next(i for i, found in enumerate(draft.sentences) if "deck" in draft.text[found.start : found.end])
    assert Recaster(context, Turner(context)).get("help", index) == "show {{company}} the deck"


@pytest.mark.parametrize(("sentence", "field", "said"), OFFERED)
def test_an_offer_or_a_wish_is_taken_apart(linter: Linter, sentence: str, field: str, said: str) -> None:
    draft = linter.parse(f"Hi Ana,\n\nGood to hear that you run three sites. {sentence}\n\nBob", "note.md")
    context = Context(draft, linter._rules.lexicon, linter._rules.traits, linter._rules.trades)
    index = next(i for i, found in enumerate(draft.sentences) if draft.text[found.start :].startswith(sentence[:18]))
    assert Recaster(context, Turner(context)).get(field, index) == said
