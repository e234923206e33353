"""What the sender's product does, said as what it can do for the reader: "Ledgerly can code the invoices"."""

from typing import NamedTuple

from lint.engine.recast.bared import DOES, TALKS, Bared
from lint.engine.recast.spoken import Spoken, verbatim
from lint.engine.rewriting.small_words import COUNTS, vowel
from lint.model.draft import Clause, Sentence
from lint.model.source import Span

_GOODS = frozenset("make build create produce offer provide supply run".split())  # what is made is there already
_NO_OBJECTS = frozenset("sure sense money sales fun history progress it this that everything things what".split())
_PUSHES = frozenset(
    "than anyone anybody nobody guarantee guaranteed likes names trust trusted love award awards always "
    "best exclusive proprietary satisfied satisfaction risk cheap cheapest lowest competitors rivals".split()
)  # with these a sentence boasts or presses by more than its verb
_LATELY = frozenset("now recently just already".split())
_PAIRS = (
    ["1st", "page"],
    ["first", "page"],
    ["page", "one"],
    ["the", "only"],
    ["the", "first"],
    ["such", "as"],
    ["for", "names"],
    ["likes", "of"],
)
_LED = frozenset("at here".split())
_CLIENTS = frozenset(
    "shops homes salons practices garages sites stores offices businesses brands teams them firms agencies "
    "clinics hotels schools restaurants".split()
)
_GIVES = frozenset(
    "send show bring come call visit drop share introduce lend meet quote walk explain talk help".split()
)
_WONDERING = frozenset("see check test know ask tell find out".split())  # "see if" sets no condition
_KIND = 20  # words of what a product is
_LONGEST, _LEAST = 48, 5  # words
_OWN = ("", "sender", "product")  # classes of words that may name what is the sender's
_NAME = 3  # words of a name at the start


class Served(NamedTuple):
    """What a sentence gives; "" where it does not."""

    serves: str = ""  # "Ledgerly can code the invoices."
    product: str = ""  # "it can search CVs and write to people.": the same, of "it"
    good: str = ""  # "Slotwell, a small tool that texts the waiting list, ": what may be of use
    able: str = ""  # "I can bring two farmers.": what is said so already


