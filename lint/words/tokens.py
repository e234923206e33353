"""A text as words. Contractions come apart ("we're" is we + are), so that a phrase is written once for both."""

import re
from collections.abc import Sequence
from functools import lru_cache

from lint.model.draft import Tag, Words

_MEMORY = 20_000  # lines; templates repeat theirs, and a rewrite is checked in a draft that is otherwise the same
QUOTES = str.maketrans({"\u2018": "'", "\u2019": "'", "\u02bc": "'", "\u00b4": "'", "\u00a0": " ", "\u202f": " "})

_WORD = re.compile(
    r"(?P<url>(?:https?://|www\.)[^\s<>\"]+[^\s<>\".,;:!?)\]}'*_]"
    r"|(?<![@\w])(?:[a-z0-9-]{2,63}\.){1,3}(?:com|org|net|io|co|ai|app|dev|cloud|tech|info|biz|me|us|eu|uk|co\.uk|de|fr|nl|es|it|ca|nz|au|com\.au|in|ly|so|xyz|shop|site|online|store)\b(?!\.\w)(?:/[^\s<>\"]*[^\s<>\".,;:!?)\]}'*_])?)"
    r"|(?P<email>[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]+)+)"
    r"|(?P<number>[$\u20ac\u00a3]?\d+(?:[.,:/]\d+)*(?:%|[a-z]{1,2}\b)?\+?)"
    r"|[^\W\d_]+(?:'[^\W\d_]+)*"
)
_NO_SPACE = re.compile(r"(?<=[a-z]{2})\.(?=(?:So|It|In|Me|Us|To|If|We|As)[ ,])")  # a full stop between two sentences
_TAILS = {"re": "are", "ll": "will", "ve": "have", "m": "am", "d": "would"}
_IS = frozenset("it that what here there he she who where how this everything nothing one when".split())
# A pause that a wrapped line ends with still stands: sign at its end -> mark of the next word.
_WRAPPED = {",": ",", ";": ";", "\u2014": "\u2014", "\u2013": "\u2014"}
_APOSTROPHES = frozenset("'\u2019\u02bc\u00b4")
_LONGEST_WORD = 60  # letters; how far a word that is cut is followed
_NEGATED = {"can't": "can", "won't": "will", "shan't": "shall", "cannot": "can"}


def fold(text: str) -> str:
    """Return the text lowered, with straight apostrophes and plain spaces, at the same length in code points."""
    if text.isascii():
        return text.lower()
    lowered = text.translate(QUOTES)
    folded = lowered.lower()
    if len(folded) != len(text):  # 'İ' grows when lowered: such letters stay as they are
        folded = "".join(low if len(low := char.lower()) == 1 else char for char in lowered)
    return folded


def splits(text: str, at: int) -> bool:
    """Return whether an offset parts what is written as one word: do|n't, we|'re, can|not, the farm|'s."""
    if not 0 < at < len(text) or not text[at - 1].isalpha():
        return False
    if text[at] in _APOSTROPHES:
        return text[at + 1 : at + 2].isalpha()
    if text[at] not in "nN":
        return False
    return (text[at + 1 : at + 2] in _APOSTROPHES and text[at + 2 : at + 3] in ("t", "T")) or (
        text[max(at - 3, 0) : at + 3].lower() == "cannot"
    )


def whole(text: str, start: int, end: int) -> tuple[int, int]:
    """Return a stretch together with the rest of the written words that it cuts: "n't miss" becomes "Don't miss"."""
    first, last = max(start - _LONGEST_WORD, 0), min(end + _LONGEST_WORD, len(text))
    while start > first and _within_word(text, start):
        start -= 1
    while end < last and _within_word(text, end):
        end += 1
    return start, end


def _within_word(text: str, at: int) -> bool:
    before, after = text[at - 1], text[at]
    if before.isalnum():
        return after.isalnum() or (after in _APOSTROPHES and text[at + 1 : at + 2].isalpha())
    return before in _APOSTROPHES and after.isalpha() and text[max(at - 2, 0) : at - 1].isalnum()


