"""Where a question does not suit: its "it" means nothing, it serves the sender, or the mail goes on as if answered."""

from typing import Any

from lint.engine.context import Context
from lint.engine.marks import Mark
from lint.engine.rewriting.emailed import holds_calendar

_VAGUE = frozenset("that this it those these".split())
_HEARD = frozenset("get totally completely".split())  # how an answer is taken
_BOOKS = frozenset("pencil book block reserve".split())
_BEGUN = frozenset("moving going started rolling signed ahead".split())  # it is done for the sender
_COUNTS = frozenset("two three four five six seven eight nine ten twelve dozen sum maths math".split())
_SOON = 3  # words


def unsuited(template: dict[str, Any], new: str, context: Context, mark: Mark) -> bool:
    """Return whether a question, or what leads to one, cannot stand where it is to."""
    said = template.get("replace", "")
    here, after = context.sentences[mark.sentence], context.sentences[mark.sentence + 1 : mark.sentence + 2]
    forms = context.draft.words.forms
    behind = forms[after[0].first : after[0].last] if after else []
    if said.startswith("This is about"):
        return not _HEARD.isdisjoint(behind[:_SOON])  # "Totally get it" answers a question
    if (not new or new.startswith(("Do you track", "What does"))) and _counted_on(context, mark.sentence):
        return True
    if said.startswith("{sentence} A plain no"):
        return bool(after) and holds_calendar(context, after[0])  # which belongs to what is asked
    if said.startswith(("Would this suit", "Would this be of use")):
        return _says_more(context, mark.sentence)
    if said.startswith("How do you handle"):
        return "who" in forms[here.first : here.last] and any(one.negated for one in here.clauses)  # all love it
    if said.startswith("Would it help you to {"):
        return forms[here.first] == "ready" and not _BEGUN.isdisjoint(new.partition(",")[0].split())
    if said.startswith("Is {saving}"):
        return not _VAGUE.isdisjoint(new.partition(" something ")[0].lower().split())
    if new.startswith("Do you find that it") or (said == "{counts}" and "adds" in behind):
        return True  # "it" would stand for nothing
    if said.startswith("Would you like to {owed}"):
        goes_on = bool(after) and (after[0].question or any(one.imperative for one in after[0].clauses[:1]))
        return "better" in new or goes_on or not _BOOKS.isdisjoint(behind)
    return False


def _counted_on(context: Context, index: int) -> bool:
    """Return whether a sentence names a sum, and the next one counts with it: "Each one costs £90. You had four."."""
    here, after, words = context.sentences[index], context.sentences[index + 1 : index + 2], context.draft.words
    if not after or after[0].paragraph != here.paragraph:
        return False
    priced = any(form[0] in "$\u20ac\u00a3" for form in words.forms[here.first : here.last])
    counts = not _COUNTS.isdisjoint(words.forms[after[0].first : after[0].last])
    return priced and (counts or "number" in words.classes[after[0].first : after[0].last])


def _says_more(context: Context, index: int) -> bool:
    """Return whether a sentence chooses, counts or promises, or goes on from one about the reader."""
    here, forms = context.sentences[index], context.draft.words.forms
    said = forms[here.first : here.last]
    if "which" in said or any(not form.isalpha() and form[0].isdigit() for form in said):
        return True
    if not here.question and any(one.actor == "sender" and one.tense in ("modal", "future") for one in here.clauses):
        return True
    before = context.sentences[index - 1]
    told = before.focus == "reader" and not any(clause.imperative for clause in before.clauses)
    return index > 0 and before.paragraph == here.paragraph and told
