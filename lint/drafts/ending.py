"""The end of a mail: postscript, sign-off, signature and footer, told apart line by line from below."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from lint.model.draft import Words, Zone
from lint.words.listed import Phrases

_SIGNATURE_LINES = 14
_FOOTER_LINES = 8  # how far from the end a footer may begin where nobody signs
_NAME_LINE = 6  # words
_NAME_LINES = 5  # lines of a signature that no sign-off announces
_SIGNED = 10  # words of the line behind a sign-off
_RULE = re.compile(r"^\s*(?:--+|__+|\*\*\*+|==+|[\u2013\u2014]{1,})\s*$")
_DASHED_NAME = re.compile(r"^\s*(?:--?|[\u2013\u2014~])\s*[^\W\d_]")
_BULLET = re.compile(r"^\s*(?:[-*+\u2022\u25cf\u25aa\u2023\u00b7]|\(?\d{1,2}[.)])\s")
_NAMES = ("name", "sender", "company", "email", "url", "number", "link")


class Line(NamedTuple):
    """A line with something in it: start..end in code points, its words by index."""

    start: int
    end: int
    first: int
    last: int


def find_ending(text: str, words: Words, lines: Sequence[Line], phrases: Phrases) -> list[Zone]:
    """Return sign-off, signature, postscript and footer of the lines that follow the greeting."""
    return _Ending(text, words, lines, phrases).zones() if lines else []


class _Ending:
    """Looks at the last lines of one mail."""

    def __init__(self, text: str, words: Words, lines: Sequence[Line], phrases: Phrases) -> None:
        self._text, self._words, self._lines, self._phrases = text, words, lines, phrases

    def zones(self) -> list[Zone]:
        """Return the zones, in no order."""
        lines = self._lines
        stop = self._footer()
        zones = [Zone("footer", lines[stop].start, lines[-1].end)] if stop < len(lines) else []
        lowest = max(0, stop - _SIGNATURE_LINES)
        end = next((i for i in range(lowest, stop) if self._begins("postscript", i)), stop)
        if end < stop:
            last = next((i for i in range(end + 1, stop) if self._signs_off(i, stop) or self._is_rule(i)), stop)
            zones.append(Zone("postscript", lines[end].start, lines[last - 1].end))
            if last < stop:
                zones += self._signature(last, stop)
            lowest = max(0, end - _SIGNATURE_LINES)
        return zones + self._sign_off(lowest, end)

    def _piece(self, i: int) -> str:
        return self._text[self._lines[i].start : self._lines[i].end]

    def _is_rule(self, i: int) -> bool:
        return bool(_RULE.match(self._piece(i)))

    def _begins(self, name: str, i: int) -> bool:
        line = self._lines[i]
        found = self._phrases.at(name, self._text, self._words, line.first, line.last) > 0
        return found and self._piece(i).lstrip("*_")[:1].isalpha()

    def _footer(self) -> int:
        """Return the index of the footer's first line, or how many lines there are.

        Its words stand in bodies too ("your privacy policy"): nobody signs behind a footer, and it follows a
        signature, or stands apart at the very end.
        """
        lines, stop = self._lines, len(self._lines)
        signed = -1
        for i in range(stop - 1, -1, -1):
            if self._signs_off(i, stop) or (self._is_rule(i) and stop - i <= _SIGNATURE_LINES):
                signed = i
                break
        for i in range(max(signed, 0), stop):
            line = lines[i]
            if line.first == line.last or self._text[line.end - 1] == "?":
                continue
            if not self._phrases.within("footer-word", self._text, self._words, line.first, line.last):
                continue
            if signed < 0 and not (i > 0 and stop - i <= _FOOTER_LINES and self._stands_apart(i)):
                continue
            while i > 0 and self._is_rule(i - 1):
                i -= 1
            return i
        return stop

    def _stands_apart(self, i: int) -> bool:
        """Return whether a blank line or a name is above a line, and no name is below it."""
        lines, stop = self._lines, len(self._lines)
        if any(self._is_name_line(j) for j in range(i + 1, stop)):
            return False
        return self._is_name_line(i - 1) or "\n\n" in re.sub(
            r"[ \t]", "", self._text[lines[i - 1].end : lines[i].start]
        )

    def _signature(self, first: int, stop: int) -> list[Zone]:
        """Return the zones of lines that are known to sign, the first of them perhaps with a sign-off."""
        lines = self._lines
        if self._is_rule(first):
            return [Zone("signature", lines[first].start, lines[stop - 1].end)]
        zones = [Zone("sign-off", lines[first].start, lines[first].end)]
        if first + 1 < stop:
            zones.append(Zone("signature", lines[first + 1].start, lines[stop - 1].end))
        return zones

    def _sign_off(self, lowest: int, stop: int) -> list[Zone]:
        lines = self._lines
        for i in range(stop - 1, max(lowest, 0) - 1, -1):
            if self._is_rule(i) and stop - i <= 8 and i > 0:
                return [*self._signature(i, stop), *self._sign_off(lowest, i)]
            if self._signs_off(i, stop):
                return self._signature(i, stop)
        last = stop
        while last > 1 and stop - last < _NAME_LINES and self._is_name_line(last - 1):
            last -= 1
        return [Zone("signature", lines[last].start, lines[stop - 1].end)] if last < stop else []

    def _signs_off(self, i: int, stop: int) -> bool:
        """Return whether a line is a sign-off: "Best,", "Thanks again", "Cheers, Tom", "Thanks for the hay,"."""
        lines, text, words = self._lines, self._text, self._words
        line = lines[i]
        after = self._phrases.at("sign-off", text, words, line.first, line.last)
        if after < 0 or text[line.end - 1] == "?" or line.last - line.first > _NAME_LINE or (i == 0 and stop > 2):
            return False
        if i + 1 < stop and not self._signs(i + 1):
            return False
        rest = range(after, line.last)
        if not rest:
            return True
        if len(rest) <= 3 and (words.marks[after] or text[line.start].isupper()) and all(map(self._names, rest)):
            return True
        return text[line.end - 1] == "," and i > 0 and i + 1 < stop and self._is_name_line(i + 1)

    def _signs(self, i: int) -> bool:
        """Return whether a line may follow a sign-off: a name and what belongs to it, no sentence."""
        line = self._lines[i]
        if line.last - line.first > _SIGNED or self._text[line.end - 1] == "?":
            return False
        return self._text[line.end - 1] not in ".!" or line.last - line.first <= 2 or self._is_rule(i)

    def _is_name_line(self, i: int) -> bool:
        """Return whether a line at the end is a name, a company, an address or a number, and no sentence or bullet."""
        line, piece, text, words = self._lines[i], self._piece(i), self._text, self._words
        if line.last - line.first > _NAME_LINE or line.first == line.last or piece[-1] in ".?!:;":
            return False
        if i > 0 and (_BULLET.match(piece) or _DASHED_NAME.match(piece)):
            above = self._piece(i - 1)
            apart = text.count("\n", self._lines[i - 1].end, line.start) > 1
            return bool(_DASHED_NAME.match(piece)) and (apart or not _BULLET.match(above)) and above[-1] != ":"
        return self._names(line.first) and all(
            self._names(j) or self._phrases.at("name-joint", text, words, j, line.last) > 0
            for j in range(line.first, line.last)
        )

    def _names(self, word: int) -> bool:
        """Return whether a word may be part of a name or address: a tag, a number, or written with a capital."""
        return self._words.classes[word] in _NAMES or self._text[self._words.starts[word]].isupper()
