"""Striking words out so that nothing shows: no double space, stray comma, lone full stop or wrong article."""

import re
from typing import NamedTuple

from lint.engine.context import Context
from lint.model.draft import Sentence
from lint.model.finding import Edit
from lint.model.source import Span

_PAUSE = re.compile(r"[ \t]*(?:[,;:\u2014\u2013]|--?(?=\s))?[ \t]*")
_PAUSE_BEFORE = re.compile(r"[ \t]*(?:[,;:\u2014\u2013]|(?<=\s)--?)?[ \t]*$")
_JOINER = re.compile(r"(?:so|and|but|then)[ \t]+", re.IGNORECASE)
_ARTICLE = re.compile(r"\b(an?)([ \t]+)$", re.IGNORECASE)
_BULLET = re.compile(r"[ \t]*(?:[-*+\u2022]|\d{1,2}[.)]|(?:[Pp]\.?[ ]?){1,3}[Ss]\b[.:,]*)?[ \t]*$")
_WORD = re.compile(r"[^\W_]")


class Deletion(NamedTuple):
    """The edit that strikes something out, how it reads in a report, and whether a whole sentence goes."""

    edit: Edit
    shown: str
    whole: bool = False


def deletion(context: Context, sentence: Sentence, span: Span, within: Span) -> Deletion:
    """Return the edit that strikes out `span` of the text, which is start..end `within` the source."""
    draft = context.draft
    text, source = draft.text, draft.map.source
    before, after = text[sentence.start : span.start], text[span.end : sentence.end]
    if not _WORD.search(before) and not _WORD.search(after):
        whole = draft.map.to_source((sentence.start, sentence.end)) or within
        start, end = _with_space(source, *whole)
        return Deletion(Edit(start, end, ""), f"leave out “{_flat(source[whole[0] : whole[1]])}”", True)
    start, end = within
    if not _WORD.search(before):
        pause = _PAUSE.match(source, end)
        end = pause.end() if pause else end
        joiner = _JOINER.match(source, end)
        end = joiner.end() if joiner else end
        letter = source[end : end + 1]
        if letter.islower():
            return Deletion(
                Edit(start, end + 1, letter.upper()), _flat(letter.upper() + source[end + 1 : end + 60]) + "…"
            )
        return Deletion(Edit(start, end, ""), _flat(source[end : end + 60]) + "…")
    if not _WORD.search(after):
        pause = _PAUSE_BEFORE.search(source, 0, start)
        start = pause.start() if pause else start
        return Deletion(Edit(start, end, ""), "…" + _flat(source[max(start - 50, 0) : start] + source[end : end + 1]))
    while source[end : end + 1] in (" ", "\t"):
        end += 1
    new = ""
    article = _ARTICLE.search(source, max(start - 6, 0), start)
    if article and source[end : end + 1].isalpha():
        right = "an" if source[end].lower() in "aeiou" else "a"
        if article[1].lower() != right:
            start, new = article.start(1), (right.capitalize() if article[1][0].isupper() else right) + article[2]
    return Deletion(
        Edit(start, end, new), "…" + _flat(source[max(start - 25, 0) : start] + new + source[end : end + 40]) + "…"
    )


def _with_space(source: str, start: int, end: int) -> tuple[int, int]:
    """Return a sentence's place with the space that would be left: its line's when it fills the line."""
    line_start = max(source.rfind("\n", 0, start), source.rfind("\r", 0, start)) + 1
    line_end = next((i for i in range(end, len(source)) if source[i] in "\r\n"), len(source))
    if _BULLET.fullmatch(source, line_start, start) and not source[end:line_end].strip():
        while line_end < len(source) and source[line_end] in "\r\n":
            line_end += 1
        return line_start, line_end
    if not source[end:line_end].strip():
        while start > line_start and source[start - 1] in " \t":
            start -= 1
        return start, line_end
    while end < len(source) and source[end] in " \t":
        end += 1
    return start, end


def _flat(text: str) -> str:
    return " ".join(text.split())
