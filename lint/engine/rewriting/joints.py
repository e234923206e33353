"""The joints of a sentence: where a clause, a verb that shares its subject, or a time begins, told from the words.

What cannot be told for certain begins nothing: a cut at a place that is none leaves half a sentence.
"""

from lint.engine.context import Context

COORDINATE = frozenset("and but so or yet then plus".split())
# Subordinate clauses that may fall away without the main clause changing its sense ("if" and "unless" may not).
REASONS = frozenset("because as since while before although though whereas given seeing considering".split())
_CASES = frozenset("every each the with if when unless after once until should in whenever without".split())
_PRONOUNS = frozenset("i we you it he she they there".split())
_POINTERS = frozenset("this that these those who which".split())
_HEADS = frozenset(
    "a an the my our your his her its their this that these those some any no every each most all both one two three "
    "four five six seven eight nine ten many several another other others whoever nobody somebody everybody anybody "
    "nothing everything everyone anyone someone".split()
)  # what a noun phrase opens with
STRONG = frozenset(
    "am is are was were has have had will would can could should must may might shall do does did seem seems".split()
)  # no nouns
_DULL = frozenset("may can will must might".split())  # nouns behind "the"
_ASKING = frozenset("what how when where who why which".split())
_NO_SUBJECT = frozenset(', ; : ( \u2014 - . \n "'.split(" "))
_NP = 9  # words; how far behind its first word the verb of a noun phrase stands
_ADVERBS = frozenset("not also just already still now really even only soon never always all".split())
_LOOSE = frozenset("to for of in on at with by from into over about as than".split())
_OBJECTS = _PRONOUNS | frozenset("us them him me up out which what when if whether".split())
_ASKS = frozenset("please kindly pls".split())
_CALENDAR = frozenset("week month quarter year season weekend morning afternoon evening day".split())
_LATE = frozenset("night morning afternoon evening noon midnight lunch lunchtime eod cob am pm".split())
_NOW = frozenset("today tonight tomorrow".split())
_BY = frozenset("by before until till through within".split())


