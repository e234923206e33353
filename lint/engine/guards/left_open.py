"""Whether "If you like, …; if not, that is fine too" fits an order, a booking or named hours."""

import re

from lint.engine.context import BODY, Context
from lint.engine.guards.attempt import Attempt
from lint.model.draft import Sentence

_OFFERS = re.compile(r"^(?:.*[.!?] )?(?:If (?:you like|it suits you|it is of use to you)), ", re.DOTALL)
_ENDS = ("; if not, that is fine too.", "; if not, that is fine.", "; if it does not, that is fine.")
_ASKED = ("{booked}", "{told}", "{pick}", "{order}", "{ifthen}")
_ARROWS = "\u2192\u27a1\u25b6\u25b8\u25ba\u2794"
_STACKED = re.compile(
    r"\b(?:feel free|it; if|and can (?:we|i)|and please|consider it\b.*; if|when it suits you; if|let me know; if|"
    r"get back to me; if)\b"
)
_REPLIES = re.compile(r"(?:If you like|If it suits you), (?:reply|revert|confirm|answer) (?:which|what|when|if)\b")
_SEALED = re.compile(
    r"\b(?:signed|log-?ins?|passwords?|your start date|lock in|put (?:it|that|this) behind)\b", re.IGNORECASE
)  # what follows from a yes that nobody has given
_DATED = re.compile(
    r"\b(?:by|before|this|until) (?:the )?(?:end of|eod|close|cob|tomorrow|week|mon|tues|wednes|thurs|fri)|"
    r"\bat (?:the|your) earliest\b|"
    r"\b(?:today|tonight|right away|asap|this (?:morning|afternoon|evening)|by \d{1,2}(?:[:.]\d\d)? ?[ap]m)\b",
    re.IGNORECASE,
)
_PROMISE = re.compile(r"\band (?:i|we)(?:\b|['\u2019])", re.IGNORECASE)
_WHEN = re.compile(r"\b(?:free|available|time|when|which day|works?|suits?|diary|calendar|o'clock)\b", re.IGNORECASE)
_WANTING = frozenset("want interested curious ready fancy care keen".split())
_SETTLED = re.compile(
    r"\b(?:calendar invite|send (?:over |you )?an invite|best number|(?:ring|call) you then|sent you an? invite|"
    r"hold the time|pencill?ed you in|try you by phone|i[\u2019']ll (?:call|ring|phone|try you))\b",
    re.IGNORECASE,
)
_MOVED = re.compile(
    r"\bmove it\b|\breschedul|\bconfirm (?:whether|if)\b|\bhit accept\b|\baccept (?:it|the invite)\b", re.IGNORECASE
)
_CLOCK = re.compile(r"\b\d{1,2}[:.]\d\d\b|\b\d{1,2} ?[ap]m\b", re.IGNORECASE)
_MATTER = re.compile(
    r"\b(?:talk|discuss|talk about|chat about|go over) (?:(?:your|the|about) )?(\w{3,}) (\w{4,})", re.I
)
_CLUMSY = re.compile(r"\bMay (?:we|I) (?:do|get|put|find|grab)\b")
_NOW = re.compile(r"\b(?:now|today)\b", re.IGNORECASE)
_TALKS = re.compile(
    r"\b(?:call|chat|talk|meet\w*|demo|minutes|mins?|discuss|conversation|speak|walk you)\b", re.IGNORECASE
)
_DIARY = re.compile(r"\b(?:calendar|calendly|diary|time|minutes|mins?)\b", re.IGNORECASE)
_WORDS = re.compile(r"[^\W\d_]{3,}")
_ASIDE = 8  # words of a question whose answer is the wish already
_COMMAS = 3
_PARTING = 4  # words
_SHORT, _LONGER = 5, 5  # words of an order, words that it leaves out


