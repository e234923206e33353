"""The rewrites of a rule: its own, and those that many rules share by the name of their set."""

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from lint.rules.errors import RuleError, Where, suggest
from lint.rules.yamlfile import Loaded, load_yaml

KINDS = ("use", "say", "sample", "replace", "delete", "move", "mend", "borrow")  # a rewrite has one of them
_LISTS = ("zone", "stage", "focus", "purpose")  # keys whose value may be one word or several

Item = tuple[dict[str, Any], Loaded, tuple[Any, ...]]  # a rewrite, the file that it stands in, and its keys there


class RewriteSets:
    """Sets of rewrites, one file each in the folder `rewrites` of a rules folder; a later folder's wins.

    A rule takes a set in by `use: NAME`; further keys of that line (zone, stage, purpose …) hold for all of it.
    Raises RuleError for a file that is no set.
    """

    def __init__(self, folders: Sequence[Path]) -> None:
        self._files: dict[str, Loaded] = {}
        for folder in folders:
            for path in sorted(folder.glob("*.yaml")):
                file = load_yaml(path, f"{folder.parent.name}/{folder.name}/{path.name}")
                if not isinstance(file.value, dict) or set(file.value) != {"about", "rewrites"}:
                    raise RuleError([(file.where(), "needs the keys about and rewrites")])
                self._files[path.stem] = file

    def items(self, file: Loaded, value: Any) -> Iterator[Item | tuple[Where, str]]:
        """Yield every rewrite of a rule with its file and keys, sets taken in; or a place and a fault."""
        for index, item in enumerate(value if isinstance(value, list) else [value] if value else []):
            at = file.where("rewrites", index)
            if not isinstance(item, dict) or len(set(KINDS) & set(item)) != 1:
                yield at, f"a rewrite has one of the keys {', '.join(KINDS[:-1])} or {KINDS[-1]}"
            elif "use" not in item:
                yield item, file, ("rewrites", index)
            elif str(item["use"]) not in self._files:
                yield at, f"there is no set of rewrites {item['use']!r}{suggest(str(item['use']), list(self._files))}"
            else:
                shared, more = self._files[item["use"]], {name: held for name, held in item.items() if name != "use"}
                for number, one in enumerate(shared.value["rewrites"]):
                    place = shared.where("rewrites", number)
                    if not isinstance(one, dict) or len(set(KINDS[1:]) & set(one)) != 1:
                        yield place, f"a rewrite of a set has one of the keys {', '.join(KINDS[1:])}"
                    else:
                        yield {**one, **more}, shared, ("rewrites", number)


def plain(item: dict[str, Any]) -> dict[str, Any]:
    """Return a rewrite with lists where one word or several may stand."""
    lists = {name: item[name] if isinstance(item[name], list) else [item[name]] for name in _LISTS if name in item}
    return {**item, **lists}
