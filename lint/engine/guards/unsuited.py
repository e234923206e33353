"""Where a question does not suit: its "it" means nothing, it serves the sender, or the mail goes on as if answered."""

import re
from collections.abc import Set as AbstractSet

from lint.engine.context import Context
from lint.engine.guards.attempt import Attempt
from lint.engine.guards.hanging import same_next
from lint.engine.rewriting.small_words import MORE_TO_COME

_TELLS = re.compile(r"\bcan (?:tell you|share|introduce|give you (?:an? )?(?:quick|brief|short))\b")
_HANGS = MORE_TO_COME | {"onto", "into", "upon"}  # what it is done to stands behind them
_WHICH = frozenset("which what when where".split())
_SPEAKS = frozenset("invite invited speaker panel keynote lecture".split())
_OR_DO = re.compile(
    r"Would you like .* (?:or (?:share|send|give|tell|let|point|forward|reply|connect)|"
    r"and (?:I|we) (?:will|can|would))\b"
)
_FROM = re.compile(r"\b(?:from|on|at|through|via|visit\w*|surf\w*|brows\w*|check\w*) your (?:web|site|page|profile)")
_TALK = re.compile(r"\b(?:a call|to talk)\b")
_VISITS = frozenset(
    "walk swing visit visiting visits round survey surveyor appraisal viewing tour site premises scan inspection drop "
    "pop measure tasting fitting".split()
)
_COMES = re.compile(r"\b(?:come|call|pop|drop|swing|stop) (?:by|out|round|over|in)\b|\bsite walk\b|\bon site\b", re.I)
_SPOKEN = frozenset(
    "conversation consultation demo walkthrough call calls phone telephone chat talk zoom teams video ring "
    "speak".split()
)
_HURT = frozenset("surprised shame pity disappointed sad".split())
_DAYS = frozenset("monday tuesday wednesday thursday friday tomorrow".split())
_VAGUE = frozenset("that this it those these".split())
_HEARD = frozenset("get totally completely".split())  # how an answer is taken
_BOOKS = frozenset("pencil book block reserve".split())
_OPEN = (
    "for now?",
    "easier?",
    "rather not?",
    "that is fine too.",
    "that is fine.",
    "as a yes.",
)  # how what may be refused ends
_BEGUN = frozenset("moving going started rolling signed ahead".split())  # it is done for the sender
_SOON, _MORE = 3, 12  # words; signs that more was said
_HOUSE = re.compile(  # it tells no trade
    r"(?:\b(?:we|we're|we are|I'm with [\w& ]+|are|is)|,) (?:are )?an? "
    r"(?:(?:family|small|young|local|new|big)(?:[ -](?:run|owned))? )?"
    r"(?:company|firm|business|team|provider|agency|house)\.$"
)
_ODD = re.compile(
    r"^If you like, (?:I|we) can (?:usually|normally|typically|often|always|only)\b|"
    r"\b[Yy]ou would get (?:formats|sizes|from)\b|^We (?:answer|reply|respond)\b.*so you would get|"
    r"\b(?:become|is now) an? (?:event|company|firm|name|place) (?:in|of|for)\b|"
    r"\b(?:customers|clients|users) (?:love|say|like);|"
    r"^Ways? (?:your|you|to)\b|^Our (?!(?:conversation|call|chat|meeting|talk)$)\w+$|"
    r"^May (?:I|we) (?:propose|suggest|invite|arrange)\b|"
    r"^If (?:you like|it suits you), let me know if\b|\brequest you\b|\bdo the needful\b|\broom for more\b|"
    r"^If a call would suit you, .*\bin case\b|^Would a (?:visit|meeting) help, say .* or .*, or is email\b|"
    r"^(?:Is|Are) the (?:chance|opportunity|time) to\b|"
    r"^If you ever \[.*\b(?:(?:with)?in \d|mostly\b|currently\b|(?:answer|reply|respond)\b)|"
    r"\bwould like to say\b|^(?:Is|Are) my (?:e?-?mails?|messages?)\b.*\bspam\b|"
    r"\band you['\u2019]d have\b.* in \w+ (?:\w+ )?minutes\b|^How do you guard against fines\b|"
    r"\bgetting (?:an? (?:handle|grip|hold)|rid|control|the most) today\b|^May (?:I|we) (?:speak|talk|meet|chat)\b|"
    r"^What does (?:[\w-]+ )?[a-z]+s (?:that|which|who|left|lost)\b|\[what exactly\] and to\b|"
    r"^I can tell you how .*\b(?:going very fast|miss out)\b|"
    r"\bcan offer you (?:savings|a discount)\b|"
    r"^Which of these things that you get\b|^Would you like an? (?:\d+% )?discount\b|^Would you .* and to \w+"
)
_RAVES = re.compile(r"\b(?:amazing|brilliant|fantastic|incredible|awesome|phenomenal|unreal|great buzz|raving)\b", re.I)
_BY = re.compile(r"\bby (?:up to )?\d|\b(?:in|by) half\b")  # behind a verb that a title has lost
_PRICED = re.compile(
    r"\b(?:prices?|fees?|costs?|rates?|package|stand|ticket|join|attend|evening|agenda|context|audience|stats|numbers|[$\u20ac\u00a3])"
)  # in what leads to a list
_COUNTED = re.compile(r"\d|\b(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)\b|\bsince \d")
_LENGTHY = 40  # characters
_TRAILING = 24  # words in front of "if that is of use to you"
_PROUD = re.compile(r"\b(?:proud|happy|glad|excited|thrilled) that\b")


