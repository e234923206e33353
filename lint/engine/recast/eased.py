"""A demand without its haste, a silence taken as an answer, and whether the next sentence goes on pushing."""

from typing import NamedTuple

from lint.engine.context import BODY, Context
from lint.engine.recast.demands import Demand
from lint.engine.recast.onward import doubted_next, reacted
from lint.engine.recast.spoken import BREAKS, Spoken, verbatim
from lint.engine.rewriting.small_words import MORE_TO_COME
from lint.model.draft import Sentence
from lint.model.source import Span

_POLITE = {"please": "Please", "pls": "Please", "kindly": "Kindly"}
_ASKED = ("can", "could", "would", "will")
_BRIEF = 6  # words of an order that bring no reason of their own
_SUITS = "when it suits you"
_TIMED = frozenset("when once before until".split())
_RUNS_ON = (
    ("shout",),
    ("my", "assistant"),
    ("so", "unless"),
    ("otherwise",),
    ("move", "it"),
    ("either", "way"),
    ("speak", "then"),
    ("if", "that"),
    ("if", "it"),
    ("if", "this"),
    ("if", "not"),
    ("if", "so"),
    ("or", "answer"),
    ("or", "if"),
    ("so", "act"),
)
_HASTE = frozenset("delay hurry urgent better asap cannot wait".split())
_NEAR = 9  # words
_SEEMS = frozenset("seems seem looks appears".split())
_NO = frozenset("not no longer moved stopped".split())
_OPENS = frozenset("could can would do does may might are is shall open free any got have".split())
_UNFIT = frozenset("or not send sit opposed upvote rather suggest".split())
_TIME = frozenset(
    "call chat meeting conversation demo talk speak meet minutes minute mins min hour zoom teams discuss".split()
)
_LONG = 24  # words
_NOUNS = ("call", "chat", "meeting", "conversation", "session", "consultation", "discussion")
_WEEKS = frozenset("week month".split())
_UNSAID = frozenset("confirm decide check".split())  # "confirm when it suits you" would ask for the hour


class Ease(NamedTuple):
    """What a sentence gives; "" where it does not."""

    unhurried: str = ""  # "Please send your requirement when it suits you."
    freefor: str = ""  # "a short call next week", of "have a short call", where a session is asked for
    hasfor: str = ""  # "20 minutes to discuss it", of "take 20 minutes to discuss it"
    asked: str = ""  # "Could we talk this week": a plain question up to its mark
    oneof: str = ""  # "one of the three boxes", of "Which of the three boxes shall I put you down for?"
    taken: str = ""  # "growing the bakery isn't on the cards": what a silence is said to mean


