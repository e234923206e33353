"""What a sentence tells of the goods that the mail tells nowhere else."""

import pytest

from lint.api import Linter
from lint.engine.guards.novel import news
from lint.model.source import Span

OVEN = "The P7 has automatic venting, slow cooling and direct export to your firing software."
CASES = [
    # what else the mail says, the sentence, how many words of news it has
    ("Your kiln is cold.", OVEN, 8),
    ("Ask for venting, cooling or export.", OVEN, 5),
    ("Your kiln is cold.", "We are the best, the biggest and the most amazing.", 1),  # the praise is none
    ("Your kiln is cold.", "Adler, Brandt and Carlow pay 900 a year.", 2),  # nor are names and figures
]


@pytest.mark.parametrize(("beside", "said", "count"), CASES)
def test_what_is_said_nowhere_else_is_counted(beside: str, said: str, count: int) -> None:
    linter = Linter()
    draft = linter.parse(f"Hi Ana,\n\n{beside} {said}\n\nBob\n", "note.txt")
    context = linter._engine.context(draft)
    index = next(i for i in context.body if draft.text[context.sentences[i].start :].startswith(said[:9]))
    one = context.sentences[index]
    assert news(context, index, Span(one.start, one.end)) == count
