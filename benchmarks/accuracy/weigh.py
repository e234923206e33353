"""Train the weights of rules/weights/ from labelled drafts.

    python benchmarks/accuracy/weigh.py [FOLDER[:FOLD][*TIMES] …]

Needs scikit-learn (pip install -e '.[train]'). Every sentence of the drafts is a row: its cues (lint/engine/cues.py),
and whether a coach strikes it out for a family. A logistic regression gives each cue its weight; those too rare or too
light are dropped. The sums that make and unmake a finding (speaks, doubts) are stated below. What is printed comes from
cross-validation in which no draft of the same repository or trade is in the training part. Without arguments: the sets
of benchmarks/accuracy that are not set apart.
"""

import json
import sys
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from corpus import APART, load, own_sets
from sklearn.feature_extraction import DictVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import GroupKFold

from lint.api import Linter
from lint.engine.context import Context
from lint.engine.cues import with_settings
from lint.engine.run import named_marks
from lint.engine.weighing import cues_of, may_hold, spoken_by
from lint.model.options import Options

FAMILIES = ("opener", "pressure", "self-focus")
TWINS = {"opener", "self-focus"}  # near the top of a mail the one may stand for the other, as the scorer has it
WEIGHTS = Path(__file__).resolve().parents[2] / "rules" / "weights"
# Read off cross-validation on sets that no named rule had been tuned on yet (2026-11-22): from SPEAKS on, sentences
# without a named finding were right three times in four; below DOUBTS, more named findings were wrong than right.
SPEAKS = {"opener": -0.5, "pressure": 0.4, "self-focus": -0.6}
DOUBTS = {"opener": -2.5, "pressure": -4.0, "self-focus": -2.7}
STRENGTH = 0.1  # of the regression, the inverse of its L2 penalty; 0.03 to 0.3 score alike in cross-validation
LEAST_ROWS = 6  # a cue seen in fewer sentences says nothing
LIGHT = 0.06  # a weight nearer to nothing than this is dropped


@dataclass(frozen=True, slots=True)
class Row:
    """A sentence of a set and group. label: by family, 2 sure and 1 arguable. loud: families of its named warnings."""

    set: str
    group: str
    cues: frozenset[str]
    label: dict[str, int]
    top: bool
    loud: frozenset[str]
    times: int

    def holds(self, family: str) -> bool:
        """Return whether a finding of the family would be right here."""
        if self.label.get(family):
            return True
        return self.top and family in TWINS and any(self.label.get(twin) for twin in TWINS)


def rows_of(linter: Linter, folder: Path, fold: str | None, times: int) -> list[Row]:
    """Return the sentences of a set."""
    groups = {}
    for line in (folder / "emails.jsonl").read_text(encoding="utf-8").splitlines():
        email = json.loads(line)
        groups[email["id"]] = f"{folder.name}/{email.get('repo') or email.get('trade') or email['id']}"
    rules = linter._rules
    reader, options = rules.all_cues(), Options()
    made = []
    for mail in load(folder, fold).mails:
        draft = linter.parse(mail.text, f"{mail.name}.txt")
        context = Context(draft, rules.lexicon, rules.traits, rules.trades)
        active = rules.active(draft, options)
        marks = named_marks(rules, context, active, options, excuse=True)
        for index, cues in cues_of(reader, context, spoken_by(rules, marks)).items():
            sentence = context.sentences[index]
            where = draft.map.to_source((sentence.start, sentence.end))
            if where is None:
                continue
            label: dict[str, int] = {}
            for quote in mail.quotes:
                for start, end in quote.places:
                    shared = min(where.end, end) - max(where.start, start)
                    if shared > 0 and (4 * shared >= where.end - where.start or 2 * shared >= end - start):
                        label[quote.family] = max(label.get(quote.family, 0), 1 + quote.sure)
            loud = frozenset(
                rules.rules[m.number].family for m in marks if m.sentence == index and active[m.number] != "info"
            )
            shown = frozenset(with_settings(cues))
            made.append(Row(folder.name, groups[mail.name], shown, label, where.start < mail.top, loud, times))
    return made


