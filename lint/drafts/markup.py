"""HTML taken apart into tokens with exact offsets, in time linear to its length, whatever it holds.

The standard html.parser is no help here: unclosed tags and comments cost it quadratic time (16,000 times "<a " take
20 seconds), and "<![" makes it raise. This one knows less, and always comes to an end.
"""

import re
from collections.abc import Iterator
from typing import Literal, NamedTuple

_MARK = re.compile("[<&]")
_ENTITY = re.compile(r"&(?:#[0-9]{1,8}|#[xX][0-9a-fA-F]{1,7}|[a-zA-Z][a-zA-Z0-9]{1,31});?")
_NAME = r"</?([a-zA-Z][^\s<>/\"'=@]*)"
# A "<" outside quotes ends the attempt; merge tags and <% %> may stand between the attributes.
_TAG = re.compile(
    _NAME + r"""(?:\{\{[^{}<"']*\}\}|<%[^<>]*%>|[^<>={]++|=\s*+(?:"[^"]*"|'[^']*')?|\{)*+>""",
)
_SIMPLE_TAG = re.compile(_NAME + "[^<>]*>")
_BROKEN = 50  # so many tags may be broken before quotes in tags are no longer looked at: each costs a scan
_FIELD = re.compile(r"<<[^<>\n]{1,80}>>")
_RAW = {name: re.compile(f"</{name}(?=[\\s/>])", re.IGNORECASE) for name in ("script", "style", "mj-style", "xmp")}
_ATTRIBUTE = re.compile(r"""([^\s=/<>"']+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s<>]+)))?""")


class Token(NamedTuple):
    """A stretch of the source.

    kind: text, entity (`name` holds the characters it stands for), open or close (a tag, `name` in lower case),
    comment, or hidden (declarations, scripts, style sheets).
    """

    kind: Literal["text", "entity", "open", "close", "comment", "hidden"]
    start: int
    end: int
    name: str = ""


def tokens(source: str, at: int = 0) -> Iterator[Token]:
    """Yield the tokens of HTML from an offset on: contiguous, in order. Template tags (<% %>, << >>) are text."""
    cutter = _Cutter(source)
    text_from = at
    while mark := _MARK.search(source, at):
        start = mark.start()
        token = cutter.entity(start) if source[start] == "&" else cutter.markup(start)
        at = token.end
        if token.kind == "text":
            continue
        if text_from < start:
            yield Token("text", text_from, start)
        yield token
        text_from = at
        if token.kind == "open" and token.name in _RAW:
            close = _RAW[token.name].search(source, at)
            text_from = at = close.start() if close else len(source)
            if token.end < at:
                yield Token("hidden", token.end, at)
    if text_from < len(source):
        yield Token("text", text_from, len(source))


def attributes(tag: str) -> dict[str, str]:
    """Return the attributes of an opening tag, names in lower case, entities in the values resolved."""
    found: dict[str, str] = {}
    name = re.match(_NAME, tag)
    for match in _ATTRIBUTE.finditer(tag, name.end() if name else 0, len(tag) - 1):
        value = match[2] or match[3] or match[4] or ""
        found.setdefault(match[1].lower(), _ENTITY.sub(_resolved, value) if "&" in value else value)
    return found


def unescape(entity: str) -> str | None:
    """Return what a character reference such as &rsquo; or &#8217; stands for, or None if it is none."""
    if entity[1] == "#":
        from html import unescape as resolve

        return resolve(entity) or None
    from html.entities import html5

    return html5.get(entity[1:])


def _resolved(entity: re.Match[str]) -> str:
    """Resolve an entity in an attribute: there "&copy=1" is part of an address."""
    return (entity[0][-1] == ";" and unescape(entity[0])) or entity[0]


class _Cutter:
    """Cuts the token at an offset; remembers which closing marks do not come any more, so as not to look again."""

    def __init__(self, source: str) -> None:
        self._source = source
        self._missing: set[str] = set()
        self._broken = 0

    def entity(self, start: int) -> Token:
        found = _ENTITY.match(self._source, start)
        characters = unescape(found[0]) if found else None
        if not found or not characters:
            return Token("text", start, start + 1)
        return Token("entity", start, found.end(), characters)

    def markup(self, start: int) -> Token:
        source = self._source
        follows = source[start + 1 : start + 2]
        if follows == "/" or (follows.isascii() and follows.isalpha()):
            return self._tag(start)
        if follows == "!":
            if source.startswith("<!--", start):
                # A comment that never ends would hide the rest of the mail: it ends with its tag.
                end = self._after("-->", start + 2) or self._after(">", start)
                return Token("comment", start, end) if end else Token("text", start, start + 1)
            return self._until(start, ">")
        if follows == "?":
            return self._until(start, "?>", ">")
        if follows == "%" and (end := self._after("%>", start)):
            return Token("text", start, end)
        if follows == "<" and (field := _FIELD.match(source, start)):
            return Token("text", start, field.end())
        return Token("text", start, start + 1)

    def _tag(self, start: int) -> Token:
        found = _TAG.match(self._source, start) if self._broken < _BROKEN else None
        if not found:
            self._broken += 1
            found = _SIMPLE_TAG.match(self._source, start)
        if not found:
            return Token("text", start, start + 1)
        closing = self._source[start + 1] == "/"
        return Token("close" if closing else "open", start, found.end(), found[1].lower())

    def _until(self, start: int, *marks: str) -> Token:
        for mark in marks:
            if end := self._after(mark, start):
                return Token("hidden", start, end)
        return Token("text", start, start + 1)

    def _after(self, mark: str, start: int) -> int:
        """Return the offset after the next such mark, 0 when there is none."""
        if mark in self._missing:
            return 0
        found = self._source.find(mark, start)
        if found < 0:
            self._missing.add(mark)
            return 0
        return found + len(mark)
