"""What a sentence that chases an answer, or counts a loss, says besides: what was sent, about what, what is guessed.

All is kept word by word, so that it can stand as a plain fact, a way out or a question.
"""

from typing import NamedTuple

from lint.engine.recast.late import Late
from lint.engine.recast.onward import doubted_next, reacted, rests_on_silence
from lint.engine.recast.spoken import Spoken
from lint.engine.rewriting.joints import Joints
from lint.engine.rewriting.small_words import MAILS, MORE_TO_COME, PARTING
from lint.model.draft import Sentence

_ABOUT = frozenset("about regarding concerning re".split())
_ON = frozenset("up back base in followup".split())  # "following up on", "checking in on"
_NOTES = MAILS | frozenset("note notes email emails mails messages message letter letters call voicemail".split())
_WRITING = frozenset(
    "wrote written emailed messaged mailed sent contacted rang called reached reaching reach following follow "
    "circling circle checking check touching touch pinging ping nudge nudging bumping reply answer bringing "
    "reminder chasing".split()
)
_SENT = frozenset("sent shared emailed mailed posted forwarded attached".split())
_WAYS = frozenset("you over through across along out to".split())
_NOTHING = frozenset(
    "it this that these those below above them everything anything something you me us him her".split()
)
_SILENT = frozenset("and but yet".split())
_WHAT = frozenset("the my a an our".split())
_MOST, _LEAST = 16, 2  # words
_GUESSING = (
    "guess", "am guessing", "assume", "am assuming", "can only assume", "can only conclude", "must conclude",
    "have to assume", "have to conclude", "am going to assume", "will assume", "am going to go out on a limb and say",
    "take it", "will take it", "gather", "suspect", "figure", "imagine", "am taking it",
)  # fmt: skip
_BEING = frozenset("is are has have was were does do".split())
_SOON = 9  # words until the verb
_EVERY = frozenset("every each".split())
_SPELLS = frozenset("time day week month morning evening night hour minute year quarter weekend monday".split())
_LOSING = frozenset(
    "lose losing lost loses burn burning bleed bleeding waste wasting throwing throw spend spending".split()
)
_GERUND = frozenset("by with through from".split())
_WAITING = frozenset("wait delay hesitate ignore talk speak stay go sit put dither postpone".split())
_AND_THEN = Late(
    r",? and (?:won['\u2019]t|will|stop|close|move|take|remove|archive|leave|go|assume|delete|give|release|offer)\b"
)
_GOODS = frozenset("revenue savings money growth profit profits sales leads".split())
_CEASES = Late(r",? and ((?:stop|leave it|end|let it rest)\b[\w ]*)$")


class Chased(NamedTuple):
    """What a sentence gives; "" where it does not."""

    followed: str = ""  # "how Northwind hands over on-call": what the mails before were about
    wrote: str = ""  # the same, where the sentences next to it do not rest on it
    did: str = ""  # "sent you the deck on Monday", "wrote to you on 3 March": what the sender did before
    guess: str = ""  # "fuel theft is no issue for you": what the sender guesses from a silence
    occasion: str = ""  # "a new hire can't run your app": what is said to cost something each time
    toll: str = ""  # "having your accountant key in your bills": what is said to cost something


