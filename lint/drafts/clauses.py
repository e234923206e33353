"""Clauses: who acts in a stretch of a sentence, and what the verb does.

No parser and no model: subjects of mail are nearly always a pronoun, a possessive, a name or nothing at all, and the
verb stands behind them. What cannot be told is "other" or "none"; no rule may need more certainty than that.
"""

from collections.abc import Collection
from copy import copy
from typing import NamedTuple

from lint.model.draft import Actor, Clause, Words
from lint.model.source import Span
from lint.words.lexicon import Lexicon
from lint.words.scan import sentence_key

_BREAKS = frozenset("; \u2014 :".split())
_NONE: frozenset[str] = frozenset()
_TENSES = {"will": "future", "shall": "future", "did": "past", "had": "past"} | dict.fromkeys(
    ("would", "can", "could", "may", "might", "should", "must"), "modal"
)
_PAST_OF_SENDER = frozenset({"perceive-verb", "announce-verb", "chase-verb", "deal-verb"})
_OFFERS = frozenset({"offer-verb", "product-verb"})
_CARRY = frozenset(
    "to be have want love like hope need try go able happy design build mean make aim look plan keep".split()
)


class Verb(NamedTuple):
    """The main verb of a clause: word index `at` (-1: none), index behind its phrase, what it is and how it stands."""

    at: int
    after: int
    base: str
    lists: frozenset[str]
    tense: str
    negated: bool
    passive: bool


NO_VERB = -1
_MEMORY = 20_000  # sentences


def _moved(clause: Clause, by: int) -> Clause:
    """Return a clause with its word indexes moved."""
    first, last, actor, (begin, end), verb, lists, tense, negated, conditional, imperative = clause
    verb = verb + by if verb != NO_VERB else verb
    subject = Span(begin + by, end + by)
    return Clause(first + by, last + by, actor, subject, verb, lists, tense, negated, conditional, imperative)


