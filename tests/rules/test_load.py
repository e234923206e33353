"""Strict loading: one change to a rule that is in order, and the faults it brings, each at its place."""

from collections.abc import Callable
from pathlib import Path

import pytest

from lint.rules.errors import RuleError
from lint.rules.pack import build_pack

Folder = Callable[..., Path]

# case -> what is changed in the rule of conftest.py, into what, and line:column: message of each fault; "…" is anything

CASES: dict[str, tuple[str, str, list[str]]] = {
    "unknown key": (
        "severity: warning",
        "severity: warning\nphrase: x",
        ["6:1: unknown key 'phrase' (did you mean \"phrases\"?); allowed: summary, message, …"],
    ),
    "unknown key, nothing like it": (
        "severity: warning",
        "severity: warning\nzzz: x",
        ["6:1: unknown key 'zzz'; allowed: …"],
    ),
    "missing key": ("why: It is not about them yet.\n", "", ["1:1: the key 'why' is missing"]),
    "duplicate key": (
        "severity: warning",
        "severity: warning\nwhy: Again.",
        ["6:1: the key 'why' stands here twice"],
    ),
    "empty key": ("why: It is not about them yet.", "why:", ["3:5: why is empty: fill it in or leave it out"]),
    # values
    "wrong value": (
        "severity: warning",
        "severity: warn",
        ["5:11: 'warn' is no severity (did you mean \"warning\"?); allowed: error, warning, info"],
    ),
    "wrong kind": (
        "kind: phrase",
        "kind: phrases",
        ["6:7: 'phrases' is no kind (did you mean \"phrase\"?); allowed: phrase, metric, absence, order, weighed"],
    ),
    "a list where a text belongs": ("kind: phrase", "kind: [phrase]", ["6:7: kind must be a text"]),
    "wrong value in a list": (
        "severity: warning",
        "severity: warning\nstage: [reply, folow-up]",
        ["6:16: 'folow-up' is no stage (did you mean \"follow-up\"?); allowed: …"],
    ),
    "a number where words belong": (
        "based-on: our-stance",
        "based-on: [our-stance, 19]",
        ["4:24: 19 is no text: put it in quotes"],
    ),
    "no flag": ("severity: warning", 'severity: warning\nenabled: "false"', ["6:10: enabled must be true or false"]),
    "no number": ("severity: warning", "severity: warning\nweight: heavy", ["6:9: weight must be a number"]),
    # rewrites
    "nothing to strike out": (
        "- delete: sentence",
        "- delete: sentance",
        [
            "10:13: 'sentance' is no part to change (did you mean \"sentence\"?); "
            "allowed: match, clause, sentence, front, back, end, above, below, list, later"
        ],
    ),
    "nothing to replace": (
        "- delete: sentence",
        "- replace: x\n    what: foo",
        ["11:11: 'foo' is no part to change; allowed: …"],
    ),
    "a text for a flag": (
        "- delete: sentence",
        '- delete: match\n    safe: "no"',
        ["11:11: safe must be true or false"],
    ),
    "no zone of a rewrite": (
        "- delete: sentence",
        "- say: x\n    zone: [openning]",
        ["11:12: 'openning' is no zone (did you mean \"opening\"?); allowed: …"],
    ),
    "nothing said": ("- delete: sentence", '- say: ""', ["10:10: say must be a text"]),
    "nothing to mend": (
        "- delete: sentence",
        "- mend: tags",
        ["10:11: 'tags' is no mend (did you mean \"tag\"?); allowed: tag"],
    ),
    # YAML
    "yaml: no": (
        "severity: warning",
        "severity: warning\nenabled: no",
        ["6:10: 'no' is read as bool by YAML: put it in quotes"],
    ),
    "yaml: 012": (
        "severity: warning",
        "severity: warning\nweight: 012",
        ["6:9: '012' is read as int by YAML: put it in quotes"],
    ),
    "yaml: date": (
        "why: It is not about them yet.",
        "why: 2024-05-01",
        ["3:6: '2024-05-01' is read as timestamp by YAML: put it in quotes"],
    ),
    "yaml: 12:30": (
        "why: It is not about them yet.",
        "why: 12:30",
        ["3:6: '12:30' is read as int by YAML: put it in quotes"],
    ),
    "yaml: tag": (
        "why: It is not about them yet.",
        "why: !odd x",
        ["3:6: 'x' is read as !odd by YAML: put it in quotes"],
    ),
    "yaml: broken": ("severity: warning", "severity: [warning", ["6:5: is not YAML: …"]),
    # phrases
    "bad phrase in quotes": (
        '"we {offer-verb}"',
        '"we (help|ask"',
        ["8:15: 'we (help|ask': ')' is missing"],
    ),
    "bad phrase without quotes": ('"we {offer-verb}"', "we (help|ask", ["8:14: 'we (help|ask': ')' is missing"]),
    "bad phrase in a fact": (
        "kind: phrase",
        'kind: phrase\nunless:\n  - has: ["you ask", "a ) b"]',
        ["8:25: 'a ) b': ')' closes nothing"],
    ),
    "no phrase": ('"we {offer-verb}"', "12", ["8:5: 12 is not a phrase: put it in quotes"]),
    "unknown list": (
        "{offer-verb}",
        "{ofer-verb}",
        ["8:9: 'we {ofer-verb}': there is no list 'ofer-verb' (did you mean \"offer-verb\"?)"],
    ),
    "nothing to look for": (
        'phrases:\n  - "we {offer-verb}"\n',
        "",
        ["6:7: a rule of kind phrase needs phrases, or facts under where"],
    ),
    # facts
    "unknown fact": (
        "kind: phrase",
        "kind: phrase\nwhere:\n  focsu: sender",
        ["8:3: unknown key 'focsu' (did you mean \"focus\"?); allowed: focus, question, …"],
    ),
    "wrong fact": (
        "kind: phrase",
        "kind: phrase\nwhere: {focus: [reader, me]}",
        ["7:25: 'me' is no focus; allowed: sender, reader, both, neither"],
    ),
    "no facts": (
        "kind: phrase",
        "kind: phrase\nwhere: sender",
        ["7:8: must be a set of facts such as “focus: sender”"],
    ),
    "unknown verb list": (
        "kind: phrase",
        "kind: phrase\nwhere: {actor: sender, verb: [offer-verb, ofer-verb]}",
        ["7:43: there is no verb list 'ofer-verb' (did you mean \"offer-verb\"?)"],
    ),
    "a list of words is no verb list": (
        "kind: phrase",
        "kind: phrase\nwhere: {not-verb: courtesy}",
        ["7:19: there is no verb list 'courtesy'"],
    ),
    "unknown fact within a fact": (
        "kind: phrase",
        "kind: phrase\nwhere: {previous: {zones: body}}",
        ["7:20: unknown key 'zones' (did you mean \"zone\"?); allowed: …"],
    ),
    # kinds
    "metric without its keys": (
        "kind: phrase",
        "kind: metric",
        [
            "6:7: a rule of kind metric needs the key 'metric'",
            "6:7: a rule of kind metric needs the key 'limit'",
        ],
    ),
    "unknown stage of a limit": (
        "kind: phrase",
        "kind: metric\nmetric: words\nlimit: {default: 90, replies: 50}",
        ["8:22: 'replies' is no stage (did you mean \"reply\"?)"],
    ),
    "limit is no number": (
        "kind: phrase",
        "kind: metric\nmetric: words\nlimit: {default: many}",
        ["8:18: a limit is a number"],
    ),
    # rewrites and examples
    "rewrite that does nothing": (
        "- delete: sentence",
        "- what: sentence",
        ["10:5: a rewrite has one of the keys use, say, sample, replace, delete, move, mend or borrow"],
    ),
    "rewrite, unknown key": (
        "- delete: sentence",
        "- delete: sentence\n    saf: true",
        ["11:5: unknown key 'saf' (did you mean \"safe\"?); allowed: …"],
    ),
    "too few bad": (
        "  - bad: We help mills.\n",
        "",
        ["12:3: a rule needs at least two bad and three good examples; here are 1 and 3"],
    ),
    "too few good": (
        "  - good: Who plans the rota?\n",
        "",
        ["12:3: a rule needs at least two bad and three good examples; here are 2 and 2"],
    ),
    "example of neither sort": (
        "- good: Who plans the rota?",
        "- text: Who plans the rota?",
        [
            "16:5: an example has one of the keys bad or good",
            "12:3: a rule needs at least two bad and three good examples; here are 2 and 2",
        ],
    ),
    "example, unknown key": (
        "- bad: We help mills.",
        "- bad: We help mills.\n    mark: We help",
        ["13:5: unknown key 'mark' (did you mean \"marks\"?)"],
    ),
    # over
    "over nothing": (
        "severity: warning",
        "severity: warning\nover: [opener/ofer]",
        ["6:8: over: there is no rule 'opener/ofer' (did you mean \"opener/offer\"?)"],
    ),
    "over itself": (
        "severity: warning",
        "severity: warning\nover: opener/offer",
        ["6:7: over: opener/offer and opener/offer each outrank the other"],
    ),
    # raw expressions
    "broken regex": (
        "kind: phrase",
        'kind: phrase\nregex: "(we"',
        ["7:8: '(we' is no regular expression: …"],
    ),
    "runaway regex": (
        "kind: phrase",
        'kind: phrase\nregex: [we, "(a+a+)+c"]',
        ["7:13: '(a+a+)+c' runs away: it takes too long on a plain text"],
    ),
}


