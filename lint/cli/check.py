"""`loosebrick check`: lint drafts and report."""

import sys
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import click

from lint.cli.files import Unfit, commas, find_drafts, read
from lint.cli.output import colored, complain, look, say, write_out
from lint.cli.version import version
from lint.cli.work import STDIN, Outcome, Task, Worker
from lint.config.keys import PROFILES
from lint.config.resolve import Resolver
from lint.model.draft import STAGES
from lint.model.finding import SEVERITIES, Problem
from lint.report.format import FORMATS, Look, format_named
from lint.report.tally import Tally
from lint.report.words import problem_line

if TYPE_CHECKING:
    from lint.cli.fixing import Fixing

Setup = tuple[dict[str, Any], str, Look, "Fixing | None"]

CHUNK = 16  # files handed to a process at a time
BRIEF = 10  # with more drafts than this, those with nothing to change are only counted


@click.command(short_help="Lint drafts.")
@click.argument("paths", nargs=-1, metavar="[PATHS | -]...")
@click.option("--select", multiple=True, metavar="RULES", help="Run only these rules or families, such as pressure.")
@click.option("--ignore", multiple=True, metavar="RULES", help="Leave these rules or families out.")
@click.option("--profile", type=click.Choice(PROFILES), help="How strict to be.")
@click.option("--stage", type=click.Choice(STAGES), help="What kind of mail this is.")
@click.option("--fail-on", type=click.Choice(SEVERITIES), help="End with 1 from this severity on.  [default: warning]")
@click.option(
    "--output-format",
    "form",
    type=click.Choice(FORMATS),
    default="text",
    help="text for people, concise for editors, json for programs, github for pull requests.  [default: text]",
)
@click.option("--fix", is_flag=True, help="Make the edits that change no meaning, and report what remains.")
@click.option("--unsafe-fixes", is_flag=True, help="Make those that change it too; some leave a [blank] to fill in.")
@click.option("--diff", is_flag=True, help="Write nothing; show what --fix would change.")
@click.option("--interactive", is_flag=True, help="Ask about every edit, safe or not, before it is made.")
@click.option("--stdin-filename", metavar="NAME", help="What to call the draft from standard input.")
@click.option("--jobs", type=click.IntRange(min=1), default=1, metavar="N", help="How many processes share the work.")
@click.option("--statistics", is_flag=True, help="Also count how often each rule was found.")
@click.option("--quiet", "-q", is_flag=True, help="Show findings only: no verdicts, praise or summary.")
@click.option("--no-rewrites", is_flag=True, help="Do not work out what to write instead (faster).")
@click.option("--metrics", is_flag=True, help="Compute every count, the reading grade too (slower).")
@click.option("--plugins", is_flag=True, help="Run the rules that installed Python packages bring as well.")
@click.option("--color", type=click.Choice(("auto", "always", "never")), default="auto", help="When to use colours.")
def command(
    paths: tuple[str, ...],
    *,
    select: tuple[str, ...],
    ignore: tuple[str, ...],
    profile: str | None,
    stage: str | None,
    fail_on: str | None,
    form: str,
    fix: bool,
    unsafe_fixes: bool,
    diff: bool,
    interactive: bool,
    stdin_filename: str | None,
    jobs: int,
    statistics: bool,
    quiet: bool,
    no_rewrites: bool,
    metrics: bool,
    plugins: bool,
    color: str,
) -> int:
    """Read drafts as their reader would, and say what will raise a guard, why, and what to write instead.

    PATHS are files (.txt, .md, .eml or .html; any file that you name is read) and folders; "-" is standard input.
    Without PATHS the current folder is checked. Rules are named by id (pressure/false-urgency) or by family
    (pressure); several are parted by commas.

    With --fix files are changed, and a draft from standard input is written to standard output, its report to
    standard error. A file is written whole or not at all, and every byte outside the edits stays as it is.

    It ends with 0 when all was read and nothing found, 1 when something was found, and 2 when something could not be
    done: then the report is not complete. With --diff it also ends with 1 when a file would change.
    """
    fixing = None
    if fix or unsafe_fixes or diff or interactive:
        from lint.cli.fixing import mode

        fixing = mode(fix, unsafe_fixes, diff, interactive, form, "-" in paths, colored(color))
    asked = {
        "select": commas(select),
        "ignore": commas(ignore),
        "profile": profile,
        "stage": stage,
        "fail-on": fail_on,
        "rewrites": False if no_rewrites else None,
        "metrics": metrics or None,
        "plugins": plugins or None,
    }
    given = {key: value for key, value in asked.items() if value not in (None, ())}
    tasks: list[Task | Problem] = [
        item if isinstance(item, Problem) else Task(item) for item in find_drafts(paths or (".",), Resolver(given))
    ]
    seen = replace(
        look(color),
        quiet=quiet,
        statistics=statistics,
        metrics=metrics,
        brief=len(tasks) > BRIEF,
        version=version() if form == "json" else "",
    )
    setup = given, "patch" if diff else form, seen, fixing
    aside = "-" in paths and fixing is not None and not diff
    return _report(_outcomes(_with_stdin(tasks, stdin_filename), 1 if interactive else jobs, setup), setup, aside)


