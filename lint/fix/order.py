"""The order that a coach would bring a mail into: the reader first, one proof, one question, one way out."""

import re
from collections.abc import Callable, Iterator
from typing import NamedTuple

from lint.drafts.landing import Change, landed
from lint.engine.asking import asks_about_reader
from lint.engine.context import Context
from lint.engine.measure import is_ask
from lint.engine.recast.turned import Turner
from lint.engine.rewriting.deletion import deletion
from lint.model.draft import Draft, Sentence
from lint.model.finding import Edit
from lint.model.source import Span

WAY_OUT = "If this is not for you, a short no is fine too."
_STAGES = ("first-touch", "follow-up", "break-up")  # who answers a reply has already been asked
_STRANGERS = ("cold", "referred")
_MOVABLE = ("txt", "md")  # formats in which a sentence can be put elsewhere without touching markup
_LEANS = re.compile(  # begins with a word that points to the sentence before
    r"(?:and|but|so|or|then|also|plus|yet|because|it|its|this|that|these|those|they|their|he|she|which|there|such|"
    r"both|either|neither|instead|otherwise|still|here)\b",
    re.IGNORECASE,
)


class Proposal(NamedTuple):
    """Edits that bring a mail into order, and what they do and why in words."""

    name: str
    what: str
    why: str
    edits: tuple[Edit, ...]


Mover = Callable[[Context], Iterator[Proposal]]


def one_question(context: Context) -> Iterator[Proposal]:
    """Yield what strikes out the questions besides the one that is the reader's to answer."""
    asked = [i for i in context.body if context.sentences[i].question and not context.listed("way-out", i)]
    kept = next((i for i in asked if asks_about_reader(context, i)), asked[0] if asked else -1)
    why = "Several questions are a form. One, about them, is a talk."
    yield from _struck(context, "one-question", [i for i in asked if i != kept], why)


def one_proof(context: Context) -> Iterator[Proposal]:
    """Yield what strikes out the proofs behind the first: sentences on the sender that name a number or somebody."""
    proofs = [
        i
        for i in context.body
        if context.sentences[i].focus == "sender"
        and not context.sentences[i].question
        and not any(clause.conditional for clause in context.sentences[i].clauses)  # an offer proves nothing
        and (context.mentions("number", i) or context.mentions("name", i))
    ]
    offers = Turner(context).offers
    spare = [i for i in proofs[1:] if not offers(i)]  # what is to be had is more than a proof
    yield from _struck(context, "one-proof", spare, "One proof is believed sooner than three.")


def reader_first(context: Context) -> Iterator[Proposal]:
    """Yield what puts the first sentence about the reader at the front, statements before questions."""
    draft, body = context.draft, [i for i in context.body if context.sentences[i].zone != "postscript"]
    if draft.format not in _MOVABLE or not _to_a_stranger(draft) or not body:
        return
    if context.sentences[body[0]].focus in ("reader", "both"):
        return
    able = [i for i in body[1:] if _stands_alone(context, i)]
    for index in sorted(able, key=lambda i: context.sentences[i].question):
        sentence = context.sentences[index]
        place = draft.map.to_source((context.sentences[body[0]].start, context.sentences[body[0]].end))
        words = draft.map.to_source((sentence.start, sentence.end))
        struck = deletion(context, index, Span(sentence.start, sentence.end))
        edits = struck and landed(draft, struck.changes)
        if place is None or words is None or not edits or not _between_words(draft, place.start):
            continue
        source = draft.map.source
        gap = _line_end(source) * 2 if _fills_paragraph(draft, sentence) else " "
        said = source[words.start : words.end]
        what = f"begin with “{' '.join(said.split())}”"
        front = Edit(place.start, place.start, said + gap)
        yield Proposal("reader-first", what, "A stranger asks first: is this about me?", (front, *edits))


