"""What keeps words from being struck out: what stands next leans on them, or nothing else says what they say."""

import re

from lint.engine.context import BODY, Context
from lint.engine.guards.losing import only_mention
from lint.engine.rewriting.words_of import Reusable
from lint.rules.rule import Rule

_PRESENTS = re.compile(
    r"\b(?:[Mm]y name is|I(?:['\u2019]m| am)|[Ww]e(?:['\u2019]re| are)|[Tt]his is) "
    r"(?:(?!I\b)[A-Z]\w+,|the (?:co-?)?(?:founder|owner|CEO|head)\b|"
    r"an? (?:[\w-]+ ){0,4}(?:manufacturer|\w*writer|designer|agency|studio|consultant|developer|assistant|recruiter)\b)"
)  # who writes, and what he does
_HEARD = re.compile(r"(?:I (?:completely|totally|fully) (?:understand|get)|No worries|Totally)\b")  # how it is taken
_NAME = 3  # words of the line above it
_CRY = 3  # words


def stays(context: Context, index: int, rule: Rule, what: str, words: Reusable) -> bool:
    """Return whether words of a sentence must stay; what: the stretch that a rewrite of a rule would strike out."""
    family = rule.family
    whole = what == "sentence"
    if not whole and what != "match" and _against_next(context, index):
        return True
    if whole and family == "pressure" and (context.sentences[index].bullet or only_mention(context, index)):
        return True  # a point of a list tells something, whatever its words
    said = context.draft.words.forms[context.sentences[index].first : context.sentences[index].last]
    if whole and "regards" in said:
        return True  # it closes the mail
    if whole and family == "self-focus" and said[0] == "wishing":
        return True  # it softens what is said before
    several = whole and family == "self-focus" and rule.kind == "metric"  # one of a run goes, whichever can
    if whole and family == "self-focus" and _PRESENTS.search(_said(context, index)):
        return True
    if several and words.only_offer(True):
        return True  # what the sender has to give
    if whole and family in ("opener", "self-focus") and _own_line(context, index):
        return True
    return outcry_next(context, index) or _heard_next(context, index)


def _said(context: Context, index: int) -> str:
    sentence = context.sentences[index]
    return context.draft.text[sentence.start : sentence.end]


def _heard_next(context: Context, index: int) -> bool:
    """Return whether the next sentence takes this one as an answer: "I totally understand"."""
    after = context.sentences[index + 1 : index + 2]
    return bool(after) and bool(_HEARD.match(context.draft.text[after[0].start : after[0].end]))


def outcry_next(context: Context, index: int) -> bool:
    """Return whether the next sentence is a cry at this one: "Ouch!", "Pretty cool, right?"."""
    here, after = context.sentences[index], context.sentences[index + 1 : index + 2]
    if not after or after[0].paragraph != here.paragraph or after[0].last - after[0].first > _CRY:
        return False
    return context.draft.text[after[0].start : after[0].end].rstrip().endswith(("!", "right?", "huh?", "eh?"))


def _against_next(context: Context, index: int) -> bool:
    """Return whether the next sentence speaks against this one: "However, given your record …"."""
    after = context.sentences[index + 1 : index + 2]
    return bool(after) and context.draft.words.forms[after[0].first] in ("however", "but", "still")


def _own_line(context: Context, index: int) -> bool:
    """Return whether a sentence is the last line of a mail and says no more than whose house it is: "Ironquay MDR"."""
    sentence = context.sentences[index]
    last = not any(one.zone in BODY for one in context.sentences[index + 1 :])
    above = context.sentences[index - 1] if index else None
    signed = (
        above is not None
        and above.last - above.first <= _NAME
        and "\n" in context.draft.text[above.end - 1 : sentence.start]
    )
    return last and (signed or not any(clause.verb >= 0 for clause in sentence.clauses))
