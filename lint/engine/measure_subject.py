"""Measures of the subject line."""

from collections.abc import Callable

from lint.engine.context import Context, Measure


def _subject(context: Context) -> int:
    return next((i for i, sentence in enumerate(context.sentences) if sentence.zone == "subject"), -1)


def characters(context: Context, limit: float) -> Measure:
    """Characters of the subject."""
    at = _subject(context)
    return Measure(context.sentences[at].end - context.sentences[at].start if at >= 0 else 0, at)


def word_count(context: Context, limit: float) -> Measure:
    """Words of the subject."""
    at = _subject(context)
    return Measure(context.sentences[at].last - context.sentences[at].first if at >= 0 else 0, at)


def capitals(context: Context, limit: float) -> Measure:
    """Share (0 to 1) of the subject's letters that are capitals; 0 for fewer than three words or twelve letters."""
    at = _subject(context)
    if at < 0:
        return Measure(0, -1)
    sentence, draft = context.sentences[at], context.draft
    kept = "".join(
        draft.text[draft.words.starts[i] : draft.words.ends[i]] + " "
        for i in range(sentence.first, sentence.last)
        if not draft.words.classes[i]
    )
    letters = [char for char in kept if char.isalpha()]
    if len(kept.split()) < 3 or len(letters) < 12:
        return Measure(0, -1)
    return Measure(sum(char.isupper() for char in letters) / len(letters), at)


SUBJECT_MEASURES: dict[str, Callable[[Context, float], Measure]] = {
    "subject-characters": characters,
    "subject-words": word_count,
    "subject-capitals": capitals,
}
