"""An offer as the reason for a question: what the reader is asked about, and what the sender says why he asks."""

import re
from typing import NamedTuple

from lint.engine.context import BODY
from lint.engine.recast.late import Late
from lint.engine.recast.spoken import Spoken
from lint.engine.recast.turned import Turner
from lint.engine.recast.works import Works
from lint.engine.rewriting.small_words import OBJECTS, STOPS
from lint.model.draft import Sentence

_HELPS = frozenset("help helps helped helping let lets enable enables allow allows".split())
_JOINS = frozenset("work partner team works partners".split())  # behind them "with" somebody "to" do something
_MADE_FOR = frozenset("that which".split())
_GETS = frozenset("get win book generate attract land find bring gain secure fill drive".split())
_MORE = frozenset(
    "more new better qualified quality high extra additional in local direct paying their your the a".split()
)
_SOURCES = frozenset(
    "leads customers clients patients bookings appointments demos members orders sales donors guests instructions "
    "students tenants buyers enquiries inquiries subscribers meetings listings candidates referrals visitors".split()
)  # what comes from somewhere
_ADVERBS = frozenset("also mainly mostly currently only have has already just recently can will".split())
_NAMED = Late(r"^(?:[A-Z]?[a-z' ]+, )?([A-Z]\w+(?:\.\w+)?(?: [A-Z]\w+)?)(?:,| is| are|'s)\b")
_PRESENTED = Late(r"\b(?:introduce(?: you to)?|about|at|called) ([A-Z]\w+(?: [A-Z]\w+)?),")
_NOBODY = frozenset("we i our my it this that there hi hello hey dear here the in at as".split())
_YOURS = Late(r"\b(?:you|your|yours|like|such as|who|that|which|over|more than|companies? similar)\b|\d", re.I)
_LONGEST = 60  # words
_MET = Late(
    r"\b(?:great|good|nice|lovely|pleasure|enjoyed) (?:chatting|speaking|talking|meeting|connecting|"
    r"to (?:meet|speak|talk|chat))",
    re.IGNORECASE,
)
_FAR = 14  # words between who helps and what is done
_NEW = frozenset("that which who because so by through using".split())
_OWN = ("", "sender", "product")  # classes of words that may name what is the sender's
_OFTEN = 8  # words of who is helped
_AHEAD = 4  # words that a name may have


class Reason(NamedTuple):
    """What a sentence gives; "" where it does not."""

    easing: str = ""  # "cutting no-shows", of "We help clinics cut no-shows by half"
    source: str = ""  # "new patients", of "We help dentists get more patients"
    work: str = ""  # "podcast production", of "Bloomcast is a podcast production agency"
    trade: str = ""  # "we help clinics with that", "that is what Bloomcast does": why it is asked


