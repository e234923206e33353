"""What a sender is or does, as it stands behind "I ask because": without who speaks, praise, figures and asides."""

import re

from lint.engine.recast.dealing import BEGUN, DEALS, NO_DEALS, SERVED
from lint.engine.recast.late import Late
from lint.engine.recast.presented import NAME, presented
from lint.engine.recast.spoken import Spoken, verbatim
from lint.engine.recast.unpraised import unpraised
from lint.engine.rewriting.vanity import PRAISE
from lint.model.draft import Sentence
from lint.model.source import Span
from lint.rules.inflect import forms_of

_CLEAR = 6  # words that must be left where a figure goes
_LONGEST, _LEAST = 24, 4  # words that may stand behind "I ask because"
_LED = Late(  # what is said before it: a greeting, why one writes, when a house began
    r"^(?:(?:[Hh]i|[Hh]ello|[Hh]ey|[Dd]ear)\b[^,]{0,30}, "
    r"|(?:[Tt]he reason )?(?:I'm|I am|I) (?:reaching out|writing|emailing|getting in touch)(?: to you)?"
    r"(?: because| is that| as) "
    r"|(?:Now|Today|Currently|These days),? (?=(?:I|we)\b)|(?:Why|The reason|Reason) (?:I'm|I am|for)[^:,]*: "
    r"|(?:Established|Founded|Based|Started)\b[^,]*, "
    r"|(?:As a|Just to|A quick|Quick) (?:recap|reminder|update|intro|introduction)\b[^,:]*[,:] "
    r"|[Aa]s (?:I |we )?(?:have )?(?:mentioned|said|you may (?:know|recall))(?: before| earlier)?, )+"
)
_SPEAKER = Late(  # who speaks, as far as the signature says it
    rf"^(?:(?:[Mm]y name(?:'s| is)|I'm|I am|[Tt]his is|[Ii]t's) {NAME}(?: (?:here|from|at|with|of) {NAME})?"
    rf"|I work (?:for|at|with) {NAME})"
    r"(?:,? and|,) (?=(?:[Ii]|we)\b)"
)
_ASIDE = Late(r"\s*\([^()]*\)|(?:\s*\u2014|\s[-\u2013]\s).*$")
_BEEN = Late(rf"^([Ww]e|I|{NAME})(?:['\u2019]ve| have| has) been (\w+ing)\b(.*)$")
_SPELL = Late(
    r",? (?:since|for)(?: (?:over|more than|about|almost|nearly|the (?:last|past)))? "
    r"(?:(?:19|20)\d\d|(?:\d+|\w+)(?: (?:years|decades|generations|months)(?: now)?)|I was .*$|\w+ \d{4})\b"
)
_SUBJECT = Late(
    rf"^(?:[Aa]t {NAME},? )?"
    rf"(?:[Ww]e|I|[Oo]ur (?:[a-z-]+ )?(?:[a-z]+)|[Mm]y (?:[a-z-]+ )?"
    rf"(?:company|firm|team|family|studio|agency|software|tool|app|lists|service|platform|shop|product|plugin)|{NAME})"
    r"(?:'(?:m|re|ve|s))?(?= )"
)
_HELPERS = frozenset("am are is have has been just recently now currently mainly mostly".split())
_BE = frozenset("am are is 'm 're 's".split())
_RANKS = Late(
    r"\b(?:[Mm]anager|[Dd]irector|[Hh]ead|CEO|[Ff]ounder|[Oo]fficer|[Rr]epresentative|[Ll]ead|[Ww]riter here)\b"
    r"|\blook after (?:partnerships|sales|accounts|marketing)\b"
)
_THEN = Late(
    r",? and (?!(?:I|we) (?:\w+ )?(?:work|deal)\b)(?:I|we|our|also|now|have|has|had|am|are|will|can)\b.*$"
    r"|,? and would (?:like|love)\b.*$|, and (?:your|the|[a-z]+) (?:is|are|do|don't|does)\b.*$"
    r"|, (?:so|but|while|which|because|even|if|here|you|we|I|our|typically|usually|often)\b.*$"
)
_TAIL = Late(  # what counts stands behind it
    r",? (?:with|for|since|having|serving)\b|(?:(?<=firms)|(?<=offices)|(?<=teams)|(?<=companies)|(?<=businesses)) of\b"
)
_UNTOLD = Late(rf"^(?:I|we|We) (?:run|own|lead|represent) {NAME}$|^I(?:'m|\u2019m| am) (?:with|from|at) {NAME}$")
_ANYBODY = Late(r" for (?:companies|businesses|firms|teams)$")
_RELATIVE = Late(r"\b(?:that|who|which)\b")  # behind it stands what something does
_IS = Late(r"(?:['\u2019](?:m|re)| am| are| is) an? ")
_FIGURE = Late(r"(?<![A-Za-z])\d")
_PUFFS = frozenset("professional leading full experienced happy proud passionate amazing incredible".split())
_NO_PUFFS = frozenset("name ceo".split())
_BLANK = r"\[[a-z]"  # what the writer fills in; one blank is enough
_EMOJI = r"[\u2600-\u27bf\U0001f300-\U0001faff]"
_BROKEN = Late(  # it says more than one thing, or nothing
    r"\bwrit(?:e|ing) to you\b|\b(?:booking|filling) up\b|\bcover (?:[\w-]+ )*(?:nights?|travel|costs?|expenses)\b|"
    r"\bwork with (?:[\w-]+ )*(?:products|materials|ingredients)\b|"
    r"\b(?:started|began)\b(?! (?:a|an|the) )|, no \w|"
    r"(?:'re|'m| are| is| am) an? (?:name|choice|leader|place|home|team)(?: |$)|[;:?!()\n\"\u201c\u2014]|\s[-\u2013]\s"
    rf"|\.\S*\s|{_EMOJI}|{_BLANK}"
)
_LEANING = frozenset(
    "please pleasure let's hers his it also too this that's them they join joining".split()
)  # on what was said before
_THEY, _PLURAL = frozenset("they them".split()), 3  # and letters; a longer word in -s may be a plural
_LENT = Late(r" (?:that |which )?I (?:mentioned|told|wrote|sent)\b.*$| (?:like|just like) yours\b| for your \w+$")
_US = frozenset("we i our my at".split())
_OPEN_ENDED = frozenset(
    "for of with to in at by from and or the a an team looking working as such".split()
)  # something must follow
_NOBODY = frozenset(
    "nothing please let's we i our it this that there these those my mine at as in for with the a an here now "
    "kindly enclosed attached paperwork onboarding installation delivery shipping payment setup".split()
)


