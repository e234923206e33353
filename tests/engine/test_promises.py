"""What holds for every rule: edits that are shown mend what they are for and break nothing; a guess stays modest.

The texts are the bad examples of all rule files, so that a new rule is held to these promises by being there.
"""

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

import pytest
import yaml

from lint.api import Linter
from lint.engine.rewriting.applied import applied
from lint.model.finding import DraftReport
from lint.model.options import Options
from lint.rules.load import FOLDERS

RULES = Path(__file__).parents[2] / "rules"
FAMILIES = sorted({path.parent.name for path in RULES.glob("*/*.yaml")} - {*FOLDERS})
BLANKS = {"clarity/placeholder-left", "clarity/placeholder-in-final", "clarity/template-note"}  # see DESIGN, Findings
LINTER = Linter()


class Bad(NamedTuple):
    """A bad example: the text as a file, its name, and what the rule and the example state of the mail."""

    text: str
    name: str
    options: Options


@cache
def examples(family: str) -> tuple[Bad, ...]:
    """Return the bad examples of a family's rules."""
    return tuple(_examples(family))


def _examples(family: str) -> Iterator[Bad]:
    for path in sorted((RULES / family).glob("*.yaml")):
        rule = yaml.load(path.read_text(encoding="utf-8"), Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))
        for example in rule["examples"]:
            if "bad" in example:
                head = f"Subject: {example['subject']}\n\n" if example.get("subject") is not None else ""
                options = Options(
                    profile="strict",
                    stage=_stated("stage", example, rule),
                    relationship=_stated("relationship", example, rule) or "cold",
                    purpose=_stated("purpose", example, rule),
                )
                yield Bad(head + example["bad"], example.get("file", "example.txt"), options)


def _stated(key: str, example: dict[str, Any], rule: dict[str, Any]) -> str | None:
    """Return the stage, say, that an example states, else the first that its rule is for."""
    value = example.get(key) or rule.get(key)
    return value[0] if isinstance(value, list) else value


def lint(text: str, name: str, options: Options) -> DraftReport:
    """Return the report of a text that can be read."""
    report = LINTER.check(text, name, options)
    assert report.errors == ()
    return report.drafts[0]


@pytest.mark.parametrize("family", FAMILIES)
def test_an_edit_that_is_shown_mends_and_breaks_nothing(family: str) -> None:
    broken, tried = [], 0
    for text, name, options in examples(family):
        report = lint(text, name, options)
        draft = report.draft
        before = Counter(finding.rule for finding in report.findings)
        again = replace(  # an edit does not change what kind of mail it is
            options,
            rewrites=False,
            stage=draft.stage.name,
            relationship=draft.relationship.name,
            purpose=draft.purpose.name,
        )
        for finding in report.findings:
            for rewrite in finding.rewrites:
                if not rewrite.edits:
                    continue
                tried += 1
                edited = applied(draft.map.source, rewrite.edits)
                after = Counter(found.rule for found in lint(edited, name, again).findings)
                more = {rule for rule, count in after.items() if count > before[rule]} - BLANKS
                if more or after[finding.rule] >= before[finding.rule]:
                    broken.append((finding.rule, edited, more))
    assert broken == []
    assert tried or family in ("listening", "subject", "template"), "no edit was shown, so nothing was tried"


@pytest.mark.parametrize("family", FAMILIES)
def test_a_guess_yields_no_error_and_no_safe_fix(family: str) -> None:
    rules = {rule.id: rule for rule in LINTER.rules}
    for text, name, _ in examples(family):
        report = lint(text, name, Options(profile="strict"))
        draft = report.draft
        for finding in report.findings:
            rule = rules[finding.rule]
            facts = (
                (rule.stages, draft.stage),
                (rule.relationships, draft.relationship),
                (rule.purposes, draft.purpose),
            )
            if any(only and known.guessed for only, known in facts):
                assert finding.severity != "error"
                assert "safe" not in {rewrite.applicability for rewrite in finding.rewrites}


@pytest.mark.parametrize("family", FAMILIES)
def test_a_blank_is_never_filled_in_unasked_and_no_tag_is_touched(family: str) -> None:
    for text, name, options in examples(family):
        report = lint(text, name, options)
        source, tags = report.draft.map.source, [tag.name for tag in report.draft.tags if tag.kind != "placeholder"]
        for finding in report.findings:
            for rewrite in finding.rewrites:
                if any("[" in edit.text for edit in rewrite.edits) and finding.rule != "template/smart-quote-in-tag":
                    assert rewrite.applicability == "unsafe"
                if rewrite.edits and rewrite.applicability != "advice" and finding.family != "template":
                    after = LINTER.parse(applied(source, rewrite.edits), name, options)
                    left = Counter(tag.name for tag in after.tags)
                    gone = Counter(tags) - left
                    assert not gone, (finding.rule, rewrite)
