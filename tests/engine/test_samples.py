"""Sample lines: what advice looks like in this mail, where no edit of it is offered."""

from pathlib import Path

import pytest
import yaml

from lint.api import Linter
from lint.model.options import Options
from lint.rules.pack import rules_folder

KEEP = "The north gate is shut on Sundays, and the yard behind it floods. Which of the drains fills first?"
SHOWN = [
    # what the mail says, its purpose, rule, the line behind the advice
    (
        "Our depot makes payroll simple for smaller yards.",
        "sales",
        "opener/product-first",
        "How do you handle payroll today?",
    ),
    (
        "Our translation agency takes on work from Monday.",
        "sales",
        "opener/product-first",
        "Which languages do you deal with customers in?",
    ),
    (
        "We give farmers a quiet week.",
        "sales",
        "opener/offer-first",
        "How do you [do what this would change for them] today?",
    ),
    (
        "We give farmers a quiet week. A cold spell put up your oven bill. An oven bill is no fun.",
        "sales",
        "opener/offer-first",
        "What would you change about your oven bill, if anything?",
    ),
    (
        "We build bridges.",
        "press",
        "opener/offer-first",
        "You wrote about [a story of theirs]. What have readers asked you since?",
    ),
]
PLAIN = [
    (path.stem, template["sample"], template)
    for path in sorted(Path(rules_folder(), "rewrites").glob("sample-*.yaml"))
    for template in yaml.safe_load(path.read_text(encoding="utf-8"))["rewrites"]
]


def _advice(text: str, rule: str, **given: str) -> list[str]:
    report = Linter(Options(**given)).check(f"Hi {{{{first_name}}}},\n\n{text}\n\nAnn\n").drafts[0]  # type: ignore[arg-type]
    return [
        "" if any(rewrite.edits for rewrite in finding.rewrites) else finding.rewrites[-1].text
        for finding in report.findings
        if finding.rule == rule
    ]


@pytest.mark.parametrize(("text", "purpose", "rule", "line"), SHOWN)
def test_advice_shows_a_line_that_fits_the_mail(text: str, purpose: str, rule: str, line: str) -> None:
    (said,) = _advice(f"{text} {KEEP}", rule, purpose=purpose, stage="first-touch")
    assert said.endswith(f" For instance: \u201c{line}\u201d")


def test_a_line_is_shown_once_in_a_mail() -> None:
    text = f"Our prices fall on Monday, so be quick. {KEEP} Sign before midnight or lose the price. Who holds the keys?"
    report = Linter().check(f"Hi Bob,\n\n{text}\n\nAnn\n").drafts[0]
    lines = [r.text.partition("\u201c")[2] for f in report.findings for r in f.rewrites if "For instance" in r.text]
    assert len(lines) == len(set(lines))


@pytest.mark.parametrize(("name", "line", "template"), PLAIN, ids=[f"{name}: {line}" for name, line, _ in PLAIN])
def test_a_line_trips_no_rule(name: str, line: str, template: dict[str, list[str]]) -> None:
    stage, purpose = template.get("stage", ["follow-up"])[0], template.get("purpose", ["sales"])[0]
    for field, word in (("{at}", ""), ("{talk}", "call"), ("{who}", "a printer"), ("{mail-who}", "a printer")):
        line = line.replace(field, word)
    while "{" in line:
        line = line[: line.index("{")] + "returns" + line[line.index("}") + 1 :]
    mail = f"Subject: {line}\n\n{KEEP}\n" if name == "sample-subject" else f"Hi Bob,\n\n{line} {KEEP}\n\nAnn\n"
    found = Linter(Options(stage=stage, purpose=purpose)).check(mail).drafts[0].findings
    blanks = [one.rule for one in found if one.rule == "clarity/placeholder-left"]
    assert len(blanks) == ("[" in line), "a blank is marked until it is filled"
    assert [one.rule for one in found if one.rule not in blanks] == []


def test_every_rule_about_what_a_mail_does_ends_its_advice_with_a_line() -> None:
    linter, bare = Linter(), []
    for rule in linter._rules.rules:
        counted = rule.family in ("opener", "pressure", "self-focus", "listening", "respect") and rule.rewrites
        if counted and not any("sample" in template for template in rule.rewrites):
            bare.append(rule.id)
    assert bare == []
