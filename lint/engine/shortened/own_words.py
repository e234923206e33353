"""What a pitch says that its sender does, nearly in his own words, where no plainer statement of it is to be had."""

import re
from collections.abc import Sequence

from lint.engine.context import Context
from lint.engine.recast.late import Late
from lint.engine.recast.recaster import Recaster
from lint.engine.recast.says import Statement, tells, weight
from lint.engine.recast.unpraised import unpraised
from lint.engine.rewriting.leaning import points_back
from lint.engine.rewriting.signing import own_names
from lint.engine.rewriting.small_words import HASTE
from lint.engine.rewriting.vanity import PRAISE
from lint.engine.shortened.seen import POINTS, as_said

_LED = Late(  # what a reminder begins with
    r"^(?:(?:As|Like) (?:I |we )?(?:have )?(?:mentioned|said|wrote|explained)(?: \w+){0,3}, "
    r"|(?:As a|Just as a|A|Just a|Just to|To|Quick) (?:quick |brief )?(?:recap|reminder|remind you|summarise|"
    r"summarize|reintroduce)[^,:]{0,20}[,:] |(?:In (?:short|brief|a nutshell)|Basically|Simply put)[,:] )"
)
_PRESENTS = Late(  # "We would like to introduce ourselves as one of …"
    r"^(We|I) (?:(?:would )?like to|take (?:this|the|an) (?:opportunity|pleasure) (?:to|of)|take pleasure in|wish to|"
    r"want to|have the pleasure to|am pleased to|are pleased to) introduc(?:e|ing) "
    r"(?:ourselves|myself|our company|our firm) as "
    r"(?=one of|an? |the |leading)"
)
_SKILLED = Late(
    r",? (?:with|having) (?:over |more than |around )?[\w+]+ years(?:['\u2019]| of)?(?: \w+)? experience (?=in |of )"
)
_COUNTED = Late(  # "more than 85 cafes"
    r"(?<!with )(?<!of )(?<!to )"
    r"\b(?:(?:more than|over|well over|around|about|nearly|almost) [\d.,]+\+?|(?<![\d,.])\d[\d,]*\+) "
    r"(?=(?:[a-z][\w-]* ){0,2}[a-z][\w-]*s\b)"
    r"(?!\w+s (?:an?|per|every|of) )(?!(?:years|hours|days|minutes|months|weeks)\b)"
)
_MORE = Late(  # what is told besides
    r"(?:,? (?:and|so|but|which|while|because|as|all)|,) (?=(?:we|I|it|they|you|our|I'm|we're|on average|there|"
    r"at the moment|typically|usually|mostly|no)\b).*$|\s[-\u2013] .*$|\u2014.*$|\s\([^()]*\)|; .*$"
    r"|,? (?:including|having|such as|with (?:over|more than|about|around|some|\d[\d.,]*\+?)|since \d|"
    r"for (?:over|more than) |"
    r"for companies like|for (?:the (?:last|past) )?[\w+]+ years|established|founded|among them|among others)\b.*$"
    r"|, which .*$|, \d{2}[\d,+]* [a-z].*$|, (?:the lot|on autopilot|you name it|among others)\b|, 24/7\b"
)
_LOUD = Late(  # figures that show how good one is, haste, prizes, what somebody else may have
    r"\d{4,}|\d,\d{3}|\d\s?%|\d\+|\b(?:over|more than) \d|\b(?:years?|decades?|clients?|customers?|award\w*|"
    r"guarantee\w*|proud\w*|thrilled|excited|passionate|believe|hope|want|wish|think|know|sure|confident|discount|"
    r"offer ends|free trial|attached|enclosed|mail|emailed|wrote|quotation|look forward|join\w*|yesterday|tomorrow|"
    r"opportunity|confirm|complimentary|this month|this week|spots?|slots?|offering a|running a|my name|pleasure|"
    r"currently|been|breathe|exhibiting|booth|invite|works? with|working with|your file)\b"
    r"|[;!?()\[\]\"\u201c\u201d\u2026:]|\s[-\u2013]\s|\u2014|\.\S*\s"
)
_AS = Late(r"^As (?:an?|the) [^,]{3,60}, ")
_NAMED = Late(r", [A-Z][\w'&-]*(?: [\w'&-]+){0,4}, ")  # "Our program, Floor to Lead, is …"
_IS = Late(  # "We're Corvane, a small mill in Hull"
    r"^(?:We|I)(?:'re|'m|\u2019re|\u2019m| are| am| run| own| represent| founded| work for| work with| lead)"
    r"(?: (?:the )?(?:founder|owner|co-founder|one half|half) (?:of|at))? "
    r"[A-Z][\w'&.-]*(?: (?:& )?[A-Z][\w'&.-]*){0,4},? (?:an?|the) (?:[\w-]+ )(?=\w)"
    r"|^(?:We|I)(?:'re|'m|\u2019re|\u2019m| are| am) speciali[sz]ed in "
)
_LEFT = re.compile(r",? (?:working|operating|acting|trading|based|located|serving)$")  # what a figure has left behind
_WE_ARE = Late(
    r"^((?:We|I)(?:'re|'m|\u2019re|\u2019m| are| am)) ([A-Z][\w'&.-]*(?: (?:& )?[A-Z][\w'&.-]*){0,4}), (?=an? |the )"
)
_ITEM = re.compile(r", ((?!and |or )[a-z][\w-]*(?: [a-z][\w-]*){0,2})$")  # the last of a list that went on
_LEAST, _LONGEST, _EARLY = 5, 28, 3  # words of a statement; sentences in which a sender says what he does
_TWICE = 2
_WEAK = frozenset("send take answer find test bring keep move turn".split())  # what anybody may do
_TRADE = 3  # what it counts that a sentence says so there


