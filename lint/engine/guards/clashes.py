"""Where a stock line does not fit its neighbours: two questions, two ways out, "this" where nothing is offered."""

from itertools import pairwise

from lint.engine.asking import asks_about_reader
from lint.engine.context import BODY, Context
from lint.engine.guards.attempt import Attempt
from lint.engine.guards.beside import (
    answered_next,
    asked_around,
    asked_shortly,
    asks_next,
    declined_next,
    ended_around,
    given,
    goes_on,
    hurried,
    means_next,
    supposed_before,
    supposed_next,
    tells_news,
    timed_around,
    wrote_next,
)
from lint.engine.guards.hanging import asks_for_time
from lint.engine.guards.losing import INTERESTED
from lint.engine.recast.eased import runs_on
from lint.engine.recast.spoken import DASH
from lint.engine.rewriting.kept import keeps_words
from lint.engine.rewriting.offered import out_of_turn
from lint.engine.rewriting.small_words import HASTE, LIMITS, ORDERED, singular

_ADDS = ("One thing I left out", "One thing to add", "My last")
_WAYS_OUT = ("that is fine too.", "that is fine.")
_LEFT = "If you like, {doer} can {booked}."  # where the next sentence leaves a way out of its own
_ENDING = frozenset(
    "last final close closing closed file files goodbye bye leave leaving stop stopping remove list priority".split()
)  # words of a mail that closes something
_ONE_DEED = 16  # words; a longer sentence says more than one thing that is done
_SHORT = 14  # words of a statement that asks for a talk
_GAINED = ("{relief}", "{doing}", "{gain}", "{trouble}")  # what somebody gets; not what is sold
_BY = frozenset("with through via using".split())
_MEANS = 5  # words
_TERMS = ("{held}", "{ifthen}", "{dated}")


def clashes(one: Attempt) -> bool:
    """Return whether words say what a neighbour says too, or belie it."""
    template, new, span, words, context = one.template, one.new, one.span, one.words, one.context
    said, index, sentence = one.said, one.at, one.here
    if sentence.zone not in BODY or not new:
        return False
    forms = context.draft.words.forms[sentence.first : sentence.last]
    if said.endswith((*_WAYS_OUT, _LEFT)) and runs_on(context, index) is not said.endswith(_LEFT):
        return True
    if "{booked}" in said and (("if", "you") in pairwise(forms) or declined_next(context, index)):
        return True  # it is said already, or next, that one may leave it
    refusable = ("; if" in new and new.endswith(_WAYS_OUT)) or new.endswith("would you rather not?")
    if refusable and goes_on(context, index):
        return True  # it would stand before more on what may be refused
    if said.endswith("that is fine.") and answered_next(context, index):
        return True  # it would be said twice that it is fine
    if said.endswith(_WAYS_OUT) and supposed_before(context, index):
        return True
    if said.endswith(_WAYS_OUT) and (sentence.bullet or forms[0] == "or" or asked_shortly(context, index)):
        return True
    if said.startswith("Would it help to {") and supposed_next(context, index):
        return True  # "not" was said of the days that go
    if out_of_turn(said, new, context, index):
        return True
    if "{asking}" in said and ("no", "ask") in pairwise(context.draft.words.forms):
        return True
    if "{unhurried}" in said and (timed_around(context, index) or _hasty(new)):
        return True
    if said.startswith("Are you content with") and "and" in forms and "there" in forms:
        return True  # what else was seen there would be lost
    if ("{wrote}" in said or "{did}" in said) and (
        means_next(context, index) or wrote_next(context, index) or answered_next(context, index)
    ):
        return True
    if "{held}" in said and given(context, index + 1):
        return True  # what it says was the ground for the next one
    if ("{told}" in said or "{unhurried}" in said) and (_of_the_day(forms) or _reasoned(forms)):
        return True
    if any(field in said for field in _TERMS) and ended_around(context, index):
        return True
    if said.startswith(("If you like", "{lead}If you like")) and asked_shortly(context, index):
        return True
    if ("{relief}" in said or "{doing}" in said) and words.only_offer(True):
        return True
    if "{doing}" in said and _others_do(context, index):
        return True
    if said.startswith(_ADDS) and index + 1 in context.body and context.listed("refers-back", index + 1):
        return True
    if said.startswith(_ADDS) and "[" in said:
        return tells_news(context, index)
    if said.startswith("This is about") and sentence.question:
        return not INTERESTED.isdisjoint(forms)  # it is asked about already
    if said.startswith("If this comes back"):
        return _ENDING.isdisjoint(forms) or bool({"reply", "number"}.intersection(forms))
    if said.startswith("An answer whenever"):
        dated = ("end", "of") in pairwise(forms)
        return dated or _wants(forms) or hurried(context, index) or asked_around(context, index)
    if said.endswith("is email easier?") and not sentence.question:
        ours = any(clause.actor == "sender" or clause.imperative for clause in sentence.clauses)
        return not ours and len(forms) > _SHORT
    if said.startswith("May {self}") and "move on" in " ".join(forms):
        return True  # nobody gives leave to be left
    if said.startswith("Would this suit") and any(form[0].isdigit() for form in forms):
        return True  # a sum or a day would be lost
    if said.startswith(("Would this suit", "Would this be of use")):
        return not any(words.offers(i) for i in context.body if i < index)
    whole = span.start <= sentence.start and sentence.end <= span.end
    gained = whole and new.endswith("?") and any(field in said for field in _GAINED)
    if gained and words.get("kind"):
        return True  # what the sender is would be lost
    if gained and words.only_offer(True) and asks_for_time(context, index + 1):
        return True  # nothing would say any more what that is for
    if gained and words.only_offer(True) and _loses_means(context, index, new):
        return True
    if whole and new.endswith("?") and not sentence.question and asks_next(context, index):
        return True  # two questions, and the second is the one that counts
    asks = new.endswith("?") and not said.startswith(("May ", "Would you like"))
    if whole and asks and not sentence.question and not keeps_words(template):
        return any(context.sentences[i].question and asks_about_reader(context, i) for i in context.body if i != index)
    return False