def _with_stdin(tasks: Iterable[Task | Problem], name: str | None) -> list[Task | Problem]:
    """Read standard input where it is wanted: only this process can."""
    ready: list[Task | Problem] = []
    for task in tasks:
        if isinstance(task, Task) and task.path == "-":
            if sys.stdin is not None and sys.stdin.isatty():
                click.echo("Paste the draft, then end it with Ctrl-D on a line of its own.", err=True)
            try:
                task = Task("-", read("-"), name or STDIN)
            except Unfit as error:
                task = Problem(name or STDIN, str(error))
        ready.append(task)
    return ready


def _outcomes(tasks: Sequence[Task | Problem], jobs: int, setup: Setup) -> Iterator[Outcome]:
    """Return what came of each task, in order."""
    if jobs > 1 and len(tasks) > CHUNK:
        yield from _shared(tasks, jobs, setup)
        return
    worker = Worker(*setup)
    for task in tasks:
        yield worker(task) if isinstance(task, Task) else Outcome((), Tally(), (task,), False)


def _shared(tasks: Sequence[Task | Problem], jobs: int, setup: Setup) -> Iterator[Outcome]:
    """Return the same, worked out by several processes."""
    from concurrent.futures import ProcessPoolExecutor
    from concurrent.futures.process import BrokenProcessPool

    from lint.cli.work import start, work

    real = [task for task in tasks if isinstance(task, Task)]
    chunks = [real[at : at + CHUNK] for at in range(0, len(real), CHUNK)]
    with ProcessPoolExecutor(min(jobs, len(chunks)), initializer=start, initargs=setup) as pool:
        done = (outcome for outcomes in pool.map(work, chunks) for outcome in outcomes)
        try:
            for task in tasks:
                yield next(done) if isinstance(task, Task) else Outcome((), Tally(), (task,), False)
        except BrokenProcessPool:
            lost = Problem("", "a process was stopped from outside; not all files were checked")
            yield Outcome((), Tally(), (lost,), False)
        finally:
            pool.shutdown(cancel_futures=True)


def _report(outcomes: Iterable[Outcome], setup: Setup, aside: bool) -> int:
    """Write the report while it is made. Returns the exit code.

    aside: to standard error, as standard output is for a draft.
    """
    _, form, seen, _ = setup
    written = format_named(form, seen)
    tally, failed, empty = Tally(), False, True
    problems: dict[Problem, None] = {}  # in order, each once: many files may share a broken config
    say(written.opening(), aside=aside)
    for outcome in outcomes:
        if outcome.text is not None:
            write_out(outcome.text)
        for text in outcome.drafts:
            say(text if empty else written.between + text, seen.color, aside)
            empty = False
        tally.join(outcome.tally)
        failed = failed or outcome.failed
        for problem in outcome.problems:
            if problem not in problems:
                problems[problem] = None
                complain(problem_line(problem))
    say(written.closing(tally, list(problems)), seen.color, aside)
    return 2 if problems else int(failed)
