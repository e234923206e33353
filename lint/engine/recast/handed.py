"""What a sentence hands over, a link or a tag for one, for whom that is, and what an order is followed by."""

from lint.engine.recast.spoken import Spoken
from lint.engine.recast.wording import raw
from lint.model.draft import Sentence

_CLOCKED = frozenset("time slot calendar diary min mins minutes".split())
_SHOWN = frozenset("call demo meeting chat walkthrough consultation lesson tour audit assessment".split())
_GUESTS = frozenset("podcast episode recording".split())  # of a mail that invites to one
_COMES = frozenset("my our i we".split())
_WILL = frozenset("will can shall".split())
_SUITS = frozenset("suit suits".split())  # it is said already


def tagged(spoken: Spoken, sentence: Sentence) -> bool:
    """Return whether a sentence ends with a tag that hands something over: "Book a time here: {{link}}"."""
    draft, end = spoken.draft, sentence.end
    return any(t.start < end <= t.end + 1 and draft.text[: t.start].rstrip()[-1:] == ":" for t in draft.tags)


def wish_for(spoken: Spoken, sentence: Sentence) -> str:
    """Return for whom a link is: "a call would suit you", "you like"."""
    forms, classes = spoken.words.forms, spoken.words.classes
    end = next((i for i in range(sentence.first, sentence.last) if classes[i] in ("url", "link")), sentence.last)
    words = [form for form in forms[sentence.first : end] if "." not in form]
    timed = not _CLOCKED.isdisjoint(words) and _SHOWN.isdisjoint(words) and _GUESTS.isdisjoint(forms)
    return "a call would suit you" if timed and _SUITS.isdisjoint(words) else "you like"


def and_then(spoken: Spoken, at: int, sentence: Sentence) -> str:
    """Return an order with what somebody will do then: "send me your number, my colleague will ring you"."""
    forms, end = spoken.words.forms, sentence.last
    i = next((i for i in range(at + 3, end - 3) if spoken.words.marks[i] == "," and forms[i] in _COMES), -1)
    if i < 0 or _WILL.isdisjoint(forms[i + 1 : i + 4]):
        return ""
    told, then = raw(spoken, at, i, sentence), raw(spoken, i, end, sentence)
    return f"{told.rstrip(', ')}, and {then}" if told and then else ""
