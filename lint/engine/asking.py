"""Which questions are the reader's to answer."""

from lint.engine.context import Context

_OPEN = frozenset("how what which who whose why where".split())  # what they open is asked, whatever stands behind


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
