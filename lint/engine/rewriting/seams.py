"""Seams: where an edit meets the words that stay, so that no half phrase and no doubled sign is left there."""

import re
from collections.abc import Sequence

from lint.drafts.landing import Change
from lint.engine.context import BODY
from lint.model.draft import Draft, Sentence

_OPEN = "a|an|the|my|your|our|their|and|or"
_HANGING = re.compile(
    rf"\b(?:[Bb]ut|[Ss]o)\s*(?:\n|$)|\b(?:{_OPEN})\s*(?:[,;:.!?)]|\n\s*\n|$)|\bfor (?:orders|bookings) \w+ed[.!]",
    re.IGNORECASE,
)  # "on the, but"
_DOUBLED = re.compile(r"(?<!\.)\.\.(?!\.)|[,;:][,;.!?]|[!?],|[,;] (?:and|or|but) ?[,;.]")
_CLASH = re.compile(r"\b(?:for|of|with|to|by|in|on) (?:of|for|with|by|at(?! (?:least|most)))\b", re.IGNORECASE)
_LOST = re.compile(
    r"(?:^|\n|[.!?] )(?:Especially|Particularly|Notably|As well as)\b|(?:^|\n)[\w{}]+, so\b|"
    r"\b(?:that|who) (?:book|order|sign up|confirm|register)\.|"
    r"(?:^|\n)I (?:don['\u2019]t|do not) want to|(?:^|\n|[.!?] )In (?:all|any) \w+\.|"
    r"(?:^|\n|[.!?] )I (?:haven['\u2019]t|have not) heard (?:back|from you)\.|"
    r"(?:^|\n|[.!?] )I(?:['\u2019]ve| have) (?:had|got) (?:someone|somebody|another)\b|"
    r"(?:^|\n|[.!?] )(?:One|Two|Three|Four|Five) of the\b|"
    r"(?:^|\n|[.!?] )I(?:['\u2019]m| am) starting to (?:wonder|worry)|\bWould you had\b|\bIf you let me know if\b"
)  # a sentence of its own it is not
_TWICE = re.compile(r"\b([A-Za-z]+) \1\b")
_WHOLE = 4  # words that ought to hold a verb
_FAR = 40  # signs behind a seam, in which a sentence shows that it cannot begin there
_NEAR = 12  # signs on either side of a seam


def rough(before: str, changes: Sequence[Change]) -> bool:
    """Return whether a text with changes made reads as torn where they meet it, and did not before."""
    shift, torn = 0, before
    places: list[tuple[int, int]] = []  # each seam in the old text and in the new one
    for change in sorted(changes):
        start, end = change.span
        torn = torn[: start + shift] + change.text + torn[end + shift :]
        places += [(start, start + shift), (end, start + shift + len(change.text))]
        shift += len(change.text) - (end - start)
    return any(_faults(torn, new) > _faults(before, old) for old, new in places)


def _faults(text: str, at: int) -> int:
    """Return how many faults touch a place of a text."""
    near, here = text[max(at - _NEAR, 0) : at + _NEAR], min(at, _NEAR)
    shapes = (_HANGING, _DOUBLED, _TWICE, _CLASH)
    faults = sum(found.start() <= here <= found.end() for shape in shapes for found in shape.finditer(near))
    behind = text[max(at - _NEAR, 0) : at + _FAR]
    return faults + sum(found.start() <= here <= found.end() for found in _LOST.finditer(behind))


def torn(before: Draft, after: Draft, changes: Sequence[Change]) -> bool:
    """Return whether an edited sentence has lost its verb: "Our friendly, fully insured staff."."""
    shift = 0
    for change in sorted(changes):
        old = next((one for one in before.sentences if one.start <= change.span.start < one.end), None)
        at = change.span.start + shift
        shift += len(change.text) - (change.span.end - change.span.start)
        if old is None or not _acts(old) or old.zone not in BODY or old.bullet or "?" in change.text:
            continue
        new = next((one for one in after.sentences if one.start <= at < one.end), None)
        if new is None or new.start < old.start - _NEAR or new.question or new.bullet or new.zone not in BODY:
            continue
        if new.last - new.first >= _WHOLE and not _acts(new) and after.text[new.end - 1] == ".":
            return True
    return False


def _acts(sentence: Sentence) -> bool:
    return any(clause.verb >= 0 for clause in sentence.clauses)