class Chaser:
    """Finds it. Words are given by index, `end` exclusive."""

    def __init__(self, spoken: Spoken) -> None:
        self._spoken, self._joints, self._words = spoken, Joints(spoken.context), spoken.words

    def of(self, sentence: Sentence) -> Chased:
        """Return what a sentence gives; nothing where the next one is a word on it."""
        if reacted(self._spoken, sentence):
            return Chased(self._wrote(sentence, True))
        rests = rests_on_silence(self._spoken, sentence)
        guess = "" if doubted_next(self._spoken, sentence) else self._guess(sentence)
        then = _AND_THEN.search(guess)
        return Chased(
            self._wrote(sentence, True),
            "" if rests else self._wrote(sentence),
            "" if rests else self._sent(sentence),
            "" if _CEASES.search(guess) else guess[: then.start()] if then is not None else guess,
            self._when(sentence),
            self._toll(sentence),
        )

    def _wrote(self, sentence: Sentence, always: bool = False) -> str:
        """Return what mails before were about; always: even where a leave is taken besides."""
        forms = self._words.forms
        if not always and not PARTING.isdisjoint(forms[sentence.first : sentence.last]):
            return ""  # that says more than what the mails were about
        first = next((i for i in range(sentence.first, sentence.last) if forms[i] in _WRITING | _NOTES), sentence.last)
        for i in range(first + 1, sentence.last - _LEAST):
            told = forms[i] in _ABOUT or (forms[i] == "on" and forms[i - 1] in _ON | _NOTES)
            if not told or forms[i + 1] in _NOTHING | {"my"} or self._dated(i + 1):
                continue
            if forms[i - 1] in ("what", "is", "are", "was", "care", "cares", "know", "think", "talk", "thing", "just"):
                continue
            end = self._end(i + 1, sentence)
            phrase = forms[i + 1 : end]
            if _LEAST <= len(phrase) <= _MOST and _NOTES.isdisjoint(phrase[:4]) and phrase[-1] not in MORE_TO_COME:
                return self._spoken.said(i + 1, end, sentence)
        return ""

    def _end(self, at: int, sentence: Sentence) -> int:
        """Return where what begins at a word ends: at a pause, a new clause, a verb of the sender's, a date."""
        forms, end = self._words.forms, at + 1
        how = forms[at] in ("how", "what", "why", "whether")
        while end < sentence.last:
            if self._words.marks[end] and self._joints.mark(end) not in ("", "/"):
                break
            if forms[end] in _SILENT and (
                self._joints.finite(end + 1, sentence.last) >= 0
                or self._joints.clause(end + 1, sentence.last, surely=False) >= 0
            ):
                break
            if not how and (forms[end] in ("as", "because", "so", "in", "since") and self._spoken.ends_at(end, at)):
                break
            if forms[end] == "without":
                break  # what was left out of the mails is not what they were about
            if forms[end] in ("on", "from", "dated", "last", "of", "this") and self._dated(end + 1):
                break
            end += 1
        return end

    def _dated(self, i: int) -> bool:
        """Return whether a day or a date begins here."""
        words = self._words
        if i >= len(words.forms):
            return False
        if words.forms[i] == "the":
            return self._dated(i + 1)
        listed = words.forms[i] in self._spoken.days or words.forms[i] in ("week", "month", "morning", "yesterday")
        return listed or words.classes[i] in ("number", "date")

    def _sent(self, sentence: Sentence) -> str:
        """Return what the sender did, and when: of "following up on the note I sent on Monday"."""
        forms, words = self._words.forms, self._words
        for i in range(sentence.first + 2, sentence.last):
            if forms[i] in _SENT and forms[i - 1] in ("i", "we"):
                first = next((k for k in range(i - 2, max(i - 8, sentence.first) - 1, -1) if forms[k] in _WHAT), -1)
                end = i - 1 - (forms[i - 2] in ("that", "which"))
                if first < 1 or forms[first - 1] in ("is", "and") or end - first < _LEAST:
                    continue
                at = i + 1
                while at < sentence.last and forms[at] in _WAYS and not words.marks[at]:
                    at += 1
                when = self._time(at, sentence)
                if when is None:
                    continue
                if forms[end - 1] in _NOTES:
                    return f"wrote to you{when}" if when else ""
                what = self._spoken.said(first, end, sentence)
                return f"sent you {what}{when}" if what and forms[first] in ("the", "my") else ""
            if forms[i] in ("from", "dated", "of") and forms[i - 1] in _NOTES and forms[i - 2] in ("my", "our", "last"):
                when = self._time(i + 1, sentence)
                if when and forms[sentence.first] != "if":
                    return f"wrote to you{when}"
        return ""

    def _time(self, at: int, sentence: Sentence) -> str | None:
        """Return when something was done, "" for a sentence that ends here, None for what is no time."""
        forms, words = self._words.forms, self._words
        if at >= sentence.last or words.marks[at] in (",", "-", "\u2014", "."):
            return ""
        lead = "" if forms[at] in ("on", "in", "last", "yesterday", "at", "earlier", "this") else " on"
        begins = at + (forms[at] in ("on", "in", "at"))
        if not (self._dated(begins) or forms[begins] in ("last", "yesterday", "earlier", "this")):
            return None
        end = begins + 1
        while (
            end < sentence.last and not words.marks[end] and (self._dated(end) or forms[end] in ("of", "week", "ago"))
        ):
            end += 1
        if end < sentence.last and not words.marks[end] and forms[end] not in ("and", "as", "but", "so", "in", "to"):
            return None
        if all(form.isdigit() for form in forms[begins:end]):
            return None  # a day without its month
        if end + 1 < sentence.last and (words.marks[end] == "," or forms[end] == "and") and self._dated(end + 1):
            return None  # one of several
        said = self._spoken.said(at, end, sentence)
        return f"{lead} {said}" if said else None

    def _guess(self, sentence: Sentence) -> str:
        forms = self._words.forms
        if sentence.question:
            return ""
        for i in range(sentence.first, sentence.last - 3):
            if forms[i] not in ("i", "we"):
                continue
            if "how" in forms[sentence.first : i]:
                return ""  # it says what the mails were about
            for words in _GUESSING:
                said = words.split()
                at = i + 1 + (forms[i + 1] == "can" and said[0] != "can")
                if forms[at : at + len(said)] != said:
                    continue
                at += len(said)
                at += forms[at] == "that"
                end = at + 1
                while end < sentence.last and not self._new(end):
                    end += 1
                if forms[at].endswith("ing") or not _GOODS.isdisjoint(forms[at:end]):
                    return ""  # "growing revenue is no priority": a gibe
                mine = not {"i", "we", "my", "our", "me", "us"}.isdisjoint(forms[at:end])
                mine = mine or any(form.isdigit() for form in forms[at:end])  # a loss with its figure is a gibe
                if mine or _BEING.isdisjoint(forms[at + 1 : at + _SOON]) or forms[at] in ("this", "that"):
                    return ""
                return self._spoken.said(at, end, sentence)
        return ""

    def _new(self, i: int) -> bool:
        """Return whether something else begins here."""
        words = self._words
        if self._joints.mark(i) not in ("", "/", ","):
            return True
        return words.forms[i] in ("and", "but", "so") and (
            words.forms[i + 1] in ("that", "i", "we") or words.marks[i] == ","
        )

    def _when(self, sentence: Sentence) -> str:
        """Return what happens, of "every week a new hire can't run your app, you burn …"."""
        forms, words = self._words.forms, self._words
        first = sentence.first + (forms[sentence.first] in ("and", "but", "with"))
        if sentence.question or forms[first] not in _EVERY or forms[first + 1] not in _SPELLS:
            return ""
        at = first + 2 + (forms[first + 2] in ("that", "when", "where"))
        end = next((i for i in range(at + 2, sentence.last) if words.marks[i] == "," or forms[i] == "is"), -1)
        if end < 0 or forms[at] in ("i", "we", "you", "it", "they", "this", "that", "without", "of"):
            return ""
        if self._joints.clause(at, end, surely=False) < 0 or not _WAITING.isdisjoint(forms[at:end]):
            return ""
        return self._spoken.said(at, end, sentence)

    def _toll(self, sentence: Sentence) -> str:
        """Return what costs something, of "you throw away £1,400 by having it keyed in", "$8K on rostering"."""
        forms, words = self._words.forms, self._words
        at = next((i for i in range(sentence.first, sentence.last) if forms[i] in _LOSING), -1)
        if at < 0 or sentence.question:
            return ""
        for i in range(at + 1, sentence.last - 1):
            if self._spoken.ends_at(i, at):
                return ""
            by = forms[i] in _GERUND and forms[i + 1].endswith("ing")
            if by or (forms[i] in ("on", "to") and "number" in words.classes[at:i] and forms[i + 1] not in _WHAT):
                end = i + 1
                while end < sentence.last and not self._spoken.ends_at(end, i + 1):
                    end += 1
                said = self._spoken.said(i + 1, end, sentence)
                told = said.split()
                whole = end == sentence.last and not {"you", "really", "don't", "realize", "realise"}.intersection(told)
                return said if whole else ""
        return ""
