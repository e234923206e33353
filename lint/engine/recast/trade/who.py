"""Who a statement is about: the sender, his house or what he sells, and what is said of it."""

from typing import NamedTuple

from lint.engine.recast.late import Late
from lint.engine.recast.spoken import Spoken
from lint.engine.recast.trade.dealing import SERVED
from lint.engine.recast.trade.parts import NAME
from lint.engine.rewriting.small_words import COUNTS

_US = Late(r"^([Ww]e|I|i)(?:'(m|re|ve|s))? (.+)$")
_MINE = Late(r"^(?:Mine|Ours) is (?=an? )")
_HOUSE = Late(rf"^([Oo]ur|[Mm]y) (\w+), ({NAME}), (.+)$")  # "my company, Corvane, offers …"
_NAMED = Late(rf"^({NAME})(?:'(s))? (.+)$")
_ADVERBS = Late(
    r"^(?:(?:now|also|just|both|all|only|here|(?!supply|reply|apply|fly|rely|family)\w+ly),? )+"  # "currently"
)
_LEAST, _HEAD = 2, 7  # words behind "our" in which a verb follows
_OF = frozenset("of for in behind".split())
_HEADS = frozenset(
    "team crew engine methodology method approach package plan kit lab workshop family farm mill plant suite stack "
    "algorithm programme programs programmes course line technology".split()
)
_NO_HEADS = frozenset(
    "client clients customer customers price prices rate rates calendar quality reference references founder website "
    "site blog catalogue brochure office offices reviews story mission goal aim vision experience advantage advantages "
    "business revenue research report guide data".split()
)
_NO_NAMES = COUNTS | frozenset(  # what begins with a capital at the start of a sentence
    "most many some every all each few several other more no both good great new any such another only its one eleven "
    "last next first second third fourth fifth nice best bad hope happy your their his her who what how why that "
    "this".split()
)


class Said(NamedTuple):
    """Of whom something is said, and what. be, have: whether "is" or "has" stands before it, short: as "we're"."""

    who: str
    rest: str
    plural: bool
    be: bool = False
    have: bool = False
    named: bool = False
    short: str = ""

    @property
    def being(self) -> str:
        """Who it is with "is" behind him, as short as the source has it."""
        if self.short:
            return f"{self.who}'{self.short}"
        return f"{self.who} {'am' if self.who == 'I' else 'are' if self.plural else 'is'}"


class Who:
    """Finds it in the parts of one draft's sentences."""

    def __init__(self, spoken: Spoken) -> None:
        self._draft, self._verbs, self._common = spoken.draft, spoken.verbs, spoken.common
        get = spoken.context.lexicon.list
        self._heads = (
            get("product-noun") | get("company-noun") | get("staff-noun") | get("house-noun") | _HEADS
        ) - _NO_HEADS
        self._no_heads = _NO_HEADS | get("people-noun") | get("client-noun")

    def of(self, part: str) -> Said | None:
        """Return it, None where a part is about somebody else or has no subject."""
        part = _MINE.sub(lambda mine: "I run " if mine[0].startswith("M") else "We run ", part)
        if (us := _US.match(part)) is not None:
            who = "I" if us[1] in "Ii" else "we"
            short = us[2] if us[2] in ("m", "re") else ""
            return self._helped(Said(who, us[3], True, bool(short), us[2] == "ve", short=short))
        if (house := _HOUSE.match(part)) is not None and house[2] in self._heads:
            return self._helped(Said(f"{house[1].lower()} {house[2]}, {house[3]},", house[4], False))
        words = part.split()
        if words[0].lower() in ("our", "my"):
            return self._ours(words)
        if (named := _NAMED.match(part)) is not None and self._is_name(named[1]):
            return self._helped(Said(named[1], named[3], False, named[2] is not None, named=True))
        return None

    def _is_name(self, words: str) -> bool:
        """Return whether words that a part begins with are the name of a house or of goods."""
        first = words.split(maxsplit=1)[0]
        inner = len(words.split()) > 1 or any(sign.isupper() or sign in ".&" for sign in first[1:])
        return first.lower() not in _NO_NAMES and (inner or first.lower() not in self._common)

    def _ours(self, words: list[str]) -> Said | None:
        """Return what "our team" is or does: the words before its verb name it."""
        for i in range(_LEAST, min(len(words) - 1, _HEAD)):
            at = i - 2 if words[i - 1].endswith("ly") and i > _LEAST else i - 1
            head = words[at].lower().strip(",")
            word = words[i].lower().strip(",")
            if head not in self._heads and not self._acting(head, word):
                continue
            if word in _OF:  # "our team of friendly people offers …"
                verb = next((k for k in range(i + 1, min(len(words), i + _HEAD)) if self._third(words[k])), -1)
                who = f"{words[0].lower()} {head}"
                return Said(who, " ".join(words[verb:]), False) if verb > 0 else None
            reading = self._verbs.get(word)
            if word in ("is", "are", "has", "have") or (reading and not {"b", "s"}.isdisjoint(reading.forms)):
                many = head.endswith("s") and not head.endswith("ss")
                return self._helped(Said(" ".join([words[0].lower(), *words[1 : at + 1]]), " ".join(words[i:]), many))
        return None

    def _acting(self, head: str, word: str) -> bool:
        """Return whether goods of whatever kind do something: "our smart safes eliminate …"."""
        reading = self._verbs.get(word)
        several = head.endswith("s") and not head.endswith("ss") and head not in self._no_heads
        return several and reading is not None and "b" in reading.forms and reading.base in SERVED

    def _third(self, word: str) -> bool:
        """Return whether a word can only be a verb of the third person."""
        reading = self._verbs.get(word.lower())
        return reading is not None and "s" in reading.forms and "b" not in reading.forms and word.endswith("s")

    def _helped(self, said: Said) -> Said:
        """Return it without "is" or "has" before the verb."""
        first, _, rest = said.rest.partition(" ")
        if first in ("am", "are", "is") and rest:
            return said._replace(rest=rest, be=True)
        return said._replace(rest=rest, have=True) if first in ("has", "have") and rest else said


def bare(words: str) -> str:
    """Return words without the adverbs that they begin with."""
    return _ADVERBS.sub("", words)
