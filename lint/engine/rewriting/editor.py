"""The edit that a template makes of a draft, where the draft gives what it needs and loses nothing that it needs."""

from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from typing import Any

from lint.drafts.landing import Change, landed
from lint.engine.context import Context
from lint.engine.guards.attempt import Attempt
from lint.engine.guards.refused import refused
from lint.engine.marks import Mark
from lint.engine.rewriting.around import around_link, in_link
from lint.engine.rewriting.below import below
from lint.engine.rewriting.deletion import introduced
from lint.engine.rewriting.kept import keeps_words, throws_away, words_cut
from lint.engine.rewriting.offer import Offer, mended
from lint.engine.rewriting.postponed import postponed
from lint.engine.rewriting.signing import lost_names, signed_with
from lint.engine.rewriting.striking import struck
from lint.engine.rewriting.templates import addressed, cased, filled, target, unhurried
from lint.engine.rewriting.words_of import Reusable
from lint.model.finding import Rewrite
from lint.rules.rule import Rule

_PAUSES = (",", "-", "\u2013", "\u2014")


class Editor:
    """Makes edits. boasts: the numbers of the rules that find praise."""

    def __init__(self, rules: Sequence[Rule], boasts: AbstractSet[int]) -> None:
        self._rules, self._boasts = rules, boasts

    def edit(
        self, template: dict[str, Any], context: Context, mark: Mark, words: Reusable, idle: frozenset[int]
    ) -> Offer | None:
        """Return the edit that a template makes here, or None where the draft does not give what it needs."""
        if "mend" in template:
            return mended(context.draft, mark.span)
        new = filled(template.get("replace", ""), words)
        if new and template.get("what") == "later":
            return postponed(context, mark.sentence, new, idle)
        what = template.get("what", "") if "replace" in template else template.get("delete", "sentence")
        span = template["span"] if "span" in template else target(what or "match", context, mark)
        if new is None or span is None:
            return None
        new = addressed(unhurried(new), span, context.draft)
        boasts = mark.number in self._boasts
        one = Attempt(template, what, span, new, context, mark, self._rules[mark.number], words, idle, boasts)
        if "move" in template:
            return below(one)
        if refused(one):
            return None
        return _worded(one) if new else struck(one)


def _worded(one: Attempt) -> Offer | None:
    """Return what puts new words in the place of others."""
    draft, here, text = one.context.draft, one.here, _fitted(one)
    whole = one.span == (here.start, here.end) and not keeps_words(one.template)
    changes: tuple[Change, ...] = (Change(one.span, text),)
    if whole and here.zone not in ("subject", "preview"):
        names = lost_names(one.context, one.at, text)
        below = signed_with(one.context, names) if names and one.family == "opener" else None
        again = introduced(one.context, one.at)
        if (names and below is None) or any(name not in text and not name.isupper() for name in again):
            return None  # a name that is gone, or is named again as if known
        changes = (*changes, below) if below is not None else changes
    edits = landed(draft, changes)
    if edits and in_link(draft, edits[0]):
        edits = around_link(draft.map.source, edits)
    if not edits or all(draft.map.source[edit.start : edit.end] == edit.text for edit in edits):
        return None
    safe = one.safe and "[" not in one.new
    rewrite = Rewrite(text, edits, "safe" if safe else "unsafe")
    return Offer(rewrite, changes, whole, words_cut(one.template) and not one.template.get("partly"))


def _fitted(one: Attempt) -> str:
    """Return new words with a capital or none, as they need it where they are to stand."""
    draft, new, first = one.context.draft, one.new, one.span.start == one.here.start
    text = new[0].upper() + new[1:] if first and new[0].islower() else new
    text = cased(text, one.span, one.context, one.mark)
    goes_on = draft.text[max(one.span.start - 4, 0) : one.span.start].rstrip(" ").endswith(_PAUSES)
    named = (keeps_words(one.template) or throws_away(one.template)) and draft.text[one.span.start].isupper()
    small = new[1:2].islower() or new[:2].lower() == "a "
    return new[0].lower() + new[1:] if goes_on and not named and small and first else text
