"""The reports for machines."""

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

from lint.model.finding import DraftReport, Problem, Report
from lint.report.format import FORMATS, Look, format_named, render


def test_concise_is_a_line_a_finding(report: Report) -> None:
    assert render(report, "concise").splitlines() == [
        "intro.md:5:1: warning opener/self-introduction The mail opens with you, not with them.",
        "intro.md:5:55: info self-focus/company-history Your size is no news to them.",
        "intro.md:6:1: error pressure/false-urgency A deadline of yours is none of theirs.",
        "intro.md:8:1: info listening/qualifying It may serve you more.",
    ]


def test_concise_without_a_place_names_the_file_only(reported: Callable[..., DraftReport]) -> None:
    draft = reported("Act now.\n", [("a/b", "info", "Act now.", "A\nb.", [])], "a\nb.eml")
    draft = replace(draft, findings=(draft.findings[0]._replace(start=None, end=None),))
    assert render(Report((draft,)), "concise") == "a b.eml: info a/b A b.\n"


def test_github_annotates_lines(report: Report) -> None:
    assert render(report, "github").splitlines() == [
        "::warning file=intro.md,line=5,endLine=5,col=1,endColumn=15,title=opener/self-introduction::"
        "The mail opens with you, not with them.%0A"
        "Open with what you noticed about them, then one question you do not know the answer to.",
        "::notice file=intro.md,line=5,endLine=5,col=55,endColumn=68,title=self-focus/company-history::"
        "Your size is no news to them.",
        "::error file=intro.md,line=6,endLine=6,col=1,endColumn=8,title=pressure/false-urgency::"
        "A deadline of yours is none of theirs.%0ATell me when [a date of theirs] suits you.%0A",
        "::notice file=intro.md,line=8,endLine=9,title=listening/qualifying::It may serve you more.",
        "::error file=photo.png,title=loosebrick::is not text",
    ]


def test_github_cannot_be_led_astray_by_a_draft(reported: Callable[..., DraftReport]) -> None:
    draft = reported("Act.\n", [("a/b", "info", "Act.", "50% now\r\n::error::x", [])], "a,b:c%\n::stop.md")
    assert render(Report((draft,)), "github") == (
        "::notice file=a%2Cb%3Ac%25%0A%3A%3Astop.md,line=1,endLine=1,col=1,endColumn=4,title=a/b::"
        "50%25 now%0D%0A::error::x\n"
    )


def test_statistics_count_rules_most_frequent_first(reported: Callable[..., DraftReport]) -> None:
    specs = [("a/z", "info", "One.", "A.", []), ("a/z", "info", "Two.", "A.", []), ("a/b", "info", "Two.", "B.", [])]
    said = render(Report((reported("One. Two.\n", specs),)), "concise", Look(statistics=True))
    assert said.endswith("\n2  a/z\n1  a/b\n")


@pytest.fixture(scope="module")
def schema(root: Path) -> Draft202012Validator:
    """Return the validator of the schema that we publish."""
    data = json.loads((root / "docs/json-schema/report.schema.json").read_text(encoding="utf-8"))
    Draft202012Validator.check_schema(data)
    return Draft202012Validator(data)


@pytest.mark.parametrize("statistics", [False, True])
def test_json_follows_its_schema(report: Report, schema: Draft202012Validator, statistics: bool) -> None:
    unplaced = tuple(one._replace(start=None, end=None, variant=2) for one in report.drafts[0].findings)
    rich = replace(report, drafts=(*report.drafts, replace(report.drafts[0], findings=unplaced)))
    for each in (Report(()), report, rich):
        schema.validate(json.loads(render(each, "json", Look(statistics=statistics))))


def test_the_schema_is_strict_where_the_contract_is(report: Report, schema: Draft202012Validator) -> None:
    data = json.loads(render(report, "json"))
    finding = data["drafts"][0]["findings"][0]
    finding["guessed"] = True
    assert schema.is_valid(data), "findings may hold more"
    for holder, key in ((data, "summary"), (data["drafts"][0], "stage"), (finding, "fingerprint")):
        value = holder.pop(key)
        assert not schema.is_valid(data), f"{key} must not be missing"
        holder[key] = value
    data["drafts"][0]["score"] = 7
    assert not schema.is_valid(data)


def test_json_says_what_was_found(report: Report) -> None:
    data = json.loads(render(report, "json", Look(version="9.9")))
    finding = data["drafts"][0]["findings"][2]
    assert data["tool"] == {"name": "loosebrick", "version": "9.9"}
    assert finding["start"] == {"offset": 154, "line": 6, "column": 1}
    assert finding["rewrites"][0] == {
        "text": "Tell me when [a date of theirs] suits you.",
        "applicability": "unsafe",
        "edits": [{"start": 0, "end": 8, "text": "Tell me when"}],
    }
    assert data["errors"] == [{"path": "photo.png", "message": "is not text"}]
    assert data["summary"] == {
        "drafts": 2,
        "findings": 4,
        "by_severity": {"warning": 1, "info": 2, "error": 1},
        "by_family": {"opener": 1, "self-focus": 1, "pressure": 1, "listening": 1},
    }


def test_json_survives_what_no_encoding_holds(reported: Callable[..., DraftReport]) -> None:
    draft = reported("Act \ud800 日.\n", [("a/b", "info", "Act \ud800 日.", "A.", [])], "in\udcfftro.md")
    said = render(Report((draft,)), "json")
    assert said.isascii()
    assert json.loads(said)["drafts"][0]["path"] == "in\udcfftro.md"


@pytest.mark.parametrize("name", FORMATS)
def test_a_run_written_draft_by_draft_equals_the_whole(name: str, report: Report) -> None:
    form = format_named(name, Look())
    whole = render(replace(report, errors=()), name)
    pieces = form.between.join(filter(None, map(form.draft, report.drafts)))
    assert whole.startswith(form.opening() + pieces)


def test_an_unknown_format_is_refused() -> None:
    with pytest.raises(ValueError, match="no format 'xml'; there are text, concise, json, github"):
        render(Report((), (Problem("", ""),)), "xml")
