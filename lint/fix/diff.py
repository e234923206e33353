"""What edits would change, as a unified diff that `patch` can apply."""

from collections.abc import Iterator

_END = "\\ No newline at end of file\n"


def unified(name: str, before: str, after: str) -> str:
    """Return the diff of two texts, "" when they are equal. Only a line feed ends a line, as in `patch`."""
    from difflib import unified_diff  # slow to import

    old, new = _lines(before), _lines(after)
    return "".join(
        line if line.endswith("\n") else f"{line}\n{_END}" for line in unified_diff(old, new, name, name)
    )  # fmt: skip


def _lines(text: str) -> list[str]:
    return list(_cut(text))


def _cut(text: str) -> Iterator[str]:
    """Yield the lines with their line ends."""
    at = 0
    while at < len(text):
        end = text.find("\n", at) + 1 or len(text)
        yield text[at:end]
        at = end
