"""Asking about edits one by one: what is wrong, the lines before and after, and an answer."""

import sys

from lint.cli.output import look, say
from lint.fix.loop import Answer
from lint.fix.plan import Step
from lint.report.paint import Paint
from lint.report.prose import Prose
from lint.report.width import one_line

_ANSWERS: dict[str, Answer] = {"y": "yes", "n": "no", "a": "all", "q": "quit"}
_HELP = "y: make this edit   n: leave it   a: make this and all that follow   q: stop here, keep what was made\n"


class Asker:
    """Asks on standard output, reads answers from standard input, one a line; its end means q.

    `path` is said with every question. Answers a and q hold for all files that follow.
    """

    def __init__(self, color: bool) -> None:
        self.path = ""
        self._settled: Answer | None = None
        self._width = look().width
        self._paint = Paint(color)

    def __call__(self, step: Step) -> Answer:
        """Return the answer about an edit."""
        if self._settled:
            return self._settled
        self._show(step)
        answer = self._answer()
        if answer in ("all", "quit"):
            self._settled = answer
        return answer

    def _show(self, step: Step) -> None:
        finding, paint = step.finding, self._paint
        at = f":{finding.start.line}" if finding.start else ""
        title = paint("strong", one_line(self.path) + at), paint(finding.severity, one_line(finding.rule))
        say("  ".join(title) + "\n", True)
        for line in Prose(paint, self._width)("  ", "", [("", finding.message)]):
            say(f"{line}\n", True)
        for sign, meaning, text in (("-", "error", step.before), ("+", "good", step.after)):
            for line in text.splitlines():
                say(paint(meaning, f"  {sign} {one_line(line)}".rstrip()) + "\n", True)

    def _answer(self) -> Answer:
        while True:
            say("Make this edit? [y,n,a,q,?] ")
            sys.stdout.flush()
            line = sys.stdin.buffer.readline() if sys.stdin is not None else b""
            if not line or not sys.stdin.isatty():
                say("\n")
            if not line:
                return "quit"
            answer = _ANSWERS.get(line.strip().lower()[:1].decode("ascii", "replace"))
            if answer:
                return answer
            say(_HELP)