def not_left_open(one: Attempt) -> bool:
    """Return whether new words that leave it to the reader cannot stand where they are to."""
    index, sentence, context, new = one.at, one.here, one.context, one.new
    said, text = one.said, context.draft.text
    if "{times} free" in said:
        if settled_next(context, index) or ", morning or" in new:
            return True
        return _names_hours(context, index) or _loses_topic(context, sentence)
    if any(field in said for field in _ASKED) and _SEALED.search(new):
        return True
    if "{here}" in said and ("a call" in new) is not _talks(context, sentence):
        return True
    if _CLUMSY.search(new):
        return True
    if not _OFFERS.match(new):
        return False
    if new.endswith(_ENDS) and (_button(text, sentence) or _time_next(context, index) or _it_next(context, index)):
        return True
    if settled_next(context, index):
        return True
    if _listed(text, sentence) or _wanted_before(context, index) or _met_next(context, index):
        return True
    if _STACKED.search(new) or _REPLIES.search(new):
        return True
    if "{told}" in said and new.count(",") > _COMMAS:
        return True  # a row of orders
    if "{told}" in said and _DATED.search(_PROMISE.split(new)[0]):
        return True  # its haste is still there
    later = " ".join(text[context.sentences[i].start : context.sentences[i].end] for i in context.body if i >= index)
    if "{booked}" in said and _MOVED.search(later):
        return True  # what is not yet booked cannot be moved
    if "{order}" in said:
        if _NOW.search(new):
            return True
        kept = len(new.split(", ", 1)[1].partition(";")[0].split())
        return kept < _SHORT and sentence.last - sentence.first > kept + _LONGER
    return False


def _talks(context: Context, sentence: Sentence) -> bool:
    """Return whether a link is one to a calendar, or a talk is spoken of anywhere."""
    text = context.draft.text
    return bool(_DIARY.search(text[sentence.start : sentence.end]) or _TALKS.search(text))


def _button(text: str, sentence: Sentence) -> bool:
    """Return whether a hand or an arrow points at a sentence, as at a button."""
    before = text[: sentence.start].rstrip(" \u00a0\ufe0f")[-1:]
    return before > "\u2100" and not before.isalnum()


def _listed(text: str, sentence: Sentence) -> bool:
    """Return whether a sentence is one of several lines that begin with an arrow."""
    start = text.rfind("\n", 0, sentence.start) + 1
    if text[start : start + 1] not in _ARROWS:
        return False
    lines = [*text[:start].rstrip("\n").splitlines()[-1:], *text[sentence.end :].strip("\n").splitlines()[:1]]
    return any(line[:1] in _ARROWS for line in lines if line)


def _time_next(context: Context, index: int) -> bool:
    """Return whether the next sentence asks for an hour."""
    here, after = context.sentences[index], context.sentences[index + 1 : index + 2]
    if not after or not after[0].question or after[0].paragraph != here.paragraph:
        return False
    return bool(_WHEN.search(context.draft.text[after[0].start : after[0].end]))


def settled_next(context: Context, index: int) -> bool:
    """Return whether the next sentence takes the talk as settled, or threatens to ring."""
    after = context.sentences[index + 1 : index + 2]
    return bool(after) and bool(_SETTLED.search(context.draft.text[after[0].start : after[0].end]))


def _it_next(context: Context, index: int) -> bool:
    """Return whether the next sentence says how long "it" takes, which would be what is fine."""
    after = context.sentences[index + 1 : index + 2]
    return bool(after) and context.draft.words.forms[after[0].first] == "it"


def _met_next(context: Context, index: int) -> bool:
    """Return whether the next sentence takes leave until a talk that was settled: "Speak then!", "See you there."."""
    after = context.sentences[index + 1 : index + 2]
    forms = context.draft.words.forms[after[0].first : after[0].last] if after and not after[0].question else []
    return 0 < len(forms) <= _PARTING and forms[-1] in ("then", "there")


def _wanted_before(context: Context, index: int) -> bool:
    """Return whether the question before asks for the wish that is supposed here: "Interested?"."""
    if index - 1 not in context.body or not context.sentences[index - 1].question:
        return False
    one = context.sentences[index - 1]
    return one.last - one.first <= _ASIDE and context.draft.words.forms[one.first] in _WANTING


def _names_hours(context: Context, index: int) -> bool:
    """Return whether the next sentence names the hours, or a slot is kept that there is already."""
    here, after = context.sentences[index], context.sentences[index + 1 : index + 2]
    if "keep" in context.draft.words.forms[here.first : here.last]:
        return True
    if not after or after[0].paragraph != here.paragraph or after[0].zone not in BODY:
        return False
    return bool(_CLOCK.search(context.draft.text[after[0].start : after[0].end]))


def _loses_topic(context: Context, sentence: Sentence) -> bool:
    """Return whether only this sentence says what the talk would be about."""
    text = context.draft.text
    found = _MATTER.search(text[sentence.start : sentence.end])
    rest = {word.lower() for word in _WORDS.findall(f"{text[: sentence.start]} {text[sentence.end :]}")}
    return found is not None and found[2].lower() not in rest
