"""A point of a list without the praise that it opens with: "40 world-class speakers" is "40 speakers"."""

from lint.engine.recast.late import Late
from lint.engine.recast.spoken import Spoken, verbatim
from lint.model.draft import Sentence
from lint.model.source import Span

_PRAISE = Late(
    r"(?:(?:truly|totally|incredibly|insanely|unbelievably|ridiculously|super|very) )?\b(?:robust|powerful|seamless"
    r"|effortless|unmatched|unrivalled|unparalleled|world[- ]class|best[- ]in[- ]class|cutting[- ]edge"
    r"|state[- ]of[- ]the[- ]art|enterprise[- ]grade|top[- ]notch|industry[- ]leading|next[- ]level|battle[- ]tested"
    r"|bulletproof|rock[- ]solid|blazing[- ]fast|lightning[- ]fast|award[- ]winning|unforgettable|amazing"
    r"|incredible|proven|stunning|expert|premium)\b,? ",
    2,  # re.IGNORECASE
)
_BARE = Late(r"[*_\d.+ ]*(?:and|or|with|for|in|of|to|that|which|[-\u2013\u2014:,])\b", 2)
_FEWEST = 4  # letters of what is left


class Modest:
    """Takes the praise out of points."""

    def __init__(self, spoken: Spoken) -> None:
        self._draft = spoken.draft

    def point(self, sentence: Sentence) -> str:
        """Return a point without praise, "" where it holds none or nothing else."""
        text = verbatim(self._draft, Span(sentence.start, sentence.end)) if sentence.bullet else None
        if not text or not _PRAISE.search(text):
            return ""
        left = _PRAISE.sub("", text)
        at = next((i for i, sign in enumerate(left) if sign.isalnum()), -1)
        if at < 0 or _BARE.match(left) or sum(map(str.isalpha, left)) < _FEWEST:
            return ""
        upper = next((sign.isupper() for sign in text if sign.isalnum()), False)
        return left[:at] + (left[at].upper() if upper else left[at]) + left[at + 1 :]
