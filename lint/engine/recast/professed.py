"""The trade that a sender professes, in any part of a sentence: what he, his house or his product is or does.

It is looser than grounds.py: praise, figures and what is added go, an article that is missing is put in, and what was
done so far is what is done today. What is left stands behind "I ask because".
"""

import re
from collections.abc import Iterator

from lint.engine.recast.dealing import NO_DEALS
from lint.engine.recast.late import Late
from lint.engine.recast.spoken import Spoken, verbatim
from lint.engine.recast.unpraised import unpraised
from lint.engine.rewriting.leaning import points_back
from lint.engine.rewriting.small_words import vowel
from lint.model.draft import Sentence
from lint.model.source import Span
from lint.rules.inflect import forms_of

NAME = r"(?!(?:With|At|The|Our|We|In|For|And|But|This|That|It|My|From|As|On|To|If|So|By)\b)[A-Z][\w.&'-]*(?: (?:& |and )?[A-Z][\w.&'-]*){0,3}"
_LEAST, _LONGEST = 4, 24  # words that may stand behind "I ask because"
_SPEAKER = Late(  # who speaks, as far as the signature says it
    rf"^(?:(?:[Hh]i|[Hh]ello|[Hh]ey)\b,? )?(?:(?:[Mm]y name(?:['\u2019]s| is)|I['\u2019]m|I am|[Tt]his is|[Ii]t['\u2019]s) "
    rf"{NAME}|{NAME}(?= here\b| from {NAME} here\b))"
    rf"(?: here| again|,? (?:from|at|with|of|by) {NAME}|,? (?:co-?)?(?:founder|owner|director|CEO)(?: (?:of|at) {NAME})?)*"
    r"(?:,? and|,) ?(?=(?:[Ii]|[Ww]e|[Oo]ur|[Mm]y)\b)"
)
_LEAD = Late(  # what a statement may begin with and does without
    r"^(?:(?:The )?(?:short|long) (?:version|story)(?: is)?[,:]|In short[,:]|So|And|But|Well|Basically,?|Today,?|"
    r"Currently,?|Right now,?|These days,?|and|but|so|In (?:a nutshell|brief)[,:]|What we do[,:]|A bit about us:|"
    r"(?:I|we)(?:['\u2019]m| am| are) (?:writing|reaching out|emailing) because|(?:The )?[Rr]eason (?:I ask|I'm writing)[,:]|"
    r"As (?:an?|the) [^,]{3,60},|Since \d{4},?|Thanks to [^,]{3,60},|"
    r"For (?:over |more than |the (?:last|past) )?[\w+-]+ (?:years|decades),?|With (?:over |more than )?\d[^,]{3,50},) "
)
_PARTS = Late(r"\s*[\u2014;:]\s*|\s[\u2013-]\s|, (?=(?:[Ww]e|I)\b(?! (?:guess|think|know|hope|believe)\b))")
_ASIDE = Late(r"\s*\([^()]*\)|,? by the way\b")
_BE = r"(?:['\u2019](?:m|re|s)| am| are| is)"
_IS = Late(
    rf"^([Ww]e|I|[Oo]ur (?:company|firm|house|studio|agency)|(?:[Mm]y \w+ )?{NAME}){_BE} "
    r"(?:(?:now|currently|also|just) )?(an? |the |one (?:of (?:the )?)?|(?:the )?[\w'\u2019]+['\u2019]s |)(.+)$"
)
_KIND = (
    r"(?:platform|tool|app|application|software|service|agency|company|firm|studio|directory|marketplace|system|supplier|"
    r"manufacturer|maker|consultancy|practice|provider|shop|product|plugin|extension|program|programme|dashboard|"
    r"assistant|distributor|wholesaler|bakery|brewery|workshop|startup|start-up|network|portal|agent|bot|database|"
    r"planner|tracker|generator|engine|course|school|clinic|broker|brokerage|integrator|factory|mill|joinery|producer|"
    r"exporter|importer|chain|brand|logger|designer|developer|writer|editor|translator|photographer|consultant|coach|"
    r"trainer|recruiter|accountant|installer|contractor|roaster|caterer|printer|forwarder|nursery|band|quartet|bureau|"
    r"laboratory|lab|farm|foundry|press|publisher|retailer|carrier|haulier|cooperative|co-op|collective|freelancer|"
    r"bookkeeper|lawyer|architect|surveyor|engineer|illustrator|copywriter|consortium|charity|partner)"
)
_WHAT = Late(
    rf"^((?:[\w'\u2019/&-]+ ){{0,6}}?{_KIND}s?)\b(?! (?:owner|founder|director|manager|engineer|software)\b)(.*)$"
)
_PERSONS = re.compile(
    r"\b(?:manager|director|head|ceo|cto|founder|co-founder|officer|rep|representative|lead|member)\b", re.I
)
_FOUNDED = Late(
    rf"^(?:I['\u2019]m|I am|[Mm]y name is|{NAME} here,|I)\b.*?\b(?:of|at|run|lead|from) ({NAME}), where (we|I) (.+)$"
)
_MINE = Late(r"^(?:[Mm]ine is|[Oo]urs is|I (?:run|own|have)|[Ww]e (?:run|own|have)) (an? .+)$")
_BESIDE = Late(  # "…, the managed service provider of choice for …"
    rf"(?:\b(?:introduce|introducing|present|from|with|at|about|called|run|I['\u2019]m|I am|represent|of|for|lead|built|launched) |^)({NAME})(?: \([^()]*\))?(?:,| [\u2013\u2014-]) ((?:[A-Z][\w.]*(?: [A-Z]\w+)?['\u2019]s |(?:an?|the|your) )(?:[\w'/\u2019-]+ ){{0,7}}?{_KIND})\b(?! {_KIND}\b)([^,.;:!?\u2014()]*)"
)
_DOES = Late(
    rf"^(?:([Ww]e|I)|((?:[Oo]ur|[Mm]y) (?:{_KIND}|team|house|business|family|crew)(?:,? {NAME},?)?|{NAME}))(?:(['\u2019](?:m|re|ve)|(?:['\u2019]s)| am| are| is| have| has))? "
    r"((?:\w+ly |all |both |now |just |also )?)([a-z]+)\b(.*)$"
)
_CUT = Late(  # what is added behind it
    r",? (?:with (?:over |more than |some |one |\d|our |no |its )|since |on a mission\b|so (?:that |we |you |I )|"
    r"situated|based|located?|headquartered|established|founded|trusted|loved|known|present in|backed|rated|voted|"
    r"across \d|for (?:over|more than|the (?:last|past)|\d)|in (?:over|more than|under|less than|just)\b|"
    r"within |and (?:I|we|I'd|we'd|would|am|are|have|has|can|will|our|my|it|they|also)\b|and export|"
    r"while |but |which |because |export|by (?:up to |over )?\d|without\b|here\b).*$"
)
_LISTED = Late(r", (?!(?:[\w&'\u2019/-]+ ){0,4}[\w'-]+(?:, | and | or ))")  # a comma that is not one of a list
_BESIDES = Late(r",? with\b.*$")  # what one has besides tells no trade
_NAMED = Late(rf"(?<=[a-z]), {NAME},")  # "my company, Corbel, offers"
_FIGURE = Late(r"(?<![A-Za-z])\d")
_SIGNS = re.compile(
    r"\bhundred's|\b(?:to|for|help) you\b|[;:?!()\n\"\u201c\u201d\u2026\[\]{}<>*]|\.\S*\s|\s[-\u2013\u2014]\s|[\u2600-\u27bf\U0001f300-\U0001faff]"
)
_HOUSES = frozenset(
    "company firm team provider business studio shop service services partner agency platform app tool product startup "
    "start-up brand house practice network software solution group supplier freelancer contractor consultant".split()
)
_SIZES = frozenset(
    "small tiny little big large young new family own four three two five person one four-person".split()
)
_OBJECTLESS = frozenset(
    "it this that these those them us you him her what how why whether to the a up out all more most less about on "
    "into our my your so not".split()
)
_LEANING = frozenset(
    "also too both same it they them this these those such here there above below everything anything something".split()
)
_OPEN_ENDED = frozenset("for of with to in at by from and or the a an as such like including that who which".split())
_NO_TRADE = frozenset(
    "behalf named name been live writing reaching introduce raving proud already closed nothing please thrilled excited "
    "likes passionate passion best biggest never always ever mission dream love everyone".split()
)
_SPARED = 4  # words that may go whatever they say
_TOLD = frozenset("we i it they my our its their who".split())  # what begins another statement
_WISHED = Late(r"\b(?:would|'d|\u2019d) (?:love|like)\b|\bproud\b|\blove us\b|\bmission\b")
_THEIRS = frozenset("you your yours free".split())
_MONEY = frozenset("$\u00a3\u20ac")
_DULL = NO_DEALS | frozenset(
    "be can will would could should may might must know notice use used think run lead own have go come pay charge "
    "cost prefer enjoy live grew met scaled hope wish end finish stop plan aim intend guess figure pick opt agree "
    "learn discover research study work recommend suggest admire respect appreciate understand decide choose".split()
)


