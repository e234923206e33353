"""The end of a mail: the line below which a last question stands on a line of its own."""

from lint.engine.context import Context
from lint.engine.recast.spoken import verbatim
from lint.engine.rewriting.small_words import POLITE, SILENT
from lint.model.source import Span

_TOLD = frozenset(("opening", "body", "ask"))  # zones of the mail proper: no P.S.
_LEAVING = frozenset("looking hope hoping wishing enjoy cheers talk speak waiting until till see take have".split())
_PUSHED = frozenset(  # it would be asked behind a demand, or what has just been said again
    "otherwise unless sign signature confirm tomorrow today midnight deadline secretary lawyer useful use help "
    "helpful publishes published".split()
)
_CLOSES = frozenset("let kindly please here".split())
_PARTING = frozenset("forward disposal".split())
_LINKED = frozenset(("url", "link", "email"))
_NEAR = 3  # sentences before the end in which it is said what an answer is
_LEAST = 3  # sentences of a mail that something can be "any of this" in


def lastly(context: Context) -> int:
    """Return the last sentence that is more than leave-taking, -1 where no question belongs below it."""
    told = [i for i, one in enumerate(context.sentences) if one.zone in _TOLD]
    forms = context.draft.words.forms
    if len(told) < _LEAST or any(
        not SILENT.isdisjoint(forms[context.sentences[i].first : context.sentences[i].last]) for i in told[-_NEAR:]
    ):
        return -1
    last = told[-1]
    while told and _leaves(context, told[-1]):
        told.pop()
    if not told:
        return -1
    one = context.sentences[told[-1]]
    linked = not _LINKED.isdisjoint(context.draft.words.classes[one.first : one.last])
    if all(clause.verb < 0 for clause in one.clauses) and not linked:
        return -1  # who signs, it may be
    if not _PUSHED.isdisjoint(forms[one.first : one.last]):
        return -1
    if not linked and (forms[one.first] in _CLOSES or one.clauses[0].imperative):
        return -1  # a request or a flourish ends the mail; a question below it would begin anew
    written = context.draft.text[one.start : one.end].rstrip("*_ ")
    if linked and told[-1] != last:
        return -1  # it would stand between a link to book and the words that take the meeting for granted
    own_lines = context.draft.text[one.end : one.end + 1] in ("", "\n") or one.zone == "ask"
    return told[-1] if own_lines and not written.endswith((":", ",")) and not one.question else -1


def last_line(context: Context) -> str | None:
    """Return that sentence as it is written."""
    at = lastly(context)
    one = context.sentences[at]
    return None if at < 0 else verbatim(context.draft, Span(one.start, one.end))


def _leaves(context: Context, index: int) -> bool:
    """Return whether a sentence only takes leave: "Looking forward to it!", "Have a nice week."."""
    one, forms = context.sentences[index], context.draft.words.forms
    return forms[one.first] in POLITE | _LEAVING or not _PARTING.isdisjoint(forms[one.first : one.last])
