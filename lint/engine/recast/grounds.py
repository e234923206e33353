"""A plain sentence about the sender as it stands behind "I ask because": without who speaks, praise and figures."""

import re

from lint.engine.recast.late import Late
from lint.engine.recast.spoken import Spoken, verbatim
from lint.model.draft import Sentence
from lint.model.source import Span

_LONGEST = 22  # words that may stand behind "I ask because"
NAME = r"[A-Z][\w.&'-]*(?: (?:& )?[A-Z][\w.&'-]*){0,3}"
_GREETS = Late(r"^(?:[Hh]i|[Hh]ello|[Hh]ey|[Dd]ear)\b[^,]{0,30}, ")
_WHY = Late(
    r"^(?:[Tt]he reason )?(?:I'm|I am|I) (?:reaching out|writing|emailing|getting in touch)(?: to you)?"
    r"(?: because| is that| as) "
)
_LEADS = Late(  # who speaks, as far as the signature says it
    rf"^(?:[Mm]y name(?:'s| is)|I'm|I am|[Tt]his is|[Ii]t's) {NAME}(?: (?:here|from|at|with|of) {NAME})?"
    r"(?:,? and|,) (?=(?:[Ii]|we)\b)"
)
_PRESENTS = Late(rf"^(?:I'm|I am|[Ww]e are|[Ww]e're|[Mm]y name|[Tt]his is) (?:(?!(?:[A-Z]+|CEO|AI)\b){NAME}|[\[{{])")
_BROKEN = Late(r"[;:?!()\u2014\n\"\u201c]|\s[-\u2013]\s|\.\S*\s")  # it says more than one thing
_DASHED = re.compile(r"\s*\u2014|\s[-\u2013]\s")  # behind it something is added
_DEALS = frozenset(
    "make build supply provide offer sell do run design develop handle help specialize specialise generate produce "
    "manufacture distribute deliver install deploy write teach train create print export import buy rent lease host "
    "edit translate ship move clean process test book fill place partner work want look raise plan organize organise "
    "recruit photograph repair print pack bring keep take send protect monitor automate connect turn publish".split()
)
_BE = frozenset("am are is".split())
_DOES = frozenset("do does".split())
_ONE = frozenset("a an the one with".split())
_PERSONS = frozenset(
    "manager director head ceo founder cofounder officer representative lead".split()
)  # a rank, no trade
_NEAR = 6  # words
_STARTS = frozenset("we i our my".split())
_NAMED = Late(r"^([A-Z][\w&]+(?: [A-Z]\w+){0,2}),? [a-z]+s\b")
_PUFFS = frozenset("professional leading full specialist expert experts experienced happy proud".split())
_NO_PUFFS = frozenset("name ceo".split())
_FIGURE = Late(r"\d")
_TAIL = Late(r",? (?:with|for|since|having|serving)\b")  # what counts stands behind it
_PRAISE = Late(  # what praises a house and is not missed
    r"\b(an? |the |our )((?:(?:most |highly |top |best |fast |full )?[- ]?(?:award[- ]winning|leading|full[- ]service|"
    r"trusted|ranked|rated|premier|professional|experienced|proven|expert|innovative|pioneering|established|reputed|renowned|"
    r"unrivalled|world[- ]class|cutting[- ]edge|next[- ]gen(?:eration)?|state[- ]of[- ]the[- ]art|proprietary|flagship|"
    r"growing|certified|dedicated|passionate|24[/-]7),? )+)(\w{1,3})"
)
_LEAST = 4  # words
_ANNOUNCES = Late(
    r"\b(?:writ|reach|contact|introduc|announc|thrill|excit|delight|wanted to|would like to|'d like to)", 2
)
NOBODY = frozenset("we i our it this that there these those my as at in for with the a an".split())


class Grounds:
    """Reads them off the sentences of one draft."""

    def __init__(self, spoken: Spoken) -> None:
        self._context, self._verbs, self._forms = spoken.context, spoken.verbs, spoken.words.forms
        get = spoken.context.lexicon.list
        self._puffs = (get("superlative") | get("boast-word") | get("puff-word") | _PUFFS) - _NO_PUFFS

    def since(self, sentence: Sentence) -> str:
        """Return a plain sentence about the sender as it stands inside another, praise and figures left out."""
        if sentence.last - sentence.first > _LONGEST or not self._deals(sentence):
            return ""
        said = (verbatim(self._context.draft, Span(sentence.start, sentence.end)) or "").strip().rstrip(".!")
        said = _DASHED.split(_LEADS.sub("", _WHY.sub("", _GREETS.sub("", said))))[0]
        if not said or any(pattern.search(said) for pattern in (_BROKEN, _PRESENTS, _ANNOUNCES)):
            return ""
        figure = _FIGURE.search(said)
        if figure is not None:
            tails = [tail.start() for tail in _TAIL.finditer(said) if tail.start() < figure.start()]
            said = said[: tails[-1]] if tails else ""
        said = _PRAISE.sub(_bared, said)
        if len(said.split()) < _LEAST or any(word.lower() in self._puffs for word in said.split()):
            return ""
        plain = re.split(r"['\u2019 ]", said.lower(), maxsplit=1)[0]
        if plain in _STARTS:
            return said if plain == "i" else said[0].lower() + said[1:]
        return said if named_at(said) and plain not in NOBODY else ""

    def _deals(self, sentence: Sentence) -> bool:
        """Return whether a sentence says what the sender is or does for a living."""
        text = self._context.draft.text[sentence.start : sentence.end]
        led = _LEADS.match(text) is not None or _WHY.match(text) is not None
        first = next(iter([clause for clause in sentence.clauses if clause.verb >= 0][led:]), None)
        if first is None or first.actor not in ("sender", "other") or first.tense != "present" or first.negated:
            return False
        forms = self._forms
        if forms[first.verb] in _BE:
            return forms[first.verb + 1] in _ONE and _PERSONS.isdisjoint(forms[first.verb : first.verb + _NEAR])
        if not _DOES.isdisjoint(forms[first.first : first.verb]):
            return True  # what is done looks like the verb: "we do payroll"
        reading = self._verbs.get(forms[first.verb])
        return (reading.base if reading is not None else forms[first.verb]) in _DEALS


def named_at(text: str) -> "re.Match[str] | None":
    """Return the name that a sentence begins with, where it is said of it what it does or is."""
    return _NAMED.match(text)


def _bared(praise: "re.Match[str]") -> str:
    """Return an article and the word that it stands before once the praise between them is gone."""
    article, _, word = praise.groups()
    if article.strip() in ("a", "an"):
        vowel = word[0].lower() in "aeiou" and not word.lower().startswith(("uni", "use", "eu", "one"))
        article = "an " if vowel else "a "
    return f"{article}{word}"
