"""Running rules over a draft: which stretch of which sentence each rule marks, before anything is said about it."""

from bisect import bisect_right
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from lint.engine.context import Context
from lint.engine.facts import some_clause
from lint.engine.measure import MEASURES
from lint.engine.ruleset import Check, RuleSet
from lint.model.draft import Clause, Sentence
from lint.model.options import Options
from lint.model.source import Span
from lint.rules.raw import TooSlow, found
from lint.rules.rule import Rule
from lint.words.tokens import fold

_QUOTES = "\"'\u201c\u2018\u00ab"


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


def run(
    rules: RuleSet, context: Context, active: Mapping[int, str], options: Options, excuse: bool = True
) -> list[Mark]:  # fmt: skip
    """Return all marks of the active rules on a draft, in reading order, overlaps settled.

    excuse: whether words that are only quoted or negated are passed over.
    """
    marks = [*_phrases(rules, context, active, excuse), *_shapes(rules, context, active)]
    if rules.raws:
        marks.extend(_raws(rules, context, active))
    for number in rules.wholes:
        if number in active:
            marks.extend(_whole(rules, rules.check(number), number, context, options))
    marks.sort(key=lambda mark: (mark.span.start, mark.span.end, mark.number))
    return _settled(rules, marks)


def _phrases(rules: RuleSet, context: Context, active: Mapping[int, str], excuse: bool) -> Iterator[Mark]:
    draft = context.draft
    for index, sentence in enumerate(context.sentences):
        for hit in rules.phrases.hits(draft.text, draft.words, sentence.first, sentence.last):
            if hit.key not in active:
                continue
            check = rules.check(hit.key)
            if sentence.zone not in check.zones or (excuse and _excused(context, index, hit.first, hit.last)):
                continue
            clause = next((c for c in sentence.clauses if c.first <= hit.first < c.last), None)
            if check.where and not check.where(context, index, clause):
                continue
            if _is_fine(check, context, index, clause):
                continue
            words = draft.words
            captures = {
                name: Span(words.starts[a], words.ends[b - 1]) for name, (a, b) in hit.captures.items() if b > a
            }
            span = Span(words.starts[hit.first], words.ends[hit.last - 1])
            yield Mark(hit.key, index, _marked(check.rule, context, sentence, clause, span), clause, captures)


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
                    if not _is_fine(check, context, index, clause):
                        yield Mark(number, index, _marked(check.rule, context, sentence, clause, span), clause, {})


def _shapes(rules: RuleSet, context: Context, active: Mapping[int, str]) -> Iterator[Mark]:
    """Yield the marks of rules that state facts and no phrases: once a sentence, at the first clause that fits."""
    checks = [(number, rules.check(number)) for number in rules.shapes if number in active]
    for index, sentence in enumerate(context.sentences):
        actors = {clause.actor for clause in sentence.clauses}
        for number, check in checks:
            if sentence.zone not in check.zones or check.where is None:
                continue
            if check.actors and check.actors.isdisjoint(actors):
                continue
            for clause in sentence.clauses if check.by_clause else (None,):
                if check.where(context, index, clause) and not _is_fine(check, context, index, clause):
                    whole = Span(sentence.start, sentence.end)
                    yield Mark(number, index, _marked(check.rule, context, sentence, clause, whole), clause, {})
                    break


def _is_fine(check: Check, context: Context, index: int, clause: Clause | None) -> bool:
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


def _whole(rules: RuleSet, check: Check, number: int, context: Context, options: Options) -> Iterator[Mark]:
    """Yield the mark of a rule about the draft as a whole."""
    rule = check.rule
    if rule.kind == "metric":
        yield from _metric(rules, check, number, context, options)
        return
    inside = [i for i, sentence in enumerate(context.sentences) if sentence.zone in check.zones]
    if not context.sentences:
        return
    if rule.kind == "absence":
        found = any(_satisfies(rules, check, number, context, i) for i in inside)
        body = inside or context.body or [0]
        at = next((i for i in reversed(body) if context.sentences[i].zone == "ask"), body[-1])
    else:
        at = next((i for i in inside if check.first and some_clause(check.first, rule.first, context, i)), -1)
        found = at < 0 or any(check.then and some_clause(check.then, rule.then, context, i) for i in inside if i < at)
    if not found and not _is_fine(check, context, at, None):
        sentence = context.sentences[at]
        yield Mark(number, at, Span(sentence.start, sentence.end), None, {})


