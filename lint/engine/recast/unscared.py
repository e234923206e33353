"""A sentence without its scare: what hangs on it to frighten falls away, and what it supposes is asked."""

import re
from typing import NamedTuple

from lint.drafts.landing import as_written
from lint.engine.context import BODY
from lint.engine.recast.late import Late
from lint.engine.recast.spoken import Spoken
from lint.engine.recast.supposed import Supposer
from lint.model.draft import Sentence
from lint.model.source import Span

_I = re.IGNORECASE
_LONGEST, _LEAST = 340, 4  # signs, words that are left
_PAUSE = r"(?:,|;|\s?\u2014|\s[-\u2013])?"
_LOSS = r"(?:los(?:e|ing)|miss(?:ing)?|leak(?:ing)?|bleed(?:ing)?|wast(?:e|ing)|throw(?:ing)? away|giv(?:e|ing) away)"
_HARM = r"(?:fines?|fined|penalt(?:y|ies)|lawsuits?|sued|breach(?:es)?|shut down)"
# What is cut, and what stands there instead.
_DROPPED = (
    # "… a lamp by the gate, so they no longer miss the turn."
    (
        Late(
            rf"{_PAUSE} (?:so|and) (?:that )?(?:you|they|your \w+)(?: can| will|'ll)? "
            rf"(?:stop|don't|do not|never|won't|no longer|aren't)(?: \w+)? ?{_LOSS}\b[^()?]*$",
            _I,
        ),
        ".",
    ),
    # "… in the spring (and some are fined)."
    (Late(rf" \((?:or|and|even)? ?[^()]{{0,30}}\b{_HARM}\b[^()]{{0,20}}\)", _I), ""),
    # "I saw two taps that could be costing you heat."
    (
        Late(
            rf" (?:that|which) (?:could|may|might|are|is|can)(?: \w+)? (?:be )?(?:cost(?:ing)? you|{_LOSS}) [^,;:?]*$",
            _I,
        ),
        ".",
    ),
    # "The form is due in May, and a late one is how lawsuits start."
    (
        Late(rf"(?:, and| \u2014|; ) ?[^,;:]{{5,70}}\bhow [^,;:]{{0,25}}\b{_HARM} (?:happen|start|come)\b[^,;:]*$", _I),
        ".",
    ),
    # "Plus, with the sample, you take no risk."
    (
        Late(
            r"^(?:and |plus,? )?with (?:our|the|an?) ([^,;:?]{0,40}\b(?:trial|guarantee|refund|sample|warranty)), "
            r"(?:there's|there is|it's|you have|you take|you run) (?:zero|no|little) "
            r"(?:risk|commitment|downside|obligation)\b[^?]*$",
            _I,
        ),
        r"There is a \1.",
    ),
    # "… where your day is leaking"
    (Late(r"\bwhere your (\w+) (?:is leaking|leaks|is bleeding)\b", _I), r"where your \1 goes"),
    # "…, and we would hate for you to miss it."
    (
        Late(
            r",? (?:and|so|because|as|since) (?:I|we)(?:'d| would)? (?:really )?"
            r"(?:don't want|do not want|hate)(?: for)? "
            r"you to (?:miss|lose)\b[^?]*$",
            _I,
        ),
        ".",
    ),
    # "But before I close the book on it, is the roof on your list?"
    (
        Late(
            r"^(?:(?:but|and|so) )?before I (?:close|go|move|archive|stop|give up|leave)\b[^,\u2014\u2013:?]{0,50}"
            r"(?:,|\s?\u2014|\s[-\u2013]|:) ?(?=[^?]{12,}\?$)",
            _I,
        ),
        "",
    ),
    # "I shall close your file and not write again."
    (
        Late(
            r"\bI(?:'ll| will) close (?:your|the|this|out your) (?:file|loop|ticket)(?: out)? and (?:I )?"
            r"(?=won't\b|will not\b)",
            _I,
        ),
        "I ",
    ),
    # "We take in ten vets before we open it up to the rest."
    (Late(r"(?<=\b[Ww]e're) still (?=onboarding\b)|(?<=\b[Ww]e are) still (?=onboarding\b)"), " "),
    (Late(r"\ba (?:small|limited|select) number of ", _I), ""),
    (Late(r",? before (?:we|I) open (?:it|this|things) up\b[^,;:?]*$", _I), "."),
    (
        Late(
            r" before (?:it|they|the (?:spots?|slots?|places?|area)) (?:fills?|goes|go|runs? out)(?: up)?(?=[,.]|$)", _I
        ),
        "",
    ),
    (Late(r"(?<=\bwant )to (?:lock in|secure|claim|reserve) your (?=spot|place|seat|slot)", _I), "to take your "),
    (Late(r"(?<=\bwant )to (?:lock in|secure|claim|reserve) your (?=area|territory|region)", _I), "to cover your "),
)
_BLAMES = frozenset(
    "giving losing leaving leaking bleeding burning wasting missing throwing handing lose waste miss leave".split()
)
_THEN = frozenset("then probably likely already almost certainly just simply also".split())
_DANGLES = frozenset("and but so or the a of to with".split())


class Unscared(NamedTuple):
    """What a sentence gives; "" where it does not."""

    unscared: str = ""  # "I can fit a lamp by the gate."
    whether: str = ""  # "Does your team still count by hand?", of "If your team still counts by hand, you lose money."


class Unscarer:
    """Reads them off the sentences of one draft."""

    def __init__(self, spoken: Spoken) -> None:
        self._spoken, self._supposer = spoken, Supposer(spoken)

    def of(self, sentence: Sentence) -> Unscared:
        """Return what a sentence gives."""
        if sentence.zone not in BODY or sentence.bullet or sentence.end - sentence.start > _LONGEST:
            return Unscared()
        text = as_written(self._spoken.draft, Span(sentence.start, sentence.end)).replace("\u2019", "'")
        text = " ".join(text.split())
        return Unscared(_calmed(text), self._whether(sentence))

    def _whether(self, sentence: Sentence) -> str:
        """Return the question of a condition behind which nothing but a blame stands."""
        words = self._spoken.words
        clause = sentence.clauses[0] if sentence.clauses else None
        if clause is None or not clause.conditional or words.forms[sentence.first] != "if" or sentence.question:
            return ""
        for i in range(sentence.first + _LEAST, sentence.last - 2):
            if not words.marks[i] or words.forms[i] not in ("you", "then") or clause.subject.end >= i:
                continue
            at = i + 1 + (words.forms[i] == "then")
            while at < sentence.last - 1 and words.forms[at] in _THEN | {"are", "will"}:
                at += 1
            return self._supposer.asked(clause, sentence, i) if words.forms[at] in _BLAMES else ""
        return ""


def _calmed(text: str) -> str:
    new = text
    for shape, instead in _DROPPED:
        new = shape.sub(instead, new)
    new = new.strip()
    words = new.rstrip(".!?").lower().split()
    if new == text or len(words) < _LEAST or words[-1] in _DANGLES or new.count('"') % 2:
        return ""
    if new.count("(") != new.count(")"):
        return ""
    return new[0].upper() + new[1:] if text[0].isupper() else new
