"""Sentences taken apart at the verb, so that a rewrite can say the same deed as an offer, a choice or a question.

What stands behind the verb is kept word by word; only pushes at its end ("now", "before Friday") fall away.
"""

from typing import NamedTuple

from lint.drafts.landing import as_written
from lint.engine.context import Context
from lint.engine.small_words import (
    ADDED,
    DAYTIMES,
    HURRY,
    LIMITS,
    LINKING,
    MORE_TO_COME,
    NEW_CLAUSE,
    SIGNS,
    STATES,
    STOPS,
    VAGUE_SUBJECTS,
    WISHING,
)
from lint.model.draft import Clause, Draft, Sentence
from lint.model.source import Span

_MOST, _LEAST = 18, 2  # words of a deed
_CLAIM = range(4, 27)  # words of a statement that can hang behind "that"
_BREAKS = STOPS - {",", "/", "\n", " "} | {'"'}


class Recast(NamedTuple):
    """What a sentence gives; "" where it does not."""

    deed: str = ""  # "call you on Tuesday": what the sender will, can or would like to do
    help: str = ""  # "send you the plan": such a deed that is of use to the reader
    self: str = ""  # who does it: "I" or "we"
    order: str = ""  # "book your demo": what the reader is told to do
    duty: str = ""  # "replace the boiler": what the reader is said to have to do
    aim: str = ""  # "double your revenue": what the reader is asked to want
    claim: str = ""  # "we have served 40 bakeries": a statement of the sender's, to stand behind "that"
    times: str = ""  # "Tuesday at 2 or Wednesday at 4"


def verbatim(draft: Draft, span: Span) -> str | None:
    """Return a stretch of the text on one line, its merge tags as they are written, so that tags stay tags."""
    if draft.map.to_source(span) is None:
        return None
    text = as_written(draft, span)  # other escapes are the file's business: landing puts them in again
    return " ".join(text.split()) if "\n" in text or "\r" in text else text


