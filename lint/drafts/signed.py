"""Merge tags between signs other than braces and brackets: <<First name>>, *|FNAME|*, %FIRSTNAME%, ~Contact.City~ …"""

import re
from functools import cache

from lint.drafts.expressions import Expression, read_expression
from lint.drafts.fields import is_field, is_plain_field, kind_of, words_of
from lint.drafts.found import FoundTag, tag_for

# sign -> forms of (dialect, pattern). Group `body` is an expression and always makes a tag; group `field` is a bare
# name that makes a tag only when it reads like a field, because people write these signs for other reasons too.
# Every repetition is bounded, so that a text of nothing but signs still costs linear time.
_FORMS: dict[str, tuple[tuple[str, str], ...]] = {
    "<": (
        ("erb", r"<%[=-](?P<body>[^%<>]{1,200})%>"),
        ("angle", r"<<\s{0,3}(?P<field>[A-Za-z][\w '/-]{1,80}?)\s{0,3}>>"),
        ("chevron", r"<(?P<field>[A-Za-z][A-Za-z _]{1,30})>"),
    ),
    "«": (("word", r"«\s{0,3}(?P<field>[\w .]{1,60}?)\s{0,3}»"),),
    "*": (
        (
            "mailchimp",
            r"\*\|(?!(?:IF|IFNOT|ELSE|ELSEIF|END|INTERESTED)\b)(?:(?:TITLE|LOWER|UPPER|MC|LIST|USER):)?"
            r"(?P<body>[^|*\n]{1,80}(?:\|[^|*\n]{0,300})?)\|\*",
        ),
    ),
    "%": (
        ("ampscript", r"%%=\s{0,3}(?:\w{1,30}\(){0,4}\s{0,3}[@\"'\[]{0,2}(?P<body>[\w .]{1,60})[^%\n]{0,200}=%%"),
        ("marketing-cloud", r"%%%?(?P<body>[A-Za-z_][\w .:-]{0,60})%%%?"),
        ("percent", r"(?<!\d)%(?P<field>[A-Za-z_][\w.-]{2,60})%(?!\w)"),
    ),
    "@": (
        ("dotdigital", r"(?<![\w.])@(?P<body>[A-Z][A-Z0-9_]{1,40})@(?!\w)"),
        ("at", r"(?<![\w.@/])@(?P<field>[A-Za-z][A-Za-z_]{2,30})(?![\w@]|\.\w)"),
    ),
    "~": (("keap", r"~(?P<body>[A-Za-z]\w{0,40}\.[\w.]{1,60})~"),),
    "$": (("velocity", r"(?<![\w$])\$!?(?P<field>[A-Za-z]\w{1,40}(?:\.[A-Za-z]\w{0,40}){0,3})(?!\()"),),
}
SIGNS = "".join(_FORMS)
_LOGIC = frozenset("else endif end if elseif".split())
_MENTIONS = frozenset("name firstname lastname fullname company companyname".split())


@cache
def _patterns(sign: str) -> tuple[tuple[str, re.Pattern[str]], ...]:
    """Return the forms that a sign opens; they are compiled when a text first holds that sign."""
    return tuple((dialect, re.compile(pattern)) for dialect, pattern in _FORMS[sign])


def read_signed(text: str, start: int) -> FoundTag | None:
    """Return the tag that the sign at `start` opens, or None."""
    for dialect, pattern in _patterns(text[start]):
        if match := pattern.match(text, start):
            if "body" in match.groupdict():
                expression = read_expression(text, *match.span("body"))
            elif _reads_like_field(dialect, match["field"]):
                expression = Expression(match["field"], None)
            else:
                continue
            return tag_for(start, match.end(), dialect, expression)
    return None


def _reads_like_field(dialect: str, name: str) -> bool:
    """Return whether a bare name between everyday signs is a field: %FIRSTNAME%, not %C3%; @firstname, no handle."""
    words = words_of(name)
    if not words or words[0] in _LOGIC:
        return False
    if dialect == "at":
        return words[-1] in _MENTIONS and is_plain_field(name)
    if dialect == "angle":
        return True
    if dialect == "chevron":
        return is_plain_field(name) and (len(words) > 1 or kind_of(name) in ("name", "company"))
    if dialect == "percent" and name.isupper():
        return len(name) > 3
    return is_field(name) or "_" in name or ("." in name and dialect != "word")
