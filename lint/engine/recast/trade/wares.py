"""A house or its product as what may be of use: "Corvane, a rope mill," of "I'm with Corvane, a rope mill"."""

from lint.engine.recast.late import Late
from lint.engine.recast.trade.parts import NAME

_BEING = Late(r"^(?:we are|we're|I'm|I am|I run|we run|I own) (?P<what>an? .+)$")
_NAMED = Late(rf"^(?:I'm with |I run |I own )?(?P<name>{NAME})(?:,| is) (?P<what>(?:an?|the) .+)$")
_AT = Late(
    r",? (?:with|at|from|of|behind|for|after) (?:our|my|the|[A-Z\[{])|\bof \w+s$|,| and in "
)  # for whom one works
_HEAD_ENDS = frozenset("for to that which who in with of from at on by including living based helping behind".split())
_OWN = frozenset(
    "we i our my us me you ourselves yourself them it they these those this here there such same above below which "
    "free".split()
)
_VAGUE = frozenset(  # nobody can tell whether they are of use to him
    "solution system project business team company startup programme program band crew student graduate practice "
    "brokerage roastery firm house shop workshop partner developer everything studio consultant printer note-taker "
    "agency reseller school chain facility broker producers accelerator marketplace mill factory tool".split()
)
_BARE = 2  # words before a vague head that tell its kind
_LEAST, _MOST = 2, 20  # words


def wares(statement: str) -> str:
    """Return a house or its product as what may be of use, "" where nobody could tell whether it is."""
    named = _NAMED.match(statement)
    found = named or _BEING.match(statement)
    what = found["what"].strip(" ,.") if found is not None else ""
    words = what.lower().replace(",", "").split()
    if not _LEAST <= len(words) <= _MOST or not _OWN.isdisjoint(words) or _AT.search(what) or _vague(words):
        return ""
    return f"{named['name']}, {what}," if named is not None else what


def _vague(words: list[str]) -> bool:
    """Return whether the kind has a name that says too little."""
    end = next((i for i, word in enumerate(words) if word in _HEAD_ENDS), len(words))
    before = [
        word for word in words[: end - 1] if word not in ("a", "an", "small", "new", "the", "local", "independent")
    ]
    return end == 0 or words[end - 1].endswith("ers") or (words[end - 1] in _VAGUE and len(before) < _BARE)