def _tells_next(new: str, context: Context, index: int) -> bool:
    """Return whether the mail goes on to tell what it would only offer to tell."""
    here, after = context.sentences[index], context.sentences[index + 1 : index + 2]
    told = _TELLS.search(new) is not None and bool(after)
    return told and not after[0].question and after[0].paragraph == here.paragraph


def _visits(context: Context, index: int) -> bool:
    """Return whether the mail speaks of a visit, in these or the two sentences before, and nowhere of a call."""
    before = context.draft.text[context.sentences[max(0, index - 1)].start : context.sentences[index].end]
    if _COMES.search(before) and "video" not in before:
        return True
    near = context.sentences[max(0, index - 2) : index + 1]
    forms = context.draft.words.forms
    told = {form for one in near for form in forms[one.first : one.last]}
    said = {form for i in context.body for form in forms[context.sentences[i].first : context.sentences[i].last]}
    return not _VISITS.isdisjoint(told) and _SPOKEN.isdisjoint(said)


def _no_client(new: str, text: str, context: Context, told: AbstractSet[str]) -> bool:
    """Return whether names are not those of clients: of places, or of whose goods are used."""
    name = re.split(r",| and ", new.partition("the one of ")[2])[0].lower()
    return f" in {name}" in text or ("with" in told and context.lexicon.list("client-noun").isdisjoint(told))


def _list_goes_on(context: Context, index: int) -> bool:
    """Return whether a heading, or the rest of a sentence, stands behind the list that a sentence is in or above."""
    at = index + (not context.sentences[index].bullet)
    while at < len(context.sentences) and context.sentences[at].bullet:
        at += 1
    if at not in context.body:
        return False
    text = context.draft.text[context.sentences[at].start : context.sentences[at].end].strip("*_ ")
    return text.startswith(("...", "\u2026")) or text.endswith(":")


def _all_included(context: Context, index: int) -> bool:
    """Return whether the points of a list come together, at one price or at one event, so that none is chosen."""
    at = index
    while at and context.sentences[at].bullet:
        at -= 1
    one = context.sentences[at]
    forms = context.draft.words.forms[one.first : one.last]
    return context.draft.purpose.name == "event" or bool(_PRICED.search(" ".join(forms)))


def _introduced_before(context: Context, index: int) -> bool:
    """Return whether the sentence before says that something is introduced now."""
    if index - 1 not in context.body:
        return False
    before = context.sentences[index - 1]
    return "introduce" in context.draft.words.forms[before.first : before.last]


def _asked_before(context: Context, index: int) -> bool:
    return index - 1 in context.body and context.sentences[index - 1].question


