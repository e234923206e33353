"""Sentences taken apart, so that a rewrite can say the same as an offer, a choice, a question or a way out."""

from typing import NamedTuple

from lint.engine.claims import Claims
from lint.engine.context import Context
from lint.engine.deeds import Deeds
from lint.engine.meetings import Meetings
from lint.engine.small_words import OURSELVES
from lint.engine.spoken import Spoken


class Recast(NamedTuple):
    """What a sentence gives; "" where it does not."""

    deed: str = ""  # "call you on Tuesday": what the sender will, can or would like to do
    help: str = ""  # "send you the plan": such a deed that is of use to the reader
    self: str = ""  # who does it: "I" or "we"
    whom: str = ""  # likewise, "me" or "us"
    order: str = ""  # "book your demo": what the reader is told to do
    duty: str = ""  # "replace the boiler": what the reader is said to have to do
    aim: str = ""  # "double your revenue": what the reader is asked to want
    relief: str = ""  # "cut no-shows": what somebody is helped to do
    talking: str = ""  # "talk": where the sender would like to
    kind: str = ""  # "a bookkeeper in Stroud", "a planner that reads rotas": what the sender or the product is
    regarding: str = ""  # "the rota audit": what a mail is said to be about
    meeting: str = ""  # what the sender would have: "a call" or "a visit"
    times: str = ""  # "Tuesday at 2 or Wednesday at 4"


class Recaster:
    """Takes the sentences of one draft apart, each at most once."""

    def __init__(self, context: Context) -> None:
        spoken = Spoken(context)
        self._context, self._deeds, self._claims = context, Deeds(spoken), Claims(spoken)
        self._meetings = Meetings(spoken)
        self._known: dict[int, Recast] = {}

    def of(self, index: int) -> Recast:
        """Return what a sentence gives."""
        found = self._known.get(index)
        if found is not None:
            return found
        sentence = self._context.sentences[index]
        deed, helps = self._deeds.deed(sentence)
        forms = self._context.draft.words.forms
        us = not OURSELVES.isdisjoint(forms) and "i" not in forms
        found = self._known[index] = Recast(
            deed=deed,
            help=deed if helps and not {"this", "it"}.intersection(deed.split()) else "",
            self="we" if us else "I",
            whom="us" if us else "me",
            order=self._deeds.order(sentence),
            duty=self._deeds.duty(sentence),
            aim=self._deeds.aim(sentence),
            relief=self._deeds.relief(sentence),
            talking=self._meetings.talking(sentence),
            kind=self._claims.kind(sentence),
            regarding=self._claims.regarding(sentence),
            meeting=self._meetings.meeting(sentence),
            times=self._meetings.times(sentence),
        )
        return found
