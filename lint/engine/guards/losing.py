"""What a mail would lose with some words: where to go, what it costs, what it is about, the only thing it asks."""

import re
from itertools import pairwise

from lint.engine.context import BODY, Context
from lint.engine.measure import is_ask
from lint.engine.rewriting.small_words import MAILED, singular
from lint.engine.rewriting.telling import asks_alone, tells_more
from lint.model.source import Span

_ADDRESS = re.compile(
    r"https?://\S+|www\.\S+|\S+@\S+\.\w+|\b[\w-]+(?:\.[\w-]+){0,3}\.(?:com|org|net|io|co|de|eu|uk|app|dev|ai|me|ly|example)\b|"
    r"\b[\w-]+(?:\.[\w-]+)*\.[a-z]{2,12}/\S+",
    re.IGNORECASE,
)
_HELD = "~"  # stands for what a merge tag holds
_LABEL = re.compile(r"[^\W\d][^:.!?,]{2,30}: \S")  # "Places: two left", "Attached: the rate card": news in brief
_PHONE = re.compile(r"(?<![\w.,])[+0]\d[\d ()./-]{5,16}\d|\(\d{3}\) ?\d{3}-\d{4}")
_CODE = re.compile(r"\b(?:code|coupon|voucher)[:\s]+([A-Z][A-Z0-9-]{2,})")
_MONEY = re.compile(r"(?:[$\u20ac\u00a3]\s?|\b(?:USD|EUR|GBP)\s?)\d[\d.,]*[km]?|\bhalf price\b", re.IGNORECASE)
_SALARY = re.compile(r"(?:[$\u20ac\u00a3]|(?:eur|usd|gbp) )\d[\d.,-]*k\b", re.IGNORECASE)
_WORD = re.compile(r"[^\W_]+")
_CHANGES = re.compile(r"\b(?:goes|rises?|changes?|drops?|renews?|costs?)\b", re.IGNORECASE)
_FIGURE = re.compile(r"\d[\d.,]*\d|\d|half price")
_SHARE = re.compile(
    r"\d ?% (?:off|discount|deposit|commission|interest)|(?:discount|off|deposit|commission|fee) (?:of|is) ", re.I
)
_TERMS = re.compile(
    r"\b(?:prices?|priced|pricing|fees?|budget|deposit|commission|discount|off|vat|plus tax|flat|salary|honorarium|"
    r"per (?:month|year|week|day|hour|seat|head|user|person|piece|unit|hive|vet|site|creator|post)|half price)\b|"
    r"[$\u20ac\u00a3]\s?\d[\d.,]*(?: an? |/| each\b)",
    re.IGNORECASE,
)
_FREE = re.compile(r"\b(?:months?|weeks?|delivery|trial|set-?up) (?:are |is )?free\b", re.IGNORECASE)
_NOTHING = re.compile(
    r"\b(?:no|zero|without(?: any)?) (?:[\w-]+ )?(?:charge|commission|fees?|costs?|contract|deposit|minimum|set-?up)\b",
    re.IGNORECASE,
)  # what the reader need not pay, or sign
_SEEKS = re.compile(r"\b(?:looking for|hiring|seeking|recruiting) (?:an?|two|three|their|some) [A-Z\w]", re.IGNORECASE)
_OF_WHAT = re.compile(r"\b(?:our|my) (?:proposal|quotation|quote|offer) (?:for|on) (?:the |an? )?(\w+)", re.IGNORECASE)
_SPARED = re.compile(r"\bso (?:that )?you (?:don['\u2019]t|do not|won['\u2019]t|never) lose any? ", re.IGNORECASE)
_ORDINAL = re.compile(r"\bthe \d{1,2}(?:st|nd|rd|th)\b(?! (?:of )?[a-z]*(?:ry|ch|il|ay|ne|ly|st|er)\b)")
_MONTH = re.compile(
    r"\b(?:January|February|March|April|June|July|August|September|October|November|December)\b"
)  # May is a verb, too
_PROMISED = re.compile(
    r"\bno (?:more|further) (?:\w+ )?(?:e-?mails|messages|notes|calls|follow-?ups|reminders)\b|"
    r"\b(?:won't|will not|shan't) (?:\w+ )?(?:write|e-?mail|contact|bother|chase|ping|nudge|follow up|reach out)\b",
    re.IGNORECASE,
)
_ATTACHED = re.compile(r"\b(?:attach\w*|enclos\w+|an exclusive)\b", re.IGNORECASE)
_HURTS = re.compile(
    r"\b(?:cost|costs|costing|lose|losing|lost|wast\w+|leak\w*|burn\w*|bleed\w*|missing|average|making|earning|paying)\b",
    re.IGNORECASE,
)
_NUDGES = frozenset("nudge bump bumping follow following followup checking circling touching reminder status".split())
_PRESSING = frozenset("pressure respect listening filler".split())  # families of what is said beside a matter
_LED = 6  # words that lead to a link and say no more
_REST = 6  # words that a mail must say beside what is found in it
_SEVERAL = 6  # words behind "about" that may name a matter
_MODAL = frozenset("would could can may shall will".split())
INTERESTED = frozenset("interested need needs require looking".split())
_POLITE = frozenset("please kindly pls me us".split())
_PLEASE = frozenset("please kindly".split())
_CAN = re.compile(r"\bhow (?:[A-Z]\w+|we|our \w+) (?:can|could|helps?|will|would)\b")
_LENGTHY = 18  # words; a sentence about a price that is longer tells what it buys
_ABOUT = frozenset("about regarding concerning re our".split())
_BARE = frozenset("it this that them on in at so as".split())
_ENDS = frozenset((",", ";", ":", ".", "\u2014", "(", ")"))
_NO_MATTER = MAILED | frozenset(
    "calendar manager director boss notes records pipeline offer offers price prices pricing rates rate clients "
    "customers team side office inbox emails messages things anything something everything being getting missing "
    "rivals rival competitors competitor "
    "losing waiting these those their there which whether where while still until before after other others".split()
)  # behind "about" and "our" they name nothing
_LEAST = 4  # letters of a word that names something
_SAYS_NO = ("An answer whenever", "If it is a no")
_ANY_OFFER = ("Would this be of use", "Would this suit")
_ASKING = 5  # words of a question that is more than a tag


