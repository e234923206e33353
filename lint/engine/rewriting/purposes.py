"""What a mail is for, as far as a rewrite must know: whether its reader may be asked what he needs."""

from itertools import pairwise

from lint.engine.context import Context
from lint.engine.rewriting.small_words import BUYING, NO_BUYERS, SOUGHT

_LOOSE = frozenset(  # "all year round", "in a position to": words that tell a purpose only beside another such
    "round position voucher study investors contributors investment speakers interviews seed".split()
)
_EARLY = 60  # words in which a buyer says that he is one
_STRAYS = frozenset(
    "seed round students pupils candidate candidates readers deleted study repo".split()
)  # words of mails to others that stand in those about goods, too


def sells(context: Context, strays: frozenset[str] = frozenset()) -> bool:
    """Return whether the mail would sell to a stranger: no other reader can be asked what he has a need for.

    strays: words of mails to other readers that may stand in it.
    """
    draft, words = context.draft, context.draft.words.forms
    if any(
        clause.actor == "sender" and clause.verb >= 0 and words[clause.verb] in BUYING
        for one in context.sentences
        for clause in one.clauses
    ):
        return False
    if any(one in ("to", "would") and two in ("buy", "purchase", "acquire") for one, two in pairwise(words[:_EARLY])):
        return False
    if any(_seeks(words, i) for i, word in enumerate(words) if word == "looking"):
        return False
    other = (context.lexicon.list("no-buyer-word") | NO_BUYERS).difference(strays).intersection(words)
    return (
        draft.purpose.name == "sales"
        and draft.stage.name in ("first-touch", "follow-up")
        and draft.relationship.name != "customer"
        and (not other or (len(other) == 1 and other <= _LOOSE))
    )


def lists_goods(context: Context) -> bool:
    """Return whether a list in the mail may be one of what its reader would get."""
    draft = context.draft
    kinds = ("partnership", "event", "link-building")
    shared = draft.purpose.name in kinds and draft.stage.name in ("first-touch", "follow-up")
    return shared or sells(context, _STRAYS)


def _seeks(words: list[str], i: int) -> bool:
    """Return whether "looking" is that of a sender who seeks a partner: "We are looking for a distributor"."""
    return not {"i", "we"}.isdisjoint(words[max(0, i - 3) : i]) and not SOUGHT.isdisjoint(words[i : i + 7])
