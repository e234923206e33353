"""Where the short version of a mail stands: behind the greeting, before who signs."""

import re
from collections.abc import Sequence

from lint.engine.context import BODY, Context
from lint.model.source import Span

_ADDED = ("--", "P.S", "**P.S", "PS", "P. S")  # what stands below a mail begins so
_CARD = re.compile(  # a line of a signature: how to reach who signs
    r"^(?:tel|phone|mob|mobile|cell|fax|email|e-mail|web|skype|qq|wechat|whatsapp|\+\d)\b|\d[\d\s()-]{6,}", re.I | re.M
)
_NAMES = 3  # words of who signs
_LINK = 2  # words of a line that is but a link
_SIGNED = 4  # words; a last line that is no longer may be who signs


def place(context: Context, body: Sequence[int]) -> Span | None:
    """Return what the short version stands for, from behind the greeting to before who signs; None if that is unclear.

    Somebody may sign in the mail's last lines, which are no sentences; what stands there stays.
    """
    text, sentences, last = context.draft.text, context.sentences, len(body)
    added = (n for n, i in enumerate(body) if text[sentences[i].start :].startswith(_ADDED))
    last = next(added, last)
    while last and _signs(context, body[last - 1]):
        last -= 1
    if last <= 1 or any(one.zone not in BODY for one in sentences[body[0] : body[last - 1] + 1]):
        return None
    start, end = sentences[body[0]].start, sentences[body[last - 1]].end
    behind, above = text[end:].lstrip(" \t"), text[:start].rstrip(" \t")
    alone = (not behind or behind[0] == "\n") and (not above or above[-1] in "\n,-\u2013\u2014:!")
    return Span(start, end) if alone else None


def _signs(context: Context, i: int) -> bool:
    """Return whether a last line is no sentence, so that it may be who signs."""
    one = context.sentences[i]
    text, classes = context.draft.text[one.start : one.end], context.draft.words.classes[one.first : one.last]
    initial = len(text.split()) <= _NAMES and text.istitle()  # "Nilesh K."
    bare = all(clause.verb < 0 for clause in one.clauses) and (text[-1] not in ".!?:" or initial) and not one.bullet
    card = (
        any(sign in text for sign in "\u00b7|@")
        or _CARD.search(text) is not None
        or not {"email", "phone"}.isdisjoint(classes)
    )
    linked = not {"url", "link"}.isdisjoint(classes) and len(text.split()) <= _LINK
    if text[-1] == "," and len(text.split()) <= _SIGNED:
        return True  # "Warmest wishes,"
    return bare and not linked and (card or one.last - one.first <= _SIGNED)
