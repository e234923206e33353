"""Boasts that no rank word makes: "the go-to tool for", "of choice", "that nobody else has", "is reinventing how"."""

from lint.engine.recast.ranked import Patch, Ranked
from lint.engine.recast.ranks import FACT
from lint.engine.recast.sole import Sole
from lint.engine.recast.spoken import Spoken
from lint.engine.rewriting.small_words import vowel
from lint.model.draft import Sentence

_VAGUE = frozenset("name names brand brands choice place one people guys person man woman partner".split())
_GRAND = frozenset("rethinking reinventing revolutionizing revolutionising transforming redefining reimagining".split())
_NOBODY = frozenset("nobody none no".split())
_TAILS = [
    tuple(said.split()) for said in "full stop|period|ask anyone|no contest|bar none|hands down|by far".split("|")
]
_BECOME = frozenset("become becoming fast quickly now rapidly long already".split())
_BE = frozenset("is are am".split())
_HAVE = frozenset("has have is are".split())
_NEAR = 5  # words of a noun
_PLACED = frozenset("in on of around across within".split())
_OTHERS = frozenset("else one other".split())


class Boasts:
    """Finds such boasts in the sentences of one draft, and what stands there instead."""

    def __init__(self, spoken: Spoken) -> None:
        self._spoken, self._words, self._found = spoken, spoken.words, Ranked(spoken)
        self._sole = Sole(spoken).patch

    def patches(self, sentence: Sentence) -> list[Patch]:
        """Return what makes a sentence plain; none where something else must be said."""
        found: list[Patch] = []
        for i in range(sentence.first, sentence.last):
            if found and i < found[-1].end:
                continue
            ways = (self._choice, self._of_choice, self._alone, self._grand, self._tail, self._twofold, self._bare)
            for way in (self._sole, *ways):
                patch = way(i, sentence)
                if patch:
                    found += patch
                    break
        return found

    def _gap(self, i: int) -> str:
        words = self._words
        return self._spoken.draft.text[words.ends[i - 1] : words.starts[i]].strip()

    def _a(self, at: int) -> str:
        forms = self._words.forms
        said = self._spoken.draft.text[self._words.starts[at] : self._words.ends[at]]
        return "" if forms[at].endswith("s") else "an" if vowel(said) else "a"

    def _choice(self, i: int, sentence: Sentence) -> list[Patch]:
        """Return what stands for "has become the go-to tool" or "the go-to guide": "is a tool", "a guide"."""
        forms = self._words.forms
        if forms[i : i + 3] != ["the", "go", "to"] or i + 4 >= sentence.last or self._gap(i + 2) != "-":
            return []
        end = i + 3
        while end < min(sentence.last, i + 3 + _NEAR) and forms[end] not in self._spoken.small and not self._gap(end):
            end += 1
        if end == i + 3 or forms[end - 1] in _VAGUE or forms[end - 1].endswith("s"):
            return []
        article, start = self._a(i + 3), i
        while start - 1 > sentence.first and forms[start - 1] in _BECOME:
            start -= 1
        if start < i:
            if forms[start - 1] not in _HAVE or "become" not in forms[start:i]:
                return [] if "become" in forms[start:i] else [Patch(start, i + 3, article)]
            hung = self._words.starts[start - 1] == self._words.ends[start - 2]
            return [Patch(start - 1, i + 3, f" is {article}" if hung else f"is {article}")]
        return [Patch(i, i + 3, article)]

    def _of_choice(self, i: int, sentence: Sentence) -> list[Patch]:
        """Return what makes "the search firm of choice for 600 biotechs" "a search firm for biotechs"."""
        forms = self._words.forms
        if forms[i] != "the" or i + 4 > sentence.last:
            return []
        at = next((k for k in range(i + 2, min(i + 2 + _NEAR, sentence.last - 1)) if forms[k] == "of"), -1)
        if at < 0 or forms[at + 1] != "choice" or not self._spoken.small.isdisjoint(forms[i + 1 : at]):
            return []
        if forms[at - 1] in _VAGUE or any(self._gap(k) not in ("", "-") for k in range(i + 1, at + 2)):
            return []
        said, end, new = self._spoken.said(i + 1, at, sentence), at + 2, ""
        if end + 1 < sentence.last and forms[end] == "for":
            k = end + 1 + (forms[end + 1] in ("over", "nearly", "almost", "about"))
            k = end + 3 if forms[end + 1 : end + 3] == ["more", "than"] else k
            if k + 1 < sentence.last and self._words.classes[k] == "number":
                end, new = k + 1, " for"
        return [Patch(i, end, f"{'an' if vowel(said) else 'a'} {said}{new}")] if said else []

    def _alone(self, i: int, sentence: Sentence) -> list[Patch]:
        """Return what takes out "that nobody else has", "which no other firm can say"."""
        forms = self._words.forms
        if sentence.bullet or forms[i] not in ("that", "which") or i + 3 > sentence.last or forms[i + 1] not in _NOBODY:
            return []
        if forms[i + 1] != "nobody" and forms[i + 2] not in _OTHERS:
            return []
        end = i + 2
        while end < sentence.last and not self._gap(end):
            end += 1
        if end < sentence.last and self._gap(end)[:1] not in (")", ",", "("):
            return []
        start = i
        if forms[i - 2] in ("with", "using") and not self._gap(i) and i - 2 > sentence.first + 2:
            start = i - 2  # "with technology" alone says nothing
        return [Patch(start, end, "")]

    def _grand(self, i: int, sentence: Sentence) -> list[Patch]:
        """Return what stands for "is reinventing how mills buy": "is working on how mills buy"."""
        forms = self._words.forms
        if forms[i] not in _GRAND or i + 2 >= sentence.last or forms[i - 1] not in _BE or i == sentence.first:
            return []
        if "where" in forms[sentence.first : i]:  # "…, where we're rethinking": what is worked on says nothing there
            return []
        world = forms[i + 1] == "how" and forms[i + 2 : i + 4] != ["the", "world"]
        return [Patch(i, i + 1, "working on")] if forms[i + 1] == "the" or world else []

    def _tail(self, i: int, sentence: Sentence) -> list[Patch]:
        """Return what takes ", full stop" off the end."""
        forms = tuple(self._words.forms[i : sentence.last])
        return [Patch(i, sentence.last, "")] if forms in _TAILS and self._gap(i) else []

    def _predicate(self, i: int, sentence: Sentence) -> tuple[int, int]:
        """Return where a superlative without a noun begins and ends behind "is" at a word: "the most precise"."""
        forms = self._words.forms
        if forms[i] not in _BE or i + 3 > sentence.last:
            return i, i
        at = i + 1
        while at < sentence.last - 1 and forms[at] in ("now", "still", "simply", "easily", "probably", "quite"):
            at += 1
        if forms[at] != "the" or at + 2 > sentence.last:
            return i, i
        most = forms[at + 1] == "most" and at + 2 < sentence.last
        end = at + 2 + most
        if not most and not (forms[at + 1].endswith("est") and self._found.rank(at + 1, sentence) > at + 1):
            return i, i
        return at, end

    def _twofold(self, i: int, sentence: Sentence) -> list[Patch]:
        """Return what leaves "Our press prints covers" of "Our press is the most advanced and prints covers"."""
        forms, (at, end) = self._words.forms, self._predicate(i, sentence)
        if at == i:
            return []
        joint = next((k for k in range(end, min(end + _NEAR, sentence.last - 1)) if forms[k] == "and"), -1)
        if joint < 0 or (joint > end and forms[end] not in _PLACED) or any(self._gap(k) for k in range(i + 1, joint)):
            return []
        does, ahead = forms[joint + 1], forms[joint + 2 : min(joint + 3, sentence.last)]
        reading = self._spoken.verbs.get(does)
        acts = does.endswith("s") if forms[i] == "is" else reading is not None and "b" in reading.forms
        acts = acts and bool(ahead) and (ahead[0] not in self._spoken.small or ahead[0] in ("the", "a", "our", "your"))
        fits = acts and does not in _BE and not self._spoken.capital(joint + 1)
        return [Patch(i, joint + 1, "")] if fits and i > sentence.first else []

    def _bare(self, i: int, sentence: Sentence) -> list[Patch]:
        """Return what puts a blank for "is the most precise on the market" at the end of a sentence."""
        forms, (at, end) = self._words.forms, self._predicate(i, sentence)
        clause = next((one for one in sentence.clauses if one.verb == i and one.subject.end > one.subject.start), None)
        blank = self._spoken.draft.stage.name != "reply"  # nobody fills one in for somebody who said no
        if at == i or not blank or clause is None or end >= sentence.last or forms[end] not in _PLACED:
            return []
        subject = clause.subject.start
        known = {"that", "who", "which", "and", "i", "we", "you"}.isdisjoint(forms[end : sentence.last])
        ours = forms[subject] in ("our", "my") or (self._spoken.capital(i - 1) and not self._words.classes[i - 1])
        short = sentence.last - end <= _NEAR and not any(self._gap(k) for k in range(i + 1, sentence.last))
        return [Patch(i, sentence.last, FACT)] if short and known and ours and i - subject > 1 else []
