"""The real pre-commit in a throw-away git repository, with the hooks as we ship them (about ten seconds).

pre-commit clones our source distribution, makes an environment of its own and installs into it, as it would anywhere;
only the dependencies come from this machine instead of the network.
"""

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import pytest

GOOD = """\
Subject: your night shift

Hi Rosa,

Your rota page lists three open night shifts at the Leeds ward, all since August.

What have you tried so far, and what made you drop it? If it is not yours to answer, a "no" is fine.

Best,
Sven
"""
BAD = """\
Subject: Last chance

Hi Rosa,

My name is Sven and I am the founder of Northfold. Act now, because this offer ends tonight.

Best,
Sven
"""
RULE = """\
summary: A synergy is promised.
message: Nobody outside your company knows what a synergy would do for them.
why: It names a gain without saying what changes for the reader.
based-on: [wall-of-scripts]
severity: warning
kind: phrase
phrases:
  - {phrase}
unless:
  - question: true
rewrites:
  - say: Name the one thing that would get easier for them.
examples:
  - bad: "There are real synergies between the two teams."
    marks: "synergies"
  - bad: "The synergies should be plain to see."
    marks: "synergies"
  - good: "Both teams buy from the same three suppliers."
  - good: "Who orders the labels on your side?"
  - good: "Do you see any synergies there?"
"""
CONFIG = """\
repos:
  - repo: {repo}
    rev: v0.1.0
    hooks:
      - id: loosebrick
        files: ^outreach/
      - id: loosebrick-rules
"""


class Commit(NamedTuple):
    """How an attempt to commit ended: whether there is a new commit, and what was printed."""

    made: bool
    output: str


@pytest.fixture(scope="module")
def run(
    tmp_path_factory: pytest.TempPathFactory, borrowed: Path, clean_env: dict[str, str]
) -> Callable[..., subprocess.CompletedProcess[str]]:
    """Return a function that runs a command in a folder, in an environment where git and pip need nobody else."""
    env = clean_env | {
        "GIT_CONFIG_GLOBAL": "/dev/null",
        "GIT_AUTHOR_NAME": "Test",
        "GIT_AUTHOR_EMAIL": "test@example.com",
        "GIT_COMMITTER_NAME": "Test",
        "GIT_COMMITTER_EMAIL": "test@example.com",
        "PRE_COMMIT_HOME": str(tmp_path_factory.mktemp("pre-commit")),
        "PYTHONPATH": str(borrowed),
        "PIP_NO_INDEX": "1",
        "PIP_NO_DEPS": "1",
        "PIP_NO_BUILD_ISOLATION": "0",  # pip reads this one upside down: it means no isolation
    }

    def run(folder: Path, *command: str, check: bool = True) -> subprocess.CompletedProcess[str]:
        done = subprocess.run(command, cwd=folder, env=env, text=True, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
        assert not check or done.returncode == 0, done.stdout
        return done

    return run


@pytest.fixture(scope="module")
def hooks(sdist: Path, run: Callable[..., object]) -> Path:
    """Return a git repository that ships our hooks: the source distribution, tagged as a release."""
    run(sdist, "git", "init", "--quiet")
    run(sdist, "git", "add", "--all")
    run(sdist, "git", "commit", "--quiet", "--message", "release")
    run(sdist, "git", "tag", "v0.1.0")
    return sdist


@pytest.fixture
def commit(
    tmp_path: Path, hooks: Path, run: Callable[..., subprocess.CompletedProcess[str]]
) -> Callable[[dict[str, str]], Commit]:
    """Return a function that writes files into a new repository with our hooks, stages and commits them."""
    run(tmp_path, "git", "init", "--quiet")
    (tmp_path / ".pre-commit-config.yaml").write_text(CONFIG.format(repo=hooks))
    run(tmp_path, sys.executable, "-m", "pre_commit", "install")
    run(tmp_path, "git", "add", "--all")
    run(tmp_path, "git", "commit", "--quiet", "--message", "set up")

    def commit(files: dict[str, str]) -> Commit:
        for name, content in files.items():
            (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
            (tmp_path / name).write_text(content)
        run(tmp_path, "git", "add", *files)
        before = run(tmp_path, "git", "rev-parse", "HEAD").stdout
        done = run(tmp_path, "git", "commit", "--message", "drafts", check=False)
        made = run(tmp_path, "git", "rev-parse", "HEAD").stdout != before
        assert made == (done.returncode == 0)
        return Commit(made, done.stdout)

    return commit


def test_a_bad_draft_blocks_the_commit(commit: Callable[[dict[str, str]], Commit]) -> None:
    made, output = commit({"outreach/intro.md": BAD, "outreach/fine.txt": GOOD})
    assert not made
    assert "outreach/intro.md" in output
    assert "opener/self-introduction" in output
    assert "outreach/fine.txt" not in output


def test_a_good_draft_passes(commit: Callable[[dict[str, str]], Commit]) -> None:
    made, output = commit({"outreach/fine.txt": GOOD})
    assert made, output
    assert "loosebrick" in output


def test_only_staged_drafts_count(tmp_path: Path, commit: Callable[[dict[str, str]], Commit]) -> None:
    (tmp_path / "outreach").mkdir()
    (tmp_path / "outreach" / "unfinished.txt").write_text(BAD)
    made, output = commit({"outreach/fine.txt": GOOD})
    assert made, output


@pytest.mark.parametrize(
    ("phrase", "made"),
    [
        ("synergies", True),
        ("synergy", False),  # the rule's own bad examples would pass
    ],
)
def test_rule_files_are_held_to_their_examples(
    commit: Callable[[dict[str, str]], Commit], phrase: str, made: bool
) -> None:
    result = commit({"our-rules/clarity/synergy.yaml": RULE.format(phrase=phrase)})
    assert result.made is made, result.output
