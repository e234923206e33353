"""What a sender, his house or his product is said to be: "we are a mill", of "we are one of the leading mills"."""

import re

from lint.engine.recast.added import tail
from lint.engine.recast.late import Late
from lint.engine.recast.spoken import Spoken
from lint.engine.recast.unpraised import unpraised
from lint.engine.rewriting.small_words import vowel

NAME = (
    r"(?!(?:With|At|The|Our|We|In|For|And|But|This|That|It|My|From|As|On|To|If|So|By)\b)"
    r"[A-Z][\w.&'-]*(?: (?:& |and )?[A-Z][\w.&'-]*){0,3}"
)
KIND = (
    r"(?:platform|tool|app|application|software|service|agency|company|firm|studio|directory|marketplace|system|"
    r"supplier|manufacturer|maker|consultancy|practice|provider|shop|product|plugin|extension|program|programme|"
    r"dashboard|assistant|distributor|wholesaler|bakery|brewery|workshop|startup|start-up|network|portal|agent|bot|"
    r"database|planner|tracker|generator|engine|course|school|clinic|broker|brokerage|integrator|factory|mill|joinery|"
    r"producer|exporter|importer|chain|brand|logger|designer|developer|writer|editor|translator|photographer|"
    r"consultant|coach|trainer|recruiter|accountant|installer|contractor|roaster|caterer|printer|forwarder|nursery|"
    r"band|quartet|bureau|laboratory|lab|farm|foundry|press|publisher|retailer|carrier|haulier|cooperative|co-op|"
    r"collective|freelancer|bookkeeper|lawyer|architect|surveyor|engineer|illustrator|copywriter|consortium|charity|"
    r"partner)"
)
_IS = Late(
    rf"^([Ww]e|I|[Oo]ur (?:company|firm|house|studio|agency)|(?:[Mm]y \w+ )?{NAME})"
    r"(?:['\u2019](?:m|re|s)| am| are| is) (?:(?:now|currently|also|just) )?"
    r"(an? |the |one (?:of (?:the )?)?|(?:the )?[\w'\u2019]+['\u2019]s |)(.+)$"
)
_WHAT = Late(
    rf"^((?:[\w'\u2019/&-]+ ){{0,6}}?{KIND}s?)\b(?! (?:owner|founder|director|manager|engineer|software)\b)(.*)$"
)
_PERSONS = re.compile(
    r"\b(?:manager|director|head|ceo|cto|founder|co-founder|officer|rep|representative|lead|member)\b", re.I
)
_MINE = Late(r"^(?:[Mm]ine is|[Oo]urs is|I (?:run|own|have)|[Ww]e (?:run|own|have)) (an? .+)$")
_BESIDE = Late(  # "…, the rota planner of choice for …"
    r"(?:\b(?:introduce|introducing|present|from|with|at|about|called|run|I['\u2019]m|I am|represent|of|for|lead|built|"
    rf"launched) |^)({NAME})(?: \([^()]*\))?(?:,| [\u2013\u2014-]) "
    r"((?:[A-Z][\w.]*(?: [A-Z]\w+)?['\u2019]s |(?:an?|the|your) )"
    rf"(?:[\w'/\u2019-]+ ){{0,7}}?{KIND})\b(?! {KIND}\b)([^,.;:!?\u2014()]*)"
)
_ARTICLE = re.compile(r"^(?:an?|the|your|one) ")
_HOUSES = frozenset(  # they tell no trade
    "company firm team provider business studio shop service services partner agency platform app tool product startup "
    "start-up brand house practice network software solution group supplier freelancer contractor consultant".split()
)
_SIZES = frozenset(
    "small tiny little big large young new family own four three two five person one four-person".split()
)
_NO_KIND = frozenset(
    "it this that these those them us you him her what how why whether to the a up out all more most less about on "
    "into our my your so not for of with in at by from and or an as such like including who which".split()
)


class Kinds:
    """Reads them off parts of sentences."""

    def __init__(self, spoken: Spoken) -> None:
        self._draft, self._common = spoken.draft, spoken.common

    def beside(self, text: str) -> str:
        """Return "Corvane is a rota planner", of "… present Corvane, the rota planner of choice for …"."""
        found = _BESIDE.search(text)
        if found is None or not self.names(found[1], text):
            return ""
        return _being(found[1], _ARTICLE.sub("", unpraised(found[2])), found[3])

    def mine(self, part: str) -> str:
        """Return "I run a small mill", of "mine is a small mill"."""
        mine = _MINE.match(part)
        what = _WHAT.match(_ARTICLE.sub("", unpraised(mine[1]))) if mine is not None else None
        run = _being("it", what[1], what[2]).removeprefix("it is ") if what is not None else ""
        return f"{'we' if part.lower().startswith(('we', 'our')) else 'I'} run {run}" if run else ""

    def is_one(self, part: str) -> str:
        """Return "we are a mill", of "we are one of the leading mills" and of "we are mill since 1996"."""
        found = _IS.match(part)
        if found is None or _PERSONS.search(part):
            return ""
        own = found[1].lower() in ("we", "i") or found[1].lower().startswith(("our ", "my "))
        if not own and not self.names(found[1], part):
            return ""
        rest = unpraised(f"{found[1]} is {found[2]}{found[3]}").partition(" is ")[2]
        what = _WHAT.match(_ARTICLE.sub("", rest))
        return _being(found[1], what[1], what[2]) if what is not None else ""

    def names(self, words: str, text: str) -> bool:
        """Return whether words that a part begins with are a name."""
        first = words.split(maxsplit=1)[0]
        inner = len(words.split()) > 1 or any(sign.isupper() or sign in ".&" for sign in first[1:])
        return (
            first.lower() not in self._common
            or inner
            or (self._draft.text.count(first) > 1 and not text.startswith(first))
        )


def small(who: str) -> str:
    """Return who is spoken of as he stands inside a sentence: "our mill", "Corvane"."""
    return who[0].lower() + who[1:] if who == "We" or who.startswith(("Our ", "My ")) else who


def _being(who: str, kind: str, behind: str) -> str:
    """Return that somebody is one of a kind."""
    words, added = kind.split(), tail(behind, bare=True)
    if not words or any(word.lower() in _NO_KIND for word in words):
        return ""
    telling = [word for word in words[:-1] if word.lower() not in _SIZES]
    if words[-1].lower() in _HOUSES and not telling and not added:
        return ""  # "we are a firm"
    be = {"we": "are", "i": "am"}.get(who.lower(), "is")
    one = kind if words[-1].endswith("s") and be == "are" else f"{'an' if vowel(kind) else 'a'} {kind}"
    return f"{small(who)} {be} {one}{added}"
