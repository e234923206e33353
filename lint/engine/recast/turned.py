"""What a sentence says as something of the reader's: a pitch turned round, so that a rewrite can ask about it.

Each field is found by a narrow pattern; where none fits, the sentence does not give it.
"""

from typing import NamedTuple

from lint.engine.context import BODY, Context
from lint.engine.recast.nouns import Nouns
from lint.engine.recast.offering import Offering, unseen
from lint.engine.rewriting.small_words import BEFORE, BETWEEN, NAMING, PARTICLES, SEEKING, STOPS, WHOM, singular
from lint.model.draft import Sentence
from lint.rules.inflect import forms_of

_WHOM = 7  # words; how far who is helped may reach
_LONG = 60  # words
_OF_SIZE = frozenset("young small tiny little person".split())


class Turned(NamedTuple):
    """What rewrites may ask about; "" where a sentence does not give it."""

    doing: str = ""  # "cutting no-shows"
    does: str = ""  # "manufactures pallet racking"
    task: str = ""  # "month-end close"
    trouble: str = ""  # "no-shows"
    gain: str = ""  # "response times"
    need: str = ""  # "pallet racking", "a mobile app"
    who: str = ""  # "a translation agency", of a sender who says what he is
    tool: str = ""  # "a rota planner", of a product that is said to be one
    gift: str = ""  # "a price list": what the sender would show or send


