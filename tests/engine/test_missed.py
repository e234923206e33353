"""Sentences that press and stay, as the mail would miss them; and the like of them that go."""

import pytest

from lint.api import Linter
from lint.model.options import Options

REST = (
    "We drain yards for a living, and ours is the cheapest pump in Kent. The gate is shut on Sundays, and the yard "
    "behind it floods when it rains for a day or two. Who holds the keys to it today?"
)
NUDGE, FEW, FREE = "Giving this one a nudge.", "Only two places are left this month.", "The offer ends at midnight!"
LEANS = [
    # why it stays, the sentence, what stands behind it, rule
    ("also", NUDGE, "We've also fenced two more yards.", "pressure/empty-nudge"),
    ("still", NUDGE, "Still, I bear no grudge.", "pressure/empty-nudge"),
    ("usually", NUDGE, "Usually an owner calls within the hour.", "pressure/empty-nudge"),
    ("at least", NUDGE, "Kindly at least say yes or no to it.", "pressure/empty-nudge"),
    ("goes on", NUDGE, "\u2026and one more.", "pressure/empty-nudge"),
    ("how long that", FEW, "I can't say how long that will last.", "pressure/scarcity"),
    ("what is urged", FEW, "If you own a yard, now is the time.", "pressure/scarcity"),
    ("the rest", FEW, "The rest will have to wait for spring.", "pressure/scarcity"),
    ("who gets them", FEW, "Those who book them get the best weeks.", "pressure/scarcity"),
    ("that at the end", FEW, "Could you live with that?", "pressure/scarcity"),
    ("should that", FEW, "Should that change, the page is below.", "pressure/scarcity"),
    ("so unless", FEW, "So unless you reply I'll stop.", "pressure/scarcity"),
    ("after that", FREE, "\n\nyards.example/start\n\nAfter that it costs more.", "pressure/false-urgency"),
]
STAYS = [
    # what would be lost, the sentence, rule
    ("the matter", "Quick nudge on ISO 9.", "pressure/empty-nudge"),
    ("the matter of a status", "Just bumping this to check the status for the hen house.", "pressure/empty-nudge"),
    ("a question", "I am following up to see if you still keep hens.", "pressure/pursuit-follow-up"),
    ("what is free", "Only two places are left on our free pruning walk.", "pressure/scarcity"),
    ("what there are places for", "We have three slots left for a pruning walk.", "pressure/scarcity"),
    ("a term", "Only two places are left, price valid until Monday.", "pressure/scarcity"),
    ("a date", "You must decide on the pump by September though.", "pressure/obligation"),
    ("what else is said", "Only two places are left this month; clause 8 has the terms.", "pressure/scarcity"),
    ("why it is written", "Writing as there is a new rule and only two places are left.", "pressure/scarcity"),
    ("what is kept", "I've kept one of the last two places for you, but only until Monday.", "pressure/scarcity"),
    ("how a round stands", "Our round is nearly full and only two places are left.", "pressure/scarcity"),
]


def struck(linter: Linter, text: str, rule: str) -> list[str]:
    """Return what the edits of one rule leave out as a whole sentence."""
    (draft,) = linter.check(f"Hi {{{{first_name}}}},\n\n{text}\n\nBob", "note.md", Options(select=(rule,))).drafts
    assert draft.findings, "the draft has nothing to mend"
    told = [rewrite.text for finding in draft.findings for rewrite in finding.rewrites if rewrite.edits]
    return [text for text in told if text.startswith("leave out")]


@pytest.fixture(scope="module")
def linter() -> Linter:
    """Return a linter with the built-in rules."""
    return Linter()


@pytest.mark.parametrize(("said", "behind", "rule"), [row[1:] for row in LEANS], ids=[row[0] for row in LEANS])
def test_what_the_next_sentence_points_at_stays(linter: Linter, said: str, behind: str, rule: str) -> None:
    kept = f"leave out \u201c{said}\u201d"
    assert kept in struck(linter, f"{said} {REST}", rule)
    assert kept not in struck(linter, f"{said} {behind}\n\n{REST}", rule)


@pytest.mark.parametrize(("said", "rule"), [row[1:] for row in STAYS], ids=[row[0] for row in STAYS])
def test_what_nothing_else_tells_stays(linter: Linter, said: str, rule: str) -> None:
    assert f"leave out \u201c{said}\u201d" not in struck(linter, f"{REST} {said}", rule)


def test_the_dash_behind_a_name_becomes_a_comma(linter: Linter) -> None:
    text = f"{{{{first_name}}}} - giving this one a nudge.\n\n{REST}\n\nBob"
    (draft,) = linter.check(text, "note.md", Options(select=("pressure/empty-nudge",))).drafts
    (edit,) = next(one for finding in draft.findings for one in finding.rewrites if one.edits).edits
    assert text[: edit.start] + edit.text + text[edit.end :] == f"{{{{first_name}}}},\n\n{REST}\n\nBob"
