"""Which sentences of a pitch stay in its short version: nothing was found in them, and they lean on none that goes."""

import re
from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from itertools import pairwise
from typing import NamedTuple

from lint.drafts.landing import as_written
from lint.engine.asking import asks_about_reader
from lint.engine.context import Context
from lint.engine.rewriting.leaning import points_back
from lint.model.draft import Sentence
from lint.model.source import Span

_SEEN = frozenset("saw noticed seen read found spotted noted visited came looked rang called tried love loved".split())
_PARTING = frozenset("thank thanks hoping hope please kindly sorry".split())
_THEIRS = frozenset(
    "website site page pages posting advert ad ads job opening openings menu profile listing post posts article blog "
    "video photo photos report announcement company shop store roof shed house premises window windows street "
    "talk".split()
)
_NEAR = frozenset((("from", "you"), ("near", "you"), ("beside", "you"), ("opposite", "you"), ("next", "to")))
_WHO = frozenset("i we have 've just recently was had".split())
_MONEY = r"[$£€]\s?\d|\b\d[\d.,]*\s?(?:€|EUR|USD|GBP|euros?|dollars?|pounds?|quid)\b"
_PRICE = re.compile(rf"{_MONEY}|\bno (?:charge|set ?up)\b|\bfree\b", re.I)
_COSTS = frozenset("price prices pricing fee fees cost costs rate rates charge from per month free flat".split())
_SELF = frozenset("i i'm i'd we'd i'll we'll if you your most".split())
_NO_TERMS = frozenset(
    "would love wanted request average losing lose value complimentary worth only next before end month excl "
    "incl".split()
)
_TAIL = re.compile(  # what seeing it made the sender feel, think or want
    r"(?:,? and|,? so|;|,? which|\s[\u2013\u2014-])\s+(?:I |we |it )?(?:wanted|want|was|were|am|love|loved|thought|"
    r"think|believe|feel|felt|would|had|has|could|couldn't|decided|congrat|really|truly|just|must|figured|hope|made)\b.*$"
    r"|[,!.]? (?:congrats|congratulations|well done|great (?:work|job|stuff)|nice|impressive|amazing)\b.*$",
    re.I | re.S,
)
_SEEN_AT = re.compile(r"\b(?:you|your|you're)\b|(?<=[a-z] )[A-Z]")  # whose it is: the reader, or somebody by name
_TERMS = 2  # sentences
_LEAST, _LONGEST, _MOST = 4, 32, 3  # words of a sentence that stays; such sentences of one kind
_EARLY = 8  # words in which a sentence may point back
_BRIEF = 18  # words of a way out
_LEAVING = frozenset("ignore disregard no fine worries problem delete rather unsubscribe remove stop".split())
_KNOWN = frozenset("the that this those these such".split())  # before what was told of
_MAILED = frozenset(
    "attached enclosed put wrote sent emailed mailed messaged reached followed contacted wanted thought helped".split()
)
_WANTED = frozenset(
    "want interested interest open worth would could can shall may should call chat time fancy like love keen ready "
    "right who person agree deal prefer".split()
)
_STARTS = frozenset("however and but or also which that this these those it they then there plus".split())
_FAR = frozenset("it there they them he she".split())
_POINTS = frozenset("she he her his him they them it that this there those these one ones then".split())


class Stays(NamedTuple):
    """What stays, as the source writes it; "" where there is none."""

    seen: tuple[str, ...]  # what was seen of the reader's, or is said of him before the sender is spoken of
    question: str  # on how things are with him
    terms: tuple[str, ...]  # what it costs
    way_out: str  # how to say no
    lost: int  # how many sound sentences that say something do not stay
    missed: bool  # whether one that goes tells what the sender saw of the reader's


def stays(context: Context, flagged: AbstractSet[int], own: int) -> Stays:
    """Return what stays of a mail beside the sentence on what its sender does.

    flagged: sentences in which a fault was found. own: the sentence on what the sender does.
    """
    told = [i for i in context.body if context.sentences[i].zone != "postscript" and i != own]
    sound = [i for i in told if i not in flagged and _whole(context, i)]
    seen: dict[int, str] = {}
    for i in told:
        if len(seen) < _MOST and _observes(context, i, own) and (i - 1 in seen or not _hangs(context, i)):
            plain = i in sound and not _told_of_self(context, i)
            text = _as_said(context, i) if plain else _trimmed(context, i)
            if text and (plain or _saw(context, i)):
                seen[i] = text
    asked = [i for i in sound if _asks(context, i) and not _leans(context, i, tuple(seen))]
    terms = [i for i in sound if i not in seen and _priced(context, i) and not points_back(context, i)][:_TERMS]
    outs = [i for i in sound if i not in seen and i not in asked and _lets_go(context, i)]
    kept = {*seen, *asked[-1:], *terms, *outs[-1:]}
    gone = [i for i in told if i not in kept]
    return Stays(
        tuple(seen.values()),
        "".join(_as_said(context, i) for i in asked[-1:]),
        tuple(_as_said(context, i) for i in terms),
        "".join(_as_said(context, i) for i in outs[-1:]),
        sum(i not in flagged and _says(context, i) for i in gone),
        any(not context.sentences[i].question and (_observes(context, i, own) or _of_theirs(context, i)) for i in gone),
    )


def _as_said(context: Context, i: int) -> str:
    one = context.sentences[i]
    return " ".join(as_written(context.draft, Span(one.start, one.end)).split())


