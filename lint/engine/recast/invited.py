"""A wish that is put into the reader's mouth, "let me know if you'd like the plan", as the question that it is."""

from lint.engine.recast.demands import Demand
from lint.engine.recast.spoken import BREAKS, Spoken
from lint.engine.recast.wording import raw
from lint.engine.rewriting.small_words import MORE_TO_COME
from lint.model.draft import Sentence

_WISHES = (
    (("would", "like"), "Would you like"),
    (("would", "be"), "Would you be"),
    (("want",), "Do you want"),
    (("need",), "Do you need"),
    (("are",), "Are you"),
)
_TOLD = ("let me know", "let us know", "tell me", "tell us")
_GOES_ON = frozenset("i we just please then my our reply drop let".split())
_BEFORE = frozenset("than that what which as and or".split())  # "than we do" goes on with what was begun
_REFUSES = frozenset(
    "no not stop unsubscribe rather prefer out it this that content happy fine too busy swamped".split()
)
_HASTY = frozenset("lock claim secure grab reserve".split())  # what a condition leaves open, a question presses for
_LEAST, _MOST = 1, 22  # words


class Invited:
    """Returns the question of a sentence, with what it says besides; "" where it has none."""

    def __init__(self, spoken: Spoken) -> None:
        self._spoken, self._words = spoken, spoken.words

    def of(self, sentence: Sentence, demand: Demand) -> str:
        """Return "Would you like the plan?", of "Let me know if you'd like the plan."; `demand`: what it demands."""
        if sentence.question or sentence.bullet or sentence.zone in ("subject", "preview"):
            return ""
        forms = self._words.forms
        at = next((i for i in range(sentence.first, sentence.last - 3) if forms[i : i + 2] == ["if", "you"]), -1)
        if at < 0:
            return ""
        for words, question in _WISHES:
            begin = at + 2 + len(words)
            if tuple(forms[at + 2 : begin]) == words:
                return self._asked(at, begin, question, sentence, demand)
        return ""

    def _asked(self, at: int, begin: int, question: str, sentence: Sentence, demand: Demand) -> str:
        """Return the question of a condition that opens a sentence, or that ends one that tells to answer."""
        forms, marks, end = self._words.forms, self._words.marks, begin
        while end < sentence.last and not (
            end > begin and (marks[end] in BREAKS | {","} or (forms[end] in _GOES_ON and forms[end - 1] not in _BEFORE))
        ):
            end += 1
        said = forms[begin:end]
        if (
            not _LEAST <= len(said) <= _MOST
            or said[-1] in MORE_TO_COME
            or not _REFUSES.isdisjoint(said[:1] + said[-1:])
            or not _HASTY.isdisjoint(said[:2])
        ):
            return ""
        text = self._spoken.said(begin, end, sentence)
        if not text:
            return ""
        if text.lower() == "discuss further":
            text = "discuss this further"
        if question == "Are you" and text.startswith("interest "):
            text = f"interested {text.removeprefix('interest ')}"
        if at == sentence.first and end < sentence.last and forms[end] in ("i", "we"):
            rest = raw(self._spoken, end, sentence.last, sentence, whole=True)
            return f"{question} {text}? {rest[0].upper()}{rest[1:]}" if rest else ""
        tells = demand.told.lower().startswith(_TOLD) and end == sentence.last
        return f"{demand.lead}{question} {text}?" if tells else ""
