"""What verdicts, traits and counts sound like when a person says them."""

from collections.abc import Mapping, Sequence

from lint.model.draft import Draft, Known
from lint.model.finding import SEVERITIES, DraftReport, Metrics, Problem
from lint.report.tally import Tally
from lint.report.width import one_line

_FAILED: Mapping[str, str] = {
    "opener": "Starts with you, not them",
    "pressure": "Pushes where it could ask",
    "self-focus": "Speaks of you more than of them",
}
_TRAITS: Mapping[tuple[str, bool], str] = {
    ("listens", True): "Listens",
    ("overload", True): "A lot to take in",
    ("easy_out", True): "Leaves room for a no",
}


def count(number: int, thing: str) -> str:
    """Return "1 draft", "2 drafts"."""
    return f"{number:,} {thing}" if number == 1 else f"{number:,} {thing}s"


def verdict(report: DraftReport) -> str:
    """Return in a line how the draft comes across, what raises a guard first; "" when there is nothing to say."""
    said = [text for family, text in _FAILED.items() if report.verdicts.get(family) == "fail"]
    said += [text for (name, held), text in _TRAITS.items() if report.traits.get(name) is held]
    return "".join(f"{text}. " for text in said).rstrip()


def kept(keep: Sequence[str]) -> str:
    """Return what to keep as one sentence."""
    said = "; ".join(keep)
    return f"{said[:1].upper()}{said[1:].rstrip('.')}."


def counts(metrics: Metrics) -> str:
    """Return "96 words, reading grade 6.1, 1 question, 2 asks, 0 links; 5 sentences about you, 1 about them"."""
    grade = f", reading grade {metrics.reading_grade:.1f}" if metrics.reading_grade is not None else ""
    asked = f"{count(metrics.questions, 'question')}, {count(metrics.asks, 'ask')}, {count(metrics.links, 'link')}"
    about = f"{count(metrics.sender_sentences, 'sentence')} about you, {metrics.reader_sentences:,} about them"
    return f"{count(metrics.words, 'word')}{grade}, {asked}; {about}"


def situation(draft: Draft) -> str:
    """Return what the draft was read as: "cold first touch, sales (a guess)"."""
    facts = (draft.relationship, draft.stage, draft.purpose)
    text = f"{_name(facts[0])} {_name(facts[1])}, {_name(facts[2])}"
    return f"{text} (a guess)" if any(fact.guessed for fact in facts) else text


def _name(fact: Known) -> str:
    return fact.name.replace("-", " ")


def locator(draft: Draft) -> str:
    """Return where in its file the draft stands: "step 2, variant B"; "" when it is the whole file."""
    return one_line(", ".join(f"{key} {value}" for key, value in (draft.locator or {}).items()))


def summary(tally: Tally, errors: Sequence[Problem]) -> str:
    """Return the one line that sums a run up."""
    if not tally.drafts:
        text = "Nothing was checked."
    elif tally.findings:
        counts = ((tally.by_severity[level], level) for level in SEVERITIES)
        named = ", ".join(
            f"{number:,} info" if name == "info" else count(number, name) for number, name in counts if number
        )
        where = f" in {tally.drafts - tally.clean:,} of {tally.drafts:,} drafts" if tally.drafts > 1 else ""
        text = f"{count(tally.findings, 'finding')}{where}: {named}."
    else:
        text = f"{count(tally.drafts, 'draft')}, nothing to change."
    made = f"{count(tally.edits, 'edit')} made. " if tally.edits else ""
    return f"{made}{text} {count(len(errors), 'problem')}, see above." if errors else f"{made}{text}"


def problem_line(problem: Problem) -> str:
    """Return one line for standard error: the file and what is wrong with it."""
    if not problem.path or problem.message.startswith(problem.path):
        return one_line(problem.message)
    return one_line(f"{problem.path}: {problem.message}")
