"""What of a sentence the fields of a template keep: all of it, a part, its subject, or the matter that it brings up."""

from typing import Any

_SOFTENED = (  # the same, said as an offer
    "told pick here booked wanted upto heard agreed calm session showing seen unhurried freefor invited asked taken "
    "hasfor supposed because noticed timed freely unscared"
)
_TERMS = (  # the same without the haste
    "held counted claimed spare went ifthen slower linked reason hoped dated still bookable"
)
_ASKED = "heading point peers asking granted use favour joining welcome headed"  # the same, asked: nothing of it goes
_SERVED = "serves product good able gets"  # the same, as what may be of use
_OPENED = "rest serving goods across visit proposal ground whole offered fact"  # first words, said behind a question
_SUBJECT = "trimmed unsold unreplied"  # what is left of a subject line
_PLAIN = "plain modest shorn shorter shortest uncounted unled lesser unproud"  # what is left without a boast

_WHOLE = frozenset(
    f"sentence back last ours woven {_SOFTENED} {_TERMS} {_ASKED} {_SERVED} {_OPENED} {_SUBJECT} {_PLAIN}".split()
)
_TITLES = frozenset(_SUBJECT.split())
_CUT = frozenset(f"{_PLAIN} later".split())
_PART = frozenset("lesser shorn shorter shortest uncounted later boaster".split())
_SUBJECTS = frozenset("case news boaster out wares".split())  # what a next "It …" is said of
_MATTERS = _SUBJECTS | frozenset("wrote did before whether guess recalled follows".split())


def keeps_words(template: dict[str, Any]) -> bool:
    """Return whether a template only adds to the sentence that it replaces, or cuts it."""
    return _any(template, _WHOLE)


def words_cut(template: dict[str, Any]) -> bool:
    """Return whether a template leaves of the sentence what is no boast."""
    return _any(template, _CUT)


def throws_away(template: dict[str, Any]) -> bool:
    """Return whether a template keeps only a part of what the sentence says."""
    return _any(template, _PART)


def names_subject(template: dict[str, Any]) -> bool:
    """Return whether a template gives what is left of a subject line."""
    return _any(template, _TITLES)


def keeps_subject(template: dict[str, Any]) -> bool:
    """Return whether a template keeps of whom or what the sentence tells."""
    return _any(template, _SUBJECTS)


def keeps_matter(template: dict[str, Any]) -> bool:
    """Return whether words bring up all that the sentence brought up, so that the next one may point at it."""
    return _any(template, _MATTERS)


def _any(template: dict[str, Any], fields: frozenset[str]) -> bool:
    said = template.get("replace", "")
    return any(part.partition("}")[0] in fields for part in said.split("{")[1:])