class Turner:
    """Turns the sentences of one draft round, each at most once."""

    def __init__(self, context: Context) -> None:
        self._context, self._words, self.nouns = context, context.draft.words, Nouns(context)
        get = context.lexicon.list
        self._verbs, self._inflected = context.lexicon.verbs, context.lexicon.inflected
        self._help, self._craft, self._supply = get("helping-form"), get("craft-verb"), get("supply-verb")
        self._dull, self._sold = get("dull-verb"), get("product-noun")
        self._houses = get("house-noun")
        self._gifts, self._given = get("gift-verb"), get("gift-noun")
        self._bare = get("kind-word")
        self._offering = Offering(context, self._named)
        self._known: dict[int, Turned] = {}
        self._giving: dict[str, list[int]] = {}  # field -> the first sentences that give it

    def of(self, index: int) -> Turned:
        """Return what a sentence gives."""
        found = self._known.get(index)
        if found is None:
            found = self._known[index] = self._turn(self._context.sentences[index])
        return found

    def offers(self, index: int) -> bool:
        """Return whether a sentence says something of what the mail is to bring."""
        return self._offering.offers(index)

    def states(self, index: int) -> bool:
        """Return whether a sentence says outright what is offered."""
        return self._offering.states(index)

    def pitches(self, index: int) -> bool:
        """Return whether a sentence is the offer itself."""
        return self._offering.pitches(index)

    def only_offer(self, index: int, may_be_none: bool) -> bool:
        """Return whether nothing but this sentence says what the mail is to bring; see Reusable.only_offer."""
        sentences = self._context.sentences
        others = [i for i, one in enumerate(sentences) if i != index and one.zone in BODY]
        told = self._offering.pitches if self._offering.pitches(index) else self._offering.states
        return (self.offers(index) or not may_be_none) and not any(told(i) for i in others)

    def plain(self, index: int) -> bool:
        """Return whether a sentence says what the sender does, without praise and without figures."""
        return self._offering.plain(index)

    def _named(self, index: int) -> bool:
        """Return whether a sentence names goods, work or a trade that are to be had from the sender."""
        found, ours = self.of(index), self._context.sentences[index].focus in ("sender", "both")
        return bool(found.need or found.gift or found.tool or found.who or found.does or (found.doing and ours))

    def elsewhere(self, index: int, field: str, loosely: bool = False) -> str:
        """Return a field of another sentence, those about the sender first, if the mail turns on it.

        loosely: it need not.
        """
        giving = self._giving.get(field)
        if giving is None:
            sentences, zones = self._context.sentences, BODY | {"subject"}
            giving = [i for i, one in enumerate(sentences) if one.zone in zones and getattr(self.of(i), field)]
            giving.sort(key=lambda i: sentences[i].focus not in ("sender", "both"))
            self._giving[field] = giving[:2]
        found = (str(getattr(self.of(i), field)) for i in giving if i != index)
        return next((text for text in found if loosely or self._main(text)), "")

    def _main(self, text: str) -> bool:
        """Return whether the mail turns on this: its last word stands in the subject too, or in three sentences."""
        word, forms = singular(text.lower().replace("-", " ").split()[-1]), self._words.forms
        said = [
            one.zone == "subject"
            for one in self._context.sentences
            if any(singular(form) == word for form in forms[one.first : one.last])
        ]
        return len(said) > 2 or (len(said) > 1 and any(said))

    def _turn(self, sentence: Sentence) -> Turned:
        if sentence.last - sentence.first > _LONG:
            return Turned()
        task, trouble, gain = self.nouns.listed(sentence)
        trouble = "" if unseen(self._words.forms[sentence.first : sentence.last]) else trouble
        if sentence.zone == "subject":
            return Turned(task=task, trouble=trouble, gain=gain)
        does, need = self._done_for(sentence)
        who, tool = self._being(sentence, self._houses), self._being(sentence, self._sold)
        doing, gift = self._doing(sentence), self._gift(sentence)
        return Turned(doing, does, task, trouble, gain, need, who, tool, gift)

    def _doing(self, sentence: Sentence) -> str:
        """Return the first thing that customers are said to get done, as "…ing …"."""
        return next((found for at in self._deeds(sentence) if (found := self.gerund(at, sentence.last))), "")

    def _deeds(self, sentence: Sentence) -> list[int]:
        """Return where verbs stand that say what customers get done."""
        forms, found = self._words.forms, []
        for i in range(sentence.first, sentence.last - 1):
            word, behind = forms[i], forms[i + 1]
            if word in self._help and (at := self.verb_of_helped(i + 1, sentence.last)) > 0:
                found.append(at)
            reading = self._verbs.get(behind)
            told = i > sentence.first and forms[i - 1] in self.nouns.pronouns
            if reading is None or self._words.marks[i + 1] in STOPS or told:
                continue
            sold = any(word in self._sold for word in forms[max(sentence.first, i - 4) : i])
            shown = (word in ("that", "which") and "s" in reading.forms) or (word == "to" and "b" in reading.forms)
            sought = word == "for" and i > sentence.first and forms[i - 1] in SEEKING
            done = (
                word in ("in", "by", "on", "for") and "g" in reading.forms and behind not in self._help and not sought
            )
            if (sold and shown) or done:
                found.append(i + 1)
        for clause in sentence.clauses:
            if clause.actor == "sender" and clause.verb >= 0 and clause.tense == "present" and not clause.negated:
                reading = self._verbs.get(forms[clause.verb])
                if reading is not None and reading.forms == "s" and forms[clause.verb] not in self._help:
                    found.append(clause.verb)
        return found

    def verb_of_helped(self, at: int, last: int) -> int:
        """Return where the verb stands behind who is helped: "help [busy clinics in Kent] [to] cut …"; -1: nowhere."""
        forms, marks, classes = self._words.forms, self._words.marks, self._words.classes
        for i in range(at, min(last - 1, at + _WHOM)):
            if marks[i] in STOPS:
                return -1
            if forms[i] == "to":
                return i + 1 if self._base(i + 1, True) else -1
            last_word = forms[i - 1]
            whom = i > at and (last_word in WHOM or bool(classes[i - 1]) or self.nouns.plural(last_word))
            if (i == at or whom) and self._base(i, whom):
                return i
        return -1

    def _base(self, i: int, guess: bool) -> bool:
        """Return whether a bare verb stands here; guess: one that no list holds will do."""
        word, reading = self._words.forms[i], self._verbs.get(self._words.forms[i])
        if self.nouns.inside(i) or self.nouns.inside(i + 1) or self._words.classes[i]:
            return False
        if reading is not None:
            return "b" in reading.forms
        if not guess or word in self.nouns.ends or word in self.nouns.pronouns or self.nouns.describes(word):
            return False
        return word.isalpha() and len(word) > 3 and not word.endswith(("s", "ed", "ing"))

    def gerund(self, at: int, last: int) -> str:
        """Return a verb and what it is done to, as something that one does."""
        reading = self._verbs.get(self._words.forms[at])
        base = reading.base if reading is not None else self._words.forms[at]
        if base in self._dull or self._words.classes[at] or at + 1 >= last or self._words.marks[at + 1] in STOPS:
            return ""
        after, particle = at + 1, ""
        if self._words.forms[after] in PARTICLES and not self.nouns.inside(after + 1):
            after, particle = after + 1, f" {self._words.forms[after]}"
        thing = self.nouns.thing(after, last)
        return f"{(self._inflected.get(base) or forms_of(base))[4]}{particle} {thing}" if thing else ""

    def _done_for(self, sentence: Sentence) -> tuple[str, str]:
        """Return what we say we make, as "makes …", and what we say we offer."""
        does = need = ""
        for clause in sentence.clauses:
            at = clause.verb
            if clause.actor != "sender" or at < 0 or clause.negated or clause.tense not in ("present", "modal"):
                continue
            reading = self._verbs.get(self._words.forms[at])
            base = reading.base if reading is not None else ""
            start = at + 1 + (at + 1 < sentence.last and self._words.forms[at + 1] == "in")
            if base not in self._craft | self._supply or start >= sentence.last:
                continue
            thing = self.nouns.thing(start, sentence.last, alone=True)
            if (start > at + 1 and thing.endswith("ers")) or thing in ("packages", "services", "solutions", "options"):
                continue  # "specialise in drinks makers": for whom; "packages": of what
            if base in self._craft and thing and not does and not thing.startswith(("a ", "an ", "the ")):
                does = f"{(self._inflected.get(base) or forms_of(base))[1]} {thing}"
            if base in self._supply or not thing.startswith(("a ", "an ", "the ")):
                need = need or thing
        return does, need

    def _being(self, sentence: Sentence, kinds: frozenset[str]) -> str:
        """Return what the sender or the product is said to be: "a translation agency"; at least two words."""
        forms, marks = self._words.forms, self._words.marks
        for i in range(sentence.first + 1, sentence.last):
            if i + 2 < sentence.last and forms[i + 1 : i + 3] == ["that", "only"]:
                continue  # it would lose for whom it is
            if forms[i] not in kinds or (i + 1 < sentence.last and forms[i + 1] in kinds) or self._tied(i):
                continue
            for at in range(i - 1, max(sentence.first, i - 9), -1):
                is_one = marks[at] in STOPS or forms[at - 1] in NAMING or bool(self._words.classes[at - 1])
                if forms[at] in ("a", "an", "the") and is_one:
                    return self._kind(self.nouns.one(i, sentence, 2))
                if forms[at] in self.nouns.ends and forms[at] != "and" and forms[at] not in ("am", "are"):
                    break
                if forms[at] in ("am", "are") and forms[at - 1] in ("i", "we"):
                    return self._kind(self.nouns.one(i, sentence, 2))
        return ""

    def _kind(self, text: str) -> str:
        """Return "a translation agency", and "" for "a family firm", which says nothing of its trade."""
        if not _OF_SIZE.isdisjoint(text.lower().replace("-", " ").split()):
            return ""  # what nobody looks for
        return "" if self._bare.issuperset(text.lower().replace("-", " ").split()[1:-1]) else text

    def _tied(self, i: int) -> bool:
        return self.nouns.inside(i) or self.nouns.inside(i + 1)

    def _gift(self, sentence: Sentence) -> str:
        """Return what the sender would show, send or make: "a price list", "the notes"."""
        forms = self._words.forms
        for i in range(sentence.first, sentence.last - 1):
            reading = self._verbs.get(forms[i])
            if reading is None or reading.base not in self._gifts or i == sentence.first or forms[i - 1] not in BEFORE:
                continue
            at = i + 1
            while at < sentence.last - 1 and forms[at] in BETWEEN:
                at += 1
            if self._words.marks[at] not in STOPS and (found := self.nouns.thing(at, sentence.last, alone=True)):
                return found if found.lower().split()[-1] in self._given else ""
        return ""
