"""What hangs on a sentence: whether the next one points back at it, and where words before or after the mail belong."""

from itertools import pairwise

from lint.engine.context import BODY, Context
from lint.engine.rewriting.small_words import (
    CHOOSING,
    CLOSING,
    ELLIPTIC,
    FIGURES,
    GOING_ON,
    LEADING,
    PEOPLE,
    POINTING,
    POLITE,
    SILENT,
    TIMES,
)

_AHEAD, _NEAR, _FAR = 4, 6, 12  # words of a sentence in which it may point back: by most words, some, "of them"
_OFFERING = frozenset("i we happy glad shall can could may want".split())  # what an offer to send "it" begins with
_OBJECTS = frozenset("the a an your our my this that".split())  # a noun stands behind them that "it" may mean
_ORDINALS = frozenset("first second third latter former other".split())
_NO_NOUN = frozenset("one two three and or is was are were can will has had would by of i you we".split()) | {""}
_BARE, _ALLOWING = 4, frozenset("fair kidding understandable okay ok wrong".split())
_RESUMING = frozenset("still usually normally typically".split())  # what goes on from how it was or is
_CONTRASTED = frozenset("rest laggards slow".split())  # who is told apart from those before
_LATER = frozenset((("since", "then"), ("by", "then"), ("back", "then"), ("until", "then")))
_THERE = frozenset((("get", "there"), ("got", "there"), ("been", "there"), ("let", "it")))
_PUSHES = frozenset((("now", "is"), ("act", "now")))  # what is urged because of what was just said
_GUESSED = frozenset((("sure", "it"), ("certain", "it"), ("guessing", "it"), ("afraid", "it")))
_RELATIVE = frozenset("who that which".split())
_AFTER = frozenset("after until before since by".split())  # before a "that" which is a time
_LINK = 2  # pieces of a line: an arrow and an address
_COUNTING = frozenset("one two three four five six".split())
_WHO = frozenset("i we you".split())
_PARTS = frozenset("some most all each several many".split())  # of what was named
_TELLING = frozenset("can could will would may have has had are is am was were".split())
_ASKED = frozenset("i we you it he she they there this that the your".split())  # in a question without its mark
_HEADLESS = frozenset("takes costs lasts includes covers comes".split())  # verbs whose subject stands before the stop
_PLURAL = 3  # letters; a longer word in -s may be a plural
_TOLD = frozenset(("opening", "body", "ask"))  # zones of the mail proper: no P.S.


def leaned_on(context: Context, index: int) -> bool:
    """Return whether the sentence behind points back at this one: "It …", "That is …", "If they …"."""
    sentences = context.sentences
    if index + 1 >= len(sentences) or sentences[index].zone not in BODY or sentences[index + 1].zone not in BODY:
        return False
    if points_back(context, index + 1) or _named_again(context, index) or _adds_to(context, index):
        return True
    return _dates(context, index) or _supposes(context, index)


def _supposes(context: Context, index: int) -> bool:
    """Return whether what a sentence supposes holds for the next one, too: "If you brew, malt is up. The price …"."""
    here, after, forms = context.sentences[index], context.sentences[index + 1], context.draft.words.forms
    known = forms[after.first + 1] in forms[: after.first] if after.last - after.first > 1 else True
    return here.paragraph == after.paragraph and (forms[here.first], forms[after.first], known) == ("if", "the", False)


def _dates(context: Context, index: int) -> bool:
    """Return whether a time that a sentence sets is spoken of behind a link or the like: "After that, …"."""
    sentences, forms = context.sentences, context.draft.words.forms
    if index + 2 >= len(sentences):
        return False
    link = context.draft.text[sentences[index + 1].start : sentences[index + 1].end]
    if len(link.split()) > _LINK and any(clause.verb >= 0 for clause in sentences[index + 1].clauses):
        return False
    head = forms[sentences[index + 2].first : sentences[index + 2].first + 2]
    return head[0] in _AFTER and head[1:] == ["that"]


def _adds_to(context: Context, index: int) -> bool:
    """Return whether the next sentence is no whole one and goes on with the same paragraph: "Two-time finalist."."""
    here, after = context.sentences[index], context.sentences[index + 1]
    if here.paragraph == after.paragraph and context.draft.words.forms[after.first] in _HEADLESS:
        return True
    if all(clause.verb < 0 or clause.imperative for clause in here.clauses):
        return _lists(context, index)
    words = context.draft.words.forms[after.first : after.last]
    if not context.lexicon.list("sender-word").isdisjoint(words):
        return False  # "Over 400 homes trust us": a verb that no list knows
    whole = after.question or after.bullet or any(clause.verb >= 0 for clause in after.clauses)
    return here.paragraph == after.paragraph and not whole


