"""What a subject line is about, so that a better one can keep it: the reader's matter, without the sender's product."""

import re

from lint.engine.context import Context
from lint.engine.recast.nouns import Nouns
from lint.engine.recast.spoken import verbatim
from lint.engine.rewriting.small_words import HURRY, PARTICLES, POINTING, PUFFED
from lint.model.source import Span

_MOST = 4  # words
_PARTS = frozenset((":", "\u2014", ",", "(", ".", '"', "\n"))
_OPENING = frozenset(
    "introducing introduction meet announcing about one last second try again inquiry enquiry my "
    "bad weak poor wrong slow broken step proven".split()
)
_NOTHING = frozenset(
    "file files attention time inbox money chance yes no answer reply spot slot conversation chat call meeting minutes "
    "min".split()
)
_FEARED = frozenset("fines fine penalty penalties lawsuit breach breaches attack attacks mistake mistakes risk".split())
_BOUGHT = frozenset(
    "development design translation photography hosting outsourcing marketing seo editing staffing cleaning monitoring "
    "printing advertising staff localisation localization insurance recruitment training support".split()
)  # what the sender would do; nobody has it yet
_ORDINALS = frozenset("first second third last".split())  # with the noun behind them, they may be one name
_WHO = frozenset("who that to we they people you".split())  # before a verb
_BEHIND = frozenset("for with at from by in on of to and or per".split())  # what goes on behind the matter itself


def topic_of(context: Context, index: int, nouns: Nouns) -> str | None:
    """Return "your …" with what a subject names, None where it names nothing that could be the reader's."""
    sentence, words = context.sentences[index], context.draft.words
    get = context.lexicon.list
    said = context.draft.text[sentence.start : sentence.end].lower()
    if said.startswith("re:") and said.endswith("?"):
        return None  # what the reader asked
    sold = get("subject-noun")
    loose = get("boast-word") | get("puff-word") | get("describing-word") | get("sender-word") | get("auxiliary")
    loose |= (
        get("connector")
        | get("question-word")
        | get("negation")
        | get("adverb")
        | get("urge-word")
        | get("filler-word")
    )
    behind = _BEHIND | get("preposition")
    loose |= POINTING | HURRY | PARTICLES | _OPENING
    houses, people = get("company-noun") | get("house-noun"), get("client-noun") | get("staff-noun")
    matters = get("task-noun") | get("trouble-noun") | get("mass-noun") | get("gain-noun")
    named = {part for known in context.draft.senders for part in known.name.lower().split()}
    runs: list[list[int]] = [[]]
    yours, told = -1, any(clause.actor == "sender" and clause.verb >= 0 for clause in sentence.clauses)
    for i in range(sentence.first, sentence.last):
        word = words.forms[i]
        tied = words.forms[i + 1 : i + 1 + nouns.inside(i + 1)]
        puffed = not PUFFED.isdisjoint((*nouns.hyphened(i).split("-"), *tied))
        plain = not (word in behind or words.classes[i] or word in loose or puffed or word in ("a", "an", "the"))
        if words.marks[i] in _PARTS or not plain:
            runs.append([])
        if word in ("your", "you"):
            yours = len(runs) if word == "your" else yours
            runs.append([])
        elif plain:
            runs[-1].append(i)
    found: list[tuple[bool, str]] = []
    for number, run in enumerate(runs):
        whole = len(run)
        while run and words.forms[run[-1]] in sold:
            run = run[:-1]
        run = run[: _told_at(context, run)]
        if not run or len(run) > _MOST or run[-1] - run[0] >= len(run) or any(len(words.forms[i]) < 2 for i in run):
            continue
        if context.draft.text[words.starts[run[0]] - 1 : words.starts[run[0]]] == "/":
            continue  # "mo recurring" of "$9/mo recurring"
        if nouns.inside(run[0]):
            continue  # "after-school enrolments"
        if words.forms[run[0] - 1] == "new" and run[0] > sentence.first:
            continue  # nobody has it yet
        if len(run) < whole and words.forms[run[0] - 1] == "from" and run[0] > sentence.first:
            continue  # "from Corbel Translation Company"
        first, ends = words.forms[run[0]], words.forms[run[-1]]
        before = words.forms[run[0] - 1] if run[0] > sentence.first else ""
        if number != yours and any(_unknown(context, i) for i in run):
            continue  # the sender's, or somebody else's
        if ends in houses or (len(run) > 1 and before in _WHO and context.lexicon.verbs.get(first) is not None):
            continue  # "the drainage boutique"; "people who hate paperwork"
        if number != yours and run[-1] + 1 < sentence.last and words.marks[run[-1] + 1] == "," and len(run) == 1:
            continue  # "tents, ropes and pegs": one of several
        if number != yours and before in _ORDINALS:
            continue  # "aid course" of "First aid course"
        known = number == yours or ends in matters or nouns.hyphened(run[-1]) in matters
        acts = any(context.lexicon.verbs.get(words.forms[i]) is not None for i in run[1:-1] + run[-1:] * (len(run) > 1))
        if number == yours and ends not in matters and not any(_again(context, i) for i in run):
            continue  # the mail goes on with something else: it was said in a figure
        if nouns.describes(ends) or not (known or (len(run) > 1 and not acts)) or not _names(context, first, known):
            continue
        if before == "for" and ends in people:
            continue  # for whom it is
        if not known and (before == "for" or len(run) < whole or any(words.forms[i] in named for i in run)):
            continue  # for what it is; "Internal developer" of a platform
        text = verbatim(context.draft, Span(words.starts[run[0]], words.ends[run[-1]]))
        if text and not ("&" in text and number != yours):  # several things of a list
            own = known and not first.endswith("ing") and (number == yours or ends not in _BOUGHT)
            owner = first if "'s " in text.replace("\u2019", "'") else ends
            if _NOTHING.issuperset((ends,)) or not get("job-title").isdisjoint((ends, owner)):
                continue  # somebody of the reader's is no matter
            own = own and _FEARED.isdisjoint((ends,))
            own = own and yours in (-1, number)  # "compliance for your sites" is not theirs
            found.append((not known, _titled(text, own)))
    if yours != -1 and found and told and all(plain for plain, _ in found):
        return None  # a whole sentence that goes on to what is theirs
    return min(found, key=lambda one: one[0])[1] if found else None


