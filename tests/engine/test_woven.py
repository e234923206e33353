"""Lists of what is for sale: the line above asks which points matter, or the whole of it becomes one sentence."""

import pytest

from lint.api import Linter
from lint.engine.context import Context
from lint.engine.recast.modest import Modest
from lint.engine.recast.points import Points
from lint.engine.recast.spoken import Spoken
from lint.engine.recast.woven import Woven

WOVEN = [
    # line above, points, one sentence ("" for none)
    ("What it includes:", ["All vets on one site", "Locums free for a month"],
     "It includes all vets on one site and locums free for a month."),
    ("With us you would get:", ["dashboard for your team", "two tickets"],
     "With us you would get a dashboard for your team and two tickets."),
    ("What sets us apart:", ["Our own lab", "SMS alerts", "A portal with photos"],
     "You would get our own lab, SMS alerts and a portal with photos."),
    ("The kit covers:", ["up to 12 months of rent", "legal costs to £25,000"],
     "The kit covers up to 12 months of rent and legal costs to £25,000."),
    ("Here's what Ringlet does:", ["answers in 2 rings", "texts you the summary"],
     "Ringlet answers in 2 rings and texts you the summary."),
    ("What it does on a rota your size:", ["answers swaps", "texts a summary"],
     "On a rota your size, it answers swaps and texts a summary."),
    ("Here are some of the things I can do for you:", ["Build a forecast", "Clean up the accounts"],
     "I can build a forecast and clean up the accounts."),
    ("What you need:", ["the form", "two photos"], ""),
    ("What it includes:", ["**Board**: one page", "two tickets"], ""),
    ("What it includes:", ["one tap grocery list", "two tickets"], ""),
    ("What it includes:", ["a note comes back", "two tickets"], ""),
    ("What it includes:", ["is it yours?", "two tickets"], ""),
    ("It works well.", ["two tickets", "three tables"], ""),
    ("Changes:", ["two tickets", "three tables"], ""),
]  # fmt: skip
THINGS = [
    ("Here's what Ringlet does:", ["answers in 2 rings", "texts you the summary"], "Ringlet does"),
    ("Here's what our agent takes over:", ["finds accounts", "books meetings"], "our agent takes over"),
    ("What you'd get:", ["route maps", "shift swaps"], "you'd get"),
    ("What sets us apart:", ["route maps", "shift swaps"], None),
]
MODEST = [
    ("40 world-class speakers", "40 speakers"),
    ("Seamless recovery", "Recovery"),
    ("Robust, powerful trolleys", "Trolleys"),
    ("six trolleys", ""),
    ("Powerful and quick", ""),
]


@pytest.fixture(scope="module")
def linter() -> Linter:
    """Return a linter with the built-in rules."""
    return Linter()


def read(linter: Linter, lead: str, points: list[str]) -> Context:
    """Return a draft with a list."""
    listed = "\n".join(f"- {point}" for point in points)
    draft = linter.parse(f"Hi Ana,\n\nYour stalls open at six. We sell a tool.\n\n{lead}\n{listed}\n\nBo", "note.txt")
    return Context(draft, linter._rules.lexicon, linter._rules.traits, linter._rules.trades)


@pytest.mark.parametrize(("lead", "points", "said"), WOVEN)
def test_a_list_becomes_a_sentence(linter: Linter, lead: str, points: list[str], said: str) -> None:
    """Every fact stays, with the articles that a sentence needs; what makes no sentence is left alone."""
    context = read(linter, lead, points)
    at = next(i for i, one in enumerate(context.sentences) if one.bullet)
    assert (Woven(context, at).sentence() or "") == said


@pytest.mark.parametrize(("lead", "points", "said"), THINGS)
def test_who_does_the_points_is_kept(linter: Linter, lead: str, points: list[str], said: str | None) -> None:
    """The question about a list of what a product does names the product."""
    context = read(linter, lead, points)
    at = next(i for i, one in enumerate(context.sentences) if one.bullet)
    assert Points(context, at, sells=True).things() == said


@pytest.mark.parametrize(("point", "said"), MODEST)
def test_a_point_loses_its_praise(linter: Linter, point: str, said: str) -> None:
    """What is praised stays."""
    context = read(linter, "In the kit:", [point, "two ramps"])
    one = next(one for one in context.sentences if one.bullet)
    assert Modest(Spoken(context)).point(one) == said


def test_a_list_goes_with_its_line(linter: Linter) -> None:
    """The edit takes the place of the line above and of all points."""
    text = (
        "Hi Ana,\n\nIt is £49 a month for your site.\n\nWhat it includes:\n\n- all sites in Kent\n- rotas by text"
        "\n- two seats for porters\n\nWho runs it now?\n\nBo"
    )
    found = linter.check(text, "note.txt").drafts[0].findings
    edits = [one.text for finding in found if finding.rule == "self-focus/feature-list" for one in finding.rewrites]
    assert "It includes all sites in Kent, rotas by text and two seats for porters." in edits
