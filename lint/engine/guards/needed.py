"""What a mail would be the poorer without: what one may argue about, and what alone says what is offered."""

from lint.engine.guards.attempt import Attempt
from lint.engine.guards.losing import hollow
from lint.engine.guards.staying import introduces

_PLAIN_FAULTS = frozenset(("opener", "pressure", "self-focus"))  # families that mark what a mail is about, too


def missed(one: Attempt) -> bool:
    """Return whether a sentence says something that the mail would be the poorer without."""
    if needed(one, bool(one.template.get("praises"))) or (one.family in ("self-focus", "opener") and one.words.plain()):
        return True
    named = one.family == "opener" and introduces(one.context, one.at)  # the signature says it, too
    weak = frozenset(i for i in one.idle if not one.words.offers(i))  # what says the offer stays, faulty or not
    told = one.template.get("full") or named
    bare = one.words.only_matter() or (not told and hollow(one.context, one.at, weak))
    return one.family in _PLAIN_FAULTS and bare


def needed(one: Attempt, boasts: bool = False) -> bool:
    """Return whether a sentence must stay: one may argue about it, or it alone says what is offered.

    boasts: it says how good the sender is, so what it offers must be seen to be more than that.
    """
    rule, words = one.rule, one.words
    several = boasts and rule.kind == "metric"  # a run of sentences is no remark about the one that boasts
    doubted = (arguable(one) and not several) or (rule.family != "pressure" and words.shared())
    lean = boasts or rule.family == "pressure" or (rule.family == "opener" and words.brief())
    return rule.family in _PLAIN_FAULTS and (doubted or words.only_offer(lean))


def arguable(one: Attempt) -> bool:
    """Return whether one may argue about the finding itself."""
    return (one.mark.doubtful and one.words.certain()) or one.rule.severity == "info"
