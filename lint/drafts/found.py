"""A merge tag as it was found, and how its name tells what kind of word it stands for."""

from functools import lru_cache
from typing import NamedTuple

from lint.drafts.expressions import Expression
from lint.drafts.fields import is_field, is_note, kind_of, words_of
from lint.model.source import Span

_SUBJECTS = frozenset({"i", "we", "our"})


class FoundTag(NamedTuple):
    """A merge tag at start..end (code points).

    kind: name, company, sender, product, link, date, number, thing, or placeholder (a note the author left).
    default: the place of the words that the tool puts there when the field is empty, without quotes; it may be
    empty, and is None where there is none.
    """

    start: int
    end: int
    dialect: str
    name: str
    kind: str
    default: Span | None


def tag_for(start: int, end: int, dialect: str, expression: Expression) -> FoundTag | None:
    """Return the tag that an expression makes: a field, or a note; None for prose between signs, or for nothing."""
    name, default = expression
    kind = _kind(name)
    if kind is None:
        return None
    return FoundTag(start, end, dialect, name, kind, None if kind == "placeholder" else default)


@lru_cache(maxsize=512)
def _kind(name: str) -> str | None:
    """Return the kind of tag that a name makes, None when it makes none."""
    words = words_of(name)
    if not words and not any(sign.isalpha() for sign in name):
        return None
    spaced = len(name.split(None, 1)) > 1  # why_now is a field of some program, "why now" a note
    if spaced and (is_note(name) or (len(words) > 3 and not is_field(name))):
        return None if _is_prose(name, words) else "placeholder"
    return kind_of(name)


def _is_prose(name: str, words: tuple[str, ...]) -> bool:
    """Return whether words between signs are a sentence for the reader rather than a note to the author."""
    if len(words) < 5 or name.isupper() or not name[0].isupper():
        return False
    return name[-1] in ".?!" or not _SUBJECTS.isdisjoint(words)
