"""What is wrong in a rule or lexicon file, and where."""

from typing import NamedTuple


class Where(NamedTuple):
    """A place in a rule file: path as given, 1-based line and column."""

    path: str
    line: int
    column: int


class RuleError(Exception):
    """A rule file that cannot be used. `str()` gives `path:line:column: message`, one line for each fault."""

    def __init__(self, faults: list[tuple[Where, str]]) -> None:
        self.faults = tuple(faults)
        super().__init__("\n".join(f"{at.path}:{at.line}:{at.column}: {message}" for at, message in faults))


def suggest(word: str, allowed: "tuple[str, ...] | list[str]") -> str:
    """Return ' (did you mean "x"?)' when an allowed word is close, else ''."""
    import difflib  # only when something is wrong

    close = difflib.get_close_matches(word, allowed, n=1, cutoff=0.6)
    return f' (did you mean "{close[0]}"?)' if close else ""
