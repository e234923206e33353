"""Layers -> Settings: what is in force for one file. A closer layer wins.

Lists add up, except `select`, which starts anew; tables are merged key by key; all else is replaced.
"""

import os
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from lint.config.errors import ConfigError
from lint.config.keys import Path as Place
from lint.config.keys import quoted
from lint.config.load import Layer
from lint.model.finding import FAMILIES, Severity
from lint.model.options import Options
from lint.rules.errors import suggest

if TYPE_CHECKING:
    from pathspec import GitIgnoreSpec

    from lint.rules.rule import Rule

ALL = "all"  # the name of every rule


@dataclass(frozen=True, slots=True)
class Settings:
    """What is in force for one file.

    fail_on: the lowest severity that makes the run fail. exclude: globs relative to `root` that a walk leaves out.
    root: the folder of the config in force, None without one. layers: where it all comes from, farthest first.
    """

    options: Options
    fail_on: Severity = "warning"
    exclude: tuple[str, ...] = ()
    rule_paths: tuple[Path, ...] = ()
    root: str | None = None
    layers: tuple[Layer, ...] = ()

    def excludes(self, path: str) -> bool:
        """Return whether a walk leaves out this file or folder (a folder ends with a slash)."""
        return bool(self.exclude) and self.root is not None and matches(self.exclude, self.root, path)


def matches(globs: tuple[str, ...], root: str, path: str) -> bool:
    """Return whether a path is under one of the globs, which are spelled as in .gitignore and relative to `root`."""
    near = os.path.relpath(path, root).replace(os.sep, "/")
    return spec(globs).match_file(near + "/" if path.endswith(("/", os.sep)) else near)


@cache
def spec(lines: tuple[str, ...]) -> "GitIgnoreSpec":
    """Return the compiled globs. Raises ValueError when one of them makes no sense."""
    from pathspec import GitIgnoreSpec  # only where there are globs

    return GitIgnoreSpec.from_lines(lines)


def merge(layers: Iterable[Layer]) -> dict[str, Any]:
    """Return the values in force."""
    values: dict[str, Any] = {}
    for layer in layers:
        if "select" in layer.values:  # stated afresh: what was added to an older choice goes with it
            values.pop("extend-select", None)
        for key, value in layer.values.items():
            values[key] = _joined(values.get(key), value) if key != "select" else value
    return values


def _joined(old: Any, new: Any) -> Any:
    if isinstance(new, tuple) and old:
        return (*old, *(entry for entry in new if entry not in old))
    if isinstance(new, Mapping) and old:
        return {**old, **{key: _joined(old.get(key), value) for key, value in new.items()}}
    return new


def settle(layers: Sequence[Layer], root: str | None = None) -> Settings:
    """Return the settings that these layers come to, farthest first."""
    values = merge(layers)
    sender = values.get("sender", {})
    chosen = {
        "profile": values.get("profile"),
        "select": values.get("select"),
        "ignore": values.get("ignore"),
        "severity": values.get("severity"),
        "limits": values.get("limits"),
        "stage": values.get("stage"),
        "relationship": values.get("relationship"),
        "purpose": values.get("purpose"),
        "names": sender.get("names"),
        "companies": sender.get("companies"),
        "products": sender.get("products"),
        "vocabulary": values.get("vocabulary"),
        "skip_languages": values.get("skip-languages"),
        "rewrites": values.get("rewrites"),
        "metrics": values.get("metrics"),
        "plugins": values.get("plugins"),
    }
    return Settings(
        options=Options(**{name: value for name, value in chosen.items() if value is not None}),
        fail_on=values.get("fail-on", "warning"),
        exclude=values.get("exclude", ()),
        rule_paths=tuple(Path(path) for path in values.get("rule-paths", ())),
        root=root,
        layers=tuple(layers),
    )


def settled_for(
    settings: Settings, rules: Sequence["Rule"], state: Callable[["Rule", Options], tuple[bool, str]]
) -> Options:
    """Return the options in force once the rules are known: with `extend-select` added to what is on without it.

    state: whether a rule is on under options, and why. Raises ConfigError for a name that no rule or family has, and
    for a limit of a rule that counts nothing.
    """
    _verify(settings, rules)
    options = settings.options
    more = merge(settings.layers).get("extend-select", ())
    if not more:
        return options
    on = options.select or tuple(rule.id for rule in rules if state(rule, options)[0])
    return replace(options, select=(*on, *more))


def _verify(settings: Settings, rules: Sequence["Rule"]) -> None:
    ids = {rule.id: rule for rule in rules}
    names = [*sorted({rule.family for rule in rules} | set(FAMILIES)), ALL, *ids]
    limited = sorted(rule.id for rule in rules if rule.limit)
    for layer in settings.layers:
        faults: list[tuple[Place, str]] = []
        for key in ("select", "extend-select", "ignore"):
            said = layer.values.get(key, ())
            faults += [((key, index), _unknown(name, names)) for index, name in enumerate(said) if name not in names]
        for key in ("severity", "limits"):
            for name in layer.values.get(key, {}):
                if name not in ids:
                    faults.append(((key, name), _unknown(name, list(ids))))
                elif key == "limits" and name not in limited:
                    faults.append(((key, name), f'"{name}" counts nothing; limits are for {quoted(limited)}'))
        if faults and layer.source:
            source, prefix = layer.source, layer.prefix
            raise ConfigError(
                source.path,
                [(source.where((*prefix, *at), value=isinstance(at[-1], int)), text) for at, text in faults],
            )
        if faults:
            raise ConfigError(f"--{faults[0][0][0]}", [(None, text) for _, text in faults])


def _unknown(name: str, known: Sequence[str]) -> str:
    kind = "rule" if "/" in name else "rule or family"
    return f'there is no {kind} "{name}"{suggest(name, list(known))}; `loosebrick rules` lists them all'