class ClauseParser:
    """Parses sentences into clauses. Made once a lexicon; `over` gives the one for a draft."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._lexicon = lexicon
        self._words, self._senders, self._text = Words([], [], [], [], []), frozenset[str](), ""
        get = lexicon.list
        self._us, self._ours, self._you = get("i-or-we"), get("our-or-my"), get("reader-word")
        self._sender_words, self._aux, self._adverbs = get("sender-word"), get("auxiliary"), get("adverb")
        self._be, self._modal, self._connectors = get("be-form"), get("modal"), get("connector")
        self._conditional, self._prepositions = get("conditional-word"), get("preposition")
        self._others, self._questions, self._negation = get("other-subject"), get("question-word"), get("negation")
        self._determiners, self._feelings, self._products = get("determiner"), get("feeling-word"), get("product-noun")
        self._known: dict[tuple[object, ...], tuple[Clause, ...]] = {}
        self._opens = self._us | self._ours | {"you", "your", "they", "he", "she", "it", "there"}
        self._longer: dict[str, list[tuple[tuple[str, ...], str]]] = {}
        for base in lexicon.on:
            head, _, rest = base.partition(" ")
            if rest:
                self._longer.setdefault(head, []).append((tuple(rest.split()), base))

    def over(self, text: str, words: Words, senders: Collection[str]) -> "ClauseParser":
        """Return a parser of this draft's words. senders: lowered names of the sender, his company and products."""
        other = copy(self)
        other._text, other._words, other._senders = text, words, frozenset(senders)
        return other

    def parse(self, first: int, last: int, before: Actor = "none") -> tuple[Clause, ...]:
        """Return the clauses of the words first..last. `before` is who "it" may stand for."""
        names = self._senders.intersection(self._words.forms[first:last]) if self._senders else _NONE
        key = (*sentence_key(self._text, self._words, first, last), before, names) if last > first else ()
        known = self._known.get(key)
        if known is None:
            if len(self._known) >= _MEMORY:
                self._known.clear()
            known = self._known[key] = tuple(_moved(clause, -first) for clause in self._parse(first, last, before))
        return tuple([_moved(clause, first) for clause in known])

    def _parse(self, first: int, last: int, before: Actor) -> tuple[Clause, ...]:
        cuts = [first, *(i for i in range(first + 1, last) if self._opens_clause(i, first, last)), last]
        clauses: list[Clause] = []
        for begin, end in zip(cuts, cuts[1:], strict=False):
            clause = self._clause(begin, end, begin == first, before)
            clauses.append(clause)
            if clause.actor in ("sender", "reader"):
                before = clause.actor
        return tuple(clauses)

    def _opens_clause(self, i: int, first: int, last: int) -> bool:
        forms, mark = self._words.forms, self._words.marks[i]
        word = forms[i]
        if mark in _BREAKS:
            return True
        previous = forms[i - 1]
        if word in self._opens and word not in ("it", "there"):
            if previous in self._connectors:
                return False  # the connector opened it already
            if word in ("you", "your") or word in self._ours:
                return mark == "," and self._is_verbish(i + 1, last)
            if previous in self._aux or (i - 2 >= first and forms[i - 2] in self._aux):
                return False  # "would we", "can i"
            return word in self._us or mark == ","
        if word in self._connectors and i + 1 < last:
            following = forms[i + 1]
            if following in self._opens or following in self._senders or self._words.classes[i + 1] == "company":
                return word not in ("before", "after") or following in self._us | {"you", "it", "they"}
            if mark == "," and word in ("and", "but", "so", "which", "or", "because", "while", "if", "when"):
                return True
        return mark == "," and (word in self._others or word in self._aux) and self._is_verbish(i + 1, last)

    def _is_verbish(self, i: int, last: int) -> bool:
        while i < last and i < self._limit(i, 3) and self._words.forms[i] in self._adverbs:
            i += 1
        return i < last and (self._words.forms[i] in self._aux or self._words.forms[i] in self._lexicon.verbs)

    @staticmethod
    def _limit(i: int, more: int) -> int:
        return i + more

    def _clause(self, first: int, last: int, starts: bool, before: Actor) -> Clause:
        forms = self._words.forms
        i, conditional = first, False
        while i < last and (forms[i] in self._connectors or forms[i] in self._adverbs) and i < first + 4:
            if forms[i] in ("who", "which", "that") and i > first and forms[i] not in self._connectors:
                break
            conditional = conditional or forms[i] in self._conditional
            i += 1
        i = self._behind_introduction(i, last)
        actor, subject, verb, imperative = self._subject(i, last, starts or i > first, before)
        if verb.passive:
            actor = self._agent(verb.after, last) or actor
        return Clause(
            first, last, actor, subject, verb.at, verb.lists, verb.tense, verb.negated, conditional, imperative
        )

    def _behind_introduction(self, i: int, last: int) -> int:
        """Return where the subject may start: behind "At Northbeam, ", "Last week ", "With 15 years in trade, "."""
        forms, marks = self._words.forms, self._words.marks
        if i >= last or not (forms[i] in self._prepositions or forms[i] in ("last", "this", "next", "earlier", "over")):
            return i
        stop = next((j for j in range(i + 1, last) if marks[j] == ","), -1)
        if stop > 0:
            return stop
        near = next((j for j in range(i + 1, min(last, i + 10)) if forms[j] in self._us or forms[j] == "you"), -1)
        return near if near > 0 else i

    def _subject(self, i: int, last: int, starts: bool, before: Actor) -> tuple[Actor, Span, Verb, bool]:
        forms, classes = self._words.forms, self._words.classes
        nothing = Verb(-1, i, "", _NONE, "", False, False)
        if i >= last:
            return "none", Span(i, i), nothing, False
        word = forms[i]
        if word in self._questions:  # "how do you", "which step takes"
            ask = next((j for j in range(i + 1, min(last, i + 5)) if forms[j] in self._aux), -1)
            if ask > 0 and ask + 1 < last:
                actor, subject, verb, _ = self._subject(ask, last, starts, before)
                return actor, subject, verb, False
            return "other", Span(i, i + 1), self._verb(i + 1, last), False
        if word in self._aux and word not in ("being", "been", "having"):  # "do you", "would it", "is your rota"
            actor, subject, verb, _ = self._subject(i + 1, last, False, before)
            negated = verb.negated or (i + 1 < last and forms[i + 1] in self._negation)
            return actor, subject, verb._replace(negated=negated), False
        if word in self._us:
            return "sender", Span(i, i + 1), self._verb(i + 1, last), False
        if word == "you":
            return "reader", Span(i, i + 1), self._verb(i + 1, last), False
        if word in self._ours or word == "your" or classes[i] in ("company", "name", "sender", "product"):
            sender = word in self._ours or classes[i] in ("sender", "product") or word in self._senders
            at = self._finite(i + (2 if word in self._ours or word == "your" else 1), last)
            sender = sender or (word != "your" and self._is_thing(self._verb(at, last)))
            return "sender" if sender else "reader", Span(i, at), self._verb(at, last), False
        if word in self._senders:
            at = self._finite(i + 1, last)
            return "sender", Span(i, at), self._verb(at, last), False
        if word in self._others and forms[i + 1 : i + 2] != ["of"]:
            at = self._finite(i + 1, min(last, i + 4))
            return (before if word in ("it", "they", "this", "which", "that") and before == "sender" else "other",
                    Span(i, i + 1), self._verb(at, last), False)  # fmt: skip
        return self._implied(i, last, starts) or self._noun(i, last, before)

    def _implied(self, i: int, last: int, starts: bool) -> tuple[Actor, Span, Verb, bool] | None:
        """Return subject and verb of a clause that leaves its subject out, or None when it does not."""
        forms = self._words.forms
        word = forms[i]
        none = Span(i, i)
        if word in self._feelings or word in ("happy", "glad", "curious", "sorry", "grateful", "keen"):
            verb = self._verb(i + 1, last) if i + 1 < last and forms[i + 1] == "to" else None
            lists = verb.lists if verb else _NONE
            return "sender", none, Verb(i, i + 1, word, lists | {"feeling"}, "present", False, False), False
        reading = self._lexicon.verbs.get(word)
        if reading is None or not starts or word in self._determiners:
            return None
        letters = reading.forms
        verb = self._verb(i, last)
        if "g" in letters:
            if verb.lists & {"chase-verb", "announce-verb", "wish-verb", "perceive-verb"}:
                return "sender", none, verb, False
            return None
        if "n" in letters and i + 1 < last and forms[i + 1] in ("by", "for", "in", "with", "to"):
            return "sender", none, verb._replace(tense="past", passive=forms[i + 1] == "by"), False
        if "b" in letters:
            if word in ("hope", "love", "thank", "wish", "appreciate", "guess", "hear", "need", "want", "like", "see"):
                return "sender", none, verb, False
            return ("none", none, verb, True) if not self._noun_follows_as_verb(i, last) else None
        if "d" in letters and verb.lists & _PAST_OF_SENDER:
            return "sender", none, verb._replace(tense="past"), False
        if letters == "s" and i + 1 < last and forms[i + 1] not in self._aux:  # "Saves ten hours", of a product
            return "sender", none, verb, False
        return None

    def _noun_follows_as_verb(self, i: int, last: int) -> bool:
        """Return whether a word that could be an order is a noun after all: "Work stops", "Plan changes take weeks"."""
        forms = self._words.forms
        return i + 1 < last and forms[i + 1] in self._aux - {"do", "have"}

    def _noun(self, i: int, last: int, before: Actor) -> tuple[Actor, Span, Verb, bool]:
        """Return subject and verb where a noun phrase acts: "Most clinics", "Northbeam", "The team at our place"."""
        forms = self._words.forms
        at = self._finite(i + 1, last)
        inside = forms[i:at]
        verb = self._verb(at, last)
        actor: Actor = "other" if verb.at >= 0 else "none"
        if any(word in self._sender_words or word in self._senders for word in inside):
            actor = "sender"
        elif any(word in self._you for word in inside):
            actor = "reader"
        elif self._is_product(i, at, verb):
            actor = "sender"
        return actor, Span(i, at), verb, False

    def _is_product(self, first: int, last: int, verb: Verb) -> bool:
        """Return whether a named thing introduces itself: "Northbeam helps …", "Fieldbook is a tool that …"."""
        forms, verbs = self._words.forms, self._lexicon.verbs
        if not (
            last - first <= 3
            and all(self._text[self._words.starts[j]].isupper() for j in range(first, last))
            and verb.at >= 0
        ):
            return False
        if forms[first] in self._lexicon.list("common-words"):
            return False
        if self._is_thing(verb):
            return True
        reading = verbs.get(forms[verb.at])
        return "name-verb" in verb.lists and reading is not None and "s" in reading.forms

    def _is_thing(self, verb: Verb) -> bool:
        """Return whether a verb says that its subject is a product or a company: "… is a platform that …"."""
        near = self._words.forms[verb.after : verb.after + 7]
        things = self._products | self._lexicon.list("company-noun")
        return (
            verb.base == "be" and near[:1] in (["a"], ["an"], ["the"], ["our"]) and any(word in things for word in near)
        )

    def _finite(self, i: int, last: int) -> int:
        """Return the index of the first word that can be the verb of a noun phrase, or `last`."""
        forms, verbs = self._words.forms, self._lexicon.verbs
        while i < last:
            word = forms[i]
            if word in self._aux:
                return i
            reading = verbs.get(word)
            if reading and word not in self._determiners and forms[i - 1] not in self._determiners:
                if "s" in reading.forms or "d" in reading.forms:
                    if "n" not in reading.forms or i + 1 >= last or forms[i + 1] not in ("by",):
                        return i
                elif "b" in reading.forms and forms[i - 1].endswith("s") and forms[i - 1] not in self._prepositions:
                    return i
            i += 1
        return last

    def _verb(self, i: int, last: int) -> Verb:
        """Return the main verb from here on: helping verbs, adverbs and "not" are passed; "to show" is followed."""
        forms, verbs = self._words.forms, self._lexicon.verbs
        tense, negated, be, have = "", False, False, False
        while i < last:
            word = forms[i]
            if word in self._negation:
                negated = True
            elif word in self._be:
                if not tense:
                    tense = "past" if word in ("was", "were") else "present"
                be = True
            elif word in self._aux:
                have = have or word in ("have", "has", "had")
                if not tense:
                    tense = _TENSES.get(word, "present")
            elif word not in self._adverbs and not (word.endswith("ly") and len(word) > 4):
                break
            i += 1
        reading = verbs.get(forms[i]) if i < last else None
        does = i > 0 and forms[i - 1] in ("do", "does", "did")
        if reading is None or (be and not set(reading.forms) & set("gn")) or (does and reading.forms in ("d", "n")):
            if be or have or does:
                base = "be" if be else "have" if have else "do"
                lists = self._complement(i, last) | self._lexicon.on.get(base, _NONE)
                return Verb(i - 1, i, base, lists, tense, negated, False)
            if i < last and (tense or (i and forms[i - 1] in self._us | {"you"})):
                return Verb(i, i + 1, forms[i], _NONE, tense or "present", negated, False)
            return Verb(-1, i, "", _NONE, "", negated, False)
        base, lists, after = self._named(i, last, reading.base)
        if not tense:
            tense = "past" if "d" in reading.forms and "b" not in reading.forms else "present"
        if have and "n" in reading.forms:
            tense = "past"
        passive = be and "n" in reading.forms and "g" not in reading.forms
        if base in _CARRY or passive:
            lists |= self._complement(after, last)
        return Verb(i, after, base, lists, tense, negated, passive)

    def _named(self, i: int, last: int, base: str) -> tuple[str, frozenset[str], int]:
        """Return base form, lists and end of a verb, the longer one where it stands ("reach out", "check in")."""
        forms = self._words.forms
        for rest, whole in self._longer.get(base, ()):
            if tuple(forms[i + 1 : i + 1 + len(rest)]) == rest and i + len(rest) < last:
                return whole, self._lexicon.on[whole] | self._lexicon.on.get(base, _NONE), i + 1 + len(rest)
        return base, self._lexicon.on.get(base, _NONE), i + 1

    def _complement(self, i: int, last: int) -> frozenset[str]:
        """Return the lists of a verb in "to show", each name led by "to:"; "be here to help" counts."""
        forms, verbs = self._words.forms, self._lexicon.verbs
        for j in range(i, min(last - 1, i + 4)):
            if forms[j] == "to" and (reading := verbs.get(forms[j + 1])) and "b" in reading.forms:
                return frozenset(f"to:{name}" for name in self._named(j + 1, last, reading.base)[1])
        return _NONE

    def _agent(self, i: int, last: int) -> Actor | None:
        """Return who a passive names as doing it: "was cut by us", "is kept by your team"."""
        forms = self._words.forms
        for j in range(i, min(last - 1, i + 8)):
            if forms[j] == "by":
                agent = forms[j + 1]
                if agent in self._sender_words or agent in self._senders:
                    return "sender"
                if agent in self._you or self._words.classes[j + 1] == "company":
                    return "reader"
                return None
        return None
