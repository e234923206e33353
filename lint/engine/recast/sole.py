"""What a rank of being the only one hides: "We're the only vendor that guarantees it" is "We guarantee it"."""

from lint.engine.recast.ranked import Patch
from lint.engine.recast.spoken import Spoken
from lint.engine.rewriting.small_words import singular
from lint.model.draft import Sentence

_BE = frozenset("is are am".split())
_SOLE = frozenset("only first".split())
_WHO = {"we": "our", "i": "my", "it": "its", "they": "their"}
_FAR = 12  # words from "only" to what is done
_SEVERAL = frozenset("we i they".split())  # behind whom a verb is bare
_OWN = frozenset("its their".split())


class Sole:
    """Finds such ranks in one draft's sentences."""

    def __init__(self, spoken: Spoken) -> None:
        self._spoken, self._words = spoken, spoken.words
        get = spoken.context.lexicon.list
        kinds = get("product-noun") | get("house-noun") | get("company-noun") | get("service-person")
        self._kinds = kinds | get("market-scope") | {"kind", "one", "market", "world", "uk", "us"}

    def patch(self, i: int, sentence: Sentence) -> list[Patch]:
        """Return what stands for the words from a verb on; none where they say what the sender is."""
        forms, words = self._words.forms, self._words
        who = forms[i - 1] if i > sentence.first else ""
        if who not in _WHO or forms[i] not in _BE or forms[i + 1 : i + 2] != ["the"] or i + 5 > sentence.last:
            return []
        if forms[i + 2] not in _SOLE or (i - 1 > sentence.first and forms[i - 2] != "and"):
            return []
        ends = range(i + 4, min(i + _FAR, sentence.last - 2))
        at = next((k for k in ends if forms[k] in ("that", "which", "who", "with")), -1)
        if at < 0 or any(words.marks[k] not in ("", "-") for k in range(i + 1, at + 2)):
            return []
        if not self._known(i + 3, at, sentence):
            return []
        if forms[at] == "with" and who in ("we", "i") and forms[at + 1] not in _OWN:
            return []  # "we're a baker with a van" tells less of oneself than "we have a van"
        said, to = self._does(at, who)
        rest = frozenset(forms[to : sentence.last])
        if not said or (who in ("we", "i") and not _OWN.isdisjoint(rest)):
            return []
        hung = words.starts[i] == words.ends[i - 1]
        return [Patch(i, to, f" {said}" if hung else said)]

    def _does(self, at: int, who: str) -> tuple[str, int]:
        """Return what is done or had, as it stands behind its subject, and where those words end."""
        forms, several = self._words.forms, who in _SEVERAL
        if forms[at] == "with":
            had = "have" if several else "has"
            own = forms[at + 1] in _OWN
            return (f"{had} {_WHO[who]}", at + 2) if own else (had, at + 1)
        reading = self._spoken.verbs.get(forms[at + 1])
        if forms[at + 1] == "can":
            return "can", at + 2
        if reading is None or reading.base == "be" or not {"s", "b"}.intersection(reading.forms):
            return "", at
        if several:
            return reading.base, at + 2
        return (forms[at + 1], at + 2) if "s" in reading.forms and "b" not in reading.forms else ("", at)

    def _known(self, first: int, end: int, sentence: Sentence) -> bool:
        """Return whether words say nothing of the sender that the mail does not say elsewhere."""
        forms = self._words.forms
        elsewhere = {self._root(form) for form in (*forms[: sentence.first], *forms[sentence.last :])}
        said = [form for form in forms[first:end] if form not in self._spoken.small | {"the", "its", "a"}]
        return all(form in self._kinds or self._root(form) in elsewhere for form in said)

    def _root(self, form: str) -> str:
        """Return the form under which "leasing", "lease" and "leases" are the same."""
        reading = self._spoken.verbs.get(form)
        return reading.base if reading is not None else singular(form)
