"""Where a stock line does not fit its neighbours: two questions, two ways out, "this" where nothing is offered."""

from itertools import pairwise
from typing import Any

from lint.engine.asking import asks_about_reader
from lint.engine.context import BODY, Context
from lint.engine.marks import Mark
from lint.engine.recast.eased import runs_on
from lint.engine.recast.spoken import DASH
from lint.engine.rewriting.kept import keeps_words
from lint.engine.rewriting.leaning import points_back
from lint.engine.rewriting.losing import INTERESTED
from lint.engine.rewriting.offered import out_of_turn
from lint.engine.rewriting.small_words import HASTE, LIMITS, NEWS, ORDERED, singular
from lint.engine.rewriting.words_of import Reusable
from lint.model.source import Span

_ADDS = ("One thing I left out", "One thing to add", "My last")
_WAYS_OUT = ("that is fine too.", "that is fine.")
_LEFT = "If you like, {doer} can {booked}."  # where the next sentence leaves a way out of its own
_ENDING = frozenset(
    "last final close closing closed file files goodbye bye leave leaving stop stopping remove list priority".split()
)  # words of a mail that closes something
_UNSUITED = frozenset("good problem suit suits clash clashes work works inconvenient bad".split())
_ONE_DEED = 16  # words; a longer sentence says more than one thing that is done
_CURT = 3  # words of a question that asks for no more than a yes
_SAID = 12  # words that say something new behind a nudge
_SHORT = 14  # words of a statement that asks for a talk
_GAINED = ("{relief}", "{doing}", "{gain}", "{trouble}")  # what somebody gets; not what is sold
_BY = frozenset("with through via using".split())
_MEANS = 5  # words
_TERMS = ("{held}", "{ifthen}", "{dated}")
_LIMITING = LIMITS | {"after", "midnight", "ends", "expires", "closes"}
_TOLD = frozenset(("opening", "body", "ask"))


def clashes(template: dict[str, Any], new: str, span: Span, context: Context, mark: Mark, words: Reusable) -> bool:
    """Return whether words say what a neighbour says too, or belie it."""
    said, index, sentence = template.get("replace", ""), mark.sentence, context.sentences[mark.sentence]
    if sentence.zone not in BODY or not new:
        return False
    forms = context.draft.words.forms[sentence.first : sentence.last]
    if said.endswith((*_WAYS_OUT, _LEFT)) and runs_on(context, index) is not said.endswith(_LEFT):
        return True
    if "{booked}" in said and (("if", "you") in pairwise(forms) or _declined_next(context, index)):
        return True  # it is said already, or next, that one may leave it
    if said.endswith(_WAYS_OUT) and (sentence.bullet or forms[0] == "or" or _asked_shortly(context, index)):
        return True
    if out_of_turn(said, new, context, index):
        return True
    if "{asking}" in said and ("no", "ask") in pairwise(context.draft.words.forms):
        return True
    if "{unhurried}" in said and (_timed_around(context, index) or _hasty(new)):
        return True
    if said.startswith("Are you content with") and "and" in forms and "there" in forms:
        return True  # what else was seen there would be lost
    if ("{wrote}" in said or "{did}" in said) and (_means_next(context, index) or _wrote_next(context, index)):
        return True
    if "{held}" in said and _given(context, index + 1):
        return True  # what it says was the ground for the next one
    if ("{told}" in said or "{unhurried}" in said) and (_of_the_day(forms) or _reasoned(forms)):
        return True
    if any(field in said for field in _TERMS) and _ended_around(context, index):
        return True
    if said.startswith(("If you like", "{lead}If you like")) and _asked_shortly(context, index):
        return True
    if ("{relief}" in said or "{doing}" in said) and words.only_offer(True):
        return True
    if "{doing}" in said and _others_do(context, index):
        return True
    if said.startswith(_ADDS) and "[" in said:
        return _tells_news(context, index)
    if said.startswith("This is about") and sentence.question:
        return not INTERESTED.isdisjoint(forms)  # it is asked about already
    if said.startswith("If this comes back"):
        return _ENDING.isdisjoint(forms) or bool({"reply", "number"}.intersection(forms))
    if said.startswith("An answer whenever"):
        dated = ("end", "of") in pairwise(forms)
        return dated or _wants(forms) or _hurried(context, index) or _asked_around(context, index)
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
    if gained and words.only_offer(True) and _loses_means(context, index, new):
        return True
    asks = new.endswith("?") and not said.startswith(("May ", "Would you like"))
    if whole and asks and not sentence.question and not keeps_words(template):
        return any(context.sentences[i].question and asks_about_reader(context, i) for i in context.body if i != index)
    return False


