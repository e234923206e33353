"""Ranks that the sender gives himself, and the things they are said of: "the UK's most trusted" of "a studio"."""

from typing import NamedTuple

from lint.engine.recast.spoken import Spoken
from lint.engine.rewriting.small_words import COUNTS, NEW_CLAUSE
from lint.model.draft import Sentence

_RANKS = [
    tuple(phrase.split())
    for phrase in (
        "best in class|state of the art|multi award winning|award winning|world class|cutting edge|industry leading|"
        "market leading|world leading|next generation|game changing|top notch|top tier|top of the range|"
        "enterprise grade|battle tested|tried and tested|field tested|globally recognised|globally recognized|"
        "internationally recognised|internationally recognized|highly rated|number one|no 1|best selling|"
        "five star|1 rated|1 ranked|top rated|top ranked"
    ).split("|")
]
_SECOND = frozenset("growing selling rated ranked known loved reviewed kept running serving standing paid".split())
_GRADED = ("ed", "ing", "ive", "ful", "ous", "al", "ble", "ent", "ant", "ic", "ar", "ate", "ern", "ure", "ise", "ust")
_FIXED = frozenset(
    "way time times thing things person day days part place one ones reason bit people question guess moment address "
    "price prices rate rates result results quality service value standards speed support deals offers payout record "
    "deal care practice practices advice name names money decision essay answer entry score "
    "rating ratings ranking reviews review reputation status".split()
)  # "the best way" ranks nobody, and "a service" or "prices" alone says nothing
WHO = frozenset("a an the any i we you they he she it".split())
EVER_DOES = frozenset("have has had will would could can".split())
_NOT = frozenset("latest interest guest forest request honest modest harvest digest contest".split())
FIELD = frozenset(
    "market industry world business trade class kind category field planet earth sector globe internet space history "
    "game marketplace".split()
)  # over which a rank holds, and which says nothing without it
EVER = [tuple(said.split()) for said in "so far|to date|out there|by far|bar none|ever|yet|available|around".split("|")]
_STRONG = frozenset("very absolute single undisputed truly simply easily still probably quite now".split())


class Patch(NamedTuple):
    """Words first..end (end exclusive) of a draft, and what stands there instead."""

    first: int
    end: int
    new: str


class Thing(NamedTuple):
    """A thing with a rank: where its article begins, its rank, its noun, and what the article is."""

    start: int
    rank: int
    noun: int
    end: int
    article: str  # "the", "one of", "a", "own" or ""
    place: str  # "the UK", behind which a rank stood