def _lists(context: Context, index: int) -> bool:
    """Return whether a sentence and the next are parts of one list: "Two letters. One phone call."."""
    pair, forms = context.sentences[index : index + 2], context.draft.words.forms
    parted = any(one.bullet or one.question or any(clause.verb >= 0 for clause in one.clauses) for one in pair)
    return not parted and pair[0].paragraph == pair[1].paragraph and forms[pair[1].first] in _COUNTING


def _named_again(context: Context, index: int) -> bool:
    """Return whether the next sentence begins with a thing that this one brought up: "a small pilot", "The pilot"."""
    here, after, forms = context.sentences[index], context.sentences[index + 1], context.draft.words.forms
    said = forms[here.first : here.last]
    return any(
        article in ("the", "our", "my") and noun in said and len(noun) > 3
        for article, noun in pairwise(forms[after.first : min(after.first + _NEAR, after.last)])
    )


def points_back(context: Context, index: int) -> bool:
    """Return whether a sentence points at what stands before it."""
    sentence, forms = context.sentences[index], context.draft.words.forms
    head = [*forms[sentence.first : min(sentence.first + _AHEAD + 1, sentence.last)], ""]
    words = forms[sentence.first : sentence.last]
    if context.draft.text[sentence.start] == "\u2026" or words[-1:] == ["that"] or head[0] in _RESUMING:
        return True
    if (
        "also" in head[1:_AHEAD]
        or any(context.listed(name, index) for name in ("refers-back", "takes-guess"))
        or (head[0] == "the" and head[1] in _CONTRASTED)
    ):
        return True
    if len(words) < _BARE and not _ALLOWING.isdisjoint(words):
        return True  # "Totally fair."
    if head[0] == "code" or (head[0] == "given" and head[1] in ("the", "that", "this") and head[3] in _WHO):
        return True  # "Code SPRING, ends in May."; "Given the demand I would …"
    if ("for", "example") in pairwise(words[:_NEAR]) or ("for", "instance") in pairwise(words[:_NEAR]):
        return True
    if head[0] == "for" and ("that", "is") in pairwise(words):
        return True  # "For a store of that size that's $45k kept."
    if head[0] in _PARTS and head[1] in _TELLING:
        return True  # "Some have passed it."
    joined = head[1:] if head[0] in ("and", "but", "or") else head
    if joined[0] in _TELLING and joined[1] not in _ASKED and not sentence.question:
        return True  # "Can deliver in two days.": whoever was named before
    if head[0] in ELLIPTIC or not GOING_ON.isdisjoint(head) or (head[0] == "which" and head[1] in CHOOSING):
        return True
    if (
        head[:2] == ["either", "way"]
        or (head[:2] == ["even", "if"] and head[2] in ("it", "it's"))
        or _stands_for(words, "them")
    ):
        return True
    if head[0] in ("book", "grab", "pick", "choose", "find") and "here" in head[1:4]:
        return True
    if head[1:2] == ["that"] and head[2:3] in (["means"], ["is"], ["says"], ["makes"], ["happens"]):
        return True  # "Usually that means …"
    pairs = list(pairwise([*words, ""]))
    if ("at", "least") in pairs[:_NEAR] or not _PUSHES.isdisjoint(pairs) or _relative(words):
        return True
    if (head[:2] in (["the", "offer"], ["the", "deal"]) and head[2] != "of") or words[-1] == "afterwards":
        return True
    if ("before", "it") in pairs or ("once", "it") in pairs:
        return True  # "before it's gone"
    if ("have", "continued") in pairs or (words[:2] in (["i", "can"], ["we", "can"]) and "conclude" in words[:_NEAR]):
        return True  # for as long, or from what, was just told
    if not _LATER.isdisjoint(pairs[:_NEAR]) or not _THERE.isdisjoint(pairs):
        return True
    if not _GUESSED.isdisjoint(pairs[:_NEAR]):
        return True  # "I'm sure it was only overlooked."
    if words[-2:] == ["the", "same"] or ("sorry" in words and len(words) <= _BARE):
        return True  # "I'm sorry.": for what was just owned to
    if (head[0] in ("maybe", "perhaps") and "it" in head[1:3]) or ("that", "way") in pairs[-3:]:
        return True  # "Maybe it was lost."; "I hope it stays that way."
    if ("that", "wrong") in pairs[:_NEAR]:
        return True  # "If I have that wrong, …"
    if ("how", "it") in pairs[:_FAR] or _how_far(words):
        return True  # "We are glad of how it came out."; "I can't tell how long that will last."
    if any(one in ("this", "these", "those") and two not in TIMES | {""} for one, two in pairs):
        return True
    it = words.index("it") if words[0] in _OFFERING and "it" in words[1:_FAR] else 0
    if it and words[it - 1] in context.lexicon.verbs and _OBJECTS.isdisjoint(words[1:it]):
        return True
    if head[0] in ("asking", "hence", "because") or words[:2] == ["just", "saying"] or _tells_one(words):
        return True
    if all(context.draft.words.classes[i] in ("number", "url") for i in range(sentence.first, sentence.last)):
        return True  # "07700 900 118."
    if (
        "ones" in words
        or not {("need", "one"), ("want", "one"), ("took", "one"), ("bought", "one"), ("whichever", "it")}.isdisjoint(
            pairs
        )
        or ("the", "others") in pairs
        or any(two == "that" and one in ("after", "before", "until", "since") for one, two in pairs)
    ):
        return True
    if any(one == "that" and two in FIGURES for one, two in pairs):
        return True
    if any(before == "of" and word in POINTING for before, word in pairwise(words[:_FAR])):
        return True
    clause = sentence.clauses[0] if sentence.clauses else None
    told = clause is not None and clause.tense == "past" and clause.subject.end <= clause.subject.start
    if _people(words) or (told and not sentence.question and not sentence.bullet):
        return True  # "By Easter they had …"; "Paid out in nine days."
    around = zip(["", *head], head, head[1:], strict=False)
    return any(word in POINTING and after not in TIMES and (before in LEADING) for before, word, after in around)