class Server:
    """Reads what is done for readers off the sentences of one draft."""

    def __init__(self, spoken: Spoken) -> None:
        self._spoken, self._words, get = spoken, spoken.words, spoken.context.lexicon.list
        self._boasts = get("superlative") | get("boast-word") | get("puff-word") | get("feeling-word") | _PUSHES
        self._boasts -= {"only", "nobody", "first"}
        self._people, self._sold = get("client-noun") | get("people-noun") | get("company-noun"), get("product-noun")
        self._kinds = self._sold | get("house-noun") | get("company-noun") | get("service-person")
        self._adverbs, self._reader, self._bared = get("adverb"), get("reader-word"), Bared(spoken)

    def of(self, sentence: Sentence) -> Served:
        """Return what a sentence says that is done."""
        length, forms = sentence.last - sentence.first, self._words.forms
        if sentence.question or sentence.bullet or not _LEAST <= length <= _LONGEST or not sentence.clauses:
            return Served()
        if any(forms[i] == "if" and forms[i - 1] not in _WONDERING for i in range(sentence.first, sentence.last)):
            return Served()  # one condition is enough
        if not self._boasts.isdisjoint(forms[sentence.first : sentence.last]) or self._counts_clients(sentence):
            return Served()
        clause = next((one for one in sentence.clauses if one.verb >= 0), None)
        if clause is None or clause.negated or clause.conditional or clause.imperative:
            return Served()
        good = self._kind(clause, sentence)
        works = forms[sentence.first : sentence.first + 3] == ["it", "works", "with"]
        head = None if good or works else self._head(clause, sentence)
        if head is None:
            return Served(good=good)
        who, at = head
        if (
            forms[at] == "can"
            and "or" not in forms[at : sentence.last]
            and at + 2 < sentence.last
            and self._spoken.base(at + 1)
        ):
            lent = ["", *forms[at + 1 : at + 4]]
            if lent[1] in ("support", "assist") and lent[2] == "you" and lent[-1][:1].isdigit():
                return Served()  # "support you 2% discount"
            if self._of_ours(at + 2, sentence) or self._spoken.draft.text[sentence.start : sentence.end].endswith(":"):
                return Served()  # "I can finish my part by noon": nobody else has a say in it
            if forms[at + 1] not in _GIVES and "you" not in forms[at + 1 : sentence.last]:
                return Served()  # "We can do runs from 250": how it is sold, not what is offered here
            rest = self._bared.rest(at, sentence, False)
            return Served(able=f"{who} {rest}") if rest and clause.actor == "sender" else Served()
        if who.split(maxsplit=1)[0] in ("we", "I"):
            return Served()  # what people do every day is no offer to do it
        return self._done(who, at, sentence)

    def _done(self, who: str, at: int, sentence: Sentence) -> Served:
        """Return what is said of what somebody does; `at`: his verb."""
        forms = self._words.forms
        object_at = at + 1
        if object_at >= sentence.last or self._words.marks[object_at].strip(" -") or forms[object_at] in _NO_OBJECTS:
            return Served()
        reading = self._bared.reading(at)
        if reading is not None and reading.base in _GOODS:
            return Served()  # it is there already
        if self._words.starts[at] == self._words.ends[at - 1]:
            return Served()  # "we've"
        while object_at < sentence.last - 1 and forms[object_at] in self._adverbs | _LATELY:
            object_at += 1
        behind = self._spoken.verbs.get(forms[object_at])
        if forms[at] == "have" and behind is not None and not {"d", "n"}.isdisjoint(behind.forms):
            return Served()  # "we have won"
        if reading is None or not {"b", "s"}.intersection(reading.forms) or "b" in reading.forms:
            return Served()
        if reading.base not in DOES or self._living(sentence):
            return Served()
        rest = self._bared.rest(at, sentence, True)
        if not rest or "you" not in forms[at : sentence.last]:
            return Served()  # what it does for anybody is no offer
        if who == "it":
            return Served(product=f"it can {rest}")
        return Served(serves=f"{who} can {rest}")

    def _head(self, clause: Clause, sentence: Sentence) -> tuple[str, int] | None:
        """Return who does something, as it stands in the middle of a sentence, and where the verb stands."""
        forms, words, first = self._words.forms, self._words, sentence.first
        if forms[first] in _LED:  # "Here at Dooris we answer …"
            name = first + 1 + (forms[first : first + 2] == ["here", "at"])
            who = next((i for i in range(name + 1, min(name + 5, clause.verb)) if forms[i] in ("we", "i")), -1)
            if who < 0 or not self._spoken.capital(name) or forms[name - 1] != "at":
                return None
            house = self._spoken.said(name, who, sentence).rstrip(", ")
            verb = self._verb(who + 1, sentence)
            return (f"{'we' if forms[who] == 'we' else 'I'} at {house}", verb) if house and verb > 0 else None
        if forms[first] in ("we", "i", "it"):
            verb = self._verb(first + 1, sentence)
            return ("I" if forms[first] == "i" else forms[first], verb) if verb > 0 else None
        if forms[first] in ("our", "the") and first + 2 < sentence.last and forms[first + 1] in self._sold:
            return f"{forms[first]} {forms[first + 1]}", first + 2
        end = next((i for i in range(first + 1, min(first + 1 + _NAME, sentence.last)) if self._does(i)), -1)
        named = end > 0 and all(self._spoken.capital(i) and words.classes[i] in _OWN for i in range(first, end))
        common = self._spoken.context.lexicon.list("english-word") | self._spoken.verbs.keys()
        if (
            not named
            or end + 1 >= sentence.last
            or forms[end + 1] in TALKS
            or forms[first] in common
            or clause.verb not in (end, -1)
            or self._gapped(first, end)
        ):
            return None
        said = verbatim(self._spoken.draft, Span(words.starts[first], words.ends[end - 1]))
        return (said, end) if said else None

    def _kind(self, clause: Clause, sentence: Sentence) -> str:
        """Return a product by name with what it is said to be, as the subject of a question."""
        words, forms, first, at = self._words, self._words.forms, sentence.first, clause.verb
        one = at + 1 < sentence.last and forms[at] == "is" and forms[at + 1] in ("a", "an", "the")
        if not one or not 0 < at - first <= _NAME or sentence.last - at > _KIND or self._gapped(first, at):
            return ""
        common = self._spoken.context.lexicon.list("english-word") | self._spoken.verbs.keys()
        capitals = all(self._spoken.capital(i) and words.classes[i] in _OWN for i in range(first, at))
        if not capitals or forms[first] in common or "," in words.marks[at + 1 : sentence.last]:
            return ""
        if forms[first].endswith("ed") or (
            "defining" in forms[at : sentence.last]
            or self._kinds.isdisjoint(forms[at + 2 : sentence.last])
            or forms[at + 1 : at + 3] == ["the", "only"]
        ):
            return ""
        name = verbatim(self._spoken.draft, Span(words.starts[first], words.ends[at - 1]))
        said = self._spoken.said(at + 2, sentence.last, sentence)
        return f"{name}, {'an' if vowel(said) else 'a'} {said}," if name and said and not said[0].isdigit() else ""

    def _verb(self, i: int, sentence: Sentence) -> int:
        """Return where the verb stands behind a subject, -1 where something else does."""
        while i < sentence.last and (self._words.forms[i] in self._adverbs or self._words.forms[i] == "also"):
            i += 1
        return i if i < sentence.last and not self._words.marks[i].strip() else -1

    def _does(self, i: int) -> bool:
        reading = self._bared.reading(i)
        return reading is not None and "s" in reading.forms and "b" not in reading.forms

    def _gapped(self, first: int, end: int) -> bool:
        return any(self._words.marks[i].strip() for i in range(first + 1, end + 1))

    def _of_ours(self, i: int, sentence: Sentence) -> bool:
        """Return whether something of the sender's own is dealt with, and nothing that is the reader's."""
        theirs = not self._reader.isdisjoint(self._words.forms[i : sentence.last])
        return not theirs and not {"my", "our"}.isdisjoint(self._words.forms[i : i + 2])

    def _living(self, sentence: Sentence) -> bool:
        """Return whether it is somebody's trade that is told: "for a living", "since 2009"."""
        forms = self._words.forms
        span = range(sentence.first, sentence.last)
        since = any(forms[i] == "since" and i + 1 < sentence.last for i in span)
        return since or any(forms[i : i + 3] == ["for", "a", "living"] for i in span)

    def _counts_clients(self, sentence: Sentence) -> bool:
        """Return whether it is said for how many, or whom by name, something is done."""
        words, forms = self._words, self._words.forms
        for i in range(sentence.first + 1, sentence.last):
            counted = words.classes[i] == "number" or forms[i] in COUNTS or forms[i][0].isdigit()
            near = frozenset(forms[i + 1 : min(i + 4, sentence.last)])
            if counted and not near.isdisjoint(self._people | _CLIENTS):
                return True
            if forms[i - 1 : i + 1] in _PAIRS or words.classes[i] == "peer":
                return True
        return False
