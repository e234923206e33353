"""Where output goes, and what may go there: colours, symbols, width."""

import os
import shutil
import sys

import click

from lint.report.format import Look
from lint.report.width import one_line

WIDTH = 80  # where no terminal says otherwise
WIDEST = 96  # lines longer than this are hard to read


def colored(when: str) -> bool:
    """Return whether to colour standard output: `always`, `never`, or `auto` for a terminal that did not decline."""
    if when != "auto":
        return when == "always"
    return _terminal() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"


def look(color: str = "auto") -> Look:
    """Return how reports to standard output should look."""
    if sys.stdout is not None and hasattr(sys.stdout, "reconfigure"):
        sys.stdout.reconfigure(errors="backslashreplace")  # no draft may break the report of another
    width = min(shutil.get_terminal_size((WIDTH, 24)).columns, WIDEST) if _terminal() else WIDTH
    return Look(width=max(width, 40), color=colored(color), symbols=_speaks_unicode())


def say(text: str, color: bool = False, aside: bool = False) -> None:
    """Write to standard output as it is, `aside` to standard error. Raises BrokenPipeError when nobody reads it."""
    click.echo(text, nl=False, color=color, err=aside)


def write_out(data: bytes) -> None:
    """Write bytes to standard output as they are. Raises BrokenPipeError when nobody reads it."""
    click.echo(data, nl=False)


def complain(text: str) -> None:
    """Write one line to standard error."""
    prefix = click.style("error:", fg="red", bold=True) if sys.stderr is not None and sys.stderr.isatty() else "error:"
    click.echo(f"{prefix} {one_line(text)}", err=True)


def _terminal() -> bool:
    return sys.stdout is not None and sys.stdout.isatty()


def _speaks_unicode() -> bool:
    try:
        "─│→·…✓".encode(getattr(sys.stdout, "encoding", None) or "utf-8")
    except (UnicodeEncodeError, LookupError):
        return False
    return True
