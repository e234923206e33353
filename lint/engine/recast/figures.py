"""Figures taken out of what somebody does every day: "We serve 300 dairies" becomes "We serve dairies"."""

from lint.engine.recast.ranked import Patch
from lint.engine.recast.spoken import Spoken
from lint.model.draft import Sentence

_GREAT = 100  # of something, from which on it is told to impress
_ABOUT = [tuple(said.split()) for said in "more than|up to|over|nearly|almost|about|around|some".split("|")]
_PLACES = frozenset("in across over from of".split())
_NOUN = 4  # words from a figure to its noun
_TIMES = frozenset("month week year day quarter night hour".split())
_NO_COUNT = frozenset("years days hours weeks months minutes times times percent euros pounds dollars days".split())


class Figures:
    """Finds the figures of one draft's sentences."""

    def __init__(self, spoken: Spoken) -> None:
        self._spoken, self._words = spoken, spoken.words

    def patches(self, sentence: Sentence) -> list[Patch]:
        """Return what takes the figures out of a sentence in the present; none where one would be left."""
        clause = sentence.clauses[0] if len(sentence.clauses) == 1 else None
        if clause is None or clause.actor == "reader" or clause.tense != "present" or clause.verb < 0 or clause.negated:
            return []
        forms, found = self._words.forms, []
        if forms[clause.verb] in ("is", "are", "am", "have", "has"):
            return []
        at = clause.verb + 1
        while at < sentence.last:
            if not self._figure(at):
                at += 1
                continue
            patch = self._patch(at, clause.verb, sentence)
            if patch is None:
                return []
            found.append(patch)
            at = patch.end
        patched = {i for patch in found for i in range(patch.first, patch.end)}
        left = (i for i in range(clause.verb + 1, sentence.last) if i not in patched)
        return [] if any(self._words.forms[i][0].isdigit() for i in left) else found

    def _figure(self, i: int) -> bool:
        if self._words.starts[i] == self._words.ends[i - 1]:
            return False  # "B2B"
        if self._words.forms[i].isdigit() and int(self._words.forms[i]) < _GREAT:
            return False  # a modest number is a fact, and no boast
        return self._words.classes[i] in ("number", "percent", "money") or self._words.forms[i][0].isdigit()

    def _patch(self, at: int, verb: int, sentence: Sentence) -> Patch | None:
        """Return what takes out one figure, None where it says more than how many."""
        words, forms, text = self._words, self._words.forms, self._spoken.draft.text
        end = at + 1
        while (
            end < sentence.last
            and self._figure(end)
            and text[words.ends[end - 1] : words.starts[end]] in ("-", "\u2013", "+")
        ):
            end += 1
        shown = text[words.starts[at] - 1 : words.ends[end - 1] + 1]
        noun = next(
            (
                k
                for k in range(end, min(end + _NOUN, sentence.last))
                if forms[k].endswith("s") and not forms[k].endswith("ss")
            ),
            -1,
        )
        apart = text[words.ends[end - 1] : words.starts[end]].strip(" +") if end < sentence.last else "."
        if noun < 0 or apart or any(sign in shown for sign in "%$\u20ac\u00a3#x") or forms[noun] in _NO_COUNT:
            return None
        if any(forms[k] in self._spoken.small for k in range(end, noun)):
            return None
        start = at
        for said in _ABOUT:
            if tuple(forms[start - len(said) : start]) == said and start - len(said) > verb:
                start -= len(said)
                break
        if forms[start - 1] in _PLACES and start - 1 > verb + 1:
            return Patch(start - 1, noun + 1, "")
        if (
            forms[noun + 1 : noun + 2] in (["a"], ["per"], ["each"], ["every"])
            and forms[noun + 2 : noun + 3]
            and forms[noun + 2] in _TIMES
        ):
            kept = self._spoken.said(end, noun + 1, sentence)
            return Patch(start, noun + 3, kept) if kept else None
        kept = self._spoken.said(end, noun + 1, sentence)
        return Patch(start, noun + 1, kept) if kept else None
