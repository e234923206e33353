"""What a sentence would bring its reader, said from his side: without the "we" or the hurry around it."""

import re
from typing import NamedTuple

from lint.drafts.landing import as_written
from lint.engine.context import BODY
from lint.engine.recast.spoken import Spoken
from lint.model.draft import Sentence
from lint.model.source import Span

_LONGEST = 300  # signs
_LEAST = 2  # words that say what it is
_OFFERED = re.compile(
    r"^(?:(?:and|also|plus|in addition),? )?(?:we|i)(?:'ll| will| can| also| both)* "
    r"(?:offer|provide|supply|give|deliver)(?: you)?(?: with)?,? (?P<what>(?!you\b|a chance\b).+?)[.!]?$",
    re.IGNORECASE,
)
_NAMED = re.compile(r"[A-Z][a-z]")  # "We supply Harrow Parcels": a customer
_NOT_HIS = re.compile(
    r"\b(?:we|i|us|me|our|my|ours|they|them|their|clients?|customers?|which|who|where|how|it|this|that)\b|"
    r"\b(?:to|for) (?!you\b|your\b|free\b|less\b|up\b|\d)\w+|[:;?]|\bnot only\b|"
    r"\b(?:bonus|referral|commission|reward)\b",
    re.IGNORECASE,
)  # what it is to somebody else, or what another sentence is needed for
_LAST = re.compile(
    r"^(?:(?:so|but|and),? )?(?:this|that|it)(?:'s| is| will be) (?:really )?(?:your|the|our) (?:very )?"
    r"(?:last|final|only|one) (?:chance|opportunity|call|day|shot) to (?P<do>[a-z]+ .+?)[.!]*$",
    re.IGNORECASE,
)
_NO_STEP = frozenset("act avoid hear talk speak tell prove save stop be do go see ask".split())
_BOOKED = re.compile(
    r"^.+?(?:, so|, and| \u2014| -|:|,|;) (?:please )?"
    r"(?P<do>book|reserve|grab|pick|register|sign up)(?P<what>(?: \w+){0,4}?)"
    r"(?: (?:now|today|here|asap|fast|quickly|soon|right away)){1,2}[:,]? ?(?:here:? ?)?(?P<link>https?://\S+?)[.!]?$",
    re.IGNORECASE,
)

_HOW = frozenset(
    "free anywhere everywhere in to on at by with within directly straight nationwide worldwide quickly fast promptly "
    "daily weekly overnight locally usually".split()
)  # no thing


class Gained(NamedTuple):
    """What a sentence gives; "" where it does not."""

    gets: str = ""  # "From us you would get 24/7 support.", of "We offer 24/7 support."
    still: str = ""  # "You can still order at the old price.", of "This is your last chance to …"
    bookable: str = ""  # "If you like, book here: https://…", of "Slots fill up fast, so book now: …"


class Gainer:
    """Reads them off the sentences of one draft."""

    def __init__(self, spoken: Spoken) -> None:
        self._spoken = spoken

    def of(self, sentence: Sentence) -> Gained:
        """Return what a sentence gives."""
        if sentence.zone not in BODY or sentence.question or sentence.end - sentence.start > _LONGEST:
            return Gained()
        text = as_written(self._spoken.draft, Span(sentence.start, sentence.end))
        text = " ".join(text.replace("\u2019", "'").split())
        if not text or "**" in text:
            return Gained()
        return Gained(_gets(text), self._still(text), _bookable(text))

    def _still(self, text: str) -> str:
        found = _LAST.match(text)
        if found is None:
            return ""
        verb = found["do"].split()[0].lower()
        reading = self._spoken.verbs.get(verb)
        known = reading is not None and "b" in reading.forms and verb not in _NO_STEP
        return f"You can still {found['do']}." if known else ""


def _gets(text: str) -> str:
    """Return what is offered to the reader, "" where it is for others, too, or is told of somebody."""
    found = _OFFERED.match(text)
    what = found["what"] if found is not None else ""
    if len(what.split()) < _LEAST or what.split()[0] in _HOW or _NAMED.match(what) or _NOT_HIS.search(what):
        return ""
    return f"{'From me' if text.lower().startswith('i') else 'From us'} you would get {what}."


def _bookable(text: str) -> str:
    """Return how to book, of a sentence that says first how fast places go."""
    found = _BOOKED.match(text)
    return f"If you like, {found['do'].lower()}{found['what']} here: {found['link']}" if found is not None else ""
