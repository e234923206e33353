"""What a mail tells of its reader: what the sender saw, read or did at his place. It stays in the short version."""

import re
from itertools import pairwise

from lint.drafts.landing import as_written
from lint.engine.context import Context
from lint.engine.rewriting.leaning import points_back
from lint.model.draft import Sentence
from lint.model.source import Span

POINTS = frozenset("she he her his him they them it that this there those these one ones then".split())
_SEEN = frozenset(
    "saw noticed seen read found spotted noted visited came looked rang called drove "
    "walked passed learned learnt submitted loved".split()
)
PARTING = frozenset("thank thanks hoping hope please kindly sorry".split())
_THEIRS = frozenset(
    "website site page pages posting advert ad ads job opening openings menu profile listing post posts article blog "
    "video photo photos report announcement company shop store roof shed house premises window windows street "
    "talk".split()
)
_NEAR = frozenset((("down", "from"), ("doors", "from"), ("near", "you"), ("beside", "you"), ("opposite", "you")))
_I = frozenset("i we".split())
_WHO = frozenset("i we have 've just recently was had".split())
_TAIL = re.compile(  # what seeing it made the sender feel, think or want
    r"(?:,? and|,? so|;|,? which|\s[\u2013\u2014-])\s+(?:I |we |it )?(?:wanted|want|was|were|am|love|loved|thought|"
    r"think|believe|feel|felt|would|had|has|could|couldn't|decided|congrat|really|truly|just|must|figured|hope|made|imagine|guess|assume|suspect|find|found)\b.*$"
    r"|,? (?:and )?(?:they|it|which|the place)(?:['\u2019]s| is| are| looks?) (?:so |very |really |absolutely )?\w+$"
    r"|,? and (?:wow|I (?:have to|must) say)\b.*$"
    r"|[,!.]? (?:congrats|congratulations|well done|great (?:work|job|stuff)|nice|impressive|amazing)\b.*$",
    re.I | re.S,
)
_FELT = re.compile(
    r",? and (?:I |we )?(?:(?:was|were) (?:\w+ )?(?:impressed|struck)|(?:just )?(?:wanted|love|loved|"
    r"find it|found it|think it|thought it|thought I))\b.*$"
)
_OURS = re.compile(r"\b(?:noticed|saw|seen|found) (?:that )?(?:we|I|our|my)\b|\bhear (?:back )?from you\b|\bthese \w+")
_FAN = re.compile(r"(?:Huge|Big|Great|Such a) fan\b|Love\b|Loving\b")
_GROUND = re.compile(r"\b(?:that|this) reason\b")  # it goes with what was said before
_LOUD = re.compile(r"\b[A-Z]{4,}\b|[\u2600-\u27bf\U0001f300-\U0001faff]")
_SEEN_AT = re.compile(r"\b(?:you|your|you're)\b|(?<=[a-z] )[A-Z]")  # whose it is: the reader, or somebody by name
_PRAISED = re.compile(r"\b(?:beautiful|gorgeous|stunning|lovely|confident that|best suited|perfect|ideal)\b", re.I)
_SHORT = 4  # words; less tells nothing that was seen
_EARLY = 8  # words in which a sentence may point back
_MAILED = frozenset(  # what a sender does that is nothing seen of the reader's
    "attached enclosed put delivered worked built reserved wrote sent emailed mailed messaged reached followed "
    "contacted wanted thought helped prepared".split()
)
_FAR = frozenset("it there they them he she".split())


def observes(context: Context, i: int, own: int) -> bool:
    """Return whether a sentence tells what the sender saw or did at the reader's, or tells of him before the sender."""
    one, forms = context.sentences[i], context.draft.words.forms
    first = next((clause for clause in one.clauses if clause.verb >= 0), None)
    if one.question or first is None or first.imperative or first.conditional or forms[one.first] in PARTING:
        return False
    if forms[one.first : one.first + 2] == ["looking", "forward"]:
        return False
    was = first.actor == "sender" and first.tense == "past" and _MAILED.isdisjoint(forms_of(context, i))
    was = was and not _I.isdisjoint(forms_of(context, i)[:_EARLY])
    if saw(context, i) or (was and _on_reader(context, one)):
        return True
    at_theirs = "company" in context.draft.words.classes[one.first : one.last]
    return i < own and at_theirs and first.actor != "sender" and one.focus == "reader"


