"""HTML mail, whole or in pieces, with or without template code: what a reader sees of it."""

import re
from bisect import bisect_right

from lint.drafts.elements import BLOCKS, HEAD, LINES, VOID, element
from lint.drafts.flow import NOTHING, Flow, Mark
from lint.drafts.head import NO_HEAD, read_head
from lint.drafts.markup import Token, attributes, tokens
from lint.drafts.reading import Reading, TextBuilder, suppressed
from lint.model.draft import Spelling
from lint.model.source import Span, line_starts

_DIRECTIVE = (
    r"(?<![\w@.])@(?:if|elseif|else|endif|unless|endunless|isset|endisset|empty|endempty|for|endfor|foreach|"
    r"endforeach|forelse|endforelse|extends|section|endsection|yield|include|component|endcomponent|slot|endslot|"
    r"lang|php|endphp|csrf|push|endpush|stack)\b(?:[ \t]*\((?:[^()\n]++|\((?:[^()\n]++|\([^()\n]*\))*\))*\))?"
)
_ESCAPED_LINE_END = r"(?:\\r\\n)+"  # spelled out, where a template was cut from a JSON string
_BLADE = re.compile(r"@(?:if|foreach|forelse|unless|isset|extends|section|component)\s?\(")
_LINE_END = re.compile(r"\r\n?|\n")


def read_html(source: str, part: bool = False) -> Reading:
    """Return what a reader sees of HTML; of broken HTML, what a browser would most likely show. Never raises.

    part: it is the body of a mail with headers of its own, so that a title is no subject.
    """
    return _Reader(source, part).read()


