"""What is said by one sentence of the sender's alone: his role, his trade, what he makes, a step, a date, a licence."""

import re
from itertools import pairwise

from lint.engine.context import BODY, Context
from lint.engine.rewriting.signing import role_signed
from lint.engine.rewriting.small_words import IDLE, singular
from lint.engine.rewriting.vanity import NO_TRADE
from lint.model.draft import Clause
from lint.model.source import Span

_LICENCES = frozenset(
    "certified certificate certificates certification certifications accredited accreditation compliant".split()
)  # which a buyer must know of, even where they are told as a boast
_NAMED = re.compile(r"(?:I'm|I am|my name is|my name's|this is|myself) (?P<name>(?-i:[A-Z])[\w'-]+)", re.IGNORECASE)
_DATE = re.compile(
    r"\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|april|june|july|"
    r"august|(?:septem|octo|novem|decem)ber)\b",
    re.IGNORECASE,
)
_PRICE = re.compile(r"[$\u20ac\u00a3] ?\d[\d.,]*(?![\d.,]*(?:[kmb]|bn)\b)", re.IGNORECASE)
_TITLES = frozenset("partner partners head lead agent associate principal".split())  # and other things, too
_TEAM = frozenset("team group service services".split())
_STANDING = frozenset("export load sell serve employ insist rely grow cost walk attend".split())  # how big it is
_HOPES = frozenset("hope hoping trust".split())
_AM = (["i", "am"], ["this", "is"], ["my", "name"])
_BY_TRADE = ("er", "or", "ist")
_CAN = frozenset("can could".split())
_LEAST = 4  # letters of a word that names something
_BRIEF = 14  # words
_SEVERAL = 2  # figures: terms of a sale
_SOON = 2  # words before a subject: "Today we", "We now"
_AHEAD = 9  # words in which somebody says who he is
_HEAD = 5  # words of a sentence in which it takes up a thing
_SAME = frozenset(("", "for", "in", "with", "to", "at", "on"))  # behind "the same" of what was told before
_DAYS = frozenset("week weeks morning mornings afternoon afternoons evening evenings days".split())


def only_here(context: Context, index: int, family: str) -> bool:
    """Return whether a sentence tells a reader what he needs to know of the sender, and no other one does.

    family: of the rule that finds fault with it.
    """
    sentence, words = context.sentences[index], context.draft.words
    said = words.forms[sentence.first : sentence.last]
    if not _LICENCES.isdisjoint(said) or (said[0] in _HOPES and _senderless(context, said)):
        return True
    if _does(context, index) or _terms(context, index) or _steps(context, index):
        return True
    return family == "opener" and (_role(context, index) or _person(context, index))


def cuts_short(context: Context, index: int, span: Span) -> bool:
    """Return whether words of a sentence hold what the reader would do, or what the sender makes and nobody else says.

    Such words are no talk of the sender's about himself, though they stand in a sentence that is.
    """
    sentence, starts = context.sentences[index], context.draft.words.starts
    told = [i for i in range(sentence.first, sentence.last) if span.start <= starts[i] < span.end]
    ours = [one for one in sentence.clauses if one.verb >= 0 and any(one.first <= i < one.last for i in told)]
    return any(_deed(context, index, one) for one in ours if one.verb in told) or any(
        one.actor == "reader" and not one.conditional and one.verb < told[0] for one in ours
    )


def _senderless(context: Context, said: list[str]) -> bool:
    return context.lexicon.list("sender-word").isdisjoint(said)


def _does(context: Context, index: int) -> bool:
    """Return whether it says what the sender or his product does to something that is named nowhere else."""
    sentence = context.sentences[index]
    return any(_deed(context, index, clause) for clause in sentence.clauses if clause.first <= sentence.first + _SOON)


def _deed(context: Context, index: int, clause: Clause) -> bool:
    words, get = context.draft.words, context.lexicon.list
    reading = context.lexicon.verbs.get(words.forms[clause.verb]) if clause.verb >= 0 else None
    if reading is None or clause.negated or clause.tense != "present" or {"b", "s", "g"}.isdisjoint(reading.forms):
        return False
    subject = words.forms[clause.first : clause.verb]
    goods = not get("product-noun").isdisjoint(subject)
    owned = goods and bool({"our", "my", "'s"}.intersection(subject) or any("'s" in form for form in subject))
    if not ({"we", "i"}.intersection(subject[: _SOON + 1]) or owned) or reading.base in IDLE | _STANDING:
        return False
    return any(_new(context, index, i) for i in range(clause.verb + 1, clause.last))


def _new(context: Context, index: int, i: int) -> bool:
    """Return whether a word names something that is said nowhere else."""
    words, get = context.draft.words, context.lexicon.list
    form, sentence = words.forms[i], context.sentences[index]
    small = get("preposition") | get("connector") | get("auxiliary") | get("adverb") | get("question-word")
    small |= get("boast-word") | get("superlative") | get("puff-word") | get("client-noun") | get("staff-noun")
    small |= get("sender-word") | get("reader-word") | get("product-noun") | _TEAM
    if len(form) < _LEAST or not form.isalpha() or form in small or words.classes[i]:
        return False
    if context.draft.text[words.starts[i]].isupper():
        return False  # where it sells, or to whom
    others = (*words.forms[: sentence.first], *words.forms[sentence.last :])
    return singular(form) not in {singular(other) for other in others}


