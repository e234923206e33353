"""What a sentence says that the sender is, and what it says that a mail is about."""

from lint.engine.recast.spoken import Spoken
from lint.engine.rewriting.small_words import MAILS, MORE_TO_COME, OURSELVES, vowel
from lint.model.draft import Sentence

_BARE = 1  # words; "a platform" says too little
_NAMED = 18  # words that a kind of thing may have
_MATTER = 6  # words that a matter may have
_BEFORE_KIND = frozenset("am are is run own called as build built make made".split())


class Claims:
    """Returns a kind of thing or a matter as it stands in the middle of a sentence; "" where there is none."""

    def __init__(self, spoken: Spoken) -> None:
        self._spoken = spoken
        get = spoken.context.lexicon.list
        self._puffs = get("boast-word") | get("superlative") | get("puff-word")
        sold = get("product-noun") | get("house-noun") | get("company-noun") | get("service-person")
        self._scope = get("market-scope")
        self._sold = sold - get("kind-word")

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
            if forms[at] in self._spoken.small or not heads or not _BARE < end - at <= _NAMED:
                continue
            after = self._spoken.words.marks[end : end + 5]
            if end < sentence.last and after[:1] == [","] and ("," in after[1:] or "and" in forms[end : end + 4]):
                continue  # it goes on with a list
            plain = (self._puffs | OURSELVES | {"my", "me", "i"}).isdisjoint(forms[at:end])
            text = self._spoken.said(at, end, sentence) if plain and not self._employed(i, end, sentence) else ""
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

    def _employed(self, i: int, end: int, sentence: Sentence) -> bool:
        """Return whether somebody says whose man he is: "I am a partner at Bexley"."""
        words = self._spoken.words
        return words.marks[i] != "," and end < sentence.last and words.forms[end] in ("with", "at", "from")

    def _praises(self, i: int) -> bool:
        form = self._spoken.words.forms[i]
        return form in self._puffs or form.endswith("'s") or self._spoken.words.marks[i] == "-"

    def _kind_end(self, at: int, sentence: Sentence) -> int:
        """Return where a kind of thing ends: where something new begins, or a name behind "with" or "at"."""
        words, end = self._spoken.words, at
        while end < sentence.last and (end == at or not self._spoken.ends_at(end, at)):
            named = end + 1 < sentence.last and (self._spoken.capital(end + 1) or bool(words.classes[end + 1]))
            if (
                end > at
                and words.forms[end] in ("in", "on", "of")
                and not self._scope.isdisjoint(words.forms[end:][:4])
            ):
                break
            if end > at and words.forms[end] in ("with", "at", "from") and named:
                break
            end += 1
        return end

    def regarding(self, sentence: Sentence) -> str:
        """Return what a sentence says that a mail, a call or a question was about."""
        forms = self._spoken.words.forms
        for i in range(sentence.first + 1, sentence.last - 2):
            told = forms[i] in ("about", "regarding", "concerning")
            told = told or (forms[i] == "on" and forms[i - 1] in MAILS | {"up", "back", "nudge", "reminder", "word"})
            led = forms[i + 1] in ("the", "a", "an") or self._spoken.words.classes[i + 1] == "thing"
            led = led or self._spoken.capital(i + 1)
            if told and led:
                end = self._matter(i + 1, sentence)
                timed = any(self._spoken.words.classes[at] == "number" for at in range(i + 1, end))
                several = forms[end - 1].endswith("s") and not forms[end - 1].endswith("ss")
                if (
                    end > i + 2
                    and not timed
                    and not several
                    and forms[end - 1] not in MORE_TO_COME | {"below", "above"}
                ):
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
