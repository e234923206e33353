"""Braces that no tool will understand: without a partner, empty, or around a single option."""

import re
from collections.abc import Iterable
from functools import cache

from lint.drafts.braces import Braces, Group, spin_options
from lint.drafts.choices import Broken
from lint.model.source import Span

_CODE = frozenset(';:=\\"<>/\n')


@cache
def _word() -> re.Pattern[str]:
    return re.compile(r"[\w.]{0,60}")


def lone_braces(text: str, braces: Braces) -> list[Broken]:
    """Return the braces without a partner where somebody meant a tag: {{first_name}, {first_name}}, {Hi|Hello."""
    starts = {group.start: group for group in braces.groups}
    ends = {group.end: group for group in braces.groups}
    found: list[Broken] = []
    for start, end in _runs(braces.unclosed):
        if end in starts:
            found.append(Broken(start, starts[end].end, "This tag opens with more braces than close it."))
        elif end - start > 1 or text[end : end + 1].isalpha() or text[end : end + 1] in tuple("!$%"):
            stop = end + (text[end : end + 1] in tuple("!$%"))
            word = _word().match(text, stop)
            found.append(Broken(start, word.end() if word else stop, "This brace is never closed."))
    for start, end in _runs(braces.unopened):
        if start in ends:
            found.append(Broken(ends[start].start, end, "This tag closes with more braces than open it."))
        elif text[start - 1 : start].isalnum():
            found.append(Broken(start, end, "This brace was never opened."))
    return found


def odd_groups(text: str, groups: Iterable[Group], covered: Iterable[Span]) -> list[Broken]:
    """Return the groups that are neither tag nor spin nor logic (what is `covered`) though they look as if meant so."""
    found: list[Broken] = []
    known = sorted(covered)
    at = done = 0
    spin: Group | None = None
    for group in groups:
        while at < len(known) and known[at].start <= group.start:
            done = max(done, known[at].end)
            at += 1
        start, end = group.inner
        body = text[start : min(end, start + 400)].strip()
        if group.depth == 2 and body.lower() in ("spin", "endspin"):
            if (body.lower() == "spin") == (spin is not None):
                found.append(Broken(group.start, group.end, f"This {body} has no partner."))
            spin = group if body.lower() == "spin" else None
        elif group.start >= done and (fault := _fault(text, group, body)):
            found.append(Broken(group.start, group.end, fault))
    if spin:
        found.append(Broken(spin.start, spin.end, "This spin has no partner."))
    return found


def _fault(text: str, group: Group, body: str) -> str:
    """Return what is wrong with a group that is no tag, "" when nothing is."""
    if not body:
        return "This tag names no field." if group.depth > 1 else ""
    if len(spin_options(text, group)) > 1:
        return ""
    if group.depth == 1 and body[0] == "%" and body[-1] != "%":
        return "This tag opens with {% and closes without %."
    if group.bars or (body[0].isalpha() and (group.depth == 2 or _CODE.isdisjoint(body))):
        return "These braces hold a single option."
    return ""


def _runs(offsets: Iterable[int]) -> list[Span]:
    """Return the offsets with neighbours put together."""
    runs: list[Span] = []
    for offset in offsets:
        if runs and runs[-1].end == offset:
            runs[-1] = Span(runs[-1].start, offset + 1)
        else:
            runs.append(Span(offset, offset + 1))
    return runs
