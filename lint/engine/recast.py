"""Sentences taken apart at the verb, so that a rewrite can say the same deed as an offer, a choice or a question.

What stands behind the verb is kept word by word; only pushes at its end ("now", "before Friday") fall away.
"""

from itertools import pairwise
from typing import NamedTuple

from lint.drafts.landing import as_written
from lint.engine.context import Context
from lint.engine.small_words import (
    ADDED,
    DAYTIMES,
    HURRY,
    LIMITS,
    LINKING,
    MAILS,
    MORE_TO_COME,
    NEW_CLAUSE,
    OF_OTHERS,
    OURSELVES,
    SIGNS,
    STATES,
    STOPS,
    VAGUE_SUBJECTS,
    WISHING,
    vowel,
)
from lint.model.draft import Clause, Draft, Sentence
from lint.model.source import Span

_MOST, _LEAST = 18, 2  # words of a deed
_CLAIM = range(4, 27)  # words of a statement that can hang behind "that"
_NO_CLAIMS = frozenset(
    ("wish-verb", "announce-verb", "perceive-verb", "chase-verb", "admit-verb", "sent-verb", "ask-verb")
)
_BREAKS = STOPS - {",", "/", "\n", " "} | {'"'}


class Recast(NamedTuple):
    """What a sentence gives; "" where it does not."""

    deed: str = ""  # "call you on Tuesday": what the sender will, can or would like to do
    help: str = ""  # "send you the plan": such a deed that is of use to the reader
    self: str = ""  # who does it: "I" or "we"
    whom: str = ""  # likewise, "me" or "us"
    order: str = ""  # "book your demo": what the reader is told to do
    duty: str = ""  # "replace the boiler": what the reader is said to have to do
    aim: str = ""  # "double your revenue": what the reader is asked to want
    regarding: str = ""  # "the rota audit": what a mail is said to be about
    plight: str = ""  # "are you losing views daily": what the reader is said to suffer, asked
    claim: str = ""  # "we have served 40 bakeries": a statement of the sender's, to stand behind "that"
    told: str = ""  # likewise, to stand behind a colon: any statement of the sender's
    kind: str = ""  # "a bookkeeper in Stroud", "a planner that reads rotas": what the sender or the product is
    meeting: str = ""  # what the sender would have: "a call" or "a visit"
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
        self._puffs = get("boast-word") | get("superlative") | get("puff-word")
        self._common = get("english-word") | self._verbs.keys()  # what is no name at the start of a sentence
        self._sold = (get("product-noun") | get("house-noun") | get("company-noun") | get("service-person")) - get(
            "kind-word"
        )
        self._users = get("client-noun") | OF_OTHERS
        self._losses = get("loss-verb")
        self._talks = get("talk-word") | get("talk-noun")
        self._adverbs, self._idle = get("adverb"), get("no-help-verb")
        self._known: dict[int, Recast] = {}

    def of(self, index: int) -> Recast:
        """Return what a sentence gives."""
        found = self._known.get(index)
        if found is None:
            sentence = self._context.sentences[index]
            deed, helps = self._deed(sentence)
            us = not OURSELVES.isdisjoint(self._words.forms[sentence.first : sentence.last])
            found = self._known[index] = Recast(
                deed=deed,
                help=deed if helps else "",
                self="we" if us else "I",
                whom="us" if us else "me",
                order=self._order(sentence),
                duty=self._duty(sentence),
                aim=self._aim(sentence),
                regarding=self._regarding(sentence),
                plight=self._plight(sentence),
                claim=self._claim(sentence),
                told=self._told(sentence),
                kind=self._kind(sentence),
                meeting="a visit" if self._visits(sentence) else "a call",
                times=self._times(sentence) if self._about_talk(sentence) else "",
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

    def _regarding(self, sentence: Sentence) -> str:
        """Return what a sentence says that a mail, a call or a question was about."""
        forms = self._words.forms
        for i in range(sentence.first + 1, sentence.last - 1):
            if forms[i] in ("about", "regarding", "concerning") or (
                forms[i] == "on" and forms[i - 1] in MAILS | {"up", "back"}
            ):
                end = i + 1
                while (
                    end < sentence.last
                    and end - i < 6
                    and not self._ends_at(end, i)
                    and forms[end] not in self._small - {"the", "of", "a"}
                ):
                    end += 1
                lead = forms[i + 1] in ("the", "your", "a", "an") or self._words.classes[i + 1] == "thing"
                if (
                    lead
                    and 1 < end - i - 1
                    and forms[end - 1] not in MORE_TO_COME
                    and forms[end - 1] not in ("below", "above")
                ):
                    return self._said(i + 1, end, sentence)
        return ""

    def _plight(self, sentence: Sentence) -> str:
        """Return what the reader is said to lose or to do wrong, as a question without its end."""
        forms = self._words.forms
        if sentence.question or sentence.zone == "subject":
            return ""
        for i in range(sentence.first, min(sentence.first + 3, sentence.last - 2)):
            if forms[i] != "you":
                continue
            at, being = i + 1, forms[i + 1] == "are"
            at += being
            while at < sentence.last - 1 and (
                forms[at] in self._adverbs or forms[at] in ("probably", "still", "likely")
            ):
                at += 1
            reading = self._verbs.get(forms[at])
            if reading is None or reading.base not in self._losses or ("g" if being else "b") not in reading.forms:
                continue
            if text := self._from(at, sentence):
                return f"{'Are' if being else 'Do'} you {text}"
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

    def _told(self, sentence: Sentence) -> str:
        """Return a statement about the sender as it stands behind a colon."""
        first = self._first(sentence)
        clause = next((one for one in sentence.clauses if one.first <= first < one.last), None)
        if clause is None or clause.actor != "sender" or sentence.question or sentence.bullet or clause.imperative:
            return ""
        if clause.subject.start < first or not self._finite(clause.verb) or sentence.last - first not in _CLAIM:
            return ""
        return "" if not _NO_CLAIMS.isdisjoint(clause.lists) else self._said(first, sentence.last, sentence)

    def _first(self, sentence: Sentence) -> int:
        """Return the first word of a sentence behind what ties it to the one before."""
        first = sentence.first
        while first < sentence.last - 1 and self._words.forms[first] in ADDED:
            first += 1
        return first

    def _claim(self, sentence: Sentence) -> str:
        """Return a statement as it stands behind "that"."""
        first, words = self._first(sentence), self._words
        clause = next((one for one in sentence.clauses if one.first <= first < one.last), None)
        if clause is None or clause.subject.start < first or clause.subject.end <= clause.subject.start:
            return ""
        if clause.tense not in ("present", "past") or clause.imperative or clause.conditional or sentence.question:
            return ""
        if sentence.last - first not in _CLAIM or words.forms[first] in VAGUE_SUBJECTS or sentence.bullet:
            return ""
        if not _NO_CLAIMS.isdisjoint(clause.lists) or not self._puffs.isdisjoint(words.forms[first : sentence.last]):
            return ""
        told = words.forms[first] != "i" or clause.tense == "past"
        named = clause.actor == "sender" or words.forms[first] in self._users
        if not (named and told and self._finite(clause.verb)) or "you" in words.forms[first : sentence.last]:
            return ""
        return self._said(first, sentence.last, sentence)

    def _kind(self, sentence: Sentence) -> str:
        """Return what a sentence says that the sender or the product is, with all that belongs to it."""
        words, forms = self._words, self._words.forms
        for i in range(sentence.first + 1, sentence.last - 2):
            is_one = forms[i - 1] in ("am", "are", "is", "run", "own", "called", "as", "build", "built", "make", "made")
            beside = words.marks[i] == "," and (bool(words.classes[i - 1]) or self._capital(i - 1))
            if forms[i] not in ("a", "an", "the") or not (is_one or beside):
                continue
            if is_one and not self._ours(sentence, i):
                continue
            at, end = i + 1, i + 1
            while at < sentence.last - 1 and (
                forms[at] in self._puffs or forms[at].endswith("'s") or words.marks[at] == "-"
            ):
                at += 1
            end = at
            while end < sentence.last and (end == at or not self._ends_at(end, at)):
                end += 1
            end = next(
                (k for k in range(at + 1, end) if forms[k] in ("with", "at", "from") and self._name_at(k + 1, end)), end
            )
            if forms[at] in self._small:
                continue
            heads = [k for k in range(at, min(end, at + 5)) if forms[k] in self._sold]
            if not heads or end - at > _MOST or not self._puffs.isdisjoint(forms[at:end]):
                continue
            text = self._said(at, end, sentence)
            if text and not text[0].isdigit():
                return f"{'an' if vowel(text) else 'a'} {text}"
        return ""

    def _ours(self, sentence: Sentence, i: int) -> bool:
        clause = next((one for one in sentence.clauses if one.first <= i < one.last), None)
        return clause is not None and clause.actor == "sender" and not clause.negated

    def _name_at(self, i: int, end: int) -> bool:
        return i < end and (self._capital(i) or bool(self._words.classes[i]))

    def _capital(self, i: int) -> bool:
        return self._draft.text[self._words.starts[i]].isupper()

    def _finite(self, i: int) -> bool:
        return i >= 0 and (self._words.forms[i] in self._verbs or self._words.forms[i] in self._small)

    def _about_talk(self, sentence: Sentence) -> bool:
        """Return whether a sentence is about a time to talk, and no other."""
        forms = self._words.forms[sentence.first : sentence.last]
        return (not self._talks.isdisjoint(forms) or self._visits(sentence)) and sentence.zone != "subject"

    def _visits(self, sentence: Sentence) -> bool:
        forms = self._words.forms[sentence.first : sentence.last]
        came = any(
            one in ("come", "stop", "drop", "swing", "pop", "be") and two in ("by", "in", "round", "over")
            for one, two in pairwise(forms)
        )
        return came or "visit" in forms

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
            while start < stop and (forms[start] in LINKING or (forms[start] in ("the", "this") and stop - start == 1)):
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
        while cut > verb + 1 and (
            words.forms[cut - 1] in HURRY or (cut < end and words.forms[cut - 1] in MORE_TO_COME)
        ):
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
        begins = first == sentence.first or words.forms[first - 1] in ADDED
        lowers = begins and not text[1:2].isupper() and words.forms[first] != "i" and words.forms[first] in self._common
        return text[0].lower() + text[1:] if lowers else text
