"""What later words take up of a sentence that is struck out: a thing first named there, a date that an ask rests on."""

import re
from itertools import pairwise

from lint.engine.context import BODY, Context
from lint.engine.rewriting.small_words import CLOCKS, COUNTS, MAILED, TIMES, singular

_AGAIN = frozenset("the that this those these such both".split())  # before a thing that is known
_NO_THING = MAILED | TIMES | frozenset("first second third last next most best same other".split())
_LEAST = 4  # letters of a word that names a thing
_OWN = frozenset("yours theirs mine".split())
_IT = frozenset(("it", "it's"))
_MY = frozenset("the a an your our my".split())
_EARLY = 5  # words in which an order names what it means
_DAY = re.compile(r"\b\d{1,2}(?:st|nd|rd|th)\b", re.IGNORECASE)
_RESTS = re.compile(
    r"^any(?:way|how)\b|^in (?:exchange|return)\b|\binstead\b(?! of)|"
    r"\b(?:telling|letting) you(?: know)?(?=[,.;]| (?!about|that|how|what|when|why|know|if)\w)|"
    r"\b(?:yester|to|mon|tues|wednes|thurs|fri|satur|sun)day's[,.;!?]",  # of which thing?
    re.IGNORECASE,
)  # what goes on from words that it does not say again
_DOING = re.compile(r"\bto (?:show|walk|talk|meet|discuss|explain|share|hear|learn)\b", re.IGNORECASE)
_MONEY = re.compile(r"[$\u20ac\u00a3]\s?\d")


def taken_up(context: Context, index: int) -> bool:
    """Return whether words behind a sentence speak as known of what only it names."""
    if _named_later(context, index):
        return True
    here, after = context.sentences[index], index + 1
    if after >= len(context.sentences) or context.sentences[after].zone not in BODY:
        return False
    known = not _IT.isdisjoint(context.draft.words.forms[here.first : here.last])  # from before
    if _RESTS.search(_said(context, after)) or _owns(context, index) or (_orders_it(context, after) and not known):
        return True
    return here.paragraph == context.sentences[after].paragraph and _asked_of(context, index)


def _named_later(context: Context, index: int) -> bool:
    """Return whether "the kit", "such kits", "if Thursday" stand behind the first sentence that tells of them."""
    here, words, days = context.sentences[index], context.draft.words, context.lexicon.list("weekday")
    before = {singular(form) for form in words.forms[: here.first]}
    verbs = {clause.verb for clause in here.clauses}
    new = {
        singular(form)
        for at, form in enumerate(words.forms[here.first : here.last], here.first)
        if form in days
        or (
            len(form) >= _LEAST
            and not words.classes[at]
            and at not in verbs
            and words.forms[at - 1] != "the"
            and _NO_THING.isdisjoint((form, singular(form)))
        )
    } - before  # fmt: skip
    for one in context.sentences[index + 1 :]:
        if one.zone not in BODY:
            continue
        said = [form.replace("\u2019", "'").removesuffix("'s") for form in words.forms[one.first : one.last]]
        for article, thing in pairwise(said):
            known = article in _AGAIN or (article in ("if", "unless") and thing in days)
            if known and singular(thing) in new:
                return True
        new -= {singular(form) for form in said}
    return False


def _orders_it(context: Context, index: int) -> bool:
    """Return whether a sentence tells the reader to do something with an "it" that it does not name."""
    one = context.sentences[index]
    forms = context.draft.words.forms[one.first : min(one.first + _EARLY, one.last)]
    told = bool(one.clauses) and one.clauses[0].imperative and "it" in forms[1:]
    return told and _MY.isdisjoint(forms[: forms.index("it")])


def _owns(context: Context, index: int) -> bool:
    """Return whether "yours" is one of those that a sentence counts, and of nothing told just before it."""
    words, pair = context.draft.words.forms, context.sentences[index : index + 2]
    here, after = (words[one.first : one.last] for one in pair)
    before = context.sentences[index - 1] if index else None
    led = [] if before is None or before.zone not in BODY else words[before.first : before.last]
    counted = any(form in COUNTS or form.isdigit() for form in here)
    things = any(len(form) >= _LEAST and form.endswith("s") and singular(form) not in TIMES for form in led)
    return counted and not things and not _OWN.isdisjoint(after)


def _asked_of(context: Context, index: int) -> bool:
    """Return whether what is asked next is an answer to a date, or the time for a thing, which a sentence names."""
    here, after, words = context.sentences[index], context.sentences[index + 1], context.draft.words.forms
    said, get = _said(context, index), context.lexicon.list
    if _MONEY.search(said) and _MONEY.search(_said(context, index + 1)):
        return True  # one price beside another
    asks = after.question or (bool(after.clauses) and after.clauses[0].imperative)
    dates, asked = get("weekday") | get("month"), words[after.first : after.last]
    if asks and (_DAY.search(said) or not dates.isdisjoint(words[here.first : here.last])):
        return True
    when = get("weekday") | CLOCKS | {"hour"}
    return after.question and not when.isdisjoint(asked) and bool(_DOING.search(said))


def _said(context: Context, index: int) -> str:
    one = context.sentences[index]
    return context.draft.text[one.start : one.end].replace("\u2019", "'")