def _means_next(context: Context, index: int) -> bool:
    """Return whether the next sentence says what the silence means."""
    after = context.sentences[index + 1 : index + 2]
    said = context.draft.words.forms[after[0].first : after[0].last][:3] if after else []
    said = said[1:] if said[:1] in (["usually"], ["normally"]) else said
    return said[:1] in (["that"], ["this"]) and not {"means", "usually", "normally", "tells"}.isdisjoint(said)


def _wrote_next(context: Context, index: int) -> bool:
    """Return whether the next sentence says, too, that the sender wrote: "Since I last wrote, …"."""
    after = context.sentences[index + 1 : index + 2]
    return bool(after) and "wrote" in context.draft.words.forms[after[0].first : after[0].last]


def _timed_around(context: Context, index: int) -> bool:
    """Return whether a neighbour names the time that is not to matter here: "by the end of the week"."""
    forms, times = context.draft.words.forms, context.lexicon.list("weekday") | HASTE
    near = [context.sentences[i] for i in (index - 1, index + 1) if i in context.body]
    said = [forms[one.first : one.last] for one in near]
    return any(not times.isdisjoint(one) or ("end", "of") in pairwise(one) for one in said)


def _of_the_day(forms: list[str]) -> bool:
    """Return whether something is asked for that counts on that day alone."""
    return not {"upvote", "vote", "retweet"}.isdisjoint(forms)


def _reasoned(forms: list[str]) -> bool:
    """Return whether a date is followed by its reason: "by Friday, as cotton is rising"."""
    at = next((i for i, form in enumerate(forms) if form in LIMITS), len(forms))
    return not {"as", "because", "since"}.isdisjoint(forms[at:])


def _ended_around(context: Context, index: int) -> bool:
    """Return whether a neighbour of the paragraph tells, too, until when something holds."""
    here, forms, get = context.sentences[index], context.draft.words.forms, context.lexicon.list
    days = get("weekday") | get("month") | {"midnight", "tonight", "tomorrow"}
    near = [context.sentences[i] for i in (index - 1, index + 1) if i in context.body]
    said = [forms[one.first : one.last] for one in near if one.paragraph == here.paragraph]
    return any("valid" in one or (not days.isdisjoint(one) and not _LIMITING.isdisjoint(one)) for one in said)


def _hasty(new: str) -> bool:
    """Return whether an order without its haste still says by when: "so we quote today", "by the end of the week"."""
    said = [word.strip(".,!?;:") for word in new.lower().split()]
    return not HASTE.isdisjoint(said) or ("end", "of") in pairwise(said)


def _given(context: Context, index: int) -> bool:
    """Return whether a sentence goes on from a ground that was told before it: "Given the demand, …"."""
    sentence = context.sentences[index] if index < len(context.sentences) else None
    return sentence is not None and points_back(context, index) and context.draft.words.forms[sentence.first] == "given"


def _declined_next(context: Context, index: int) -> bool:
    """Return whether the next sentence tells what to do if it does not suit: "Shout if that's a problem."."""
    after = context.sentences[index + 1 : index + 2]
    forms = context.draft.words.forms[after[0].first : after[0].last] if after else []
    return "shout" in forms or ("if" in forms[:3] and not _UNSUITED.isdisjoint(forms))


def _asked_shortly(context: Context, index: int) -> bool:
    """Return whether a short question stands beside: "You down?" before, "Tomorrow at ten?" behind."""
    near = [i for i in (index - 1, index + 1) if i in context.body]
    return any(context.sentences[i].question and _length(context, i) <= _CURT for i in near)


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


def _tells_news(context: Context, index: int) -> bool:
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


def _length(context: Context, index: int) -> int:
    return context.sentences[index].last - context.sentences[index].first


def _wants(forms: list[str]) -> bool:
    """Return whether a sentence asks for more than an answer: a price, a document, a form filled in."""
    return not ORDERED.isdisjoint(forms)


def _hurried(context: Context, index: int) -> bool:
    """Return whether the next sentence of the paragraph sets a time."""
    sentences = context.sentences
    if index + 1 >= len(sentences) or sentences[index + 1].paragraph != sentences[index].paragraph:
        return False
    after = sentences[index + 1]
    return not HASTE.isdisjoint(context.draft.words.forms[after.first : after.last])


def _asked_around(context: Context, index: int) -> bool:
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
