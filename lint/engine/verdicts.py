"""What a draft amounts to: verdicts, traits, resistance, metrics, and what to keep. Learned from how coaches label."""

from bisect import bisect_right
from collections.abc import Collection, Mapping, Sequence
from itertools import islice
from math import exp

from lint.engine.asking import asks_about_reader, listens
from lint.engine.context import BODY, Context
from lint.engine.measure import count_words, grade_of, is_ask
from lint.model.draft import Sentence
from lint.model.finding import Finding, Metrics

_FAMILIES = ("opener", "pressure", "self-focus")
# _PITCH, _NAMED, _SHAPED, _BEHIND: set on benchmarks/accuracy/own and train and real mail; _NAMED from 0.52 to 0.75
# scores alike there, and on held; _BEHIND of 0.7 finds more and is wrong more often. _SELF, _SAID, _GRACE: set on the
# same mail; 1.2 to 1.6, 0.35 to 0.7 and 0.4 to 0.8 score alike there.
# _CLEAR: set on real mail, by weights that had seen it.
# The lines of lists: read off the 39 drafts of own, train and real mail that are too much.
_PITCH = 0.5  # struck sentences expected in subject and opening
_NAMED = 0.52  # chance of a sentence of the opening that a named rule marks, at the least
_SHAPED = 0.45  # the same, of a rule that knows a shape and no words
_SHAPES = frozenset(f"opener/{name}" for name in ("can-do", "offer-first", "product-first", "sender-first"))
_BEHIND = 0.4  # what a pitch counts for behind a sentence that is the reader's
_LATER = frozenset(("follow-up", "break-up"))  # stages that begin with the talk so far
_SELF = 1.3  # struck sentences expected, and warnings
_SAID = 0.5  # what a warning adds to its sentence's chance
_GRACE = 0.8  # of a sentence, for a way out and for a question about the reader each
_PUSHY = 6  # points of pressure: two plain warnings
_CLEAR = 0.7  # chance from which one sentence alone makes a draft push
_MILD = frozenset({"pressure/pursuit-follow-up", "pressure/calendar-link"})  # no push where nothing else is found
_LONG, _ITEM = 200, 10  # words, and what a line of a list counts for; GUIDE: "over ~200 words", or a feature wall
_WALLS = ((7, 60), (5, 130))  # lines of one list, in a mail of so many words
_ROW, _ROOM = 5, 140  # commas of a sentence that is a list without lines, in a mail of so many words
_LINE = 12  # words of a line without a verb that is one of a list although no bullet says so


def verdicts(
    findings: Sequence[Finding],
    ran: Collection[str],
    found: Mapping[str, bool | None],
    chances: Mapping[str, Sequence[float]],
) -> dict[str, str | None]:
    """Return pass, fail or None (no rule of the family ran) for opener, pressure and self-focus.

    Each sentence has a chance to be struck out by a coach, worked out from all its cues (rules/weights); their sum is
    how many struck sentences are to be expected. A verdict fails only where a finding is at warning or above.
    Opener fails when more than 0.5 struck sentences are expected in subject and opening. There a sentence that a named
    rule marks counts 0.52 at the least (0.45 for a rule that knows a shape and no words), and one behind a sentence on
    a piece of the reader's, or on the talk so far, counts 0.4 of its chance. Self-focus fails when 1.3 are expected for
    opener and self-focus together, where each warning adds half a sentence, and a way out and a question about the
    reader take away 0.8 each. Pressure fails on two warnings or an error and a warning (one warning more where a no is
    made easy), and on one sentence with a chance of 0.7 where the draft neither makes a no easy nor asks about the
    reader; a bare "following up" or booking link alone does not count there, coaches let one of them pass.
    The numbers were set on our own sets and real mail; neighbours of each score nearly alike.
    """
    loud: dict[str, list[Finding]] = {family: [] for family in _FAMILIES}
    for finding in findings:
        if finding.family in loud and finding.severity != "info":
            loud[finding.family].append(finding)
    expected = {family: sum(chances.get(family, [1.0] * len(loud[family]))) for family in _FAMILIES}
    expected = {family: value if family in ran else 0.0 for family, value in expected.items()}
    eased = bool(found["easy_out"]) + bool(found["listens"])
    points = sum(finding.weight for finding in loud["pressure"])
    clear = not eased and max(chances.get("pressure", ()), default=0.0) > _CLEAR
    hard = any(finding.rule not in _MILD for finding in loud["pressure"])
    failed = {
        "opener": bool(loud["opener"]) and expected["opener"] > _PITCH,
        "pressure": points >= _PUSHY + 3 * bool(found["easy_out"]) or (hard and clear),
        "self-focus": bool(loud["self-focus"] or loud["opener"])
        and expected["self-focus"] + expected["opener"] + _SAID * len(loud["self-focus"]) - _GRACE * eased >= _SELF,
    }
    return {family: ("fail" if failed[family] else "pass") if family in ran else None for family in _FAMILIES}


def chances(context: Context, findings: Sequence[Finding]) -> dict[str, list[float]]:
    """Return by family how likely a coach strikes each sentence, 0 to 1; nothing where no finding would be weighed.

    In the opening, a named rule's word stands against light cues, and a pitch counts less behind a sentence that is
    the reader's: a piece of his named, or the talk so far.
    """
    found: dict[str, list[float]] = {}
    loud = [finding for finding in findings if finding.family in _FAMILIES and finding.severity != "info"]
    if loud:
        starts = [sentence.start for sentence in context.sentences]
        named: dict[int, float] = {}
        for finding in loud:
            if finding.family == "opener":
                at = bisect_right(starts, finding.span.start) - 1
                named[at] = max(named.get(at, 0.0), _floor(finding))
        for (family, index), total in context.sums.items():
            chance = 1 / (1 + exp(-total))
            if family == "opener":
                if context.sentences[index].zone in BODY:
                    chance = max(chance, named.get(index, 0.0))
                chance *= _BEHIND if _stands_behind(context, index, named) else 1.0
            found.setdefault(family, []).append(chance)
    return found


