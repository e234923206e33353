"""What the sentences beside one say: they ask, answer, leave a way out, name a time, or go on from it."""

from itertools import pairwise

from lint.engine.context import BODY, Context
from lint.engine.rewriting.leaning import points_back
from lint.engine.rewriting.small_words import HASTE, LIMITS, NEWS

_UNSUITED = frozenset("good problem suit suits clash clashes work works inconvenient bad".split())
_CURT = 3  # words of a question that asks for no more than a yes
_SAID = 12  # words that say something new behind a nudge
_LIMITING = LIMITS | {"after", "midnight", "ends", "expires", "closes"}
_TOLD = frozenset(("opening", "body", "ask"))


def goes_on(context: Context, index: int) -> bool:
    """Return whether the paragraph goes on behind a sentence."""
    here, after = context.sentences[index], context.sentences[index + 1 : index + 2]
    return bool(after) and after[0].zone in BODY and after[0].paragraph == here.paragraph


def supposed_before(context: Context, index: int) -> bool:
    """Return whether the sentence before begins with an "if" of its own."""
    here, before = context.sentences[index], context.sentences[index - 1] if index else None
    near = before is not None and before.zone in BODY and before.paragraph == here.paragraph
    return near and before is not None and context.draft.words.forms[before.first] == "if"


def asks_next(context: Context, index: int) -> bool:
    """Return whether the next sentence of the paragraph is a question."""
    here, after = context.sentences[index], context.sentences[index + 1 : index + 2]
    return bool(after) and after[0].question and after[0].paragraph == here.paragraph


def means_next(context: Context, index: int) -> bool:
    """Return whether the next sentence says what the silence means."""
    after = context.sentences[index + 1 : index + 2]
    said = context.draft.words.forms[after[0].first : after[0].last][:3] if after else []
    said = said[1:] if said[:1] in (["usually"], ["normally"]) else said
    return said[:1] in (["that"], ["this"]) and not {"means", "usually", "normally", "tells"}.isdisjoint(said)


def supposed_next(context: Context, index: int) -> bool:
    """Return whether the next sentence goes on from an answer to this one: "If not, here is my calendar."."""
    after = context.sentences[index + 1 : index + 2]
    said = context.draft.words.forms[after[0].first : after[0].last][:2] if after else []
    return said in (["if", "not"], ["if", "so"], ["if", "yes"], ["if", "no"])


def answered_next(context: Context, index: int) -> bool:
    """Return whether the next sentence takes up a guess that went: "That's all good, I'll close the file."."""
    return index + 1 in context.body and context.listed("takes-guess", index + 1)


def wrote_next(context: Context, index: int) -> bool:
    """Return whether the next sentence says, too, that the sender wrote: "Since I last wrote, …"."""
    after = context.sentences[index + 1 : index + 2]
    return bool(after) and "wrote" in context.draft.words.forms[after[0].first : after[0].last]


def timed_around(context: Context, index: int) -> bool:
    """Return whether a neighbour names the time that is not to matter here: "by the end of the week"."""
    forms, times = context.draft.words.forms, context.lexicon.list("weekday") | HASTE
    near = [context.sentences[i] for i in (index - 1, index + 1) if i in context.body]
    said = [forms[one.first : one.last] for one in near]
    return any(not times.isdisjoint(one) or ("end", "of") in pairwise(one) for one in said)


def ended_around(context: Context, index: int) -> bool:
    """Return whether a neighbour of the paragraph tells, too, until when something holds."""
    here, forms, get = context.sentences[index], context.draft.words.forms, context.lexicon.list
    days = get("weekday") | get("month") | {"midnight", "tonight", "tomorrow"}
    near = [context.sentences[i] for i in (index - 1, index + 1) if i in context.body]
    said = [forms[one.first : one.last] for one in near if one.paragraph == here.paragraph]
    return any("valid" in one or (not days.isdisjoint(one) and not _LIMITING.isdisjoint(one)) for one in said)


def given(context: Context, index: int) -> bool:
    """Return whether a sentence goes on from a ground that was told before it: "Given the demand, …"."""
    sentence = context.sentences[index] if index < len(context.sentences) else None
    return sentence is not None and points_back(context, index) and context.draft.words.forms[sentence.first] == "given"


def declined_next(context: Context, index: int) -> bool:
    """Return whether the next sentence tells what to do if it does not suit: "Shout if that's a problem."."""
    after = context.sentences[index + 1 : index + 2]
    forms = context.draft.words.forms[after[0].first : after[0].last] if after else []
    return "shout" in forms or ("if" in forms[:3] and not _UNSUITED.isdisjoint(forms))


def asked_shortly(context: Context, index: int) -> bool:
    """Return whether a short question stands beside: "You down?" before, "Tomorrow at ten?" behind."""
    near = [i for i in (index - 1, index + 1) if i in context.body]
    return any(context.sentences[i].question and _length(context, i) <= _CURT for i in near)


def tells_news(context: Context, index: int) -> bool:
    """Return whether the mail itself goes on to say what is new."""
    after = [i for i in context.body if i > index and context.sentences[i].zone in _TOLD]
    told = [i for i in after if not context.sentences[i].question]
    if not told:
        return False
    first = context.sentences[told[0]]
    forms = context.draft.words.forms[first.first : first.last]
    if any(clause.actor == "sender" and clause.tense == "past" for clause in first.clauses):
        return True
    return not NEWS.isdisjoint(forms) or sum(_length(context, i) for i in told) > 2 * _SAID


def hurried(context: Context, index: int) -> bool:
    """Return whether the next sentence of the paragraph sets a time."""
    sentences = context.sentences
    if index + 1 >= len(sentences) or sentences[index + 1].paragraph != sentences[index].paragraph:
        return False
    after = sentences[index + 1]
    return not HASTE.isdisjoint(context.draft.words.forms[after.first : after.last])


def asked_around(context: Context, index: int) -> bool:
    """Return whether the mail asks at once before or anywhere behind, or leaves a way out there."""
    before = index - 1
    if before in context.body and context.sentences[before].question:
        return True
    after = [i for i in context.body if i > index and context.sentences[i].zone in _TOLD]
    return any(context.listed("way-out", i) for i in context.body if i != index) or any(
        _asks(context, i) for i in after
    )


def _asks(context: Context, index: int) -> bool:
    sentence = context.sentences[index]
    if sentence.question:
        return True
    forms = context.draft.words.forms[sentence.first : sentence.last]
    return forms[0] in ("if", "should", "unless") or any(
        clause.imperative and not clause.negated and "ask-verb" in clause.lists for clause in sentence.clauses
    )


def _length(context: Context, index: int) -> int:
    return context.sentences[index].last - context.sentences[index].first
