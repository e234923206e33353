"""What a sender is or does, as it stands behind "I ask because": without who speaks, praise, figures and asides."""

import re

from lint.engine.recast.late import Late
from lint.engine.recast.spoken import Spoken, verbatim
from lint.model.draft import Sentence
from lint.model.source import Span

_LONGEST, _LEAST = 24, 4  # words that may stand behind "I ask because"
_NAME = r"[A-Z][\w.&'-]*(?: (?:& )?[A-Z][\w.&'-]*){0,3}"
_LED = Late(  # what is said before it: a greeting, why one writes, when a house began
    r"^(?:(?:[Hh]i|[Hh]ello|[Hh]ey|[Dd]ear)\b[^,]{0,30}, "
    r"|(?:[Tt]he reason )?(?:I'm|I am|I) (?:reaching out|writing|emailing|getting in touch)(?: to you)?"
    r"(?: because| is that| as) "
    r"|(?:Why|The reason|Reason) (?:I'm|I am|for)[^:,]*: |(?:Established|Founded|Based|Started)\b[^,]*, "
    r"|(?:As a|Just to|A quick|Quick) (?:recap|reminder|update)\b[^,:]*[,:] )+"
)
_SPEAKER = Late(  # who speaks, as far as the signature says it
    rf"^(?:[Mm]y name(?:'s| is)|I'm|I am|[Tt]his is|[Ii]t's) {_NAME}(?: (?:here|from|at|with|of) {_NAME})?"
    r"(?:,? and|,) (?=(?:[Ii]|we)\b)"
)
_ASIDE = Late(r"\s*\([^()]*\)|(?:\s*\u2014|\s[-\u2013]\s).*$")
_HOUSE = Late(
    rf"\b(?:[Ii]ntroduc\w+(?: you to| to you)?|from|at|with|behind|\w*(?:er|or|ant|ive|half) of) ({_NAME}),"
    r" ((?:an?|the) [^,.;:!?]+)"
)
_TOWNS = Late(r"^(?:an?|the) (?:\w+ )?(?:town|city|capital|heart|home|land)\b")
_TRADE = Late(rf"^{_NAME} here(?: from {_NAME})?, ((?:an?|the|your) [^,.;:!?]+)")
_SERVICES = Late(r"\boffer(?: you| your \w+)? our ([a-z][\w -]+ services)\b")
_BUILDING = Late(r"\boffer(?: you| your \w+)? our services in (\w+ing) ([^,.;:!?]+)")
_SUBJECT = Late(
    rf"^(?:[Aa]t {_NAME},? )?"
    rf"(?:[Ww]e|I|[Oo]ur (?:[a-z-]+ )?(?:[a-z]+)|[Mm]y (?:company|firm|team|studio|agency)|{_NAME})"
    r"(?:'(?:m|re|ve|s))?(?= )"
)
_HELPERS = frozenset("am are is have has been just recently now currently mainly mostly".split())
_DEALS = frozenset(
    "make build supply provide offer sell do run design develop handle help specialize specialise generate produce "
    "manufacture distribute deliver install deploy write teach train create print export import buy rent lease host "
    "edit translate ship move clean process test book place partner work look raise plan organize organise recruit "
    "photograph repair pack bring keep protect monitor automate connect turn publish answer send take pull match "
    "find".split()
)
_BEGUN = frozenset("build launch release create start found open develop".split())  # such news tells what one does
_BE = frozenset("am are is 'm 're 's".split())
_RANKS = Late(
    r"\b(?:[Mm]anager|[Dd]irector|[Hh]ead|CEO|[Ff]ounder|[Oo]fficer|[Rr]epresentative|[Ll]ead|[Ww]riter here)\b"
)
_THEN = Late(
    r",? and (?:I|we|our|do|also|have|has|had|am|are|will|can)\b.*$"
    r"|, (?:so|but|while|which|because|even|if|here|you|we|I|our|typically|usually|often)\b.*$"
)
_TAIL = Late(r",? (?:with|for|since|having|serving|of|over)\b")  # what counts stands behind it
_RELATIVE = Late(r"\b(?:that|who|which)\b")  # behind it stands what something does
_FIGURE = Late(r"(?<![A-Za-z])\d")
_PRAISE = Late(  # what praises a house and is not missed
    r"\b(an? |the |our )((?:(?:most |highly |top |best |fast |full )?[- ]?(?:award[- ]winning|leading|"
    r"full[- ]service|trusted|ranked|rated|premier|professional|experienced|proven|expert|innovative|pioneering|"
    r"established|reputed|renowned|unrivalled|world[- ]class|cutting[- ]edge|"
    r"next[- ]gen(?:eration)?|state[- ]of[- ]the[- ]art|proprietary|"
    r"flagship|growing|certified|dedicated|passionate|24[/-]7),? )+)(\w{1,3})"
)
_PUFFS = frozenset("professional leading full experienced happy proud passionate amazing incredible".split())
_NO_PUFFS = frozenset("name ceo".split())
_BROKEN = Late(r"[;:?!()\n\"\u201c\u2014]|\s[-\u2013]\s|\.\S*\s")  # it says more than one thing
_LEANING = frozenset("it also too this that's them they join joining".split())  # on what was said before
_LENT = Late(r" (?:that |which )?I (?:mentioned|told|wrote|sent)\b.*$| (?:like|just like) yours\b| for your \w+$")
_NOBODY = frozenset("we i our it this that there these those my at as in for with the a an here".split())


