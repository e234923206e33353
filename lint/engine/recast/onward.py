"""What the mail goes on with behind a sentence that chases: words that would hang in the air with the chase gone."""

from itertools import pairwise

from lint.engine.context import BODY
from lint.engine.recast.spoken import Spoken
from lint.model.draft import Sentence

_REACTIONS = 4  # words of a sentence that is no more than a word on the one before
_ALLOWS = frozenset("fair understandable understand respect okay ok worries".split())
_CONCLUDES = frozenset("conclude assume assuming guess guessing presume suppose gather".split())
_REPLIES = frozenset("reply replied replies answered answer heard response silence".split())
_EARLY = 10  # words in which a sentence says what it concludes
_SILENCE = (["have", "not", "heard"], ["not", "heard"], ["no", "reply"], ["no", "answer"], ["still", "nothing"])
_WRONG = frozenset("wrong mistaken".split())
_HEAD = 8  # words
_BARE = frozenset("i we you they it is are was were have and but so or".split()) | {""}  # no noun behind "these"
_SO_LONG = frozenset((("have", "continued"), ("has", "continued")))  # for as long as was just told
_ASKED = (["why", "not"], ["so", "why"], ["so", "what"], ["then", "why"])


def reacted(spoken: Spoken, sentence: Sentence) -> bool:
    """Return whether the next sentence is no more than a word on this one: "Great!", "Both are fine."."""
    behind = next_one(spoken, sentence)
    if behind is None or behind.zone in ("closing", "signature") or behind.last - behind.first > _REACTIONS:
        return False
    forms = spoken.words.forms[behind.first : behind.last]
    return behind.paragraph == sentence.paragraph or not _ALLOWS.isdisjoint(forms)


def rests_on_silence(spoken: Spoken, sentence: Sentence) -> bool:
    """Return whether the next sentence needs the silence, or the mails, that this one tells of.

    "I can only conclude …", "This is the last one.", "You get a lot of these."
    """
    behind = next_one(spoken, sentence)
    if behind is None or behind.zone not in BODY:
        return False
    forms = [*spoken.words.forms[behind.first : behind.last], ""]
    if any(forms[: len(head)] == head for head in _SILENCE):
        return True
    if not _CONCLUDES.isdisjoint(forms[:_EARLY]) and _REPLIES.isdisjoint(forms):
        return True  # it does not say itself from what it concludes
    if forms[:2] in _ASKED or not _SO_LONG.isdisjoint(pairwise(forms)):
        return True
    last_one = any(forms[i : i + 2] == ["last", "one"] for i in range(len(forms) - 1))
    return last_one or any(one in ("these", "those") and two in _BARE for one, two in pairwise(forms))


def doubted_next(spoken: Spoken, sentence: Sentence) -> bool:
    """Return whether one of the two next sentences says what to do if a guess is wrong: "If I have that wrong, …"."""
    sentences = spoken.context.sentences
    at = sentences.index(sentence) + 1
    near = [one for one in sentences[at : at + 2] if one.zone in BODY]
    return any(not _WRONG.isdisjoint(spoken.words.forms[one.first : one.last][:_HEAD]) for one in near)


def next_one(spoken: Spoken, sentence: Sentence) -> Sentence | None:
    """Return the next sentence of the mail, None behind the last."""
    sentences = spoken.context.sentences
    at = sentences.index(sentence) + 1
    return sentences[at] if at < len(sentences) else None
