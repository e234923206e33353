"""What a rule's rewrite template says and where: its wordings, its fields, the stretch of text that it replaces."""

import re
from collections.abc import Mapping
from typing import Any

from lint.engine.asking import first_of_reader
from lint.engine.context import BODY, Context
from lint.engine.marks import Mark
from lint.engine.recast.points import listed
from lint.engine.rewriting.cutting import Cutter
from lint.engine.rewriting.lastly import lastly
from lint.engine.rewriting.leaning import back
from lint.engine.rewriting.placed import front
from lint.engine.rewriting.vanity import outright, vain
from lint.engine.rewriting.words_of import OPTIONAL, Reusable
from lint.model.draft import Draft, Sentence
from lint.model.source import Span

_ANYWHERE = {*OPTIONAL, "whom"}  # fields that any sentence gives
_NUDGE = 14  # words; a longer sentence brings something of its own
_SAYS = 20  # words beside the marked sentence that make a mail of their own
_NEXT = re.compile(r"[.!?] [A-Z]")  # another sentence, which would keep its capital
_GRABS = re.compile(r"If you like, (claim|secure|grab|snag) ((?:your|the|an? |one|this).*)", re.DOTALL)
_BOOKED = re.compile(r"\w+ (?:\w+ )?(?:place|seat|spot|slot|stand|booth|table|room|time)s?\b")
_OWNED = re.compile(r"\w+ (?:\w+ )?(?:profile|page|listing|account|business)\b")  # what one claims as one's own
_NESTED = re.compile(r"\[[^\]]*\[")  # a tag in brackets within a blank
_OR = " | "  # parts the wordings of one template


def ways(template: dict[str, Any], context: Context, mark: Mark) -> list[dict[str, Any]]:
    """Return a template once for each of its wordings, or for each clause or phrase that it may cut out."""
    if template.get("delete") == "clause":
        return [{**template, "span": span} for span in Cutter(context).spans(mark)]
    if template.get("delete") in mark.captures:
        span = Cutter(context).phrase(template["delete"], mark)
        return [{**template, "span": span}] if span is not None else []
    ways = template.get("replace", "").split(_OR)
    return [{**template, "replace": way} for way in ways] if len(ways) > 1 or "replace" in template else [template]


def is_last_resort(template: dict[str, Any], context: Context) -> bool:
    """Return whether a template keeps nothing of the sentence, and is for where nothing better was found.

    Striking it out is better than one more question where the mail asks one already.
    """
    if "delete" in template:
        return not any(sentence.question for sentence in context.sentences)
    said = template.get("replace", "")
    return "{mail-" in said or set(_fields_of(said)) <= _ANYWHERE


def from_sentence(template: dict[str, Any]) -> bool:
    """Return whether a template takes words of the sentence that it changes, beyond names."""
    fields = _fields_of(template.get("replace", ""))
    own = any(not name.startswith("mail-") and name not in _ANYWHERE for name in fields)
    return own or "mend" in template or bool(template.get("same"))


def fits(template: dict[str, Any], context: Context, mark: Mark) -> bool:
    """Return whether a template is for such a sentence, of such a mail."""
    sentence = context.sentences[mark.sentence]
    if "zone" in template and sentence.zone not in template["zone"]:
        return False
    if "focus" in template and sentence.focus not in template["focus"]:
        return False
    if "stage" in template and context.draft.stage.name not in template["stage"]:
        return False
    if "purpose" in template and context.draft.purpose.name not in template["purpose"]:
        return False
    if template.get("vain") and not vain(context, mark.sentence):
        return False
    if template.get("praises") and not outright(context, mark.sentence):
        return False
    if template.get("first") and not first_of_reader(context, mark.sentence):
        return False
    if "full" in template and template["full"] is not says_more(context, mark):
        return False
    return "question" not in template or template["question"] == sentence.question


def says_more(context: Context, mark: Mark) -> bool:
    """Return whether the marked sentence is short and the mail has more to say beside it."""
    here = context.sentences[mark.sentence]
    others = [one for i, one in enumerate(context.sentences) if i != mark.sentence and one.zone in BODY]
    return here.last - here.first <= _NUDGE and sum(one.last - one.first for one in others) >= _SAYS


