"""Edits made to a source: what it becomes, and whether that reads as was meant."""

from collections.abc import Sequence

from lint.drafts.landing import Change
from lint.engine.context import BODY
from lint.model.draft import Draft
from lint.model.finding import Edit

_SYNTAX = frozenset("[{<%*|")  # may begin a tag, which reads as its filler


def applied(source: str, edits: Sequence[Edit]) -> str:
    """Return the source with the edits made; they do not overlap."""
    for edit in sorted(edits, reverse=True):
        source = source[: edit.start] + edit.text + source[edit.end :]
    return source


def emptied(draft: Draft, edits: Sequence[Edit]) -> bool:
    """Return whether edits strike out all that a mail says, so that a greeting stands alone."""
    gone = [edit for edit in edits if not edit.text]
    places = [draft.map.to_source((s.start, s.end)) for s in draft.sentences if s.zone in BODY]
    return bool(places) and all(
        place is not None and any(edit.start <= place.start and place.end <= edit.end for edit in gone)
        for place in places
    )


def reads_as_meant(after: str, before: str, changes: Sequence[Change]) -> bool:
    """Return whether an edited draft says what the changes wanted and nothing else is changed, white space aside.

    That is what keeps markup, character sets and other drafts' syntax whole, whatever an edit puts there.
    """
    if not changes:
        return True
    pieces, at, exact = [], 0, True
    for change in sorted(changes):
        pieces += [before[at : change.span.start], change.text]
        at = change.span.end
        exact = exact and _SYNTAX.isdisjoint(change.text)
    shown = _squeezed(after)
    if exact:
        return shown == _squeezed("".join((*pieces, before[at:])))
    return shown.startswith(_squeezed(pieces[0])) and shown.endswith(_squeezed(before[at:]))


def _squeezed(text: str) -> str:
    return "".join(text.split())