class Professed:
    """Reads it off the sentences of one draft."""

    def __init__(self, spoken: Spoken) -> None:
        self._context, self._draft, self._verbs = spoken.context, spoken.draft, spoken.verbs
        get = spoken.context.lexicon.list
        self._common = get("english-word") | spoken.verbs.keys()
        self._small = spoken.small
        self._vain = get("superlative") | get("boast-word") | get("puff-word")

    def of(self, sentence: Sentence) -> str:
        """Return what a sentence says that its sender is or does, "" where no part of it does."""
        if sentence.question or sentence.bullet:
            return ""
        text = (verbatim(self._draft, Span(sentence.start, sentence.end)) or "").strip().replace("**", "")
        if text.endswith(("...", ",")):
            return ""
        leans = points_back(self._context, self._context.sentences.index(sentence))
        beside = self._sound(self._beside(text))
        if beside:
            return beside
        for at, part in enumerate(self._parts(text.rstrip(".!: "))):
            if leans and not at and text.startswith(part):
                continue
            for way in (self._founded, self._is, self._does):
                if (said := self._sound(way(part))) and not _lost(part, said):
                    return said
        return ""

    def _parts(self, text: str) -> Iterator[str]:
        """Yield the parts of a sentence without who speaks and what leads over, the first even where it is empty."""
        bare = _SPEAKER.sub("", _ASIDE.sub("", text))
        at = 0
        for cut in [*_PARTS.finditer(bare), None]:
            part = bare[at : cut.start() if cut else len(bare)].strip()
            yield _SPEAKER.sub("", _LEAD.sub("", part))
            at = cut.end() if cut else at

    def _beside(self, text: str) -> str:
        """Return "Kestrel is a rota planner", of "… present Kestrel, the rota planner of choice for …"."""
        found = _BESIDE.search(text)
        if found is None or not self._is_name(found[1], text):
            return ""
        kind = unpraised(found[2])
        return self._being(
            found[1], kind.split(" ", 1)[1] if kind.startswith(("a ", "an ", "the ", "your ")) else kind, found[3]
        )

    def _founded(self, part: str) -> str:
        """Return "at Vyre we match brands", of "I'm the founder of Vyre, where we match brands"."""
        if (found := _FOUNDED.match(part)) is not None:
            does = self._does(f"{found[2]} {found[3]}")
            return f"at {found[1]} {does}" if does else ""
        if (mine := _MINE.match(part)) is not None and (what := _WHAT.match(unpraised(mine[1]).split(" ", 1)[-1])):
            run = self._being("it", what[1], what[2]).removeprefix("it is ")
            return f"{'we' if part.lower().startswith(('we', 'our')) else 'I'} run {run}" if run else ""
        return ""

    def _is(self, part: str) -> str:
        """Return "we are a mill", of "we are one of the leading mills", "we are mill since 1996"."""
        found = _IS.match(part)
        if found is None or _PERSONS.search(part):
            return ""
        who = found[1]
        if (
            who.lower() not in ("we", "i")
            and not who.lower().startswith(("our ", "my "))
            and not self._is_name(who, part)
        ):
            return ""
        said = unpraised(f"{who} is {found[2]}{found[3]}")
        rest = said.partition(" is ")[2]
        rest = re.sub(r"^(?:an?|the|one) ", "", rest)
        what = _WHAT.match(rest)
        return self._being(who, what[1], what[2]) if what is not None else ""

    def _being(self, who: str, kind: str, tail: str) -> str:
        """Return that somebody is one of a kind."""
        words = kind.split()
        if any(word.lower() in _OPEN_ENDED | _OBJECTLESS for word in words) or not words:
            return ""
        telling = [word for word in words[:-1] if word.lower() not in _SIZES]
        if words[-1].lower() in _HOUSES and not telling and not _BESIDES.sub("", _tail(tail)):
            return ""  # "we are a firm"
        be = {"we": "are", "i": "am"}.get(who.lower(), "is")
        several = words[-1].endswith("s") and be == "are"
        own = who if who == "I" or not who.lower().startswith(("we", "our", "my")) else who[0].lower() + who[1:]
        return f"{own} {be} {kind if several else _a(kind)}{_BESIDES.sub('', _tail(tail))}"

    def _does(self, part: str) -> str:
        """Return what a sender does for a living: "we supply gauges", of "we've supplied gauges for 30 years"."""
        found = _DOES.match(unpraised(part))
        if found is None:
            return ""
        we, house, helper, how, verb, rest = found.groups()
        helper = (helper or "").strip("'\u2019 ")
        if house and not house.lower().startswith(("our ", "my ")) and not self._is_name(house, part):
            return ""
        reading = self._verbs.get(verb)
        if verb == "been" and helper in ("ve", "have", "has", "s"):
            verb, _, rest = rest.strip().partition(" ")
            rest, reading, helper = f" {rest}", self._verbs.get(verb), "re"
        base = reading.base if reading is not None else verb if we and not helper and verb not in self._small else ""
        if not base or base in _DULL:
            return ""
        perfect = helper in ("ve", "have", "has")
        going = helper in ("re", "m", "am", "are", "is", "s")
        if house and not house.lower().startswith(("our ", "my ")) and (perfect or base == verb):
            return ""  # what a client of the sender's did
        forms = {"d", "n"} if perfect else {"g"} if going else {"b"} if we else {"s", "b"}
        if reading is not None and forms.isdisjoint(reading.forms):
            return ""
        does = base if we else forms_of(base).s
        first = rest.split()[:1]
        if not first or first[0].lower().strip(",") in _OBJECTLESS or not self._habit(rest):
            return ""
        who = (
            (we if we == "I" else "we")
            if we
            else house[0].lower() + house[1:]
            if house.lower().startswith(("our ", "my "))
            else house
        )
        return f"{who} {does}{_tail(rest)}"

    def _habit(self, rest: str) -> bool:
        """Return whether what it is done to is several things or stuff: it is done again and again."""
        words = _tail(rest).replace(",", "").split()[:8]
        return any(
            len(word) > 3 and word.islower() and word.endswith("s") and not word.endswith(("ss", "us", "is"))
            for word in words
        )

    def _is_name(self, words: str, text: str) -> bool:
        """Return whether words that a part begins with are a name."""
        first = words.split(maxsplit=1)[0]
        inner = len(words.split()) > 1 or any(sign.isupper() or sign in ".&" for sign in first[1:])
        if first.lower() in self._common and not inner:
            return self._draft.text.count(first) > 1 and not text.startswith(first)
        return True

    def _sound(self, said: str) -> str:
        """Return a statement that is whole and says nothing of rank, size or time; "" for any other."""
        said = said.strip(" ,")
        if _LISTED.search(_NAMED.sub("", said)):
            return ""  # what stands behind it may be no part of it
        words = [word.strip(",.") for word in said.split()]
        words = [word if word.isupper() else word.lower() for word in words]  # "IT" is no "it"
        if (
            not _LEAST <= len(words) <= _LONGEST
            or words[-1] in _OPEN_ENDED
            or _SIGNS.search(said)
            or _FIGURE.search(said)
        ):
            return ""
        if not (_LEANING | _NO_TRADE | self._vain).isdisjoint(words):
            return ""
        return said


def _lost(part: str, said: str) -> bool:
    """Return whether a statement leaves out what is in it for the reader, what it costs, or what else is told."""
    kept = {*said.lower().replace(",", "").split()}
    gone = [word for word in _words(part) if word not in kept]
    behind = _words(part[part.rfind(said.split()[-1]) + len(said.split()[-1]) :])
    told = len(behind) > _SPARED and not _TOLD.isdisjoint(behind[1:]) and _WISHED.search(part) is None
    theirs = not _THEIRS.isdisjoint(gone) and _WISHED.search(part) is None
    return told or theirs or any(not _MONEY.isdisjoint(word) for word in gone)


def _words(text: str) -> list[str]:
    return re.findall(r"[\w$\u00a3\u20ac'\u2019]+", text.lower())


def _tail(text: str) -> str:
    """Return what stands behind a noun, without what is added."""
    return _CUT.sub("", text.replace(" of choice", "")).rstrip(" ,")


def _a(kind: str) -> str:
    """Return a kind with its article."""
    return f"{'an' if vowel(kind) else 'a'} {kind}"
