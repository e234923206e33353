"""What a sender says that he has arranged or will do: its verb in the base form, and the rest."""

from lint.engine.recast.spoken import BREAKS, Spoken
from lint.engine.recast.wording import raw, shortened
from lint.engine.rewriting.small_words import NEW_CLAUSE
from lint.model.draft import Sentence

_ADDED = frozenset("just already also even now provisionally tentatively personally then go ahead and".split())
_BOOKING = frozenset(
    "put book block pencil hold reserve schedule save drop send add set arrange note draw enter".split()
)
_COMING = frozenset(
    "call ring phone telephone visit come drop swing stop pop pass give find talk meet start jump hop grab arrange "
    "contact walk run bring get chat speak".split()
)
_TIED = frozenset("if when how where what which that who whom".split())  # what they begin is no sentence
_HOURS = frozenset("past noon half quarter oclock o'clock am pm".split())
_ASKED = frozenset("which what how who where whether".split())
_BASES = {"pencilled": "pencil", "penciled": "pencil", "pencilling": "pencil", "penciling": "pencil"}


class Bookings:
    """Finds what the reader will have done to him. Words are given by index, `end` exclusive."""

    def __init__(self, spoken: Spoken) -> None:
        self._spoken, self._words = spoken, spoken.words

    def booked(self, sentence: Sentence) -> tuple[str, str, int]:
        """Return who would do what, and the word at which that begins."""
        forms, last = self._words.forms, sentence.last
        asked = forms[sentence.first : sentence.first + 2]
        skip = sentence.first + (asked[:1] in (["so"], ["then"]))
        if (
            sentence.question
            and forms[skip] in ("shall", "should", "can", "could", "may")
            and forms[skip + 1]
            in (
                "i",
                "we",
            )
        ):
            at = skip + 2
            good = at < last and forms[at] in _BOOKING | _COMING and not self._spoken.words.classes[at]
            who = "I" if forms[skip + 1] == "i" else "we"
            return (
                (who, raw(self._spoken, at, self._reach(at, sentence, False), sentence), sentence.first)
                if good
                else ("", "", -1)
            )
        if sentence.question:
            return "", "", -1
        for i in range(sentence.first, last - 2):
            who, at, base = "", i + 2, ""
            if forms[i] in ("i", "we") and not (i and forms[i - 1] in _TIED):
                who = "I" if forms[i] == "i" else "we"
            elif i == sentence.first and forms[i] in ("my", "our"):
                at = next((k + 1 for k in range(i + 2, min(i + 7, last)) if forms[k] in ("will", "shall")), -1)
                who = raw(self._spoken, i, at - 1, sentence) if at > 0 else ""
                base = forms[at] if who and at < last and forms[at] in _COMING | _BOOKING | {"be"} else ""
                if base == "be" and forms[at + 1 : at + 3] != ["in", "touch"]:
                    base = ""
            elif self._goes_on(i, sentence):
                at = i + 2 + (forms[i + 2] == "to")
                who, base = self._who(sentence), forms[at] if forms[at] in _COMING else ""
            elif i <= sentence.first + 1 and forms[i : i + 2] == ["let", "us"] and shortened(self._spoken, i + 1):
                who, at = "we", i + 2
                while at < last - 1 and forms[at] in _ADDED:
                    at += 1
                base = forms[at] if self._spoken.known_base(at) and forms[at] not in ("say", "face", "be") else ""
            elif i == sentence.first and forms[i : i + 2] == ["let", "me"] and forms[i + 2] in _COMING:
                who, at, base = "I", i + 2, forms[i + 2]
            if not who:
                continue
            if not base:
                at, base = self._deed(i, at, last)
            if base and at + 1 < last:
                rest = raw(self._spoken, at + 1, self._reach(at + 1, sentence, True), sentence)
                return who, f"{base} {rest}" if rest else "", i
        return "", "", -1

    def _goes_on(self, i: int, sentence: Sentence) -> bool:
        """Return whether a second deed begins: "I shall be near you and propose to call"."""
        forms = self._words.forms
        return forms[i] == "and" and (forms[i + 1] in ("will", "shall") or forms[i + 1 : i + 3] == ["propose", "to"])

    def _who(self, sentence: Sentence) -> str:
        """Return who acts in the first clause: "I", "our regional adviser"."""
        forms, first = self._words.forms, sentence.first
        if forms[first] in ("i", "we"):
            return "I" if forms[first] == "i" else "we"
        end = next((k for k in range(first + 2, min(first + 6, sentence.last)) if forms[k] in ("will", "shall")), -1)
        return raw(self._spoken, first, end, sentence) if end > 0 and forms[first] in ("my", "our") else ""

    def _deed(self, i: int, at: int, last: int) -> tuple[int, str]:
        """Return where the verb stands behind "I have", "I am" or "I will", and its base form."""
        forms = self._words.forms
        helper = forms[i + 1]
        if forms[i + 1 : i + 4] == ["am", "going", "to"] or forms[i + 1 : i + 4] == ["are", "going", "to"]:
            helper, at = "will", i + 4
        gone = False
        while at < last - 1 and (forms[at] in _ADDED or forms[at] == "gone"):
            gone = gone or forms[at] == "gone"
            at += 1
        if at >= last:
            return at, ""
        reading = self._spoken.verbs.get(forms[at])
        base = _BASES.get(forms[at]) or (reading.base if reading is not None else forms[at])
        kind = reading.forms if reading is not None else "ndg"
        if helper == "have" and base in _BOOKING and ("n" in kind or "d" in kind or base in _BASES.values()):
            return at, base
        if (
            helper in ("am", "are")
            and base in {"hold", "book", "block", "put", "reserve"}
            and forms[at].endswith("ing")
        ):
            return at, base
        if helper in ("will", "shall") and forms[at] == base and base in _COMING | _BOOKING:
            return at, base
        return at, ""

    def _reach(self, at: int, sentence: Sentence, stops: bool) -> int:
        """Return where a deed ends; stops: at a comma already."""
        end, words = at, self._words
        while end < sentence.last:
            comma = words.marks[end] == "," and end > at
            named = words.forms[end] == "as" and words.forms[end + 1 : end + 2] in (["a"], ["an"])
            named = named or (words.forms[end] == "when" and words.forms[end - 1] == "for")
            joined = stops and words.forms[end] == "and" and end + 1 < sentence.last
            joined = joined and (self._told_of(end + 1) or words.forms[end + 1] in ("will", "shall", "am", "are"))
            named = named or words.forms[end : end + 2] == ["so", "that"]
            new = words.marks[end] in BREAKS - {"."} or (words.forms[end] in NEW_CLAUSE and not named)
            if end > at and (new or joined or (stops and comma)):
                break
            end += 1
        return at if end < sentence.last and self._parted(end, sentence) else end

    def _parted(self, end: int, sentence: Sentence) -> bool:
        """Return whether what follows belongs to the deed: its hour, "…, twenty past eight", or its question."""
        words = self._words
        if words.marks[end] != ",":
            return words.forms[end] in _ASKED and not words.marks[end]
        ahead = range(end, min(end + 3, sentence.last))
        return any(words.classes[i] == "number" or words.forms[i] in _HOURS for i in ahead)

    def _told_of(self, i: int) -> bool:
        """Return whether what is done goes on with a verb of the past: "and ordered the headsets"."""
        reading = self._spoken.verbs.get(self._words.forms[i])
        return reading is not None and "b" not in reading.forms and not {"d", "n"}.isdisjoint(reading.forms)


def again(doer: str, lead: str) -> str:
    """Return who does something behind a sentence that has told of him: "they"."""
    known = doer not in ("I", "we") and lead.lower().startswith(doer.lower())
    return "they" if known else doer
