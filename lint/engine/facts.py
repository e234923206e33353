"""Facts: the conditions of `where` and `unless`, as functions over a sentence and one of its clauses."""

from collections.abc import Callable, Sequence
from typing import Any

from lint.engine.asking import asks_of_list, listens
from lint.engine.context import Context
from lint.model.draft import Clause, Sentence
from lint.words.lexicon import Lexicon
from lint.words.scan import Scanner

Fact = Callable[[Context, int, Clause | None], bool]  # sentence index, and the clause that is asked about
_CHEAP = ("actor", "verb", "tense", "focus", "question", "zone", "stage", "relationship", "purpose")  # asked first
_LOCAL = frozenset(
    "focus question bullet zone mentions has at-most-words at-least-words stage relationship purpose outreach "
    "surely-outreach "
    "wants-time actor subject implied verb not-verb tense negated conditional imperative behind".split()
)
_CLAUSE = ("actor", "subject", "implied", "verb", "not-verb", "tense", "negated", "conditional", "imperative", "behind")


def compile_facts(pairs: Sequence[Sequence[Any]], lexicon: Lexicon) -> Fact | None:
    """Return one function that tells whether all the facts hold, or None where there are none to ask."""
    facts = [_COMPILE[name](value, lexicon) for name, value in sorted(pairs, key=lambda pair: pair[0] not in _CHEAP)]
    if not facts:
        return None
    if len(facts) == 1:
        return facts[0]

    def holds(context: Context, index: int, clause: Clause | None) -> bool:
        for fact in facts:  # noqa: SIM110 (a loop, not all(): this is the innermost of all questions)
            if not fact(context, index, clause):
                return False
        return True

    return holds


def asks_clause(pairs: Sequence[Sequence[Any]]) -> bool:
    """Return whether some fact is about a clause, so that a sentence must be asked clause by clause."""
    return any(name in _CLAUSE for name, _ in pairs)


def is_local(pairs: Sequence[Sequence[Any]]) -> bool:
    """Return whether the facts ask about nothing beyond the sentence and what is known of the mail."""
    return all(name in _LOCAL for name, _ in pairs)


def some_clause(fact: Fact, pairs: Sequence[Sequence[Any]], context: Context, index: int) -> bool:
    """Return whether the facts hold for a sentence: for one of its clauses, when they ask about clauses."""
    if not asks_clause(pairs):
        return fact(context, index, None)
    return any(fact(context, index, clause) for clause in context.sentences[index].clauses)


def _of_sentence(test: Callable[[Sentence, Any], bool]) -> Callable[[Any, Lexicon], Fact]:
    def build(value: Any, _: Lexicon) -> Fact:
        value = frozenset(value) if isinstance(value, list) else value
        return lambda context, index, clause: test(context.sentences[index], value)

    return build


def _of_clause(test: Callable[[Clause, Any], bool]) -> Callable[[Any, Lexicon], Fact]:
    def build(value: Any, _: Lexicon) -> Fact:
        value = frozenset(value) if isinstance(value, list) else value
        return lambda context, index, clause: clause is not None and test(clause, value)

    return build


def _of_draft(name: str) -> Callable[[Any, Lexicon], Fact]:
    def build(value: Any, _: Lexicon) -> Fact:
        allowed = frozenset(value)
        return lambda context, index, clause: getattr(context.draft, name).name in allowed

    return build


def _has(value: Any, lexicon: Lexicon) -> Fact:
    scanner = Scanner(value, lexicon)
    return lambda context, index, clause: context.says(scanner, index)


def _near(value: Any, lexicon: Lexicon) -> Fact:
    scanner = Scanner(value, lexicon)

    def near(context: Context, index: int, clause: Clause | None) -> bool:
        last = min(index + 2, len(context.sentences))
        return any(context.says(scanner, i) for i in range(max(index - 1, 0), last))

    return near


def _before(value: Any, lexicon: Lexicon) -> Fact:
    scanner = Scanner(value, lexicon)
    return lambda context, index, clause: 0 <= context.first_said(scanner) < index


def _anywhere(value: Any, lexicon: Lexicon) -> Fact:
    scanner = Scanner(value, lexicon)
    return lambda context, index, clause: context.first_said(scanner, titled=True) >= 0


def _behind(value: Any, lexicon: Lexicon) -> Fact:
    scanner = Scanner(value, lexicon)

    def behind(context: Context, index: int, clause: Clause | None) -> bool:
        if clause is None:
            return False
        first = clause.verb if clause.verb >= 0 else clause.first
        return next(scanner.scan(context.draft.text, context.draft.words, first, clause.last), None) is not None

    return behind


