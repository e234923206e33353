"""The phrase language: what a rule author writes, turned into the nodes that words/match.py understands.

my name is          these words; contractions, capitals, extra spaces and hyphens do not matter
help~               any form of the verb: help, helps, helped, helping
{offer-verb}        an entry of a lexicon list          {offer-verb:ing}   only that form (base s past ing)
{name} {company} {number} {digits} {percent} {money} {ing} {tag} {any} {capital} {url}    a word of a kind
(a|b c)             one of these                        [a|b]              may be there
..3                 up to three words                   ..2-5              two to five words
,                   a comma, dash or colon here         !(a|b)             must not follow
^  $                start and end of the sentence       (thing= ..4)        remember what stood here as {thing}
"""

import re
from collections.abc import Collection, Mapping
from typing import Any

from lint.rules.inflect import Forms, forms_of
from lint.words.tokens import fold, tokenise

CLASSES = (
    "name", "greeted", "company", "sender", "product", "number", "digits", "percent", "money", "ing", "tag", "any",
    "capital", "lower", "url", "link", "email", "date", "thing", "placeholder", "peer",
)  # fmt: skip
_FORM_NAMES = {"base": 0, "s": 1, "past": 2, "participle": 3, "ing": 4}
_TOKEN = re.compile(
    r"\s*(?:(?P<gap>\.\.(?:\d+(?:-\d+)?)?)|(?P<list>\{[a-z-]+(?::[a-z]+)?\})|(?P<open>!?\((?:[a-z_]+=)?|\[)"
    r"|(?P<close>[)\]])|(?P<bar>\|)|(?P<sign>[,^$])|(?P<word>[^\s{}()\[\]|,^$]+))"
)


class PhraseError(ValueError):
    """A phrase that does not parse. `column` is 0-based within the phrase."""

    def __init__(self, message: str, column: int) -> None:
        super().__init__(message)
        self.column = column


class PhraseParser:
    """Parses phrases against the lists of a lexicon: name -> verb entries by base (empty for plain lists)."""

    def __init__(self, lists: Collection[str], verbs: Mapping[str, list[Forms]], irregular: Mapping[str, Forms]):
        self._lists, self._verbs, self._irregular = lists, verbs, irregular

    def parse(self, source: str) -> list[Any]:
        """Return the nodes of a phrase. Raises PhraseError with the place of the fault."""
        tokens = []
        at = 0
        while at < len(source.rstrip()):
            match = _TOKEN.match(source, at)
            if not match or match.end() == at:
                raise PhraseError(f"cannot read {source[at:].strip()[:20]!r}", at)
            tokens.append((match.lastgroup or "", match[match.lastgroup or 0], match.start(match.lastgroup or 0)))
            at = match.end()
        nodes, rest = self._alternatives(tokens, 0, "")
        if rest < len(tokens):
            raise PhraseError(f"{tokens[rest][1]!r} closes nothing", tokens[rest][2])
        if len(nodes) > 1:
            raise PhraseError("a bar belongs inside ( ) or [ ]", 0)
        if not nodes[0]:
            raise PhraseError("the phrase is empty", 0)
        return nodes[0]

    def _alternatives(self, tokens: list[tuple[str, str, int]], at: int, closer: str) -> tuple[list[list[Any]], int]:
        ways: list[list[Any]] = [[]]
        while at < len(tokens):
            kind, text, column = tokens[at]
            if kind == "close":
                if text != closer:
                    return ways, at
                return ways, at + 1
            at += 1
            if kind == "bar":
                ways.append([])
            elif kind == "open":
                inner, after = self._alternatives(tokens, at, "]" if text == "[" else ")")
                if after == at or tokens[after - 1][1] != ("]" if text == "[" else ")"):
                    raise PhraseError(f"{text!r} is never closed", column)
                at = after
                ways[-1].append(self._group(text, inner))
            else:
                ways[-1].extend(self._plain(kind, text, column))
        if closer:
            raise PhraseError(f"{closer!r} is missing", tokens[-1][2] if tokens else 0)
        return ways, at

    @staticmethod
    def _group(opener: str, ways: list[list[Any]]) -> list[Any]:
        nodes: list[Any] = ways[0] if len(ways) == 1 else [_either(ways)]
        if opener == "[":
            return ["o", nodes]
        if opener.startswith("!"):
            return ["n", nodes]
        if len(opener) > 1:
            return ["=", opener[1:-1], nodes]
        return nodes[0] if len(nodes) == 1 else ["a", [nodes]]

    def _plain(self, kind: str, text: str, column: int) -> list[Any]:
        if kind == "gap":
            least, _, most = text[2:].partition("-")
            if not least:
                return [["g", 0, 8]]
            if most and int(most) < int(least):
                raise PhraseError(f"{text!r}: the smaller number comes first", column)
            return [["g", int(least), int(most)] if most else ["g", 0, int(least)]]
        if kind == "sign":
            return [[text]]
        if kind == "list":
            return [self._named(text[1:-1], column)]
        if text.startswith("!"):
            raise PhraseError(f"{text!r}: write !(…) for what must not follow", column)
        if text.endswith("~") and len(text) > 1:
            return self._inflected(fold(text[:-1]))
        forms = ["'s"] if fold(text) == "'s" else tokenise(text).forms  # of "the farm's", as tokenise parts it
        if not forms:
            raise PhraseError(f"{text!r} is no word; write , for a pause", column)
        return [["w", form] for form in forms]

    def _named(self, name: str, column: int) -> list[Any]:
        name, _, form = name.partition(":")
        if name in self._lists and not form:
            return ["l", name]
        if name in self._verbs:
            if form in _FORM_NAMES:
                entries = [forms[_FORM_NAMES[form]] for forms in self._verbs[name]]
                ways = [[["w", word] for word in entry.split()] for entry in entries if " " in entry]
                single = ["s", sorted(entry for entry in entries if " " not in entry)]
                return ["a", [*ways, [single]]] if ways else single
            raise PhraseError(f"{name} has no form {form!r}; verb lists have {', '.join(_FORM_NAMES)}", column)
        if name in CLASSES and not form:
            return ["c", name]
        if name in CLASSES or name in self._lists:
            raise PhraseError(f"{name} is no verb list and has no form {form!r}", column)
        from lint.rules.errors import suggest

        raise PhraseError(f"there is no list {name!r}{suggest(name, [*self._lists, *CLASSES])}", column)

    def _inflected(self, word: str) -> list[Any]:
        forms = self._irregular.get(word) or forms_of(word)
        return [["s", sorted(set(forms))]]


def _either(ways: list[list[Any]]) -> list[Any]:
    """Return one node for several ways; plain single words become a set."""
    if all(len(way) == 1 and way[0][0] in ("w", "s") for way in ways):
        return ["s", sorted({word for way in ways for word in ([way[0][1]] if way[0][0] == "w" else way[0][1])})]
    return ["a", ways]
