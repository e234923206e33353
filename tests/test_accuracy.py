"""How accuracy is measured: what meets a label, what is counted, what has become worse."""

import importlib
import json
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "benchmarks" / "accuracy"
MODULES = ("corpus", "linting", "judging", "score", "recorded", "tallies", "page")


@pytest.fixture(scope="module")
def accuracy() -> Any:
    """The modules of benchmarks/accuracy: scripts that import one another from their own folder."""
    with pytest.MonkeyPatch.context() as patch:
        patch.syspath_prepend(str(FOLDER))
        yield SimpleNamespace(**{name: importlib.import_module(name) for name in MODULES})


@pytest.fixture
def small(tmp_path: Path) -> Path:
    """A set of two drafts: one that opens with the sender, and one that a coach would send as it is."""
    pushy = {"id": "a", "subject": None, "body": "Hi Sam,\n\nMy name is Rob and I run sales at Ledgerly."}
    fine = {"id": "b", "subject": "the rota", "body": "Hi Sam,\n\nWho draws up the rota in your yard?"}
    quote = {"family": "opener", "quote": "My name is Rob", "sure": True}
    labels = [
        {"id": "a", "quotes": [quote], "draft": {"pitch_first": "yes", "clean": "no"}},
        {"id": "b", "quotes": [], "draft": {"pitch_first": "no", "clean": "yes"}},
    ]
    for name, rows in (("emails", [pushy, fine]), ("labels", labels)):
        (tmp_path / f"{name}.jsonl").write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    return tmp_path


def test_a_draft_is_linted_as_the_file_that_a_person_would_write(accuracy: Any) -> None:
    email = {"subject": "the\nrota ", "stage": "repair", "body": "Hi Sam,\n\nSorry.\n\n"}
    assert accuracy.corpus.as_file(email) == "Subject: the rota\n\nHi Sam,\n\nSorry.\n"
    assert accuracy.corpus.as_file(email, with_stage=True).startswith("Subject: the rota\nStage: repair\n\n")
    assert accuracy.corpus.as_file({"subject": None, "body": "Sorry."}) == "Sorry.\n"


@pytest.mark.parametrize(
    ("text", "quote", "places"),
    [
        ("act now, act now", "act now", ((0, 7), (9, 16))),
        ("act\n  now, please", "act now", ((0, 9),)),  # a line break inside a quote
        ("act later", "act now", ()),
    ],
)
def test_a_quote_is_found_wherever_it_stands(
    accuracy: Any, text: str, quote: str, places: tuple[tuple[int, int], ...]
) -> None:  # fmt: skip
    assert accuracy.corpus.locate(text, quote) == places


@pytest.mark.parametrize(
    ("family", "start", "end", "right"),
    [
        ("pressure", 10, 14, True),  # inside the quote
        ("pressure", 0, 26, True),  # a long finding, a quarter of which is the quote
        ("pressure", 0, 80, False),  # as good as the whole mail
        ("pressure", 20, 30, False),  # beside it
        ("opener", 10, 20, False),  # another family
    ],
)
def test_a_finding_is_right_when_a_coach_struck_out_the_same_words(
    accuracy: Any, family: str, start: int, end: int, right: bool
) -> None:  # fmt: skip
    assert _judged(accuracy, ("pressure", (10, 20)), (family, start, end), top=0).findings[0].right is right


def test_near_the_top_opener_and_self_focus_are_twins(accuracy: Any) -> None:
    label, found = ("self-focus", (10, 20)), ("opener", 10, 20)
    assert _judged(accuracy, label, found, top=400).findings[0].right
    assert not _judged(accuracy, label, found, top=5).findings[0].right


def test_a_hint_is_judged_and_not_counted(accuracy: Any) -> None:
    (judged,) = _judged(accuracy, ("pressure", (0, 9)), ("pressure", 0, 9), top=0, severity="info").findings
    assert (judged.right, judged.counted) == (True, False)


def test_the_figures_of_a_small_set(accuracy: Any, small: Path) -> None:
    report = accuracy.judging.figures(accuracy.score.score(small))
    opener = report["families"]["opener"]
    assert (opener["findings"], opener["precision"], opener["recall"], opener["verdict_f1"]) == (1, 1.0, 1.0, 1.0)
    assert (report["drafts"], report["clean_drafts_flagged_per_100"]) == (2, 0.0)


def test_the_command_line_gives_the_same_figures(accuracy: Any, small: Path) -> None:
    here = accuracy.score.score(small)
    there = accuracy.score.score(small, command=f"{sys.executable} -m lint")
    assert accuracy.judging.figures(there) == accuracy.judging.figures(here)


def test_without_labels_every_finding_is_a_false_alarm(accuracy: Any, small: Path) -> None:
    (small / "labels.jsonl").unlink()
    report = accuracy.judging.figures(accuracy.score.score(small))
    assert report["false_alarms_per_100_drafts"] == 50.0
    assert "recall" not in report["families"]["opener"]


def test_one_half_of_a_set(accuracy: Any, small: Path) -> None:
    with pytest.raises(ValueError, match="no drafts"):
        accuracy.score.score(small, fold="B")


