"""A talk or a slice of time that is asked for, as it stands behind "Would it help to …"."""

from lint.engine.recast.spoken import BREAKS, Spoken
from lint.engine.rewriting.small_words import MORE_TO_COME
from lint.model.draft import Sentence

_UNITS = frozenset("minutes minute mins min hour hours".split())
_SHOWN = frozenset("demo demonstration walkthrough tour presentation".split())
_TALKS = frozenset("call chat meeting conversation consultation session consult discussion".split())
_ASKING = frozenset("would could can may do does have got are is open care any care fancy up worth possible".split())
_TAILS = frozenset("about on with to regarding over".split())
_TALKING = frozenset("discuss explore walk show go see look explain share tell talk chat learn hear understand".split())
_SENT = frozenset("send mail forward".split())
_FITS = frozenset("sense fit fits match worth".split())  # that is for the reader to say
_BOTH = frozenset("chat talk call meet discuss reply email next".split())  # either would do: "talk or meet"
_ENDS = frozenset("make makes work works suit suits possible be help sense worth okay ok this next in at".split())
_TIMES = frozenset(
    "this next today tomorrow tonight sometime either at in on around before after during between".split()
)
_CALENDARS = frozenset("calendar calendars diary books".split())
_READY, _EASY = frozenset("want care open fancy interested up keen".split()), 8  # a question that asks little
_LEAST = 5  # minutes of a talk
_LONG = 26  # words; a longer question asks more than for time


