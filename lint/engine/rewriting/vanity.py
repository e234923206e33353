"""Sentences that praise the sender, tell of his feelings or prizes and nothing else, or say what a buyer needs."""

import re

from lint.engine.context import Context
from lint.engine.rewriting.small_words import singular

_PRIZES = frozenset(
    "award awards prize medal trophy finalist shortlisted voted won winner featured television tv bloomberg press "
    "newcomer pride proud prouder excited happier buzzing thrilled stoked momentum incredible unreal admiration "
    "cried".split()
)
_FUNDS = frozenset("series raised seed funding backed investors valuation".split())
_GRAND = frozenset("disrupting revolutionizing revolutionising transforming reinventing".split())
_NOBODY = frozenset("nobody no none nothing".split())
_EVER = frozenset("best biggest greatest most".split())
_NEVER = frozenset("not unless if but however though sorry".split())
BOASTS = frozenset(
    "beyond-compare row-of-figures rank-words sender-feelings raptures track-record company-history client-results "
    "others-use-it borrowed-results boastful-bullet made-for-this".split()
)  # rules that find what this is about
_FACTS = frozenset(
    "stainless tons it this that tested checked shipped design trained interviewed warranty none board personalised "
    "changed".split()
)  # facts
PRAISE = frozenset(
    "award awards awarded proud honoured honored million clients clientele references mission aim "
    "passionate perfectionist "
    "#1 1 shortlisted silver medal voted friendliest leader accelerator citations unicorns patents favourite seed "
    "trust trusted founder founders sponsored reputation famous hardworking featured esteemed prize".split()
)  # of whom one may do without
_WEAK = frozenset("trust clients clientele references 1 aim seed".split())  # of them, what plain words may say
_STANDARD = frozenset(
    "factory machines cnc founding vetted insured licensed licenced bonded iso accredited registered certified refund "
    "guarantee guaranteed warranty speakers mentors talks overleaf attached enclosed link credit brochure".split()
)
_FELT = frozenset("prouder happier excited thrilled delighted stoked pumped buzzing moon chuffed".split())
_BRIEF = 14  # words
_TERMS = re.compile(
    r"\b(?:pay nothing|all (?:i|we) ask|in return|no fee|included|per (?:month|head|seat|user|unit))\b", re.I
)
_MONEY = re.compile(r"[$\u20ac\u00a3]\s?\d")
_CODE = re.compile(r"\b[A-Z]{2,}-?\d{3,}\b")
_NAME = 4  # words of a subject that is a name
_TRADE = re.compile(r"(?:er|or|ist|agency|firm|chain|studio|team|app|tool|platform|software|event|conference)$")
_NO_TRADE = frozenset(
    "other over never ever offer under after however customer user partner member number quarter whether together "
    "rather paper matter order letter server cover better faster newcomer winner for or founder center easier investor "
    "happier prouder were her per bigger larger smaller lower higher mayor sponsor star career year another our "
    "smarter former leader visitor visitors reader their forever corner october september november december".split()
)


def praises(context: Context, index: int) -> bool:
    """Return whether a sentence says how good, how big or how well known the sender is."""
    sentence, words, get = context.sentences[index], context.draft.words, context.lexicon.list
    told = get("boast-word") | get("superlative") | get("brag-noun") | PRAISE
    said = words.forms[sentence.first : sentence.last]
    whole = any(clause.verb >= 0 and clause.subject.end > clause.subject.start for clause in sentence.clauses)
    told = told if whole else told - get("brag-noun")  # "Reports to the COO, 22 people": no boast
    return not told.isdisjoint(said) and _FACTS.isdisjoint(said)


def outright(context: Context, index: int, but: frozenset[str] = frozenset()) -> bool:
    """Return whether a sentence boasts by more than the people that it names, so that any mail is better without it.

    but: words that are no boast where they stand.
    """
    sentence, words, get = context.sentences[index], context.draft.words, context.lexicon.list
    told = (get("boast-word") | get("superlative") | PRAISE) - _WEAK - but
    return not told.isdisjoint(words.forms[sentence.first : sentence.last])


