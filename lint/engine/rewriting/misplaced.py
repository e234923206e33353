"""Where a rewrite cannot stand: in front of words that point at what it replaces, or where its question is answered."""

from typing import Any

from lint.engine.context import Context
from lint.engine.marks import Mark
from lint.engine.recast.trimming import teases
from lint.engine.rewriting.kept import keeps_matter, keeps_subject, keeps_words, names_subject
from lint.engine.rewriting.leaning import asks_already, leaned_on
from lint.engine.rewriting.neighbours import announces_list
from lint.engine.rewriting.purposes import sells
from lint.engine.rewriting.small_words import ANSWERS, MAILS
from lint.engine.rewriting.words_of import Reusable
from lint.model.source import Span

_CALENDARS = frozenset("calendar calendly link".split())
_DAYS = tuple("monday tuesday wednesday thursday friday saturday sunday".split())
_HEARING = frozenset("hear learn perspective perspectives feedback input interview insights advice internship".split())
_SOON = 6  # words, in which "the last one" would have lost what it is one of
_AMOUNTS = [["how", word] for word in ("many", "much", "long", "often")]


def out_of_place(template: dict[str, Any], new: str, span: Span, context: Context, mark: Mark, words: Reusable) -> bool:
    """Return whether words cannot stand there: the next sentence points at what goes, or a subject would be one."""
    sentence = context.sentences[mark.sentence]
    said = template.get("replace", "")
    if sentence.zone in ("subject", "preview") and new.endswith((".", "?")) and not names_subject(template):
        return True
    if new.startswith(("One thing I left out about", "This is about")) and _of_a_day(new.partition("about ")[2]):
        return True  # a mail was sent then, or will be, and is about something else
    if sentence.zone == "subject" and new and "[" not in new and teases(new):
        return True
    whole = span.start <= sentence.start and sentence.end <= span.end
    if sentence.bullet and new and whole and not keeps_words(template):
        return True  # a point of a list is no place for a sentence
    if said.startswith("Would this be of use") and not _this(context, mark, words):
        return True
    asked = not ANSWERS.isdisjoint(context.draft.words.forms[sentence.first : sentence.last])
    if said.startswith("An answer whenever") and not (asked or asks_already(context, mark.sentence)):
        return True  # nothing would be left to answer
    if said.startswith("Would") and said.endswith("is email easier?") and context.body[:1] == [mark.sentence]:
        return True  # nothing is said yet about which one might talk
    helped = said.startswith(("Would it help to", "Would a ")) and said.endswith("is email easier?")
    if helped and not (sells(context) or context.draft.purpose.name == "partnership"):
        return True  # it is the sender who would be helped
    if helped and _wants_to_hear(context, mark.sentence):
        return True
    if "{mail-" in said and asks_already(context, mark.sentence):
        return True
    if "?" in new and context.draft.words.forms[sentence.first : sentence.first + 2] in _AMOUNTS:
        return True  # "How many calls is it on a Monday?" asks about the reader already
    forms = context.draft.words.forms[sentence.first : sentence.last]
    if not new and announces_list(context, mark.sentence) and not words.buys():
        return True  # what is offered in return, for one
    if not new and whole and _link_next(context, mark.sentence):
        return True  # a bare link would be left, and not what for
    if (not new and forms[:2] == ["if", "not"]) or ("email easier" in new and not MAILS.isdisjoint(forms)):
        return True
    if sentence.question and new.endswith("is email easier?"):
        return False  # the next sentence may speak of the call
    if whole and new and context.draft.text[sentence.start : sentence.end].endswith(","):
        return True  # the line above a name
    if whole and context.draft.text[sentence.start] in "|\u2013\u2014-":
        return True  # a row of a table, or the name below quoted words
    return (
        whole
        and bool(new)
        and not keeps_words(template)
        and not (keeps_matter(template) and _goes_on_with(template, context, mark.sentence))
        and leaned_on(context, mark.sentence)
    )


def _of_a_day(matter: str) -> bool:
    """Return whether what a mail is said to be about is only a day."""
    return matter.lower().removeprefix("next ").startswith(_DAYS)


def _wants_to_hear(context: Context, index: int) -> bool:
    """Return whether the sender would hear or learn something, here or in the two sentences before."""
    forms = context.draft.words.forms
    near = context.sentences[max(index - 2, 0) : index + 1]
    return any(not _HEARING.isdisjoint(forms[one.first : one.last]) for one in near)


def _link_next(context: Context, index: int) -> bool:
    """Return whether the next sentence only hands over a link: "Here's my calendar: …"."""
    here, after = context.sentences[index], context.sentences[index + 1 : index + 2]
    words = context.draft.words
    if (
        not after
        or after[0].paragraph != here.paragraph
        or words.forms[after[0].first : after[0].first + 1] != ["here"]
    ):
        return False
    said = words.forms[after[0].first : after[0].last]
    link = any(words.classes[i] == "url" for i in range(after[0].first, after[0].last))
    return link or not _CALENDARS.isdisjoint(said)


def _this(context: Context, mark: Mark, words: Reusable) -> bool:
    """Return whether "this" has something to stand for: an offer further up, and no choice that is asked already."""
    sentence = context.sentences[mark.sentence]
    asks = sentence.question and "or" in context.draft.words.forms[sentence.first : sentence.last]
    return not asks and any(words.offers(i) for i in context.body if i < mark.sentence)


def _goes_on_with(template: dict[str, Any], context: Context, index: int) -> bool:
    """Return whether the next sentence may point at a subject that is kept: "It keeps …"; not "Not once."."""
    if not keeps_subject(template) or index + 1 >= len(context.sentences):
        return True
    after, text = context.sentences[index + 1], context.draft.text
    told = any(clause.verb >= 0 for clause in after.clauses)
    told = told and "one" not in context.draft.words.forms[after.first : after.first + _SOON]
    return told and not text[after.start : after.end].rstrip().endswith(":")
