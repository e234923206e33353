"""A pitch in short, as a coach would hand it back: the reader first, what the sender does, what it costs, a way out."""

import re
from collections.abc import Iterator
from collections.abc import Set as AbstractSet
from itertools import pairwise

from lint.drafts.landing import Change, as_written, landed
from lint.engine.context import BODY, Context
from lint.engine.recast.recaster import Recaster
from lint.engine.rewriting.offer import Offer
from lint.engine.rewriting.purposes import sells
from lint.engine.rewriting.signing import own_names
from lint.engine.rewriting.words_of import recaster_of
from lint.engine.shortened.place import place
from lint.engine.shortened.says import statement
from lint.engine.shortened.stays import Stays, stays
from lint.model.finding import Rewrite
from lint.model.source import Span

_SHARE, _FEW = 0.2, 2  # of the sentences, how many must be faulty, and how many at least
_TODAY = "How do you [do what this is for] today?"
_OUT = "if not, a short no is fine"
_CALLS = frozenset("call chat meeting demo phone talk conversation".split())
_NO_CALL = frozenset("i we you they who to and will can could".split())  # "they call us"
_MORE = {  # what an offer to others than buyers is for
    "partnership": "could be of use",
    "investor": "fits what you invest in",
}
_IS = re.compile(r"we(?: are|'re|\u2019re) (?=an? )")
_TOLD, _TOLD_WELL = 2, 3  # words of the statement that the mail takes up: behind a question of its own, behind none
_SPARED = 6  # sound sentences that may go
_STAGES = ("first-touch", "follow-up")
_OTHERS = frozenset(  # mails that sell nothing to a stranger, whatever they seem to be
    "sorry apologies apologise apologize internship resume unpaid cv student acquiring acquire donate donation charity "
    "perspectives interview interviews dinner podcast guest membership accelerator unsubscribed cancelled gift webinar "
    "infographic article affiliate referral referrals subsidised subsidized homeowner homeowners household "
    "householder resident residents connecting met registration upvote star".split()
)
_STANDARD = 4  # letters; a lost name that is no longer is that of a standard
_GIVEN = frozenset("send quote price run prepare translate make put draft build mock sketch".split())
_PUSHED = frozenset("how same worth today tomorrow now week reminder it them this that calendar proposal".split())
_SMALL = 12  # words of such an offer


def shortened(context: Context, faulty: AbstractSet[int]) -> Offer | None:
    """Return the mail in short as one edit, None where it is no pitch, is faulty here and there or tells too little.

    faulty: the sentences in which a fault was found.
    """
    draft, forms = context.draft, context.draft.words.forms
    body = [i for i in context.body if context.sentences[i].zone in BODY and context.sentences[i].zone != "postscript"]
    if draft.format == "html" or draft.spelling.html or draft.variants or context.way or context.quoted or not body:
        return None
    flagged = faulty & {*body}
    told_of = [i for i in body if i in flagged or _is_told(context, i)]
    if len(flagged) < _FEW or len(flagged) < _SHARE * len(told_of):
        return None
    purpose = draft.purpose.name
    wins = sells(context) if purpose == "sales" else purpose in _MORE
    if draft.stage.name not in _STAGES or not wins or not _OTHERS.isdisjoint(forms):
        return None
    if any("candidate" in as_written(draft, Span(tag.start, tag.end)).lower() for tag in draft.tags):
        return None
    span = place(context, body)
    told = recaster_of(context)
    since, own, weight = statement(context, told, body)
    kept = stays(context, flagged, own)
    if kept.missed or kept.lost > _SPARED:
        return None
    if span is None or not since:
        return None
    asked = kept.question or next(iter(told.questions_about(since) if purpose == "sales" else ()), "")
    if weight < (_TOLD if asked else _TOLD_WELL) or any(
        i in faulty and not _inside(context, i, span) for i in context.body
    ):
        return None
    outside = draft.text[span.end :].lower()
    names = {name for i in body for name in own_names(context, i)}
    known = since.lower() + outside + " ".join(kept.seen).lower()
    lost = [name for name in names if name.lower() not in known and name in draft.map.source]
    lost = [name for name in lost if not (name.isupper() and len(name) <= _STANDARD)]
    lost = [_in_full(draft.map.source, name) for name in lost]
    if any(re.search(rf"\b(?:name is|name's|I'm|I am|[Tt]his is) {re.escape(name)}\b", draft.text) for name in lost):
        return None  # nobody signs
    if len(lost) == 1 and (is_a := _IS.match(since)) is not None:
        since, lost = f"{lost[0]} is {since[is_a.end() :]}", []
    elif len(lost) == 1 and since.startswith(("we ", "we'")):
        since, lost = f"at {lost[0]} {since}", []
    if lost:
        return None
    text = _written(context, told, kept, asked, since)
    if draft.text[: span.start].rstrip(" \t")[-1:] == "," and not text.startswith(("I ", "I'")):
        text = text[0].lower() + text[1:]  # it goes on with the greeting
    if draft.text[span.end :].lstrip(" \t")[:1] == "\n" and draft.text[span.end :].lstrip(" \t")[1:2] not in (
        "\n",
        "\r",
        "",
    ):
        text += "\n"  # who signs stands on a line of his own
    change = Change(span, text)
    edits = landed(draft, (change,))
    return Offer(Rewrite(text, edits, "unsafe", whole=True), (change,)) if edits else None


def _in_full(source: str, name: str) -> str:
    """Return a name with the capitals that stand behind it: "Motorino Studio"."""
    found = re.search(rf"{re.escape(name)}(?: (?:& )?[A-Z][\w&]+)*", source)
    return found[0] if found is not None else name


def _inside(context: Context, i: int, span: Span) -> bool:
    one = context.sentences[i]
    return span.start <= one.start and one.end <= span.end


def _is_told(context: Context, i: int) -> bool:
    """Return whether a sentence is more than a point, a heading or a word."""
    one = context.sentences[i]
    return not one.bullet and context.draft.text[one.end - 1] != ":" and any(c.verb >= 0 for c in one.clauses)


def _helps(context: Context, told: Recaster) -> Iterator[tuple[str, str]]:
    """Yield who would do what small thing for the reader, by the mail's own words: "send you a sample"."""
    for i in context.body:
        help_ = told.get("help", i)
        words = help_.lower().split()
        if words and words[0] in _GIVEN and len(words) <= _SMALL and _PUSHED.isdisjoint(words):
            yield told.get("self", i), help_


def _written(context: Context, told: Recaster, kept: Stays, asked: str, since: str) -> str:
    """Return the short version."""
    forms = context.draft.words.forms
    first = [*kept.seen, asked or _TODAY, f"I ask because {since}."]
    us = not {"we", "our", "at"}.isdisjoint(since.split()[:1]) or ("i" not in forms and "i'm" not in forms)
    pairs = {*pairwise(forms)}
    calls = any(two in _CALLS and one not in _NO_CALL for one, two in pairs) and ("no", "call") not in pairs
    tell = "tell you more by mail or on a call" if calls else "tell you more"
    who, can = next(_helps(context, told), ("we" if us else "I", tell))
    more = f"If it {_MORE.get(context.draft.purpose.name, 'could be of use')}, {who} can {can}"
    out = f"{more}. {kept.way_out}" if kept.way_out else f"{more}; {_OUT}."
    return f"{' '.join(first)}\n\n{' '.join((*kept.terms, out))}"
