"""The work that a sender says he does, so that one may ask how the reader handles it today."""

import re

from lint.engine.recast.late import Late
from lint.engine.recast.spoken import Spoken
from lint.engine.recast.turned import Turner
from lint.engine.rewriting.small_words import PUFFED, STOPS
from lint.model.draft import Sentence

_MOST = 3  # words of a kind of work
_LONG = 18  # words
_AGAIN = frozenset("again mentioned reminder recap want building built hiring".split())  # it is known, or no trade
_PRAISE = 8  # words that may praise it first
_PROVIDES = Late(
    r"\b(?:speciali[sz]e[sd]? in|(?:provider|specialist|expert|leader)s? (?:of|in)|"
    r"(?:provide|offer|do|handle|deliver)s?)$",
    re.IGNORECASE,
)
_SOLD = frozenset("solutions solution services service software platform support".split())
_TOOLS = frozenset("platform software tool solution service system app".split())
_ENDS = ("ing", "ment", "tion", "sion")
_NO_WORK = frozenset(
    "operating giving growing being during using working living department building helping making turning creating "
    "getting designing developing providing anything everything something nothing attention question "
    "education healthcare hospitality retail manufacturing construction "
    "information collection selection solution position location".split()
)  # words that end as work does, and name none
_WORKS = frozenset("seo payroll insurance logistics freight payments catering bookkeeping accounts security".split())
_PUFFS = frozenset(
    "powered based driven first native end-to-end all-in-one one-stop full-service unified modern smart cloud "
    "digital automated independent boutique creative specialist professional global leading full service custom "
    "branded fast flexible insured reliable fixed fee quality complete range comprehensive competitive".split()
)
_BEFORE = frozenset("a an the and of their your".split())  # around what praises
_ARTICLES = frozenset("a an the our your my their and of".split())
_HOUSE = Late(r"\b(?:[Aa]t|behind) ([A-Z][\w&.-]*(?: (?:& )?[A-Z][\w&.-]*){0,3})")
_NAMED = Late(r"(?:[a-z][^,:]*[,:] )?([A-Z]\w+(?: [A-Z]\w+){0,2}) (?:is|are)\b")
_NOBODY = frozenset("we i our it this that there".split())


class Works:
    """Reads the work off the sentences of one draft."""

    def __init__(self, spoken: Spoken, turner: Turner) -> None:
        self._spoken, self._words, self._nouns = spoken, spoken.words, turner.nouns
        get = spoken.context.lexicon.list
        self._puffs = get("superlative") | get("boast-word") | get("puff-word") | get("describing-word") | _PUFFS
        self._tasks = get("task-noun") | _WORKS
        self._houses = get("house-noun") | _TOOLS

    def of(self, sentence: Sentence) -> tuple[str, str]:
        """Return the work that the sender is said to do, and that it is what he does; "" where he is not."""
        forms = self._words.forms[sentence.first : sentence.last]
        if len(forms) > _LONG or not _AGAIN.isdisjoint(forms) or any(form[0].isdigit() for form in forms):
            return "", ""  # it says more than that
        work, told = self._of_house(sentence) or self._provided(sentence), self._told(sentence)
        return (work, told) if work and told else ("", "")

    def work(self, at: int, sentence: Sentence) -> str:
        """Return the work that is named from a word on, what praises it left out; "" where none is."""
        forms, first = self._words.forms, at
        while first < min(at + _PRAISE, sentence.last) and (
            forms[first] in self._puffs | _BEFORE or self._nouns.describes(forms[first])
        ):
            first += 1
        end = first
        while end < sentence.last and end - first <= _MOST and self._part_of(end):
            if end > first and self._words.marks[end] in STOPS:
                break
            end += 1
        while end > first and forms[end - 1] in _SOLD:
            end -= 1
        goes_on = end < sentence.last and (self._words.marks[end] in (",", "-") or forms[end] in ("and", "or", "of"))
        if end <= first or goes_on or not self._works(end - 1):
            return ""
        return self._spoken.said(first, end, sentence)

    def _of_house(self, sentence: Sentence) -> str:
        """Return the work of which the sender is a house or a tool: "an SEO agency"."""
        forms = self._words.forms
        for i in range(sentence.first + 2, sentence.last):
            if forms[i] not in self._houses or not self._is_one(i, sentence):
                continue
            if forms[i] in _TOOLS and not self._named(sentence):
                continue  # what a tool does that is being built is no trade
            first = i
            while first > sentence.first and i - first < _MOST and self._part_of(first - 1):
                first -= 1
            if first < i and self._works(i - 1) and not self._words.marks[i].strip("- "):
                return self._spoken.said(first, i, sentence)
        return ""

    def _provided(self, sentence: Sentence) -> str:
        """Return the work that the sender is said to provide or to be good at."""
        text, words, forms = self._spoken.draft.text, self._words, self._words.forms
        for i in range(sentence.first + 1, sentence.last - 1):
            before = text[words.starts[sentence.first] : words.ends[i]]
            plain = forms[i] in ("do", "offer", "provide", "handle", "deliver")
            if _PROVIDES.search(before) and (not plain or forms[i - 1] in ("we", "i")):
                return self.work(i + 1, sentence)
        return ""

    def _named(self, sentence: Sentence) -> bool:
        """Return whether a name is said to be something: "Bloomcast is a …"."""
        found = _NAMED.match(self._spoken.draft.text[sentence.start : sentence.end])
        return found is not None and found[1].lower().split()[0] not in _NOBODY

    def _is_one(self, i: int, sentence: Sentence) -> bool:
        """Return whether it is said what the sender is: an article stands not far before."""
        forms = self._words.forms
        return any(forms[at] in ("a", "an", "the") for at in range(max(sentence.first + 1, i - 6), i))

    def _part_of(self, i: int) -> bool:
        """Return whether a word may belong to the name of a kind of work."""
        word = self._words.forms[i]
        if self._words.classes[i] or word in self._puffs or word in self._spoken.small or not word.isalpha():
            return False
        if self._words.marks[i] == "-" or (i + 1 < len(self._words.marks) and self._words.marks[i + 1] == "-"):
            return False
        text, start = self._spoken.draft.text, self._words.starts[i]
        if text[start].isupper() and not text[start + 1 : start + 2].isupper():
            return False  # a place or a name
        return word not in PUFFED | _ARTICLES

    def _works(self, i: int) -> bool:
        """Return whether a word names something that one does or looks after."""
        word = self._words.forms[i]
        named = self._spoken.capital(i) and not self._spoken.draft.text[self._words.starts[i] + 1].isupper()
        return not named and word not in _NO_WORK and (word in self._tasks or (word.endswith(_ENDS) and len(word) > 5))

    def _told(self, sentence: Sentence) -> str:
        """Return that it is what the sender does."""
        forms = self._words.forms[sentence.first : sentence.last]
        text = self._spoken.draft.text[sentence.start : sentence.end]
        house = _HOUSE.search(text)
        if house:
            return f"we do that at {house[1].rstrip('.')}"
        named = _NAMED.match(text)
        if named and named[1].lower().split()[0] not in _NOBODY:
            return f"that is what {named[1]} does" if text[named.end(1) :].startswith(" is") else "we do that"
        return "we do that" if "we" in forms and "are" in forms else ""
