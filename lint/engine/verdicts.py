"""What a draft amounts to: verdicts, traits, resistance, metrics, and what to keep. Learned from how coaches label."""

from bisect import bisect_right
from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from itertools import islice

from lint.engine.context import BODY, Context
from lint.engine.measure import count_words, grade_of, is_ask
from lint.model.draft import Sentence
from lint.model.finding import Finding, Metrics

_FAMILIES = ("opener", "pressure", "self-focus")
_PUSHY = 6  # points of pressure: two plain warnings; one push with a way out is none
_LONG = 200  # words; GUIDE: "over ~200 words, or three or more asks, or a feature wall"
_ASKS = 3
_WALL = 5  # bullets


def verdicts(findings: Sequence[Finding], ran: Collection[str], easy_out: bool) -> dict[str, str | None]:
    """Return pass, fail or None (no rule of the family ran) for opener, pressure and self-focus.

    Opener fails on one finding at warning or above outside the subject. Pressure fails when its warnings and errors
    weigh six points, nine where a no is made easy. Self-focus fails on one loud finding of its own or of the opener:
    a pitch at the top speaks of the sender too. Learned from labelled drafts; docs/accuracy.md has the figures.
    """
    loud: dict[str, list[Finding]] = {family: [] for family in _FAMILIES}
    for finding in findings:
        if finding.family in loud and finding.severity != "info":
            loud[finding.family].append(finding)
    weight = sum(finding.weight for finding in loud["pressure"])
    failed = {
        "opener": any(finding.zone != "subject" for finding in loud["opener"]),
        "pressure": weight >= (_PUSHY + 3 if easy_out else _PUSHY),
        "self-focus": bool(loud["self-focus"] or loud["opener"]),
    }
    return {family: ("fail" if failed[family] else "pass") if family in ran else None for family in _FAMILIES}


def traits(context: Context) -> dict[str, bool | None]:
    """Return listens (asks a real question about the reader's world), overload, and easy_out (a no is made easy)."""
    sentences = context.sentences
    body = [i for i, sentence in enumerate(sentences) if sentence.zone in BODY]
    total = count_words(sentences[i] for i in body)
    asks = sum(is_ask(sentences[i]) for i in body)
    lists = Counter(sentence.paragraph for sentence in sentences if sentence.bullet)
    wall = max(lists.values(), default=0)
    easy = any(context.listed("way-out", i) for i in body)
    listens = any(
        sentences[i].question and _asks_about_reader(context, i) and not context.listed("own-interest-question", i)
        for i in body
    )
    return {"listens": listens, "overload": total > _LONG or asks >= _ASKS or wall > _WALL, "easy_out": easy}


def _asks_about_reader(context: Context, index: int) -> bool:
    """Return whether a question is about how things are with the reader."""
    return context.mentions("reader", index) or context.listed("open-question", index)


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
        asking = (i for i in clean if sentences[i].question and _asks_about_reader(context, i))
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
