"""What somebody is: "we are a mill", of "we are mill since 1996" and of "this is Bo from Corvane, a leading mill"."""

import re

from lint.engine.recast.late import Late
from lint.engine.recast.trade.nouns import AGENT, KIND, PERSONS, told_by
from lint.engine.recast.trade.parts import NAME
from lint.engine.recast.trade.who import Said, bare
from lint.engine.recast.unpraised import unpraised
from lint.engine.rewriting.small_words import singular, vowel

_WHAT = Late(
    rf"^((?:[\w'&/+-]+ ){{0,7}}?(?:{KIND}|{AGENT})s?)(?: and ({AGENT}))?\b"
    rf"(?! (?:(?:{KIND}|{AGENT})s?|owner|founder|director|manager|rep)\b)(.*)$"
)
_LED = (
    r"present(?:ing)?|launch\w+|introduc\w+(?: you)?(?: to)?(?: (?:myself|ourselves) as)?|from|with|at|about|called|"
    r"run|own|represent|of|for|half of|behalf of|behind|M/s"
)
_BESIDE = Late(  # "from Corvane, a leading mill in Hull"
    rf"(?:\b(?P<led>{_LED}) |^(?P<is>I'm|I am|[Ww]e are|[Ww]e're|[Tt]his is) |^)(?:company )?(?P<name>{NAME})"
    r"(?: (?:of|from|in) (?P<place>(?:the )?[A-Z][\w&]+(?: [A-Z&]\w*)*))?(?:,|\s?[\u2013\u2014]|\s-) "
    r"(?P<what>(?:[A-Z][\w.]*(?: [A-Z]\w+)?'s |(?:an?|the|your|one of) )?[^,.;:!?()]+(?:, [\w ]+,? and [\w ]+)?)"
)
_CALLED = Late(rf"\b(an?) ((?:[\w'/-]+ ){{0,4}}{KIND})(?: called| named|:|,) ({NAME}),? (?:that|which) ([^.;:!?()]+)")
_HERE = Late(rf"^{NAME} here, ((?:an?|the|your) [^,.;:!?]+)")
_AS = Late(r"introduc\w+ (?:ourselves|myself|our company|our firm) as ((?:an?|the|one of) .+)$")
_IN_ONE = Late(  # "manager in a leading agency"
    r"\b(?:in|at|with|for|from) "
    r"((?:an?|one of) (?:[\w'-]+ ){1,7}?(?:company|agency|firm|studio|consultancy|brokerage)\b.*)$"
)
_RUNS = Late(rf"^(?:now )?(run|own) (?:(an? .+)|({NAME} (?:here )?(?:in|on|out of|near) .+))$")
_CERTIFIED = Late(r"^(?:[\w&/:+-]+ ){0,9}(?:certified|accredited|registered) (?:and )?(?=[a-z])")
_ARTICLE = re.compile(r"^(?:an?|the|your|one|one of (?:the )?|some) ", re.IGNORECASE)
_KIND_OF = Late(r"^an? (?:new )?(?:kind|type|sort) of (.+)$")
_TEAM = Late(r"^an? (?:[\w-]+ )?team of (?:[\d+]+ )?((?:[a-z][\w-]+ ){0,4}[a-z]{3,}s\b.*)$")
_DONE = Late(r"^\w+ing (?:[\w-]+ ){0,4}[\w-]+s\b")  # "contacting local firms"
_INTO = Late(r"^((?:into|speciali[sz]ed in) [a-z].+)$")


class Being:
    """Reads it off parts of sentences."""

    def of(self, said: Said) -> str:
        """Return who is what, "" where a part tells no trade."""
        if said.who in ("we", "I") and not (said.be or said.have) and (runs := _RUNS.match(said.rest)) is not None:
            what = runs[3] or _kind(runs[2])
            return f"{said.who} {runs[1]} {what}" if what else ""
        if not said.be or PERSONS.search(said.rest.partition(",")[0]):
            return ""
        rest = bare(said.rest)
        if rest.split(maxsplit=1)[0].endswith("ing") and _DONE.match(rest) is not None:
            return ""  # what he is doing
        if (into := _INTO.match(rest)) is not None:
            return f"{said.being} {into[1]}" if said.who != "I" else ""
        if (team := _TEAM.match(rest)) is not None and said.plural:
            return f"{said.being} a team of {team[1]}"
        if (sort := _KIND_OF.match(rest)) is not None:
            return f"{said.being} a kind of {sort[1]}" if said.named else ""
        house = _BESIDE.match(rest)
        if house is not None and said.who == "I":
            return ""  # who he is; beside() has his house
        if house is not None and said.who == "we":
            rest = house["what"]
        what = _kind(rest, said.plural and said.who != "I")
        return f"{said.being} {what}" if what else ""

    def beside(self, part: str) -> str:
        """Return what is told beside a name: "I'm with Corvane, a mill", of "this is Bo from Corvane, mill of rye"."""
        if (ours := _AS.search(part)) is not None:
            return f"we are {what}" if (what := _kind(ours[1], True)) else ""
        if (here := _HERE.match(part)) is not None:
            return f"I'm {here[1]}"
        if (called := _CALLED.search(part)) is not None:
            return f"{called[3]} is {called[1]} {called[2]} that {called[4]}"
        found = _BESIDE.search(part)
        while found is not None:
            if not PERSONS.search(found["what"]) and (what := _kind(found["what"])):
                return _with_name(found, what)
            part = part[found.end("name") :]
            found = _BESIDE.search(part)
        within = _IN_ONE.search(part)
        what = _kind(within[1]) if within is not None and PERSONS.search(part[: within.start()]) else ""
        return f"we are {what}" if what else ""


def _with_name(found: "re.Match[str]", what: str) -> str:
    """Return what stands beside a name with that name, where it is not who speaks."""
    led, name = found["led"] or "", found["name"]
    if led in ("run", "own"):
        return f"I {led} {name}, {what}"
    if led.startswith(("introduc", "present", "called", "about", "launch")):
        return f"{name} is {what}"
    speaks = (found["is"] or "").startswith(("I", "This", "this"))
    if led or (speaks and found["place"]):
        return f"I'm with {name if led else found['place']}, {what}"
    return f"I'm {what}" if speaks and found["is"].startswith("I") else f"we are {what}"


def _kind(what: str, several: bool = False) -> str:
    """Return one of a kind: "a mill in Hull", of "one of the leading mills in Hull"; "" where it tells no trade.

    several: whether it may be many of them: "makers of combs".
    """
    some = what.startswith("one of")
    found = _WHAT.match(_CERTIFIED.sub("", _ARTICLE.sub("", unpraised(what), count=1)))
    words = found[1].split() if found is not None else []
    if found is None or not words or not told_by(words, found[3]):
        return ""
    words[-1] = singular(words[-1]) if some and words[-1].endswith("s") else words[-1]
    words[-1] = "manufacturer" if words[-1] == "manufacture" else words[-1]
    kind = " ".join([*words, "and", found[2]] if found[2] else words)
    many = several and words[-1].endswith("s") and not words[-1].endswith("ss")
    return f"{kind}{found[3]}" if many else f"{'an' if vowel(kind) else 'a'} {kind}{found[3]}"
