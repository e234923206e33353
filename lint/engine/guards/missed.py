"""What a sentence about the sender would be missed for: a fact that serves the reader, or what words beside it mean."""

import re

from lint.engine.context import BODY, Context
from lint.engine.rewriting.vanity import outright, praises, vain

_HELD = re.compile(
    r"\b[A-Z]{3,}\b[\w ,/&-]{0,30}?\b(?:certifi(?:ed|cations)|complian(?:t|ce)|accredited|approved|registered)\b|"
    r"\b(?:[Ii]nsured|[Ll]iability|WSIB|[Bb]onded)\b|^[Oo]ur \w+ (?:is|are) (?:of|made|from)\b|"
    r"\b[Rr]egulated\b|\brecords? (?:is|are) [\w-]*verified\b|\bcertifications? (?:from|by) [A-Z]"
)  # what a buyer asks for and can check
_SERVES = re.compile(
    r"^(?:works|plugs|integrates|connects|syncs) (?:with|into|to) [A-Z]|"  # a point of a list: what it goes with
    r"\bfor (?:example|instance),|"  # what bears out the words before
    r"^(?:since|after) (?:my|our) (?:last|first|previous) (?:e-?mail|note|message|mail|letter|update)\b|"  # its news
    r"\bto (?:announce|introduce|present|unveil|open) (?:the|our|an?) |\bhelping (?!me\b|us\b)\w+ \w+|"  # what is new
    r"^there(?:'s| is| are) (?!no\b)|"  # what a thing holds
    r"(?:'d| would) be \w+ to (?:have|welcome|feature) [^.!?]*\byour?\b|"  # what the mail asks for
    r"\b(?:is|are) (?:our|my) (?:bread and butter|speciality|specialty|focus|trade|field|day job)\b|"  # the trade
    r"^we compare (?:over |more than )?\d",
    re.IGNORECASE,
)
_MADE = re.compile(
    r"(?:we|i)(?:'ve| have) (?:built|made|run|designed|created|developed|written|produced|placed) [^.!?]*\bfor\b",
    re.IGNORECASE,
)
_NUMBERS = frozenset(
    "two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty hundred thousand".split()
)
_SEVERAL = 2
_FOREWORD = re.compile(
    r"\b(?:few words|little|bit|line) (?:about|on) (?:who|what|how|us|our|me|my)\b|\bwho (?:we are|i am)\b",
    re.IGNORECASE,
)  # announces what the next sentence tells
_FELT = re.compile(r"^(?:we|i)(?: \w+)? (?:could not|couldn't|can't|cannot) be \w+(?: \w+)?[.!]*$", re.IGNORECASE)
_OURS = re.compile(r"(?:we|i|our|my|here)\b", re.IGNORECASE)
_LABEL = re.compile(r"^[A-Z][a-z]{2,}: [A-Z0-9]")  # "Hall: 4B" of whoever was named
_SENDS_IT = re.compile(
    r"\b(?:i'll|i will|we'll|we will|i can|we can) (?:send|share|forward|post|mail) (?:it|them)\b", re.I
)
_USES_IT = re.compile(r"^\w+ (?:(?:who|that) )?(?:using|use|with|on|behind) (?:it|them)\b", re.IGNORECASE)


def serves(context: Context, index: int) -> bool:
    """Return whether a sentence tells something that the reader may need, or that the mail was written for."""
    said = _said(context, index)
    return bool(_HELD.search(said) or _SERVES.search(said))


def told(context: Context, index: int) -> bool:
    """Return whether a sentence that praises nothing tells what only a few words show off: numbers, a first point."""
    sentence, words = context.sentences[index], context.draft.words
    said = words.forms[sentence.first : sentence.last]
    if vain(context, index) or outright(context, index):
        return False
    digits = any(letter.isdigit() for form in said for letter in form)
    digits = digits or not context.lexicon.list("client-noun").isdisjoint(said)
    spelled = sum(form in _NUMBERS for form in said) >= _SEVERAL and not digits
    before = context.sentences[index - 1] if index else None
    first = sentence.bullet and before is not None and not before.bullet and _said(context, index - 1).endswith(":")
    return spelled or (first and not praises(context, index))


def made(context: Context, index: int) -> bool:
    """Return whether a sentence says what its sender has made for others, from which his trade can be seen."""
    return bool(_MADE.match(_said(context, index)))


def hung_on(context: Context, index: int) -> bool:
    """Return whether words beside a sentence would hang in the air without it."""
    here, behind = context.sentences[index], context.sentences[index + 1 : index + 2]
    before = context.sentences[index - 1] if index else None
    led = before is not None and before.zone in BODY and before.paragraph == here.paragraph
    if led and _FOREWORD.search(_said(context, index - 1)):
        return True
    if not behind or behind[0].zone not in BODY or here.bullet:
        return False
    after, said = behind[0], _said(context, index + 1)
    near = after.paragraph == here.paragraph
    if after.bullet:  # the points are of what it names, where nothing before it does
        return not led
    lists = said.rstrip("*_ ").endswith(":") and not _OURS.match(said)
    if near and (lists or _FELT.match(said) or _USES_IT.match(said)):
        return True
    return bool(_LABEL.match(said)) or (near and bool(_SENDS_IT.search(said)))


def _said(context: Context, index: int) -> str:
    """Return the words of a sentence, its quotes plain."""
    one = context.sentences[index]
    return context.draft.text[one.start : one.end].replace("\u2019", "'").strip("*_ ")
