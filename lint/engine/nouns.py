"""Noun phrases: what some words name, so that a rewrite can ask about it.

No parser: a phrase ends where a small word, a pause or a verb stands; what cannot end a phrase there makes it none.
"""

from lint.engine.context import Context
from lint.model.draft import Sentence
from lint.model.source import Span

STOPS = frozenset(', \u2014 : ; ( ) . \n " /'.split(" ")) - {""}
_LONGEST = 5  # words; a longer phrase is no longer something a person would say
_OBJECTS = frozenset("a an the your to you each their our us them every my this".split())  # before these a word is a verb
_RANGES = frozenset("for to from by than in at the or and under our".split())  # before a number that does not stand alone
_FEW = 4  # words of what is counted
_SLICES = frozenset("minutes hours days weeks months mins hrs times".split())
_BACK = 2  # words; how many may stand before a noun that is looked for
_MEASURES = frozenset("up over more less than about least half nearly almost around extra".split())
_THEIRS = frozenset("their its his her your".split())
_DROPPED = frozenset("these those this that all any some each every many most both new our my such no own other another".split())
_ADJECTIVE_ENDS = ("ly", "ive", "ous", "ful", "able", "ible", "less", "ic", "est", "ed", "ish")
_NO_ADJECTIVES = frozenset(
    "supply reply family assembly archive traffic music fabric clinic topic logic initiative table vegetable inventory "
    "objective test request guest forest seed feed speed need lead bed shed initiative detective executive".split()
)
_PROCESS_ENDS = ("ing", "ment", "tion", "sion", "ware", "ance", "ence")
_PUFFED = frozenset("class edge leading winning art box service powered proof ranked rated".split())
_SIGNS = frozenset("*_<>[]{}|`\"\u201c\u201d()\u2026#@&")


