"""Haste taken out of a sentence that says more: a true date stays as a plain fact, a number of places as a number."""

import re
from typing import NamedTuple

from lint.drafts.landing import as_written
from lint.engine.context import BODY
from lint.engine.recast import haste
from lint.engine.recast.spoken import Spoken
from lint.engine.rewriting.small_words import OURSELVES
from lint.model.draft import Sentence
from lint.model.source import Span


class Terms(NamedTuple):
    """What a hasty sentence gives; "" where it does not."""

    held: str = ""  # "The first shoot is 50% off. The price holds until 1 March.": an offer, and its date as a fact
    counted: str = ""  # "There are still 3 seats free.": the number without the hurry
    seat: str = ""  # "a spot in the Gold tier": what is said to be going fast
    claimed: str = ""  # "If you would like a seat, book it here: https://…", "…, you can book it below."
    spare: str = ""  # the sentence without "a limited number of"
    counts: str = ""  # "How many calls are missed, if you track it?": of a loss that is told as sure
    went: str = ""  # "The CVs went over on the 11th. Did they reach you?"


class TermsReader:
    """Reads them off the sentences of one draft."""

    def __init__(self, spoken: Spoken) -> None:
        self._context = spoken.context

    def of(self, sentence: Sentence) -> Terms:
        """Return what a sentence gives."""
        if sentence.zone not in BODY or sentence.end - sentence.start > haste.LONGEST:
            return Terms()
        text = as_written(self._context.draft, Span(sentence.start, sentence.end))
        if not text:
            return Terms()
        text = " ".join(text.replace("\u2019", "'").split())
        going = self._going(text, sentence)
        return Terms(
            held=_held(text, self._said_next(sentence)),
            counted=self._counted(text),
            seat=f"a {going['place'].lower()}{going['in']}" if going is not None and not self._linked(sentence) else "",
            claimed=self._claimed(text, sentence),
            spare=_raised(haste.SEVERAL.sub("", text)) if haste.SEVERAL.search(text) else "",
            counts=_counts(text),
            went=_went(text),
        )

    def _said_next(self, sentence: Sentence) -> bool:
        """Return whether the next sentence begins with the offer, too."""
        after = next((one for one in self._context.sentences if one.first == sentence.last), sentence)
        return "offer" in self._context.draft.words.forms[after.first : after.first + 2] and after is not sentence

    def _claimed(self, text: str, sentence: Sentence) -> str:
        """Return a place as one that may be booked where the mail says how: here, or in a line below."""
        claim, going = haste.CLAIM.match(text), self._going(text, sentence)
        if claim is not None:
            return f"If you would like a {claim['place'].lower()}, book it here{claim['at']}"
        if going is None:
            return ""
        place, here = f"a {going['place'].lower()}{going['in']}", haste.HERE.search(text)
        if here is not None:
            return f"If you would like {place}, book it here{here['sign']}"
        return f"If you would like {place}, you can book it below." if self._linked(sentence) else ""

    def _going(self, text: str, sentence: Sentence) -> re.Match[str] | None:
        """Return places that go fast, where nothing else is said with them and no hour has been asked for before."""
        found = haste.GOING.match(text)
        so = text.rpartition(" so ")[2] if found is not None else ""
        if found is None or len(so.split()) > _HURRY or any(sign.isdigit() for sign in so):
            return None
        index = self._context.sentences.index(sentence)
        before = self._context.sentences[index - 1] if index else sentence
        return None if before.question and before.paragraph == sentence.paragraph else found

    def _linked(self, sentence: Sentence) -> bool:
        """Return whether a line behind a sentence is there to book by, or its own end is."""
        draft = self._context.draft
        text, lines = draft.text, as_written(draft, Span(sentence.end, len(draft.text))).split("\n")
        return bool(haste.HERE.search(text[sentence.start : sentence.end])) or any(
            haste.BUTTON.match(one) for one in lines
        )

    def _counted(self, text: str) -> str:
        few = haste.ARE.match(text)
        if few is not None:
            one = few["many"].lower().startswith(("one ", "1 "))
            many, where = few["many"][0].lower() + few["many"][1:], few["where"] or ""
            # a free ticket costs nothing, and "at half price" says which ones are meant
            paid = few["place"].lower().startswith(("ticket", "cop")) or where.startswith(" at ")
            free = "" if paid or "free" in many.split() else " free"
            still = " still" if _HURRIED.search(text) else ""  # none where the sentence only tells a number
            return _raised(f"{few['when'] or ''}there {'is' if one else 'are'}{still} {many}{free}{where}.")
        each = haste.EACH.match(text)
        if each is None or each["lead"] or _MORE.match(text[each.end() :]):
            return ""
        forms = self._context.draft.words.forms
        us = not OURSELVES.isdisjoint(forms) or "i" not in forms
        if each["free"]:
            return ""  # "one in each town, and yours is open" says two things that do not go together
        return f"{'We' if us else 'I'} keep to {each['many']} in each {each['each']}."


