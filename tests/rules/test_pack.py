"""The compiled pack: kept while nothing changes, made anew when it does; a user's own folders; raw expressions."""

import json
import os
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

import lint.rules.pack
from lint.api import Linter
from lint.rules.kept import packed, unpacked
from lint.rules.pack import PACK, build_pack, load_pack
from lint.rules.raw import TooSlow, fault_of, found

Folder = Callable[..., Path]


@pytest.fixture
def built_in(rules: Folder, rule_text: str, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a small folder that stands in for the rules of the checkout."""
    folder = rules({"opener/offer.yaml": rule_text})
    monkeypatch.setattr(lint.rules.pack, "rules_folder", lambda: folder)
    return folder


def never(*_: object) -> dict[str, Any]:
    raise AssertionError("compiled again")


def test_an_unchanged_folder_is_compiled_once(built_in: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    first = load_pack()
    monkeypatch.setattr(lint.rules.pack, "build_pack", never)
    assert load_pack() == json.loads(json.dumps(first))


def rewrite(folder: Path) -> None:
    path = folder / "opener/offer.yaml"
    path.write_text(path.read_text().replace("severity: warning", "severity: error"))


def add(folder: Path) -> None:
    (folder / "opener/second.yaml").write_text((folder / "opener/offer.yaml").read_text())


def remove(folder: Path) -> None:
    (folder / "opener/offer.yaml").unlink()


def move(folder: Path) -> None:
    (folder / "filler").mkdir()
    (folder / "opener/offer.yaml").rename(folder / "filler/offer.yaml")


def widen_a_list(folder: Path) -> None:
    path = folder / "lexicon/small.yaml"
    path.write_text(path.read_text().replace("please", "please, kindly"))


def touch(folder: Path) -> None:
    """Change a file without changing its length."""
    path = folder / "opener/offer.yaml"
    path.write_text(path.read_text().replace("Finds an offer", "Finds my offer"))
    os.utime(path, ns=(1, 1))


@pytest.mark.parametrize("change", [rewrite, add, remove, move, widen_a_list, touch], ids=lambda c: c.__name__)
def test_a_change_is_seen(built_in: Path, change: Callable[[Path], None]) -> None:
    before = load_pack()
    change(built_in)
    after = load_pack()
    assert json.dumps(after) != json.dumps(before)
    assert json.dumps(after) == json.dumps(build_pack(built_in))


def test_a_family_that_changes_places_with_another_is_seen(built_in: Path) -> None:
    load_pack()
    (built_in / "opener").rename(built_in / "filler")
    assert [rule["id"] for rule in load_pack()["rules"]] == ["filler/offer"]


def test_a_pack_comes_back_as_it_was(built_in: Path) -> None:
    pack = build_pack(built_in)
    assert unpacked(packed(pack, "a stamp"), "a stamp") == json.loads(json.dumps(pack))
    with pytest.raises(ValueError):
        unpacked(packed(pack, "a stamp"), "another")


@pytest.mark.parametrize(
    "change",
    [
        lambda kept: b"",
        lambda kept: kept[:-1],
        lambda kept: kept + b"0",
        lambda kept: kept.replace(b"offer", b"other"),
        lambda kept: b"1" + kept,
    ],
)
def test_a_spoilt_pack_is_made_anew(built_in: Path, change: Callable[[bytes], bytes]) -> None:
    first = load_pack()
    place = built_in / ".cache" / PACK
    kept = place.read_bytes()
    place.write_bytes(change(kept))
    assert change(kept) != kept
    assert json.dumps(load_pack()) == json.dumps(first)


def test_a_folder_that_cannot_be_written_works(built_in: Path) -> None:
    (built_in / ".cache").write_text("a file where the folder of the kept pack would be")
    assert [rule["id"] for rule in load_pack()["rules"]] == ["opener/offer"]


def test_a_read_only_folder_works(built_in: Path) -> None:
    built_in.chmod(0o555)
    try:
        assert [rule["id"] for rule in load_pack()["rules"]] == ["opener/offer"]
    finally:
        built_in.chmod(0o755)


def test_a_shipped_pack_is_taken_as_it_is(built_in: Path) -> None:
    (built_in / PACK).write_bytes(packed({"rules": ["shipped"]}, ""))
    assert load_pack() == {"rules": ["shipped"]}
    assert not (built_in / ".cache").exists()


def test_a_shipped_pack_that_cannot_be_read_is_made_anew(built_in: Path) -> None:
    (built_in / PACK).write_bytes(packed({"rules": ["shipped"]}, "")[:-1])
    assert [rule["id"] for rule in load_pack()["rules"]] == ["opener/offer"]


def test_a_users_folder_adds_and_replaces(rules: Folder, rule_text: str) -> None:
    ours = rules({"opener/offer.yaml": rule_text, "opener/stays.yaml": rule_text})
    theirs = rules(
        {
            "lexicon/small.yaml": "own: {about: Theirs., words: [hay]}",
            "opener/offer.yaml": rule_text.replace("severity: warning", "severity: error"),
            "filler/new.yaml": rule_text.replace("{offer-verb}", "sell {own}"),
        },
        "theirs",
    )
    pack = build_pack(ours, [theirs])
    severities = {rule["id"]: rule["severity"] for rule in pack["rules"]}
    assert severities == {"opener/offer": "error", "opener/stays": "warning", "filler/new": "warning"}
    assert {"own", "offer-verb"} <= set(pack["lexicon"]["words"])


def test_faults_name_the_users_own_file(rules: Folder, rule_text: str) -> None:
    ours = rules({"opener/offer.yaml": rule_text})
    theirs = rules({"filler/new.yaml": rule_text.replace("kind:", "over: [a/b]\nkind:")}, "theirs")
    with pytest.raises(lint.rules.pack.RuleError, match=r"^theirs/filler/new\.yaml:6:8: over: there is no rule 'a/b'"):
        build_pack(ours, [theirs])


def test_one_family_may_be_given_alone(rules: Folder, rule_text: str) -> None:
    ours = rules({"opener/offer.yaml": rule_text})
    family = rules({"filler/new.yaml": rule_text, "filler/bad.yaml": "a: 1"}, "theirs") / "filler"
    with pytest.raises(lint.rules.pack.RuleError, match=r"^filler/bad\.yaml:1:1: unknown key 'a'"):
        build_pack(ours, [family])
    (family / "bad.yaml").unlink()
    assert [rule["id"] for rule in build_pack(ours, [family])["rules"]] == ["opener/offer", "filler/new"]


RAW = """\
summary: Finds a row of one letter.
message: A row of one letter.
why: Nobody reads it.
based-on: our-stance
severity: error
kind: phrase
regex: '{pattern}'
rewrites: []
examples: [{{bad: a}}, {{bad: b}}, {{good: c}}, {{good: d}}, {{good: e}}]
"""
MAIL = "Hi Dana,\n\nHow do you plan the rota at {word} today?\n\nTom\n"


def test_a_raw_expression_fires(rules: Folder) -> None:
    folder = rules({"clarity/row.yaml": RAW.format(pattern=r"\bq+\b")}, "theirs")
    report = Linter(rule_paths=[folder]).check(MAIL.format(word="QQQ"))
    (finding,) = [finding for finding in report.drafts[0].findings if finding.rule == "clarity/row"]
    start, end = finding.start.offset, finding.end.offset
    assert MAIL.format(word="QQQ")[start:end] == "QQQ"
    assert (finding.start.line, finding.severity) == (3, "error")


def test_a_slow_expression_ends_as_an_error_that_names_the_rule(rules: Folder) -> None:
    folder = rules({"clarity/row.yaml": RAW.format(pattern="(?:b|bb)+q")}, "theirs")
    linter = Linter(rule_paths=[folder])
    report = linter.check(MAIL.format(word="b" * 60), "slow.txt")
    assert not report.drafts
    (problem,) = report.errors
    assert problem.path == "slow.txt"
    assert re.search(r"\bclarity/row takes too long\b", problem.message)
    assert linter.check(MAIL.format(word="b")).drafts  # other drafts are still checked


@pytest.mark.parametrize(
    "pattern, fault",
    [
        (r"\bq+\b", ""),
        ("(we", "is no regular expression: missing ) at position 3"),
        ("*", "is no regular expression: nothing to repeat at position 0"),
        ("(a+a+)+c", "runs away: it takes too long on a plain text"),
    ],
)
def test_faults_of_expressions(pattern: str, fault: str) -> None:
    assert fault_of(pattern) == fault


def test_found() -> None:
    assert list(found("b+|x*", "abba")) == [(1, 3)]
    with pytest.raises(TooSlow):
        list(found("(?:b|bb)+q", "b" * 60))
