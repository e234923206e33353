"""What a pitch says that its sender is or does: the one statement that its short version keeps."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from lint.engine.context import BODY, Context
from lint.engine.recast.late import Late
from lint.engine.recast.presented import NAME
from lint.engine.recast.recaster import Recaster
from lint.engine.recast.spoken import verbatim
from lint.engine.recast.unpraised import unpraised
from lint.engine.rewriting.leaning import points_back
from lint.engine.rewriting.signing import own_names
from lint.engine.rewriting.small_words import vowel
from lint.model.source import Span

_HOUSE = (  # what a firm or a product is
    r"(?:platform|tool|app|application|software|service|services|agency|company|firm|studio|directory|marketplace|"
    r"system|supplier|manufacturer|maker|consultancy|practice|provider|team|shop|solution|product|plugin|extension|"
    r"program|programme|dashboard|assistant|distributor|wholesaler|bakery|brewery|workshop|partner|startup|start-up|"
    r"network|portal|agent|bot|suite|hub|database|add-on|widget|workspace|engineer|collective|planner|tracker|"
    r"generator|engine|API|library|course|school|clinic|broker|brokerage|integrator)"
)
_BESIDE = Late(  # "Torqued, a platform that …"
    r"(?:\b(?:introduce|introducing|present|from|with|at|about|called|run|I'm|founder of|half of|behalf of|built|"
    rf"launched) |^)({NAME})(?: \([^()]*\))?(?:,| [\u2013\u2014-]| \u2014) "
    rf"((?:an?|the|your) (?:[\w'/-]+ ){{0,6}}?{_HOUSE}\b[^,.;:!?\u2014()]*)"
)
_CALLED = Late(  # "a tool called Torqued that …"
    rf"\b(an?) ((?:[\w'/-]+ ){{0,4}}{_HOUSE})(?: called| named|:|,) ({NAME}),? (?:that|which|to help|to) "
    r"([^.;:!?\u2014()]+)"
)
_LEAD = Late(  # what a statement may begin with and does without
    r"^(?:I ask because|I(?:'|\u2019)m asking (?:because|as)|Asking (?:because|as)|"
    r"(?:That(?:'|\u2019)s|That is|This is|Which is|It(?:'|\u2019)s) (?:exactly )?why|So|And|But|Plus,?|Also,?|"
    r"Basically,?|Simply put,?|In short,?|Long story short,?|Anyway,?|For context[,:]|A bit about us:|About us:|"
    r"Today,?|Here,?|Hi,|Hello,|As (?:an?|the) [^,]{3,60},|Since \d{4},?|"
    r"For (?:over |more than |the (?:last|past) )?[\w+]+ (?:years|decades),?|With (?:over |more than )?\d[^,]{3,50},) "
)
_PARTS = Late(r"\s*[\u2014;:]\s*|\s[\u2013-]\s|, (?:and|but|so) (?=(?:we|I)\b)")
_FIGURE = r"[~$\u00a3\u20ac]?\d\S*(?:(?: to| or| and|-|\u2013) [~$\u00a3\u20ac]?\d\S*)?"
_MEASURED = Late(  # "… in about 60 seconds", "… by 40%"
    r"(?:,? (?:down |up )?(?:in|within|under|for|from|by|after|at|to|with|starting (?:at|from))"
    r"(?: (?:just|only|about|around|roughly|under|over|up to|less than|more than|as little as|as low as))* "
    rf"{_FIGURE}(?: [a-z-]+){{0,2}})+$"
)
_ALL_OF = Late(r" (?:everything|the following|it all|all of it|the lot|all sides of it): ")
_ALWAYS = Late(r"(?:,? (?:24/7|24x7|365 days a year|around the clock)\b)+(?=$|[,.;]| (?:so|with|for|from|in)\b)")
_BESIDES = Late(r", (?:own|having|established|founded|with|workshop|monthly|mostly|trusted|loved|backed|rated)\b.*$")
_LISTED = Late(  # what is named besides, and what a figure has left behind
    r",? (?:including|such as|among them)\b.*$|,? (?:established|founded|located|acting|operating|working|trading)$"
    r"|(?:,? designed|,? built|,? made)? for (?:companies|businesses|firms|teams|organi[sz]ations|people|others)$"
)
_BOASTS = (
    r"nobody|no one|no other|passion|passionate|promise|guarantee\w*|matters? most|highlight|under one roof|"
    r"of its kind|pays for itself|unlimited|free|trial|next \w+ \w+ who|(?:just|recently) launched"
)
_VAGUE = (
    r"writ(?:e|ing) (?:from|to|on|because|about|again)|follow up|"
    r"the whole of|something|anything|everything|the rest|the lot|what I do|"
    r"I'm seeing|can help you|across the globe|some of the|solutions for|testing|my name|known as|account executive|"
    r"ha(?:s|ve) been|because|"
    r"different(?:ly| approach)|stop worrying|peace of mind|"
    r"exhibiting|invite you|be that \w+|look forward|stab in the dark|years? ago|a year|a day"
)
_POINTING = (
    r"below|following|above|such as|as follows|the (?:new|existing|same|above|latter)|the ones? (?:who|that)|"
    r"(?:changed|switched|moved|went) to us|(?:built|made|created|wrote|drew) you|"
    r"(?:on|onto|into|for|with|of|to|get|in|from|at) (?:that|those|these|this) \w+|"
    r"(?:to|do|does|fix|solve|solves|with|about|for) (?:that|this|it)$"
)
_EMPTY = Late(  # it says nothing to one who has not read the rest
    rf"\b(?:{_BOASTS}|{_VAGUE}|{_POINTING})\b"
    r"|^\S+ \S+ (?:that|such|those|these|all of that|exactly that)\b(?! (?:of|for|we|you))"
)
_LOOSELY = Late(
    r"^(?:we|I)(?:'re|'m| are| am)? (?:\w+ly )?(?:work with|working with|look after|take care|send|sending)\b"
    r"|^I(?:'m| am) (?:the|an?) (?:\w+ ){0,3}(?:rep|representative|manager|director|founder|executive|head)\b"
)
_HOUSES = frozenset(
    "company firm team network provider business group solution service services house partner with from based base "
    "family that this".split()
)
_OPENS = frozenset(
    "lets let you helps allows enables "
    "include includes including offer offers provide provides cover covers are is feature features".split()
)
_LEAST, _MOST, _LONG = 4, 26, 4  # words of a part and of a statement; letters of a word that counts


class Statement(NamedTuple):
    """What is said, as it stands behind "I ask because", and the sentence that says it (-1 where none does).

    weight: how many of its words the rest of the mail takes up, those of the subject counted twice.
    """

    text: str
    sentence: int
    weight: int = 0


def statement(context: Context, told: Recaster, body: Sequence[int]) -> Statement:
    """Return what a mail says that its sender, his firm or his product is or does.

    Of several such sentences it is the one that says most of what the mail is about, and of these one without praise.
    """
    found: list[tuple[int, bool, int, str]] = []
    for i in body:
        one = context.sentences[i]
        if one.question or one.bullet:
            continue
        for way in (_whole, _in_part, _of_name, _of_it, _of_product, _at_all):
            text = _LISTED.sub("", way(context, told, i))
            if text and tells(context, text):
                said = context.draft.text[one.start : one.end]
                plain = unpraised(said) == said
                found.append((weight(context, i, text), plain, -i, text.replace(" ,", ",")))
                break
    most, _, at, text = max(found, default=(0, True, 1, ""))
    return Statement(text, -at, most)


def tells(context: Context, text: str) -> bool:
    """Return whether a statement tells a stranger something: more than a name and "a company"."""
    words = [word.strip(",.") for word in text.split()]
    common = context.lexicon.list("common-words") | _HOUSES
    telling = [word for word in words if len(word) >= _LONG and word.islower() and word not in common]
    several = sum(len(word) >= _LONG and word.islower() for word in words) > 1
    whole = text.count("[") == text.count("]") and len(words) <= _MOST
    if words[-1] in _OPENS:
        return False  # a list stands behind it
    return whole and several and bool(telling) and _EMPTY.search(text) is None


def weight(context: Context, i: int, text: str) -> int:
    """Return how many words of a statement the rest of the mail takes up, those of the subject counted twice."""
    common = context.lexicon.list("common-words")
    words = {_stem(word.strip(",.'\u2019\"()")) for word in text.lower().split()} - common
    words = {word for word in words if len(word) >= _LONG}
    titled = 0
    forms = context.draft.words.forms
    other: set[str] = set()
    for index, one in enumerate(context.sentences):
        if index == i or one.zone in ("greeting", "sign-off", "quoted"):
            continue
        there = words.intersection(_stem(form) for form in forms[one.first : one.last])
        titled += len(there) * (one.zone == "subject")
        other |= there
    return titled + len(other) - 2 * (_LOOSELY.search(text) is not None)


def _stem(word: str) -> str:
    """Return a word without the ending that most often differs."""
    for ending in ("ing", "es", "s", "ed"):
        if word.endswith(ending) and len(word) > len(ending) + _LONG - 1 and not word.endswith("ss"):
            return word[: -len(ending)].rstrip("e")
    return word.rstrip("e")


def _whole(context: Context, told: Recaster, i: int) -> str:
    return told.get("since", i)


def _in_part(context: Context, told: Recaster, i: int) -> str:
    """Return the first part of a sentence that says it, without a measure at its end."""
    for part in _parts(context, i):
        if text := told.grounds.loosely(_MEASURED.sub("", part)):
            return text
    return ""


def _parts(context: Context, i: int) -> Iterator[str]:
    one = context.sentences[i]
    text = (verbatim(context.draft, Span(one.start, one.end)) or "").strip().rstrip(".!: ")
    text = _BESIDES.sub("", text)
    text = _ALL_OF.sub(
        " ", _ALWAYS.sub("", text.replace("**", "").replace(" just like yours", "").replace(" like yours", ""))
    )
    leans = points_back(context, i)
    at = 0
    for cut in [*_PARTS.finditer(text), None]:
        part = text[at : cut.start() if cut else len(text)].strip()
        if len(part.split()) >= _LEAST and not (leans and at == 0 and not _LEAD.match(part)):
            yield _LEAD.sub("", part)
        at = cut.end() if cut else at


def _of_name(context: Context, told: Recaster, i: int) -> str:
    """Return what stands beside a name: "Torqued sends jobs", of "a tool called Torqued that sends jobs"."""
    one = context.sentences[i]
    text = (verbatim(context.draft, Span(one.start, one.end)) or "").strip()
    if (called := _CALLED.search(text)) is not None:
        return told.grounds.loosely(
            _MEASURED.sub("", f"{called[3]} is {called[1]} {called[2]} that {called[4]}".rstrip(" .!"))
        )
    if (beside := _BESIDE.search(text)) is None:
        return ""
    what = unpraised(beside[2].strip())
    kind = what.partition(" ")[2]
    article = "an" if vowel(kind) else "a"
    return told.grounds.loosely(_MEASURED.sub("", f"{beside[1]} is {article} {kind}".rstrip(" .!")))


def _of_it(context: Context, told: Recaster, i: int) -> str:
    """Return what "it" does, by the name that the sentence before tells: "I built Glossa. It checks every string."."""
    one, before = context.sentences[i], context.sentences[i - 1] if i else None
    text = (verbatim(context.draft, Span(one.start, one.end)) or "").strip().rstrip(".! ")
    names = own_names(context, i - 1) if before is not None and before.zone in BODY else ()
    if not text.startswith("It ") or len({*names}) != 1:
        return ""
    part = _PARTS.search(text)
    text = text[: part.start()] if part is not None else text
    return told.grounds.loosely(_MEASURED.sub("", f"{names[0]}{text[2:]}"))


def _of_product(context: Context, told: Recaster, i: int) -> str:
    """Return what a product is said to do, where nobody says who he is."""
    stated = told.get("stated", i)
    return "" if stated.startswith(("we ", "I ", "we'", "I'", "my ", "at ")) else stated


def _at_all(context: Context, told: Recaster, i: int) -> str:
    """Return what any part of a sentence says of the sender's trade, its article put in: "we are mill since 1996"."""
    return told.get("professed", i)