def vain(context: Context, index: int) -> bool:
    """Return whether a sentence tells of feelings, prizes or money got, and nobody would miss it."""
    sentence, words, lists = context.sentences[index], context.draft.words, context.lexicon.list
    forms = words.forms[sentence.first : sentence.last]
    text = context.draft.text[sentence.start : sentence.end]
    if sentence.question or text.endswith(":") or needful(context, index):
        return False
    after = context.sentences[index + 1 : index + 2]
    if after and after[0].bullet and not sentence.bullet:
        return False  # it may announce the list
    said = frozenset(forms)
    grand = not said.isdisjoint(_GRAND) and not said.isdisjoint(("industry", "market"))
    if not said.isdisjoint(lists("reader-word") | _NEVER) or (_MONEY.search(text) and not grand):
        return False
    if any(words.classes[i] in ("url", "email", "link", "date", "time") for i in range(sentence.first, sentence.last)):
        return False
    if any(tag.start < sentence.end and sentence.start < tag.end for tag in context.draft.tags):
        return False
    felt = not said.isdisjoint(lists("feeling-word") | _PRIZES) or "over the moon" in " ".join(forms)
    funded = not said.isdisjoint(_FUNDS) and context.draft.purpose.name != "investor"
    first = not said.isdisjoint(_EVER) and "ever" in said
    alone = forms[0] in _NOBODY and not said.isdisjoint(lists("sender-word"))
    return (felt or funded or first or grand or alone) and not _names_goods(context, index)


def felt_only(context: Context, index: int) -> bool:
    """Return whether a sentence tells of the sender's feelings and brings up nothing that the next one may mean."""
    sentence, words, lists = context.sentences[index], context.draft.words, context.lexicon.list
    forms = words.forms[sentence.first : sentence.last]
    felt = not (lists("feeling-word") | _FELT).isdisjoint(forms) and forms[0] in ("we", "i")
    if not felt or len(forms) > _BRIEF or sentence.question or any(words.classes[sentence.first : sentence.last]):
        return False
    after = context.sentences[index + 1] if index + 1 < len(context.sentences) else None
    points = after is not None and words.forms[after.first] in ("it", "that", "this", "they", "these")
    return not points and not _names_goods(context, index) and lists("reader-word").isdisjoint(forms)


def needful(context: Context, index: int) -> bool:
    """Return whether a sentence says what a buyer or a guest needs to know: a licence, a price, who speaks."""
    sentence, words = context.sentences[index], context.draft.words
    text = context.draft.text[sentence.start : sentence.end]
    forms = frozenset(words.forms[sentence.first : sentence.last])
    if not _STANDARD.isdisjoint(forms) or _TERMS.search(text):
        return True
    if _CODE.search(text):
        return True  # "AL6005-T5": what a thing is made of
    if _says_trade(context, index) and _names_goods(context, index):
        return True  # "We are the leading insurer for small yards."
    if context.draft.purpose.name == "press" and _MONEY.search(text):
        return True  # the news itself
    return bool(_MONEY.search(text)) and _FUNDS.isdisjoint(forms) and sentence.last - sentence.first <= 8


def _says_trade(context: Context, index: int) -> bool:
    """Return whether a sentence says what the sender is, whatever else it praises."""
    forms = context.draft.words.forms
    for clause in context.sentences[index].clauses:
        at = clause.verb
        if at >= 0 and forms[at] in ("am", "are", "is") and at + 1 < clause.last and at - clause.first <= _NAME:
            named = clause.actor in ("sender", "other") and forms[clause.first] not in ("it", "this", "that", "there")
            counted = any(form[0].isdigit() for form in forms[at : clause.last])
            return named and (
                forms[at + 1] in ("a", "an", "the", "one") or (counted and forms[at + 2 : at + 3] == ["'s"])
            )  # "Kent's largest chain of dairies, with 31 doors"
    return False


def _names_goods(context: Context, index: int) -> bool:
    """Return whether a sentence names a trade, goods or somebody that the mail names nowhere else."""
    sentence, words, get = context.sentences[index], context.draft.words, context.lexicon.list
    goods = get("product-noun") | get("house-noun") | get("service-person")
    around = (*words.forms[: sentence.first], *words.forms[sentence.last :])
    others = {singular(form) for form in around}
    for i in range(sentence.first, sentence.last):
        form = words.forms[i]
        trade = form in goods or (len(form) > 4 and _TRADE.search(singular(form)) and form not in _NO_TRADE)
        if trade and singular(form) not in others:
            return True
    first, text = sentence.first, context.draft.text
    common = get("english-word") | context.lexicon.verbs.keys() | get("other-subject") | get("sender-word")
    named = text[words.starts[first]].isupper() and words.forms[first] not in common
    return named and words.forms[first] not in around
