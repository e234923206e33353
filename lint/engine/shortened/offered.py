"""The last line of a short mail: what the sender would do for the reader, and how to say no."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from lint.engine.context import Context
from lint.engine.recast.recaster import Recaster

ME = frozenset("i i'm i've i'd i'll my me".split())  # one person writes
_OUT = "if not, a short no is fine"
_CALLS = frozenset("call chat meeting demo phone talk conversation".split())
_NO_CALL = frozenset("i we you they who to and will can could".split())  # "they call us"
_GIVEN = frozenset("send quote price run prepare translate make put draft mock sketch".split())
_PUSHED = frozenset("how same worth today tomorrow now week reminder it them this that calendar proposal".split())
_SMALL = 12  # words of such an offer


def offered(context: Context, told: Recaster, body: Sequence[int], lead: str, us: bool, way_out: str) -> str:
    """Return "If it could be of use, I can …; if not, …", with the mail's own small offer and its own way out.

    body: the sentences that the short mail stands for. lead: what it begins with. us: whether several write.
    """
    forms = context.draft.words.forms
    pairs = {*pairwise(forms)}
    calls = any(two in _CALLS and one not in _NO_CALL for one, two in pairs) and ("no", "call") not in pairs
    tell = "tell you more by mail or on a call" if calls else "tell you more"
    who, can = next(helps(told, body), ("we" if us else "I", tell))
    return f"{lead}, {who} can {can}. {way_out}" if way_out else f"{lead}, {who} can {can}; {_OUT}."


def helps(told: Recaster, body: Sequence[int]) -> Iterator[tuple[str, str]]:
    """Yield who would do what small thing for the reader, by the mail's own words: "send you a sample"."""
    for i in body:
        help_ = told.get("help", i)
        words = help_.lower().split()
        given = words[:1] == ["do"] and words[1:2] == ["a"]
        if words and (given or words[0] in _GIVEN) and len(words) <= _SMALL and _PUSHED.isdisjoint(words):
            yield told.get("self", i), help_
