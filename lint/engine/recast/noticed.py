"""What a first sentence says of the reader, without the pitch that hangs on it."""

import re
from typing import NamedTuple

from lint.engine.recast.spoken import Spoken
from lint.engine.recast.wording import raw
from lint.engine.rewriting.small_words import MORE_TO_COME
from lint.model.draft import Sentence

_SEEING = frozenset(
    "noticed saw seen found read visited came stumbled browsing looking watched heard spotted following enjoyed "
    "tried used bought ordered discovered checked followed looked".split()
)
_PITCHING = frozenset(
    "wanted want love loved would wish thought think believe hope decided am was were really reach reaching write "
    "writing could can immediately figured felt feel".split()
)  # what the sender does about it
_MODEST = frozenset("case if whether".split())
_TELLING = frozenset("notify ask tell let mention flag point suggest say someone there warn report".split())  # of them
_JOINTS = frozenset("and so".split())
_WRITING = frozenset("reaching writing contacting emailing reach write contact email message touch out".split())
_TRADE = re.compile(
    r"\b(?:you|your (?:company|firm|business|shop)(?: [\[{][^\]}]*[\]}]+| [A-Z]\w+)*) (?:are|is) "
    r"(?:an?|in|into|one of) ",
    re.IGNORECASE,
)
_REASONS = frozenset("as because since".split())
_LEAST, _MOST = 4, 26  # words
_NEAR = 8  # words behind the joint
_SHORT = 3  # words that what was seen needs: "I saw your gate"


class Noticed(NamedTuple):
    """What a sentence gives; "" where it does not."""

    noticed: str = ""  # "I saw your gate on Mill Lane.", of a sentence that goes on "and wanted to reach out"
    because: str = ""  # "Your gate hangs by one hinge.", of "I'm writing because your gate …"


class Noticer:
    """Finds what is said of the reader in sentences that pitch to him."""

    def __init__(self, spoken: Spoken) -> None:
        self._spoken, self._words = spoken, spoken.words
        self._reader = spoken.context.lexicon.list("reader-word")

    def of(self, sentence: Sentence) -> Noticed:
        """Return what a sentence gives."""
        if sentence.question or sentence.bullet or sentence.zone in ("subject", "preview"):
            return Noticed()
        return Noticed(self._noticed(sentence), self._because(sentence))

    def _noticed(self, sentence: Sentence) -> str:
        """Return what was seen of the reader, where the sentence goes on with what the sender wants."""
        forms = self._words.forms
        if _SEEING.isdisjoint(forms[sentence.first : sentence.first + _LEAST]) or forms[sentence.first] == "you":
            return ""
        if not self._spoken.context.negation.isdisjoint(forms[sentence.first : sentence.first + _LEAST]):
            return ""
        for i in range(sentence.first + _SHORT, sentence.last - 1):
            if forms[i] not in _JOINTS:
                continue
            after = forms[i + 1 : i + 4]
            ours = after[0] in ("i", "we") or after[0] in _PITCHING
            told = forms[i + 1 : min(i + _NEAR, sentence.last)]
            if not _REASONS.isdisjoint(forms[i + 1 : sentence.last]):
                return ""  # why it is written would be lost
            if not _TELLING.isdisjoint(told) or not _MODEST.isdisjoint(told):
                return ""  # what is told is of the reader, too, or asks for no more than leave
            if not ours or _PITCHING.isdisjoint(after) or not self._of_reader(sentence.first, i):
                continue
            text = raw(self._spoken, sentence.first, i, sentence).rstrip(" ,;\u2013\u2014-")
            if _TRADE.search(text):
                return ""  # nobody need be told what he does
            if not text or forms[i - 1] in MORE_TO_COME or i - sentence.first > _MOST:
                return ""
            return f"{text[0].upper()}{text[1:]}."
        return ""

    def _of_reader(self, first: int, end: int) -> bool:
        """Return whether words name the reader, his firm or his site."""
        words = self._words
        named = any(words.classes[i] in ("company", "url", "name") for i in range(first, end))
        return named or not self._reader.isdisjoint(words.forms[first:end])

    def _because(self, sentence: Sentence) -> str:
        """Return the reason for writing as a sentence, where it is about the reader or his work and not the sender."""
        forms = self._words.forms
        at = next(
            (i for i in range(sentence.first, min(sentence.first + 9, sentence.last)) if forms[i] == "because"), -1
        )
        if at < 0 or _WRITING.isdisjoint(forms[sentence.first : at]) or forms[sentence.first] not in ("i", "we"):
            return ""
        behind = [one for one in sentence.clauses if one.first >= at]
        said = forms[at + 1 : sentence.last]
        if (
            not behind
            or behind[0].actor == "sender"
            or len(said) < _LEAST
            or "our" in said
            or said[0] in ("i", "we", "my", "it")
        ):
            return ""
        text = raw(self._spoken, at + 1, sentence.last, sentence, whole=True)
        return f"{text[0].upper()}{text[1:]}" if text and text[0].isalpha() else text if text[:1] in "{[" else ""
