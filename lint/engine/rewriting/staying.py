"""Which first sentences must stay although they are all about the sender: what they bring is said nowhere else."""

import re

from lint.engine.context import Context

_BRINGS = re.compile(
    r"\b(?:invit\w+|offer\w*|giv(?:e|ing)|free|love to|want to|would like|'d like|contribute|publish|launch\w*|"
    r"releas\w+|created|built|our new|went live|available|hand-picked|selected for|research\w*|we (?:do|take)|swap|"
    r"runs? an? affiliate|writing (?:to|on)|reaching out|getting in touch|applying|looking for)\b",
    re.IGNORECASE,
)  # what the mail is written for
_THEIRS = re.compile(r"\b(?:read|saw|seen|noticed|found|visited|heard) (?:\w+ )?(?:your|that you)\b", re.IGNORECASE)
_HANGS = re.compile(r"(?:what|why|how|our|here|it|the)\b.{0,60}:$", re.IGNORECASE)  # a heading over a list
_NAMED = re.compile(r",? (?:an?|the|professional) [a-z]|\b(?:of|at|from|behalf of) [A-Z]")
_NEAR = 3  # sentences behind
_NEWS = ("press", "event", "recruiting", "job-application")


def must_stay(context: Context, index: int) -> bool:
    """Return whether a mail would be the poorer without one of its sentences about the sender."""
    text, sentence = context.draft.text, context.sentences[index]
    said = text[sentence.start : sentence.end].replace("\u2019", "'")
    if _BRINGS.search(said) or _THEIRS.search(said) or context.draft.purpose.name in _NEWS:
        return True
    if not _NAMED.search(said):
        return False
    behind = context.sentences[index + 1 : index + 1 + _NEAR]
    return any(_HANGS.match(text[one.start : one.end].strip("*_ ")) for one in behind)
