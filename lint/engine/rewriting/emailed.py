"""Whether "or is email easier?" fits: a talk is asked for, nothing of it is lost, and writing is no choice already."""

import re
from itertools import pairwise
from typing import Any

from lint.engine.context import BODY, Context
from lint.engine.marks import Mark
from lint.engine.rewriting.purposes import sells
from lint.engine.rewriting.small_words import MAILS
from lint.model.draft import Sentence

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
_FREE = re.compile(r"\bfree (?=\w+[ -]minute|\d|\w*consult|call|audit|review|session|chat)", re.IGNORECASE)
_LENGTH = re.compile(r"\b(?:\d+|ten|fifteen|twenty|thirty|quarter|half an)[ -](?:min|minute|hour)", re.IGNORECASE)
_MATTER = re.compile(r"\b(?:demo|walkthrough|tour|presentation) of (?:how|what|a|the)\b", re.IGNORECASE)
_HEARING = frozenset("hear learn perspective perspectives feedback input interview insights advice internship".split())
_STOLEN = frozenset("steal borrow".split())
_RESEARCH = re.compile(
    r"\b(?:doing|do|our|my|user|customer|market|ai) research\b|\bi(?:'m| am) researching\b|"
    r"\bresearch (?:call|interview|project|study)|"
    r"\byour (?:input|perspective|insights?|brain|advice)\b|\bto understand (?:your|how)|\bnot selling\b|"
    r"\bnothing to sell\b|\btalking (?:to|with) \w+ \w+ to understand|\binformational interview",
    re.IGNORECASE,
)
_AGAINST = re.compile(r"\b(?:be against|opposed|averse|terrible|crazy|daft)\b")  # a yes to it would be a no
_YOURS = re.compile(r"\b(?:be free|be open|have time|talk|speak|meet)\b.* with your ", re.IGNORECASE)
_LINK = frozenset(("url", "link"))
_CALENDARS = frozenset("calendar calendly diary".split())
_FITTING = frozenset(
    "see if there is fit match sense value help add more further discuss talk chat meet meeting call speak connect "
    "arrange schedule set up explore learn hear know show tell about next steps could might can would where how what "
    "whether worth useful relevant share".split()
)  # says nothing of what a talk would be for
_NEAR = 2  # sentences before
_STRANDED = 8  # words between "Would a call" and its "help"


def unfit_for_email(template: dict[str, Any], new: str, context: Context, mark: Mark) -> bool:
    """Return whether new words that end with such a choice cannot stand where they are to."""
    if "is email e" not in new:
        return False
    said, index, sentence = template.get("replace", ""), mark.sentence, context.sentences[mark.sentence]
    text = context.draft.text
    old = text[sentence.start : sentence.end]
    first = context.body[:1] == [index] and said.startswith("Would")
    if first or not MAILS.isdisjoint(context.draft.words.forms[sentence.first : sentence.last]):
        return True  # nothing is said yet about which one might talk; or it is about a mail
    if _JOINED.search(new) or (_SHOWN.search(new) and not _TALKED.search(new) and "{showing}" not in said):
        return True  # nobody sits in, or watches, by email
    if _AGAINST.search(new) or _written_next(context, index) or _YOURS.search(new):
        return True
    if new.startswith("Would a ") and " help, " in new and loses_purpose(context, sentence, new):
        return True
    helped = new.startswith("Would it help to") or said.startswith(("Would a ", "Would {meeting}"))
    if helped and not (sells(context) or context.draft.purpose.name == "partnership"):
        return True  # it is the sender who would be helped
    if helped and _wants_to_hear(context, index):
        return True
    if new.startswith("Would it help, say"):
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


def _written_next(context: Context, index: int) -> bool:
    """Return whether the next sentence goes on from a plain yes or no, or says that one may write."""
    after = context.sentences[index + 1 : index + 2]
    if not after or after[0].zone not in BODY:
        return False
    if after[0].paragraph == context.sentences[index].paragraph and holds_calendar(context, after[0]):
        return True
    text = context.draft.text[after[0].start : after[0].end]
    return (text.lower().startswith("if ") and bool(_AHEAD.match(text[3:].lower()))) or bool(_WRITES.search(text))


def holds_calendar(context: Context, sentence: Sentence) -> bool:
    """Return whether a sentence hands over a link or a calendar, which goes with the talk and not with email."""
    words = context.draft.words
    linked = not _LINK.isdisjoint(words.classes[sentence.first : sentence.last])
    return linked or not _CALENDARS.isdisjoint(words.forms[sentence.first : sentence.last])


def loses_purpose(context: Context, sentence: Sentence, new: str) -> bool:
    """Return whether a sentence says what would be done at a talk, and the new one does not."""
    words = context.draft.words
    small = context.lexicon.list("connector") | context.lexicon.list("preposition") | context.lexicon.list("auxiliary")
    talks = context.lexicon.list("talk-noun") | {"visit", "ring", "minutes", "mins", "min", "hour"}
    forms = words.forms[sentence.first : sentence.last]
    if any(one == "by" and two.endswith("ing") for one, two in pairwise(forms)):
        return True  # what the talk leads to
    if (
        new.startswith("Would")
        and not sentence.question
        and talks.isdisjoint(forms)
        and context.lexicon.list("talk-word").isdisjoint(forms)
    ):
        return True  # it says something else
    first = max((i for i in range(sentence.first, sentence.last) if words.forms[i] in talks), default=sentence.last)
    if any(words.forms[i] == "and" and words.forms[i + 1] in ("i", "we") for i in range(sentence.first, first)):
        return True  # the talk is only promised; something else is asked for
    for i in range(first + 1, sentence.last - 2):
        to = words.forms[i] == "to" and "b" in getattr(context.lexicon.verbs.get(words.forms[i + 1]), "forms", "")
        aims = (
            to
            or (words.forms[i] == "for" and words.forms[i + 1].endswith("ing"))
            or words.forms[i : i + 2] == ["so", "that"]
        )
        said = {form for form in words.forms[i + 1 : sentence.last] if len(form) > 3} - small - _FITTING
        if aims and said and not any(form in new.lower() for form in said):
            return True
    return False


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
