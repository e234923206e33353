"""A diff as it is shown: the lines of `patch`, coloured where colours are wanted."""

import re
from collections.abc import Sequence

from lint.model.finding import DraftReport, Problem
from lint.report.paint import Paint
from lint.report.tally import Tally

_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]")
_MEANINGS = {"+": "good", "-": "error", "@": "faint"}


def painted(diff: str) -> str:
    """Return a diff for a terminal: coloured, control characters spelled out."""
    paint = Paint(True)
    lines = (_CONTROL.sub(lambda found: f"\\x{ord(found[0]):02x}", line) for line in diff.split("\n"))
    return "\n".join(paint(_MEANINGS[line[0]], line) if line[:1] in _MEANINGS else line for line in lines)


class Patch:
    """The format of `--diff`: nothing stands around the diffs."""

    between = ""

    def opening(self) -> str:
        """Return nothing."""
        return ""

    def draft(self, report: DraftReport) -> str:
        """Return nothing: a diff is about a file."""
        return ""

    def closing(self, tally: Tally, errors: Sequence[Problem]) -> str:
        """Return nothing."""
        return ""
