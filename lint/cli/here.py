"""What the commands beside `check` share: the rules and options that hold for a path."""

from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

import click

from lint.api import Linter
from lint.config.errors import ConfigError
from lint.config.resolve import Resolver
from lint.config.settings import Settings, settled_for
from lint.model.options import Options
from lint.rules.errors import RuleError


class Here(NamedTuple):
    """What holds for a path: its settings, the rules, and the options that they come to."""

    settings: Settings
    linter: Linter
    options: Options


class Trouble(click.ClickException):
    """Something that cannot be done; one line on standard error for each fault."""

    def show(self, file: object = None) -> None:
        """Write the lines."""
        from lint.cli.output import complain

        for line in self.message.splitlines():
            complain(line)


def settings_for(path: str) -> Settings:
    """Return the settings of a path. Raises Trouble."""
    try:
        return Resolver().resolve(path)
    except ConfigError as error:
        raise Trouble(str(error)) from None


def here(path: str, more_rules: Sequence[Path] = ()) -> Here:
    """Return what holds for a path, with the rules of further folders. Raises Trouble."""
    settings = settings_for(path)
    paths = (*settings.rule_paths, *(folder for folder in more_rules if folder not in settings.rule_paths))
    try:
        linter = Linter(rule_paths=paths)
        return Here(settings, linter, settled_for(settings, linter.rules, linter.state))
    except (ConfigError, RuleError) as error:
        raise Trouble(str(error)) from None
