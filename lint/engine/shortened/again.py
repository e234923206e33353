"""A mail that follows others, in short: what they were about, whether that is of use, a way out."""

import re
from collections.abc import Sequence
from collections.abc import Set as AbstractSet

from lint.engine.context import Context
from lint.engine.recast.recaster import Recaster
from lint.engine.shortened.names import lost_with, signs
from lint.engine.shortened.offered import ME, offered
from lint.engine.shortened.stays import stays
from lint.model.source import Span

_USE = "Is that on your list at the moment, or is it off the mark?"
_SPARED = 3  # sound sentences that may go
_LONGEST, _LONG = 12, 4  # words of a matter; letters of a word that tells something
_JOBS = frozenset("position positions job jobs role vacancy opening".split())  # nobody has a use for these
_VERBS = re.compile(
    r"n['\u2019]t\b|\b(?:is|was|are|were|got|gets?|has|have|had|did|does|will|would|could)\b"
)  # it goes on
_SENT = re.compile(
    r" (?:that |which )?(?:I|we) (?:mentioned|sent|shared|told|wrote|discussed)\b.*$"
    r"| (?:from|in) my (?:last|previous|first|earlier) \w+$"
)


def again(
    context: Context, told: Recaster, body: Sequence[int], flagged: AbstractSet[int], span: Span
) -> str:  # fmt: skip
    """Return the short version, "" where the mail does not say what those before it were about.

    body: the sentences that it stands for. flagged: those in which a fault was found. span: what it stands for.
    """
    stage, forms = context.draft.stage.name, context.draft.words.forms
    matter = next((_SENT.sub("", found) for i in body if (found := told.get("followed", i))), "")
    words = {word.lower() for word in matter.split()}
    if stage == "first-touch" or not 0 < len(matter.split()) <= _LONGEST or not _JOBS.isdisjoint(words):
        return ""
    if (
        _VERBS.search(matter) is not None
        or matter.startswith(("how ", "your "))
        or matter.endswith(" question")
        or all(len(word) < _LONG or word in context.lexicon.list("common-words") for word in words)
    ):
        return ""  # "how we can double your sales", "your end"
    kept = stays(context, body, flagged, -1)
    if kept.missed or kept.lost > _SPARED or (stage == "break-up" and kept.seen):
        return ""
    us = ME.isdisjoint(forms)
    who, whom = ("We", "us") if us else ("I", "me")
    lost = lost_with(context, body, span, " ".join((matter, *kept.seen)))
    if len(lost) > 1 or any(signs(context, name) for name in lost):
        return ""
    house = f" from {lost[0]}" if lost else ""
    wrote = f"{who} wrote to you{house} about {matter}"
    if stage == "break-up":
        ends = f"{wrote}, and this is {'our' if us else 'my'} last mail on the subject."
        return f"{ends}\n\nIf it comes up one day, a line to {whom} is enough; if not, that is fine too."
    asked = kept.question or _USE
    lead = "If it could be of use" if kept.question else "If it is on your list"
    more = offered(context, told, body, lead, us, kept.way_out)
    return f"{' '.join((f'{wrote}.', *kept.seen, asked))}\n\n{' '.join((*kept.terms, more))}"
