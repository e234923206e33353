"""Words of the place that a mark stands in: its sentence as it is, what stands before it, whose company it names."""

from lint.drafts.landing import as_written
from lint.engine.context import Context
from lint.engine.marks import Mark
from lint.engine.recast.spoken import verbatim
from lint.engine.rewriting.leaning import back, points_back
from lint.engine.rewriting.small_words import MAILED, OURS, PARTING, POLITE, RIVALS
from lint.model.draft import Draft, Tag
from lint.model.source import Span

_EARLY = 3  # sentences
_WISHING = frozenset("hope hoping trust greetings happy wish wishing".split())
_LEAST = 3  # words of a sentence that others are put before


def sentence_itself(context: Context, mark: Mark) -> str | None:
    """Return the marked sentence as it is, where others can stand before it."""
    sentence = context.sentences[mark.sentence]
    words = context.draft.words.forms[sentence.first : sentence.last]
    if points_back(context, mark.sentence) or words[:1] in (["and"], ["so"], ["but"], ["or"]):
        return None
    if sentence.bullet or sentence.zone == "subject" or len(words) < _LEAST or words[0] in POLITE:
        return None
    if not PARTING.isdisjoint(words):
        return None
    text = verbatim(context.draft, Span(sentence.start, sentence.end))
    return None if text is None or (text[0].islower() and sentence.zone == "opening") else text


def behind(context: Context) -> str | None:
    """Return the mail's last sentence proper, where other words can stand behind it."""
    at = back(context)
    sentence = context.sentences[at]
    parts = not PARTING.isdisjoint(context.draft.words.forms[sentence.first : sentence.last])
    return None if at < 0 or parts else verbatim(context.draft, Span(sentence.start, sentence.end))


def front(context: Context) -> int:
    """Return the sentence that a mail begins with behind its pleasantries, -1 where there is none."""
    told = [i for i in context.body if context.sentences[i].zone != "postscript"]
    for i in told[:_EARLY]:
        one, forms = context.sentences[i], context.draft.words.forms
        pleases = not _WISHING.isdisjoint(forms[one.first : one.first + _LEAST])
        if any(clause.verb >= 0 for clause in one.clauses) and not pleases and not one.bullet:
            return i if not one.question and context.draft.text[one.end - 1] in ".!" else -1
    return -1


def first_own(context: Context) -> str | None:
    """Return the sentence that a mail begins with, where it says what the sender does."""
    at = front(context)
    if at < 0:
        return None
    one = context.sentences[at]
    first = next((clause for clause in one.clauses if clause.verb >= 0), None)
    if not MAILED.isdisjoint(context.draft.words.forms[one.first : one.last]):
        return None  # it speaks of mails
    does = first is not None and first.actor == "sender" and first.tense == "present" and not first.negated
    return verbatim(context.draft, Span(one.start, one.end)) if does and not points_back(context, at) else None


def company(context: Context, mark: Mark) -> str | None:
    """Return the tag of the reader's company in the marked sentence; behind "from" it may be the sender's."""
    sentence, words = context.sentences[mark.sentence], context.draft.words
    for i in range(sentence.first, sentence.last):
        theirs = words.forms[i - 1] == "at" and (sentence.question or sentence.focus == "reader")
        if words.forms[i] in RIVALS or any(one in _tag_at(context, i) for one in ("competitor", "rival", "similar")):
            continue
        if words.classes[i] == "company" and (theirs or words.forms[i - 1] not in OURS):
            return verbatim(context.draft, Span(words.starts[i], words.ends[i]))
    return None


def _tag_at(context: Context, i: int) -> str:
    """Return the tag that a word stands for, in lower case."""
    start, draft = context.draft.words.starts[i], context.draft
    return next(
        (as_written(draft, Span(tag.start, tag.end)).lower() for tag in draft.tags if tag.start <= start < tag.end),
        "",
    )


def noun(context: Context, mark: Mark, name: str) -> str | None:
    """Return the first word of the marked sentence that a list holds."""
    sentence, words, listed = context.sentences[mark.sentence], context.draft.words, context.lexicon.list(name)
    named = (i for i in range(sentence.first, sentence.last) if words.forms[i] in listed)
    at = next((i for i in named if words.forms[i - 1] not in ("to", "will", "shall", "can")), -1)
    return verbatim(context.draft, Span(words.starts[at], words.ends[at])) if at >= 0 else None


def stands_elsewhere(draft: Draft, tag: Tag, span: Span) -> bool:
    """Return whether a tag stands outside a stretch, too: the name that the mail greets already."""
    said = draft.text[tag.start : tag.end]
    return any(
        draft.text[other.start : other.end] == said and (other.end <= span.start or span.end <= other.start)
        for other in draft.tags
    )


def most_of(span: Span, context: Context, mark: Mark) -> bool:
    """Return whether a stretch is the greater part of its sentence."""
    sentence = context.sentences[mark.sentence]
    return 2 * (span.end - span.start) > sentence.end - sentence.start