def _trimmed(context: Context, i: int) -> str:
    """Return what was seen without what it made the sender feel or want: "I came across {{site}}."."""
    text = _TAIL.sub("", _as_said(context, i).rstrip(" .!"))
    names = "{" in text or "[" in text or _SEEN_AT.search(text) is not None
    plain = names and ":" not in text and not text[0].islower() and len(text.split()) >= _LEAST
    return f"{text}." if plain else ""


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
    if one.question or one.bullet or first is None or first.imperative or forms[one.first] in _PARTING | {"if", "i'd"}:
        return False
    return _WANTED.isdisjoint(_forms(context, i)) and context.draft.text[one.end - 1] != ":"


def _observes(context: Context, i: int, own: int) -> bool:
    """Return whether a sentence tells what the sender saw or did at the reader's, or tells of him before the sender."""
    one, forms = context.sentences[i], context.draft.words.forms
    first = next((clause for clause in one.clauses if clause.verb >= 0), None)
    if one.question or first is None or first.imperative or first.conditional or forms[one.first] in _PARTING:
        return False
    if forms[one.first : one.first + 2] == ["looking", "forward"]:
        return False
    was = first.actor == "sender" and first.tense == "past" and _MAILED.isdisjoint(_forms(context, i))
    if _saw(context, i) or (was and _on_reader(context, one)):
        return True
    at_theirs = "company" in context.draft.words.classes[one.first : one.last] or forms[one.first] in ("you", "your")
    return i < own and at_theirs and first.actor != "sender" and one.focus == "reader"


def _saw(context: Context, i: int) -> bool:
    """Return whether a sentence begins with what the sender saw, read or heard: "We noticed …"."""
    one, forms = context.sentences[i], context.draft.words.forms
    head = [form for form in forms[one.first : one.first + 4] if form not in _WHO]
    return bool(head) and (head[0] in _SEEN or head[:2] == ["looking", "at"])


def _hangs(context: Context, i: int) -> bool:
    """Return whether a sentence leans on the one before: by its first words, or by "it" or "there" soon after."""
    early = _forms(context, i)[:_EARLY]
    if _saw(context, i):
        return not _FAR.isdisjoint(early)  # "noticed that …", "Saw …" without "I" point nowhere
    return points_back(context, i) or not _POINTS.isdisjoint(early)


def _of_theirs(context: Context, i: int) -> bool:
    """Return whether a sentence speaks of a thing of the reader's that a stranger may have seen: "your job advert".

    So does one that says how near the sender is: "two doors down from you".
    """
    if any(pair in _NEAR for pair in pairwise(_forms(context, i))):
        return True
    first = next((clause for clause in context.sentences[i].clauses if clause.verb >= 0), None)
    if first is None or (first.actor == "sender" and first.tense != "past"):
        return False
    return any(
        not _THEIRS.isdisjoint(_forms(context, i)[at + 1 : at + 3])
        for at, form in enumerate(_forms(context, i))
        if form == "your"
    )


def _told_of_self(context: Context, i: int) -> bool:
    """Return whether a sentence goes on to what the sender would like: "… and would like to inform you"."""
    forms = _forms(context, i)
    return any(
        pair in (("would", "like"), ("we", "believe"), ("i", "believe"), ("could", "be")) for pair in pairwise(forms)
    )


def _on_reader(context: Context, one: Sentence) -> bool:
    words = context.draft.words
    return any(
        words.forms[i] in ("you", "your", "you're", "you've") or words.classes[i] in ("company", "url")
        for i in range(one.first, one.last)
    )


def _asks(context: Context, i: int) -> bool:
    """Return whether a sentence asks how things are with the reader, not whether he would like or could do a thing."""
    if not context.sentences[i].question:
        return False
    return asks_about_reader(context, i) or _WANTED.isdisjoint(_forms(context, i))


def _leans(context: Context, i: int, seen: Sequence[int]) -> bool:
    """Return whether a question takes up what only sentences before it tell of: "Was page 4 stamped?"."""
    here = _forms(context, i)
    behind = i - 1 in seen
    if not behind and (points_back(context, i) or not _POINTS.isdisjoint(here)):
        return True
    told = {form for o in context.body if o < i for form in _forms(context, o)}
    told -= {form for o in seen for form in _forms(context, o)}
    return any(form in told and (form.isdigit() or before in _KNOWN) for before, form in pairwise(here))


def _forms(context: Context, i: int) -> list[str]:
    return context.draft.words.forms[context.sentences[i].first : context.sentences[i].last]


def _lets_go(context: Context, i: int) -> bool:
    """Return whether a sentence says how to say no, and nothing else."""
    one, here = context.sentences[i], _forms(context, i)
    brief = one.last - one.first <= _BRIEF and not one.question and _KNOWN.isdisjoint(here)
    return brief and here[0] == "if" and not _LEAVING.isdisjoint(here) and context.listed("way-out", i)


def _priced(context: Context, i: int) -> bool:
    """Return whether a sentence says what it costs."""
    one, forms = context.sentences[i], _forms(context, i)
    priced = _PRICE.search(context.draft.text[one.start : one.end]) is not None and not _COSTS.isdisjoint(forms)
    ours = forms[0] not in _SELF or "charge" in forms
    return priced and ours and not one.question and _NO_TERMS.isdisjoint(forms)