def hollow(context: Context, index: int, idle: frozenset[int]) -> bool:
    """Return whether hardly anything that stands unmarked would be left of the mail."""
    rest = (one for i, one in enumerate(context.sentences) if one.zone in BODY and i != index and i not in idle)
    return bool(idle) and sum(one.last - one.first for one in rest) < _REST


def only_mention(context: Context, index: int) -> bool:
    """Return whether nothing else in the mail names what a sentence says the mails are about, or our goods."""
    here, forms = context.sentences[index], context.draft.words.forms
    rest = {singular(form) for form in (*forms[: here.first], *forms[here.last :])}
    said = context.draft.text[here.start : here.end]
    if _CAN.search(said) or (_MONEY.search(said) and here.last - here.first > _LENGTHY):
        return True
    common = context.lexicon.list("talk-noun") | context.lexicon.list("talk-word") | _NO_MATTER
    for i in range(here.first, here.last - 1):
        if forms[i] not in _ABOUT:
            continue
        named: list[str] = []
        for at in range(i + 1, min(i + 1 + _SEVERAL, here.last)):
            if (context.draft.words.marks[at] in _ENDS and at > i + 1) or forms[at] in _BARE:
                break
            named.append(forms[at])
        words = [word for word in named if len(word) > _LEAST and word.isalpha() and word not in common]
        words = [word for word in words if word not in context.lexicon.verbs or word.endswith(("s", "ing"))]
        if words and not any(singular(word) in rest for word in words):
            return True
    return False


def loses(context: Context, index: int, span: Span, new: str, family: str) -> bool:
    """Return whether nothing of the mail would tell any longer what stands in `span` of a sentence.

    new: what would stand there instead, "" where the words are struck out. family: of the rule that found fault; some
    find it with a link or with an ask.
    """
    text = context.draft.text
    gone, left = _untagged(context, span), f"{text[: span.start]} {new} {text[span.end :]}".lower()
    told = [match[0].rstrip(".,;:!?)") for match in (*_ADDRESS.finditer(gone), *_PHONE.finditer(gone))]
    told += [match[1] for match in _CODE.finditer(gone)]
    parts = (part for one in told for part in one.lower().split(_HELD) if part)
    if family == "overload" and (_PHONE.search(gone) or len(_WORD.findall(_ADDRESS.sub("", gone))) > _LED):
        return True  # more than where to go
    if family == "overload" and not new and _asks_alone(context, index):
        return True  # the link is the one step that the mail asks for
    if family == "overload" and text[: span.start].rstrip("*_\u2192\U0001f449 \n").endswith(":"):
        return True  # "The page is here:" would be left
    if family != "overload" and any(part not in left for part in parts):
        return True
    sentence = context.sentences[index]
    if sentence.zone == "subject":
        paid = _SALARY.search(gone) is not None and family != "pressure"  # of a post by its name
        return (paid or bool(_MONEY.search(gone) and _CHANGES.search(gone))) and not _MONEY.search(new)
    priced = _TERMS.search(gone) and _MONEY.search(gone) and not _HURTS.search(gone)
    if (priced or _SHARE.search(gone)) and any(match[0] not in left for match in _FIGURE.finditer(gone)):
        return True
    if family != "respect" and any(one[0].lower() not in left for one in _NOTHING.finditer(gone)):
        return True
    if family == "pressure" and _SPARED.search(gone) and not _SPARED.search(left):
        return True  # what the reader is spared by it
    if _SEEKS.search(gone) and not _SEEKS.search(left):
        return True  # the post or the place that the mail is about
    if family == "pressure" and any(one[1].lower() not in new.lower() for one in _OF_WHAT.finditer(gone)):
        return True  # what the proposal was for
    if _FREE.search(gone) and "free" not in left:
        return True
    if _ORDINAL.search(left) and any(month[0].lower() not in left for month in _MONTH.finditer(gone)):
        return True  # "the 11th" of it stays
    if family == "opener" and any(match[0] not in left for match in _SALARY.finditer(gone)):
        return True
    if _WORD.search(text, sentence.start, span.start) or _WORD.search(text, span.end, sentence.end):
        return span.end >= sentence.end - 1 and text[sentence.start : sentence.end].endswith(":") and not new
    if not new and (_LABEL.match(gone) or _ATTACHED.search(gone) or _PROMISED.search(gone.replace("\u2019", "'"))):
        return True
    if gone.rstrip("*_ ").endswith(":") and not new.endswith(":") and _goes_on(context, index):
        return True
    if not new and family in _PRESSING and asks_alone(context, index):
        return True
    if (not new or new.startswith(_ANY_OFFER)) and family in _PRESSING and tells_more(context, index):
        return True
    return _loses_matter(context, index, new) or (
        (not new or new.startswith(_SAYS_NO)) and family != "respect" and _only_ask(context, index)
    )


