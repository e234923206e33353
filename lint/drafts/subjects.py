"""Subjects: who acts in a clause. It is a pronoun, a possessive, a name, a noun phrase, or left out."""

from typing import NamedTuple

from lint.drafts.grammar import (
    ADVERB,
    AUX,
    COMMON,
    DETERMINER,
    FEELING,
    NOT,
    OTHER,
    OURS,
    PREPOSITION,
    QUESTION,
    READER,
    SENDER,
    TAGGED,
    THING,
    US,
    YOU,
    YOUR,
    View,
)  # fmt: skip
from lint.drafts.verbs import (
    HEADS,
    NONE,
    TENSES,
    Verb,
    agrees,
    finite,
    is_intent,
    is_order,
    is_thing,
    verb_at,
    verb_behind_subject,
)
from lint.model.draft import Actor
from lint.model.source import Span
from lint.words.match import NUMBER_WORDS

_REFERS = frozenset("it they this which".split())  # may stand for the sender's product
_POINTS = frozenset("this that these those one someone somebody anyone anybody everyone everybody nobody".split())
_COUNTS = NUMBER_WORDS | {"a", "an", "any"}
_PAST_OF_SENDER = frozenset({"perceive-verb", "announce-verb", "chase-verb", "deal-verb", "wish-verb"})
_ING_OF_SENDER = frozenset({"chase-verb", "announce-verb", "wish-verb", "perceive-verb"})
_OF_SENDER = frozenset("hope love thank wish appreciate guess need want like".split())
_OF_READER = frozenset("want need have know mind fancy like care use got".split())  # "Want …?" is "Do you want …?"
_PAUSES = frozenset(", \u2014 : ; .".split())


class Found(NamedTuple):
    """A clause's subject and verb: who acts, the words of the subject (empty: left out), and whether it is an order."""

    actor: Actor
    subject: Span
    verb: Verb
    imperative: bool = False


def subject_of(view: View, i: int, last: int, starts: bool, alone: bool, asked: bool, before: Actor) -> Found:
    """Return who acts in the words i..last, and the verb.

    starts: whether a clause begins here, so that its subject may be left out; alone: a sentence too. asked: whether
    the sentence is a question. before: who "it" may stand for.
    """
    while i < last and _is_called(view, i, last, alone):
        i += 1
    if i >= last:
        return Found("none", Span(i, i), Verb(-1, i, "", NONE, "", False, False))
    role = view.roles[i]
    if role & QUESTION:
        return _asked_for(view, i, last, starts, alone, asked, before)
    if role & AUX and view.forms[i] not in ("being", "been", "having"):
        return _inverted(view, i, last, alone, asked, before)
    if role & US:
        return Found("sender", Span(i, i + 1), verb_at(view, i + 1, last))
    if role & YOU:
        return Found("reader", Span(i, i + 1), verb_at(view, i + 1, last))
    if role & (OURS | YOUR | TAGGED):
        at = finite(view, i, i + (2 if role & (OURS | YOUR) else 1), last)
        verb = verb_at(view, at, last)
        sender = role & (OURS | SENDER) or (not role & YOUR and is_thing(view, verb))
        return Found("sender" if sender else "reader", Span(i, min(at, last)), verb)
    if role & OTHER and view.forms[i + 1 : i + 2] != ["of"]:
        return _pronoun(view, i, last, before)
    return _implied(view, i, last, starts, alone, asked) or _noun(view, i, last)


def _is_called(view: View, i: int, last: int, alone: bool) -> bool:
    """Return whether somebody is only called by name: "Robin, how do you …"."""
    if i + 1 < last and view.marks[i + 1] not in _PAUSES:
        return False
    if view.classes[i] == "name":
        return True
    if not alone or i + 1 >= last or view.roles[i] or not view.capital(i) or view.grammar.reading(view.forms[i]):
        return False
    return bool(view.roles[i + 1] & (US | YOU | OURS | YOUR | QUESTION | AUX))


