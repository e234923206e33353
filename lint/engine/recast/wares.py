"""What a sender says that he sells, that his product does, or that he does for others: as it stands in an offer.

All of it stays: what stands behind the verb is taken over word by word, and the name goes into the other half.
"""

from typing import NamedTuple

from lint.engine.recast.nouns import Nouns
from lint.engine.recast.spoken import Spoken
from lint.engine.rewriting.small_words import ADDED, OURSELVES
from lint.model.draft import Clause, Sentence

_LEAST, _MOST = 3, 40  # words of a sentence that is turned round
_LONG = 18  # words that a product may do
_PLACES = frozenset("at from since on under over across".split())  # behind a noun: how or where it is made
_OWN = frozenset("we i".split())
_LEADS = frozenset("the reason i ask btw by way asking as because and so here at in short for context".split())
_SOMEBODY = frozenset("team crew company firm agency studio practice staff group consultancy shop".split())
_IDLE_S = frozenset(
    "is has was does goes costs means stands exists believes prides leads ranks boasts employs counts wins celebrates "
    "remains holds earns comes sits starts wants knows loves needs looks says thinks obsesses spans serves operates "
    "has fixes pays speaks gets sounds".split()
)  # what says nothing of what a product does for somebody, or points back
_SELLING = frozenset(
    "make build built made keep offer provide sell supply manufacture produce grow develop publish".split()
)
_SELLS = frozenset("makes builds offers provides sells supplies manufactures produces publishes".split())
_NOT_SOLD = frozenset(
    "number range lot lots variety plan point offer difference sense sure chance decision resources discount".split()
)
_PLAIN = frozenset("only first top never always name world rated everyone everybody nobody writing hi hey".split())
_WITH_TIME = frozenset("living years year days".split())
_BACK = frozenset("it this that them they their its him her so with".split())  # what would hang in the air
_JOINS = frozenset("and but or plus".split())
_SUBORDINATE = frozenset("so when while where that which who as if before after because since until how what".split())
_NOBODY = frozenset("nothing nobody everything everybody everyone".split())  # no brands


class Ware(NamedTuple):
    """What a sentence gives; "" where it does not."""

    ware: str = ""  # "a gel-lined tube for that rim"
    maker: str = ""  # "we make one"
    brand: str = ""  # "Monterrubio's", where it is a house that is named
    feature: str = ""  # "collects invoices from each site"
    product: str = ""  # "Ledgerly does"
    thing: str = ""  # "something" or "somebody"
    work: str = ""  # "clean warehouses at night"
    worker: str = ""  # "we do"


