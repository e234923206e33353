"""First sentences that announce, offer or praise, said as a question or an offer out of their own words."""

import re
from typing import NamedTuple

from lint.engine.recast.late import Late
from lint.engine.recast.spoken import Spoken
from lint.engine.recast.wording import raw
from lint.model.draft import Sentence

_I = r"(?:i|we)(?:['\u2019](?:d|m|re|ve)| would| am| are| have)?(?: \w+)?"
_PROPOSED = Late(
    rf"{_I} (?:like |love |want )?to (?:propose|suggest|recommend) (?P<what>[^,.:;!?]+?) "
    r"for (?P<whom>(?:the|your) [^,.:;!?]+)[.!]*$",
    re.IGNORECASE,
)
_OFFERED = Late(
    rf"{_I} (?:like |love |want |writing |(?:reaching out|getting in touch) )?to offer "
    r"(?:(?P<who>you|your \w+|[\[{][^\]}]+[\]}]+|(?-i:[A-Z])\w+) (?P<what>(?:our|my) [^,.:;!?]+?)|"
    r"(?P<goods>(?:our|my) [^,.:;!?]+?) to (?P<them>you|your \w+))(?P<rest> (?:for|in|this|next) [^,.:;!?]+)?[.!]*$",
    re.IGNORECASE,
)
_GUEST = Late(
    r"(?:like|love|delighted|pleased|happy|excited|writing|wanted|out|thrilled|touch|glad) to (?:\w+ )?invite "
    r"(?P<who>you|[\[{][^\]}]+[\]}]+|(?-i:[A-Z])\w+(?: (?-i:[A-Z])\w+)?) to "
    r"(?P<what>(?:[^:;!?]|(?<=\d):(?=\d))+?)[.!]*$",
    re.IGNORECASE,
)
_NEEDED = Late(
    r"(?:do|would) you (?:have (?:an? |any )?needs? (?:for|of)|need)(?: any| some| an?)? "
    r"(?P<what>[\w -]+?)(?: services?)?\?$",
    re.IGNORECASE,
)
_UNNAMED = Late(
    r"(?:my name(?:['\u2019]s| is)|i['\u2019]m|i am|this is) [^,.:;!?]{2,60}?,? and "
    r"(?P<rest>i (?:have |just |recently |really )*(?:found|read|saw|noticed|came|visited|bought|use|used|heard|"
    r"listened|attended|watched|seen) [^:;!?]+?)[.!]*$",
    re.IGNORECASE,
)
_GOODS = Late(
    r"(?:i|we)(?: also| currently)? (?:provide|offer|supply|sell|speciali[sz]e in) "
    r"(?P<what>[^.:;!?\u2013\u2014()]+)[.!]*$",
    re.IGNORECASE,
)
_FOR_WHOM = Late(r" (?:for|to) (?:leading|top|major|famous|big|the world's|the biggest) .*$", re.IGNORECASE)
_RANK = Late(
    r"^(?:the|our) (?:largest|biggest|best|leading|premier|oldest|top|greatest|finest) (?=[a-z])", re.IGNORECASE
)
_AMONG = Late(r" (?:in|of) (?:the|our) [\w-]+$", re.IGNORECASE)  # what a rank was one of
_SPLICED = Late(r",\s+(?=i (?:would|want|wanted|'d|\u2019d|am|have) )", re.IGNORECASE)
_CLAUSE = Late(r"\b(?:that|which|who|because|so|we|i|us|to|with|where|if)\b", re.IGNORECASE)
_MEETING = Late(
    r"(?:an?|the|our|this) (?:\w+ ){0,2}(?:breakfast|lunch|dinner|evening|event|meetup|meeting|tour|visit|talk|"
    r"workshop|seminar|conference|summit|fair|tasting|course|round table|open day|open house|morning|afternoon)\b",
    re.IGNORECASE,
)
_VAGUE = frozenset(
    "solutions products services quality kind kinds everything things details information results growth success "
    "clients companies world opportunity chance opportunities".split()
)
_NO_GOODS = frozenset("helping providing you a an the".split())
_FEW, _MOST, _AHEAD = 6, 16, 8  # words


class Opening(NamedTuple):
    """What a sentence gives; "" where it does not."""

    inquiry: str = ""  # "Would our gritting be of use to you?", of "I am writing to offer you our gritting."
    visit: str = ""  # "a tour of the yard", of "We would like to invite you to a tour of the yard."
    proposal: str = ""  # "Would Tarmap suit the list of kerbs?", of "I'd like to propose Tarmap for the list of kerbs."
    unnamed: str = ""  # "I read your note on tar.", of "My name is Bob and I read your note on tar."
    goods: str = ""  # "sweeping and gritting", of "we offer sweeping and gritting."


