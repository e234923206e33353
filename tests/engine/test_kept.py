"""What no rewrite may lose: the only offer, a name, what is spoken of later. And where a question makes no sense."""

import pytest

from lint.api import Linter
from lint.model.options import Options

NO_DELETION = [
    # why it stays, text, rule
    (
        "nothing else says what is offered",
        "Hi {{first_name}},\n\nYour depot is wide and the gate is shut on Sundays. Our award-winning planner draws up "
        "night rotas.\n\nWho holds the keys, and who is called when one is lost?\n\nBob",
        "self-focus/rank-words",
    ),
    (
        "somebody who is named again",
        "Hi {{first_name}},\n\nWe work with Marta Quill, who is second to none. Your depot is wide, and the gate is "
        "shut on Sundays. Quill would come by.\n\nBob",
        "self-focus/beyond-compare",
    ),
]
SUBJECTS = [
    # subject, what it becomes
    ("Web Development Partnership Proposal", "[their matter in two or three words]"),
    ("Introduction: Greystone Facilities Ltd", "[their matter in two or three words]"),
    ("Offer of translation, German - Polish", "Translation, German - Polish"),
    ("Following up: blade photos", "Blade photos"),
    ("Closing the book on your kitchen", "Your kitchen"),
    ("Did this land?", "[their matter in two or three words]"),
]


@pytest.fixture(scope="module")
def linter() -> Linter:
    """Return a linter with the built-in rules."""
    return Linter()


def edits(linter: Linter, text: str, rule: str = "", **options: object) -> list[str]:
    """Return the texts of all edits on a draft, or of one rule's."""
    (draft,) = linter.check(text, "note.md", Options(**options)).drafts  # type: ignore[arg-type]
    found = [finding for finding in draft.findings if rule in ("", finding.rule)]
    return [rewrite.text for finding in found for rewrite in finding.rewrites if rewrite.edits]


@pytest.mark.parametrize(("why", "text", "rule"), NO_DELETION, ids=[row[0] for row in NO_DELETION])
def test_what_is_needed_is_not_struck_out(linter: Linter, why: str, text: str, rule: str) -> None:
    (draft,) = linter.check(text, "note.md", Options(select=(rule,))).drafts
    assert draft.findings, "the draft has nothing to mend"
    assert not any(text.startswith("leave out") for text in edits(linter, text, rule, select=(rule,)))


@pytest.mark.parametrize(("subject", "becomes"), SUBJECTS, ids=[row[0] for row in SUBJECTS])
def test_a_subject_keeps_its_matter(linter: Linter, subject: str, becomes: str) -> None:
    text = f"Subject: {subject}\n\nHi {{{{first_name}}}},\n\nYour depot is wide. Who holds the keys?\n\nBob"
    assert becomes in edits(linter, text)


def test_a_name_that_goes_with_its_sentence_is_signed_with(linter: Linter) -> None:
    text = (
        "Hi {{first_name}},\n\nI'm Bob from Harbourline.\n\nYour depot list has nine night shifts, and the gate "
        "is shut on Sundays. We draw up rotas. Which shift is hardest to fill?\n\nBest,\nBob\n"
    )
    fixed = linter.fix(text, "note.txt", unsafe=True)
    assert "I'm Bob" not in fixed.text
    assert fixed.text.endswith("Best,\nBob\nHarbourline\n")


def test_a_name_that_the_subject_holds_too_is_signed_with(linter: Linter) -> None:
    """The subject may be put in other words as well."""
    text = (
        "Subject: Introducing Harbourline\n\nHi {{first_name}},\n\nI'm Bob from Harbourline.\n\nYour depot list "
        "has nine night shifts. We draw up rotas. Which shift is hardest to fill?\n\nBest,\nBob\n"
    )
    assert linter.fix(text, "note.txt", unsafe=True).text.endswith("Best,\nBob\nHarbourline\n")
