"""Time that is asked for, in the words of the draft: a question that email may answer, a wish as an offer."""

import re
from typing import NamedTuple

from lint.drafts.landing import as_written
from lint.engine.context import BODY
from lint.engine.recast.late import Late
from lint.engine.recast.spoken import Spoken
from lint.model.draft import Sentence
from lint.model.source import Span

_LONGEST, _MOST = 220, 30  # signs, words
_TALK = r"(?:call|chat|conversation|meeting|demo|walkthrough|consultation|discussion|zoom|intro)"
_TALKS = Late(rf"\b(?:{_TALK}|minutes?|mins?|half an hour|half-hour)\b", re.IGNORECASE)
_HEADS = frozenset("would could can may might do does are is have any open up worth free fancy got is".split())
_BARE = frozenset("worth any free open up is got".split())
_OPEN = Late(
    r"\bor\b|\b(?:how|what|when|which|where|who)\b(?=[^?]*\bdo (?:you|we)\b)|;|\u2014|\s[-\u2013]\s|:", re.IGNORECASE
)
_WORTH = Late(
    rf"^(?P<lead>(?:If [^,?]{{3,120}}, )?)(?:(?:is it |would it be |would this be |be )?worth) "
    rf"(?P<talk>an? (?:[\w-]+ ){{0,4}}"
    rf"{_TALK})(?P<tail>(?: (?:to|about|on|with) [^?,]{{3,110}})?)\?$",
    re.IGNORECASE,
)
_SENSE = Late(
    rf"^(?:Would|Does|Could) (?P<talk>an? (?:[\w-]+ ){{0,4}}{_TALK})(?P<tail>(?: [^?,]{{2,110}}?)?) "
    r"(?:make sense|work|be (?:useful|helpful|"
    r"worthwhile|possible|worth it|appropriate|of interest)|suit|fit)(?: (?:for|to) you)?\?$",
    re.IGNORECASE,
)
_WISHED = Late(
    r"^(?P<who>I|We)?(?:'d|'m|'re| would| am| are)? ?(?:really |just |also |absolutely |personally |more than |very )*"
    r"(?P<how>love|like|happy|glad|delighted|keen|thrilled|excited|welcome) (?:the (?:chance|opportunity) )?to "
    r"(?P<verb>[a-z]+) (?P<rest>[^?]+?)(?P<end>[.!:]?)$",
    re.IGNORECASE,
)
_TOGETHER = frozenset("hop jump have talk chat meet discuss connect speak get do explore catch".split())
_OFFERED = frozenset("show walk schedule arrange set book host run give offer demo share present".split())
_FIT = Late(
    r"\b(?:if (?:it|this|that|there|we)|whether|(?:a|good) fit|your brain|your time|you've|cooking|grab|steal|"
    r"borrow|pick|on your (?:calendar|diary))\b",
    re.IGNORECASE,
)
_WRITES = frozenset("mail email write reply replies text message line".split())
_POINTS = Late(r"^(?:do|have|get) (?:that|this|so|it)\b", re.IGNORECASE)


class Timed(NamedTuple):
    """What a sentence gives; "" where it does not."""

    timed: str = ""  # "would you have ten minutes to go over the rota": a question without its last sign
    freely: str = ""  # "If you like, I can show you the planner in a ten-minute demo.": of a wish


class Timer:
    """Reads them off the sentences of one draft."""

    def __init__(self, spoken: Spoken) -> None:
        self._spoken = spoken

    def of(self, sentence: Sentence) -> Timed:
        """Return what a sentence gives."""
        length = sentence.end - sentence.start
        if sentence.zone not in BODY or sentence.bullet or length > _LONGEST or sentence.last - sentence.first > _MOST:
            return Timed()
        text = as_written(self._spoken.draft, Span(sentence.start, sentence.end)).replace("\u2019", "'")
        text = " ".join(text.split())
        if not _TALKS.search(text) or "**" in text or text.count('"') % 2:
            return Timed()
        if sentence.question:
            return Timed() if self._answers_next(sentence) else Timed(_timed(text))
        return Timed(freely=self._freely(text))

    def _answers_next(self, sentence: Sentence) -> bool:
        """Return whether the next sentence says already that one may write."""
        sentences = self._spoken.context.sentences
        at = sentences.index(sentence) + 1
        if at >= len(sentences) or sentences[at].zone not in BODY:
            return False
        return not _WRITES.isdisjoint(self._spoken.words.forms[sentences[at].first : sentences[at].last])

    def _freely(self, text: str) -> str:
        found = _WISHED.match(text)
        if found is None or _FIT.search(text):
            return ""
        verb, rest = found["verb"].lower(), found["rest"]
        if verb not in _TOGETHER | _OFFERED or _POINTS.match(f"{verb} {rest}"):
            return ""
        forms = self._spoken.words.forms
        us = (found["who"] or "").lower() == "we" or "i" not in forms
        who = "we" if verb in _TOGETHER or us else "I"
        return f"If you like, {who} can {verb} {rest}{found['end'].replace('!', '.') or '.'}"


def _timed(text: str) -> str:
    for shape in (_WORTH, _SENSE):
        found = shape.match(text)
        if found is not None and not _OPEN.search(text):
            lead = found.groupdict().get("lead") or ""
            return f"{lead}{'would' if lead else 'Would'} {found['talk']}{found['tail']} help"
    asked = text.partition(", ")[2] if text.lower().startswith("if ") else text
    words = asked.split() or [""]
    if not text.endswith("?") or words[0].lower().strip(",") not in _HEADS or _OPEN.search(text):
        return ""
    if (asked == text and words[0].lower() in _BARE) or _FIT.search(text):
        return ""
    return text.rstrip("? ") if "?" not in text[:-1] else ""
