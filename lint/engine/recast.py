"""Sentences taken apart, so that a rewrite can say the same as an offer, a choice, a question or a way out."""

from typing import NamedTuple

from lint.engine.chased import Chaser
from lint.engine.claims import Claims
from lint.engine.context import Context
from lint.engine.deeds import Deeds
from lint.engine.demands import Demands
from lint.engine.doubts import Doubts
from lint.engine.eased import Eased
from lint.engine.introduced import Introduced, introducer
from lint.engine.invited import Invited
from lint.engine.meetings import Meetings
from lint.engine.needs import Needs
from lint.engine.newly import Newly
from lint.engine.nouns import Nouns
from lint.engine.pitches import Pitch, Pitches
from lint.engine.plainly import Plainly
from lint.engine.sessions import Sessions
from lint.engine.small_words import OURSELVES
from lint.engine.softened import Softened
from lint.engine.spoken import Spoken
from lint.engine.terms import TermsReader
from lint.engine.told import Told
from lint.engine.trimming import Trimmer
from lint.engine.wares import Ware, Wares
from lint.engine.wishes import Wish, Wishes


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
    lead: str = ""  # "The long answer is easier on a call. ": what stands before a demand
    told: str = ""  # "send me the three invoices and I'll start": what the reader is told to do, all of it
    pick: str = ""  # "grab a slot here: https://…"
    wish: str = ""  # "a call would help": for whom such a link is
    doer: str = ""  # "I", "my assistant": who would do what follows
    booked: str = ""  # "pencil you in for Monday at 2"
    here: str = ""  # "here's my calendar: https://…"
    wanted: str = ""  # "a yes and the billing contact": all that is said to be needed
    takes: str = ""  # "15 minutes"
    upto: str = ""  # a sentence without "so we can start" behind it
    heard: str = ""  # see softened.py for this and the next
    agreed: str = ""
    unreplied: str = ""
    titled: str = ""
    calm: str = ""
    unhurried: str = ""  # see eased.py for this and the next five
    freefor: str = ""
    invited: str = ""  # "Would you like the plan?": a wish that the reader is to tell of
    taking: str = ""
    asked: str = ""
    oneof: str = ""
    taken: str = ""
    session: str = ""  # "have a call with your planner", "talk for ten minutes": what time is asked for
    showing: str = ""  # "see a 12-minute demo"
    doubted: str = ""  # see doubts.py for this and those below
    seen: str = ""
    off: str = ""
    bait: str = ""
    hope: str = ""
    lot: str = ""
    owed: str = ""
    unheard: str = ""
    reasoned: str = ""
    given: str = ""
    plain: str = ""  # the sentence without rank and feeling, see plainly.py for this and the next
    shorn: str = ""  # the same up to its last joint
    shorter: str = ""  # up to the joint before that
    shortest: str = ""  # up to its first joint
    uncounted: str = ""  # the whole without its figures
    later: str = ""  # what stands behind a joint and is a sentence
    boaster: str = ""  # "Our marquees": of what or whom something is said
    case: str = ""  # "Fernway Dairy halved its returns": what somebody reached, behind "how"
    gist: str = ""  # "Fernway Dairy cut its returns": the same without the figure
    shipped: str = ""  # "There is now a holiday heatmap": what the sender has made, see newly.py
    out: str = ""  # "Glossa 4 is out"
    news: str = ""  # "Our new planner": what the sender has launched
    wrote: str = ""  # "how the mill hands over on-call": what the mails before were about, see chased.py
    did: str = ""  # "sent you the deck on Monday"
    guess: str = ""  # "the rota is settled": what is guessed from a silence
    occasion: str = ""  # "a new hire can't run your app": what is said to cost something each time
    toll: str = ""  # "manual rostering": what is said to cost something
    roll: str = ""  # "Our clients include": a sentence up to the names that it ends with
    trimmed: str = ""  # a subject line without its faulty words, see trimming.py for this and the next two
    unsold: str = ""
    queried: str = ""
    held: str = ""  # see terms.py for this and those below
    counted: str = ""
    seat: str = ""
    claimed: str = ""
    spare: str = ""
    counts: str = ""
    went: str = ""


class Recaster:
    """Takes the sentences of one draft apart, each at most once."""

    def __init__(self, context: Context) -> None:
        spoken = Spoken(context)
        self._context, self._deeds, self._claims = context, Deeds(spoken), Claims(spoken)
        self._meetings, self._plainly = Meetings(spoken), Plainly(spoken)
        self._demands, self._sessions, self._doubts = Demands(spoken), Sessions(spoken), Doubts(spoken)
        self._softened, self._needs = Softened(spoken), Needs(spoken)
        self._newly = Newly(spoken)
        self._told, self._chaser = Told(spoken), Chaser(spoken)
        self._eased, self._invited = Eased(spoken), Invited(spoken)
        self._trimmer, self._terms = Trimmer(spoken), TermsReader(spoken)
        self._known: dict[int, Recast] = {}
        self._introducer = introducer(spoken, context)
        self._introduced: dict[int, Introduced] = {}
        self._wares, self._wishes = Wares(spoken, Nouns(context)), Wishes(spoken)
        self._offers: dict[int, tuple[Ware, Wish, Pitch]] = {}
        self._pitches = Pitches(spoken)

    def of(self, index: int) -> Recast:
        """Return what a sentence gives."""
        found = self._known.get(index)
        if found is not None:
            return found
        sentence = self._context.sentences[index]
        deed, helps = self._deeds.deed(sentence)
        forms = self._context.draft.words.forms
        us = not OURSELVES.isdisjoint(forms) and "i" not in forms
        demand = self._demands.of(sentence)
        session, chased = self._sessions.meeting(sentence), self._chaser.of(sentence)
        found = self._known[index] = Recast(
            deed=deed,
            help=deed if helps and not {"this", "it", "brain", "brains"}.intersection(deed.split()) else "",
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
            **demand._asdict(),
            here=self._needs.here(sentence),
            wanted=self._needs.wanted(sentence),
            takes=self._needs.takes(sentence),
            **self._softened.of(sentence)._asdict(),
            upto=self._needs.upto(sentence),
            invited=self._invited.of(sentence, demand),
            **self._eased.of(sentence, demand, session, chased.guess)._asdict(),
            session=session,
            showing=self._sessions.showing(sentence),
            **self._doubts.of(sentence)._asdict(),
            case=self._told.case(sentence),
            gist=self._told.gist(sentence),
            shipped=self._newly.shipped(sentence),
            out=self._newly.out(sentence),
            news=self._told.news(sentence),
            **chased._asdict(),
            roll=self._told.roll(sentence),
            **self._plainly.of(sentence)._asdict(),
            **self._trimmer.of(sentence)._asdict(),
            **self._terms.of(sentence)._asdict(),
        )
        return found

    def offer(self, index: int) -> tuple[Ware, Wish, Pitch]:
        """Return what a sentence offers, what it wishes for, and what it pitches."""
        if index not in self._offers:
            sentence = self._context.sentences[index]
            self._offers[index] = self._wares.of(sentence), self._wishes.of(sentence), self._pitches.of(index)
        return self._offers[index]

    def introduced(self, index: int) -> Introduced:
        """Return what a sentence introduces, as something to look for, or invites to."""
        if index not in self._introduced:
            self._introduced[index] = self._introducer.of(self._context.sentences[index])
        return self._introduced[index]
