"""`loosebrick config`: the settings in force, and where each comes from."""

from collections.abc import Mapping
from typing import Any

import click

from lint.cli.here import here, settings_for
from lint.cli.output import look, say
from lint.report.paint import Paint
from lint.report.width import one_line


@click.command(short_help="Show the settings in force.")
@click.argument("path", default=".", metavar="[PATH]")
@click.option("--color", type=click.Choice(("auto", "always", "never")), default="auto", help="When to use colours.")
def command(path: str, color: str) -> int:
    """Show the settings in force for PATH (the current folder, unless you name a file or folder).

    Each stands with its value and where that was stated: the closest loosebrick.toml, or [tool.loosebrick] of a
    pyproject.toml, and what it extends.
    """
    from lint.config.origins import origins

    settings = settings_for(path)
    here(path)  # settings that name no rule are said now, not at the first check
    paint = Paint(look(color).color)
    found = origins(settings)
    wide = max(len(setting.key) for setting in found)
    values = [_toml(setting.value) for setting in found]
    column = min(max(map(len, values)), 40)
    for setting, value in zip(found, values, strict=True):
        meaning = "faint" if setting.origin == "default" else "good"
        line = f"{one_line(setting.key):{wide}}  {one_line(value):{column}}  "
        say(line + paint(meaning, one_line(setting.origin)) + "\n", True)
    return 0


def _toml(value: Any) -> str:
    """Return a value as it is written in a config file; a dash where nothing is set."""
    if value is None:
        return "-"
    if isinstance(value, tuple):
        return f"[{', '.join(map(_toml, value))}]"
    if isinstance(value, Mapping):
        return f"{{{', '.join(f'{key} = {_toml(entry)}' for key, entry in value.items())}}}"
    return f'"{value}"' if isinstance(value, str) else str(value)