class Recaster:
    """Takes the sentences of one draft apart, each at most once."""

    def __init__(self, context: Context) -> None:
        self._context, self._draft, self._words = context, context.draft, context.draft.words
        get = context.lexicon.list
        self._verbs, self._reader = context.lexicon.verbs, get("reader-word")
        self._small = get("connector") | get("auxiliary") | get("preposition") | get("question-word")
        self._days = get("weekday") | get("month")
        self._adverbs, self._idle = get("adverb"), get("no-help-verb")
        self._known: dict[int, Recast] = {}

    def of(self, index: int) -> Recast:
        """Return what a sentence gives."""
        found = self._known.get(index)
        if found is None:
            sentence = self._context.sentences[index]
            deed, helps = self._deed(sentence)
            found = self._known[index] = Recast(
                deed=deed,
                help=deed if helps else "",
                self="I" if "i" in self._words.forms[sentence.first : sentence.last] else "we",
                order=self._order(sentence),
                duty=self._duty(sentence),
                aim=self._aim(sentence),
                claim=self._claim(sentence),
                times=self._times(sentence),
            )
        return found

    def _deed(self, sentence: Sentence) -> tuple[str, bool]:
        """Return what the sender says that he will do, and whether it is of use to the reader."""
        for clause in sentence.clauses:
            if clause.actor != "sender" or clause.verb < 0 or clause.negated or clause.conditional:
                continue
            if clause.first > sentence.first + 2 or self._words.forms[clause.first] not in ADDED | {"i", "we"}:
                continue
            at = clause.verb if clause.tense in ("future", "modal") else -1
            at = max(at, self._wished(clause))
            while 0 <= at < clause.last - 1 and self._words.forms[at] in self._adverbs | ADDED:
                at += 1
            if at >= 0 and self._base(at) and self._words.forms[at] not in WISHING | STATES:
                return self._from(at, sentence), self._words.forms[at] not in self._idle
        return "", False

    def _wished(self, clause: Clause) -> int:
        """Return where the verb stands behind "would love to", "am writing to", "wanted to"; -1 where none does."""
        forms = self._words.forms
        for i in range(clause.first + 1, clause.last - 1):
            if forms[i] == "to" and forms[i - 1] in WISHING and self._base(i + 1):
                return i + 1
            if i > clause.first + 6:
                break
        return -1

    def _order(self, sentence: Sentence) -> str:
        """Return what the reader is told to do, as it stands behind "you can"."""
        clause = sentence.clauses[0] if sentence.clauses else None
        if clause is None or not clause.imperative or clause.verb < 0 or clause.negated or sentence.question:
            return ""
        lead = self._words.forms[sentence.first : clause.verb]
        if any(word not in ADDED | {"kindly"} for word in lead) or self._words.forms[clause.verb] in STATES:
            return ""
        return self._from(clause.verb, sentence, told=True) if self._base(clause.verb) else ""

    def _duty(self, sentence: Sentence) -> str:
        """Return what the reader must, needs to or should do."""
        forms = self._words.forms
        if sentence.question:
            return ""
        for i in range(sentence.first, min(sentence.last - 3, sentence.first + 6)):
            if forms[i] != "you":
                continue
            at = i + 1
            while at < sentence.last - 1 and (forms[at] in self._adverbs or forms[at] in ("really", "simply", "just")):
                at += 1
            if forms[at] in ("need", "have", "ought", "owe") and forms[at + 1] == "to":
                at += 2
            elif forms[at] in ("must", "should") or forms[at : at + 2] == ["had", "better"]:
                at += 1 + (forms[at] == "had")
            else:
                continue
            if at < sentence.last and self._base(at) and forms[at] not in STATES:
                return self._from(at, sentence)
        return ""

    def _aim(self, sentence: Sentence) -> str:
        """Return what a question would have the reader want, or when he is to do it."""
        forms = self._words.forms
        if not sentence.question:
            return ""
        for i in range(sentence.first, min(sentence.last - 1, sentence.first + 9)):
            at = -1
            if forms[i] == "to" and i > sentence.first and forms[i - 1] in WISHING:
                at = i + 1 if "you" in forms[sentence.first : i] else -1
            elif forms[i] in ("i", "we", "you") and forms[i - 1] in ("can", "should", "shall", "could", "do", "may"):
                at = i + 1 if i > sentence.first else -1
            while 0 <= at < sentence.last - 1 and forms[at] in self._adverbs:
                at += 1
            if 0 <= at < sentence.last and self._base(at) and forms[at] not in WISHING | STATES:
                return self._from(at, sentence)
        return ""

    def _claim(self, sentence: Sentence) -> str:
        """Return a statement as it stands behind "that"."""
        first, words = sentence.first, self._words
        while first < sentence.last and words.forms[first] in ADDED:
            first += 1
        clause = next((one for one in sentence.clauses if one.first <= first < one.last), None)
        if clause is None or clause.subject.start < first or clause.subject.end <= clause.subject.start:
            return ""
        if clause.tense not in ("present", "past") or clause.imperative or clause.conditional or sentence.question:
            return ""
        if sentence.last - first not in _CLAIM or words.forms[first] in VAGUE_SUBJECTS or sentence.bullet:
            return ""
        if not any(word in ("i", "we", "our", "my") for word in words.forms[first : first + 2]):
            return ""
        return self._said(first, sentence.last, sentence)

    def _times(self, sentence: Sentence) -> str:
        """Return the days and hours that a sentence names, as they stand behind "I have … free"."""
        forms, classes = self._words.forms, self._words.classes
        best = range(0)
        i = sentence.first
        while i < sentence.last:
            end = i
            while end < sentence.last and self._tells_time(end) and self._words.marks[end] not in _BREAKS | {"\n"}:
                end += 1
            start, stop = i, end
            while start < stop and (forms[start] in LINKING or forms[start] in ("the", "this") and stop - start == 1):
                start += 1
            while stop > start and (forms[stop - 1] in LINKING or forms[stop - 1] in ("the", "this", "next")):
                stop -= 1
            if stop - start > len(best) and any(forms[at] in self._days | DAYTIMES for at in range(start, stop)):
                best = range(start, stop)
            i = max(end, i + 1)
        named = any(forms[at] in self._days or classes[at] == "number" or forms[at] == "tomorrow" for at in best)
        return self._said(best.start, best.stop, sentence) if best and named else ""

    def _tells_time(self, i: int) -> bool:
        form = self._words.forms[i]
        clock = self._words.classes[i] == "number" and form[0] not in "$\u20ac\u00a3" and "%" not in form
        return clock or form in self._days or form in DAYTIMES or form in LINKING or form in ("the", "this", "next")

    def _base(self, i: int) -> bool:
        """Return whether a bare verb may stand here; behind "to" or "can", a word that no list holds is one."""
        word, reading = self._words.forms[i], self._verbs.get(self._words.forms[i])
        if self._words.classes[i] or word in self._small - {"do", "have", "be"} or word in self._reader:
            return False
        return "b" in reading.forms if reading is not None else word.isalpha() and not word.endswith(("ing", "ed"))

    def _from(self, verb: int, sentence: Sentence, told: bool = False) -> str:
        """Return a verb and what belongs to it; told: also without a time that it is to be done by."""
        words, end = self._words, verb + 1
        while end < sentence.last and not self._ends_at(end, verb):
            end += 1
        cut = next((i for i in range(verb + 1, end) if told and self._limits(i, end)), end)
        while cut > verb + 1 and (words.forms[cut - 1] in HURRY or (cut < end and words.forms[cut - 1] in MORE_TO_COME)):
            cut -= 1
        return self._said(verb, cut, sentence) if _LEAST <= cut - verb <= _MOST else ""

    def _ends_at(self, i: int, verb: int) -> bool:
        """Return whether something new begins at a word behind a verb."""
        words = self._words
        behind = words.forms[i + 1] if i + 1 < len(words.forms) else ""
        if words.marks[i] in _BREAKS or words.forms[i] in NEW_CLAUSE or (words.marks[i] == "," and i > verb):
            return True
        return words.forms[i] in ("and", "or") and behind in NEW_CLAUSE | {"i", "we", "you", "it", "he", "she", "they"}

    def _limits(self, i: int, end: int) -> bool:
        """Return whether a word begins what sets a time: "before Friday", "by the 3rd", "while it lasts"."""
        form, behind = self._words.forms[i], self._words.forms[i + 1] if i + 1 < end else ""
        return form in LIMITS and (
            behind in self._days | DAYTIMES | {"the", "then", "midnight", "end", "it", "your", "tomorrow"}
            or (i + 1 < end and self._words.classes[i + 1] == "number")
        )

    def _said(self, first: int, end: int, sentence: Sentence) -> str:
        """Return words as the source writes them, in the middle of a sentence; "" where that cannot be had."""
        words, draft = self._words, self._draft
        if end <= first:
            return ""
        span = Span(words.starts[first], words.ends[end - 1])
        inside = draft.text[span.start : span.end]
        if not (SIGNS - {"(", ")", "&", "@", "{", "}", "[", "]", "<", ">"}).isdisjoint(inside):
            return ""
        broken = end < sentence.last and not words.marks[end] and words.forms[end - 1] in MORE_TO_COME
        if inside.count("(") != inside.count(")") or broken:
            return ""
        if any(tag.start < span.start < tag.end or tag.start < span.end < tag.end for tag in draft.tags):
            return ""
        text = verbatim(draft, span)
        if not text or not text[0].isalnum():
            return "" if not text or not any(tag.start == span.start for tag in draft.tags) else text
        keeps = text[1:2].isupper() or words.forms[first] == "i" or (first > sentence.first)
        return text if keeps or not text[0].isupper() else text[0].lower() + text[1:]
