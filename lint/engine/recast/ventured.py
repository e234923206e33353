"""What a sentence ventures without asking it, asked: "Thought it might suit your crew"."""

import re

from lint.engine.recast.late import Late
from lint.engine.recast.spoken import Spoken, verbatim
from lint.model.draft import Sentence
from lint.model.source import Span

_GUESS = Late(
    r"(?:(?:Just|I|We) )?(?:figured|thought|thinking|think|guess|hoping|feel|believe)(?: that)? (it|this|that) "
    r"(?:might|could|may|would|can) (be|help|save|suit|interest|fit) ?([^,.;:?!\"]{0,90})[.!]?$",
    re.IGNORECASE,
)
_COULD = Late(
    r"(?:(It|This|That) )?(?:Could|Might|May) (?:also )?be ((?:very |really |quite )?(?:useful|helpful|handy|relevant|"
    r"of use|of interest|interesting|valuable)(?: (?:for|to|in|at|on|if) [^.;:?!\"]{2,80})?)[.!]?$",
    re.IGNORECASE,
)
_REPLY = Late(
    r"(?:(?:Just|Please) )?reply(?: with)? ([\"\u201c][^\"\u201d]{1,24}[\"\u201d]),? and"
    r" (?:I|we)(?:['\u2019]ll| will| can) "
    r"(?:send|forward|email|mail)(?: you)?(?: over)? ((?:the|this|a|an|my|our) [^,.;:?!\"]{2,80}?)(?: over)?[.!]?$",
    re.IGNORECASE,
)
_TOLD = Late(
    r"(?:(?:Please|Just) )?let (?:me|us) know if you(?:['\u2019]d| would) (like|be interested in|be open to|be up for) "
    r"([^,.;:?!]{2,90}?)(?: [-\u2013\u2014]+ |\u2014|, (?:and|then) |,? and )"
    r"((?:happy to|glad to|(?:I|we)(?:['\u2019](?:m|re) (?:happy|glad) to| am happy to| are happy"
    r" to|['\u2019]ll| will| can)) "
    r"[^?\"]{3,120}[.!])$",
    re.IGNORECASE,
)
_HELPS = Late(
    r"(?:(?:Please|Just) )?let (?:me|us) know if ((?:a|an|the|this|that|these|some|it)"
    r" ?[^,.;:?!]{0,60}?) (?:would|could|might) "
    r"(help|be (?:useful|helpful|of use|of interest|interesting|relevant|valuable|welcome)(?:"
    r" (?:to|for) [^,.;:?!]{2,50})?)[.!]?$",
    re.IGNORECASE,
)
_SOUNDS = Late(
    r"(?:(?:Please|Just) )?let (?:me|us) know if (this|that|it) (sounds|seems|looks|is) "
    r"((?:like )?(?:useful|helpful|relevant|interesting|of interest|of use|handy|something)\b[^,.;:?!]{0,60})[.!]?$",
    re.IGNORECASE,
)
_IF_IT = Late(
    r"If ((?:this|that|the|a|an) [^,.;:?!]{2,50}?) (is|sounds|seems|looks|would be) "
    r"((?:useful|helpful|relevant|interesting|of interest|of use|handy)(?: (?:to|for) [^,.;:?!]{2,40})?), "
    r"((?:please|just|happy to|glad to|(?:I|we)(?:['\u2019](?:m|re|d|ll)| am| are| can| will|"
    r" would)?) [^?\"]{3,140}[.!]?)$"
)
_WORTH_IF = Late(
    r"(?:It['\u2019]?s |It is )?worth ([\w-]+(?: [\w-]+){0,4}?) if (you|your"
    r" [\w-]+|(?:any|one|some|many|most) of your [\w-]+) "
    r"(have|has|are|were) ((?!a |an |the |no |any |some |to )[^,.;:?!]{3,80})[.!]?$",
    re.IGNORECASE,
)
_VERBS = {"sounds": "sound", "seems": "seem", "looks": "look"}
_ALONE = ("relevant", "of interest", "of use", "useful", "helpful", "interesting")
_OURS = frozenset("i we me us my our ours and but so because".split())
_LONG = 32  # words


class Ventured:
    """Reads such sentences."""

    def __init__(self, spoken: Spoken) -> None:
        self._draft = spoken.draft

    def of(self, sentence: Sentence) -> str:
        """Return "Could it suit your crew?", of "Thought it might suit your crew.", "" where nothing is ventured."""
        if sentence.bullet or sentence.question or sentence.zone in ("subject", "preview"):
            return ""
        if sentence.last - sentence.first > _LONG:
            return ""
        text = (verbatim(self._draft, Span(sentence.start, sentence.end)) or "").strip()
        if not text or "**" in text:
            return ""
        return _asking(text)


def _asking(text: str) -> str:
    """Return a statement as the question that it shuns."""
    if (found := _GUESS.match(text)) and _OURS.isdisjoint(found[3].lower().split()):
        verb, rest = found[2].lower(), found[3].strip()
        rest = f"{rest} to you" if verb == "be" and rest in _ALONE else rest
        return f"Could {found[1].lower()} {verb} {rest}?" if rest else ""
    if (found := _COULD.match(text)) and _OURS.isdisjoint(found[2].lower().split()):
        rest = f"{found[2]} to you" if found[2] in _ALONE else found[2]
        return f"Could {(found[1] or 'it').lower()} be {rest}?"
    if found := _REPLY.match(text):
        return f"Would you like {found[2]}? If so, reply {found[1]}."
    if found := _TOLD.match(text):
        wish = "Would you like" if found[1].lower() == "like" else f"Would you {found[1].lower()}"
        return f"{wish} {found[2].strip()}? {found[3][0].upper()}{found[3][1:]}"
    if found := _HELPS.match(text):
        return f"Would {found[1]} {found[2]}?"
    if found := _SOUNDS.match(text):
        return _whether(found[1], found[2], found[3])
    if found := _IF_IT.match(text):
        return f"{_whether(found[1], found[2], found[3])} If so, {_lowered(found[4])}"
    if found := _WORTH_IF.match(text):
        return f"{found[3].capitalize()} {found[2]} {found[4]}? If so, it is worth {found[1]}."
    return ""


def _whether(what: str, verb: str, rest: str) -> str:
    """Return "Does that sound useful?"."""
    rest = f"{rest} to you" if verb in ("is", "would be") and rest in _ALONE else rest
    if verb == "is":
        return f"Is {what} {rest}?"
    return f"Would {what} be {rest}?" if verb == "would be" else f"Does {what} {_VERBS[verb.lower()]} {rest}?"


def _lowered(text: str) -> str:
    """Return a sentence as it goes on behind a comma."""
    return text if text[:2] in ("I ", "I'", "I\u2019") else text[0].lower() + text[1:]
