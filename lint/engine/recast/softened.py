"""What is left of a concern that is argued with, of a subject that plays an answer, of a shout."""

from typing import NamedTuple

from lint.engine.recast.spoken import Spoken, verbatim
from lint.engine.rewriting.small_words import MORE_TO_COME
from lint.model.draft import Sentence
from lint.model.source import Span

_REPLIES = ("re:", "fwd:", "fw:", "aw:", "wg:")
_TALKED = frozenset("call conversation chat talk meeting discussion".split())
_ABOUT = (" about ", " re: ", " regarding ", " on ")
_PUSHED = frozenset("try last order urgent reminder final again".split())
_HEARD = frozenset("hear understand respect appreciate get see".split())
_TURNS = frozenset("but however though although yet still".split())
_UNANSWERED = frozenset("replied answered responded reply respond answer".split())
_POINTING = frozenset("they that them this say those".split())  # in a sentence that goes on from what is cut
_UNITS = frozenset("minutes mins min minute".split())
_LEAST, _MOST = 2, 7  # words


class Soft(NamedTuple):
    """What a sentence leaves; "" where it leaves nothing."""

    heard: str = ""  # "I hear you on the budget": a concern without what is said against it
    agreed: str = ""  # "I'll take you off, of course": another such front
    unreplied: str = ""  # "your funding application", of "Re: our call about your funding application"
    titled: str = ""  # "API docs", of "2 min on API docs"
    calm: str = ""  # a sentence with one full stop instead of its exclamation marks


class Softened:
    """Takes the push out of sentences that say something beside it."""

    def __init__(self, spoken: Spoken) -> None:
        self._spoken, self._words = spoken, spoken.words

    def of(self, sentence: Sentence) -> Soft:
        """Return what a sentence leaves."""
        text = verbatim(self._spoken.draft, Span(sentence.start, sentence.end)) or ""
        if sentence.zone == "subject":
            return Soft(unreplied=self._unreplied(text), titled=self._titled(sentence))
        heard, agreed = self._fronts(sentence)
        return Soft(heard, agreed, calm=self._calm(text))

    def _fronts(self, sentence: Sentence) -> tuple[str, str]:
        """Return what stands before a "but", as a concern that is heard or as something else that is agreed to."""
        forms, marks = self._words.forms, self._words.marks
        for i in range(sentence.first + _LEAST, sentence.last - 1):
            turned = forms[i] in _TURNS or (forms[i : i + 3] == ["and", "most", "of"])
            if not turned or marks[i] != "," or forms[i - 1] in MORE_TO_COME:
                continue
            front = [one for one in sentence.clauses if 0 <= one.verb < i and one.first < i]
            text = self._spoken.said(sentence.first, i, sentence)
            if not text or not front or forms[sentence.first] in ("if", "when", "even"):
                return "", ""
            text = text[0].upper() + text[1:]
            after = next((one for one in self._spoken.context.sentences if one.first == sentence.last), None)
            if after is not None and not _POINTING.isdisjoint(forms[after.first : after.first + 3]):
                return "", ""
            if not _UNANSWERED.isdisjoint(forms[sentence.first : i]) and "not" in forms[sentence.first : i]:
                return "", ""  # a reproach would be left
            hears = not _HEARD.isdisjoint(forms[sentence.first : sentence.first + 4])
            return (text, "") if hears else ("", text)
        return "", ""

    def _unreplied(self, text: str) -> str:
        """Return a subject line without its "Re:", and without a talk that it claims."""
        rest = text
        while rest.lower().startswith(_REPLIES):
            rest = rest.partition(":")[2].strip()
        if rest == text or not rest:
            return ""
        head = rest.lower().split()
        if not _TALKED.isdisjoint(head[:3]):
            at = next((joint for joint in _ABOUT if joint in rest.lower()), "")
            rest = rest[rest.lower().index(at) + len(at) :].strip() if at else ""
            rest = rest.removeprefix("the ")  # nobody spoke of it
        if not rest or not _PUSHED.isdisjoint(rest.lower().split()):
            return ""
        return rest

    def _titled(self, sentence: Sentence) -> str:
        """Return what some minutes are asked for in a subject line."""
        forms = self._words.forms
        for i in range(sentence.first, sentence.last - 2):
            if forms[i] in _UNITS and forms[i + 1] in ("on", "about", "for", "re"):
                end = i + 2
                while end < sentence.last and self._words.marks[end] in ("", "-"):
                    end += 1
                return self._spoken.said(i + 2, end, sentence) if end - i - 2 <= _MOST else ""
        return ""

    def _calm(self, text: str) -> str:
        """Return a sentence that ends in several exclamation marks with a full stop."""
        bare = text.rstrip("!")
        if len(text) - len(bare) < _LEAST or not bare[-1:].isalnum() or len(bare.split()) <= _LEAST:
            return ""
        loud = any(len(word) > _LEAST + 1 and word.isupper() and word.isalpha() for word in bare.split())
        return "" if loud else f"{bare}."
