"""A pitch to strangers in short: the reader first, what the sender does, what it costs, an offer to decline."""

import re
from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet

from lint.engine.context import Context
from lint.engine.recast.recaster import Recaster
from lint.engine.recast.says import Statement, statement
from lint.engine.shortened.asked import asked_about
from lint.engine.shortened.names import lost_with, signs, town
from lint.engine.shortened.offered import ME, helps, offered
from lint.engine.shortened.stays import Stays, stays
from lint.model.source import Span
from lint.rules.inflect import forms_of

WON = {  # what an offer to others than buyers is for, by the purpose of the mail
    "partnership": "could be of use",
    "investor": "fits what you invest in",
}
_TODAY = "How do you [do what this is for] today?"
_TRADING = frozenset("distributor distributors importer importers reseller resellers wholesalers retailers".split())
_GOODS = re.compile(
    r"\b(?:produc|manufactur|import|export|distribut|factory|mill|suppl(?:y|ies)\b|suppliers? of|mak(?:e|es|ers?)\b)"
)
_SAME = re.compile(  # readers whose own trade it is: nobody asks them who does it for them
    r"\b(?:for|to|help|helps|with|by) (?:[\w-]+ ){0,3}(?:CPA|accounting|bookkeeping|law|marketing|recruitment|staffing|"
    r"software|IT|insurance|cleaning|logistics|design|web|SEO|PR|translation) "
    r"(?:firms?|agenc\w+|practices|compan\w+|brokers)",
    re.IGNORECASE,
)
_IS = re.compile(r"we(?: are|'re|\u2019re) (?=an? )")
_GET = re.compile(r"Where do you get (.*) today\?")
_DEALS = {
    "maker": "make",
    "manufacturer": "make",
    "supplier": "supply",
    "importer": "import",
    "seller": "sell",
    "producer": "produce",
}
_TOLD, _TOLD_WELL = 2, 3  # words of the statement that the mail takes up: behind a question of its own, behind none
_CENTRAL = 4  # words of it that are taken up, whatever they are
_RICH, _TELLING, _TELLING_LESS = (
    5,
    3,
    2,
)  # words of it that tell something: if few are taken up; at least; if it is led up to
_PRESENTS = re.compile(r"\b(?:we're|we are|I'm|I am|I'm with [^,]+,|is|I run|we run) an? ")  # who one is, early on
_BROKEN = re.compile(  # it was cut in the middle, or joins what does not belong together
    r"\b(?:we|I) (?:now |also |currently )?(?:work|help|do|offer)$|\band (?:\d+|two|three|four|five|six|ten) \w+$|"
    r"^(?:we|I) (?:\w+ )?(?:request|ask|invite|hope|wish)\b"
)
_EARLY = 3  # sentences
_SPARED = 6  # sound sentences that may go


def first(
    context: Context, told: Recaster, body: Sequence[int], flagged: AbstractSet[int], span: Span
) -> Iterator[str]:  # fmt: skip
    """Yield short versions, the better first, none where the mail says nothing plain of its sender or would miss much.

    body: the sentences that it stands for. flagged: those in which a fault was found. span: what it stands for.
    """
    if context.draft.stage.name == "break-up":
        return
    yield from _told(context, told, body, flagged, span, statement(context, told, body))
    yield from _helpful(context, told, body, flagged, span)


def _helpful(
    context: Context, told: Recaster, body: Sequence[int], flagged: AbstractSet[int], span: Span
) -> Iterator[str]:  # fmt: skip
    """Yield what was seen of the reader's and what the sender would do about it, where the mail tells both."""
    kept = stays(context, body, flagged, -1)
    help_ = next(helps(told, body), None)
    if help_ is None or not kept.seen or kept.missed or kept.lost > _SPARED:
        return
    if lost_with(context, body, span, " ".join(kept.seen)):
        return
    more = offered(context, told, body, "If it could be of use", help_[0] == "we", kept.way_out)
    yield f"{' '.join((*kept.seen, kept.question)).strip()}\n\n{' '.join((*kept.terms, more))}"


