"""Which sentences of a pitch stay in its short version: nothing was found in them, and they lean on none that goes."""

import re
from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from itertools import pairwise
from typing import NamedTuple

from lint.engine.asking import asks_about_reader
from lint.engine.context import Context
from lint.engine.rewriting.leaning import points_back
from lint.engine.shortened.seen import (
    PARTING,
    POINTS,
    as_said,
    forms_of,
    hangs,
    observes,
    of_theirs,
    plainly,
    saw,
    told_of_self,
    trimmed,
)

_MONEY = r"[$£€]\s?\d|\b\d[\d.,]*\s?(?:€|EUR|USD|GBP|euros?|dollars?|pounds?|quid)\b"
_PRICE = re.compile(rf"{_MONEY}|\bno (?:charge|set ?up)\b|\bfree\b", re.I)
_SUM = re.compile(_MONEY)
_IS = frozenset("is are costs cost charge pay".split())
_COSTS = frozenset("price prices pricing fee fees cost costs rate rates charge from per month free flat".split())
_SELF = frozenset("i i'm i'd we'd i'll we'll if you your most".split())
_NO_TERMS = frozenset(
    "competitive "
    "would love wanted request average losing lose value complimentary worth only next before end month excl "
    "incl".split()
)
_TERMS = 2  # sentences
_LEAST, _LONGEST, _MOST = 4, 32, 3  # words of a sentence that stays; such sentences of one kind
_BRIEF, _BARE = 18, 6  # words of a way out; of a look that told nothing
_LEAVING = frozenset("ignore disregard no fine worries problem delete rather unsubscribe remove stop".split())
_OFFERS = frozenset("could can would shall pop visit call send show".split())  # a way out that goes on is none
_KNOWN = frozenset("the that this those these such".split())  # before what was told of
_WANTED = frozenset(
    "want interested interest open worth would could can shall may should call chat time fancy like love keen ready "
    "right who person agree deal prefer".split()
)
_REQUEST = frozenset(
    "please kindly received reached reach feedback launched pencilled mentioned".split()
)  # no news of the reader's
_AT_THEIRS = ("I had ", "I was ", "We had ", "We were ")
_LINKS = re.compile(r"^(?:But|And|So) (?=I\b)")
_TELL = (["could", "you", "tell"], ["can", "you", "tell"], ["would", "you", "tell"])  # which he wants, it may be
_NOT_ASKED = (
    ["what", "makes", "us"],
    ["what", "sets", "us"],
    ["did", "you", "know"],
    ["how", "is", "your"],
    ["how", "are", "you"],
    ["how", "is", "business"],
)
_LOOKS = re.compile(
    r"(?:I|We) (?:have )?(?:visited|took a look at|had a look at|looked at|checked out|was checking out) "
    r"(?:the |your )?(?:[Ww]ebsite|[Ss]ite|[Hh]omepage|[A-Z{])[^,]{0,40}\.$"
)
_ORDERS = frozenset("pls please kindly let tell".split())
_TIMES = frozenset((one, "time") for one in ("good", "best", "better", "convenient", "suitable"))
_CHOICE = frozenset("prefer around suits suit convenient".split())  # asked of a time
_STARTS = frozenset("however and but or also which that this these those it they then there plus".split())


class Stays(NamedTuple):
    """What stays, as the source writes it; "" where there is none."""

    seen: tuple[str, ...]  # what was seen of the reader's, or is said of him before the sender is spoken of
    question: str  # on how things are with him
    terms: tuple[str, ...]  # what it costs
    way_out: str  # how to say no
    lost: int  # how many sound sentences that say something do not stay
    missed: bool  # whether one that goes tells what the sender saw of the reader's, or asks how things are with him


def stays(context: Context, body: Sequence[int], flagged: AbstractSet[int], own: int) -> Stays:
    """Return what stays of a mail beside the sentence on what its sender does.

    body: the sentences that the short version stands for. flagged: those in which a fault was found. own: the one on
    what the sender does.
    """
    told = [i for i in body if i != own]
    sound = [i for i in told if i not in flagged and _whole(context, i)]
    seen: dict[int, str] = {}
    for i in told:
        if len(seen) < _MOST and _observed(context, i, own) and (i - 1 in seen or not hangs(context, i)):
            plain = i in sound and not told_of_self(context, i)
            text = plainly(context, i) if plain else trimmed(context, i)
            if text and (plain or saw(context, i) or (i in flagged and text.startswith(_AT_THEIRS))):
                seen[i] = text if i - 1 in seen else _LINKS.sub("", text)
    asked = [i for i in sound if _asks(context, i) and (i == body[0] or not _leans(context, i, tuple(seen)))]
    asked = [i for i in asked if asks_about_reader(context, i)] or asked
    terms = [i for i in sound if i not in seen and _priced(context, i) and not points_back(context, i)][:_TERMS]
    outs = [i for i in sound if i not in seen and i not in asked and _lets_go(context, i)]
    kept = {*seen, *asked[-1:], *terms, *outs[-1:]}
    gone = [i for i in told if i not in kept]
    return Stays(
        tuple(seen.values()),
        "".join(as_said(context, i) for i in asked[-1:]),
        tuple(as_said(context, i) for i in terms),
        "".join(as_said(context, i) for i in outs[-1:]),
        sum(i not in flagged and _says(context, i) for i in gone),
        any(_missed(context, i, own, i in flagged) for i in gone),
    )


