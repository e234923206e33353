"""What a sentence says about the sender, to be asked for what it is worth: a statement, a kind, a matter."""

from lint.engine.small_words import ADDED, MAILS, MORE_TO_COME, OF_OTHERS, VAGUE_SUBJECTS, vowel
from lint.engine.spoken import Spoken
from lint.model.draft import Sentence

_CLAIM = range(4, 27)  # words of a statement that can hang behind "that"
_NO_CLAIMS = frozenset(
    ("wish-verb", "announce-verb", "perceive-verb", "chase-verb", "admit-verb", "sent-verb", "ask-verb")
)
_NAMED = 18  # words that a kind of thing may have
_MATTER = 6  # words that a matter may have
_BEFORE_KIND = frozenset("am are is run own called as build built make made".split())


class Claims:
    """Returns what a sentence claims, as it stands in the middle of another; "" where it claims no such thing."""

    def __init__(self, spoken: Spoken) -> None:
        self._spoken = spoken
        get = spoken.context.lexicon.list
        self._puffs = get("boast-word") | get("superlative") | get("puff-word")
        sold = get("product-noun") | get("house-noun") | get("company-noun") | get("service-person")
        self._sold = sold - get("kind-word")
        self._users = get("client-noun") | OF_OTHERS

    def claim(self, sentence: Sentence) -> str:
        """Return a statement as it stands behind "that"."""
        first, words = self._first(sentence), self._spoken.words
        clause = next((one for one in sentence.clauses if one.first <= first < one.last), None)
        if clause is None or clause.subject.start < first or clause.subject.end <= clause.subject.start:
            return ""
        if clause.tense not in ("present", "past") or clause.imperative or clause.conditional or sentence.question:
            return ""
        if sentence.last - first not in _CLAIM or words.forms[first] in VAGUE_SUBJECTS or sentence.bullet:
            return ""
        if not _NO_CLAIMS.isdisjoint(clause.lists) or not self._puffs.isdisjoint(words.forms[first : sentence.last]):
            return ""
        told = words.forms[first] != "i" or clause.tense == "past"
        named = clause.actor == "sender" or words.forms[first] in self._users
        if not (named and told and self._spoken.finite(clause.verb)) or "you" in words.forms[first : sentence.last]:
            return ""
        return self._spoken.said(first, sentence.last, sentence)

    def told(self, sentence: Sentence) -> str:
        """Return a statement about the sender as it stands behind a colon."""
        first = self._first(sentence)
        clause = next((one for one in sentence.clauses if one.first <= first < one.last), None)
        if clause is None or clause.actor != "sender" or sentence.question or sentence.bullet or clause.imperative:
            return ""
        if clause.subject.start < first or not self._spoken.finite(clause.verb) or sentence.last - first not in _CLAIM:
            return ""
        return "" if not _NO_CLAIMS.isdisjoint(clause.lists) else self._spoken.said(first, sentence.last, sentence)

    def _first(self, sentence: Sentence) -> int:
        """Return the first word of a sentence behind what ties it to the one before."""
        first = sentence.first
        while first < sentence.last - 1 and self._spoken.words.forms[first] in ADDED:
            first += 1
        return first

    def kind(self, sentence: Sentence) -> str:
        """Return what a sentence says that the sender or the product is, with all that belongs to it."""
        forms = self._spoken.words.forms
        for i in range(sentence.first + 1, sentence.last - 2):
            if forms[i] not in ("a", "an", "the") or not self._introduces(i, sentence):
                continue
            at = i + 1
            while at < sentence.last - 1 and self._praises(at):
                at += 1
            end = self._kind_end(at, sentence)
            heads = [k for k in range(at, min(end, at + 5)) if forms[k] in self._sold]
            if forms[at] in self._spoken.small or not heads or end - at > _NAMED:
                continue
            text = self._spoken.said(at, end, sentence) if self._puffs.isdisjoint(forms[at:end]) else ""
            if text and not text[0].isdigit():
                return f"{'an' if vowel(text) else 'a'} {text}"
        return ""

    def _introduces(self, i: int, sentence: Sentence) -> bool:
        """Return whether an article stands where it is said what the sender is: "we are a", "Lintel, a"."""
        words = self._spoken.words
        if words.marks[i] == ",":
            return bool(words.classes[i - 1]) or self._spoken.capital(i - 1)
        clause = next((one for one in sentence.clauses if one.first <= i < one.last), None)
        ours = clause is not None and clause.actor == "sender" and not clause.negated
        return ours and words.forms[i - 1] in _BEFORE_KIND

    def _praises(self, i: int) -> bool:
        form = self._spoken.words.forms[i]
        return form in self._puffs or form.endswith("'s") or self._spoken.words.marks[i] == "-"

    def _kind_end(self, at: int, sentence: Sentence) -> int:
        """Return where a kind of thing ends: where something new begins, or a name behind "with" or "at"."""
        words, end = self._spoken.words, at
        while end < sentence.last and (end == at or not self._spoken.ends_at(end, at)):
            named = end + 1 < sentence.last and (self._spoken.capital(end + 1) or bool(words.classes[end + 1]))
            if end > at and words.forms[end] in ("with", "at", "from") and named:
                break
            end += 1
        return end

    def regarding(self, sentence: Sentence) -> str:
        """Return what a sentence says that a mail, a call or a question was about."""
        forms = self._spoken.words.forms
        for i in range(sentence.first + 1, sentence.last - 2):
            told = forms[i] in ("about", "regarding", "concerning")
            told = told or (forms[i] == "on" and forms[i - 1] in MAILS | {"up", "back"})
            led = forms[i + 1] in ("the", "your", "a", "an") or self._spoken.words.classes[i + 1] == "thing"
            if told and led:
                end = self._matter(i + 1, sentence)
                if end > i + 2 and forms[end - 1] not in MORE_TO_COME | {"below", "above"}:
                    return self._spoken.said(i + 1, end, sentence)
        return ""

    def _matter(self, at: int, sentence: Sentence) -> int:
        """Return where the phrase that begins at a word ends."""
        end, joints = at, self._spoken.small - {"the", "of", "a"}
        while end < min(sentence.last, at + _MATTER) and self._spoken.words.forms[end] not in joints:
            if self._spoken.ends_at(end, at):
                break
            end += 1
        return end