class _Reader:
    """Goes through the tokens once. Elements with an effect are on a stack until they close."""

    def __init__(self, source: str, part: bool) -> None:
        self._source = source
        self._builder = TextBuilder(source)
        self._flow = Flow(self._builder)
        self._part = part
        self._head = NO_HEAD if part else read_head(source)
        self._stack: list[tuple[str, str, Mark, bool]] = []  # name, effect, where it starts, hidden before
        self._open: dict[str, int] = {}  # how many of a name are on the stack
        self._hidden = self._in_head = self._tight = self._pre_begins = False
        self._aside = ""  # title or preview while inside of one
        self._lists = 0
        self._body: Mark | None = None
        self._link: tuple[Mark, str] | None = None
        self._links: list[tuple[Span, str]] = []
        self._code: list[Span] = []
        self._suppressions = list(self._head.suppressions)
        self._lines: list[int] = []
        unseen = [_ESCAPED_LINE_END] if "\\r\\n" in source else []
        unseen += [_DIRECTIVE] if _BLADE.search(source) else []
        self._unseen = re.compile("|".join(unseen)) if unseen else None
        self._shown: dict[str, Span | None] = {}  # title and preview

    def read(self) -> Reading:
        flow = self._flow
        self._shown["title"], self._shown["preview"] = self._head.show(self._builder)
        flow.block(2)
        for token in tokens(self._source, self._head.end):
            if token.kind == "text":
                self._text(token.start, token.end)
            elif token.kind == "entity":
                self._entity(token)
            elif token.kind == "open":
                self._start(token)
            elif token.kind == "close":
                self._end(token.name)
            elif token.kind == "comment":
                self._comment(token)
        self._close_link()
        while self._stack:
            self._pop()
        text, segments = self._builder.build()
        body = Span(self._body.line if self._body and self._body.line >= 0 else len(text), len(text))
        code = tuple(span for span in self._code if span.end > span.start)
        if sum(span.end - span.start for span in code) > 0.8 * (body.end - body.start):
            code = ()  # a plain text mail that some tool wrapped in <pre>
        return Reading(
            self._source, text, segments, self._shown["title"], body, self._shown["preview"], self._head.fields,
            tuple(self._links), code, tuple(self._suppressions), spelling=Spelling(html=True),
        )  # fmt: skip

    def _shows(self) -> bool:
        """Return whether what stands here is seen; the first that is, outside of title and preview, starts the body."""
        if self._hidden or (self._in_head and not self._aside):
            return False
        if self._body is None and not self._aside:
            self._body = self._flow.mark()
        return True

    def _text(self, start: int, end: int) -> None:
        source, flow = self._source, self._flow
        if self._pre_begins and (first := _LINE_END.match(source, start)):
            start = first.end()  # HTML leaves out a line end right behind <pre>
        self._pre_begins = False
        chunk = source[start:end]
        if not chunk.strip() and not (flow.verbatim and self._body):
            flow.space(start, end)
        elif self._shows():
            if self._aside or (flow.verbatim and source[end : end + 5].lower() == "</pre"):
                end = start + len(chunk.rstrip(NOTHING))
            for code in self._unseen.finditer(source, start, end) if self._unseen else ():
                flow.text(start, code.start())
                flow.space(*code.span())
                start = code.end()
            flow.text(start, end)

    def _entity(self, token: Token) -> None:
        if self._aside and not token.name.strip(NOTHING):
            self._flow.space(token.start, token.end)  # padding that keeps the body out of the preview
        elif self._shows():
            self._flow.entity(token.start, token.end, token.name)

    def _start(self, token: Token) -> None:
        name, flow = token.name, self._flow
        if self._aside == "title":
            self._end(self._stack[-1][0])  # no tags in titles: this one was never closed
        if name == "head":
            self._in_head = True
        elif name not in HEAD:
            self._in_head = False
        if name in BLOCKS and self._open.get("p"):
            self._end("p")
        if name in VOID:
            if not self._hidden and name in ("br", "hr"):
                flow.line_break() if name == "br" else flow.block(2)
            return
        effect = self._effect(token)
        if not self._hidden and effect != "hide":
            if name == "a":
                self._open_link(token)
            elif name == "li":
                flow.bullet(True)
            elif name in BLOCKS:
                flow.block(self._margin(name))
                self._lists += name in ("ul", "ol")
        if effect or self._open.get(name):
            self._push(name, effect)

    def _end(self, name: str) -> None:
        flow = self._flow
        if name == "head":
            self._in_head = False
        if not self._hidden:
            if name == "a":
                self._close_link()
            elif name == "br":
                flow.line_break()
            elif name == "li":
                flow.bullet(False)
            elif name in BLOCKS:
                self._lists -= name in ("ul", "ol") and self._lists > 0
                flow.block(self._margin(name))
        if self._open.get(name):
            while self._pop() != name:
                pass

    def _margin(self, name: str) -> int:
        """Return the line ends that a block puts before and after itself."""
        if name in LINES or (name == "p" and self._tight) or (name in ("ul", "ol") and self._lists):
            return 1
        return 2

    def _effect(self, token: Token) -> str:
        """Return what an element does here: a mail has one title and one preview, both before its body."""
        found = element(token.name, self._source, token.start, token.end)
        if token.name == "p":
            self._tight = found.tight
        if found.effect == "older" and not self._hidden:
            self._flow.block(2)
            self._flow.quote += 1  # to the end: nothing closes it
            return ""
        if found.effect == "preheader" and self._body:
            return ""
        effect = "preview" if found.effect == "preheader" else found.effect
        if effect not in ("title", "preview"):
            return effect
        if self._body or self._shown[effect] or (self._part and effect == "title"):
            return "hide"
        return "hide" if self._hidden and not token.name.startswith("mj-") else effect

    def _push(self, name: str, effect: str) -> None:
        flow = self._flow
        if effect in ("title", "preview", "quote"):
            flow.block(2)
        self._stack.append((name, effect, flow.mark(), self._hidden))
        self._open[name] = self._open.get(name, 0) + 1
        if effect == "hide":
            self._hidden = True
        elif effect in ("title", "preview"):
            self._hidden, self._aside = False, effect
        elif effect == "quote":
            flow.quote += 1
        elif effect == "pre":
            flow.verbatim += 1
            self._pre_begins = True

    def _pop(self) -> str:
        """Close the innermost element on the stack and return its name."""
        flow = self._flow
        name, effect, mark, self._hidden = self._stack.pop()
        self._open[name] -= 1
        if effect in ("title", "preview"):
            span = flow.span(mark)
            self._shown[effect], self._aside = (span if span.end > span.start else None), ""
        elif effect == "quote":
            flow.quote -= 1
        elif effect == "pre":
            flow.verbatim -= 1
        if effect in ("pre", "code"):
            self._code.append(flow.span(mark))
        elif effect in ("title", "preview", "quote"):
            flow.block(2)
        return name

    def _open_link(self, token: Token) -> None:
        self._close_link()
        if url := attributes(self._source[token.start : token.end]).get("href", "").strip():
            self._link = self._flow.mark(), url

    def _close_link(self) -> None:
        if self._link:
            self._links.append((self._flow.span(self._link[0]), self._link[1]))
            self._link = None

    def _comment(self, token: Token) -> None:
        comment = self._source[token.start : token.end]
        if "loosebrick" in comment.lower():
            self._lines = self._lines or line_starts(self._source)
            self._suppressions += suppressed(comment, bisect_right(self._lines, token.start))
