"""What would hang in the air without a sentence: a thing it names first, a talk whose hours follow, the one ask."""

import re
from itertools import pairwise

from lint.engine.context import BODY, Context
from lint.engine.rewriting.signing import own_names
from lint.model.source import Span

_MEETS = frozenset(
    "minutes mins call calls chat meeting demo consultation coffee visit walkthrough presentation talk appointment "
    "walk survey tour session conversation meet".split()
)
_HOURS = frozenset(
    "monday tuesday wednesday thursday friday free available works work suit suits suited time times day date "
    "calendar".split()
)
_SHOWS = frozenset("show explain walk discuss tell share explore".split())
_RINGS = frozenset("phone ring number reach".split())
_POINTING = frozenset("the this that".split())
_LONG = 5  # letters of a thing's name
_OFFERS = frozenset("have offer can".split())
_THINGS = re.compile(
    r"\b(?:few|couple of|some|two|three|several) (?:things|issues|points|problems|faults|gaps|mistakes)\b"
)
_OWN = 8  # words of a clause that says something of its own


def hangs_without(context: Context, index: int, new: str = "") -> bool:
    """Return whether later words would hang without a sentence, or with other words in its place."""
    body = context.sentences[index].zone in BODY
    return body and (
        named_here(context, index, new)
        or _hours_next(context, index, new)
        or _called_it(context, index, new)
        or (not new and (_for_what(context, index) or same_next(context, index) or _announced(context, index)))
    )


def hours_hang(context: Context, index: int, span: Span) -> bool:
    """Return whether the next sentence names hours for what a stretch of this one tells."""
    one, text = context.sentences[index], context.draft.text
    return _hours_next(context, index, f"{text[one.start : span.start]} {text[span.end : one.end]}")


def only_ask(context: Context, index: int) -> bool:
    """Return whether a sentence alone asks for a meeting of some kind."""
    here = context.sentences[index]
    if not here.question or _MEETS.isdisjoint(context.forms(here)):
        return False
    others = (context.sentences[i] for i in context.body if i != index)
    return all(_MEETS.isdisjoint(context.forms(one)) for one in others)


def asks_for_time(context: Context, index: int) -> bool:
    """Return whether a sentence of the mail, if there is one, asks for a meeting of some kind."""
    if index not in context.body:
        return False
    one = context.sentences[index]
    return one.question and not _MEETS.isdisjoint(context.forms(one))


def offers_first(context: Context, index: int, start: int) -> bool:
    """Return whether a sentence says what the sender has before the words at `start`: "I have two plans left, so …"."""
    here, words = context.sentences[index], context.draft.words
    hence = context.draft.text.find(", so ", here.start, here.end)
    start = hence if start <= here.start < hence else start
    before = [words.forms[i] for i in range(here.first, here.last) if words.starts[i] < start]
    own = bool(here.clauses) and here.clauses[0].actor == "sender" and not here.clauses[0].conditional
    return own and len(before) >= _OWN and not _OFFERS.isdisjoint(before[:3])


def _called_it(context: Context, index: int, new: str) -> bool:
    """Return whether the next sentence begins with an "it" that is what only this one names: "I built it after …"."""
    names = [name for name in own_names(context, index) if name not in new]
    if not names or index + 1 not in context.body:
        return False
    after = context.sentences[index + 1]
    said = context.draft.text[after.start : after.end]
    return "it" in context.forms(after)[:_OWN] and not any(name in said for name in names)


def same_next(context: Context, index: int) -> bool:
    """Return whether the next sentence would do "the same" as is told in this one alone."""
    if index + 1 not in context.body:
        return False
    after = context.sentences[index + 1]
    return "do the same" in context.draft.text[after.start : after.end]


def _announced(context: Context, index: int) -> bool:
    """Return whether the sentence before says that a few things follow, of which this one tells."""
    before = context.sentences[index - 1] if index - 1 in context.body else None
    return before is not None and _THINGS.search(context.draft.text[before.start : before.end]) is not None


def taken_up(context: Context, index: int) -> bool:
    """Return whether one of the next two sentences says "when this happens" of what only this one tells."""
    after = (context.sentences[i] for i in (index + 1, index + 2) if i in context.body)
    return any("this happens" in context.draft.text[one.start : one.end] for one in after)


def named_here(context: Context, index: int, new: str) -> bool:
    """Return whether a later sentence speaks of "the video" that only this one, and no longer, tells of."""
    here, words = context.sentences[index], context.draft.words
    known = {*words.forms[: here.first], *re.findall(r"\w+", new.lower())}
    told = {form for form in context.forms(here) if len(form) >= _LONG and form not in known}
    later = (context.sentences[i] for i in context.body if i > index)
    return any(form in told and before in _POINTING for one in later for before, form in pairwise(context.forms(one)))


def _hours_next(context: Context, index: int, new: str) -> bool:
    """Return whether the next sentence names hours for what only this one names: "All I need is 15 minutes."."""
    if index + 1 not in context.body or _MEETS.isdisjoint(context.forms(context.sentences[index])):
        return False
    after = context.forms(context.sentences[index + 1])
    kept = not _MEETS.isdisjoint(re.findall(r"\w+", new.lower()))
    return not kept and not _HOURS.isdisjoint(after) and _MEETS.isdisjoint(after)


def _for_what(context: Context, index: int) -> bool:
    """Return whether only this sentence says what the time is for that the next one asks for: "to show you …"."""
    if index + 1 not in context.body or not context.sentences[index + 1].question:
        return False
    said, after = context.forms(context.sentences[index]), context.forms(context.sentences[index + 1])
    asks = not (_MEETS | _RINGS).isdisjoint(after)
    return asks and "you" in said and not _SHOWS.isdisjoint(said) and _SHOWS.isdisjoint(after)
