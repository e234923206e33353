"""Where a sentence may be cut, so that what stands before is one by itself."""

from lint.engine.recast.spoken import Spoken
from lint.engine.rewriting.small_words import MORE_TO_COME
from lint.model.draft import Clause, Sentence

_LEAST = 3  # words that a sentence must keep
_SAYS = 6  # words that one must have that says what something is
JOINED = frozenset("and but so".split())
_BEGINS = frozenset("and but so with which who whom of all each no a an the our my its full bar including plus".split())
_PAIRED = frozenset("between both either neither that who which".split())
_WITH = frozenset(
    "trouble touch line experience problem along together partner so sure all everything one those".split()
)
_TOLD = frozenset("link attached below enclosed deadline free price overleaf".split())
_STANDARD = frozenset("certified accredited licensed insured".split())
_USED = frozenset("used trusted serving backed loved voted rated featured".split())


class Joints:
    """Finds the joints of one draft's sentences. Words are given by index."""

    def __init__(self, spoken: Spoken) -> None:
        self._spoken, self._words = spoken, spoken.words
        get = spoken.context.lexicon.list
        self._best, self._reader = get("superlative"), get("reader-word") | {"reply"}

    def of(self, sentence: Sentence) -> list[int]:
        """Return where a sentence may be cut: before the word of that number something is added."""
        words, starts = self._words, {clause.first for clause in sentence.clauses}
        found: list[int] = []
        inside = 0
        for i in range(sentence.first + 1, sentence.last):
            gap = self._spoken.draft.text[words.ends[i - 1] : words.starts[i]]
            inside += gap.count("(") - gap.count(")")
            if inside > 0 and "(" not in gap:
                continue
            comma = any(sign in gap for sign in ",;\u2013\u2014(") or " - " in gap
            form = words.forms[i]
            if self._spoken.capital(i) and self._spoken.capital(i - 1) and i not in starts:
                continue  # "in Leeds, England", or one more name
            starter = (
                form in _BEGINS
                or form in self._spoken.verbs
                or form in self._best
                or i in starts
                or words.classes[i]
                or self._spoken.capital(i)
            )
            if i - sentence.first > _LEAST and words.forms[i - 1] in _STANDARD and (comma or form == "and"):
                found.append(i)  # "We are ISO 9001 certified, members of …"
            elif (comma and starter) or (form in JOINED and self.clause_at(i, sentence)) or self._added(i, sentence):
                found.append(i)
        return found

    def _added(self, i: int, sentence: Sentence) -> bool:
        """Return whether something is added with "with", "that" or "and … is" at a word."""
        form, before, behind = self._words.forms[i], self._words.forms[i - 1], self._words.forms[i + 1 : i + 7]
        if form == "with":
            return before not in self._spoken.verbs and before not in _WITH and "combining" not in self._words.forms[:i]
        if form in _USED:
            return (
                behind[0:1] != []
                and behind[0] in ("by", "in", "for", "over", "more")
                and before not in self._spoken.small
            )
        if form in ("that", "which", "whose", "who"):
            acts = form != "whose" and behind[:1] != [] and behind[0] in self._spoken.verbs
            acts = acts and not (form != "that" and behind[0] in ("is", "are", "has", "have"))
            if form in ("who", "whose"):
                return not acts and "and" not in self._words.forms[max(i - 5, sentence.first) : i]
            return not acts and before not in self._spoken.verbs and before not in self._spoken.small | _WITH
        if (
            form == "and"
            and behind[:1]
            and behind[0] in ("the", "our", "my")
            and not self._spoken.verbs.keys().isdisjoint(behind[2:4])
        ):
            return True
        told = next((k for k, word in enumerate(behind) if word in ("is", "are", "was", "has", "have", "were")), 0)
        ahead = self._words.forms[max(i - 2, sentence.first) : i]
        return form == "and" and told > 0 and i + 1 + told < sentence.last and not _PAIRED.intersection(ahead)

    def clause_at(self, i: int, sentence: Sentence) -> Clause | None:
        """Return the clause that begins at a word or behind the "and" there."""
        return next((one for one in sentence.clauses if one.first in (i, i + 1) and one.verb >= 0), None)

    def stands(self, first: int, end: int, sentence: Sentence) -> bool:
        """Return whether words of a sentence are one by themselves."""
        words, forms = self._words, self._words.forms
        main = [one for one in sentence.clauses if first <= one.verb < end and one.subject.end > one.subject.start]
        if not main or main[0].conditional or end - first < _LEAST or forms[first : first + 2] == ["my", "name"]:
            return False
        if self.speaks_to(end, sentence.last) or forms[first].endswith("ing") or forms[main[0].verb] == "like":
            return False
        if forms[first] in ("what", "that", "it") and forms[end] in ("that", "which", "with"):
            return False
        if not {"which", "who", "that", "what"}.isdisjoint(forms[first : main[0].verb]):
            return False
        opened = any(forms[i] == "that" and forms[i + 1] in ("once", "if", "when") for i in range(first, end - 1))
        if opened or (end - first < _SAYS and forms[main[0].verb] in ("is", "are", "am")):
            return False
        if ":" in self._words.marks[first + 1 : end]:
            return False
        if self._in_list(main[0].verb, end, sentence):
            return False
        if forms[main[0].first] in ("while", "when", "if", "as", "because", "since", "after", "before", "unless"):
            return False
        reading = self._spoken.verbs.get(forms[end - 1])
        verbal = main[-1].verb == end - 1 and reading is not None
        if (
            verbal
            or forms[end - 1] in MORE_TO_COME
            or forms[end - 1] in ("have", "has", "had", "not", "be", "been")
            or (forms[end - 1] == "it" and not (forms[end] == "and" and forms[end - 2] in self._spoken.verbs))
        ):
            return False
        ends = self._spoken.draft.text[words.ends[end - 1] :][:1]
        return ends != "-" and main[0].subject.start >= first

    def _in_list(self, verb: int, end: int, sentence: Sentence) -> bool:
        """Return whether a cut before a word leaves the first points of a list without an "and"."""
        marks, forms = self._words.marks, self._words.forms
        begun = [one.first for one in sentence.clauses if one.subject.end > one.subject.start and one.verb >= 0]
        if end in begun or end + 1 in begun:
            parts = [i for i in range(verb + 1, end) if marks[i] == "," and forms[i] == "one"]
            return bool(parts) or any(marks[i] == "," and forms[i] not in JOINED and verb < i < end for i in begun)
        if forms[end] in ("which", "who", "that") or marks[end] not in (",", ""):
            return False
        commas = [
            i for i in range(verb + 1, end) if marks[i] == "," and forms[i] not in ("which", "who", "a", "an", "with")
        ]
        return bool(commas) and "and" not in forms[commas[-1] : end]

    def speaks_to(self, first: int, end: int) -> bool:
        """Return whether words are said of the reader, or hold a link: they are not cut."""
        words = self._words
        theirs = any(words.classes[i] in ("company", "name", "url", "link", "date") for i in range(first, end))
        theirs = theirs or not (self._spoken.days | _TOLD).isdisjoint(words.forms[first:end])
        return theirs or not self._reader.isdisjoint(words.forms[first:end])