def _terms(context: Context, index: int) -> bool:
    """Return whether it is a line of terms: a price and another figure, and nobody who acts."""
    sentence, words, text = context.sentences[index], context.draft.words, context.draft.text
    said = words.forms[sentence.first : sentence.last]
    figures = [form for form in said if any(sign.isdigit() for sign in form)]
    priced = _PRICE.search(text, sentence.start, sentence.end)
    return bool(priced) and len(said) <= _BRIEF and len(figures) >= _SEVERAL and _senderless(context, said)


def _steps(context: Context, index: int) -> bool:
    """Return whether it says when the sender can do something, what he will do to the reader, or whom he has free."""
    sentence, words, text = context.sentences[index], context.draft.words, context.draft.text
    said = words.forms[sentence.first : sentence.last]
    rest = (text[: sentence.start] + text[sentence.end :]).lower()
    dated = any(found[0].lower() not in rest for found in _DATE.finditer(text, sentence.start, sentence.end))
    can = any(clause.actor == "sender" and clause.tense == "modal" for clause in sentence.clauses)
    if dated and can and not _CAN.isdisjoint(said):
        return True
    will = any(clause.tense == "future" and clause.verb >= 0 for clause in sentence.clauses)
    return (will and "you" in said) or "available" in said


def _role(context: Context, index: int) -> bool:
    """Return whether it says what somebody is by trade, and nothing else does."""
    sentence, words, get = context.sentences[index], context.draft.words, context.lexicon.list
    others = {singular(form) for form in (*words.forms[: sentence.first], *words.forms[sentence.last :])}
    said = words.forms[sentence.first : sentence.last]
    if role_signed(context, index):
        return False  # it goes below the mail
    own = not get("sender-word").isdisjoint(said) or said[0] == "myself"
    told = [form for form in said if form in get("job-title") - _TITLES]
    if said[:2] in _AM:
        told += [form for form in said[2:_AHEAD] if form.endswith(_BY_TRADE) and form not in NO_TRADE]
    return own and any(singular(form) not in others for form in told)


def _person(context: Context, index: int) -> bool:
    """Return whether it tells the name of who writes, and the signature does not."""
    sentence, words = context.sentences[index], context.draft.words
    said = context.draft.text[sentence.start : sentence.end].replace("\u2019", "'")
    found = _NAMED.match(said)
    others = (form for one in context.sentences if one is not sentence for form in words.forms[one.first : one.last])
    return found is not None and found["name"].lower() not in set(others)


def goes_with_next(context: Context, index: int) -> bool:
    """Return whether what stands behind a sentence only makes sense with it."""
    if index + 1 >= len(context.sentences) or context.sentences[index + 1].zone not in BODY:
        return False
    here, after, words = context.sentences[index], context.sentences[index + 1], context.draft.words
    said, told = words.forms[here.first : here.last], words.forms[after.first : after.last]
    if _such(context, index):
        return True
    if here.paragraph != after.paragraph or after.bullet:
        return False
    pairs = list(zip(told, [*told[1:], ""], [*told[2:], "", ""], strict=False))
    if any(one == "the" and two == "same" and three in _SAME for one, two, three in pairs):
        return True  # "They can do the same in your yard."
    if any(one == "that" and two in ("last", "first") for one, two, _ in pairs):
        return True  # "We are glad of that last bit."
    past = any(clause.tense == "past" for clause in here.clauses)
    if told[0] in ("now", "today") and past:
        return True  # "It was a barn. Now nine rooms."
    timed = not (context.lexicon.list("weekday") | _DAYS).isdisjoint(told)
    if timed and (after.question or told[0] == "if") and {"i", "we"}.isdisjoint(told):
        return True  # "Does Monday have a gap?": for what was just named
    verbs = [{words.forms[one.verb] for one in side.clauses if one.verb >= 0} for side in (here, after)]
    if verbs[0] & verbs[1] - context.lexicon.list("auxiliary") - IDLE:
        return True  # "Most took 9 % off. Hale took off 12."
    if after.question and all(clause.verb < 0 for clause in after.clauses):
        return True  # "A better kiln?"
    before = words.forms[: here.first]
    return any(len(form) > _LEAST and form in said and form not in before for form in _things(context, told))


def _things(context: Context, told: list[str]) -> list[str]:
    """Return what the first words of a sentence name behind "the", "my" and the like."""
    at = next((i for i, form in enumerate(told[:_HEAD]) if form in ("the", "my", "our")), -1)
    small = context.lexicon.list("auxiliary") | context.lexicon.list("preposition")
    return [form for form in told[at + 1 : _HEAD] if form not in small] if at >= 0 else []


def _such(context: Context, index: int) -> bool:
    """Return whether a later sentence speaks of "such plots", which only this one has named."""
    sentence, forms = context.sentences[index], context.draft.words.forms
    new = {singular(form) for form in forms[sentence.first : sentence.last]}
    new -= {singular(form) for form in forms[: sentence.first]}
    later = forms[sentence.last :]
    return any(one in ("such", "those", "these") and singular(two) in new for one, two in pairwise(later))
