"""Edits tried on a draft: what the edited draft is found to hold."""

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import replace

from lint.drafts.landing import Change
from lint.engine.context import Context
from lint.engine.rewriting.applied import applied, emptied, reads_as_meant
from lint.engine.rewriting.seams import rough, torn
from lint.engine.ruleset import RuleSet
from lint.engine.run import run
from lint.model.draft import Draft
from lint.model.finding import Edit
from lint.model.options import Options

EXEMPT = frozenset(
    ("clarity/placeholder-left", "clarity/placeholder-in-final", "clarity/template-note")
)  # mark the blanks of a rewrite until they are filled

Reread = Callable[[Draft, str, Options], Draft | None]


class Trials:
    """Tries edits, each at most once. `reread` reads an edited source again; it is set by whoever owns the reader."""

    def __init__(self, rules: RuleSet, reread: Reread) -> None:
        self._rules, self._reread = rules, reread

    def of(
        self, edits: tuple[Edit, ...], changes: Sequence[Change], context: Context, options: Options
    ) -> Counter[int] | None:  # fmt: skip
        """Return how often each rule marks the edited draft, None when it no longer reads as it should.

        changes: what the edits are to make of the text; without any, nothing is expected of it.
        """
        if edits not in context.tried:
            context.tried[edits] = self._try(edits, changes, context, options)
        found = context.tried[edits]
        return found if isinstance(found, Counter) else None

    def fresh(self, now: Counter[int], before: Counter[int]) -> frozenset[int]:
        """Return the rules that mark more than before, blanks to be filled not counted."""
        more = (number for number, count in now.items() if count > before[number])
        return frozenset(number for number in more if self._rules.rules[number].id not in EXEMPT)

    def _try(
        self, edits: tuple[Edit, ...], changes: Sequence[Change], context: Context, options: Options
    ) -> Counter[int] | None:  # fmt: skip
        draft = context.draft
        after = self._reread(draft, applied(draft.map.source, edits), options)
        if after is not None and context.way:
            after = after.variants[context.way - 1] if len(after.variants) >= context.way else None
        if after is None or not reads_as_meant(after.text, draft.text, changes) or emptied(draft, edits):
            return None
        if rough(draft.text, changes) or (changes and torn(draft, after, changes)):
            return None
        # What was known of the mail stays known: a rewrite must not pass because the mail seems to be another. What
        # will be guessed of it once the edit is made counts as well: that is what the next run shows.
        known = replace(
            after,
            stage=draft.stage,
            relationship=draft.relationship,
            purpose=draft.purpose,
            outreach=draft.outreach,
        )
        counts = self._marked(known, options)
        return counts if known == after else counts | self._marked(after, options)

    def _marked(self, draft: Draft, options: Options) -> Counter[int]:
        active = self._rules.active(draft, options)
        found = run(
            self._rules, Context(draft, self._rules.lexicon, self._rules.traits, self._rules.trades), active, options
        )
        return Counter(m.number for m in found)
