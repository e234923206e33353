"""Which edits to make at once: those of the heaviest findings first, none that meets another or repeats it."""

import re
from collections.abc import Callable, Collection, Iterable, Sequence
from typing import NamedTuple

from lint.engine.rewriting.applied import applied
from lint.model.finding import DraftReport, Edit, Finding, Report, Rewrite

Admits = Callable[[Rewrite, str], bool]  # whether an edit of a source may be made

_BLANK = re.compile(r"\[[^\[\]\n]+\]")
_WORD = re.compile(r"[\w'’]+")
_SAME = 3  # words; two sentences that begin with them sound like a form


class Spot(NamedTuple):
    """Where an edit was offered and what it would have changed; `start` and `end` move with the text around."""

    start: int
    end: int
    old: str
    new: str

    def moved(self, edits: Iterable[Edit]) -> "Spot":
        """Return where the spot is after these edits."""
        shift = sum(len(edit.text) - (edit.end - edit.start) for edit in edits if edit.end <= self.start)
        return self._replace(start=self.start + shift, end=self.end + shift)

    def same(self, other: "Spot") -> bool:
        """Return whether both are one edit, offered twice; white space that goes along may differ."""
        return (self.old, self.new) == (other.old, other.new) and self.start < other.end and other.start < self.end


class Step(NamedTuple):
    """An edit for a finding. before, after: the lines that it changes, as they stand and as they will."""

    finding: Finding
    rewrite: Rewrite
    before: str
    after: str
    spot: Spot


def safe_only(rewrite: Rewrite, source: str) -> bool:
    """Return whether an edit changes no meaning."""
    return rewrite.applicability == "safe"


def without_blanks(rewrite: Rewrite, source: str) -> bool:
    """Return whether an edit of a passage leaves nothing to fill in."""
    return not rewrite.whole and not any(
        blank not in source for edit in rewrite.edits for blank in _BLANK.findall(edit.text)
    )  # a bracket that stands in the draft is a field of its template


def passages(rewrite: Rewrite, source: str) -> bool:
    """Return whether an edit changes a passage: the whole mail again is for `rewrite` alone."""
    return not rewrite.whole


def every(rewrite: Rewrite, source: str) -> bool:
    """Return that any edit may be made."""
    return True


def choose(report: Report, admits: Admits, refused: Collection[Spot] = ()) -> list[Step]:
    """Return edits that can be made together, in the order of their weight; at most one for a finding."""
    taken: list[Step] = []
    for draft in report.drafts:
        source = draft.draft.map.source
        for finding in sorted(draft.findings, key=lambda one: (not _whole(one, admits, source), *_heaviest(one))):
            for rewrite in _ranked(finding, draft, taken):
                if not rewrite.edits or not admits(rewrite, source):
                    continue
                if any(_meet(rewrite.edits, step.rewrite.edits, source) for step in taken):
                    continue
                if _repeats(rewrite, source, taken):
                    continue
                step = _step(finding, rewrite, source)
                if not any(step.spot.same(spot) for spot in refused):
                    taken.append(step)
                    break
    return taken


def _whole(finding: Finding, admits: Admits, source: str) -> bool:
    """Return whether a finding offers the whole mail in short, and that may be made: it comes before all others."""
    return any(rewrite.whole and admits(rewrite, source) for rewrite in finding.rewrites)


def _heaviest(finding: Finding) -> tuple[int, int]:
    return -finding.weight, finding.start.offset if finding.start else 0


def _ranked(finding: Finding, draft: DraftReport, taken: Sequence[Step]) -> Iterable[Rewrite]:
    """Return a finding's rewrites, best first: the whole mail, and no more questions where there is one already."""
    asked = bool(draft.traits.get("listens")) or any(_asks(step.rewrite, step.finding) for step in taken)
    return sorted(finding.rewrites, key=lambda rewrite: (not rewrite.whole, asked and _asks(rewrite, finding)))


def _asks(rewrite: Rewrite, finding: Finding) -> bool:
    """Return whether an edit puts a question where none was."""
    return any("?" in edit.text for edit in rewrite.edits) and "?" not in finding.text


def _meet(some: Sequence[Edit], others: Sequence[Edit], source: str) -> bool:
    """Return whether two edits overlap, or have nothing but white space between them."""
    for one in some:
        for other in others:
            first, second = sorted((one, other))
            if second.start <= first.end or not source[first.end : second.start].strip():
                return True
    return False


def _repeats(rewrite: Rewrite, source: str, taken: Sequence[Step]) -> bool:
    """Return whether an edit would put a sentence that the draft, or another edit, begins in the same words."""
    gone = sorted(rewrite.edits, reverse=True)
    for edit in gone:  # what it replaces may well begin so
        source = source[: edit.start] + source[edit.end :]
    said = [_flat(text) for text in (source, *(edit.text for step in taken for edit in step.rewrite.edits))]
    for edit in rewrite.edits:
        words = _flat(edit.text).split()
        if len(words) > _SAME and any(" ".join(words[:_SAME]) in text for text in said):
            return True
    return False


def _flat(text: str) -> str:
    return " ".join(_WORD.findall(text.lower()))


def _step(finding: Finding, rewrite: Rewrite, source: str) -> Step:
    first = rewrite.edits[0]
    spot = Spot(first.start, first.end, source[first.start : first.end].strip(), first.text)
    return Step(finding, rewrite, *lines(source, rewrite.edits), spot)


def lines(source: str, edits: Sequence[Edit]) -> tuple[str, str]:
    """Return the lines of a source that edits touch, as they are and as they will be."""
    start = source.rfind("\n", 0, min(edit.start for edit in edits)) + 1
    end = source.find("\n", max(edit.end for edit in edits))
    before = source[start : end if end >= 0 else len(source)]
    moved = [Edit(edit.start - start, edit.end - start, edit.text) for edit in edits]
    return before.strip(), applied(before, moved).strip()
