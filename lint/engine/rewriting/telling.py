"""What a sentence that presses tells beside its push: a fact, an offer, a question, a step that nothing else names."""

import re

from lint.engine.context import BODY, Context

_KNOWN = re.compile(
    r"\b(?:reaching out|asking|writing|calling|getting in touch) (?:because|as|since)\b|"
    r"\b(?:saw|seen|noticed|read|visited) (?:that )?your\b|\bbecause (?!i\b|we\b)",
    re.IGNORECASE,
)  # why the mail is written, what was seen of the reader, or what makes a thing so
_FREE = re.compile(
    r"\b(?:an?|our|your|this|the|is|are|for) free\b(?! money)|^\W*free\b|\bcosts? nothing\b|"
    r"\b(?:no|without|free of) (?:charge|cost)\b",
    re.IGNORECASE,
)
_FREE_ELSEWHERE = re.compile(r"(?<!-)\bfree\b|\bcosts? nothing\b", re.IGNORECASE)
_MONTHS = "january|february|march|april|may|june|july|august|september|october|november|december"
_DATED = re.compile(
    rf"\bvalid\b|\b(?:by|before|until) (?:the )?(?:{_MONTHS})\b|\bon (?:mon|tues|wednes|thurs|fri|satur|sun)day at \d|"
    r"\b(?:rewards?|bonus\w*|discounts?|terms) (?:\w+ )?(?:ends?|expires?)\b",
    re.IGNORECASE,
)  # a term, and no hurry: "valid for 30 days", "decide by June", "I am in the yard on Monday at 9"
_OFFERED = re.compile(
    r"\b(?:slots?|places?|spots?|seats?)\b(?: \w+){0,4} (?:for|on) (?:an?|our)\b|"  # of what there are so many
    r"^if you\b.*\b(?:i|we) can\b|"
    r"\b(?:hold|holding|kept|keeping|reserved|(?:put|set) aside)\b.*\bbut\b|"  # "I have kept you one, but only till"
    r"\bwithout your (?:support|gift|help|donation)\b",  # what it is for
    re.IGNORECASE,
)
_NOTICE = re.compile(
    r"^(?:if|unless)\b.*\b(?:no word|not hear\w*|don't hear|heard nothing)\b.*\b(?:i|we)(?:'m|'ll| am| are| will)\b|"
    r"\bif (?:somebody|someone|anybody|anyone) else\b.*\b(?:leave|stay|keep|stick|good|fine)\b|"
    r"\blast from me\b|^not an? \w+|\b(?:why|how)\.$",
    re.IGNORECASE,
)  # what happens without an answer; leave to stay with another; a promise to stop; a threat taken back; more to come
_ASKED = re.compile(
    r"\b(?:see|check|know|out|ask|hear) (?:if|whether) (?:you|there)\b|\bso (?:we|i) need your\b", re.IGNORECASE
)
_HOPED = re.compile(r"(?:we )?hope to\b", re.IGNORECASE)
_SUITS = re.compile(r"^(?:would|does|will|is)\b.*\b(?:suits?|work|do)\b.*\?$", re.IGNORECASE)
_GUESS = re.compile(r"\b(?:looks like|it seems|tells me)\b", re.IGNORECASE)
_WRITTEN = re.compile(
    r"\b(?:i|we)(?:'ve| have|'d)? (?:\w+ ){0,2}?(?:tried|e-?mailed|written|sent|left|turned up|heard|haven't)\b|"
    r"\bhaven't heard\b|\breminder that\b",
    re.IGNORECASE,
)
_ROUND = re.compile(r"\bround (?:is|will|closes)\b|\b(?:subscribed|committed)\b|\bterm sheets?\b", re.IGNORECASE)
_SEVERAL = re.compile(
    r"[.?!] +[a-z].*[.?!] +[a-z]|;\s+(?!those\b|they\b)\w|\w: \D{9,}\d", re.DOTALL
)  # sentences that their writer did not part
_ANNOUNCED = re.compile(
    r"\blet me (?!know\b)(?:\w+ ){0,5}\w+\.$|^that's what .{1,40} does\.$|\b(?:angle|idea|reason)\.$", re.IGNORECASE
)
_CHOICE = re.compile(r"\byes ?/ ?no\b", re.IGNORECASE)
_WH = frozenset("which what when how who where".split())
_COUNTS = frozenset("two three four five six seven eight nine ten".split())
_BRIEF = 12  # words that say hardly more than a feeling
_LONGEST = 2000  # signs; nobody reads such a sentence for its push
_HURRIES = frozenset("act hurry move jump wait miss delay hesitate".split())  # orders that name no step
_STEP = 3  # words of an order that says no more than what to do next


def tells_more(context: Context, index: int) -> bool:
    """Return whether a mail would lose more than a push with one of its sentences."""
    said = _said(context, index)
    if len(said) > _LONGEST or any(
        shape.search(said) for shape in (_KNOWN, _DATED, _OFFERED, _NOTICE, _ASKED, _SEVERAL)
    ):
        return True
    length = context.sentences[index].last - context.sentences[index].first
    if (context.draft.purpose.name == "investor" and length > _BRIEF) or _ROUND.search(said):
        return True  # how a round stands is what an investor must know
    if _FREE.search(said) and not any(_FREE_ELSEWHERE.search(_said(context, i)) for i in _others(context, index)):
        return True
    return _opens(context, index, said) or _counted(context, index)


def asks_alone(context: Context, index: int) -> bool:
    """Return whether a sentence is the one question or wish, or the step that the reader is asked to take."""
    sentence, forms, said = context.sentences[index], context.draft.words.forms, _said(context, index)
    ordered = _HURRIES.isdisjoint(forms[sentence.first : sentence.last]) and any(
        clause.imperative for clause in sentence.clauses
    )
    if ordered and sentence.last - sentence.first <= _STEP:
        return True
    if not sentence.question:
        return bool(_HOPED.match(said))
    after = index + 1
    if _SUITS.search(said) or (after in context.body and _CHOICE.search(_said(context, after))):
        return True  # nothing would be left to say yes to
    alone = not any(context.sentences[i].question for i in _others(context, index))
    return alone and forms[sentence.first] in _WH


def announced(context: Context, index: int) -> bool:
    """Return whether the sentence before says that this one comes: "Let me explain.", "That's what Boxwell does."."""
    before = context.sentences[index - 1] if index else None
    return before is not None and before.zone in BODY and bool(_ANNOUNCED.search(_said(context, index - 1)))


def _opens(context: Context, index: int, said: str) -> bool:
    """Return whether a sentence begins the mail and tells what it goes on from: what was sent, what is supposed."""
    first = next((i for i in context.body if context.sentences[i].zone != "greeting"), -1)
    asks = context.sentences[index].question or "last" in said.lower().split()
    return index == first and (bool(_GUESS.search(said)) or (bool(_WRITTEN.search(said)) and not asks))


def _counted(context: Context, index: int) -> bool:
    """Return whether a sentence is a point of a list, the line above which tells how many there are."""
    above = index
    while above >= 0 and context.sentences[above].bullet:
        above -= 1
    if above in (index, -1):
        return False
    line = context.sentences[above]
    return not _COUNTS.isdisjoint(context.draft.words.forms[line.first : line.last])


def _others(context: Context, index: int) -> list[int]:
    return [i for i in context.body if i != index]


def _said(context: Context, index: int) -> str:
    one = context.sentences[index]
    return context.draft.text[one.start : one.end].replace("\u2019", "'")
