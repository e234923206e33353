"""A trade told as a fact, "we specialise in roofing flat sheds", as what can be done: "we can roof flat sheds"."""

from lint.engine.recast.spoken import Spoken
from lint.engine.recast.wording import raw
from lint.engine.rewriting.small_words import MORE_TO_COME
from lint.model.draft import Sentence

_SPECIAL = frozenset("specialize specialise focus specialized specialised".split())
_SUPPLIES = frozenset("provide offer supply".split())
_MAKES = frozenset("build design create write develop".split())
_ORDERED = frozenset(
    "websites sites apps forms automations dashboards pages integrations campaigns pipelines logos brochures menus "
    "videos portals kitchens extensions fences decks shelves booths stands roofs boats gardens signs".split()
)  # what is made for whoever orders it, so that it is not there yet
_ENDS = frozenset("that which who with for to in on of from by paired and at as using where".split())
_AWAY = frozenset("so but because since while before unless except though although only exclusively free not".split())
_NOBODY = frozenset("our ourselves testing test service services below following these those it this that them".split())
_HEAD = 7  # words up to the thing that is made
_LEAST = 2  # words


class Trades:
    """Reads trades off the sentences of one draft."""

    def __init__(self, spoken: Spoken) -> None:
        self._spoken, self._words = spoken, spoken.words

    def can(self, at: int, sentence: Sentence) -> str:
        """Return "roof flat sheds." of a sentence whose verb stands at a place; "" where it tells no trade."""
        forms, last = self._words.forms, sentence.last
        text = self._spoken.draft.text[sentence.start : sentence.end].rstrip()
        if text[-1:] == ":" or last - at <= _LEAST or not _AWAY.isdisjoint(forms[at:last]):
            return ""
        if forms[at] in _SPECIAL and forms[at + 1] in ("in", "on"):
            return self._special(at + 2, sentence)
        if forms[at] in _SUPPLIES and forms[at + 1] not in _NOBODY:
            return self._rest(at, sentence)
        return self._rest(at, sentence) if forms[at] in _MAKES and self._to_order(at + 1, sentence) else ""

    def _special(self, at: int, sentence: Sentence) -> str:
        """Return what somebody is at home in as help with it, or as the deed that it is."""
        forms = self._words.forms
        reading = self._spoken.verbs.get(forms[at])
        others = [
            i for i in range(at + 1, sentence.last - 1)
            if forms[i].endswith("ing") and not self._words.marks[i + 1].strip()
            and (forms[i - 1] in ("and", "or") or self._words.marks[i] == ",")
        ]  # fmt: skip
        if reading is not None and "g" in reading.forms and at + 1 < sentence.last:
            named = forms[at + 1] not in self._spoken.verbs or "b" not in self._spoken.verbs[forms[at + 1]].forms
            rest = self._rest(at + 1, sentence) if named and not others else ""
            return f"{reading.base} {rest}" if rest else ""
        if forms[at] in _NOBODY or forms[at].endswith("ing"):
            return ""
        rest = self._rest(at, sentence)
        return f"help with {rest}" if rest else ""

    def _to_order(self, at: int, sentence: Sentence) -> bool:
        """Return whether things are made that somebody orders: "full websites with quote forms"."""
        forms = self._words.forms
        if forms[at] in ("a", "an", "the", "our", "my"):
            return False
        for i in range(at, min(at + _HEAD, sentence.last)):
            behind = forms[i + 1] if i + 1 < sentence.last else ""
            if forms[i] in _ORDERED:
                return not behind or behind in _ENDS or bool(self._words.marks[i + 1].strip())
        return False

    def _also(self, i: int, sentence: Sentence) -> bool:
        """Return whether the same one goes on with what he can do: "…, and I can hang them"."""
        forms = self._words.forms
        return forms[i] == forms[sentence.first] and forms[i - 1] == "and" and forms[i + 1] == "can"

    def _rest(self, at: int, sentence: Sentence) -> str:
        """Return a sentence from a word on, where nothing new is said in it."""
        forms = self._words.forms
        if forms[sentence.last - 1] in MORE_TO_COME or any(
            (forms[i] in ("they", "it", "you") and forms[i - 1] in ("and", "that", "but"))
            or (forms[i] in ("i", "we", "he", "she") and i > at and not self._also(i, sentence))
            for i in range(at + 1, sentence.last)
        ):  # fmt: skip
            return ""
        text = raw(self._spoken, at, sentence.last, sentence, whole=True).strip()
        if not text or "\n" in text or "|" in text or not text[0].isalnum():
            return ""
        return f"{text.rstrip(' .!')}."
