"""Where a rewrite cannot stand: in front of words that point at what it replaces, or where its question is answered."""

from typing import Any

from lint.engine.context import Context
from lint.engine.deletion import announces_list
from lint.engine.leaning import asks_already, leaned_on
from lint.engine.marks import Mark
from lint.engine.purposes import sells
from lint.engine.small_words import ANSWERS, MAILS
from lint.engine.words_of import Reusable
from lint.model.source import Span

_SOFTENED = (
    "{told}",
    "{pick}",
    "{here}",
    "{booked}",
    "{wanted}",
    "{upto}",
    "{heard}",
    "{agreed}",
    "{calm}",
    "{session}",
    "{showing}",
    "{seen}",
)  # the same, said as an offer
# Where a pitch is told to whoever wants it, or asked about behind it: nothing of it goes.
_ASKED = ("{ware}", "{feature}", "{work}", "{use}", "{favour}", "{kept}", "{pause}")
_CUT = ("{plain}", "{shorn}", "{shorter}", "{shortest}", "{uncounted}")  # what is left of the sentence
_PART = (*_CUT[1:], "{later}", "{boaster}", "{user}", "{gist}")  # what is only a part of it
_AMOUNTS = [["how", word] for word in ("many", "much", "long", "often")]


def out_of_place(template: dict[str, Any], new: str, span: Span, context: Context, mark: Mark, words: Reusable) -> bool:
    """Return whether words cannot stand there: the next sentence points at what goes, or a subject would be one."""
    sentence = context.sentences[mark.sentence]
    if sentence.zone in ("subject", "preview") and new.endswith((".", "?")):
        return True
    said = template.get("replace", "")
    if (
        sentence.bullet
        and new
        and "s}" not in said
        and not keeps_words(template)
        and span.start <= sentence.start
        and sentence.end <= span.end
    ):
        return True  # a point of a list is no place for a sentence
    if said.startswith(("If this is of use", "Would this be of use")) and not _this(context, mark, words):
        return True
    if "{kind}" in said and asks_already(context, mark.sentence):
        return True
    asked = not ANSWERS.isdisjoint(context.draft.words.forms[sentence.first : sentence.last])
    if said.startswith("An answer whenever") and not (asked or asks_already(context, mark.sentence)):
        return True  # nothing would be left to answer
    if said.startswith("Would") and said.endswith("is email easier?") and context.body[:1] == [mark.sentence]:
        return True  # nothing is said yet about which one might talk
    helped = said.startswith(("Would it help to", "Would a ")) and said.endswith("is email easier?")
    if helped and not (sells(context) or context.draft.purpose.name == "partnership"):
        return True  # it is the sender who would be helped
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
    if whole and new and context.draft.text[sentence.start : sentence.end].endswith(","):
        return True  # the line above a name
    if whole and context.draft.text[sentence.start] in "|\u2013\u2014-":
        return True  # a row of a table, or the name below quoted words
    return (
        whole
        and bool(new)
        and not keeps_words(template)
        and not _same_matter(said)
        and leaned_on(context, mark.sentence)
    )


def keeps_words(template: dict[str, Any]) -> bool:
    """Return whether a template only adds to the sentence that it replaces, or cuts it."""
    said = template.get("replace", "")
    return any(field in said for field in ("{sentence}", "{front}", "{back}", *_ASKED, *_CUT, *_SOFTENED))


def words_cut(template: dict[str, Any]) -> bool:
    """Return whether a template leaves of the sentence what is no boast."""
    return any(field in template.get("replace", "") for field in (*_CUT, "{later}"))


def throws_away(template: dict[str, Any]) -> bool:
    """Return whether a template keeps only a part of what the sentence says."""
    return any(field in template.get("replace", "") for field in _PART)


def _this(context: Context, mark: Mark, words: Reusable) -> bool:
    """Return whether "this" has something to stand for: an offer further up, and no choice that is asked already."""
    sentence = context.sentences[mark.sentence]
    asks = sentence.question and "or" in context.draft.words.forms[sentence.first : sentence.last]
    return not asks and any(words.offers(i) for i in context.body if i < mark.sentence)


def _same_matter(said: str) -> bool:
    """Return whether words bring up all that the sentence brought up, so that the next one may point at it."""
    return any(field in said for field in ("{wrote}", "{did}", "{guess}"))
