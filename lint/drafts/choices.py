"""Choices and how they nest: which option holds which other choices, and how many picks show them all."""

from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Final, Literal, NamedTuple

from lint.model.source import Span

DEEPEST: Final = 16  # choices within choices; deeper ones are left alone


class Choice(NamedTuple):
    """A place where a tool picks one of several texts. start..end is replaced by one of the options (code points).

    kind: `spin`; `condition` (one without else has an empty last option); `default`: a tag, whose one option is the
    prose that stands in for an empty field.
    """

    start: int
    end: int
    options: tuple[Span, ...]
    kind: Literal["spin", "condition", "default"]


class Broken(NamedTuple):
    """Template syntax at start..end that no tool will understand, and what is wrong in one short sentence."""

    start: int
    end: int
    message: str


@dataclass(slots=True)
class Node:
    """A choice with those nested in each of its options, and how many picks each option needs to be seen in full."""

    choice: Choice
    inner: list[list["Node"]]
    needs: list[int] = field(default_factory=list)


def tree_of(choices: Iterable[Choice]) -> list[Node]:
    """Return the outermost choices with the others inside; what crosses another or lies too deep is left out."""
    roots: list[Node] = []
    stack: list[Node] = []
    order: list[Node] = []
    for choice in sorted(choices, key=lambda choice: (choice.start, -choice.end)):
        while stack and stack[-1].choice.end <= choice.start:
            stack.pop()
        node = Node(choice, [[] for _ in choice.options])
        if not stack:
            roots.append(node)
        elif (index := _option_around(stack[-1].choice, choice)) < 0 or len(stack) == DEEPEST:
            continue
        else:
            stack[-1].inner[index].append(node)
        stack.append(node)
        order.append(node)
    for node in reversed(order):
        node.needs = [max((sum(inner.needs) for inner in option), default=1) for option in node.inner]
    return roots


def _option_around(outer: Choice, inner: Choice) -> int:
    """Return the option of a choice that holds another, or -1."""
    starts = [option.start for option in outer.options]
    index = bisect_right(starts, inner.start) - 1
    return index if index >= 0 and inner.end <= outer.options[index].end else -1


def walk(nodes: Iterable[Node]) -> list[Choice]:
    """Return the choices of a tree, outer before inner."""
    found: list[Choice] = []
    for node in nodes:
        found.append(node.choice)
        for option in node.inner:
            found += walk(option)
    return found
