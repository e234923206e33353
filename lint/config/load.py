"""One config file -> the layers it stands for: what it extends, then its own keys, then its overrides."""

import os
from collections.abc import Mapping
from typing import Any, NamedTuple

from lint.config.errors import ConfigError
from lint.config.keys import Fault, Path, check
from lint.rules.errors import Where

LIMIT = 1_000_000  # bytes; no honest config comes near
PYPROJECT = "pyproject.toml"


class Source(NamedTuple):
    """A config file as read: its path as shown to people, and its text."""

    path: str
    text: str

    def where(self, path: Path, *, value: bool = False) -> Where:
        """Return where a key, or its value, stands in the file."""
        from lint.config.places import Places  # only when a place is asked for

        try:
            places = Places(self.text)
            return Where(self.path, *(places.value(path) if value else places.key(path)))
        except (ValueError, IndexError, RecursionError):
            return Where(self.path, 1, 1)


class Layer(NamedTuple):
    """Settings that were stated together. values: checked, lists as tuples, paths absolute.

    source: the file, or None for the command line. prefix: the table that holds the keys. paths: the globs of an
    override, relative to the folder of the config in force; None when the layer holds for every file.
    """

    values: Mapping[str, Any]
    source: Source | None
    prefix: Path = ()
    paths: tuple[str, ...] | None = None


def shown(path: str) -> str:
    """Return a path as a person would type it here."""
    try:
        near = os.path.relpath(path)
    except (ValueError, OSError):
        return path
    return path if near.startswith("..") else near


def load(path: str, above: tuple[str, ...] = ()) -> list[Layer] | None:
    """Return the layers of a config file, farthest first; None for a pyproject.toml that has no [tool.loosebrick].

    above: the files that led here by `extend`. Raises ConfigError, with all faults of the file.
    """
    source = _read(path)
    prefix: Path = ()
    if os.path.basename(path) == PYPROJECT:
        if "loosebrick" not in source.text:  # spares most runs in a Python project the parser
            return None
        prefix = ("tool", "loosebrick")
    raw: Any = _parse(source)
    for name in prefix:
        raw = raw.get(name, {}) if isinstance(raw, dict) else None
        if raw == {}:
            return None
    faults: list[tuple[Path, str, bool]] = []

    def fault(at: Path, message: str, *, key: bool = False) -> None:
        faults.append((at, message, not key))

    if not isinstance(raw, dict):
        fault(prefix, "expects a table: [tool.loosebrick]")
        raw = {}
    values = check(raw, prefix, fault)
    layers = [Layer(values, source, prefix)]
    for index, table in enumerate(values.pop("overrides", ())):
        at = (*prefix, "overrides", index)
        own = check(table, at, fault, override=True)
        globs = own.pop("paths", None)
        if not globs:
            fault(at, 'needs paths, such as paths = ["follow-ups/**"]')
        layers.append(Layer(own, source, at, globs or ()))
    base = values.pop("extend", None)
    if not faults:
        _anchor(values, os.path.dirname(path), prefix, fault)
        if base is not None:
            layers[:0] = _extend(base, path, (*above, path), source, prefix)
    if faults:
        raise ConfigError(source.path, [(source.where(at, value=value), text) for at, text, value in faults])
    return layers


def _read(path: str) -> Source:
    name = shown(path)
    try:
        with open(path, "rb") as file:
            data = file.read(LIMIT + 1)
    except OSError as error:
        raise ConfigError(name, [(None, f"cannot be read: {error.strerror or error}")]) from None
    if len(data) > LIMIT:
        raise ConfigError(name, [(None, "is larger than 1 MB; is that really a config file?")])
    try:
        return Source(name, data.decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        column = len(data[data.rfind(b"\n", 0, error.start) + 1 : error.start].decode("utf-8", "replace")) + 1
        raise ConfigError(name, [(Where(name, line, column), "is not UTF-8 text")]) from None


def _parse(source: Source) -> Any:
    import re
    import tomllib  # only when there is a config file

    try:
        return tomllib.loads(source.text)
    except tomllib.TOMLDecodeError as error:
        message = str(error)
        found = re.search(r" \(at line (\d+), column (\d+)\)$", message)
        line, column = (int(found[1]), int(found[2])) if found else (source.text.count("\n") + 1, 1)
        said = message[: found.start()] if found else message.removesuffix(" (at end of document)")
        raise ConfigError(source.path, [(Where(source.path, line, column), f"is not valid TOML: {said}")]) from None
    except RecursionError:
        raise ConfigError(source.path, [(Where(source.path, 1, 1), "is nested too deep")]) from None


def _anchor(values: dict[str, Any], folder: str, prefix: Path, fault: Fault) -> None:
    """Make rule-paths absolute; each must be there."""
    if "rule-paths" not in values:
        return
    paths = tuple(os.path.normpath(os.path.join(folder, path)) for path in values["rule-paths"])
    for index, path in enumerate(paths):
        if not os.path.exists(path):
            fault((*prefix, "rule-paths", index), f'there is no "{values["rule-paths"][index]}" beside this file')
    values["rule-paths"] = paths


def _extend(base: str, path: str, above: tuple[str, ...], source: Source, prefix: Path) -> list[Layer]:
    target = os.path.normpath(os.path.join(os.path.dirname(path), base))
    where = source.where((*prefix, "extend"), value=True)
    if target in above:
        ring = " -> ".join(shown(step) for step in (*above[above.index(target) :], target))
        raise ConfigError(source.path, [(where, f"extends itself: {ring}")])
    if not os.path.isfile(target):
        raise ConfigError(source.path, [(where, f'there is no file "{base}" to extend')])
    layers = load(target, above)
    if layers is None:
        raise ConfigError(source.path, [(where, f'"{base}" holds no [tool.loosebrick] to extend')])
    return layers
