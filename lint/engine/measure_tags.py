"""Measures of merge tags and dates: slips that a tool would send as they are. Each marks the tag itself."""

import re
from collections.abc import Callable, Iterable
from functools import lru_cache

from lint.engine.context import Context, Measure
from lint.model.draft import Slip, Tag
from lint.model.source import Span

_BY_HAND = ("bracket", "caps", "note")  # filled by a person, not by a tool
_STATES_FALLBACK = ("mustache", "brace", "omnisend", "campaign-monitor", "marketo", "mailchimp", "dollar")
_READERS = ("name", "company", "thing", "number", "date", "product")
_BENT = re.compile(r"[\u201c\u201d\u00a0]|(?<!\w)[\u2018\u2019]|[\u2018\u2019](?!\w)")
_CURLY = frozenset("\u201c\u201d\u2018\u2019")
_MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split()
_DAYS = "mon tue wed thu fri sat sun".split()
_YEAR = re.compile(r"\b\d{4}\b")
_DATE = re.compile(
    r"\b(?P<day>mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,?\s+(?:the\s+)?"
    r"(?:(?P<d1>\d{1,2})(?:st|nd|rd|th)?\s+(?:of\s+)?(?P<m1>[a-z]{3,9})|(?P<m2>[a-z]{3,9})\s+(?P<d2>\d{1,2})(?:st|nd|rd|th)?)"
    r",?\s+(?P<y>\d{4})\b|\b(?P<day2>mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,?\s+"
    r"(?P<y2>\d{4})-(?P<m3>\d{2})-(?P<d3>\d{2})\b",
    re.IGNORECASE,
)


def _first(spans: Iterable[Span]) -> Measure:
    found = list(spans)
    return Measure(len(found), -1, (found[0],)) if found else Measure(0, -1)


def _live(context: Context) -> tuple[Tag, ...]:
    """Return the tags that a tool fills, without those that are damaged."""
    return _undamaged(context.draft.tags, context.draft.slips)


@lru_cache(maxsize=4)  # every measure of one draft asks for them
def _undamaged(tags: tuple[Tag, ...], slips: tuple[Slip, ...]) -> tuple[Tag, ...]:
    return tuple(
        tag
        for tag in tags
        if tag.dialect not in _BY_HAND and tag.kind != "placeholder"
        if not any(slip.start < tag.end and tag.start < slip.end for slip in slips)
    )


def without_fallback(context: Context, limit: float) -> Measure:
    """Reader's tags that state no fallback and stand in no condition."""
    return _first(
        Span(t.start, t.end)
        for t in _live(context)
        if t.kind in _READERS and t.fallback is None and not t.guarded and t.dialect in _STATES_FALLBACK
    )


def empty_fallbacks(context: Context, limit: float) -> Measure:
    """Reader's tags whose fallback is empty."""
    return _first(
        Span(t.start, t.end)
        for t in _live(context)
        if t.kind in _READERS and t.fallback is not None and not t.fallback.strip()
    )


def dialects(context: Context, limit: float) -> Measure:
    """Dialects of live tags in one draft; marks the first tag of the second."""
    seen: dict[str, Tag] = {}
    for tag in _live(context):
        seen.setdefault(tag.dialect, tag)
    tags = list(seen.values())
    return Measure(len(tags), -1, tuple(Span(tag.start, tag.end) for tag in tags[:2][-1:]))


def unfilled_brackets(context: Context, limit: float) -> Measure:
    """Fields in brackets in a draft that also has live tags, so that a tool will send the brackets as they are."""
    if not _live(context):
        return Measure(0, -1)
    return _first(
        Span(t.start, t.end) for t in context.draft.tags if t.dialect in ("bracket", "caps") and t.kind != "placeholder"
    )


def broken_tags(context: Context, limit: float) -> Measure:
    """Template syntax that will not work."""
    return _first(Span(slip.start, slip.end) for slip in context.draft.slips if "option" not in slip.message)


def broken_spintax(context: Context, limit: float) -> Measure:
    """Spintax with one option or an empty one."""
    return _first(Span(slip.start, slip.end) for slip in context.draft.slips if "option" in slip.message)


def smart_quotes(context: Context, limit: float) -> Measure:
    """Tags whose source holds a curly quote or a no-break space; an apostrophe inside a word is none."""
    draft = context.draft

    def bent(tag: Tag) -> bool:
        where = draft.map.to_source((tag.start, tag.end))
        if where and tag.fallback == draft.map.source[where.start : where.end]:  # prose; what counts is its quotes
            return not _CURLY.isdisjoint((draft.map.source[where.start - 1], draft.map.source[where.end]))
        return where is not None and _BENT.search(draft.map.source, where.start, where.end) is not None

    return _first(Span(tag.start, tag.end) for tag in _live(context) if bent(tag))


def live_tags(context: Context, limit: float) -> Measure:
    """Tags left in a mail that is addressed to one person."""
    if not context.addressed:
        return Measure(0, -1)
    return _first(Span(tag.start, tag.end) for tag in context.draft.tags if tag.kind != "placeholder")


def placeholders(context: Context, limit: float) -> Measure:
    """Notes that the writer left to be filled in; every one is marked."""
    found = tuple(Span(tag.start, tag.end) for tag in context.draft.tags if tag.kind == "placeholder")
    return Measure(len(found), -1, found)


def date_mismatches(context: Context, limit: float) -> Measure:
    """Dates whose weekday is not that date's; only those that state a year, so that no clock is asked."""
    if not _YEAR.search(context.draft.text):
        return Measure(0, -1)
    return _first(Span(*m.span()) for m in _DATE.finditer(context.draft.text) if _mismatch(m))


def _mismatch(match: "re.Match[str]") -> bool:
    import datetime

    month = (match["m1"] or match["m2"] or "").lower()[:3]
    if match["m3"]:
        year, number, day = int(match["y2"]), int(match["m3"]), int(match["d3"])
    elif month in _MONTHS:
        year, number, day = int(match["y"]), _MONTHS.index(month) + 1, int(match["d1"] or match["d2"])
    else:
        return False
    try:
        actual = datetime.date(year, number, day).weekday()
    except ValueError:
        return True  # there is no such day at all
    return _DAYS[actual] != (match["day"] or match["day2"]).lower()[:3]


TAG_MEASURES: dict[str, Callable[[Context, float], Measure]] = {
    "tags-without-fallback": without_fallback,
    "empty-fallbacks": empty_fallbacks,
    "dialects": dialects,
    "unfilled-brackets": unfilled_brackets,
    "broken-tags": broken_tags,
    "broken-spintax": broken_spintax,
    "smart-quotes-in-tags": smart_quotes,
    "live-tags": live_tags,
    "placeholders": placeholders,
    "date-mismatches": date_mismatches,
}
