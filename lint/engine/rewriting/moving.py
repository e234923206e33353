"""A first sentence about the sender put behind what the mail says of the reader, who comes first then."""

import re
from typing import NamedTuple

from lint.drafts.landing import Change, as_written
from lint.engine.context import BODY, Context
from lint.engine.rewriting.deletion import introduced, with_space
from lint.engine.rewriting.leaning import leaned_on, points_back
from lint.engine.rewriting.small_words import POINTING
from lint.model.source import Span

_FAR = 4  # sentences about the reader that the introduction may be put behind
_LONG = 40  # words; a longer introduction is no aside
_LEADS = re.compile(r"(?:so|and|but|also|plus|then|well|anyway|ps|p\.s)\b", re.IGNORECASE)
_STOP = (".", "!", "?")
_NO_START = frozenset("we our ours us my i however as if since when whichever whoever here why".split())
_SOON, _POINTS = 4, 8  # words of a sentence that begins with the reader, and that must not point back
_TOLD = frozenset(("opening", "body", "ask"))
_ANNOUNCED = re.compile(r"\b(?:reason|why|because|reaching out|introduce|sorry|question|quick|following up)\b", re.I)


class Moved(NamedTuple):
    """The changes of the text, and what a report says of them."""

    changes: tuple[Change, ...]
    shown: str


def moved(context: Context, index: int, below: bool = False) -> Moved | None:
    """Return what puts a sentence behind those about the reader that follow it; None where it would stand badly."""
    sentences, text = context.sentences, context.draft.text
    here = sentences[index]
    said = text[here.start : here.end]
    if here.zone not in BODY or here.bullet or here.question or not said.endswith(_STOP):
        return None
    if here.last - here.first > _LONG or _LEADS.match(said) or _ANNOUNCED.search(said):
        return None
    if points_back(context, index) or leaned_on(context, index) or not _introduces(context, index):
        return None
    behind = _behind(context, index) if not below else _last(context, index)
    if behind < 0:
        return None
    intro, end = as_written(context.draft, Span(here.start, here.end)), sentences[behind].end
    inside = sentences[index + 1].paragraph == here.paragraph or _goes_on(context, behind)
    joint = " " if inside and not below else "\n\n"
    last = text[end - 1 : end]
    changes = (
        Change(with_space(text, here.start, here.end), ""),
        Change(Span(end - 1, end), f"{last}{joint}{intro}"),
    )
    start = " ".join(text[sentences[behind].start : end].split())
    return Moved(changes, f"say “{' '.join(intro.split())}” after “{start}”")


def _behind(context: Context, index: int) -> int:
    """Return the sentence about the reader that an introduction belongs behind, -1 where the mail gives none."""
    sentences, found = context.sentences, -1
    for at in range(index + 1, min(index + 1 + _FAR, len(sentences))):
        one = sentences[at]
        if one.zone not in BODY or one.bullet or not context.draft.text[one.start : one.end].endswith(_STOP):
            break
        if not _of_reader(context, at) and not (found >= 0 and points_back(context, at)):
            break
        if found >= 0 and one.paragraph != sentences[found].paragraph and not points_back(context, at):
            break
        found = at
    after = found + 1
    if found < 0 or (after < len(sentences) and sentences[after].zone in BODY and points_back(context, after)):
        return -1
    return found


def _last(context: Context, index: int) -> int:
    """Return the last sentence of the mail proper, -1 where what follows is not about the reader or needs its names."""
    sentences = context.sentences
    last = max((i for i, one in enumerate(sentences) if one.zone in _TOLD), default=-1)
    if last <= index + 1 or not _of_reader(context, index + 1) or introduced(context, index):
        return -1
    ends = context.draft.text[sentences[last].start : sentences[last].end].endswith(_STOP)
    return last if ends and not sentences[last].bullet else -1


def _introduces(context: Context, index: int) -> bool:
    """Return whether a sentence says who or what the sender is or does, and nothing of the reader."""
    one, words = context.sentences[index], context.draft.words
    if not context.lexicon.list("reader-word").isdisjoint(words.forms[one.first : one.last]):
        return False
    clause = one.clauses[0] if one.clauses else None
    return clause is not None and clause.verb >= 0 and clause.tense == "present" and not clause.imperative


def _of_reader(context: Context, index: int) -> bool:
    """Return whether a sentence begins with the reader, and leans on nothing."""
    one, words = context.sentences[index], context.draft.words
    if one.zone not in BODY or one.bullet:
        return False
    said = words.forms[one.first : one.last]
    reader = context.lexicon.list("reader-word")
    begins = not reader.isdisjoint(said[:_SOON]) or (one.question and not reader.isdisjoint(said))
    return begins and said[0] not in _NO_START and POINTING.isdisjoint(said[:_POINTS])


def _goes_on(context: Context, index: int) -> bool:
    """Return whether the paragraph goes on behind a sentence."""
    after = context.sentences[index + 1 : index + 2]
    return bool(after) and after[0].paragraph == context.sentences[index].paragraph
