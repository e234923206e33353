"""What is said to be all that is needed, a calendar that is held out, and a sentence without its "so we can start"."""

from lint.engine.recast.spoken import BREAKS, Spoken
from lint.engine.recast.wording import linked, raw
from lint.engine.rewriting.small_words import MORE_TO_COME
from lint.model.draft import Clause, Sentence

_SUBJECTS = frozenset("i we my our you it they this".split())
_DIARIES = frozenset("calendar diary calendly".split())


def _told_of_reader(clause: Clause) -> bool:
    """Return whether a clause only tells the reader what he does: the ground for what is said with "so"."""
    return clause.actor == "reader" and clause.verb >= 0 and not (clause.imperative or clause.conditional)


class Needs:
    """Finds what is shown, needed or only joined on. Words are given by index, `end` exclusive."""

    def __init__(self, spoken: Spoken) -> None:
        self._spoken, self._words = spoken, spoken.words

    def here(self, sentence: Sentence) -> str:
        """Return "here's my calendar: https://…", to the end of a sentence that ends so."""
        forms = self._words.forms
        for i in range(sentence.first, sentence.last - 2):
            shown = forms[i] == "here" and forms[i + 1] in ("is", "are")
            told = i == sentence.first or self._words.marks[i] in BREAKS
            ours = i == sentence.first and forms[i] in ("my", "our") and forms[i + 1] in _DIARIES
            if ((shown and told) or ours) and i < sentence.last - 2 and linked(self._spoken, sentence):
                before = forms[sentence.first : i]
                if i == sentence.first or "let" in before or not before:
                    return raw(self._spoken, i, sentence.last, sentence, whole=True)
        return ""

    def wanted(self, sentence: Sentence) -> str:
        """Return what is said to be all that is needed, beside a yes: "the billing contact"."""
        forms = self._words.forms[sentence.first : sentence.last]
        joint = next((k for k in range(min(8, len(forms) - 2), 1, -1) if forms[k] == "is"), -1)
        if forms[:1] != ["all"] or joint < 0:
            return ""
        at, said = sentence.first + joint + 1, forms[1:joint]
        if not {"need", "want", "missing", "ask"}.intersection(said):
            return ""
        end = at
        while end < sentence.last and not self._spoken.ends_at(end, at):
            end += 1
        if any(kind in ("number", "date") for kind in self._words.classes[end : sentence.last]):
            return ""  # what is promised by a date would go
        if forms[at - sentence.first : at - sentence.first + 3] == ["a", "yes", "and"]:
            at += 3  # whoever wants to go ahead says yes
        elif forms[at - sentence.first : at - sentence.first + 2] == ["a", "yes"]:
            return ""
        named = forms[at - sentence.first : at - sentence.first + 1]
        return raw(self._spoken, at, end, sentence) if named and named[0] in ("a", "your", "an", "the", "one") else ""

    def upto(self, sentence: Sentence) -> str:
        """Return a sentence up to "so we can start" or "so I can tell my boss"."""
        forms, marks = self._words.forms, self._words.marks
        if sentence.question or sentence.zone in ("subject", "preview"):
            return ""
        for i in range(sentence.last - 3, sentence.first + 3, -1):
            behind = forms[i + 2 if forms[i + 1] == "that" else i + 1]
            if forms[i] != "so" or behind not in _SUBJECTS | {"all", "there"}:
                continue
            front = [k for k in range(sentence.first, i) if forms[k] in self._spoken.verbs]
            if (
                forms[sentence.first] in ("if", "when", "once", "since", "even")
                or not front
                or "appreciate" in forms[sentence.first : i]
                or forms[i - 1] in MORE_TO_COME | {"do"}
                or any(_told_of_reader(one) and one.verb < i for one in sentence.clauses)
            ):
                return ""
            text = raw(self._spoken, sentence.first, i, sentence)
            return f"{text[0].upper()}{text[1:]}." if text and marks[sentence.first] != "," else ""
        return ""

    def takes(self, sentence: Sentence) -> str:
        """Return "takes 15 minutes", of "15 minutes is all I need"."""
        forms = self._words.forms
        for i in range(sentence.first, sentence.last - 1):
            counted = self._words.classes[i] == "number" and forms[i + 1] in (
                "minutes",
                "minute",
                "min",
                "mins",
                "hour",
            )
            behind = forms[i + 2 : i + 5]
            before = forms[max(sentence.first, i - 2) : i]
            if counted and (behind[:2] == ["is", "all"] or ("take" in before and forms[sentence.first] == "it")):
                text = raw(self._spoken, i, i + 2, sentence)
                return f"takes {text}" if text else ""
        return ""
