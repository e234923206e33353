"""The examples of rule files as tests: what a rule says of its own texts, and would say without its excuses."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any, NamedTuple

from lint.engine.check import Engine
from lint.engine.rewriting.applied import applied
from lint.engine.ruleset import RuleSet
from lint.engine.run import run
from lint.model.draft import Draft
from lint.model.options import Options
from lint.rules.errors import RuleError, Where
from lint.rules.keys import READ_ZONES
from lint.rules.rule import Rule
from lint.rules.yamlfile import load_yaml

Read = Callable[[str, str, Options], Draft]
_NEARLY = 0.5  # a metric's near miss has more than half of what its limit allows


class Fault(NamedTuple):
    """An example that does not hold: where it stands, and what is wrong in one line."""

    where: Where
    message: str

    def __str__(self) -> str:
        return f"{self.where.path}:{self.where.line}:{self.where.column}: {self.message}"


class ExampleChecker:
    """Checks the examples of rules against the engine that runs them."""

    def __init__(self, rules: RuleSet, engine: Engine, read: Read) -> None:
        self._rules, self._engine, self._read = rules, engine, read
        self._numbers = {rule.id: number for number, rule in enumerate(rules.rules)}
        self._phrase_rules = tuple(rule.id for rule in rules.rules if rule.kind == "phrase")

    def check(self, path: Path, shown: str) -> list[Fault]:
        """Return the faults of one rule file's examples. A file that does not load is a fault itself."""
        try:
            file = load_yaml(path, shown)
        except RuleError as error:
            return [Fault(where, message) for where, message in error.faults]
        number = self._numbers.get(f"{path.parent.name}/{path.stem}")
        if number is None:
            return [Fault(file.where(), "is no rule that was loaded")]
        faults: list[Fault] = []
        near = False
        for index, example in enumerate(file.value.get("examples") or []):
            at = file.where("examples", index)
            if "bad" in example:
                faults += [Fault(at, message) for message in self._bad(self._rules.rules[number], example)]
            else:
                faults += [Fault(at, message) for message in self._good(self._rules.rules[number], example)]
                near = near or self._nearly(number, example)
        if not near:
            message = "no good example is a near miss: none would fire without the rule's unless, zone, stage or where"
            faults.append(Fault(file.where("examples"), message))
        return faults

    def _options(self, rule: Rule, example: dict[str, Any], rewrites: bool) -> Options:
        """Return options under which this rule runs, for rewrites with every rule about single sentences."""

        def given(name: str, values: Sequence[str]) -> str | None:
            return example.get(name) or (values[0] if values else None)

        return Options(
            select=(*self._phrase_rules, rule.id) if rewrites else (rule.id,),
            stage=given("stage", rule.stages),
            relationship=given("relationship", rule.relationships) or "cold",
            purpose=given("purpose", rule.purposes),
            rewrites=rewrites,
        )

    def _draft(self, example: dict[str, Any], text: str, options: Options) -> Draft:
        subject = f"Subject: {example['subject']}\n\n" if example.get("subject") is not None else ""
        return self._read(subject + text, str(example.get("file", "example.txt")), options)

    def _bad(self, rule: Rule, example: dict[str, Any]) -> list[str]:
        text = str(example["bad"])
        options = self._options(rule, example, False)
        draft = self._draft(example, text, options)
        report = self._engine.check(draft, options)
        mine = [finding for finding in report.findings if finding.rule == rule.id]
        if not mine:
            return [f"the bad example is not found: {_short(text)}"]
        faults = []
        if "marks" in example and not any(finding.text == example["marks"] for finding in mine):
            faults.append(f"marks “{mine[0].text}”, not “{example['marks']}”")
        if "becomes" in example:
            faults += self._becomes(rule, draft, example)
        if rule.kind == "phrase" and (first := mine[0]).start and first.end:
            source = draft.map.source
            cut = source[: first.start.offset] + source[first.end.offset :]
            again = self._engine.check(self._read(cut, draft.path, options), replace(options, rewrites=False))
            if sum(finding.rule == rule.id for finding in again.findings) >= len(mine):
                faults.append(f"still fires when its mark is cut: {_short(cut)}")
        return faults

    def _becomes(self, rule: Rule, draft: Draft, example: dict[str, Any]) -> list[str]:
        report = self._engine.check(draft, self._options(rule, example, True))
        finding = next((finding for finding in report.findings if finding.rule == rule.id), None)
        if finding is None:
            return ["is outranked by another rule, so that its rewrite is never shown"]
        wanted = str(example["becomes"])
        made = [applied(draft.map.source, rewrite.edits) for rewrite in finding.rewrites if rewrite.edits]
        if wanted.strip() in [text.strip() for text in made]:
            return []
        return [f"becomes {' or '.join(repr(text) for text in made) or 'nothing: no edit lints clean'}, not {wanted!r}"]

    def _good(self, rule: Rule, example: dict[str, Any]) -> list[str]:
        text = str(example["good"])
        options = self._options(rule, example, False)
        report = self._engine.check(self._draft(example, text, options), options)
        hit = next((finding for finding in report.findings if finding.rule == rule.id), None)
        return [f"the good example is found, at “{hit.text}”: {_short(text)}"] if hit else []

    def _nearly(self, number: int, example: dict[str, Any]) -> bool:
        """Return whether a good example would be found if the rule had no excuses."""
        rule = self._rules.rules[number]
        options = self._options(rule, example, False)
        draft = self._draft(example, str(example["good"]), options)
        bare = replace(rule, unless=(), zones=READ_ZONES, stages=(), relationships=(), purposes=(), over=())
        ways = [bare]
        if rule.kind == "phrase" and rule.phrases:
            ways.append(replace(bare, where=()))
        elif rule.kind == "phrase":
            ways += [replace(bare, where=tuple(p for p in rule.where if p is not pair)) for pair in rule.where]
        elif rule.kind == "metric" and not any(rule.limit.values()) and not rule.unless:
            return True  # there is nothing between none and one
        elif rule.kind == "metric":
            ways.append(replace(bare, limit={key: value * _NEARLY for key, value in rule.limit.items()}))
        else:
            return True
        return any(self._fires(way, number, draft, options) for way in ways)

    def _fires(self, rule: Rule, number: int, draft: Draft, options: Options) -> bool:
        context, _, _ = self._engine.marks(draft, options)
        bared = self._rules.with_rule(number, rule)
        return any(mark.number == number for mark in run(bared, context, {number: "warning"}, options, excuse=False))


def _short(text: str) -> str:
    text = " ".join(text.split())
    return text if len(text) <= 70 else text[:67] + "…"
