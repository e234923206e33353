"""What a pitch says that its sender is or does: the one statement that its short version keeps."""

from collections.abc import Sequence
from typing import NamedTuple

from lint.engine.context import Context
from lint.engine.recast.late import Late
from lint.engine.recast.recaster import Recaster
from lint.engine.recast.unpraised import unpraised

_LISTED = Late(  # what is named besides, and what a figure has left behind
    r",? (?:including|such as|among them)\b.*$|,? (?:established|founded|located|acting|operating|working|trading)$"
    r"|(?:,? designed|,? built|,? made)? for (?:companies|businesses|firms|teams|organi[sz]ations|people|others)$"
)
_BOASTS = (
    r"nobody|no one|no other|passion|passionate|promise|guarantee\w*|matters? most|highlight|under one roof|"
    r"of its kind|pays for itself|unlimited|free|trial|next \w+ \w+ who|(?:just|recently) launched"
)
_VAGUE = (
    r"writ(?:e|ing) (?:from|to|on|because|about|again)|follow up|"
    r"the whole of|something|anything|everything|the rest|the lot|what I do|"
    r"I'm seeing|can help you|across the globe|some of the|solutions for|testing|my name|known as|account executive|"
    r"ha(?:s|ve) been|because|"
    r"different(?:ly| approach)|range of services|with our clients|stop worrying|peace of mind|"
    r"exhibiting|invite you|be that \w+|look forward|stab in the dark|years? ago|a year|a day"
)
_POINTING = (
    r"below|following|above|such as|as follows|the (?:new|existing|same|above|latter)|the ones? (?:who|that)|"
    r"(?:changed|switched|moved|went) to us|(?:built|made|created|wrote|drew) you|"
    r"(?:on|onto|into|for|with|of|to|get|in|from|at) (?:that|those|these|this) \w+|"
    r"(?:to|do|does|fix|solve|solves|with|about|for) (?:that|this|it)$"
)
_EMPTY = Late(  # it says nothing to one who has not read the rest
    rf"\b(?:{_BOASTS}|{_VAGUE}|{_POINTING})\b"
    r"|^\S+ \S+ (?:that|such|those|these|all of that|exactly that)\b(?! (?:of|for|we|you))"
)
_LOOSELY = Late(
    r"^(?:we|I)(?:'re|'m| are| am)? (?:\w+ly )?(?:work with|working with|accompany|send|sending)\b"
    r"|^I(?:'m| am) (?:the|an?) (?:\w+ ){0,3}(?:rep|representative|manager|director|founder|executive|head)\b"
)
_HOUSES = frozenset(
    "company firm team network provider business group solution service services house partner with from based base "
    "family that this projects clients customers".split()
)
_OPENS = frozenset(
    "lets let you helps allows enables "
    "include includes including offer offers provide provides cover covers are is feature features".split()
)
_TRADE, _EARLY = 3, 3  # what it counts that a sentence says so at the top; how many sentences are that
_MOST, _LONG = 26, 4  # words of a statement; letters of a word that counts


class Statement(NamedTuple):
    """What is said, as it stands behind "I ask because", and the sentence that says it (-1 where none does).

    weight: how many of its words the rest of the mail takes up, those of the subject counted twice. telling: how many
    of its words tell something.
    """

    text: str
    sentence: int
    weight: int = 0
    telling: int = 0


def statement(context: Context, told: Recaster, body: Sequence[int]) -> Statement:
    """Return what a mail says that its sender, his firm or his product is or does.

    Of several such sentences it is the one that says most of what the mail is about, and of these one without praise.
    """
    found: list[tuple[int, bool, int, Statement]] = []
    for i in body:
        one = context.sentences[i]
        said = context.draft.text[one.start : one.end]
        for text in (*told.trade.all(one), _of_goods(told.get("stated", i))):
            text = _LISTED.sub("", text)
            if text and tells(context, text):
                one_of = Statement(text.replace(" ,", ","), i, weight(context, i, text), len(_telling(context, text)))
                rank = one_of.weight + _TRADE * (i in body[:_EARLY])
                found.append((rank, unpraised(said) == said, -i, one_of))
                break
    return max(found, key=lambda one: one[:3])[3] if found else Statement("", -1)


def _of_goods(stated: str) -> str:
    """Return what is stated of a product, "" where the sender speaks of himself."""
    return "" if stated.startswith(("we ", "I ", "we'", "I'", "my ", "at ", "our ")) else stated


def tells(context: Context, text: str) -> bool:
    """Return whether a statement tells a stranger something: more than a name and "a company"."""
    words = [word.strip(",.") for word in text.split()]
    several = sum(len(word) >= _LONG and word.islower() for word in words) > 1
    whole = text.count("[") == text.count("]") and len(words) <= _MOST
    if words[-1] in _OPENS:
        return False  # a list stands behind it
    return whole and several and bool(_telling(context, text)) and _EMPTY.search(text) is None


def _telling(context: Context, text: str) -> list[str]:
    """Return the words of a statement that tell something of a trade."""
    common = context.lexicon.list("common-words") | _HOUSES
    words = (word.strip(",.") for word in text.split())
    return [word for word in words if len(word) >= _LONG and word.islower() and word not in common]


def weight(context: Context, i: int, text: str) -> int:
    """Return how many words of a statement the rest of the mail takes up, those of the subject counted twice."""
    common = context.lexicon.list("common-words")
    words = {_stem(word.strip(",.'\u2019\"()")) for word in text.lower().split()} - common
    words = {word for word in words if len(word) >= _LONG}
    titled = 0
    forms = context.draft.words.forms
    other: set[str] = set()
    for index, one in enumerate(context.sentences):
        if index == i or one.zone in ("greeting", "sign-off", "quoted"):
            continue
        there = words.intersection(_stem(form) for form in forms[one.first : one.last])
        titled += len(there) * (one.zone == "subject")
        other |= there
    return titled + len(other) - 2 * (_LOOSELY.search(text) is not None)


def _stem(word: str) -> str:
    """Return a word without the ending that most often differs."""
    for ending in ("ing", "es", "s", "ed"):
        if word.endswith(ending) and len(word) > len(ending) + _LONG - 1 and not word.endswith("ss"):
            return word[: -len(ending)].rstrip("e")
    return word.rstrip("e")