class Sessions:
    """Returns what the reader is asked to do with his time; "" where a sentence asks for none."""

    def __init__(self, spoken: Spoken) -> None:
        self._spoken, self._words = spoken, spoken.words
        self._weekdays = spoken.context.lexicon.list("weekday")

    def meeting(self, sentence: Sentence) -> str:
        """Return "have a call with your planner", "talk for ten minutes about this", of a question for such."""
        if not sentence.question or sentence.last - sentence.first > _LONG or sentence.zone == "subject":
            return ""
        forms = self._words.forms
        if self._chooses(sentence):
            return ""
        for i in range(sentence.first, sentence.last):
            free = (
                forms[i] in ("talk", "chat", "speak") and forms[i - 2 : i] == ["free", "to"] and i > sentence.first + 1
            )
            if free and self._past_times(i + 1, sentence) == sentence.last:
                return forms[i]
            if forms[i] in _TALKS and self._article(i, sentence) >= 0:
                tail = self._tail(i + 1, sentence)
                return f"have {self._named(i, sentence)}{self._length(i, sentence)}{tail}" if tail is not None else ""
        return self._minutes(sentence)

    def showing(self, sentence: Sentence) -> str:
        """Return "see a 12-minute demo", of a question for one."""
        if not sentence.question or sentence.last - sentence.first > _LONG or sentence.zone == "subject":
            return ""
        easy = sentence.last - sentence.first <= _EASY and self._words.forms[sentence.first] in _READY
        if easy or self._chooses(sentence):
            return ""
        for i in range(sentence.first, sentence.last):
            if self._words.forms[i] in _SHOWN and self._article(i, sentence) >= 0:
                tail = self._tail(i + 1, sentence)
                if self._words.forms[i + 1 : i + 2] == ["of"]:
                    tail = f" {self._spoken.said(i + 1, self._stop(i + 1, sentence), sentence)}".rstrip() or None
                return f"see {self._named(i, sentence)}{tail}" if tail is not None else ""
        return ""

    def _chooses(self, sentence: Sentence) -> bool:
        """Return whether a question asks to choose between two things to do, or goes on from such a one."""
        forms = self._words.forms
        if forms[sentence.first] == "or" or not _SENT.isdisjoint(forms[sentence.first : sentence.last]):
            return True  # what would be sent is the easier choice
        return any(
            forms[i] == "or" and self._spoken.known_base(i + 1) and self._spoken.verbs[forms[i + 1]].base not in _BOTH
            for i in range(sentence.first, sentence.last - 2)
        )

    def _minutes(self, sentence: Sentence) -> str:
        """Return "talk for ten minutes", with what about or what for."""
        forms, classes, end = self._words.forms, self._words.classes, -1
        for i in range(sentence.first, sentence.last):
            if forms[i] in _UNITS and i > sentence.first:
                first = i - 1
                if forms[i - 2 : i] == ["half", "an"] or forms[i - 2 : i] == ["a", "half"]:
                    first = i - 2
                if classes[first] == "number" or forms[first] in ("half", "an", "a", "few") or forms[first].isalpha():
                    end = i + 1
                    break
        if end < 0 or self._words.marks[first + 1] == "-" or forms[first] in ("per", "a", "the", "your", "few"):
            return ""
        if forms[first : first + 1] == ["half"] and first > sentence.first and forms[first - 1] == "a":
            first -= 1
        aside = self._words.marks[first] == "("
        if forms[first].isdigit() and int(forms[first]) < _LEAST:
            return ""  # two minutes are for a look at something
        if aside or (forms[first - 1] in ("in", "within", "next") and first > sentence.first):
            return ""
        met = next((k for k in range(sentence.first, first) if forms[k] == "meet"), -1)
        if met >= 0:
            return self._spoken.said(met, end, sentence)
        asked = not _ASKING.isdisjoint(forms[sentence.first : first]) or first <= sentence.first + 1
        text = self._spoken.said(first, end, sentence)
        if not asked or not text:
            return ""
        text = text[0].lower() + text[1:]  # "Ten minutes on the phone?"
        at = self._past_times(end, sentence)
        if forms[at : at + 1] == ["for"] and forms[at + 1 : at + 2] in (["this"], ["your"], ["it"]):
            about = (
                "this" if forms[at + 1] == "this" else self._spoken.said(at + 1, self._stop(at + 1, sentence), sentence)
            )
            return f"talk for {text} about {about}" if about else ""
        tail = self._tail(end, sentence)
        if tail is None:
            return ""
        if tail.startswith(" to "):
            return f"take {text}{tail}" if tail.split()[1] in _TALKING else ""
        return f"talk for {text}{tail}"

    def _article(self, i: int, sentence: Sentence) -> int:
        """Return where the article before a talk stands, itself where it has none, -1 where none is asked."""
        forms = self._words.forms
        at = i
        while at > sentence.first and at > i - 6:
            at -= 1
            if forms[at] in ("a", "an"):
                return at
            if forms[at] in ("to", "for", "the", "your", "my", "our", "last", "and", "on", "of", "sales"):
                return i if forms[at] in ("to", "for") and at == i - 1 else -1
        return i if i - sentence.first < 4 else -1

    def _named(self, i: int, sentence: Sentence) -> str:
        """Return a talk with its article."""
        at = self._article(i, sentence)
        text = self._spoken.said(at, i + 1, sentence)
        return text if at < i else f"a {text}"

    def _length(self, i: int, sentence: Sentence) -> str:
        """Return " of 30 minutes", of "30 minutes for a chat"; "" where the talk has no length or other words."""
        forms = self._words.forms
        end = i - 1 - (forms[i - 1] in ("a", "an"))
        first = end - 2
        told = first > sentence.first and forms[end] in ("for", "to") and forms[end - 1] in _UNITS
        if not told or self._words.classes[first] != "number":
            return ""
        first -= self._words.classes[first - 1] == "number"
        return f" of {self._spoken.said(first, end, sentence)}"

    def _tail(self, at: int, sentence: Sentence) -> str | None:
        """Return what a talk is about, who with or what for, and None where more is said that would be lost."""
        forms, at = self._words.forms, self._past_times(at, sentence)
        if at >= sentence.last or self._words.marks[at] in BREAKS | {","} or forms[at] in _ENDS:
            later = (i for i in range(at, sentence.last - 1) if self._words.marks[i] == "," and forms[i] in _TAILS)
            return None if any(self._past_times(i, sentence) == i for i in later) else ""  # its matter stands there
        if forms[at : at + 2] in (["to", "see"], ["to", "make"]) and _FITS.intersection(forms[at : sentence.last]):
            return ""
        if forms[at] not in _TAILS:
            return "" if forms[at] in ("so", "if", "together", "with") else None
        stop = self._stop(at, sentence)
        if not _CALENDARS.isdisjoint(forms[at:stop]):
            return ""
        text = self._spoken.said(at, stop, sentence)
        if " if " in f" {text} " and text.split()[-1:] != [] and text.split()[-1] in _ENDS:
            return ""  # "to see if we could help" says nothing of the talk
        while text and text.split()[-1] in ("make", "sense", "work", "help", "possible", "be"):
            text = text.rpartition(" ")[0]
        return f" {text}" if text and text.split()[-1] not in MORE_TO_COME - {"this"} else None

    def _stop(self, at: int, sentence: Sentence) -> int:
        """Return where what a talk is about ends: before a time, a joint or the end."""
        end = at + 1
        while end < sentence.last and self._words.marks[end] not in BREAKS | {","}:
            if (
                self._words.forms[end] in ("so", "because", "before", "make", "makes")
                or self._past_times(end, sentence) > end
            ):
                break
            end += 1
        return end

    def _past_times(self, at: int, sentence: Sentence) -> int:
        """Return where the words behind a time stand: "this week or next", "in the coming days", "on Friday at 2"."""
        words, forms, end = self._words, self._words.forms, at
        while end < sentence.last and (words.marks[end] not in BREAKS):
            ahead = forms[end + 1 : min(end + 4, sentence.last)]
            counts = words.classes[end] in ("number", "date") or forms[end] in self._weekdays
            part = forms[end] in ("week", "weeks", "month", "days", "day", "morning", "afternoon", "am", "pm", "time")
            near = {"week", "weeks", "month", "days", "morning", "afternoon", "couple"}
            starts = forms[end] in _TIMES and (
                not near.isdisjoint(ahead)
                or any(one in self._weekdays or one.isdigit() for one in ahead[:2])
                or forms[end] in ("today", "tomorrow", "tonight", "sometime", "next")
            )
            joins = end > at and forms[end] in (
                "or",
                "of",
                "the",
                "coming",
                "next",
                "few",
                "couple",
                "a",
                "and",
                "other",
                "some",
                "that",
            )
            if not (counts or (part and end > at) or starts or joins):
                break
            end += 1
        while end > at and forms[end - 1] in ("the", "a", "and"):
            end -= 1
        return end
