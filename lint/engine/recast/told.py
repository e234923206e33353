"""What a sentence tells of others or of the sender's news, so that it can be offered, or said with one blank."""

from lint.engine.recast.spoken import Spoken
from lint.engine.rewriting.small_words import COUNTS, POINTING
from lint.model.draft import Sentence

_OUT = frozenset("launched released shipped unveiled introduced opened added built created published".split())
_LISTED = frozenset("include includes including included with by for are were".split())
_UNTOLD = frozenset("told tell tells say said love loves stay rave call use uses trust trusts rely choose".split())


_LEARNERS = frozenset("learners graduates alumni tenants subscribers attendees delegates".split())
_BACK = POINTING - {"its", "their", "his", "her", "both", "neither"}
_REACH = frozenset("made make saw see went go brought gained generated shaved cut got get average averaged".split())
_BROUGHT = frozenset("took grew cut doubled tripled raised brought got lifted reduced increased moved".split())
_OWN = frozenset("we i it this that these they he she you".split())
_LED = frozenset("our my the a an one two three most some several".split())
_MORE = frozenset("their his her they he she same also another likewise".split())
_LATELY = frozenset("today yesterday this last week month morning in on".split())  # when news broke
_NEAR = 7  # words in which those stand who are told of
_BOASTS = frozenset("named trusted leader voted".split())


