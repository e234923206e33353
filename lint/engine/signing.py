"""Names that only one sentence tells: they go below the mail when the sentence goes."""

from collections.abc import Sequence

from lint.drafts.landing import Change
from lint.engine.context import Context
from lint.model.source import Span


def lost_names(context: Context, index: int, instead: str = "") -> tuple[str, ...]:
    """Return the names of the sender, his firm and his products that stand in a sentence and nowhere else.

    instead: the words that would stand in its place; a name that they hold is not lost.
    """
    draft, sentence = context.draft, context.sentences[index]
    forms, told = draft.words.forms, draft.text[sentence.start : sentence.end]
    elsewhere = {*forms[: sentence.first], *forms[sentence.last :], *instead.lower().split()}
    names = (known.name for known in draft.senders)
    return tuple(name for name in names if name in told and not elsewhere.issuperset(name.lower().split()))


def signed_with(context: Context, names: Sequence[str]) -> Change | None:
    """Return what writes names below the first line of the signature, None where nobody signs on a line of his own."""
    draft, zone = context.draft, context.draft.zone("signature")
    if zone is None or draft.spelling.html or draft.format == "html":
        return None
    end = draft.text.find("\n", zone.start)
    if end >= 0:
        return Change(Span(end, end + 1), "\n" + ", ".join(names) + "\n")
    line = draft.text[zone.start :].rstrip()
    return Change(Span(zone.start, zone.start + len(line)), line + "\n" + ", ".join(names))
