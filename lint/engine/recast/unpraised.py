"""What a house says that it is, without its rank: "a bid consultancy", of "the UK's most trusted bid consultancy"."""

import re

from lint.engine.recast.late import Late
from lint.engine.rewriting.small_words import singular, vowel

_RANK = (
    r"(?:#1|[Nn]umber one|[Nn]o\.? ?1|most (?:widely |highly )?(?!\d)[\w-]+|"
    r"(?:very )?best(?:[- ](?:loved|known|rated|selling))?|"
    r"first(?: and only|[- ]ever)?(?! (?:to|time|of|aid)\b)|one and only|only|"
    r"(?:fast|larg|bigg|fin|great|smart|easi|simpl|quick|strong|saf|cheap|new|old|high|long|friendli|clever)est"
    r"(?:[- ](?:growing|selling|rated|running|established|serving))?|"
    r"(?:(?:most|highly|top|best|fast|full|well)[- ])?(?:award[- ]winning|leading|full[- ]service|trusted|ranked|rated|"
    r"premier|professional|experienced|proven|expert|innovative|pioneering|established|reputed|renowned|unrivalled|"
    r"world[- ]class|cutting[- ]edge|next[- ]gen(?:eration)?|state[- ]of[- ]the[- ]art|proprietary|flagship|growing|"
    r"certified|dedicated|passionate|24[/-]7(?! and)|category[- ]defining|results?[- ]driven|ROI[- ]driven|"
    r"revolutionary|go-to|market[- ]leading|industry[- ]leading|top|foremost|exclusive|elite|boutique|"
    r"tried and tested|enterprise[- ]grade))"
)
_OWNER = (
    r"(?:(?:[A-Z][\w.]*(?: [A-Z]\w+)?|world|industry|market|region|country|nation|city|town|area|county|state|sector)"
    r"['\u2019]s? )?"
)
_RANKED = Late(
    rf"(?<![-\w])(?<![A-Z\d] )([Aa]n? |[Tt]he |[Oo]ur )?{_OWNER}"
    rf"((?:{_RANK}(?:,| and|,? yet)? )+)(?!(?:of|to)\b)([^,.;:]*)"
)
_ONE_OF = Late(rf"\bone of (?:(?:the|our) )?{_OWNER}(?:{_RANK}(?:,| and)? )+([^,.;:]*)")
_SOME = Late(r"\b(?:some|many|most) of (?!the\b|our\b|your\b|these\b|those\b|its\b|their\b|my\b|us\b|them\b)")
_TAIL = Late(
    r",? (?:trusted|loved|used|rated|backed|featured|recogni[sz]ed|endorsed|chosen|voted|ranked|preferred|relied on|"
    r"approved|acclaimed) (?:by|in|as|on|#)\b.*$|,? by the way$"
)
_CHOSEN = Late(r"\b[Tt]he ((?:[\w-]+ ){0,4}?[\w-]+) of choice\b")
_HEAD = re.compile(
    r" (?:of|for|in|with|that|which|who|to|on|at|from|based|built|made|designed|behind|specializ|specialis|"
    r"helping|serving|working|covering|offering|supplying|providing)\b|$"
)


def unpraised(said: str) -> str:
    """Return a statement without words of rank, its articles mended."""
    said = _CHOSEN.sub(lambda found: f"{'an' if vowel(found[1]) else 'a'} {found[1]}", _TAIL.sub("", said))
    said = _ONE_OF.sub(_one, said)
    bare = _RANKED.sub(_bared, said)
    return bare if bare == said else _SOME.sub("", bare)


def _one(found: "re.Match[str]") -> str:
    """Return one of several as one: "a supplier of bolts", of "one of the largest suppliers of bolts"."""
    head, tail = _parted(found[1])
    words = head.split()
    one = " ".join([*words[:-1], singular(words[-1])]) if words else ""
    return f"{'an' if vowel(one) else 'a'} {one}{tail}"


def _bared(found: "re.Match[str]") -> str:
    """Return an article and what it stands before, once the rank between them is gone."""
    article, rest = (found[1] or "").strip(), found[3]
    owned = not article and not found[0].startswith(found[2])
    if (not article and not owned) or article.lower() == "our":
        return f"{found[1] or ''}{rest}"
    head, _ = _parted(rest)
    last = head.split()[-1] if head.split() else ""
    if last.endswith("s") and not last.endswith("ss"):
        return rest  # "makers of combs", of several
    return f"{'an' if vowel(rest) else 'a'} {rest}"


def _parted(rest: str) -> tuple[str, str]:
    at = _HEAD.search(rest)
    cut = at.start() if at is not None else len(rest)
    return rest[:cut], rest[cut:]
