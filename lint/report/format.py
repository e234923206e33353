"""What every format can do, and how it should look. Formats return text; they never print."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Protocol

from lint.model.finding import DraftReport, Problem, Report
from lint.report.tally import Tally

FORMATS = ("text", "concise", "json", "github")


@dataclass(frozen=True, slots=True)
class Look:
    """How a report should look.

    width: columns of the terminal. color: whether to use ANSI colours. symbols: whether the output can show more than
    ASCII. quiet: findings only. brief: leave out the drafts with nothing to say about. metrics, statistics: show them.
    grounds: what each rule rests on, by rule id. version: of the tool, for the JSON.
    """

    width: int = 80
    color: bool = False
    symbols: bool = True
    quiet: bool = False
    brief: bool = False
    metrics: bool = False
    statistics: bool = False
    grounds: Mapping[str, str] = field(default_factory=dict)
    version: str = ""


class Format(Protocol):
    """A report in parts, so that a long run can be written draft by draft, and drafts made in several processes.

    between: what stands between two drafts that are not "".
    """

    between: str

    def opening(self) -> str:
        """Return what stands before the first draft."""

    def draft(self, report: DraftReport) -> str:
        """Return one draft; "" when there is nothing to say about it."""

    def closing(self, tally: Tally, errors: Sequence[Problem]) -> str:
        """Return what stands after the last draft."""


def format_named(name: str, look: Look) -> Format:
    """Return a format. Raises ValueError for a name that is not in FORMATS."""
    if name == "text":
        from lint.report.text import Text

        return Text(look)
    if name == "concise":
        from lint.report.concise import Concise

        return Concise(look)
    if name == "json":
        from lint.report.json import Json

        return Json(look)
    if name == "github":
        from lint.report.github import GitHub

        return GitHub(look)
    if name == "patch":  # what `--diff` writes; nobody asks for it by name
        from lint.report.patch import Patch

        return Patch()
    raise ValueError(f"no format {name!r}; there are {', '.join(FORMATS)}")


def render(report: Report, name: str = "text", look: Look | None = None) -> str:
    """Return a whole report in one of FORMATS."""
    tally, form = Tally(), format_named(name, look or Look())
    for draft in report.drafts:
        tally.add(draft)
    drafts = form.between.join(filter(None, map(form.draft, report.drafts)))
    return "".join((form.opening(), drafts, form.closing(tally, report.errors)))
