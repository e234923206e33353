"""The library as the README shows it: `Linter`, `Options`, a typed report; nothing printed, nothing raised."""

import typing
from importlib.resources import files
from pathlib import Path

import pytest

import lint
from lint import DraftReport, Finding, Linter, Options, Report, Rewrite

TEXT = "Hi Sam,\n\nMy name is Rob and I run sales at Ledgerly."
LINTER = Linter()


def test_the_readmes_example(capfd: pytest.CaptureFixture[str]) -> None:
    report = LINTER.check(TEXT, filename="intro.md")
    found = {finding.rule: finding for finding in report.findings}
    finding = found["opener/self-introduction"]
    assert finding.start is not None
    assert (finding.start.line, finding.start.column) == (3, 1)
    assert finding.text.startswith("My name is Rob")
    assert finding.message
    assert all(rewrite.text for rewrite in finding.rewrites)
    assert report.errors == ()
    assert tuple(capfd.readouterr()) == ("", "")


def test_every_public_name_is_there() -> None:
    names = "DraftReport Finding Fixed Linter Options Report Rewrite Rewritten"
    assert set(lint.__all__) == set(names.split())
    assert all(isinstance(getattr(lint, name), type) for name in lint.__all__)
    with pytest.raises(AttributeError, match="Lintern"):
        _ = lint.Lintern


def test_the_report_is_typed_through_and_through() -> None:
    report = LINTER.check(TEXT)
    assert isinstance(report, Report)
    assert all(isinstance(draft, DraftReport) for draft in report.drafts)
    assert report.findings
    assert all(isinstance(finding, Finding) for finding in report.findings)
    assert all(isinstance(rewrite, Rewrite) for finding in report.findings for rewrite in finding.rewrites)
    assert typing.get_type_hints(Linter.check)["return"] is Report
    assert files("lint").joinpath("py.typed").is_file()


def test_reports_and_options_cannot_be_changed() -> None:
    report = LINTER.check(TEXT)
    for value, name in ((report, "drafts"), (report.drafts[0], "findings"), (report.findings[0], "rule")):
        with pytest.raises(AttributeError):
            setattr(value, name, ())
    with pytest.raises(AttributeError):
        setattr(Options(), "stage", "reply")  # noqa: B010 (a plain assignment would not pass the type check)


def test_a_source_slice_is_what_a_finding_says() -> None:
    report = LINTER.check(TEXT)
    for finding in report.findings:
        if finding.start and finding.end:
            assert TEXT[finding.start.offset : finding.end.offset] == finding.text


def test_options_may_stand_with_the_linter_or_the_call() -> None:
    quiet = Options(ignore=("all",))
    assert Linter(quiet).check(TEXT).findings == ()
    assert LINTER.check(TEXT, options=quiet).findings == ()
    assert Linter(quiet).check(TEXT, options=Options()).findings == LINTER.check(TEXT).findings != ()


def test_bytes_and_text_give_the_same() -> None:
    assert LINTER.check_bytes(TEXT.encode(), "a.txt").findings == LINTER.check(TEXT, "a.txt").findings


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"\x00\x01\x02\x00", "binary"),
        (b"Hi Sam, caf\xe9", "UTF-8"),
        (b"---\nsubject: [\n---\nHi Sam,\n", "front matter"),
        (
            b"Guten Tag, wir helfen Ihnen gern mit der Abrechnung und haben noch eine Frage zu dem Termin.",
            "a language that",
        ),
    ],
)
def test_what_cannot_be_checked_is_an_error_that_is_returned(
    data: bytes, said: str, capfd: pytest.CaptureFixture[str]
) -> None:
    report = LINTER.check_bytes(data, "bad.md")
    assert report.drafts == ()
    (problem,) = report.errors
    assert problem.path == "bad.md"
    assert said in problem.message
    assert tuple(capfd.readouterr()) == ("", "")


@pytest.mark.parametrize("text", ["", "\n", " ", "?", "{{", "<!--", "\ufeff", "---", "> "])
@pytest.mark.parametrize("name", ["a.txt", "a.md", "a.html", "a.eml"])
def test_next_to_nothing_is_no_reason_to_fail(text: str, name: str) -> None:
    report = LINTER.check(text, name)
    assert len(report.drafts) + len(report.errors) == 1


def test_a_linter_gives_the_same_answer_twice() -> None:
    assert LINTER.check(TEXT).findings == LINTER.check(TEXT).findings == Linter().check(TEXT).findings


def test_own_rules_join_the_built_in_ones(tmp_path: Path) -> None:
    path = tmp_path / "clarity" / "synergy.yaml"
    path.parent.mkdir()
    path.write_text(
        "summary: Talks of synergy.\nmessage: “{text}” could mean anything.\nwhy: It is skipped.\n"
        "based-on: [sales-language]\nseverity: warning\nkind: phrase\nphrases: [synergy]\n"
        "rewrites:\n  - say: Name the one thing that will be different on Monday.\n"
        "examples:\n  - bad: The synergy is plain.\n  - bad: It is synergy.\n"
        "  - good: Who keeps the book?\n  - good: One book for all.\n  - good: I will not speak of synergy.\n",
        encoding="utf-8",
    )
    mine = Linter(rule_paths=[tmp_path])
    assert {rule.id for rule in mine.rules} - {rule.id for rule in LINTER.rules} == {"clarity/synergy"}
    (finding,) = mine.check("We like synergy.", options=Options(select=("clarity/synergy",))).findings
    assert finding.text == "synergy"
    assert mine.check_examples([path]) == {str(path): []}


def test_a_draft_is_mended_as_text_as_bytes_and_by_its_path(tmp_path: Path) -> None:
    text = "Hi Sam,\n\nYour trucks wait at the gate. Act now! Who books the berths?\n"
    mended = "Hi Sam,\n\nYour trucks wait at the gate. Who books the berths?\n"
    path = tmp_path / "intro.txt"
    path.write_text(text, encoding="utf-8")
    for fixed in (
        LINTER.fix(text, unsafe=True),
        LINTER.fix(text.encode(), "intro.md", unsafe=True),
        LINTER.fix(path, unsafe=True),
    ):
        assert (fixed.before, fixed.text, fixed.data) == (text, mended, mended.encode())
        assert [step.finding.rule for step in fixed.applied] == ["pressure/false-urgency"]
    assert LINTER.fix(text).text == text, "nothing but safe edits unless asked"
    assert path.read_text(encoding="utf-8") == text, "nothing is written"


def test_a_whole_draft_is_rewritten() -> None:
    made = LINTER.rewrite("Hi Sam,\n\nYour trucks wait at the gate. Act now! Who books the berths?\n", "intro.md")
    assert "Act now" not in made.text
    assert "pressure/false-urgency" in [move.rule for move in made.moves]
