"""The parts of a sentence in which a trade may be told, each without who speaks and what leads over to it."""

from collections.abc import Iterator

from lint.engine.recast.late import Late

NAME = (
    r"(?!(?:With|At|The|Our|We|In|For|And|But|This|That|It|My|From|As|On|To|If|So|By|I)\b)"
    r"[A-Z][\w.&'-]*(?: (?:(?:& |and |of |de |do )(?=[A-Z]))?[A-Z][\w.&'-]*){0,4}"
)
_SPEAKER = (  # who speaks, as far as the signature says it
    rf"(?:(?:[Mm]y name(?:'s| is)|I'm|I am|[Tt]his is|[Ii]t's) {NAME}|{NAME}(?= here\b| from {NAME} here\b))"
    rf"(?: here| again|,? (?:from|at|with|of|by) {NAME}"
    rf"|,? (?:co-?)?(?:founder|owner|director|CEO)(?: (?:of|at) {NAME})?)*"
    r"(?:,? and|,) ?(?=(?:[Ii]|[Ww]e|[Oo]ur|[Mm]y)\b)"
)
_OVER = (  # words that lead over
    r"(?:[Ss]o|[Aa]nd|[Bb]ut|Well|Plus|Also|Basically|Anyway|Now|Today|Currently|Right now|These days|Simply put|"
    r"In short|In brief|In a nutshell|Here)\b,? (?=[\w\"])"
    r"|(?:[Tt]hat's|[Tt]hat is|[Tt]his is|[Ww]hich is|[Ii]t's) (?:exactly )?why (?=\w)"
    r"|(?:I|[Ww]e) ask because "
    r"|(?:I|[Ww]e)(?:'m| am|'re| are) (?:asking|writing|reaching out|emailing)(?: to you)? (?:because|as) "
    r"|[Aa]s (?:I |we )?(?:have )?(?:mentioned|said|wrote|explained)(?: \w+){0,3}, "
    r"|(?:As a|Just to|Just a|A|To)? ?(?:[Qq]uick|[Bb]rief)?(?:ly)? ?"
    r"(?:[Rr]ecap|[Rr]eminder|[Rr]emind you|[Ii]ntro|[Uu]pdate)[,:] "
    r"|(?:Hi|Hello|Hey|Dear)\b[^,]{0,30}, "
    r"|As (?:an?|the|one of) [^,]{3,70}, "
    r"|[A-Z]\w+(?:ed|lt|wn) (?:in|by|on|with|for|to)\b[^,]{2,60}, "
    r"(?=(?:[Ww]e|[Oo]ur|[Mm]y|I)\b|[A-Z][\w-]+ (?:is|\w+s)\b)"
    r"|(?:For|Since|Over|With|From|In|Across|Out of|Throughout|Thanks to) [^,]{2,50}?,? "
    r"(?=(?:we|our|my|I)\b(?! \w+ing\b))"
)
_LED = Late(rf"^(?:{_SPEAKER}|{_OVER})+")
_AT = Late(rf"^(?:[Hh]ere )?(?:[Aa]t|[Ww]ith) {NAME},? (?=(?:[Ww]e|[Oo]ur|[Mm]y|I)\b)")
_WE_AT = Late(rf"^([Ww]e)(?: at| here at|,) {NAME},? (?=[a-z])")
_FIRM = Late(
    r",? (?:Co\.,? ?Ltd\.?|Pvt\.? Ltd\.?|Ltd\b\.?|Limited\b|Inc\b\.?|LLC\b|GmbH\b|s\.r\.o\.|Sp\. z o\.o\.|S\.A\.|Co\.)"
)
_ASIDE = Late(r"\s*\([^()]*\)|,? by the way\b|\s*[\u2600-\u27bf\U0001f300-\U0001faff]+")
_PARTS = Late(
    r"\s*[\u2014;:]\s+|\s*\u2014\s*|\s[\u2013-]\s|[.!] (?=[A-Za-z])|,? where (?=(?:we|I)\b)"
    r"|(?:,? (?:and|but|so)|,) "
    r"(?=(?:[Ww]e|I|[Oo]ur|[Ii]t|[Mm]y)(?:'\w+)? (?!guess|think|know|hope|believe|wanted|thought|would)\w+)"
)
_ALL_OF = Late(
    r" (?:everything(?: in[ -][\w-]+(?: management)?)?|the following|it all|all of it|the lot|all sides of it): "
)
_BEEN = Late(r"^(We|I)\b(.*?),? and (have been \w+ing\b)")
_UNDER = Late(r"(?i)^(?:if|when|while|whether|although|though|unless|because|until|once|before|after|as soon)\b")


def cleaned(text: str) -> str:
    """Return a sentence without asides and the law's words behind a firm's name, its quotes made straight."""
    bare = _ASIDE.sub("", text.strip().replace("\u2019", "'").replace("**", ""))
    return _BEEN.sub(r"\1\2; \1 \3", _ALL_OF.sub(" ", _FIRM.sub("", bare).rstrip(".!,: ")))


def parts(text: str) -> Iterator[str]:
    """Yield the parts of a cleaned sentence, none that stands under an if or a when."""
    at = 0
    for cut in [*_PARTS.finditer(text), None]:
        part = text[at : cut.start() if cut else len(text)].strip()
        if part and not _UNDER.match(part):
            yield unled(part)
        at = cut.end() if cut else at


def unled(part: str) -> str:
    """Return a part without what leads over to it: "we make rotas", of "Here at Corvane, we make rotas"."""
    before = ""
    while part != before:
        before = part
        part = _WE_AT.sub(r"\1 ", _AT.sub("", _LED.sub("", part)))
    return part
