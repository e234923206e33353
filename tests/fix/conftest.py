"""A linter that knows the rules of rules.yaml, and no others unless asked."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import yaml

from lint.api import Linter
from lint.fix.loop import Fixed
from lint.model.options import Options

Fix = Callable[..., Fixed]
_FILLED: dict[str, Any] = {
    "summary": "Made for a test.",
    "message": "{text} is here.",
    "why": "It is a test.",
    "based-on": ["test"],
    "severity": "warning",
    "kind": "phrase",
    "zone": ["subject", "opening", "body", "ask", "postscript"],
    "rewrites": [{"say": "Write it in another way."}],
    "examples": [{"bad": "a"}, {"bad": "b"}, {"good": "c"}, {"good": "d"}, {"good": "e"}],
}


def _own() -> dict[str, dict[str, Any]]:
    loaded: dict[str, dict[str, Any]] = yaml.safe_load(
        Path(__file__).with_name("rules.yaml").read_text(encoding="utf-8")
    )
    return loaded


@pytest.fixture(scope="session")
def rules_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder that holds the rules of rules.yaml as files."""
    folder = tmp_path_factory.mktemp("fix-rules")
    for name, keys in _own().items():
        path = folder / f"{name}.yaml"
        path.parent.mkdir(exist_ok=True)
        path.write_text(yaml.safe_dump({**_FILLED, **keys}, sort_keys=False), encoding="utf-8")
    return folder


@pytest.fixture(scope="session")
def linter(rules_folder: Path) -> Linter:
    """Return a linter that runs those rules only."""
    return Linter(Options(select=tuple(_own()), stage="first-touch"), rule_paths=[rules_folder])


@pytest.fixture(scope="session")
def fix(linter: Linter) -> Fix:
    """Return a function that mends a text or the bytes of a file, with unsafe edits too unless told otherwise."""

    def mend(draft: str | bytes, filename: str = "note.txt", unsafe: bool = True, **more: Any) -> Fixed:
        return linter.fix(draft, filename, unsafe=unsafe, **more)

    return mend