class Grounds:
    """Reads them off the sentences of one draft."""

    def __init__(self, spoken: Spoken) -> None:
        self._draft, self._verbs = spoken.draft, spoken.verbs
        get = spoken.context.lexicon.list
        self._puffs = (get("superlative") | get("boast-word") | get("puff-word") | _PUFFS) - _NO_PUFFS

    def since(self, sentence: Sentence) -> str:
        """Return what a sentence says that its sender is or does, "" where it says more or something else."""
        text = (verbatim(self._draft, Span(sentence.start, sentence.end)) or "").strip().rstrip(".!")
        text = _ASIDE.sub("", _LED.sub("", text))
        return self._plainly(self._presented(text) or self._own(_SPEAKER.sub("", text)))

    def _presented(self, text: str) -> str:
        """Return what a house is said to be beside its name: "Corbel is a family owned broking house"."""
        if (house := _HOUSE.search(text)) is not None and not _TOWNS.search(house[2]):
            return f"{house[1]} is {house[2]}"
        if (trade := _TRADE.match(text)) is not None:
            return f"I'm {trade[1]}"
        who = "I" if text.startswith("I ") and " our " not in text else "we"
        if (services := _SERVICES.search(text)) is not None:
            return f"{who} offer {services[1]}"
        if (building := _BUILDING.search(text)) is not None and building[1] in self._verbs:
            return f"{who} {self._verbs[building[1]].base} {building[2]}"
        return ""

    def _own(self, text: str) -> str:
        """Return a sentence whose subject is the sender and whose verb says what he does for a living."""
        subject = _SUBJECT.match(text)
        if subject is None or subject[0].lower().split()[0] in _NOBODY - {"we", "i", "our", "my", "at"}:
            return ""
        words = text[subject.end() :].split()
        be = subject[0][-2:] in ("'m", "'s") or subject[0].endswith("'re")
        at, done = 0, subject[0].endswith("'ve")
        while at < len(words) and words[at] in _HELPERS:
            be, done, at = words[at] in _BE, words[at] in ("have", "has"), at + 1
        if at >= len(words) or _RANKS.search(text):
            return ""
        if be and words[at] in ("a", "an", "the", "with"):
            return text
        reading = self._verbs.get(words[at].lower())
        if reading is None:
            return ""
        past = done or {"b", "s", "g"}.isdisjoint(reading.forms)
        return text if reading.base in (_BEGUN if past else _DEALS) else ""

    def _plainly(self, said: str) -> str:
        """Return such words without praise, figures and what is added; "" where that leaves too little or too much."""
        said = _THEN.sub("", said)
        if (lent := _LENT.search(said)) is not None:
            said = said[: lent.start()].replace(" is the ", " is a ") + said[lent.end() :]
        said = _PRAISE.sub(_bared, said)
        figure = _FIGURE.search(said)
        if figure is not None:
            head = said[: figure.start()]
            tails = [tail.start() for tail in _TAIL.finditer(head)]
            said = said[: tails[-1]] if tails and not _RELATIVE.search(head) else ""
        words = said.lower().split()
        broken = _BROKEN.search(said) or not _LEANING.isdisjoint(words) or not self._puffs.isdisjoint(words)
        if broken or not _LEAST <= len(words) <= _LONGEST:
            return ""
        first = re.split(r"['\u2019 ]", said, maxsplit=1)[0]
        return said[0].lower() + said[1:] if first.lower() in _NOBODY - {"i"} else said


def _bared(praise: "re.Match[str]") -> str:
    """Return an article and the word that it stands before once the praise between them is gone."""
    article, _, word = praise.groups()
    if article.strip() in ("a", "an"):
        vowel = word[0].lower() in "aeiou" and not word.lower().startswith(("uni", "use", "eu", "one"))
        article = "an " if vowel else "a "
    return f"{article}{word}"
