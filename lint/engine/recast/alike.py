"""A sentence without "like yours" behind "companies": what is said of them stays, the comparison goes."""

from lint.engine.recast.spoken import Spoken, verbatim
from lint.model.draft import Sentence
from lint.model.source import Span

_PEERS = frozenset(
    "companies businesses teams firms brands shops clinics agencies organizations organisations leaders owners "
    "founders startups stores practices schools".split()
)
_READER = frozenset("yours you yourself".split())
_LIKE = (("like",), ("such", "as"), ("similar", "to"))
_OTHERS = frozenset("similar peer client reference example their".split())  # a tag that names somebody else
_ARE = frozenset("are is have has were was".split())
_ALONE = frozenset("and or but so because since while if when as who that which".split())


class Alike:
    """Takes the comparison with the reader out of sentences."""

    def __init__(self, spoken: Spoken) -> None:
        self._spoken, self._words = spoken, spoken.words
        self._describes = spoken.context.lexicon.list("describing-word")

    def of(self, sentence: Sentence) -> str:
        """Return "We help farms plan", of "We help farms like yours plan"; "" where no peers are spoken of."""
        forms = self._words.forms
        if sentence.question or sentence.bullet or sentence.zone in ("subject", "preview"):
            return ""
        for i in range(sentence.first + 1, sentence.last):
            if forms[i] in _PEERS and forms[i - 1] == "similar":
                kept = forms[i - 2] in ("other", "a", "and", "from", "of")  # studies of such firms are of use
                return "" if kept else self._joined(i - 1, i, " other", sentence)
        for i in range(sentence.first, sentence.last - 2):
            end = self._end(i, sentence) if forms[i] in _PEERS else 0
            if end and self._stands(i, end, sentence):
                return self._joined(i + 1, end, "", sentence)
        return ""

    def _end(self, i: int, sentence: Sentence) -> int:
        """Return where "like yours" ends behind a noun, 0 where it does not stand there."""
        forms = self._words.forms
        for like in _LIKE:
            at = i + 1 + len(like)
            if at < sentence.last and tuple(forms[i + 1 : at]) == like and not self._marked(i + 1, at + 1):
                return at + 1 if forms[at] in _READER or self._reader(at) else 0
        return 0

    def _reader(self, i: int) -> bool:
        """Return whether a word is the tag of the reader's firm."""
        tag = next((tag for tag in self._spoken.draft.tags if tag.start == self._words.starts[i]), None)
        written = verbatim(self._spoken.draft, Span(tag.start, tag.end)) if tag else None
        return bool(written) and self._words.classes[i] == "company" and not any(
            one in str(written).lower() for one in _OTHERS
        )  # fmt: skip

    def _stands(self, i: int, end: int, sentence: Sentence) -> bool:
        """Return whether a bare "companies" says enough there: what they do follows, or of what kind they are."""
        words = self._words
        kind = i > sentence.first and words.forms[i - 1] in self._describes
        follows = end < sentence.last and not words.marks[end].strip() and words.forms[end] not in _ALONE - {"who"}
        alone = end < sentence.last and words.forms[end] in _ARE and i > sentence.first  # "teams are cutting": whose?
        return kind or (follows and not alone)

    def _marked(self, first: int, end: int) -> bool:
        return any(self._words.marks[k].strip() for k in range(first, end))

    def _joined(self, first: int, end: int, instead: str, sentence: Sentence) -> str:
        """Return a sentence with other words, or none, in the place of some."""
        words, draft = self._words, self._spoken.draft
        before = verbatim(draft, Span(sentence.start, words.ends[first - 1])) if first > sentence.first else ""
        after = verbatim(draft, Span(words.ends[end - 1], sentence.end))
        if before is None or after is None or not (before or instead):
            return ""
        said = f"{before}{instead}{after}" if before else f"{instead.strip().capitalize()}{after}"
        return "" if said.count("**") % 2 else said
