"""Which settings are in force for a file."""

import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from lint.config import resolve as resolve_module
from lint.config.origins import origins
from lint.config.resolve import Resolver, resolve
from lint.config.template import TEMPLATE
from lint.model.options import Options


def write(root: Path, files: Mapping[str, str]) -> None:
    for name, text in files.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")


# files, the path that is asked for, and what is in force for it
FOUND: dict[str, tuple[dict[str, str], str, dict[str, Any]]] = {
    "no config at all": ({}, "a/intro.txt", {}),
    "beside the file": ({"a/loosebrick.toml": 'stage = "reply"'}, "a/intro.txt", {"stage": "reply"}),
    "in a folder above": ({"loosebrick.toml": 'stage = "reply"'}, "a/b/intro.txt", {"stage": "reply"}),
    "the closest wins, alone": (
        {"loosebrick.toml": 'stage = "reply"\nprofile = "strict"', "a/loosebrick.toml": 'purpose = "press"'},
        "a/intro.txt",
        {"purpose": "press"},
    ),
    "in a pyproject": (
        {"pyproject.toml": '[tool.loosebrick]\nprofile = "gentle"'},
        "intro.txt",
        {"profile": "gentle"},
    ),
    "a pyproject of somebody else's is passed over": (
        {"loosebrick.toml": 'profile = "gentle"', "a/pyproject.toml": '[tool.other]\nname = "loosebrick"'},
        "a/intro.txt",
        {"profile": "gentle"},
    ),
    "loosebrick.toml before a pyproject beside it": (
        {"loosebrick.toml": 'profile = "gentle"', "pyproject.toml": '[tool.loosebrick]\nprofile = "strict"'},
        "intro.txt",
        {"profile": "gentle"},
    ),
    "an empty config hides those above": (
        {"loosebrick.toml": 'profile = "gentle"', "a/loosebrick.toml": ""},
        "a/intro.txt",
        {},
    ),
    "extended: closer values win, lists add up, tables are merged": (
        {
            "team.toml": 'profile = "strict"\nignore = ["filler"]\nstage = "reply"\n'
            '[severity]\n"a/a" = "info"\n"a/b" = "info"\n[sender]\nnames = ["Dana"]\nproducts = ["Beamline"]',
            "a/loosebrick.toml": 'extend = "../team.toml"\nignore = ["clarity", "filler"]\nstage = "repair"\n'
            '[severity]\n"a/b" = "off"\n[sender]\nnames = ["Tom"]',
        },
        "a/intro.txt",
        {
            "profile": "strict",
            "ignore": ("filler", "clarity"),
            "stage": "repair",
            "severity": {"a/a": "info", "a/b": "off"},
            "names": ("Dana", "Tom"),
            "products": ("Beamline",),
        },
    ),
    "select starts anew": (
        {"team.toml": 'select = ["opener"]', "loosebrick.toml": 'extend = "team.toml"\nselect = ["pressure"]'},
        "intro.txt",
        {"select": ("pressure",)},
    ),
    "a pyproject can be extended": (
        {
            "pyproject.toml": '[tool.loosebrick]\nprofile = "gentle"',
            "a/loosebrick.toml": 'extend = "../pyproject.toml"',
        },
        "a/intro.txt",
        {"profile": "gentle"},
    ),
    "an override for the file": (
        {"loosebrick.toml": 'profile = "strict"\n[[overrides]]\npaths = ["follow-ups/"]\nstage = "follow-up"'},
        "follow-ups/2.txt",
        {"profile": "strict", "stage": "follow-up"},
    ),
    "an override for other files": (
        {"loosebrick.toml": '[[overrides]]\npaths = ["follow-ups/"]\nstage = "follow-up"'},
        "intros/2.txt",
        {},
    ),
    "the later of two overrides wins": (
        {
            "loosebrick.toml": '[[overrides]]\npaths = ["*.txt"]\nstage = "follow-up"\n'
            '[[overrides]]\npaths = ["last-*"]\nstage = "break-up"'
        },
        "last-call.txt",
        {"stage": "break-up"},
    ),
    "vocabulary, languages and limits": (
        {"loosebrick.toml": 'vocabulary = ["last call"]\nskip-languages = ["de"]\nlimits = { "a/b" = 150 }'},
        "intro.txt",
        {"vocabulary": ("last call",), "skip_languages": ("de",), "limits": {"a/b": 150}},
    ),
}


