"""What is said of the reader behind his back, or asked with a hook, turned into a question that takes a no."""

from typing import NamedTuple

from lint.engine.context import BODY
from lint.engine.recast.hooks import Hooks
from lint.engine.recast.onward import next_one
from lint.engine.recast.spoken import BREAKS, Spoken
from lint.engine.rewriting.small_words import HURRY, NEW_CLAUSE
from lint.model.draft import Sentence

_GUESSING = frozenset(
    "conclude assume assuming suppose supposing guess guessing presume think thinking seems seem appears say take "
    "gather like believe see".split()
)
_SEEING = frozenset(
    "see seen saw read get got receive received review reviewed check checked open opened notice look looked looking "
    "go gone through consider catch study studied watch watched digest find".split()
)
_MAILS = frozenset("mail email message note letter one".split())
_OWNERS = frozenset("my our the this that".split())
_ENDING = NEW_CLAUSE - {"that", "which"} | {"yet", "and", "which", "who", "but", "internally", "already", "ok"}
_NEAR = 4  # words
_TAKEN = frozenset(
    "that fair ok okay understand understandable choice kidding wrong fine respect either not change".split()
)
_GIVES = frozenset("giving unless releasing archive removing".split())
_HELPERS = frozenset("is are has have do does".split())
_CLAUSES = frozenset("what where why how who".split())
_LED = [[verb, "you"] for verb in ("walk", "take", "talk", "run")]  # it is the sender who would show it
_LANDING = frozenset("land reach arrive come get make find slip end go".split())


class Doubt(NamedTuple):
    """What a sentence may be asked as; "" where it may not."""

    doubted: str = ""  # "Is cutting your cloud bill something you care about this year": behind comes ", or not?"
    seen: str = ""  # "Is the deck I attached": behind comes "of any use to you, or is it off the mark?"
    off: str = ""  # "is it", "are they"
    bait: str = ""  # "an extra 20k in fees", of "Would you say no to …?" and "What would … do for you?"
    hope: str = ""  # "if every call was answered", "to sleep": of "Wouldn't it be nice …?"
    lot: str = ""  # "a half-empty room", of "Can you afford to have …?"
    owed: str = ""  # "see the number", of "You owe it to your team to …"
    unheard: str = ""  # "If I don't hear from you": before what is threatened
    reasoned: str = ""  # "If I could get you ten meetings", before ", would there be any reason to say no?"
    given: str = ""  # "restart your gift", of "Can we count on you to …?"


