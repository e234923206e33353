"""The structure of a raw mail: headers and parts, as offsets into the source. Broken structure is made the best of."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from lint.drafts.transfer import charset_of

_HEADER = re.compile(r"([!-9;-~]+)[ \t]*:([^\r\n]*(?:(?:\r\n|\n|\r)[ \t][^\r\n]*)*+)(?:\r\n|\n|\r|$)")
_LINE_END = re.compile(r"\r\n|\n|\r")
_ENVELOPE = re.compile(r">?From [^\r\n]*(?:\r\n|\n|\r)")  # the line that a mailbox file puts before each mail
_PARAMETER = re.compile(r""";\s*([\w-]++)((?:\*(?:\d+\*?)?)?)\s*=\s*(?:"((?:[^"\\]++|\\.)*+)"|([^\s;]*))""", re.DOTALL)
_BOUNDARY_GUESS = re.compile(r"^--([^\s\"][^\r\n]{0,200})\r?\nContent-[\w-]+:", re.MULTILINE | re.IGNORECASE)
_DEEPEST = 20
_LONGEST = 200  # characters of a boundary; the standard allows 70


class Header(NamedTuple):
    """A header: its name in lower case, and the slice of its value, white space around left out."""

    name: str
    start: int
    end: int


class Part(NamedTuple):
    """A part without parts of its own: the slice of its content and what its headers say of it."""

    start: int
    end: int
    type: str
    charset: str
    encoding: str  # the transfer encoding
    attachment: bool
    filename: str


def headers(source: str, at: int, end: int) -> tuple[list[Header], int]:
    """Return the headers that start at an offset, and where the content behind them starts."""
    found = []
    while header := _HEADER.match(source, at, end):
        value = header[2]
        start = header.start(2) + len(value) - len(value.lstrip())
        found.append(Header(header[1].lower(), start, max(start, header.start(2) + len(value.rstrip()))))
        at = header.end()
    blank = _LINE_END.match(source, at, end)
    return found, blank.end() if blank else at


def start_of(source: str) -> int:
    """Return where the headers of the mail start: behind empty lines and a mailbox's "From " line."""
    at = len(source) - len(source.lstrip())
    envelope = _ENVELOPE.match(source, at)
    return envelope.end() if envelope else at


def parts(source: str, found: list[Header], at: int, end: int, depth: int = 0) -> Iterator[Part]:
    """Yield the parts of content with these headers, in order, nested ones too."""
    stated = {header.name: source[header.start : header.end] for header in reversed(found)}
    kind, parameters = _parameters(stated.get("content-type", ""))
    disposition, disposed = _parameters(stated.get("content-disposition", ""))
    if kind.startswith("multipart/") and depth < _DEEPEST:
        for start, stop in _slices(source, parameters.get("boundary", ""), at, end):
            inner, content = headers(source, start, stop)
            yield from parts(source, inner, content, stop, depth + 1)
        return
    filename = disposed.get("filename") or parameters.get("name", "")
    coding = stated.get("content-transfer-encoding", "").strip().lower()
    if "/" not in kind:
        kind = "text/plain"
    yield Part(at, end, kind, parameters.get("charset", ""), coding, disposition == "attachment", filename)


def _parameters(value: str) -> tuple[str, dict[str, str]]:
    """Return the value of a header such as Content-Type, in lower case, and its parameters."""
    found: dict[str, str] = {}
    for match in _PARAMETER.finditer(value):
        name = match[1].lower()
        given = re.sub(r"\\(.)", r"\1", match[3]) if match[3] is not None else match[4]
        if match[2] and "%" in given:  # name*=UTF-8''caf%C3%A9, the words cut in several parts: name*0*=…; name*1*=…
            charset, _, rest = given.rpartition("''")
            raw = re.sub(
                rb"%([0-9A-Fa-f]{2})", lambda code: bytes.fromhex(code[1].decode()), rest.encode("utf-8", "replace")
            )
            given = raw.decode(charset_of(charset, raw), "replace")
        found[name] = found.get(name, "") + given if match[2] else found.get(name) or given
    return value.partition(";")[0].strip().lower(), found


def _slices(source: str, boundary: str, at: int, end: int) -> list[tuple[int, int]]:
    """Return the slices between the boundary lines; with a boundary that is never there, of the one that is."""
    lines = _boundary_lines(source, boundary, at, end) if 0 < len(boundary) <= _LONGEST else []
    if not lines and (guess := _BOUNDARY_GUESS.search(source, at, end)):
        lines = _boundary_lines(source, guess[1], at, end)
    found = []
    for index, line in enumerate(lines):
        if line[1]:
            break
        start = _LINE_END.match(source, line.end(), end)
        stop = lines[index + 1].start() if index + 1 < len(lines) else end
        begin = start.end() if start else line.end()
        if index + 1 < len(lines):  # the line end before a boundary belongs to the boundary
            stop -= 2 if source[stop - 2 : stop] == "\r\n" else 1
        found.append((begin, max(begin, stop)))
    return found


def _boundary_lines(source: str, boundary: str, at: int, end: int) -> list[re.Match[str]]:
    line = re.compile(rf"^--{re.escape(boundary.rstrip())}(--)?[ \t]*(?=[\r\n]|\Z)", re.MULTILINE)
    return list(line.finditer(source, at, end))