def tokenise(text: str, tags: Sequence[Tag] = ()) -> Words:
    """Return the words of a text. The filler of a merge tag is one word, with the tag's kind as its class."""
    words = Words([], [], [], [], [])
    starts, ends = words.starts, words.ends
    at, next_tag, wrapped = 0, 0, ""
    for line in text.split("\n"):
        end = at + len(line)
        if next_tag < len(tags) and tags[next_tag].start < end:
            inside = []
            while next_tag < len(tags) and tags[next_tag].start < end:
                tag = tags[next_tag]
                inside.append((tag.start - at, tag.end - at, tag.kind))
                next_tag += 1
            known = _line(line, tuple(inside))
        elif line:
            known = _line(line, ())
        else:
            at, wrapped = end + 1, ""
            continue
        first = len(words.forms)
        words.forms.extend(known[0])
        starts.extend([start + at for start in known[1]])
        ends.extend([stop + at for stop in known[2]])
        words.marks.extend(known[3])
        words.classes.extend(known[4])
        if known[0]:
            if wrapped and not line[: known[1][0]].strip():
                words.marks[first] = wrapped
            wrapped = _WRAPPED.get(line[known[2][-1] :].strip()[:1], "")
        at = end + 1
    return words


@lru_cache(maxsize=_MEMORY)
def _line(
    line: str, tags: tuple[tuple[int, int, str], ...]
) -> tuple[list[str], list[int], list[int], list[str], list[str]]:  # fmt: skip
    """Return forms, starts, ends, marks and classes of one line; remembered, and never changed by anybody."""
    folded = fold(line)
    for missed in _NO_SPACE.finditer(line):  # "by Monday.So we" is no address
        folded = f"{folded[: missed.start()]}!{folded[missed.end() :]}"
    forms: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    marks: list[str] = []
    classes: list[str] = []
    fillers = {start: (end, kind) for start, end, kind in tags}
    at = 0
    for match in _WORD.finditer(folded):
        start, end = match.span()
        if start < at:
            continue
        word, kind = match[0], match.lastgroup or ""
        if start in fillers:
            end, kind = fillers[start]
            parts: Sequence[tuple[str, int]] = ((folded[start:end], end),)
        elif kind:
            parts = (("{url}" if kind == "url" else word, end),)
        elif "'" in word or word == "cannot":
            parts = _parts(word, start)
        else:
            parts = ((word, end),)
        for form, part_end in parts:
            gap = folded[at:start]
            forms.append(form)
            starts.append(start)
            ends.append(part_end)
            marks.append("" if gap == " " or not gap else _mark(gap))
            classes.append(kind)
            at = start = part_end
    if marks:
        marks[0] = "\n"
    return forms, starts, ends, marks, classes


def _parts(word: str, start: int) -> tuple[tuple[str, int], ...]:
    """Return the words that a contraction or possessive holds, each with its end offset."""
    end = start + len(word)
    head, _, tail = word.rpartition("'")
    if word in _NEGATED:
        return (_NEGATED[word], end - 3), ("not", end)
    if word.endswith("n't") and len(word) > 3:
        return (word[:-3], end - 3), ("not", end)
    if word == "let's":
        return ("let", start + 3), ("us", end)
    if tail in _TAILS:
        front = _parts(head, start) if head.count("'") == 1 else ((head, start + len(head)),)  # "wouldn't've"
        return *front, (_TAILS[tail], end)
    if tail == "s":
        return (head, start + len(head)), ("is" if head in _IS else "'s", end)
    return ((word.replace("'", ""), end),)


def _mark(gap: str) -> str:
    """Return the one sign that tells what a gap between two words means."""
    for sign in gap:
        if sign in ".!?\u2026":
            return "."
        if sign in ",;:(":
            return sign
        if sign in "\u2014\u2013":
            return "\u2014"
        if sign == "-":
            return "-" if gap == "-" else "\u2014"
        if sign in '"\u201c\u201d\u00ab\u00bb':
            return '"'
        if sign == ")":
            return ")"
        if sign == "/":
            return "/"
    return ""
