"""Where an offer of the sender's, or a question whether it is wanted, does not fit the sentences beside it."""

import re
from itertools import pairwise

from lint.engine.context import BODY, Context
from lint.engine.rewriting.leaning import leaned_on
from lint.model.draft import Sentence

_HELPS = ("If it is of use to you{at}, {self}", "If you like, {able}", "If it is of use to you, {serves}")
_TAG = re.compile(r"\{+[^{}]+\}+|\[[^][]+\]")
_SPELLS = frozenset("concretely specifically namely precisely".split())
_HOURS = frozenset("time day date when hour suits suit".split())
_INVITED = frozenset((("an", "invite"), ("the", "invite"), ("calendar", "invite")))  # it is sent whatever the answer
_ARRANGES = frozenset("pencil book block reserve arrange schedule".split())
_TO_US = frozenset(
    ((verb, one) for verb in ("tell", "send", "give", "let", "to", "with") for one in ("me", "us")),
)


def out_of_turn(said: str, new: str, context: Context, index: int) -> bool:
    """Return whether a template's words make an offer there that the neighbours belie, answer or ask once more.

    new: the template with its fields filled.
    """
    before, after = _near(context, index - 1), _near(context, index + 1)
    here = context.sentences[index]
    if said.endswith("is email easier?"):
        return after is not None and (_goes_on(after, context) or _settles(after, context))
    if said.endswith("is that not for you?"):
        return after is not None and after.question and after.paragraph == here.paragraph
    invited = after is not None and (
        not _INVITED.isdisjoint(pairwise(context.forms(after)))
        or (any(clause.imperative for clause in after.clauses) and not _HOURS.isdisjoint(context.forms(after)))
    )
    if invited and said.endswith(("that is fine too.", "rather not?")):
        return True
    if "{use}" in said:
        return after is not None and not _ARRANGES.isdisjoint(context.forms(after)) and not after.question
    tags = _TAG.findall(new)
    if "{at}" in said and len(tags) > len(set(tags)):
        return True  # "of use to you at {{company}}, … at {{company}}"
    if said.startswith(_HELPS):
        return before is not None and before.paragraph == here.paragraph and _asks_for(before, context)
    if "{good}" in said:
        asks = here.zone != "opening" and any(context.sentences[i].question for i in context.body)
        return leaned_on(context, index) or asks  # who begins so goes on to ask
    return False


def _near(context: Context, index: int) -> Sentence | None:
    """Return a sentence of the mail proper, None where there is none."""
    one = context.sentences[index] if 0 <= index < len(context.sentences) else None
    return one if one is not None and one.zone in BODY else None


def _goes_on(after: Sentence, context: Context) -> bool:
    """Return whether a sentence asks for a day, or spells out what was brought up: "Concretely, …"."""
    forms = context.forms(after)
    return forms[0] in _SPELLS or (after.question and not context.lexicon.list("weekday").isdisjoint(forms))


def _settles(after: Sentence, context: Context) -> bool:
    """Return whether a sentence asks for the hour, or says how to set it: "What time is best?", "If it's easier, …"."""
    forms = context.forms(after)
    return (after.question and not _HOURS.isdisjoint(forms)) or {"if", "easier"} <= set(forms)


def _asks_for(before: Sentence, context: Context) -> bool:
    """Return whether a sentence asks for what the sender needs for an offer: "Send me the list. I can quote then."."""
    asks = before.question or any(one.imperative for one in before.clauses)
    return asks and not _TO_US.isdisjoint(pairwise(context.forms(before)))
