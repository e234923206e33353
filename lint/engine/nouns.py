"""Noun phrases: the first thing that some words name, so that a rewrite can ask about it.

No parser: a phrase ends where a small word, a pause or a verb stands, and what says nothing by itself is passed over.
"""

from lint.engine.context import Context

_STOPS = frozenset(', \u2014 : ; ( ) . \n "'.split(" "))
_LONGEST = 6  # words; a longer topic is no longer something a person would say
_NOUN_ENDS = (
    "ing",
    "tion",
    "sion",
    "ment",
    "ance",
    "ence",
    "ity",
    "ship",
    "ware",
    "age",
    "ism",
    "ery",
    "ory",
    "er",
    "or",
    "al",
)
_BEFORE_VERBS = frozenset("that how who which what it they he she".split())
_NONE: frozenset[str] = frozenset()


class Nouns:
    """Finds noun phrases in the words of a draft. Words are given and returned by index, `last` exclusive."""

    def __init__(self, context: Context) -> None:
        self._context = context
        get = context.lexicon.list
        self._ends_phrase = (
            get("connector") | get("auxiliary") | (get("preposition") - {"of"}) | get("adverb") | get("particle")
        )
        self._vague = get("vague-noun")
        self._pronouns = get("sender-word") | get("reader-word") | get("other-subject")
        self._determiners = get("determiner") | get("our-or-my") | {"your", "their", "its", "his", "her", "new", "same"}
        self._starts = {sentence.first for sentence in context.sentences}

    def first(self, start: int, last: int) -> tuple[int, int] | None:
        """Return the first phrase from here on that says something; the object of "help … cut" is what is cut."""
        at = start
        while at < last:
            first, end = self._phrase(at, last)
            if first >= end:
                at = max(at + 1, end)
                continue
            verb = self._verb_between(first, end, last)
            if verb > 0:
                at = verb + 1
                continue
            if end < last and self._is_base(end) and not self.breaks(end):
                at = end + 1
                continue
            if self._says_something(first, end):
                return first, end
            at = end
        return None

    def _phrase(self, at: int, last: int) -> tuple[int, int]:
        """Return the words of the noun phrase at or behind `at`, without its determiners."""
        forms = self._context.draft.words.forms
        while (
            at < last
            and not self._joined(at)
            and (forms[at] in self._determiners or forms[at] in self._ends_phrase or forms[at] in self._pronouns)
        ):
            at += 1
        end = at
        while end < last and end - at <= _LONGEST:
            if end > at and self.breaks(end):
                break
            if self._joined(end):
                end += 1
                continue
            if (
                forms[end] in self._ends_phrase
                or forms[end] in self._pronouns
                or (end > at and forms[end] in self._determiners)
            ):
                break
            end += 1
        while end > at and (forms[end - 1] == "of" or (end > at + 1 and self._happened(forms[end - 1]))):
            end -= 1  # "jacks trusted on every site" is about jacks
        return at, end

    def _joined(self, index: int) -> bool:
        """Return whether a word is part of a hyphenated one: "no-shows", "sign-up"."""
        marks = self._context.draft.words.marks
        return marks[index] == "-" or (index + 1 < len(marks) and marks[index + 1] == "-")

    def breaks(self, index: int) -> bool:
        """Return whether a pause or an end stands before this word."""
        return self._context.draft.words.marks[index] in _STOPS - {""}

    def _is_base(self, index: int) -> bool:
        reading = self._context.lexicon.verbs.get(self._context.draft.words.forms[index])
        return reading is not None and "b" in reading.forms

    def _verb_between(self, first: int, end: int, last: int) -> int:
        """Return the index of a verb inside what looked like one phrase ("clinics cut no-shows"), or -1."""
        forms, verbs = self._context.draft.words.forms, self._context.lexicon.verbs
        for i in range(first, end):
            reading = verbs.get(forms[i])
            if reading is None or self._joined(i):
                continue
            goes_on = i + 1 < end or (end < last and not self.breaks(end) and forms[end] in self._determiners)
            if not goes_on:
                continue
            if i == first and (
                "g" in reading.forms or forms[i - 1] == "to" or forms[i - 1] in self._pronouns
                or (i + 1 == end and "b" in reading.forms)
            ):  # fmt: skip
                return i
            if i == first and i + 1 < end and "b" in reading.forms and self._offers(reading.base):
                return i
            if i > first and "b" in reading.forms and forms[i - 1].endswith("s") and not forms[i - 1].endswith("ss"):
                return i
        return -1

    def _happened(self, word: str) -> bool:
        """Return whether a word can only be a verb in the past or of a third person: "trusted", "doubled"."""
        reading = self._context.lexicon.verbs.get(word)
        return reading is not None and "b" not in reading.forms and "g" not in reading.forms and not word.endswith("s")

    def _surely_noun(self, word: str) -> bool:
        """Return whether a word alone can only be a thing: a plural or a noun by its ending, and no form of a verb."""
        reading = self._context.lexicon.verbs.get(word)
        if reading is not None:
            return reading.forms == "s" and word.endswith("s") and len(word) > 4
        return (word.endswith("s") and not word.endswith(("ss", "us", "ous", "is"))) or word.endswith(_NOUN_ENDS)

    def _offers(self, base: str) -> bool:
        return not self._context.lexicon.on.get(base, _NONE).isdisjoint(("offer-verb", "product-verb"))

    def _named(self, index: int) -> bool:
        """Return whether a word is a name: a capital inside the sentence that is no abbreviation."""
        words, text = self._context.draft.words, self._context.draft.text
        form = text[words.starts[index] : words.ends[index]]
        return form[:1].isupper() and not form.isupper() and index not in self._starts and words.marks[index] != "-"

    def _says_something(self, first: int, end: int) -> bool:
        words, lexicon = self._context.draft.words, self._context.lexicon
        if end - first > _LONGEST or any(
            words.classes[i] in ("url", "email", "name", "sender", "link") for i in range(first, end)
        ):
            return False
        said = [
            i for i in range(first, end)
            if words.forms[i] not in self._vague and not words.classes[i] and len(words.forms[i]) > 2
            and words.forms[i] not in lexicon.list("product-noun")
        ]  # fmt: skip
        if any(self._named(i) for i in range(first, end)) or words.classes[first] == "number":
            return False
        opens = words.forms[first]
        if self._happened(opens) or words.forms[end - 1] in lexicon.list("question-word"):
            return False
        if opens in lexicon.list("question-word") or opens in lexicon.list("other-subject"):
            return False
        if words.forms[end - 1] in lexicon.list("calendar-unit") | lexicon.list("month") | lexicon.list("weekday"):
            return False
        reading = lexicon.verbs.get(opens)
        if reading is not None and first and words.forms[first - 1] in _BEFORE_VERBS and "g" not in reading.forms:
            return False
        if end - first == 1 and not self._surely_noun(words.forms[first]):
            return False
        return bool(said) and words.forms[end - 1] not in self._vague