def unsuited(one: Attempt) -> bool:
    """Return whether a question, or what leads to one, cannot stand where it is to."""
    template, new, context, mark, said = one.template, one.new, one.context, one.mark, one.said
    here, after = one.here, context.sentences[mark.sentence + 1 : mark.sentence + 2]
    forms = context.draft.words.forms
    text = context.draft.text[here.start : here.end].lower()
    behind = forms[after[0].first : after[0].last] if after else []
    told, said_now = set(forms[here.first : here.last]), set(new.lower().replace(",", "").split())
    if new.endswith(".") and len(new) < len(text) - _MORE and _RAVES.search(new) and _RAVES.search(text):
        return True  # the praise that was found is still there
    if _ODD.search(new) or (_HOUSE.search(new) and len(text) > len(new) + _MORE):
        return True
    if here.zone == "subject" and _BY.search(new) and text.split()[0] not in new.lower().split():
        return True
    if ("{ifthen}" in said and ", or " in new) or (_PROUD.search(text) and " and that " in new):
        return True
    if said.startswith("How do you go about {") and new.partition(" today?")[0].split()[-1] in _HANGS:
        return True  # what it is done to would be lost
    if new.endswith("A plain no helps me as much as a yes.") and {"1", "2"} <= set(forms[here.first : here.last]):
        return True  # the answer is to be a number
    if new.startswith("Would you like me to") and forms[here.first] in _WHICH:
        return True  # of several, nobody says which
    if "is email easier" in new and not _SPEAKS.isdisjoint(forms[here.first : here.last]):
        return True  # it is a talk to many that is asked for
    if "is email easier" in new and ({"coffee"} <= told - said_now or {"who", "responsible"} <= told - said_now):
        return True  # a cup, or a name, is what was asked for as well
    if said.startswith("If it helps, ask [") and (
        same_next(context, mark.sentence) or _no_client(new, text, context, told)
    ):
        return True
    if "would matter to you" in new and (
        _all_included(context, mark.sentence) or _list_goes_on(context, mark.sentence)
    ):
        return True
    if new.endswith(_OPEN) and mark.sentence + 1 in context.body and context.listed("takes-yes", mark.sentence + 1):
        return True  # it goes on as if a yes had been given
    if new.endswith(("that is fine too.", "that is fine.")) and behind[:1] in (["only"], ["just"]):
        return True  # half a sentence that leans on the ask
    if template.get("what") == "sentence" and not _HURT.isdisjoint(behind[:_MORE]):
        return True  # at a silence of which nobody speaks any more
    theirs, _, ours = text.partition(", ")
    if (
        new.startswith("If you like, ")
        and ours[:2] in ("i ", "we")
        and "your" in theirs.split()
        and "your" not in said_now
    ):
        return True  # what was said of the reader's would go
    if new.endswith("that is fine.") and {"with", "it"} <= set(behind):
        return True  # what would go is told of next
    if new.endswith("?") and {"not", "alone"} <= set(behind):
        return True  # it was no question
    if (
        new.endswith("or would you rather not?")
        and behind[:1] in (["i"], ["i've"], ["i'm"])
        and not _DAYS.isdisjoint(behind)
    ):
        return True  # hours are named behind it
    if (_TALK.search(new) or "is email easier" in new) and _visits(context, mark.sentence):
        return True  # they would meet at the reader's place
    if _OR_DO.search(new) or new.startswith(("Did you have a chance", "Did you get a chance")):
        return True
    if said.startswith(("How content are you", "What would you change")) and _FROM.search(text):
        return True  # where something was seen
    if said.startswith("How content are you") and f"our {new.removesuffix(' today?').split('your ')[-1]}" in text:
        return True  # the sender's own is spoken of
    if said.startswith("This is about") and mark.sentence + 1 in context.body:
        if context.listed("refers-back", mark.sentence + 1):
            return True
        return not _HEARD.isdisjoint(behind[:_SOON])  # "Totally get it" answers a question
    if said.startswith("Would {") and _introduced_before(context, mark.sentence):
        return True
    if new.endswith("?") and behind[:1] == ["if"] and "easier" in behind[:5]:
        return True  # easier than to say when
    if new.startswith("Would a ") and "is email easier" in new and _asked_before(context, mark.sentence):
        return True  # the call was asked for just now
    if new.startswith("If a call would suit you") and "also" in told and _asked_before(context, mark.sentence):
        return True  # it was the other way to say yes
    if said.startswith("If you would like a") and bool(after) and after[0].question:
        return True  # it is asked for twice
    if said.endswith(", if that is of use to you.") and len(new.split()) > _TRAILING:
        return True
    if said.startswith("{boaster} [") and _COUNTED.search(text):
        return True  # the fact is there already
    if said == "It {takes}." and len(text) > len(new) + _LENGTHY:
        return True  # what else is promised would go
    if said.startswith("Would it help you to {"):
        return forms[here.first] == "ready" and not _BEGUN.isdisjoint(new.partition(",")[0].split())
    if said.startswith("Is {saving}"):
        return not _VAGUE.isdisjoint(new.partition(" something ")[0].lower().split())
    if ("{use}" in said or "{help}" in said or "{rest}" in said) and _tells_next(new, context, mark.sentence):
        return True
    if new.startswith("Do you find that it") or (said == "{counts}" and "adds" in behind):
        return True  # "it" would stand for nothing
    if said.startswith("Would you like to {owed}"):
        goes_on = bool(after) and (after[0].question or any(one.imperative for one in after[0].clauses[:1]))
        return "better" in new or goes_on or not _BOOKS.isdisjoint(behind)
    return False
