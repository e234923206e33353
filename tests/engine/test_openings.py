"""First sentences that announce, offer or praise, said as a question or an offer out of their own words."""

import pytest

from lint.api import Linter
from lint.engine.context import Context
from lint.engine.recast.recaster import Recaster
from lint.engine.recast.turned import Turner

OPENINGS = [
    # sentence, field, what it gives
    ("I'd like to propose Tarmap for the list of kerbs.", "proposal", "Would Tarmap suit the list of kerbs?"),
    ("I'd like to propose a map that reads kerbs for the list.", "proposal", ""),
    (
        "I am getting in touch to offer our drain surveys to your practice.",
        "inquiry",
        "Would our drain surveys be of use to your practice?",
    ),
    ("I am getting in touch to offer our amazing drain surveys to your practice.", "inquiry", ""),
    ("Do you have need for drain cleaning?", "inquiry", "Who does your drain cleaning today?"),
    ("Do you need me on Friday?", "inquiry", ""),
    (
        "I am delighted to invite {{company}} to become a sponsor of Tar Days, the largest fair in the region!",
        "inquiry",
        "Would {{company}} like to become a sponsor of Tar Days, a fair?",
    ),
    (
        "I am delighted to invite {{company}} to become a sponsor of Tar Days, the best of 90 fairs!",
        "inquiry",
        "",
    ),
    (
        "We would like to invite you to a breakfast for foremen on 12 March, 7:45 to 9:30.",
        "visit",
        "a breakfast for foremen on 12 March, 7:45 to 9:30",
    ),
    ("We have a stand and would like to invite you to a breakfast.", "visit", ""),  # the stand would be lost
    (
        "My name is Ulla and I have read your note on tar with a pencil.",
        "unnamed",
        "I have read your note on tar with a pencil.",
    ),
    ("My name is Ulla and I run a yard.", "unnamed", ""),
    ("I offer gritting and sweeping in the lower town.", "goods", "gritting and sweeping in the lower town"),
    ("We offer gritting and sweeping for farms.", "goods", ""),  # the reader may serve them, too
    ("I offer gritting to some of the yards.", "goods", ""),
    ("We offer gritting and sweeping for leading yards at half the price.", "goods", "gritting and sweeping"),
    (
        "My name is Ulla and I have read your note on tar, I would like to print it.",
        "unnamed",
        "I have read your note on tar and I would like to print it.",
    ),
]


@pytest.fixture(scope="module")
def linter() -> Linter:
    """Return a linter with the built-in rules."""
    return Linter()


@pytest.mark.parametrize(("sentence", "field", "said"), OPENINGS)
def test_an_opening_is_turned(linter: Linter, sentence: str, field: str, said: str) -> None:
    draft = linter.parse(f"Hi Ana,\n\n{sentence}\n\nBob", "note.md")
    context = Context(draft, linter._rules.lexicon, linter._rules.traits, linter._rules.trades)
    index = next(i for i, one in enumerate(draft.sentences) if one.zone not in ("greeting", "signature"))
    assert Recaster(context, Turner(context)).get(field, index) == said


@pytest.mark.parametrize(
    ("introduction", "left"),
    [
        ("I'm [YourName], founder of Tarmap.", True),  # the signature holds it, or takes it up
        ("I'm [YourName], founder of Tarmap, the first map of kerbs that counts every flooded drain.", False),
        ("I'm [Role], founder of Tarmap.", False),  # nothing else says so
    ],
)
def test_an_introduction_goes_where_the_signature_holds_it(linter: Linter, introduction: str, left: bool) -> None:
    mail = (
        f"Hi Ana,\n\n{introduction} Your kerb in Mill Lane floods in May, and the drain behind it is new. "
        "Which of the two comes first when you plan the year?\n\nThanks,\n[Your Name]\n"
    )
    report = linter.check(mail, "note.md").drafts[0]
    made = [one for found in report.findings if found.rule == "opener/self-introduction" for one in found.rewrites]
    assert any(one.text.startswith("leave out") for one in made if one.edits) is left