def in_own_words(context: Context, told: Recaster, body: Sequence[int]) -> Statement:
    """Return the sentence that says most of what the mail is about, without what leads over to it and without rank."""
    found = [_candidate(context, told, i, i in body[:_EARLY]) for i in body]
    return max(
        (one for one in found if one.text), key=lambda one: (one.weight, -one.sentence), default=Statement("", -1)
    )


def _candidate(context: Context, told: Recaster, i: int, early: bool) -> Statement:
    """Return a sentence as such a statement, an empty one where it is none."""
    one, none = context.sentences[i], Statement("", -1)
    said = as_said(context, i)
    if one.question or one.bullet or not said.endswith((".", "!")):
        return none
    bare = _PRESENTS.sub(r"\1 are ", _LED.sub("", said.rstrip(".! "))).replace("I are ", "I am ")
    text = _bared(_unnamed(context, bare))
    words = text.lower().split()
    if not _LEAST <= len(words) <= _LONGEST or _LOUD.search(text.lower()) or not tells(context, text):
        return none
    if not (HASTE | PRAISE).isdisjoint(words) or not POINTS.isdisjoint(words[:4]):
        return none
    changed = not said.startswith(bare)  # what leads over is gone, or a wish
    first = next((clause for clause in one.clauses if clause.verb >= 0), None)
    if not changed and (points_back(context, i) or first is None or first.negated or first.conditional):
        return none
    if first is None or (not changed and (first.imperative or first.tense == "past")):
        return none
    plain = _NAMED.sub(" ", _AS.sub("", text))
    house = _IS.match(text) is not None
    product = first.tense == "present" and any(_is_ours(context, text, name) for name in own_names(context, i))
    ours = words[0].partition("'")[0] in ("we", "our", "i", "at", "as", "my")
    if not (house or product or (ours and told.trade.deals(plain))):
        return none
    trades = house or product or (_WEAK.isdisjoint(words[:3]) and told.trade.tells(plain))
    low = text[0].lower() + text[1:] if ours and words[0][:2] not in ("i", "i'") else text
    return Statement(low, i, weight(context, i, text) + _TRADE * (early and trades))


def _is_ours(context: Context, text: str, name: str) -> bool:
    """Return whether a text tells what a thing of the sender's is or does: named twice, and more than how it goes."""
    if not text.startswith(f"{name} ") or context.draft.text.count(name) < _TWICE:
        return False
    return re.match(r"(?:is|are|was|has|had)\b(?! (?:an?|the) )", text[len(name) + 1 :]) is None


def _unnamed(context: Context, said: str) -> str:
    """Return "We are a mill", of "We are Corvane, a mill", where another place tells the name."""
    named = _WE_ARE.match(said)
    return f"{named[1]} {said[named.end() :]}" if named and context.draft.text.count(named[2]) > 1 else said


def _bared(said: str) -> str:
    """Return a sentence without what it counts, praises and tells besides."""
    cut = _MORE.sub("", _SKILLED.sub(" ", said))
    text = _LEFT.sub("", unpraised(_COUNTED.sub("", cut)).rstrip(" ,"))
    if cut != said and ", " in text and " and " not in text.rpartition(", ")[2]:
        text = _ITEM.sub(r" and \1", text)
    return text[:1].upper() + text[1:]
