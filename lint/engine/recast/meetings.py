"""The days and hours that a sentence names for a talk, and what kind of talk it is."""

from itertools import pairwise

from lint.engine.recast.spoken import BREAKS, Spoken
from lint.engine.rewriting.small_words import DAYTIMES, LINKING
from lint.model.draft import Sentence

_BARE = frozenset(("the", "this", "next"))  # before a day, and nothing without one
_EXCHANGES = frozenset("discuss explore talk connect speak hear learn brainstorm".split())
_BEFORE_TALK = frozenset("a an the quick short brief virtual intro introductory discovery minute min our".split())
_SHORT = 16  # words; a longer one says something else, too, unless it asks which hour
_LONG = 20  # words; a longer sentence says more than when
_LAYING = frozenset("free gap got work works offer say how about opening".split())
_ZONES = frozenset("et pt ct bst utc weds thurs tues thur after before".split())  # beside those of the language
_CALLS = frozenset("call chat zoom phone talk meeting meet video".split())
_EVENTS = frozenset("demo check review audit survey tasting viewing fitting assessment inspection".split())
_KNOWN = frozenset("the that your our their".split())  # before an event that is spoken of already
_COMES = frozenset("come stop drop swing pop be".split())
_BUSY = frozenset("back busy booked packed tied closed away travelling traveling full out off doing hosting".split())
_UNTIL = frozenset("by until till".split())  # a time that ends something is no free one
_HOURS = frozenset("one two three four five six seven eight nine ten eleven twelve past to".split())
_SHOWN = frozenset("demo demonstration walkthrough walk-through tour presentation mins minutes min hour minute".split())
_PHRASE = 6  # words
_OTHERS = frozenset((("with", "your"), ("with", "our"), ("on", "what"), ("on", "how")))  # whom, or what of, it would be
_OPEN = frozenset("before after".split())  # more has to follow
_LASTING = frozenset("minute minutes min mins hour hours max".split())  # behind a number, how long a talk takes


