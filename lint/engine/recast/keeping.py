"""What must stay of a sentence that a boast is cut from, and whether what stays boasts still."""

from lint.engine.recast.fronts import Joints
from lint.engine.recast.ranked import Patch
from lint.engine.recast.spoken import Spoken
from lint.engine.rewriting.small_words import COUNTS
from lint.model.draft import Sentence

_NEEDED = frozenset(
    "vetted insured insurance certified certificate licensed licenced bonded iso accredited registered qualified "
    "guarantee guaranteed warranty nda reach ce nothing cancel free trial cnc machines machine sqm capacity".split()
)  # what a buyer needs to know; it is not cut
_BRAGS = frozenset(
    "voted awarded awards winner finalist featured loving rave raving medal unrivalled stoked rank ranks adore "
    "win success satisfaction adored famous peerless unparalleled unequalled unsurpassed matchless legendary".split()
)  # a second boast, which would be left
_GLOWS = frozenset("proud incredible amazing unreal crazy insane overwhelming us customers clients".split())
_FANS = frozenset("backed trusted endorsed loved rated ranked investors".split())  # likewise, of a sentence that is cut
_SAID_TO_BE = frozenset("named recognised recognized hailed".split())
_SHORT = 2  # letters: "I", "We"
_TURNS = frozenset("but however yet still though nevertheless".split())
_ASKS_LEAVE = frozenset("may can shall could".split())


class Keeping:
    """Judges cuts in the sentences of one draft. A cut is given by the word that it begins at."""

    def __init__(self, spoken: Spoken, cuts: Joints) -> None:
        self._spoken, self._words, self._cuts = spoken, spoken.words, cuts
        get = spoken.context.lexicon.list
        self._best = get("superlative")
        self._praise = self._best | get("boast-word") | get("feeling-word") | get("rave-word") | _BRAGS | _GLOWS

    def needs(self, end: int, patches: list[Patch], sentence: Sentence) -> bool:
        """Return whether a cut would take away what a reader needs, or what the next sentence goes on with."""
        return (
            self._says_what(end, patches, sentence)
            or self._drops_needs(end, sentence)
            or self._pointed_at(end, sentence)
            or self._owns_up(end, sentence)
            or self._first_named(end, sentence)
        )

    def whole(self, sentence: Sentence) -> bool:
        """Return whether all of a sentence is wanted: "But …" turns from it, or a question for leave leads up to it."""
        found, forms = self._spoken.context.sentences, self._words.forms
        at = found.index(sentence)
        after, before = found[at + 1 : at + 2], found[max(at - 1, 0) : at]
        turns = bool(after) and forms[after[0].first] in _TURNS and after[0].paragraph == sentence.paragraph
        asked = bool(before) and before[0].question and before[0].paragraph == sentence.paragraph
        return turns or (asked and forms[before[0].first] in _ASKS_LEAVE and forms[before[0].first + 1] in ("i", "we"))

    def deals(self, first: int, end: int, sentence: Sentence) -> bool:
        """Return whether words say what the sender does every day with what: "We place more cooks than any other"."""
        forms = self._words.forms
        one = next((one for one in sentence.clauses if first <= one.verb < end), None)
        if one is None or one.actor != "sender" or one.tense != "present" or forms[one.verb] in ("is", "are", "am"):
            return False
        return "than" in forms[one.verb : end]

    def brags(self, first: int, end: int, patches: list[Patch], cut: bool) -> bool:
        """Return whether words boast of more than their patches take away."""
        forms = self._words.forms
        left = [i for i in range(first, end) if not any(one.first <= i < one.end for one in patches)]
        bad = _BRAGS | _FANS if cut else _BRAGS
        titled = [i + 1 for i in left if forms[i] in _SAID_TO_BE and i + 1 < end]
        ever = any(forms[i] == "ever" for i in left) and not self._best.isdisjoint(forms[i] for i in left)
        return (
            ever
            or not bad.isdisjoint(forms[i] for i in left)
            or any(forms[i] in ("a", "an", "as", "the", "by", "among") or self._spoken.capital(i) for i in titled)
        )

    def _says_what(self, end: int, patches: list[Patch], sentence: Sentence) -> bool:
        """Return whether a cut before a word would take away what somebody named just before it is."""
        if self._words.forms[end] == "and" and self._cuts.clause_at(end, sentence) and not self.comma(end):
            return False  # "… and we are proud of it"
        told = self._words.forms[end] in ("a", "an", "the", "one")
        named = self._spoken.capital(end - 1) or self._words.classes[end - 1] in ("company", "name")
        tagged = self._spoken.draft.text[self._words.starts[end - 1] - 1] == "{"
        named = named or tagged
        where = self._words.forms[end] == "where" or any(patch.first >= end for patch in patches)
        ours = self._words.forms[end] == "our" and any(letter.isdigit() for letter in self._words.forms[end - 1])
        return named and ((told and self.comma(end)) or where or (ours and self.comma(end)))

    def _pointed_at(self, end: int, sentence: Sentence) -> bool:
        """Return whether the next sentence may speak of what stands behind a cut: "…, and I wrote how. It is …"."""
        words, sentences = self._words.forms, self._spoken.context.sentences
        index = sentences.index(sentence) + 1
        if index >= len(sentences) or self._cuts.clause_at(end, sentence) is None:
            return False
        points = words[sentences[index].first] in ("it", "they", "this", "these")
        return points and self._praise.isdisjoint(words[end : sentence.last])

    def _owns_up(self, end: int, sentence: Sentence) -> bool:
        """Return whether what the sender says behind a cut is no boast: "…, so I deal in them", "and I have two"."""
        forms = self._words.forms
        at = next((i for i in range(end, sentence.last) if forms[i] in ("so", "and") and self._ours(i, sentence)), -1)
        if at < 0 or (forms[at] == "so" and at > end) or not self._praise.isdisjoint(forms[end : sentence.last]):
            return False
        if any(self._words.classes[i] == "number" for i in range(at, sentence.last)):
            return False
        few = COUNTS - {"hundred", "hundreds", "thousands", "dozen", "dozens"}
        return forms[at] == "so" or not few.isdisjoint(forms[at : sentence.last])

    def _ours(self, i: int, sentence: Sentence) -> bool:
        """Return whether the sender begins to tell of himself at a word."""
        clause = self._cuts.clause_at(i, sentence)
        return clause is not None and clause.actor == "sender"

    def _drops_needs(self, end: int, sentence: Sentence) -> bool:
        """Return whether a cut before a word would take away what a buyer asks for, or how many would be reached."""
        words, forms = self._words, self._words.forms
        gap = self._spoken.draft.text[words.ends[end - 1] : words.starts[end]]
        counted = any(words.classes[i] == "number" for i in range(end, sentence.last))
        return not _NEEDED.isdisjoint(forms[end : sentence.last]) or ("(" in gap and counted)

    def _first_named(self, end: int, sentence: Sentence) -> bool:
        """Return whether a cut takes away the first mention of a name that is taken up later."""
        forms, after = self._words.forms, (one for one in self._spoken.context.sentences if not one.bullet)
        names = {forms[i] for i in range(end, sentence.last) if self._spoken.capital(i) and len(forms[i]) > _SHORT}
        spans = (range(one.first, one.last) for one in after if one.first >= sentence.last)
        later = {forms[i] for span in spans for i in span if self._spoken.capital(i)}
        return not (names & later).issubset(forms[:end])

    def comma(self, i: int) -> bool:
        """Return whether a comma stands before a word."""
        return "," in self._spoken.draft.text[self._words.ends[i - 1] : self._words.starts[i]]
