"""Measures: what the metric rules compare with their limits, each with the sentences it counts."""

from bisect import bisect_right
from collections.abc import Callable, Iterable, Sequence
from functools import lru_cache

from lint.engine.asking import asks_of_list
from lint.engine.context import BODY, Context, Measure
from lint.engine.measure_subject import SUBJECT_MEASURES
from lint.engine.measure_tags import TAG_MEASURES
from lint.model.draft import Draft, Sentence, Words

_GRADE_WORDS = 40  # fewer words give no stable grade


def count_words(sentences: Iterable[Sentence]) -> int:
    """Return how many words some sentences hold; a contraction counts twice."""
    return sum(sentence.last - sentence.first for sentence in sentences)


def _passing(context: Context, indexes: Sequence[int], amount: Callable[[Sentence], float], limit: float) -> Measure:
    """Return the sum over sentences, and the sentence that takes it past the limit."""
    total, at = 0.0, -1
    for i in indexes:
        total += amount(context.sentences[i])
        if at < 0 and total > limit:
            at = i
    return Measure(total, at)


def _largest(pairs: Iterable[tuple[float, int]]) -> Measure:
    best = Measure(0, -1)
    for value, at in pairs:
        if value > best.value:
            best = Measure(value, at)
    return best


def words(context: Context, limit: float) -> Measure:
    """Words of the body."""
    return _passing(context, context.body, lambda sentence: sentence.last - sentence.first, limit)


def sentence_words(context: Context, limit: float) -> Measure:
    """Words of the longest sentence."""
    return _largest((context.sentences[i].last - context.sentences[i].first, i) for i in context.body)


def _paragraphs(context: Context) -> list[list[int]]:
    found: dict[tuple[int, int], list[int]] = {}
    for i in context.body:
        sentence = context.sentences[i]
        found.setdefault((sentence.paragraph, i if sentence.bullet else -1), []).append(i)
    return list(found.values())


def paragraph_words(context: Context, limit: float) -> Measure:
    """Words of the longest paragraph."""
    return _largest((count_words(context.sentences[i] for i in group), group[0]) for group in _paragraphs(context))


def paragraph_sentences(context: Context, limit: float) -> Measure:
    """Sentences of the longest paragraph."""
    return _largest((len(group), group[0]) for group in _paragraphs(context))


def sender_paragraph_words(context: Context, limit: float) -> Measure:
    """Words of the longest paragraph in which every sentence is about the sender."""
    return _largest(
        (count_words(context.sentences[i] for i in group), group[0])
        for group in _paragraphs(context)
        if len(group) > 1 and all(_on_sender(context, i) for i in group)
    )


def sender_run(context: Context, limit: float) -> Measure:
    """The longest run of sentences about the sender."""
    best, run, start = Measure(0, -1), 0, -1
    for i in context.body:
        if _on_sender(context, i):
            start = i if not run else start
            run += 1
            if run > best.value:
                best = Measure(run, start)
        else:
            run = 0
    return best


def _on_sender(context: Context, index: int) -> bool:
    """Return whether a sentence is about the sender, and no question, no wish and no look at the reader."""
    one = context.sentences[index]
    return one.focus == "sender" and not one.question and not context.listed("turns-to-reader", index)


def sender_share(context: Context, limit: float) -> Measure:
    """Share (0 to 1) of the sentences with a focus that are about the sender; 0 when there are fewer than four."""
    focused = [i for i in context.body if context.sentences[i].focus in ("sender", "reader", "both")]
    mine = [i for i in focused if context.sentences[i].focus == "sender"]
    return Measure(len(mine) / len(focused), mine[0]) if len(focused) >= 4 and mine else Measure(0, -1)


def questions(context: Context, limit: float) -> Measure:
    """Questions of the body."""
    return _passing(context, context.body, _is_question, limit)


def _is_question(sentence: Sentence) -> bool:
    """Return whether a sentence asks; a bullet of a checklist and a question of one or two words do not count."""
    return sentence.question and not sentence.bullet and sentence.last - sentence.first > 2


def questions_in_a_row(context: Context, limit: float) -> Measure:
    """The longest run of questions."""
    best, run, start = Measure(0, -1), 0, -1
    for i in context.body:
        start = i if not run else start
        run = run + 1 if _is_question(context.sentences[i]) else 0
        if run > best.value:
            best = Measure(run, start)
    return best


def is_ask(sentence: Sentence) -> bool:
    """Return whether a sentence asks the reader to do something: an order, or a question for time or an answer.

    Another way to do what was just asked ("Or just reply …") asks for nothing more.
    """
    wants = any(
        clause.imperative and "ask-verb" in clause.lists and not clause.negated for clause in sentence.clauses
    ) or (sentence.question and sentence.zone == "ask")
    return wants and not sentence.instead


def asks(context: Context, limit: float) -> Measure:
    """Things asked of the reader."""
    return _passing(context, context.body, is_ask, limit)


