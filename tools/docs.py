"""Writes what is generated: docs/rules/, docs/accuracy.md, the JSON Schema of rule files, and what pages show of runs.

python -m tools.docs           write it anew
python -m tools.docs --check   exit 1 and name the files that have drifted, writing nothing
"""

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from lint.rules.keys import json_schema
from lint.rules.load import rule_files
from lint.rules.yamlfile import load_yaml
from tools.worked import renewed

ROOT = Path(__file__).resolve().parent.parent
EXAMPLE = "examples/readme/first-mail.txt"
_START, _END = "<!-- report: start -->\n", "<!-- report: end -->"


def main(arguments: list[str]) -> int:
    """Write or check the generated files; return the exit status."""
    wanted = dict(_pages())
    stale = [path for path in (ROOT / "docs" / "rules").rglob("*.md") if path not in wanted]
    drifted = [path for path, text in wanted.items() if not path.is_file() or path.read_text(encoding="utf-8") != text]
    if "--check" in arguments:
        for path in [*drifted, *stale]:
            sys.stdout.write(f"{path.relative_to(ROOT)} is out of date: run `make docs`\n")
        return 1 if drifted or stale else 0
    for path in stale:
        path.unlink()
    for path in drifted:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(wanted[path], encoding="utf-8")
    sys.stdout.write(f"{len(drifted)} written, {len(stale)} removed, {len(wanted) - len(drifted)} as they were\n")
    return 0


def _pages() -> Iterator[tuple[Path, str]]:
    """Yield every generated file with its text."""
    rules = {f"{path.parent.name}/{path.stem}": load_yaml(path, path.name).value for path in rule_files(ROOT / "rules")}
    for name, rule in rules.items():
        yield ROOT / "docs" / "rules" / f"{name}.md", _rule_page(name, rule)
    yield ROOT / "docs" / "rules" / "README.md", _index(rules)
    yield ROOT / "docs" / "json-schema" / "rule.schema.json", json.dumps(json_schema(), indent=2) + "\n"
    yield ROOT / "docs" / "accuracy.md", _printed("benchmarks/accuracy/page.py")
    worked = ROOT / "docs" / "rule-that-generalises.md"
    yield worked, renewed(worked.read_text(encoding="utf-8"))
    yield ROOT / "README.md", _readme()


def _rule_page(name: str, rule: dict[str, Any]) -> str:
    """Return a rule's page; the headings are always the same."""
    listed = rule["based-on"] if isinstance(rule["based-on"], list) else [rule["based-on"]]
    enabled = "on" if rule.get("enabled", True) else "off unless selected"
    parts = [f"# {name}", f"{_flat(rule['summary'])} Severity: {rule['severity']}; {enabled}."]
    parts += ["## What it does to the reader", f"{_flat(rule['message'])}", "## Why", f"{_flat(rule['why'])}"]
    parts += ["## Bad", *(_quoted(example["bad"]) for example in rule["examples"] if "bad" in example)]
    parts += ["## Fine", *(_quoted(example["good"]) for example in rule["examples"] if "good" in example)]
    parts += ["## Instead", *(_flat(rewrite["say"]) for rewrite in rule["rewrites"] if "say" in rewrite)]
    becomes = [example["becomes"] for example in rule["examples"] if "becomes" in example]
    parts += [f"For example: {_quoted(text)}" for text in becomes[:1]]
    anchors = [f"[{_said(ground)}](../../{_home(ground)}#{ground.lower()})" for ground in listed]
    parts += ["## What it rests on", ", ".join(anchors) + "."]
    return "\n\n".join(parts) + "\n"


def _index(rules: dict[str, Any]) -> str:
    """Return the list of all rules, family by family."""
    lines = [
        "# The rules",
        "",
        f"{len(rules)} rules. Each is one file of `rules/`; these pages are made from them.",
        "",
    ]
    family = ""
    for name, rule in rules.items():
        if name.partition("/")[0] != family:
            family = name.partition("/")[0]
            lines += ["", f"## {family}", "", "| rule | severity | what it finds |", "|---|---|---|"]
        state = rule["severity"] if rule.get("enabled", True) else f"{rule['severity']}, off"
        lines.append(f"| [{name.partition('/')[2]}]({name}.md) | {state} | {_flat(rule['summary'])} |")
    return "\n".join(lines) + "\n"


def _readme() -> str:
    """Return the README with the report of its example made anew."""
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    before, _, rest = text.partition(_START)
    _, _, after = rest.partition(_END)
    command = [sys.executable, "-m", "lint", "check", EXAMPLE, "--color", "never"]
    run = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, encoding="utf-8", check=False)
    mail = (ROOT / EXAMPLE).read_text(encoding="utf-8")
    report = run.stdout.replace("examples/readme/", "")
    shown = f"```\n{mail}```\n\n```console\n$ loosebrick check first-mail.txt\n{report}```\n"
    return f"{before}{_START}{shown}{_END}{after}"


def _printed(script: str) -> str:
    """Return what a script prints."""
    command = [sys.executable, str(ROOT / script)]
    return subprocess.run(command, cwd=ROOT, stdout=subprocess.PIPE, text=True, encoding="utf-8", check=True).stdout


def _quoted(text: str) -> str:
    return "> " + str(text).strip().replace("\n", "\n> ")


def _flat(text: str) -> str:
    return " ".join(str(text).split())


def _said(ground: str) -> str:
    return ground.replace("-", " ")


def _home(ground: str) -> str:
    return "evidence.md" if ground[:1] == "E" and ground[1:].isdigit() else "principles.md"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