def _how_far(words: list[str]) -> bool:
    """Return whether it is told or asked how long, how well or how soon something is that is only pointed at."""
    triples = zip(words, words[1:], words[2:], strict=False)
    return any(
        one == "how" and two not in ("to", "do", "did") and three in ("it", "that") for one, two, three in triples
    )


def _relative(words: list[str]) -> bool:
    """Return whether several are spoken of in a clause that has not named them: "those who see them"."""
    at = words.index("them") if "them" in words else 0
    return at > 1 and words[at - 2] in _RELATIVE


def _people(words: list[str]) -> bool:
    """Return whether a sentence soon speaks of people whom it has not named: "their", with no plural before it."""
    at = next((i for i, word in enumerate(words[:_NEAR]) if word in PEOPLE), -1)
    return at >= 0 and not any(len(word) > _PLURAL and word.endswith("s") for word in words[:at])


def _tells_one(words: list[str]) -> bool:
    """Return whether words tell one of several that were named before: "Have a look at the second."."""
    triples = zip(words, words[1:], [*words[2:], ""], strict=False)
    return any(one == "the" and two in _ORDINALS and three in _NO_NOUN for one, two, three in triples)


def _stands_for(words: list[str], pronoun: str) -> bool:
    """Return whether a word stands for several things that the sentence itself has not named."""
    at = words.index(pronoun) if pronoun in words else -1
    return at >= 0 and not any(len(word) > _PLURAL and word.endswith("s") for word in words[:at])


_TELLS = frozenset("tell send give share advise provide confirm indicate forward".split())  # asked of the reader


def asks_already(context: Context, but: int) -> bool:
    """Return whether another sentence of the mail asks something."""
    return any(one.question and one.zone in BODY for i, one in enumerate(context.sentences) if i != but)


def back(context: Context) -> int:
    """Return the sentence behind which a last question belongs, -1 where there is none.

    It stands before the sign-off and the P.S., and before wishes, links and ways out ("If you have found someone …").
    """
    sentences, forms = context.sentences, context.draft.words.forms
    told = [i for i, one in enumerate(sentences) if one.zone in _TOLD]
    ways_out = 0
    if any("reply" in forms[sentences[i].first : sentences[i].last] for i in told[-3:]):
        return -1
    while told:
        sentence = sentences[told[-1]]
        text = context.draft.text[sentence.start : sentence.end].rstrip("*_ ")
        if sentence.bullet or text.endswith(":"):
            return -1
        head = forms[sentence.first : min(sentence.first + 2, sentence.last)]
        closes = (
            not CLOSING.isdisjoint(head[:1])
            or "if" in head
            or head[0] in POLITE
            or all(clause.verb < 0 for clause in sentence.clauses)
        )
        if not SILENT.isdisjoint(forms[sentence.first : sentence.last]):
            return -1  # it says what an answer is, or that none is needed
        if not closes and text.endswith((".", "!", "?")):
            return told[-1]
        if head[0] in POLITE and not _TELLS.isdisjoint(head[1:]):
            return -1  # what it asks for goes on from the sentence before
        ways_out += "if" in head
        if ways_out > 1 or ("if" not in head and points_back(context, told[-1])):
            return -1
        told.pop()
    return -1
