"""The trade that a sender professes, in any part of a sentence: what he, his house or his product is or does.

It is looser than grounds.py: praise, figures and what is added go, an article that is missing is put in, and what was
done so far is what is done today. What is left stands behind "I ask because".
"""

import re
from collections.abc import Iterator

from lint.engine.recast.added import lost, tail
from lint.engine.recast.dealing import NO_DEALS
from lint.engine.recast.kinds import KIND, NAME, Kinds, small
from lint.engine.recast.late import Late
from lint.engine.recast.spoken import Spoken, verbatim
from lint.engine.recast.unpraised import unpraised
from lint.engine.rewriting.leaning import points_back
from lint.model.draft import Sentence
from lint.model.source import Span
from lint.rules.inflect import forms_of

_LEAST, _LONGEST = 4, 24  # words that may stand behind "I ask because"
_NEAR, _LONG = 8, 4  # words in which what a deed is done to is named; letters of a word that may be several
_SPEAKER = Late(  # who speaks, as far as the signature says it
    r"^(?:(?:[Hh]i|[Hh]ello|[Hh]ey)\b,? )?"
    r"(?:(?:[Mm]y name(?:['\u2019]s| is)|I['\u2019]m|I am|[Tt]his is|[Ii]t['\u2019]s) "
    rf"{NAME}|{NAME}(?= here\b| from {NAME} here\b))"
    rf"(?: here| again|,? (?:from|at|with|of|by) {NAME}"
    rf"|,? (?:co-?)?(?:founder|owner|director|CEO)(?: (?:of|at) {NAME})?)*"
    r"(?:,? and|,) ?(?=(?:[Ii]|[Ww]e|[Oo]ur|[Mm]y)\b)"
)
_LEAD = Late(  # what a statement may begin with and does without
    r"^(?:(?:The )?(?:short|long) (?:version|story)(?: is)?[,:]|In short[,:]|So|And|But|Well|Basically,?|Today,?|"
    r"Currently,?|Right now,?|These days,?|and|but|so|In (?:a nutshell|brief)[,:]|What we do[,:]|A bit about us:|"
    r"(?:I|we)(?:['\u2019]m| am| are) (?:writing|reaching out|emailing) because|"
    r"(?:The )?[Rr]eason (?:I ask|I'm writing)[,:]|"
    r"As (?:an?|the) [^,]{3,60},|Since \d{4},?|Thanks to [^,]{3,60},|"
    r"For (?:over |more than |the (?:last|past) )?[\w+-]+ (?:years|decades),?|With (?:over |more than )?\d[^,]{3,50},) "
)
_PARTS = Late(r"\s*[\u2014;:]\s*|\s[\u2013-]\s|, (?=(?:[Ww]e|I)\b(?! (?:guess|think|know|hope|believe)\b))")
_ASIDE = Late(r"\s*\([^()]*\)|,? by the way\b")
_FOUNDED = Late(
    rf"^(?:I['\u2019]m|I am|[Mm]y name is|{NAME} here,|I)\b.*?\b(?:of|at|run|lead|from) ({NAME}), where (we|I) (.+)$"
)
_DOES = Late(
    rf"^(?:([Ww]e|I)|((?:[Oo]ur|[Mm]y) (?:{KIND}|team|house|business|family|crew)(?:,? {NAME},?)?|{NAME}))"
    r"(?:(['\u2019](?:m|re|ve|s)| am| are| is| have| has))? "
    r"(?:(?:(?!supply )\w+ly|all|both|now|just|also) )?([a-z]+)\b(.*)$"
)
_PERFECT, _GOING = frozenset("ve have has".split()), frozenset("re m am are is s".split())
_LISTED = Late(r", (?!(?:[\w&'\u2019/-]+ ){0,4}[\w'-]+(?:, | and | or ))")  # a comma that is not one of a list
_NAMED = Late(rf"(?<=[a-z]), {NAME},")  # "my company, Corbel, offers"
_FIGURE = Late(r"(?<![A-Za-z])\d")
_SIGNS = re.compile(
    r"\bhundred's|\b(?:to|for|help) you\b|[;:?!()\n\"\u201c\u201d\u2026\[\]{}<>*]|\.\S*\s|\s[-\u2013\u2014]\s"
    r"|[\u2600-\u27bf\U0001f300-\U0001faff]"
)
_OBJECTLESS = frozenset(  # nothing that a trade deals in begins so
    "it this that these those them us you him her what how why whether to the a up out all more most less about on "
    "into our my your so not".split()
)
_LEANING = frozenset(
    "also too both same it they them this these those such here there above below everything anything something".split()
)
_OPEN_ENDED = frozenset("for of with to in at by from and or the a an as such like including that who which".split())
_NO_TRADE = frozenset(
    "behalf named name been live writing reaching introduce raving proud already closed nothing please thrilled "
    "excited likes passionate passion best biggest never always ever mission dream love everyone".split()
)
_DULL = NO_DEALS | frozenset(
    "be can will would could should may might must know notice use used think run lead own have go come pay charge "
    "cost prefer enjoy live grew met scaled hope wish end finish stop plan aim intend guess figure pick opt agree "
    "learn discover research study work recommend suggest admire respect appreciate understand decide choose".split()
)


