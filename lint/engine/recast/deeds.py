"""What a sentence would have somebody do: deeds of the sender's, orders, duties and losses of the reader's.

What stands behind the verb is kept word by word; only pushes at its end ("now", "before Friday") fall away.
"""

import re
from itertools import pairwise

from lint.engine.recast.spoken import BREAKS, DASH, Spoken
from lint.engine.rewriting.small_words import (
    ADDED,
    DAYTIMES,
    HURRY,
    LIMITS,
    MEANS,
    MORE_TO_COME,
    ONE,
    STATES,
    WISHING,
    singular,
)
from lint.model.draft import Clause, Sentence

_MOST, _LEAST = 18, 2  # words of a deed
_SEVERAL = 13  # words of two things that somebody is helped to do
_WHOM = 8  # words; how far who is helped may reach
_THEIRS = re.compile(r"\btheir\b")
_OTHERS = frozenset(
    "homeowners customers clients patients pupils students visitors guests families kids children people shoppers fans "
    "buyers borrowers travellers travelers parents everyone anyone everybody".split()
)  # who is helped beside the reader
_NO_HELP = frozenset("visualize visualise take see look understand learn know connect meet hop jump".split())
_EASED = frozenset("save avoid stop protect keep".split())  # of what is not offered, but helps
_VAGUE = frozenset(
    "improvements potential goals success results outcomes level levels business growth excellence value better".split()
)  # nobody says no to it, so nobody can say yes
_MISSED = frozenset("miss ignore lose fail wait delay".split())  # said of what comes of it
_BY_THEN = frozenset("the then midnight end it your tomorrow".split())  # behind "before" or "by"


