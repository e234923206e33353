"""What the sender does, said as what may be of use; boasts taken out of a lead or a row of deeds; more wishes."""

import pytest

from lint.api import Linter
from lint.engine.context import Context
from lint.engine.recast.recaster import Recaster
from lint.engine.recast.turned import Turner

SAID = [
    # sentence, field, what it says
    ("We answer web leads at night and put them on the calendar.", "serves", ""),  # what people do every day
    (
        "Ledgerly collects the invoices, codes them and sends you the ledger.",
        "serves",
        "Ledgerly can collect the invoices, code them and send you the ledger.",
    ),
    ("Ledgerly collects the invoices of bakeries and codes them.", "serves", ""),  # for anybody
    ("I can finish my half by Thursday noon.", "able", ""),  # the sender's own affair
    ("I can do these things for your yard:", "able", ""),  # a line above a list
    ("Enclosed is the tool for bakers and millers.", "good", ""),  # no name
    ("I'd love to talk with one baker, by phone or at the mill.", "use", ""),  # a favour
    ("We place more bakers than anyone in Kent.", "serves", ""),  # a boast
    ("We clean the ovens of 60 shops.", "serves", ""),  # whom it is done for
    ("I redesign sign-up flows for a living.", "serves", ""),  # a trade
    (
        "It plugs into Stripe and tells you who is about to cancel.",
        "product",
        "it can plug into Stripe and tell you who is about to cancel.",
    ),
    ("I could bring two farmers who dug their own.", "able", ""),  # it says already that it may be left
    ("I can bring two farmers who dug their own.", "able", "I can bring two farmers who dug their own."),
    (
        "Slotwell is a small tool that texts the waiting list.",
        "good",
        "Slotwell, a small tool that texts the waiting list,",
    ),
    ("Slotwell is the only tool that texts the waiting list.", "good", ""),
    ("As the #1 team in the county, we know how to sell homes.", "unled", "We know how to sell homes."),
    ("As you asked, we sent the plan.", "unled", ""),
    (
        "Our firm has opened a plant in Brno and been named supplier of the year.",
        "lesser",
        "Our firm has opened a plant in Brno.",
    ),
    ("Our firm has opened a plant in Brno and hired a cook.", "lesser", ""),
    ("We'd be delighted to be added to your vendor list.", "joining", "add us to your vendor list"),
    ("I'd be delighted to be left alone.", "joining", ""),
    ("We'd also be thrilled to have you in our club.", "welcome", "also welcome in our club"),
    ("The ovens change the sums and I'm keen to walk you through them.", "use", "walk you through them"),
    ("I'm keen to walk you through them.", "use", ""),  # nobody could tell what
    (
        "I'd be thrilled to walk you round our hall, and I have Friday at 2.",
        "use",
        "walk you round our hall, and I have Friday at 2",
    ),
]


@pytest.fixture(scope="module")
def linter() -> Linter:
    """Return a linter with the built-in rules."""
    return Linter()


@pytest.mark.parametrize(("sentence", "field", "said"), SAID)
def test_a_sentence_is_said_as_what_may_be_of_use(linter: Linter, sentence: str, field: str, said: str) -> None:
    draft = linter.parse(f"Hi Ana,\n\nGood to hear. {sentence}\n\nBob", "note.md")
    context = Context(draft, linter._rules.lexicon, linter._rules.traits, linter._rules.trades)
    index = next(i for i, found in enumerate(draft.sentences) if draft.text[found.start :].startswith(sentence))
    assert Recaster(context, Turner(context)).get(field, index) == said
