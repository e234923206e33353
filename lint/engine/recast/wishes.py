"""What a sender would love to do, told apart: what is of use to the reader, what is a favour, what both would do."""

from typing import NamedTuple

from lint.engine.recast.late import Late
from lint.engine.recast.spoken import Spoken, verbatim
from lint.engine.recast.wording import raw
from lint.engine.rewriting.small_words import HURRY, OURSELVES, WISHING
from lint.model.draft import Sentence
from lint.model.source import Span

_LONGING = WISHING | frozenset(
    "chance opportunity honour honor pleasure privilege wait honoured honored privileged proud moon stoked ecstatic "
    "welcome enjoy relish itching dying longing hungry desperate joy able personally".split()
)
_BEFORE_GERUND = frozenset("enjoy relish love welcome".split())
_USE = frozenset(
    "show walk tell talk take offer give provide share help demonstrate present explain send make build quote run "
    "rebuild introduce demo tailor draft prepare discuss contribute".split()
)  # what may be of use to whom it is done
_FAVOUR = frozenset("write become come visit speak film quote pitch tender bid present take".split())
_BOTH = frozenset("explore discuss partner collaborate".split())
_OWN_GAIN = frozenset("roster target quota portfolio exposure career team".split())
_TELLING = frozenset("share tell talk discuss".split())
_STOP = frozenset("so because since while but if when unless then though although whether".split())
_FELT = frozenset("thrilled delighted honored honoured happy glad pleased stoked excited".split())
_PUTS = frozenset("add consider include invite list register keep put".split())  # what is done by the reader to one
_LEAST, _MOST = 2, 22
_GRANTED = Late(
    r"(If [^,;:?!]{5,100}), (I|we)(?:['\u2019]d| would)(?: really| also| just)? "
    r"(?:love|like|be (?:happy|glad|delighted|thrilled)) to "
    r"((?:show|send|share|walk|give|offer|help|explain|make|build|set|prepare|run|bring|put|tailor|draft|talk) "
    r".{3,160})$"
)  # what is wished in a case that is named
_OF_US = frozenset("my our us".split())


class Wish(NamedTuple):
    """What a sentence gives; "" where it does not."""

    use: str = ""  # "walk you through the deck"
    favour: str = ""  # "quote for a rebuild"
    both: str = ""  # "explore a partnership"
    wisher: str = ""  # who wishes: "me" or "us"
    wishing: str = ""  # likewise, "I" or "we"
    joining: str = ""  # "add us to your list"
    welcome: str = ""  # "welcome in our club": where one would love to have the reader
    granted: str = ""  # "If your ovens stand idle, we can rent them out.", of "If …, we'd love to …"
    sooner: str = ""  # "We bake bread. ", said before the wish


