"""Sentences that end in the sender's pride, or in how content somebody is, without that end."""

import re

from lint.engine.recast.late import Late
from lint.engine.recast.spoken import Spoken
from lint.engine.recast.wording import raw
from lint.model.draft import Sentence

_WHO = (
    r"(?:i|we|the (?:whole )?team|the (?:whole )?crew|everyone here|everybody here)(?:['\u2019](?:m|re)| am| are| is)"
)
_FELT = (
    r"(?:(?:so|super|very|really|rather|incredibly|extremely|immensely|justly|rightly|particularly|most) )?"
    r"(?:proud|excited|thrilled|chuffed|delighted|stoked|pleased|happy)"
)
_PRIDE = Late(rf",? (?:that|which) {_WHO} {_FELT} (?:of|about|with)[.!]*$", re.IGNORECASE)
_NO_REGRET = Late(
    r",? and (?:(?:they|he|she) )?(?:have|has)(?:n['\u2019]t| not| never) (?:looked|gone|turned) back(?: since)?[.!]*$",
    re.IGNORECASE,
)
_BACKED = Late(
    r"(?:,| and)(?: and)?(?: (?:are|is|we are|we['\u2019]re))? backed by "
    r"(?:top|leading|great|the best|some of the best|renowned)[ -][\w -]+[.!]*$",
    re.IGNORECASE,
)
_LEAST = 2  # words that are left


class Unproud:
    """Takes such ends off the sentences of one draft."""

    def __init__(self, spoken: Spoken) -> None:
        self._spoken = spoken

    def of(self, sentence: Sentence) -> str:
        """Return a sentence without its proud end, "" where it has none."""
        if sentence.question or sentence.zone in ("subject", "preview"):
            return ""
        text = raw(self._spoken, sentence.first, sentence.last, sentence, whole=True)
        left = text
        for end in (_PRIDE, _NO_REGRET, _BACKED):
            left = end.sub("", left)
        if not text or left == text or len(re.findall(r"\w+", left)) < _LEAST:
            return ""
        left = left[0].upper() + left[1:] if self._spoken.capital(sentence.first) else left
        return left if sentence.bullet and text[-1] not in ".!" else f"{left}."
