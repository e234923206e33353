"""Patterns and words by which a kind of thing is told from its rank, its praise and what stands behind it."""

import re

LEAD = re.compile(
    r"(?:one of )?(?:(?:the )?(?:[A-Z][\w.]*(?: [A-Z]\w*)?|world|region|industry|country|county|city|state)['\u2019]s |"
    r"(?:the|an?|your|our|its|one) )?"
)
END = re.compile(
    r"[,!;:?]|\.$|\.{2,}| [\u2013\u2014-] | \(| [^\x00-\u2fff]|"
    r"[ ,]+(?:(?:trusted|having|headquartered|situated|locate|located|based)\b|"
    r"(?:established|founded) |with (?:\d|over|more|an?\b|years|offices|network|clients|our|very|big|well|such|iso)|"
    r"serving (?:more|over|\d)|since \d|for (?:over |more than |about |the (?:past|last) )?\w+ years|"
    r"for \d+ years|for a living|"
    r"(?:and|but) (?:i|we|i'm|we're|i'd|we'd|have|am|are|has|our|my|is|would|will|been|want|currently|one|proud)\b|"
    r"(?:who|that)'s\b|in the (?:us|uk|world|market|region|industry|country|area)\b|"
    r"but\b|where\b|so\b|because\b|from out\b)",
    re.IGNORECASE,
)
JOINT = re.compile(
    r" (?:for|of|that|which|who|in|with|to|from|without|made|on|by|at|as|between|near|here|specialising|specializing) "
)
DEALS = {
    "fit": frozenset("fitter installer".split()),
    "make": frozenset("manufacturer maker producer factory mill fabricator".split()),
    "supply": frozenset("supplier provider distributor exporter wholesaler seller dealer importer".split()),
}
RANKS = frozenset(
    "#1 1 award-winning best biggest boutique comfiest established ever exciting exclusive fastest "
    "fastest-growing first full-spectrum growing hand-picked intimate largest leading loved most "
    "next-generation no no. number oldest one one-stop only pioneering popular premier prestigious "
    "professional proud ranked sure top top-ranked trusted upcoming very".split()
)
BACK = frozenset("it this that them they these those our my us me we i something".split())
LONG = 24  # words
PLACE = re.compile(r" (in|near) (?:the )?[A-Z][\w\u00c0-\u017f]*(?: [A-Z]\w*| province| district)*(?=$|[ ,])")
NO_THING = frozenset(
    "brand newsletter podcast magazine blog journal show student founder thing "
    "things lot number range business team something decision point call".split()
)
TAKEN = frozenset(
    "tool app plugin library extension bot engine api dashboard calculator database simulator planner portal assistant "
    "newsletter marketplace kit software".split()
)  # things that are taken into use
NARROW = re.compile(
    r" (?:with|at) (?:the )?[A-Z{\[]|\b(?:certified|recogni[sz]ed|registered|level|ISO)\b|^(?:and|highly|very)\b"
)  # whose man somebody is, and what would be asked for by nobody
ALSO = frozenset(
    "hotline companion boutique source outfit clinic simulator copilot joinery 3pl builder printer dealer".split()
)
LISTED = re.compile(r", [\w-]+(?: [\w-]+)?(?:,| and | or )")
