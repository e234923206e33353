"""The command `loosebrick`: its subcommands by name, and how the process ends."""

import gc
import os
import sys
from collections.abc import Mapping, Sequence
from importlib import import_module
from typing import Any, NoReturn

import click

from lint.cli.output import complain

_SELDOM = 100_000  # new objects between two runs of the garbage collector: more than one draft takes

# name -> what the list of commands says of it, so that the list imports none of them
COMMANDS: Mapping[str, str] = {
    "check": "Read drafts as their reader would, and say what raises a guard.",
    "rewrite": "Print a draft as a coach would hand it back.",
    "parse": "Show how a draft is understood: its parts, sentences and tags.",
    "rules": "List all rules, whether they are on here, and why.",
    "explain": "Say what a rule does, why, and what to write instead.",
    "test": "Run the examples inside rule files.",
    "init": "Write a loosebrick.toml with every setting explained.",
    "config": "Show the settings in force, and where each comes from.",
}


class Commands(click.Group):
    """Imports a command when it is called."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Return the names in the order in which one meets them."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, name: str) -> click.Command | None:
        """Return a command, None when there is none of that name."""
        if name not in COMMANDS:
            return None
        command = import_module(f"lint.cli.{name}").command
        assert isinstance(command, click.Command)
        return command

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Add what was probably meant to the message about an unknown command."""
        name = args[0]
        if name in COMMANDS or name.startswith("-"):
            return super().resolve_command(ctx, args)
        from lint.rules.errors import suggest

        said = f'There is no command "{name}"{suggest(name, list(COMMANDS))}.'
        if os.path.exists(name):
            said += f" To check the draft of that name: loosebrick check {name}"
        raise click.UsageError(said, ctx)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the list of commands."""
        with formatter.section("Commands"):
            formatter.write_dl(list(COMMANDS.items()))

    def invoke(self, ctx: click.Context) -> Any:
        """Run a command. Returns its exit code: 2 when nobody reads the output any more."""
        try:
            return super().invoke(ctx)
        except BrokenPipeError:
            _hush()
            return 2


def _print_version(ctx: click.Context, option: click.Parameter, wanted: bool) -> None:
    if wanted:
        from lint.cli.version import version

        click.echo(f"loosebrick {version()}")
        ctx.exit()


@click.group(
    cls=Commands,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 88},
    no_args_is_help=True,
)
@click.option(
    "--version", is_flag=True, expose_value=False, is_eager=True, callback=_print_version, help="Show the version."
)
def cli() -> None:
    """Find what will raise the reader's guard in an outreach email, and words to put there instead.

    \b
      loosebrick check intro.md         one draft
      loosebrick check drafts/          all drafts of a folder
      pbpaste | loosebrick check -      what is in the clipboard (macOS)

    It ends with 0 when nothing was found, 1 when something was, and 2 when something could not be done.
    """


def _hush() -> None:
    """Let nothing more go to a reader that has left."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    for stream in (sys.stdout, sys.stderr):
        try:
            stream.flush()
        except (OSError, ValueError):
            os.dup2(nowhere, stream.fileno())


def run(args: Sequence[str] | None = None) -> int:
    """Run the command line and return the exit code; says on standard error what went wrong."""
    try:
        code = cli.main(args=args, prog_name="loosebrick", standalone_mode=False)
    except click.ClickException as error:
        error.show()
        return 2
    except click.Abort:
        complain("stopped before it was done")
        return 2
    except OSError as error:
        complain(f"the output could not be written: {error.strerror or error}")
        return 2
    return code if isinstance(code, int) else 0


def main() -> NoReturn:
    """Run the command line and end the process."""
    gc.set_threshold(_SELDOM, 20, 100)  # the rules are very many objects, and all of them stay
    code = run()
    gc.freeze()  # or Python looks all of it through for garbage before it ends, which takes a tenth of a second
    sys.exit(code)
