"""Pitches that stay whole: a plain offer, told on condition; a trade, told to whoever looks for it; a way out."""

from typing import NamedTuple

from lint.engine.context import BODY, Context
from lint.engine.recast.spoken import Spoken
from lint.engine.rewriting.leaning import points_back
from lint.model.draft import Clause, Sentence

_LEAST, _MOST = 4, 38  # words of a sentence that is told on condition
_FINE = "; if not, that is fine too"
_LEADS = frozenset("the reason i ask btw by way so and here in short for context quick also".split())
_AFTER = frozenset("here either if unless otherwise whatever shout whichever does would could when so but".split())
_IDLE = frozenset(
    "work serve know see count employ have has own love believe pride hope want think feel need say mean promise "
    "guarantee trust win sell try look run come go stand exist cost start aim strive celebrate hold earn lead rank "
    "boast remain live obsess power bring take sit ship belong understand speak get pay put stay miss lose travel "
    "deliver export raise grow close hit call follow wait sign focus ensure care insist cover fund write "
    "create integrate".split()
)  # what says how somebody is, or what no stranger has a use for by itself
_BOASTS = frozenset(
    "customers clients clientele trusted award awarded guaranteed guarantee proud revenue roi promise success leading "
    "voted rated results satisfied reputation quality".split()
)
_COUNTED = frozenset("companies brands firms businesses teams homes people sites projects leaders users depots".split())
_SIZES = frozenset("small tiny two three four five person family run owned boutique little young group team".split())
_BACK = frozenset("this that these those they them".split())
_MORE = frozenset("we i our my us".split())
_BEGINS = frozenset("we i our my at here".split())


class Pitch(NamedTuple):
    """What a sentence gives; "" where it does not."""

    pitch: str = ""  # "we lend out trained bookkeepers by the hour": all of it but "Reason I ask:"
    trade: str = ""  # "a small tool that texts the waiting list": what the product is
    trader: str = ""  # "Slotwell is one"
    fine: str = ""  # "; if not, that is fine too", where the next sentence goes on well behind it


