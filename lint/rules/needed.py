"""What a phrase needs: the words that it can begin with, and the rarest of those of which one must stand in it."""

from collections.abc import Collection, Mapping
from typing import Any, NamedTuple

from lint.words.match import NUMBER_WORDS
from lint.words.scan import CAPITAL

_RARE = 0.04  # how often, in a hundred words of mail, a word stands that is not listed below
_COMMON = {
    word: often
    for often, words in (
        (4.0, "the #"),
        (2.0, "and a you is i to"),
        (1.4, "in it your for of on"),
        (0.8, "that we with at are not have would if first one"),
        (0.4, "our from do so can this be by will no what about me or my up am as has"),
        (0.2, "two us last there who out all was which they an time how now before after get them like here does"),
        (0.1, "did new just any been more when most know need could than want take had but their still next may"),
    )
    for word in words.split()
}
_NAMES = ("name", "sender", "peer")


def first_words(nodes: list[Any], lists: Mapping[str, Any]) -> set[str] | None:
    """Return every word that a match can begin with, "#" standing for any number; None when any word will do."""
    found: set[str] = set()
    for node in nodes:
        kind = node[0]
        if kind in ("^", ",", "n"):
            continue
        inside = _firsts(node, lists)
        if inside is None:
            return None
        found |= inside
        if kind != "o":
            return found
    return None


def _firsts(node: list[Any], lists: Mapping[str, Any]) -> set[str] | None:
    """Return the words that one node can begin with, or None for any."""
    kind = node[0]
    if kind == "w":
        return {node[1]}
    if kind == "s":
        return set(node[1])
    if kind == "c":
        return _words_of_class(node[1])
    found: set[str] = set()
    if kind == "l":
        words, ways = lists[node[1]]
        found |= set(words)
    elif kind in ("a", "o", "="):
        ways = node[1] if kind == "a" else [node[2] if kind == "=" else node[1]]
    else:
        return None
    for way in ways:
        inside = first_words(way, lists)
        if inside is None:
            return None
        found |= inside
    return found


def _words_of_class(name: str) -> set[str] | None:
    """Return what stands for the words of a class (see words/scan.py), or None where any word may be of it."""
    if name in ("any", "ing", "lower"):
        return None
    if name in ("number", "digits", "percent", "money"):
        return {"#", *(NUMBER_WORDS if name == "number" else ())}
    if name == "capital":
        return {CAPITAL}
    kinds = {"name": _NAMES, "company": ("company", "product", *_NAMES), "greeted": ("name",)}.get(name, (name,))
    return {f"{{{kind}}}" for kind in kinds} | ({CAPITAL} if name in ("name", "company") else set())


class Needed(NamedTuple):
    """Words of which one must stand in any match, what they cost, and how many words come before it."""

    cost: float
    words: set[str]
    least: int
    most: int


def needed(nodes: list[Any], lists: Mapping[str, Any]) -> list[Needed]:
    """Return what must stand in any match of some nodes: sets of words, the rarest in mail first."""
    made: list[Needed] = []
    least = most = 0
    for node in nodes:
        found = _needed_in(node, lists)
        if found is not None:
            made.append(found._replace(least=least + found.least, most=most + found.most))
        low, high = _width(node, lists)
        least, most = least + low, most + high
    return sorted(made, key=lambda one: one.cost)


def _needed_in(node: list[Any], lists: Mapping[str, Any]) -> Needed | None:
    """Return what must stand in any match of one node."""
    kind = node[0]
    if kind == "=":
        inside = needed(node[2], lists)
        return inside[0] if inside else None
    if kind in ("a", "l"):
        words, ways = lists[node[1]] if kind == "l" else ((), node[1])
        made = [Needed(0, set(words), 0, 0)] if words else []
        for way in ways:
            inside = needed(way, lists)
            if not inside:
                return None
            made.append(inside[0])
        together = set().union(*(one.words for one in made))
        return Needed(_cost(together), together, min(one.least for one in made), max(one.most for one in made))
    plain = _firsts(node, lists) if kind in ("w", "s", "c") else None
    if plain is None or (kind == "c" and "#" not in plain):
        return None
    return Needed(_cost(plain), plain, 0, 0)


def _cost(words: Collection[str]) -> float:
    return sum(_COMMON.get(word, _RARE) for word in words)


def _width(node: list[Any], lists: Mapping[str, Any]) -> tuple[int, int]:
    """Return how many words a node takes: least and most."""
    kind = node[0]
    if kind in ("^", "$", ",", "n"):
        return 0, 0
    if kind in ("w", "s"):
        return 1, 1
    if kind == "c":
        return (1, 3) if node[1] == "company" else (1, 1)
    if kind == "g":
        return node[1], node[2]
    if kind == "o":
        return 0, _sum(node[1], lists)[1]
    if kind == "=":
        return _sum(node[2], lists)
    ways = node[1] if kind == "a" else lists[node[1]][1]
    widths = [_sum(way, lists) for way in ways]
    if kind == "l" and lists[node[1]][0]:
        widths.append((1, 1))
    return min(low for low, _ in widths), max(high for _, high in widths)


def _sum(nodes: list[Any], lists: Mapping[str, Any]) -> tuple[int, int]:
    widths = [_width(node, lists) for node in nodes]
    return sum(low for low, _ in widths), sum(high for _, high in widths)