def test_the_script_scores_several_sets_and_lists_what_was_missed(small: Path) -> None:
    (small / "labels.jsonl").write_text(
        '{"id": "b", "quotes": [{"family": "pressure", "quote": "the rota"}], "draft": {}}\n', encoding="utf-8"
    )
    asked = [str(small), str(FOLDER / "ordinary"), "--misses", "pressure", "--json", str(small / "out.json")]
    run = subprocess.run([sys.executable, str(FOLDER / "score.py"), *asked], text=True, capture_output=True)
    assert (run.returncode, run.stderr) == (0, "")
    assert "[b] missed pressure: 'the rota'" in run.stdout
    assert list(json.loads((small / "out.json").read_text(encoding="utf-8"))) == [small.name, "ordinary"]


def test_what_cannot_be_scored_is_an_error(tmp_path: Path) -> None:
    run = subprocess.run([sys.executable, str(FOLDER / "score.py"), str(tmp_path)], text=True, capture_output=True)
    assert run.returncode == 2
    assert run.stderr.startswith("score: ")


@pytest.mark.parametrize(
    ("before", "now", "fault"),
    [
        ({"opener": {"f1": 0.5}}, {"opener": {"f1": 0.48}}, None),  # two points are noise
        ({"opener": {"f1": 0.5}}, {"opener": {"f1": 0.4799}}, "own: opener f1 was 0.5, is 0.4799"),
        ({"opener": {"f1": 0.5}}, {"opener": {"f1": 0.9}}, None),
        ({"opener": {"precision": 0.5}}, {"opener": {"precision": None}}, None),  # recall says that nothing is found
        (
            {"all": {"false_alarms_per_100_drafts": 1.0}},
            {"all": {"false_alarms_per_100_drafts": 3.5}},
            "own: all false alarms per 100 drafts was 1.0, is 3.5",
        ),
    ],
)
def test_two_points_worse_than_recorded_fail(accuracy: Any, before: Any, now: Any, fault: str | None) -> None:
    assert list(accuracy.recorded.worse({"own": before}, {"own": now})) == ([fault] if fault else [])


def test_a_set_must_be_recorded_and_must_not_vanish(accuracy: Any) -> None:
    faults = list(accuracy.recorded.worse({"own": {}}, {"train": {}}))
    assert faults == ["own: recorded, and gone", "train: not recorded yet: run `make accuracy-record`"]


def test_labels_stand_in_the_drafts(accuracy: Any) -> None:
    """A quote that is not in its mail would count as neither found nor missed."""
    for folder in accuracy.corpus.own_sets():
        lost = [mail.name for mail in accuracy.corpus.load(folder).mails if mail.lost]
        assert lost == [], folder.name


def test_no_rule_that_is_mostly_wrong_is_a_warning(accuracy: Any) -> None:
    """Found ten times or more in the sets that may be learned from, and right in less than seven of ten."""
    learned = [folder for folder in accuracy.corpus.own_sets() if folder.name not in accuracy.corpus.APART]
    counted = accuracy.tallies.tallies(accuracy.score.score(folder) for folder in learned)
    loud = {each.rule: each.precision for each in counted if each.weak and each.severity in ("warning", "error")}
    assert loud == {}


def test_the_page_shows_nothing_of_a_set_that_is_kept_apart(accuracy: Any, small: Path) -> None:
    judgement = accuracy.score.score(small)
    shown = "\n".join(accuracy.page.page([judgement]))
    assert "**My name is Rob and I run sales at Ledgerly.** (a)" in shown
    blind = judgement._replace(corpus=judgement.corpus._replace(name="blind"))
    assert "My name is Rob" not in "\n".join(accuracy.page.page([blind]))


def test_a_worked_case_shows_what_its_files_give_now() -> None:
    from tools.worked import renewed

    page = (
        "<!-- file: note.txt -->\n```text\nHi Sam,\n\nWho draws up the rota?\n\nRob\n```\n\n"
        "```console\n$ loosebrick check note.txt --output-format concise\nwhat it said once\n```\n"
    )
    assert "what it said once" not in renewed(page)
    assert renewed(page).startswith(page.partition("what it said once")[0])


def test_the_worked_case_ends_as_its_page_says() -> None:
    """The words around the runs were written for this outcome; `make docs` renews only the runs."""
    from tools.worked import renewed

    page = renewed((ROOT / "docs" / "rule-that-generalises.md").read_text(encoding="utf-8"))
    first, wide, guarded, unseen = (block.partition("```")[0] for block in page.split("$ loosebrick ")[1:])
    assert first.count("the bad example is not found") == 2
    assert "no good example is a near miss" in first
    assert wide.count("the good example is found") == 3
    assert "the bad example is not found" not in wide
    assert "all examples hold" in guarded
    assert "push.txt:7:1  warning  pressure/booked-by-proxy" in unseen
    assert "✓ ordinary.txt" in unseen


def _judged(
    accuracy: Any, label: tuple[str, tuple[int, int]], found: tuple[str, int, int], top: int, severity: str = "warning"
) -> Any:  # fmt: skip
    """Return the judgement on one draft with one label and one finding."""
    family, place = label
    quote = accuracy.corpus.Quote(family, "", (place,), True)
    mail = accuracy.corpus.Mail("m", "x" * 100, top, (quote,), 0, {})
    name, start, end = found
    said = accuracy.linting.Said((accuracy.linting.Found(f"{name}/rule", name, severity, start, end),), {}, {})
    return accuracy.judging.judge(accuracy.corpus.Corpus("own", (mail,), True), {"m": said})