_NUMBERED = re.compile(r"\b(?:19|20)\d\d\b|\b[Nn]o\. ?\d|\b\d\d/\d\d\b|\bO[ED]M\b")  # which fair, scale or list it is
_SHARE = re.compile(r"\d+ ?%")
_RATE = re.compile(
    r"(?:[$\u20ac\u00a3] ?\d[\d.,]*|\d[\d.,]* ?(?:usd|eur|gbp|dollars|euros)) ?(?:/|per |an? )(?!mo)\w+", re.IGNORECASE
)


def tied(context: Context, index: int, new: str) -> bool:
    """Return whether a subject line holds what tells its matter from others, or what the mail goes on from.

    new: the line that would stand in its place.
    """
    sentence, text = context.sentences[index], context.draft.text
    old, rest = text[sentence.start : sentence.end], text[sentence.end :].lower()
    if any(found[0] not in new for found in _NUMBERED.finditer(old)):
        return True
    if any(found[0] not in new and f"the {found[0]}" in rest for found in _SHARE.finditer(old)):
        return True  # "The 20% ends on Sunday."
    return any(found[0] not in new and found[0].lower() not in rest for found in _RATE.finditer(old))


def _again(context: Context, i: int) -> bool:
    """Return whether a word of the subject comes up in the mail, or is an initialism."""
    words = context.draft.words
    form, written = words.forms[i], context.draft.text[words.starts[i] : words.ends[i]]
    return (len(form) > 1 and written.isupper()) or words.forms.count(form) + words.forms.count(f"{form}s") > 1


def _told_at(context: Context, run: list[int]) -> int:
    """Return how many words of a run come before a verb that tells of a plural noun: 1 of "clients leave"."""
    forms, mass = context.draft.words.forms, context.lexicon.list("mass-noun") | context.lexicon.list("task-noun")
    for at in range(1, len(run)):
        reading, before = context.lexicon.verbs.get(forms[run[at]]), forms[run[at - 1]]
        plural = before.endswith("s") and not before.endswith(("ss", "us", "is")) and before not in mass
        if plural and reading is not None and "b" in reading.forms:
            return at
    return len(run)


def _unknown(context: Context, i: int) -> bool:
    """Return whether a word is written as a name and is no common word."""
    words, text = context.draft.words, context.draft.text
    written = text[words.starts[i] : words.ends[i]]
    common = words.forms[i] in context.lexicon.list("english-word") or words.forms[i] in context.lexicon.verbs
    return written[0].isupper() and not written.isupper() and not common and not words.forms[i].endswith("s")


def _names(context: Context, first: str, known: bool) -> bool:
    """Return whether words name something: they begin with no verb but a gerund."""
    reading = context.lexicon.verbs.get(first)
    return reading is None or reading.forms == "g" or known


def _titled(text: str, yours: bool) -> str:
    """Return words as a subject line: lowered but for abbreviations, the first letter raised."""
    lowered = " ".join(word if word[1:] != word[1:].lower() else word.lower() for word in text.split())
    return f"Your {lowered}" if yours else lowered[0].upper() + lowered[1:]