def _untagged(context: Context, span: Span) -> str:
    """Return a stretch of the text with its merge tags blanked: whether those are kept is asked elsewhere."""
    text, at, parts = context.draft.text, span.start, []
    for tag in context.draft.tags:
        if at <= tag.start and tag.end <= span.end:
            parts.append(f"{text[at : tag.start]}{_HELD * (tag.end - tag.start)}")
            at = tag.end
    return "".join((*parts, text[at : span.end]))


def _goes_on(context: Context, index: int) -> bool:
    """Return whether more of the mail stands behind a sentence, which may be what it announces."""
    return index + 1 < len(context.sentences) and context.sentences[index + 1].zone in BODY


def _loses_matter(context: Context, index: int, new: str) -> bool:
    """Return whether only this sentence says what an older mail, a call or a question was about."""
    sentence, words = context.sentences[index], context.draft.words
    get = context.lexicon.list
    small = get("connector") | get("auxiliary") | get("preposition") | get("question-word") | get("sender-word")
    small |= get("reader-word") | get("other-subject")
    if (MAILED | _NUDGES).isdisjoint(words.forms[sentence.first : sentence.last]):
        return False
    others = {singular(form) for form in (*words.forms[: sentence.first], *words.forms[sentence.last :])}
    others |= {singular(form) for form in _WORD.findall(new.lower())}
    for i in range(sentence.first, sentence.last - 1):
        nudged = words.forms[i] in ("on", "re", "for") and not _NUDGES.isdisjoint(words.forms[sentence.first : i])
        if not nudged and words.forms[i] not in ("about", "regarding", "concerning"):
            continue
        end = i + 1
        while end < min(sentence.last, i + 1 + _SEVERAL) and (words.marks[end] in ("", "-", '"') or end == i + 1):
            end += 1
        told = [at for at in range(i + 1, end) if words.forms[at] not in small and not words.classes[at]]
        said = [words.forms[at] for at in told if len(words.forms[at]) >= _LEAST or _capitals(context, at)]
        if new and nudged:
            said = [form for form in said if form not in MAILED]  # a mail is no matter
        if said and others.isdisjoint(singular(form) for form in said):
            return True
    return False


def _capitals(context: Context, at: int) -> bool:
    """Return whether a word is written in capitals, as an initialism is."""
    words = context.draft.words
    return len(words.forms[at]) > 1 and context.draft.text[words.starts[at] : words.ends[at]].isupper()


def _only_ask(context: Context, index: int) -> bool:
    """Return whether this sentence asks the reader for something, and no other one does."""
    return _asks(context, index) and not any(_asks(context, i) for i in context.body if i != index)


def _base(context: Context, form: str) -> bool:
    """Return whether a word may be a verb in its base form, as one is told what to do."""
    verb = context.lexicon.verbs.get(form)
    return verb is not None and "b" in verb.forms


def _asks(context: Context, index: int) -> bool:
    sentence = context.sentences[index]
    forms = context.draft.words.forms[sentence.first : sentence.last]
    if len(forms) < _ASKING:
        return False
    if sentence.question:
        wants = any(one in INTERESTED for one in forms) and "you" in forms
        return wants or any(one in _MODAL and two in ("you", "i", "we") for one, two in pairwise(forms))
    if "check" in forms and ("if", "you") in pairwise(forms):
        return True
    polite = not _POLITE.isdisjoint(forms)
    if any(one in _PLEASE and _base(context, two) for one, two in pairwise(forms)):
        return True
    return any(
        clause.imperative and not clause.negated and (polite or "ask-verb" in clause.lists)
        for clause in sentence.clauses
    )


def _asks_alone(context: Context, index: int) -> bool:
    """Return whether a sentence is an order, and nothing else in the mail asks for anything."""
    others = (one for i, one in enumerate(context.sentences) if i != index and one.zone in BODY)
    here = context.sentences[index]
    offered = context.draft.text.startswith("If you like,", here.start)
    ordered = offered or any(clause.imperative for clause in here.clauses)
    return ordered and not any(one.question or is_ask(one) for one in others)
