"""A pitch to strangers in short: the reader first, what the sender does, what it costs, an offer to decline."""

import re
from collections.abc import Sequence
from collections.abc import Set as AbstractSet

from lint.engine.context import Context
from lint.engine.recast.recaster import Recaster
from lint.engine.recast.says import statement
from lint.engine.shortened.names import lost_with, signs
from lint.engine.shortened.offered import ME, offered
from lint.engine.shortened.stays import stays
from lint.model.source import Span

WON = {  # what an offer to others than buyers is for, by the purpose of the mail
    "partnership": "could be of use",
    "investor": "fits what you invest in",
}
_TODAY = "How do you [do what this is for] today?"
_TRADING = frozenset("distributor distributors importer importers reseller resellers wholesalers retailers".split())
_IS = re.compile(r"we(?: are|'re|\u2019re) (?=an? )")
_TOLD, _TOLD_WELL = 2, 3  # words of the statement that the mail takes up: behind a question of its own, behind none
_SPARED = 6  # sound sentences that may go


def first(
    context: Context, told: Recaster, body: Sequence[int], flagged: AbstractSet[int], span: Span
) -> str:  # fmt: skip
    """Return the short version, "" where the mail says nothing plain of its sender or would miss what goes.

    body: the sentences that it stands for. flagged: those in which a fault was found. span: what it stands for.
    """
    said = statement(context, told, body)
    kept = stays(context, body, flagged, said.sentence)
    if not said.text or kept.missed or kept.lost > _SPARED or context.draft.stage.name == "break-up":
        return ""
    buys = context.draft.purpose.name == "sales" and _TRADING.isdisjoint(context.draft.words.forms)
    asks = told.questions_about(said.text) if buys else ()
    asked = kept.question or next(iter(asks), "")
    since = _named(context, body, span, said.text, " ".join(kept.seen))
    if not since or said.weight < (_TOLD if asked else _TOLD_WELL):
        return ""
    forms = context.draft.words.forms
    us = since.startswith(("we ", "we'", "our ", "at ")) or ME.isdisjoint(forms)
    use = WON.get(context.draft.purpose.name, "could be of use")
    more = offered(context, told, body, f"If it {use}", us, kept.way_out)
    return f"{' '.join((*kept.seen, asked or _TODAY))} I ask because {since}.\n\n{' '.join((*kept.terms, more))}"


def _named(context: Context, body: Sequence[int], span: Span, since: str, seen: str) -> str:
    """Return a statement with the one name of the sender's that the mail would lose, "" where it would lose more."""
    lost = lost_with(context, body, span, f"{since} {seen}")
    if not lost:
        return since
    if len(lost) > 1 or signs(context, lost[0]):
        return ""  # nobody would sign
    if (is_a := _IS.match(since)) is not None:
        return f"{lost[0]} is {since[is_a.end() :]}"
    return f"at {lost[0]} {since}" if since.startswith(("we ", "we'")) else ""