def _told(
    context: Context, told: Recaster, body: Sequence[int], flagged: AbstractSet[int], span: Span, said: Statement
) -> Iterator[str]:  # fmt: skip
    """Yield short versions in which a statement is the reason of the question, or of telling what was seen."""
    kept = stays(context, body, flagged, said.sentence)
    if not said.text or _BROKEN.search(said.text) or kept.missed or kept.lost > _SPARED:
        return
    asked = _asked(context, told, kept, said)
    since = _named(context, body, span, said.text, " ".join(kept.seen))
    if not since or not _tells_enough(said, said.sentence in body[:_EARLY], bool(asked or kept.seen)):
        return
    if context.draft.purpose.name == "investor" and not kept.question:
        return
    forms = context.draft.words.forms
    us = since.startswith(("we ", "we'", "our ", "at ")) or ME.isdisjoint(forms)
    use = WON.get(context.draft.purpose.name, "could be of use")
    more = offered(context, told, body, f"If it {use}", us, kept.way_out)
    if kept.seen and not kept.question:  # what was seen is the reason to write
        yield f"{' '.join(kept.seen)} I mention it because {since}.\n\n{' '.join((*kept.terms, more))}"
        return
    since = _without(asked, since)
    yield f"{' '.join((*kept.seen, asked or _TODAY))} I ask because {since}.\n\n{' '.join((*kept.terms, more))}"


def _tells_enough(said: Statement, early: bool, asked: bool) -> bool:
    """Return whether a statement tells so much, and so much of what the mail is about, that it may stand for it.

    Its bounds are drawn on 101 short mails that readers graded: within them 40 of 63 stood, of the rest 9 of 38.
    """
    if said.weight >= _CENTRAL:
        return True
    presents = early and _PRESENTS.search(said.text) is not None
    rich = said.telling >= _RICH and (said.weight > 0 or asked)
    known = said.weight + _TOLD * presents >= (_TOLD if asked else _TOLD_WELL)
    least = _TELLING_LESS if asked else _TELLING
    return said.telling >= least and (rich or known)


def _without(asked: str, since: str) -> str:
    """Return a statement with "them" for goods that the question in front of it names in the same words."""
    found = _GET.fullmatch(asked)
    if found is None or not found[1].endswith("s"):
        return since
    them = re.sub(rf"\b(make|supply|produce|sell|import|grow) {re.escape(found[1])}(?= )", r"\1 them", since)
    deals = re.compile(
        rf"(?:are|is) an? (maker|manufacturer|supplier|importer|seller|producer) of {re.escape(found[1])}(?= |$)"
    )
    return deals.sub(lambda one: f"{forms_of(_DEALS[one[1]]).s if one[0][0] == 'i' else _DEALS[one[1]]} them", them)


def _asked(context: Context, told: Recaster, kept: Stays, said: Statement) -> str:
    """Return the mail's own question, or one on the trade or the goods; "" where its reader is none who buys them."""
    if kept.question or kept.seen or context.draft.purpose.name != "sales":
        return kept.question
    trades = not _TRADING.isdisjoint(context.draft.words.forms) and _GOODS.search(said.text)  # he would sell it on
    if trades or _SAME.search(said.text):
        return ""
    return next(iter(told.questions_about(said.text)), "") or asked_about(context, said)


def _named(context: Context, body: Sequence[int], span: Span, since: str, seen: str) -> str:
    """Return a statement with the one name of the sender's that the mail would lose, "" where it would lose more."""
    lost = lost_with(context, body, span, f"{since} {seen}")
    if not lost:
        return since
    if len(lost) > 1 or signs(context, lost[0]):
        return ""  # nobody would sign
    if town(context, lost[0]):
        return since
    if (is_a := _IS.match(since)) is not None:
        return f"{lost[0]} is {since[is_a.end() :]}"
    return f"at {lost[0]} {since}" if since.startswith(("we ", "we'")) else ""
