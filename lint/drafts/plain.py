"""Text and Markdown: a header block or front matter, then the mail."""

import re
from collections.abc import Iterator
from operator import itemgetter

from lint.drafts.indented import indented
from lint.drafts.reading import Reading, TextBuilder, Unreadable, suppressed
from lint.model.draft import Suppression
from lint.model.source import Span

_HEADER = re.compile(
    r"[ \t]*(?:\*\*|__)?(subject|stage|relationship|purpose|from|to|cc|bcc|reply-to|in-reply-to|language|date"
    r"|loosebrick|preview|preheader)"
    r"(?:\*\*|__)?[ \t]*:(?:\*\*|__)?[ \t]*([^\r\n]*)(?:\r\n|\n|\r|$)",
    re.IGNORECASE,
)
_LINE_END = r"(?:\r\n|\n|\r(?!\n))"
_FRONT = re.compile(
    rf"---[ \t]*{_LINE_END}(?:(.*?){_LINE_END})?(?:---|\.\.\.)[ \t]*(?:{_LINE_END}|$)", re.DOTALL
)  # fmt: skip
_BLANK = re.compile(r"(?:[ \t]*(?:\r\n|\n|\r))+")
_HEADING = re.compile(r"#{1,2}[ \t]+([^\r\n]+)(?:\r\n|\n|\r|$)")
_INLINE = re.compile(
    r"(?P<fence>^(?P<bars>```+|~~~+)[^\n]*\n(?:.{0,20000}?\n)??[ \t]{0,8}(?P=bars)[ \t]{0,8}$)"
    r"|(?P<comment><!--.{0,2000}?-->)"
    r"|(?P<code>`[^`\n]+`)"
    r"|!?\[(?P<label>[^\[\]\n]{1,300})\]\((?P<url>[^()\s]{1,1000})(?:[ \t]+\"[^\"\n]*\")?\)"
    r"|(?P<bold>\*\*|__(?=\S)|(?<=\S)__)"
    r"|(?P<star>(?<![\w*])\*(?=[^\s*])|(?<=[^\s*])\*(?![\w*]))"
    r"|(?P<heading>^#{1,6}[ \t]+)"
    r"|(?P<escape>\\[\\`*_{}\[\]()#+.!>-])",
    re.MULTILINE | re.DOTALL,
)
_COMMENT = re.compile(
    r"(?:<!--|\{#|\{%-?\s?comment\s?-?%\}|\{\{!--)\s{0,9}loosebrick\b[^\n]{0,300}?(?:-->|#\}|\{%|--\}\})"
)
_LINK = re.compile(r"\[(?P<label>[^\[\]\n]{1,300})\]\((?P<url>[^()\s]{1,1000})\)")


def read_plain(source: str, markdown: bool) -> Reading:
    """Return the mail of a .txt or .md source. Raises Unreadable when its front matter cannot be read."""
    builder = TextBuilder(source)
    fields: dict[str, str] = {}
    subject: Span | None = None
    preview: Span | None = None
    at = _BLANK.match(source).end() if _BLANK.match(source) else 0  # type: ignore[union-attr]
    builder.drop(0, at)
    if source.startswith("---", at) and (front := _FRONT.match(source, at)):
        for name, start, end, value in _front_matter(front[1] or "", max(front.start(1), 0)):
            if name in ("subject", "title", "subject_line") and subject is None:
                subject = _visible(builder, start, end, value)
            elif name in ("preview", "preheader", "preview_text") and preview is None:
                preview = _visible(builder, start, end, value)
            else:
                fields[name.replace("_", "-")] = value
        at = front.end()
        builder.drop(builder.at, at)
        blank = _BLANK.match(source, at)
        at = blank.end() if blank else at
    while header := _HEADER.match(source, at):
        name, value = header[1].lower(), header[2].rstrip("*_ \t")
        if name == "subject" and subject is None:
            subject = _visible(builder, header.start(2), header.start(2) + len(value), value)
        elif name in ("preview", "preheader") and preview is None:
            preview = _visible(builder, header.start(2), header.start(2) + len(value), value)
        else:
            fields[name] = value
        at = header.end()
    if markdown and subject is None and (heading := _HEADING.match(source, at)):
        title = heading[1].rstrip("# \t")
        subject = _visible(builder, heading.start(1), heading.start(1) + len(title), title)
        at = heading.end()
    if builder.length:
        builder.put(builder.at, at, "\n\n", "markup")
    else:
        builder.drop(builder.at, at)
    links: list[tuple[Span, str]] = []
    code: list[Span] = []
    body_start = builder.length
    notes = list(_suppressions(source, fields))
    _body(builder, at, markdown, links, code)
    text, segments = builder.build()
    body = Span(body_start, len(text))
    return Reading(source, text, segments, subject, body, preview, fields, tuple(links), tuple(code), tuple(notes))


