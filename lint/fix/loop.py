"""Edit, lint again, and so on until nothing is left to edit; no step may leave a draft worse than it was."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Literal, NamedTuple

from lint.engine.rewriting.applied import applied, emptied
from lint.engine.rewriting.trial import EXEMPT
from lint.fix.copy import Copy
from lint.fix.plan import Admits, Spot, Step, choose
from lint.model.finding import Report

Check = Callable[[bytes], Report]
Answer = Literal["yes", "no", "all", "quit"]
Ask = Callable[[Step], Answer]

ROUNDS = 100  # each makes a draft better or refuses an edit for good; more is no mail


@dataclass(frozen=True, slots=True)
class Fixed:
    """A file after its edits.

    before, text: its characters as they were and as they are; a body stored as base64 is in the clear. data: the
    file's new bytes. applied: the edits made, in order. remaining: what is found in it now.
    """

    before: str
    text: str
    data: bytes
    applied: tuple[Step, ...]
    remaining: Report


class _State(NamedTuple):
    source: str
    data: bytes
    report: Report


def fix(check: Check, data: bytes, copy: Copy, admits: Admits, ask: Ask | None = None) -> Fixed:
    """Return a file with every edit made that is admitted and leaves it better.

    ask: is asked about every edit, one by one, and never about the same one again.
    """
    state = _State(copy.source, data, check(copy.view(copy.source)))
    made: list[Step] = []
    refused: list[Spot] = []
    for _ in range(ROUNDS):
        steps: Sequence[Step] = choose(state.report, admits, refused)
        if ask is None:
            steps = _together(steps)
        elif steps:
            steps = steps[:1]
            answer = ask(steps[0])
            if answer == "quit":
                break
            if answer == "no":
                refused.append(steps[0].spot)
                continue
            ask = None if answer == "all" else ask
        if not steps:
            break
        after = None
        while steps and (after := _made(state, steps, copy, check)) is None:
            if len(steps) == 1:
                refused.append(steps[0].spot)
            steps = steps[: len(steps) // 2]
        if after is not None:
            state = after
            made += steps
            refused = [spot.moved(edit for step in steps for edit in step.rewrite.edits) for spot in refused]
    remaining = check(state.data) if copy.packed else state.report
    return Fixed(copy.source, state.source, state.data, tuple(made), remaining)


def _together(steps: Sequence[Step]) -> Sequence[Step]:
    """Return the edits that may be made at once: of those that change the meaning, only one.

    Each was worked out as if the others were not made; two of them could take the only words on what is offered.
    """
    first = next((step for step in steps if step.rewrite.applicability != "safe"), None)
    return [step for step in steps if step is first or step.rewrite.applicability == "safe"]


def _made(state: _State, steps: Sequence[Step], copy: Copy, check: Check) -> _State | None:
    """Return the file with these edits, None when that is no better."""
    edits = [edit for step in steps for edit in step.rewrite.edits]
    if any(emptied(draft.draft, edits) for draft in state.report.drafts):
        return None
    source = applied(state.source, edits)
    try:
        data = copy.encode(source)
    except UnicodeEncodeError:
        return None
    report = check(copy.view(source))
    return _State(source, data, report) if better(report, state.report) else None


def better(after: Report, before: Report) -> bool:
    """Return whether no draft weighs more or has more findings than before, and one weighs or has less."""
    return no_worse(after, before) and _measures(after) != _measures(before)


def no_worse(after: Report, before: Report) -> bool:
    """Return whether no draft weighs more or has more findings than before."""
    if after.errors or len(after.drafts) != len(before.drafts):
        return False
    pairs = zip(_measures(after), _measures(before), strict=True)
    return all(new <= old for draft in pairs for new, old in zip(*draft, strict=True))


def _measures(report: Report) -> list[tuple[int, int, int]]:
    """Return weight and number of the findings of each draft, without blanks that wait to be filled, and of all."""
    counted = [[f.weight for f in draft.findings if f.rule not in EXEMPT] for draft in report.drafts]
    return [
        (sum(weights), len(weights), len(draft.findings)) for weights, draft in zip(counted, report.drafts, strict=True)
    ]
