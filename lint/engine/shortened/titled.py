"""What a subject says that the mails before were about: "the pest control quote", of "Re: Pest control quote"."""

import re

from lint.drafts.landing import as_written
from lint.engine.context import Context
from lint.model.source import Span

_LED = re.compile(  # what a subject begins with that goes on from another mail
    r"^(?:(?:re|fwd?|fw|aw|sv)\s*:\s*"
    r"|(?:(?:just |quick(?:ly)? |gentle |kind |friendly )*"
    r"(?:following[- ]up|follow[- ]up|checking in|circling back|reminder|closing the loop|any thoughts|one)"
    r"(?: \d)?(?: \([^)]*\))?)\b\s*(?:(?:on|about|re|regarding|with)\b)?\s*[:?\u2013\u2014/-]*\s*"
    r"|(?:your|our|my) (?=(?:proposal|quote|quotation|offer)\b))+",
    re.I,
)
_LATER = re.compile(r"\b(?:\d(?:nd|rd|th)|second|third|last|final) (?:e-?mail|mail|try|attempt|note|message)\b", re.I)
_PARTS = re.compile(r"\s+[-\u2013\u2014|]\s+|\s*[,;|]\s+|\s*//\s*|:\s+")
_TOLD = re.compile(r"\s(?:that |which )?(?:I|we)\b.*$| of \d.*$")
_LOOSE = re.compile(  # a remark, a sentence, a figure
    r"\d|\b(?:i|me|we|us|you|it|this|that|they|is|are|was|be|do|did|does|should|could|can|will|would|has|have|had|not|"
    r"no|yes|why|how|what|when|who|where|if|see|seen|saw|last|first|second|third|next|try|attempt|e?-?mails?|message|"
    r"note|notes|loop|file|question|time|hello|hi|thoughts?|quick|goodbye|permission|touch|back|fw|re|less|more|better|"
    r"closing|signing|overdue|bump\w*|off|out|save|saving|savings|stop|get|meeting|call|update|news|introduction)\b",
    re.I,
)
_PLAIN = re.compile(r"[\w\s'\u2019&,.()+-]+")  # no tag, no emoji, no other sign
_NO_MATTER = frozenset(  # what a subject announces without saying what it is about
    "following touching exciting opportunity idea intro favour favor recording recordings list article post posts "
    "recall help interest tour place seat invitation congratulations welcome thanks results counts people "
    "everyone".split()
)
_MASS = frozenset("staff hire travel laundry linen coffee milk finance water energy food wine paper storage".split())
_BEHIND = frozenset("for of with to at in into from on by and &".split())
_OWNED = frozenset("the your our my their".split())
_MOST, _LONG = 8, 4  # words; letters of one that tells something


def titled(context: Context) -> str:
    """Return the matter that a follow-up's subject names, with its article, "" where it names none plainly."""
    one = next((one for one in context.sentences if one.zone == "subject"), None)
    if one is None:
        return ""
    title = as_written(context.draft, Span(one.start, one.end)).strip()
    led = _LED.match(title)
    if led is None and _LATER.search(title) is None:
        return ""  # it may name what this mail is about, for the first time
    said = title[led.end() :] if led is not None else title
    matter = next((kept for part in _PARTS.split(said) if (kept := _TOLD.sub("", part).strip(" ."))), "")
    words = matter.split()
    low = [word.lower() for word in words]
    bulk = context.lexicon.list("mass-noun") | context.lexicon.list("task-noun") | _MASS
    plain = _PLAIN.fullmatch(matter) is not None and _LOOSE.search(matter) is None and _NO_MATTER.isdisjoint(low)
    if (
        not plain
        or not words
        or len(words) > _MOST
        or low[0] in ("a", "an")
        or (low[0] in context.lexicon.verbs and low[1:2] and low[1] in _OWNED)
        or (len(words) == 1 and low[0] not in bulk)
    ):
        return ""
    if low[0] in _OWNED or not _named(context, words):
        words[0] = low[0] if words[0][1:].islower() else words[0]
    at = next((i for i, word in enumerate(low) if word in _BEHIND), len(low))
    head = low[at - 1] if at else ""
    if not any(word.islower() and len(word) >= _LONG for word in words[:at]):
        return ""
    several = head.endswith("s") and not head.endswith(("ss", "us", "is"))
    owned = low[0] in _OWNED or low[0].endswith(("'s", "\u2019s"))
    bare = owned or head.endswith("ing") or low[0].endswith("ing") or several or head in bulk
    return " ".join(words if bare else ("the", *words))


def _named(context: Context, words: list[str]) -> bool:
    """Return whether the first word is a name: another with a capital goes on, or the mail writes it so inside."""
    if words[1:] and words[1][0].isupper() and words[1][1:].islower():
        return True  # "Google Ads"
    text, first = context.draft.text, words[0]
    if any(first.removesuffix("'s").removesuffix("\u2019s") in one.name.split() for one in context.draft.senders):
        return True
    inside = re.search(rf"[a-z,] {re.escape(first)}\b(?! [A-Z&])", text) is not None
    return inside and re.search(rf"\b{re.escape(first.lower())}\b", text) is None