class Told:
    """Reads such things off the sentences of one draft; "" where there is none."""

    def __init__(self, spoken: Spoken) -> None:
        self._spoken, self._words = spoken, spoken.words
        get = spoken.context.lexicon.list
        self._reader = get("reader-word")
        self._parties = get("people-noun") | get("company-noun") | get("house-noun") | _LEARNERS | {"districts"}
        self._people = (
            get("client-noun") - {"agencies", "companies", "stores", "brands", "teams", "restaurants"} | _LEARNERS
        )

    def case(self, sentence: Sentence) -> str:
        """Return what somebody is said to have reached, as it stands behind "how"."""
        end = self._reached(sentence)
        return self._inside(sentence, end) if end and not self._told_on(sentence) else ""

    def _told_on(self, sentence: Sentence) -> bool:
        """Return whether a case is told in parts: others stand beside it, or the next sentence says more of it."""
        found = self._spoken.context.sentences
        at = found.index(sentence)
        labelled = at > 0 and found[at - 1].paragraph == sentence.paragraph and self._labels(found[at - 1])
        after = found[at + 1 : at + 2]
        return labelled or bool(after and self._words.forms[after[0].first] in _MORE)

    def _labels(self, one: Sentence) -> bool:
        """Return whether a line begins with a label in bold or of a list: "**Mill A** - a new belt"."""
        text = self._spoken.draft.text
        ahead = text[max(one.start - 2, 0) : one.start + 2]
        return one.bullet or "**" in ahead

    def _inside(self, sentence: Sentence, end: int) -> str:
        """Return the beginning of a sentence as it stands inside another."""
        said = self._spoken.said(sentence.first, end, sentence)
        lowers = self._words.forms[sentence.first] in _LED | self._people | {"we", "customers", "districts", "most"}
        return said[:1].lower() + said[1:] if lowers else said

    def _reached(self, sentence: Sentence) -> int:
        """Return where the words end that say what somebody has reached, 0 where nobody is said to."""
        clause = next((one for one in sentence.clauses if one.verb >= 0), None)
        if clause is None or sentence.question or sentence.bullet or clause.negated or clause.imperative:
            return 0
        if ":" in self._words.marks[sentence.first + 1 : sentence.last]:
            return 0  # "One stat before I go: …"
        if clause.actor == "sender" and self._words.forms[sentence.first] in ("we", "i"):
            return self._took(clause.verb, sentence)
        forms, (first, begins) = self._words.forms, clause.subject
        if forms[sentence.first + 1 : sentence.first + 2] in (["like"], ["such"]):  # "Companies like …"
            clause = next((one for one in sentence.clauses if one.verb > sentence.first + 2), clause)
            first, begins = sentence.first, sentence.first + 1
        if forms[sentence.first] in _LED and first != sentence.first:  # "A team we onboarded in March went …"
            return self._onboarded(first, sentence)
        reached = "result-verb" in clause.lists or forms[clause.verb] in _REACH
        if first != sentence.first or begins <= first or not reached or clause.tense in ("modal", "future"):
            return 0
        ends = clause.last < sentence.last and forms[clause.last] in ("and", "so", "but")
        end = clause.last if ends else sentence.last
        skip = forms[first + 1 : first + 2] and forms[first + 1] in ("that", "who", "such")
        said = [forms[first], *forms[first + 1 + bool(skip) : end]]
        if not (_BACK | self._reader | _UNTOLD).isdisjoint(said) or forms[first] in _OWN:
            return 0
        more = (i for i in range(clause.verb + 2, end - 1) if forms[i] == "and" and forms[i + 1] in self._spoken.verbs)
        end = next(more, end)
        last = forms[begins - 1]
        counted = range(clause.verb, end)
        figures = any(forms[i][0].isdigit() or forms[i] in COUNTS for i in counted)
        if (forms[clause.verb] in _REACH and not figures) or (
            forms[first] in ("our", "my") and self._people.isdisjoint(forms[first:begins])
        ):
            return 0
        who = not self._parties.isdisjoint((last, forms[first]))
        known = who or forms[first] in _LED or self._spoken.capital(begins - 1)
        return end if known and forms[clause.verb] not in ("report", "say", "tell") else 0

    def _took(self, verb: int, sentence: Sentence) -> int:
        """Return where "We took Northgate from 12k to 31k" ends, 0 where no client or no figure is named."""
        forms, words = self._words.forms, self._words
        if forms[verb] not in _BROUGHT or verb - sentence.first > 2 or verb + 3 >= sentence.last:
            return 0
        named = self._spoken.capital(verb + 1) or forms[verb + 1] in ("a", "an", "one")
        told = forms[verb + 1 : sentence.last]
        if not named or not any(form[0].isdigit() for form in told) or not (_BACK | self._reader).isdisjoint(told):
            return 0
        end = next(
            (i for i in range(verb + 2, sentence.last) if words.marks[i] not in ("", "$", "%", "-")), sentence.last
        )
        return end if any(form[0].isdigit() for form in forms[verb:end]) else 0

    def _onboarded(self, we: int, sentence: Sentence) -> int:
        """Return where "A team we onboarded in March went from 6 to 31" ends, `we` being where its clause begins."""
        forms = self._words.forms
        if forms[we] not in ("we", "i") or we - sentence.first > _NEAR:
            return 0
        at = next((i for i in range(we + 2, min(we + _NEAR, sentence.last)) if forms[i] in _REACH), -1)
        told = forms[at : sentence.last] if at > 0 else []
        fits = any(form[0].isdigit() for form in told) and (_BACK | self._reader).isdisjoint(told)
        return sentence.last if fits and "," not in self._words.marks[sentence.first + 1 : sentence.last] else 0

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
            behind = range(end, sentence.last)
            dated = all(self._words.forms[i] in self._spoken.days | _LATELY for i in behind)
            said = self._spoken.said(first, end, sentence) if end - first > 1 and dated else ""
            return said[:1].upper() + said[1:]
        return ""

    def roll(self, sentence: Sentence) -> str:
        """Return a sentence up to the names of clients that it ends with."""
        forms = self._words.forms
        for i in range(sentence.first + 1, sentence.last - 3):
            at = i + 1 + (forms[i + 1] == "the")
            such = forms[i] == "as" and forms[i - 1] == "such"
            if not (such or forms[i] in _LISTED) or not self._named(at) or sentence.question:
                continue
            ahead = range(at + 1, min(at + 7, sentence.last - 1))
            parts = [k for k in ahead if self._words.marks[k] == "," or forms[k] == "and"]
            listed = [k for k in parts if self._named(k + (forms[k] in ("and", "the"))) or forms[k] == "and"]
            verbs = any(clause.verb > at for clause in sentence.clauses)
            if not listed or listed != parts or verbs:
                return ""
            if not _BOASTS.isdisjoint(forms[sentence.first : i]):
                return ""
            if forms[i] == "include" and i - sentence.first < 4:
                whom = self._spoken.said(sentence.first + (forms[sentence.first] in ("our", "my")), i, sentence)
                ours = "my" if forms[sentence.first] == "my" else "our"
                return f"One of {ours} {whom[:1].lower()}{whom[1:]} is" if whom.endswith("s") else ""
            said = self._spoken.said(sentence.first, i - such + 1 - such, sentence)
            said = f"{said} such as" if such and said else said
            return said[:1].upper() + said[1:]
        return ""

    def _named(self, i: int) -> bool:
        return (
            self._spoken.capital(i) or self._words.classes[i] in ("company", "number") or self._words.forms[i] == "'s"
        )
