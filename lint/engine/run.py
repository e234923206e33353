"""Running rules over a draft: which stretch of which sentence each rule marks, before anything is said about it."""

from collections.abc import Iterator, Mapping

from lint.engine.context import Context
from lint.engine.facts import some_clause
from lint.engine.marks import Mark, is_fine, sentence_marks
from lint.engine.measure import MEASURES
from lint.engine.measure_tags import TAG_MEASURES
from lint.engine.ruleset import Check, RuleSet
from lint.engine.weighing import weighed
from lint.model.options import Options
from lint.model.source import Span

_USUAL = Options()  # what runs when nothing is selected: a weight rests on what all these rules say


def run(
    rules: RuleSet, context: Context, active: Mapping[int, str], options: Options, excuse: bool = True
) -> list[Mark]:  # fmt: skip
    """Return all marks of the active rules on a draft, in reading order, overlaps settled.

    excuse: whether words that are only quoted or negated are passed over.
    """
    marks = named_marks(rules, context, active, options, excuse)
    if not rules.scales or context.draft.outreach.name == "no":
        return marks
    usual = rules.active(context.draft, _USUAL)
    standing = marks if usual.keys() == active.keys() else named_marks(rules, context, usual, _USUAL, excuse)
    return sorted(weighed(rules, context, marks, active, standing, usual), key=_place)


def named_marks(
    rules: RuleSet, context: Context, active: Mapping[int, str], options: Options, excuse: bool
) -> list[Mark]:  # fmt: skip
    """Return what the named rules mark, overlaps settled."""
    marks = sentence_marks(rules, context, active, excuse)
    for number in rules.wholes:
        if number in active:
            marks.extend(_whole(rules, rules.check(number), number, context, options))
    marks.sort(key=_place)
    return _settled(rules, marks)


def _place(mark: Mark) -> tuple[int, int, int]:
    return mark.span.start, mark.span.end, mark.number


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
    if not found and not is_fine(check, context, at, None):
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
    draft = context.draft
    if rule.metric in TAG_MEASURES and rule.metric != "date-mismatches" and not draft.tags and not draft.slips:
        return
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
        if at >= 0 and not is_fine(check, context, at, None):
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
    if count > limit and not is_fine(check, context, hits[0][0], None):
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
    return sorted(kept.values(), key=_place)


def _tells_more(mark: Mark, other: Mark) -> bool:
    """Return whether of two marks of one rule the first remembered more, or begins earlier or is longer."""
    one, two = bool(mark.captures), bool(other.captures)
    if one != two:
        return one
    return (mark.span.start, -mark.span.end) < (other.span.start, -other.span.end)