class Openings:
    """Reads such sentences of one draft."""

    def __init__(self, spoken: Spoken) -> None:
        self._spoken, self._words, get = spoken, spoken.words, spoken.context.lexicon.list
        self._boasts = get("superlative") | get("boast-word") | get("puff-word") | get("feeling-word")
        self._reader = get("reader-word")

    def of(self, sentence: Sentence) -> Opening:
        """Return what a sentence gives."""
        if sentence.bullet or sentence.zone in ("subject", "preview"):
            return Opening()
        text = raw(self._spoken, sentence.first, sentence.last, sentence, whole=True)
        if not text or text.endswith((":", "...", "\u2026")):
            return Opening()
        if sentence.question:
            return Opening(inquiry=self._needed(text))
        guest, visit, unnamed = *self._guest(text), self._unnamed(text)
        if not self._plain(text):
            return Opening(guest, visit, unnamed=unnamed, goods=self._goods(_FOR_WHOM.sub(".", text)))
        inquiry = guest or self._offered(text)
        return Opening(inquiry, visit, self._proposed(text), unnamed, self._goods(text))

    def _plain(self, text: str) -> bool:
        """Return whether words praise nothing."""
        return self._boasts.isdisjoint(text.lower().replace(",", " ").replace("-", " ").rstrip(".!").split())

    def _proposed(self, text: str) -> str:
        """Return what is proposed for something, asked."""
        found = _PROPOSED.match(text)
        if found is None or len(found["what"].split()) > _FEW or _CLAUSE.search(found["what"] + " " + found["whom"]):
            return ""
        return f"Would {found['what']} suit {found['whom']}?"

    def _offered(self, text: str) -> str:
        """Return what is offered to somebody, asked."""
        found = _OFFERED.search(text)
        if found is None:
            return ""
        what, whom = found["what"] or found["goods"], found["who"] or found["them"]
        rest = found["rest"] or ""
        if (
            _CLAUSE.search(what + rest)
            or len((what + rest).split()) > _MOST
            or not _VAGUE.isdisjoint(what.split()[1:2])
        ):
            return ""
        return f"Would {what} be of use to {whom}{rest}?"

    def _guest(self, text: str) -> tuple[str, str]:
        """Return an invitation to do something, asked of a firm, and what the reader is invited to."""
        found = _GUEST.search(text)
        if found is None:
            return "", ""
        who, what = found["who"], found["what"]
        front, _, tail = what.partition(", ")
        if tail.startswith(("the ", "an ", "a ", "our ")) and not self._plain(tail):
            bare = _RANK.sub("", tail)
            bare = _AMONG.sub("", bare) if bare != tail else bare
            kept = bare != tail and self._plain(bare) and ", " not in bare and not any(one.isdigit() for one in bare)
            what = f"{front}, {'an' if bare[0] in 'aeiou' else 'a'} {bare}" if kept else front
        if not self._plain(what) or any(sign.isdigit() for sign in found["what"][len(what) :]):
            return "", ""
        if _MEETING.match(what):
            direct = text.lower().startswith(("i ", "i'", "i\u2019", "we ", "we'", "we\u2019"))
            return "", what if direct and who.lower() == "you" and " and " not in text[: found.start()] else ""
        reading = self._spoken.verbs.get(what.split()[0].lower())
        acts = reading is not None and "b" in reading.forms
        return (f"Would {who} like to {what}?" if acts else ""), ""

    def _needed(self, text: str) -> str:
        """Return what is asked for as a need, asked of who does it."""
        found = _NEEDED.match(text)
        what = found["what"] if found is not None else ""
        last = what.split()[-1:] or [""]
        service = last[0].lower().endswith(("ing", "sign", "ment", "ation"))
        return f"Who does your {what} today?" if service and len(what.split()) <= _FEW - 2 else ""

    def _unnamed(self, text: str) -> str:
        """Return what follows on a name, where it is about the reader."""
        found = _UNNAMED.match(text)
        if (
            found is None
            or not self._plain(found["rest"])
            or self._reader.isdisjoint(found["rest"].lower().split()[: _AHEAD + 2])
        ):
            return ""
        return f"I{_SPLICED.sub(' and ', found['rest'][1:], count=1)}."

    def _goods(self, text: str) -> str:
        """Return what is sold, where nothing else is said of it."""
        found = _GOODS.match(text) if self._plain(text) else None
        if found is None or not 1 < len(found["what"].split()) <= _MOST:
            return ""
        what, words = found["what"].rstrip(), found["what"].lower().replace(",", " ").split()
        wrong = words[0] in _NO_GOODS or any(word[0].isdigit() for word in words)
        vague = len(words) < _FEW - 3 and not _VAGUE.isdisjoint((words[0], words[-1]))
        if wrong or vague or "for" in words or _CLAUSE.search(what):  # "for farms": the reader may serve them, too
            return ""
        return what if self._reader.isdisjoint(words) and "some" not in words else ""
