"""News of the sender's, told without the cheer: "Glossa 4 is out"."""

from lint.engine.recast.spoken import Spoken
from lint.model.draft import Sentence

_GONE_OUT = frozenset("shipped launched landed dropped".split())


class Newly:
    """Reads the news off the sentences of one draft; "" where there is none."""

    def __init__(self, spoken: Spoken) -> None:
        self._spoken, self._words = spoken, spoken.words

    def out(self, sentence: Sentence) -> str:
        """Return a name of which is said that it has shipped: "Glossa 4 is out", with a blank where nothing follows."""
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
        found = self._spoken.context.sentences
        listed = found[found.index(sentence) + 1 :][:1]
        said = self._spoken.said(first, end, sentence)
        if not said or forms[end - 1].endswith("s"):
            return ""
        new = "" if listed and listed[0].bullet else ": [what it changes for them]"  # a list says it itself
        return f"{said[:1].upper()}{said[1:]} is out{new}."
