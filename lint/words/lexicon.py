"""The lexicon at run time: word lists and the verbs with their forms. All data; it comes from rules/lexicon/."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

Phrase = Sequence[Any]  # nodes, plain JSON values: see match.py


class Verb(NamedTuple):
    """One reading of a verb form. forms: letters out of b (base), s (he helps), d (past), n (participle), g (-ing)."""

    base: str
    forms: str


@dataclass(frozen=True, slots=True)
class Lexicon:
    """Lists by name. words: their one-word entries, every inflection included. phrases: the entries of several words.

    verbs: form -> its reading. on: base form -> names of the verb lists it is on. inflected: base -> its five forms
    in the order base, s, past, participle, ing.
    """

    words: Mapping[str, frozenset[str]]
    phrases: Mapping[str, tuple[Phrase, ...]]
    verbs: Mapping[str, Verb]
    on: Mapping[str, frozenset[str]]
    inflected: Mapping[str, tuple[str, str, str, str, str]]

    def list(self, name: str) -> frozenset[str]:
        """Return the one-word entries of a list; an unknown list is empty."""
        return self.words.get(name, frozenset())


def lexicon_from(data: Mapping[str, Any]) -> Lexicon:
    """Return the lexicon that a compiled pack holds."""
    return Lexicon(
        words={name: frozenset(words) for name, words in data["words"].items()},
        phrases={name: tuple(phrases) for name, phrases in data["phrases"].items()},
        verbs={form: Verb(base, forms) for form, (base, forms) in data["verbs"].items()},
        on={base: frozenset(names) for base, names in data["on"].items()},
        inflected={base: tuple(forms) for base, forms in data["inflected"].items()},
    )