def _of_the_day(forms: list[str]) -> bool:
    """Return whether something is asked for that counts on that day alone."""
    return not {"upvote", "vote", "retweet"}.isdisjoint(forms)


def _reasoned(forms: list[str]) -> bool:
    """Return whether a date is followed by its reason: "by Friday, as cotton is rising"."""
    at = next((i for i, form in enumerate(forms) if form in LIMITS), len(forms))
    return not {"as", "because", "since"}.isdisjoint(forms[at:])


def _hasty(new: str) -> bool:
    """Return whether an order without its haste still says by when: "so we quote today", "by the end of the week"."""
    said = [word.strip(".,!?;:") for word in new.lower().split()]
    return not HASTE.isdisjoint(said) or ("end", "of") in pairwise(said)


def _others_do(context: Context, index: int) -> bool:
    """Return whether a sentence says first what the sender makes, and of that only what it does."""
    sentence, words = context.sentences[index], context.draft.words
    if sentence.last - sentence.first > _ONE_DEED:
        return True
    if "by" in words.forms[sentence.first : sentence.last] or DASH.search(
        context.draft.text, sentence.start, sentence.end
    ):
        return True
    made = context.lexicon.list("craft-verb") | context.lexicon.list("supply-verb")
    helped = not context.lexicon.list("helping-form").isdisjoint(words.forms[sentence.first : sentence.last])
    verbs = (words.forms[one.verb] for one in sentence.clauses if one.actor == "sender" and one.verb >= 0)
    return not helped and any(verb in made for verb in verbs)


def _loses_means(context: Context, index: int, new: str) -> bool:
    """Return whether only this sentence says by what something is done: "with ghostwriting", "through our bots"."""
    sentence, forms = context.sentences[index], context.draft.words.forms
    get = context.lexicon.list
    small = get("connector") | get("auxiliary") | get("preposition") | get("sender-word") | get("reader-word")
    at = next((i for i in range(sentence.first, sentence.last) if forms[i] in _BY), sentence.last)
    said = {singular(form) for form in forms[at + 1 : min(at + 1 + _MEANS, sentence.last)] if len(form) > 3} - small
    others = {singular(form) for form in (*forms[: sentence.first], *forms[sentence.last :], *new.lower().split())}
    return bool(said) and others.isdisjoint(said)


def _wants(forms: list[str]) -> bool:
    """Return whether a sentence asks for more than an answer: a price, a document, a form filled in."""
    return not ORDERED.isdisjoint(forms)
