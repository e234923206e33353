"""The words of the draft that a rewrite may reuse: what a sentence is about, who it is for, the reader's own tags."""

import re
from collections.abc import Mapping

from lint.drafts.landing import as_written
from lint.engine.context import Context
from lint.engine.marks import Mark
from lint.engine.small_words import OPEN, OURS, PARTING, POLITE, VERBS
from lint.engine.turned import Turned, Turner
from lint.model.draft import Sentence
from lint.model.source import Span

_OWN = Turned._fields
_TOPICS = ("task", "need", "gain")
_LEAST = 3  # words of a sentence that others are put before
_NAMED = re.compile(r"[,:;(\u2014\u2013\u2192=]| -+ |\. ")  # what parts the name of a point from its description
_MARKS = "".join(chr(code) for code in (*range(32, 48), *range(58, 65), 0x2022, 0x2713, 0x2714, 0x2705, 0xFE0F, 0x27A1))
_ODD = frozenset("!?*_`<>[]{}|\n,")
_PICKS, _SHORT = 3, 9  # how many points of a list are asked about, and how many words one may have
_ANY = {"matter": ("doing", "task"), "item": ("need", "tool", "who")}  # fields that the same question fits
OPTIONAL = ("at", "about")  # fields that may stay empty


class Reusable:
    """The fields that a rewrite template may ask for. Each is source text, or None where the draft does not give it."""

    def __init__(self, context: Context, mark: Mark) -> None:
        self._context, self._mark = context, mark
        self._turner = _turner(context)

    def get(self, name: str) -> str | None:
        """Return the source text that a field stands for, "" for an optional one that has none."""
        if span := self._mark.captures.get(name):
            return self._captured(name, span)
        kind = name.removeprefix("mail-")
        if kind == "topic":
            return self._topic(name != kind)
        if kind in _ANY:
            pick = [self.get("mail-" * (name != kind) + one) for one in _ANY[kind]]
            return next((found for found in pick if found), None)
        if kind in _OWN:
            at = self._mark.sentence
            own: str = self._turner.elsewhere(at, kind) if name != kind else getattr(self._turner.of(at), kind)
            return own or None
        if name in OPTIONAL:
            return self._at() if name == "at" else self._about()
        if name in ("talk", "sent"):
            found = self._noun(f"{name}-noun")
            return found and found.lower()
        if name == "lowered":
            text = self.source(self._mark.span)
            return None if text is None else text.lower()
        if name == "parting":
            return self._sentence(parting=True)
        whole = {"company": self._company, "sentence": self._sentence, "picks": self._picks}.get(name)
        return whole() if whole is not None else None

    def _captured(self, name: str, span: Span) -> str | None:
        """Return what a phrase of the rule remembered, where that can stand in another sentence."""
        text = _lowered(self.source(span), self._context, span)
        if text is None or name == "rest" or self._context.sentences[self._mark.sentence].zone == "subject":
            return text
        text = text.removeprefix("that ") if name == "state" else text
        words, nouns = text.lower().split(), self._turner.nouns
        if name == "state":
            return text
        ends = not words or words[-1] in nouns.ends or words[0] in ("no", "yes", "to") or words[-1] in OPEN
        ends = ends or words in (["me"], ["us"], ["it"], ["this"])
        return None if ends or (name == "doing" and words[1:2] == ["you"]) else text

    def source(self, span: Span) -> str | None:
        """Return a stretch of the text with its merge tags as they are written, so that tags stay tags."""
        draft = self._context.draft
        if draft.map.to_source(span) is None:
            return None
        text = as_written(draft, span)  # other escapes are the file's business: landing puts them in again
        return " ".join(text.split()) if "\n" in text or "\r" in text else text

    def _topic(self, mail: bool) -> str | None:
        """Return the best noun phrase of the marked sentence, else (or only) that of the others."""
        at = self._mark.sentence
        for far in (False, True):
            for kind in _TOPICS:
                found: str = self._turner.elsewhere(at, kind) if far else getattr(self._turner.of(at), kind)
                if found and (far or not mail):
                    return f"your {found}" if kind == "gain" else found
        return None

    def _about(self) -> str:
        """Return " about …" with what the mail is about, "" where nothing is found."""
        found = self._topic(mail=False)
        return f" about {found}" if found and found not in ("calls", "appointments", "bookings") else ""

    def _at(self) -> str:
        company = self._company()
        return f" at {company}" if company else ""

    def _company(self) -> str | None:
        """Return the tag of the reader's company in the marked sentence; behind "from" it may be the sender's."""
        sentence, words = self._here(), self._context.draft.words
        for i in range(sentence.first, sentence.last):
            theirs = words.forms[i - 1] == "at" and (sentence.question or sentence.focus == "reader")
            if words.classes[i] == "company" and (theirs or words.forms[i - 1] not in OURS):
                return self.source(Span(words.starts[i], words.ends[i]))
        return None

    def _here(self) -> Sentence:
        return self._context.sentences[self._mark.sentence]

    def _sentence(self, parting: bool = False) -> str | None:
        """Return the marked sentence as it is, where others can stand before it; parting: one that says goodbye."""
        sentence = self._here()
        words = self._context.draft.words.forms[sentence.first : sentence.last]
        if sentence.bullet or sentence.zone == "subject" or len(words) < _LEAST or words[0] in POLITE:
            return None
        if parting is PARTING.isdisjoint(words):
            return None
        return self.source(Span(sentence.start, sentence.end))

    def _noun(self, name: str) -> str | None:
        """Return the first word of the marked sentence that a list holds."""
        sentence, words, listed = self._here(), self._context.draft.words, self._context.lexicon.list(name)
        at = next((i for i in range(sentence.first, sentence.last) if words.forms[i] in listed), -1)
        return self.source(Span(words.starts[at], words.ends[at])) if at >= 0 else None

    def _picks(self) -> str | None:
        """Return the first points of the list that holds the mark, as "one, two or three"."""
        points = []
        for sentence in listed(self._context, self._mark.sentence):
            told = _NAMED.split(self._context.draft.text[sentence.start : sentence.end].strip(_MARKS), maxsplit=1)[0]
            text = told.strip(" .;,\u2026")
            if text[:1].isupper() and text.partition(" ")[2][:1].islower() and not text[1:2].isupper():
                text = text[0].lower() + text[1:]
            nouns = self._turner.nouns
            if not (nouns.pronouns | nouns.yours | VERBS).isdisjoint(text.lower().split()):
                continue
            orders = text.lower().split()[1:2]
            if orders in (["the"], ["a"], ["an"]):
                continue  # a step, and no thing
            if 0 < len(text.split()) <= _SHORT and _ODD.isdisjoint(text) and not self._tagged(sentence):
                points.append(text)
        picked = points[:_PICKS]
        return f"{', '.join(picked[:-1])} or {picked[-1]}" if len(picked) > 1 else None

    def _tagged(self, sentence: Sentence) -> bool:
        return any(tag.start < sentence.end and sentence.start < tag.end for tag in self._context.draft.tags)


def listed(context: Context, index: int) -> list[Sentence]:
    """Return the sentences of the list that a sentence stands in, in order; none outside a list."""
    sentences, first, end = context.sentences, index, index
    while first > 0 and sentences[first - 1].bullet and sentences[first].bullet:
        first -= 1
    while end < len(sentences) and sentences[end].bullet:
        end += 1
    return list(sentences[first:end])


def _turner(context: Context) -> Turner:
    """Return what turns the draft's sentences round; it is kept with the draft."""
    found = context.turned
    if not isinstance(found, Turner):
        found = context.turned = Turner(context)
    return found


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
