"""Runs of sentences about the sender: which a finding about several of them takes in, and where they pause."""

from collections.abc import Callable, Iterable

from lint.engine.context import Context
from lint.engine.marks import Mark
from lint.engine.rewriting.leaning import points_back
from lint.engine.rewriting.small_words import PARTING, POLITE
from lint.model.finding import Rewrite
from lint.model.source import Span

_CLOSES = frozenset("kindly please should thank thanks if my this best".split())
_SHORTEST = 5  # words of an edit that leaves a sentence
_LONGEST = 3  # sentences of a run that may stand


def run_of(context: Context, mark: Mark) -> list[int]:
    """Return the sentences about the sender that go on from a marked one."""
    body = context.body
    at, found = body.index(mark.sentence) if mark.sentence in body else len(body), []
    for index in body[at:]:
        if context.sentences[index].focus != "sender":
            break
        found.append(index)
    return found


def each(within: str, context: Context, mark: Mark) -> list[Mark]:
    """Return a mark for each sentence of a run, or of the mail from its end, as if the rule had marked that one."""
    found = []
    for index in run_of(context, mark) if within == "run" else [i for i in reversed(context.body) if _told(context, i)]:
        one = context.sentences[index]
        found.append(mark._replace(sentence=index, span=Span(one.start, one.end), clause=None, captures={}))
    return found


def _told(context: Context, index: int) -> bool:
    return context.sentences[index].zone in ("opening", "body", "ask")


def borrowed(
    run: list[int],
    marks: Iterable[Mark],
    tells: Callable[[int], bool],
    offers: Callable[[Mark], tuple[Rewrite, ...]],
    clean: Callable[[Rewrite], bool],
) -> Rewrite | None:
    """Return the edit of another finding in a run that mends the run, too; one that turns before one that strikes.

    tells: whether a sentence says something of what is offered, and so is not struck.
    """
    struck: Rewrite | None = None
    for other in marks:
        if other.sentence not in run:
            continue
        made = next((one for one in offers(other) if one.edits and "[" not in one.text), None)
        if made is None or len(made.text.split()) < _SHORTEST or not clean(made):
            continue
        if not made.text.startswith("leave out"):
            return made
        struck = struck or (None if tells(other.sentence) else made)
    return struck


def pause(context: Context, mark: Mark) -> int:
    """Return the sentence behind which a question breaks a run in two, -1 where it would stand badly."""
    run = run_of(context, mark)
    best = -1
    for count in range(1, len(run)):
        here, after = context.sentences[run[count - 1]], context.sentences[run[count]]
        forms = context.draft.words.forms[here.first : here.last]
        ends = context.draft.text[here.start : here.end].rstrip("*_ ").endswith((".", "!"))
        if count > _LONGEST or len(run) - count > _LONGEST or here.bullet or after.bullet or not ends:
            continue
        if here.paragraph == after.paragraph or points_back(context, run[count]):
            continue
        behind = context.draft.words.forms[after.first : after.last]
        if (
            behind[0] in _CLOSES
            or "your" in behind
            or not PARTING.isdisjoint(forms)
            or forms[0] in POLITE
            or here.zone == "postscript"
        ):
            continue
        best = run[count - 1]
    return best
