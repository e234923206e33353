"""Whether a mail goes on behind an offer as if it were settled, or says what happens to whoever does not take it."""

import re
from itertools import pairwise

from lint.engine.context import BODY, Context
from lint.model.draft import Sentence

_NEAR = 2  # sentences behind
_SILENT = frozenset("no not none nothing nowt unless otherwise dont don't n't haven't cannot can't without".split())
_ASKED = re.compile(r"^(?:May|Would|Is|Are|Do|Could)\b")
_ELSE = frozenset("otherwise unless".split())
_HEARING = frozenset("hear heard answer reply response respond silence".split())
_OFFERS = ("If you like", "If it suits", "If a call", "May ", "Would ")
_MET = frozenset("then there".split())
_PARTING = 4  # words
FINE = (
    *("; if not, that is fine too.", "; if not, that is fine.", "; if it does not, that is fine."),
    "or would you rather not?",
)


def settled(context: Context, index: int, new: str) -> bool:
    """Return whether what follows a sentence does not bear the offer or the ask that would stand there."""
    here = context.sentences[index]
    offered = new.startswith(_OFFERS) or " If you like, " in new
    if offered and any(_met(context, one) for one in context.sentences[index + 1 : index + 1 + _NEAR]):
        return True
    after = [one for one in context.sentences[index + 1 : index + 1 + _NEAR] if one.zone in BODY]
    if not after or not (new.endswith(FINE) or _ASKED.match(new)):
        return False
    if any(_otherwise(context, one) for one in after):
        return True
    near = after[0].paragraph == here.paragraph
    if context.draft.words.forms[after[0].first] == "or":
        return near and ("; if " in new or " or " in new)
    return near and (new.endswith(FINE) or new.startswith("May ")) and _goes_on(context, after[0])


def _met(context: Context, sentence: Sentence) -> bool:
    """Return whether a sentence takes leave until a talk that was settled: "Speak then!", "See you there."."""
    forms = context.draft.words.forms[sentence.first : sentence.last]
    return len(forms) <= _PARTING and not sentence.question and forms[-1:] != [] and forms[-1] in _MET


def _otherwise(context: Context, sentence: Sentence) -> bool:
    """Return whether a sentence tells what follows from silence or a no."""
    forms = context.draft.words.forms[sentence.first : sentence.last]
    if not _ELSE.isdisjoint(forms) or forms[0] == "silence" or (forms[0] == "should" and "not" in forms[:4]):
        return True
    at = next((i for i, form in enumerate(forms) if form == "if"), -1)
    said = forms[at + 1 : at + 7] if at >= 0 else []
    if said[:1] == ["not"]:
        return True
    return not _SILENT.isdisjoint(said) and not _HEARING.isdisjoint(said)


def _goes_on(context: Context, sentence: Sentence) -> bool:
    """Return whether a sentence asks which, or tells to do what only a yes would call for."""
    forms = context.draft.words.forms[sentence.first : sentence.last]
    if "if" in forms:
        return False
    if (sentence.question and forms[0] == "which") or forms[-1] == "one" or ("one", "too") in pairwise(forms):
        return True  # one of those that are named here, or one more of them
    return any(clause.imperative for clause in sentence.clauses[:1])
