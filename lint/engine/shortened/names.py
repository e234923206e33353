"""Names of the sender, his firm and his goods that a mail would lose in its short version."""

import re
from collections.abc import Sequence

from lint.engine.context import Context
from lint.engine.rewriting.signing import own_names
from lint.model.source import Span

_OF = (
    r"\b(?:at|(?:I'm|I am|[Ww]e are|here|work|[A-Z]\w+) with|from|behind|of|introduc\w+|present\w*|called|for|by|"
    r"I'm|I am|[Tt]his is|name is|name's|[Ww]e are|[Ww]e're|own|founded)"
)
_DOES = r"(?:is|was|are|helps?|does|makes?|offers?|provides?|here|we|builds?|sends?|lets?|keeps?|runs?|gives?|has|have)"
_STANDARD = 4  # letters; a lost name that is no longer is that of a standard


def lost_with(context: Context, body: Sequence[int], span: Span, kept: str) -> list[str]:
    """Return the names that stand neither in the words kept nor below the stretch that goes."""
    source = context.draft.map.source
    known = f"{kept} {context.draft.text[span.end :]}".lower()
    names = {name for i in body for name in own_names(context, i) if name in source and name.lower() not in known}
    names = {name for name in names if _is_house(context, name)}
    return sorted({_in_full(source, name) for name in names if not (name.isupper() and len(name) <= _STANDARD)})


def _is_house(context: Context, name: str) -> bool:
    """Return whether somebody says that he is of a name's house, or what it is; "We run Laredo to Austin" does not."""
    said = re.escape(name)
    told = rf"{_OF} (?:\w+ ){{0,3}}?{said}\b|\brun {said}(?! to\b)|\b{said},? {_DOES}\b|\bour \w+ {said}\b"
    return re.search(told, context.draft.text) is not None


def signs(context: Context, name: str) -> bool:
    """Return whether a name is that of a person who says who he is: "I'm Bertil"."""
    said = rf"\b(?:name is|name's|I'm|I am|[Tt]his is) {re.escape(name)}\b"
    return re.search(said, context.draft.text) is not None


def town(context: Context, name: str) -> bool:
    """Return whether a name is that of a place, not of the house that somebody is from: "in Leeds"."""
    text, said = context.draft.text, re.escape(name)
    if re.search(rf"\b(?:in|near|around|(?:ready|stored|loaded|loading|delivered) at) {said}", text) is not None:
        return True
    house = (
        rf"(?:I'm|I am|[Tt]his is|name is|name's) (?:[A-Z]\w+ ){{1,3}}from {said}|\b(?:here|[Gg]reetings) from {said}"
    )
    return re.search(rf"[a-z.,] from {said}", text) is not None and re.search(house, text) is None


def _in_full(source: str, name: str) -> str:
    """Return a name with the capitals that stand behind it: "Motorino Studio"."""
    found = re.search(rf"{re.escape(name)}(?: (?:& )?[A-Z][\w&]+)*", source)
    return re.sub(r" (?:Co|Ltd|Inc)$", "", found[0] if found is not None else name)
