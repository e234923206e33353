"""What is wrong in a config file, and where."""

from lint.rules.errors import Where


class ConfigError(Exception):
    """Settings that cannot be used. `str()` gives `path:line:column: message`, one line for each fault.

    path: the file that holds the faults, or the option of the command line ("--select").
    """

    def __init__(self, path: str, faults: list[tuple[Where | None, str]]) -> None:
        self.path = path
        self.faults = tuple(faults)
        lines = (
            f"{at.path}:{at.line}:{at.column}: {message}" if at else f"{path}: {message}" for at, message in faults
        )
        super().__init__("\n".join(lines))
