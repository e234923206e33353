"""An edit that is offered, and the two kinds that bring no words: a tag mended, a sentence said later."""

from typing import NamedTuple

from lint.drafts.landing import Change, landed
from lint.engine.context import Context
from lint.engine.marks import Mark
from lint.engine.rewriting.moving import moved
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


def said_later(to: int, context: Context, mark: Mark) -> Offer | None:
    """Return the edit that says the marked sentence before another one."""
    found = moved(context, mark.sentence, to)
    edits = found and landed(context.draft, found[1])
    return Offer(Rewrite(found[0], edits, "unsafe"), found[1]) if found and edits else None


def mended(draft: Draft, span: Span) -> Offer | None:
    """Return the one edit that may touch a tag: curly quotes and no-break spaces inside it made plain."""
    where = draft.map.to_source(span)
    if where is None:
        return None
    old = draft.map.source[where.start : where.end]
    new = old.translate(_PLAIN)
    return None if new == old else Offer(Rewrite(new, (Edit(where.start, where.end, new),), "safe"), ())