class Wares:
    """Turns the offers of one draft round. Words are given by index, `last` exclusive."""

    def __init__(self, spoken: Spoken, nouns: Nouns) -> None:
        self._spoken, self._nouns, self._words = spoken, nouns, spoken.words
        get = spoken.context.lexicon.list
        self._puffs = (get("boast-word") | get("superlative") | get("puff-word") | OURSELVES | {"my", "me"}) - _PLAIN
        self._work, self._mass = get("work-verb"), get("mass-noun")
        self._common = get("english-word") | spoken.verbs.keys()
        self._adverbs, self._people = get("adverb"), get("people-noun")

    def of(self, sentence: Sentence) -> Ware:
        """Return what one sentence gives: at most one of the three."""
        if sentence.question or sentence.bullet or not _LEAST < sentence.last - sentence.first <= _MOST:
            return Ware()
        text = self._spoken.draft.text[sentence.start : sentence.end]
        if ";" in text or "|" in text:
            return Ware()
        telling = [one for one in sentence.clauses if one.verb >= 0 and not one.negated]
        clause = next((one for one in telling if one.actor == "sender" or self._told_of(one, sentence)), None)
        if clause is None or clause.conditional or clause.tense not in ("present", "past"):
            return Ware()
        if clause is not telling[0] and not self._only_leads(sentence, clause.first):
            return Ware()
        if self._goes_on(sentence, clause):
            return Ware()
        at = clause.verb
        subject = self._subject(clause)
        if subject in ("we", "i"):
            return self._own(subject, at, sentence, clause)
        return self._features(at, sentence, clause) if clause.tense == "present" else Ware()

    def _own(self, subject: str, at: int, sentence: Sentence, clause: Clause) -> Ware:
        forms = self._words.forms
        who = "I" if subject == "i" else "we"
        if not self._only_leads(sentence, self._subject_at(clause)):
            return Ware()
        near = forms[at - 1] == subject or (forms[at - 1] in ("also", "have") and forms[at - 2] == subject)
        if forms[at] in _SELLING and near:
            return self._ware(who, at, sentence)
        if clause.tense == "present" and forms[at] in self._work and near:
            text = self._tail(at, sentence)
            return Ware(work=text, worker=f"{who} do") if text else Ware()
        return Ware()

    def _ware(self, who: str, at: int, sentence: Sentence) -> Ware:
        """Return what is made as a thing to look for, and who makes it."""
        forms, first = self._words.forms, at + 1
        if forms[first] in ("the", "our", "my", "you", "your", "it", "this", "that", "up") or self._words.marks[first]:
            return Ware()
        cut = next((i for i in range(first + 1, sentence.last) if self._place(i)), sentence.last)
        head = self._head(first, cut)
        named = self._named(first, cut)
        first = first + 1 if named else first
        head = self._head(first, cut) if named else head
        if head < 0 or forms[head] in _NOT_SOLD | self._people or not self._plain(first, cut):
            return Ware()
        if self._words.classes[first] == "number" or forms[first][0].isdigit():
            return Ware()
        aside = next((i for i in range(first, cut) if self._words.marks[i] == "("), cut)
        commas = [i for i in range(first + 1, aside) if self._words.marks[i] == ","]
        if commas and not _JOINS.intersection(forms[commas[-1] : commas[-1] + 4]):
            return Ware()
        text = self._spoken.said(first, cut, sentence)
        tail = self._spoken.said(cut, sentence.last, sentence) if cut < sentence.last else ""
        if not text or (cut < sentence.last and not tail) or "," in tail:
            return Ware()
        several = bool(commas) or (self._nouns.plural(forms[head]) and forms[head] not in self._mass)
        several = several or any(forms[i] == "and" for i in range(first, head))
        them = "them" if several else "one" if forms[first] in ("a", "an") else "it"
        if not several and them == "it" and forms[head] not in self._mass | {"software"}:
            return Ware()  # a name, or a word that takes an article
        verb = self._spoken.draft.text[self._words.starts[at] : self._words.ends[at]]
        return Ware(ware=text, maker=f"{who} {verb} {named or them}{' ' + tail if tail else ''}")

    def _named(self, first: int, cut: int) -> str:
        """Return the name that a phrase begins with, as in "Lintel, a rota planner"."""
        words = self._words
        behind = first + 1 < cut and words.marks[first + 1] == "," and words.forms[first + 1] in ("a", "an")
        if not behind or not self._spoken.capital(first):
            return ""
        return self._spoken.draft.text[words.starts[first] : words.ends[first]]

    def _place(self, i: int) -> bool:
        """Return whether words begin that say where or how something is made, and not what it is."""
        form, behind = self._words.forms[i], self._words.forms[i + 1 : i + 2]
        return (form in _PLACES or (form == "in" and behind in (["our"], ["my"]))) and not self._words.marks[i]

    def _head(self, first: int, cut: int) -> int:
        """Return where the noun stands that a phrase is about, -1 where none can be told."""
        for i in range(first, cut):
            joint = (
                i + 1 >= cut
                or self._words.marks[i + 1] in (",", "(")
                or self._words.forms[i + 1]
                in (self._spoken.small | {"that", "which", "and", "as", "without", "around"})
            )
            if joint:
                return i if self._words.forms[i] not in self._spoken.small else -1
        return -1

    def _features(self, at: int, sentence: Sentence, clause: Clause) -> Ware:
        """Return what a product does, as something that one might use."""
        forms = self._words.forms
        while at > clause.first and forms[at - 1] in self._adverbs:
            at -= 1
        verb = forms[clause.verb]
        subject = clause.subject
        inside = list(range(subject.start, min(subject.end, at)))
        if not inside or subject.start != sentence.first or len(inside) > 5:
            return Ware()
        name = self._spoken.said(inside[0], inside[-1] + 1, sentence)
        reading = self._spoken.verbs.get(verb)
        third = verb.endswith("s") and (reading is None or "s" not in reading.base[-1:])
        if not name or not third or verb in _IDLE_S or not self._plain(at, sentence.last):
            return Ware()
        if {"who", "that", "which", "of", "and", "all", "every", "most", "many"}.intersection(forms[i] for i in inside):
            return Ware()
        if verb in _SELLS and not self._words.marks[clause.verb]:
            found = self._ware(name, clause.verb, sentence)
            owner = f"{name}'" if name.endswith("s") else f"{name}'s"
            return Ware(ware=found.ware, brand=owner) if found.ware and name[0].isupper() else Ware()
        text = self._tail(at, sentence)
        if not text or any(f", {word} " in text for word in ("so", "because", "which", "while")):
            return Ware()
        if forms[inside[0]] in ("the", "this", "that", "there", "he", "she", "who", "it") or sentence.last - at > _LONG:
            return Ware()
        person = not _SOMEBODY.isdisjoint(forms[i] for i in inside)
        return Ware(feature=text, product=f"{name} does", thing="somebody who" if person else "something that")

    def _tail(self, at: int, sentence: Sentence) -> str:
        """Return a verb and all behind it; "" where that points at something that would be gone, or praises."""
        forms = self._words.forms
        if forms[at + 1 : at + 2] and forms[at + 1] in _BACK:
            return ""
        if not self._plain(at, sentence.last) or _WITH_TIME.intersection(forms[sentence.last - 1 : sentence.last]):
            return ""
        text = self._spoken.said(at, sentence.last, sentence)
        return "" if ":" in text or text.endswith(("(", ",")) else text

    def _plain(self, first: int, last: int) -> bool:
        return self._puffs.isdisjoint(self._words.forms[first:last])

    def _told_of(self, clause: Clause, sentence: Sentence) -> bool:
        """Return whether a clause is about a product: a name or "it" begins the sentence and does something."""
        form, at = self._words.forms[sentence.first], sentence.first
        named = self._spoken.capital(at) and form not in self._common | _NOBODY and clause.subject.end == at + 1
        return clause.first == at and clause.actor == "other" and named

    def _subject(self, clause: Clause) -> str:
        at = self._subject_at(clause)
        return self._words.forms[at] if 0 <= at < len(self._words.forms) else ""

    def _subject_at(self, clause: Clause) -> int:
        return clause.subject.start if clause.subject.end > clause.subject.start else -1

    def _only_leads(self, sentence: Sentence, first: int) -> bool:
        """Return whether nothing is lost of what stands before a clause: "Reason I ask:"."""
        return first >= 0 and all(form in _LEADS | ADDED for form in self._words.forms[sentence.first : first])

    def _goes_on(self, sentence: Sentence, clause: Clause) -> bool:
        """Return whether another main clause stands behind one."""
        under = False
        for one in sentence.clauses:
            if one.first <= clause.verb or one.verb < 0:
                continue
            form = self._words.forms[one.first]
            own = one.subject.end > one.subject.start
            if (
                (one.actor == "sender" and not under)
                or (own and not under and form not in _SUBORDINATE)
                or one.imperative
            ):
                return True
            if one.actor == "reader" and form in ("but", "and") and not under:
                return True
            under = under or form in _SUBORDINATE
        return False
