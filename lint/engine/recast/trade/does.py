"""What somebody does for a living: "we supply gauges", of "we've been supplying gauges for 30 years"."""

import re

from lint.engine.recast.late import Late
from lint.engine.recast.spoken import Spoken
from lint.engine.recast.trade.dealing import BEGUN, DEALS, DULL, MAKES, NO_DEALS, OF_GOODS, STRONG, THROUGH
from lint.engine.recast.trade.who import Said, bare
from lint.rules.inflect import forms_of

_NEAR, _LONG = 12, 4  # words in which what a deed is done to is named; letters of a word that may be several
_FOND = Late(
    r"^(?:(?:very|so|truly) )?"
    r"(?:passionate about|dedicated to|committed to|focused on|on a mission to|in the business of) (\w+)\b(.+)$"
)
_BEEN = Late(r"^been (\w+ing)\b(.+)$")
_VERB = Late(r"^([a-z][a-z-]*)(?=[ ,]|$)(.*)$")
_OFFICE = Late(
    r"^ after (?:[\w-]+ )?(?:partnerships?|business|sales|accounts|marketing|events|growth|communications|press)\b"
)
_OFFICES = frozenset("run manage handle".split())
_AT_HOUSE = Late(r"^ (?:[\w-]+ ){1,3}(?:at|for|with) [A-Z]")  # what he is there for, too
_PERSON = Late(r"^ (?:director|partner|editor|agent|member|executive|rep)\b")
_SERVICES = Late(r"\boffer(?: you| your \w+)? our (?:services in (\w+ing) ([^,.;:!?]+)|([a-z][\w -]+ services)\b)")
_THAT = Late(r" (?:that|which|to|for) ")
_OBJECTLESS = frozenset(  # nothing that a trade deals in begins so
    "it this that these those them us him her what how why whether to up out most less about on "
    "are is were was have has will can ourselves myself so not as back down off away over if with at from by".split()
)
_COUNTED = re.compile(r"^ ?(?:(?:over|more than|around|about|some|up to|nearly|almost) )?\d[\d.+-]*(?= )")
_UPTO = re.compile(r" (?:in|within|under|for|from|with) (?=[$\u20ac\u00a3]?\d)")  # in how many days tells no trade
_RANKS = frozenset("lead head represent".split())  # who he is in his house
_SOMETHING = frozenset(
    "something anything everything things stuff thing one nothing way ways promotion promotions offer discount".split()
)


