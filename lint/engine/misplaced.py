"""Where a rewrite cannot stand: in front of words that point at what it replaces, or where its question is answered."""

from typing import Any

from lint.engine.context import BODY, Context
from lint.engine.deletion import announces_list
from lint.engine.leaning import asks_already, leaned_on
from lint.engine.marks import Mark
from lint.engine.small_words import DEMANDS, LEAVING, MAILS, WANTS
from lint.engine.words_of import Reusable
from lint.model.source import Span

_LEAD, _BARE = 9, 4  # words of a line above a list, and of one that only names it: "Advantages:"
_AMOUNTS = [["how", word] for word in ("many", "much", "long", "often")]


def out_of_place(template: dict[str, Any], new: str, span: Span, context: Context, mark: Mark, words: Reusable) -> bool:
    """Return whether words cannot stand there: the next sentence points at what goes, or a subject would be one."""
    sentence = context.sentences[mark.sentence]
    if sentence.zone in ("subject", "preview") and new.endswith((".", "?")):
        return True
    said = template.get("replace", "")
    if sentence.bullet and new and "s}" not in said and span.start <= sentence.start and sentence.end <= span.end:
        return True  # a point of a list is no place for a sentence
    if said.startswith(("If this is of use", "Would this be of use")) and not _this(context, mark, words):
        return True
    helped = said.startswith(("Would it help to", "Would a ")) and said.endswith("is email easier?")
    if helped and not (words.sells() or context.draft.purpose.name == "partnership"):
        return True  # it is the sender who would be helped
    if "off the mark" in said and keeps_words(template) and _amiss(context, span, words):
        return True
    if template.get("what") == "above" and not _brags(context, span, words):
        return True
    if "{mail-" in said and asks_already(context, mark.sentence):
        return True
    if "?" in new and context.draft.words.forms[sentence.first : sentence.first + 2] in _AMOUNTS:
        return True  # "How many calls is it on a Monday?" asks about the reader already
    forms = context.draft.words.forms[sentence.first : sentence.last]
    if not new and announces_list(context, mark.sentence) and not words.buys():
        return True  # what is offered in return, for one
    if (not new and forms[:2] == ["if", "not"]) or ("email easier" in new and not MAILS.isdisjoint(forms)):
        return True
    if sentence.question and new.endswith("is email easier?"):
        return False  # the next sentence may speak of the call
    whole = span.start <= sentence.start and sentence.end <= span.end
    if whole and context.draft.text[sentence.start] in "|\u2013\u2014-":
        return True  # a row of a table, or the name below quoted words
    return whole and bool(new) and not keeps_words(template) and leaned_on(context, mark.sentence)


def keeps_words(template: dict[str, Any]) -> bool:
    """Return whether a template only adds to the sentence that it replaces."""
    said = template.get("replace", "")
    return any(field in said for field in ("{sentence}", "{front}", "{fresh}", "{back}", "{parting}"))


def _brags(context: Context, span: Span, words: Reusable) -> bool:
    """Return whether a line announces what the sender has to sell: a short one, and about the sender or nobody."""
    lead = next(one for one in context.sentences if one.start == span.start)
    if lead.last - lead.first > _LEAD or not words.buys() or lead.focus in ("reader", "both"):
        return False
    forms = context.draft.words.forms[lead.first : lead.last]
    tenses = {clause.tense for clause in lead.clauses}
    return WANTS.isdisjoint(forms) and "past" not in tenses and (lead.focus == "sender" or len(forms) < _BARE)


def _amiss(context: Context, span: Span, words: Reusable) -> bool:
    """Return whether it makes no sense to ask behind a sentence if "any of this" is of use: where nothing is for sale,
    where the mail takes its leave or asks for something else, and in the middle of a thought.
    """
    at = next(i for i, one in enumerate(context.sentences) if one.start <= span.start < one.end)
    here, after = context.sentences[at], context.sentences[at + 1 : at + 2]
    told = context.draft.words.forms[context.sentences[context.body[0]].first : here.last]
    near = context.draft.words.forms[here.first : here.last]
    inside = any(one.paragraph == here.paragraph and one.zone in BODY for one in after)
    hangs = inside and leaned_on(context, at)
    serves = words.sells() or context.draft.purpose.name in ("partnership", "event")
    offers = any(words.offers(i) for i in (at, at - 1) if i in context.body) or here.zone == "ask"
    first = context.body[:1] == [at]
    return (
        first
        or not (serves and words.offered() and offers and DEMANDS.isdisjoint(near) and LEAVING.isdisjoint(told))
        or hangs
    )


def _this(context: Context, mark: Mark, words: Reusable) -> bool:
    """Return whether "this" has something to stand for: an offer further up, and no choice that is asked already."""
    sentence = context.sentences[mark.sentence]
    asks = sentence.question and "or" in context.draft.words.forms[sentence.first : sentence.last]
    return not asks and any(words.offers(i) for i in context.body if i < mark.sentence)
