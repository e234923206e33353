"""The question of a short mail where no trade gives one: by goods or work that the statement names."""

from lint.engine.context import Context
from lint.engine.marks import Mark
from lint.engine.recast.says import Statement
from lint.engine.rewriting.words_of import Reusable
from lint.engine.shortened.supplied import supplied
from lint.model.source import Span


def asked_about(context: Context, said: Statement) -> str:
    """Return "How do you handle supplier invoices today?", "" where a statement gives no such question."""
    if question := supplied(said.text):
        return question
    one = context.sentences[said.sentence]
    words = Reusable(context, Mark(0, said.sentence, Span(one.start, one.end), None, {}), loosely=True)
    task = words.get("task")
    return f"How do you handle {task} today?" if task and task in said.text else ""