class Eased:
    """Takes haste and guesses out of sentences. Words are given by index, `end` exclusive."""

    def __init__(self, spoken: Spoken) -> None:
        self._spoken, self._words = spoken, spoken.words

    def of(self, sentence: Sentence, demand: Demand, session: str, guess: str) -> Ease:
        """Return what a sentence gives.

        demand: what it demands; session: what time it asks for; guess: what it reads into a silence.
        """
        if sentence.zone in ("subject", "preview"):
            return Ease()
        return Ease(
            self._unhurried(sentence, demand),
            self._freefor(sentence, session),
            session.removeprefix("take ") if session.startswith("take ") else "",
            self._asked(sentence),
            self._oneof(sentence),
            self._taken(sentence, guess),
        )

    def _unhurried(self, sentence: Sentence, demand: Demand) -> str:
        """Return an order without its haste, with "when it suits you" where it is short."""
        told = demand.told
        if not told:
            return ""
        heads = self._words.forms[sentence.first : sentence.first + 2]
        front = next((_POLITE[form] for form in heads if form in _POLITE), "Please")
        words = told.removesuffix(f" {_SUITS}").lower().split()
        if len(words) == 1 and words[0] in _UNSAID:
            return ""
        brief = len(words) <= _BRIEF and _TIMED.isdisjoint(words) and told[-1].isalnum()
        told = f"{told} {_SUITS}" if brief and _SUITS not in told else told
        asks = sentence.question and heads[0] in _ASKED
        return f"Could you {told}?" if asks else f"{demand.lead}{front} {told}."

    def _freefor(self, sentence: Sentence, session: str) -> str:
        """Return a talk that is asked for, with its week."""
        if not session.startswith("have a"):
            return ""
        words = session.split()[1:]
        if words[-1] not in _NOUNS:
            return " ".join(words)
        forms = self._words.forms[sentence.first : sentence.last]
        for at in range(len(forms) - 1):
            if forms[at] in ("this", "next") and forms[at + 1] in _WEEKS and "or" not in forms[at + 2 : at + 3]:
                return f"{' '.join(words)} {forms[at]} {forms[at + 1]}"
        return " ".join(words)

    def _oneof(self, sentence: Sentence) -> str:
        forms = self._words.forms
        if not sentence.question or forms[sentence.first : sentence.first + 2] != ["which", "of"]:
            return ""
        end = next((i for i in range(sentence.first + 3, sentence.last) if forms[i] in ("shall", "should")), -1)
        text = self._spoken.said(sentence.first + 1, end, sentence) if end > 0 else ""
        return f"one {text}" if text.startswith("of ") and len(text.split()) < _BRIEF else ""

    def _asked(self, sentence: Sentence) -> str:
        """Return a question that offers no choice and is opened by no question word."""
        forms = self._words.forms[sentence.first : sentence.last]
        if not sentence.question or len(forms) > _LONG or forms[0] not in _OPENS:
            return ""
        if not _UNFIT.isdisjoint(forms) or _TIME.isdisjoint(forms):
            return ""
        text = verbatim(self._spoken.draft, Span(sentence.start, sentence.end)) or ""
        bare = text.rstrip("?! ")
        return bare if bare[-1:].isalnum() and "." not in bare and ":" not in bare else ""

    def _taken(self, sentence: Sentence, guess: str) -> str:
        """Return what a silence is taken for, or what it looks like: "cutting fuel costs isn't something you want"."""
        if reacted(self._spoken, sentence) or doubted_next(self._spoken, sentence):
            return ""
        if guess:
            return guess if _NO.intersection(guess.replace("n't", " not").replace("n\u2019t", " not").split()) else ""
        forms, marks = self._words.forms, self._words.marks
        if sentence.question:
            return ""
        for i in range(sentence.first, sentence.last - 4):
            if forms[i] not in _SEEMS or not (i == sentence.first or forms[i - 1] in ("it", "would")):
                continue
            at = i + 1
            while at < sentence.last - 3 and forms[at] in ("that", "like", "as", "though", "if"):
                at += 1
            end = at + 1
            while end < sentence.last and not (
                marks[end] in BREAKS | {","} or (forms[end] in ("and", "but", "so") and "not" in forms[at:end])
            ):
                end += 1
            text, words = self._spoken.said(at, end, sentence), forms[at:end]
            theirs = {"i", "we", "my", "our", "me", "us"}.isdisjoint(words)
            good = "not" in words and theirs and forms[at] not in ("this", "that", "it", "there")
            return text if good and words[-1] not in MORE_TO_COME - {"about"} else ""
        return ""


def runs_on(context: Context, index: int) -> bool:
    """Return whether the next sentence goes on as if what is offered here were settled: "If that clashes, …"."""
    sentences = context.sentences
    if index + 1 >= len(sentences) or sentences[index + 1].zone not in (*BODY, "closing"):
        return False
    after = sentences[index + 1]
    forms = context.draft.words.forms[after.first : min(after.last, after.first + _NEAR)]
    if any(tuple(forms[: len(head)]) == head for head in _RUNS_ON):
        return True
    if forms[:2] == ["if", "you"] and forms[2:3] != ["ever"]:
        return True  # "If you ever need rails, …" speaks of another day
    return after.paragraph == sentences[index].paragraph and (
        not _HASTE.isdisjoint(context.draft.words.forms[after.first : after.last])
    )
