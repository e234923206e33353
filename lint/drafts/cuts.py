"""Where the clauses of a sentence begin: at a connector, a pause or a pronoun that has a verb of its own."""

from typing import NamedTuple

from lint.drafts.grammar import (
    ADVERB,
    AUX,
    CONNECTOR,
    MODAL,
    NOT,
    OTHER,
    OURS,
    PREPOSITION,
    QUESTION,
    TAGGED,
    US,
    YOU,
    YOUR,
    View,
)  # fmt: skip
from lint.drafts.verbs import finite, is_verbish

_OPENERS = US | CONNECTOR
_BREAKS = frozenset("; \u2014 :".split())
_PRONOUNS = frozenset("he she they it there".split())
_AFTER_COMMA = frozenset("and but so which or because while if when".split())
_JOINS = frozenset("and but then".split())
_SUBORDINATE = frozenset(
    "if when as while since because once after before although though unless until whenever".split()
)
_AHEAD = 10  # words; how far the verb of a main clause is looked for
_JOINED = 30  # words; a verb further behind has a subject of its own


class Cut(NamedTuple):
    """Where a clause begins, and whether it only adds a verb to the one before: "… and noticed your post"."""

    at: int
    joined: bool


def cuts_of(view: View, first: int, last: int) -> list[Cut]:
    """Return where the clauses of the words first..last begin, the first of them included."""
    cuts = [Cut(first, False)]
    marks, roles, forms = view.marks, view.roles, view.forms
    for i in range(first + 1, last):
        if not marks[i] and not roles[i] & _OPENERS and forms[i] != "please":
            continue  # most words; no clause begins with them unless a pause stands before
        if _opens(view, i, cuts[-1].at, last):
            cuts.append(Cut(i, False))
        elif _joins(view, i, cuts[-1].at, last):
            cuts.append(Cut(i, True))
    return cuts


def _opens(view: View, i: int, first: int, last: int) -> bool:
    """Return whether a clause with a subject of its own begins here; `first` begins the one that is open."""
    mark, role, word = view.marks[i], view.roles[i], view.forms[i]
    if mark in _BREAKS:
        return True
    if word == "please" and (mark == "," or not view.roles[i - 1] & (AUX | US | YOU | CONNECTOR)):
        return is_verbish(view, i + 1, last)
    before = view.roles[i - 1]
    if role & (US | OURS | YOU | YOUR) or word in ("they", "he", "she"):
        if before & CONNECTOR:
            return False  # the connector opened it already
        if role & (YOU | YOUR | OURS) and mark == "," and view.forms[first] in _SUBORDINATE:
            return True
        if role & (YOU | YOUR | OURS):
            return mark == "," and is_verbish(view, i + 1, last)
        if mark != "," and (before & AUX or (i - 2 >= first and view.roles[i - 2] & AUX)):
            return False  # "would we", "can i"
        if mark != "," and before & QUESTION and i - 1 == first:
            return False  # "What we hear …"
        return bool(role & US) or mark == ","
    if role & CONNECTOR and i + 1 < last:
        following = view.roles[i + 1]
        if following & (US | OURS | YOU | YOUR | TAGGED) or view.forms[i + 1] in _PRONOUNS:
            return (
                word not in ("before", "after") or bool(following & (US | YOU)) or view.forms[i + 1] in ("it", "they")
            )
        if mark == "," and word in _AFTER_COMMA:
            return True
    if mark != ",":
        return False
    if (role & (OTHER | AUX) or word == "just") and is_verbish(view, i + 1, last):
        return True
    if view.forms[first] in _SUBORDINATE and not role & (CONNECTOR | PREPOSITION | ADVERB):
        end = min(last, i + _AHEAD)  # "If you need hay, our yard has it": the main clause begins
        return finite(view, i, i + 1, end) < end
    return False


def _joins(view: View, i: int, first: int, last: int) -> bool:
    """Return whether "and" or "but" here adds a verb to a pronoun's first one: "I read your post and noticed …"."""
    if view.forms[i] not in _JOINS or not 2 <= i - first <= _JOINED:
        return False
    j = i + 1
    while j < last and view.roles[j] & (ADVERB | NOT):
        j += 1
    reading = view.grammar.reading(view.forms[j]) if j + 1 < last else None
    if reading is None:
        return False
    while first < i and view.roles[first] & (CONNECTOR | ADVERB):
        first += 1
    if not view.roles[first] & (US | YOU):
        return False
    between = range(first + 1, i)
    if any(view.roles[k] & MODAL and not view.roles[k] & AUX for k in between):
        return False  # "we want to cut costs and help"
    if "d" in reading.forms:
        past = (r for k in between if (r := view.grammar.reading(view.forms[k])))
        return any("d" in r.forms for r in past) or any(view.forms[k] in ("was", "have", "had") for k in between)
    return False
