"""What git ignores: the .gitignore files of a folder and of those above it, up to the top of the repository."""

import os
from typing import NamedTuple

from lint.config.settings import spec


class Ignored(NamedTuple):
    """Ignore files in force, outermost first: the folder each stands in, and its lines."""

    files: tuple[tuple[str, tuple[str, ...]], ...] = ()

    @classmethod
    def above(cls, folder: str) -> "Ignored":
        """Return what the folders above this one ignore, if it is in a repository."""
        found = []
        step = os.path.abspath(folder)
        while not os.path.exists(os.path.join(step, ".git")):
            parent = os.path.dirname(step)
            if parent == step:
                return cls()
            step = parent
            if lines := _lines(step):
                found.append((step, lines))
        return cls(tuple(reversed(found)))

    def within(self, folder: str) -> "Ignored":
        """Return what is ignored in a folder of which this was said of its parent."""
        lines = _lines(folder)
        return Ignored((*self.files, (os.path.abspath(folder), lines))) if lines else self

    def holds(self, path: str) -> bool:
        """Return whether a file, or a folder that ends with a slash, is ignored. The innermost file decides."""
        if not self.files:
            return False
        full = os.path.abspath(path)
        for folder, lines in reversed(self.files):
            near = os.path.relpath(full, folder).replace(os.sep, "/") + ("/" if path.endswith("/") else "")
            verdict = spec(lines).check_file(near).include
            if verdict is not None:
                return verdict
        return False


def _lines(folder: str) -> tuple[str, ...]:
    path = os.path.join(folder, ".gitignore")
    if not os.path.isfile(path):
        return ()
    try:
        with open(path, encoding="utf-8", errors="replace") as file:
            lines = [line for line in file.read(1_000_000).splitlines() if line.strip() and not line.startswith("#")]
    except OSError:
        return ()
    return tuple(line for line in lines if _sound(line))


def _sound(line: str) -> bool:
    """Return whether a pattern makes sense; git passes over those that do not."""
    try:
        spec((line,))
    except ValueError:
        return False
    return True
