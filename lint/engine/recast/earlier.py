"""What a nudge says of the mail before, as a plain fact: when it was sent, and what it was about."""

import re

from lint.drafts.landing import as_written
from lint.engine.context import BODY
from lint.engine.recast.haste import DAYS, MONTHS
from lint.engine.recast.late import Late
from lint.engine.recast.onward import rests_on_silence
from lint.engine.recast.spoken import Spoken
from lint.model.draft import Sentence
from lint.model.source import Span

_LONGEST = 200  # signs
_TAG = r"(?:\{\{[^{}]*\}\}|\{[^{}]*\}|\[[^\[\]]*\])"
_AGO = (
    r"(?:(?:a |the )?(?:couple|few)(?: of)?|an?|one|two|three|four|five|six|\d{1,2}) (?:day|week|month)s? (?:ago|back)"
)
_DATED = r"\{\{?[\w .]*dat[\w .]*\}?\}"  # a tag that holds a date
_WHEN = (
    rf"(?:earlier (?:this|last) (?:week|month|year)|earlier today|(?:this|last) (?:week|month|year|{DAYS}|{_TAG})|"
    rf"yesterday|the other day|a while (?:ago|back)|{_AGO}|(?P<day>{DAYS}|{_DATED}|"
    rf"(?:the )?\d{{1,2}}(?:st|nd|rd|th)?(?: of)?(?: {MONTHS})?|{MONTHS} \d{{1,2}}(?:st|nd|rd|th)?))"
)
_LEADS = frozenset(
    "i i'm im we we're am are just simply quick quickly wanted wanting want would like i'd we'd to hey hi a this is "
    "writing here once again also only briefly back gentle friendly kind quick".split()
)
_NUDGE = Late(
    r"^(?P<lead>[\w' ]{0,50}?)\b(?:follow(?:ing)?[- ]?up|circling back|circle back|check(?:ing)? (?:in|back)|"
    r"touch(?:ing)? base|com(?:e|ing) back|get(?:ting)? back|reminder)(?: with you| to you)?(?: again| quickly)?"
    r" (?:on|about|regarding|re|to|from|of) (?P<our>my|our|the) "
    r"(?:last |previous |earlier |first |recent |prior |initial )?"
    r"(?P<noun>e-?mail|mail|note|message|letter|proposal|quote|offer|application)"
    r"(?P<sent> (?:that )?(?:I|we)(?:'d|'ve| had| have)? (?:sent|wrote|shared|mailed)(?: to)?(?: you| over| across)*)?"
    rf"(?P<when> (?:from |of |on |dated |sent )?{_WHEN})?"
    r"(?P<about> (?:about|regarding|concerning) [^,;:\u2013\u2014]{3,90}?)?"
    r"[.!]*$",
    re.IGNORECASE,
)
_MAILS = frozenset("email e-mail mail note message letter".split())
_VAGUE = Late(r"^ \w+ (?:it|this|that|your (?:silence|reply|answer|thoughts)|working|whether|if)\b", re.IGNORECASE)
_MORE = Late(r"\b(?:haven't|have not|wanted|wondering|hoping|see if|with)\b", re.IGNORECASE)
_WROTE = frozenset("wrote sent emailed mailed reached mentioned shared messaged".split())
_SOON = 3  # words


class Earlier:
    """Returns what the sender did before, behind "I": "wrote to you last week about the rota"; "" for none."""

    def __init__(self, spoken: Spoken) -> None:
        self._spoken = spoken

    def of(self, sentence: Sentence) -> str:
        """Return it of a sentence that says nothing else; "" where the next one tells it too."""
        if sentence.zone not in BODY or sentence.end - sentence.start > _LONGEST or self._told_next(sentence):
            return ""
        if rests_on_silence(self._spoken, sentence):
            return ""
        text = as_written(self._spoken.draft, Span(sentence.start, sentence.end)).replace("\u2019", "'")
        found = _NUDGE.match(" ".join(text.split()))
        if found is None or not all(word in _LEADS for word in found["lead"].lower().split()):
            return ""
        about, when = found["about"] or "", found["when"] or ""
        if about and (_VAGUE.match(about) or _MORE.search(about)):
            return ""
        noun = found["noun"].lower()
        if not (about or when) or (noun not in _MAILS and not found["sent"]):
            return ""
        when = re.sub(r"^ (?:from|of|on|dated|sent) ", " ", when, flags=re.IGNORECASE)
        when = re.sub(r"\bcouple (?!of)", "couple of ", when)
        when = f" on{when}" if found["day"] else when
        what = "wrote to you" if noun in _MAILS else f"sent you {found['our'].lower()} {noun}"
        return f"{what}{when}{about}"

    def _told_next(self, sentence: Sentence) -> bool:
        """Return whether the next sentence tells what was sent."""
        sentences = self._spoken.context.sentences
        at = sentences.index(sentence) + 1
        if at >= len(sentences):
            return False
        first = sentences[at].first
        return not _WROTE.isdisjoint(self._spoken.words.forms[first : min(first + _SOON, sentences[at].last)])
