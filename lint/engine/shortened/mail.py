"""A mail in short, as a coach would hand it back, as one edit: what it may be offered for, and where it stands."""

from collections.abc import Set as AbstractSet
from itertools import pairwise

from lint.drafts.landing import Change, as_written, landed
from lint.engine.context import Context
from lint.engine.rewriting.offer import Offer
from lint.engine.rewriting.purposes import sells
from lint.engine.rewriting.words_of import recaster_of
from lint.engine.shortened.again import again
from lint.engine.shortened.first import WON, first
from lint.engine.shortened.place import place
from lint.model.finding import Rewrite
from lint.model.source import Span

_TITLE = 60  # characters of a subject line that is read at a glance
_SHARE, _FEW = 0.2, 2  # of the sentences, how many must be faulty, and how many at least
_OTHERS = frozenset(  # mails that sell nothing to a stranger, whatever they seem to be
    "apologies apologise apologize internship resume cv acquiring acquire donate donation charity "
    "perspectives interview interviews dinner podcast accelerator unsubscribed webinar "
    "infographic affiliate referral subsidised subsidized homeowner homeowners "
    "householder resident residents upvote".split()
)
_PAIRS = frozenset(  # the same, by two words
    tuple(pair.split())
    for pair in (
        "sorry for",
        "sorry about",
        "unpaid basis",
        "unpaid internship",
        "a student",
        "guest post",
        "guest blog",
        "an article",
        "your article",
        "we met",
        "i met",
        "met at",
        "of connecting",
        "like connecting",
        "free gift",
        "free membership",
        "your membership",
        "your registration",
        "not selling",
        "a favor",
        "a favour",
        "quick favor",
        "quick favour",
        "the show",
    )
)
_WHOM = (  # whom a tag names, where nothing is sold to him
    "candidate", "client", "customer", "blogger", "parent", "member", "donor", "guest", "journalist", "student", "host",
)  # fmt: skip


def shortened(context: Context, faulty: AbstractSet[int]) -> tuple[Offer, ...]:
    """Return the mail in short, each way as one edit, none where it is no pitch, is faulty in places or says little.

    faulty: the sentences in which a fault was found.
    """
    draft = context.draft
    body = [i for i in context.body if context.sentences[i].zone != "postscript"]
    if draft.format == "html" or draft.spelling.html or draft.variants or context.way or context.quoted or not body:
        return ()
    flagged = faulty & {*body}
    told_of = [i for i in body if i in flagged or _is_told(context, i)]
    if len(flagged) < _FEW or len(flagged) < _SHARE * len(told_of) or not _to_strangers(context):
        return ()
    span = place(context, body)
    if span is None or any(i in faulty and not _inside(context, i, span) for i in context.body):
        return ()
    told = recaster_of(context)
    body = [i for i in body if _inside(context, i, span)]  # what stands above or below stays as it is
    text, title = again(context, told, body, flagged, span)
    above = _subject(context, title, faulty)
    texts = (text,) if text else tuple(first(context, told, body, flagged, span))
    offers = (_offer(context, span, text, above if title else None) for text in texts)
    return tuple(offer for offer in offers if offer is not None)


def _subject(context: Context, title: str, faulty: AbstractSet[int]) -> Change | None:
    """Return what writes a title into a subject line in which a fault was found."""
    at = next((i for i in faulty if context.sentences[i].zone == "subject"), -1)
    one = context.sentences[at]
    return Change(Span(one.start, one.end), title) if at >= 0 and 0 < len(title) <= _TITLE else None


def _offer(context: Context, span: Span, text: str, above: Change | None = None) -> Offer | None:
    """Return a short version in the place of the long one. above: what changes in the subject."""
    draft = context.draft
    if draft.text[: span.start].rstrip(" \t")[-1:] == "," and not text.startswith(("I ", "I'")):
        text = text[0].lower() + text[1:]  # it goes on with the greeting
    behind = draft.text[span.end :].lstrip(" \t")
    if behind[:1] == "\n" and behind[1:2] not in ("\n", "\r", ""):
        text += "\n"  # who signs stands on a line of his own
    changes = (*((above,) if above is not None else ()), Change(span, text))
    edits = landed(draft, changes)
    return Offer(Rewrite(text, edits, "unsafe", whole=True), changes) if edits else None


def _to_strangers(context: Context) -> bool:
    """Return whether a mail would win somebody who asked for nothing."""
    draft = context.draft
    if draft.stage.name == "break-up":
        wins = draft.purpose.name in ("sales", *WON) and draft.relationship.name != "customer"
    else:
        wins = sells(context) if draft.purpose.name == "sales" else draft.purpose.name in WON
    tags = " ".join(as_written(draft, Span(tag.start, tag.end)).lower() for tag in draft.tags)
    hired = any(whom in tags for whom in _WHOM)
    staged = draft.stage.name in ("first-touch", "follow-up", "break-up")
    others = not _OTHERS.isdisjoint(draft.words.forms) or not _PAIRS.isdisjoint(pairwise(draft.words.forms))
    return staged and wins and not hired and not others


def _inside(context: Context, i: int, span: Span) -> bool:
    one = context.sentences[i]
    return span.start <= one.start and one.end <= span.end


def _is_told(context: Context, i: int) -> bool:
    """Return whether a sentence is more than a point, a heading or a word."""
    one = context.sentences[i]
    return not one.bullet and context.draft.text[one.end - 1] != ":" and any(c.verb >= 0 for c in one.clauses)
