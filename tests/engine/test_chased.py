"""What is read off sentences that chase an answer or count a loss."""

import pytest

from lint.api import Linter
from lint.engine.context import Context
from lint.engine.recast.chased import Chaser
from lint.engine.recast.spoken import Spoken

CHASED = [
    # sentence, field, what it says
    ("Still waiting on a reply to my note about how the mill hands over on-call.", "wrote",
     "how the mill hands over on-call"),
    ("We wrote to you on the 3rd regarding our cotton canvas and are awaiting your answer.", "wrote",
     "our cotton canvas"),
    ("I've emailed you about booking more calls and it seems like you're all set.", "wrote", "booking more calls"),
    ("Just checking back on the swap.", "wrote", "the swap"),
    ("Gentle reminder about my email of Monday.", "wrote", ""),  # a mail about a mail
    ("Bring two bags, it is about half the time.", "wrote", ""),
    ("Following up on the note I sent on Monday.", "did", "wrote to you on Monday"),
    ("Did you look at the deck I sent through on Monday?", "did", "sent you the deck on Monday"),
    ("I refer to my letters of 4 and 9 May about it.", "did", ""),  # one of several, or no month
    ("I refer to my letter of 9 May, as agreed.", "did", "wrote to you on 9 May"),
    ("I wanted to be sure you saw the plan I shared, as it is long.", "did", "sent you the plan"),
    ("Haven't heard from you so I'm guessing returns are no issue for you right now.", "guess",
     "returns are no issue for you right now"),
    ("I wrote about how a lid saves gas, but I guess the timing is not right.", "guess", ""),  # and what it was about?
    ("No answer, so I guess my mails went to spam.", "guess", ""),  # of the sender's own
    ("Every week a new hire can't run your app, you burn 1,900 euros.", "occasion", "a new hire can't run your app"),
    ("Every week that we don't talk, you burn 300 euros.", "occasion", ""),
    ("You throw away 400 euros a year by having the bills keyed in.", "toll", "having the bills keyed in"),
    ("Schools bleed $8K a month on manual rostering.", "toll", "manual rostering"),
    ("Schools bleed as you read this, and nobody on the team has time.", "toll", ""),
]  # fmt: skip


@pytest.fixture(scope="module")
def linter() -> Linter:
    return Linter()


@pytest.mark.parametrize(("text", "field", "says"), CHASED)
def test_chased(linter: Linter, text: str, field: str, says: str) -> None:
    draft = linter.check(f"Hi Ann,\n\n{text}\n", "a.txt").drafts[0].draft
    context = Context(draft, linter._rules.lexicon, {}, linter._rules.trades)
    sentence = next(one for one in draft.sentences if one.zone != "greeting")
    assert getattr(Chaser(Spoken(context)).of(sentence), field) == says


def test_a_word_on_the_sentence_behind_it(linter: Linter) -> None:
    """Nothing is said otherwise of what the next sentence only answers: "Great!"."""
    text = "Hi Ann,\n\nI've heard nothing, so I take it the calls are under control at the mill. Great!\n"
    draft = linter.check(text, "a.txt").drafts[0].draft
    context = Context(draft, linter._rules.lexicon, {}, linter._rules.trades)
    sentence = next(one for one in draft.sentences if one.zone != "greeting")
    assert not any(Chaser(Spoken(context)).of(sentence))
