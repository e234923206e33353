"""The library's face: `Linter().check(text)` gives a Report. Nothing here prints, exits or reads the environment."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from lint.drafts.read import Reader
from lint.drafts.reading import Unreadable
from lint.engine.check import Engine
from lint.engine.marks import RuleTimeout
from lint.engine.plugins import PluginError
from lint.engine.ruleset import RuleSet
from lint.model.draft import Draft
from lint.model.finding import DraftReport, Problem, Report
from lint.model.options import Options
from lint.rules.pack import build_pack, load_pack, rules_folder
from lint.rules.rule import Rule

if TYPE_CHECKING:
    from lint.fix.coach import Rewritten
    from lint.fix.copy import Copy
    from lint.fix.loop import Ask, Fixed

COVERED = ("en",)  # languages that the rules speak


class Linter:
    """Lints drafts with one set of rules. Making one costs a few milliseconds; keep it for many drafts."""

    def __init__(self, options: Options | None = None, *, rule_paths: Sequence[Path] = ()) -> None:
        """Load the built-in rules, and a user's own from `rule_paths`. Raises RuleError when one of these is broken."""
        self.options = options or Options()
        pack: dict[str, Any] = build_pack(rules_folder(), list(rule_paths)) if rule_paths else load_pack()
        self._rules = RuleSet(pack)
        self._reader = Reader(self._rules.lexicon, self._rules.signals)
        self._engine = Engine(self._rules, self._reread)

    @property
    def rules(self) -> tuple[Rule, ...]:
        """All rules, enabled or not."""
        return self._rules.rules

    @property
    def profiles(self) -> dict[str, Any]:
        """The profiles by name, as their files state them."""
        return dict(self._rules.profiles)

    def state(self, rule: Rule, options: Options | None = None) -> tuple[bool, str]:
        """Return whether a rule is on under these options, and why in a few words."""
        return self._rules.state(rule, options or self.options)

    def check_examples(self, paths: Sequence[Path]) -> dict[str, list[str]]:
        """Return, for every rule file, what is wrong with its examples (nothing: an empty list).

        A path is a rule file or a folder of families. Files under a folder that was not given to this Linter as
        `rule_paths` and is not the built-in one are no rules of its, and say so.
        """
        from lint.engine.examples import ExampleChecker
        from lint.rules.load import rule_files

        checker = ExampleChecker(self._rules, self._engine, self._reader.read_text)
        files = [file for path in paths for file in (rule_files(path) if path.is_dir() else [path])]
        return {str(file): [str(fault) for fault in checker.check(file, str(file))] for file in files}

    def parse(self, data: bytes | str, filename: str = "draft.txt", options: Options | None = None) -> Draft:
        """Return the draft that a file's content holds. Raises lint.drafts.reading.Unreadable when it holds none."""
        settings = options or self.options
        if isinstance(data, bytes):
            return self._reader.read(data, filename, settings)
        return self._reader.read_text(data, filename, settings)

    def check(self, text: str, filename: str = "draft.txt", options: Options | None = None) -> Report:
        """Return what is found in a draft given as text; the suffix of `filename` tells the format.

        Nothing is raised for bad input: what cannot be read stands in the report's errors.
        """
        return self._report(text, filename, options or self.options)

    def check_bytes(self, data: bytes, filename: str, options: Options | None = None) -> Report:
        """Return what is found in a file's content, decoded here; otherwise as check."""
        return self._report(data, filename, options or self.options)

    def fix(
        self,
        draft: str | bytes | Path,
        filename: str = "draft.txt",
        options: Options | None = None,
        *,
        unsafe: bool = False,
        ask: "Ask | None" = None,
    ) -> "Fixed":
        """Return a draft (its text, the bytes of its file, or where it stands) with its findings mended.

        Only edits that change no meaning are made; with `unsafe` also those that do, and those that leave a blank
        such as [what to fill in]. `ask`, where given, is asked about every edit but those with blanks, which take
        `unsafe` besides. Nothing is written: the result holds the new text, the new bytes, the edits made, and the
        report on what remains. Raises OSError when a path cannot be read; a draft that cannot be read comes back as
        it is, with the errors of its report.
        """
        from lint.fix.loop import Fixed, fix
        from lint.fix.plan import passages, safe_only, without_blanks

        settings = replace(options or self.options, rewrites=True)
        data, filename = _content(draft, filename)
        copy = _copy(data, filename)
        if isinstance(copy, Report):
            return Fixed("", "", data, (), copy)
        admits = passages if unsafe else without_blanks if ask else safe_only
        return fix(lambda file: self.check_bytes(file, filename, settings), data, copy, admits, ask)

    def rewrite(
        self, draft: str | bytes | Path, filename: str = "draft.txt", options: Options | None = None
    ) -> "Rewritten":
        """Return a draft with all edits made, unsafe ones too, and its sentences in the order of a coach.

        The arguments are those of `fix`. The result holds the moves besides, each with its rule and its reason.
        """
        from lint.fix.coach import Rewritten, rewrite

        settings = replace(options or self.options, rewrites=True)
        data, filename = _content(draft, filename)
        copy = _copy(data, filename)
        if isinstance(copy, Report):
            return Rewritten("", "", data, (), copy)
        return rewrite(lambda file: self.check_bytes(file, filename, settings), self._engine.context, data, copy)

    def _report(self, data: bytes | str, filename: str, options: Options) -> Report:
        try:
            draft = self.parse(data, filename, options)
        except Unreadable as error:
            return _unreadable(filename, error)
        language = draft.language.name
        if language not in COVERED:
            if language in options.skip_languages or "und" in options.skip_languages:
                return Report(())
            name = "a language that the rules do not cover" if language == "und" else f"language “{language}”"
            return Report((), (Problem(filename, f"is not checked: it is written in {name}"),))
        try:
            made: DraftReport = self._engine.check(draft, options)
        except RuleTimeout as slow:
            return Report((), (Problem(filename, f"is not checked: the rule {slow} takes too long on it"),))
        except PluginError as error:
            return Report((), (Problem(filename, f"is not checked: {error}"),))
        return Report((made,))

    def _reread(self, draft: Draft, source: str, options: Options) -> Draft | None:
        """Return the draft again after an edit of its source, None when it can no longer be read."""
        try:
            return self._reader.read_text(source, draft.path, options)
        except Unreadable:
            return None


def _unreadable(filename: str, error: Unreadable) -> Report:
    return Report((), (Problem(filename, str(error)),))


def _content(draft: str | bytes | Path, filename: str) -> tuple[bytes, str]:
    """Return the bytes of a draft and the name that tells its format."""
    if isinstance(draft, Path):
        return draft.read_bytes(), str(draft)
    return (draft.encode("utf-8", "surrogateescape") if isinstance(draft, str) else draft), filename


def _copy(data: bytes, filename: str) -> "Copy | Report":
    """Return the copy of a file that edits work on, a report with the reason where it holds no text."""
    from lint.fix.copy import copy_of

    try:
        return copy_of(data, filename)
    except Unreadable as error:
        return _unreadable(filename, error)
