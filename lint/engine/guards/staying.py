"""Which first sentences must stay although they are all about the sender: what they bring is said nowhere else."""

import re

from lint.engine.context import Context
from lint.engine.rewriting.vanity import outright, vain

_PLACES = frozenset("link calendar below slot".split())
_BRINGS = re.compile(
    r"\b(?:invit\w+|offer\w*|giv(?:e|ing)|free|love to|want to|would like|'d like|contribute|publish|launch\w*|"
    r"releas\w+|created|built|our new|went live|available|hand-picked|selected for|research\w*|we (?:do|take)|swap|"
    r"runs? an? affiliate|helping|writing (?:to|on)|reaching out|getting in touch|applying|looking for)\b",
    re.IGNORECASE,
)  # what the mail is written for
_THEIRS = re.compile(r"\b(?:read|saw|seen|noticed|found|visited|heard) (?:\w+ )?(?:your|that you)\b", re.IGNORECASE)
_HANGS = re.compile(r"(?:what|why|how|our|here|it|the)\b.{0,60}:$", re.IGNORECASE)  # a heading over a list
_NAMED = re.compile(r",? (?:an?|the|professional) [a-z]|\b(?:of|at|from|behalf of) [A-Z]")
_STOCK = re.compile(r"\bi (?:have (?:over |more than )?|(?:run|own) [^.!?]*)\d", re.IGNORECASE)  # what he has to give
_MAKES = re.compile(
    r"\b(?:we|our (?:factory|workshop|mill|farm|plant|yard|foundry|studio)) (?:\w+ )?(?:makes?|produces?|manufactures?|"
    r"grows?|weaves?|prints?|casts?|brews?|bakes?)\b",
    re.IGNORECASE,
)
_COUNTED = re.compile(r"\d{2,}|#1|\d ?%")
_WRITES = (["i", "am"], ["we", "are"], ["this", "is"], ["my", "name"], ["me", "introduce"], ["it", "is"])
_VERBS = frozenset("partner partners head lead manage".split())  # and titles, too
_BRIEF = 6  # words that say no more than a name
_SOON = 5  # words
_NEAR = 3  # sentences behind
_NEWS = ("press", "event", "recruiting", "job-application")


def introduces(context: Context, index: int) -> bool:
    """Return whether a sentence says who writes: by his name, his job or that of his firm."""
    sentence, words = context.sentences[index], context.draft.words
    said = words.forms[sentence.first : sentence.last]
    if not (context.lexicon.list("job-title") - _VERBS).isdisjoint(said) or "here" in said[:_SOON]:
        return True
    owns = (
        len(said) <= _BRIEF and said[:1] in (["i"], ["we"]) and said[1:2] in (["run"], ["lead"], ["own"], ["founded"])
    )
    return owns or any(
        said[i : i + 2] in _WRITES and not (said[i + 2 : i + 3] or [""])[0].endswith("ing") for i in range(_SOON)
    )


def must_stay(context: Context, index: int) -> bool:
    """Return whether a mail would be the poorer without one of its sentences about the sender."""
    text, sentence = context.draft.text, context.sentences[index]
    said = text[sentence.start : sentence.end].replace("\u2019", "'")
    if _STOCK.search(said) or _MAKES.search(said):
        return True
    if _BRINGS.search(said) or _THEIRS.search(said) or context.draft.purpose.name in _NEWS:
        return True
    if not (_COUNTED.search(said) or introduces(context, index) or vain(context, index) or outright(context, index)):
        return True  # neither a boast nor a name: it says what is done
    if not _NAMED.search(said):
        return False
    behind = context.sentences[index + 1 : index + 1 + _NEAR]
    return any(_HANGS.match(text[one.start : one.end].strip("*_ ")) for one in behind)


def leads_on(context: Context, index: int) -> bool:
    """Return whether the next sentence says where to take what this one offers: "Please pick a slot below."."""
    if index + 1 not in context.body:
        return False
    after = context.sentences[index + 1]
    orders = any(clause.imperative for clause in after.clauses[:1])
    return orders and not _PLACES.isdisjoint(context.draft.words.forms[after.first : after.last])


def holds(context: Context, index: int) -> bool:
    """Return whether a sentence is the mail's one question, or says what the sender has to give."""
    here, forms = context.sentences[index], context.draft.words.forms
    if {"right", "person"} <= set(forms[here.first : here.last]):
        return True  # to whom one ought to write
    if {"have", "available"} <= set(forms[here.first : here.last]) and here.clauses[0].actor == "sender":
        return True
    others = (
        i for i in context.body if i != index and (context.sentences[i].question or context.sentences[i].zone == "ask")
    )
    return here.question and next(others, None) is None
