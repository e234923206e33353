"""Where the short version of a mail stands: behind the greeting, before who signs."""

import re
from collections.abc import Sequence

from lint.engine.context import BODY, Context
from lint.model.source import Span

_ADDED = ("--", "P.S", "**P.S", "PS", "P. S")  # what stands below a mail begins so
_CARD = re.compile(  # a line of a signature: how to reach who signs
    r"(?:tel|phone|mob|mobile|cell|fax|email|e-mail|web|skype|qq|wechat|whatsapp|\+\d)\b|\d[\d\s()-]{6,}", re.I
)
_CALLED = re.compile(r"[A-Z]\w+ [-\u2013\u2014] ?[a-z]")
_LEAVES = re.compile(  # a line that takes leave, or a name on a line of its own below an empty one
    r"^[ \t]*(?:[Ww]ith )?(?:[Mm]y |[Kk]ind |[Bb]est |[Ww]arm |[Mm]any )+"
    r"(?:regards|wishes|greetings|thanks)\b[^\n]{0,20},?[ \t]*$"
    r"|\n[ \t]*\n[A-Z][\w.'-]+(?: [A-Z][\w.'-]+){1,2}[ \t]*\n[A-Z][^\n.!?]{2,60}\n",
    re.MULTILINE,
)
_PARTING = 7  # words of a line that takes leave, above who signs
_LINK = 2  # words of a line that is but a link
_SIGNED, _SMALL = 5, 4  # words of a last line that may be who signs; letters of a short word
_SHORTENED = 5  # signs of a last word with its full stop: "Corvane S.L.", "Sales Dept."
_LINKS, _CARDS = frozenset(("url", "link")), frozenset(("email", "phone"))


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
    first = 0
    if _CALLED.match(text, sentences[body[0]].start):
        return None  # a name and what was seen in one breath
    while first < last and _greets(context, body[first]):
        first += 1
    if first == last:
        return None
    start, end = sentences[body[first]].start, sentences[body[last - 1]].end
    behind, above = text[end:].lstrip(" \t"), text[:start].rstrip(" \t")
    if _LEAVES.search(text, start, end):
        return None  # who signs stands within
    alone = (not behind or behind[0] == "\n") and (not above or above[-1] in "\n,-\u2013\u2014:!")
    return Span(start, end) if alone else None


def _greets(context: Context, i: int) -> bool:
    """Return whether a first line is a greeting that was not known for one: "Kia ora Hannah,"."""
    one = context.sentences[i]
    text = context.draft.text[one.start : one.end]
    named = text[-1] in ",!" and any(t.kind == "name" and one.start <= t.start < one.end for t in context.draft.tags)
    return len(text.split()) <= _SIGNED and (
        named or (text.endswith(",") and all(clause.verb < 0 for clause in one.clauses))
    )


def _signs(context: Context, i: int) -> bool:
    """Return whether a last line is no sentence, so that it may be who signs, or the words before that."""
    one = context.sentences[i]
    text, classes = context.draft.text[one.start : one.end], context.draft.words.classes[one.first : one.last]
    lines = [line.split() for line in text.splitlines() if line.strip()]
    if one.bullet or not lines or text[-1] in "!?:":
        return False
    if _CARD.match(text) is not None:
        return True
    parts = len(lines) > 1 and len(lines[0]) <= _PARTING and lines[1][0][0].isupper()
    if lines[0][-1].endswith(",") and (parts or all(len(line) <= _SIGNED for line in lines)):
        return True  # "Warmest wishes,", with the name below it
    if any(clause.verb >= 0 for clause in one.clauses) or (len(text.split()) <= _LINK and _LINKS & {*classes}):
        return False
    named = all(word[0].isupper() or len(word) < _SMALL for line in lines for word in line)
    if text[-1] == "." and not (named and len(lines[-1][-1]) <= _SHORTENED):
        return False  # "Nilesh K." and "Corvane S.L." are names
    card = any(sign in text for sign in "\u00b7|@") or _CARD.search(text) is not None or bool(_CARDS & {*classes})
    return card or all(len(line) <= _SIGNED for line in lines)
