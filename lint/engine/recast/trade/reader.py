"""The trade that a sentence tells: "we clean for clinics", of "Bob here, we have been cleaning for 30 clinics"."""

import re
from collections.abc import Iterator

from lint.engine.context import BODY
from lint.engine.recast.late import Late
from lint.engine.recast.spoken import Spoken, verbatim
from lint.engine.recast.trade.being import Being
from lint.engine.recast.trade.does import Does
from lint.engine.recast.trade.parts import cleaned, parts, unled
from lint.engine.recast.trade.trimmed import FIGURE, trimmed
from lint.engine.recast.trade.who import Who
from lint.engine.rewriting.signing import own_names
from lint.model.draft import Sentence
from lint.model.source import Span

_LEAST, _LONGEST, _WHOLE = 4, 26, 40  # words of a statement; of the whole sentence
_SMALL = frozenset("We We're We've Our My".split())  # they begin small in the middle of a sentence
_CAUSE = Late(  # what the sender says he writes for
    r"^(?:I'm|I am|We're|We are) (?:reaching out|writing|getting in touch|contacting you|emailing)(?: to you)? because "
)
_SIGNS = re.compile(r"[;:?!()\n\"\u201c\u201d\u2026<>*@]|\[[a-z]|\.\S*\s|\s[-\u2013\u2014]\s|\u2122")
_OPEN_ENDED = frozenset(
    "for of with to in at by from and or the a an as such like including that who which your our into up down about "
    "over more than turning costing spending earning paying around".split()
)
_LEANING = frozenset(
    "also too both same it they them this these those such here there above below everything anything something "
    "else".split()
)
_THEY, _PLURAL = frozenset("they them".split()), 3  # and letters; a longer word in -s may be a plural
_NO_LIVING = Late(  # a client of his; what his goods are of; what he gives away to be let in
    r"^(?:we|I) (?:\w+ )?(?:work|clean|cook|print|cater|look after|do|manage|handle) (?:\w+ )?(?:for|with) [A-Z]|"
    r"\bwork with (?:[\w-]+ )*(?:products|materials|ingredients)\b|\bno obligation\b|"
    r"\bfree (?:[\w-]+ )?(?:surveys?|quotes?|quotations?|estimates?|consultations?|audits?|trials?|demos?|samples?|"
    r"assessments?|reviews?|visits?|advice)\b"
)
_PUSHED = frozenset(
    "also only love loved keen happy glad nobody slot free win award awards trusted rated unleash unlock empower "
    "experts expert certified everything too these those this such below following today until valid".split()
)
_NO_REASON = Late(  # rank, how much is made, what it works with and what it costs
    r"^(?:The )?[Rr]eason\b|#\d|\bNo\. ?1\b|\bnumber one\b|\u2122|!|\b\d+ years? old\b|\bso I'll\b|\bprojects\b|%|"
    r"\bone of (?:the|our)\b|\bwrite to you\b|\byou with\b|: we\b|^\w+ \w+ their\b|\bavailable\b|\bintegrates? with\b|"
    r"\bdiscount\b|\boffering\b|\bsince \d{4}\b|\b(?:more than|over) \d{3}|"
    r"\d (?:tons|tonnes|t|litres)\b|\d\+? (?:[\w-]+ )*(?:daily|bottles|meals|pieces)\b|"
    r"\d (?:\w+ )?(?:per|an?) (?:day|year)\b|^\w+ do [^,]*, [$\u20ac\u00a3]"
)
_HEAD = 2  # words: who does what
_SPARED = 4  # words that may go whatever they say
_SOMEBODY = frozenset("we i it they my our its their who".split())  # with them another statement begins
_WISHED = frozenset("love like proud mission would 'd".split())
_THEIRS = frozenset("you your yours free".split())
_NO_TRADE = frozenset(
    "behalf named name been live writing reaching introduce raving proud already closed nothing please thrilled "
    "excited likes passion best biggest never always ever mission dream love everyone nobody guarantee guaranteed "
    "hope believe assure promise ensure pride average".split()
)


