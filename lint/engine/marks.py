"""What the rules mark in one sentence. Rules that ask nothing beyond it are asked once for the same sentence."""

from bisect import bisect_right
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from lint.engine.context import Context, sentence_key
from lint.engine.facts import some_clause
from lint.engine.ruleset import Check, RuleSet
from lint.model.draft import Clause, Draft, Sentence
from lint.model.source import Span
from lint.rules.raw import TooSlow, found
from lint.rules.rule import Rule
from lint.words.scan import Hit
from lint.words.tokens import fold, splits, whole

_QUOTES = "\"'\u201c\u2018\u00ab"
_MEMORY = 20_000  # sentences


class RuleTimeout(Exception):
    """A rule's raw expression took too long; the message is the rule's id."""


class Mark(NamedTuple):
    """What a rule marks: rule number, sentence index, span in the text, its clause, captures as text spans, counts."""

    number: int
    sentence: int
    span: Span
    clause: Clause | None
    captures: Mapping[str, Span]
    value: float = 0
    limit: float = 0
    doubtful: bool = False  # all cues of the sentence taken together speak against it
    cues: str = ""  # what made a weighed sentence heavy, in plain words


def sentence_marks(rules: RuleSet, context: Context, active: Mapping[int, str], excuse: bool) -> list[Mark]:
    """Return the marks of the active rules of kind phrase, unsettled. excuse: pass over quoted and negated words."""
    made: list[Mark] = []
    for index, sentence in enumerate(context.sentences):
        # `active` is kept alive by its rule set, one for each combination of options and facts, so its id serves.
        key = (*sentence_key(context, sentence), id(active), excuse)
        if key not in rules.memory:
            if len(rules.memory) >= _MEMORY:
                rules.memory.clear()
            found_here = _marks(rules, context, active, excuse, index, True)
            known = [(_moved(mark, -sentence.start), _place(mark.clause, sentence)) for mark in found_here]
            rules.memory[key] = known, _asks_further(rules, context, sentence)
        marks, further = rules.memory[key]
        for mark, place in marks:
            clause = sentence.clauses[place] if place >= 0 else None
            made.append(_moved(mark, sentence.start)._replace(sentence=index, clause=clause))
        if further:
            made.extend(_marks(rules, context, active, excuse, index, False))
    if rules.raws:
        made.extend(_raws(rules, context, active))
    return made


def _asks_further(rules: RuleSet, context: Context, sentence: Sentence) -> bool:
    """Return whether some rule that looks beyond the sentence has a say in it."""
    hits = rules.phrases.hits(context.draft.text, context.draft.words, sentence.first, sentence.last)
    return bool(rules.other_shapes) or any(not rules.check(hit.key).local for hit in hits)


def _place(clause: Clause | None, sentence: Sentence) -> int:
    """Return which of the sentence's clauses this is, -1 for none."""
    return -1 if clause is None else sentence.clauses.index(clause)


def _moved(mark: Mark, by: int) -> Mark:
    """Return a mark with its spans moved."""
    span = Span(mark.span.start + by, mark.span.end + by)
    captures = {name: Span(a + by, b + by) for name, (a, b) in mark.captures.items()} if mark.captures else {}
    return mark._replace(span=span, captures=captures)


def _marks(
    rules: RuleSet, context: Context, active: Mapping[int, str], excuse: bool, index: int, local: bool
) -> Iterator[Mark]:  # fmt: skip
    """Yield the marks in one sentence of the rules that are local, or of those that are not."""
    draft, sentence = context.draft, context.sentences[index]
    words = draft.words
    for hit in rules.phrases.hits(draft.text, words, sentence.first, sentence.last):
        check = rules.check(hit.key)
        if check.local != local or hit.key not in active or sentence.zone not in check.zones:
            continue
        if excuse and _excused(context, index, hit.first, hit.last):
            continue
        clause = next((c for c in sentence.clauses if c.first <= hit.first < c.last), None)
        if (check.where and not check.where(context, index, clause)) or is_fine(check, context, index, clause):
            continue
        captures = remembered(draft, hit)
        span = Span(words.starts[hit.first], words.ends[hit.last - 1])
        yield Mark(hit.key, index, _marked(check.rule, context, sentence, clause, span), clause, captures)
    actors = {clause.actor for clause in sentence.clauses}
    for number in rules.local_shapes if local else rules.other_shapes:
        if number not in active:
            continue
        check = rules.check(number)
        if sentence.zone not in check.zones or (check.actors and check.actors.isdisjoint(actors)):
            continue
        for clause in sentence.clauses if check.by_clause else (None,):
            if check.where and check.where(context, index, clause) and not is_fine(check, context, index, clause):
                whole = Span(sentence.start, sentence.end)
                yield Mark(number, index, _marked(check.rule, context, sentence, clause, whole), clause, {})
                break


