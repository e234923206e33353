"""What a reader is told to do, or will have done to him, as it stands behind "If you like, …"."""

from typing import NamedTuple

from lint.engine.recast.bookings import Bookings, again
from lint.engine.recast.handed import and_then, tagged, wish_for
from lint.engine.recast.late import Late
from lint.engine.recast.spoken import BREAKS, Spoken
from lint.engine.recast.wording import linked, raw, shortened
from lint.engine.rewriting.small_words import HURRY, MORE_TO_COME, NEW_CLAUSE
from lint.model.draft import Sentence

_LEADS = frozenset("please kindly just simply easily directly so and then do pls but also now or again".split())
_ADDED = frozenset(
    "easily directly simply just already also even now provisionally tentatively personally then go ahead and".split()
)
_UNTOLD = frozenset(  # what nobody is told to do by a push
    "be have need imagine think assume expect count mention look hope thank thanks note see stay trust meet love miss "
    "keep stop do feel excuse forgive welcome enjoy like want wish know find act decide fear wait sit hear care "
    "sound consider speak take".split()
)
_CALLED = frozenset("revert upvote ring text ping shout come".split())  # verbs that no list holds
_FREEING = frozenset("feel free to you can may are welcome could would will u".split())
_FREES = (("feel", "free", "to"), ("you", "can"), ("you", "may"), ("you", "are", "welcome", "to"))
_RUSHED = (
    "as soon as possible",
    "as quickly as possible",
    "at the earliest",
    "at your earliest convenience",
    "at your earliest",
    "by return",
    "without delay",
    "same day",
    "right away",
    "straight away",
    "at once",
    *"fast promptly soonest soonish quickly".split(),
)
_PHRASES = sorted((tuple(one.split()) for one in (*_RUSHED, *HURRY)), key=len, reverse=True)
_REASONS = frozenset("as because since while else otherwise unless".split())  # behind an order: why at once
_NEEDING = frozenset("have need must want am are should would got".split())  # a reason of the sender's own
_SUBJECTS = frozenset("i we my our you it they this".split())
_DATES = frozenset("before by until till within in".split())
_LONGEST, _LEAST = 34, 2  # words
_TWO = Late(r"\w\. [A-Z]")  # sentences that were taken for one
_TIMES = frozenset("tomorrow today tonight noon midnight eod end weekend lunch".split())
_BOUND = frozenset("promise guarantee regret".split())  # with what nobody is freed of a push


class Demand(NamedTuple):
    """What a sentence demands; "" where it does not."""

    lead: str = ""  # "The long answer is easier on a call. ": what it says before
    told: str = ""  # "send me the three invoices and I'll start"
    pick: str = ""  # "grab a slot here: https://…", to the end of the sentence
    wish: str = ""  # "a call would suit you", "you like": for whom that is
    doer: str = ""  # "I", "my assistant"
    booked: str = ""  # "pencil you in for Monday at 2"


