"""Rules written in Python: what they find is a finding like any other, and what goes wrong in one is said, by name."""

import importlib.metadata
from collections.abc import Callable, Iterable
from typing import Any

import pytest

from lint.api import Linter
from lint.model.draft import Draft
from lint.model.options import Options

TEXT = "Hi Amy,\n\nThe teapot is cold.\n\n> Is the teapot warm?\n"


class Teapot:
    """Marks every teapot."""

    id = "clarity/teapot"
    family = "clarity"
    summary = "Speaks of a teapot."
    message = "“{text}” is a teapot."
    why = "It is a test."
    severity = "warning"

    def __call__(self, draft: Draft) -> Iterable[tuple[int, int]]:
        """Yield each place of the word, in quoted mail too."""
        at = draft.text.find("teapot")
        while at >= 0:
            yield at, at + 6
            at = draft.text.find("teapot", at + 1)


class Broken(Teapot):
    """Fails on every draft."""

    def __call__(self, draft: Draft) -> Iterable[tuple[int, int]]:
        """Raise an error in two lines."""
        raise KeyError("two\nlines")


class Astray(Teapot):
    """Marks what is not there."""

    def __call__(self, draft: Draft) -> Iterable[tuple[int, int]]:
        """Return a place past the end."""
        return [(3, len(draft.text) + 1)]


class Misshapen(Teapot):
    """Marks in a shape of its own."""

    def __call__(self, draft: Draft) -> Any:
        """Return numbers instead of pairs."""
        return [1, 2]


class Entry:
    """An entry point as importlib.metadata gives it. It loads what it holds, or raises that."""

    def __init__(self, held: object) -> None:
        self.name, self._held = "kettle", held

    def load(self) -> object:
        """Return the object."""
        if isinstance(self._held, Exception):
            raise self._held
        return self._held


Install = Callable[..., Linter]


@pytest.fixture
def install(monkeypatch: pytest.MonkeyPatch) -> Install:
    """Return a function that makes a linter for which these plug-ins are installed."""

    def made(*held: object) -> Linter:
        def entry_points(*, group: str) -> list[Entry]:
            return [Entry(one) for one in held] if group == "loosebrick.rules" else []

        monkeypatch.setattr(importlib.metadata, "entry_points", entry_points)
        return Linter()

    return made


def test_a_plugin_finds_what_is_not_quoted(install: Install) -> None:
    report = install(Teapot()).check(TEXT, options=Options(plugins=True, select=("clarity/teapot",)))
    (finding,) = report.findings
    assert finding.start is not None
    assert (finding.rule, finding.text, finding.start.line, finding.start.column) == ("clarity/teapot", "teapot", 3, 5)
    assert (finding.message, finding.severity, finding.weight) == ("“teapot” is a teapot.", "warning", 3)


@pytest.mark.parametrize(
    ("options", "severities"),
    [
        ({"plugins": True}, ["warning"]),
        ({"plugins": False}, []),
        ({}, []),
        ({"plugins": True, "ignore": ("clarity/teapot",)}, []),
        ({"plugins": True, "ignore": ("clarity",)}, []),
        ({"plugins": True, "select": ("opener",)}, []),
        ({"plugins": True, "severity": {"clarity/teapot": "error"}}, ["error"]),
        ({"plugins": True, "vocabulary": ("teapot",)}, []),
    ],
)
def test_options_hold_for_plugins_too(install: Install, options: dict[str, Any], severities: list[str]) -> None:
    findings = install(Teapot()).check(TEXT, options=Options(**options)).findings
    assert [finding.severity for finding in findings if finding.rule == "clarity/teapot"] == severities


def test_a_note_silences_a_plugin(install: Install) -> None:
    text = "<!-- loosebrick: ignore clarity/teapot -->\nThe teapot is cold."
    assert install(Teapot()).check(text, "a.md", Options(plugins=True)).findings == ()


def _lacking(**changed: Any) -> Teapot:
    plugin = Teapot()
    for name, value in changed.items():
        setattr(plugin, name, value)
    return plugin


@pytest.mark.parametrize(
    ("held", "said"),
    [
        (Broken(), "the plug-in rule clarity/teapot failed: KeyError: 'two\\nlines'"),
        (Misshapen(), "the plug-in rule clarity/teapot failed: TypeError"),
        (Astray(), "the plug-in rule clarity/teapot marks 3 to "),
        (ImportError("no teapots here"), "the plug-in rule kettle cannot be loaded: ImportError: no teapots here"),
        (Teapot, "the plug-in rule kettle cannot be called"),
        (object(), "the plug-in rule kettle has no “id” (a text)"),
        (_lacking(why=None), "the plug-in rule kettle has no “why” (a text)"),
        (_lacking(severity="loud"), "the plug-in rule kettle has a severity that is none of error, warning, info"),
        (_lacking(family="tea"), "the plug-in rule kettle has a family that is none of opener, "),
    ],
)
def test_what_goes_wrong_is_an_error_that_names_the_plugin(install: Install, held: object, said: str) -> None:
    report = install(held).check(TEXT, "a.txt", Options(plugins=True))
    assert report.drafts == ()
    (problem,) = report.errors
    assert problem.path == "a.txt"
    assert said in problem.message
    assert "\n" not in problem.message


def test_two_plugins_may_not_share_an_id(install: Install) -> None:
    (problem,) = install(Teapot(), Teapot()).check(TEXT, options=Options(plugins=True)).errors
    assert "which another has already" in problem.message


def test_nothing_is_loaded_unless_asked_for(install: Install) -> None:
    assert install(Broken(), ImportError("never")).check(TEXT).errors == ()
