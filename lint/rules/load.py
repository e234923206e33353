"""Rule files into compiled rules. Strict: whatever is unknown, missing or misspelled is a fault with its place."""

from collections.abc import Iterable
from pathlib import Path
from typing import Any

from lint.model.finding import FAMILIES
from lint.rules.errors import RuleError, Where, suggest
from lint.rules.keys import EXAMPLE_KEYS, FACTS, MARKS, PLACES, REQUIRED, REWRITE_KEYS, RULE_KEYS, Key
from lint.rules.lexicon import LexiconSource, captures_in
from lint.rules.phrase import PhraseError
from lint.rules.raw import fault_of
from lint.rules.rewrites import RewriteSets, plain
from lint.rules.yamlfile import Loaded, load_yaml

DEFAULT_ZONES = ["opening", "body", "ask", "postscript"]
FOLDERS = ("lexicon", "profiles", "rewrites", "trades", "weights")  # folders of a rules folder that hold no rules
_STRETCHES = ("delete", "what")  # keys of a rewrite that name a stretch of the draft
_NEEDS = {"phrase": (), "metric": ("metric", "limit"), "absence": (), "order": ("first", "then"), "weighed": ()}


class RuleCompiler:
    """Compiles the files of rule folders against one lexicon; collects all faults before it raises."""

    def __init__(self, lexicon: LexiconSource, sets: RewriteSets) -> None:
        self._lexicon, self._sets = lexicon, sets
        self.faults: list[tuple[Where, str]] = []
        self.over_at: dict[str, list[Where]] = {}  # rule id -> where each id of its `over` stands
        self.stock: dict[str, list[Any]] = {}  # scanner entries of the words that a rewrite asks for, by its place

    def compile(self, path: Path, shown: str) -> dict[str, Any] | None:
        """Return the compiled rule of a file as plain values, or None when it has faults (see `faults`)."""
        try:
            file = load_yaml(path, shown)
        except RuleError as error:
            self.faults.extend(error.faults)
            return None
        return self.compile_loaded(file, path.parent.name, path.stem)

    def compile_loaded(self, file: Loaded, family: str, slug: str) -> dict[str, Any] | None:
        """Return the compiled rule of a file that is already read."""
        known = len(self.faults)
        if family not in FAMILIES:
            self._fault(file.where(), f"the folder {family!r} is no family{suggest(family, FAMILIES)}")
        if not isinstance(file.value, dict):
            self._fault(file.where(), "a rule is a set of keys: summary, message, why …")
            return None
        value: dict[str, Any] = file.value
        self._check_keys(file, (), value, RULE_KEYS)
        for name in REQUIRED:
            if name not in value:
                self._fault(file.where(), f"the key {name!r} is missing")
        kind = value.get("kind", "phrase")
        kind = kind if isinstance(kind, str) else "phrase"  # the fault is noted; what follows needs a word
        for name in _NEEDS.get(kind, ()):
            if name not in value:
                self._fault(file.where("kind"), f"a rule of kind {kind} needs the key {name!r}")
        if kind == "phrase" and not any(value.get(name) for name in ("phrases", "where", "regex")):
            self._fault(file.where("kind"), "a rule of kind phrase needs phrases, or facts under where")
        rule = self._rule(file, value, family, slug, kind)
        self._examples(file, value.get("examples"))
        self.over_at[rule["id"]] = [file.where("over", index) for index in range(len(rule["over"]))]
        return rule if len(self.faults) == known else None

    def _fault(self, at: Where, message: str) -> None:
        self.faults.append((at, message))

    def _check_keys(self, file: Loaded, keys: tuple[Any, ...], value: dict[str, Any], table: dict[str, Key]) -> None:
        for name, item in value.items():
            key = table.get(name)
            if key is None:
                allowed = ", ".join(table)
                self._fault(
                    file.where(*keys, name, "key"),
                    f"unknown key {name!r}{suggest(name, list(table))}; allowed: {allowed}",
                )
                continue
            at = file.where(*keys, name)
            if item is None:
                self._fault(at, f"{name} is empty: fill it in or leave it out")
            elif key.type == "text" and not (isinstance(item, str) and item.strip()):
                self._fault(at, f"{name} must be a text")
            elif key.type == "flag" and not isinstance(item, bool):
                self._fault(at, f"{name} must be true or false")
            elif key.type == "number" and (isinstance(item, bool) or not isinstance(item, int | float)):
                self._fault(at, f"{name} must be a number")
            elif key.type in ("text", "texts", "ids"):
                for index, word in enumerate(_listed(item)):
                    place = file.where(*keys, name, index)
                    if not isinstance(word, str):
                        self._fault(place, f"{word!r} is no text: put it in quotes")
                    elif key.allowed and word not in key.allowed:
                        hint = suggest(word, list(key.allowed))
                        what = "part to change" if name in _STRETCHES else name
                        self._fault(place, f"{word!r} is no {what}{hint}; allowed: {', '.join(key.allowed)}")

    def _rule(self, file: Loaded, value: dict[str, Any], family: str, slug: str, kind: str) -> dict[str, Any]:
        phrases = self._phrases(file, ("phrases",), value.get("phrases"))
        return {
            "id": f"{family}/{slug}",
            "family": family,
            "summary": _text(value.get("summary")),
            "message": _text(value.get("message")),
            "why": _text(value.get("why")),
            "based_on": _listed(value.get("based-on")),
            "severity": value.get("severity", "warning"),
            "enabled": value.get("enabled", True),
            "weight": value.get("weight"),
            "stages": _listed(value.get("stage")),
            "relationships": _listed(value.get("relationship")),
            "purposes": _listed(value.get("purpose")),
            "zones": _listed(value.get("zone")) or DEFAULT_ZONES,
            "kind": kind,
            "marks": value.get("marks", "match" if value.get("phrases") or value.get("regex") else "clause"),
            "phrases": phrases,
            "regexes": self._regexes(file, value.get("regex")),
            "where": self._facts(file, ("where",), value.get("where")),
            "unless": [
                self._facts(file, ("unless", index), facts) for index, facts in enumerate(_listed(value.get("unless")))
            ],
            "over": _listed(value.get("over")),
            "metric": value.get("metric", ""),
            "limit": self._limit(file, value.get("limit")),
            "first": self._facts(file, ("first",), value.get("first")),
            "then": self._facts(file, ("then",), value.get("then")),
            "rewrites": self._rewrites(file, value.get("rewrites"), phrases),
        }

    def _phrases(self, file: Loaded, keys: tuple[Any, ...], value: Any) -> list[Any]:
        """Return scanner entries (key left None) for a list of phrases."""
        made = []
        for index, phrase in enumerate(_listed(value)):
            at = file.where(*keys, index, "text") if isinstance(value, list) else file.where(*keys, "text")
            if not isinstance(phrase, str):
                self._fault(at, f"{phrase!r} is not a phrase: put it in quotes")
                continue
            try:
                made.append(self._lexicon.entry(None, self._lexicon.parser.parse(phrase)))
            except PhraseError as error:
                self._fault(at._replace(column=at.column + error.column), f"{phrase!r}: {error}")
        return made

    def _regexes(self, file: Loaded, value: Any) -> list[str]:
        """Return the raw expressions of a rule; one that is broken or runs away on a plain text is a fault."""
        made = _listed(value)
        for index, pattern in enumerate(made):
            at = file.where("regex", index) if isinstance(value, list) else file.where("regex")
            if message := fault_of(str(pattern)):
                self._fault(at, f"{pattern!r} {message}")
        return [str(pattern) for pattern in made]

    def _facts(self, file: Loaded, keys: tuple[Any, ...], value: Any) -> list[Any]:
        """Return [fact, value] pairs, phrases compiled and facts within facts followed."""
        if value is None:
            return []
        if not isinstance(value, dict):
            self._fault(file.where(*keys), "must be a set of facts such as “focus: sender”")
            return []
        self._check_keys(file, keys, value, FACTS)
        made: list[Any] = []
        for name, item in value.items():
            key = FACTS.get(name)
            if key is None:
                continue
            if key.type == "phrases":
                made.append([name, self._phrases(file, (*keys, name), item)])
            elif key.type == "facts":
                made.append([name, self._facts(file, (*keys, name), item)])
            elif name in ("verb", "not-verb"):
                made.append([name, self._lists(file, (*keys, name), item)])
            else:
                made.append([name, _listed(item) if key.type == "texts" else item])
        return made

    def _lists(self, file: Loaded, keys: tuple[Any, ...], value: Any) -> list[str]:
        known = [*self._lexicon.verbs, "feeling"]
        for index, name in enumerate(_listed(value)):
            if isinstance(name, str) and name.removeprefix("to:") not in known:
                self._fault(file.where(*keys, index), f"there is no verb list {name!r}{suggest(name, known)}")
        return _listed(value)

    def _limit(self, file: Loaded, value: Any) -> dict[str, float]:
        if value is None:
            return {}
        limits = value if isinstance(value, dict) else {"default": value}
        allowed = ("default", *RULE_KEYS["limit"].allowed)
        for name, number in limits.items():
            if name not in allowed:
                self._fault(file.where("limit", name, "key"), f"{name!r} is no stage{suggest(name, allowed)}")
            if isinstance(number, bool) or not isinstance(number, int | float):
                self._fault(file.where("limit", name), "a limit is a number")
        return dict(limits)

    def _rewrites(self, file: Loaded, value: Any, phrases: list[Any]) -> list[dict[str, Any]]:
        """Return the rewrites of a rule; what they strike out or replace is a mark, or a capture of its phrases."""
        nodes = [entry[1] for entry in phrases]
        made = []
        for found in self._sets.items(file, value):
            if len(found) == 2:
                self._fault(*found)
                continue
            item, place, keys = found
            stock = self._stock(place, keys, item)
            known = captures_in([*nodes, *(entry[1] for entry in self.stock.get(stock, ()))], self._lexicon.lists)
            stretches = (*MARKS, *PLACES, *sorted(known))
            table = {**REWRITE_KEYS, **{name: REWRITE_KEYS[name]._replace(allowed=stretches) for name in _STRETCHES}}
            self._check_keys(place, keys, item, table)
            made.append(plain({**item, "has": stock} if stock else item))
        return made

    def _stock(self, file: Loaded, keys: tuple[Any, ...], item: dict[str, Any]) -> str:
        """Return by what name the words are kept that a rewrite asks for, "" where it asks for none."""
        if "has" not in item:
            return ""
        name = "#".join((file.path, *map(str, keys)))
        if name not in self.stock:
            self.stock[name] = [[name, *entry[1:]] for entry in self._phrases(file, (*keys, "has"), item["has"])]
        return name

    def _examples(self, file: Loaded, value: Any) -> None:
        bad = good = 0
        for index, item in enumerate(_listed(value)):
            at = file.where("examples", index)
            if not isinstance(item, dict) or len({"bad", "good"} & set(item)) != 1:
                self._fault(at, "an example has one of the keys bad or good")
                continue
            bad, good = bad + ("bad" in item), good + ("good" in item)
            for name in item:
                if name not in EXAMPLE_KEYS:
                    self._fault(
                        file.where("examples", index, name, "key"), f"unknown key {name!r}{suggest(name, EXAMPLE_KEYS)}"
                    )
        if value is not None and (bad < 2 or good < 3):
            self._fault(
                file.where("examples"),
                f"a rule needs at least two bad and three good examples; here are {bad} and {good}",
            )


def _listed(value: Any) -> list[Any]:
    if value is None:
        return []
    return list(value) if isinstance(value, list) else [value]


def _text(value: Any) -> str:
    return " ".join(str(value or "").split())


def rule_files(folder: Path) -> Iterable[Path]:
    """Return the rule files of a folder of families, or of one family, in a fixed order."""
    if folder.name in FAMILIES:
        return sorted(folder.glob("*.yaml"))
    return sorted(path for path in folder.glob("*/*.yaml") if path.parent.name not in FOLDERS)