def remembered(draft: Draft, hit: Hit) -> dict[str, Span]:
    """Return what a phrase that was found remembers, by name."""
    return {name: _stretch(draft, a, b) for name, (a, b) in hit.captures.items() if b > a}


def _stretch(draft: Draft, first: int, last: int) -> Span:
    """Return where the words of a capture stand, half a contraction taken whole; "it" of "it's" is a word itself."""
    text, words = draft.text, draft.words
    start, end = words.starts[first], words.ends[last - 1]
    if splits(text, start):
        start = whole(text, start, end)[0]
    if splits(text, end) and text[end] in "nN":
        end = whole(text, start, end)[1]
    return Span(start, end)


def _raws(rules: RuleSet, context: Context, active: Mapping[int, str]) -> Iterator[Mark]:
    """Yield the marks of rules that hold raw expressions. Raises RuleTimeout when one takes too long."""
    draft = context.draft
    for number in rules.raws:
        check = rules.check(number)
        for index, sentence in enumerate(context.sentences if number in active else ()):
            if sentence.zone not in check.zones:
                continue
            folded = fold(draft.text[sentence.start : sentence.end])
            for pattern in check.rule.regexes:
                try:
                    places = list(found(pattern, folded))
                except TooSlow:
                    raise RuleTimeout(check.rule.id) from None
                for start, end in places:
                    span = Span(sentence.start + start, sentence.start + end)
                    at = bisect_right(draft.words.starts, span.start) - 1
                    clause = next((c for c in sentence.clauses if c.first <= at < c.last), None)
                    if check.where and not check.where(context, index, clause):
                        continue
                    if not is_fine(check, context, index, clause):
                        yield Mark(number, index, _marked(check.rule, context, sentence, clause, span), clause, {})


def is_fine(check: Check, context: Context, index: int, clause: Clause | None) -> bool:
    """Return whether one of the rule's excuses holds."""
    for fact, pairs, by_clause in check.unless:
        if by_clause and clause is None:
            if some_clause(fact, pairs, context, index):
                return True
        elif fact(context, index, clause):
            return True
    return False


def _excused(context: Context, index: int, first: int, last: int) -> bool:
    """Return whether the words are only mentioned: within quotation marks, or said not to be meant."""
    words, text, sentence = context.draft.words, context.draft.text, context.sentences[index]
    start, end = words.starts[first], words.ends[last - 1]
    if start > sentence.start and text[start - 1] in _QUOTES:
        close = text[end : end + 2]
        if close and any(sign in "\"'\u201d\u2019\u00bb" for sign in close):
            return True
    negation = context.negation
    if negation.isdisjoint(context.present(index)) or not negation.isdisjoint(words.forms[first:last]):
        return False
    clause_first = next((c.first for c in sentence.clauses if c.first <= first < c.last), sentence.first)
    return not negation.isdisjoint(words.forms[max(clause_first, first - 3) : first])


def _marked(rule: Rule, context: Context, sentence: Sentence, clause: Clause | None, match: Span) -> Span:
    """Return what a finding marks: the match, its clause or its sentence."""
    if rule.marks == "sentence" or (rule.marks == "clause" and clause is None):
        return Span(sentence.start, sentence.end)
    if rule.marks == "clause" and clause is not None:
        words = context.draft.words
        start = sentence.start if clause.first == sentence.first else words.starts[clause.first]
        end = sentence.end if clause.last == sentence.last else words.ends[clause.last - 1]
        return Span(start, end)
    return match