class Meetings:
    """Returns the times of a sentence as they stand behind "I have … free"; "" where it names none for a talk."""

    def __init__(self, spoken: Spoken) -> None:
        self._spoken = spoken
        self._weekdays = spoken.context.lexicon.list("weekday")
        self._named = spoken.context.lexicon.list("talk-noun")
        self._talks = spoken.context.lexicon.list("talk-word") | spoken.context.lexicon.list("talk-noun")

    def meeting(self, sentence: Sentence) -> str:
        """Return "a visit" where the sender would come, "a survey", "it" where that is named before, "a call" else."""
        near = (one for one in self._spoken.context.sentences if one.last == sentence.first)
        before = [one for one in near if one.paragraph == sentence.paragraph]
        if any(self._visits(one) for one in (sentence, *before)):
            return "a visit"
        here = self._spoken.words.forms[sentence.first : sentence.last]
        event = next((i for i, form in enumerate(here) if form in _EVENTS and _KNOWN.isdisjoint(here[:i][-2:])), -1)
        if event >= 0 and _CALLS.isdisjoint(here):
            return f"{'an' if here[event][0] in 'aeiou' else 'a'} {here[event]}"
        said = [self._spoken.words.forms[one.first : one.last] for one in (sentence, *before)]
        if any(not _EVENTS.isdisjoint(forms) for forms in said):
            return (
                "it"
                if any(
                    (_CALLS | _SHOWN - _EVENTS).isdisjoint(forms) and not _EVENTS.isdisjoint(forms) for forms in said
                )
                else "a call"
            )
        return "a call"

    def talking(self, sentence: Sentence) -> str:
        """Return "talk" where the sender would like to, in whatever words."""
        forms = self._spoken.words.forms[sentence.first : sentence.last]
        named = any(two in self._named and one in _BEFORE_TALK for one, two in pairwise(forms))
        return "talk" if named or not _EXCHANGES.isdisjoint(forms) else ""

    def times(self, sentence: Sentence) -> str:
        """Return the days and hours that a sentence names, as they stand behind "I have … free"."""
        long = sentence.last - sentence.first
        if long > _LONG or (long > _SHORT and "which" not in self._spoken.words.forms[sentence.first : sentence.last]):
            return ""
        if not _BUSY.isdisjoint(self._spoken.words.forms[sentence.first : sentence.last]) or self._else(sentence):
            return ""
        if sentence.zone == "subject" or not (
            self._about_talk(sentence) or self._visits(sentence) or self._lays_out(sentence)
        ):
            return ""
        forms, classes = self._spoken.words.forms, self._spoken.words.classes
        best = range(0)
        i = sentence.first
        while i < sentence.last:
            end = i
            while (
                end < sentence.last
                and self._tells_time(end)
                and (end == i or self._spoken.words.marks[end] not in BREAKS | {"\n"})
            ):
                end += 1
            start, stop = i, end
            while start < stop and (forms[start] in LINKING or (forms[start] in _BARE and stop - start == 1)):
                start += 1
            while stop > start and (forms[stop - 1] in LINKING or forms[stop - 1] in _BARE):
                stop -= 1
            if stop - start > len(best) and any(forms[at] in self._spoken.days | DAYTIMES for at in range(start, stop)):
                best = range(start, stop)
            i = max(end, i + 1)
        named = any(forms[at] in self._weekdays or classes[at] == "number" or forms[at] == "tomorrow" for at in best)
        lasts = named and not _LASTING.isdisjoint(forms[best.stop : min(best.stop + 2, sentence.last)])
        behind = self._spoken.draft.text[self._spoken.words.ends[best.stop - 1] :] if named else ""
        lasts = lasts or behind.lstrip().lower().startswith(("a.m", "p.m"))  # the half of the day would be lost
        if not named or lasts or forms[best.stop - 1] in _OPEN or forms[best.start - 1] in _UNTIL:
            return ""
        if any(self._times_too(at) for at in range(sentence.first, sentence.last) if at not in best):
            return ""  # one of several, or the hour, would be lost
        return self._spoken.said(best.start, best.stop, sentence)

    def _else(self, sentence: Sentence) -> bool:
        """Return whether the time is for something else than a talk of the two: "for a site walk", "with your cook"."""
        words = self._spoken.words
        if sentence.question and words.forms[sentence.first + 1 : sentence.first + 2] in (["our"], ["your"], ["my"]):
            return True  # other people are to meet
        talks = self._talks | self._named | _CALLS | _EVENTS | _SHOWN
        for i in range(sentence.first, sentence.last - 2):
            end = i + 1
            while end < min(i + _PHRASE, sentence.last) and words.marks[end] not in BREAKS | {","}:
                end += 1
            pair = tuple(words.forms[i : i + 2])
            named = pair[0] == "for" and pair[1] in ("a", "an", "the", "your", "our")
            if pair in _OTHERS or (named and talks.isdisjoint(words.forms[i + 1 : end])):
                return True
        return False

    def _times_too(self, i: int) -> bool:
        """Return whether a word names a day or, behind "at" or "past", an hour: "at six"."""
        words = self._spoken.words
        hour = words.forms[i - 1] in ("at", "past", "half", "quarter") and words.forms[i] in _HOURS
        return hour or words.forms[i] in self._weekdays or words.classes[i] == "date"

    def _about_talk(self, sentence: Sentence) -> bool:
        """Return whether a sentence is about a time to talk, and no other."""
        return not self._talks.isdisjoint(self._spoken.words.forms[sentence.first : sentence.last])

    def _lays_out(self, sentence: Sentence) -> bool:
        """Return whether a sentence lays hours before the reader: "I'm free Tuesday at 2", "Does Monday work?"."""
        forms = self._spoken.words.forms[sentence.first : sentence.last]
        ours = sentence.question or not {"i", "we"}.isdisjoint(forms[:6])
        does = any(one in ("can", "could", "you") and two == "do" for one, two in pairwise(forms))
        return (
            ours
            and (does or not _LAYING.isdisjoint(forms))
            and not {"hold", "until", "till", "price"}.intersection(forms)
        )

    def _visits(self, sentence: Sentence) -> bool:
        forms = self._spoken.words.forms[sentence.first : sentence.last]
        return "visit" in forms or any(
            one in _COMES and two in ("by", "in", "round", "over") for one, two in pairwise(forms)
        )

    def _tells_time(self, i: int) -> bool:
        form = self._spoken.words.forms[i]
        clock = self._spoken.words.classes[i] == "number" and form[0] not in "$\u20ac\u00a3" and "%" not in form
        week = form == "week" and self._spoken.words.forms[i - 1] in ("this", "next")
        return (
            clock or week or form in self._spoken.days or form in DAYTIMES | _ZONES or form in LINKING or form in _BARE
        )