class Reasons:
    """Reads them off the sentences of one draft."""

    def __init__(self, spoken: Spoken, turner: Turner) -> None:
        self._spoken, self._words, self._turner = spoken, spoken.words, turner
        self._works = Works(spoken, turner)
        self._common = spoken.context.lexicon.list("english-word") | spoken.verbs.keys()

    def of(self, sentence: Sentence) -> Reason:
        """Return what a sentence gives; nothing where the reader was spoken of before."""
        if sentence.last - sentence.first > _LONGEST or _MET.search(self._spoken.draft.text[: sentence.start]):
            return Reason()
        if sentence.question or sentence.bullet or sentence.zone not in BODY or self._reader_before(sentence):
            return Reason()
        if helping := self._helping(sentence):
            return helping
        work, trade = self._works.of(sentence)
        return Reason(work=work, trade=trade)

    def _reader_before(self, sentence: Sentence) -> bool:
        """Return whether a sentence before says what the reader does."""
        before = (one for one in self._spoken.context.sentences if one.zone in BODY and one.start < sentence.start)
        return any(clause.actor == "reader" and clause.verb >= 0 for one in before for clause in one.clauses)

    def _helping(self, sentence: Sentence) -> Reason | None:
        """Return what somebody is helped to get done, and who helps whom with that."""
        forms = self._words.forms
        for i in range(sentence.first + 1, sentence.last - 2):
            joins = forms[i] in _JOINS and forms[i + 1] == "with"
            way = forms[i] in ("way", "ways") and i + 1 < sentence.last and forms[i + 1] in ("to", "for")
            if not (joins or way or forms[i] in _HELPS):
                continue
            start = i + 1 + joins
            who = self._maker(sentence, forms[sentence.first : i]) if way else self._subject(i, sentence)
            if not who:
                continue
            matter = self._with(start, sentence) if not (joins or way) else 0
            at = self._helped(start, sentence.last)
            at = -1 if at >= 0 and forms[at] in OBJECTS else at  # "we help to the hotels": no verb
            if joins and (at < 0 or forms[at - 1] != "to" or forms[at - 2] == "made"):
                continue
            matter = matter if at < 0 or matter < at else 0
            if at < 0 and not matter:
                continue
            end = matter - 1 if matter else at - (forms[at - 1] == "to")
            if way:
                told = f"{who} do that" if who in ("we", "I") else f"that is what {who} does"
            else:
                told = self._told(who, i, start, end, sentence, joins)
            if matter:
                work = self._works.work(matter, sentence)
                if work:
                    return Reason(work=work, trade=told)
                continue
            if source := self._source(at, sentence):
                return Reason(source=source, trade=told)
            if work := self._saved(at, sentence):
                return Reason(work=work, trade=told)
            if easing := self._turner.gerund(at, sentence.last):
                return Reason(easing=easing, trade=told)
        return None

    def _told(self, who: str, i: int, start: int, end: int, sentence: Sentence, joins: bool) -> str:
        """Return who helps whom with that."""
        whom = self._spoken.said(start, end, sentence) if end > start else ""
        whom = "" if not whom or _YOURS.search(whom) or end - start > _OFTEN else whom
        if joins:
            works = "work" if who in ("we", "I") else "works"
            return f"{who} {works} with {whom} on that" if whom else f"{who} {works} on that"
        plural = who in ("we", "I") or self._words.forms[i] == "help"
        return f"{who} {'help' if plural else 'helps'} {f'{whom} ' if whom else ''}with that"

    def _helped(self, at: int, last: int) -> int:
        """Return where the verb stands behind who is helped, be they several or named; -1 where none does."""
        forms, words = self._words.forms, self._words
        for i in range(at, min(at + _FAR, last - 1)):
            if words.marks[i] in STOPS - {","} or forms[i] in _NEW:
                return -1
            if forms[i] == "to" and self._spoken.base(i + 1):
                return i + 1
            who = i > at and (self._turner.nouns.plural(forms[i - 1]) or self._spoken.capital(i - 1))
            whom = who or (i > at and (bool(words.classes[i - 1]) or forms[i - 1] in ("you", "them", "team")))
            if whom and words.marks[i] not in STOPS and self._spoken.known_base(i):
                return i
        return -1

    def _with(self, at: int, sentence: Sentence) -> int:
        """Return where the matter begins behind "help clinics with"; 0 where none does."""
        forms = self._words.forms
        for i in range(at, min(at + _OFTEN, sentence.last - 1)):
            if self._words.marks[i] in STOPS:
                return 0
            if forms[i] == "with":
                return i + 1
        return 0

    def _source(self, at: int, sentence: Sentence) -> str:
        """Return what one gets more of, and so gets from somewhere."""
        forms, i = self._words.forms, at + 1
        if forms[at] not in _GETS:
            return ""
        while i < sentence.last and (forms[i] in _MORE or forms[i][0].isdigit() or forms[i] in ("to", "per", "up")):
            i += 1
        if i >= sentence.last or forms[i] not in _SOURCES:
            return ""
        return "new patients" if forms[i] == "patients" else forms[i]

    def _saved(self, at: int, sentence: Sentence) -> str:
        """Return on what time or money is saved: "save a day a month on stock lists"."""
        forms = self._words.forms
        if forms[at] not in ("save", "spend", "cut"):
            return ""
        on = next((i for i in range(at + 1, sentence.last - 1) if forms[i] == "on"), 0)
        return self._works.work(on + 1, sentence) if on else ""

    def _subject(self, i: int, sentence: Sentence) -> str:
        """Return who helps, from what stands before the verb: "we", "I", "Bloomcast", "our platform"."""
        forms, at = self._words.forms, i - 1
        while at > sentence.first and forms[at] in _ADVERBS:
            at -= 1
        said = forms[sentence.first : i]
        if forms[at] in ("we", "i"):
            return "we" if forms[at] == "we" else "I"
        if forms[at] in _MADE_FOR or (forms[i].endswith("ing") and forms[at] in ("are", "am", "in")):
            return self._maker(sentence, said)
        if forms[at - 1] in ("our", "my") and at > sentence.first:
            return f"{forms[at - 1]} {forms[at]}"
        first = at
        while first > sentence.first and at - first < _AHEAD and self._spoken.capital(first - 1):
            first -= 1
        named = self._spoken.capital(at) and forms[first] not in self._common and self._words.classes[at] in _OWN
        return (
            self._spoken.said(first, at + 1, sentence)
            if named and (at == sentence.first or self._words.marks[at] not in STOPS)
            else ""
        )

    def _maker(self, sentence: Sentence, said: list[str]) -> str:
        """Return whose tool or house it is that helps: a name at the start, else who speaks."""
        text = self._spoken.draft.text[sentence.start : sentence.end]
        found = _PRESENTED.search(text) or _NAMED.match(text)
        if found is not None and found[1].lower().split()[0] not in _NOBODY | self._common:
            return str(found[1])
        return "we" if "we" in said or "our" in said else "I" if "i" in said else ""
