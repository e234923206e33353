"""A sentence that presses, said plainly in its own words: a threat as a choice, an order as a condition, no haste."""

import re
from typing import NamedTuple

from lint.drafts.landing import as_written
from lint.engine.context import BODY
from lint.engine.recast import pushes
from lint.engine.recast.hooks import Hooks
from lint.engine.recast.onward import reacted, rests_on_silence
from lint.engine.recast.spoken import Spoken
from lint.model.draft import Sentence
from lint.model.source import Span

_BRIEF = 20  # words of a sentence that says nothing beside its nudge
_ARROWS = frozenset("\u2192\u27a1\U0001f449\u25b6\u2b07\u2193")  # a button stands behind them
_LEAST = 4  # words that a sentence keeps
# What is left still presses, or sneers.
_STILL = frozenset(
    "another limited fast hurry drying filling gone going now final once tonight midnight rare taken".split()
)
_SNEERS = frozenset("and least rival rivals competitor competitors serious ready hungrier better quicker want".split())
_PROMISED = frozenset("promise guarantee see regret hear delete stop close assume".split())
_GETS = {"take": "get", "save": "save", "enjoy": "get", "receive": "get", "get": "get"}
_AT_ONCE = frozenset("once immediately asap urgently possible away delay return same".split())
_WISHES = frozenset("need want like appreciate ask hope expect request wish require look looking must".split())
_UNTOLD = frozenset(
    "be do thank thanks see imagine remember picture think look take hope keep trust believe count".split()
)


class Unpressed(NamedTuple):
    """What a sentence gives; "" where it does not."""

    spared: str = ""  # "If you do not want the slot, I can offer it to the next practice.": of a threat to give it away
    ifthen: str = ""  # "If you send me three lanes, I'll have quotes back in an hour.": of an order with its reward
    slower: str = ""  # the sentence without "only", "go ahead and", "before my slots fill up"
    linked: str = ""  # "If a strategy session would help, you can book it here: https://…"
    recalled: str = ""  # "I wrote to you on 3 March about the roof."
    follows: str = ""  # "This follows my note of the 3rd."
    dated: str = ""  # "The early bird price holds until tonight.", "The price is $19 now and $49 from tomorrow."
    hoped: str = ""  # "if every call was answered", of "Wouldn't it be nice …?"
    reason: str = ""  # "Hire prices fell a fifth in April.": of "I'm circling back only because …"


class Unpresser:
    """Reads them off the sentences of one draft."""

    def __init__(self, spoken: Spoken) -> None:
        self._spoken, self._hooks = spoken, Hooks(spoken)

    def of(self, sentence: Sentence) -> Unpressed:
        """Return what a sentence gives."""
        if sentence.zone not in BODY or sentence.end - sentence.start > pushes.LONGEST:
            return Unpressed()
        text = as_written(self._spoken.draft, Span(sentence.start, sentence.end))
        text = " ".join(text.replace("\u2019", "'").split())
        if not text or text.count('"') % 2 or "**" in text:
            return Unpressed()
        rests = reacted(self._spoken, sentence) or rests_on_silence(self._spoken, sentence)
        return Unpressed(
            _spared(text),
            "" if sentence.question else self._ifthen(text, sentence),
            _slower(text, self._promises(sentence)),
            _linked(text),
            "" if rests else _recalled(text),
            "" if rests else _follows(text),
            _dated(text),
            self._hooks.hope(sentence),
            _reason(text),
        )

    def _promises(self, sentence: Sentence) -> bool:
        """Return whether the haste is the sender's own: "I send the plan at once", but not "I need it at once"."""
        forms = self._spoken.words.forms
        own = (one for one in sentence.clauses if one.actor == "sender" and one.verb >= 0)
        return any(
            forms[one.verb] not in _WISHES and not _AT_ONCE.isdisjoint(forms[one.first : one.last]) for one in own
        )

    def _ifthen(self, text: str, sentence: Sentence) -> str:
        found = pushes.REWARDED.match(text)
        if found is None:
            return ""
        words = found["do"].lower().split()
        if {"we", "i"}.intersection(words):
            return ""  # half of what is promised stands before the "and"
        clause = sentence.clauses[0] if sentence.clauses else None
        told = self._spoken.verbs.get(words[0])
        if words[0] == "let" and words[1:3] not in (["me", "know"], ["us", "know"], ["me", "have"], ["us", "have"]):
            return ""
        if told is None or "b" not in told.forms or words[0] in _UNTOLD or clause is None or clause.negated:
            return ""
        then = found["then"]
        first = then.lower().split()
        if not _PROMISED.isdisjoint(first) or "if" in first:
            return ""
        then = f"you {_GETS[first[0]]} {then.partition(' ')[2]}" if first[0] in _GETS else then
        then = f"you {then.split(' ', 1)[1]}" if first[0] == "you" else then
        do = pushes.MIDNIGHT.sub("by ", found["do"])
        timed = pushes.TIMED.match(do)
        if timed is not None and pushes.OFF.search(then):
            day = timed["day"] or f"the end of {timed['spell'].lower()}"
            then = f"{then.rstrip(' .!')}. That offer holds until {day}."
            do = timed["do"]
        return f"If you {do[0].lower()}{do[1:]}, {then}"


