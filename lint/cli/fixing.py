"""What `loosebrick check` does with edits: make and save them, show them as a diff, or ask about each."""

from typing import NamedTuple

import click

from lint.api import Linter
from lint.cli.ask import Asker
from lint.fix.diff import unified
from lint.fix.save import save
from lint.model.finding import Report
from lint.model.options import Options
from lint.report.patch import painted
from lint.report.width import one_line


class Fixing(NamedTuple):
    """How edits are wanted. diff: shown only. ask: who decides about each, None where nobody is asked."""

    unsafe: bool = False
    diff: bool = False
    color: bool = False
    ask: Asker | None = None


def mode(fix: bool, unsafe: bool, diff: bool, interactive: bool, form: str, stdin: bool, color: bool) -> Fixing:
    """Return what the options ask for. Raises click.UsageError."""
    if not (fix or diff or interactive):
        raise click.UsageError("--unsafe-fixes goes with --fix, --diff or --interactive.")
    if diff and interactive:
        raise click.UsageError("--diff writes nothing, so there is nothing to ask: leave out --interactive.")
    if interactive and stdin:
        raise click.UsageError("--interactive asks on standard input, so the draft has to be a file.")
    if interactive and form != "text":
        raise click.UsageError("--interactive speaks to a person: use it with --output-format text.")
    if not interactive:
        return Fixing(unsafe, diff, color)
    return Fixing(unsafe, ask=Asker(color))


class Mended(NamedTuple):
    """What came of a file: the report on what remains, how many edits it took, and their diff if that was asked for.

    text: the draft from standard input, which has no file to be written to.
    """

    report: Report
    edits: int
    diff: str = ""
    text: bytes | None = None


def mended(fixing: Fixing, linter: Linter, path: str, data: bytes, name: str, options: Options) -> Mended:
    """Make the edits that are wanted in a file, and save it. Raises NotSaved."""
    if fixing.ask is not None:
        fixing.ask.path = name
    fixed = linter.fix(data, name, options, unsafe=fixing.unsafe, ask=fixing.ask)
    edits = len(fixed.applied)
    if fixing.diff:
        diff = unified(one_line(name), fixed.before, fixed.text)
        return Mended(fixed.remaining, edits, painted(diff) if fixing.color else diff)
    if path == "-":
        return Mended(fixed.remaining, edits, text=fixed.data)
    if fixed.data != data:
        save(path, data, fixed.data)
    return Mended(fixed.remaining, edits)
