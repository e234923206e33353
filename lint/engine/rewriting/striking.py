"""Words struck out, where the mail does not miss them."""

from lint.drafts.landing import landed
from lint.engine.guards.attempt import Attempt
from lint.engine.guards.hanging import hangs_without, hours_hang, offers_first, only_ask
from lint.engine.guards.missed import hung_on, made, serves, told
from lint.engine.guards.needed import arguable, missed
from lint.engine.guards.novel import is_news
from lint.engine.guards.ragged import asks_with, ragged
from lint.engine.guards.standing import stays
from lint.engine.guards.staying import holds, leads_on, must_stay
from lint.engine.rewriting.deletion import Deletion, deletion
from lint.engine.rewriting.offer import Offer
from lint.engine.rewriting.placed import most_of
from lint.engine.rewriting.signing import leaves_we
from lint.engine.rewriting.vanity import needful
from lint.engine.shortened.seen import saw
from lint.model.finding import Applicability, Rewrite

_MORE = 6  # words beside padding that say something of their own
_OWN_PRAISE = frozenset(("opener", "self-focus"))
_FAULTS = frozenset(("opener", "pressure", "self-focus", "filler", "respect"))


def struck(one: Attempt) -> Offer | None:
    """Return what strikes words out, None where the mail would miss them."""
    if any(refuses(one) for refuses in (_stands, _leaves_ragged)):
        return None
    signs, part = one.family == "opener", one.family == "self-focus" and one.what == "clause"
    if one.template.get("empty"):
        return _gone(deletion(one.context, one.at, one.span, signs), one, False, False)
    if any(refuses(one) for refuses in (_tells, _left_alone)):
        return None
    most = one.whole or (("span" in one.template or one.what == "cut") and most_of(one.span, one.context, one.mark))
    free = one.safe or (one.template.get("vain") and not arguable(one))
    if most and not free and missed(one):
        return None
    return _gone(deletion(one.context, one.at, one.span, signs), one, one.safe, part)


def _stands(one: Attempt) -> bool:
    """Return whether it stays: what was seen of the reader's, all that is asked or to be had, what comes next."""
    context, index, family = one.context, one.at, one.family
    if stays(context, index, one.rule, one.what, one.words):
        return True
    if not one.whole:
        return False
    flatters = one.rule.id == "opener/flattery"
    seen = family in ("self-focus", "pressure", "opener") and not flatters and saw(context, index)
    leads = family == "self-focus" and leads_on(context, index)
    pressed = family == "pressure" and (holds(context, index) or offers_first(context, index, one.mark.span.start))
    return seen or leads or pressed


def _leaves_ragged(one: Attempt) -> bool:
    """Return whether the rest, or the next sentence, would hang in the air."""
    context, index, family = one.context, one.at, one.family
    if one.whole:
        hangs = not one.safe and family != "respect" and (hangs_without(context, index) or only_ask(context, index))
        return hangs or (family in _FAULTS and family != "filler" and asks_with(context, index, one.span))
    if family == "pressure" and hours_hang(context, index, one.span):
        return True
    return family in _FAULTS and ragged(context, index, one.span, family)


def _tells(one: Attempt) -> bool:
    """Return whether it tells something that a mail should tell."""
    context, index, family, own = one.context, one.at, one.family, one.family in _OWN_PRAISE
    if is_news(context, index, one.span, one.rule) or (own and made(context, index) and one.words.only_offer(False)):
        return True
    if not one.whole:
        return False
    if family == "filler" and _beside(one) > _MORE:
        return True  # it is more than padding
    if family == "self-focus" and _point(one):
        return True  # a figure in a list may be what matters there
    if (one.boasts or family == "self-focus") and needful(context, index):
        return True
    if family == "opener" and must_stay(context, index):
        return True
    words = context.draft.words.forms[one.here.first : one.here.last]
    if family == "self-focus" and "free" in words and "i" in words[:1] + words[1:2]:
        return True  # what may be had for nothing, and is asked about next
    return own and (serves(context, index) or told(context, index))


def _left_alone(one: Attempt) -> bool:
    """Return whether words beside it lean on it: a "we" without its name, a list, what it explains."""
    context, index, own = one.context, one.at, one.family in _OWN_PRAISE
    if one.whole and (own or one.family == "filler") and leaves_we(context, index):
        return True
    if one.whole and own and hung_on(context, index):
        return True
    return one.what == "clause" and own and context.draft.text[: one.span.start].rstrip(" ").endswith(";")


def _gone(found: Deletion | None, one: Attempt, safe: bool, part: bool) -> Offer | None:
    """Return what is struck out as an edit; part: what stands beside it must be free of findings, too."""
    edits = found and landed(one.context.draft, found.changes)
    if not found or not edits:
        return None
    applicability: Applicability = "safe" if safe and found.whole else "unsafe"
    return Offer(Rewrite(found.shown, edits, applicability), found.changes, part)


def _point(one: Attempt) -> bool:
    """Return whether a sentence is a point of a list and tells a figure."""
    words = one.context.draft.words
    return one.here.bullet and any(words.forms[i][0].isdigit() for i in range(one.here.first, one.here.last))


def _beside(one: Attempt) -> int:
    """Return how many words of its sentence stand outside a mark."""
    words, span = one.context.draft.words, one.mark.span
    return sum(not span.start <= words.starts[i] < span.end for i in range(one.here.first, one.here.last))
