"""The keys of a config file, and what each may hold. One table decides; everything else follows it."""

import math
from collections.abc import Callable, Iterable, Mapping
from typing import Any, Protocol

from lint.model.draft import PURPOSES, RELATIONSHIPS, STAGES
from lint.model.finding import SEVERITIES
from lint.rules.errors import suggest

Path = tuple[str | int, ...]  # of a key or a list item: ("overrides", 0, "paths")


class Fault(Protocol):
    """Takes what is wrong with the value at a path, or with the key itself."""

    def __call__(self, at: Path, message: str, *, key: bool = False) -> None:
        """Note it."""


Check = Callable[[Any, Path, Fault], Any]

PROFILES = ("gentle", "standard", "strict")
LEVELS = (*SEVERITIES, "off")


def quoted(names: Iterable[str]) -> str:
    """Return the names as a person lists them: "a", "b" or "c"."""
    *first, last = (f'"{name}"' for name in names)
    return f"{', '.join(first)} or {last}" if first else last


def _shown(value: object) -> str:
    """Name a TOML value of the wrong type."""
    kinds = ((bool, "true or false"), (str, "text"), (int | float, "a number"), (list, "a list"), (dict, "a table"))
    return next((name for kind, name in kinds if isinstance(value, kind)), "a date")


def _text(value: Any, at: Path, fault: Fault) -> Any:
    if not isinstance(value, str):
        fault(at, f"expects text in quotes, not {_shown(value)}")
    elif not value.strip():
        fault(at, "is empty")
    return value


def _flag(value: Any, at: Path, fault: Fault) -> Any:
    if not isinstance(value, bool):
        fault(at, f"expects true or false, not {_shown(value)}")
    return value


def _choice(allowed: tuple[str, ...]) -> Check:
    def check(value: Any, at: Path, fault: Fault) -> Any:
        if not isinstance(value, str):
            fault(at, f"expects one of {quoted(allowed)}, not {_shown(value)}")
        elif value not in allowed:
            fault(at, f'"{value}" is unknown{suggest(value, allowed)}; choose {quoted(allowed)}')
        return value

    return check


def _number(value: Any, at: Path, fault: Fault) -> Any:
    if isinstance(value, bool) or not isinstance(value, int | float):
        fault(at, f"expects a number, not {_shown(value)}")
    elif not math.isfinite(value) or value < 0:
        fault(at, "expects a number from 0 up")
    return value


def _language(value: Any, at: Path, fault: Fault) -> Any:
    if not (isinstance(value, str) and len(value) == 2 and value.isascii() and value.isalpha() and value.islower()):
        fault(at, 'expects the two small letters of a language, such as "de"')
    return value


def _list(item: Check) -> Check:
    def check(value: Any, at: Path, fault: Fault) -> Any:
        if not isinstance(value, list):
            fault(at, f'expects a list such as ["…"], not {_shown(value)}')
            return ()
        return tuple(item(entry, (*at, index), fault) for index, entry in enumerate(value))

    return check


def _table(item: Check, keys: tuple[str, ...] = ()) -> Check:
    def check(value: Any, at: Path, fault: Fault) -> Any:
        if not isinstance(value, dict):
            fault(at, f"expects a table of its own, not {_shown(value)}")
            return {}
        for name in value:
            if keys and name not in keys:
                fault((*at, name), f'unknown key "{name}"{suggest(name, keys)}; choose {quoted(keys)}', key=True)
        return {name: item(entry, (*at, name), fault) for name, entry in value.items()}

    return check


SENDER = ("names", "companies", "products")
KEYS: Mapping[str, Check] = {
    "extend": _text,
    "profile": _choice(PROFILES),
    "select": _list(_text),
    "extend-select": _list(_text),
    "ignore": _list(_text),
    "fail-on": _choice(SEVERITIES),
    "exclude": _list(_text),
    "rule-paths": _list(_text),
    "stage": _choice(STAGES),
    "relationship": _choice(RELATIONSHIPS),
    "purpose": _choice(PURPOSES),
    "skip-languages": _list(_language),
    "vocabulary": _list(_text),
    "severity": _table(_choice(LEVELS)),
    "limits": _table(_number),
    "sender": _table(_list(_text), SENDER),
    "overrides": _list(_table(lambda value, at, fault: value)),
}
# What holds for a whole run cannot differ from file to file.
_WHOLE = ("extend", "exclude", "rule-paths", "overrides")
OVERRIDABLE = tuple(key for key in KEYS if key not in _WHOLE)


def check(raw: Mapping[str, Any], at: Path, fault: Fault, *, override: bool = False) -> dict[str, Any]:
    """Return the known keys of a table with lists as tuples; every other key and every bad value is a fault."""
    allowed = ("paths", *OVERRIDABLE) if override else tuple(KEYS)
    values: dict[str, Any] = {}
    for key, value in raw.items():
        path = (*at, key)
        if key in allowed:
            values[key] = (KEYS[key] if key in KEYS else _list(_text))(value, path, fault)
        elif override and key in KEYS:
            fault(path, f'"{key}" holds for every file alike: move it above [[overrides]]', key=True)
        else:
            fault(path, f'unknown key "{key}"{suggest(key, allowed)}', key=True)
    return values
