"""Where a question on the whole mail's matter may stand: not within what is read in one breath, not behind a push."""

from collections.abc import Set as AbstractSet
from itertools import pairwise
from typing import Any

from lint.engine.context import BODY, Context
from lint.engine.marks import Mark
from lint.engine.rewriting.leaning import back

_LEANING = frozenset(  # what a request says of something before it, or of the very words of the answer
    "it this that these those one also too confirm reply respond answer them above below again directly".split()
)
_NO_SALE = frozenset((("no", "agenda"), ("no", "pitch"), ("not", "selling"), ("nothing", "to")))


def ill_asked(template: dict[str, Any], context: Context, mark: Mark, idle: AbstractSet[int]) -> bool:
    """Return whether a template puts such a question where nobody would ask it.

    idle: sentences that may go unmissed.
    """
    said = template.get("replace", "")
    if "{mail-question}" not in said:
        return False
    sentence, forms = context.sentences[mark.sentence], context.draft.words.forms
    if not _NO_SALE.isdisjoint(pairwise(forms)):
        return True
    if template.get("what") == "back":
        at = back(context)
        return at < 0 or at in idle or context.draft.text[: context.sentences[at].end].endswith("!")
    before = context.sentences[mark.sentence - 1] if mark.sentence else None
    within = before is not None and before.zone in BODY and before.paragraph == sentence.paragraph
    bare = all(clause.verb < 0 for clause in sentence.clauses) or not context.draft.text[sentence.start].isalnum()
    return within or bare or not _LEANING.isdisjoint(forms[sentence.first : sentence.last])
