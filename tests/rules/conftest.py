"""A folder of rules small enough to read: one lexicon file and one rule that is in order."""

from collections.abc import Callable
from pathlib import Path

import pytest

LEXICON = """\
offer-verb:
  about: What a sender does for others.
  verbs: [help, provide, stop+, take (took/taken), reach out]
courtesy:
  about: Plain courtesy.
  words: [please, thank you]
"""

RULE = """\
summary: Finds an offer.
message: An offer, before anything was asked.
why: It is not about them yet.
based-on: our-stance
severity: warning
kind: phrase
phrases:
  - "we {offer-verb}"
rewrites:
  - delete: sentence
examples:
  - bad: We help mills.
  - bad: We provide flour.
  - good: Do you mill on Sundays?
  - good: How is the rota planned?
  - good: Who plans the rota?
"""

Folder = Callable[..., Path]


@pytest.fixture
def rules(tmp_path: Path) -> Folder:
    """Return a function that writes a rules folder: path within it -> content; the lexicon above unless stated."""

    def write(files: dict[str, str], name: str = "rules") -> Path:
        folder = tmp_path / name
        for path, content in {"lexicon/small.yaml": LEXICON, **files}.items():
            place = folder / path
            place.parent.mkdir(parents=True, exist_ok=True)
            place.write_text(content, encoding="utf-8")
        return folder

    return write


@pytest.fixture
def rule_text() -> str:
    """Return the rule that is in order."""
    return RULE
