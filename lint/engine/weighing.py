"""Weighing: a sentence that no named rule marks may still be a fault, all its cues taken together; and the reverse."""

import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

from lint.engine.context import Context, sentence_key
from lint.engine.cues import CueReader, list_cues, mail_cues, named, places
from lint.engine.marks import Mark, is_fine
from lint.engine.ruleset import RuleSet
from lint.model.source import Span

# What one sentence must weigh where the mail as a whole hardly shows that it is outreach.
_TELLS = {"hardly": 1.1, "perhaps": 0.3}
_FAULTS = 2  # warnings of named rules that tell as much, in a mail that says "you" often
_ALONE = 0.8  # how much more the only fault of a mail must weigh
_MEMORY = 20_000  # sentences
_SAID = re.compile(r"""[*_ ]*["\u201c\u00ab][^"\u201c\u201d\u00ab\u00bb]+["\u201d\u00bb][*_ ]*""")  # what another says


def weighed(
    rules: RuleSet,
    context: Context,
    marks: Sequence[Mark],
    active: Mapping[int, str],
    standing: Sequence[Mark],
    usual: Mapping[int, str],
) -> list[Mark]:
    """Return the marks with those in doubt noted, and one more for every sentence that is heavy without a mark.

    standing, usual: what all the usual rules mark, and their severities: the mail is judged by these, whatever was
    selected, so that a selection shows the same findings as a full run, only fewer.
    """
    heavy = list(_heavy(rules, context, standing))
    if not _tells(context, _loud(rules, context, standing, usual)):
        return [mark._replace(doubtful=rules.rules[mark.number].family in rules.scales) for mark in marks]
    if len(heavy) == 1 and not _loud(rules, context, standing, usual) and heavy[0].value < heavy[0].limit + _ALONE:
        heavy = []
    loud = {(rules.rules[mark.number].family, mark.sentence) for mark in _loud(rules, context, marks, active)}
    kept = [mark._replace(doubtful=_doubtful(rules, mark, context.sums)) for mark in marks]
    new = [mark for mark in heavy if mark.number in active]
    opened = {index for family, index in loud if family == "opener"}
    opened.update(mark.sentence for mark in new if rules.rules[mark.number].family == "opener")
    silent = loud | {("self-focus", index) for index in opened}  # one finding is enough: it opens with the sender
    return [*kept, *(mark for mark in new if (rules.rules[mark.number].family, mark.sentence) not in silent)]


def _heavy(rules: RuleSet, context: Context, standing: Sequence[Mark]) -> Iterator[Mark]:
    """Yield a mark for every sentence whose sum speaks, and note all sums in the context."""
    numbers = {rules.rules[n].family: n for n in rules.weighed}
    for index, weights in _weigh(rules, context, spoken_by(rules, standing)):
        sentence = context.sentences[index]
        for family, (total, shown) in weights.items():
            context.sums[family, index] = total
            number = numbers.get(family)
            if number is None or total < rules.scales[family].speaks or sentence.zone not in rules.check(number).zones:
                continue
            span = Span(sentence.start, sentence.end)
            said = _SAID.fullmatch(context.draft.text, span.start, span.end)
            if said is None and not is_fine(rules.check(number), context, index, None):
                yield Mark(number, index, span, None, {}, total, rules.scales[family].speaks, cues=shown)


def _loud(rules: RuleSet, context: Context, marks: Sequence[Mark], severities: Mapping[int, str]) -> list[Mark]:
    """Return the marks of weighed families that are warnings or errors and stand undoubted."""
    return [
        mark
        for mark in marks
        if rules.rules[mark.number].family in rules.scales
        and severities[mark.number] != "info"
        and not _doubtful(rules, mark, context.sums)
    ]


def _tells(context: Context, faults: Sequence[Mark]) -> bool:
    """Return whether a mail is outreach: as a whole, by one heavy sentence, or, as a letter, by two named faults."""
    outreach = context.draft.outreach.name
    if outreach == "perhaps" and len(faults) >= _FAULTS:
        return True
    return outreach not in _TELLS or max(context.sums.values(), default=0) >= _TELLS[outreach]


def spoken_by(rules: RuleSet, marks: Iterable[Mark]) -> dict[int, set[str]]:
    """Return by sentence the ids of the rules that mark it."""
    spoken: dict[int, set[str]] = {}
    for mark in marks:
        spoken.setdefault(mark.sentence, set()).add(rules.rules[mark.number].id)
    return spoken


def _weigh(
    rules: RuleSet, context: Context, spoken: Mapping[int, set[str]]
) -> Iterator[tuple[int, dict[str, tuple[float, str]]]]:
    """Yield by index what each sentence weighs in each family, and the cues that weighed most, in plain words.

    Remembered by all that the cues are read from: the same sentence in the same setting is weighed once.
    """
    for index, place, spoke, around in _settings(context, spoken):
        sentence = context.sentences[index]
        key = (
            *sentence_key(context, sentence),
            context.draft.stage.name,
            context.draft.relationship.name,
            place,
            frozenset(spoke),
            *around,
        )
        known = rules.sums.get(key)
        if known is None:
            if len(rules.sums) >= _MEMORY:
                rules.sums.clear()
            cues = rules.cue_reader.cues(context, index, place, spoke, around)
            known = rules.sums[key] = {}
            for family, scale in rules.scales.items():
                if may_hold(family, cues):
                    total, given = scale.weigh(cues)
                    known[family] = total, named(given) if total >= scale.speaks else ""
        yield index, known


def cues_of(reader: CueReader, context: Context, spoken: Mapping[int, set[str]]) -> dict[int, set[str]]:
    """Return the cues of every sentence of subject and body, by index."""
    return {
        index: reader.cues(context, index, place, spoke, around)
        for index, place, spoke, around in _settings(context, spoken)
    }


def _settings(
    context: Context, spoken: Mapping[int, set[str]]
) -> Iterator[tuple[int, str, Collection[str], Sequence[str]]]:
    """Yield every sentence of subject and body: its index, its place, the rules that mark it, and what is around."""
    titles = {index: "" for index, sentence in enumerate(context.sentences) if sentence.zone == "subject"}
    mail = mail_cues(context)
    for index, place in {**titles, **places(context.sentences)}.items():
        yield index, place, spoken.get(index, ()), [*mail, *list_cues(context.sentences, index)]


def may_hold(family: str, cues: Collection[str]) -> bool:
    """Return whether a sentence of these cues stands where a family looks: an opener, in the subject or the opening."""
    return family != "opener" or bool({"zone:subject", "zone:opening", "place:first", "place:second"} & set(cues))


def _doubtful(rules: RuleSet, mark: Mark, sums: Mapping[tuple[str, int], float]) -> bool:
    """Return whether all cues of a mark's sentence taken together speak against it.

    Never of rules about the draft as a whole, nor of rules that the scale did not meet: a team's own are believed.
    """
    rule = rules.rules[mark.number]
    if (
        rule.kind != "phrase"
        or rule.family not in rules.scales
        or not rules.scales[rule.family].knows(f"rule:{rule.id}")
    ):
        return False
    return sums.get((rule.family, mark.sentence), 0) < rules.scales[rule.family].doubts
