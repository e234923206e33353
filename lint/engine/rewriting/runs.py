"""Runs of sentences about the sender: which a finding about several of them takes in."""

from collections.abc import Callable, Iterable

from lint.engine.context import Context
from lint.engine.marks import Mark
from lint.model.finding import Rewrite
from lint.model.source import Span

_SHORTEST = 5  # words of an edit that leaves a sentence
_OURS = frozenset("we i our my".split())


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
        made = next((one for one in offers(other) if one.edits and not one.whole and "[" not in one.text), None)
        if made is None or len(made.text.split()) < _SHORTEST or _grows(made) or not clean(made):
            continue
        if not made.text.startswith("leave out"):
            return made
        struck = struck or (None if tells(other.sentence) else made)
    return struck


def _grows(made: Rewrite) -> bool:
    """Return whether an edit says no less of the sender than what it replaces."""
    longer = sum(len(one.text) - (one.end - one.start) for one in made.edits) > 0
    return longer and made.text.split(maxsplit=1)[0].lower() in _OURS
