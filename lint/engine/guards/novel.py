"""How much a sentence tells that the mail tells nowhere else: what is news about the goods is not struck out."""

import re

from lint.engine.context import Context
from lint.engine.rewriting.small_words import singular
from lint.model.source import Span
from lint.rules.rule import Rule

_FAMILIES = ("opener", "self-focus")
_CREDENTIALS = frozenset(  # rules that find what tells of clients, prizes and years, not of the goods
    "client-roll-call client-results borrowed-results others-use-it row-of-figures rank-words company-history "
    "track-record sender-feelings raptures".split()
)
_SPARED = frozenset("own-news flattery beyond-compare".split())  # what these find is praise, or of nothing for sale
_TOO_MUCH = 7  # plain words of news; in 75 graded cuts five of six with as many were missed, one in ten with fewer
_DROPPED = {"opener": 4, "self-focus": 3}  # likewise, left out by other words: of 28 such edits ten stood
_WORD = re.compile(r"[^\W\d_]+")
_SHORT = 3  # letters


def news(context: Context, index: int, span: Span, new: str = "") -> int:
    """Return how many words of a stretch name something of which nothing else in the mail speaks.

    Names, figures and praise do not count. new: what would stand there instead.
    """
    sentence, words, get = context.sentences[index], context.draft.words, context.lexicon.list
    small = get("english-word") | get("connector") | get("auxiliary") | get("preposition") | get("adverb")
    small |= get("boast-word") | get("superlative") | get("puff-word") | get("feeling-word") | get("brag-noun")
    text, starts = context.draft.text, words.starts
    inside = [i for i in range(sentence.first, sentence.last) if span.start <= starts[i] < span.end]
    if not inside:
        return 0
    plain = (words.forms[i] for i in inside if text[starts[i]].islower() and len(words.forms[i]) >= _SHORT)
    others = (*words.forms[: inside[0]], *words.forms[inside[-1] + 1 :], *_WORD.findall(new.lower()))
    return len({singular(form) for form in plain if form not in small} - {singular(form) for form in others})


def drops_news(context: Context, index: int, span: Span, new: str, rule: Rule) -> bool:
    """Return whether new words leave out too much of what a stretch tells."""
    told = rule.family in _DROPPED and rule.id.rpartition("/")[2] not in _CREDENTIALS | _SPARED
    return told and news(context, index, span, new) >= _DROPPED[rule.family]


def is_news(context: Context, index: int, span: Span, rule: Rule) -> bool:
    """Return whether a stretch tells too much to be struck out for what a rule finds in it."""
    told = rule.family in _FAMILIES and rule.id.rpartition("/")[2] not in _CREDENTIALS
    return told and news(context, index, span) >= _TOO_MUCH
