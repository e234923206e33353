"""What a sentence tells of others or of the sender's news, so that it can be offered, or said with one blank."""

from lint.engine.small_words import POINTING, singular, vowel
from lint.engine.spoken import Spoken
from lint.model.draft import Sentence

_OUT = frozenset("launched released shipped unveiled introduced opened added built created published".split())
_LISTED = frozenset("include includes including included with by for are were".split())
_UNTOLD = frozenset("told tell tells say said love loves stay rave call use uses trust trusts rely choose".split())


_LEARNERS = frozenset("learners graduates alumni tenants subscribers attendees delegates".split())
_BACK = POINTING - {"its", "their", "his", "her", "both", "neither"}
_REACH = frozenset("made make saw see went go brought gained generated shaved cut got get average averaged".split())
_OWN = frozenset("we i it this that these they he she you".split())
_LED = frozenset("our my the a an one two three most some several".split())
_TRUSTED = frozenset("trusted used loved chosen built we it".split())
_NEAR = 7  # words in which those stand who are said to use it
_USES = frozenset("use uses trust trusts rely love swear choose chose rave recommend".split())


class Told:
    """Reads such things off the sentences of one draft; "" where there is none."""

    def __init__(self, spoken: Spoken) -> None:
        self._spoken, self._words = spoken, spoken.words
        get = spoken.context.lexicon.list
        self._reader = get("reader-word")
        self._people = (
            get("client-noun") - {"agencies", "companies", "stores", "brands", "teams", "restaurants"} | _LEARNERS
        )
        self._houses = get("brag-noun") - {
            "people",
            "names",
            "households",
            "homes",
            "stars",
            "markets",
            "countries",
            "sites",
        }

    def case(self, sentence: Sentence) -> str:
        """Return what somebody is said to have reached, as it stands behind "how"."""
        end = self._reached(sentence)
        return self._inside(sentence, end) if end else ""

    def gist(self, sentence: Sentence) -> str:
        """Return the same up to where the figures begin, "" where that says nothing."""
        end, forms = self._reached(sentence), self._words.forms
        verb = sentence.clauses[0].verb if end else 0
        for i in range(verb + 2, end - 1):
            counted = self._words.classes[i + 1] in ("number", "percent", "money") or forms[i + 1][0].isdigit()
            if forms[i] in ("from", "by", "in", "within", "to", "of") and counted:
                figures = any(form[0].isdigit() for form in forms[verb:i])
                return "" if figures else self._inside(sentence, i)
        return ""

    def _inside(self, sentence: Sentence, end: int) -> str:
        """Return the beginning of a sentence as it stands inside another."""
        said = self._spoken.said(sentence.first, end, sentence)
        return said[:1].lower() + said[1:] if self._words.forms[sentence.first] in _LED else said

    def _reached(self, sentence: Sentence) -> int:
        """Return where the words end that say what somebody has reached, 0 where nobody is said to."""
        clause = next((one for one in sentence.clauses if one.verb >= 0), None)
        if clause is None or sentence.question or sentence.bullet or clause.negated or clause.imperative:
            return 0
        forms, (first, begins) = self._words.forms, clause.subject
        if forms[sentence.first + 1 : sentence.first + 2] in (["like"], ["such"]):  # "Companies like …"
            clause = next((one for one in sentence.clauses if one.verb > sentence.first + 2), clause)
            first, begins = sentence.first, sentence.first + 1
        reached = "result-verb" in clause.lists or forms[clause.verb] in _REACH
        if first != sentence.first or begins <= first or not reached or clause.tense in ("modal", "future"):
            return 0
        end = (
            clause.last if clause.last < sentence.last and forms[clause.last] in ("and", "so", "but") else sentence.last
        )
        if not (_BACK | self._reader | _UNTOLD).isdisjoint(forms[first:end]) or forms[first] in _OWN:
            return 0
        more = (i for i in range(clause.verb + 2, end - 1) if forms[i] == "and" and forms[i + 1] in self._spoken.verbs)
        end = next(more, end)
        last = forms[begins - 1]
        known = forms[first] in _LED or self._spoken.capital(begins - 1) or last.endswith("s")
        return end if known else 0

    def user(self, sentence: Sentence) -> str:
        """Return one of those who are said to use or trust the sender's goods: "a dairy"."""
        forms = self._words.forms
        for i in range(sentence.first, sentence.last):
            uses = forms[i] in _USES and i > sentence.first
            by = forms[i] == "by" and forms[i - 1] in ("trusted", "used", "loved", "chosen")
            by = by and i - sentence.first < _NEAR and forms[sentence.first] in _TRUSTED
            if uses and forms[i - 1] in ("already", "now", "happily", "also"):
                i -= 1
            ahead = (
                range(i + 1, min(i + 6, sentence.last)) if by else range(sentence.first, min(i, sentence.first + _NEAR))
            )
            many = next((k for k in ahead if forms[k] in self._houses), -1)
            if (uses or by) and many >= 0 and not self._reader.intersection(forms[sentence.first : sentence.last]):
                one = singular(forms[many])
                if forms[many] in self._people:
                    return f"one of {'my' if 'i' in forms and 'we' not in forms else 'our'} {forms[many]}"
                return f"{'an' if vowel(one) else 'a'} {one} that works with us"
        return ""

    def news(self, sentence: Sentence) -> str:
        """Return what the sender is said to have launched, as it begins a sentence."""
        for clause in sentence.clauses:
            at = clause.verb
            if clause.actor != "sender" or at < 0 or self._words.forms[at] not in _OUT or clause.negated:
                continue
            first, end = at + 1, at + 1
            if first >= sentence.last or self._words.forms[first] not in ("our", "a", "an", "the", "my"):
                return ""
            while end < sentence.last and (end < first + 2 or not self._spoken.ends_at(end, first)):
                if end > first and self._words.forms[end] in self._spoken.small - {"of", "for"}:
                    break
                end += 1
            said = self._spoken.said(first, end, sentence) if end - first > 1 else ""
            return said[:1].upper() + said[1:]
        return ""

    def roll(self, sentence: Sentence) -> str:
        """Return a sentence up to the names of clients that it ends with."""
        forms = self._words.forms
        for i in range(sentence.first + 1, sentence.last - 3):
            at = i + 1 + (forms[i + 1] == "the")
            if forms[i] not in _LISTED or not self._named(at) or sentence.question:
                continue
            ahead = range(at + 1, min(at + 7, sentence.last - 1))
            parts = [k for k in ahead if self._words.marks[k] == "," or forms[k] == "and"]
            listed = [k for k in parts if self._named(k + (forms[k] in ("and", "the"))) or forms[k] == "and"]
            verbs = any(clause.verb > at for clause in sentence.clauses)
            if not listed or listed != parts or verbs:
                return ""
            said = self._spoken.said(sentence.first, i + 1, sentence)
            return said[:1].upper() + said[1:]
        return ""

    def _named(self, i: int) -> bool:
        return (
            self._spoken.capital(i) or self._words.classes[i] in ("company", "number") or self._words.forms[i] == "'s"
        )