def _visible(builder: TextBuilder, start: int, end: int, value: str) -> Span:
    """Show a header's value on a line of its own at the top of the text; return where it stands there."""
    first = builder.length > 0
    if start < builder.at:
        raise Unreadable("states its subject in a way that cannot be read")
    builder.put(builder.at, start, "\n" if first else "", "markup")
    begin = builder.length
    if builder.source[start:end] == value:
        builder.literal(start, end)
    else:
        builder.put(start, end, value, "entity")
    return Span(begin, builder.length)


def _front_matter(text: str, offset: int) -> Iterator[tuple[str, int, int, str]]:
    """Return name, source start, end and value of every plain field of a front matter block."""
    import yaml  # only for files that have front matter

    try:
        node = yaml.compose(text, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        where = f" (line {mark.line + 2})" if mark else ""
        raise Unreadable(f"has broken front matter{where}") from None
    except RecursionError:
        raise Unreadable("has front matter that is nested too deeply") from None
    if node is None:
        return
    if not isinstance(node, yaml.MappingNode):
        raise Unreadable("has broken front matter: it must hold names and values, such as “subject: …”")
    for key, value in node.value:
        if isinstance(value, yaml.ScalarNode) and isinstance(key, yaml.ScalarNode):
            start, end = value.start_mark.index, value.end_mark.index
            if value.style in ("'", '"') and text[start + 1 : end - 1] == value.value:
                start, end = start + 1, end - 1
            yield key.value.lower(), offset + start, offset + end, value.value


def _suppressions(source: str, fields: dict[str, str]) -> Iterator[Suppression]:
    """Return the suppressions of a template comment, a header or front matter."""
    if "loosebrick" not in source:
        return
    for match in _COMMENT.finditer(source):
        yield from suppressed(match[0], source.count("\n", 0, match.start()) + 1)
    if value := fields.get("loosebrick"):
        line = source.count("\n", 0, source.find("loosebrick")) + 1
        yield from suppressed(f"loosebrick: {value}", line)


def _body(builder: TextBuilder, at: int, markdown: bool, links: list[tuple[Span, str]], code: list[Span]) -> None:
    """Take the mail itself: markup is left out, links keep their words, code is noted."""
    source = builder.source
    if markdown:
        marks: list[tuple[int, re.Match[str] | None, int]] = [
            (m.start(), m, m.end()) for m in _INLINE.finditer(source, at)
        ]
        if blocks := indented(source, at):
            marks = sorted([*marks, *((start, None, end) for start, end in blocks)], key=itemgetter(0))
        for begin, match, end in marks:
            if begin < at:
                continue
            builder.prose(at, begin)
            at = end
            if match is None:
                start = builder.length
                builder.prose(begin, end)
                code.append(Span(start, builder.length))
                continue
            kind = match.lastgroup
            if match["label"] is not None:
                _link(builder, match, links)
            elif kind in ("fence", "bars", "code"):
                start = builder.length
                builder.prose(match.start(), match.end())
                code.append(Span(start, builder.length))
            elif kind == "escape":
                builder.drop(match.start(), match.start() + 1)
                builder.prose(match.start() + 1, match.end())
            else:
                builder.drop(match.start(), match.end())
    elif "](" in source:
        for match in _LINK.finditer(source, at):
            builder.prose(at, match.start())
            _link(builder, match, links)
            at = match.end()
    builder.prose(at, len(source))


def _link(builder: TextBuilder, match: "re.Match[str]", links: list[tuple[Span, str]]) -> None:
    start, end = match.span("label")
    builder.drop(match.start(), start)
    begin = builder.length
    builder.prose(start, end)
    links.append((Span(begin, builder.length), match["url"]))
    builder.drop(end, match.end())
