"""loosebrick reads outreach mail the way the person who receives it does.

from lint import Linter
report = Linter().check("Subject: rota\\n\\nHi Sam,\\n\\nMy name is …", filename="intro.md")
for finding in report.findings: ...
"""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from lint.api import Linter
    from lint.fix.coach import Rewritten
    from lint.fix.loop import Fixed
    from lint.model.finding import DraftReport, Finding, Report, Rewrite
    from lint.model.options import Options

__version__ = "0.1.0"
__all__ = ["DraftReport", "Finding", "Fixed", "Linter", "Options", "Report", "Rewrite", "Rewritten"]
_HOMES = {
    "Linter": "lint.api",
    "Fixed": "lint.fix.loop",
    "Rewritten": "lint.fix.coach",
    "Options": "lint.model.options",
}


def __getattr__(name: str) -> Any:
    """Return a public name; imported when first asked for, so that `import lint` costs nothing."""
    if name not in __all__:
        raise AttributeError(f"module 'lint' has no attribute {name!r}")
    from importlib import import_module

    return getattr(import_module(_HOMES.get(name, "lint.model.finding")), name)
