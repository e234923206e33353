"""The sentences of a mail: cut out of its blocks, each with its zone, its clauses and whom it is about."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from lint.drafts.blocks import blocks, sentence_spans
from lint.drafts.clauses import OFFERS, ClauseParser
from lint.drafts.focus import focus_of
from lint.model.draft import Actor, Clause, Sentence, Words, Zone
from lint.model.source import Span
from lint.words.lexicon import Lexicon
from lint.words.listed import Phrases

_UNREAD = ("quoted", "code")
_NO_CLAUSES = ("greeting", "sign-off", "signature", "footer")
_SILENT = ("greeting", "sign-off", "signature", "footer", "quoted", "code")
_POSTSCRIPT = re.compile(r"[*_]*(?:p\.?\s?){1,3}s\b[.:]*[*_]*[.:,\s]*(?:[-\u2013\u2014]\s*)?", re.IGNORECASE)
_INSTEAD = ("or", "alternatively")
_OPENING = 2  # sentences; what a reader sees before deciding to go on


class Piece(NamedTuple):
    """A sentence before its clauses are known: start..end, its words first..last, zone, paragraph, bullet."""

    start: int
    end: int
    first: int
    last: int
    zone: str
    paragraph: int
    bullet: bool


def pieces(text: str, words: Words, body: Span, zones: Sequence[Zone], lexicon: Lexicon) -> list[Piece]:
    """Return every sentence that may be linted, the subject first; body sentences are not told apart yet."""
    found: list[Piece] = []
    for zone in zones:
        if zone.name in ("subject", "preview"):
            first, last = _range(words, zone.start, zone.end)
            if last > first:
                found.append(Piece(zone.start, zone.end, first, last, zone.name, -1, False))
    for start, end, name in _stretches(body, zones):
        for block in blocks(text, start, end):
            for begin, finish in sentence_spans(
                text, block, lexicon.list("abbreviation"), lexicon.list("common-words")
            ):
                if name == "postscript" and (marker := _POSTSCRIPT.match(text, begin, finish)):
                    begin = marker.end()
                first, last = _range(words, begin, finish)
                if last > first:
                    found.append(Piece(begin, finish, first, last, name, block.paragraph, block.bullet))
    return found


def _range(words: Words, start: int, end: int) -> tuple[int, int]:
    return bisect_left(words.starts, start), bisect_left(words.starts, end)


def _stretches(body: Span, zones: Sequence[Zone]) -> Iterator[tuple[int, int, str]]:
    """Yield the stretches of the body that hold sentences: what no silent zone covers, and the postscript."""
    at = body.start
    for zone in sorted(zones, key=lambda zone: zone.start):
        if zone.name in ("subject", "preview") or zone.end <= at:
            continue
        if zone.name in _SILENT or zone.name == "postscript":
            if zone.start > at:
                yield at, zone.start, "body"
            if zone.name not in _UNREAD:
                yield max(zone.start, at), zone.end, zone.name
            at = max(at, zone.end)
    if at < body.end:
        yield at, body.end, "body"


def build(
    found: Sequence[Piece], text: str, words: Words, parser: ClauseParser, lexicon: Lexicon, phrases: Phrases
) -> tuple[Sentence, ...]:
    """Return the sentences with clauses, focus and zone; opening and ask are told apart from the body here."""
    made: list[Sentence] = []
    opened = 0
    before: Actor = "none"
    asked = False  # whether the sentence before wants something done
    for piece in found:
        if piece.zone in _NO_CLAUSES:
            made.append(Sentence(*piece, False, "neither", ()))
            continue
        question = "?" in text[max(piece.start, piece.end - 4) : piece.end]
        clauses = parser.parse(piece.first, piece.last, before, question)
        focus = focus_of(clauses, parser.view, question)
        instead = asked and words.forms[piece.first] in _INSTEAD
        asked = _asks(question, clauses)
        zone = piece.zone
        if zone == "body":
            if opened < _OPENING and not _is_pleasantry(piece, text, words, phrases):
                zone, opened = "opening", opened + 1
            elif opened < _OPENING:
                zone = "opening"
            elif asked:
                zone = "ask"
        before = _carried(piece, words, lexicon, clauses, before)
        made.append(
            Sentence(
                piece.start,
                piece.end,
                piece.first,
                piece.last,
                zone,
                piece.paragraph,
                piece.bullet,
                question,
                focus,
                clauses,
                instead,
            )
        )
    return tuple(made)


def _is_pleasantry(piece: Piece, text: str, words: Words, phrases: Phrases) -> bool:
    return phrases.at("pleasantry", text, words, piece.first, piece.last) > 0


def _carried(piece: Piece, words: Words, lexicon: Lexicon, clauses: Sequence[Clause], before: Actor) -> Actor:
    """Return who "it" stands for in the next sentence: the sender, once he offered something or named his product."""
    products = lexicon.list("product-noun")
    actors = [clause.actor for clause in clauses if clause.actor in ("sender", "reader")]
    if actors and actors[-1] == "sender":
        offers = any(clause.lists & OFFERS for clause in clauses if clause.actor == "sender")
        return "sender" if offers or any(words.forms[i] in products for i in range(piece.first, piece.last)) else "none"
    return before if not actors else "none"


def _asks(question: bool, clauses: Sequence[Clause]) -> bool:
    """Return whether a sentence wants something done: a question, an order, "let me know"."""
    return question or any(clause.imperative and "ask-verb" in clause.lists for clause in clauses)
