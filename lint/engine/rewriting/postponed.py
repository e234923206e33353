"""What the sender does, said behind the mail's own question as the reason for it, not before the reader was asked."""

import re
from collections.abc import Set as AbstractSet

from lint.drafts.landing import Change, landed
from lint.engine.asking import asks_about_reader
from lint.engine.context import BODY, Context
from lint.engine.rewriting.deletion import deletion
from lint.engine.rewriting.leaning import leaned_on, points_back
from lint.engine.rewriting.offer import Offer
from lint.engine.rewriting.signing import own_names
from lint.model.finding import Rewrite
from lint.model.source import Span

_FAR = 8  # sentences
_ANSWERED = frozenset(  # what goes on from the question itself begins so
    "if either or because asking reason yes no so that which and but mine ours it this they these those usually".split()
)
_MONEY = frozenset("$\u00a3\u20ac")
_US = frozenset("we our us".split())
_ROUTED = frozenset("decides decide responsible charge".split())  # whom to ask is no question on how things are
_NO_REASON = frozenset("you your that's this those these".split())
_CLIENTS = re.compile(r"\bwork (?:for|with) [A-Z]|\bthat question\b|\bthan any")
_LEAVE = frozenset("may can could shall should would if".split())  # what a question for leave begins with


def asked_before(context: Context, index: int) -> bool:
    """Return whether the sentence right before this one asks the reader about his own."""
    return index - 1 in context.body and _asks(context, index - 1)


def postponed(context: Context, index: int, reason: str, idle: AbstractSet[int]) -> Offer | None:
    """Return what strikes a sentence out and says its reason behind the question that follows; None where none fits.

    reason: "I ask because …", a whole sentence. idle: sentences that may go unmissed, no question among them.
    """
    draft, here = context.draft, context.sentences[index]
    at = _question(context, index)
    if at < 0 or at in idle or no_reason(reason) or leaned_on(context, index) or points_back(context, index):
        return None
    if at > index + 1 and (index + 1 in idle or _ours(context, index + 1)):
        return None  # the mail would begin no better, or with an "us" of whom nobody told
    said = draft.text[here.start : here.end]
    if any(tag.start < here.end and here.start < tag.end for tag in draft.tags) or not _MONEY.isdisjoint(said):
        return None
    between = draft.text[here.end : context.sentences[at].end]
    if any(name in between for name in own_names(context, index)):
        return None  # it would be spoken of as if known
    struck = deletion(context, index, Span(here.start, here.end), said=reason)
    if struck is None:
        return None
    asked = context.sentences[at]
    behind = Change(Span(asked.end - 1, asked.end), f"? {reason}")
    changes = (*struck.changes, behind)
    edits = landed(draft, changes)
    question = " ".join(draft.text[asked.start : asked.end].split())
    shown = f"leave it out here and go on behind your question: \u201c{question} {reason}\u201d"
    return Offer(Rewrite(shown, edits, "unsafe"), changes) if edits else None


def _ours(context: Context, index: int) -> bool:
    """Return whether a sentence speaks of "us", and somebody must have told who that is."""
    one = context.sentences[index]
    return not _US.isdisjoint(context.draft.words.forms[one.first : one.last])


def no_reason(said: str) -> bool:
    """Return whether words are odd as the reason for a question: about the reader, a rank, or names of clients."""
    words = said.lower().replace(".", "").split()
    return not _NO_REASON.isdisjoint(words) or _CLIENTS.search(said) is not None


def _question(context: Context, index: int) -> int:
    """Return the last of the first questions on the reader's own behind a sentence, -1 where nothing can follow it."""
    last = min(index + 1 + _FAR, len(context.sentences))
    at = next((i for i in range(index + 1, last) if i in context.body and _asks(context, i)), -1)
    while at >= 0 and at + 1 in context.body and context.sentences[at + 1].question:
        at += 1
    if at < 0 or not _asks(context, at) or context.sentences[at].zone == "postscript":
        return -1
    after = context.sentences[at + 1] if at + 1 in context.body else None
    forms = context.draft.words.forms
    head = forms[after.first : after.first + 2] if after is not None else []
    return -1 if not _ANSWERED.isdisjoint(head[:1]) or head == ["i", "ask"] else at


def _asks(context: Context, index: int) -> bool:
    one = context.sentences[index]
    said = context.draft.text[one.start : one.end]
    asks = one.question and not one.bullet and one.zone in BODY and said.endswith("?")
    forms = context.draft.words.forms[one.first : one.last]
    return asks and asks_about_reader(context, index) and forms[0] not in _LEAVE and _ROUTED.isdisjoint(forms)
