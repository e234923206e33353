"""The rules of a pack, ready to run: one scanner over all phrases, facts as functions, states by options."""

from collections.abc import Collection, Mapping, Sequence
from copy import copy
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from lint.engine.cues import CueReader, Scale
from lint.engine.facts import Fact, asks_clause, compile_facts, is_local
from lint.model.draft import Draft
from lint.model.options import Options
from lint.rules.rule import Rule
from lint.words.lexicon import Lexicon, lexicon_from
from lint.words.scan import Scanner
from lint.words.trades import TradeBook

_STRANGERS = ("opener", "pressure", "self-focus")  # between people who know each other their wording is ordinary


@dataclass(frozen=True, slots=True)
class Check:
    """A rule with its facts compiled. by_clause: whether `where` must be asked clause by clause.

    local: whether neither `where` nor `unless` asks about anything beyond the sentence.
    actors: who may act in the clauses that `where` asks for; empty when it does not say.
    """

    rule: Rule
    zones: frozenset[str]
    where: Fact | None
    unless: tuple[tuple[Fact, Any, bool], ...]
    by_clause: bool
    actors: frozenset[str]
    local: bool
    first: Fact | None
    then: Fact | None


class RuleSet:
    """All rules of a pack. `phrases` finds the phrases of every rule of kind phrase at once; keys are rule numbers."""

    def __init__(self, pack: Mapping[str, Any]) -> None:
        self.lexicon: Lexicon = lexicon_from(pack["lexicon"])
        self.signals = Scanner(pack["signals"], self.lexicon)
        self.traits = {name: Scanner(entries, self.lexicon) for name, entries in pack["traits"].items()}
        self.trades = TradeBook(pack["trades"], self.lexicon)
        self.stock = Scanner(pack["stock"], self.lexicon)  # the words that rewrites ask for
        self._cues: Sequence[Any] = pack["cues"]
        self._weights: Mapping[str, Any] = pack["weights"]
        self.profiles: Mapping[str, Any] = pack["profiles"]
        self.rules = tuple(_rule(data) for data in pack["rules"])
        self._checks: dict[int, Check] = {}
        self._active: dict[Any, dict[int, str]] = {}
        self._kept: list[Options] = []
        self._absent: dict[int, Scanner | None] = {}
        self.phrases = Scanner(
            [
                [number, *entry[1:]]
                for number, rule in enumerate(self.rules)
                if rule.kind == "phrase"
                for entry in rule.phrases
            ],
            self.lexicon,
        )
        self.raws = [n for n, rule in enumerate(self.rules) if rule.regexes]
        self.sums: dict[Any, dict[str, tuple[float, str]]] = {}  # what sentences weigh, see weighing.py
        self.memory: dict[Any, tuple[list[Any], bool]] = {}  # what local rules mark in a sentence, see marks.py
        shapes = [
            n for n, rule in enumerate(self.rules) if rule.kind == "phrase" and not rule.phrases and not rule.regexes
        ]
        self.local_shapes = [n for n in shapes if self.check(n).local]
        self.other_shapes = [n for n in shapes if not self.check(n).local]
        self.weighed = [n for n, rule in enumerate(self.rules) if rule.kind == "weighed"]
        self.wholes = [n for n, rule in enumerate(self.rules) if rule.kind in ("metric", "absence", "order")]

    def check(self, number: int) -> Check:
        """Return a rule with its facts compiled; compiled when it is first asked for."""
        made = self._checks.get(number)
        if made is None:
            rule = self.rules[number]
            made = self._checks[number] = Check(
                rule,
                frozenset(rule.zones),
                compile_facts(rule.where, self.lexicon),
                tuple(
                    (fact, pairs, asks_clause(pairs))
                    for pairs in rule.unless
                    if (fact := compile_facts(pairs, self.lexicon))
                ),
                asks_clause(rule.where),
                frozenset(actor for name, value in rule.where if name == "actor" for actor in value),
                is_local(rule.where) and all(is_local(pairs) for pairs in rule.unless),
                compile_facts(rule.first, self.lexicon),
                compile_facts(rule.then, self.lexicon),
            )
        return made

    @cached_property
    def scales(self) -> dict[str, Scale]:
        """Return what every cue of a sentence weighs, by family."""
        return {family: Scale(**data) for family, data in self._weights.items()}

    @cached_property
    def cue_reader(self) -> CueReader:
        """Return the reader of the cues that some scale weighs."""
        weighed = {name.rpartition(" & ")[2] for data in self._weights.values() for name in data["weights"]}
        return self.all_cues({cue.removeprefix("list:") for cue in weighed if cue.startswith("list:")})

    def all_cues(self, lists: Collection[str] | None = None) -> CueReader:
        """Return a reader of cues; lists: the lexicon lists whose single words are cues, None for all."""
        return CueReader(self._cues, self.lexicon, lists)

    def with_rule(self, number: int, rule: Rule) -> "RuleSet":
        """Return a rule set in which one rule stands changed: for asking what it would find without its excuses."""
        other = copy(self)
        other.rules = (*self.rules[:number], rule, *self.rules[number + 1 :])
        other._checks, other._active, other._kept, other.memory = {}, {}, [], {}
        return other

    def absent(self, number: int) -> Scanner | None:
        """Return the scanner for the phrases of a rule that looks at the draft as a whole, None if it has none."""
        if number not in self._absent:
            phrases = self.rules[number].phrases
            self._absent[number] = Scanner(phrases, self.lexicon) if phrases else None
        return self._absent[number]

    def active(self, draft: Draft, options: Options) -> dict[int, str]:
        """Return the rules that run on a draft: number -> severity."""
        key = (id(options), draft.stage, draft.relationship, draft.purpose, draft.outreach.name)
        found = self._active.get(key)
        if found is None:
            if len(self._active) > 500:
                self._active.clear()
                self._kept.clear()
            self._kept.append(options)  # its id stays its own as long as it is kept
            found = self._active[key] = {
                number: severity
                for number, rule in enumerate(self.rules)
                if (severity := self.severity(rule, draft, options)) and self.state(rule, options)[0]
            }
        return found

    def state(self, rule: Rule, options: Options) -> tuple[bool, str]:
        """Return whether a rule is on under these options, and why in a few words."""
        if _named(rule, options.ignore):
            return False, "ignored"
        if options.severity.get(rule.id) == "off":
            return False, "off in [severity]"
        if options.select:
            return (True, "selected") if _named(rule, options.select) else (False, "not selected")
        profile = self.profiles.get(options.profile, {})
        if profile.get("rules") is not None:
            on = _named(rule, profile["rules"])
            return on, f"profile {options.profile}"
        if options.severity.get(rule.id):
            return True, "set in [severity]"
        if options.profile == "strict" or _named(rule, profile.get("also", ())):
            return True, f"profile {options.profile}"
        return rule.enabled, "on by default" if rule.enabled else "off by default"

    def severity(self, rule: Rule, draft: Draft, options: Options) -> str:
        """Return the severity of a rule on this draft, "" when it does not apply. A guess never makes an error."""
        guessed = False
        for known, allowed in (
            (draft.stage, rule.stages), (draft.relationship, rule.relationships), (draft.purpose, rule.purposes),
        ):  # fmt: skip
            if allowed:
                if known.name not in allowed:
                    return ""
                guessed = guessed or known.guessed
        profile = self.profiles.get(options.profile, {})
        severity = options.severity.get(rule.id) or profile.get("severity", {}).get(rule.id) or rule.severity
        if rule.family in _STRANGERS and draft.outreach.name == "no" and severity != "off":
            return "info"
        return "warning" if severity == "error" and guessed else severity


def _rule(data: Mapping[str, Any]) -> Rule:
    """Return a rule from the plain values of a pack: lists become tuples."""
    values: dict[str, Any] = {name: tuple(value) if isinstance(value, list) else value for name, value in data.items()}
    return Rule(**values)


def _named(rule: Rule, names: Sequence[str]) -> bool:
    return rule.id in names or rule.family in names or "all" in names
