"""Weighing: a sentence that no named rule marks may still be a fault, all its cues taken together; and the reverse."""

from collections.abc import Collection, Mapping, Sequence

from lint.engine.context import Context
from lint.engine.cues import CueReader, mail_cues, named, places
from lint.engine.marks import Mark, is_fine
from lint.engine.ruleset import RuleSet
from lint.model.source import Span

# What one sentence must weigh where the mail as a whole hardly shows that it is outreach.
_TELLS = {"hardly": 1.1, "perhaps": 0.3}


def weighed(
    rules: RuleSet,
    context: Context,
    marks: Sequence[Mark],
    active: Mapping[int, str],
    spoken: Mapping[int, set[str]],
) -> list[Mark]:
    """Return the marks with those in doubt noted, and one more for every sentence that is heavy without a mark.

    spoken: ids of the rules that mark a sentence when all the usual rules run, whatever was selected.
    """
    numbers = {rules.rules[n].family: n for n in rules.weighed if n in active}
    sums: dict[tuple[str, int], float] = {}
    heavy: list[Mark] = []
    for index, cues in cues_of(rules.cue_reader, context, spoken).items():
        sentence = context.sentences[index]
        for family, scale in rules.scales.items():
            if not may_hold(family, cues):
                continue
            total, given = scale.weigh(cues)
            sums[family, index] = total
            number = numbers.get(family)
            if number is None or total < scale.speaks or sentence.zone not in rules.check(number).zones:
                continue
            if not is_fine(rules.check(number), context, index, None):
                span = Span(sentence.start, sentence.end)
                heavy.append(Mark(number, index, span, None, {}, total, scale.speaks, cues=named(given)))
    if max(sums.values(), default=0) < _TELLS.get(context.draft.outreach.name, -99):
        return [mark._replace(doubtful=rules.rules[mark.number].family in rules.scales) for mark in marks]
    kept = [mark._replace(doubtful=_doubtful(rules, mark, sums)) for mark in marks]
    loud = {
        (rules.rules[mark.number].family, mark.sentence)
        for mark in kept
        if active[mark.number] != "info" and not mark.doubtful
    }
    return [*kept, *(mark for mark in heavy if (rules.rules[mark.number].family, mark.sentence) not in loud)]


def cues_of(reader: CueReader, context: Context, spoken: Mapping[int, set[str]]) -> dict[int, set[str]]:
    """Return the cues of every sentence of subject and body, by index."""
    titles = {index: "" for index, sentence in enumerate(context.sentences) if sentence.zone == "subject"}
    at = {**titles, **places(context.sentences)}
    around = mail_cues(context)
    return {index: reader.cues(context, index, place, spoken.get(index, ()), around) for index, place in at.items()}


def may_hold(family: str, cues: Collection[str]) -> bool:
    """Return whether a sentence of these cues stands where a family looks: an opener, in the subject or the opening."""
    return family != "opener" or bool({"zone:subject", "place:first", "place:second"} & set(cues))


def _doubtful(rules: RuleSet, mark: Mark, sums: Mapping[tuple[str, int], float]) -> bool:
    """Return whether all cues of a mark's sentence taken together speak against it; never of rules about the draft."""
    rule = rules.rules[mark.number]
    total = sums.get((rule.family, mark.sentence)) if rule.kind == "phrase" else None
    return total is not None and total < rules.scales[rule.family].doubts