def links(context: Context, limit: float) -> Measure:
    """Links in the body, plain addresses included; those to unsubscribe and to write a mail do not count."""
    draft, body = context.draft, context.body
    spots = [draft.words.starts[j] for j, kind in enumerate(draft.words.classes) if kind == "url"]
    spots += [
        link.start for link in draft.links if not link.url.startswith("mailto:") and "unsubscribe" not in link.url
    ]
    starts = [sentence.start for sentence in context.sentences]
    among = set(body)
    found = sorted(bisect_right(starts, spot) - 1 for spot in set(spots))
    inside = [i for i in found if i in among]
    return Measure(len(inside), inside[int(limit)] if len(inside) > limit else -1)


_UNITS = frozenset(
    "percent per hours hour days weeks months years clients customers users companies teams sites countries people "
    "projects leads orders bookings reviews million billion thousand times".split()
)


def numbers(context: Context, limit: float) -> Measure:
    """Figures that prove something: shares, multiples, money, counts of clients or of time; no dates or clocks."""
    words = context.draft.words

    def figures(sentence: Sentence) -> int:
        if sentence.question or sentence.focus == "reader":
            return 0
        return sum(_proves(words, i, sentence.last) for i in range(sentence.first, sentence.last))

    return _passing(context, context.body, figures, limit)


def _proves(words: Words, index: int, last: int) -> bool:
    if words.classes[index] != "number":
        return False
    form = words.forms[index]
    if form[-1] in "%x+" or form[0] in "$\u20ac\u00a3" or (form[-1] in "km" and form[0].isdigit()):
        return True
    return index + 1 < last and words.forms[index + 1] in _UNITS


def bullets(context: Context, limit: float) -> Measure:
    """Bullets in the longest list that holds no question, and of which none asks."""
    groups: dict[int, list[int]] = {}
    for i in context.body:
        sentence = context.sentences[i]
        if sentence.bullet:
            groups.setdefault(sentence.paragraph, []).append(i)
    return _largest(
        (len(group), group[0])
        for group in groups.values()
        if not any(context.sentences[i].question for i in group) and not asks_of_list(context, group[0])
    )


def exclamations(context: Context, limit: float) -> Measure:
    """Exclamation marks in the body."""
    text = context.draft.text
    return _passing(context, context.body, lambda sentence: text.count("!", sentence.start, sentence.end), limit)


def reading_grade(context: Context, limit: float) -> Measure:
    """Flesch-Kincaid grade of the body; 0 without asking textstat when a cheap bound lies under the limit.

    Grade = 0.39 words/sentence + 11.8 syllables/word - 15.59 (Kincaid et al. 1975). A word has at most as many
    syllables as vowel groups plus one, so the bound never lies under the grade by more than textstat's own error.
    """
    body = context.body
    total = count_words(context.sentences[i] for i in body)
    if total < _GRADE_WORDS or not body:
        return Measure(0, -1)
    forms = context.draft.words.forms
    syllables = sum(
        _vowel_groups(forms[j]) for i in body for j in range(context.sentences[i].first, context.sentences[i].last)
    )
    bound = 0.39 * total / len(body) + 11.8 * syllables / total - 15.59
    if bound <= limit:
        return Measure(0, -1)
    return Measure(grade_of(context.draft), body[0])


@lru_cache(maxsize=20_000)
def _vowel_groups(word: str) -> int:
    count, before = 0, False
    for char in word:
        vowel = char in "aeiouy"
        count += vowel and not before
        before = vowel
    return max(count, 1)


def grade_of(draft: Draft) -> float:
    """Return the Flesch-Kincaid grade of the body as textstat works it out; the one place that imports it."""
    import warnings

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # textstat 0.7.4 asks for a module that setuptools calls old
        import textstat
    text = " ".join(draft.text[s.start : s.end].rstrip(".!?") + "." for s in draft.sentences if s.zone in BODY)
    return float(textstat.textstat.flesch_kincaid_grade(text))


def unused_suppressions(context: Context, limit: float) -> Measure:
    """Suppressions that silenced nothing: none so far; check.py counts them when all rules have spoken."""
    return Measure(0, -1)


MEASURES: dict[str, Callable[[Context, float], Measure]] = {
    "words": words,
    "sentence-words": sentence_words,
    "paragraph-words": paragraph_words,
    "paragraph-sentences": paragraph_sentences,
    "reading-grade": reading_grade,
    "links": links,
    "asks": asks,
    "questions": questions,
    "questions-in-a-row": questions_in_a_row,
    "numbers": numbers,
    "sender-run": sender_run,
    "sender-share": sender_share,
    "sender-paragraph-words": sender_paragraph_words,
    "bullets": bullets,
    "exclamations": exclamations,
    "unused-suppressions": unused_suppressions,
    **SUBJECT_MEASURES,
    **TAG_MEASURES,
}
