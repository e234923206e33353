"""The build hook: puts rules/ into the wheel as lint/_rules, with the compiled pack that a run starts from."""

import sys
import tempfile
from pathlib import Path
from typing import Any

from hatchling.builders.config import BuilderConfig
from hatchling.builders.hooks.plugin.interface import BuildHookInterface

RULES = "lint/_rules"


class RulePackHook(BuildHookInterface[BuilderConfig]):
    """Adds the rules to a wheel. An editable install needs none of it: it reads rules/ as they are edited."""

    PLUGIN_NAME = "custom"
    _folder: "tempfile.TemporaryDirectory[str] | None" = None

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Compile the pack in a folder of its own and have all included; a faulty rule file stops the build."""
        if version == "editable":
            return
        sys.path.insert(0, self.root)
        try:
            from lint.rules.kept import packed
            from lint.rules.pack import PACK, build_pack
        finally:
            sys.path.remove(self.root)
        rules = Path(self.root, "rules")
        self._folder = tempfile.TemporaryDirectory(prefix="loosebrick-")
        pack = Path(self._folder.name, PACK)
        pack.write_bytes(packed(build_pack(rules), ""))
        included = build_data["force_include"]
        included[str(pack)] = f"{RULES}/{PACK}"
        # File by file: including the folder as a whole would take along the pack that a checkout keeps in rules/.cache.
        for path in sorted(rules.rglob("*.yaml")):
            included[str(path)] = f"{RULES}/{path.relative_to(rules).as_posix()}"

    def finalize(self, version: str, build_data: dict[str, Any], artifact_path: str) -> None:
        """Take that folder away again."""
        if self._folder is not None:
            self._folder.cleanup()