def faults_of(folder: Path) -> list[str]:
    with pytest.raises(RuleError) as caught:
        build_pack(folder)
    return str(caught.value).split("\n")


def agrees(said: str, expected: str) -> bool:
    """An expected line may begin or end with "…"."""
    if expected.startswith("…"):
        return expected.strip("…") in said
    return said.startswith(expected[:-1]) if expected.endswith("…") else said == expected


def test_the_rule_in_order_loads(rules: Folder, rule_text: str) -> None:
    (rule,) = build_pack(rules({"opener/offer.yaml": rule_text}))["rules"]
    assert rule["id"] == "opener/offer"
    assert rule["zones"] == ["opening", "body", "ask", "postscript"]
    assert (rule["based_on"], rule["severity"], rule["enabled"], rule["marks"]) == (
        ["our-stance"],
        "warning",
        True,
        "match",
    )


@pytest.mark.parametrize("case", CASES)
def test_faults(rules: Folder, rule_text: str, case: str) -> None:
    old, new, expected = CASES[case]
    assert rule_text.count(old) == 1
    said = faults_of(rules({"opener/offer.yaml": rule_text.replace(old, new)}))
    path = "rules/opener/offer.yaml:"
    assert len(said) == len(expected), said
    for line, wanted in zip(said, expected, strict=True):
        assert line.startswith(path)
        assert agrees(line.removeprefix(path), wanted), line