def _satisfies(rules: RuleSet, check: Check, number: int, context: Context, index: int) -> bool:
    """Return whether a sentence has what an absence rule looks for."""
    if check.where and some_clause(check.where, check.rule.where, context, index):
        return True
    scanner = rules.absent(number)
    return scanner is not None and context.says(scanner, index)


def _metric(rules: RuleSet, check: Check, number: int, context: Context, options: Options) -> Iterator[Mark]:
    rule = check.rule
    limit = options.limits.get(rule.id, rule.limit.get(context.draft.stage.name, rule.limit.get("default", 0)))
    if rule.metric == "matches":
        yield from _matches(rules, check, number, context, limit)
        return
    measure = context.measure(rule.metric, limit, MEASURES[rule.metric])
    if measure.value <= limit:
        return
    places = [(_sentence_at(context, span), span) for span in measure.spans]
    if measure.at >= 0:
        whole = context.sentences[measure.at]
        places.append((measure.at, Span(whole.start, whole.end)))
    for at, span in places:
        if at >= 0 and not _is_fine(check, context, at, None):
            yield Mark(number, at, span, None, {}, measure.value, limit)


def _matches(rules: RuleSet, check: Check, number: int, context: Context, limit: float) -> Iterator[Mark]:
    """Yield the mark of a rule that counts different phrases, at the first of them."""
    scanner = rules.absent(number)
    words, text = context.draft.words, context.draft.text
    hits = [
        (index, hit)
        for index, sentence in enumerate(context.sentences)
        if scanner is not None and sentence.zone in check.zones
        if check.where is None or some_clause(check.where, check.rule.where, context, index)
        for hit in scanner.hits(text, words, sentence.first, sentence.last)
    ]
    count = len({tuple(words.forms[hit.first : hit.last]) for _, hit in hits})
    if count > limit and not _is_fine(check, context, hits[0][0], None):
        index, hit = hits[0]
        yield Mark(number, index, Span(words.starts[hit.first], words.ends[hit.last - 1]), None, {}, count, limit)


def _sentence_at(context: Context, span: Span) -> int:
    """Return the sentence around a span, or the closest before it; the first where none is, -1 in an empty draft."""
    found = 0 if context.sentences else -1
    for index, sentence in enumerate(context.sentences):
        if sentence.start <= span.start:
            found = index
    return found


def _settled(rules: RuleSet, marks: list[Mark]) -> list[Mark]:
    """Return the marks without those that a stronger rule outranks on the same sentence, each rule once a sentence."""
    silenced: set[tuple[str, int]] = set()
    whole = {rules.rules[number].id for number in rules.wholes}
    for mark in marks:
        rule = rules.rules[mark.number]
        silenced.update((other, mark.sentence) for other in rule.over)
        if rule.kind != "phrase":  # among rules about the whole draft, the stronger silences the other everywhere
            silenced.update((other, m.sentence) for m in marks for other in rule.over if other in whole)
    kept: dict[tuple[int, int], Mark] = {}
    for mark in marks:
        if (rules.rules[mark.number].id, mark.sentence) in silenced:
            continue
        once = (mark.number, mark.span.start if rules.rules[mark.number].kind == "metric" else mark.sentence)
        if once not in kept or _tells_more(mark, kept[once]):
            kept[once] = mark
    return sorted(kept.values(), key=lambda mark: (mark.span.start, mark.span.end, mark.number))


def _tells_more(mark: Mark, other: Mark) -> bool:
    """Return whether of two marks of one rule the first remembered more, or begins earlier or is longer."""
    one, two = bool(mark.captures), bool(other.captures)
    if one != two:
        return one
    return (mark.span.start, -mark.span.end) < (other.span.start, -other.span.end)
