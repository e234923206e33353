"""Which files are to be read, and their bytes."""

import os
from collections.abc import Iterable, Iterator, Sequence

from lint.cli.ignored import Ignored
from lint.config.errors import ConfigError
from lint.config.resolve import Resolver
from lint.config.settings import Settings
from lint.model.finding import Problem

SUFFIXES = (".txt", ".md", ".eml", ".html", ".htm")
LIMIT = 10_000_000  # bytes: no mail comes near
_NOTHING = b" \t\r\n\0\xef\xbb\xbf\xff\xfe"  # white space and byte order marks


class Unfit(Exception):
    """A file that cannot be read. The message is short and follows the file's name."""


def find_drafts(paths: Sequence[str], resolver: Resolver) -> Iterator[str | Problem]:
    """Return the files to read, in order and each once, and a Problem for each path that leads to none.

    A file that is named is always read. A folder is walked: hidden, excluded and git-ignored files are left out.
    """
    seen: set[str] = set()
    for path in paths:
        if path != "-" and not os.path.exists(path):
            yield Problem(path, "is a link that leads nowhere" if os.path.islink(path) else "does not exist")
            continue
        found = False
        for item in _walk(path, resolver) if path != "-" and os.path.isdir(path) else [path]:
            found = True
            if isinstance(item, Problem):
                yield item
            elif item not in seen:
                seen.add(item)
                yield item
        if not found:
            yield Problem(path, f"holds no drafts to check ({' '.join(SUFFIXES)})")


def _walk(top: str, resolver: Resolver) -> Iterator[str | Problem]:
    """Return the drafts under a folder in the order of their names, files before folders."""
    waiting = [(top, Ignored.above(top))]
    while waiting:
        folder, ignored = waiting.pop()
        try:
            with os.scandir(folder) as scan:
                entries = sorted(scan, key=lambda entry: entry.name)
        except OSError as error:
            yield Problem(folder, f"cannot be opened: {error.strerror or error}")
            continue
        ignored = ignored.within(folder)
        settings = _settings(folder, resolver)
        folders = []
        for entry in entries:
            path = entry.name if folder == "." else entry.path
            if entry.is_dir(follow_symlinks=False):
                if not entry.name.startswith(".") and not _left_out(path + "/", ignored, settings):
                    folders.append((path, ignored))
            elif entry.name.lower().endswith(SUFFIXES) and not entry.name.startswith("."):
                if _left_out(path, ignored, settings):
                    continue
                if entry.is_file():
                    yield path
                elif entry.is_symlink() and not os.path.exists(path):
                    yield Problem(path, "is a link that leads nowhere")
        waiting.extend(reversed(folders))


def _settings(folder: str, resolver: Resolver) -> Settings | None:
    try:
        return resolver.resolve(folder)
    except ConfigError:
        return None  # is said when the turn of a file under it comes


def _left_out(path: str, ignored: Ignored, settings: Settings | None) -> bool:
    return (settings is not None and settings.excludes(path)) or ignored.holds(path)


def read(path: str) -> bytes:
    """Return what a file holds; "-" is standard input. Raises Unfit."""
    import sys

    try:
        if path == "-":
            data = sys.stdin.buffer.read(LIMIT + 1) if sys.stdin is not None else b""
        else:
            with open(path, "rb") as file:
                data = file.read(LIMIT + 1)
    except OSError as error:
        raise Unfit(f"cannot be read: {error.strerror or error}") from None
    if len(data) > LIMIT:
        raise Unfit(f"is larger than {LIMIT // 1_000_000} MB; no mail is")
    if not data.strip(_NOTHING):
        raise Unfit("is empty: there is nothing to check")
    return data


def commas(values: Iterable[str]) -> tuple[str, ...]:
    """Return what an option was given, whether repeated or parted by commas."""
    return tuple(part.strip() for value in values for part in value.split(",") if part.strip())
