"""English verb forms, by rule and by the exceptions that the lexicon states: "take (took/taken)"."""

import re
from typing import NamedTuple


class Forms(NamedTuple):
    """The five forms of a verb."""

    base: str
    s: str
    past: str
    participle: str
    ing: str


_VOWELS = "aeiou"
_SHORT = re.compile("[^aeiou]*[aeiou][bdgklmnprt]")  # one syllable with a short vowel doubles its last letter


def forms_of(entry: str) -> Forms:
    """Return the forms of a lexicon entry such as "help", "refer+" (doubles its last letter) or "take (took/taken)".

    In an entry of several words ("reach out") the first word is inflected.
    """
    stated: list[str] = []
    if "(" in entry:
        entry, _, inside = entry.partition("(")
        stated = [form.strip() for form in inside.rstrip(") ").split("/")]
    base, _, rest = entry.strip().partition(" ")
    doubles = base.endswith("+") or bool(_SHORT.fullmatch(base))
    base = base.rstrip("+")
    past = stated[0] if stated else _past(base, doubles)
    participle = stated[1] if len(stated) > 1 else past
    forms = (base, _s(base), past, participle, _ing(base, doubles))
    # Stated forms may be whole: "come across (came across)".
    return Forms(*(f"{form} {rest}" if rest and not form.endswith(f" {rest}") else form for form in forms))


def _s(base: str) -> str:
    if base in ("have", "be", "do", "go"):
        return {"have": "has", "be": "is", "do": "does", "go": "goes"}[base]
    if base.endswith(("s", "x", "z", "ch", "sh")):
        return base + "es"
    if base.endswith("y") and base[-2:-1] not in _VOWELS:
        return base[:-1] + "ies"
    return base + "s"


def _past(base: str, doubles: bool) -> str:
    if base.endswith("e"):
        return base + "d"
    if base.endswith("y") and base[-2:-1] not in _VOWELS:
        return base[:-1] + "ied"
    return base + (base[-1] if doubles else "") + "ed"


def _ing(base: str, doubles: bool) -> str:
    if base.endswith("ie"):
        return base[:-2] + "ying"
    if base.endswith("e") and not base.endswith(("ee", "oe", "ye")) and base != "be":
        return base[:-1] + "ing"
    return base + (base[-1] if doubles else "") + "ing"
