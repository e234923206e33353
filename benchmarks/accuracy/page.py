"""The page docs/accuracy.md: `python benchmarks/accuracy/page.py [SET ...]` prints it, `make docs` writes it.

Made from the sets beside this file unless others are named. Those that nothing is tuned on give figures, no examples.
"""

import inspect
import re
import sys
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

from corpus import APART, own_sets
from judging import FAMILIES, Judged, Judgement, figures
from score import score
from tallies import ENOUGH, FLOOR, Tally, tallies

from lint.engine.verdicts import verdicts

_EXAMPLES = 2
_AROUND = 90  # characters that are shown on either side of what a finding marks
_SPECIAL = re.compile(r"([\\`*_<>\[\]|#~])")

_INTRODUCTION = f"""\
# How accurate it is

Made by `make docs` from the labelled drafts in [benchmarks/accuracy](../benchmarks/accuracy/README.md); `make accuracy`
prints the same figures and fails when one of them gets worse.

A finding is *right* when a coach struck out the same words: precision is the share of findings that are right, recall
the share of what every careful coach would strike out that is found. The verdict's F1 compares pass and fail with what
the coach said of the whole draft. Each set was labelled by one hand, so a figure is agreement with one reader; a
precision in brackets rests on fewer than {ENOUGH} findings. The families {", ".join(FAMILIES)} have labels;
findings of the others (listening, respect, overload, clarity, subject, template) are not judged."""


def main(arguments: Sequence[str]) -> int:
    """Print the page; return the exit status."""
    folders = [Path(argument) for argument in arguments] or own_sets()
    sys.stdout.write("\n\n".join(page([score(folder) for folder in folders])) + "\n")
    return 0


def page(judgements: Sequence[Judgement]) -> Iterator[str]:
    """Yield the blocks of the page."""
    shown = tallies(each for each in judgements if each.corpus.name not in APART)
    yield _INTRODUCTION
    yield "## Families, set by set"
    yield from _sets(judgements)
    yield "## How a verdict is decided"
    yield _decided()
    yield "## Rules that are wrong too often"
    yield from _weak(shown)
    yield "## Rule by rule"
    yield from _rules(shown)


def _sets(judgements: Iterable[Judgement]) -> Iterator[str]:
    """Yield a heading, a table and a few lines for each set."""
    for judgement in judgements:
        report, corpus = figures(judgement), judgement.corpus
        yield f"### {corpus.name}"
        if corpus.labelled:
            apart = " Nothing is tuned on it, and none of it is shown below." if corpus.name in APART else ""
            yield f"{report['drafts']} labelled drafts.{apart}"
            yield _table(
                ("family", "findings", "precision", "to be found", "recall", "F1", "verdict F1"),
                ([name, *_family(entry)] for name, entry in report["families"].items()),
            )
        else:
            yield f"{report['drafts']} ordinary mails, where every finding of opener, pressure or self-focus is wrong."
        yield "\n".join(_rates(report))


def _rates(report: dict[str, Any]) -> Iterator[str]:
    """Yield what is said of a set as a whole, a line each."""
    yield f"Wrong findings in 100 drafts: {report['false_alarms_per_100_drafts']}."
    if "clean_drafts" in report:
        flagged = report["clean_drafts_flagged_per_100"]
        yield f"Of {report['clean_drafts']} drafts that a coach would send as they are, {flagged} in 100 get a warning."
    if report["traits"]:
        traits = ", ".join(f"{name.replace('_', ' ')} {value:.2f}" for name, value in report["traits"].items())
        yield f"Traits, F1: {traits}."


def _family(entry: dict[str, Any]) -> list[str]:
    """Return the cells of a family's row."""
    shares = [_share(entry[key]) if key in entry else "" for key in ("recall", "f1", "verdict_f1")]
    return [str(entry["findings"]), _rated(entry["precision"], entry["findings"]), str(entry["sure_quotes"]), *shares]


def _decided() -> str:
    """Return how verdicts are decided, in the words of the code that does it."""
    text = inspect.getdoc(verdicts) or ""
    return re.sub(r"[;,]? *docs/accuracy\.md has the figures", "", text)


def _weak(shown: Sequence[Tally]) -> Iterator[str]:
    """Yield what is said of the rules that are right in too few of enough findings."""
    yield (
        f"Found {ENOUGH} times or more, and right in less than {FLOOR:.0%}. Such a rule may give a hint (info) or be\n"
        "off; a test sees to it that none is a warning."
    )
    rows = [_row(each) for each in shown if each.weak]
    yield _table(("rule", "severity", "findings", "precision"), rows) if rows else "None at present."


def _rules(shown: Sequence[Tally]) -> Iterator[str]:
    """Yield the table of all rules that found something, their examples, and the names of the others."""
    seen = [each for each in shown if each.findings or each.ordinary]
    rows = [[*_row(each), str(len(each.ordinary))] for each in seen]
    yield _table(("rule", "severity", "findings", "precision", "in ordinary mail"), rows)
    if silent := [_linked(each) for each in shown if each not in seen]:
        yield f"These found nothing in our sets: {', '.join(silent)}."
    for each in seen:
        yield f"### {each.rule}"
        for title, findings in (("Right", each.right), ("Wrong", (*each.wrong, *each.ordinary))):
            if examples := _first(findings):
                yield f"{title}:"
                yield from (f"> {_example(example)}" for example in examples)


def _first(findings: Iterable[Judged]) -> list[Judged]:
    """Return the first findings that are from different drafts."""
    return list({each.mail.name: each for each in reversed(list(findings))}.values())[::-1][:_EXAMPLES]


def _example(each: Judged) -> str:
    """Return the words that a finding marks, bold, with what stands around them in their paragraph."""
    start, end, text = each.found.start, each.found.end, each.mail.text
    before = text[:start].rpartition("\n\n")[2][-_AROUND:]
    after = text[end:].partition("\n\n")[0][:_AROUND]
    if len(before) == _AROUND:
        before = "…" + before.partition(" ")[2]
    if len(after) == _AROUND:
        after = after.rpartition(" ")[0] + " …"
    marked = " ".join(_SPECIAL.sub(r"\\\1", part) for part in each.words.split())
    around = [_SPECIAL.sub(r"\\\1", part) for part in (before, after)]
    return " ".join(f"{around[0]}**{marked}**{around[1]} ({each.mail.name})".split())


def _row(tally: Tally) -> list[str]:
    """Return the cells of a rule's row."""
    return [_linked(tally), tally.severity, str(tally.findings), _rated(tally.precision, tally.findings)]


def _linked(tally: Tally) -> str:
    return f"[{tally.rule}](rules/{tally.rule}.md)"


def _rated(precision: float | None, findings: int) -> str:
    return _share(precision) if findings >= ENOUGH or precision is None else f"({_share(precision)})"


def _share(value: float | None) -> str:
    return "" if value is None else f"{value:.2f}"


def _table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """Return a Markdown table, numbers to the right."""
    lines = [head, ["---", *("---:" for _ in head[1:])], *rows]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