class Ranked:
    """Finds the ranks of one draft's sentences."""

    def __init__(self, spoken: Spoken) -> None:
        self._spoken, self._words = spoken, spoken.words
        get = spoken.context.lexicon.list
        self._single = get("superlative") | get("boast-word")
        self._scope = get("market-scope")

    def rank(self, at: int, sentence: Sentence) -> int:
        """Return where a run of ranks ends that begins at a word, that word where none does."""
        end = self._one(at, sentence)
        while end > at and end < sentence.last - 1 and self._words.forms[end] == "and":
            more = self._one(end + 1, sentence)
            if more == end + 1:
                break
            end = more
        return end

    def _one(self, at: int, sentence: Sentence) -> int:
        forms, before = self._words.forms, self._words.forms[at - 1] if at > sentence.first else ""
        for rank in _RANKS:
            if tuple(forms[at : at + len(rank)]) == rank and at + len(rank) < sentence.last:
                return at + len(rank)
        if at + 1 >= sentence.last:
            return at
        word, after = forms[at], forms[at + 1]
        hashed = word == "1" and "#" in self._spoken.draft.text[self._words.starts[at] - 1 : self._words.ends[at]]
        if hashed or (word in ("only", "exclusive") and before == "the") or (word == "first" and before == "'s"):
            return at + 1 + (after in _SECOND)
        if word == "most" and before in ("the", "'s", "our", "its", "my", "a", "and"):
            graded = at + 1 + after.endswith("ly")
            if graded >= sentence.last:
                return at
            many = forms[graded].endswith("s") or forms[graded] in self._spoken.small
            fits = forms[graded].endswith(_GRADED) or (before == "the" and not many)
            return graded + 1 if graded < sentence.last - 1 and fits else at
        hung = at + 2 < sentence.last and self._words.marks[at + 1] == "-" and after.endswith(("ed", "ing"))
        if hung and word in ("best", "top", "highest", "longest", "fastest"):
            return at + 2
        graded = word.endswith("est") and len(word) > 5 and before in ("the", "'s", "and", "our") and word not in _NOT
        if (word not in self._single and not graded) or self._words.classes[at]:
            return at
        if word == "leading" and at == sentence.first and self._spoken.capital(at + 1):
            return at  # "Leading Ward 6 through the winter": somebody is led
        if word == "leading" and (
            after in self._spoken.small or before in self._spoken.small - {"the", "a", "of", "and"}
        ):
            return at
        end = at + 1 + (after in _SECOND or (word == "best" and after.endswith("ed")))
        return end + 1 if word == "top" and end < sentence.last and self._words.classes[end] == "number" else end

    def thing(self, at: int, noun: int, sentence: Sentence) -> Thing | None:
        """Return the thing that has the rank at..noun, None where no noun stands behind it."""
        forms, end = self._words.forms, noun
        while end < sentence.last and not self._ends(end, end == noun):
            end += 1
        if end == noun or forms[end - 1] in _FIXED:
            return None
        if end - noun > 1 and forms[end : end + 1] and forms[end] in EVER_DOES and "ever" in forms[end : end + 3]:
            end -= 1  # "the easiest book teachers have ever held"
        if end < sentence.last and forms[end] in WHO and not self.gap(end) and "ever" not in forms[end : sentence.last]:
            return None  # "the easiest app you can buy"
        start, article, place = at, "", ""
        while start > sentence.first and forms[start - 1] in _STRONG:
            start -= 1
        before = forms[start - 1] if start > sentence.first else ""
        if before == "'s" and start - 2 >= sentence.first:
            owner = first = start - 2
            while first > sentence.first and self._spoken.capital(first - 1) and not self._words.marks[first]:
                first -= 1  # "the North West's"
            start = first - (first > sentence.first and forms[first - 1] in ("the", "our", "this"))
            if forms[owner] not in self._scope | FIELD and not self._spoken.capital(owner):
                return None
            place = "" if forms[owner] in FIELD else self._spoken.said(start, owner + 1, sentence)
            if not place and forms[owner] not in FIELD:
                return None
            article = "the"
        elif before in ("the", "a", "an"):
            start, article = start - 1, "the" if before == "the" else "a"
        elif before in ("our", "my", "its", "their", "his", "her"):
            article = "own"
        if article == "the" and forms[max(start - 2, sentence.first) : start] == ["one", "of"]:
            start, article = start - 2, "one of"
        of = forms[start - 1] if start > sentence.first else ""
        if article == "the" and of == "of" and forms[start - 2] in COUNTS | {"some", "many", "several", "most"}:
            return Thing(start - 1, at, noun, end, "own", place)  # "two of the largest banks"
        counted = of in COUNTS or (self._words.classes[start - 1] == "number" and not self.gap(start))
        if of in ("of", "among", "amongst") or (counted and (article or forms[at].endswith("est"))):
            return None
        if article in ("the", "one of"):
            while start > sentence.first and forms[start - 1] in _STRONG:
                start -= 1
            start -= (
                2
                * (start - 2 >= sentence.first)
                * (forms[max(start - 2, sentence.first) : start] in (["hands", "down"], ["by", "far"]))
            )
        return Thing(start, at, noun, end, article, place)

    def _ends(self, i: int, first: bool) -> bool:
        """Return whether a noun with a rank ends before a word."""
        words, forms = self._words, self._words.forms
        gap = self._spoken.draft.text[words.ends[i - 1] : words.starts[i]].strip(" #")
        if (gap and (first or gap not in ("-", "&"))) and not (first and gap in ("-", '"')):
            return True
        if forms[i] in self._spoken.small | NEW_CLAUSE | WHO or any(forms[i : i + len(e)] == list(e) for e in EVER):
            return True
        reading = self._spoken.verbs.get(forms[i])
        behind = forms[i + 1] if i + 1 < len(forms) else ""
        done = reading is not None and not {"d", "n", "g"}.isdisjoint(reading.forms) and not first
        return done and behind in ("by", "in", "to", "for", "with", "that", "on", "this", "the", "a")

    def gap(self, i: int) -> bool:
        """Return whether a sign stands before a word."""
        return bool(self._spoken.draft.text[self._words.ends[i - 1] : self._words.starts[i]].strip())
