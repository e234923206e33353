"""What a sender says of his trade as a part of more words: behind "I ask because", under an "if", before a "so"."""

from typing import NamedTuple

from lint.engine.context import BODY
from lint.engine.recast.late import Late
from lint.engine.recast.spoken import Spoken, verbatim
from lint.engine.recast.trade.parts import unled
from lint.engine.recast.trade.reader import Trade
from lint.engine.recast.unpraised import unpraised
from lint.engine.rewriting.leaning import points_back
from lint.engine.rewriting.vanity import vain
from lint.model.draft import Clause, Sentence
from lint.model.source import Span

_LEAST, _LONGEST, _ADDABLE = 4, 30, 24  # words: of a statement, of one behind others, of one that something is added to
_COUNTED = 2  # signs; a longer number counts
_LED = Late(  # what is said before it: joy, an announcement
    r"^(?:(?:[Ww]e|I|[A-Z]\w+)(?:['\u2019](?:re|m)| am| are| is)(?: \w+)? "
    r"(?:thrilled|excited|delighted|proud|happy|glad|pleased|honou?red) to (?:announce|share|say|report|tell you|"
    r"inform you|let you know)(?: that)? |(?:Quick intro|The short version|In short|In brief|In a nutshell): "
    r"|By the way, )(?=(?:[Ww]e|I|[Oo]ur|[A-Z][\w-]+) )"
)
_BROKEN = Late(  # it says more than one thing
    r"[;:?!()\n\"\u201c\u201d]|\s[-\u2013]\s|\u2014|\.\S*\s(?=[A-Z])|\.{2,}|\u2026|\bbecause\b|"
    r"[\u2600-\u27bf\U0001f300-\U0001faff]"
)
_SMALL = frozenset("we our my at here".split())  # what is written small in the middle of a sentence
_LEANING = frozenset("also too both same it they them this these those that's such".split())  # on what was said before
_ADDRESSED = frozenset("you your yours yourself".split())
_MOODS = frozenset("wish-verb chase-verb ask-verb".split())
_LENT = frozenset("support work partner run help".split())  # what is done for others brings the reader nothing yet
_NO_TRADE = frozenset(
    "would behalf named name been live writing reaching introduce raving proud recently currently looking already "
    "closed series pleasure let's now so nothing please including more than over thought".split()
)
_ANSWERS = frozenset("so because since which therefore thus meaning".split())  # it says already what follows


class Stated(NamedTuple):
    """What a sentence gives; "" where it does not."""

    stated: str = ""  # "we run payroll for schools", of "We run payroll for schools."
    offered: str = ""  # "we can help schools plan": the same, of what can be had
    fact: str = ""  # "We clean from a lift": what "so you would get …" may follow


class Stater:
    """Reads them off the sentences of one draft."""

    def __init__(self, spoken: Spoken, trade: Trade) -> None:
        self._spoken, self._draft, self._trade = spoken, spoken.draft, trade

    def of(self, sentence: Sentence) -> Stated:
        """Return what a sentence gives."""
        context = self._spoken.context
        index = context.sentences.index(sentence)
        if sentence.question or sentence.bullet or sentence.zone not in BODY or points_back(context, index):
            return Stated()
        text = (verbatim(self._draft, Span(sentence.start, sentence.end)) or "").strip()
        said = _LED.sub("", unled(text.rstrip(".! ")))
        words = [word.strip(",.") for word in said.lower().replace("\u2019", "'").split()]
        first = next((one for one in sentence.clauses if one.verb >= 0), None)
        if text.endswith(("...", ":", ",")) or not _LEAST <= len(words) <= _LONGEST or _BROKEN.search(said):
            return Stated()
        if any(word.strip("+").replace(",", "").isdigit() and len(word) > _COUNTED for word in words):
            return Stated()  # how many clients, or since when, is no reason
        if first is None or first.actor != "sender" or first.negated or first.conditional or text.isupper():
            return Stated()
        if not (_LEANING | _NO_TRADE).isdisjoint(words) or not _MOODS.isdisjoint(first.lists) or vain(context, index):
            return Stated()
        if unpraised(said) != said:
            return Stated()  # a rank is no reason
        head = words[0].partition("'")[0]
        if not self._trade.deals(said) or not (head in _SMALL | {"i"} or self._named(said, head)) or "[" in said:
            return Stated()
        clause = said[0].lower() + said[1:] if head in _SMALL else said
        return Stated(clause, self._offered(clause, first, words), said if self._brings(first, words) else "")

    def _named(self, said: str, head: str) -> bool:
        """Return whether a statement begins with a name, which keeps its capital."""
        lexicon = self._spoken.context.lexicon
        return said[0].isupper() and head not in lexicon.list("english-word") and head not in lexicon.verbs

    def _offered(self, clause: str, first: Clause, words: list[str]) -> str:
        """Return a clause as what can be had: "we can help schools plan", "" where it tells who one is."""
        if words[0] not in ("we", "i") or first.tense != "present":
            return ""
        verb = words[1]
        if verb in ("help", "assist", "support"):
            return f"{words[0] if words[0] == 'we' else 'I'} can {clause.split(maxsplit=1)[1]}"
        reading = self._spoken.verbs.get(verb)
        return clause if reading is not None and "b" in reading.forms and verb not in _LENT else ""

    def _brings(self, first: Clause, words: list[str]) -> bool:
        """Return whether what it brings the reader may be added: it is a deed of the sender's and does not say so."""
        reading = self._spoken.verbs.get(words[1])
        does = words[0] in ("we", "i") and reading is not None and "b" in reading.forms and words[1] not in _LENT
        plain = (
            does
            and first.tense == "present"
            and not {"bonus", "commission", "reward", "discount", "am", "are", "have", "use", "used"}.intersection(
                words
            )
        )
        return plain and len(words) <= _ADDABLE and (_ADDRESSED | _ANSWERS).isdisjoint(words)
