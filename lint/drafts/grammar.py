"""Grammar: what each word can be in a sentence, one number a word: a parser asks once, and not of twenty lists."""

from collections.abc import Collection

from lint.model.draft import Words
from lint.words.lexicon import Lexicon, Verb

US, OURS, YOU, YOUR, SENDER, READER, OTHER, AUX, BE, MODAL = (1 << n for n in range(10))
ADVERB, CONNECTOR, IF, PREPOSITION, QUESTION, NOT, DETERMINER, MANY, FEELING, THING = (1 << n for n in range(10, 20))
HOUSE, COMMON, TAGGED, DOUBT, FAULT, GENERAL = (1 << n for n in range(20, 26))

_LISTS = {
    "i-or-we": US, "our-or-my": OURS, "sender-word": SENDER, "reader-word": READER, "other-subject": OTHER,
    "auxiliary": AUX, "be-form": BE, "modal": MODAL, "adverb": ADVERB, "connector": CONNECTOR,
    "conditional-word": IF, "preposition": PREPOSITION, "question-word": QUESTION, "negation": NOT,
    "determiner": DETERMINER, "plural-determiner": MANY, "general-determiner": GENERAL,
    "feeling-word": FEELING, "own-feeling": FEELING,
    "product-noun": THING, "company-noun": HOUSE, "common-words": COMMON, "known-brand": COMMON, "doubt-word": DOUBT,
    "own-fault-word": FAULT,
}  # fmt: skip
_CLASSES = {
    "name": READER | TAGGED, "company": READER | TAGGED, "peer": TAGGED,
    "sender": SENDER | TAGGED, "product": SENDER | TAGGED,
}  # fmt: skip
_NO_VERBS = frozenset(
    "hundred indeed seed feed breed thing nothing something anything everything morning evening".split()
)

Roles = int


class Grammar:
    """What the lexicon says of words. Made once a lexicon.

    roles: word -> the sum of what it can be. longer: first word of a verb such as "reach out" -> the words that
    follow it, and its base.
    """

    __slots__ = ("_verbs", "longer", "on", "roles")

    def __init__(self, lexicon: Lexicon) -> None:
        self.roles: dict[str, Roles] = {"you": YOU, "your": YOUR}
        for name, role in _LISTS.items():
            for word in lexicon.list(name):
                self.roles[word] = self.roles.get(word, 0) | role
        self._verbs, self.on = dict(lexicon.verbs), lexicon.on
        self.longer: dict[str, list[tuple[tuple[str, ...], str]]] = {}
        for base, forms in lexicon.inflected.items():
            head, _, rest = base.partition(" ")
            if rest:
                self.longer.setdefault(head, []).append((tuple(rest.split()), base))
                for letter, form in zip("bsdng", (form.partition(" ")[0] for form in forms), strict=True):
                    known = self._verbs.get(form)
                    if known is None or (known.base == head and letter not in known.forms):
                        self._verbs[form] = Verb(head, (known.forms if known else "") + letter)

    def reading(self, word: str) -> Verb | None:
        """Return what verb form a word is, as far as the lexicon knows."""
        return self._verbs.get(word)

    def guess(self, word: str) -> Verb | None:
        """Return what verb form a word is; of one that the lexicon does not know, what its ending tells."""
        known = self._verbs.get(word)
        if known is not None or len(word) < 5 or word in _NO_VERBS or word in self.roles:
            return known
        if word.endswith("ing"):
            return Verb(word, "g")
        return Verb(word, "dn") if word.endswith("ed") else None


class View:
    """The words of a draft as a parser sees them. senders: lowered names of the sender, his company and products."""

    __slots__ = ("classes", "forms", "grammar", "marks", "roles", "senders", "starts", "text")

    def __init__(self, grammar: Grammar, text: str, words: Words, senders: Collection[str]) -> None:
        self.grammar, self.text, self.senders = grammar, text, frozenset(senders)
        self.forms, self.marks, self.classes, self.starts = words.forms, words.marks, words.classes, words.starts
        get = grammar.roles.get
        self.roles = [
            get(form, 0) if not kind else _CLASSES.get(kind, 0)
            for form, kind in zip(words.forms, words.classes, strict=True)
        ]
        for i, form in enumerate(words.forms):
            if form == "may" and i and self.roles[i - 1] & (PREPOSITION | DETERMINER):
                self.roles[i] = 0  # "in May"
        if self.senders:
            for i, form in enumerate(words.forms):
                if form in self.senders and self.capital(i) and not self.roles[i] & COMMON:
                    self.roles[i] |= SENDER | TAGGED

    def capital(self, i: int) -> bool:
        """Return whether a word is written with a capital."""
        return self.text[self.starts[i]].isupper()
