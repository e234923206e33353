"""Which questions are the reader's to answer."""

from lint.engine.context import BODY, Context

_OPEN = frozenset("how what which who whose why where".split())  # what they open is asked, whatever stands behind

_POINTS = frozenset("these those following below".split())  # words for what stands in a list
_SOON = 6  # words


def asks_about_reader(context: Context, index: int) -> bool:
    """Return whether a question is about how things are with the reader, not about interest, time or leave.

    A question word that opens a clause ("…: which of them leaks?") decides alone: what is said before it is a lead-in,
    and what is said behind it is its content. Without one, words on interest or time ahead of any question word count.
    """
    if not context.listed("open-question", index):
        return False
    sentence, words = context.sentences[index], context.draft.words
    asking = [i for i in range(sentence.first, sentence.last) if words.forms[i] in _OPEN]
    opening = next((i for i in asking if i == sentence.first or words.marks[i]), -1)
    first = opening if opening >= 0 else sentence.first
    last = opening if opening >= 0 else next(iter(asking), sentence.last)
    own = context.scanners["own-interest-question"].hits(context.draft.text, words, sentence.first, sentence.last)
    return not any(first <= hit.first <= last for hit in own)


def listens(context: Context) -> bool:
    """Return whether a mail asks at least one question about how things are with the reader."""
    return any(context.sentences[i].question and asks_about_reader(context, i) for i in context.body)


def first_of_reader(context: Context, index: int) -> bool:
    """Return whether nothing but the sender was spoken of before a sentence."""
    before = (one for one in context.sentences[:index] if one.zone in BODY)
    return all(one.focus == "sender" or all(clause.verb < 0 for clause in one.clauses) for one in before)


def asks_of_list(context: Context, index: int) -> bool:
    """Return whether the mail asks, above a list or right below it, which of its points matter to the reader.

    index: the line above the list, or any of its points.
    """
    sentences = context.sentences
    first = index if sentences[index].bullet else index + 1
    if first >= len(sentences) or not sentences[first].bullet:
        return False
    while first > 0 and sentences[first - 1].bullet:
        first -= 1
    last = first
    while last + 1 < len(sentences) and sentences[last + 1].bullet:
        last += 1
    return any(_which(context, i) for i in (first - 1, last + 1) if 0 <= i < len(sentences))


def _which(context: Context, index: int) -> bool:
    one, forms = context.sentences[index], context.draft.words.forms
    return any(
        forms[i : i + 2] == ["which", "of"] and not _POINTS.isdisjoint(forms[i + 2 : min(i + _SOON, one.last)])
        for i in range(one.first, one.last - 2)
    )
