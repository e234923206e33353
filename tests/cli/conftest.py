"""The command line in this process, with a small linter in the place of the real one: rules may change, this stays."""

import io
import re
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, ClassVar, NamedTuple

import pytest

import lint.cli.here
import lint.cli.work
from lint.cli.main import run
from lint.drafts.reading import Unreadable
from lint.fix.copy import copy_of
from lint.fix.loop import Ask, Fixed, fix
from lint.fix.plan import every, safe_only, without_blanks
from lint.model.draft import Draft, Known, Sentence, Words, Zone
from lint.model.finding import DraftReport, Edit, Finding, Metrics, Problem, Report, Rewrite
from lint.model.options import Options
from lint.model.source import Segment, SourceMap, Span
from lint.rules.errors import RuleError, Where
from lint.rules.rule import Rule


def _rule(name: str, severity: str, **more: Any) -> Rule:
    empty: dict[str, Any] = dict.fromkeys(
        (
            "stages",
            "relationships",
            "purposes",
            "phrases",
            "regexes",
            "where",
            "unless",
            "over",
            "first",
            "then",
            "rewrites",
        ),
        (),
    )
    texts = {"message": f"{name} is here.", "why": "They may pull back.", "summary": f"Finds {name}."}
    fields = {
        **empty, **texts, "id": name, "family": name.partition("/")[0], "based_on": ("our-stance",),
        "severity": severity, "enabled": True, "weight": None, "zones": ("opening",), "kind": "phrase",
        "marks": "match", "metric": "", "limit": {}, **more,
    }  # fmt: skip
    return Rule(**fields)


PHRASES = {"pressure/act-now": "act now", "opener/introduction": "my name is", "filler/hope": "hope this finds you"}
INSTEAD = {  # rule -> what its finding is replaced by, and whether that is safe; other rules say "take your time"
    "filler/hope": ("saw your note to", "safe"),
    "opener/introduction": ("[what you saw] is", "unsafe"),
}
RULES = (
    _rule("filler/hope", "info"),
    _rule("opener/introduction", "warning"),
    _rule("overload/long", "warning", kind="metric", metric="words", limit={"default": 100}, enabled=False),
    _rule("pressure/act-now", "error"),
)


class SmallLinter:
    """Finds three phrases. A file that holds "boom" makes it fail; rules in a folder named "broken" do not load."""

    rules = RULES
    profiles: ClassVar[dict[str, Any]] = {"standard": {}, "strict": {}}

    def __init__(self, options: Options | None = None, *, rule_paths: Sequence[Path] = ()) -> None:
        for path in rule_paths:
            if path.name == "broken":
                raise RuleError([(Where("broken/a/b.yaml", 3, 1), 'unknown key "phrase"')])

    def state(self, rule: Rule, options: Options | None = None) -> tuple[bool, str]:
        options = options or Options()
        names = (rule.id, rule.family)
        if any(name in options.ignore for name in names):
            return False, "ignored"
        if options.select:
            on = any(name in options.select for name in names)
            return on, "selected" if on else "not selected"
        return rule.enabled, "on by default" if rule.enabled else "off by default"

    def check_bytes(self, data: bytes, filename: str, options: Options) -> Report:
        try:
            draft = self.parse(data, filename, options)
        except Unreadable as error:
            return Report((), (Problem(filename, str(error)),))
        if "boom" in draft.text:
            raise ZeroDivisionError("an engine that\nbreaks")
        findings = []
        for rule in self.rules:
            if not self.state(rule, options)[0] or rule.id not in PHRASES:
                continue
            for found in re.finditer(PHRASES[rule.id], draft.text, re.IGNORECASE):
                start, end = draft.map.place(found.start()), draft.map.place(found.end())
                severity: Any = options.severity.get(rule.id, rule.severity)
                words, how = INSTEAD.get(rule.id, ("take your time", "unsafe"))
                applicability: Any = how
                edit = Rewrite(words, (Edit(start.offset, end.offset, words),), applicability)
                findings.append(
                    Finding(
                        rule.id, rule.family, severity, "body", rule.message, rule.why, Span(*found.span()), start, end,
                        found[0], "0" * 12, 1, (edit,) if options.rewrites else (),
                    )
                )  # fmt: skip
        verdicts = dict.fromkeys(("opener", "pressure", "self-focus"))
        metrics = Metrics(len(draft.text.split()), 7.0 if options.metrics else None, 0, 0, 0, 0, 0)
        traits = dict.fromkeys(("listens", "overload", "easy_out"))
        return Report((DraftReport(draft, tuple(findings), verdicts, traits, metrics, {"total": len(findings)}),))

    def fix(self, data: bytes, filename: str, options: Options, *, unsafe: bool, ask: Ask | None) -> Fixed:
        try:
            copy = copy_of(data, filename)
        except Unreadable:
            return Fixed("", "", data, (), self.check_bytes(data, filename, options))
        admits = every if unsafe else without_blanks if ask else safe_only
        return fix(lambda file: self.check_bytes(file, filename, options), data, copy, admits, ask)

    def parse(self, data: bytes, filename: str, options: Options) -> Draft:
        try:
            text = data.decode("utf-8-sig")
        except UnicodeDecodeError:
            raise Unreadable("is not text") from None
        words = Words([], [], [], [], [])
        sentences = [
            Sentence(found.start(), found.end(), 0, 0, "body", 0, False, found[0].endswith("?"), "reader", ())
            for found in re.finditer(r"[^\s.!?][^.!?]*[.!?]*", text)
        ]
        return Draft(
            path=filename,
            format="txt",
            text=text,
            map=SourceMap(text, [Segment(0, len(text), 0, len(text), "literal")]),
            words=words,
            zones=(Zone("body", 0, len(text)),),
            sentences=tuple(sentences),
            tags=(),
            stage=Known(options.stage or "first-touch", "given" if options.stage else "default"),
            relationship=Known("cold", "default"),
            purpose=Known("sales", "default"),
            language=Known("en", "inferred"),
            outreach=Known("yes", "inferred"),
        )

    def check_examples(self, paths: Sequence[Path]) -> dict[str, list[str]]:
        return {str(path): [f"{path}:9:3: is not found"] if "bad" in path.name else [] for path in paths}


class Result(NamedTuple):
    """How a command ended."""

    status: int
    out: str
    err: str


Loosebrick = Callable[..., Result]


@pytest.fixture
def loosebrick(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> Loosebrick:
    """Return a function that runs `loosebrick ARGS` in an empty folder of its own."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("NO_COLOR", raising=False)
    monkeypatch.setattr(lint.cli.work, "Linter", SmallLinter)
    monkeypatch.setattr(lint.cli.here, "Linter", SmallLinter)

    def command(*args: str, stdin: bytes = b"") -> Result:
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(stdin)))
        status = run(list(args))
        return Result(status, *capfd.readouterr())

    return command


@pytest.fixture
def write(tmp_path: Path) -> Callable[[dict[str, Any]], None]:
    """Return a function that makes files in the folder of `loosebrick`, from texts, bytes or {repeat: [text, n]}."""

    def make(files: dict[str, Any]) -> None:
        for name, content in files.items():
            path = tmp_path / name
            if name.endswith("/"):
                path.mkdir(parents=True, exist_ok=True)
                continue
            path.parent.mkdir(parents=True, exist_ok=True)
            if isinstance(content, dict):
                text, times = content["repeat"]
                content = text * times
            path.write_bytes(content if isinstance(content, bytes) else content.encode())

    return make
