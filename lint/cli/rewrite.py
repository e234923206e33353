"""`loosebrick rewrite`: a whole draft with everything applied, in the order of a coach."""

from collections.abc import Iterable

import click

from lint.cli.files import Unfit, read
from lint.cli.here import Trouble, here
from lint.cli.output import look, say, write_out
from lint.fix.coach import Rewritten
from lint.report.paint import Paint
from lint.report.prose import Prose
from lint.report.width import one_line
from lint.report.words import count, problem_line


@click.command(short_help="Print a draft as a coach would hand it back.")
@click.argument("file", metavar="FILE")
@click.option("--explain", is_flag=True, help="Say on standard error what was changed, why, and by which rule.")
@click.option("--output-format", "form", type=click.Choice(("text", "json")), default="text", help="[default: text]")
@click.option(
    "--stdin-filename", metavar="NAME", default="draft.txt", help="What to call the draft from standard input."
)
def command(file: str, explain: bool, form: str, stdin_filename: str) -> int:
    """Print FILE ("-" for standard input) with every edit applied, in the order that a coach would choose.

    The reader comes first, then one proof, one question, one way out. What only you can know is a blank, such as
    [what to fill in]. Greeting, signature and merge tags stay. Nothing is written: put the output where you like.

    It ends with 0, also when there is nothing to offer, which it says on standard error; with 2 when the draft could
    not be read.
    """
    name = stdin_filename if file == "-" else file
    found = here(name)
    try:
        made = found.linter.rewrite(read(file), name, found.options)
    except Unfit as error:
        raise Trouble(f"{name}: {error}") from None
    if made.remaining.errors:
        raise Trouble("\n".join(map(problem_line, made.remaining.errors)))
    if form == "json":
        import json

        say(json.dumps(as_dict(name, made), indent=2) + "\n")
        return 0
    write_out(made.data)
    for line in _notes(name, made, explain):
        say(f"{line}\n", aside=True)
    return 0


def _notes(name: str, made: Rewritten, explain: bool) -> Iterable[str]:
    """Return what is said beside the draft."""
    if not made.moves:
        left = len(made.remaining.findings)
        more = f"; see `loosebrick check` for {count(left, 'finding')} that only you can mend" if left else ""
        yield f"Nothing to offer: {one_line(name)} stays as it is{more}."
    if not explain:
        return
    prose = Prose(Paint(False), look().width)
    for number, move in enumerate(made.moves, 1):
        yield from prose(f"{number:>3}  ", "", [("", f"{move.rule}: {move.why}")])
        yield from (f"     - {one_line(line)}" for line in move.before.splitlines() if line.strip())
        yield from (f"     + {one_line(line)}" for line in move.after.splitlines() if line.strip())


def as_dict(name: str, made: Rewritten) -> dict[str, object]:
    """Return a rewrite as plain values: the text, the moves that led to it, and how many findings remain."""
    return {
        "version": 1,
        "path": name,
        "text": made.text,
        "changed": made.text != made.before,
        "moves": [move._asdict() for move in made.moves],
        "remaining": len(made.remaining.findings),
    }