@pytest.mark.parametrize(("files", "path", "expected"), FOUND.values(), ids=FOUND)
def test_what_is_in_force(files: dict[str, str], path: str, expected: dict[str, Any], tmp_path: Path) -> None:
    write(tmp_path, files)
    assert resolve(tmp_path / path).options == Options(**expected)


def test_the_command_line_comes_last_and_adds_to_what_is_ignored(tmp_path: Path) -> None:
    write(tmp_path, {"loosebrick.toml": 'profile = "gentle"\nignore = ["filler"]\nselect = ["filler", "opener"]'})
    given = {"profile": "strict", "ignore": ("clarity",), "select": ("pressure",), "rewrites": False}
    assert Resolver(given).resolve(tmp_path / "intro.txt").options == Options(
        profile="strict", ignore=("filler", "clarity"), select=("pressure",), rewrites=False
    )


def test_paths_of_rules_count_from_the_file_that_names_them(tmp_path: Path) -> None:
    write(tmp_path, {"team/base.toml": 'rule-paths = ["ours"]', "team/ours/x/y.yaml": ""})
    write(tmp_path, {"a/loosebrick.toml": 'extend = "../team/base.toml"'})
    assert resolve(tmp_path / "a/intro.txt").rule_paths == (tmp_path / "team/ours",)


@pytest.mark.parametrize(
    ("path", "left_out"),
    [("old/intro.txt", True), ("a/draft.old.md", True), ("a/intro.txt", False), ("old/", True), ("a/old.txt", False)],
)
def test_what_a_walk_leaves_out(path: str, left_out: bool, tmp_path: Path) -> None:
    write(tmp_path, {"loosebrick.toml": 'exclude = ["old/", "*.old.md"]'})
    assert resolve(tmp_path).excludes(f"{tmp_path}/{path}") is left_out


def test_a_thousand_files_of_a_folder_cost_one_look(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write(tmp_path, {"loosebrick.toml": 'profile = "strict"\n[[overrides]]\npaths = ["7*"]\nstage = "reply"'})
    loads = []
    monkeypatch.setattr(
        resolve_module, "load", lambda path, load=resolve_module.load: (loads.append(path), load(path))[1]
    )
    resolver = Resolver()
    settings = [resolver.resolve(tmp_path / "a" / "b" / f"{number}.txt") for number in range(1000)]
    assert loads == [os.fspath(tmp_path / "loosebrick.toml")]
    assert len({id(one) for one in settings}) == 2, "files under the same settings share one value"


def test_where_each_setting_comes_from(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    write(
        tmp_path,
        {
            "team.toml": 'profile = "strict"\nignore = ["filler"]\nextend-select = ["clarity"]\n',
            "loosebrick.toml": 'extend = "team.toml"\nignore = ["opener"]\n\n[limits]\n"a/b" = 3\n'
            '[[overrides]]\npaths = ["*.md"]\nstage = "reply"\n',
        },
    )
    found = origins(Resolver({"fail-on": "info"}).resolve("intro.md"))
    assert [tuple(setting) for setting in found if setting.origin != "default"] == [
        ("profile", "strict", "team.toml:1"),
        ("extend-select", ("clarity",), "team.toml:3"),
        ("ignore", ("filler", "opener"), "team.toml:2 and loosebrick.toml:2"),
        ("fail-on", "info", "--fail-on"),
        ("stage", "reply", "loosebrick.toml:8 (override)"),
        ("limits.a/b", 3, "loosebrick.toml:5"),
    ]


def test_the_template_is_valid_as_it_stands_and_with_every_key_set(tmp_path: Path) -> None:
    settings = [line.removeprefix("# ") for line in TEMPLATE.splitlines()]
    opened = [line for line in settings if " = " in line or line.startswith("[")]
    assert len(opened) > 20
    write(tmp_path, {"loosebrick.toml": TEMPLATE, "a/loosebrick.toml": "\n".join(opened)})
    (tmp_path / "a/our-rules").mkdir()
    assert resolve(tmp_path / "intro.txt").options == Options()
    assert resolve(tmp_path / "a/intro.txt").options.names == ("Dana Reyes",)
    assert resolve(tmp_path / "a/follow-ups/2.txt").options.stage == "follow-up"
