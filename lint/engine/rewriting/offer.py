"""An edit that is offered, and the one kind that needs no words of the draft: a tag mended."""

from typing import NamedTuple

from lint.drafts.landing import Change
from lint.model.draft import Draft
from lint.model.finding import Edit, Rewrite
from lint.model.source import Span

_PLAIN = str.maketrans({"\u2018": "'", "\u2019": "'", "\u201c": '"', "\u201d": '"', "\u00a0": " "})


class Offer(NamedTuple):
    """A rewrite, and the changes of the text that its edits stand for (none where they mend a tag)."""

    rewrite: Rewrite
    changes: tuple[Change, ...]
    whole: bool = False  # other words stand for the whole sentence: whatever was found in it must be gone
    cut: bool = False  # what is no boast is left of it: no boast must be found in it


def mended(draft: Draft, span: Span) -> Offer | None:
    """Return the one edit that may touch a tag: curly quotes and no-break spaces inside it made plain."""
    where = draft.map.to_source(span)
    if where is None:
        return None
    old = draft.map.source[where.start : where.end]
    new = old.translate(_PLAIN)
    return None if new == old else Offer(Rewrite(new, (Edit(where.start, where.end, new),), "safe"), ())
