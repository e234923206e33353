"""Focus: who a sentence is about. It follows from who acts and what the verb does, not from counting pronouns."""

from collections.abc import Sequence

from lint.model.draft import Clause, Focus, Words
from lint.words.lexicon import Lexicon


def focus_of(clauses: Sequence[Clause], words: Words, lexicon: Lexicon) -> Focus:
    """Return whom a sentence is about.

    Taking notice of the reader ("I saw your …") is about the reader; owning up to something is about neither. What
    stands under an "if" or hangs on another clause counts only when nothing else does.
    """
    found = {
        focus
        for clause in clauses
        if not clause.conditional and (focus := clause_focus(clause, words, lexicon)) != "neither"
    }
    if not found:
        found = {focus for clause in clauses if (focus := clause_focus(clause, words, lexicon)) != "neither"}
    if not found:
        return "neither"
    return found.pop() if len(found) == 1 else "both"


def clause_focus(clause: Clause, words: Words, lexicon: Lexicon) -> Focus:
    """Return whom one clause is about."""
    if clause.actor == "reader":
        return "reader"
    if clause.actor != "sender":
        return "neither"
    if "admit-verb" in clause.lists or _takes_blame(clause, words, lexicon):
        return "neither"
    if _notices(clause) and mentions_reader(words, clause.subject.end, clause.last, lexicon):
        return "reader"
    return "sender"


def mentions_reader(words: Words, first: int, last: int, lexicon: Lexicon) -> bool:
    """Return whether these words name the reader: you, your, a name tag or a company tag."""
    reader = lexicon.list("reader-word")
    return any(words.forms[i] in reader or words.classes[i] in ("name", "company") for i in range(first, last))


def _notices(clause: Clause) -> bool:
    """Return whether the sender takes notice, of something that is so, rather than wishing or offering to."""
    if "perceive-verb" not in clause.lists or clause.conditional or clause.tense == "future":
        return False
    return not any(name.startswith("to:") for name in clause.lists) or "wish-verb" not in clause.lists


def _takes_blame(clause: Clause, words: Words, lexicon: Lexicon) -> bool:
    """Return whether a clause such as "I was wrong", "my fault", "I am sorry" owns up."""
    faults = lexicon.list("own-fault-word")
    return any(words.forms[i] in faults for i in range(clause.first, clause.last))
