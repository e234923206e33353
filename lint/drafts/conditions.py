"""Conditions: control words put together to if … else … end."""

from collections.abc import Iterable

from lint.drafts.choices import DEEPEST, Broken, Choice
from lint.drafts.controls import CONDITIONS, Control
from lint.model.source import Span


def find_conditions(controls: Iterable[Control]) -> tuple[list[Choice], list[Broken]]:
    """Return the conditions that are whole, and the control words that belong to none."""
    found: list[Choice] = []
    broken: list[Broken] = []
    stack: list[tuple[Control, list[Control]]] = []
    for control in controls:
        if control.role == "open":
            stack.append((control, []))
        elif control.role != "drop":
            depth = next((at for at in range(len(stack), 0, -1)[:DEEPEST] if _fits(stack[at - 1][0], control)), 0)
            if not depth and control.family == "velocity":  # "#end" is a hashtag where no #if stands
                continue
            if not depth:
                what = "No if stands before this else." if control.role == "else" else "Nothing is open that this ends."
                broken.append(Broken(control.start, control.end, what))
                continue
            broken += [_unclosed(opener) for opener, _ in stack[depth:]]
            del stack[depth:]
            if control.role == "else":
                stack[-1][1].append(control)
                continue
            opener, between = stack.pop()
            if opener.key in CONDITIONS:
                found.append(_condition(opener, between, control))
    broken += [_unclosed(opener) for opener, _ in stack]
    return found, broken


def _fits(opener: Control, control: Control) -> bool:
    """Return whether a control word belongs to this opener."""
    return opener.family == control.family and (control.role == "else" or control.key in ("", opener.key))


def _unclosed(opener: Control) -> Broken:
    return Broken(opener.start, opener.end, f"This {opener.key} is never closed.")


def _condition(opener: Control, between: list[Control], close: Control) -> Choice:
    """Return the choice that a condition makes; without a plain else its last option is empty."""
    marks = [opener, *between]
    options = [Span(mark.end, after.start) for mark, after in zip(marks, [*between, close], strict=True)]
    if opener.key in ("case", "switch"):
        options = options[1:] or options  # between case and its first when stands nothing to read
    if not between or between[-1].key != "else":
        options.append(Span(close.start, close.start))
    return Choice(opener.start, close.end, tuple(options), "condition")
