"""The way out behind an offer, where the next sentence goes on well behind it."""

import re

from lint.engine.context import BODY, Context
from lint.engine.rewriting.leaning import points_back

_DASH = re.compile(r"\s[-\u2013\u2014]\s|\u2014|: ")
_FINE = "; if not, that is fine too"
_AFTER = frozenset("here either if unless otherwise whatever shout whichever does would could when so but".split())


def fine_behind(context: Context, index: int) -> str:
    """Return "; if not, that is fine too" where the sentence behind goes on well behind that, else ""."""
    sentences = context.sentences
    if _DASH.search(context.draft.text, sentences[index].start, sentences[index].end):
        return ""  # it would hang far behind what it answers
    if index + 1 >= len(sentences) or sentences[index + 1].zone not in BODY:
        return _FINE
    here, after = sentences[index], sentences[index + 1]
    forms = context.draft.words.forms[after.first : after.last]
    near = here.paragraph == after.paragraph
    if (
        not forms
        or forms[0] in _AFTER
        or forms[:2] == ["my", "assistant"]
        or "this" in forms[:1]
        or (near and points_back(context, index + 1))
    ):
        return ""
    if any(context.listed("way-out", i) for i in context.body if i != index):
        return ""
    link = any(context.draft.words.classes[i] == "url" for i in range(after.first, after.last))
    return "" if after.bullet or (near and (after.question or link)) else _FINE