def way_out(context: Context) -> Iterator[Proposal]:
    """Yield the line that makes a no easy, where the mail has none."""
    draft = context.draft
    body = [context.sentences[i] for i in context.body if context.sentences[i].zone != "postscript"]
    while body and _only_tags(draft, body[-1]):
        body.pop()  # a signature that a tool will fill
    able = draft.language.name == "en" and draft.format in _MOVABLE
    if not (able and _to_a_stranger(draft)) or not body or any(context.listed("way-out", i) for i in context.body):
        return
    place = draft.map.to_source((body[-1].start, body[-1].end))
    if place is None:
        return
    source = draft.map.source
    line = re.compile(r"[ \t]*(?=[\r\n]|$)").match(source, place.end)
    if line is None:
        return  # something follows on the line, such as the end of bold words
    edit = Edit(line.end(), line.end(), _line_end(source) * 2 + WAY_OUT)
    yield Proposal("way-out", f"add “{WAY_OUT}”", "People rather stay silent than say no unasked.", (edit,))


def way_out_last(context: Context) -> Iterator[Proposal]:
    """Yield what puts a way out that opens the mail behind all the rest."""
    draft, body = context.draft, [i for i in context.body if context.sentences[i].zone != "postscript"]
    if draft.format not in _MOVABLE or len(body) < 2 or not context.listed("way-out", body[0]):
        return
    first, last = context.sentences[body[0]], context.sentences[body[-1]]
    if first.question:
        return
    struck = deletion(context, body[0], Span(first.start, first.end))
    edits = struck and landed(draft, struck.changes)
    words, place = draft.map.to_source((first.start, first.end)), draft.map.to_source((last.start, last.end))
    if not edits or words is None or place is None:
        return
    source = draft.map.source
    behind = Edit(place.end, place.end, _line_end(source) * 2 + source[words.start : words.end])
    why = "A way out belongs behind what it is the way out of."
    yield Proposal("way-out-last", "end with the way out", why, (*edits, behind))


MOVERS: tuple[Mover, ...] = (one_question, one_proof, reader_first, way_out_last, way_out)


def _to_a_stranger(draft: Draft) -> bool:
    """Return whether a mail wants something from somebody who did not ask for it."""
    return draft.stage.name in _STAGES and draft.relationship.name in _STRANGERS and draft.outreach.name != "no"


def _struck(context: Context, name: str, numbers: list[int], why: str) -> Iterator[Proposal]:
    """Yield what strikes out each of these sentences."""
    for index in numbers:
        sentence = context.sentences[index]
        struck = deletion(context, index, Span(sentence.start, sentence.end))
        if struck and not any(_holds_tag(context.draft, change) for change in struck.changes):
            edits = landed(context.draft, struck.changes)
            if edits:
                yield Proposal(name, struck.shown, why, edits)


def _holds_tag(draft: Draft, change: Change) -> bool:
    return any(change.span.start < tag.end and tag.start < change.span.end for tag in draft.tags)


def _stands_alone(context: Context, index: int) -> bool:
    """Return whether a sentence about the reader may stand first, and what follows it without it."""
    sentence = context.sentences[index]
    if sentence.focus != "reader" or sentence.bullet or _leans(context, index):
        return False
    if context.draft.text[sentence.start : sentence.end].endswith(":") or context.listed("way-out", index):
        return False
    if sentence.question:
        if not (asks_about_reader(context, index)):
            return False
    elif not (sentence.clauses and sentence.clauses[0].actor == "reader" and sentence.clauses[0].verb >= 0):
        return False
    elif is_ask(sentence) or any(clause.conditional or clause.imperative for clause in sentence.clauses):
        return False  # what is asked of him is no word about him
    return not (index + 1 in context.body and _leans(context, index + 1))


def _leans(context: Context, index: int) -> bool:
    sentence = context.sentences[index]
    return _LEANS.match(context.draft.text, sentence.start, sentence.end) is not None


def _only_tags(draft: Draft, sentence: Sentence) -> bool:
    at, rest = sentence.start, ""
    for tag in draft.tags:
        if sentence.start <= tag.start < sentence.end:
            rest, at = rest + draft.text[at : tag.start], tag.end
    return not any(char.isalnum() for char in rest + draft.text[at : sentence.end])


def _between_words(draft: Draft, at: int) -> bool:
    """Return whether something may be put at a place of the source: nothing but white space stands before it."""
    inside = any(held.start < at < held.end for held in draft.held)
    return not inside and (at == 0 or draft.map.source[at - 1].isspace())


def _fills_paragraph(draft: Draft, sentence: Sentence) -> bool:
    return sum(other.paragraph == sentence.paragraph and other.zone != "subject" for other in draft.sentences) == 1


def _line_end(source: str) -> str:
    return "\r\n" if "\r\n" in source else "\n"
