"""Focus: who a sentence is about. It follows from who acts and what the verb does, not from counting pronouns."""

from collections.abc import Sequence

from lint.drafts.clauses import OFFERS
from lint.drafts.grammar import DOUBT, FAULT, GENERAL, READER, THING, YOU, YOUR, View
from lint.model.draft import Clause, Focus

_READER = READER | YOU | YOUR
_EVERYBODY = frozenset(
    "people companies businesses teams firms organisations organizations vendors providers agencies".split()
)


def focus_of(clauses: Sequence[Clause], view: View, question: bool) -> Focus:
    """Return whom a sentence is about.

    Taking notice of the reader ("I saw your …") and a fact about the reader's trade ("Most clinics …") are about the
    reader; owning up to something, or to not knowing it, is about neither. What stands under an "if" or is said in
    passing ("As you know, …") counts only when nothing else does.
    """
    seen = [(clause, focus) for clause in clauses if (focus := clause_focus(clause, view)) != "neither"]
    noticed = {clause.subject for clause, focus in seen if focus == "reader" and clause.actor == "sender"}
    seen = [
        (clause, "reader" if clause.subject in noticed and not clause.lists & OFFERS else focus)
        for clause, focus in seen
    ]  # "I was in Leeds and noticed your …"
    found = {focus for clause, focus in seen if not clause.conditional and not _in_passing(clause, view)}
    found = found or {focus for _, focus in seen}
    if not found:
        asks = question and any(role & _READER for role in view.roles[clauses[0].first : clauses[-1].last])
        return "reader" if asks else "neither"
    return found.pop() if len(found) == 1 else "both"


def clause_focus(clause: Clause, view: View) -> Focus:
    """Return whom one clause is about."""
    if clause.actor == "reader":
        return "reader"
    if clause.actor == "other":
        return "reader" if _tells_of_trade(clause, view) else "neither"
    if clause.actor != "sender":
        return "neither"
    if "admit-verb" in clause.lists or any(role & FAULT for role in view.roles[clause.first : clause.last]):
        return "neither"
    if clause.negated and _doubts(clause, view):
        return "neither"
    behind = view.roles[clause.subject.end : clause.last]
    if _notices(clause) and any(role & _READER for role in behind):
        return "reader"
    return "sender"


def _in_passing(clause: Clause, view: View) -> bool:
    """Return whether a clause is one such as "As you may know"."""
    return clause.actor == "reader" and view.forms[clause.first] == "as"


def _notices(clause: Clause) -> bool:
    """Return whether the sender takes notice, of something that is so, rather than wishing or offering to."""
    if "perceive-verb" not in clause.lists or clause.conditional or clause.negated or clause.tense == "future":
        return False
    return not any(name.startswith("to:") for name in clause.lists) or "wish-verb" not in clause.lists


def _doubts(clause: Clause, view: View) -> bool:
    """Return whether a clause that says no means: "I do not know whether …", "I'm not sure that …"."""
    return any(role & DOUBT for role in view.roles[clause.verb : min(clause.verb + 3, clause.last)])


def _tells_of_trade(clause: Clause, view: View) -> bool:
    """Return whether a clause states a fact about a trade: "Most clinics lose …"; none about all people or products."""
    start, end = clause.subject
    if end - start < 2 or not view.roles[start] & GENERAL or clause.verb < 0:
        return False
    return not any(view.roles[i] & THING or view.forms[i] in _EVERYBODY for i in range(start, end))
