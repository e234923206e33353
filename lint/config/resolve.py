"""Which settings are in force for a file: those of the closest config above it, and what the command line says."""

import os
from collections.abc import Mapping
from typing import Any, NamedTuple

from lint.config.errors import ConfigError
from lint.config.load import PYPROJECT, Layer, load, shown
from lint.config.settings import Settings, matches, settle, spec

NAMES = ("loosebrick.toml", PYPROJECT)  # in one folder the first wins


class _Config(NamedTuple):
    """A config in force: its folder, and its layers, farthest first."""

    root: str
    layers: tuple[Layer, ...]


class Resolver:
    """Finds settings; every folder is looked at once.

    given: what the command line says, by the keys of a config file (and `rewrites`, `metrics`, which have no key).
    """

    def __init__(self, given: Mapping[str, Any] | None = None) -> None:
        self._given = tuple([Layer(given, None)] if given else [])
        self._configs: dict[str, _Config | ConfigError | None] = {}
        self._settled: dict[tuple[str | None, tuple[bool, ...]], Settings] = {}

    def resolve(self, path: str | os.PathLike[str]) -> Settings:
        """Return the settings for a file or folder. The path need not exist. Raises ConfigError."""
        where = os.path.abspath(path)
        folder = where if os.path.isdir(where) else os.path.dirname(where)
        config = self._config(folder)
        if isinstance(config, ConfigError):
            raise config
        if config is None:
            return self._settle(None, self._given, (None, ()))
        held = tuple(layer.paths is None or matches(layer.paths, config.root, where) for layer in config.layers)
        layers = tuple(layer for layer, holds in zip(config.layers, held, strict=True) if holds)
        return self._settle(config.root, layers + self._given, (config.root, held))

    def _settle(
        self, root: str | None, layers: tuple[Layer, ...], key: tuple[str | None, tuple[bool, ...]]
    ) -> Settings:
        if key not in self._settled:
            self._settled[key] = settle(layers, root)
        return self._settled[key]

    def _config(self, folder: str) -> _Config | ConfigError | None:
        """Return the config in force in a folder; the answer holds for every folder passed on the way up."""
        passed: list[str] = []
        while folder not in self._configs:
            passed.append(folder)
            found = self._look(folder)
            parent = os.path.dirname(folder)
            if found is not None or parent == folder:
                self._configs[folder] = found
                break
            folder = parent
        found = self._configs[folder]
        self._configs.update((step, found) for step in passed)
        return found

    def _look(self, folder: str) -> _Config | ConfigError | None:
        for name in NAMES:
            path = os.path.join(folder, name)
            if not os.path.isfile(path):
                continue
            try:
                layers = load(path)
                if layers is not None:
                    _check_globs(layers)
                    return _Config(folder, tuple(layers))
            except ConfigError as error:
                return error
            except RecursionError:
                return ConfigError(shown(path), [(None, "is nested too deep")])
        return None


def _check_globs(layers: list[Layer]) -> None:
    """Raise ConfigError for a glob that makes no sense, here rather than at some file later."""
    for layer in layers:
        keys = {"exclude": layer.values.get("exclude", ()), "paths": layer.paths or ()}
        for key, globs in keys.items():
            for index, glob in enumerate(globs):
                try:
                    spec((glob,))
                except ValueError:
                    source = layer.source
                    assert source is not None
                    at = source.where((*layer.prefix, key, index), value=True)
                    raise ConfigError(source.path, [(at, f'"{glob}" is no pattern for paths')]) from None


def resolve(path: str | os.PathLike[str]) -> Settings:
    """Return the settings for one file or folder, as config files alone state them. Raises ConfigError."""
    return Resolver().resolve(path)
