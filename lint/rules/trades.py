"""Trade files into plain values: what senders deal in, the words that name it, and what one would ask about it."""

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from lint.model.draft import PURPOSES
from lint.rules.errors import RuleError, Where, suggest
from lint.rules.lexicon import LexiconSource
from lint.rules.phrase import PhraseError
from lint.rules.yamlfile import Loaded, load_yaml

FOLDER = "trades"
_KEYS = ("words", "goods", "work", "purpose", "ask")
_ASKING = ("how", "what", "who", "which", "where", "when")  # a question that is more than yes or no
_HOUSES = "(company|contractor|firm|specialist|provider|business|installer)"
_FRAMES = {  # how a sender says that he deals in goods, or does some work
    "goods": (
        "(we are|is|we run|i run) (a|an|the) ..3 {} {maker-noun}",
        "(i am|my name is) ..6 (a|an) ..3 {} {maker-noun}",
        "(are|is) one of ..3 {} {makers-noun}",
        "(we|i) [also|can|now] {goods-verb} ..3 {} !({those-served})",
        "{maker-noun} of ..3 {} !({those-served})",
        "{specialise} in ..3 {} !({those-served})",
    ),
    "work": (
        f"(we are|is|we run|i run) (a|an|the) ..3 {{}} {_HOUSES}",
        f"(i am|my name is) ..6 (a|an) ..3 {{}} {_HOUSES}",
        "(are|is) one of ..3 {} (companies|contractors|firms|specialists|providers|installers)",
        "(we|i) [also|can|now] (do|provide|offer|deliver|handle|undertake|cover|install|fit) ..2 {} !({those-served})",
    ),
}
_LONGEST = 14  # words of a question


class TradeSource:
    """All trades of some folders; a later folder's trade of the same name wins."""

    def __init__(self, folders: Sequence[Path], lexicon: LexiconSource) -> None:
        """Read every file. Raises RuleError with all the faults of all the files."""
        self._lexicon = lexicon
        self._faults: list[tuple[Where, str]] = []
        self._found: dict[str, list[Any]] = {}
        self._placed: dict[str, Path] = {}
        self._told: dict[str, tuple[list[str], list[str]]] = {}
        for folder in folders:
            for path in sorted(folder.glob("*.yaml")):
                self._read(load_yaml(path, f"{folder.parent.name}/{folder.name}/{path.name}"), folder)
        if self._faults:
            raise RuleError(self._faults)

    def folded(self) -> str:
        """Return the trades as one JSON text: scanner entries keyed by the trade's name, and what is told of each.

        That is: its questions, and the purposes of its mails.
        """
        entries = [entry for entries in self._found.values() for entry in entries]
        return json.dumps([entries, self._told])

    def _read(self, file: Loaded, folder: Path) -> None:
        trades = file.value.get("trades") if isinstance(file.value, dict) else None
        if not isinstance(trades, dict) or set(file.value) != {"about", "trades"}:
            self._faults.append((file.where(), "needs the keys about and trades"))
            return
        for name, body in trades.items():
            if self._placed.get(name) == folder:
                self._faults.append((file.where("trades", name, "key"), f"there is a trade {name!r} already"))
            self._placed[name] = folder
            if not isinstance(body, dict):
                self._faults.append((file.where("trades", name), f"{name} needs the keys {', '.join(_KEYS)}"))
                continue
            for key in body:
                if key not in _KEYS:
                    fault = f"unknown key {key!r}{suggest(key, _KEYS)}; allowed: {', '.join(_KEYS)}"
                    self._faults.append((file.where("trades", name, key, "key"), fault))
            if not {"words", "goods", "work"} & set(body):
                self._faults.append((file.where("trades", name), f"{name} needs words, goods or work to be known by"))
            self._questions(file, name, body.get("ask"))
            said = body.get("purpose", "sales")
            purposes = said if isinstance(said, list) else [said]
            for wrong in (one for one in purposes if one not in PURPOSES):
                fault = f"purpose is one of {', '.join(PURPOSES)}{suggest(str(wrong), PURPOSES)}"
                self._faults.append((file.where("trades", name, "purpose"), fault))
            self._found[name] = [*self._entries(file, name, body.get("words", [])), *self._framed(file, name, body)]
            self._told[name] = (body.get("ask", []), purposes)

    def _questions(self, file: Loaded, name: str, asked: Any) -> None:
        for index, question in enumerate(asked if asked and isinstance(asked, list) else [None]):
            words = question.split() if isinstance(question, str) else []
            if not words or words[0].lower() not in _ASKING or not question.endswith("?"):
                fault = f"ask holds questions that begin with {', '.join(_ASKING)} and end in “?”"
                self._faults.append((file.where("trades", name, "ask", index), fault))
            elif len(words) > _LONGEST:
                self._faults.append(
                    (file.where("trades", name, "ask", index), f"a question has at most {_LONGEST} words")
                )

    def _framed(self, file: Loaded, name: str, body: dict[str, Any]) -> list[Any]:
        """Return what finds goods or work where a sender says that they are his."""
        made = []
        for key, frames in _FRAMES.items():
            named = body.get(key, [])
            if not isinstance(named, list) or not all(str(one).replace(" ", "").isalnum() for one in named):
                self._faults.append((file.where("trades", name, key), f"{key} holds plain words"))
            elif named:
                made += [frame.replace("{}", f"({'|'.join(named)})") for frame in frames]
        return [self._lexicon.entry(name, self._lexicon.parser.parse(phrase)) for phrase in made]

    def _entries(self, file: Loaded, name: str, words: Any) -> list[Any]:
        made = []
        for index, phrase in enumerate(words if isinstance(words, list) else [words]):
            at = file.where("trades", name, "words", index, "text")
            try:
                made.append(self._lexicon.entry(name, self._lexicon.parser.parse(str(phrase))))
            except PhraseError as error:
                self._faults.append((at._replace(column=at.column + error.column), f"{phrase!r}: {error}"))
        return made
