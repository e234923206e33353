"""How a sender presents his house: "I'm with Corvane, a family owned mill", of "introduce you to Corvane, a …"."""

from collections.abc import Mapping

from lint.engine.recast.late import Late
from lint.engine.rewriting.small_words import vowel
from lint.words.lexicon import Verb

NAME = r"[A-Z][\w.&'-]*(?: (?:& )?[A-Z][\w.&'-]*){0,3}"
_HOUSE = Late(
    r"\b(?:[Ii]ntroduc\w+(?: you to| to you| (?:myself|ourselves) as)?|from|at|with|behind"
    rf"|\w*(?:er|or|ant|ive|half) of) ({NAME}),"
    r" ((?:an?|the) [^,.;:!?]+)"
)
_OURS = Late(
    rf"\bintroduc\w+ (?:you to |to you )?(?:our|my) ([a-z][\w -]+?)(?: ({NAME}))?(?=$|, | based| located| in )"
)
_NAMED = Late(rf"^((?:[Ww]e|I)(?:'re|'m| are| am)) ({NAME}), (?=(?:an?|the) )")
_TOWNS = Late(r"^(?:an?|the) (?:\w+ )?(?:(?:home)?town|city|capital|heart|home|land)\b")
_TRADE = Late(rf"^{NAME} here(?: from {NAME})?, ((?:an?|the|your) [^,.;:!?]+)")
_SERVICES = Late(r"\boffer(?: you| your \w+)? our ([a-z][\w -]+ services)\b")
_BUILDING = Late(r"\boffer(?: you| your \w+)? our services in (\w+ing) ([^,.;:!?]+)")
_LISTED = Late(r", [A-Z]\w+(?:,| and | & )")
_OWNER = Late(r"\b[Oo]wner of ")
_VAGUE = frozenset("services service products solution company business self team".split())  # they tell no trade


def presented(text: str, mail: str, verbs: Mapping[str, Verb]) -> str:
    """Return what a house is said to be beside its name: "Corbel is a family owned broking house".

    text: a sentence, "" is returned where it is none of such. mail: all of the mail.
    """
    if (house := _HOUSE.search(text)) is not None and not _TOWNS.search(house[2]):
        if _LISTED.match(text[house.end() :]):
            return ""  # of several places, the first would be left
        who = "I own" if _OWNER.search(text[: house.end(1)]) else "I'm with"
        return f"{house[1]} is {house[2]}" if "ntroduc" in house[0] else f"{who} {house[1]}, {house[2]}"
    ours = _OURS.search(text)
    if ours is not None and ours[1].split()[-1] not in _VAGUE:
        it = f"{'an' if vowel(ours[1]) else 'a'} {ours[1]}"
        return f"I'm with {ours[2]}, {it}" if ours[2] else f"we are {it}"
    if (named := _NAMED.match(text)) is not None:
        known = mail.count(named[2]) > 1  # the signature tells it
        return f"{named[1]} {text[named.end() :]}" if known else text
    if (trade := _TRADE.match(text)) is not None:
        return f"I'm {trade[1]}"
    who = "I" if text.startswith("I ") and " our " not in text else "we"
    if (services := _SERVICES.search(text)) is not None:
        return f"{who} offer {services[1]}"
    if (building := _BUILDING.search(text)) is not None and building[1] in verbs:
        return f"{who} {verbs[building[1]].base} {building[2]}"
    return ""