class Model:
    """The weights of one family, learned from rows."""

    def __init__(self, family: str, rows: Iterable[Row]) -> None:
        learned = [row for row in rows if row.label.get(family) != 1 and may_hold(family, row.cues)]
        self._columns = DictVectorizer()
        table = self._columns.fit_transform([dict.fromkeys(row.cues, 1) for row in learned])
        self._often = np.asarray(table.sum(axis=0)).ravel() >= LEAST_ROWS
        regression = LogisticRegression(C=STRENGTH, max_iter=3000)
        wanted = [row.label.get(family) == 2 for row in learned]
        regression.fit(table[:, self._often], wanted, sample_weight=[row.times for row in learned])
        names = self._columns.get_feature_names_out()[self._often]
        self.bias = round(float(regression.intercept_[0]), 3)
        self.weights = {
            str(name): round(float(value), 2)
            for name, value in zip(names, regression.coef_[0], strict=True)
            if abs(value) >= LIGHT
        }

    def weigh(self, row: Row) -> float:
        """Return the sum of a row."""
        return self.bias + sum(self.weights.get(cue, 0) for cue in row.cues)


def sums_apart(family: str, rows: Sequence[Row], folds: int = 8) -> list[float]:
    """Return the sum of every row by a model that saw no row of its group."""
    sums = [-99.0] * len(rows)
    for train, test in GroupKFold(folds).split(rows, groups=[row.group for row in rows]):
        model = Model(family, [rows[i] for i in train])
        for i in test:
            if may_hold(family, rows[i].cues):
                sums[i] = model.weigh(rows[i])
    return sums


def report(family: str, rows: Sequence[Row], sums: Sequence[float], speaks: float, doubts: float) -> None:
    """Print what named rules, weights alone and both together find in each set, no row weighed by its own model."""
    for name in sorted({row.set for row in rows}):
        here = [(s, row) for s, row in zip(sums, rows, strict=True) if row.set == name]
        ways: dict[str, Callable[[float, Row], bool]] = {
            "named": lambda s, row: family in row.loud,
            "weighed": lambda s, row: s >= speaks,
            "both": lambda s, row: s >= speaks or (family in row.loud and s >= doubts),
        }
        said = []
        for way, says in ways.items():
            found = [row for s, row in here if says(s, row)]
            sure = [(s, row) for s, row in here if row.label.get(family) == 2]
            precision = sum(row.holds(family) for row in found) / max(len(found), 1)
            recall = sum(says(s, row) for s, row in sure) / max(len(sure), 1)
            f1 = 2 * precision * recall / (precision + recall) if precision and recall else 0.0
            said.append(f"{way} P {precision:.2f} R {recall:.2f} F1 {f1:.2f}")
        print(f"  {family:10} {name:10} {' | '.join(said)}")


def main() -> None:
    """Train, report and write."""
    linter = Linter()
    named = sys.argv[1:] or [str(folder) for folder in own_sets() if folder.name not in APART]
    rows: list[Row] = []
    for arg in named:
        path, _, times = arg.partition("*")
        folder, _, fold = path.partition(":")
        rows += rows_of(linter, Path(folder), fold or None, int(times or 1))
    print(f"{len(rows)} sentences")
    for family in FAMILIES:
        sums = sums_apart(family, rows)
        speaks = SPEAKS[family]
        doubts = DOUBTS[family]
        report(family, rows, sums, speaks, doubts)
        model = Model(family, rows)
        lines = [
            f"# What each cue adds to a sentence's sum for {family}, or takes from it. From `speaks` on, the sentence",
            "# is a finding without any named rule; below `doubts`, a named rule's warning is only info.",
            "# Written by benchmarks/accuracy/weigh.py: train it again rather than editing here.",
            f"bias: {model.bias}",
            f"speaks: {speaks}",
            f"doubts: {doubts}",
            "weights:",
            *(f'  "{name}": {value}' for name, value in sorted(model.weights.items(), key=lambda item: -item[1])),
        ]
        WEIGHTS.mkdir(exist_ok=True)
        (WEIGHTS / f"{family}.yaml").write_text("\n".join(lines) + "\n", encoding="utf-8")
        print(f"  {family}: {len(model.weights)} weights, speaks {speaks}, doubts {doubts}")


if __name__ == "__main__":
    main()
