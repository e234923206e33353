"""Of what or whom a boast is said, so that a fact can be told of it instead: "Our marquees"."""

from itertools import pairwise

from lint.engine.recast.spoken import Spoken, verbatim
from lint.engine.rewriting.small_words import COUNTS, singular
from lint.model.draft import Clause, Sentence
from lint.model.source import Span

FAINT = frozenset(
    "new legal news lot team press customers clients members analysts users people stores crew company family "
    "mission response feedback hires goal vision everyone staff alumni average clinic clinics sellers brands "
    "partners firms reason truth fact point".split()
)  # of which the sender has nothing to check
_MADE = frozenset("named voted won win awarded shortlisted ranked recognised recognized".split())
_NEEDED = frozenset("native certified certificate licensed insured iso accredited".split())
_SHOWN = frozenset("present invite announce share host unveil introduce offer".split())
_BEING = frozenset("is are am was be been become becomes became known regarded considered seen".split())
_AIMED = frozenset("built made designed created".split())
_LAST = frozenset("that this it them those".split())
_NEAR = 8  # words from a verb to what it is compared with
_NOBODY = frozenset("this that these those it they he she which who what there here i we you".split())


class Boasters:
    """Finds the subjects of such sentences in one draft."""

    def __init__(self, spoken: Spoken) -> None:
        self._spoken, self._words = spoken, spoken.words
        get = spoken.context.lexicon.list
        self._english, self._best = get("english-word"), get("superlative")
        self._goods = get("product-noun") | get("house-noun") | get("service-person")

    def of(self, sentence: Sentence) -> str:
        """Return the subject of a sentence as it begins it, "" of a mere pronoun."""
        clause = next((one for one in sentence.clauses if one.verb >= 0), None)
        if clause is None or clause.actor == "reader" or clause.conditional or self._told(clause, sentence):
            return ""
        if self._checkable(clause, sentence) or self._left_alone(sentence):
            return ""
        first, end = clause.subject
        forms = self._words.forms
        bad = forms[first].endswith("ing") or forms[first : first + 2] == ["my", "name"]
        if end <= first or first < sentence.first or bad or "'s" in forms[end - 1 : end]:
            return ""
        led = forms[sentence.first] in ("at", "here") and first - sentence.first < 6
        if not led and (first != sentence.first or (end - first == 1 and forms[first] in _NOBODY)):
            return ""
        if not led and not self._names(first, end):
            return ""
        if not {
            "nobody",
            "nothing",
            "no",
            "none",
            "one",
            "everybody",
            "everyone",
            "which",
            "who",
            "two",
            "first",
        }.isdisjoint(forms[first:end]):
            return ""
        begin = sentence.first if led else first
        said = self._stretch(begin, end, sentence)
        counted = any(letter.isdigit() for letter in said[:-2]) and " and " in said
        return "" if counted or "," in said or "#" in said or said.count('"') % 2 else said

    def _checkable(self, clause: Clause, sentence: Sentence) -> bool:
        """Return whether a sentence tells a fact, a figure or what is done, for which no blank is a gain."""
        forms, words, verb = self._words.forms, self._words, clause.verb
        other = next((one.first for one in sentence.clauses if one.verb > verb), sentence.last)
        span = range(verb + 1, max(other, verb + 1))
        if "than" in forms[verb : min(verb + _NEAR, sentence.last)] and forms[verb] not in _BEING:
            return False  # more than others do, which nobody can check
        if any(words.classes[i] == "number" or forms[i][0].isdigit() or forms[i] in COUNTS for i in span):
            return True
        if forms[verb] not in _BEING:
            return forms[verb] not in _AIMED or forms[sentence.last - 1] not in _LAST  # "was built for exactly that"
        return any(self._acts(i) for i in span[:2])

    def _acts(self, i: int) -> bool:
        """Return whether a word tells what is done or was done: "is reinventing", "are cut from"."""
        form, reading = self._words.forms[i], self._spoken.verbs.get(self._words.forms[i])
        if form in _BEING | _AIMED or reading is None:
            return False
        return form.endswith("ing") or not {"d", "n"}.isdisjoint(reading.forms)

    def _left_alone(self, sentence: Sentence) -> bool:
        """Return whether a sentence is the last of a mail and a paragraph by itself, which is better gone."""
        found = self._spoken.context.sentences
        at = found.index(sentence)
        before = at == 0 or found[at - 1].paragraph != sentence.paragraph
        return before and not any(one.zone in ("opening", "body", "ask") for one in found[at + 1 :])

    def _told(self, clause: Clause, sentence: Sentence) -> bool:
        """Return whether a sentence says more than a boast: what something is, a reason, what is not so, a prize."""
        forms = self._words.forms
        behind = forms[clause.verb + 1 : sentence.last]
        what = next((k for k in range(3) if behind[k : k + 1] and behind[k] in ("a", "an", "the", "one")), -1)
        apart = [i for i in range(clause.verb + 1, sentence.last) if forms[i] in ("so", "none", "not", "never")]
        if any(
            "," in self._spoken.draft.text[self._words.ends[i - 1] : self._words.starts[i]] for i in apart
        ) or not _MADE.isdisjoint(forms[clause.verb - 1 : clause.verb + 4]):
            return True
        owned = "'s" in behind[:3]
        if any(one in ("that", "which") and two in self._spoken.verbs for one, two in pairwise(behind)):
            return True  # it says what something does
        if not _NEEDED.isdisjoint(behind) or any(one == "to" and two in _SHOWN for one, two in pairwise(behind)):
            return True
        if forms[clause.verb] not in ("is", "are", "am", "been") or (what < 0 and not owned):
            return False
        elsewhere = {singular(form) for form in (*forms[: sentence.first], *forms[sentence.last :])}
        begin = clause.verb + 2 + max(what, 0)
        end = next((i for i in range(begin, sentence.last) if self._ends(i)), sentence.last)
        ranked = forms[end - 1] in self._best or forms[end - 1].endswith("est")  # "the finest in the county"
        goods = {*self._goods.intersection(behind), *([] if ranked else [forms[end - 1]])}
        return any(singular(form) not in elsewhere for form in goods)

    def _ends(self, i: int) -> bool:
        """Return whether a noun ends before a word."""
        return bool(self._words.marks[i] in (",", ":", "(")) or self._words.forms[i] in self._spoken.small | {"that"}

    def _names(self, first: int, end: int) -> bool:
        """Return whether a subject names the sender, or a thing of his."""
        words, forms = self._words, self._words.forms
        if not FAINT.isdisjoint(forms[first:end]) or forms[first][0].isdigit():
            return False
        begins = self._spoken.draft.text[words.starts[first] - 1 : words.starts[first]]
        known = forms[first] in self._english | self._best or forms[first] in self._spoken.verbs
        named = self._spoken.capital(first) and (not known or (end - first > 1 and self._spoken.capital(end - 1)))
        return begins not in ("(", "*", "#") and (
            named or (forms[first] in ("our", "my", "the", "its") and end - first > 1)
        )

    def _stretch(self, first: int, end: int, sentence: Sentence) -> str:
        """Return words as the source writes them, as they begin a sentence."""
        words, draft = self._words, self._spoken.draft
        start = sentence.start if first == sentence.first else words.starts[first]
        text = " ".join((verbatim(draft, Span(start, words.ends[end - 1])) or "").split())
        return text[:1].upper() + text[1:]
