"""All that may speak against an edit: each guard looks at an attempt and says whether it must not be made."""

import re
from collections.abc import Callable

from lint.engine.context import BODY
from lint.engine.guards.attempt import LISTS, Attempt
from lint.engine.guards.clashes import clashes
from lint.engine.guards.emailed import unfit_for_email
from lint.engine.guards.hanging import hangs_without, taken_up
from lint.engine.guards.left_open import not_left_open
from lint.engine.guards.losing import loses
from lint.engine.guards.misplaced import out_of_place
from lint.engine.guards.needed import arguable, needed
from lint.engine.guards.novel import drops_news
from lint.engine.guards.questioned import ill_asked
from lint.engine.guards.ragged import asks_with
from lint.engine.guards.standing import outcry_next
from lint.engine.guards.unsuited import unsuited
from lint.engine.recast.titles import tied
from lint.engine.rewriting.kept import throws_away, words_cut
from lint.engine.rewriting.neighbours import announces_list
from lint.engine.rewriting.placed import stands_elsewhere
from lint.engine.rewriting.signing import signed
from lint.engine.rewriting.templates import from_sentence, tag_text
from lint.engine.shortened.seen import saw

_INTRODUCED = 9  # words of a sentence that says no more than who writes
_SO = re.compile(r", so\b")
_SPARE = ("name", "company", "date")  # tags that may go with a nudge, as the mail says more without it


def refused(one: Attempt) -> bool:
    """Return whether any guard speaks against an edit."""
    return any(guard(one) for guard in _GUARDS)


def _quotes(one: Attempt) -> bool:
    """Return whether they are somebody else's words."""
    return one.context.draft.text[one.span.start] in '"\u201c'


def _thrown_away(one: Attempt) -> bool:
    """Return whether what the mail needs would go for words that fit any mail."""
    if one.new and not from_sentence(one.template):
        if needed(one) or (one.whole and saw(one.context, one.at)):
            return True
        if one.whole and hangs_without(one.context, one.at, one.new):
            return True
    if one.template.get("same") and "has" not in one.template and one.words.only_offer(True):
        return True
    if throws_away(one.template) and arguable(one):
        return True
    return words_cut(one.template) and _SO.search(one.new) is not None  # what followed from the boast follows from it


def _loses_tags(one: Attempt) -> bool:
    """Return whether a merge tag would go of which the mail has need."""
    draft, here, pressed = one.context.draft, one.here, one.family == "pressure"
    brief = here.last - here.first <= _INTRODUCED and one.rule.id == "opener/self-introduction"
    introduces = brief and not one.new and one.whole  # who signs need not be told
    idle = not one.new and (one.template.get("full") or (pressed and one.whole))
    spare = _SPARE if idle else _SPARE[-1:] if pressed else ()
    if (one.whole or one.span.start == here.start) and one.new and here.zone == "subject":
        spare = (*spare, "name")  # a name in a subject line is a fault of its own
    twice = ("name", "company")[: 1 + ("has" in one.template)] if here.zone in BODY else ()
    return any(
        one.span.start < tag.end
        and tag.start < one.span.end
        and tag.kind not in spare
        and not (tag.kind in twice and stands_elsewhere(draft, tag, one.span))
        and tag_text(draft, tag.start, tag.end) not in one.new
        and not ((from_sentence(one.template) or introduces) and signed(draft, tag_text(draft, tag.start, tag.end)))
        for tag in draft.tags
    )


def _loses_facts(one: Attempt) -> bool:
    """Return whether nothing would tell any longer what the stretch tells."""
    free = one.safe or one.template.get("empty") or one.what in LISTS
    if not free and loses(one.context, one.at, one.span, one.new, one.family):
        return True
    asks = one.family == "pressure" and one.whole and bool(one.new) and "?" not in one.new and "know" not in one.new
    if asks and asks_with(one.context, one.at, one.span):
        return True  # the request goes with the push
    kept = one.what in ("sentence", "match", "cut") and bool(one.new)
    return kept and drops_news(one.context, one.at, one.span, one.new, one.rule)


def _taken_up(one: Attempt) -> bool:
    """Return whether later words take up a silence of which nothing would be told any longer."""
    return one.family == "pressure" and one.whole and taken_up(one.context, one.at)


def _beside(one: Attempt) -> bool:
    """Return whether what stands next goes with the old words: a cry at them, a list that they lead to."""
    if not one.new:
        return False
    if one.here.zone == "subject" and one.family == "opener" and tied(one.context, one.at, one.new):
        return True
    if one.family == "pressure" and not one.new.endswith("?") and outcry_next(one.context, one.at):
        return True
    after = one.context.sentences[one.at + 1 : one.at + 2]
    if one.new.endswith("comes closest:") and not (after and after[0].bullet):
        return True  # there is nothing to choose from
    ends = one.span.end == one.here.end and one.new[-1] != ":" and one.what not in LISTS
    return ends and announces_list(one.context, one.at)


_GUARDS: tuple[Callable[[Attempt], bool], ...] = (
    out_of_place,
    _quotes,
    _thrown_away,
    _loses_tags,
    _loses_facts,
    clashes,
    not_left_open,
    unfit_for_email,
    unsuited,
    ill_asked,
    _beside,
    _taken_up,
)
