"""A sentence said later: who writes, and what the sender does, behind the first words on the reader."""

import re

from lint.drafts.landing import Change, as_written
from lint.engine.context import Context
from lint.engine.recast.late import Late
from lint.engine.recast.spoken import verbatim
from lint.engine.rewriting.deletion import apart, introduced
from lint.engine.rewriting.leaning import points_back
from lint.engine.rewriting.vanity import outright
from lint.model.source import Span

_PLACES = 2  # of the sender's own words, that are tried
_LEAST, _BRIEF = 4, 24  # words of a sentence that can stand anywhere, and of one on who writes
_PRESENTS = Late(
    r"^(?:my name(?:'s| is)|(?:i|we)(?:'m|'re| am| are) (?:an? |the |one )?|this is |"
    r"(?:i|we) (?:run|own|lead|represent|work|make|build|sell|do|look after|help) )",
    re.IGNORECASE,
)
_PARTING = frozenset("thank thanks forward regards wishes cheers soon bye".split())


def places(context: Context, index: int) -> list[int]:
    """Return before which sentences that one may stand, best first; the number behind the last is the end.

    Best is where the sender's own words begin again, else the end of the mail proper. There is no such place where
    the mail would not begin with its reader.
    """
    told = [i for i in context.body if context.sentences[i].zone != "postscript"]
    rest = [i for i in told if i != index]
    here, theirs = context.sentences[index], context.lexicon.list("reader-word")
    denies = any(clause.negated for clause in here.clauses) or outright(context, index)
    if here.focus != "sender" or denies or not theirs.isdisjoint(context.draft.words.forms[here.first : here.last]):
        return []
    if index not in told or not rest or not _reader_first(context, rest):
        return []
    again = set(introduced(context, index))
    forms, later = context.draft.words.forms, [i for i in told if i > index + 1]
    own = [
        i
        for i in later
        if context.sentences[i].focus == "sender"
        and not context.sentences[i].bullet
        and not context.sentences[i - 1].question
        and forms[context.sentences[i].first] in ("we", "i", "our")
        and again.isdisjoint(_written(context, index + 1, i))
    ]
    last = context.sentences[told[-1]]
    presents = _PRESENTS.match(context.draft.text[here.start : here.end].replace("\u2019", "'")) is not None
    ends = (
        presents and here.last - here.first <= _BRIEF and again.isdisjoint(_written(context, index + 1, told[-1] + 1))
    )
    ends = ends and index < told[-1] and _PARTING.isdisjoint(forms[last.first : last.last])
    return [*own[:_PLACES], *([told[-1] + 1] if ends else [])]


def _reader_first(context: Context, rest: list[int]) -> bool:
    """Return whether the first sentence of these that tells something is about the reader."""
    forms, theirs = context.draft.words.forms, context.lexicon.list("reader-word")
    for i in rest:
        one = context.sentences[i]
        if any(clause.verb >= 0 for clause in one.clauses):
            named = not theirs.isdisjoint(forms[one.first : one.last])
            told = forms[one.first] in theirs or "saw" in forms[one.first : one.first + 2]
            return named and (one.question or told) and forms[one.first : one.first + 2] != ["do", "you"]
    return False


def _written(context: Context, first: int, end: int) -> set[str]:
    """Return the words of some sentences, as they are written."""
    told, words = context.sentences[first:end], context.draft.words
    return {context.draft.text[words.starts[i] : words.ends[i]] for one in told for i in range(one.first, one.last)}


def moved(context: Context, index: int, to: int) -> tuple[str, tuple[Change, ...]] | None:
    """Return what says a sentence before another one, and how that reads in a report; None where it cannot be."""
    draft, sentences = context.draft, context.sentences
    here = sentences[index]
    whole = verbatim(draft, Span(here.start, here.end))
    if whole is None or here.bullet or here.question or here.last - here.first < _LEAST or points_back(context, index):
        return None
    if not whole.endswith((".", "!")) or not whole[0].isupper():
        return None
    gone = apart(context, index)
    where = _behind(context, to - 1, whole) if to - 1 == _last(context) else _before(context, to, whole)
    if gone is None or where is None:
        return None
    shown = " ".join(as_written(draft, Span(here.start, here.end)).split())
    return f"say later “{shown}”", (*gone, where)


def _last(context: Context) -> int:
    return max(i for i in context.body if context.sentences[i].zone != "postscript")


def _before(context: Context, to: int, said: str) -> Change | None:
    """Return the change that puts words before a sentence; None where it begins with a tag or a mark."""
    start, text = context.sentences[to].start, context.draft.text
    tagged = any(tag.start <= start < tag.end for tag in context.draft.tags)
    return None if tagged or not text[start].isalnum() else Change(Span(start, start + 1), f"{said} {text[start]}")


def _behind(context: Context, at: int, said: str) -> Change | None:
    """Return the change that puts words behind a sentence, as a paragraph of their own where the mail has such."""
    sentence, text = context.sentences[at], context.draft.text
    if sentence.bullet or text[sentence.end - 1] not in ".!?":
        return None
    paragraphs = len({context.sentences[i].paragraph for i in context.body}) > 1
    joint = "\n\n" if paragraphs and context.draft.format in ("txt", "md") and "\n\n" in text[: sentence.end] else " "
    return Change(Span(sentence.end - 1, sentence.end), f"{text[sentence.end - 1]}{joint}{said}")
