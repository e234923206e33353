"""Which sentences say what a mail is to bring: goods and work by name, what its sender does, what he would do."""

from collections.abc import Callable, Sequence

from lint.engine.context import Context
from lint.engine.rewriting.small_words import IDLE, NAMES_NOTHING
from lint.model.draft import Clause, Sentence

_OFFERED = frozenset(("offer-verb", "show-verb", "product-verb", "to:offer-verb", "to:show-verb"))
_NO_OFFER = frozenset(("perceive-verb", "chase-verb", "admit-verb", "wish-verb", "announce-verb"))
_ONGOING = ("present", "future", "modal")
_RUNS = frozenset("run own manage represent".split())  # with "a" behind it, it says what the sender is
_ANYBODY = frozenset("man woman person bit fan few lot little reason point time".split())
_BARE = frozenset("it that this them these those so".split())  # says nothing of what it is
_MAKERS = frozenset(
    "manufacturer manufacturers exporter exporters supplier suppliers producer producers provider".split()
)
_KIND = 6  # words behind "is a" that may praise
_AHEAD = 4  # words that a name at the start of a sentence may have

_WHOEVER = frozenset("anybody anyone you they somebody someone people".split())
_SEES = frozenset("see sees notice notices spot spots know knows".split())


def unseen(forms: Sequence[str]) -> bool:
    """Return whether a trouble is found before anybody sees it, so that nobody can say how much of it he has."""
    at = [*forms].index("before") if "before" in forms else len(forms)
    return not _WHOEVER.isdisjoint(forms[at + 1 : at + 2]) and not _SEES.isdisjoint(forms[at + 2 : at + 4])


class Offering:
    """Tells which sentences of one draft are the offer. `named`: whether a sentence names goods, work or a trade."""

    def __init__(self, context: Context, named: Callable[[int], bool]) -> None:
        self._context, self._words, self._named = context, context.draft.words, named
        get = context.lexicon.list
        self._idle = get("no-help-verb") | get("talk-noun") | IDLE
        self._praise = get("superlative") | get("puff-word") | get("boast-word")
        self._common = get("english-word") | get("common-words") | context.lexicon.verbs.keys()
        self._trades = get("house-noun") | get("service-person") | get("product-noun")
        self._sold, self._asking = get("product-noun"), get("question-word")
        self._states: dict[int, bool] = {}

    def states(self, index: int) -> bool:
        """Return whether a sentence says outright what is offered, so that another that does can go."""
        found = self._states.get(index)
        if found is None:
            found = self._states[index] = self._told(index)
        return found

    def pitches(self, index: int) -> bool:
        """Return whether a sentence is the offer itself: goods by name, what the sender is, "we help", "we make"."""
        sentence = self._context.sentences[index]
        return self._named(index) or any(
            self._is_one(clause) or (self._does(clause) and "offer-verb" in clause.lists) for clause in sentence.clauses
        )

    def plain(self, index: int) -> bool:
        """Return whether a sentence says what the sender does, without praise and without figures."""
        sentence = self._context.sentences[index]
        words = self._words.forms[sentence.first : sentence.last]
        figures = any(any(letter.isdigit() for letter in word) for word in words)
        boasts = not (self._praise | self._context.lexicon.list("people-noun")).isdisjoint(words)
        return self.states(index) and not figures and not boasts

    def offers(self, index: int) -> bool:
        """Return whether a sentence says something of what is offered: terms and figures, or a mere readiness to help.

        This is more than is said outright.
        """
        sentence = self._context.sentences[index]
        if self.states(index):
            return True
        words = self._words.forms[sentence.first : sentence.last]
        figures = any("%" in word or word[0] in "$\u20ac\u00a3" for word in words)
        if sentence.focus in ("sender", "both") and (figures or not self._sold.isdisjoint(words)):
            return True
        return any(
            clause.actor == "sender"
            and clause.tense != "past"
            and not clause.negated
            and not _OFFERED.isdisjoint(clause.lists)
            and self._base(clause) not in self._idle
            for clause in sentence.clauses
        )

    def _told(self, index: int) -> bool:
        sentence = self._context.sentences[index]
        if self._named(index) or self._makes(sentence):
            return True
        return any(self._does(clause) or self._is_one(clause) for clause in sentence.clauses) or self._acts(sentence)

    def _makes(self, sentence: Sentence) -> bool:
        """Return whether it is said what somebody is the maker of: "manufacturers and exporters of canvas bags"."""
        forms = self._words.forms
        return any(
            forms[i] in _MAKERS and forms[i + 1] in ("of", "and") for i in range(sentence.first, sentence.last - 1)
        )

    def _does(self, clause: Clause) -> bool:
        """Return whether the sender says what he does or would do: "We place drivers", "I can send the plan"."""
        if clause.actor != "sender" or clause.verb < 0 or clause.negated or clause.conditional:
            return False
        if self._words.forms[clause.verb].endswith("ed"):
            return False  # a past that no list knows
        base, behind = self._base(clause), self._words.forms[clause.verb + 1 : clause.last][:1]
        if clause.tense not in _ONGOING or not behind or self._words.marks[clause.verb + 1]:
            return False
        if base in _RUNS and behind[0] in ("a", "an"):
            return True
        bare = behind[0] in _BARE and len(self._words.forms[clause.verb + 1 : clause.last]) == 1
        return not bare and base not in self._idle and _NO_OFFER.isdisjoint(self._lists(base))

    def _is_one(self, clause: Clause) -> bool:
        """Return whether it is said what the sender or his product is, and not only how good: "X is a planner"."""
        at, forms = clause.verb, self._words.forms
        if at < 0 or forms[at] not in ("am", "is", "are") or clause.negated or clause.conditional:
            return False
        ours = clause.actor == "sender" or self._brand(clause.first, at)
        if not ours or at + 2 >= clause.last:
            return False
        said = forms[at + 1 : min(clause.last, at + _KIND)]
        if not self._trades.isdisjoint(said):
            return True
        return said[0] in ("a", "an", "the") and (self._praise | _ANYBODY).isdisjoint(said)

    def _acts(self, sentence: Sentence) -> bool:
        """Return whether a name that opens a sentence does something: "Binpack reads your metrics"."""
        words, verbs = self._words, self._context.lexicon.verbs
        if words.forms[sentence.first] in self._asking:
            return False
        for at in range(sentence.first + 1, min(sentence.first + 1 + _AHEAD, sentence.last - 1)):
            reading = verbs.get(words.forms[at])
            if reading is not None and reading.forms == "s":
                return self._brand(sentence.first, at) and reading.base not in self._idle and not words.marks[at + 1]
        return False

    def _brand(self, first: int, end: int) -> bool:
        """Return whether words are a name that nobody knows: none of a tag, a day, or a common word."""
        text, words = self._context.draft.text, self._words
        if end - first > _AHEAD or end <= first:
            return False
        new = [i for i in range(first, end) if words.forms[i] not in self._common and not words.classes[i]]
        return bool(new) and text[words.starts[new[0]]].isupper() and words.forms[new[0]] not in NAMES_NOTHING

    def _base(self, clause: Clause) -> str:
        form = self._words.forms[clause.verb] if clause.verb >= 0 else ""
        reading = self._context.lexicon.verbs.get(form)
        return reading.base if reading is not None else form

    def _lists(self, base: str) -> frozenset[str]:
        on = frozenset(self._context.lexicon.on.get(base, ()))
        return frozenset() if on & _OFFERED else on
