"""What stands between the signs of a merge tag: the name of the field, and the words that replace an empty one."""

import re
from functools import cache
from typing import NamedTuple

from lint.drafts.braces import is_filter
from lint.drafts.fields import is_field
from lint.model.source import Span

_CLOSING = {'"': '"”“', "'": "'’", "“": '”"“', "”": '”"', "‘": "’'", "’": "’'", "„": '“”"'}
_BLANK = " \t\r\n\f\v\u00a0\u200b\u200c\u200d\ufeff\u202f"


class Expression(NamedTuple):
    """A field: its name as written, and the place of its default without quotes (None where there is none)."""

    name: str
    default: Span | None


@cache
def _operator() -> re.Pattern[str]:
    """Return what may follow the name: a filter or fallback, a list of arguments, a call."""
    return re.compile(r"""\|\|?|\?\?|[,:(=]|\bor\s(?=\s*["'“‘])""")


@cache
def _default() -> re.Pattern[str]:
    return re.compile(r"\b(?:default(?:_if_none|_value)?|fallback)\b[ \t\u00a0]*[:=(]?", re.IGNORECASE)


@cache
def joint() -> re.Pattern[str]:
    """Return the sign of a default put together from pieces: "words " + (city | default("x"))."""
    return re.compile(r"""["'”’]\s*[+~]|[+~]\s*["'“‘(]""")


@cache
def _quoted() -> re.Pattern[str]:
    return re.compile(r"""["'“‘]([^"'“”‘’]{0,200})["'”’]""")


def read_expression(text: str, start: int, end: int) -> Expression:
    """Return the field that text[start:end] names, in whatever syntax; the name is "" where there is none."""
    body = text[start:end]
    if body.isidentifier():  # most tags
        return Expression(body, None)
    prefix = body[:12].lstrip().lower()
    if prefix.startswith(("ai:", "fallback|", "fallback |")):
        return _between_bars(text, start, end)
    operator = _operator().search(body)
    if operator is None:
        return Expression(_clean(body), None)
    name, sign = _clean(body[: operator.start()]), operator[0].strip()
    at = start + operator.end()
    if stated := _default().search(body, operator.start()):
        return Expression(name or _first_argument(body), _value(text, start + stated.end(), end))
    called = sign == "(" and name.isidentifier() and text[at:end].lstrip(_BLANK)[:1] in _CLOSING
    wordy = " " in name or len(body[operator.end() :].split(None, 5)) > 5
    if wordy and not called and sign in ",:(" and not is_field(name):  # prose between signs has commas too
        return Expression(_clean(body), None)
    if sign == "(":
        return _call(body, start, name)
    if sign == "|":
        return Expression(name, _after_bars(text, at, end))
    if sign == "=":
        return Expression(name, None)
    return Expression(name, _value(text, at, end))


def trim(text: str, start: int, end: int) -> Span:
    """Return the span without white space (no-break and zero-width ones too) at its ends."""
    while start < end and text[start] in _BLANK:
        start += 1
    while start < end and text[end - 1] in _BLANK:
        end -= 1
    return Span(start, end)


def _clean(name: str) -> str:
    """Return a name without the quotes, brackets and signs that some tools put around it."""
    return name.strip(_BLANK + "\"'“”‘’[]${}&~-@")


def _between_bars(text: str, start: int, end: int) -> Expression:
    """Read {{AI:prompt|fallback}} and {{fallback|{{first_name}}|Sir}}: the default follows the last bar."""
    first, last = text.find("|", start, end), text.rfind("|", start, end)
    head = text[start : first if first >= 0 else end]
    name = head.split(":", 1)[0] if ":" in head else text[first + 1 : last]
    return Expression(_clean(name), _value(text, last + 1, end) if last >= 0 else None)


def _first_argument(body: str) -> str:
    quoted = _quoted().search(body)
    return _clean(quoted[1]) if quoted else ""


def _call(body: str, start: int, name: str) -> Expression:
    """Read personalization_token('contact.firstname', 'there'): the field is the first argument."""
    arguments = list(_quoted().finditer(body))[:2]
    default = Span(start + arguments[1].start(1), start + arguments[1].end(1)) if len(arguments) > 1 else None
    return Expression(_clean(arguments[0][1]) if arguments else name, default)


def _after_bars(text: str, start: int, end: int) -> Span | None:
    """Return the first thing after a bar that is no filter."""
    while True:
        bar = text.find("|", start, end)
        stop = end if bar < 0 else bar
        if not is_filter(text[start:stop]):
            return _value(text, start, end)
        if bar < 0:
            return None
        start = bar + 1


def _value(text: str, start: int, end: int) -> Span:
    """Return the place of a value without its quotes; without quotes it ends at the next bar."""
    start, end = trim(text, start, end)
    if start < end and text[start] == "=":
        start, end = trim(text, start + 1, end)
    if start < end and text[start] in _CLOSING:
        closing = _CLOSING[text[start]]
        joined = joint().search(text, start + 1, end) is not None
        close = -1
        for at in range(start + 1, end):
            if text[at] in closing and text[at - 1] != "\\":
                close = at
                after = text[at + 1 : min(end, at + 40)].lstrip(_BLANK)[:1]
                if not joined and after in ("", ")", "|", ","):
                    break
        return Span(start + 1, close if close > start else end)
    if joint().search(text, start, end):  # default((city | default("your")) + " depot")
        return Span(start, 1 + max(text.rfind(quote, start, end) for quote in "\"'”’"))
    bar = text.find("|", start, end)
    stop = trim(text, start, bar if bar >= 0 else end)
    while stop.end > stop.start and text[stop.end - 1] in ")]" and "(" not in text[slice(*stop)]:
        stop = trim(text, stop.start, stop.end - 1)
    return stop
