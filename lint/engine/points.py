"""The points of a list: asked about, or cut down to the first."""

import re

from lint.drafts.landing import as_written
from lint.engine.context import BODY, Context
from lint.engine.deletion import announces_list
from lint.engine.nouns import Nouns
from lint.engine.small_words import GOODS, HEDGES, VERBS, WANTS
from lint.model.draft import Sentence
from lint.model.source import Span

_NAMED = re.compile(r"[,:;(\u2014\u2013\u2192=]| -+ |\. ")  # what parts the name of a point from its description
_MARKS = "".join(chr(code) for code in (*range(32, 48), *range(58, 65), 0x2022, 0x2713, 0x2714, 0x2705, 0xFE0F, 0x27A1))
_ODD = frozenset('!?*_`<>[]{}|\n,"')
_LEAD = 12  # words of a line above a list
_KEPT = 2  # points of a list that stay
_PICKS, _SHORT = 3, 9  # how many points of a list are asked about, and how many words one may have


class Points:
    """The list that a sentence stands in. buys: whether its reader may be asked what he would buy."""

    def __init__(self, context: Context, index: int, nouns: Nouns, buys: bool) -> None:
        self._context, self._found, self._nouns = context, listed(context, index), nouns
        self._buys = buys and announces_goods(context, _above(context, self._found))

    def picks(self) -> str | None:
        """Return the first points of the list that holds the mark, as "one, two or three"."""
        points, found = [], self._found
        first = self._context.sentences.index(found[0]) if found else 0
        led = first and announces_list(self._context, first - 1)
        if self._asked_for(found) or not self._buys or self._numbered(found) or led:
            return None  # a line that announces a list must not announce a question
        for sentence in found:
            told = _NAMED.split(self._context.draft.text[sentence.start : sentence.end].strip(_MARKS), maxsplit=1)[0]
            text = told.strip(" .;,\u2026")
            if text[:1].isupper() and text.partition(" ")[2][:1].islower() and not text[1:2].isupper():
                text = text[0].lower() + text[1:]
            nouns = self._nouns
            if not (nouns.pronouns | nouns.yours | VERBS).isdisjoint(text.lower().split()):
                continue
            orders, reading = text.lower().split()[1:2], self._context.lexicon.verbs.get(text.lower().partition(" ")[0])
            acts = reading is not None and "s" in reading.forms
            lone = " " not in text and text[:1].isupper()
            if acts or orders in (["the"], ["a"], ["an"]) or text.startswith(("The ", "A ", "An ", "the ")):
                continue  # a step, and no thing
            if lone or text[-1:].isdigit() or (text[:1].isdigit() and "%" in text):
                continue  # a name, or a figure
            if 0 < len(text.split()) <= _SHORT and _ODD.isdisjoint(text) and not self._tagged(sentence):
                points.append(text)
        picked = points[:_PICKS]
        if len(picked) < 2 or 2 * len(points) < len(found):
            return None
        return f"{', '.join(picked[:-1])} or {picked[-1]}"

    def firsts(self) -> str | None:
        """Return the first points of a list, as they are written, where it counts up what is for sale."""
        found, text = self._found, self._context.draft.text
        if len(found) <= _KEPT or not self._buys or self._asked_for(found):
            return None
        start = text.rfind("\n", 0, found[0].start) + 1
        dropped = text[found[_KEPT].start : found[-1].end]
        if text[start : found[0].end].lstrip()[:1].isdigit() or any(letter.isdigit() for letter in dropped):
            return None  # steps in their order, or prices and sizes that would be lost
        if not self._plain(found) or self._context.draft.format == "html":
            return None
        return as_written(self._context.draft, Span(start, found[_KEPT - 1].end))

    def _numbered(self, points: list[Sentence]) -> bool:
        """Return whether the points are counted: steps in their order, reasons, answers."""
        text = self._context.draft.text
        return bool(points) and text[text.rfind("\n", 0, points[0].start) + 1 : points[0].end].lstrip()[:1].isdigit()

    def _plain(self, points: list[Sentence]) -> bool:
        """Return whether each point is a line of its own and begins like the others."""
        text = self._context.draft.text
        return all(point.bullet and text[point.start : point.end].count("\n") == 0 for point in points)

    def _asked_for(self, points: list[Sentence]) -> bool:
        """Return whether a list says what the reader should send or know, and no more what the sender sells."""
        context, forms = self._context, self._context.draft.words.forms
        first = context.sentences.index(points[0]) if points else 0
        lead = context.sentences[first - 1] if first else None
        told = {word for point in points for word in forms[point.first : point.first + 1]}
        before = set(forms[lead.first : lead.last]) if lead is not None else set()
        return not WANTS.isdisjoint(before) or not HEDGES.isdisjoint(told)

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


def announces_goods(context: Context, start: int) -> bool:
    """Return whether the sentence that starts there announces the sender's goods, and says nothing of the reader."""
    lead = next((one for one in context.sentences if one.start == start), None)
    if lead is None or lead.zone not in BODY or lead.focus in ("reader", "both") or lead.last - lead.first > _LEAD:
        return False
    forms = context.draft.words.forms[lead.first : lead.last]
    sold = context.lexicon.list("product-noun") | GOODS
    tenses = {clause.tense for clause in lead.clauses}
    return (lead.focus == "sender" or not sold.isdisjoint(forms)) and "past" not in tenses and WANTS.isdisjoint(forms)


def _above(context: Context, points: list[Sentence]) -> int:
    """Return where the sentence above a list starts, -1 where there is none."""
    at = context.sentences.index(points[0]) - 1 if points else -1
    return context.sentences[at].start if at >= 0 else -1