def _missed(context: Context, i: int, own: int, flagged: bool) -> bool:
    """Return whether a mail would be the poorer without a sentence: what was seen, or a question on how things are."""
    if context.sentences[i].question:
        of_time = _of_time(context, i) or not _CHOICE.isdisjoint(forms_of(context, i))
        return not flagged and asks_about_reader(context, i) and not of_time
    return _observed(context, i, own) or (of_theirs(context, i) and _REQUEST.isdisjoint(forms_of(context, i)))


def _observed(context: Context, i: int, own: int) -> bool:
    """Return whether a sentence tells what was seen of the reader's, and is no word of what was sent or is wanted."""
    text = min(trimmed(context, i), plainly(context, i) or as_said(context, i), key=len)
    looks = len(text.split()) <= _BARE or _LOOKS.match(text) is not None
    bare = looks and len(text) < len(as_said(context, i))  # "I took a look at Corvane." tells nothing
    return observes(context, i, own) and not bare and _REQUEST.isdisjoint(forms_of(context, i))


def _whole(context: Context, i: int) -> bool:
    """Return whether a sentence can stand behind any other."""
    one, forms = context.sentences[i], context.draft.words.forms
    text = context.draft.text[one.start : one.end]
    return (
        not one.bullet
        and _LEAST <= one.last - one.first <= _LONGEST
        and (forms[one.first] not in _STARTS or points_back(context, i))
        and text[-1] in ".!?)"
        and not text[0].islower()
        and ":" not in text
        and any(clause.verb >= 0 for clause in one.clauses)
    )


def _says(context: Context, i: int) -> bool:
    """Return whether a sentence tells something: no request, no wish and no word of parting."""
    one, forms = context.sentences[i], context.draft.words.forms
    first = next((clause for clause in one.clauses if clause.verb >= 0), None)
    if one.question or one.bullet or first is None or first.imperative or forms[one.first] in PARTING | {"if", "i'd"}:
        return False
    return _WANTED.isdisjoint(forms_of(context, i)) and context.draft.text[one.end - 1] != ":"


def _asks(context: Context, i: int) -> bool:
    """Return whether a sentence asks how things are with the reader, not whether he would like or could do a thing."""
    one, forms = context.sentences[i], forms_of(context, i)
    if (
        not one.question
        or forms[0] in _ORDERS
        or forms[:3] in (*_NOT_ASKED, *_TELL)
        or '"' in context.draft.text[one.start : one.end]
        or _of_time(context, i)
    ):
        return False
    return asks_about_reader(context, i) or _WANTED.isdisjoint(forms_of(context, i))


def _of_time(context: Context, i: int) -> bool:
    """Return whether a question is on when it would suit: "What would be a good time to call?"."""
    return not _TIMES.isdisjoint(pairwise(forms_of(context, i)))


def _leans(context: Context, i: int, seen: Sequence[int]) -> bool:
    """Return whether a question takes up what only sentences before it tell of: "Was page 4 stamped?"."""
    here = forms_of(context, i)
    behind = i - 1 in seen
    if not behind and (points_back(context, i) or not POINTS.isdisjoint(here)):
        return True
    told = {form for o in context.body if o < i for form in forms_of(context, o)}
    told -= {form for o in seen for form in forms_of(context, o)}
    return any(form in told and (form.isdigit() or before in _KNOWN) for before, form in pairwise(here))


def _lets_go(context: Context, i: int) -> bool:
    """Return whether a sentence says how to say no, and nothing else."""
    one, here = context.sentences[i], forms_of(context, i)
    brief = (
        one.last - one.first <= _BRIEF
        and not one.question
        and _OFFERS.isdisjoint(here)
        and _KNOWN.isdisjoint({*here} - {"this"})
    )
    return brief and here[0] == "if" and not _LEAVING.isdisjoint(here) and context.listed("way-out", i)


def _priced(context: Context, i: int) -> bool:
    """Return whether a sentence says what it costs."""
    one, forms = context.sentences[i], forms_of(context, i)
    priced = _PRICE.search(context.draft.text[one.start : one.end]) is not None and not _COSTS.isdisjoint(forms)
    priced = priced and (_SUM.search(context.draft.text, one.start, one.end) is not None or not _IS.isdisjoint(forms))
    ours = forms[0] not in _SELF or "charge" in forms
    others = any(before == "our" and form not in _COSTS for before, form in pairwise(forms))
    return priced and ours and not one.question and not others and _NO_TERMS.isdisjoint(forms)
