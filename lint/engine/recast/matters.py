"""What of the reader's a mail is about: "your welcome sequence", where it comes back to that."""

from collections import Counter

from lint.engine.context import BODY, Context
from lint.engine.recast.nouns import Nouns
from lint.engine.rewriting.small_words import singular
from lint.model.draft import Sentence

_BEHIND = frozenset(
    "is are was were has have had will can could would should may might do does did for in on at of with by from to and "
    "or but so that which as than when if because while after before today now".split()
)
_NO_NOUN = frozenset("instead anyway tonight today rang depends".split())
_OFTEN = 2  # sentences that must speak of it; the subject counts twice
_THEIRS = 2  # how much the subject counts
_SENDERS = frozenset(  # what the sender would give or get, by which the reader has nothing yet
    "kind amazing valuable esteemed anticipated journey perusal enquiry inquiry cooperation responsibility pass branch zip market reputation person requirement project process challenge niche prospect item effort silence pass type size activity geography offer position recent current exact specific upcoming back square board "
    "time name thought way inbox email mail message side reply answer response calendar interest convenience feedback "
    "help need mind opinion attention permission sake phone desk number date call best behalf plate slot price sample "
    "invitation quote trial account order discount spot seat ticket demo copy link plan package address request "
    "consideration support custom question hand eye ear face head heart life year week day month today area city town "
    "part list availability decision budget choice future growth success goal favour favor case turn word "
    "last first next new good free signature voucher credit bonus gift access".split()
)
_SAID = frozenset(  # what the reader wrote or said: nobody would change it for a stranger
    "post article piece talk paper poster episode interview review comment tweet thread story feature essay keynote "
    "presentation profile contribution move line voice house home pilot work role job career page".split()
)
_PEOPLE = frozenset(
    "holder patient patients accountant treasurer lad lads crew competitor rival audience guest tenant student member reader "
    "listener viewer colleague wife husband kid child boss neighbour neighbor driver staff people team company business "
    "firm organisation organization agency shop store clinic practice restaurant school hotel brand client customer user "
    "employee partner supplier vendor provider buyer owner engineer manager director institution venue mill studio".split()
)


def matter(context: Context, nouns: Nouns) -> str:
    """Return the thing of the reader's that most sentences speak of: "your warehouse move", "" where none is it."""
    words, zones = context.draft.words, BODY | {"subject"}
    told: Counter[str] = Counter()
    for one in context.sentences:
        if one.zone in zones:
            for form in {singular(form) for form in words.forms[one.first : one.last]}:
                told[form] += _THEIRS if one.zone == "subject" else 1
    found: dict[str, int] = {}
    people = context.lexicon.list("people-noun") | context.lexicon.list("job-title") | _PEOPLE
    for one in context.sentences:
        for i in range(one.first, one.last - 1) if one.zone in zones else ():
            thing = _thing(context, nouns, i, one) if words.forms[i] == "your" else ""
            named = [singular(word) for word in thing.lower().replace("-", " ").split()[1:]]
            if named and {*named}.isdisjoint(_SENDERS | _SAID | people) and named[-1].isalpha():
                found[thing] = max(found.get(thing, 0), told[named[-1]] + (len(named) > 1))
    best = max(found, key=lambda thing: found[thing], default="")
    return best if best and found[best] > _OFTEN - (len(best.split()) > _OFTEN) else ""


def _thing(context: Context, nouns: Nouns, at: int, sentence: Sentence) -> str:
    """Return "your site", of "your site says that …" too: what stands behind a thing may be its verb."""
    thing, words = nouns.thing(at, sentence.last), context.draft.words
    end = at + 1
    while end < sentence.last and len(context.draft.text[words.starts[at] : words.ends[end - 1]]) < len(thing):
        end += 1
    if not thing.startswith("your ") or len(thing.split()) < _OFTEN:
        return ""
    behind = words.forms[end] if end < sentence.last else ""
    ends = not behind or bool(words.marks[end]) or behind in _BEHIND
    said = thing.split()
    verb = next((k for k, word in enumerate(said) if k > 1 and _does(context, word.lower())), len(said))
    if verb == len(said) and not ends and len(said) > _OFTEN:
        return ""
    return " ".join(said[:verb])


def _does(context: Context, word: str) -> bool:
    """Return whether a word behind a thing is its verb, or goes with that: "says", "clearly"."""
    reading, get = context.lexicon.verbs.get(word), context.lexicon.list
    if word in get("task-noun") | get("trouble-noun") | get("gain-noun"):
        return False
    acts = reading is not None and ("s" in reading.forms or word.endswith("ing")) and word != reading.base
    return acts or word.endswith("ly") or word in _NO_NOUN
