"""`loosebrick init`: write a commented config file."""

import os

import click

from lint.cli.here import Trouble
from lint.cli.output import say

NAME = "loosebrick.toml"


@click.command(short_help="Write a loosebrick.toml.")
@click.argument("folder", default=".", metavar="[FOLDER]")
def command(folder: str) -> int:
    """Write a loosebrick.toml with every setting explained, for FOLDER (here, unless you name one) and all below it.

    A file that is there already is left as it is.
    """
    from lint.config.template import TEMPLATE

    path = os.path.normpath(os.path.join(folder, NAME))
    try:
        with open(path, "x", encoding="utf-8") as file:
            file.write(TEMPLATE)
    except FileExistsError:
        raise Trouble(f"{path} is there already; it was left as it is") from None
    except OSError as error:
        raise Trouble(f"{path} cannot be written: {error.strerror or error}") from None
    say(f"Wrote {path}: all settings, each with what it is for.\nNext: loosebrick check {folder}\n")
    return 0
