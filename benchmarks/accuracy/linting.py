"""What the linter says of drafts: in this process, or by a command that is started once for all of them."""

import json
import shlex
import subprocess
import tempfile
from collections.abc import Iterable, Mapping
from functools import cache
from pathlib import Path
from typing import NamedTuple

from corpus import Mail

from lint import Linter, Options
from lint.rules.errors import RuleError


class NotLinted(Exception):
    """The linter failed, or said nothing of a draft. str() says so in a line or two."""


class Found(NamedTuple):
    """A finding: the rule, and where it stands in the file, in code points (`end` exclusive)."""

    rule: str
    family: str
    severity: str
    start: int
    end: int


class Said(NamedTuple):
    """All that is said of one draft."""

    findings: tuple[Found, ...]
    verdicts: Mapping[str, str | None]
    traits: Mapping[str, bool | None]


def here(mails: Iterable[Mail]) -> dict[str, Said]:
    """Return what this checkout's rules say of each draft. Rewrites are left out: they change no finding."""
    return {mail.name: _said(mail) for mail in mails}


def by_command(mails: Iterable[Mail], command: str) -> dict[str, Said]:
    """Return what `COMMAND check --output-format json FOLDER` says of each draft."""
    names = set()
    with tempfile.TemporaryDirectory() as folder:
        for mail in mails:
            names.add(mail.name)
            Path(folder, f"{mail.name}.txt").write_text(mail.text, encoding="utf-8", newline="")
        line = [*shlex.split(command), "check", "--output-format", "json", folder]
        run = subprocess.run(line, capture_output=True, text=True, encoding="utf-8", check=False)
    if run.returncode not in (0, 1):
        raise NotLinted(f"the linter exited {run.returncode}\n{run.stderr[-2000:]}")
    said: dict[str, Said] = {}
    for draft in json.loads(run.stdout)["drafts"]:
        places = [(row, row["start"]["offset"], row["end"]["offset"]) for row in draft["findings"]]
        found = tuple(Found(row["rule"], row["family"], row["severity"], start, end) for row, start, end in places)
        name = Path(draft["path"]).stem
        first = said.get(name, Said((), draft["verdicts"], draft.get("traits", {})))
        said[name] = first._replace(findings=first.findings + found)  # a file may hold many drafts
    if missing := sorted(names - set(said)):
        raise NotLinted(f"no result for {len(missing)} drafts, e.g. {missing[:3]}")
    return said


def _said(mail: Mail) -> Said:
    report = _linter().check(mail.text, f"{mail.name}.txt")
    if report.errors:
        raise NotLinted(f"{mail.name}: {report.errors[0].message}")
    draft = report.drafts[0]
    placed = [(finding, finding.start, finding.end) for finding in draft.findings]
    found = tuple(
        Found(finding.rule, finding.family, finding.severity, start.offset, end.offset)
        for finding, start, end in placed
        if start and end
    )
    return Said(found, draft.verdicts, draft.traits)


@cache
def _linter() -> Linter:
    try:
        return Linter(Options(rewrites=False))
    except RuleError as error:
        raise NotLinted(f"a rule is broken: {error}") from None
