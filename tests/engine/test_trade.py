"""The trade that a sentence tells, the question on what was told of the reader, and what of his a mail is about."""

from pathlib import Path

import pytest
import yaml

from lint.api import Linter
from lint.engine.context import Context
from lint.engine.recast.recaster import Recaster
from lint.engine.recast.trade.wares import wares
from lint.engine.recast.turned import Turner

TRADES = yaml.safe_load(Path(__file__).with_name("trade.yaml").read_text("utf-8"))
LACKS = {
    # what is told before the sender speaks of himself, and what is asked of it
    "Your site has no way to order a loaf after six.": "Is that on your list at the moment?",
    "Village bakers lose half of their rye to damp.": "",  # whether it is so here is not for the sender to say
    "Congratulations, your shop has no empty shelf.": "",
    "Your shop opens at six.": "",
}
WHOLE = {
    # a sentence, and all of it behind "I ask because"; "" where that is no reason for a question
    "We mend bread ovens (deck and rack) - belts, burners and doors.": "we mend bread ovens (deck and rack) - belts, "
    "burners and doors",
    "I'm writing because I grind rye for bakers\u2014in two ways.": "I grind rye for bakers\u2014in two ways",
    "My name is Bob and I grind rye for hill bakers.": "I grind rye for hill bakers",
    "We grind 40 tonnes of rye a day for bakers.": "",  # how much is made
    "We are offering bakers a 10% discount on rye.": "",
    "We have ground rye for bakers with dedication since 1974.": "",
    "We take this chance to introduce ourselves as one of the makers of ovens.": "",
    "I run Corvane \u2014 we grind rye for bakers.": "I run Corvane \u2014 we grind rye for bakers",
    "Reason I ask: I grind rye for hill bakers.": "",
    "We milled their rye for all the bakers.": "",
    "I write to you from Corvane, a mill of rye.": "",
    "We also grind rye for hill bakers.": "",  # it goes on from something
    "We sell rye to bakers in Hull!": "",
}
WARES = {
    # what a sender says that he is, and whether that may be of use to somebody
    "we are a maker of deck ovens": "a maker of deck ovens",
    "I'm with Corvane, an oven planner for bakers": "Corvane, an oven planner for bakers,",
    "Corvane is an oven planner": "Corvane, an oven planner,",
    "we are a workshop in Hull": "",  # nobody could tell
    "we are the makers of ovens": "",
    "I'm a baker with our firm": "",
    "we sell ovens": "",
}
MATTERS = {
    # what a mail says, and the thing of the reader's that it comes back to
    "I saw your oven bill. A cold spell in May put the bill up.": "your oven bill",
    "Your accountant called. An accountant calls twice.": "",  # nobody would change that person
    "Your time is short. Time is money.": "",
    "Your roof is green.": "",  # it is spoken of once
}


@pytest.fixture(scope="module")
def linter() -> Linter:
    """Return a linter with the built-in rules."""
    return Linter()


def _recaster(linter: Linter, text: str) -> tuple[Context, Recaster]:
    draft = linter.parse(text, "note.md")
    context = Context(draft, linter._rules.lexicon, linter._rules.traits, linter._rules.trades)
    return context, Recaster(context, Turner(context))


@pytest.mark.parametrize(("sentence", "said"), TRADES, ids=[row[0] for row in TRADES])
def test_a_sentence_tells_a_trade(linter: Linter, sentence: str, said: str) -> None:
    context, recaster = _recaster(linter, f"Hi Ana,\n\n{sentence}\n\nYour ovens stand cold.\n\nBob")
    assert recaster.get("since", next(iter(context.body))) == said


@pytest.mark.parametrize("sentence", WHOLE)
def test_all_of_a_sentence_may_be_a_reason(linter: Linter, sentence: str) -> None:
    context, recaster = _recaster(linter, f"Hi Ana,\n\n{sentence}\n\nYour ovens stand cold.\n\nBob")
    assert recaster.get("whole", next(iter(context.body))) == WHOLE[sentence]


@pytest.mark.parametrize("statement", WARES)
def test_a_house_may_be_of_use(statement: str) -> None:
    assert wares(statement) == WARES[statement]


@pytest.mark.parametrize("told", LACKS)
def test_what_was_just_told_of_the_reader_is_asked_about(linter: Linter, told: str) -> None:
    mail = f"Subject: bread\n\nHi Ana,\n\n{told} We make stone mills for hill bakers.\n\nBest,\nBob\nCorvane\n"
    found = linter.check(mail, "note.md").drafts[0].findings
    asked = [one.text for f in found for one in f.rewrites if one.text.startswith("Is ") and one.edits]
    assert {one.partition("?")[0] + "?" for one in asked} == ({LACKS[told]} if LACKS[told] else set())


@pytest.mark.parametrize("text", MATTERS)
def test_a_mail_comes_back_to_a_thing_of_the_readers(linter: Linter, text: str) -> None:
    assert _recaster(linter, f"Hi Ana,\n\n{text}\n\nBob")[1].matter == MATTERS[text]