def test_all_faults_of_all_files_are_told_at_once(rules: Folder, rule_text: str) -> None:
    broken = rule_text.replace("severity: warning", "severity: warn\nzzz: 1")
    said = faults_of(rules({"opener/one.yaml": broken, "filler/two.yaml": broken, "filler/three.yaml": rule_text}))
    places = [line.rpartition(": ")[0].split(": ")[0] for line in said]
    assert places == [
        "rules/filler/two.yaml:5:11",
        "rules/filler/two.yaml:6:1",
        "rules/opener/one.yaml:5:11",
        "rules/opener/one.yaml:6:1",
    ]


def test_two_rules_over_each_other(rules: Folder, rule_text: str) -> None:
    def over(other: str) -> str:
        return rule_text.replace("kind: phrase", f"kind: phrase\nover: [{other}]")

    said = faults_of(rules({"opener/one.yaml": over("opener/two"), "opener/two.yaml": over("opener/one")}))
    assert said == [
        "rules/opener/one.yaml:7:8: over: opener/one and opener/two each outrank the other",
        "rules/opener/two.yaml:7:8: over: opener/two and opener/one each outrank the other",
    ]


def test_a_broken_rule_is_not_called_missing_besides(rules: Folder, rule_text: str) -> None:
    above = rule_text.replace("kind: phrase", "kind: phrase\nover: [opener/two]")
    said = faults_of(rules({"opener/one.yaml": above, "opener/two.yaml": rule_text.replace("warning", "warn")}))
    assert [line.split(" is no ")[0] for line in said] == ["rules/opener/two.yaml:5:11: 'warn'"]


