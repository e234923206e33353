"""What stands beside a sentence that is struck out: a greeting, a list, its pair, a word that would be left alone."""

import re

from lint.engine.context import BODY, Context
from lint.engine.rewriting.small_words import GOING_ON, LEADS_OVER

_TWO = 2  # words
_SAME = 3  # words with which two sentences begin that are one figure
_LETTER = re.compile(r"[^\W_]")
_FOUR = 4  # words in which a sentence turns from the one before: "Joking aside, …"
_ASIDE = frozenset(("aside", "apart"))


def greets(context: Context, index: int) -> bool:
    """Return whether a sentence begins with a greeting, and a name to greet."""
    words, sentence = context.draft.words, context.sentences[index]
    hails = words.forms[sentence.first] in ("hi", "hey", "hello", "hiya", "yo", "dear")
    return hails and "name" in words.classes[sentence.first : sentence.first + 4]


def speaks_of(context: Context, index: int) -> bool:
    """Return whether a sentence names somebody within by a merge tag, and does not just address him."""
    sentence, text = context.sentences[index], context.draft.text
    return any(
        tag.kind == "name"
        and sentence.start < tag.start
        and tag.end < sentence.end - 1
        and not text[: tag.start].rstrip().endswith(",")
        for tag in context.draft.tags
    )


def curt(context: Context, index: int) -> bool:
    """Return whether a sentence of the mail is a word or two that say nothing by themselves, nor greet, nor name."""
    one, words = context.sentences[index], context.draft.words
    plain = LEADS_OVER | GOING_ON | context.lexicon.list("english-word") | context.lexicon.verbs.keys()
    if one.last - one.first == 1 and words.forms[one.first] not in plain:
        return False  # "Ropewell."
    told = any(clause.verb >= 0 for clause in one.clauses) or words.forms[one.first] == "good"
    return one.zone in BODY and one.last - one.first <= _TWO and not (one.question or one.bullet or told)


def announces_list(context: Context, index: int) -> bool:
    """Return whether bullets hang on a sentence: it ends in a colon, and they follow."""
    sentence = context.sentences[index]
    following = context.sentences[index + 1] if index + 1 < len(context.sentences) else None
    listed = following is not None and following.bullet and not sentence.bullet
    return listed and announces(context, index)


def announces(context: Context, index: int) -> bool:
    """Return whether a sentence ends in a colon."""
    sentence = context.sentences[index]
    return context.draft.text[sentence.start : sentence.end].endswith(":")


def turns(context: Context, index: int) -> bool:
    """Return whether a sentence turns from what stands before, or names the other of two ways: "Or if …"."""
    one, forms = context.sentences[index], context.draft.words.forms
    return forms[one.first] == "or" or not _ASIDE.isdisjoint(forms[one.first : min(one.first + _FOUR, one.last)])


def paired(context: Context, index: int) -> bool:
    """Return whether a sentence and one beside it are two halves: "Reply yes and …", "Reply no and …"."""
    here, forms = context.sentences[index], context.draft.words.forms
    for at in (index - 1, index + 1):
        other = context.sentences[at] if 0 <= at < len(context.sentences) else None
        if other is None or other.zone not in BODY or other.paragraph != here.paragraph:
            continue
        if min(here.last - here.first, other.last - other.first) < _SAME:
            continue
        told = all(one.clauses and one.clauses[0].imperative for one in (here, other))
        same = 1 if told else _SAME
        if forms[here.first : here.first + same] == forms[other.first : other.first + same]:
            return True
    return False


def listed(context: Context, index: int) -> bool:
    """Return whether a line is a point of a list, whatever its marks, which a line above announces by a colon."""
    one, text = context.sentences[index], context.draft.text
    start = text.rfind("\n", 0, one.start) + 1
    mark = text[start : one.start].strip()
    if _LETTER.search(mark):
        return False
    blank = 0
    for line in reversed(text[:start].split("\n")[:-1]):
        blank += not line.strip()
        if blank > 1 or (blank and not (mark or one.bullet)):
            return False
        if line.rstrip("*_ ").endswith(":"):
            return True
        if blank and line.strip():
            return False
    return False


def leaves_signs(context: Context, index: int) -> bool:
    """Return whether nothing but signs would be left of the line on which a sentence stands: an emoji behind it."""
    one, text = context.sentences[index], context.draft.text
    start, end = text.rfind("\n", 0, one.start) + 1, text.find("\n", one.end)
    behind = text[one.end : end if end >= 0 else len(text)]
    return bool(behind.strip("*_ \t")) and not _LETTER.search(text[start : one.start] + behind)
