"""Reports made by hand, so that the tests of formats need no rules."""

import re
from collections.abc import Callable, Sequence

import pytest

from lint.model.draft import Draft, Known, Sentence, Words
from lint.model.finding import WEIGHTS, DraftReport, Edit, Finding, Metrics, Problem, Report, Rewrite
from lint.model.source import Segment, SourceMap, Span

SOURCE = """\
Subject: Quick question

Hi {{first_name}},

My name is Dana and I keep the rota at Northbeam, for a team of nine on two sites, with two vans of our own.
Act now!

Who signs off the rota
on your side?
"""
INTRODUCTION = (
    "opener/self-introduction",
    "warning",
    "My name is Dana",
    "The mail opens with you, not with them.",
    [Rewrite("Open with what you noticed about them, then one question you do not know the answer to.", (), "advice")],
)
URGENCY = (
    "pressure/false-urgency",
    "error",
    "Act now!",
    "A deadline of yours is none of theirs.",
    [
        Rewrite("Tell me when [a date of theirs] suits you.", (Edit(0, 8, "Tell me when"),), "unsafe"),
        Rewrite("", (Edit(0, 8, ""),), "safe"),
    ],
)
HISTORY = ("self-focus/company-history", "info", "a team of nine", "Your size is no news to them.", [])
QUESTION = ("listening/qualifying", "info", "Who signs off the rota\non your side?", "It may serve you more.", [])
Spec = tuple[str, str, str, str, list[Rewrite]]


def make(source: str, specs: Sequence[Spec], path: str = "intro.md", keep: Sequence[str] = ()) -> DraftReport:
    """Return the report of a draft whose text is its source, with findings on the texts named."""
    places = SourceMap(source, [Segment(0, len(source), 0, len(source), "literal")])
    sentences = tuple(
        Sentence(found.start(), found.end(), 0, 0, "body", 0, False, False, "neither", ())
        for found in re.finditer(r"[^\s.!?][^.!?]*[.!?]*", source)
    )
    draft = Draft(
        path=path,
        format="md",
        text=source,
        map=places,
        words=Words([], [], [], [], []),
        zones=(),
        sentences=sentences,
        tags=(),
        stage=Known("first-touch", "default"),
        relationship=Known("cold", "default"),
        purpose=Known("sales", "default"),
        language=Known("en", "inferred"),
        outreach=Known("yes", "inferred"),
    )
    findings = []
    for rule, severity, text, message, rewrites in specs:
        start = source.index(text)
        end = start + len(text)
        findings.append(
            Finding(
                rule,
                rule.split("/")[0],
                severity,
                "body",
                message,
                "Strangers ask: is this about me?",
                Span(start, end),
                places.place(start),
                places.place(end),
                text,
                "0123456789ab",
                WEIGHTS[severity],
                tuple(rewrites),
            )
        )
    failed = {finding.family for finding in findings if finding.severity != "info"}
    verdicts = {name: "fail" if name in failed else "pass" for name in ("opener", "pressure", "self-focus")}
    resistance = {"total": sum(finding.weight for finding in findings)}
    for finding in findings:
        resistance[finding.family] = resistance.get(finding.family, 0) + finding.weight
    traits = {"listens": bool(keep), "overload": False, "easy_out": False}
    metrics = Metrics(30, 6.25, 1, 1, 0, 2, 1)
    return DraftReport(draft, tuple(findings), verdicts, traits, metrics, resistance, tuple(keep))


@pytest.fixture
def reported() -> Callable[..., DraftReport]:
    """Return the function that makes the report of a draft."""
    return make


@pytest.fixture
def report() -> Report:
    """Return a run over two drafts and a file that is none."""
    specs = [INTRODUCTION, HISTORY, URGENCY, QUESTION]
    bad = make(SOURCE, specs, keep=["the question in line 8 is theirs to answer"])
    good = make("What would make the night shift easier?\n", [], "good.txt", ["line 1 starts with them"])
    return Report((bad, good), (Problem("photo.png", "is not text"),))
