"""Defaults that a template puts together from pieces: default("Your " + (city | default("local")) + " depot")."""

import re
from functools import cache

from lint.drafts.expressions import joint
from lint.model.source import Span, Swap

_OPENING = "\"'“‘"
_CLOSING = {'"': '"', "'": "'", "“": "”", "‘": "’"}
_ESCAPES = {"n": "\n", "t": "\t", "r": ""}


@cache
def _marks() -> re.Pattern[str]:
    return re.compile(r"""[\\"'“”‘’]""")


@cache
def _variable() -> re.Pattern[str]:
    return re.compile(r"[A-Za-z_][\w.]*(?!\s*\()")


def splice(text: str, span: Span) -> list[Swap]:
    """Return the swaps that leave of a default only the words that a reader gets.

    What stands between the quoted pieces goes; a field without default of its own becomes a plain tag, {{company}}.
    Escaped characters (\\n, \\') are put right.
    """
    start, end = span
    quote = text[start - 1] if start and text[start - 1] in _OPENING else ""
    if not quote and not joint().search(text, start, end):
        return []
    swaps: list[Swap] = []
    gap, done = (-1 if quote else start), start
    for mark in _marks().finditer(text, start, end):
        at = mark.start()
        sign = text[at]
        if at < done:
            continue
        if gap >= 0:
            if sign in _OPENING:
                swaps.append(_bridge(text, gap, at + 1))
                quote, gap, done = sign, -1, at + 1
        elif sign == "\\":
            swaps.append(Swap(at, at + 2, _ESCAPES.get(text[at + 1], text[at + 1]), "markup"))
            done = at + 2
        elif sign == _CLOSING[quote] and _ends_piece(text, at + 1, end):
            gap = at
    if gap >= 0:
        swaps.append(_bridge(text, gap, end))
    return [swap for swap in swaps if swap.start < swap.end]


def _ends_piece(text: str, start: int, end: int) -> bool:
    """Return whether code follows a quote; in 'I'd like' it is an apostrophe."""
    return text[start : min(end, start + 40)].lstrip()[:1] in ("", "+", "~", ")", "|", ",")


def _bridge(text: str, start: int, end: int) -> Swap:
    """Return the swap for the code between two pieces: nothing, or the tag of a field that has no default."""
    code = text[start:end]
    name = None if "default" in code else _variable().search(code)
    return Swap(start, end, "{{" + name[0] + "}}" if name else "", "markup")
