"""What stands behind a statement and does not belong to it: since when, with how many, with what besides."""

import re

from lint.engine.recast.late import Late

_CUT = Late(
    r",? (?:with (?:over |more than |some |one |\d|our |no |its )|since |on a mission\b|so (?:that |we |you |I )|"
    r"situated|based|located?|headquartered|established|founded|trusted|loved|known|present in|backed|rated|voted|"
    r"across \d|for (?:over|more than|the (?:last|past)|\d)|in (?:over|more than|under|less than|just)\b|"
    r"within |and (?:I|we|I'd|we'd|would|am|are|have|has|can|will|our|my|it|they|also)\b|and export|"
    r"while |but |which |because |export|by (?:up to |over )?\d|without\b|here\b).*$"
)
_BESIDES = Late(r",? with\b.*$")
_WORD = re.compile(r"[\w$\u00a3\u20ac'\u2019]+")
_SPARED = 4  # words that may go whatever they say
_TOLD = frozenset("we i it they my our its their who".split())  # what begins another statement
_WISHED = Late(r"\b(?:would|'d|\u2019d) (?:love|like)\b|\bproud\b|\blove us\b|\bmission\b")
_THEIRS = frozenset("you your yours free".split())
_MONEY = frozenset("$\u00a3\u20ac")


def tail(text: str, bare: bool = False) -> str:
    """Return what stands behind a noun or a verb, without what is added.

    bare: without what one has besides, too, which tells no trade.
    """
    cut = _CUT.sub("", text.replace(" of choice", ""))
    return (_BESIDES.sub("", cut) if bare else cut).rstrip(" ,")


def lost(part: str, said: str) -> bool:
    """Return whether a statement leaves out what is in it for the reader, what it costs, or what else is told.

    part: what it was read off.
    """
    if _WISHED.search(part) is not None:
        return False
    kept = {*said.lower().replace(",", "").split()}
    gone = [word for word in _words(part) if word not in kept]
    last = said.rpartition(" ")[2]
    behind = _words(part[part.rfind(last) + len(last) :])
    told = len(behind) > _SPARED and not _TOLD.isdisjoint(behind[1:])
    return told or not _THEIRS.isdisjoint(gone) or any(not _MONEY.isdisjoint(word) for word in gone)


def _words(text: str) -> list[str]:
    return _WORD.findall(text.lower())
