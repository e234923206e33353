"""Words put in front of a link and behind it, where an edit of all its words would make a whole sentence a link."""

import re
from collections.abc import Sequence

from lint.model.draft import Draft
from lint.model.finding import Edit

_TARGET = re.compile(r"\]\([^()\s]*\)")  # what stands behind the words of a link in Markdown
_ANCHOR = re.compile(r"<a\b[^<>]*>$", re.IGNORECASE)
_TAG = 400  # characters that the opening tag of a link may have
_CLOSES = ")"


def around_link(source: str, edits: Sequence[Edit]) -> tuple[Edit, ...] | None:
    """Return the edits that leave the words of a link in it and put the rest beside it, None where that cannot be.

    edits: one, of all the words of a link, "[Book here](url)", which it keeps but for the case of their first letter.
    """
    if len(edits) != 1:
        return None
    start, end, new = edits[0]
    old, target = source[start:end], _TARGET.match(source, end)
    at = new.find(old[1:]) - 1
    if target is None or len(old) < 2 or at < 0 or new[at].lower() != old[0].lower() or source[start - 1] != "[":
        return None
    before, behind = new[:at], new[at + len(old) :]
    if not before and not behind:
        return None
    if source[start - 2 : start - 1] == "!":
        return None  # a picture
    front = Edit(start - 1, start + 1, f"{before}[{new[at]}")
    close = target.end() - 1
    return (front, Edit(close, close + 1, f"{_CLOSES}{behind}")) if behind else (front,)


def in_link(draft: Draft, edit: Edit) -> bool:
    """Return whether an edit replaces all the words of a link, so that a whole sentence would be one."""
    source = draft.map.source
    return (source[: edit.start].endswith("[") and source[edit.end :].startswith("](")) or (
        bool(_ANCHOR.search(source[max(edit.start - _TAG, 0) : edit.start])) and source[edit.end :].startswith("</a")
    )
