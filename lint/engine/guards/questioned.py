"""Where a question on the reader's work may stand: not where the mail asks already, nor what is no reason for one."""

from itertools import pairwise

from lint.engine.asking import listens
from lint.engine.context import BODY, Context
from lint.engine.guards.attempt import Attempt
from lint.engine.guards.hanging import named_here
from lint.engine.rewriting.lacking import lacking
from lint.engine.rewriting.leaning import back, leaned_on
from lint.engine.rewriting.placed import front
from lint.engine.rewriting.postponed import asked_before, no_reason
from lint.engine.rewriting.purposes import sells
from lint.engine.rewriting.signing import lost_names

_LEAVING = frozenset(
    "forward thank thanks thanking pressure hurry matter luck sorry go".split()
)  # words of a last line
_NO_SALE = frozenset((("no", "agenda"), ("no", "ask"), ("no", "pitch"), ("not", "selling"), ("nothing", "to")))
_PRIVATE = frozenset("wedding weddings bride couples honeymoon villa villas farmhouses homeowner homeowners".split())
_LACK = "Is that on your list"
_SEEN = frozenset("saw noticed seen read found spotted noted came watched visited visit loved".split())  # of theirs


def ill_asked(one: Attempt) -> bool:
    """Return whether a template puts such a question where nobody would ask it."""
    said, new, context, mark, idle = one.said, one.new, one.context, one.mark, one.idle
    if one.template.get("what") in ("front", "back", "end"):
        return _astray(one)
    reason = any(field in said for field in ("{ground}", "{trade}", "{wares}"))
    if reason and named_here(context, mark.sentence, new):
        return True  # "the building" further down is that of which nothing is said any more
    if said.startswith("{question}") and (_told_next(context, mark.sentence) or _announced(context, mark.sentence)):
        return True
    if said.startswith(("How do you [", "I saw [", "If you ever [", _LACK)):
        return _pretext(said, new, context, mark.sentence)
    if said.startswith("Would {wares}"):
        beside = [context.sentences[i] for i in (mark.sentence - 1, mark.sentence + 1) if i in context.body]
        asked = (
            any(one.question for one in beside)
            or _told_next(context, mark.sentence)
            or _announced(context, mark.sentence)
        )
        return asked or not sells(context) or _missed(new, context, mark.sentence)
    if said.startswith("I ask because {"):
        asked = asked_before(context, mark.sentence) and mark.sentence - 1 not in idle
        return not asked or no_reason(new) or _missed(new, context, mark.sentence)
    return "so you would get [" in said and leaned_on(context, mark.sentence)


def _astray(one: Attempt) -> bool:
    """Return whether a question on the mail's matter would stand behind a push, or where nothing is for sale."""
    place, context = one.template["what"], one.context
    if not _NO_SALE.isdisjoint(pairwise(context.draft.words.forms)):
        return True
    if context.draft.purpose.name == "sales" and not sells(context):
        return True
    if place == "end":
        return False
    if place == "front":
        return bool(context.once(listens)) or not one.words.offers(front(context))
    at = back(context)
    return at < 0 or at in one.idle or _closes(context, at) or ("[" in one.said and not _offers(context, at))


def _pretext(said: str, new: str, context: Context, index: int) -> bool:
    """Return whether the mail has seen or asks something of its own, or would miss what the reason leaves out."""
    asks = not said.startswith("I saw [")
    if (
        not sells(context)
        or (asks and context.once(listens))
        or not _NO_SALE.isdisjoint(pairwise(context.draft.words.forms))
    ):
        return True
    beside = [context.sentences[i] for i in (index - 1, index + 1) if i in context.body]
    if _announced(context, index):
        return True
    told = said.startswith(_LACK)
    if told and not lacking(context, index - 1):
        return True
    if "today?" in said and index - 1 in context.body and context.sentences[index - 1].focus == "reader":
        return True  # it has just been told
    if (asks and not told and any(one.question for one in beside)) or (not asks and _observes(context)):
        return True
    if not asks and index - 1 in context.body and context.sentences[index - 1].focus == "sender":
        return True  # the sender has begun with himself already
    if said.startswith("How do you [") and not _PRIVATE.isdisjoint(context.draft.words.forms):
        return True  # it is done once in a life
    if said.startswith("How do you [") and _told_next(context, index):
        return True  # what was seen there is the better question
    return "{ground}" in said and _missed(new, context, index)


def _missed(new: str, context: Context, index: int) -> bool:
    """Return whether a reason leaves something out that the next sentence points at, or a name."""
    one = context.sentences[index]
    whole = context.draft.text[one.start + 1 : one.end].rstrip(".! ") in new
    return not whole and (leaned_on(context, index) or bool(lost_names(context, index, new)))


def _announced(context: Context, index: int) -> bool:
    """Return whether the sentence before announces what is said here: "I am writing to introduce …", "… comes in"."""
    before = context.forms(context.sentences[index - 1]) if index - 1 in context.body else []
    return "introduce" in before or before[-2:] in (["comes", "in"], ["come", "in"])


def _told_next(context: Context, index: int) -> bool:
    """Return whether the next sentence tells what the sender saw of the reader's: the answer, it may be."""
    after = context.sentences[index + 1 : index + 2]
    theirs = context.lexicon.list("reader-word")
    return any(_sees(context, index + 1) and not theirs.isdisjoint(context.forms(one)) for one in after)


def _sees(context: Context, index: int) -> bool:
    """Return whether the sender tells in a sentence what he saw of the reader's."""
    one, forms = context.sentences[index], context.draft.words.forms
    return not _SEEN.isdisjoint(forms[one.first : one.last])


def _observes(context: Context) -> bool:
    """Return whether the sender tells what he saw of the reader's."""
    forms, theirs = context.draft.words.forms, context.lexicon.list("reader-word")
    told = [forms[one.first : one.last] for one in (context.sentences[i] for i in context.body)]
    saw = any(said[:1] in (["i"], ["we"]) and said[1:2] and said[1] in _SEEN for said in told)
    return saw or any(not _SEEN.isdisjoint(said) and not theirs.isdisjoint(said) for said in told)


def _offers(context: Context, index: int) -> bool:
    """Return whether a sentence says what the sender does or would gladly do."""
    sentence, forms = context.sentences[index], context.draft.words.forms
    first = next((clause for clause in sentence.clauses if clause.verb >= 0), None)
    after = context.sentences[index + 1 : index + 2]
    linked = bool(after) and all(clause.verb < 0 for clause in after[0].clauses) and after[0].zone in BODY
    own = first is not None and first.actor == "sender" and first.tense != "past" and not first.negated
    return (own or forms[sentence.first] in ("happy", "glad")) and "attached" not in forms and not linked


def _closes(context: Context, index: int) -> bool:
    """Return whether a sentence asks for something, thanks or takes leave, so that nothing is asked behind it."""
    sentence, forms = context.sentences[index], context.draft.words.forms
    asks = sentence.zone == "ask" or any(clause.imperative for clause in sentence.clauses)
    parts = not _LEAVING.isdisjoint(forms[sentence.first : sentence.last])
    return asks or parts or context.draft.text[: sentence.end].endswith(("!", ":")) or sentence.focus == "neither"
