"""Blanks and notes that people leave without any tag syntax: XXX, TODO, JOB TITLE, HE/SHE, ____, <!-- REPLACE … -->."""

import re
from functools import cache

from lint.drafts.fields import kind_of
from lint.drafts.found import FoundTag

_CAPS = frozenset(
    """FIRST LAST FULL JOB COMPANY CLIENT CONTACT YOUR MY THEIR PROSPECT RECIPIENT CUSTOMER BUSINESS SENDER CANDIDATE
    PRODUCT NAME TITLE ROLE CITY INDUSTRY FIRSTNAME LASTNAME FNAME LNAME""".split()
)
_CAPS_LAST = frozenset("NAME TITLE ROLE INDUSTRY FIRSTNAME LASTNAME FNAME LNAME".split())


@cache
def _notes() -> re.Pattern[str]:
    return re.compile(
        r"(?<![A-Za-z])X{3,}(?![A-Za-z])|\bXX(?=\s?%)"
        r"|\bTODO(?=:)[^\n]{0,300}|^[ \t>*-]{0,8}TODO\b[^\n]{0,300}"
        r"|<!--\s{0,9}(?:REPLACE|INSERT|TODO|FILL|ADD|YOUR)(?:[^-\n]|-(?!->)){0,400}-->"
        r"|(?<=[^\s_] )_{3,12}(?![\w_])|\bHE/SHE\b|\bHIM/HER\b|\bHIS/HER\b",
        re.MULTILINE,
    )


@cache
def _shouted() -> re.Pattern[str]:
    """Return a run of words in capitals."""
    return re.compile(r"(?<![\w/])[A-Z]{2,}(?:[ _/-][A-Z]{2,}){0,40}(?![\w/])")


def _has_note(text: str) -> bool:
    """Return whether a note may be there. A single rare letter is looked for first: that takes a tenth of the time."""
    return (
        ("X" in text and "XX" in text)
        or ("D" in text and "TODO" in text)
        or ("M" in text and "NAME" in text)
        or ("L" in text and "TITLE" in text)
        or ("/" in text and ("/SHE" in text or "/HER" in text))
        or ("_" in text and "___" in text)
        or ("<" in text and "<!--" in text)
    )


def find_notes(text: str) -> list[FoundTag]:
    """Return the blanks and notes of a text in reading order."""
    if not _has_note(text):
        return []
    found = []
    for match in _notes().finditer(text):
        note = match[0].strip()
        start = match.end() - len(match[0].lstrip())
        if note.endswith(("/SHE", "/HER")):
            found.append(FoundTag(start, match.end(), "caps", note, "name", None))
        else:
            found.append(FoundTag(start, match.end(), "note", note, "placeholder", None))
    if "NAME" in text or "TITLE" in text:
        for match in _shouted().finditer(text):
            words = match[0].replace("_", " ").replace("/", " ").replace("-", " ").split()
            if len(words) < 5 and words[-1] in _CAPS_LAST and _CAPS.issuperset(words) and words != ["TITLE"]:
                found.append(FoundTag(match.start(), match.end(), "caps", match[0], kind_of(match[0]), None))
    return sorted(found)
