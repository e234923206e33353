"""A linter that knows the rules of rules.yaml besides the built-in ones, and short ways to ask it."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import yaml

from lint.api import Linter
from lint.model.finding import DraftReport
from lint.model.options import Options

Check = Callable[..., DraftReport]
Found = Callable[..., list[tuple[str, str]]]
_FILLED: dict[str, Any] = {
    "summary": "Made for a test.",
    "message": "{text}, {count} of {limit}.",
    "why": "It is a test.",
    "based-on": ["test"],
    "severity": "warning",
    "kind": "phrase",
    "rewrites": [{"say": "Write it in another way."}],
    "examples": [{"bad": "a"}, {"bad": "b"}, {"good": "c"}, {"good": "d"}, {"good": "e"}],
}


@pytest.fixture(scope="session")
def own() -> list[str]:
    """Return the ids of the rules made for these tests."""
    return list(_own())


def _own() -> dict[str, dict[str, Any]]:
    loaded: dict[str, dict[str, Any]] = yaml.safe_load(
        Path(__file__).with_name("rules.yaml").read_text(encoding="utf-8")
    )
    return loaded


@pytest.fixture(scope="session")
def linter(tmp_path_factory: pytest.TempPathFactory) -> Linter:
    """Return a linter with the rules of rules.yaml."""
    folder = tmp_path_factory.mktemp("engine-rules")
    for name, keys in _own().items():
        path = folder / f"{name}.yaml"
        path.parent.mkdir(exist_ok=True)
        path.write_text(yaml.safe_dump({**_FILLED, **keys}, sort_keys=False), encoding="utf-8")
    return Linter(rule_paths=[folder])


@pytest.fixture(scope="session")
def check(linter: Linter) -> Check:
    """Return a function that lints a text under options, by keyword; the file's name among them."""

    def ask(text: str, filename: str = "note.md", **options: Any) -> DraftReport:
        report = linter.check(text, filename, Options(**options))
        assert report.errors == ()
        (draft,) = report.drafts
        return draft

    return ask


@pytest.fixture(scope="session")
def found(check: Check) -> Found:
    """Return a function that lints a text with some rules only, and returns rule and marked text of every finding."""

    def ask(text: str, *select: str, **options: Any) -> list[tuple[str, str]]:
        return [(finding.rule, finding.text) for finding in check(text, select=select, **options).findings]

    return ask
