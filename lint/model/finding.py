"""What a check says: findings with their rewrites, verdicts, traits, metrics, and the report that holds them."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal, NamedTuple

from lint.model.draft import Draft
from lint.model.source import Place, Span

Severity = Literal["error", "warning", "info"]
SEVERITIES: tuple[Severity, ...] = ("error", "warning", "info")
WEIGHTS: Mapping[str, int] = {"error": 5, "warning": 3, "info": 1}
FAMILIES = (
    "opener",
    "pressure",
    "self-focus",
    "filler",
    "listening",
    "respect",
    "overload",
    "clarity",
    "subject",
    "template",
    "sequence",
)
Applicability = Literal["safe", "unsafe", "advice"]


class Edit(NamedTuple):
    """Replace start..end of the *source* (code points, end exclusive) by `text`."""

    start: int
    end: int
    text: str


class Rewrite(NamedTuple):
    """Words to put there instead. `text` is what a person reads; advice has no edits.

    whole: they are the whole mail again, in short; several findings of a draft may offer the same.
    """

    text: str
    edits: tuple[Edit, ...]
    applicability: Applicability
    whole: bool = False


class Finding(NamedTuple):
    """One thing that will raise the reader's guard.

    span: in the draft's text. start, end: in the source, None where no exact place exists (base64). text: the source
    slice. fingerprint: 12 hex digits over rule, normalised text and occurrence; it stays when the text around moves.
    variant: 1-based number of the spintax or conditional branch that shows it, None when every branch does.
    """

    rule: str
    family: str
    severity: Severity
    zone: str
    message: str
    why: str
    span: Span
    start: Place | None
    end: Place | None
    text: str
    fingerprint: str
    weight: int
    rewrites: tuple[Rewrite, ...] = ()
    variant: int | None = None


class Metrics(NamedTuple):
    """Counts over the body (greeting, sign-off, signature, quotes and footer left out)."""

    words: int
    reading_grade: float | None
    questions: int
    asks: int
    links: int
    sender_sentences: int
    reader_sentences: int


@dataclass(frozen=True, slots=True)
class DraftReport:
    """A draft with all that was found in it. `keep` names what the writer should keep."""

    draft: Draft
    findings: tuple[Finding, ...]
    verdicts: Mapping[str, str | None]
    traits: Mapping[str, bool | None]
    metrics: Metrics
    resistance: Mapping[str, int]
    keep: tuple[str, ...] = ()


class Problem(NamedTuple):
    """Something that could not be done: the file (or "") and why, in one line."""

    path: str
    message: str


@dataclass(frozen=True, slots=True)
class Report:
    """All drafts of a run, in order, and what could not be done."""

    drafts: tuple[DraftReport, ...]
    errors: tuple[Problem, ...] = ()

    @property
    def findings(self) -> tuple[Finding, ...]:
        """All findings, draft by draft, in reading order."""
        return tuple(finding for draft in self.drafts for finding in draft.findings)