_HURRY = 10  # words of a mere call to be quick
_HURRIED = re.compile(r"\b(?:only|just|still|left|remaining|to go)\b", re.IGNORECASE)
_MORE = re.compile(r",? (?:and|but|because|while) (?!(?:yours|you|your)\b)", re.IGNORECASE)  # who else wants it
_LASTS = frozenset("holds hold lasts last runs run applies apply stays stay stands continues is are".split())
_RATE_OF = re.compile(rf"(.*\b(?:price|rate|fare)) of ({haste.OFF})$", re.IGNORECASE)
_ON_TERMS = re.compile(r"\b(?:demo|upgrade|refer|renew|switch|trial|contract|annual|yearly|[A-Z]{3,})\b")
_PRESSING = re.compile(r"\b(?:today|tomorrow|tonight)\b", re.IGNORECASE)


def _raised(text: str) -> str:
    return text[:1].upper() + text[1:]


def _day(time: str) -> str:
    """Return a time as one until which something holds."""
    low = time.lower()
    if " day " in low:
        return time.rpartition(" day ")[2].removeprefix("on ")
    if low.startswith("this "):
        return f"the end of {low}"
    if low.startswith("end "):
        return f"the {time}"
    return time if not low.endswith(" closes") else f"the end of the {low.split()[-2]}"


def _held(text: str, briefly: bool) -> str:
    for shape in (haste.ORDER, haste.IF, haste.UNTIL):
        found = shape.match(text)
        if found is not None:
            if shape is haste.IF and _ON_TERMS.search(text[found.end("said") :]):
                return ""  # it is no matter of time alone
            if shape is haste.IF and _PRESSING.search(found["time"]):
                return ""  # a day to decide presses however it is said
            if found["said"].lower().split()[-1] in _LASTS:
                return ""  # it says already, and plainly, until when
            said = haste.ONLY.sub(r"\1 ", haste.HANGS.sub("", found["said"].rstrip(" ,")))
            more = found.groupdict().get("more")
            if more or briefly:
                more = f", and {more.rstrip('. !')}" if more else ""
                return f"{_raised(said)}. That holds until {_day(found['time'])}{more}."
            return f"{_raised(said)}. That offer holds until {_day(found['time'])}."
    front = haste.FRONT.match(text)
    if front is not None:
        return f"{_raised(front['what'])} holds until {_day(front['time'])}."
    gets = haste.GETS.match(text)
    if gets is not None:
        return f"{_raised(gets['do'])} and you get {gets['got']}. That offer holds until {_day(gets['time'])}."
    for shape in (haste.LAPSES, haste.HOLD):
        found = shape.match(text)
        if found is not None:
            what = found["what"]
            rate = _RATE_OF.match(what)
            if rate is not None:
                return f"{_raised(rate[1])} is {rate[2]}. That offer holds until {_day(found['time'])}."
            holds = "hold" if re.search(r"\b(?:prices|rates|fares)\b", what) else "holds"
            return f"{_raised(what)} {holds} until {_day(found['time'])}{found['more'] or ''}."
    after = haste.AFTER.match(text)
    if after is not None:
        return f"The {after['what']} holds until {_day(after['time'])}."
    rises = haste.RISES.match(text)
    if rises is not None:
        holds = "hold" if rises["what"].lower().endswith("s") else "holds"
        return f"{_raised(rises['what'])} {holds} until {_day(rises['time'])}."
    closing = haste.ROUND.match(text)
    if closing is not None and "next" not in text.lower().split():
        return f"{_raised(closing['what'])} is open until {_day(closing['time'])}."
    valid = haste.VALID.match(text)
    if valid is not None:
        many = valid["what"].lower().endswith("s")
        return f"The {valid['what'].lower()} {'are' if many else 'is'} valid for {valid['long']}."
    if haste.MIDNIGHT.search(text):
        return haste.MIDNIGHT.sub(r"\1 ", text)
    week = haste.THIS_WEEK.match(text)
    if week is not None:
        spell = " ".join(text.lower().split()[:2]).removesuffix(" only")
        return f"{_raised(week['said'].rstrip('.! '))}. That offer holds until the end of {spell}."
    limited = haste.LIMIT.sub(lambda one: f"{one[1]} for {one[2]}" if one[1] else one[0], text)
    return limited if limited != text else ""


def _counts(text: str) -> str:
    found = haste.EVERY.match(text)
    if found is None:
        return ""
    noun = (found["one"] or found["two"]).lower()
    if noun in haste.SPELLS:
        return ""
    many = (
        noun
        if noun.endswith("s")
        else f"{noun[:-1]}ies"
        if noun.endswith("y") and noun[-2] not in "aeo"
        else f"{noun}s"
    )
    if found["do"]:
        return f"How many {many} do you {found['do'].lower()}, if you track it?"
    return f"How many {many} are {found['how'].lower()}, if you track it?"


def _went(text: str) -> str:
    found = haste.WENT.match(text)
    if found is not None:
        many = found["noun"].endswith("s")
        return f"{_raised(found['said'].rstrip('. '))}. Did {'they' if many else 'it'} reach you?"
    wanted = haste.WANTED.match(text)
    if wanted is not None:
        return f"Is there any {wanted['what'].strip()}?"
    wrote = haste.WROTE.match(text)
    return f"{_raised(wrote['said'].rstrip('. '))}." if wrote is not None else ""
