"""Time asked for as a choice, a nudge as a plain fact, a scare cut off: in the words of the sentence."""

import pytest

from lint.api import Linter
from lint.engine.context import Context
from lint.engine.recast.recaster import Recaster
from lint.engine.recast.turned import Turner
from lint.engine.rewriting.around import around_link
from lint.model.finding import Edit

FIELDS = [
    # sentence, field, what it gives
    ("Would you have 15 minutes to go over the looms?", "timed", "Would you have 15 minutes to go over the looms"),
    ("Worth a 20-minute call about the looms?", "timed", "Would a 20-minute call about the looms help"),
    ("If that's the mill, worth a quick call?", "timed", "If that's the mill, would a quick call help"),
    ("Would a short call before the fair make sense?", "timed", "Would a short call before the fair help"),
    ("Would you take a call, or shall I write?", "timed", ""),  # a choice is there already
    ("Do your weavers get ten days off?", "timed", ""),  # not of a talk
    (
        "I'd love to show you the loom in a short demo.",
        "freely",
        "If you like, I can show you the loom in a short demo.",
    ),
    ("Happy to hop on a call about the yarn!", "freely", "If you like, we can hop on a call about the yarn."),
    ("I'd love to pick your brain on a call.", "freely", ""),  # that is no offer
    ("Following up on my note from last week about the looms.", "before", "wrote to you last week about the looms"),
    ("Just following up on my email from Monday.", "before", "wrote to you on Monday"),
    ("Checking in on the quote I sent you last month.", "before", "sent you the quote last month"),
    ("Following up on my last email.", "before", ""),  # neither when nor about what
    (
        "We mend looms at night, so you stop losing orders to the mill next door.",
        "unscared",
        "We mend looms at night.",
    ),
    ("I found two belts that might be costing you yarn.", "unscared", "I found two belts."),
    ("I'll close your file and won't write again.", "unscared", "I won't write again."),
    ("We mend looms at night.", "unscared", ""),
    (
        "If your team is still oiling by hand, you're losing hours.",
        "whether",
        "Is your team still oiling by hand?",
    ),
    ("If your team is still oiling by hand, you may like the pump.", "whether", ""),  # no blame
]

LINKS = [
    # source, the words put for all the words of the link, what becomes of it
    ("[Book here](https://a.example)", "If you like, book here.", "If you like, [book here](https://a.example)."),
    ("[Book here](https://a.example)", "Would a call help?", None),  # its words are gone
    ("![Book here](https://a.example)", "If you like, book here.", None),
]


@pytest.fixture(scope="module")
def linter() -> Linter:
    """Return a linter with the built-in rules."""
    return Linter()


@pytest.mark.parametrize(("sentence", "field", "said"), FIELDS)
def test_a_push_gives_its_own_words(linter: Linter, sentence: str, field: str, said: str) -> None:
    draft = linter.parse(f"Hi Ana,\n\nThe mill is old. {sentence} It rains.\n\nBob", "note.md")
    context = Context(draft, linter._rules.lexicon, linter._rules.traits, linter._rules.trades)
    index = next(i for i, found in enumerate(draft.sentences) if draft.text[found.start :].startswith(sentence))
    assert Recaster(context, Turner(context)).get(field, index) == said


@pytest.mark.parametrize(("source", "words", "becomes"), LINKS)
def test_a_link_keeps_its_words(source: str, words: str, becomes: str | None) -> None:
    start = source.index("[") + 1
    edits = around_link(source, (Edit(start, source.index("]"), words),))
    made = source
    for edit in sorted(edits or (), reverse=True):
        made = made[: edit.start] + edit.text + made[edit.end :]
    assert (made if edits else None) == becomes


def test_an_offer_stands_in_front_of_a_link(linter: Linter) -> None:
    text = "Hi Ana,\n\nYour looms run at night.\n\n[Book a free visit here](https://a.example/v)\n\nBob\n"
    found = next(f for f in linter.check(text, "note.md").drafts[0].findings if f.rule == "pressure/calendar-link")
    made = text
    for edit in sorted(found.rewrites[0].edits, reverse=True):
        made = made[: edit.start] + edit.text + made[edit.end :]
    assert "If you like, [book a free visit here](https://a.example/v); if not, that is fine too." in made
