"""Whether "or is email easier?" fits: a talk is asked for, nothing of it is lost, and writing is no choice already."""

import re

from lint.engine.context import BODY, Context
from lint.engine.guards.attempt import Attempt
from lint.engine.guards.left_open import settled_next
from lint.engine.rewriting.purposes import sells
from lint.engine.rewriting.small_words import MAILS

_TALKED = re.compile(
    r"\b(?:call|chat|talk|speak|meet|meeting|conversation|consultation|discussion|discuss|session|visit|zoom|perspective)",
    re.IGNORECASE,
)
_SHOWN = re.compile(
    r"\b(?:demo|demonstration|walkthrough|tour|video|webinar|presentation|recording)s?\b", re.IGNORECASE
)
_JOINED = re.compile(
    r"\b(?:sit in|join|attend|come along|send|give (?:me|us) (?:\d+|ten|fifteen|twenty|half|a few)|webinar|"
    r"group call|panel|podcast|(?:min|mins|minutes) to (?:see|look))\b",
    re.IGNORECASE,
)
_AHEAD = re.compile(r"^ ?(?:so|not|yes|no)\b")
_WRITES = re.compile(r"\b(?:by|over|via) (?:e-?mail|mail|message)\b|\bin writing\b", re.IGNORECASE)
_SHOWS = re.compile(
    r"(?:I|We)(?:['\u2019]ll| will) (?:show|bring|walk|take|demo)\b|"
    r"(?:Please|Kindly) (?:suggest|share|pick|choose|propose)\b"
)
_FREE = re.compile(r"\bfree (?=\w+[ -]minute|\d|\w*consult|call|audit|review|session|chat)", re.IGNORECASE)
_MATTER = re.compile(r"\b(?:demo|walkthrough|tour|presentation) of (?:how|what|a|the)\b", re.IGNORECASE)
_VISITS = re.compile(r"\b(?:in person|drop (?:off|by|in)|stop by|pop (?:in|by)|visit|come (?:by|in|round))\b", re.I)
_HEARING = frozenset("hear learn perspective perspectives feedback input interview insights advice internship".split())
_STOLEN = frozenset("steal borrow".split())
_RESEARCH = re.compile(
    r"\b(?:doing|do|our|my|user|customer|market|ai) research\b|\bi(?:'m| am) researching\b|"
    r"\bresearch (?:call|interview|project|study)|"
    r"\byour (?:input|perspective|insights?|brain|advice)\b|\bto understand (?:your|how)|\bnot selling\b|"
    r"\bnothing to sell\b|\btalking (?:to|with) \w+ \w+ to understand|\binformational interview",
    re.IGNORECASE,
)
_NEAR = 2  # sentences before
_STRANDED = 8  # words between "Would a call" and its "help"


def unfit_for_email(one: Attempt) -> bool:
    """Return whether new words that end with such a choice cannot stand where they are to."""
    new, context, mark = one.new, one.context, one.mark
    if new.endswith("would you rather not?") and new.startswith(("Would it help", "Would a ")):
        old = context.draft.text[context.sentences[mark.sentence].start : context.sentences[mark.sentence].end]
        if new.startswith("Would a ") and (" or " in old or not _SHOWN.search(new) or len(old.split()) > _STRANDED):
            return True  # a letter would do, or more is offered
        first = context.body[:1] == [mark.sentence]
        return first or not sells(context) or _wants_to_hear(context, mark.sentence)  # it is the sender who is helped
    if "is email e" not in new:
        return False
    said, index, sentence = one.said, one.at, one.here
    text = context.draft.text
    old = text[sentence.start : sentence.end]
    first = context.body[:1] == [index] and said.startswith("Would")
    if first or not MAILS.isdisjoint(context.draft.words.forms[sentence.first : sentence.last]):
        return True  # nothing is said yet about which one might talk; or it is about a mail
    if _JOINED.search(new) or (_SHOWN.search(new) and not _TALKED.search(new) and "{showing}" not in said):
        return True  # nobody sits in, or watches, by email
    if (
        settled_next(context, index)
        or _written_next(context, index)
        or (said.startswith("Would that suit") and _in_person(context, index))
    ):
        return True
    helped = new.startswith("Would it help to") or said.startswith(("Would a ", "Would {meeting}"))
    if helped and not (sells(context) or context.draft.purpose.name == "partnership"):
        return True  # it is the sender who would be helped
    if helped and _wants_to_hear(context, index):
        return True
    if new.startswith(("Would it help, say", "Would a coffee")):
        return True
    bare = "{talk}" in said
    if bare and (old.lower().startswith("or ") or re.search(r"\bsend\b", old) or _FREE.search(old)):
        return True  # of two things that are offered, one would go
    if bare and (_SHOWN.search(new) or _MATTER.search(old)):
        return True
    if new.startswith("Would a ") and " help, " in new and len(new.partition(" help, ")[0].split()) > _STRANDED:
        return True
    if new.startswith(("Would you be free to take", "Would you be free to have")):
        return True  # there is a better way to say it
    return new.startswith("Would you be free ") and " free " in new.removeprefix("Would you be free")


def _in_person(context: Context, index: int) -> bool:
    """Return whether somebody is to come by, which no mail can do."""
    near = context.sentences[max(index - _NEAR, 0) : index + 1]
    return any(_VISITS.search(context.draft.text[one.start : one.end]) for one in near)


def _written_next(context: Context, index: int) -> bool:
    """Return whether the next sentence goes on from a plain yes or no, or says that one may write."""
    after = context.sentences[index + 1 : index + 2]
    if not after or after[0].zone not in BODY:
        return False
    text = context.draft.text[after[0].start : after[0].end]
    if _SHOWS.match(text):
        return True  # "I'll show you …", "Please suggest a day." go on from a yes
    return (text.lower().startswith("if ") and bool(_AHEAD.match(text[3:].lower()))) or bool(_WRITES.search(text))


def _wants_to_hear(context: Context, index: int) -> bool:
    """Return whether the sender would hear or learn something, here, just before, or as what he writes for."""
    forms = context.draft.words.forms
    here, near = context.sentences[index], context.sentences[max(index - _NEAR, 0) : index + 1]
    if any(not _HEARING.isdisjoint(forms[one.first : one.last]) for one in near):
        return True
    if not _STOLEN.isdisjoint(forms[here.first : here.last]):
        return True
    return any(
        _RESEARCH.search(" ".join(context.draft.text[one.start : one.end].replace("\u2019", "'").split()))
        for one in context.sentences
    )