class Demands:
    """Takes demands apart. Words are given by index, `end` exclusive."""

    def __init__(self, spoken: Spoken) -> None:
        self._spoken, self._words = spoken, spoken.words
        self._bookings = Bookings(spoken)

    def of(self, sentence: Sentence) -> Demand:
        """Return what a sentence demands."""
        if sentence.zone in ("subject", "preview") or sentence.last - sentence.first > _LONGEST:
            return Demand()
        doer, booked, at = self._bookings.booked(sentence)
        order = self._order(sentence)
        if "last" in booked.lower().split() or booked.startswith("lock "):
            booked = ""
        if booked and not 0 <= order < at:
            lead = self._lead(at, sentence)
            if lead is not None and linked(self._spoken, sentence):
                rest = raw(self._spoken, sentence.last - 1, sentence.last, sentence, whole=True)
                return Demand(lead=lead, pick=f"{doer} can {booked}: {rest}", wish="you like") if rest else Demand()
            return Demand() if lead is None else Demand(lead=lead, doer=again(doer, lead), booked=booked)
        lead = self._lead(order, sentence) if order >= 0 else None
        if lead is None:
            return Demand()
        if linked(self._spoken, sentence) or tagged(self._spoken, sentence):
            pick = self._link(order, sentence)
            return Demand(lead=lead, pick=pick, wish=wish_for(self._spoken, sentence)) if pick else Demand()
        told = self._told(order, sentence)
        return Demand(lead=lead, told=told) if told else Demand()

    def _lead(self, at: int, sentence: Sentence) -> str | None:
        """Return what stands before a demand as a sentence of its own, "" for nothing, None where it cannot stand."""
        words, end = self._words, at
        while end > sentence.first and words.forms[end - 1] in _LEADS | {"that"}:
            end -= 1
        if all(form in _LEADS | _FREEING for form in words.forms[sentence.first : end]):
            return ""
        head = words.forms[sentence.first]
        if head == "to":
            return ""  # "To save us both the trouble"
        clause = sentence.clauses[0] if sentence.clauses else None
        whole = clause is not None and 0 <= clause.verb < end and clause.subject.end > clause.subject.start
        if (
            not whole
            or end - sentence.first < 3
            or words.forms[end - 1] in MORE_TO_COME
            or head in {*NEW_CLAUSE, "once"}
        ):
            return None
        text = raw(self._spoken, sentence.first, end, sentence)
        return f"{text[0].upper()}{text[1:]}. " if text else None

    def _order(self, sentence: Sentence) -> int:
        """Return where the verb of an order stands, -1 where there is none."""
        forms, at = self._words.forms, sentence.first
        while at < sentence.last - 1 and forms[at] in _LEADS:
            at += 1
        for free in _FREES:
            if tuple(forms[at : at + len(free)]) == free:
                at += len(free)
                while at < sentence.last - 1 and forms[at] in _ADDED:
                    at += 1
                return at if self._spoken.known_base(at) else -1
        if sentence.question and forms[at] in ("could", "can", "would", "will") and forms[at + 1] in ("you", "u"):
            at += 2
            while at < sentence.last - 1 and forms[at] in _LEADS:
                at += 1
            return at if self._tellable(at) else -1
        if sentence.question:
            return -1
        clause = sentence.clauses[0] if sentence.clauses else None
        if at == sentence.first and forms[at] in _CALLED and forms[at + 1] in ("me", "us", "back", "asap"):
            return at
        asked = any(form in ("please", "kindly", "pls") for form in forms[sentence.first : at])
        told = clause is not None and not clause.negated and (clause.imperative or asked)
        if told and self._tellable(at):
            return at
        for i in range(sentence.first + 3, sentence.last - 1):
            led = forms[i - 1] == "so" or (
                forms[i - 1] in ("please", "kindly", "just") and forms[i - 2] in ("so", "and")
            )
            if led and self._tellable(i):
                return i
        return -1

    def _tellable(self, at: int) -> bool:
        """Return whether a verb stands here that somebody may be told."""
        form, words = self._words.forms[at], self._words
        if form in _UNTOLD or not (self._spoken.known_base(at) or form in _CALLED) or words.classes[at]:
            return False
        behind = words.forms[at + 1] if at + 1 < len(words.forms) else ""
        if form != "let":
            return True
        return (
            behind in ("us", "me")
            and not shortened(self._spoken, at + 1)
            and words.forms[at + 2] in ("know", "have", "see")
        )

    def _told(self, at: int, sentence: Sentence) -> str:
        """Return an order without its haste; where something is promised for it, all of it."""
        words, end = self._words, sentence.last
        forms = words.forms[at:end]
        if not self._hurried(at, end) and (both := and_then(self._spoken, at, sentence)):
            return both
        if "i am coming" in " ".join(forms) or (forms[0] == "tell" and "no" in forms) or forms[3:4] == ["once"]:
            return ""
        end = next((i for i in range(at + 1, end) if words.forms[i] in _REASONS and not self._soon(i)), end)
        end = next((i for i in range(at + 1, end) if words.marks[i] == "," and words.forms[i] in _SUBJECTS), end)
        if end < sentence.last - 1 and words.forms[end] in ("i", "we") and words.forms[end + 1] not in _NEEDING:
            return ""  # "tell me your size, I send the offer": what is promised would be lost
        end = next((i for i in range(at + 1, end - 1) if words.forms[i : i + 2] == ["so", "as"]), end)
        joint = next((i for i in range(at + 1, end) if words.forms[i] in ("so", "and")), end)
        dropped = self._hurried(at, joint if words.forms[joint : joint + 1] == ["so"] else end)
        dated = next((i for i in range(at + 1, end) if words.forms[i] in _DATES and self._dates(i, end)), -1)
        promised = any(words.forms[i] == "and" and words.forms[i + 1] in _SUBJECTS for i in range(at + 1, end - 1))
        if dated > 0 and not promised and not any(words.forms[i] in NEW_CLAUSE | {"and"} for i in range(dated, end)):
            start = dated - 2 if words.forms[dated - 2 : dated] == ["on", "or"] else dated
            stop = next((i for i in range(dated + 1, end) if words.marks[i] in BREAKS | {","}), end)
            dropped |= set(range(start, stop))
        kept = [i for i in range(at, end) if i not in dropped]
        while kept and words.forms[kept[-1]] in MORE_TO_COME - {"about"}:
            kept.pop()
        if not kept or kept[0] != at or not _BOUND.isdisjoint(forms):
            return ""
        if len(kept) == 1:
            alone = words.forms[at] in ("reply", "respond", "answer", "revert", "confirm", "advise")
            return f"{words.forms[at]} when it suits you" if alone else ""
        pieces, first = [], at
        for i, after in zip(kept, [*kept[1:], -1], strict=True):
            if after != i + 1:
                pieces.append(raw(self._spoken, first, i + 1, sentence))
                first = after
        text = " ".join(pieces) if all(pieces) else ""
        return "" if _TWO.search(text) else text

    def _link(self, at: int, sentence: Sentence) -> str:
        """Return an order with its link, to the end of the sentence and without "before my slots are gone"."""
        words, stop = self._words, sentence.last
        if self._hurried(at, stop - 1) - {i for i in range(at, stop) if words.forms[i] == "now"}:
            return ""
        start = next((i for i in range(at + 2, stop - 1) if self._runs_out(i)), -1)
        now = next((i for i in range(at + 2, stop - 1) if words.forms[i] == "now" and words.marks[i + 1] == ":"), -1)
        start = start if start > 0 else now
        if start < 0 and words.forms[stop - 1] in HURRY:
            text = raw(self._spoken, at, stop - 1, sentence)
            return f"{text}." if text else ""
        if start < 0:
            return raw(self._spoken, at, stop, sentence, whole=True)
        front = raw(self._spoken, at, start, sentence)
        behind = next((i for i in range(start + 1, stop) if words.marks[i] in (":", "\u2014")), stop)
        if behind == stop:
            return front
        rest = raw(self._spoken, behind, stop, sentence, whole=True)
        return f"{front}: {rest}" if front and rest else ""

    def _runs_out(self, i: int) -> bool:
        return self._words.forms[i] == "before" and self._words.forms[i + 1] in ("my", "our", "it", "they", "the")

    def _soon(self, i: int) -> bool:
        return self._words.forms[i : i + 2] in (["as", "soon"], ["as", "quickly"]) or self._words.forms[i - 1] in (
            "soon",
            "quickly",
            "well",
            "such",
        )

    def _dates(self, i: int, end: int) -> bool:
        """Return whether a word sets the day by which something is to be done."""
        near = self._words.forms[i + 1 : min(i + 5, end)]
        if self._words.forms[i] == "in" and near[:2] != ["the", "next"]:
            return False
        days = self._spoken.days | _TIMES
        numbers = any(self._words.classes[k] == "number" for k in range(i + 1, min(i + 5, end)))
        return numbers or not days.isdisjoint(near)

    def _hurried(self, at: int, end: int) -> set[int]:
        """Return the words that only say how fast."""
        forms, found = self._words.forms, set[int]()
        for i in range(at + 1, end):
            for phrase in _PHRASES:
                if tuple(forms[i : min(i + len(phrase), end)]) == phrase and forms[i - 1] != "the":
                    found.update(range(i, i + len(phrase)))
                    break
        return found