class Trade:
    """Reads it off the sentences of one draft."""

    def __init__(self, spoken: Spoken) -> None:
        self._context, self._who, self._does, self._being = spoken.context, Who(spoken), Does(spoken), Being()
        get = spoken.context.lexicon.list
        self._vain = (get("superlative") | get("boast-word") | get("puff-word")) - {"name", "custom"}

    def of(self, sentence: Sentence) -> str:
        """Return what a sentence says that its sender, his house or his goods are or do, if little else is lost."""
        return next((said for said, told in self._read(sentence) if not _lost(told, said)), "")

    def all(self, sentence: Sentence) -> Iterator[str]:
        """Yield all that a sentence says of that kind, whatever else it tells."""
        return (said for said, _ in self._read(sentence))

    def whole(self, sentence: Sentence) -> str:
        """Return all of a sentence that tells such a thing, as it stands behind "I ask because"; "" of another."""
        text = (verbatim(self._context.draft, Span(sentence.start, sentence.end)) or "").strip()
        said = _CAUSE.sub("", unled(text.removesuffix(".").replace("\u2019", "'")))
        first = said.partition(" ")[0]
        words = {word.strip(",.'\"").lower() for word in said.replace("-", " ").split()}
        if not text.endswith(".") or len(said.split()) > _WHOLE or not self._tells(said, sentence):
            return ""
        if not (_PUSHED | self._vain).isdisjoint(words) or _NO_REASON.search(said):
            return ""
        return f"{first.lower() if first in _SMALL else first}{said[len(first) :]}"

    def _tells(self, said: str, sentence: Sentence) -> bool:
        """Return whether words tell it as it is told in a sentence, and do not only lead up to it."""
        heads = (" ".join(one.lower().split()[:_HEAD]) for one in self.all(sentence))
        return self._who.of(said) is not None and any(head in said.lower() for head in heads)

    def _read(self, sentence: Sentence) -> Iterator[tuple[str, str]]:
        """Yield each such statement with the words that it was trimmed from."""
        text = (verbatim(self._context.draft, Span(sentence.start, sentence.end)) or "").strip()
        if sentence.question or sentence.bullet or text.endswith(("...", ",", "\u2026")) or not text:
            return
        for told in self._told(cleaned(text), self._context.sentences.index(sentence)):
            said = trimmed(told)
            if sound := self._sound(said if said == told else _ended(said)):
                yield sound, told

    def deals(self, text: str) -> bool:
        """Return whether words that begin with their subject say what the sender, his house or his goods are or do."""
        said = self._who.of(text.replace("\u2019", "'"))
        return said is not None and (bool(self._being.of(said)) or self._does.acts(said))

    def _by_name(self, part: str, index: int) -> str:
        """Return "Glossa checks every string", of "I built Glossa. It checks every string."."""
        before = self._context.sentences[index - 1] if index else None
        names = {*own_names(self._context, index - 1)} if before is not None and before.zone in BODY else set()
        return f"{names.pop()}{part[2:]}" if len(names) == 1 else ""

    def _told(self, text: str, index: int) -> Iterator[str]:
        """Yield what the parts of a sentence may tell, then what the whole of it tells beside a name."""
        for part in parts(text):
            if named := self._by_name(part, index) if part.startswith("It ") else part:
                yield from self._ways(named)
        if beside := self._being.beside(text):
            yield beside

    def _ways(self, part: str) -> list[str]:
        """Return what a part may tell, the likeliest first."""
        said = self._who.of(part)
        told = [self._being.of(said), self._does.of(said)] if said is not None else []
        return [one for one in (*told, self._being.beside(part)) if one]

    def _sound(self, said: str) -> str:
        """Return a statement that is whole and says nothing of rank, size or time; "" for any other."""
        words = [word.strip(",.") for word in said.split()]
        words = [word if word.isupper() else word.lower() for word in words]  # "IT" is no "it"
        if (
            not _LEAST <= len(words) <= _LONGEST
            or _SIGNS.search(said)
            or _NO_LIVING.search(said)
            or FIGURE.search(said)
        ):
            return ""
        return said if (_NO_TRADE | self._vain).isdisjoint(words) and not _leans(words) else ""


def _leans(words: list[str]) -> bool:
    """Return whether words point at what was said before; "them" may be those just named."""
    at = next((i for i, word in enumerate(words) if word in _LEANING), -1)
    named = any(len(word) > _PLURAL and word.endswith("s") for word in words[: max(at, 0)])
    return at >= 0 and not (words[at] in _THEY and named)


def _ended(said: str) -> str:
    """Return words without the joints that a cut has left at their end."""
    while said and said.rpartition(" ")[2].lower() in _OPEN_ENDED:
        said = said.rpartition(" ")[0].rstrip(" ,")
    return said


def _lost(told: str, said: str) -> bool:
    """Return whether trimming took what is in it for the reader, what it costs, or another thing that is told."""
    behind = told.lower()[len(said) :].replace(",", "").split() if told.startswith(said) else []
    if not _WISHED.isdisjoint(behind):
        return False  # what is wished may go
    kept = {*said.lower().replace(",", "").split()}
    gone = [word for word in told.lower().replace(",", "").split() if word not in kept]
    more = len(behind) > _SPARED and not _SOMEBODY.isdisjoint(behind[1:])
    return more or not _THEIRS.isdisjoint(gone) or any(word[0] in "$\u20ac\u00a3" for word in gone)
