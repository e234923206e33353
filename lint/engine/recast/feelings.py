"""What the sender feels about his own words, taken off: "I'm delighted to invite you", "I would like to"."""

from lint.engine.recast.ranked import Patch
from lint.engine.recast.spoken import Spoken
from lint.model.draft import Sentence

_TELL = frozenset("say announce report share confirm tell".split())
_BETWEEN = frozenset(
    "so very really super truly incredibly also all always just beyond more than absolutely honestly quite rather "
    "still genuinely extremely pretty over the moon again now both".split()
)
_SHARE = frozenset("announce share report say tell".split())
_LAUNCH = ("announce", "unveil", "introduce", "present")
_IDEAS = frozenset("idea prospect thought possibility chance".split())
_STATES = frozenset("be have see hear read know bits".split())
_AIMS = frozenset("mission vision goal purpose aim".split())


class Feelings:
    """Finds the feelings of one draft's sentences."""

    def __init__(self, spoken: Spoken) -> None:
        self._spoken, self._words = spoken, spoken.words
        self._felt = spoken.context.lexicon.list("feeling-word")

    def patches(self, sentence: Sentence) -> list[Patch]:
        """Return the one patch that takes the feeling off the sentence, if what it is about can stand without."""
        forms = self._words.forms
        early = self._led(sentence) or self._wished(sentence)
        if early is not None:
            return [early]
        for clause in sentence.clauses:
            if clause.subject.end <= clause.subject.start or clause.verb < 0:
                continue
            at = clause.subject.end
            if (
                forms[at : at + 3] == ["pride", "ourselves", "on"]
                and at + 4 < sentence.last
                and forms[at + 3].endswith("ing")
            ):
                reading = self._spoken.verbs.get(forms[at + 3])
                return [Patch(at, at + 4, reading.base)] if reading is not None and "g" in reading.forms else []
            be = next(
                (
                    i
                    for i in range(clause.subject.end, min(clause.subject.end + 2, clause.last))
                    if forms[i] in ("am", "are", "is")
                ),
                -1,
            )
            if be < 0:
                continue
            patch = self._aim(clause.subject.start, be, sentence) or self._felt_at(clause.subject.start, be, sentence)
            if patch is not None:
                return [patch]
        return []

    def _led(self, sentence: Sentence) -> Patch | None:
        """Return what takes off "Thrilled to announce that" at the start."""
        forms, at = self._words.forms, sentence.first
        while at < sentence.last and forms[at] in _BETWEEN:
            at += 1
        ends = at + 6 < sentence.last and forms[at] in self._felt and forms[at + 1] == "to" and forms[at + 2] in _SHARE
        return Patch(sentence.first, at + 4, "") if ends and forms[at + 3] == "that" else None

    def _wished(self, sentence: Sentence) -> Patch | None:
        """Return what makes a plain wish of "I'd be honoured to", "we're thrilled about the idea of working"."""
        forms = self._words.forms
        for i in range(sentence.first, sentence.last - 4):
            if forms[i] not in ("i", "we"):
                continue
            modal = forms[i + 1] == "would" and forms[i + 2] == "be"
            be, at = i + 1, i + 2 + modal
            if not modal and forms[be] not in ("am", "are"):
                continue
            while at < sentence.last and forms[at] in _BETWEEN:
                at += 1
            behind = at + 1
            if behind + 1 >= sentence.last or forms[at] not in self._felt:
                continue
            if modal and forms[behind] == "to" and self._spoken.known_base(behind + 1):
                return Patch(be, behind + 1, self._joined(be, "would like to"))
            idea = behind + 5 < sentence.last and forms[behind] in ("about", "at", "by") and forms[behind + 1] == "the"
            if idea and forms[behind + 2] in _IDEAS and forms[behind + 3] == "of":
                reading = self._spoken.verbs.get(forms[behind + 4])
                if reading is not None and "g" in reading.forms:
                    return Patch(be, behind + 5, self._joined(be, f"would like to {reading.base}"))
            launch = forms[behind : behind + 5] in [["to", verb, "the", "launch", "of"] for verb in _LAUNCH]
            if launch:
                return Patch(be, behind + 5, self._joined(be, "have launched"))
        return None

    def _felt_at(self, subject: int, be: int, sentence: Sentence) -> Patch | None:
        forms, at = self._words.forms, be + 1
        while at < sentence.last and forms[at] in _BETWEEN:
            at += 1
        if at + 2 >= sentence.last or (forms[at] not in self._felt and forms[at - 1] != "moon"):
            return None
        behind = at + (forms[at] in self._felt)
        if (
            forms[behind] == "about"
            and forms[behind + 1] in ("helping", "teaching", "building", "making")
            and forms[be] != "is"
        ):
            return Patch(be, behind + 2, self._joined(be, self._spoken.verbs[forms[behind + 1]].base))
        if forms[behind] == "that" and forms[behind + 1] in ("you", "your", "they", "it"):
            return None
        if forms[behind] == "that" and subject == sentence.first:
            return Patch(subject, behind + 1, "")
        if forms[behind] != "to":
            return None
        does = behind + 1
        if forms[does] in _TELL and "that" in forms[does + 1 : does + 3]:
            that = forms.index("that", does)
            return Patch(subject, that + 1, "") if subject == sentence.first else None
        if forms[does] == "be" and does + 1 < sentence.last and forms[does + 1].endswith("ing"):
            return Patch(at if at == be + 1 else be + 1, does + 1, "")
        if forms[does] in ("announce", "unveil", "introduce", "present") and forms[does + 1 : does + 4] == [
            "the",
            "launch",
            "of",
        ]:
            return Patch(be, does + 4, self._joined(be, "have launched"))
        if (
            forms[does] in ("announce", "unveil", "launch")
            or not self._spoken.known_base(does)
            or forms[does] in _STATES
        ):
            return None
        return Patch(be, behind + 1, self._joined(be, "would like to"))

    def _aim(self, subject: int, be: int, sentence: Sentence) -> Patch | None:
        """Return what makes a mission a plain wish: "We're on a mission to" becomes "We want to"."""
        forms = self._words.forms
        if forms[be + 1 : be + 5] == ["on", "a", "mission", "to"] and be + 6 < sentence.last:
            one = forms[be] == "is"
            return Patch(be, be + 5, self._joined(be, "wants to" if one else "want to"))
        ours = forms[subject] in ("our", "my") and be - subject == 2 and forms[be - 1] in _AIMS
        if ours and forms[be + 1] == "to" and be + 3 < sentence.last:
            who = "We want to" if forms[subject] == "our" else "I want to"
            return Patch(
                subject,
                be + 2,
                who if subject == sentence.first else who[0].lower() + who[1:] if who[0] == "W" else who,
            )
        return None

    def _joined(self, be: int, new: str) -> str:
        """Return words for a verb that may hang on its subject: "we're"."""
        starts, ends = self._words.starts, self._words.ends
        return f" {new}" if be and starts[be] == ends[be - 1] else new
