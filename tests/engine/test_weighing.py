"""Sentences weighed as a whole: what speaks without a named rule, what is doubted, and what a mail must show."""

from typing import Any

import pytest

from lint.api import Linter
from lint.engine.cues import Scale, named, settings, with_settings
from lint.model.options import Options

LINTER = Linter(Options(rewrites=False))

SPEAKS = [
    (
        "opener/reads-as-pitch",
        "Hi {{first_name}},\n\nAt Kornfeld we make labels that sell wine, and estates all over the valley trust us.",
    ),
    (
        "self-focus/reads-as-about-you",
        "Hi {{first_name}},\n\nYour page lists nine sites. It is a busy week. Over the years the studio has built a "
        "reputation for award-winning labels, trusted by leading estates.",
    ),
    (
        "pressure/reads-as-push",
        "Hi Ana,\n\nYour harvest looked wet this year. Only two trucks are left for that week and they go today, so do "
        "not lose your place.",
    ),
]
# Outreach perhaps, and no heavy sentence: a push and a pitch together tell.
LETTER = """Subject: your MOT reminders

Hi Tony,

Your receptionist told me on the phone that you still send MOT reminders by post, and that about one in four comes back
"moved away". She sounded fed up.

We make a reminder tool for garages (text first, letter only if the text bounces). Ninety-two garages on it
in the Midlands.

Two questions so I don't waste your time:
1. do you have mobile numbers for most customers, or just addresses?
2. is it the stamps that bother you or the ones who don't come back?

If neither, bin this with my blessing.

Gav
"""
SILENT = [
    "Hi Ana,\n\nYour new label for the 2019 red prints the grape in three languages. Who reads the proofs with you?",
    "Hi Ana,\n\nThank you for asking about the cartons. They cost 40 cents each, and nothing is owed before May.",
    "Hi team,\n\nThe van is back from the garage. The keys hang in the office, the invoice is in the tray.",
]


def loud(text: str, **options: Any) -> list[str]:
    """Return the ids of the rules whose findings are at warning or above."""
    report = LINTER.check(text, options=Options(rewrites=False, **options)).drafts[0]
    return [finding.rule for finding in report.findings if finding.severity != "info"]


def test_words_in_quotation_marks_are_somebody_else_s() -> None:
    said = (
        'Hi {{first_name}},\n\n"My printer delivers labels on time."\n\nMost estates say so. We print labels that '
        "no other printer gets to, and sell them before they go to the big houses."
    )
    assert "opener/reads-as-pitch" not in loud(said)
    assert "opener/reads-as-pitch" in loud(said.replace('"', ""))


@pytest.mark.parametrize(("rule", "text"), SPEAKS, ids=[rule for rule, _ in SPEAKS])
def test_a_sentence_may_be_a_fault_although_no_named_rule_marks_it(rule: str, text: str) -> None:
    report = LINTER.check(text, options=Options(rewrites=False, select=(rule,))).drafts[0]
    (finding,) = report.findings
    assert finding.rule == rule
    assert "(it shows: " in finding.message
    assert "{cues}" not in finding.message


@pytest.mark.parametrize("text", SILENT)
def test_good_and_ordinary_mail_weighs_nothing(text: str) -> None:
    assert not [rule for rule in loud(text) if "/reads-as-" in rule]


def test_a_weighed_rule_leaves_a_sentence_to_a_named_one() -> None:
    text = "Hi {{first_name}},\n\nMy name is Tom and I am the founder of Kornfeld, a leading maker of wine labels."
    said = loud(text)
    assert "opener/self-introduction" in said
    assert "opener/reads-as-pitch" not in said


def test_a_named_rule_is_doubted_where_all_the_rest_speaks_against_it() -> None:
    text = (
        "Hi {{first_name}},\n\nI have a question. Who plans the routes at your place, and what takes "
        "longest? If this is not for you, no worries."
    )
    report = LINTER.check(text).drafts[0]
    assert [f.severity for f in report.findings if f.rule == "opener/sender-wish"] == ["info"]
    flat = "Hi {{first_name}},\n\nI have a great proposal for our new range of crates. We sell crates."
    assert "opener/sender-wish" in loud(flat)


@pytest.mark.parametrize("family", ["opener", "pressure", "self-focus"])
@pytest.mark.parametrize("text", [*(text for _, text in SPEAKS), LETTER])
def test_a_selection_changes_no_severity(family: str, text: str) -> None:
    everything = {(f.rule, f.severity) for f in LINTER.check(text).drafts[0].findings if f.family == family}
    selected = {(f.rule, f.severity) for f in LINTER.check(text, options=Options(select=(family,))).drafts[0].findings}
    assert everything <= selected  # a rule that is off by default runs when its family is selected


def test_a_scale_adds_up_its_cues_and_those_of_the_setting() -> None:
    scale = Scale(-1.0, 0.0, -2.0, {"cue-sells": 0.5, "opening & cue-sells": 0.75, "question": -0.25})
    assert scale.weigh({"cue-sells"})[0] == -0.5
    assert scale.weigh({"cue-sells", "place:first"})[0] == 0.25
    total, given = scale.weigh({"cue-sells", "place:first", "question", "cue-unknown"})
    assert total == 0.0
    assert named(given) == "sells"
    assert scale.knows("question")
    assert not scale.knows("cue-unknown")


def test_settings_are_those_that_change_what_a_cue_means() -> None:
    cues = {"place:second", "question", "sender-words:0", "reader-words:2", "cue-urgency"}
    assert settings(cues) == ["opening", "question", "no-sender"]
    assert "opening & cue-urgency" in with_settings(cues)
    assert "opening & question" not in with_settings(cues)