def plainly(context: Context, i: int) -> str:
    """Return a sound sentence on what was seen without a feeling or a wish at its end."""
    text = as_said(context, i)
    if _LOUD.search(text) or _GROUND.search(text) or _PRAISED.search(text):
        return ""
    cut = _FELT.sub("", text)
    return text if cut == text else f"{cut.rstrip(' ,')}."


def trimmed(context: Context, i: int) -> str:
    """Return what was seen without what it made the sender feel or want: "I came across {{site}}."."""
    text = _TAIL.sub("", as_said(context, i).rstrip(" .!"))
    if _OURS.search(text) or _FAN.match(text) or _PRAISED.search(text):
        return ""
    names = "{" in text or "[" in text or _SEEN_AT.search(text) is not None
    names = names and not _LOUD.search(text) and not _GROUND.search(text)
    plain = names and ":" not in text and not text[0].islower() and len(text.split()) >= _SHORT
    ended = text.endswith(('."', ".\u201d"))
    return (text if ended else f"{text}.") if plain else ""


def saw(context: Context, i: int) -> bool:
    """Return whether a sentence begins with what the sender saw, read or heard: "We noticed …"."""
    one, forms = context.sentences[i], context.draft.words.forms
    start = one.first
    if forms[start].endswith("ing"):  # "Driving past last week I noticed …"
        early = range(start, min(start + _EARLY + 1, one.last))
        start = next((at for at in early if forms[at] in _I), start)
    head = [form for form in forms[start : start + 4] if form not in _WHO]
    sees = head[:1] == ["see"] and forms[one.first] in _I
    return bool(head) and (sees or head[0] in _SEEN or head[:2] in (["looking", "at"], ["a", "look"]))


def hangs(context: Context, i: int) -> bool:
    """Return whether a sentence leans on the one before: by its first words, or by "it" or "there" soon after."""
    early = forms_of(context, i)[:_EARLY]
    if saw(context, i):
        return not _FAR.isdisjoint(early)  # "noticed that …", "Saw …" without "I" point nowhere
    return points_back(context, i) or not POINTS.isdisjoint(early)


def of_theirs(context: Context, i: int) -> bool:
    """Return whether a sentence speaks of a thing of the reader's that a stranger may have seen: "your job advert".

    So does one that says how near the sender is: "two doors down from you".
    """
    if any(pair in _NEAR for pair in pairwise(forms_of(context, i))):
        return True
    first = next((clause for clause in context.sentences[i].clauses if clause.verb >= 0), None)
    if first is None or (first.actor == "sender" and first.tense != "past"):
        return False
    return any(
        not _THEIRS.isdisjoint(forms_of(context, i)[at + 1 : at + 3])
        for at, form in enumerate(forms_of(context, i))
        if form == "your"
    )


def told_of_self(context: Context, i: int) -> bool:
    """Return whether a sentence goes on to what the sender would like: "… and would like to inform you"."""
    forms = forms_of(context, i)
    return any(
        pair in (("would", "like"), ("we", "believe"), ("i", "believe"), ("could", "be")) for pair in pairwise(forms)
    )


def _on_reader(context: Context, one: Sentence) -> bool:
    words = context.draft.words
    return any(
        words.forms[i] in ("you", "your", "you're", "you've") or words.classes[i] in ("company", "url")
        for i in range(one.first, one.last)
    )


def as_said(context: Context, i: int) -> str:
    """Return a sentence as the source writes it, on one line."""
    one = context.sentences[i]
    return " ".join(as_written(context.draft, Span(one.start, one.end)).split())


def forms_of(context: Context, i: int) -> list[str]:
    """Return the words of a sentence, folded."""
    return context.draft.words.forms[context.sentences[i].first : context.sentences[i].last]
