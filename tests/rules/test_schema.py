"""The JSON Schema for editors: it is what the code says, and every rule that ships agrees with it."""

import json
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from lint.rules.keys import json_schema
from lint.rules.load import rule_files
from lint.rules.yamlfile import load_yaml, parse_yaml

RULES = Path(__file__).parent.parent.parent / "rules"


@pytest.fixture(scope="module")
def validator() -> Any:
    Draft202012Validator.check_schema(json_schema())
    return Draft202012Validator(json_schema())


def test_the_committed_schema_is_the_one_of_the_code(root: Path) -> None:
    committed = root / "docs" / "json-schema" / "rule.schema.json"
    assert json.loads(committed.read_text(encoding="utf-8")) == json_schema()


def test_there_are_rules() -> None:
    assert len(list(rule_files(RULES))) > 20


@pytest.mark.parametrize("path", rule_files(RULES), ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_every_rule_agrees(path: Path, validator: Any) -> None:
    assert [error.message for error in validator.iter_errors(load_yaml(path).value)] == []


# what is changed in the rule of conftest.py | into what | where the schema objects
WRONG = [
    ("severity: warning", "severity: warn", "$.severity"),
    ("kind: phrase", "kind: python", "$.kind"),
    ("kind: phrase", "kind: phrase\nzzz: 1", "$"),
    ("why: It is not about them yet.\n", "", "$"),
    ("kind: phrase", "kind: phrase\nstage: now", "$.stage"),
    ("kind: phrase", "kind: phrase\nwhere: {focsu: sender}", "$.where"),
    ("kind: phrase", "kind: phrase\nwhere: {question: maybe}", "$.where"),
    ("kind: phrase", "kind: phrase\nenabled: 1", "$.enabled"),
    ("- delete: sentence", "- erase: sentence", "$.rewrites[0]"),
    ("- bad: We help mills.", "- worse: We help mills.", "$.examples[0]"),
]


@pytest.mark.parametrize("old, new, place", WRONG)
def test_what_is_wrong_does_not(rule_text: str, validator: Any, old: str, new: str, place: str) -> None:
    assert rule_text.count(old) == 1
    errors = validator.iter_errors(parse_yaml(rule_text.replace(old, new), "rule.yaml").value)
    assert [error.json_path for error in errors] == [place]