def _spared(text: str) -> str:
    for shape, can in ((pushes.GIVING, "{who} can offer it to {to}"), (pushes.GOES, "it can go to {to}")):
        found = shape.match(text)
        if found is None:
            continue
        lead, thing = found["lead"].lower().strip(" ,"), found["what"].lower()
        if len(lead.split()) > pushes.LEAD or any(sign.isdigit() or sign in "{[" for sign in lead):
            return ""
        if pushes.SOON.search(lead):
            return ""  # what is asked for by then would be gone with the threat
        if thing.split()[0] in ("it", "this", "that") or not pushes.GONE_BY.sub("", found["to"]).strip():
            return ""
        who = "we" if found["lead"].lower().endswith("we ") or found["who"].lower().startswith("we") else "I"
        to = pushes.GONE_BY.sub("", found["to"]).rstrip(" .!,")
        if not _SNEERS.isdisjoint(to.lower().split()) or to[:1] in "{[":
            return ""
        return f"If you do not want the {found['what']}, {can.format(who=who, to=to)}."
    return ""


def _slower(text: str, promised: bool) -> str:
    new = text if promised else pushes.AT_ONCE.sub("", text)
    for shape, instead in pushes.DROPPED:
        new = shape.sub(instead, new)
    new = new.strip(" ,;-\u2014")
    words = pushes.WORD.findall(new.lower())
    if new == text or len(words) < _LEAST or words[-1] in ("and", "but", "so", "as"):
        return ""
    if not _STILL.isdisjoint(words) or pushes.STILL.search(new):
        return ""
    if len(pushes.LOOSE.findall(new)) > len(pushes.LOOSE.findall(text)):
        return ""
    ends = text.rstrip()[-1:]
    new = new if new[-1] in ".!?:" or not ends or ends not in ".!?" else f"{new}{'?' if ends == '?' else '.'}"
    return new[0].upper() + new[1:] if text[0].isupper() else new


def _linked(text: str) -> str:
    found = pushes.BOOKED.match(text)
    if found is not None:
        article = "an" if found["what"][0].lower() in "aeiou" else "a"
        return f"If {article} {found['what']} would help, you can book it here: {found['link']}"
    found = pushes.CALENDAR.match(text)
    return f"If a call would help, you can pick a time here: {found['link']}" if found is not None else ""


def _recalled(text: str) -> str:
    for shape in (pushes.TWICE, pushes.SEVERAL_NOTES, pushes.TRIED):
        found = shape.match(text)
        if found is None:
            continue
        who = "We" if found["who"].lower().startswith("we") else "I"
        when = f" {found['when']}" if "when" in found.groupdict() and found["when"] else ""
        about = f" about {found['about'].rstrip(' .!,')}" if found["about"] else ""
        return f"{who} wrote to you{when}{about}." if when or about else ""
    found = pushes.DATED.match(text)
    if found is None:
        return ""
    when = found["when"] if found["when"].lower().startswith(("last ", "yesterday")) else f"on {found['when']}"
    return f"{'We' if found['our'].lower() == 'our' else 'I'} wrote to you {when}."


def _follows(text: str) -> str:
    found = pushes.EARLIER.search(text)
    if found is None or len(text.split()) > _BRIEF or pushes.MATTER.search(text):
        return ""
    our, noun = found["our"].lower(), found["noun"].lower()
    if found["below"]:
        return f"{our.capitalize()} {noun} {'are' if noun.endswith('s') else 'is'} below."
    which = f"{found['which'].lower()} " if found["which"] else ""
    when = f" {found['when']}" if found["when"] else ""
    return f"This follows {our} {which}{noun}{when}." if which or when else ""


def _until(found: re.Match[str]) -> str:
    """Return when something ends; midnight of this day is the end of today."""
    time = found["time"]
    time = time.lower() if time.isupper() else time
    return "the end of today" if time in ("tonight", "today") and "midnight" in found[0].lower() else time


def _dated(text: str) -> str:
    found = pushes.EARLY.match(text)
    if found is not None:
        tail = found["tail"] if not _ARROWS.isdisjoint(found["tail"]) else "."
        return f"The early bird price holds until {_until(found)}{tail}"
    found = pushes.ENROLS.match(text)
    if found is not None:
        many = found["what"].lower().endswith("s")
        what = f"{found['what'][0].upper()}{found['what'][1:]}{found['for'] or ''}"
        return f"{what} {'are' if many else 'is'} open until {_until(found)}."
    found = pushes.LOCK.match(text)
    if found is not None:
        return f"The {found['what'].lower()} holds until {found['time']}."
    found = pushes.PRICED.match(text)
    if found is None:
        return ""
    day = "tomorrow" if "night" in found["time"].lower() else found["time"]
    return f"The price is {found['one']} now and {found['two']} from {day}."


def _reason(text: str) -> str:
    found = pushes.BECAUSE.match(text)
    if found is not None:
        said = found["said"]
        return said[0].upper() + said[1:]
    found = pushes.COMING_WITH.match(text)
    if found is None:
        return ""
    noun = found["what"].split()
    many = any(word.endswith("s") and not word.endswith("ss") for word in noun[1:4])
    return f"Here {'are' if many else 'is'} {found['what']}"