def addressed(new: str, span: Span, draft: Draft) -> str:
    """Return a new sentence with the name tag that the old one began with: "{{first_name}}, how do you …"."""
    tag = next((tag for tag in draft.tags if tag.start == span.start and tag.kind == "name"), None)
    name = tag_text(draft, tag.start, tag.end) if tag is not None and new else "\0"
    if tag is not None and draft.zone_at(span.start) == "subject":
        return new  # a name in a subject line is a fault of its own
    if tag is None or not new or name in new or new[1:2] in ("", "'") or new[1].isupper():
        return new
    return f"{name}, {new[0].lower()}{new[1:]}"


def unhurried(new: str) -> str:
    """Return "If you like, book a place" for "… grab a place": what is offered is not fought for."""
    grabs = _GRABS.match(new)
    if grabs is None or (grabs[1] == "claim" and _OWNED.match(grabs[2])):
        return new
    return f"If you like, {'book' if _BOOKED.match(grabs[2]) else 'get'} {grabs[2]}"


def cased(new: str, span: Span, context: Context, mark: Mark) -> str:
    """Return a new sentence with a small first letter, where the old one and most of the mail are written so."""
    text, sentences = context.draft.text, context.sentences
    if span.start != sentences[mark.sentence].start or not text[span.start].islower() or not new[1:2].islower():
        return new
    others = [text[sentences[i].start] for i in context.body if i != mark.sentence and not sentences[i].bullet]
    others = [sign for sign in others if sign.isalpha()]
    small = 2 * sum(sign.islower() for sign in others) > len(others)
    return new[0].lower() + new[1:] if small and _NEXT.search(new) is None else new


def _fields_of(template: str) -> list[str]:
    """Return the names of the fields that a template asks for."""
    return [part.partition("}")[0] for part in template.split("{")[1:]]


def _fill(template: str, values: Mapping[str, str]) -> str:
    """Return a template with its fields filled."""
    for name, value in values.items():
        template = template.replace("{" + name + "}", value)
    return template


def filled(template: str, words: Reusable) -> str | None:
    """Return a template with the draft's words in its fields, None where one that it needs is not to be had."""
    values = {}
    for name in _fields_of(template):
        value = words.get(name)
        if value is None or not (value or name in OPTIONAL):
            return None
        values[name] = value
    said = _fill(template, values)
    return None if _NESTED.search(said) else said


def target(what: str, context: Context, mark: Mark) -> Span | None:
    """Return the stretch of the text that a template replaces."""
    sentence = context.sentences[mark.sentence]
    if what == "back":
        at = back(context)
        if at < 0:
            return None
        return Span(context.sentences[at].start, context.sentences[at].end)
    if what == "end":
        at = lastly(context)
        return Span(context.sentences[at].start, context.sentences[at].end) if at >= 0 else None
    if what == "front":
        at = front(context)
        return Span(context.sentences[at].start, context.sentences[at].end) if at >= 0 else None
    if what == "match":
        return _with_name(context, mark)
    if what == "above":
        points = listed(context, mark.sentence)
        at = context.sentences.index(points[0]) - 1 if points else mark.sentence
        stands = at >= 0 and context.sentences[at].zone in BODY
        return Span(context.sentences[at].start, context.sentences[at].end) if stands else None
    if what == "below":
        points = _points(context, mark.sentence)
        return Span(points[-1].start, points[-1].end) if points else None
    if what == "list":
        points = _points(context, mark.sentence)
        above = context.sentences.index(points[0]) - 1 if points else -1
        return Span(context.sentences[above].start, points[-1].end) if above >= 0 else None
    if what == "sentence":
        return Span(sentence.start, sentence.end)
    return mark.captures.get(what)


def _with_name(context: Context, mark: Mark) -> Span:
    """Return what is marked; in a subject line with the name that is hailed before it: "{{name}}, quick question"."""
    sentence, tags = context.sentences[mark.sentence], context.draft.tags
    if sentence.zone != "subject" or not tags:
        return mark.span
    hails = any(
        tag.kind == "name"
        and tag.start == sentence.start
        and context.draft.text[tag.end : mark.span.start].strip() in (",", ":", "-", "\u2013")
        for tag in tags
    )
    return Span(sentence.start, mark.span.end) if hails else mark.span


def _points(context: Context, index: int) -> list[Sentence]:
    """Return the points of the list that a sentence stands in or above."""
    at = index if context.sentences[index].bullet else index + 1
    return listed(context, at) if at < len(context.sentences) else []


def tag_text(draft: Draft, start: int, end: int) -> str:
    """Return a tag as the source writes it, a sign that stands nowhere if it has no place there."""
    where = draft.map.to_source((start, end))
    return draft.map.source[where.start : where.end] if where else "\0"
