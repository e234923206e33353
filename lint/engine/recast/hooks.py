"""Questions and claims with a hook, and what hangs on it: a bait, a debt, a hope, a threat."""

from lint.engine.recast.spoken import BREAKS, Spoken
from lint.engine.rewriting.small_words import HURRY, LIMITS
from lint.model.draft import Sentence

_COINS = ("$", "\u20ac", "\u00a3", "0k", "0m", "pound", "dollar", "euro", "money")


class Hooks:
    """Returns what hangs on a hook, as it stands in a question that takes a no; "" where nothing does."""

    def __init__(self, spoken: Spoken) -> None:
        self._spoken, self._words = spoken, spoken.words

    def bait(self, sentence: Sentence) -> str:
        """Return what nobody is said to turn down."""
        forms, last = self._words.forms, sentence.last
        if not sentence.question:
            return ""
        for i in range(sentence.first, last - 3):
            if forms[i : i + 3] == ["say", "no", "to"] or forms[i : i + 2] in (["turn", "down"], ["pass", "up"]):
                at = i + 3 if forms[i] == "say" else i + 2
                if any(sign in form for form in forms[at:last] for sign in _COINS):
                    return ""  # nobody says no to money, however it is asked
                return self._spoken.said(at, self._phrase_end(at, sentence), sentence)
        if forms[sentence.first : sentence.first + 2] == ["what", "would"] and "do" in forms[sentence.first : last]:
            end = forms.index("do", sentence.first)
            good = forms[end + 1 : end + 2] == ["for"] and forms[sentence.first + 2] not in (
                "it",
                "you",
                "that",
                "this",
            )
            return self._spoken.said(sentence.first + 2, end, sentence) if good else ""
        return ""

    def hope(self, sentence: Sentence) -> str:
        """Return "if …" behind "wouldn't it be nice"."""
        forms = self._words.forms
        if not sentence.question:
            return ""
        for i in range(sentence.first, sentence.last - 6):
            if (
                forms[i : i + 4] in (["would", "not", "it", "be"], ["would", "it", "not", "be"])
                and forms[i + 5] == "if"
            ):
                return self._spoken.said(i + 5, self._phrase_end(i + 6, sentence), sentence)
        return ""

    def lot(self, sentence: Sentence) -> str:
        """Return what the reader is asked whether he can afford to have."""
        forms = self._words.forms
        for i in range(sentence.first, sentence.last - 4):
            if forms[i : i + 3] == ["afford", "to", "have"]:
                return self._spoken.said(i + 3, self._phrase_end(i + 3, sentence), sentence)
        return ""

    def owed(self, sentence: Sentence) -> str:
        """Return what the reader is said to owe, or to be a fool not to do."""
        forms, last = self._words.forms, sentence.last
        if sentence.question:
            return ""
        for i in range(sentence.first, last - 3):
            owes = forms[i : i + 3] == ["owe", "it", "to"] and i <= sentence.first + 4
            mad = forms[i] in ("mad", "crazy", "foolish", "silly", "insane") and forms[i + 1 : i + 3] == ["not", "to"]
            if not owes and not (mad and i <= sentence.first + 4):
                continue
            at = next((k + 1 for k in range(i + 2 if mad else i + 4, last - 1) if forms[k] == "to"), -1)
            while 0 <= at < last - 1 and forms[at] in ("at", "least"):
                at += 1
            if at > 0 and self._spoken.base(at):
                return self._spoken.said(at, self._phrase_end(at, sentence), sentence)
        return ""

    def unheard(self, sentence: Sentence) -> str:
        """Return the condition of a threat with what follows silence."""
        forms = self._words.forms
        head = forms[sentence.first : sentence.first + 4]
        if head[:1] != ["if"] or head[2:4] != ["do", "not"] or head[1] not in ("i", "we", "you"):
            return ""
        end = next((k for k in range(sentence.first + 5, sentence.last) if forms[k] in ("i", "we")), -1)
        limit = next((k for k in range(sentence.first + 5, end) if forms[k] in LIMITS), -1)
        end = limit if limit > 0 else end  # no day matters where no answer is fine
        text = self._spoken.said(sentence.first, end, sentence) if end > 0 else ""
        return f"{text[0].upper()}{text[1:]}" if text else ""

    def reasoned(self, sentence: Sentence) -> str:
        """Return the condition in front of a question that leaves no reason to say no."""
        forms, marks = self._words.forms, self._words.marks
        if (
            not sentence.question
            or forms[sentence.first] != "if"
            or "reason" not in forms[sentence.first : sentence.last]
        ):
            return ""
        at = next((k for k in range(sentence.first + 3, sentence.last) if marks[k] == ","), -1)
        if at < 0 or "reason" in forms[sentence.first : at]:
            return ""
        text = self._spoken.said(sentence.first, at, sentence)
        return text[0].upper() + text[1:] if text else ""

    def given(self, sentence: Sentence) -> str:
        """Return what the reader is counted on to do."""
        forms = self._words.forms
        for i in range(sentence.first, sentence.last - 5):
            if forms[i] in ("count", "counting", "rely", "relying") and forms[i + 1 : i + 4] == ["on", "you", "to"]:
                end = self._phrase_end(i + 4, sentence)
                while end > i + 5 and forms[end - 1] in HURRY:
                    end -= 1
                return self._spoken.said(i + 4, end, sentence)
        return ""

    def _phrase_end(self, at: int, sentence: Sentence) -> int:
        """Return where a phrase ends: at a pause, or where a new clause begins."""
        end = at
        while end < sentence.last and not (end > at and self._words.marks[end] in BREAKS | {","}):
            if self._words.forms[end] in ("so", "because", "since", "before", "unless"):
                break
            end += 1
        return end
