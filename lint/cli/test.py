"""`loosebrick test`: run the examples inside rule files."""

from pathlib import Path

import click

from lint.cli.here import Trouble, here
from lint.cli.output import say
from lint.config.load import shown
from lint.report.width import one_line
from lint.report.words import count
from lint.rules.pack import rules_folder


@click.command(short_help="Run the examples inside rule files.")
@click.argument("paths", nargs=-1, metavar="[RULE_FILES]...", type=click.Path(path_type=Path))
@click.option("--quiet", "-q", is_flag=True, help="Show only what is wrong.")
def command(paths: tuple[Path, ...], quiet: bool) -> int:
    """Run the examples inside rule files: what each calls bad must be found, what it calls good must not.

    RULE_FILES are rule files (FOLDER/FAMILY/NAME.yaml) or folders of them. Without any, all rules are tested: the
    built-in ones and those of `rule-paths`.

    It ends with 0 when all examples hold, 1 when one does not, and 2 when a rule cannot be read.
    """
    for path in paths:
        if not path.exists():
            raise Trouble(f"{path}: does not exist")
    built_in = rules_folder().resolve()
    folders = [_folder(path) for path in paths]
    settings, linter, _ = here(".", [folder for folder in dict.fromkeys(folders) if folder.resolve() != built_in])
    targets = list(paths) or [Path(shown(str(built_in))), *settings.rule_paths]
    results = linter.check_examples([file for path in targets for file in _files(path)])
    faults = [fault for faults in results.values() for fault in faults]
    if not results:
        raise Trouble(f"no rule files in {', '.join(map(str, targets))}; a rule is FOLDER/FAMILY/NAME.yaml")
    for fault in faults:
        say(f"{one_line(fault)}\n")
    if not quiet:
        broken = sum(bool(found) for found in results.values())
        told = f"{broken} with examples that do not hold" if broken else "all examples hold"
        say(f"{count(len(results), 'rule')}: {told}.\n")
    return int(bool(faults))


def _folder(path: Path) -> Path:
    """Return the folder of families that a rule file, a family or a folder of families belongs to."""
    path = path.absolute()
    if path.is_file():
        return path.parent.parent
    return path.parent if any(path.glob("*.yaml")) else path


def _files(path: Path) -> list[Path]:
    """Return what to hand on: the files of a family one by one, as the rest takes only folders of families."""
    found = sorted(path.glob("*.yaml")) if path.is_dir() else []
    return found or [path]
