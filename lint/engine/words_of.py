"""The words of the draft that a rewrite may reuse: what a sentence is about, who it is for, the reader's own tags."""

from bisect import bisect_left
from collections.abc import Mapping

from lint.engine.context import Context
from lint.engine.marks import Mark
from lint.model.draft import Clause, Sentence
from lint.model.source import Span

_STOPS = frozenset(', \u2014 : ; ( ) . \n "'.split(" "))
_LONGEST = 6  # words; a longer topic is no longer something a person would say
_BODY = ("opening", "body", "ask", "postscript")
_OFFERS = frozenset({"offer-verb", "product-verb", "to:offer-verb", "to:product-verb"})
_NOUN_ENDS = (
    "ing",
    "tion",
    "sion",
    "ment",
    "ance",
    "ence",
    "ity",
    "ship",
    "ware",
    "age",
    "ism",
    "ery",
    "ory",
    "er",
    "or",
    "al",
)
_BEFORE_VERBS = frozenset("that how who which what it they he she".split())
_NONE: frozenset[str] = frozenset()


class Reusable:
    """The fields that a rewrite template may ask for. Each is the source text of a stretch, or None."""

    def __init__(self, context: Context, mark: Mark) -> None:
        self._context, self._mark = context, mark
        get = context.lexicon.list
        self._ends_phrase = (
            get("connector") | get("auxiliary") | (get("preposition") - {"of"}) | get("adverb") | get("particle")
        )
        self._vague, self._announces = get("vague-noun"), get("topic-marker")
        self._pronouns = get("sender-word") | get("reader-word") | get("other-subject")
        self._determiners = get("determiner") | get("our-or-my") | {"your", "their", "its", "his", "her", "new", "same"}

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
        before = words.forms[index - 1] if index and not self._breaks(index) else ""
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
        return self._object(starts[-1], sentence.last) if starts else None

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
        """Return the first phrase from here on that says something; the object of "help … cut" is what is cut."""
        at = start
        while at < last:
            first, end = self._phrase(at, last)
            if first >= end:
                at = max(at + 1, end)
                continue
            verb = self._verb_between(first, end, last)
            if verb > 0:
                at = verb + 1
                continue
            if end < last and self._is_base(end) and not self._breaks(end):
                at = end + 1
                continue
            if self._says_something(first, end):
                words = self._context.draft.words
                return Span(words.starts[first], words.ends[end - 1])
            at = end
        return None

    def _phrase(self, at: int, last: int) -> tuple[int, int]:
        """Return the words of the noun phrase at or behind `at`, without its determiners."""
        forms = self._context.draft.words.forms
        while (
            at < last
            and not self._joined(at)
            and (forms[at] in self._determiners or forms[at] in self._ends_phrase or forms[at] in self._pronouns)
        ):
            at += 1
        end = at
        while end < last and end - at <= _LONGEST:
            if end > at and self._breaks(end):
                break
            if self._joined(end):
                end += 1
                continue
            if (
                forms[end] in self._ends_phrase
                or forms[end] in self._pronouns
                or (end > at and forms[end] in self._determiners)
            ):
                break
            end += 1
        while end > at and (forms[end - 1] == "of" or (end > at + 1 and self._happened(forms[end - 1]))):
            end -= 1  # "jacks trusted on every site" is about jacks
        return at, end

    def _joined(self, index: int) -> bool:
        """Return whether a word is part of a hyphenated one: "no-shows", "sign-up"."""
        marks = self._context.draft.words.marks
        return marks[index] == "-" or (index + 1 < len(marks) and marks[index + 1] == "-")

    def _breaks(self, index: int) -> bool:
        return self._context.draft.words.marks[index] in _STOPS - {""}

    def _is_base(self, index: int) -> bool:
        reading = self._context.lexicon.verbs.get(self._context.draft.words.forms[index])
        return reading is not None and "b" in reading.forms

    def _verb_between(self, first: int, end: int, last: int) -> int:
        """Return the index of a verb inside what looked like one phrase ("clinics cut no-shows"), or -1."""
        forms, verbs = self._context.draft.words.forms, self._context.lexicon.verbs
        for i in range(first, end):
            reading = verbs.get(forms[i])
            if reading is None or self._joined(i):
                continue
            goes_on = i + 1 < end or (end < last and not self._breaks(end) and forms[end] in self._determiners)
            if not goes_on:
                continue
            if i == first and (
                "g" in reading.forms or forms[i - 1] == "to" or forms[i - 1] in self._pronouns
                or (i + 1 == end and "b" in reading.forms)
            ):  # fmt: skip
                return i
            if i == first and i + 1 < end and "b" in reading.forms and self._offers(reading.base):
                return i
            if i > first and "b" in reading.forms and forms[i - 1].endswith("s") and not forms[i - 1].endswith("ss"):
                return i
        return -1

    def _happened(self, word: str) -> bool:
        """Return whether a word can only be a verb in the past or of a third person: "trusted", "doubled"."""
        reading = self._context.lexicon.verbs.get(word)
        return reading is not None and "b" not in reading.forms and "g" not in reading.forms and not word.endswith("s")

    def _surely_noun(self, word: str) -> bool:
        """Return whether a word alone can only be a thing: a plural or a noun by its ending, and no form of a verb."""
        reading = self._context.lexicon.verbs.get(word)
        if reading is not None:
            return reading.forms == "s" and word.endswith("s") and len(word) > 4
        return (word.endswith("s") and not word.endswith(("ss", "us", "ous", "is"))) or word.endswith(_NOUN_ENDS)

    def _offers(self, base: str) -> bool:
        return not self._context.lexicon.on.get(base, _NONE).isdisjoint(("offer-verb", "product-verb"))

    def _named(self, index: int) -> bool:
        """Return whether a word is a name: a capital inside the sentence that is no abbreviation."""
        words, text = self._context.draft.words, self._context.draft.text
        form = text[words.starts[index] : words.ends[index]]
        sentence = self._context.sentences[self._mark.sentence]
        return form[:1].isupper() and not form.isupper() and index > sentence.first and words.marks[index] != "-"

    def _says_something(self, first: int, end: int) -> bool:
        words, lexicon = self._context.draft.words, self._context.lexicon
        if end - first > _LONGEST or any(
            words.classes[i] in ("url", "email", "name", "sender", "link") for i in range(first, end)
        ):
            return False
        said = [
            i for i in range(first, end)
            if words.forms[i] not in self._vague and not words.classes[i] and len(words.forms[i]) > 2
            and words.forms[i] not in lexicon.list("product-noun")
        ]  # fmt: skip
        if any(self._named(i) for i in range(first, end)) or words.classes[first] == "number":
            return False
        opens = words.forms[first]
        if self._happened(opens) or words.forms[end - 1] in lexicon.list("question-word"):
            return False
        if opens in lexicon.list("question-word") or opens in lexicon.list("other-subject"):
            return False
        if words.forms[end - 1] in lexicon.list("calendar-unit") | lexicon.list("month") | lexicon.list("weekday"):
            return False
        reading = lexicon.verbs.get(opens)
        if reading is not None and first and words.forms[first - 1] in _BEFORE_VERBS and "g" not in reading.forms:
            return False
        if end - first == 1 and not self._surely_noun(words.forms[first]):
            return False
        return bool(said) and words.forms[end - 1] not in self._vague


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