class Doubts:
    """Turns assumptions into questions. Words are given by index, `end` exclusive."""

    def __init__(self, spoken: Spoken) -> None:
        self._spoken, self._words, self._hooks = spoken, spoken.words, Hooks(spoken)

    def of(self, sentence: Sentence) -> Doubt:
        """Return what a sentence may be asked as."""
        if sentence.zone in ("subject", "preview") or sentence.last - sentence.first > 40:
            return Doubt()
        seen, off = ("", "") if self._asks_next(sentence) else self._seen(sentence)
        return Doubt(
            self._doubted(sentence),
            seen,
            off,
            self._hooks.bait(sentence),
            self._hooks.hope(sentence),
            self._hooks.lot(sentence),
            self._hooks.owed(sentence),
            self._hooks.unheard(sentence),
            self._hooks.reasoned(sentence),
            self._hooks.given(sentence),
        )

    def _asks_next(self, sentence: Sentence) -> bool:
        """Return whether the next sentence asks for what is really wanted."""
        after = next_one(self._spoken, sentence)
        return sentence.question and after is not None and after.question and after.zone in BODY

    def _doubted(self, sentence: Sentence) -> str:
        """Return what is guessed of the reader as a question, the "not" left out."""
        forms, marks = self._words.forms, self._words.marks
        if self._answered(sentence):
            return ""
        at = next(
            (i for i in range(sentence.first, min(sentence.first + 24, sentence.last - 3)) if self._guesses(i)), -1
        )
        if at < 0:
            return ""
        at += 1
        while (
            at < sentence.last - 2
            and forms[at] in ("that", "like", "it", "then")
            and forms[at - 1] in _GUESSING | {"that", "like", "it"}
        ):
            at += 1
        end = at
        while (
            end < sentence.last
            and not (marks[end] in BREAKS | {","} and end > at)
            and forms[end] not in NEW_CLAUSE - {"than", "as", "when"}
        ):
            if forms[end] == "and" and forms[end + 1 : end + 2] in (
                ["that"],
                ["that's"],
                ["stop"],
                ["you"],
                ["i"],
                ["we"],
            ):
                break
            end += 1
        for k in range(at + 1, min(end - 1, at + 10)):
            negated = forms[k + 1] == "not" or forms[k + 1 : k + 3] == ["no", "longer"]
            if forms[k] not in _HELPERS or (forms[k] in ("do", "does", "is", "are") and not negated):
                continue
            rest = k + 2 + (forms[k + 1] == "no") if negated else k + 1
            subject, said = self._spoken.said(at, k, sentence), self._spoken.said(rest, end, sentence)
            mixed = forms[k] == "is" and any(
                forms[m].endswith("s") and forms[m + 1].endswith("ing") for m in range(at, k - 1)
            )
            vague = mixed or forms[at] in ("there", "this", "that", "it", "i", "we", "they")
            vague = vague or not _CLAUSES.isdisjoint(said.split()[:1])  # "Are guests what you're after …"
            if not subject or not said or vague or (not negated and forms[at] != "you"):
                return ""
            return f"{forms[k].capitalize()} {subject} {said}"
        return ""

    def _answered(self, sentence: Sentence) -> bool:
        """Return whether the next sentence goes on as if the guess were true ("I respect that")."""
        told = self._spoken.context.sentences
        after = next((one for one in told if one.first == sentence.last), None)
        head = self._words.forms[after.first : after.first + _NEAR] if after is not None else []
        gives = not _GIVES.isdisjoint(self._words.forms[after.first : after.last]) if after is not None else False
        return gives or not _TAKEN.isdisjoint(head)

    def _guesses(self, i: int) -> bool:
        forms = self._words.forms
        if forms[i] not in _GUESSING:
            return False
        return (
            forms[i] not in ("take", "like", "say", "see", "think")
            or forms[i : i + 2] == ["take", "it"]
            or forms[i - 1] in ("looks", "and", "to", "must", "can")
        )

    def _told_before(self, sentence: Sentence) -> bool:
        """Return whether the mail says anything before a sentence, for an "it" to stand for."""
        context = self._spoken.context
        return any(context.sentences[i].start < sentence.start for i in context.body)

    def _seen(self, sentence: Sentence) -> tuple[str, str]:
        """Return what the reader is asked to have seen, with its verb before it, and "is it" or "are they"."""
        forms, last = self._words.forms, sentence.last
        if forms[last : last + 1] in (["asking"], ["because"]):
            return "", ""  # the next sentence says why it was asked
        for i in range(sentence.first, last - 1):
            if forms[i] in ("did", "has", "have") and forms[i + 1] in ("my", "our"):
                end = next((k for k in range(i + 2, last) if forms[k] in _LANDING), -1)
                text = self._spoken.said(i + 1, end, sentence) if end > 0 else ""
                several = text.endswith("s") and not text.endswith("ss")
                were = (f"Were {text}", "were they") if several else (f"Was {text}", "was it")
                return were if text else ("", "")
        asked = [
            i
            for i in range(sentence.first, last - 1)
            if forms[i] in _SEEING and "you" in forms[sentence.first : i] and forms[i - 2 : i] not in _LED
        ]
        for i in asked:
            at = i + 1
            while at < last - 1 and forms[at] in (
                "at",
                "over",
                "through",
                "to",
                "into",
                "a",
                "look",
                "any",
                "consideration",
            ):
                at += 1
            if "if" in forms[at:last] or "whether" in forms[at:last]:
                return "", ""  # it asks something else, too
            if (
                at < last
                and forms[at] in ("it", "them")
                and (at + 1 == last or forms[at + 1] in _ENDING | {"over", "through"})
            ):
                named = sentence.first > 0 and self._told_before(sentence)
                return (f"Is any of {forms[at]}", "is it") if named else ("", "")
            if at >= last or forms[at] not in _OWNERS:
                continue
            end = at + 1
            while end < last and self._words.marks[end] not in BREAKS | {","} and forms[end] not in _ENDING | HURRY:
                if forms[end : end + 2] in (["on", "last"], ["on", "this"], ["on", "yesterday"]):
                    break
                end += 1
            text = self._spoken.said(at, end, sentence)
            head = self._head(at, end)
            if not text or head < at + 1 or forms[head] == "thing":
                return "", ""
            if forms[end - 1] == "yesterday" and forms[end - 2] in _MAILS:
                return f"Was yesterday's {forms[end - 2]}", "was it"
            if forms[head] in _MAILS:
                return f"Was {text}", "was it"
            many = forms[head].endswith("s") and not forms[head].endswith("ss")
            return (f"Are {text}", "are they") if many else (f"Is {text}", "is it")
        return "", ""

    def _head(self, at: int, end: int) -> int:
        """Return the noun of a phrase: the last word before "I sent", "of", "from" or "about"."""
        small = self._spoken.small | {"i", "we", "you", "dated"}
        stop = next((k for k in range(at + 1, end) if self._words.forms[k] in small), end)
        return stop - 1