class Wishes:
    """Finds the wishes of one draft."""

    def __init__(self, spoken: Spoken) -> None:
        self._spoken, self._words = spoken, spoken.words
        self._puffs = spoken.context.lexicon.list("boast-word") | spoken.context.lexicon.list("superlative")

    def of(self, sentence: Sentence) -> Wish:
        """Return the wish of one sentence."""
        granted = self._granted(sentence)
        return Wish(granted=granted) if granted else self._of(sentence)

    def _granted(self, sentence: Sentence) -> str:
        """Return a wish for a case that is named as what can be done then."""
        text = verbatim(self._spoken.draft, Span(sentence.start, sentence.end)) or ""
        found = _GRANTED.match(text) if self._words.forms[sentence.first] == "if" else None
        if found is None or not _OF_US.isdisjoint(found[3].lower().split()):
            return ""
        return f"{found[1]}, {found[2]} can {found[3]}"

    def _of(self, sentence: Sentence) -> Wish:
        at, gerund = self._verb(sentence)
        if at < 0:
            return self._joining(sentence)
        forms = self._words.forms
        base = self._base(at) if gerund else forms[at]
        kinds = [kind for kind, verbs in (("use", _USE), ("favour", _FAVOUR), ("both", _BOTH)) if base in verbs]
        if not kinds:
            return self._joining(sentence)
        end = self._end(at, sentence)
        stops = self._free(end, sentence)
        if (end < sentence.last and not stops) or not _LEAST <= end - at <= _MOST:
            return Wish()
        while end > at + 1 and forms[end - 1] in HURRY:
            end -= 1
        told = forms[at:end]
        if told[:2] in (["talk", "with"], ["talk", "to"]) and "you" not in told:
            return Wish()  # to hear somebody is a favour
        if forms[at + 1 : at + 3] in (["the", "chance"], ["the", "opportunity"], ["this", "opportunity"]):
            return Wish()
        if kinds[0] == "favour" and "you" in told:
            return Wish()  # done for the reader, it is none
        sooner = self._sooner(sentence)
        points = {"this", "that", "these", "those", "them", "they"}.intersection(told)
        if (
            (points and points != ({"them"} if sooner else set()))
            or not self._puffs.isdisjoint(told)
            or not _OWN_GAIN.isdisjoint(told)
        ):
            return Wish()
        if not _TELLING.isdisjoint({base, *told}) and not {"my", "our", "we", "us", "done"}.isdisjoint(told):
            return Wish()  # nobody is served by hearing of the sender
        behind = self._spoken.said(at + 1, end, sentence) or self._quoting(at + 1, end, sentence)
        if not behind or sooner is None:
            return Wish()
        text = f"{base} {behind}{stops}"
        if kinds[0] == "both":
            text = text.removesuffix(" with you")
        us = not {"we", "us", "our"}.isdisjoint(forms[sentence.first : sentence.last])
        us = us and forms[sentence.first] != "i"
        wish = Wish(sooner=sooner, wisher="us" if us else "me", wishing="we" if us else "I")
        return wish._replace(**{kinds[0]: text})

    def _quoting(self, at: int, end: int, sentence: Sentence) -> str:
        """Return words that end with a title in quotation marks, which end the sentence."""
        text = raw(self._spoken, at, end, sentence, whole=True).rstrip(" .!") if end == sentence.last else ""
        return (
            f"{text[:-2]}{text[-1]}" if text[-2:] in ('."', ".\u201d") else text if text[-1:] in ('"', "\u201d") else ""
        )

    def _verb(self, sentence: Sentence) -> tuple[int, bool]:
        """Return where the verb of the wish stands, and whether as "walking"; -1 where there is none."""
        forms = self._words.forms
        found = (-1, False)
        for i in range(sentence.first + 1, sentence.last - 2):
            if forms[i] == "to" and forms[i - 1] in _LONGING and self._spoken.base(i + 1):
                found = (i + 1, False)
            elif forms[i] == "to" and forms[i - 1] in ("minutes", "moment") and "love" in forms[max(i - 5, 0) : i]:
                found = (i + 1, False) if self._spoken.known_base(i + 1) else found
            elif forms[i] in _BEFORE_GERUND and forms[i + 1].endswith("ing") and self._base(i + 1):
                found = (i + 1, True)
            if found[0] > 0 and forms[found[0] : found[0] + 3] == ["be", "able", "to"]:
                continue
            if found[0] > 0:
                break
        at, gerund = found
        while 0 <= at < sentence.last - 1 and forms[at] in ("personally", "really", "just"):
            at += 1
        return at, gerund

    def _joining(self, sentence: Sentence) -> Wish:
        """Return what else is wished: to be put somewhere by the reader, or to have him somewhere."""
        forms, last = self._words.forms, sentence.last
        for i in range(sentence.first + 2, min(last - 3, sentence.first + 9)):
            if forms[i] != "to" or forms[i - 1] not in _LONGING | _FELT:
                continue
            us = "us" if "we" in forms[sentence.first : i] else "me"
            if self._end(i + 1, sentence) < last:
                return Wish()
            reading = self._spoken.verbs.get(forms[i + 2])
            put = (
                forms[i + 1] == "be" and reading is not None and reading.base in _PUTS and "your" in forms[i + 3 : last]
            )
            said = self._spoken.said(i + 3, last, sentence) if put else ""
            if said and reading is not None:
                return Wish(joining=f"{reading.base} {us} {said}")
            has = forms[i + 1 : i + 3] == ["have", "you"] and forms[i + 3] in ("in", "on", "at") and last - i < _MOST
            said = self._spoken.said(i + 3, last, sentence) if has else ""
            if said:
                also = "also " * ("also" in forms[sentence.first : i])
                return Wish(welcome=f"{also}welcome {said}")
        return Wish()

    def _free(self, end: int, sentence: Sentence) -> str:
        """Return what is said behind a wish of when there is time: ", and I have Thursday at 11 or Friday at 2"."""
        forms = self._words.forms
        if forms[end : end + 1] != ["and"] or forms[end + 1 : end + 3] not in (["i", "have"], ["we", "have"]):
            return ""
        days = any(form in self._spoken.days for form in forms[end : sentence.last])
        said = self._spoken.said(end, sentence.last, sentence) if days else ""
        return f", {said}" if said else ""

    def _base(self, i: int) -> str:
        """Return the base of a gerund, "" where no list holds it."""
        reading = self._spoken.verbs.get(self._words.forms[i])
        if reading is None or "g" not in reading.forms:
            return ""
        return reading.base

    def _end(self, at: int, sentence: Sentence) -> int:
        """Return where what belongs to the wish ends."""
        forms, end = self._words.forms, at + 1
        while end < sentence.last:
            if forms[end] in _STOP or self._words.marks[end] in (";", ":", "("):
                break
            follows = forms[end + 1] if end + 1 < sentence.last else ""
            if forms[end] == "and" and follows in ("i", "we", "it", "you"):
                break
            if self._words.marks[end] == "," and (forms[end] in ("and", "it", "i", "we") or follows == ""):
                break
            end += 1
        return end

    def _sooner(self, sentence: Sentence) -> str | None:
        """Return what a sentence says before its wish as a sentence of its own; None where that cannot be had."""
        forms = self._words.forms
        wishing = [one for one in sentence.clauses if one.actor == "sender" and one.verb >= 0]
        verb = self._verb(sentence)[0]
        joint = next((k for k in range(verb - 2, sentence.first + 3, -1) if forms[k] == "and"), -1)
        if joint > 0 and forms[joint + 1] == "would" and forms[sentence.first] in ("i", "we"):
            said = self._spoken.said(sentence.first, joint, sentence)
            return f"{said[:1].upper()}{said[1:]}. " if said else None
        mine = next((one for one in reversed(wishing) if one.first < verb), None)
        if mine is None or mine.first <= sentence.first + 1:
            lead = forms[sentence.first : sentence.first + 1]
            return "" if lead and lead[0] in OURSELVES | {"i", "it", "would", "and", "love", "so"} else None
        first = mine.first
        if forms[first] not in ("and", "so", "but") or forms[first + 1] not in ("i", "we"):
            return None
        said = self._spoken.said(sentence.first, first, sentence)
        start = self._spoken.draft.text[sentence.start]
        return f"{start}{said[1:]}. " if said and said[0].lower() == start.lower() else None
