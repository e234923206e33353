"""Where a rewrite cannot stand: in front of words that point at what it replaces, or where its question is answered."""

import re
from itertools import pairwise
from typing import Any

from lint.engine.context import BODY, Context
from lint.engine.guards.attempt import Attempt
from lint.engine.marks import Mark
from lint.engine.recast.trimming import names_only, teases
from lint.engine.rewriting.kept import keeps_matter, keeps_subject, keeps_words, names_subject
from lint.engine.rewriting.leaning import asks_already, leaned_on
from lint.engine.rewriting.neighbours import announces_list
from lint.engine.rewriting.small_words import ANSWERS
from lint.engine.rewriting.templates import tag_text
from lint.engine.rewriting.words_of import Reusable
from lint.model.source import Span

_CHASES = re.compile(
    r"(?:my|our) (?:\w+ ){0,2}(?:e-?mails?|messages?|notes?)$|"
    r"(?:the |a )?(?:previous|earlier|last|first|recent) (?:e-?mails?|messages?|notes?)$|your .* into |"
    r"your competitors?$|"
    r"your .*\b(?:leads|contacts|database|list)\b.*|.* (?:to|with) us$",
    re.IGNORECASE,
)
_CALENDARS = frozenset("calendar calendly link".split())
_DAYS = tuple("monday tuesday wednesday thursday friday saturday sunday".split())
_PART = re.compile(r"\s[\u2014\u2013|-]\s|:\s")
_SOON = 6  # words, in which "the last one" would have lost what it is one of
_ENDS = frozenset("ends end ending expires expiring expired runs renews".split())
_TERMED = frozenset("trial subscription licence license plan contract membership domain certificate lease".split())
_SOLD = frozenset("tailor-made custom bespoke professional free quality affordable".split())
_FAVOURS = frozenset("favor favors favour favours".split())
_AMOUNTS = [["how", word] for word in ("many", "much", "long", "often")]


def out_of_place(one: Attempt) -> bool:
    """Return whether words cannot stand there: the next sentence points at what goes, or a subject would be one."""
    template, new, span, context, mark, words = one.template, one.new, one.span, one.context, one.mark, one.words
    sentence, said = one.here, one.said
    if sentence.zone in ("subject", "preview") and new.endswith((".", "?")) and not names_subject(template):
        return True
    if new.startswith(("One thing I left out about", "This is about")) and _of_a_day(new.partition("about ")[2]):
        return True  # a mail was sent then, or will be, and is about something else
    if sentence.zone == "subject" and new and context.draft.text[sentence.start : span.start].endswith(", "):
        return True  # a name in front would be taken for what the matter is of
    if sentence.zone == "subject" and new and _no_title(new, context, mark):
        return True
    if said.startswith(("[their matter", "[what you ask")):
        if context.draft.purpose.name in ("press", "investor", "event"):
            return True  # the matter is the sender's, and the line names it
        favour = not _FAVOURS.isdisjoint(context.draft.words.forms[sentence.first : sentence.last])
        if favour is said.startswith("[their matter"):
            return True
    if template.get("what") == "back" and _postscript(context, span):
        return True
    if sentence.zone == "subject" and new.startswith("[") and _names_beside(context, mark):
        return True
    whole = span.start <= sentence.start and sentence.end <= span.end
    choice = said == "It is something else"  # one of several answers to choose from
    if choice is not sentence.bullet and (choice or (new and whole and not keeps_words(template))):
        return True  # a point of a list is no place for a sentence
    if said.startswith("Would this be of use") and not _this(context, mark, words):
        return True
    asked = not ANSWERS.isdisjoint(context.draft.words.forms[sentence.first : sentence.last])
    if said.startswith("An answer whenever") and not (asked or asks_already(context, mark.sentence)):
        return True  # nothing would be left to answer
    if said.startswith("{sentence}") and context.draft.text[sentence.end - 1] not in ".!?":
        return True  # a link would run into what is added
    if "{headed}" in said and context.draft.text[sentence.start : sentence.end].endswith(":"):
        where = context.draft.map.to_source(Span(sentence.start, sentence.end))
        if where is not None and context.draft.map.source[: where.start].endswith("**"):
            return True  # one of several headings in bold
    if said.startswith("How do you handle {thing}") and _gerund(new.split()[4], context):
        return True
    if "{mail-" in said and asks_already(context, mark.sentence):
        return True
    if "?" in new and context.draft.words.forms[sentence.first : sentence.first + 2] in _AMOUNTS:
        return True  # "How many calls is it on a Monday?" asks about the reader already
    forms = context.draft.words.forms[sentence.first : sentence.last]
    if not new and announces_list(context, mark.sentence) and not words.buys():
        return True  # what is offered in return, for one
    if whole and not keeps_words(template) and _sums_up(context, mark.sentence):
        return True
    if not new and whole and _link_next(context, mark.sentence):
        return True  # a bare link would be left, and not what for
    if not new and forms[:2] == ["if", "not"]:
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


