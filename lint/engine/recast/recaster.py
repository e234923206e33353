"""Every field that a sentence may give to a rewrite, by the module that reads it."""

from collections.abc import Callable
from functools import cached_property
from typing import Any

from lint.engine.context import Context
from lint.engine.recast.alike import Alike
from lint.engine.recast.asked import Asked, Asker
from lint.engine.recast.byline import Byline
from lint.engine.recast.chased import Chased, Chaser
from lint.engine.recast.claims import Claims
from lint.engine.recast.deeds import Deeds
from lint.engine.recast.demands import Demand, Demands
from lint.engine.recast.doubts import Doubt, Doubts
from lint.engine.recast.earlier import Earlier
from lint.engine.recast.eased import Ease, Eased
from lint.engine.recast.fine import fine_behind
from lint.engine.recast.gained import Gained, Gainer
from lint.engine.recast.headings import Headings
from lint.engine.recast.invited import Invited
from lint.engine.recast.late import Late
from lint.engine.recast.lessened import Lessened, Lessener
from lint.engine.recast.matters import matter
from lint.engine.recast.meetings import Meetings
from lint.engine.recast.modest import Modest
from lint.engine.recast.needs import Needs
from lint.engine.recast.newly import Newly
from lint.engine.recast.noticed import Noticed, Noticer
from lint.engine.recast.openings import Opening, Openings
from lint.engine.recast.plainly import Plain, Plainly
from lint.engine.recast.reasons import Reason, Reasons
from lint.engine.recast.served import Served, Server
from lint.engine.recast.sessions import Sessions
from lint.engine.recast.softened import Soft, Softened
from lint.engine.recast.spoken import Spoken
from lint.engine.recast.stated import Stated, Stater
from lint.engine.recast.supposed import Supposer
from lint.engine.recast.terms import Terms, TermsReader
from lint.engine.recast.timed import Timed, Timer
from lint.engine.recast.told import Told
from lint.engine.recast.trade.reader import Trade
from lint.engine.recast.trade.wares import wares
from lint.engine.recast.trimming import Trimmed, Trimmer
from lint.engine.recast.turned import Turner
from lint.engine.recast.unpressed import Unpressed, Unpresser
from lint.engine.recast.unproud import Unproud
from lint.engine.recast.unscared import Unscared, Unscarer
from lint.engine.recast.ventured import Ventured
from lint.engine.recast.wishes import Wish, Wishes
from lint.engine.rewriting.small_words import OURSELVES
from lint.engine.rewriting.vanity import outright
from lint.model.draft import Sentence

_LISTED = Late(r", (?:[A-Z\d]|[^,.;:]{2,40}, (?:and|or) )")  # more of what a deed is done with
_LAST = Late(r"\b(?:and|or|all|&)\b")
_NO_GROUND = Late(
    r"^(?:Average|Good|Most|Many|Typical|Every|Each|All|New|Recent|Current|Minimum|Delivery)\b|"
    r"\b(?:we|I) (?:now |also )?work$|\bcurrently\b|\bmostly\b|\bwithin \d+ (?:hours|days)\b|"
    r"\band (?:work|offer|provide|do|have|make|sell|cover|serve)$|"
    r"%|\bdiscount\b|^(?:we|I) (?:deliver|ship|export|sell) to (?:customers|clients)\b|"
    r"\bwrite to you\b|\blook forward\b|\bclients? (?:include|are)\b|\bgoing$|\bnow booking\b|\bpride ourselves\b"
)  # no trade
_IS_ONE = Late(r"(?:\b(?:am|are|is|run|own)|['\u2019](?:m|re)) (?:with [A-Z]|(?:an?|the) )")  # what the sender is
_FOR_WHOM = Late(r"\b(?:for|to|with|across|helps?|helping) (?:[\w&-]+ ){0,5}?[\w-]+s\b")  # for whom he does it
_MAKES = Late(
    r"\b(?:mak|manufactur|produc|suppl|sell|handl|design|build|install|clean|translat|print|roast|brew|bak|grow|import|export|"
    r"repair|fit|recruit|photograph|distribut|rent|leas|teach|train|survey|sew|weav|cast|forg|restor|refurbish|do|run|"
    r"operat|organi[sz]|look after|specialis|specializ)(?:e|es|s|ing|ies|y|t)?\b"
)  # what he does for a living
_OWN_WAYS = Late(
    r"\b(?:our|my) own\b|\b(?:around|about|over) \d|\bat most\b|\boffers? an? (?:initial|first|free)\b|^we bring\b"
)
_NO_HELP = frozenset("this it brain brains".split())  # "help you with it", "pick your brain"


