"""Field names of merge tags and what kind of word each stands for."""

import re
from functools import cache, lru_cache

_NOUNS = {
    "name": """name first last firstname lastname fullname surname forename fname lname nickname username recipient
        prospect contact person lead manager editor colleague referrer referral founder attendee candidate speaker
        friend teammate vorname nachname nombre apellido prénom prenom nom naam voornaam nome cognome he she him""",
    "company": """company companyname business organization organisation org firm employer account accountname agency
        brand competitor client customer vendor practice publication school university store retailer startup fund
        institution association charity directory enterprise partner magazine studio shop hospital bank
        unternehmen firma entreprise empresa azienda bedrijf konkurrent""",
    "product": "product service tool solution app platform software feature offer offering plan",
    "link": """link url unsubscribe unsub calendar calendly website webpage site page href loom landing optout booking
        scheduler linkedin twitter portfolio weblink browser archive preferences homepage github youtube domain""",
    "date": """date day month year weekday deadline week quarter season tomorrow today monday tuesday wednesday thursday
        friday timeframe timeline datum fecha""",
    "number": """number count percent percentage amount price cost revenue phone mobile telephone tel fax headcount
        employees years months weeks days hours minutes hour time budget rate age size quantity qty discount roi salary
        fee total num figure score duration zip zipcode postcode spend funding""",
    "thing": """title role position jobtitle job industry sector niche city state country region location area town
        address topic subject event webinar workshop conference article post blog news report reason problem challenge
        pain point painpoint goal outcome result benefit case study technology tech stack department team achievement
        metric email interest specialty skill project campaign keyword category type snippet custom icebreaker hook
        intro line opening personalization observation compliment insight trigger signal ps cta program course degree
        venue neighborhood language trade vertical usecase resource content guide ebook template attachment detail
        details source channel strategy initiative announcement award milestone round stage podcast branche stadt
        meeting episode value use""",
    "sender": "signature sender",
}
LONGEST_NAME = 120  # code points

_KINDS = {word: kind for kind, words in _NOUNS.items() for word in words.split()}

# Words that turn a field into one of the sender's own ("Your Name" in a template speaks to the sender).
_OWN = frozenset("sender sending my me your our owner rep mailbox from signature".split())
_PERSONAL = frozenset("title role position jobtitle job phone mobile email address department team city number".split())
# Words that make a company one that resembles the reader's: the one proof that a coach lets pass.
_LIKENESS = frozenset("similar peer comparable alike".split())
# Words that only qualify a field; with the nouns they make up a field's name.
_QUALIFIERS = frozenset("full job their similar other another mutual recent target of the a an s new main key".split())
# Words of an author who tells someone what to write; no field is named like that.
_NOTES = frozenset(
    """specific relevant insert mention add describe explain provide e g eg ie why what how when which something one or
    and if about with to for here replace write personalize personalise optional example depending applicable""".split()
)


@cache
def _words() -> re.Pattern[str]:
    """Return the pattern of a word in a name: First, NAME, name; digits and signs stand between words."""
    return re.compile(r"[A-ZÀ-ÖØ-Þ]+(?![a-zß-öø-ÿ])|[A-ZÀ-ÖØ-Þ]?[a-zß-öø-ÿ]+")


def words_of(name: str) -> tuple[str, ...]:
    """Return the words of a field name in lower case: firstName, FIRST_NAME and "First name" are all first, name.

    Of what is too long to be a name only the first LONGEST_NAME code points are read.
    """
    return _words_of(name if len(name) <= LONGEST_NAME else name[:LONGEST_NAME])


@lru_cache(maxsize=2048)
def _words_of(name: str) -> tuple[str, ...]:
    return tuple(word.lower() for word in _words().findall(name))


def kind_of(name: str) -> str:
    """Return the kind of word a field stands for: name, company, peer, sender, product, link, date, number or thing.

    The last word decides ("company.industry" is a thing); "name" goes by the word before it ("account.name").
    """
    words = words_of(name)
    if not words:
        return "number" if "#" in name or "%" in name else "thing"
    last = words[-1]
    kind = _KINDS.get(last, "thing")
    if last == "name" and len(words) > 1:
        before = _KINDS.get(words[-2], "name")
        kind = {"link": "company", "number": "name", "date": "thing", "sender": "name"}.get(before, before)
    if not _OWN.isdisjoint(words) and (kind in ("name", "company", "sender") or last in _PERSONAL or last in _OWN):
        return "sender"
    return "peer" if kind == "company" and not _LIKENESS.isdisjoint(words) else kind


def is_field(name: str) -> bool:
    """Return whether people would take these words for the name of a field rather than for prose or a note."""
    if len(name) > LONGEST_NAME:
        return False
    words = _words_of(name)
    return 0 < len(words) <= 5 and words[-1] in _KINDS and _NOTES.isdisjoint(words)


def is_plain_field(name: str) -> bool:
    """Return whether every word belongs to field names: "Job title" does, "Quick question" does not."""
    known = (word in _KINDS or word in _OWN or word in _QUALIFIERS for word in words_of(name))
    return is_field(name) and all(known)


def is_note(name: str) -> bool:
    """Return whether a word in it tells someone what to write ("insert", "specific", "why" …)."""
    return not _NOTES.isdisjoint(words_of(name))
