"""Merge tags and author notes between brackets: [First Name], [[ contact.firstName ]], [firstname,fallback=there]."""

import re
from functools import cache

from lint.drafts.expressions import read_expression
from lint.drafts.fields import is_field, is_note, kind_of, words_of
from lint.drafts.found import FoundTag, tag_for

# What a subject line or a link list puts in brackets for the reader; no field unless it stands inside a sentence.
_LABELS = frozenset(
    """webinar invite invitation invited event reminder external spam update updated new free guide ebook report video
    podcast infographic whitepaper template checklist action urgent important confirmed confirmation newsletter beta
    live replay recording workshop survey poll notice alert ad sponsored promo sale re fwd fw bulk draft test internal
    confidential announcement last""".split()
)
# What an editor puts in brackets inside a quotation.
_EDITORIAL = frozenset(
    """sic all redacted laughs laughter edited emphasis inaudible ed note snip cut our the we it they is was and i he
    she his her their its this that are were have has will can to of in on a an be my your us them who""".split()
)
_REFERENCES = (
    "cid:",
    "image:",
    "http:",
    "https:",
    "mailto:",
    "www.",
    "tel:",
    "fwd:",
    "fw:",
    "re:",
    "fig",
    "see ",
    "table ",
    "page ",
)
_HEADS = ("subject:", "re:", "fwd:", "fw:", "]")


@cache
def _double() -> re.Pattern[str]:
    return re.compile(r"\[\[(?!\s*(?:IF|ELSE|ELSEIF|ENDIF|END)\b)([^\[\]\n]{1,300})\]\]", re.IGNORECASE)


@cache
def _single() -> re.Pattern[str]:
    """Return a bracket that is no Markdown link, reference, footnote or image."""
    return re.compile(r"\[([^\W\d_][^\[\]{}|]{0,240}|#|%)\](?!\(|:\s*(?:https?:|www\.|mailto:|<|/))")


@cache
def _fallback() -> re.Pattern[str]:
    return re.compile(r",\s*(?:fallback|default)\s*=")


def read_bracket(text: str, start: int) -> FoundTag | None:
    """Return the tag or the note in the bracket that opens at `start`, None for what the reader is meant to see."""
    if double := _double().match(text, start):
        return tag_for(start, double.end(), "omnisend", read_expression(text, *double.span(1)))
    match = _single().match(text, start)
    if match is None or "\n\n" in match[1]:
        return None
    body, end = match[1].strip(), match.end()
    if _fallback().search(body):
        return tag_for(start, end, "campaign-monitor", read_expression(text, *match.span(1)))
    if len(body) == 1:
        return FoundTag(start, end, "bracket", body, "number", None) if _is_number(text, start, end) else None
    if not _is_blank(text, start, end, body):
        return None
    return FoundTag(start, end, "bracket", body, kind_of(body) if _names_field(body) else "placeholder", None)


def _is_number(text: str, start: int, end: int) -> bool:
    """Return whether [X] stands for a number; behind a bullet it is a ticked box, and [x] or [a] is some mark."""
    ticked = text[max(start - 2, 0) : start] in ("- ", "* ", "+ ") and text[end : end + 1].isspace()
    return text[start + 1] in "XYN#%" and not ticked


def _is_blank(text: str, start: int, end: int, body: str) -> bool:
    """Return whether a bracket waits to be filled in: no label, no reference, no letter put in by an editor."""
    words = words_of(body)
    if body.lower().startswith(_REFERENCES) or (len(words) == 1 and words[0] in _EDITORIAL):
        return False
    if _is_label(text, start, end, body, words):
        return False
    if is_field(body):
        return True
    if any(sign.isalnum() or sign in "[]" for sign in text[max(start - 1, 0) : start] + text[end : end + 1]):
        return False
    return " " in body or "_" in body or not any(sign.isdigit() for sign in body)  # [Q3] and [v2] are no blanks


def _is_label(text: str, start: int, end: int, body: str, words: tuple[str, ...]) -> bool:
    """Return whether a bracket at the head of a line is a label ("[Webinar] How two …", "[name-of-list] Re: …")."""
    if text[end : end + 1] != " ":
        return False
    line = text.rfind("\n", 0, start) + 1
    head = text[line:start].strip(" *#").lower()
    if head and not head.endswith(_HEADS):
        return False
    if not _LABELS.isdisjoint(words):
        return True
    in_subject = bool(head) or not text[:line].strip()
    return in_subject and not is_field(body) and "_" not in body and len(words) < 3


def _names_field(body: str) -> bool:
    """Return whether a bracket holds the name of a field ([Use Case], [similar company]) rather than a note."""
    words = words_of(body)
    if not words or len(words) > 4 or (" " in body and is_note(body)):
        return False
    if is_field(body) and (len(words) < 4 or body.istitle() or body.isupper()):
        return True
    parts = body.replace("_", " ").replace("-", " ").split()
    return all(part[0].isupper() for part in parts) and not any(sign in body for sign in "?!.,:;")
