"""Spintax, conditions and prose in defaults: the ways in which one draft can read."""

from bisect import bisect_right
from collections.abc import Sequence
from typing import Final

from lint.drafts.braces import Braces, Group, match_braces, spin_options, top_bars
from lint.drafts.choices import Broken, Choice, Node, tree_of, walk
from lint.drafts.conditions import find_conditions
from lint.drafts.controls import find_comments, find_controls, has_controls
from lint.drafts.expressions import trim
from lint.drafts.faults import lone_braces, odd_groups
from lint.drafts.found import FoundTag
from lint.drafts.joined import splice
from lint.drafts.tags import find_tags
from lint.model.source import Span, Swap

__all__ = ["MOST_VARIANTS", "Broken", "Choice", "broken", "find_choices", "resolve", "variants"]

MOST_VARIANTS: Final = 12
"""Most ways of reading one draft that are looked at: enough for what people write, and a bound for what they do not."""
_PROSE = 3  # words of a default from which on it is read as it stands, and no filler takes its place


def find_choices(text: str) -> list[Choice]:
    """Return every choice of a text, outer before inner; two are nested within one option or do not meet."""
    if not has_controls(text) and not ("[" in text and ("fallback" in text or "default" in text)):
        return []
    braces = match_braces(text)
    tags = find_tags(text)
    prose = [_default(tag) for tag in tags if is_prose(text, tag)]
    tag_starts = [tag.start for tag in tags]
    choices: list[Choice] = [*prose]
    prose_starts = {choice.start for choice in prose}
    for choice in (*_spins(text, braces), *find_conditions(find_controls(text))[0]):
        holder = bisect_right(tag_starts, choice.start) - 1
        if holder < 0 or tags[holder].end <= choice.start or tags[holder].start in prose_starts:
            choices.append(choice)
    return walk(tree_of(choices))


def variants(choices: Sequence[Choice]) -> int:
    """Return how many picks show every option of every choice at least once; 1 without choices, at most 12."""
    return min(MOST_VARIANTS, max((sum(node.needs) for node in tree_of(choices)), default=1))


def resolve(text: str, choices: Sequence[Choice], pick: int) -> list[Swap]:
    """Return the swaps that leave one option of every choice, sorted and apart from each other.

    A choice takes option `pick`, or its last where it has fewer; an option with choices inside stays for as many
    picks as those need. Statements without output and template comments go in every pick.
    """
    swaps = [Swap(*span, "", "markup") for span in _silent(text)]
    for node in tree_of(choices):
        _keep(text, node, pick, swaps)
    merged: list[Swap] = []
    for swap in sorted(swaps, key=lambda swap: (swap.start, -swap.end)):
        if merged and swap.start < merged[-1].end:
            merged[-1] = merged[-1]._replace(end=max(merged[-1].end, swap.end))
        elif merged and swap.start == merged[-1].end and not swap.text and not merged[-1].text:
            merged[-1] = merged[-1]._replace(end=swap.end)
        elif swap.start < swap.end:
            merged.append(swap)
    return merged


def broken(text: str) -> list[Broken]:
    """Return the template syntax that will not work, in reading order: lone braces, single options, open conditions."""
    if not has_controls(text) and "}" not in text:
        return []
    controls = find_controls(text)
    found = find_conditions(controls)[1]
    if "{" in text or "}" in text:
        braces = match_braces(text)
        found += lone_braces(text, braces)
        covered = [Span(tag.start, tag.end) for tag in find_tags(text)]
        covered += [Span(control.start, control.end) for control in controls] + find_comments(text)
        found += odd_groups(text, braces.groups, covered)
    return sorted(found)


def _keep(text: str, node: Node, pick: int, swaps: list[Swap]) -> None:
    """Add the swaps that leave of a choice, and of those within, what a pick shows."""
    index = 0
    while index < len(node.needs) - 1 and pick >= node.needs[index]:
        pick -= node.needs[index]
        index += 1
    choice, option = node.choice, node.choice.options[index]
    swaps.append(Swap(choice.start, option.start, "", "markup"))
    swaps.append(Swap(option.end, choice.end, "", "markup"))
    if choice.kind == "default":
        swaps.extend(splice(text, option))
    for inner in node.inner[index]:
        _keep(text, inner, pick, swaps)


def _silent(text: str) -> list[Span]:
    """Return what a reader sees in no pick: control words, and comments unless they are notes to fill in."""
    if not has_controls(text) and not ("<" in text and "<!--" in text):
        return []
    spans = [Span(control.start, control.end) for control in find_controls(text)]
    if comments := find_comments(text):
        notes = {tag.start for tag in find_tags(text) if tag.dialect == "note"}
        spans += [span for span in comments if notes.isdisjoint(range(span.start, min(span.end, span.start + 81)))]
    return spans


def _default(tag: FoundTag) -> Choice:
    return Choice(tag.start, tag.end, (tag.default or Span(tag.start, tag.end),), "default")


def is_prose(text: str, tag: FoundTag) -> bool:
    """Return whether a tag's default is a text for the reader rather than a word to fall back on."""
    if tag.default is None:
        return False
    at, kept = tag.default.start, []
    for swap in splice(text, tag.default):
        kept += [text[at : swap.start], swap.text]
        at = swap.end
    return len("".join((*kept, text[at : tag.default.end])).split()) >= _PROSE


def _spins(text: str, braces: Braces) -> list[Choice]:
    """Return the spin of a text: {a|b}, {{RANDOM|a|b}}, {{spin}}a|b{{endspin}}."""
    found: list[Choice] = []
    opened = -1
    for group in braces.groups:
        options = spin_options(text, group)
        if len(options) > 1:
            if options[0].start > group.start + group.depth:  # RANDOM stands before the first bar
                options = tuple(_trimmed(text, group, option) for option in options)
            found.append(Choice(group.start, group.end, options, "spin"))
        elif group.depth == 2 and group.end - group.start < 20:
            word = text[slice(*group.inner)].strip().lower()
            if word == "spin":
                opened = group.start
            elif word == "endspin" and opened >= 0:
                start = text.index("}}", opened) + 2
                if bars := top_bars(text, start, group.start):
                    edges = (start, *(bar + 1 for bar in bars)), (*bars, group.start)
                    found.append(Choice(opened, group.end, tuple(map(Span, *edges)), "spin"))
                opened = -1
    return found


def _trimmed(text: str, group: Group, option: Span) -> Span:
    """Return an option of RANDOM without the blanks that stand beside bars for the eye; they part words otherwise."""
    start, end = trim(text, *option)
    before, after = text[group.start - 1 : group.start], text[group.end : group.end + 1]
    return Span(option.start if before.isalnum() else start, option.end if after.isalnum() or after == "{" else end)
