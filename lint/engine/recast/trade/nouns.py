"""Nouns that say what a house, a person or a product is, and which of them tell a trade."""

import re
from collections.abc import Sequence

KIND = (
    r"(?:platform|tool|app|application|software|service|agency|company|firm|studio|directory|marketplace|system|"
    r"supplier|manufacturer|maker|consultancy|practice|provider|shop|product|plugin|extension|program|programme|"
    r"dashboard|assistant|distributor|wholesaler|bakery|brewery|workshop|startup|start-up|network|portal|agent|bot|"
    r"database|planner|tracker|generator|engine|course|school|clinic|broker|brokerage|integrator|factory|mill|joinery|"
    r"producer|exporter|importer|chain|brand|logger|designer|developer|writer|editor|translator|photographer|"
    r"consultant|coach|trainer|recruiter|accountant|installer|contractor|roaster|caterer|printer|forwarder|nursery|"
    r"band|quartet|bureau|laboratory|lab|farm|foundry|press|publisher|retailer|carrier|haulier|cooperative|co-op|"
    r"collective|freelancer|bookkeeper|lawyer|architect|surveyor|engineer|illustrator|copywriter|consortium|charity|"
    r"partner|suite|solution|business|house|facility|hotel|venue|strategist|videographer|surgeon|plumber|"
    r"electrician|gardener|adviser|advisor|solicitor|roastery|library|crew|companion|organi[sz]ation|note-taker|helper|kit|van|round)"
)
AGENT = (
    r"(?:[a-z-]*(?:manufacturer|maker|producer|supplier|exporter|importer|distributor|provider|specialist|wholesaler|"
    r"roaster|grower|breeder|installer|consultant|contractor|trader|printer|builder|dealer|reseller|integrator|"
    r"forwarder|manufacture|broker|mill|factory))"
)
PERSONS = re.compile(
    r"\b(?:manager|director|head|ceo|cto|founder|co-founder|owner|officer|rep|representative|executive|lead|member|"
    r"president|assistant|secretary|partner (?:at|in)|business developer|half of)\b",
    re.IGNORECASE,
)
_HOUSES = frozenset(  # they tell no trade
    "company firm team provider business studio shop service services partner agency platform app tool product startup "
    "start-up brand house practice network software solution group supplier freelancer contractor consultant mill "
    "factory manufacturer producer distributor wholesaler workshop carrier broker specialist suite "
    "system partners".split()
)
_SIZES = frozenset(
    "small tiny little big large young new family own four three two five person one four-person old serious reliable "
    "professional local independent private reputable dynamic friendly modern global international honest creative "
    "women-owned family-owned family-run registered single medium very highly motivated one-stop stop run owned".split()
)
_NO_KIND = frozenset(
    "it this that these those them us you him her what how why whether to the a up out all more most less about on "
    "into our my your we i are is so not for of with in at by from and or an as such like including who which proud "
    "happy".split()
)
_OF_WHAT = re.compile(
    r" (?:for|that|which|who|specialis\w+|specializ\w+|serving|supplying|making|selling|offering) ?\w{3}| of \w"
)
_PART = frozenset("product brand division part".split())


def told_by(words: Sequence[str], behind: str) -> bool:
    """Return whether a kind tells a trade: "rota planner", "a maker of combs", and not "a small firm".

    words: of the kind, its noun last. behind: what stands behind it.
    """
    if any(word.lower() in _NO_KIND for word in words[:-1]):
        return " and " in " ".join(words) and all(word.lower() not in _NO_KIND - {"and", "of"} for word in words)
    last = words[-1].lower()
    if last in _PART and behind.startswith(" of "):
        return False
    telling = [word for word in words[:-1] if word.lower() not in _SIZES]
    return bool(telling) or last not in _HOUSES or _OF_WHAT.match(behind) is not None
