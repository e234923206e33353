"""Trades: what a sender deals in is known by its words, and the reader is asked how that is with him."""

import pytest

from lint.api import Linter
from lint.engine.context import Context
from lint.engine.recast.recaster import Recaster
from lint.engine.recast.turned import Turner

PAYROLL = "How do you handle payroll today?"
SAID = [
    # sentence, field, what it gives
    ("We do payroll for bakeries.", "question", "How do you handle payroll today?"),
    ("Your payroll is late.", "question", ""),  # it is the reader's
    ("We mill rye.", "question", ""),
    ("We do payroll for bakeries.", "since", "we do payroll for bakeries"),
    ("Ovenly is an award-winning payroll bureau with 300 clients.", "since", "Ovenly is a payroll bureau"),
    ("Founded in 1990, Ovenly is a payroll bureau in Hull.", "since", "Ovenly is a payroll bureau in Hull"),
    ("My name is Bob and I run a payroll bureau in Hull.", "since", "I run a payroll bureau in Hull"),
    ("I'm Bob from Ovenly, and we do payroll for bakeries.", "since", "we do payroll for bakeries"),
    ("Allow me to introduce Ovenly, a payroll bureau.", "since", "Ovenly is a payroll bureau"),
    ("I'm a manager at Ovenly, the payroll bureau I mentioned.", "since", "I'm with Ovenly, a payroll bureau"),
    ("Bob here, the baker with the van!", "since", "I'm the baker with the van"),
    ("We would like to offer our services in building bread ovens.", "since", "we build bread ovens"),
    ("We just launched our bread app, and we're proud of it.", "since", "we launched our bread app"),
    ("We are among the largest mills around.", "since", ""),  # a boast is no reason
    ("I'm the CEO of Ovenly and I love bread.", "since", ""),  # nor is a rank
    ("We have done payroll for 300 bakeries.", "since", ""),
    ("I'm thrilled about payroll.", "since", ""),
]
MAILS = [
    # a mail, whether a mention will do, the question on what it is about
    ("Subject: Payroll for bakeries\n\nHi Ana,\n\nWe do that. Call me.\n\nBob\n", False, PAYROLL),
    ("Hi Ana,\n\nYour shop is full. The van is red. A man asked about payroll.\n\nBob\n", False, ""),
    ("Hi Ana,\n\nYour shop is full. The van is red. A man asked about payroll.\n\nBob\n", True, PAYROLL),
    ("Hi Ana,\n\nWe do payroll. We do office cleaning.\n\nBob\n", True, ""),  # it is about two things
]


def recaster(linter: Linter, text: str) -> tuple[Recaster, Context]:
    """Return what takes a mail apart, and the mail under examination."""
    draft = linter.parse(text, "note.md")
    context = Context(draft, linter._rules.lexicon, linter._rules.traits, linter._rules.trades)
    return Recaster(context, Turner(context)), context


@pytest.mark.parametrize(("sentence", "field", "said"), SAID, ids=[f"{row[1]}: {row[0]}" for row in SAID])
def test_a_sentence_gives_a_question_and_its_reason(linter: Linter, sentence: str, field: str, said: str) -> None:
    found, context = recaster(linter, f"Hi Ana,\n\n{sentence}\n\nBest,\nBob\n")
    index = next(i for i, one in enumerate(context.sentences) if one.zone == "opening")
    assert found.get(field, index) == said


@pytest.mark.parametrize(("mail", "loosely", "question"), MAILS, ids=[str(n) for n in range(len(MAILS))])
def test_a_mail_is_asked_about_what_it_is_about(linter: Linter, mail: str, loosely: bool, question: str) -> None:
    asked = recaster(linter, mail)[0].questions_of_mail(loosely)
    assert (asked[0] if asked else "") == question