class Does:
    """Reads it off what is said of somebody."""

    def __init__(self, spoken: Spoken) -> None:
        self._draft, self._verbs, self._small = spoken.draft, spoken.verbs, spoken.small

    def of(self, said: Said) -> str:
        """Return who does what, "" where nothing is said to be done for a living."""
        rest = bare(said.rest)
        if (offers := _SERVICES.search(rest)) is not None:
            return self._offered(said.who, offers[1], offers[2], offers[3])
        if said.be and (fond := _FOND.match(rest)) is not None:
            reading = self._verbs.get(fond[1])
            likes = reading is not None and said.plural and self._deals_in(fond[2], True)
            return f"{said.who} {reading.base}{fond[2]}" if reading is not None and likes else ""
        if said.have and (been := _BEEN.match(rest)) is not None:
            return self._as(said, been[1], been[2], "g")
        found = _VERB.match(rest)
        if found is None:
            return ""
        verb, behind = found[1], found[2]
        if said.be:
            person = _PERSON.match(behind) is not None  # "I am managing director"
            return self._as(said, verb, behind, "g") if verb.endswith("ing") and not person else ""
        if said.have:
            return self._built(said, verb, behind) or self._since(said, verb, behind)
        past = self._verbs.get(verb)
        if past is not None and {"b", "s"}.isdisjoint(past.forms):
            return self._built(said, verb, behind)
        return self._as(said, verb, behind, "b" if said.plural else "s")

    def acts(self, said: Said) -> bool:
        """Return whether something is said to be done that is no feeling, no message and no event."""
        found = _VERB.match(bare(said.rest))
        reading = self._verbs.get(found[1]) if found is not None else None
        if found is None or reading is None or (said.be and not found[1].endswith("ing")):
            return False
        past = (said.have and not found[1].endswith("ing")) or {"b", "s", "g"}.isdisjoint(reading.forms)
        if past:
            return reading.base in BEGUN
        return reading.base in DEALS or reading.base not in NO_DEALS | _RANKS

    def _offered(self, who: str, doing: str | None, what: str | None, services: str | None) -> str:
        """Return "we build ovens", of "we would like to offer our services in building ovens"."""
        if services:
            return f"{who} offer {services}"
        reading = self._verbs.get(doing or "")
        return f"{who} {reading.base} {what}" if reading is not None else ""

    def _as(self, said: Said, verb: str, behind: str, form: str) -> str:
        """Return it with a verb that stands in a form: of the present, or in -ing."""
        reading = self._verbs.get(verb)
        if reading is None:
            return self._unknown(said, verb, behind, form)
        base, goods = reading.base, said.who not in ("we", "I")
        # "our factory make brass valves"
        wrong = form == "s" and "b" in reading.forms and said.who.startswith(("our ", "my "))
        if form not in reading.forms and not wrong:
            return ""
        does = f"{said.who} {base if said.plural else forms_of(base).s}{behind}"
        if base in _OFFICES and _AT_HOUSE.match(behind):
            return ""
        if base in THROUGH and behind.startswith(f" {THROUGH[base]} "):
            what = behind.removeprefix(f" {THROUGH[base]} ")
            sound = self._deals_in(what, base not in ("look", "take", "deal", "work"))
            return does if sound and _OFFICE.match(behind) is None else ""
        sound = base not in DULL or (goods and base in OF_GOODS)
        sound = sound and (goods or base in MAKES or not behind.startswith(" the "))
        return does if sound and self._deals_in(behind, goods or base in STRONG) else ""

    def _unknown(self, said: Said, verb: str, behind: str, form: str) -> str:
        """Return the same of a verb that no list holds: "Corvane spins up an oven plan", where Corvane is known."""
        if form == "s":
            acts = said.named and verb.endswith("s") and not verb.endswith("ss")
            acts = acts and self._draft.text.count(said.who) > 1
        else:
            acts = form == "b" and verb not in self._small and not verb.endswith(("ing", "ed", "s"))
        what = behind.removeprefix(" up").removeprefix(" out")
        return f"{said.who} {verb}{behind}" if acts and self._deals_in(what, form == "s") else ""

    def _since(self, said: Said, verb: str, behind: str) -> str:
        """Return what somebody has done for others all along as what he does: "we've supplied doors for mills"."""
        reading = self._verbs.get(verb)
        base = reading.base if reading is not None and {"d", "n"} & set(reading.forms) else ""
        does = base if said.plural else forms_of(base).s if base else ""
        habit = base in STRONG - BEGUN and not said.named and self._deals_in(behind, False)
        return f"{said.who} {does}{behind}" if habit else ""

    def _built(self, said: Said, verb: str, behind: str) -> str:
        """Return what somebody has made that does something: "we built a planner that reads rotas"."""
        reading = self._verbs.get(verb)
        made = reading is not None and reading.base in BEGUN | {"make", "design", "write"} and not said.named
        words = behind.split()
        if made and words[:1] == ["our"] and len(words) > 1:
            return f"{said.who} {verb}{behind}"
        thing = words[:1] in (["a"], ["an"], ["the"]) and _SOMETHING.isdisjoint(words[:4])
        return f"{said.who} {verb}{behind}" if made and thing and _THAT.search(behind) else ""

    def _deals_in(self, behind: str, strong: bool) -> bool:
        """Return whether what a deed is done to is a thing, or several where the deed alone tells no trade."""
        words = _UPTO.split(_COUNTED.sub("", behind.replace(",", "")))[0].split()[:_NEAR]
        owned = words[:1] in (["our"], ["my"]) and words[1:2] != ["own"]
        if not words or owned or words[0].lower() in _OBJECTLESS or not _SOMETHING.isdisjoint(words[:3]):
            return False
        several = any(
            len(word) >= _LONG and word.islower() and word.endswith("s") and not word.endswith(("ss", "us", "is"))
            for word in words
        )
        telling = any(len(word) >= _LONG and word[0].islower() for word in words)
        return telling and (strong or several) and words[0].lower() not in ("all", "customers", "clients")
