"""Clauses: who acts in a stretch of a sentence, and what the verb does.

No parser and no model: subjects of mail are nearly always a pronoun, a possessive, a name or nothing at all, and the
verb stands behind them. What cannot be told is "other" or "none"; no rule may need more certainty than that.
"""

from collections.abc import Collection
from copy import copy

from lint.drafts.cuts import cuts_of
from lint.drafts.grammar import (
    ADVERB,
    AUX,
    CONNECTOR,
    IF,
    OTHER,
    OURS,
    PREPOSITION,
    QUESTION,
    TAGGED,
    THING,
    US,
    YOU,
    Grammar,
    View,
)  # fmt: skip
from lint.drafts.subjects import Found, subject_of
from lint.drafts.verbs import agent, is_verbish, verb_at
from lint.model.draft import Actor, Clause, Words
from lint.model.source import Span
from lint.words.lexicon import Lexicon
from lint.words.scan import sentence_key

_INVITES = frozenset({",", ":"})  # behind these an order may begin: "If you like, call", "To start: call"
_RELATIVE = frozenset("which that who".split())
_INTRODUCES = frozenset("last this next earlier over".split())
_TIMES = frozenset("week weekend month quarter year season spring summer autumn winter fall morning afternoon".split())
_MEMORY = 20_000  # sentences
NO_VERB = -1
OFFERS = frozenset({"offer-verb", "product-verb"})


def _moved(clause: Clause, by: int) -> Clause:
    """Return a clause with its word indexes moved."""
    first, last, actor, (begin, end), verb, lists, tense, negated, conditional, imperative = clause
    verb = verb + by if verb != NO_VERB else verb
    subject = Span(begin + by, end + by)
    return Clause(first + by, last + by, actor, subject, verb, lists, tense, negated, conditional, imperative)


class ClauseParser:
    """Parses sentences into clauses. Made once a lexicon; `over` gives the one for a draft."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._grammar = Grammar(lexicon)
        self._words = Words([], [], [], [], [])
        self._view = View(self._grammar, "", self._words, ())
        self._known: dict[tuple[object, ...], tuple[Clause, ...]] = {}

    def over(self, text: str, words: Words, senders: Collection[str]) -> "ClauseParser":
        """Return a parser of this draft's words. senders: lowered names of the sender, his company and products."""
        other = copy(self)
        other._words, other._view = words, View(self._grammar, text, words, senders)
        return other

    @property
    def view(self) -> View:
        """The words as the parser sees them."""
        return self._view

    def parse(self, first: int, last: int, before: Actor = "none", asked: bool = False) -> tuple[Clause, ...]:
        """Return the clauses of the words first..last. `before` is who "it" may stand for; asked: it is a question."""
        view = self._view
        names = view.senders.intersection(view.forms[first:last]) if view.senders else frozenset()
        key = (*sentence_key(view.text, self._words, first, last), before, asked, names) if last > first else ()
        known = self._known.get(key)
        if known is None:
            if len(self._known) >= _MEMORY:
                self._known.clear()
            known = self._known[key] = tuple(
                _moved(clause, -first) for clause in self._parse(first, last, before, asked)
            )
        return tuple([_moved(clause, first) for clause in known])

    def _parse(self, first: int, last: int, before: Actor, asked: bool) -> list[Clause]:
        cuts = cuts_of(self._view, first, last)
        clauses: list[Clause] = []
        for number, cut in enumerate(cuts):
            end = cuts[number + 1].at if number + 1 < len(cuts) else last
            if cut.joined and clauses:
                clauses.append(self._added(clauses[-1], cut.at, end))
                continue
            clause = self._clause(cut.at, end, cut.at == first, asked, before)
            clauses.append(clause)
            if clause.actor == "sender":
                before = "sender" if self._offers(clause) else before
            elif clause.actor == "reader":
                before = "reader"
            elif clause.actor == "other" and clause.subject.end - clause.subject.start > 1:
                before = "other"
        return clauses

    def _offers(self, clause: Clause) -> bool:
        """Return whether "it" may stand for what the sender offers or names in a clause."""
        if clause.lists & OFFERS:
            return True
        roles = self._view.roles
        return bool(roles[clause.subject.start] & OURS) or any(
            role & THING for role in roles[clause.first : clause.last]
        )

    def _added(self, to: Clause, first: int, last: int) -> Clause:
        """Return a clause that shares the subject of the one before."""
        view = self._view
        i = first + 1
        verb = verb_at(view, i, last)
        tense = to.tense if to.tense in ("future", "modal") else verb.tense
        return Clause(
            first, last, to.actor, to.subject, verb.at, verb.lists, tense, verb.negated, to.conditional, False
        )

    def _clause(self, first: int, last: int, starts: bool, asked: bool, before: Actor) -> Clause:
        view = self._view
        i, conditional = first, False
        while i < last and i < first + 4:
            role, word = view.roles[i], view.forms[i]
            if not role & (CONNECTOR | ADVERB) and word != "please":
                break
            if self._is_subject(i, first, last, asked):
                break
            conditional = conditional or bool(role & IF)
            i += 1
        if i == first and not asked and i + 1 < last and view.roles[i] & IF and view.roles[i] & AUX:
            conditional = bool(view.roles[i + 1] & (YOU | US | OTHER))  # "Should you need …"
        i = self._behind_introduction(i, last)
        opens = starts or i > first or view.marks[first] in _INVITES
        found: Found = subject_of(view, i, last, opens, starts, asked, before)
        actor, verb = found.actor, found.verb
        if verb.passive:
            actor = agent(view, verb.after, last) or actor
        return Clause(
            first,
            last,
            actor,
            found.subject,
            verb.at,
            verb.lists,
            verb.tense,
            verb.negated,
            conditional,
            found.imperative,
        )

    def _is_subject(self, i: int, first: int, last: int, asked: bool) -> bool:
        """Return whether a word that often opens a clause acts in it: "That's …", ", which saves", "When do you"."""
        view = self._view
        if i + 1 >= last:
            return False
        following = view.roles[i + 1]
        if view.forms[i] in _RELATIVE:
            return bool(following & AUX) or (is_verbish(view, i + 1, last) and not following & TAGGED)
        return bool(asked and view.roles[i] & QUESTION and following & AUX)

    def _behind_introduction(self, i: int, last: int) -> int:
        """Return where the subject may start: behind "At Northbeam, ", "Last week ", "With 15 years in trade, "."""
        view = self._view
        if i + 1 >= last or not (view.roles[i] & PREPOSITION or view.forms[i] in _INTRODUCES):
            return i
        if view.forms[i] == "this" and view.forms[i + 1] not in _TIMES:
            return i
        for j in range(i + 1, last):
            if view.marks[j] == ",":
                return j
        for j in range(i + 1, min(last, i + 10)):
            if view.roles[j] & (US | YOU):
                return j
        return i