class Joints:
    """Reads the words of one draft. Words are given by index, `last` exclusive."""

    def __init__(self, context: Context) -> None:
        self._words, get = context.draft.words, context.lexicon.list
        self._verbs = context.lexicon.verbs
        self._adverbs = (get("adverb") | _ADVERBS) - STRONG
        self._connectors, self._prepositions = get("connector"), get("preposition")
        self._days, self._months = get("weekday"), get("month")

    def finite(self, i: int, last: int) -> int:
        """Return the finite verb that stands here or behind adverbs, -1 where none does."""
        while i < last and self._words.forms[i] in self._adverbs and not self._words.marks[i].strip(" "):
            i += 1
        if i >= last or self._words.classes[i]:
            return -1
        word, reading = self._words.forms[i], self._verbs.get(self._words.forms[i])
        if word in STRONG or (reading is not None and not {"b", "s", "d"}.isdisjoint(reading.forms)):
            return i
        return -1

    def clause(self, i: int, last: int, surely: bool = True) -> int:
        """Return the verb of the clause with a subject of its own that begins at a word, -1 where none begins.

        surely: whether only what can be nothing else counts as its verb: "slots fill up", "two shows signed" do not.
        """
        words = self._words
        while i < last and words.forms[i] in self._adverbs | {"maybe", "perhaps", "so", "then"}:
            i += 1
        if i >= last - 1:
            return -1
        word = words.forms[i]
        if word in _PRONOUNS | {"who", "which"} and not words.classes[i]:
            return self.finite(i + 1, last) if not words.marks[i + 1] else -1
        capital = words.classes[i] in ("name", "company", "sender", "product", "peer")
        plural = word.endswith("s") and word not in self._connectors | self._prepositions | self._adverbs | STRONG
        if word not in _HEADS | _POINTERS and not capital and not plural:
            return -1
        for j in range(i + 1, min(i + _NP, last)):
            form, before = words.forms[j], words.forms[j - 1]
            behind = words.forms[j + 1] if j + 1 < last else ""
            if words.marks[j] in _NO_SUBJECT or form in _PRONOUNS or (form in self._connectors and form != "and"):
                return -1
            if form in STRONG and not (form in _DULL and before in _HEADS) and before not in self._prepositions:
                return j if j < last - 1 or form not in _DULL else -1
            reading = self._verbs.get(form)
            if (
                reading is not None
                and before not in _HEADS | _LOOSE
                and "s" in reading.forms
                and word not in _POINTERS
                and before not in ("and", "or")
            ):
                return j if not surely or self._opens_object(j + 1, last) else -1
            if word in ("this", "that") and j == i + 1 and reading is not None and "s" in reading.forms:
                return j
            if surely or reading is None or before in _HEADS | _LOOSE:
                continue
            if "d" in reading.forms and "b" not in reading.forms and (j + 1 >= last or behind != "by"):
                return j
            if "b" in reading.forms and before.endswith("s") and not before.endswith("ss"):
                return j
        return -1

    def _opens_object(self, i: int, last: int) -> bool:
        """Return whether what a verb is done to, or nothing, stands here: so the word before is a verb."""
        if i >= last:
            return True
        form = self._words.forms[i]
        return form in _HEADS | _LOOSE | _OBJECTS or form.isdigit() or bool(self._words.classes[i])

    def participle(self, i: int, last: int) -> bool:
        """Return whether an "-ing" with something behind it stands here: "making it the best"."""
        reading = self._verbs.get(self._words.forms[i])
        return reading is not None and "g" in reading.forms and i + 1 < last and self._opens_object(i + 1, last)

    def question(self, i: int, last: int) -> bool:
        """Return whether a question begins here: "would you", "what is", "any chance"."""
        forms = self._words.forms
        if i >= last - 1:
            return False
        if forms[i] in STRONG and forms[i + 1] in _PRONOUNS | _HEADS:
            return True
        if forms[i] in _ASKING:
            return any(form in STRONG for form in forms[i + 1 : min(i + 5, last)])
        return False

    def order(self, i: int, last: int) -> bool:
        """Return whether the reader is told to do something here."""
        words = self._words
        while i < last and words.forms[i] in _ASKS | {"just", "simply", "do"}:
            i += 1
        reading = self._verbs.get(words.forms[i]) if i < last - 1 and not words.classes[i] else None
        return reading is not None and "b" in reading.forms and self._opens_object(i + 1, last)

    def shared(self, i: int, first: int, last: int) -> bool:
        """Return whether the word behind a joining word is a verb that shares the subject of the words before."""
        verb = self.finite(i, last)
        if verb < 0:
            return False
        forms = self._words.forms
        if forms[verb] in STRONG:
            return verb == last - 1 or forms[verb + 1] not in _PRONOUNS | {"there"}  # no question begins
        said = "".join(self._verbs[form].forms for form in forms[first:i] if form in self._verbs)
        past = "d" in said or not {"have", "had", "has", "was", "were"}.isdisjoint(forms[first:i])
        kinds = self._verbs[forms[verb]].forms
        if "d" in kinds and not kinds.startswith("b"):
            return past
        return "b" in kinds and self._opens_object(verb + 1, last) and forms[i - 1] != "to"

    def time(self, i: int, last: int) -> int:
        """Return the end of the time that begins at a word: "this week", "by Friday night"; -1 where none does."""
        forms, classes = self._words.forms, self._words.classes
        word = forms[i]
        end = -1
        if word in _NOW:
            end = i + 1
        elif word in ("this", "next") and i + 1 < last and self._dated(i + 1):
            end = i + 2
        elif word in _BY and i + 1 < last:
            j = i + 1
            while j < last and forms[j] in (
                "the",
                "this",
                "next",
                "close",
                "end",
                "of",
                "on",
                "month",
                "midnight",
                "eod",
            ):
                j += 1
            if j > i + 1 and forms[j - 1] in ("month", "midnight", "eod", "end"):
                end = j
            while j < last and (self._dated(j) or classes[j] in ("number", "date") or forms[j] in ("of", "the")):
                j += 1
                end = j
        while 0 < end < last and not self._words.marks[end] and (forms[end] in _LATE | _NOW | {"only", "latest"}):
            end += 1
        return end

    def _dated(self, i: int) -> bool:
        form = self._words.forms[i]
        return form in self._days or form in self._months or form in _CALENDAR | _LATE | _NOW

    def mark(self, i: int) -> str:
        """Return what stands before a word; a hyphen inside a word is nothing."""
        mark = self._words.marks[i]
        return "" if mark == "-" and self._words.ends[i - 1] + 1 == self._words.starts[i] else mark

    def subordinate(self, first: int, last: int) -> bool:
        """Return whether the words only lead up to a main clause: "If it suits you, …"."""
        words = self._words.forms
        at = first + (words[first] in COORDINATE)
        return words[at] in REASONS | _CASES and not self.clause(at, last) >= 0

    def main(self, k: int, last: int) -> bool:
        """Return whether a main clause begins at a word, its joining word included."""
        words = self._words
        word, mark = words.forms[k], self.mark(k)
        if word in COORDINATE:
            asked = self._words.forms[k + 1] in _ASKS if k + 1 < last else False
            told = (asked or word in ("so", "but")) and self.order(k + 1, last)
            return told or self.clause(k + 1, last) >= 0 or self.question(k + 1, last)
        if not mark and word not in ("i", "we"):
            return False
        return self.clause(k, last) >= 0 or (mark == "," and (word in _ASKS or self.question(k, last)))
