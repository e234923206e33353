"""Merge tags between braces: {{first_name}}, {FIRST_NAME}, {!Contact.FirstName}, {{{Recipient.City}}}, ${name} …"""

from lint.drafts.braces import LONGEST_TAG, Group, spin_options
from lint.drafts.expressions import Expression, read_expression, trim
from lint.drafts.fields import is_field
from lint.drafts.found import FoundTag, tag_for

_LOGIC = frozenset("else end endif endspin spin elseif elif".split())
_GREETINGS = frozenset("hi hello hey dear".split())


def read_braces(text: str, group: Group) -> FoundTag | None:
    """Return the tag that a brace group is; None for spin, logic, comments, code and prose.

    The $ of ${first_name} belongs to the tag, as does a brace too many on one side ({{first_name}).
    """
    start, end = group.inner
    if not 0 < end - start <= LONGEST_TAG or (group.bars and spin_options(text, group)):
        return None
    if group.depth == 1:
        return _single(text, group)
    start, end = trim(text, start, end)
    if start == end or text[start] in "#/^!>" or text[start:end].isdigit() or "\n\n" in text[start:end]:
        return None
    if (text[start] == "%" and text[end - 1] == "%") or (text[start] in "~-eEiIsS" and _is_logic(text[start:end])):
        return None
    dialect = "triple" if group.depth == 3 else "mustache"
    return tag_for(group.start, group.end, dialect, read_expression(text, start, end))


def _is_logic(body: str) -> bool:
    """Return whether {{body}} is a word of a condition: else, end, if x …"""
    head = body[:40].strip("~- \t").lower().split()
    return bool(head) and (head[0] in _LOGIC or (head[0] == "if" and len(head) > 1))


def _single(text: str, group: Group) -> FoundTag | None:
    """Read one brace on each side; the first sign inside tells most dialects."""
    start, end = trim(text, *group.inner)
    if start == end:
        return None
    first, last = text[start], text[end - 1]
    if first == "%" and last == "%":
        return _marketo(text, group, start, end)
    if first in "#%*/'\"[<" or "\n\n" in text[start:end]:
        return None
    if first == "!":
        return tag_for(group.start, group.end, "salesforce", Expression(text[start + 1 : end].strip(), None))
    before = text[max(group.start - 2, 0) : group.start]
    if before.endswith("$") or before == "$!":
        opened = group.start - (2 if before == "$!" else 1)
        return tag_for(opened, group.end, "dollar", read_expression(text, start, end))
    if first == "$":
        return tag_for(group.start, group.end, "mailerlite", read_expression(text, start + 1, end))
    if not first.isalpha():
        return None
    expression = read_expression(text, start, end)
    return tag_for(group.start, group.end, "brace", expression) if _is_named(text[start:end], expression) else None


def _marketo(text: str, group: Group, start: int, end: int) -> FoundTag | None:
    """Read {%= lead.city %}; {% … %} without the sign is logic."""
    if text[start + 1] != "=" or end - start < 4:
        return None
    return tag_for(group.start, group.end, "marketo", read_expression(text, start + 2, end - 1))


def _is_named(body: str, expression: Expression) -> bool:
    """Return whether one-brace content is a field or a note, not code, a style or a lone spin option."""
    if any(sign in body for sign in ";\\=") and "fallback" not in body and "default" not in body:
        return False
    if expression.name.lower() in _GREETINGS:
        return False
    return body == expression.name or is_field(expression.name)
