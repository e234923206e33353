"""Verbs: where the verb of a clause stands, what it is, and who is said to do it."""

from typing import NamedTuple

from lint.drafts.grammar import (
    ADVERB,
    AUX,
    BE,
    CONNECTOR,
    DETERMINER,
    FEELING,
    HOUSE,
    IF,
    MANY,
    MODAL,
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
from lint.model.draft import Actor

NONE: frozenset[str] = frozenset()
TENSES = {"will": "future", "shall": "future", "did": "past", "had": "past"} | dict.fromkeys(
    ("would", "can", "could", "may", "might", "should", "must"), "modal"
)
_HAVE, _DO = frozenset({"have", "has", "had", "having"}), frozenset({"do", "does", "did"})
_CARRY = frozenset(
    "to be have want love like hope need try go able happy design build mean make aim look plan keep".split()
)
_FUNCTION = DETERMINER | PREPOSITION | CONNECTOR | OURS | YOUR | US | YOU | OTHER | FEELING | TAGGED
_PLURALS = frozenset("people men women children staff".split())
_BEFORE_NOUN = DETERMINER | OURS | YOUR
_OBJECTS = DETERMINER | OURS | YOUR | US | YOU  # behind a verb, known or not, these begin what it is done to
HEADS = OURS | YOUR | US | YOU | OTHER | DETERMINER | READER | SENDER  # what a noun phrase opens with
_AHEAD = 14  # words; how far a clause is searched for what a word turns out to be


class Verb(NamedTuple):
    """The main verb of a clause: word index `at` (-1: none), index behind its phrase, what it is and how it stands."""

    at: int
    after: int
    base: str
    lists: frozenset[str]
    tense: str
    negated: bool
    passive: bool


def verb_at(view: View, first: int, last: int) -> Verb:
    """Return the main verb from here on: helping verbs, adverbs and "not" are passed; "to show" is followed."""
    forms, roles, grammar = view.forms, view.roles, view.grammar
    tense, negated, helper, at, i = "", False, "", -1, first
    be = have = False
    while i < last:
        role, word = roles[i], forms[i]
        if role & AUX:
            if not tense:
                tense = TENSES.get(word) or ("past" if word in ("was", "were") else "present")
            helper = "be" if role & BE else "have" if word in _HAVE else "do" if word in _DO else "can"
            be, have, at = be or helper == "be", have or helper == "have", i
        elif role & NOT:
            negated = True
        elif not role & ADVERB and not (word.endswith("ly") and len(word) > 4 and grammar.reading(word) is None):
            break
        i += 1
    reading = None
    if i < last and not roles[i] & (DETERMINER | OURS | YOUR):
        guess = helper == "have" or (helper == "be" and forms[i].endswith("ing"))
        reading = grammar.guess(forms[i]) if guess else grammar.reading(forms[i])
    if reading is None or (helper and not set(reading.forms) & set(_FOLLOWS[helper])):
        expected = helper in ("do", "can") or (not helper and first > 0 and _calls_for_verb(view, first - 1))
        if expected and i < last and not roles[i] & _FUNCTION and not (i > first and view.marks[i]):
            return Verb(i, i + 1, forms[i], NONE, tense or "present", negated, False)
        if helper:
            base = "do" if helper == "can" else helper
            return Verb(at, i, base, complement(view, i, last) | grammar.on.get(base, NONE), tense, negated, False)
        return Verb(-1, i, "", NONE, "", negated, False)
    base, lists, after = named(view, i, last, reading.base)
    if not tense:
        tense = "past" if "d" in reading.forms and "b" not in reading.forms else "present"
    if have and "n" in reading.forms:
        tense = "past"
    elif tense == "present" and is_intent(view, i, last):
        tense = "future"
    passive = be and "n" in reading.forms and "g" not in reading.forms
    if base in _CARRY or passive:
        lists |= complement(view, after, last)
    return Verb(i, after, base, lists, tense, negated, passive)


def is_intent(view: View, i: int, last: int) -> bool:
    """Return whether "going to" and a verb stand here: "going to fix a date", and not "going to Berlin"."""
    if i + 2 >= last or view.forms[i] != "going" or view.forms[i + 1] != "to":
        return False
    j = i + 2
    while j < last - 1 and view.roles[j] & ADVERB:
        j += 1
    reading = view.grammar.reading(view.forms[j])
    if view.roles[j] & AUX or (reading is not None and "b" in reading.forms):
        return True
    return j + 1 < last and not view.roles[j] & _FUNCTION and bool(view.roles[j + 1] & _OBJECTS)


def _calls_for_verb(view: View, i: int) -> bool:
    """Return whether a word stands for nothing but a subject, so that what follows is its verb, known or not."""
    return bool(view.roles[i] & (US | YOU)) or view.forms[i] in _THIRD


_FOLLOWS = {"be": "gn", "have": "n", "do": "b", "can": "b"}  # the forms that may stand behind a helping verb
_THIRD = frozenset("they he she it who".split())


def named(view: View, i: int, last: int, base: str) -> tuple[str, frozenset[str], int]:
    """Return base form, lists and end of a verb, the longer one where it stands ("reach out", "check in")."""
    on = view.grammar.on
    for rest, whole in view.grammar.longer.get(base, ()):
        if tuple(view.forms[i + 1 : i + 1 + len(rest)]) == rest and i + len(rest) < last:
            return whole, on[whole], i + 1 + len(rest)
    return base, on.get(base, NONE), i + 1


def complement(view: View, i: int, last: int) -> frozenset[str]:
    """Return the lists of a verb in "to show", each name led by "to:"; "be here to help" counts."""
    forms = view.forms
    for j in range(i, min(last - 1, i + 4)):
        if forms[j] == "to" and (reading := view.grammar.reading(forms[j + 1])) and "b" in reading.forms:
            return frozenset(f"to:{name}" for name in named(view, j + 1, last, reading.base)[1])
    return NONE


def agent(view: View, i: int, last: int) -> Actor | None:
    """Return who a passive names as doing it: "was cut by us", "is kept by your team"."""
    for j in range(i, min(last - 1, i + 8)):
        if view.forms[j] == "by":
            if view.roles[j + 1] & SENDER:
                return "sender"
            return "reader" if view.roles[j + 1] & (READER | YOU | YOUR) else None
    return None


def is_verbish(view: View, i: int, last: int) -> bool:
    """Return whether a verb stands here, adverbs before it passed over."""
    end = min(last, i + 3)
    while i < end and view.roles[i] & ADVERB:
        i += 1
    return i < last and bool(view.roles[i] & AUX or view.grammar.reading(view.forms[i]))


def finite(view: View, first: int, i: int, last: int) -> int:
    """Return the index of the first word from i on that can be the verb of the noun phrase that starts at `first`.

    `last` when there is none. A plural noun takes a base form ("clinics … lose"); what looks like a verb form may be
    a noun ("some stores use", "your leads are") or a participle ("records kept on paper get lost").
    """
    forms, roles, grammar = view.forms, view.roles, view.grammar
    within = False  # a preposition has been passed: what agrees with the verb stands before it
    many = bool(first < last and roles[first] & MANY)
    plural = any(_plural(forms[j]) for j in range(first, min(i, last)))
    while i < last:
        role, word, before = roles[i], forms[i], roles[i - 1]
        if role & AUX:
            return i
        reading = None if role & (DETERMINER | TAGGED) or before & _BEFORE_NOUN else grammar.reading(word)
        if reading is not None and forms[i - 1] != "'s":
            letters = reading.forms
            if "s" in letters and "b" not in letters:
                following = roles[i + 1] if i + 1 < last else 0
                disagrees = _plural(forms[i - 1]) and not view.capital(i - 1) and not within
                if (many and not plural) or following & AUX or before & PREPOSITION or disagrees:
                    plural = True
                    i += 1
                    continue
                return i
            if "d" in letters and not _participle(view, letters, i, last, plural):
                return i
            if "b" in letters and plural and not before & PREPOSITION and not (before & MODAL and not before & AUX):
                return i
        plural = plural or _plural(word)
        within = within or bool(role & PREPOSITION)
        i += 1
    return last


def _plural(word: str) -> bool:
    return word in _PLURALS or (len(word) > 3 and word[-1] == "s" and word[-2] not in "su'")


def _participle(view: View, letters: str, i: int, last: int, plural: bool) -> bool:
    """Return whether a past form only describes the noun before it: another verb follows."""
    if "n" not in letters or i + 1 >= last:
        return False
    if view.forms[i + 1] == "by":
        return True
    if not view.roles[i + 1] & PREPOSITION:
        return False
    for j in range(i + 2, min(last, i + _AHEAD)):
        if view.roles[j] & AUX:
            return True
        reading = None if view.roles[j - 1] & _BEFORE_NOUN else view.grammar.reading(view.forms[j])
        if reading is not None and (reading.forms in ("s", "d") or (plural and reading.forms == "b")):
            return True
    return False


def is_thing(view: View, verb: Verb) -> bool:
    """Return whether a verb says that its subject is a product or a company: "… is a platform that …"."""
    if verb.base != "be" or view.forms[verb.after : verb.after + 1] not in (["a"], ["an"], ["the"], ["our"]):
        return False
    return any(role & (THING | HOUSE) for role in view.roles[verb.after : verb.after + 7])


def verb_behind_subject(view: View, helper: int, first: int, last: int) -> Verb:
    """Return the verb that a helping verb before the subject calls for: "Would a quick call help?"; else the helper."""
    word = view.forms[helper]
    wanted = "gn" if view.roles[helper] & BE else "n" if word in ("have", "has", "had") else "b"
    for j in range(first + 1, min(last, first + 8)):
        reading = None if view.roles[j - 1] & (DETERMINER | PREPOSITION) else view.grammar.reading(view.forms[j])
        if reading is not None and set(wanted) & set(reading.forms):
            after = view.grammar.reading(view.forms[j + 1]) if j + 1 < last else None
            if after is None or not set(wanted) & set(after.forms):  # "a quick call help": the last one acts
                return verb_at(view, j, last)
    return verb_at(view, helper, helper + 1)


def agrees(view: View, i: int, last: int, word: str) -> bool:
    """Return whether the verb of "this", "one", "these" … stands here; "this question" goes on with its noun."""
    while i < last and view.roles[i] & (ADVERB | NOT):
        i += 1
    reading = view.grammar.reading(view.forms[i]) if i < last else None
    if i < last and view.roles[i] & AUX:
        return True
    return reading is not None and bool({"d", "b" if word in ("these", "those") else "s"} & set(reading.forms))


def is_order(view: View, i: int, last: int, verb: Verb) -> bool:
    """Return whether a base form tells somebody to do something; "Work stops", "Free access", "Code: 12" do not."""
    if i + 1 < len(view.marks) and view.marks[i + 1] == ":":
        return False
    if i + 1 >= last:
        return True
    following = view.roles[i + 1]
    if following & AUX and view.forms[i + 1] not in ("do", "have"):
        return False
    if "ask-verb" in verb.lists or verb.after > i + 1:
        return not (i + 2 < last and view.roles[i + 2] & AUX and not following & (HEADS | PREPOSITION | QUESTION | IF))
    return bool(following & (HEADS | PREPOSITION | ADVERB | QUESTION | NOT) or view.classes[i + 1])