def _floor(finding: Finding) -> float:
    """Return the chance that a finding in the opening gives its sentence at the least."""
    if "/reads-as-" in finding.rule:
        return 0.0
    return _SHAPED if finding.rule in _SHAPES else _NAMED


def _stands_behind(context: Context, index: int, struck: Collection[int]) -> bool:
    """Return whether a sentence of the opening follows one that names a piece of the reader's, or the talk so far."""
    sentences = context.sentences
    before = next((i for i in range(index - 1, -1, -1) if sentences[i].zone in BODY), -1)
    if before < 0 or before in struck or sentences[index].zone not in BODY:
        return False
    if context.listed("their-piece", before):
        return True
    if context.mentions("reader", before) and context.mentions("number", before) and not sentences[before].question:
        return True
    return context.draft.stage.name in _LATER and (sentences[before].focus in ("sender", "both"))


def traits(context: Context) -> dict[str, bool | None]:
    """Return listens (asks a real question about the reader's world), overload, and easy_out (a no is made easy).

    Overload is 200 words, a line of a list counting for ten more, or a list of seven lines, or one of five in a mail of
    130 words, or one of six pieces in a sentence of a mail of 140: coaches let a third ask and a short list pass.
    """
    sentences = context.sentences
    total = count_words(sentences[i] for i in context.body)
    items, longest = _lines(context)
    walled = any(longest >= lines and total >= words for lines, words in _WALLS)
    walled = walled or (total >= _ROOM and any(_is_row(context, i) for i in context.body))
    return {
        "listens": listens(context),
        "overload": total + _ITEM * items >= _LONG or walled,
        "easy_out": any(context.listed("way-out", i) for i in context.body),
    }


def _is_row(context: Context, index: int) -> bool:
    """Return whether a sentence counts up six things or more; a question does not."""
    sentence = context.sentences[index]
    return not sentence.question and context.draft.text.count(",", sentence.start, sentence.end) >= _ROW


def _lines(context: Context) -> tuple[int, int]:
    """Return how many bullets there are, and the lines of the longest list; questions and rows of tables do not count.

    Short lines without a verb belong to a list although no bullet says so. What follows a bullet on its line is one
    line with it.
    """
    sentences, text = context.sentences, context.draft.text
    items = longest = run = end = 0
    for i in context.body:
        sentence = sentences[i]
        bare = sentence.last - sentence.first <= _LINE and all(clause.verb < 0 for clause in sentence.clauses)
        bare = bare and text[sentence.start : sentence.end].rstrip()[-1:] not in ".!?:"
        bare = bare and "|" not in text[text.rfind("\n", 0, sentence.start) + 1 : sentence.end]
        if sentence.question or not (sentence.bullet or bare):
            run = 0
        elif bare or "\n" in text[end : sentence.start]:
            run += 1
            items += sentence.bullet
        longest, end = max(longest, run), sentence.end
    return items, longest


def metrics(context: Context, exact: bool, links: int) -> Metrics:
    """Return the counts of a draft; the reading grade only when `exact` asks for it."""
    body = [sentence for sentence in context.sentences if sentence.zone in BODY]
    total = count_words(body)
    return Metrics(
        words=total,
        reading_grade=grade_of(context.draft) if exact and total else None,
        questions=sum(sentence.question for sentence in body),
        asks=sum(is_ask(sentence) for sentence in body),
        links=links,
        sender_sentences=sum(sentence.focus == "sender" for sentence in body),
        reader_sentences=sum(sentence.focus == "reader" for sentence in body),
    )


def resistance(findings: Sequence[Finding]) -> dict[str, int]:
    """Return the sum of the findings' weights: in all, and by family."""
    points: dict[str, int] = {"total": sum(finding.weight for finding in findings)}
    for finding in findings:
        points[finding.family] = points.get(finding.family, 0) + finding.weight
    return points


def keep(context: Context, findings: Sequence[Finding], found: Mapping[str, bool | None]) -> tuple[str, ...]:
    """Return what a coach would tell the writer to leave as it is, with its line in the source."""
    sentences = context.sentences
    starts = [sentence.start for sentence in sentences]
    marked = {bisect_right(starts, finding.span.start) - 1 for finding in findings}
    clean = [i for i in context.body if i not in marked]
    kept = []
    if found["listens"]:
        asking = (i for i in clean if sentences[i].question and asks_about_reader(context, i))
        kept += [f"the question in line {_line(context, sentences[i])} is theirs to answer" for i in islice(asking, 1)]
    opening = (i for i in clean if sentences[i].zone == "opening" and sentences[i].focus == "reader")
    kept += [f"line {_line(context, sentences[i])} starts with them" for i in islice(opening, 1)]
    if found["easy_out"]:
        easy = (i for i in clean if context.listed("way-out", i))
        kept += [f"line {_line(context, sentences[i])} makes a no easy" for i in islice(easy, 1)]
    return tuple(kept)


def _line(context: Context, sentence: Sentence) -> int:
    where = context.draft.map.to_source((sentence.start, sentence.end))
    return context.draft.map.place(where.start).line if where else 0
