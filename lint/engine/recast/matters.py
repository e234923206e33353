"""What of the reader's a mail is about: "your welcome sequence", where it comes back to that."""

from collections import Counter

from lint.engine.context import BODY, Context
from lint.engine.recast.nouns import Nouns
from lint.engine.rewriting.small_words import singular
from lint.model.draft import Sentence

_BEHIND = frozenset(  # what may stand behind a thing that is no part of it
    "after and are as at because before but by can could did do does for from had has have if in is may might now "
    "of on or should so than that to today was were when which while will with would".split()
)
_NO_NOUN = frozenset(  # what stands behind a thing and is none
    "anyway depends instead rang today tonight".split()
)
_OFTEN = 2  # sentences that must speak of it; the subject counts twice
_THEIRS = 2  # how much the subject counts
_SENDERS = frozenset(  # what the sender would give or get, or what says nothing of the reader
    "access account activity address amazing answer anticipated area attention availability back behalf best "
    "board bonus branch budget calendar call case challenge choice city consideration convenience cooperation "
    "copy credit current custom date day decision demo desk discount ear effort email enquiry esteemed exact eye "
    "face favor favour feedback first free future geography gift goal good growth hand head heart help inbox "
    "inquiry interest invitation item journey kind last life link list mail market message mind month name need "
    "new next niche number offer opinion order package part pass permission person perusal phone plan plate "
    "position price process project prospect question quote recent reply reputation request requirement response "
    "responsibility sake sample seat side signature silence size slot specific spot square success support "
    "thought ticket time today town trial turn type upcoming valuable voucher way week word year zip".split()
)
_SAID = frozenset(  # what the reader wrote, said or is: nobody would change it for a stranger
    "article career comment contribution episode essay feature home house interview job keynote line move page "
    "paper piece pilot post poster presentation profile review role story talk thread tweet voice work".split()
)
_PEOPLE = frozenset(  # whom nobody would change for a stranger
    "accountant agency audience boss brand business buyer child client clinic colleague company competitor crew "
    "customer director driver employee engineer firm guest holder hotel husband institution kid lad lads listener "
    "manager member mill neighbor neighbour organisation organization owner partner patient patients people "
    "practice provider reader restaurant rival school shop staff store student studio supplier team tenant "
    "treasurer user vendor venue viewer wife".split()
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
