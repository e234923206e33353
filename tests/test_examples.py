"""The mails in examples/: silence on the good ones whatever the profile, and the named faults in the pushy ones."""

from pathlib import Path

import pytest
import yaml

from lint.api import Linter
from lint.model.finding import DraftReport
from lint.model.options import Options

ROOT = Path(__file__).resolve().parent.parent
GOOD = sorted((ROOT / "examples" / "good").iterdir())
PUSHY = sorted((ROOT / "examples" / "pushy").iterdir())
FAULTS: dict[str, list[str]] = yaml.safe_load((ROOT / "tests" / "examples.yaml").read_text(encoding="utf-8"))
LINTER = Linter()


def lint(path: Path, profile: str) -> DraftReport:
    """Return what is found in a file, which holds exactly one draft."""
    report = LINTER.check_bytes(path.read_bytes(), path.name, Options(profile=profile, rewrites=False))
    assert report.errors == ()
    (draft,) = report.drafts
    return draft


def test_there_are_five_of_each_in_every_format() -> None:
    assert len(GOOD) == len(PUSHY) == 5
    assert {path.suffix for path in GOOD} == {path.suffix for path in PUSHY} == {".txt", ".md", ".eml", ".html"}


@pytest.mark.parametrize("profile", ["gentle", "standard", "strict"])
@pytest.mark.parametrize("path", GOOD, ids=lambda path: path.name)
def test_good_mail_is_left_alone(path: Path, profile: str) -> None:
    assert profile in LINTER.profiles
    assert [(finding.rule, finding.text) for finding in lint(path, profile).findings] == []


@pytest.mark.parametrize("path", GOOD, ids=lambda path: path.name)
def test_good_mail_passes_every_verdict(path: Path) -> None:
    draft = lint(path, "standard")
    assert "fail" not in draft.verdicts.values()
    assert draft.resistance["total"] == 0


@pytest.mark.parametrize("path", PUSHY, ids=lambda path: path.name)
def test_pushy_mail_shows_what_a_coach_would_name(path: Path) -> None:
    found = {finding.rule for finding in lint(path, "standard").findings}
    assert set(FAULTS[path.name]) - found == set()


@pytest.mark.parametrize("path", PUSHY, ids=lambda path: path.name)
def test_the_gentle_profile_says_less(path: Path) -> None:
    """Only what nobody disputes: rules that the profile names, and so fewer findings than by default."""
    gentle = lint(path, "gentle").findings
    assert {finding.rule for finding in gentle} <= set(LINTER.profiles["gentle"]["rules"])
    assert len(gentle) < len(lint(path, "standard").findings)


def test_the_gentle_profile_finds_something_in_most_pushy_mails() -> None:
    assert sum(bool(lint(path, "gentle").findings) for path in PUSHY) >= 4


def test_every_listed_fault_is_a_rule() -> None:
    assert {rule for rules in FAULTS.values() for rule in rules} <= {rule.id for rule in LINTER.rules}
    assert set(FAULTS) == {path.name for path in PUSHY}
