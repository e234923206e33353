"""Where each setting in force comes from, for `loosebrick config`."""

from collections.abc import Mapping
from typing import Any, NamedTuple

from lint.config.keys import KEYS, SENDER
from lint.config.load import Layer
from lint.config.settings import Settings, merge

TABLES = ("severity", "limits", "sender")
DEFAULTS: Mapping[str, Any] = {"profile": "standard", "fail-on": "warning"}


class Setting(NamedTuple):
    """One key with its value in force (None: not set) and where it was stated ("default" when nowhere)."""

    key: str
    value: Any
    origin: str


def origins(settings: Settings) -> list[Setting]:
    """Return every setting in the order of the documentation; tables entry by entry, as `severity.pressure/blame`."""
    values = merge(settings.layers)
    found = []
    for key in KEYS:
        if key in ("extend", "overrides"):
            continue
        if key not in TABLES:
            found.append(Setting(key, values.get(key, DEFAULTS.get(key)), _origin(settings.layers, (key,))))
            continue
        entries = values.get(key) or {}
        for entry in SENDER if key == "sender" else entries:
            found.append(Setting(f"{key}.{entry}", entries.get(entry), _origin(settings.layers, (key, entry))))
        if not entries and key != "sender":
            found.append(Setting(key, None, "default"))
    return found


def _origin(layers: tuple[Layer, ...], path: tuple[str, ...]) -> str:
    """Return what stated a setting: lists add up, so all that had a say; for all else the closest."""
    said: list[tuple[Layer, Any]] = []
    for layer in layers:
        if path == ("extend-select",) and "select" in layer.values:
            said.clear()
        value: Any = layer.values
        for name in path:
            value = value.get(name) if isinstance(value, Mapping) else None
        if value is not None:
            said.append((layer, value))
    if not said:
        return "default"
    if isinstance(said[-1][1], tuple) and path != ("select",):
        return " and ".join(_named(layer, path) for layer, _ in said)
    return _named(said[-1][0], path)


def _named(layer: Layer, path: tuple[str, ...]) -> str:
    if layer.source is None:
        return f"--{path[0]}"
    where = layer.source.where((*layer.prefix, *path))
    return f"{where.path}:{where.line}" + (" (override)" if layer.paths is not None else "")
