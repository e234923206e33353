"""What the rules ask of one draft, worked out at most once."""

from collections.abc import Mapping

from lint.model.draft import Draft
from lint.words.lexicon import Lexicon
from lint.words.match import NUMBER_WORDS
from lint.words.scan import Scanner


class Context:
    """A draft under examination, with answers kept for the rules that ask the same thing."""

    __slots__ = ("_mentions", "_said", "draft", "lexicon", "quoted", "scanners", "sentences", "thread")

    def __init__(self, draft: Draft, lexicon: Lexicon, scanners: Mapping[str, Scanner]) -> None:
        self.draft, self.lexicon, self.sentences, self.scanners = draft, lexicon, draft.sentences, scanners
        self.quoted = any(zone.name == "quoted" for zone in draft.zones)
        self.thread = self.quoted or "in-reply-to" in draft.fields or "references" in draft.fields
        self._said: dict[tuple[int, int], bool] = {}
        self._mentions: dict[tuple[str, int], bool] = {}

    def says(self, scanner: Scanner, index: int) -> bool:
        """Return whether one of the scanner's phrases stands in a sentence."""
        key = (id(scanner), index)
        found = self._said.get(key)
        if found is None:
            sentence = self.sentences[index]
            hits = scanner.scan(self.draft.text, self.draft.words, sentence.first, sentence.last)
            found = self._said[key] = next(hits, None) is not None
        return found

    def listed(self, name: str, index: int) -> bool:
        """Return whether a sentence holds an entry of a lexicon list."""
        return self.says(self.scanners[name], index) if name in self.scanners else False

    def mentions(self, whom: str, index: int) -> bool:
        """Return whether a sentence names the reader, the sender, a number or a person."""
        key = (whom, index)
        found = self._mentions.get(key)
        if found is None:
            found = self._mentions[key] = self._find(whom, index)
        return found

    def _find(self, whom: str, index: int) -> bool:
        sentence, words = self.sentences[index], self.draft.words
        span = range(sentence.first, sentence.last)
        if whom == "number":
            return any(words.classes[i] == "number" or words.forms[i] in NUMBER_WORDS for i in span)
        if whom == "name":
            return any(words.classes[i] == "name" for i in span)
        listed = self.lexicon.list("reader-word" if whom == "reader" else "sender-word")
        classes = ("name", "company") if whom == "reader" else ("sender", "product")
        return any(words.forms[i] in listed or words.classes[i] in classes for i in span)
