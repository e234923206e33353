"""Words of a sentence as they stand in the middle of another: up to where something new begins, tags as written."""

import re

from lint.drafts.landing import as_written
from lint.engine.context import Context
from lint.engine.rewriting.small_words import ADDED, MORE_TO_COME, NEW_CLAUSE, SIGNS, STOPS
from lint.model.draft import Draft, Sentence
from lint.model.source import Span

BREAKS = STOPS - {",", "/", "\n", " "} | {'"'}
DASH = re.compile(r"\s[-\u2013\u2014]\s|\u2014")  # something is added behind it
_HARMLESS = frozenset("()&@{}[]<>")  # signs that stand well inside a sentence, a tag's among them
_BINDS = frozenset("-\u2010\u2011\u2012\u2013\u2014/")
_WHO = frozenset("i we you it he she they".split())


def verbatim(draft: Draft, span: Span) -> str | None:
    """Return a stretch of the text on one line, its merge tags as they are written, so that tags stay tags."""
    if draft.map.to_source(span) is None:
        return None
    text = as_written(draft, span)  # other escapes are the file's business: landing puts them in again
    if "\n" not in text and "\r" not in text:
        return text
    before, after = " " * text[:1].isspace(), " " * text[-1:].isspace()  # a part goes on behind another
    return f"{before}{' '.join(text.split())}{after}" if text.strip() else text


class Spoken:
    """Reads phrases off the words of one draft. Words are given by index, `end` exclusive."""

    def __init__(self, context: Context) -> None:
        self.context, self.draft, self.words = context, context.draft, context.draft.words
        get = context.lexicon.list
        self.verbs, self._reader = context.lexicon.verbs, get("reader-word")
        self.small = get("connector") | get("auxiliary") | get("preposition") | get("question-word")
        self.days = get("weekday") | get("month")
        self.common = get("english-word") | self.verbs.keys()  # what is no name at the start of a sentence

    def base(self, i: int) -> bool:
        """Return whether a bare verb may stand here; behind "to" or "can", a word that no list holds is one."""
        word, reading = self.words.forms[i], self.verbs.get(self.words.forms[i])
        if self.words.classes[i] or word in self.small - {"do", "have", "be"} or word in self._reader:
            return False
        return "b" in reading.forms if reading is not None else word.isalpha() and not word.endswith(("ing", "ed"))

    def known_base(self, i: int) -> bool:
        """Return whether a word is a verb that a list holds, and stands in its bare form."""
        reading = self.verbs.get(self.words.forms[i])
        return (
            reading is not None and "b" in reading.forms and self.words.forms[i - 1] not in ("the", "a", "an", "your")
        )

    def capital(self, i: int) -> bool:
        """Return whether a word is written with a capital."""
        return self.draft.text[self.words.starts[i]].isupper()

    def ends_at(self, i: int, verb: int) -> bool:
        """Return whether something new begins at a word behind a verb."""
        words = self.words
        behind = words.forms[i + 1] if i + 1 < len(words.forms) else ""
        if words.marks[i] in BREAKS or words.forms[i] in NEW_CLAUSE or (words.marks[i] == "," and i > verb):
            return True
        return words.forms[i] in ("and", "or") and behind in NEW_CLAUSE | _WHO

    def said(self, first: int, end: int, sentence: Sentence) -> str:
        """Return words as the source writes them, in the middle of a sentence; "" where that cannot be had."""
        words, draft = self.words, self.draft
        if end <= first:
            return ""
        span = Span(words.starts[first], words.ends[end - 1])
        inside = draft.text[span.start : span.end]
        if not (SIGNS - _HARMLESS).isdisjoint(inside):
            return ""
        if draft.text[span.end : span.end + 1] == "." and draft.text[span.end + 1 : span.end + 2].isalnum():
            return ""  # an address is no end
        if draft.text[span.end : span.end + 1] in _BINDS and draft.text[span.end + 1 : span.end + 2].isalnum():
            return ""  # "2" of "2\u20133"
        if draft.text[span.end : span.end + 1] == "," and draft.text[span.end + 1 : span.end + 2].isdigit():
            return ""  # "$9" of "$9,000"
        broken = end < sentence.last and not words.marks[end] and words.forms[end - 1] in MORE_TO_COME
        if inside.count("(") != inside.count(")") or broken:
            return ""
        if any(tag.start < span.start < tag.end or tag.start < span.end < tag.end for tag in draft.tags):
            return ""
        text = verbatim(draft, span)
        if not text or not text[0].isalnum():
            return "" if not text or not any(tag.start == span.start for tag in draft.tags) else text
        begins = first == sentence.first or words.forms[first - 1] in ADDED
        lowers = begins and not text[1:2].isupper() and words.forms[first] != "i" and words.forms[first] in self.common
        return text[0].lower() + text[1:] if lowers else text