def _asked_for(view: View, i: int, last: int, starts: bool, alone: bool, asked: bool, before: Actor) -> Found:
    """Return subject and verb behind a question word: "how do you", "which step takes", "what we see"."""
    if not asked and view.forms[i] in ("which", "who") and i + 1 < last and not view.roles[i + 1] & (US | YOU):
        return _pronoun(view, i, last, before)
    helper = next((j for j in range(i + 1, min(last, i + 5)) if view.roles[j] & AUX), -1)
    if i + 1 < last and view.roles[i + 1] & (US | YOU | OURS | YOUR | TAGGED) and helper != i + 1:
        return subject_of(view, i + 1, last, False, False, asked, before)
    if 0 < helper < last - 1:
        found = subject_of(view, helper, last, starts, False, True, before)
        return found._replace(imperative=False)
    if view.forms[i] in ("what", "which", "whose"):  # "which step takes longest", "what makes it work"
        reading = view.grammar.reading(view.forms[i + 1]) if i + 1 < last else None
        at = i + 1 if reading and not {"b", "g"} & set(reading.forms) else finite(view, i, i + 2, last)
        verb = verb_at(view, at, last)
        return (
            Found("other", Span(i, min(at, last)), verb)
            if verb.at >= 0
            else Found("other", Span(i, i + 1), verb_at(view, i + 1, last))
        )
    if i + 1 < last and view.roles[i + 1] & OTHER:
        return subject_of(view, i + 1, last, False, False, asked, before)
    return Found("other", Span(i, i + 1), verb_at(view, i + 1, last))


def _inverted(view: View, i: int, last: int, alone: bool, asked: bool, before: Actor) -> Found:
    """Return subject and verb behind a helping verb: "do you", "is your rota"; "haven't heard" leaves it out."""
    if asked and alone and view.forms[i] == "have" and i + 1 < last and _counts(view, i + 1):
        return Found("reader", Span(i, i), verb_at(view, i, last))  # "Have ten minutes?"
    j, negated = i + 1, False
    while j < last and view.roles[j] & (NOT | ADVERB):
        negated = negated or bool(view.roles[j] & NOT)
        j += 1
    reading = view.grammar.guess(view.forms[j]) if j < last else None
    if not asked and view.forms[i] == "do" and reading and "b" in reading.forms:
        return Found("none", Span(i, i), verb_at(view, i, last), True)  # "Don't forget …"
    if (
        not asked
        and (j >= last or not view.roles[j] & HEADS)
        and (reading or (j < last and view.roles[j] & (AUX | FEELING)))
    ):
        verb = verb_at(view, i, last)
        copula = verb.base == "be" or (
            view.roles[i] & AUX and view.forms[i] in ("is", "are", "could", "might", "may", "should", "must")
        )
        if copula:
            return Found("none", Span(i, i), verb)
        return Found("sender", Span(i, i), verb)
    found = subject_of(view, j if negated else i + 1, last, False, False, asked, before)
    verb = found.verb if found.verb.at >= 0 else verb_behind_subject(view, i, max(found.subject.start, i) + 1, last)
    actor: Actor = "other" if found.actor == "none" and verb.at > i else found.actor
    tense = TENSES.get(view.forms[i], verb.tense)
    if view.forms[i] in ("am", "is", "are") and is_intent(view, verb.at, last):
        tense = "future"
    return found._replace(
        actor=actor, verb=verb._replace(negated=verb.negated or negated, tense=tense), imperative=False
    )


def _counts(view: View, i: int) -> bool:
    return view.classes[i] == "number" or view.forms[i] in _COUNTS