class Professed:
    """Reads it off the sentences of one draft."""

    def __init__(self, spoken: Spoken) -> None:
        self._context, self._verbs, self._small = spoken.context, spoken.verbs, spoken.small
        self._kinds = Kinds(spoken)
        get = spoken.context.lexicon.list
        self._vain = get("superlative") | get("boast-word") | get("puff-word")

    def of(self, sentence: Sentence) -> str:
        """Return what a sentence says that its sender is or does, "" where no part of it does."""
        text = (verbatim(self._context.draft, Span(sentence.start, sentence.end)) or "").strip().replace("**", "")
        if sentence.question or sentence.bullet or text.endswith(("...", ",")):
            return ""
        if beside := self._sound(self._kinds.beside(text)):
            return beside
        leans = points_back(self._context, self._context.sentences.index(sentence))
        for at, (part, behind) in enumerate(_parts(text.rstrip(".!: "))):
            if leans and not at and text.startswith(part):
                continue
            for way in (self._founded, self._kinds.mine, self._kinds.is_one, self._does):
                if (said := self._sound(way(part))) and not lost(f"{part}, {behind}" if behind else part, said):
                    return said
        return ""

    def _founded(self, part: str) -> str:
        """Return "at Corvane we match mills", of "I'm the founder of Corvane, where we match mills"."""
        found = _FOUNDED.match(part)
        does = self._does(f"{found[2]} {found[3]}") if found is not None else ""
        return f"at {found[1]} {does}" if found is not None and does else ""

    def _does(self, part: str) -> str:
        """Return what a sender does for a living: "we supply gauges", of "we've supplied gauges for 30 years"."""
        found = _DOES.match(unpraised(part))
        if found is None:
            return ""
        we, house, helper, verb, rest = found.groups()
        named = bool(house) and not house.lower().startswith(("our ", "my "))
        helper = (helper or "").strip("'\u2019 ")
        if named and not self._kinds.names(house, part):
            return ""
        if verb == "been" and helper in _PERFECT | {"s"}:
            verb, _, rest = rest.strip().partition(" ")
            rest, helper = f" {rest}", "re"
        reading = self._verbs.get(verb)
        base = reading.base if reading is not None else verb if we and not helper and verb not in self._small else ""
        if not base or base in _DULL or (named and (helper in _PERFECT or base == verb)):
            return ""  # what a client of the sender's did, for one
        forms = {"d", "n"} if helper in _PERFECT else {"g"} if helper in _GOING else {"b"} if we else {"s", "b"}
        if (reading is not None and forms.isdisjoint(reading.forms)) or not _habit(rest):
            return ""
        does = base if we else forms_of(base).s
        return f"{small(we or house)} {does}{tail(rest)}"

    def _sound(self, said: str) -> str:
        """Return a statement that is whole and says nothing of rank, size or time; "" for any other."""
        said = said.strip(" ,")
        words = [word.strip(",.") for word in said.split()]
        words = [word if word.isupper() else word.lower() for word in words]  # "IT" is no "it"
        if not _LEAST <= len(words) <= _LONGEST or words[-1] in _OPEN_ENDED:
            return ""
        if _SIGNS.search(said) or _FIGURE.search(said) or _LISTED.search(_NAMED.sub("", said)):
            return ""  # what stands behind a comma may be no part of it
        return said if (_LEANING | _NO_TRADE | self._vain).isdisjoint(words) else ""


def _parts(text: str) -> Iterator[tuple[str, str]]:
    """Yield the parts of a sentence without who speaks and what leads over, each with all that stands behind it.

    The first is yielded even where it is empty.
    """
    bare = _SPEAKER.sub("", _ASIDE.sub("", text))
    at = 0
    for cut in [*_PARTS.finditer(bare), None]:
        part = bare[at : cut.start() if cut else len(bare)].strip()
        yield _SPEAKER.sub("", _LEAD.sub("", part)), bare[cut.end() :] if cut else ""
        at = cut.end() if cut else at


def _habit(rest: str) -> bool:
    """Return whether what a deed is done to is several things: it is done again and again."""
    words = tail(rest).replace(",", "").split()[:_NEAR]
    several = (
        len(word) >= _LONG and word.islower() and word.endswith("s") and not word.endswith(("ss", "us", "is"))
        for word in words
    )
    return bool(words) and words[0].lower() not in _OBJECTLESS and any(several)
