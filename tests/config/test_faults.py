"""What is wrong in a config file is said with its place, and with what was probably meant."""

from pathlib import Path

import pytest

from lint.config.errors import ConfigError
from lint.config.resolve import resolve

# the file, and the lines of the message
FAULTS = {
    "an unknown key": ('profil = "strict"\n', ['1:1: unknown key "profil" (did you mean "profile"?)']),
    "an unknown value": (
        '\nprofile = "strikt"\n',
        ['2:11: "strikt" is unknown (did you mean "strict"?); choose "gentle", "standard" or "strict"'],
    ),
    "a value of the wrong type": ("fail-on = 3\n", ['1:11: expects one of "error", "warning" or "info", not a number']),
    "text where a list belongs": ('ignore = "filler"\n', ['1:10: expects a list such as ["…"], not text']),
    "one bad item of a list": (
        'vocabulary = [\n  "fine",\n  7,\n]\n',
        ["3:3: expects text in quotes, not a number"],
    ),
    "an empty item": ('select = [""]\n', ["1:11: is empty"]),
    "a level that is none": (
        '[severity]\n"pressure/blame" = "warn"\n',
        ['2:20: "warn" is unknown (did you mean "warning"?); choose "error", "warning", "info" or "off"'],
    ),
    "a truth for a limit": ('[limits]\n"a/b" = true\n', ["2:9: expects a number, not true or false"]),
    "a limit below nothing": ('[limits]\n"a/b" = -1\n', ["2:9: expects a number from 0 up"]),
    "a limit without end": ('limits = { "a/b" = inf }\n', ["1:20: expects a number from 0 up"]),
    "a language spelled out": (
        'skip-languages = ["German"]\n',
        ['1:19: expects the two small letters of a language, such as "de"'],
    ),
    "an unknown key of the sender": (
        '[sender]\nname = ["Dana"]\n',
        ['2:1: unknown key "name" (did you mean "names"?); choose "names", "companies" or "products"'],
    ),
    "an override without paths": (
        '[[overrides]]\nstage = "reply"\n',
        ['1:1: needs paths, such as paths = ["follow-ups/**"]'],
    ),
    "a fault in the second override": (
        '[[overrides]]\npaths = ["a"]\n\n[[overrides]]\npaths = ["b"]\nstage = "last"\n',
        ['6:9: "last" is unknown; choose "first-touch", "follow-up", "break-up", "reply" or "repair"'],
    ),
    "what cannot differ from file to file": (
        '[[overrides]]\npaths = ["a"]\nexclude = ["b"]\n',
        ['3:1: "exclude" holds for every file alike: move it above [[overrides]]'],
    ),
    "several faults at once": (
        'profil = "x"\nstage = "y"\n',
        [
            '1:1: unknown key "profil" (did you mean "profile"?)',
            '2:9: "y" is unknown; choose "first-touch", "follow-up", "break-up", "reply" or "repair"',
        ],
    ),
    "no TOML": ("profile = \n", ["1:11: is not valid TOML: Invalid value"]),
    "a list that never ends": ('select = ["a"\n', ["2:1: is not valid TOML: Unclosed array"]),
    "a table given twice": ("[limits]\n[limits]\n", ["2:8: is not valid TOML: Cannot declare ('limits',) twice"]),
    "a list in a list in a list": (f"x = {'[' * 5000}", ["1:1: is nested too deep"]),
    "a base that is not there": ('extend = "team.toml"\n', ['1:10: there is no file "team.toml" to extend']),
    "a file that extends itself": (
        'extend = "loosebrick.toml"\n',
        ["1:10: extends itself: loosebrick.toml -> loosebrick.toml"],
    ),
    "rules that are not there": ('rule-paths = ["ours"]\n', ['1:15: there is no "ours" beside this file']),
    "a glob that makes no sense": ('exclude = ["a", "!"]\n', ['1:17: "!" is no pattern for paths']),
}


@pytest.mark.parametrize(("text", "expected"), FAULTS.values(), ids=FAULTS)
def test_a_fault_is_said_with_its_place(
    text: str, expected: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("loosebrick.toml").write_text(text, encoding="utf-8")
    with pytest.raises(ConfigError) as raised:
        resolve("intro.txt")
    assert str(raised.value).splitlines() == [f"loosebrick.toml:{line}" for line in expected]


def test_the_place_in_a_pyproject_counts_from_the_top_of_the_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("pyproject.toml").write_text('[project]\nname = "x"\n\n[tool.loosebrick]\nstages = 1\n', encoding="utf-8")
    with pytest.raises(ConfigError, match=r"^pyproject.toml:5:1: unknown key \"stages\" \(did you mean \"stage\"\?\)$"):
        resolve("intro.txt")


def test_a_ring_of_files_is_named_step_by_step(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    Path("loosebrick.toml").write_text('extend = "a.toml"\n', encoding="utf-8")
    Path("a.toml").write_text('extend = "b.toml"\n', encoding="utf-8")
    Path("b.toml").write_text('extend = "a.toml"\n', encoding="utf-8")
    with pytest.raises(ConfigError, match=r"^b.toml:1:10: extends itself: a.toml -> b.toml -> a.toml$"):
        resolve("intro.txt")


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        (b'profile = "\xff"\n', "loosebrick.toml:1:12: is not UTF-8 text"),
        (b"# " + b"x" * 1_000_000, "loosebrick.toml: is larger than 1 MB; is that really a config file?"),
    ],
    ids=["not UTF-8", "too large"],
)
def test_a_file_that_is_no_config(data: bytes, expected: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    Path("loosebrick.toml").write_bytes(data)
    with pytest.raises(ConfigError) as raised:
        resolve("intro.txt")
    assert str(raised.value) == expected


def test_a_byte_order_mark_is_no_fault(tmp_path: Path) -> None:
    (tmp_path / "loosebrick.toml").write_bytes(b'\xef\xbb\xbfprofile = "strict"\n')
    assert resolve(tmp_path / "intro.txt").options.profile == "strict"