class Nouns:
    """Finds noun phrases in the words of a draft. Words are given by index, `last` exclusive."""

    def __init__(self, context: Context) -> None:
        self._context, self._words = context, context.draft.words
        get = context.lexicon.list
        self._verbs = context.lexicon.verbs
        self._tasks, self._gains, self._mass = get("task-noun") | get("trouble-noun"), get("gain-noun"), get("mass-noun")
        self._vague = get("vague-noun") | get("people-noun") | get("client-noun") | get("company-noun")
        self._adjectives = get("describing-word") | get("boast-word") | get("adverb") | get("negation")
        self.pronouns = get("sender-word") | get("other-subject") | frozenset("you them him yourself themselves hers theirs yours".split())
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
            if word in _THEIRS and alone:
                return ""
            if word in _THEIRS:
                lead = "your"
            elif word in ("a", "an", "the"):
                lead = word
            elif word in ("our", "my") and not alone:
                return ""
            elif word in _DROPPED or word in _MEASURES or word in _COUNTS or classes[at] == "number":
                lead = ""
            elif word not in self._context.lexicon.list("boast-word"):
                break
            at += 1
        end = self._end(at, last)
        if end == at or end - at > _LONGEST or not self._ends_well(end, last):
            return ""
        head = self._hyphened(end - 1)
        bare = forms[end - 1] in self._dates and end - at == 1
        if bare or any(self._named(i) or not _PUFFED.isdisjoint(self._hyphened(i).split("-")) for i in range(at, end)):
            return ""
        opens = self._verbs.get(forms[at])
        if forms[end - 1] in self._vague | self._units | _COUNTS or (opens is not None and "g" in opens.forms and forms[at] not in self._tasks):
            return ""
        several = self._names_several(forms[end - 1], head)
        if lead in ("a", "an") and self.plural(forms[end - 1]):
            return ""
        if not lead and not several:
            if alone:
                return ""
            lead = "your"
        text = self.said(at, end)
        if lead in ("a", "an"):
            lead = "an" if _vowel(text) else "a"
        return f"{lead} {text}".strip() if text else ""

    def counted(self, i: int, last: int) -> str:
        """Return a number and what it counts: "240 projects", "45 SEO engineers"; "" where it counts nothing plain."""
        text = self._context.draft.text[self._words.starts[i] : self._words.ends[i]]
        if self._words.forms[i - 1] in _RANGES or not text.rstrip("+").replace(",", "").isdigit() or i + 1 >= last or self._words.marks[i + 1] in STOPS:
            return ""
        end = self._end(i + 1, last)
        plain = not (end == i + 1 or end - i > _FEW or self._words.marks[i + 1] == "-" or any(map(self._named, range(i, end))))
        head = self._words.forms[end - 1]
        return self.said(i, end) if plain and self.plural(head) and not (self.describes(head) or head in _SLICES) else ""

    def listed(self, sentence: Sentence) -> tuple[str, str]:
        """Return the first task or trouble that a sentence names, and the first good that a house wants more of."""
        task = gain = ""
        for i in range(sentence.first, sentence.last):
            if self._words.classes[i] or not self._ends_well(i + 1, sentence.last) or self._named(i):
                continue
            word, whole = self._words.forms[i], self._hyphened(i)
            if i + 1 < sentence.last and not self._words.marks[i + 1] and self._words.forms[i + 1] in _OBJECTS:
                continue
            if not task and (whole in self._tasks or (word in self._tasks and whole == word)):
                task = self._led(i, sentence)
            elif not gain and whole in self._gains:
                gain = self._led(i, sentence)
        return task, gain

    def plural(self, word: str) -> bool:
        """Return whether a word looks like the name of several things."""
        return len(word) > 3 and word.endswith("s") and not word.endswith(("ss", "us", "is", "'s"))

    def said(self, first: int, end: int) -> str:
        """Return words as the source writes them, in the middle of a sentence; "" where that cannot be had."""
        draft, words = self._context.draft, self._words
        where = draft.map.to_source(Span(words.starts[first], words.ends[end - 1]))
        if where is None or any(tag.start < words.ends[end - 1] and words.starts[first] < tag.end for tag in draft.tags):
            return ""
        text = " ".join(draft.map.source[where.start : where.end].split())
        if not _SIGNS.isdisjoint(text) or text.lower() != " ".join(draft.text[words.starts[first] : words.ends[end - 1]].lower().split()):
            return ""
        return text[0].lower() + text[1:] if first in self._starts and not text[1:2].isupper() else text

    def inside(self, i: int) -> bool:
        """Return whether a word is tied to the one before by a hyphen."""
        return i < len(self._words.marks) and self._words.marks[i] == "-"

    def describes(self, word: str) -> bool:
        """Return whether a word says how something is, and names nothing."""
        return word in self._adjectives or (word.endswith(_ADJECTIVE_ENDS) and word not in _NO_ADJECTIVES and len(word) > 4)

    def _end(self, at: int, last: int) -> int:
        """Return the index behind the words that may be one phrase."""
        forms, marks, classes = self._words.forms, self._words.marks, self._words.classes
        end = at
        while end < last and end - at <= _LONGEST:
            if end > at and marks[end] in STOPS:
                break
            if not self.inside(end) and not self.inside(end + 1):
                word = forms[end]
                if classes[end] or word in self.pronouns or word in _THEIRS or word in ("a", "an", "the"):
                    break
                if word in self.ends or (end > at and (self._finite(end) or word in self.ends or word in self._adjectives)):
                    break
            end += 1
        return end

    def _finite(self, i: int) -> bool:
        """Return whether a word behind a noun goes on as a verb: "clinics cut", "jacks trusted", "books meetings"."""
        word = self._words.forms[i]
        reading = self._verbs.get(word)
        if reading is None:
            return word.endswith("ed") and word not in _NO_ADJECTIVES
        return self.plural(self._words.forms[i - 1]) or ("s" not in reading.forms and "g" not in reading.forms and "b" not in reading.forms)

    def _ends_well(self, end: int, last: int) -> bool:
        """Return whether a phrase can end here: with a noun, and with nothing behind it that belongs to it."""
        words = self._words
        head, whole = words.forms[end - 1], self._hyphened(end - 1)
        if head in self.ends or head in self.pronouns or len(head) < 3 or (self.describes(head) and whole not in self._tasks):
            return False
        if end >= last or words.marks[end] in STOPS:
            return not (end < last and words.marks[end] in (",", "/") and not self._names_several(head, whole))
        behind = words.forms[end]
        if behind == "of" or self.inside(end):
            return False
        return behind in self.ends or behind in self._adjectives or behind in self.pronouns or behind in ("the", "your", "a") or (
            self.plural(head) and behind in self._verbs
        )

    def _names_several(self, word: str, whole: str) -> bool:
        """Return whether a noun needs no article: several things, stuff, or something that goes on."""
        return self.plural(word) or whole in self._mass | self._tasks | (self._gains - _ONE) or word in self._mass or (
            word.endswith(_PROCESS_ENDS) and len(word) > 5
        )

    def _led(self, i: int, sentence: Sentence) -> str:
        """Return a noun with the words before it that belong to it: "missed calls", "response times"."""
        first = i
        while first > sentence.first and self.inside(first):
            first -= 1
        for _ in range(_BACK):
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
        if self.plural(self._words.forms[i]):
            text = text[:-3] + "y" if text.endswith("ies") else text.removesuffix("s")
        return f"{'an' if _vowel(text) else 'a'} {text}" if text else ""

    def _closed(self, i: int) -> bool:
        """Return whether a word stands outside the phrase that goes on behind it."""
        word = self._words.forms[i]
        reading = self._verbs.get(word)
        if not _PUFFED.isdisjoint(self._hyphened(i).split("-")):
            return True
        if self.inside(i):
            return False
        return (
            bool(self._words.classes[i]) or self._named(i) or len(word) < 3 or self.plural(word)
            or word in self.ends or word in self.pronouns or word in _THEIRS or word in _DROPPED or word in _MEASURES
            or word in self._vague or word in ("the", "and", "one") or word in _COUNTS or self.describes(word)
            or (reading is not None and word not in self._tasks) or word.endswith("'s")
        )  # fmt: skip

    def _named(self, i: int) -> bool:
        """Return whether a word is a name: a capital inside the sentence that is no abbreviation."""
        words, text = self._words, self._context.draft.text
        form = text[words.starts[i] : words.ends[i]]
        return form[:1].isupper() and not any(letter.isupper() for letter in form[1:]) and i not in self._starts

    def _hyphened(self, i: int) -> str:
        """Return a word with those before it that hyphens tie to it."""
        first = i
        while first and self.inside(first):
            first -= 1
        return "-".join(self._words.forms[first : i + 1])


_VOWELS = frozenset("aeiou")
_COUNTS = frozenset("two three four five six seven eight nine ten dozen dozens hundreds thousands".split())
_ONE = frozenset("website site rate margin presence audience pipeline rating cost bill budget conversion yield search".split())


def _vowel(text: str) -> bool:
    """Return whether a phrase begins with the sound of a vowel: an SEO writer, a STEM club, a unified view."""
    first = text.replace("-", " ").split()[0] if text.strip("- ") else "x"
    if first.isupper() and (len(first) < 4 or _VOWELS.isdisjoint(first.lower())):
        return first[0] in "AEFHILMNORSX"
    return first[0].lower() in "aeio" or (first[0].lower() == "u" and not first.lower().startswith(("uni", "use", "usa", "uk", "us")))
