"""A whole draft with everything applied that the rules offer, then brought into order; each move can be explained."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import NamedTuple

from lint.engine.context import Context
from lint.engine.rewriting.applied import applied, emptied
from lint.fix.copy import Copy
from lint.fix.loop import Check, fix, no_worse
from lint.fix.order import MOVERS, Proposal
from lint.fix.plan import Step, every, lines
from lint.model.draft import Draft
from lint.model.finding import Report

_MOVES = 20  # of one kind; a mail with more sentences to strike out is none
_ROUNDS = 4  # what is moved may open a way for an edit, and that for a move


class Move(NamedTuple):
    """One thing that was changed: by which rule (or step of the order), what, why, and the lines before and after."""

    rule: str
    what: str
    why: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class Rewritten:
    """A draft as a coach would hand it back. Fields as of Fixed; `moves` in the order in which they were made."""

    before: str
    text: str
    data: bytes
    moves: tuple[Move, ...]
    remaining: Report


def rewrite(check: Check, context: Callable[[Draft], Context], data: bytes, copy: Copy) -> Rewritten:
    """Return a draft with every edit made that leaves it better, and with every move that leaves it no worse."""
    moves: list[Move] = []
    source = copy.source
    for _ in range(_ROUNDS):
        fixed = fix(check, copy.encode(source), copy._replace(source=source), every)
        moves += [_told(step) for step in fixed.applied]
        ordered, made = _ordered(check, context, copy, fixed.text)
        moves += made
        source = ordered
        if not made:
            break
    data = data if source == copy.source else copy.encode(source)
    return Rewritten(copy.source, source, data, tuple(moves), check(data))


def _told(step: Step) -> Move:
    return Move(step.finding.rule, step.rewrite.text, step.finding.message, step.before, step.after)


def _ordered(
    check: Check, context: Callable[[Draft], Context], copy: Copy, source: str
) -> tuple[str, list[Move]]:  # fmt: skip
    """Return the source in order, and the moves that it took."""
    moves: list[Move] = []
    report = check(copy.view(source))
    for mover in MOVERS:
        for _ in range(_MOVES):
            for draft in report.drafts:
                offered = () if draft.draft.variants else mover(context(draft.draft))
                taken = next((p for p in offered if _holds(check, copy, source, p, report, draft.draft)), None)
                if taken:
                    break
            else:
                break
            moves.append(Move(taken.name, taken.what, taken.why, *lines(source, taken.edits)))
            source = applied(source, taken.edits)
            report = check(copy.view(source))
    return source, moves


def _holds(check: Check, copy: Copy, source: str, proposal: Proposal, before: Report, draft: Draft) -> bool:
    """Return whether a draft is no worse after a move."""
    if emptied(draft, proposal.edits):
        return False
    moved = applied(source, proposal.edits)
    try:
        copy.encode(moved)
    except UnicodeEncodeError:
        return False
    return no_worse(check(copy.view(moved)), before)
