"""Checks files one by one: reads, settles, lints and renders each. Runs in this process or in several."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from lint.api import Linter
from lint.cli.files import Unfit, read
from lint.config.errors import ConfigError
from lint.config.resolve import Resolver
from lint.config.settings import Settings, settled_for
from lint.fix.save import NotSaved
from lint.model.finding import Problem, Report
from lint.model.options import Options
from lint.report.format import Look, format_named
from lint.report.grounds import grounds
from lint.report.tally import Tally, reaches
from lint.rules.errors import RuleError

if TYPE_CHECKING:
    from lint.cli.fixing import Fixing

STDIN = "<stdin>"


class Task(NamedTuple):
    """A file to check. data: what it holds, where it was read already. name: what to call it, if not by its path."""

    path: str
    data: bytes | None = None
    name: str = ""


class Outcome(NamedTuple):
    """What came of a file: its drafts as rendered, the counts, and whether a finding reaches the level that fails.

    text: the draft from standard input with its edits made, where these were asked for.
    """

    drafts: tuple[str, ...]
    tally: Tally
    problems: tuple[Problem, ...]
    failed: bool
    text: bytes | None = None


class Worker:
    """Checks files under the settings of each. Holds what many files share: settings, rules, the report's format."""

    def __init__(self, given: Mapping[str, Any], form: str, look: Look, fixing: "Fixing | None" = None) -> None:
        self._resolver, self._fixing = Resolver(given), fixing
        self._grounds: dict[str, str] = {}
        self._format = format_named(form, replace(look, grounds=self._grounds))
        self._linters: dict[tuple[Path, ...], Linter | RuleError] = {}
        self._options: dict[int, tuple[Settings, Options]] = {}

    def __call__(self, task: Task) -> Outcome:
        """Return what came of a file. Nothing is raised: whatever goes wrong is a problem of the outcome."""
        name = task.name or task.path
        try:
            settings = self._resolver.resolve(task.name or task.path)
            linter = self._linter(settings.rule_paths)
            options = self._settled(settings, linter)
            data = task.data if task.data is not None else read(task.path)
            if self._fixing is not None:
                return self._mended(task, data, name, linter, options, settings)
            return self._outcome(linter.check_bytes(data, name, options), settings)
        except (ConfigError, RuleError) as error:
            path = error.path if isinstance(error, ConfigError) else ""
            return _failure(*(Problem(path, line) for line in str(error).splitlines()))
        except (Unfit, NotSaved) as error:
            return _failure(Problem(name, str(error)))
        except Exception as error:  # one draft that we fail on must not cost the others their report
            return _failure(Problem(name, f"made loosebrick fail, please report it: {type(error).__name__}: {error}"))

    def _outcome(self, report: Report, settings: Settings, edits: int = 0, text: bytes | None = None) -> Outcome:
        tally = Tally(edits=edits)
        for draft in report.drafts:
            tally.add(draft)
        rendered = tuple(filter(None, map(self._format.draft, report.drafts)))
        return Outcome(rendered, tally, report.errors, reaches(report.findings, settings.fail_on), text)

    def _mended(
        self, task: Task, data: bytes, name: str, linter: Linter, options: Options, settings: Settings
    ) -> Outcome:
        """Return what came of a file whose findings are mended where that can be done. Raises NotSaved."""
        from lint.cli.fixing import mended

        assert self._fixing is not None
        done = mended(self._fixing, linter, task.path, data, name, options)
        outcome = self._outcome(done.report, settings, done.edits, done.text)
        if not self._fixing.diff:
            return outcome
        return outcome._replace(drafts=(done.diff,) if done.diff else (), failed=outcome.failed or done.edits > 0)

    def _linter(self, paths: tuple[Path, ...]) -> Linter:
        if paths not in self._linters:
            try:
                linter = self._linters[paths] = Linter(rule_paths=paths)
                self._grounds.update(grounds(linter.rules))
            except RuleError as error:
                self._linters[paths] = error
        found = self._linters[paths]
        if isinstance(found, RuleError):
            raise found
        return found

    def _settled(self, settings: Settings, linter: Linter) -> Options:
        """Return the options for these settings; worked out, and their rule ids checked, once. Raises ConfigError."""
        kept = self._options.get(id(settings))
        if kept is None:
            kept = self._options[id(settings)] = (settings, settled_for(settings, linter.rules, linter.state))
        return kept[1]


def _failure(*problems: Problem) -> Outcome:
    return Outcome((), Tally(), problems, False)


_workers: list[Worker] = []  # the one of a process that was started to work


def start(given: Mapping[str, Any], form: str, look: Look, fixing: "Fixing | None") -> None:
    """Make this process ready for `work`."""
    _workers[:] = [Worker(given, form, look, fixing)]


def work(tasks: Sequence[Task]) -> list[Outcome]:
    """Return the outcomes of a few files, in a process that was started to work."""
    return [_workers[0](task) for task in tasks]