class Recaster:
    """Takes the sentences of one draft apart. A field is worked out when it is asked for, each at most once."""

    def __init__(self, context: Context, turner: Turner) -> None:
        spoken = Spoken(context)
        deeds, meetings, needs, told = Deeds(spoken), Meetings(spoken), Needs(spoken), Told(spoken)
        claims, sessions, newly, eased = Claims(spoken), Sessions(spoken), Newly(spoken), Eased(spoken)
        invited = Invited(spoken)
        forms = context.draft.words.forms
        self._context, self._forms = context, forms
        us = not OURSELVES.isdisjoint(forms) and "i" not in forms
        trade = self.trade = Trade(spoken)
        self._asker = Asker(spoken, trade)
        byline = Byline(spoken, lambda one: self._of(Plain, one).plain)
        self._nouns = turner.nouns
        self._deeds, self._sentences, self._text = deeds, context.sentences, context.draft.text
        self._one: dict[str, Callable[[Sentence], str]] = {
            "deed": lambda one: deeds.deed(one)[0],  # "call you on Tuesday": what the sender will, can or would like to
            "help": self._help,  # "send you the plan": such a deed that is of use to the reader
            "self": lambda one: "we" if us or self._ours(one) else "I",  # who does it
            "whom": lambda one: "us" if us or self._ours(one) else "me",
            "order": deeds.order,  # "book your demo": what the reader is told to do
            "duty": deeds.duty,  # "replace the boiler": what the reader is said to have to do
            "aim": deeds.aim,  # "double your revenue": what the reader is asked to want
            "relief": deeds.relief,  # "cut no-shows": what somebody is helped to do
            "talking": meetings.talking,  # "talk": where the sender would like to
            "kind": claims.kind,  # "a planner that reads rotas": what the sender or the product is
            "regarding": claims.regarding,  # "the rota audit": what a mail is said to be about
            "meeting": meetings.meeting,  # what the sender would have: "a call", "a visit" or "it"
            "times": meetings.times,  # "Tuesday at 2 or Wednesday at 4"
            "open": lambda one: meetings.times(one).replace(" or ", " and "),  # the same, behind "I have"
            "here": needs.here,  # "here's my calendar: https://…"
            "wanted": needs.wanted,  # "the billing contact": all that is said to be needed
            "takes": needs.takes,  # "15 minutes"
            "upto": needs.upto,  # a sentence without "so we can start" behind it
            "invited": lambda one: invited.of(one, self._of(Demand, one)),  # "Would you like the plan?"
            "asking": Ventured(spoken).of,  # "Could it suit your crew?", of "Thought it might suit your crew."
            "supposed": Supposer(spoken).of,  # "Do you bill by the hour? If so, I can …": what is supposed, asked
            "session": sessions.meeting,  # "have a call with your planner": what time is asked for
            "showing": sessions.showing,  # "see a 12-minute demo"
            "byline": byline.of,  # "A joinery shop near Stroud": what is told of the sender, below his name
            "case": told.case,  # "Fernway Dairy halved its returns": what somebody reached, behind "how"
            "news": told.news,  # "Our new planner": what the sender has launched
            "roll": told.roll,  # "Our clients include": a sentence up to the names that it ends with
            "fine": lambda one: fine_behind(context, context.sentences.index(one)),  # "; if not, that is fine too"
            "modest": Modest(spoken).point,  # "40 speakers", of "40 world-class speakers"
            "unproud": Unproud(spoken).of,  # "Ketteridge switched.", of "Ketteridge switched and hasn't looked back."
            "peers": Alike(spoken).of,  # "We help farms plan", of "We help farms like yours plan"
            "heading": Headings(spoken).of,  # "We do the following. Which of these", of "We do below:"
            "before": Earlier(spoken).of,  # "wrote to you last week about the rota": what was done before a nudge
            "ground": self._ground,  # "we clean for clinics": what stands behind "I ask because"
            "whole": trade.whole,  # "we clean for clinics, from six to eight": all of a sentence that says so
            # "Corvane, an oven planner,": the house, or its product, as what may be of use
            "wares": lambda one: next(filter(None, map(wares, trade.all(one))), ""),
            "out": newly.out,  # "Glossa 4 is out: [what it changes for them]."
        }
        self._several: dict[Any, Callable[[Sentence], tuple[str, ...]]] = {
            Demand: Demands(spoken).of,
            Noticed: Noticer(spoken).of,
            Opening: Openings(spoken).of,
            Soft: Softened(spoken).of,
            Doubt: Doubts(spoken).of,
            Chased: Chaser(spoken).of,
            Plain: Plainly(spoken).of,
            Trimmed: Trimmer(spoken).of,
            Terms: TermsReader(spoken).of,
            Timed: Timer(spoken).of,
            Unscared: Unscarer(spoken).of,
            Wish: Wishes(spoken).of,
            Unpressed: Unpresser(spoken).of,
            Served: Server(spoken).of,
            Reason: Reasons(spoken, turner).of,
            Asked: self._asker.of,
            Gained: Gainer(spoken).of,
            Stated: Stater(spoken, trade).of,
            Lessened: Lessener(spoken).of,
            Ease: lambda one: eased.of(
                one, self._of(Demand, one), sessions.meeting(one), self._of(Chased, one).guess
            ),
        }  # fmt: skip
        self._owner = {field: kind for kind in self._several for field in kind._fields}
        self._known: dict[tuple[object, int], Any] = {}

    def gives(self, field: str) -> bool:
        """Return whether there is such a field."""
        return field in self._one or field in self._owner

    def get(self, field: str, index: int) -> str:
        """Return what a sentence gives for a field, "" where it does not."""
        sentence = self._sentences[index]
        if field in self._owner:
            return str(getattr(self._of(self._owner[field], sentence), field))
        key = (field, sentence.start)
        if key not in self._known:
            self._known[key] = self._one[field](sentence)
        return str(self._known[key])

    def _of(self, kind: Any, sentence: Sentence) -> Any:
        """Return all fields of a kind that a sentence gives."""
        key = (kind, sentence.start)
        if key not in self._known:
            self._known[key] = self._several[kind](sentence)
        return self._known[key]

    @cached_property
    def matter(self) -> str:
        """The thing of the reader's that the mail comes back to: "your gas contract", "" where none is it."""
        return matter(self._context, self._nouns)

    def questions_of_mail(self, loosely: bool = False) -> tuple[str, ...]:
        """Return the questions on the trade that the mail is about, none where none stands out.

        loosely: whether it is enough that the trade is mentioned.
        """
        return self._asker.of_mail(loosely)

    def questions_about(self, said: str) -> tuple[str, ...]:
        """Return the questions on the trade of the mail, if these words of it or its subject name that."""
        return self._asker.of_mail(False, said)

    def _ground(self, sentence: Sentence) -> str:
        index = self._sentences.index(sentence)
        stated = "" if outright(self._context, index) else self.get("stated", index)  # a boast is no reason
        ground = self.get("since", index) or stated
        listed = ground.count(",") > 1 and not _LAST.search(ground.rpartition(",")[2])  # a list that was cut
        plain = listed or _NO_GROUND.search(ground) or _OWN_WAYS.search(ground)
        return (
            "" if plain or not (_IS_ONE.search(ground) or _FOR_WHOM.search(ground) or _MAKES.search(ground)) else ground
        )

    def _ours(self, sentence: Sentence) -> bool:
        """Return whether a sentence says what several can or will do: "We can advance …"."""
        return self._forms[sentence.first] == "we" and self._forms[sentence.first + 1] in ("can", "could", "will")

    def _help(self, sentence: Sentence) -> str:
        deed, helps = self._deeds.deed(sentence)
        words = [*deed.split(), "", "", ""]
        wrong = words[0] in ("support", "assist") and words[1] == "you" and words[2][:1].isdigit()
        if not (deed and helps) or wrong or not _NO_HELP.isdisjoint(words):
            return ""
        said = " ".join(self._text[sentence.start : sentence.end].split())
        return "" if _LISTED.match(said.partition(deed)[2]) else deed