def _doing(word: str, context: Context) -> bool:
    """Return whether a word tells what somebody is doing, not the name of a task: "Your team drowning"."""
    return word in context.lexicon.verbs and word not in context.lexicon.list("task-noun")


def _gerund(word: str, context: Context) -> bool:
    """Return whether a word is something that one does, of which it is said how one goes about it."""
    known = word.lower() in context.lexicon.list("task-noun")
    return word.endswith("ing") and word.lower() in context.lexicon.verbs and not known


def _no_title(new: str, context: Context, mark: Mark) -> bool:
    """Return whether a line names nothing, or would take the place of one that the reader is better off with."""
    draft, here = context.draft, context.sentences[mark.sentence]
    names = {tag_text(draft, tag.start, tag.end) for tag in draft.tags if tag.kind == "name"}
    if ("[" not in new and teases(new)) or names_only(new, names):
        return True
    if new.startswith("Your ") and not _SOLD.isdisjoint(new.lower().split()):
        return True  # the seller's words for it are no matter of the reader's
    last = new.rpartition(" ")[2]
    if _CHASES.match(new) or (new.startswith("Your ") and last.endswith("ing") and _doing(last, context)):
        return True
    forms = draft.words.forms
    said = forms[here.first : here.last]
    if said[:2] == ["last", "one"] and said[-2:-1] == ["the"]:
        return True  # who takes leave with "Last one about the roof" chases nobody
    if said[:1] == ["re"] and here.question and not teases(draft.text[here.start : here.end]):
        return True  # what the reader asked
    if _ENDS.isdisjoint(said):
        return False
    ends = {one for one in _TERMED if one in said}  # "trial": of the reader's own, if the mail says so
    told = [forms[one.first : one.last] for one in context.sentences if one.zone in BODY]
    return any(("your", thing) in pairwise(one) and not _ENDS.isdisjoint(one) for one in told for thing in ends)


def _names_beside(context: Context, mark: Mark) -> bool:
    """Return whether a subject line alone tells a name, in a part of its own: "Seats are going: Ferndale Mill"."""
    sentence, words, text = context.sentences[mark.sentence], context.draft.words, context.draft.text
    common = context.lexicon.list("english-word") | context.lexicon.verbs.keys()
    found = list(_PART.finditer(text, sentence.start, sentence.end))
    if not found:
        return False
    return any(
        (found[-1].end() <= words.starts[i] and mark.span.end <= found[-1].end())
        and text[words.starts[i]].isupper()
        and words.forms[i] not in common
        and words.forms[i] not in words.forms[sentence.last :]
        for i in range(sentence.first, sentence.last)
    )


def _sums_up(context: Context, index: int) -> bool:
    """Return whether the next sentence counts what this one tells: "At 40 a visit it adds up"."""
    after = context.sentences[index + 1 : index + 2]
    if not after or after[0].paragraph != context.sentences[index].paragraph:
        return False
    forms = context.draft.words.forms[after[0].first : after[0].last]
    return ("it", "adds") in pairwise(forms)


def _of_a_day(matter: str) -> bool:
    """Return whether what a mail is said to be about is only a day."""
    return matter.lower().removeprefix("next ").removeprefix("a ").startswith(_DAYS)


def _postscript(context: Context, span: Span) -> bool:
    """Return whether words stand in a line that begins with "P.S."."""
    text = context.draft.text
    line = text[text.rfind("\n", 0, span.start) + 1 : span.end].lstrip("*_> ")
    return context.draft.zone_at(span.start) == "postscript" or line[:4].upper().startswith(("P.S", "PS:", "PS "))


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
    sentence, forms = context.sentences[mark.sentence], context.draft.words.forms
    said = forms[sentence.first : sentence.last]
    asks = sentence.question and "or" in said
    tells = ("it", "is", "a") in zip(said, said[1:], said[2:], strict=False) or said[:2] == ["tell", "me"]
    tells = tells or said[:3] == ["would", "not", "it"]
    led = context.draft.text[: sentence.start].rstrip().endswith(":")
    return not (asks or tells or led) and any(words.offers(i) for i in context.body if i < mark.sentence)


def _goes_on_with(template: dict[str, Any], context: Context, index: int) -> bool:
    """Return whether the next sentence may point at a subject that is kept: "It keeps …"; not "Not once."."""
    if not keeps_subject(template) or index + 1 >= len(context.sentences):
        return True
    after, text = context.sentences[index + 1], context.draft.text
    told = any(clause.verb >= 0 for clause in after.clauses)
    told = told and "one" not in context.draft.words.forms[after.first : after.first + _SOON]
    return told and not text[after.start : after.end].rstrip().endswith(":")
