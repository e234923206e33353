"""Edits lent: a finding without one takes the words that are offered for another, where these mend it as well."""

from collections import Counter
from collections.abc import Iterator, Sequence

from lint.engine.context import Context
from lint.engine.marks import Mark
from lint.engine.ruleset import RuleSet
from lint.model.finding import Rewrite

_NO_QUESTION = frozenset(("absence", "order"))  # kinds that look at the whole mail, and that a question mends
_SAYS = 4  # characters of an edit that puts words there, not only signs


def lent(
    rules: RuleSet, context: Context, marks: Sequence[Mark], made: Sequence[tuple[Rewrite, ...]]
) -> list[tuple[Rewrite, ...]]:  # fmt: skip
    """Return the rewrites of each mark, those without a small edit with one that its trial showed to mend them, too."""
    offered = list(dict.fromkeys(one for each in made for one in each if one.edits and not one.whole and _says(one)))
    found = []
    for mark, own in zip(marks, made, strict=True):
        bare = not any(one.edits and not one.whole for one in own)
        other = next(_mending(rules, context, mark, offered), None) if bare else None
        found.append((other, *own) if other is not None else own)
    return found


def _mending(rules: RuleSet, context: Context, mark: Mark, offered: Sequence[Rewrite]) -> Iterator[Rewrite]:
    """Yield the offered edits after which a rule is silent, and which stand where it points."""
    sentence = context.sentences[mark.sentence]
    here = context.draft.map.to_source((min(sentence.start, mark.span.start), max(sentence.end, mark.span.end)))
    kind, family = rules.rules[mark.number].kind, rules.rules[mark.number].family
    for one in offered:
        now = context.tried.get(one.edits)
        if not isinstance(now, Counter) or now[mark.number]:
            continue
        touched = here is not None and any(edit.start < here.end and here.start < edit.end for edit in one.edits)
        asks = family == "listening" and kind in _NO_QUESTION and "?" in one.text
        if touched or asks:
            yield one


def _says(one: Rewrite) -> bool:
    return any(len(edit.text) >= _SAYS for edit in one.edits)