class Grounds:
    """Reads them off the sentences of one draft."""

    def __init__(self, spoken: Spoken) -> None:
        self._draft, self._verbs = spoken.draft, spoken.verbs
        get = spoken.context.lexicon.list
        self._common = spoken.common
        self._boasts = get("superlative") | get("boast-word") | PRAISE
        self._puffs = (get("superlative") | get("boast-word") | get("puff-word") | _PUFFS | PRAISE) - _NO_PUFFS

    def since(self, sentence: Sentence) -> str:
        """Return what a sentence says that its sender is or does, "" where it says more or something else."""
        text = (verbatim(self._draft, Span(sentence.start, sentence.end)) or "").strip().rstrip(".! ")
        text = _ASIDE.sub("", self.unled(text))
        return self._plainly(presented(text, self._draft.text, self._verbs) or self._own(_SPEAKER.sub("", text)))

    def loosely(self, text: str) -> str:
        """Return what a sentence, or a part of one, says that its sender or his goods are or do, "" where it does not.

        text: it begins with its subject and has no full stop. A product may do anything, a sender what is a trade.
        """
        said = (
            presented(text, self._draft.text, self._verbs)
            or self._own(_SPEAKER.sub("", text))
            or self._done(_SPEAKER.sub("", text))
        )
        said = unpraised(_LENT.sub("", _THEN.sub("", self._today(said)))).strip(" ,")
        words = said.lower().split()
        empty = not words or words[-1] in _OPEN_ENDED or _BROKEN.search(said) or _leans(words)
        if empty or not _LEAST <= len(words) <= _LONGEST or _FIGURE.search(said) or not self._boasts.isdisjoint(words):
            return ""
        first = re.split(r"['\u2019 ]", said, maxsplit=1)[0]
        return said[0].lower() + said[1:] if first.lower() in _NOBODY - {"i"} else said

    def unled(self, text: str) -> str:
        """Return a sentence without a greeting, a reminder or the reason for writing in front of it."""
        return _LED.sub("", text)

    def deals(self, text: str) -> bool:
        """Return whether a sentence says what its sender, his house or his goods are or do."""
        return bool(self._own(text, widely=True))

    def trades(self, text: str) -> bool:
        """Return whether a sentence says what its sender, his house or his goods are or do for a living."""
        return bool(self._own(text) or self._done(text))

    def _own(self, text: str, widely: bool = False) -> str:
        """Return a sentence whose subject is the sender and whose verb says what he does for a living.

        widely: whether any verb will do that is no feeling, no message and no event.
        """
        subject = _SUBJECT.match(text)
        head = subject[0].lower().partition(" ")[0].partition("'")[0] if subject is not None else ""
        if (
            subject is None
            or subject[0].endswith(("'ll", "'d"))
            or head in _NOBODY - _US
            or (head not in _US and head in self._common)
        ):
            return ""
        words = text[subject.end() :].split()
        be = subject[0][-2:] in ("'m", "'s") or subject[0].endswith("'re")
        at, done = 0, subject[0].endswith("'ve")
        while at < len(words) and words[at] in _HELPERS:
            be, done, at = words[at] in _BE, words[at] in ("have", "has"), at + 1
        if at >= len(words) or _RANKS.search(text):
            return ""
        if be and words[at] in ("a", "an", "the", "with"):
            return text
        reading = self._verbs.get(words[at].lower())
        if reading is None or (be and not words[at].endswith("ing")) or words[at : at + 2] == ["looking", "for"]:
            return ""
        past = (done and not words[at].endswith("ing")) or {"b", "s", "g"}.isdisjoint(reading.forms)
        if past:
            return text if reading.base in BEGUN else ""
        return text if reading.base in DEALS or (widely and reading.base not in NO_DEALS) else ""

    def _done(self, text: str) -> str:
        """Return a sentence that says what its sender does for others, or what a thing that he names does."""
        said = self._own(text, widely=True)
        subject = _SUBJECT.match(said)
        words = said[subject.end() :].split() if subject is not None else []
        reading = next((self._verbs[word] for word in words[:2] if word not in _HELPERS and word in self._verbs), None)
        if subject is None or reading is None or "ve" in subject[0][-3:]:
            return ""
        if subject[0][0].isupper() and subject[0].partition(" ")[0].lower() not in _US:
            if not self._is_name(subject[0]):
                return ""
            plural = " & " in subject[0] or " and " in subject[0]
            acts = words[0] in self._verbs and ("s" in reading.forms and words[0] != reading.base)
            return said if acts or (plural and words[0] == reading.base) else ""
        return said if reading.base in SERVED | DEALS else ""

    def _is_name(self, words: str) -> bool:
        """Return whether words that a sentence begins with are a name: of several, with a capital inside, or known."""
        word = words.split(maxsplit=1)[0]
        if len(words.split()) > 1 or any(sign.isupper() or sign in ".&" for sign in word[1:]):
            return True
        return re.search(rf"(?<![.!?:] )(?<!\n)\b{re.escape(word)}\b", self._draft.text[1:]) is not None

    def _today(self, said: str) -> str:
        """Return "we keep offices clean", of "we've been keeping offices clean since 2009"."""
        since = _BEEN.match(said)
        reading = self._verbs.get(since[2]) if since is not None else None
        if since is None or reading is None:
            return said
        does = reading.base if since[1] in ("We", "we", "I") else forms_of(reading.base).s
        return f"{since[1]} {does}{_SPELL.sub('', since[3])}"

    def _plainly(self, said: str) -> str:
        """Return such words without praise, figures and what is added; "" where that leaves too little or too much."""
        if ";" in said:
            return ""
        said = self._today(_THEN.sub("", said))
        if (lent := _LENT.search(said)) is not None:
            said = said[: lent.start()].replace(" is the ", " is a ").replace(", the ", ", a ") + said[lent.end() :]
        said = unpraised(said)
        figure = _FIGURE.search(said)
        if figure is not None:
            head = said[: figure.start()]
            tails = [tail.start() for tail in _TAIL.finditer(head)]
            said = said[: tails[-1]] if tails and not _RELATIVE.search(head) else ""
            short = len(said.split()) < _CLEAR and not _IS.search(said)
            if short or " has been " in said:
                return ""  # too little is left, or it hangs on how long
        said = _ANYBODY.sub("", said)
        words = said.lower().split()
        said, words = said.rstrip(" ,"), [word for word in words if word not in ("", ",")]
        if words[-1:] and words[-1] in _OPEN_ENDED:
            return ""
        if _UNTOLD.match(said):
            return ""
        broken = _BROKEN.search(said) or _leans(words) or not self._puffs.isdisjoint(words)
        if broken or not _LEAST <= len(words) <= _LONGEST:
            return ""
        first = re.split(r"['\u2019 ]", said, maxsplit=1)[0]
        return said[0].lower() + said[1:] if first.lower() in _NOBODY - {"i"} else said


def _leans(words: list[str]) -> bool:
    """Return whether words point at what was said before; "they" may be those just named."""
    at = next((i for i, word in enumerate(words) if word in _LEANING), -1)
    named = any(len(word) > _PLURAL and word.endswith("s") for word in words[:at])
    return at >= 0 and not (words[at] in _THEY and named)
