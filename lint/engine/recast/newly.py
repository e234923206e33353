"""News of the sender's, so that what is new is told without the cheer: "There is now a holiday heatmap"."""

from lint.engine.recast.spoken import Spoken
from lint.model.draft import Sentence

_MADE = frozenset("added shipped launched released built introduced created unveiled".split())
_OWN = frozenset("our my it them this that these those us you your something stuff".split())
_GONE_OUT = frozenset("shipped launched landed dropped".split())
_LONGEST = 24  # words


class Newly:
    """Reads the news off the sentences of one draft; "" where there is none."""

    def __init__(self, spoken: Spoken) -> None:
        self._spoken, self._words = spoken, spoken.words

    def shipped(self, sentence: Sentence) -> str:
        """Return what is there since the sender has made it, with "There is now" in front."""
        for clause in sentence.clauses:
            at, forms = clause.verb, self._words.forms
            if clause.actor != "sender" or at < 0 or forms[at] not in _MADE or clause.negated or sentence.question:
                continue
            first = at + 1
            if first + 1 >= sentence.last or forms[first] in _OWN or forms[first][0].isdigit():
                return ""
            end = self._end(first, sentence)
            said = self._spoken.said(first, end, sentence) if 1 < end - first <= _LONGEST else ""
            listed = "," not in said or " and " in said.rpartition(",")[2]
            if not said or not listed or not _OWN.isdisjoint(forms[first:end]):
                return ""
            one = next((i for i in range(first, end) if i + 1 == end or self._words.marks[i + 1] == ","), end - 1)
            one = next((i - 1 for i in range(first + 1, one) if forms[i] in self._spoken.small), one)
            single = forms[first] in ("a", "an", "the") or not forms[one].endswith("s") or self._spoken.capital(one)
            single = single or forms[one].endswith("ss")
            return f"There {'is' if single else 'are'} now {said}"
        return ""

    def _end(self, first: int, sentence: Sentence) -> int:
        """Return where the things end that were made: before "that …", before another verb of the sender's."""
        forms, words = self._words.forms, self._words
        starts = {clause.first for clause in sentence.clauses}
        for i in range(first + 1, sentence.last):
            listed = forms[i] == "and" and forms[i + 1 : i + 2] and forms[i + 1] in ("a", "an", "the")
            if forms[i] in ("that", "which", "who", "so", "but", "because") or (i in starts and not listed):
                return i
            if forms[i] == "and" and i + 1 < sentence.last and (i + 1 in starts or self._acts(i + 1)):
                return i
            if words.marks[i] in ("(", ":", ";", "\u2014", "-") and self._spoken.draft.text[words.ends[i - 1]] == " ":
                return i
            if words.marks[i] == "," and self._acts(i):
                return i
        return sentence.last

    def _acts(self, i: int) -> bool:
        """Return whether a word is a verb in the past, as in "shipped it, raised money and moved"."""
        form = self._words.forms[i]
        reading = self._spoken.verbs.get(form)
        return reading is not None and (form.endswith("ed") or "d" in reading.forms) and not form.endswith("s")

    def out(self, sentence: Sentence) -> str:
        """Return a name of which is said that it has shipped: "Glossa 4 is out"."""
        clause = next((one for one in sentence.clauses if one.verb >= 0), None)
        if clause is None or clause.negated or clause.subject.end <= clause.subject.start:
            return ""
        (first, end), at, forms = clause.subject, clause.verb, self._words.forms
        live = forms[at : at + 2] in (["went", "live"], ["is", "live"], ["is", "here"], ["is", "out"])
        ours = forms[first] == "our" or self._spoken.capital(first)
        if not ours or first != sentence.first or end != at or not (live or forms[at] in _GONE_OUT):
            return ""
        if not live and at + 1 < sentence.last and forms[at + 1] not in ("this", "today", "yesterday", "on", "last"):
            return ""
        said = self._spoken.said(first, end, sentence)
        return f"{said[:1].upper()}{said[1:]} is out" if said and not forms[end - 1].endswith("s") else ""
