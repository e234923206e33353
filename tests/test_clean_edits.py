"""Every edit that is shown leaves a draft that lints clean of its own finding, with none that is new."""

import json
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from lint.api import Linter
from lint.engine.rewriting.applied import applied
from lint.engine.rewriting.trial import EXEMPT
from lint.model.finding import Finding
from lint.rules.load import FOLDERS
from lint.rules.yamlfile import load_yaml

ROOT = Path(__file__).parents[1]
FAMILIES = sorted(folder.name for folder in (ROOT / "rules").iterdir() if folder.is_dir())


@pytest.fixture(scope="module")
def linter() -> Linter:
    """Return a linter with the rules as they are."""
    return Linter()


def _own() -> list[str]:
    lines = (ROOT / "benchmarks" / "accuracy" / "own" / "emails.jsonl").read_text(encoding="utf-8").splitlines()
    mails = map(json.loads, lines)
    return [f"Subject: {mail['subject']}\n\n{mail['body']}" if mail["subject"] else mail["body"] for mail in mails]


def _examples(family: str) -> list[str]:
    files = (load_yaml(path, path.name).value for path in sorted((ROOT / "rules" / family).glob("*.yaml")))
    return [
        example["bad"]
        for rule in files
        if isinstance(rule, dict)
        for example in rule.get("examples", ())
        if "bad" in example
    ]


def unclean(linter: Linter, text: str) -> Iterator[tuple[str, str, str]]:
    """Yield every edit of a text that leaves its finding or brings a new one: the rule, the edit, the fault."""
    found = linter.check(text).drafts[0].findings
    before = Counter(finding.rule for finding in found)
    for finding in found:
        for rewrite in finding.rewrites:
            if rewrite.edits:
                after = _rules(linter, applied(text, rewrite.edits))
                if after[finding.rule] >= before[finding.rule]:
                    yield finding.rule, rewrite.text, "stays"
                yield from ((finding.rule, rewrite.text, new) for new in after - before if new not in EXEMPT)


def _rules(linter: Linter, text: str) -> Counter[str]:
    findings: list[Finding] = list(linter.check(text).drafts[0].findings)
    return Counter(finding.rule for finding in findings)


def test_edits_of_our_own_mails_are_clean(linter: Linter) -> None:
    assert [fault for text in _own() for fault in unclean(linter, text)] == []


@pytest.mark.parametrize("family", [name for name in FAMILIES if name not in FOLDERS])
def test_edits_of_the_examples_are_clean(linter: Linter, family: str) -> None:
    assert [fault for text in _examples(family) for fault in unclean(linter, text)] == []


def test_an_edit_that_brings_a_fault_would_be_seen(linter: Linter) -> None:
    """The check itself can fail: a draft judged by what another one has."""
    text = "Hi Sam,\n\nI hope this email finds you well. Your depot lists nine night shifts.\n\nDana\n"
    before = _rules(linter, text)
    worse = _rules(linter, text.replace("Your depot", "Just circling back. Your depot"))
    assert worse - before
