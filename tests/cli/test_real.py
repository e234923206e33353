"""The command line with the real rules: from files to reports, in processes of their own."""

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

DRAFTS = {
    "intro.txt": "Subject: Quick question\n\nHi Sam,\n\nMy name is Dana and I run sales at Northbeam.\n\nDana\n",
    "intro.md": "# Subject: rota\n\nHi {{first_name}},\n\nI'm **Dana**, founder of Northbeam.\n\nBest,\nDana\n",
    "intro.html": "<title>rota</title><p>Hi Sam,</p><p>My name is <b>Dana</b> and I run sales at Northbeam.</p>",
    "intro.eml": "From: Dana <dana@example.com>\nTo: sam@example.org\nSubject: rota\n\nHi Sam,\n\n"
    "My name is Dana and I run sales at Northbeam.\n\nDana\n",
}
BROKEN: dict[str, bytes] = {
    "front-matter.md": b'---\nstage: "x\n---\nHi Sam,\n\nWho signs off the rota?\n',
    "mime.eml": b"Subject: rota\nMIME-Version: 1.0\nContent-Type: multipart/mixed\n\n",
    "latin.txt": "Hi René, who signs off the rota?\n".encode("latin-1"),
    "binary.txt": bytes(range(256)) * 8,
    "german.txt": (
        "Guten Tag Frau Maier,\n\nich schreibe Ihnen, weil die Dienstplanung bei Ihnen noch auf Papier läuft. "
        "Wer unterschreibt bei Ihnen den Plan?\n"
    ).encode(),
}


@pytest.fixture
def run(root: Path, tmp_path: Path) -> Callable[..., subprocess.CompletedProcess[str]]:
    """Return a function that runs `python -m lint` in an empty folder."""
    env = {**os.environ, "PYTHONPATH": str(root), "PYTHONIOENCODING": "utf-8"}

    def command(*args: str, stdin: str = "") -> subprocess.CompletedProcess[str]:
        line = [sys.executable, "-m", "lint", *args]
        return subprocess.run(line, cwd=tmp_path, env=env, input=stdin, text=True, capture_output=True, timeout=120)

    return command


def test_json_of_every_format_follows_the_schema(run: Callable[..., Any], root: Path, tmp_path: Path) -> None:
    for name, text in DRAFTS.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    done = run("check", ".", "--output-format", "json", "--metrics", "--statistics")
    assert (done.returncode, done.stderr) == (1, "")
    data = json.loads(done.stdout)
    schema = json.loads((root / "docs/json-schema/report.schema.json").read_text(encoding="utf-8"))
    Draft202012Validator(schema).validate(data)
    assert [draft["path"] for draft in data["drafts"]] == sorted(DRAFTS)
    for draft in data["drafts"]:
        assert draft["verdicts"]["opener"] == "fail", draft["path"]
        source = DRAFTS[draft["path"]]
        for finding in draft["findings"]:
            assert source[finding["start"]["offset"] : finding["end"]["offset"]] == finding["text"]


@pytest.mark.parametrize("name", BROKEN)
def test_a_file_that_cannot_be_checked_is_never_passed_over(name: str, run: Callable[..., Any], tmp_path: Path) -> None:
    (tmp_path / name).write_bytes(BROKEN[name])
    (tmp_path / "zz.txt").write_text(DRAFTS["intro.txt"], encoding="utf-8")
    done = run("check", ".", "--output-format", "concise")
    assert done.returncode == 2
    assert done.stderr.startswith(f"error: {name}: ")
    assert done.stderr.count("\n") == 1
    assert "zz.txt:5:1: warning opener/" in done.stdout


def test_more_processes_say_the_same_in_the_same_order(run: Callable[..., Any], tmp_path: Path) -> None:
    for number in range(40):
        (tmp_path / f"{number}.txt").write_text(DRAFTS["intro.txt"] + "Best,\n" * (number % 3), encoding="utf-8")
    (tmp_path / "17.txt").write_bytes(b"\xff\xfe\x00")
    (tmp_path / "sub").mkdir()
    (tmp_path / "sub/loosebrick.toml").write_text("profil = 1", encoding="utf-8")
    (tmp_path / "sub/1.txt").write_text("Who signs?", encoding="utf-8")
    for form in ("text", "json"):
        alone = run("check", ".", "gone.txt", "--output-format", form)
        shared = run("check", ".", "gone.txt", "--output-format", form, "--jobs", "2")
        assert alone.returncode == 2
        assert alone.stdout.count("opener/self-introduction") >= 39
        assert (shared.returncode, shared.stdout, shared.stderr) == (alone.returncode, alone.stdout, alone.stderr)


def test_standard_input(run: Callable[..., Any]) -> None:
    done = run("check", "-", "--stdin-filename", "intro.html", "--output-format", "concise", stdin=DRAFTS["intro.html"])
    assert done.stdout.startswith("intro.html:1:")
    assert done.returncode == 1


def test_a_limit_of_ones_own(run: Callable[..., Any], tmp_path: Path) -> None:
    (tmp_path / "loosebrick.toml").write_text('[limits]\n"overload/too-long" = 5', encoding="utf-8")
    done = run("check", "-", "--select", "overload/too-long", "--output-format", "concise", stdin=DRAFTS["intro.txt"])
    assert "overload/too-long" in done.stdout, done.stderr


def test_every_rule_is_listed_and_explained(run: Callable[..., Any]) -> None:
    listed = run("rules")
    assert listed.returncode == 0
    assert "  on   opener/self-introduction" in listed.stdout
    explained = run("explain", "opener/self-introduction")
    assert explained.returncode == 0
    for heading in ("What it finds", "Why", "Bad", "Fine", "Instead", "What it rests on"):
        assert f"\n{heading}\n  " in explained.stdout


def test_a_rule_of_ones_own_is_tested(run: Callable[..., Any], root: Path, tmp_path: Path) -> None:
    rule = (root / "rules/opener/self-introduction.yaml").read_text(encoding="utf-8")
    (tmp_path / "ours/opener").mkdir(parents=True)
    path = tmp_path / "ours/opener/says-who.yaml"
    path.write_text(rule, encoding="utf-8")
    assert run("test", "ours/opener/says-who.yaml").returncode in (0, 1)
    path.write_text(rule.replace("severity:", "severty:"), encoding="utf-8")
    done = run("test", "ours/opener/says-who.yaml")
    assert done.returncode == 2
    assert "severty" in done.stderr
    assert done.stderr.startswith("error: ours/opener/says-who.yaml:")


def test_only_what_is_needed_is_imported(root: Path, tmp_path: Path) -> None:
    (tmp_path / "intro.txt").write_text(DRAFTS["intro.txt"], encoding="utf-8")
    code = (
        "import sys; from lint.cli.main import run; run(['check', 'intro.txt']);"
        "heavy = {'yaml', 'email', 'html.parser', 'textstat', 'tomllib', 'importlib.metadata', 'pathspec', 'difflib',"
        "'concurrent.futures', 'multiprocessing', 'lint.cli.parse', 'lint.config.places', 'lint.report.json'};"
        "print(sorted(heavy & set(sys.modules)))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(root)},
        text=True,
        capture_output=True,
        timeout=60,
    )
    assert done.stdout.splitlines()[-1] == "[]", done.stderr
