"""What struck-out words leave in HTML: an element with nothing in it, a line break too many, an empty line."""

import re

_FAR = 2000  # characters that a tag may take
_OPEN = re.compile(r"<([a-zA-Z][a-zA-Z0-9]*)\b[^<>]*>$")
_CLOSE = re.compile(r"</([a-zA-Z][a-zA-Z0-9]*)\s*>")
_BREAK = re.compile(r"<br\b[^<>]*>", re.IGNORECASE)
_BREAK_BEFORE = re.compile(r"<br\b[^<>]*>$", re.IGNORECASE)
_FALLS = frozenset("p li ul ol div h1 h2 h3 h4 h5 h6 b strong i em u span font small".split())  # layout tables stay
_INDENT = re.compile(r"(?:^|(?<=[\r\n]))[ \t]*$")
_LINE_END = re.compile(r"[ \t]*(?:\r\n|\n|\r)")


def without_hole(source: str, start: int, end: int, unseen: "re.Pattern[str]") -> tuple[int, int]:
    """Return a slice that is to be struck out, with the elements that it alone fills and the breaks around it.

    unseen: what shows nothing between tags.
    """
    while True:
        before, after = _back(source, start), _forth(source, end, unseen)
        opened = _OPEN.search(source, max(before - _FAR, 0), before)
        closed = _CLOSE.match(source, after)
        if not (opened and closed and opened[1].lower() == closed[1].lower() and opened[1].lower() in _FALLS):
            break
        start, end = opened.start(), closed.end()
    start, end = _without_breaks(source, start, end, unseen)
    indent = _INDENT.search(source, max(start - _FAR, 0), start)
    line_end = _LINE_END.match(source, end)
    if indent and line_end and source[start : start + 1] == "<":
        return indent.start(), line_end.end()
    return start, end


def _without_breaks(source: str, start: int, end: int, unseen: "re.Pattern[str]") -> tuple[int, int]:
    """Take the line breaks on that side where there are fewer, so that the lines around stay as far apart as before."""
    left, right, above, below = start, end, 0, 0
    while found := _BREAK_BEFORE.search(source, max(_back(source, left) - _FAR, 0), _back(source, left)):
        left, above = found.start(), above + 1
    while found := _BREAK.match(source, _forth(source, right, unseen)):
        right, below = found.end(), below + 1
    at_end = _ends_block(source, _forth(source, right, unseen)) if below == 0 else False
    if below and (below <= above or above == 0):
        return start, right
    if above and (below or at_end):
        return left, end
    return start, end


def _ends_block(source: str, at: int) -> bool:
    return at >= len(source) or _CLOSE.match(source, at) is not None


def _back(source: str, at: int) -> int:
    """Return where the white space before an offset starts."""
    return len(source[max(at - _FAR, 0) : at].rstrip()) + max(at - _FAR, 0)


def _forth(source: str, at: int, unseen: "re.Pattern[str]") -> int:
    found = unseen.match(source, at)
    return found.end() if found else at
