"""A question below a list of goods: which of its points matter to the reader."""

from lint.engine.context import BODY, Context
from lint.engine.recast.points import OTHER, Points
from lint.engine.recast.spoken import verbatim
from lint.engine.rewriting.leaning import points_back
from lint.model.source import Span

_NO_GOODS = frozenset(
    "answer asks checklist repo hope minute hour ran wrote far found".split()
)  # in a line above a list
_LINES = ("txt", "md")  # formats in which an empty line is one


def last_point(context: Context, index: int, sells: bool) -> str | None:
    """Return the last point of a list of goods behind which a question on them may stand, a line below.

    index: the line above the list, or a point of it. sells: whether the mail may list goods at all.
    """
    points = Points(context, index, sells)
    if not points.found or points.lead is None or context.draft.format not in _LINES or not points.asks(acts=True):
        return None
    lead = context.draft.words.forms[points.lead.first : points.lead.last]
    if not (OTHER - {"month"} | _NO_GOODS).isdisjoint(lead):
        return None
    last = points.found[-1]
    at = context.sentences.index(last) + 1
    after = context.sentences[at : at + 1]
    goes_on = bool(after) and context.draft.text[after[0].start].islower()
    if after and after[0].zone in BODY and (after[0].question or goes_on or points_back(context, at)):
        return None
    return verbatim(context.draft, Span(last.start, last.end))
