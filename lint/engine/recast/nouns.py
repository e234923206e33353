"""Noun phrases: what some words name, so that a rewrite can ask about it.

No parser: a phrase ends where a small word, a pause or a verb stands; what cannot end a phrase there makes it none.
"""

from lint.engine.context import Context
from lint.engine.rewriting.small_words import (
    ADJECTIVE_ENDS,
    COUNTS,
    DROPPED,
    JOBS,
    LONGEST,
    MEASURES,
    NO_ADJECTIVES,
    OBJECTS,
    ONE,
    PROCESS_ENDS,
    PUFFED,
    SIGNS,
    STOPS,
    THEIRS,
    THEM,
    singular,
    vowel,
)
from lint.model.draft import Sentence
from lint.model.source import Span


class Nouns:
    """Finds noun phrases in the words of a draft. Words are given by index, `last` exclusive."""

    def __init__(self, context: Context) -> None:
        self._context, self._words = context, context.draft.words
        get = context.lexicon.list
        self._verbs = context.lexicon.verbs
        self._tasks, self._troubles, self._gains = get("task-noun"), get("trouble-noun"), get("gain-noun")
        self._broad = get("broad-noun")
        self._mass = get("mass-noun")
        self._nothing = get("vague-noun")
        self._vague = self._nothing | get("people-noun") | get("client-noun") | get("company-noun")
        self._adjectives = get("describing-word") | get("boast-word") | get("adverb") | get("negation")
        self.pronouns = get("sender-word") | get("other-subject") | THEM
        self.yours = get("reader-word")
        self.ends = get("connector") | get("auxiliary") | get("preposition") | get("question-word")
        self._units = get("calendar-unit") | get("month")
        self._dates = get("weekday") | get("calendar-unit") | get("month") | get("product-noun")
        self._starts = {sentence.first for sentence in context.sentences}

    def thing(self, at: int, last: int, alone: bool = False) -> str:
        """Return the noun phrase that stands here, "" where it is none that can be asked about.

        It comes with "your" or an article where it needs one; alone: what only "your" could lead is none.
        """
        forms, marks, classes = self._words.forms, self._words.marks, self._words.classes
        lead, start = "", at
        while at < last and (marks[at] not in STOPS or at == start):
            word = forms[at]
            if self.inside(at + 1):
                break
            if word in THEIRS and alone:
                return ""
            if word in THEIRS:
                lead = "your"
            elif word in ("a", "an", "the"):
                lead = word
            elif word in ("those", "these") or (word in ("our", "my") and not alone):
                return ""  # what the mail speaks of, or the sender's own
            elif word in DROPPED or word in MEASURES or word in COUNTS or classes[at] == "number":
                lead = ""
            elif word not in self._context.lexicon.list("boast-word"):
                break
            at += 1
        end = self._end(at, last)
        if end == at or end - at > LONGEST or not self._ends_well(end, last):
            return ""
        head = self.hyphened(end - 1)
        bare = forms[end - 1] in self._dates and end - at == 1
        if bare or any(self._named(i) or not PUFFED.isdisjoint(self.hyphened(i).split("-")) for i in range(at, end)):
            return ""
        opens = self._verbs.get(forms[at])
        does = opens is not None and "g" in opens.forms and forms[at] not in self._tasks | self._troubles
        if does or forms[end - 1] in self._vague | self._units | COUNTS:
            return ""
        several = self._names_several(forms[end - 1], head)
        if lead in ("a", "an") and self.plural(forms[end - 1]):
            return ""
        if not lead and not several:
            if alone or end == at + 1:
                return ""
            lead = "your"
        text = self.said(at, end)
        if lead in ("a", "an"):
            lead = "an" if vowel(text) else "a"
        return f"{lead} {text}".strip() if text else ""

    def listed(self, sentence: Sentence) -> tuple[str, str, str]:
        """Return the first task, the first trouble and the first good that a sentence names.

        Of a sentence that counts up services none is taken: what stands in a list is not what the reader lacks.
        """
        kinds = {"task": self._tasks, "trouble": self._troubles, "gain": self._gains}
        found = dict.fromkeys(kinds, "")
        places = range(sentence.first, sentence.last)
        if sum(self._words.marks[i] == "," for i in places) > 1 or self._own_job(sentence):
            return "", "", ""
        for i in places:
            if self._words.classes[i] or not self._ends_well(i + 1, sentence.last) or self._named(i):
                continue
            word, whole = self._words.forms[i], self.hyphened(i)
            behind = self._words.forms[i + 1] if i + 1 < sentence.last and not self._words.marks[i + 1] else ""
            if behind in OBJECTS or (behind == "to" and word.endswith("ing")):
                continue
            for kind, nouns in kinds.items():
                if not found[kind] and (whole in nouns or (word in nouns and whole == word)):
                    text = self._led(i, sentence)
                    found[kind] = "" if word in self._broad and text.lower() == word else text
        return found["task"], found["trouble"], found["gain"]

    def _own_job(self, sentence: Sentence) -> bool:
        """Return whether a sentence says what the sender does for a living: "I lead sales", "I look after payroll"."""
        return any(
            clause.actor == "sender"
            and clause.verb >= 0
            and self._words.forms[clause.verb] in JOBS
            and "i" in self._words.forms[clause.first : clause.verb]
            for clause in sentence.clauses
        )

    def plural(self, word: str) -> bool:
        """Return whether a word looks like the name of several things."""
        return len(word) > 3 and word.endswith("s") and not word.endswith(("ss", "us", "is", "'s"))

    def said(self, first: int, end: int) -> str:
        """Return words as the source writes them, in the middle of a sentence; "" where that cannot be had."""
        draft, words = self._context.draft, self._words
        where = draft.map.to_source(Span(words.starts[first], words.ends[end - 1]))
        start, stop = words.starts[first], words.ends[end - 1]
        if where is None or any(tag.start < stop and start < tag.end for tag in draft.tags):
            return ""
        text = " ".join(draft.map.source[where.start : where.end].split())
        if not SIGNS.isdisjoint(text) or text != " ".join(draft.text[start:stop].split()):
            return ""
        return text[0].lower() + text[1:] if first in self._starts and not text[1:2].isupper() else text

    def inside(self, i: int) -> bool:
        """Return whether a word is tied to the one before by a hyphen."""
        return i < len(self._words.marks) and self._words.marks[i] == "-"

    def describes(self, word: str) -> bool:
        """Return whether a word says how something is, and names nothing."""
        ends = word.endswith(ADJECTIVE_ENDS) and word not in NO_ADJECTIVES and len(word) > 4
        return ends or word in self._adjectives

    def _end(self, at: int, last: int) -> int:
        """Return the index behind the words that may be one phrase."""
        forms, marks, classes = self._words.forms, self._words.marks, self._words.classes
        end = at
        while end < last and end - at <= LONGEST:
            if end > at and marks[end] in STOPS:
                break
            if not self.inside(end) and not self.inside(end + 1):
                word = forms[end]
                if classes[end] or word in self.pronouns or word in THEIRS or word in ("a", "an", "the"):
                    break
                if word in self.ends or (end > at and (self._finite(end) or word in self._adjectives)):
                    break
            end += 1
        return end

    def _finite(self, i: int) -> bool:
        """Return whether a word behind a noun goes on as a verb: "clinics cut", "jacks trusted", "books meetings"."""
        word = self._words.forms[i]
        reading = self._verbs.get(word)
        if reading is None:
            return word.endswith("ed") and word not in NO_ADJECTIVES
        return self.plural(self._words.forms[i - 1]) or {"s", "g", "b"}.isdisjoint(reading.forms)

    def _ends_well(self, end: int, last: int) -> bool:
        """Return whether a phrase can end here: with a noun, and with nothing behind it that belongs to it."""
        words = self._words
        head, whole = words.forms[end - 1], self.hyphened(end - 1)
        if head in self.ends or head in self.pronouns or len(head) < 3:
            return False
        if self.describes(head) and whole not in self._tasks | self._troubles:
            return False
        if end >= last or words.marks[end] in STOPS:
            return not (end < last and words.marks[end] in (",", "/") and not self._names_several(head, whole))
        behind = words.forms[end]
        if behind == "of" or self.inside(end):
            return False
        if behind in self.ends | self._adjectives | self.pronouns or behind in ("the", "your", "a"):
            return True
        return self.plural(head) and behind in self._verbs

    def _names_several(self, word: str, whole: str) -> bool:
        """Return whether a noun needs no article: several things, stuff, or something that goes on."""
        return (
            self.plural(word)
            or whole in self._mass | self._tasks | self._troubles | (self._gains - ONE)
            or word in self._mass
            or (word.endswith(PROCESS_ENDS) and len(word) > 5)
        )

    def _led(self, i: int, sentence: Sentence) -> str:
        """Return a noun with the words before it that belong to it: "missed calls", "response times"."""
        first = i
        while first > sentence.first and self.inside(first):
            first -= 1
        for _ in range(2):
            if first == sentence.first or self._words.marks[first] in STOPS or self._closed(first - 1):
                break
            first -= 1
            while first > sentence.first and self.inside(first):
                first -= 1
        return self.said(first, i + 1)

    def one(self, i: int, sentence: Sentence, least: int = 1) -> str:
        """Return a noun and what belongs to it with an article, as one of its kind; "" where it is too bare."""
        text = self._led(i, sentence)
        if len(text.replace("-", " ").split()) < least:
            return ""
        if self._words.forms[i] in self._mass:
            return text
        if self.plural(self._words.forms[i]):
            text = singular(text)
        return f"{'an' if vowel(text) else 'a'} {text}" if text else ""

    def _closed(self, i: int) -> bool:
        """Return whether a word stands outside the phrase that goes on behind it."""
        word = self._words.forms[i]
        reading = self._verbs.get(word)
        if not PUFFED.isdisjoint(self.hyphened(i).split("-")):
            return True
        if self.inside(i):
            return False
        return (
            bool(self._words.classes[i]) or self._named(i) or len(word) < 3 or self.plural(word)
            or word in self.ends or word in self.pronouns or word in THEIRS or word in DROPPED or word in MEASURES
            or word in self._nothing or word in ("the", "and", "one") or word in COUNTS or self.describes(word)
            or (reading is not None and word not in self._tasks | self._troubles) or word.endswith("'s")
        )  # fmt: skip

    def _named(self, i: int) -> bool:
        """Return whether a word is a name: a capital inside the sentence that is no abbreviation."""
        words, text = self._words, self._context.draft.text
        form = text[words.starts[i] : words.ends[i]]
        return form[:1].isupper() and not any(letter.isupper() for letter in form[1:]) and i not in self._starts

    def hyphened(self, i: int) -> str:
        """Return a word with those before it that hyphens tie to it."""
        first = i
        while first and self.inside(first):
            first -= 1
        return "-".join(self._words.forms[first : i + 1])