# file | content | the one fault
FILES = [
    ("openr/x.yaml", None, "rules/openr/x.yaml:1:1: the folder 'openr' is no family (did you mean \"opener\"?)"),
    ("opener/x.yaml", "- a\n", "rules/opener/x.yaml:1:1: a rule is a set of keys: summary, message, why …"),
    ("opener/x.yaml", "", "rules/opener/x.yaml:1:1: a rule is a set of keys: summary, message, why …"),
    ("opener/x.yaml", "!!str [a]", "rules/opener/x.yaml:1:1: a rule is a set of keys: summary, message, why …"),
    ("opener/x.yaml", "a: &a [*a]", "rules/opener/x.yaml:1:4: is nested too deeply"),
    ("lexicon/b.yaml", "- a", "lexicon/b.yaml:1:1: must hold lists by name"),
    ("lexicon/b.yaml", "b: [a]", "lexicon/b.yaml:1:4: b needs the keys about and words or verbs"),
    (
        "lexicon/b.yaml",
        "b: {word: [a], words: [b]}",
        "lexicon/b.yaml:1:5: unknown key 'word' (did you mean \"words\"?); allowed: about, words, verbs, lists",
    ),
    ("lexicon/b.yaml", "b: {words: help}", "lexicon/b.yaml:1:12: words must be a list"),
    ("lexicon/b.yaml", "b: {about: Nothing.}", "lexicon/b.yaml:1:4: b holds no words, verbs or lists"),
    ("lexicon/b.yaml", "b: {words: [a, 5]}", "lexicon/b.yaml:1:16: 5 is not a text: put it in quotes"),
    ("lexicon/b.yaml", "b: {words: [a, off]}", "lexicon/b.yaml:1:16: 'off' is read as bool by YAML: put it in quotes"),
    ("lexicon/b.yaml", 'b: {words: ["(a"]}', "lexicon/b.yaml:1:13: '(a': ')' is missing"),
    (
        "lexicon/b.yaml",
        "b: {lists: [courtsey]}",
        "lexicon/b.yaml:1:13: '{courtsey}': there is no list 'courtsey' (did you mean \"courtesy\"?)",
    ),
    ("lexicon/b.yaml", "b: {words: [a], lists: [b]}", "lexicon/b.yaml:1:13: the list b holds itself"),
    (
        "profiles/p.yaml",
        "rules: [opener/offr]",
        "rules/profiles/p.yaml:1:9: there is no rule 'opener/offr' (did you mean \"opener/offer\"?)",
    ),
]


@pytest.mark.parametrize("path, content, fault", FILES)
def test_files(rules: Folder, rule_text: str, path: str, content: str | None, fault: str) -> None:
    files = {"opener/offer.yaml": rule_text, path: rule_text if content is None else content}
    assert faults_of(rules(files)) == [fault]


def test_aliases_cannot_blow_up(rules: Folder) -> None:
    lines = ["a0: &a0 [x, x, x, x, x, x, x, x, x, x]"]
    lines += [f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 10)}]" for n in range(1, 9)]
    (fault,) = faults_of(rules({"opener/x.yaml": "\n".join(lines)}))
    assert fault.endswith("the file holds too many values")


def test_a_file_that_is_no_text(rules: Folder) -> None:
    folder = rules({"opener/x.yaml": ""})
    (folder / "opener" / "x.yaml").write_bytes(b"summary: \xff")
    (fault,) = faults_of(folder)
    assert fault.startswith("rules/opener/x.yaml:1:1: cannot be read: ")