class Pitches:
    """Reads the pitches of one draft. Words are given by index, `last` exclusive."""

    def __init__(self, spoken: Spoken) -> None:
        self._spoken, self._words, self._context = spoken, spoken.words, spoken.context
        get = spoken.context.lexicon.list
        self._praise = get("boast-word") | get("superlative") | get("puff-word")
        self._sold = get("house-noun") | get("service-person") | get("product-noun")
        self._common = get("english-word") | spoken.verbs.keys()

    def of(self, index: int) -> Pitch:
        """Return what one sentence gives."""
        sentence = self._context.sentences[index]
        fine = fine_behind(self._context, index)
        if sentence.question or sentence.bullet or sentence.zone not in BODY:
            return Pitch(fine=fine)
        if not _LEAST <= sentence.last - sentence.first <= _MOST or not self._ends_well(sentence):
            return Pitch(fine=fine)
        first = self._behind_lead(sentence)
        clause = next((one for one in sentence.clauses if one.verb >= first), None)
        forms = self._words.forms[first : sentence.last]
        if clause is None or clause.negated or clause.conditional or not self._praise.isdisjoint(forms):
            return Pitch(fine=fine)
        said = self._spoken.said(first, sentence.last, sentence).rstrip(".! ")
        if not said or any(sign in said for sign in ";:|") or "/" in said.replace("24/7", ""):
            return Pitch(fine=fine)
        if self._words.forms[clause.verb] == "is":
            return self._is_one(clause, sentence, first)._replace(fine=fine)
        if not self._offers(clause, sentence, first):
            return Pitch(fine=fine)
        begins = self._words.forms[first]
        lowers = begins in _BEGINS and begins != "i"
        if begins not in _BEGINS and (begins in self._common or not self._spoken.capital(first)):
            return Pitch(fine=fine)
        return Pitch(pitch=said[:1].lower() + said[1:] if lowers else said, fine=fine)

    def _offers(self, clause: Clause, sentence: Sentence, first: int) -> bool:
        """Return whether a clause says outright what somebody does for others, and no other says more of him."""
        forms, verb = self._words.forms, clause.verb
        reading = self._spoken.verbs.get(forms[verb])
        base = reading.base if reading is not None else forms[verb]
        told = forms[first : sentence.last]
        counted = any(form[:1].isdigit() for form in told) and not _COUNTED.isdisjoint(told)
        if (
            base in _IDLE
            or counted
            or not _BOASTS.isdisjoint(told)
            or forms[first] in self._spoken.small - {"at", "here"}
        ):
            return False
        if verb + 1 >= sentence.last or self._words.marks[verb + 1] or self._points(verb + 1, sentence):
            return False
        figures = any(form.endswith("%") or form[:1] in "$\u20ac\u00a3" for form in told)
        if "but" in told or (figures and "you" not in told):
            return False
        others = [one for one in sentence.clauses if one.first > verb and one.verb >= 0]
        if any(one.tense == "past" and one.actor == "sender" for one in others) or any(
            one.imperative for one in others
        ):
            return False
        if any(one.actor == "sender" and forms[one.first] in ("and", "but", "so", "or") for one in others):
            return False
        if clause.actor == "sender" and {"we", "i"}.intersection(forms[max(first, verb - 3) : verb]):
            if clause.tense != "present" or reading is None or forms[verb] != base:
                plain = not any(any(letter.isdigit() for letter in form) for form in told)
                return forms[verb - 1] == "can" and self._spoken.base(verb) and "your" in told and plain
            return forms[verb - 1] in ("we", "i", "also")
        return clause.tense == "present" and self._named(clause, sentence, first)

    def _named(self, clause: Clause, sentence: Sentence, first: int) -> bool:
        """Return whether a product does something: "Slotwell texts …", "Our scheduling assistant drafts …"."""
        forms, verb = self._words.forms, clause.verb
        reading = self._spoken.verbs.get(forms[verb])
        third = forms[verb].endswith("s") and reading is not None and "s" in reading.forms
        own = forms[first] in ("our", "my") and verb - first > 1
        name = verb == first + 1 and forms[first] not in self._common and self._spoken.capital(first)
        return third and first == sentence.first and verb - first <= 5 and (own or name)

    def _is_one(self, clause: Clause, sentence: Sentence, first: int) -> Pitch:
        """Return what a product is, of "Slotwell is a small tool that texts the waiting list"."""
        forms, verb = self._words.forms, clause.verb
        if verb != first + 1 or first != sentence.first or forms[first] in self._common:
            return Pitch()
        kind = forms[verb + 2 : min(sentence.last, verb + 8)]
        if forms[verb + 1 : verb + 2] not in (["a"], ["an"]) or self._sold.isdisjoint(kind):
            return Pitch()
        if not _BOASTS.isdisjoint(forms[first : sentence.last]) or not _MORE.isdisjoint(forms[verb : sentence.last]):
            return Pitch()
        if sum(self._words.marks[i] == "," for i in range(verb, sentence.last)):
            return Pitch()
        end = next((k for k, form in enumerate(kind) if form in self._sold), 0)
        if not _SIZES.isdisjoint(kind[:end]) and "that" not in kind:
            return Pitch()
        text = self._spoken.said(verb + 1, sentence.last, sentence)
        name = self._spoken.said(first, verb, sentence)
        return Pitch(trade=text, trader=f"{name} is one") if text and name else Pitch()

    def _behind_lead(self, sentence: Sentence) -> int:
        """Return where a sentence begins behind "Reason I ask:"."""
        forms, marks = self._words.forms, self._words.marks
        for i in range(sentence.first + 1, min(sentence.last, sentence.first + 6)):
            if marks[i] in (":", ",") and _LEADS.issuperset(forms[sentence.first : i]):
                return i
        return sentence.first

    def _points(self, i: int, sentence: Sentence) -> bool:
        """Return whether a word points back and names nothing: "fixes that", "does it"."""
        forms = self._words.forms
        bare = i + 1 >= sentence.last or self._words.marks[i + 1] or forms[i + 1] in self._spoken.small
        return forms[i] in ("it", "so", "them", "they") or (forms[i] in _BACK and bool(bare))

    def _ends_well(self, sentence: Sentence) -> bool:
        text = self._spoken.draft.text[sentence.start : sentence.end].rstrip("*_ ")
        return text.endswith((".", "!"))


def fine_behind(context: Context, index: int) -> str:
    """Return "; if not, that is fine too" where the sentence behind goes on well behind that, else ""."""
    sentences = context.sentences
    if index + 1 >= len(sentences) or sentences[index + 1].zone not in BODY:
        return _FINE
    here, after = sentences[index], sentences[index + 1]
    forms = context.draft.words.forms[after.first : after.last]
    near = here.paragraph == after.paragraph
    if (
        not forms
        or forms[0] in _AFTER
        or forms[:2] == ["my", "assistant"]
        or "this" in forms[:1]
        or (near and points_back(context, index + 1))
    ):
        return ""
    if any(context.listed("way-out", i) for i in context.body if i != index):
        return ""
    link = any(context.draft.words.classes[i] == "url" for i in range(after.first, after.last))
    return "" if after.bullet or (near and (after.question or link)) else _FINE
