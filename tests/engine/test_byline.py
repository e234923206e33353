"""What a sentence tells of its sender, said below his name instead."""

import pytest

from lint.api import Linter
from lint.engine.context import Context
from lint.engine.recast.recaster import Recaster
from lint.engine.recast.turned import Turner
from lint.engine.rewriting.applied import applied

MAIL = "Hi Ana,\n\n{}\n\nYour ovens stand cold.\n\nBest,\nPiet Morran\nSales Manager, Morran Clays\n01922 555 0143\n"
LINES = {
    # a sentence, and the line; "" where a reader would miss it, or where it says nothing of how somebody is or works
    "We are a family pit near Hull, nine of us at the wheel.": "A family pit near Hull, nine of us at the wheel",
    "We're certified ISO 9001.": "Certified ISO 9001",
    "Morran Clays is a clay pit near Hull.": "A clay pit near Hull",
    "I'm Piet from Morran Clays, a clay pit near Hull.": "A clay pit near Hull",
    "My name is Piet Morran and I am the sales manager of Morran Clays, a clay pit near Hull.": "A clay pit near Hull",
    "My name is Piet Morran and I am the founder of Hull Tiles.": "Founder of Hull Tiles",
    "I run a clay pit near Hull and wanted to introduce myself.": "A clay pit near Hull",
    "We dig clay near Hull and fire it in the village.": "About us: we dig clay near Hull and fire it in the village.",
    "All our staff are insured.": "About us: all our staff are insured.",
    "At Morran Clays we've been digging since 1924.": "About us: we've been digging since 1924.",
    "As mentioned, we dig clay in two pits.": "About us: we dig clay in two pits.",
    "I have mended kilns for nine years.": "About me: I have mended kilns for nine years.",
    "Some 40 potters trust us with their glazes.": "About us: some 40 potters trust us with their glazes.",
    "We are a clay pit and have been digging since 1924.": (
        "About us: we are a clay pit and have been digging since 1924."
    ),
    "I'm Piet, the sales manager of Morran Clays.": "",  # the signature says it
    "I'm Bob from Hull Tiles, a tile works.": "",  # somebody else signs
    "Hull Tiles is a tile works.": "",  # another house
    "We fired their first pots in May.": "",  # done once
    "We are digging for clay near Hull.": "",  # being done
    "We are open on Sundays.": "",
    "We can fire your pots.": "",  # of the reader
    "We sell clay from \u20ac40 a bag.": "",
    "We are firing 200 pots this week.": "",
    "They trust us since 1924.": "",  # who?
    "Do we dig clay?": "",
}


@pytest.fixture(scope="module")
def linter() -> Linter:
    """Return a linter with the built-in rules."""
    return Linter()


@pytest.mark.parametrize("sentence", LINES)
def test_a_line_below_the_name(linter: Linter, sentence: str) -> None:
    context = Context(
        linter.parse(MAIL.format(sentence), "note.txt"),
        linter._rules.lexicon,
        linter._rules.traits,
        linter._rules.trades,
    )
    assert Recaster(context, Turner(context)).get("byline", next(iter(context.body))) == LINES[sentence]


def _moved(linter: Linter, text: str) -> list[str]:
    report = next(iter(linter.check(text, "note.txt").drafts))
    offers = {
        rewrite for finding in report.findings for rewrite in finding.rewrites if "below your name" in rewrite.text
    }
    return sorted(applied(report.draft.map.source, rewrite.edits) for rewrite in offers)


BODY = "Hi Ana,\n\nYour page lists nine kilns. Who fires them?\n\n{}\n\nWe mend kilns, and look at one for nothing."


def test_the_sentence_goes_and_the_line_stands_above_the_number(linter: Linter) -> None:
    ends = "\n\nBest,\nPiet Morran\nMorran Kilns\n01922 555 0143\n"
    moved = _moved(linter, BODY.format("We are certified ISO 9001 and all our fitters are insured.") + ends)
    line = "About us: we are certified ISO 9001 and all our fitters are insured."
    assert moved == [BODY.replace("{}\n\n", "") + f"\n\nBest,\nPiet Morran\nMorran Kilns\n{line}\n01922 555 0143\n"]


@pytest.mark.parametrize(
    "text",
    [
        BODY.format("We are certified ISO 9001."),  # nobody signs
        BODY.format("We are certified ISO 9001.")
        + "\n\nBest,\nPiet\nWe mend what others would throw out since 1924, my dear\n",
        BODY.format("We are one of the oldest kiln menders in the world.") + "\n\nBest,\nPiet\n",  # a boast there, too
        "Hi Ana,\n\nWe are a kiln workshop near Hull. It is open.\n\nBest,\nPiet\n",  # "it"; and what is it about?
    ],
)
def test_nothing_is_moved_that_the_mail_needs(linter: Linter, text: str) -> None:
    assert _moved(linter, text) == []


def test_a_name_that_the_signature_has_is_not_written_there_twice(linter: Linter) -> None:
    text = "Hi Ana,\n\nI'm Piet from Morran & Sons. {}\n\nBest,\nPiet\nMorran & Sons\n"
    report = next(iter(linter.check(text.format("Your page lists nine kilns. Who fires them?"), "note.txt").drafts))
    left = {rewrite.text for finding in report.findings for rewrite in finding.rewrites if "leave out" in rewrite.text}
    assert left == {"leave out \u201cI'm Piet from Morran & Sons.\u201d"}


def test_all_edits_together_move_a_sentence_once(linter: Linter) -> None:
    ends = "\n\nBest,\nPiet Morran\nMorran Kilns\n"
    fixed = linter.fix(
        BODY.format("We have been going since 1987 and all our fitters are insured.") + ends, "note.txt", unsafe=True
    )
    line = "About us: we have been going since 1987 and all our fitters are insured.\n"
    assert fixed.text == BODY.replace("{}\n\n", "") + ends + line
