"""A sentence on the sender, moved out of the mail to below the name of who signs."""

from lint.drafts.landing import landed
from lint.engine.context import Context
from lint.engine.guards.attempt import Attempt
from lint.engine.guards.hanging import hangs_without
from lint.engine.guards.missed import hung_on
from lint.engine.guards.standing import outcry_next
from lint.engine.guards.staying import leads_on
from lint.engine.rewriting.deletion import deletion
from lint.engine.rewriting.neighbours import announces_list
from lint.engine.rewriting.offer import Offer
from lint.engine.rewriting.signing import below_name, leaves_we
from lint.engine.rewriting.words_of import recaster_of
from lint.engine.shortened.seen import hangs, saw
from lint.model.finding import Rewrite

_COUNTED = (["one"], ["two"], ["three"], ["another"], ["others"], ["some"], ["most"])


def below(one: Attempt) -> Offer | None:
    """Return what takes a sentence out and writes a line below the name; None where the mail would miss it."""
    context, index = one.context, one.at
    line = recaster_of(context).get("byline", index)
    stays = (leads_on, hung_on, hangs_without, outcry_next, announces_list, leaves_we, _only_trade, _one_of_them)
    if not line or any(why(context, index) for why in stays):
        return None
    if one.words.only_offer(True) and not _on_reader(context, index + 1):
        return None
    signs, gone = below_name(context, line), deletion(context, index, one.span, False, line)
    if signs is None or gone is None:
        return None
    changes = (*gone.changes, signs)
    edits = landed(context.draft, changes)
    return Offer(Rewrite(f"say below your name: \u201c{line}\u201d", edits, "unsafe"), changes) if edits else None


def _on_reader(context: Context, index: int) -> bool:
    """Return whether a sentence tells what was seen of the reader, and may stand first."""
    return index in context.body and saw(context, index) and not hangs(context, index)


def _only_trade(context: Context, index: int) -> bool:
    """Return whether a sentence tells what its sender does, and no other one of the mail proper does so."""
    trade = recaster_of(context).trade
    others = (one for one in context.body if one != index)
    tells = any(True for _ in trade.all(context.sentences[index]))
    return tells and not any(True for one in others for _ in trade.all(context.sentences[one]))


def _one_of_them(context: Context, index: int) -> bool:
    """Return whether the next sentence is of those whom this one names, or of its work: "One raised £3m."."""
    said = context.forms(context.sentences[index + 1]) if index + 1 in context.body else []
    return said[:1] in _COUNTED or said[:2] == ["all", "you"]
