"""Reading YAML strictly: plain values together with the line and column of every key and value.

What YAML 1.1 reads in a way that nobody means (no -> false, 012 -> 10, a bare date) is an error here.
"""

import re
from pathlib import Path
from typing import Any

from lint.rules.errors import RuleError, Where

_TAG = "tag:yaml.org,2002:"
_LIMIT = 1_000_000  # characters; no rule file needs more
_VALUES = 100_000  # aliases of aliases can make a small file hold billions


class Loaded:
    """A file's value, and `where(path)`: the place of the value at a path of keys and indexes.

    Behind a path, "key" asks for the place of the key, "text" for the first letter inside the quotes.
    """

    def __init__(self, path: str, value: Any, places: dict[tuple[Any, ...], tuple[int, int]]) -> None:
        self.path, self.value, self._places = path, value, places

    def where(self, *keys: Any) -> Where:
        """Return the place of the value at these keys, or of the closest thing around it."""
        while keys and keys not in self._places:
            keys = keys[:-1]
        line, column = self._places.get(keys, (1, 1))
        return Where(self.path, line, column)


def load_yaml(path: Path, shown: str | None = None) -> Loaded:
    """Return what a YAML file holds. Raises RuleError for whatever cannot be read or must not stand there."""
    name = shown or str(path)
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise RuleError([(Where(name, 1, 1), f"cannot be read: {error}")]) from None
    return parse_yaml(text, name)


def parse_yaml(text: str, name: str) -> Loaded:
    """Return what a YAML text holds; see load_yaml."""
    import yaml  # not needed when the compiled pack serves

    if len(text) > _LIMIT:
        raise RuleError([(Where(name, 1, 1), "is too large for a rule file")])
    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    try:
        node = yaml.compose(text, Loader=loader)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        at = Where(name, mark.line + 1, mark.column + 1) if mark else Where(name, 1, 1)
        raise RuleError([(at, f"is not YAML: {error.problem or error.context}")]) from None
    except (yaml.YAMLError, RecursionError) as error:
        raise RuleError([(Where(name, 1, 1), f"is not YAML: {error}")]) from None
    places: dict[tuple[Any, ...], tuple[int, int]] = {}
    faults: list[tuple[Where, str]] = []
    value = _value(node, (), places, faults, name, 0) if node is not None else None
    if faults:
        raise RuleError(faults)
    return Loaded(name, value, places)


def _value(
    node: Any,
    keys: tuple[Any, ...],
    places: dict[tuple[Any, ...], tuple[int, int]],
    faults: list[tuple[Where, str]],
    name: str,
    depth: int,
) -> Any:
    """Return the plain value of a YAML node and note where it stands."""
    at = (node.start_mark.line + 1, node.start_mark.column + 1)
    places.setdefault(keys, at)
    if len(places) > _VALUES:
        raise RuleError([(Where(name, *at), "the file holds too many values")])
    if depth > 12:  # also ends aliases that hold themselves
        faults.append((Where(name, *at), "is nested too deeply"))
        return None
    if isinstance(node.value, str):
        if node.style in ("'", '"'):
            places[(*keys, "text")] = (at[0], at[1] + 1)
        return _scalar(node, at, faults, name)
    if node.id == "sequence":
        return [_value(item, (*keys, i), places, faults, name, depth + 1) for i, item in enumerate(node.value)]
    made: dict[str, Any] = {}
    for key_node, value_node in node.value:
        key = key_node.value if isinstance(key_node.value, str) else ""
        key_at = (key_node.start_mark.line + 1, key_node.start_mark.column + 1)
        if key in made:
            faults.append((Where(name, *key_at), f"the key {key!r} stands here twice"))
        places[(*keys, key, "key")] = key_at
        made[key] = _value(value_node, (*keys, key), places, faults, name, depth + 1)
    return made


def _scalar(node: Any, at: tuple[int, int], faults: list[tuple[Where, str]], name: str) -> Any:
    tag, text = node.tag.removeprefix(_TAG), node.value
    if tag == "str":
        return text
    if tag == "null":
        return None
    if tag == "bool" and text in ("true", "false"):
        return text == "true"
    if tag == "int" and re.fullmatch(r"-?(?:0|[1-9][0-9]*)", text):
        return int(text)
    if tag == "float" and re.fullmatch(r"-?[0-9]+\.[0-9]+", text):
        return float(text)
    faults.append((Where(name, *at), f"{text!r} is read as {tag} by YAML: put it in quotes"))
    return text
