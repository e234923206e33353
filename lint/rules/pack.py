"""The compiled pack: lexicon, signals, rules and profiles as plain JSON values, so that a run reads no YAML.

What compiles rules is imported where that is done: most runs take a pack that is ready.
"""

import os
import zlib
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from lint.rules.errors import RuleError, Where, suggest
from lint.rules.kept import packed, unpacked

if TYPE_CHECKING:
    from lint.rules.lexicon import LexiconSource

PACK = "pack.bin"  # the file that holds one
FORMAT = 3  # grows when the shape of the pack or the meaning of a node changes
TRAIT_LISTS = (
    "way-out", "open-question", "own-interest-question", "their-piece",
    "refers-back", "takes-guess", "takes-yes", "turns-to-reader",
)  # fmt: skip
_SIGNALS = ("stage-", "relationship-", "purpose-", "outreach-", "introduces-sender")


def rules_folder() -> Path:
    """Return the folder of the rules: inside an installed package, else the checkout's own."""
    package = Path(__file__).resolve().parent.parent
    installed = package / "_rules"
    return installed if installed.is_dir() else package.parent / "rules"


def build_pack(folder: Path, more: Sequence[Path] = ()) -> dict[str, Any]:
    """Return the pack of a rules folder and further folders of a user's own. Raises RuleError with all faults."""
    from lint.rules.lexicon import LexiconSource
    from lint.rules.load import RuleCompiler, rule_files
    from lint.rules.rewrites import RewriteSets
    from lint.rules.trades import FOLDER, TradeSource

    folders = [folder, *more]
    lexicon = LexiconSource([path / "lexicon" for path in folders])
    compiler = RuleCompiler(lexicon, RewriteSets([path / "rewrites" for path in folders]))
    trades = TradeSource([path / FOLDER for path in folders], lexicon)
    rules: dict[str, dict[str, Any]] = {}
    for place in folders:
        for path in rule_files(place):
            rule = compiler.compile(path, path.relative_to(place.parent).as_posix())
            if rule is not None:
                rules[rule["id"]] = rule
    if not compiler.faults:  # a rule that is broken is missing for every rule over it
        compiler.faults.extend(_order_faults(compiler.over_at, rules))
    if compiler.faults:
        raise RuleError(compiler.faults)
    signals = [entry for name in lexicon.lists if name.startswith(_SIGNALS) for entry in _entries(lexicon, name)]
    return {
        "format": FORMAT,
        "lexicon": lexicon.data(),
        "signals": signals,
        "traits": {name: _entries(lexicon, name) for name in TRAIT_LISTS if name in lexicon.lists},
        "trades": trades.folded(),
        "cues": [e for name in lexicon.lists if name.startswith("cue-") for e in _entries(lexicon, name)],
        "weights": _weights(folders),
        "rules": list(rules.values()),
        "stock": [entry for entries in compiler.stock.values() for entry in entries],
        "profiles": _profiles(folders, rules),
    }


def _entries(lexicon: "LexiconSource", name: str) -> list[list[Any]]:
    """Return every entry of a list as a scanner takes it, keyed by the list's name."""
    words, phrases = lexicon.lists[name]
    return [lexicon.entry(name, phrase) for phrase in [*([["w", word]] for word in words), *phrases]]


def _order_faults(places: dict[str, list[Where]], rules: dict[str, Any]) -> list[tuple[Where, str]]:
    """Return what is wrong with `over`: rules that are not there, and two that each outrank the other."""
    faults = []
    for name, rule in rules.items():
        for other, at in zip(rule["over"], places[name], strict=True):
            if other not in rules:
                faults.append((at, f"over: there is no rule {other!r}{suggest(other, list(rules))}"))
            elif name in rules[other]["over"]:
                faults.append((at, f"over: {name} and {other} each outrank the other"))
    return faults


def _weights(folders: Sequence[Path]) -> dict[str, Any]:
    """Return by family what each cue of a sentence weighs, as tools/weigh.py wrote it; a later folder's wins."""
    from lint.rules.yamlfile import load_yaml

    found: dict[str, Any] = {}
    for place in folders:
        for path in sorted((place / "weights").glob("*.yaml")):
            file = load_yaml(path, f"{place.name}/weights/{path.name}")
            if not isinstance(file.value, dict) or set(file.value) != {"bias", "speaks", "doubts", "weights"}:
                raise RuleError([(file.where(), "needs the keys bias, speaks, doubts and weights")])
            found[path.stem] = file.value
    return found


def _profiles(folders: Sequence[Path], rules: dict[str, Any]) -> dict[str, Any]:
    """Return the profiles by name: which rules they hold (None: all), and the severities they change."""
    from lint.rules.yamlfile import load_yaml

    profiles: dict[str, Any] = {}
    for place in folders:
        for path in sorted((place / "profiles").glob("*.yaml")):
            file = load_yaml(path, f"{place.name}/profiles/{path.name}")
            value = file.value if isinstance(file.value, dict) else {}
            faults = [
                (file.where(key, index), f"there is no rule {rule!r}{suggest(str(rule), list(rules))}")
                for key in ("rules", "also")
                for index, rule in enumerate(value.get(key) or [])
                if rule not in rules
            ]
            if faults:
                raise RuleError(faults)
            profiles[path.stem] = {
                "about": value.get("about", ""),
                "rules": value.get("rules"),
                "also": value.get("also", []),
                "severity": value.get("severity", {}),
            }
    return profiles


def load_pack() -> dict[str, Any]:
    """Return the pack of the built-in rules: the one shipped in a wheel, else one kept beside the checkout's rules.

    A kept pack is used only while no rule file has changed since; where it cannot be written, every run compiles.
    """
    folder = rules_folder()
    try:
        return unpacked((folder / PACK).read_bytes(), "")
    except (OSError, ValueError):
        pass  # a checkout holds none, and one that another Python cannot read is made anew
    stamp = _stamp(folder)
    kept = folder / ".cache" / PACK
    try:
        return unpacked(kept.read_bytes(), stamp)
    except (OSError, ValueError):
        pass
    data = build_pack(folder)
    try:
        kept.parent.mkdir(exist_ok=True)
        part = kept.with_suffix(f".{os.getpid()}")
        part.write_bytes(packed(data, stamp))
        part.replace(kept)
    except OSError:
        pass  # a read-only checkout works too, only slower
    return data


def _stamp(folder: Path) -> str:
    """Return a text that changes with any rule file or with the code that compiles them."""
    total = 0
    code = Path(__file__).parent
    for place in map(str, (folder, code, code.parent / "words")):
        for root, folders, names in os.walk(place):
            folders[:] = [name for name in folders if name[0] not in "._"]
            for name in names:
                if name.endswith((".yaml", ".py")):
                    state = os.stat(os.path.join(root, name))
                    total = zlib.crc32(f"{root}/{name} {state.st_mtime_ns}{state.st_size}".encode(), total)
    return f"{FORMAT}-{total:08x}"