def _subject(value: Any, lexicon: Lexicon) -> Fact:
    scanner = Scanner(value, lexicon)

    def subject(context: Context, index: int, clause: Clause | None) -> bool:
        if clause is None or clause.subject.end <= clause.subject.start:
            return False
        return next(scanner.scan(context.draft.text, context.draft.words, *clause.subject), None) is not None

    return subject


def _they_said(value: Any, lexicon: Lexicon) -> Fact:
    scanner = Scanner(value, lexicon)
    return lambda context, index, clause: context.quotes(scanner)


def _mentions(value: Any, _: Lexicon) -> Fact:
    return lambda context, index, clause: any(context.mentions(name, index) for name in value)


def _neighbour(step: int) -> Callable[[Any, Lexicon], Fact]:
    def build(value: Any, lexicon: Lexicon) -> Fact:
        fact = compile_facts(value, lexicon)

        def holds(context: Context, index: int, clause: Clause | None) -> bool:
            near = index + step
            if fact is None or not 0 <= near < len(context.sentences) or context.sentences[near].zone == "subject":
                return False
            return some_clause(fact, value, context, near)

        return holds

    return build


def _earlier(value: Any, lexicon: Lexicon) -> Fact:
    fact = compile_facts(value, lexicon)

    def first(context: Context) -> int:
        """Return the first sentence behind the subject for which the facts hold, or one past the last."""
        for i, sentence in enumerate(context.sentences):
            if sentence.zone != "subject" and fact is not None and some_clause(fact, value, context, i):
                return i
        return len(context.sentences)

    return lambda context, index, clause: context.once(first) < index


_COMPILE: dict[str, Callable[[Any, Lexicon], Fact]] = {
    "focus": _of_sentence(lambda sentence, value: sentence.focus in value),
    "question": _of_sentence(lambda sentence, value: sentence.question == value),
    "bullet": _of_sentence(lambda sentence, value: sentence.bullet == value),
    "zone": _of_sentence(lambda sentence, value: sentence.zone in value),
    "at-most-words": _of_sentence(lambda sentence, value: sentence.last - sentence.first <= value),
    "at-least-words": _of_sentence(lambda sentence, value: sentence.last - sentence.first >= value),
    "actor": _of_clause(lambda clause, value: clause.actor in value),
    "verb": _of_clause(lambda clause, value: not value.isdisjoint(clause.lists)),
    "not-verb": _of_clause(lambda clause, value: value.isdisjoint(clause.lists)),
    "implied": _of_clause(lambda clause, value: (clause.subject.end == clause.subject.start) == value),
    "tense": _of_clause(lambda clause, value: clause.tense in value),
    "negated": _of_clause(lambda clause, value: clause.negated == value),
    "conditional": _of_clause(lambda clause, value: clause.conditional == value),
    "imperative": _of_clause(lambda clause, value: clause.imperative == value),
    "stage": _of_draft("stage"),
    "relationship": _of_draft("relationship"),
    "purpose": _of_draft("purpose"),
    "has": _has,
    "near": _near,
    "before": _before,
    "anywhere": _anywhere,
    "behind": _behind,
    "subject": _subject,
    "mentions": _mentions,
    "previous": _neighbour(-1),
    "following": _neighbour(1),
    "earlier": _earlier,
    "addressed": lambda value, _: lambda context, index, clause: context.addressed == value,
    "attached": lambda value, _: lambda context, index, clause: context.attached == value,
    "linked": lambda value, _: lambda context, index, clause: context.linked == value,
    "headed": lambda value, _: lambda context, index, clause: context.draft.headed == value,
    "template": lambda value, _: lambda context, index, clause: context.template == value,
    "wants-time": lambda value, _: (
        lambda context, index, clause: context.listed("own-interest-question", index) == value
    ),
    "listens": lambda value, _: lambda context, index, clause: context.once(listens) == value,
    "they-said": _they_said,
    "titled": lambda value, _: lambda context, index, clause: context.titled == value,
    "asked-of": lambda value, _: lambda context, index, clause: asks_of_list(context, index) == value,
    "signed": lambda value, _: lambda context, index, clause: context.signed == value,
    "brackets": lambda value, _: lambda context, index, clause: context.brackets == value,
    "outreach": lambda value, _: lambda context, index, clause: (context.draft.outreach.name != "no") == value,
    "surely-outreach": lambda value, _: lambda context, index, clause: (context.draft.outreach.name == "yes") == value,
    "quoted": lambda value, _: lambda context, index, clause: context.quoted == value,
    "thread": lambda value, _: lambda context, index, clause: context.thread == value,
}
