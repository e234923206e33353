"""The words of the draft that a rewrite may reuse: what a sentence is about, who it is for, the reader's own tags."""

from bisect import bisect_left
from collections.abc import Mapping

from lint.engine.context import Context
from lint.engine.marks import Mark
from lint.engine.nouns import Nouns
from lint.model.draft import Clause, Sentence
from lint.model.source import Span

_BODY = ("opening", "body", "ask", "postscript")
_OFFERS = frozenset({"offer-verb", "product-verb", "to:offer-verb", "to:product-verb"})


class Reusable:
    """The fields that a rewrite template may ask for. Each is the source text of a stretch, or None."""

    def __init__(self, context: Context, mark: Mark) -> None:
        self._context, self._mark = context, mark
        self._announces = context.lexicon.list("topic-marker")
        self._nouns = Nouns(context)

    def get(self, name: str) -> str | None:
        """Return the source text that a field stands for, None when the draft does not give it."""
        if span := self._mark.captures.get(name):
            return _lowered(self.source(span), self._context, span)
        if name == "the-topic":
            return self._with_article(self.topic())
        if name == "mail-topic":
            return self._with_article(self._offered())
        if name == "topic":
            span = self.topic()
            return None if span is None else _lowered(self.source(span), self._context, span)
        if name == "lowered":
            text = self.source(self._mark.span)
            return None if text is None else text.lower()
        if name == "company":
            return self._company()
        return None

    def _with_article(self, span: Span | None) -> str | None:
        """Return a topic with the article or possessive that stands before it; the sender's own becomes "the"."""
        text = None if span is None else _lowered(self.source(span), self._context, span)
        if text is None or span is None:
            return None
        words = self._context.draft.words
        index = bisect_left(words.starts, span.start)
        before = words.forms[index - 1] if index and not self._nouns.breaks(index) else ""
        if before in ("our", "my"):
            return f"the {text}"
        return f"{before} {text}" if before in ("the", "a", "an", "your", "this", "these", "those", "that") else text

    def _company(self) -> str | None:
        """Return the tag of the reader's company in the marked sentence; behind "from" it may be the sender's."""
        sentence, words = self._context.sentences[self._mark.sentence], self._context.draft.words
        for i in range(sentence.first, sentence.last):
            if words.classes[i] == "company" and words.forms[i - 1] not in ("from", "at", "of", "are", "am"):
                return self.source(Span(words.starts[i], words.ends[i]))
        return None

    def source(self, span: Span) -> str | None:
        """Return what stands in the source behind a stretch of the text, so that tags stay tags."""
        where = self._context.draft.map.to_source(span)
        if where is None:
            return None
        text = self._context.draft.map.source[where.start : where.end]
        return " ".join(text.split()) if "\n" in text or "\r" in text else text

    def topic(self) -> Span | None:
        """Return the noun phrase that the marked sentence turns on, else the one that the mail's first offer does."""
        sentences = self._context.sentences
        return self._topic_of(sentences[self._mark.sentence], self._mark.clause) or self._offered()

    def _offered(self) -> Span | None:
        """Return what the mail's first offer is about, the marked sentence left out."""
        for index, sentence in enumerate(self._context.sentences):
            if index != self._mark.sentence and sentence.zone in _BODY and sentence.focus in ("sender", "both"):
                for clause in sentence.clauses:
                    if not clause.lists.isdisjoint(_OFFERS) and (found := self._topic_of(sentence, clause)) is not None:
                        return found
        return self._titled()

    def _titled(self) -> Span | None:
        """Return what the subject is about, behind "Quick question about"; None where the subject itself is marked."""
        sentence = self._context.sentences[0] if self._context.sentences else None
        if sentence is None or sentence.zone != "subject" or self._mark.sentence == 0:
            return None
        forms = self._context.draft.words.forms
        starts = [i + 1 for i in range(sentence.first, sentence.last) if forms[i] in self._announces]
        return self._object(starts[-1] if starts else sentence.first, sentence.last)

    def _topic_of(self, sentence: Sentence, clause: Clause | None) -> Span | None:
        """Return the noun phrase that a sentence turns on: what is announced, else what its verb is about."""
        clause = clause or next((c for c in sentence.clauses if c.verb >= 0), None)
        start = clause.verb + 1 if clause is not None and clause.verb >= 0 else sentence.first
        forms = self._context.draft.words.forms
        told = next((i + 1 for i in range(sentence.first, sentence.last) if forms[i] in self._announces), start)
        for begin in (told, start, sentence.first):
            if (found := self._object(begin, sentence.last)) is not None:
                return found
        return None

    def _object(self, start: int, last: int) -> Span | None:
        """Return where the first noun phrase from here on stands."""
        found = self._nouns.first(start, last)
        words = self._context.draft.words
        return None if found is None else Span(words.starts[found[0]], words.ends[found[1] - 1])


def _lowered(text: str | None, context: Context, span: Span) -> str | None:
    """Return a phrase as it reads in the middle of a sentence: its first word lowered unless it is a name."""
    if not text or not text[0].isupper() or text[1:2].isupper():
        return text
    starts = {context.draft.words.starts[sentence.first] for sentence in context.sentences}
    return text[0].lower() + text[1:] if span.start in starts else text


def fields_of(template: str) -> list[str]:
    """Return the names of the fields that a template asks for."""
    return [part.partition("}")[0] for part in template.split("{")[1:]]


def fill(template: str, values: Mapping[str, str]) -> str:
    """Return a template with its fields filled."""
    for name, value in values.items():
        template = template.replace("{" + name + "}", value)
    return template
