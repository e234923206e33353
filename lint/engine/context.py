"""What the rules ask of one draft, worked out at most once."""

from bisect import bisect_left
from collections.abc import Callable, Mapping
from functools import cached_property
from typing import Any, NamedTuple

from lint.model.draft import Clause, Draft, Sentence
from lint.model.source import Span
from lint.words.lexicon import Lexicon
from lint.words.match import NUMBER_WORDS
from lint.words.scan import Scanner
from lint.words.trades import TradeBook

BODY = frozenset(("opening", "body", "ask", "postscript"))  # the zones that a reader reads as the mail


class Measure(NamedTuple):
    """How much of something there is, and where it gets too much: a sentence by index (-1: none), or spans."""

    value: float
    at: int
    spans: tuple[Span, ...] = ()


class Context:
    """A draft under examination, with answers kept for the rules that ask the same thing."""

    def __init__(
        self, draft: Draft, lexicon: Lexicon, scanners: Mapping[str, Scanner], trades: TradeBook, way: int = 0
    ) -> None:
        self.trades = trades
        self.way = way  # which of the draft's variants this is, 0 for the draft itself
        self.draft, self.lexicon, self.sentences, self.scanners = draft, lexicon, draft.sentences, scanners
        self.sums: dict[tuple[str, int], float] = {}  # what each sentence weighs in each family, see weighing.py
        self.tried: dict[object, object] = {}  # edits that were tried, and what they leave (rewriting.trial)
        self.turned: object = None  # what rewrites found in the draft (rewriting.words_of)
        self.recast: object = None  # likewise: its sentences taken apart
        self.shortened: tuple[object, ...] | None = None  # the mail in short, once it was asked for (shortened.mail)
        self.sampled: dict[str, int] = {}  # sample lines that were shown, and for which sentence
        self.offered: dict[str, int] = {}  # how often a rewrite was offered in these words, and where
        self.negation = lexicon.list("negation")
        self.body = [index for index, sentence in enumerate(draft.sentences) if sentence.zone in BODY]
        self.quoted = any(zone.name == "quoted" for zone in draft.zones)
        self.thread = self.quoted or "in-reply-to" in draft.fields or "references" in draft.fields
        to = draft.fields.get("to", "")
        self.addressed = draft.format == "eml" and to.count("@") == 1 and "{" not in to and "*|" not in to
        self._present: dict[int, frozenset[str]] = {}
        self._measures: dict[tuple[str, float], Measure] = {}
        self._once: dict[object, int] = {}
        self._mentions: dict[tuple[str, int], bool] = {}

    def measure(self, name: str, limit: float, ask: "Callable[[Context, float], Measure]") -> Measure:
        """Return a measure, worked out once for each limit."""
        found = self._measures.get((name, limit))
        if found is None:
            found = self._measures[name, limit] = ask(self, limit)
        return found

    @cached_property
    def attached(self) -> bool | None:
        """Whether files are attached; None where the format cannot tell."""
        return bool(self.draft.fields.get("attachments")) if self.draft.format == "eml" else None

    @cached_property
    def linked(self) -> bool:
        """Whether the mail holds a link, an address or a tag that stands for one."""
        draft = self.draft
        return bool(draft.links) or "url" in draft.words.classes or any(tag.kind == "link" for tag in draft.tags)

    @cached_property
    def brackets(self) -> bool:
        """Whether the mail is a form for somebody to fill in: fields in brackets or braces, or several notes."""
        tags = self.draft.tags
        if sum(tag.kind == "placeholder" for tag in tags) > 1:
            return True
        return any(tag.dialect in ("bracket", "caps", "brace") and tag.kind != "placeholder" for tag in tags)

    @cached_property
    def template(self) -> bool:
        """Whether the mail holds a tag that a tool fills."""
        return any(
            tag.dialect not in ("bracket", "caps", "note") and tag.kind != "placeholder" for tag in self.draft.tags
        )

    def quotes(self, scanner: Scanner) -> bool:
        """Return whether one of the scanner's phrases stands in the quoted words, sentence ends not minded."""
        words = self.draft.words
        for zone in self.draft.zones:
            if zone.name == "quoted":
                first, last = bisect_left(words.starts, zone.start), bisect_left(words.starts, zone.end)
                if next(scanner.scan(self.draft.text, words, first, last), None) is not None:
                    return True
        return False

    @cached_property
    def titled(self) -> bool:
        """Whether the subject holds a word or a tag."""
        return any(sentence.zone == "subject" for sentence in self.sentences)

    @cached_property
    def signed(self) -> bool:
        """Whether somebody signs: a signature, a sign-off that holds a name, or a tag of the sender's near the end."""
        draft = self.draft
        if any(zone.name == "signature" for zone in draft.zones) or any(tag.kind == "sender" for tag in draft.tags):
            return True
        last = next((zone for zone in reversed(draft.zones) if zone.name == "sign-off"), None)
        return last is not None and len(draft.text[last.start : last.end].split()) > 2

    def forms(self, sentence: Sentence) -> list[str]:
        """Return the words of a sentence as they are compared: lowercase, contractions taken apart."""
        return self.draft.words.forms[sentence.first : sentence.last]

    def says(self, scanner: Scanner, index: int) -> bool:
        """Return whether one of the scanner's phrases stands in a sentence."""
        if scanner.bounded and scanner.anchors.isdisjoint(self.present(index)):
            return False
        sentence = self.sentences[index]
        return bool(scanner.hits(self.draft.text, self.draft.words, sentence.first, sentence.last))

    def once(self, ask: "Callable[[Context], int]") -> int:
        """Return what a question about the whole draft gives, asked once."""
        found = self._once.get(ask)
        if found is None:
            found = self._once[ask] = ask(self)
        return found

    def first_said(self, scanner: Scanner, titled: bool = False) -> int:
        """Return the first sentence in which one of the scanner's phrases stands, or -1; the subject if `titled`."""
        key = (scanner, titled)
        found = self._once.get(key)
        if found is None:
            found = self._once[key] = next(
                (
                    index
                    for index, sentence in enumerate(self.sentences)
                    if (titled or sentence.zone != "subject") and self.says(scanner, index)
                ),
                -1,
            )
        return found

    def present(self, index: int) -> frozenset[str]:
        """Return the distinct words of a sentence, "#" for any number."""
        found = self._present.get(index)
        if found is None:
            sentence, words = self.sentences[index], self.draft.words
            found = frozenset(words.forms[sentence.first : sentence.last])
            if "number" in words.classes[sentence.first : sentence.last]:
                found |= {"#"}
            self._present[index] = found
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


def sentence_key(context: Context, sentence: Sentence) -> tuple[Any, ...]:
    """Return everything that a rule which asks nothing beyond the sentence can see of it."""
    first = sentence.first
    clauses = tuple([(c.first - first, c.actor, *_inside(c, first), c.imperative) for c in sentence.clauses])
    text = context.draft.text[sentence.start : sentence.end]  # with its closing signs: a mark may hold them
    classes = "|".join(context.draft.words.classes[first : sentence.last])
    return text, classes, sentence.zone, sentence.bullet, sentence.question, sentence.focus, clauses


def _inside(clause: Clause, first: int) -> tuple[int | None, int | None]:
    """Return where the verb stands and the subject ends, counted from a word; None for what is not there."""
    verb, subject = clause.verb, clause.subject
    return (verb - first if verb >= 0 else None), (subject.end - first if subject.end > subject.start else None)
