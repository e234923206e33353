"""How senders introduce themselves, pitch, invite and tell news, as patterns; each reads one sentence on one line."""

import re

WORD = r"(?!I\b|We\b|Our\b|My\b)[A-Z][\w&'\u2019.+-]*"
FIRM = rf"(?P<firm>{WORD}(?: (?:(?:&|and|of|the|do|de) )?{WORD}){{0,4}})"
OPENS = re.compile(
    r"(?:(?:hi|hello|hey|so|and)\b[ ,]*)?(?:my name|i am\b|i'm\b|im\b|this is|it's|it is (?:our|my)|allow|please allow|"
    r"let me|writing|reaching|we are\b|we're\b|we take|we would like to (?:introduce|present)|quick intro|myself\b|"
    r"i (?:lead|head|run|represent|manage|look|work|own|wanted|thought|wished)|as (?:an?|one)\b|[\w{}. ]{2,24} here\b)",
    re.IGNORECASE,
)
BESIDE = re.compile(
    rf"\b(?:from|at|of|with|represent|introduce|present|for|run|us|building|behalf of|about|client|"
    rf"We're|We are|I'm) {FIRM}[\u2122\u00ae]?"
    r",(?: which is)? (?P<what>(?:an?|the|your|one of|[A-Z][\w.]*(?: [A-Z]\w*)?['\u2019]s|(?:maker|producer|provider|"
    r"supplier|fitter|seller)s? of) .+)"
)
IS = re.compile(
    rf"(?:(?:Established|Founded) [^,]{{4,30}}, )?(?:{FIRM},? (?:is|are)|(?P<mine>Mine|Ours) is|"
    r"(?i:we are|we're|i am|i'm|my name is [^,]{2,30}?,? and i(?: am|'m))) (?P<what>.+)"
)
BOTH = re.compile(r"(?:,| and) (?:we|i)(?: are|'re| am|'m) (?P<what>.+)", re.IGNORECASE)
RUNS = re.compile(
    r"(?:my name is [^,]{2,30}?,? and |so |quick intro: )?i (?:run|own|have) (?P<what>an? .+)", re.IGNORECASE
)
MAKES = re.compile(
    r"(?P<who>\bwe|\bi|\bmy company|\bour company|\bour studio)(?: also)?"
    r"(?:(?: are|'re| am|'m| is) (?P<now>\w+)ing| (?P<verb>[a-z]+))"
    r"(?: and (?:build|host|sell|supply|run|make|maintain|export))? (?P<what>.+)",
    re.IGNORECASE,
)
WHO = re.compile(r"\b(?:we|i|my company|our company|our studio)\b", re.IGNORECASE)
BEFORE = re.compile(
    rf"(?:[Aa]t {FIRM},? (?:here )?|(?i:reason [^:]{{2,30}}: ?|why [^:]{{2,40}}: ?|[^:]{{0,60}}\bwhat (?:we|i) do"
    r"[^:]{0,30}: ?|i(?: am|'m) (?:getting in touch|writing|reaching out) because ))"
)
GOODS = frozenset(
    "run make build sell offer provide do deploy supply manufacture produce publish organise organize install "
    "design".split()
)
THIRD = {"do": "does"}
INVITES = re.compile(
    r"\b(?:invite|inviting) (?P<who>you|[A-Z{\[][\w{}\[\] .]{1,30}?)(?: and \w+ \w+)? to (?P<what>.+)", re.DOTALL
)
ITS = re.compile(rf"{FIRM} (?:is|are) [\w ]{{2,30}} to (?:announce|present|invite you to) its (?P<what>[^,:;]+)")
SERVES = re.compile(
    rf"(?:to offer(?: you| {WORD}(?: {WORD})*)?|to tell you (?:a bit |more |a little )?about) "
    r"(?P<what>our [a-z -]*?services?(?: in [\w ]+?)?"
    r"(?: for the [\w ]+)?)(?: to your \w+| for your \w+)?[.!]?$"
)
HOSTS = re.compile(
    rf"(?:\b(?i:i(?: am|'m)|we(?: are|'re)) (?:hosting|organi[sz]ing|holding|putting on|running)|\bannounce|"
    rf"\b(?:that )?{FIRM} is (?:hosting|organi[sz]ing|holding)|\bpresent) (?P<what>(?:an?|our|its|the|my) .+)"
)
EVENTS = frozenset(
    "dinner breakfast lunch brunch webinar summit gala conference workshop meetup evening panel roundtable session "
    "forum event fair day symposium".split()
)
POSTS = frozenset("become join take speak attend submit contribute sponsor visit exhibit come".split())
OUT = re.compile(
    rf"[Oo]ur (?:brand[- ]new |new )?(?P<what>[a-z][a-z -]{{2,40}}) {FIRM} (?:(?:came out|went live|launched)\b|"
    r"(?:is|has) (?:finally |now |just )?(?:here|live|out|available|launched|arrived)\b)[^,;:]*$"
)
DEMANDS = re.compile(
    r"\b(?:you|your|yours|looking for|would like|want|invite|offer|announce|need|would love|invest\w*|rais\w+|"
    r"contribute|publish|sponsor|article|interested|partner)\b",
    re.IGNORECASE,
)


MORE = re.compile(r"\b(?:we|i) (?!have|are|am|was|were|look|just|also)[a-z]{2,}", re.IGNORECASE)