def _pronoun(view: View, i: int, last: int, before: Actor) -> Found:
    """Return subject and verb of "it …", "they …", "this tool …", "someone on your side …"."""
    word = view.forms[i]
    if i + 1 < last and view.roles[i + 1] & THING and word in ("this", "these"):
        at = finite(view, i, i + 2, last)
        return Found("sender", Span(i, min(at, last)), verb_at(view, at, last))
    at = i + 1
    if word in _POINTS and not agrees(view, i + 1, last, word):  # "this issue takes", "someone on your side signs"
        at = finite(view, i, i + 1, min(last, i + 6))
    actor: Actor = "other"
    verb = verb_at(view, at, last)
    if word in _REFERS and before == "sender":
        actor = "sender"
    return Found(actor if verb.at >= 0 else "none", Span(i, i + 1), verb)


def _implied(view: View, i: int, last: int, starts: bool, alone: bool, asked: bool) -> Found | None:
    """Return subject and verb of a clause that leaves its subject out, or None when it does not."""
    forms, role, word = view.forms, view.roles[i], view.forms[i]
    none = Span(i, i)
    if role & FEELING:
        verb = verb_at(view, i + 1, last) if i + 1 < last and forms[i + 1] == "to" else None
        lists = verb.lists if verb else NONE
        return Found("sender", none, Verb(i, i + 1, word, lists | {"feeling"}, "present", False, False))
    reading = view.grammar.reading(word)
    if reading is None or not starts or role & DETERMINER:
        return None
    letters = reading.forms
    verb = verb_at(view, i, last)
    if "g" in letters:
        if verb.lists & _ING_OF_SENDER:
            return Found("sender", none, verb)
        if (
            not alone
            or i + 1 >= last
            or view.marks[i + 1]
            or view.capital(i + 1)
            or finite(view, i, i + 1, last) < last
        ):
            return None  # "Running two sites means …", "Pricing: …"
        if not asked and view.roles[i + 1] & PREPOSITION and verb.after == i + 1:
            return None  # "Scheduling for clinics"
        return Found("reader" if asked else "sender", none, verb)
    if "n" in letters and i + 1 < last and forms[i + 1] in ("by", "for", "in", "with", "to"):
        return Found("sender", none, verb._replace(tense="past", passive=forms[i + 1] == "by"))
    if "b" in letters:
        if asked and word in _OF_READER:
            return Found("reader", none, verb)
        if word in _OF_SENDER or (word in ("see", "hear") and i + 1 < last and view.roles[i + 1] & YOU):
            return Found("sender", none, verb)
        return Found("none", none, verb, True) if is_order(view, i, last, verb) else None
    if "d" in letters and verb.lists & _PAST_OF_SENDER:
        return Found("sender", none, verb._replace(tense="past"))
    if letters == "s" and i + 1 < last and not view.roles[i + 1] & AUX:  # "Saves ten hours", of a product
        return Found("other" if asked else "sender", none, verb)
    return None


def _noun(view: View, i: int, last: int) -> Found:
    """Return subject and verb where a noun phrase acts: "Most clinics", "Northbeam", "The team at our place".

    Of a phrase without a verb only its head counts: "One question about your rota" is not the reader's doing.
    """
    at = finite(view, i, i + 1, last)
    verb = verb_at(view, at, last)
    actor: Actor = "other" if verb.at >= 0 else "none"
    end = at
    if verb.at < 0:
        end = next((j for j in range(i, at) if view.roles[j] & PREPOSITION), at)
    inside = 0
    for role in view.roles[i:end]:
        inside |= role
    if inside & (SENDER | OURS | US):
        actor = "sender"
    elif inside & (READER | YOU | YOUR):
        actor = "reader"
    elif _is_product(view, i, at, verb):
        actor = "sender"
    return Found(actor, Span(i, at), verb)


def _is_product(view: View, first: int, last: int, verb: Verb) -> bool:
    """Return whether a named thing introduces itself: "Northbeam helps …", "Fieldbook is a tool that …"."""
    if (
        last - first > 3
        or verb.at < 0
        or view.roles[first] & COMMON
        or not all(view.capital(j) for j in range(first, last))
    ):
        return False
    if is_thing(view, verb):
        return True
    reading = view.grammar.reading(view.forms[verb.at])
    return "name-verb" in verb.lists and reading is not None and "s" in reading.forms
