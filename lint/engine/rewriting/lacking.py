"""What goes wrong with the reader, told right before the sender speaks of himself: it can be asked about."""

import re

from lint.engine.context import Context
from lint.engine.recast.late import Late

_LOSING = frozenset(  # what is told of that goes wrong
    "broken chasing confusing crashes dated dead dips drop dropping drops drowning error errors fail failing "
    "fails gap gaps hours late leak leaking leaks lose loses losing lost manual manually misses missing outdated "
    "overpaying slip slipping slips slow slowly spend spending spends struggle struggles struggling stuck "
    "unanswered waste wasted wastes".split()
)
_NOT_SO = frozenset("if unless whether sorry worry problem wrong fault hesitate matter mean offend".split())
_SEEN = Late(r"\b(?:congrat|loved?|impressi|great|amazing|hope|welcome|thank)", re.IGNORECASE)


def lacking(context: Context, index: int) -> bool:
    """Return whether a sentence tells that something goes wrong with the reader."""
    if index not in context.body:
        return False
    one = context.sentences[index]
    words = set(context.draft.words.forms[one.first : one.last])
    troubles = _LOSING | context.lexicon.list("trouble-noun") | context.negation
    told = not one.question and not one.bullet and context.draft.text[one.end - 1] in ".!"
    if not told or words.isdisjoint(troubles) or not words.isdisjoint(_NOT_SO):
        return False
    return one.focus == "reader" and _SEEN.search(context.draft.text[one.start : one.end]) is None
