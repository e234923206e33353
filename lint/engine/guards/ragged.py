"""What a cut leaves ragged: half a sentence without its verb or its ground, or a request that went with a push."""

import re

from lint.engine.context import BODY, Context
from lint.model.source import Span

_FOLLOWS = re.compile(r"[ \t]*,?[ \t]*so (?!far\b|that\b)", re.IGNORECASE)
_ASKS = re.compile(r"\b(?:let (?:me|us) know|tell (?:me|us))\b", re.IGNORECASE)
_NUMBER = re.compile(r"\b(?:\d+|two|three|four|five|six|seven|eight|nine|ten)\s*$", re.IGNORECASE)
_MORE = re.compile(r"\s*more\b", re.IGNORECASE)
_ONLY = re.compile(r"\s*(?:only|just)\s*$", re.IGNORECASE)
_THREAT = re.compile(r"\bso (?:if|unless)\b|\bor (?:we|i) (?:will|have|must)\b", re.IGNORECASE)
_SUPPOSED = re.compile(r"\b(?:when|if|because|while)\b", re.IGNORECASE)
_AND = re.compile(r"\band\b", re.IGNORECASE)
_WORD = re.compile(r"\w+")
_SO_FAR = re.compile(r"\b(?:so|because)\s*$", re.IGNORECASE)
_WHICH = re.compile(r",? which\b")
_SIDE = re.compile(r"\s*,?\s*(?:from|on|at) (?:you\b|your (?:side|end|part|office|team)\b)", re.IGNORECASE)
_STUB = 3  # words
_PRESSES = ("pressure", "respect")


def asks_with(context: Context, index: int, span: Span) -> bool:
    """Return whether a stretch asks for an answer for which nothing else in the mail does: "…, so let me know by …"."""
    one, text = context.sentences[index], context.draft.text
    if not _ASKS.search(text, span.start, span.end) or _ASKS.search(
        f"{text[one.start : span.start]} {text[span.end : one.end]}"
    ):
        return False
    others = (context.sentences[i] for i in context.body if i != index)
    return not any(other.question or _ASKS.search(text, other.start, other.end) for other in others)


def ragged(context: Context, index: int, span: Span, family: str) -> bool:
    """Return whether a stretch of a sentence cannot be struck out, for what the rest would be or what would go."""
    one, text = context.sentences[index], context.draft.text
    gone, before, after = text[span.start : span.end], text[one.start : span.start], text[span.end : one.end]
    if family in _PRESSES and _FOLLOWS.match(after):
        return True  # what follows from the silence follows from nothing
    if _ONLY.search(gone) and _THREAT.search(after):
        return True  # the threat is still there
    if _NUMBER.search(gone) and _MORE.match(after):
        return True  # "room for more"
    if family == "pressure" and _SIDE.match(after):
        return True  # from whom no word came
    if _WHICH.match(after) or asks_with(context, index, span):
        return True  # "…, which is why I write" would speak of something else
    if _SO_FAR.search(before):
        return True  # what followed from it would follow from what stands before
    if _SUPPOSED.search(gone) and _AND.search(f"{gone[-5:]}{after[:6]}"):
        return True  # half of what was supposed would be left
    words = context.draft.words
    verbs = [clause.verb for clause in one.clauses if clause.verb >= 0]
    left = [verb for verb in verbs if not span.start <= words.starts[verb] < span.end]
    inner = one.zone in BODY and not one.bullet and not before.strip(" -\u2013\u2014\u2022*").endswith(":")
    rest = len(_WORD.findall(before + after))
    return inner and bool(verbs) and not left and rest > 0 and (family != "filler" or rest <= _STUB)