class Deeds:
    """Finds the verb of a deed, and returns it in its base form with all that belongs to it; "" where there is none."""

    def __init__(self, spoken: Spoken) -> None:
        self._spoken = spoken
        get = spoken.context.lexicon.list
        self._helping = get("helping-form")
        self._adverbs, self._idle = get("adverb"), get("no-help-verb")

    def deed(self, sentence: Sentence) -> tuple[str, bool]:
        """Return what the sender says that he will do, and whether it is of use to the reader."""
        for clause in sentence.clauses:
            if clause.actor != "sender" or clause.verb < 0 or clause.negated or clause.conditional:
                continue
            if clause.first > sentence.first + 2 or self._spoken.words.forms[clause.first] not in ADDED | {"i", "we"}:
                continue
            at = clause.verb if clause.tense in ("future", "modal") else -1
            at = max(at, self._wished(clause))
            while 0 <= at < clause.last - 1 and self._spoken.words.forms[at] in self._adverbs | ADDED:
                at += 1
            if at >= 0 and self._spoken.base(at) and self._spoken.words.forms[at] not in WISHING | STATES:
                idle = self._idle | _NO_HELP
                return self._from(at, sentence), self._spoken.words.forms[at] not in idle
        return "", False

    def _wished(self, clause: Clause) -> int:
        """Return where the verb stands behind "would love to", "am writing to", "wanted to"; -1 where none does."""
        forms = self._spoken.words.forms
        for i in range(clause.first + 1, clause.last - 1):
            if forms[i] == "to" and forms[i - 1] in WISHING and self._spoken.base(i + 1):
                return i + 1
            if i > clause.first + 6:
                break
        return -1

    def order(self, sentence: Sentence) -> str:
        """Return what the reader is told to do, as it stands behind "you can"."""
        clause = sentence.clauses[0] if sentence.clauses else None
        if clause is None or not clause.imperative or clause.verb < 0 or clause.negated or sentence.question:
            return ""
        lead = self._spoken.words.forms[sentence.first : clause.verb]
        if any(word not in ADDED | {"kindly"} for word in lead) or self._spoken.words.forms[clause.verb] in STATES:
            return ""
        forms = self._spoken.words.forms[sentence.first : sentence.last]
        promised = any(one == "and" and two in ("i", "we") for one, two in pairwise(forms))
        words = self._spoken.words.forms
        told = (one.subject.start for one in sentence.clauses[1:] if one.subject.end > one.subject.start)
        promised = promised or any(words[at - 1] == "and" for at in told)  # "Miss it and the lease runs on."
        threatened = not _MISSED.isdisjoint([*lead, self._spoken.words.forms[clause.verb]])
        if promised or threatened or not self._spoken.base(clause.verb):
            return ""
        return self._from(clause.verb, sentence, told=True)

    def duty(self, sentence: Sentence) -> str:
        """Return what the reader must, needs to or should do."""
        forms = self._spoken.words.forms
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
            if at < sentence.last and self._spoken.base(at) and forms[at] not in STATES:
                return self._from(at, sentence)
        return ""

    def relief(self, sentence: Sentence) -> str:
        """Return what somebody is helped to do, as it stands behind "to": "cut no-shows", "fill your calendars"."""
        forms = self._spoken.words.forms
        if DASH.search(self._spoken.draft.text, sentence.start, sentence.end):
            return ""  # what is done for it would be lost
        for i in range(sentence.first, sentence.last - 3):
            if forms[i] not in self._helping or forms[i + 1] in ("me", "us", "it"):
                continue
            for at in range(i + 1, min(i + _WHOM, sentence.last - 1)):
                if self._spoken.words.marks[at] in BREAKS | {","}:
                    break
                told = forms[at - 1] == "to" or self._spoken.known_base(at)
                if not told or at == i + 1 or not self._spoken.base(at):
                    continue
                if forms[at] in STATES - _EASED | WISHING | {"know"} or not _OTHERS.isdisjoint(forms[i + 1 : at]):
                    return ""  # it is not the reader who is helped
                text = self._up_to_means(at, sentence)
                return "" if not _VAGUE.isdisjoint(text.lower().split()) else _one(_THEIRS.sub("your", text))
        return ""

    def _up_to_means(self, verb: int, sentence: Sentence) -> str:
        """Return a verb and what it is done to, without how: "by 40 %", "with reminders", "in 30 days"."""
        words, end = self._spoken.words, verb + 1
        while end < sentence.last and not self._spoken.ends_at(end, verb):
            second = words.forms[end] == "and" and end + 2 < sentence.last and self._spoken.known_base(end + 1)
            if words.forms[end] in MEANS and not second:
                break
            end += 1
        return self._spoken.said(verb, end, sentence) if _LEAST <= end - verb <= _SEVERAL else ""

    def aim(self, sentence: Sentence) -> str:
        """Return what a question would have the reader want, or when he is to do it."""
        forms = self._spoken.words.forms
        if not sentence.question:
            return ""
        for i in range(sentence.first, min(sentence.last - 1, sentence.first + 9)):
            at = -1
            if forms[i] == "to" and i > sentence.first and forms[i - 1] in WISHING:
                at = i + 1 if "you" in forms[sentence.first : i] else -1
            elif forms[i] in ("i", "we") and forms[i - 1] in ("can", "should", "shall", "could", "do", "may"):
                at = i + 1 if i > sentence.first else -1
            while 0 <= at < sentence.last - 1 and forms[at] in self._adverbs:
                at += 1
            if 0 <= at < sentence.last and self._spoken.base(at) and forms[at] not in WISHING | STATES | {"welcome"}:
                text = self._from(at, sentence)
                return "" if " or " in text or "%" in text else text
        return ""

    def _from(self, verb: int, sentence: Sentence, told: bool = False) -> str:
        """Return a verb and what belongs to it; told: also without a time that it is to be done by."""
        words, end = self._spoken.words, verb + 1
        while end < sentence.last and not self._spoken.ends_at(end, verb):
            end += 1
        if end < sentence.last and words.forms[end] in ("which", "whether") and words.marks[end] != ",":
            return ""  # what is to be discussed or told
        cut = next((i for i in range(verb + 1, end) if told and self._limits(i, end)), end)
        while cut > verb + 1 and (
            words.forms[cut - 1] in HURRY or (cut < end and words.forms[cut - 1] in MORE_TO_COME)
        ):
            cut -= 1
        return self._spoken.said(verb, cut, sentence) if _LEAST <= cut - verb <= _MOST else ""

    def _limits(self, i: int, end: int) -> bool:
        """Return whether a word begins what sets a time: "before Friday", "by the 3rd", "while it lasts"."""
        form, behind = self._spoken.words.forms[i], self._spoken.words.forms[i + 1] if i + 1 < end else ""
        return form in LIMITS and (
            behind in self._spoken.days | DAYTIMES | _BY_THEN
            or (i + 1 < end and self._spoken.words.classes[i + 1] == "number")
        )


def _one(text: str) -> str:
    """Return a phrase with one of what a house has one of: "your website", of "their websites"."""
    words = text.split()
    for i, word in enumerate(words[1:], 1):
        if words[i - 1] == "your" and singular(word) in ONE:
            words[i] = singular(word)
            if "into" in words[i:]:
                return ""  # of what many are made, one is not made
    return " ".join(words)
