"""Colours, by what they mean. Without colour every function gives its text back."""

from collections.abc import Callable, Mapping
from typing import Any

_STYLES: Mapping[str, Mapping[str, Any]] = {
    "error": {"fg": "red", "bold": True},
    "warning": {"fg": "yellow", "bold": True},
    "info": {"fg": "blue", "bold": True},
    "good": {"fg": "green", "bold": True},
    "words": {"fg": "green"},
    "blank": {"fg": "magenta"},
    "rule": {"fg": "cyan"},
    "strong": {"bold": True},
    "faint": {"dim": True},
}


class Paint:
    """Paints text by meaning: `paint("error", text)`."""

    def __init__(self, color: bool) -> None:
        self._style: Callable[..., str] | None = None
        if color:
            from click import style

            self._style = style

    def __call__(self, meaning: str, text: str) -> str:
        """Return the text in the colours of its meaning."""
        return self._style(text, **_STYLES[meaning]) if self._style and text else text
