"""Sets of rewrites: taken in by name, narrowed by the line that takes them in, and refused when they are broken."""

from collections.abc import Callable
from pathlib import Path

import pytest

from lint.rules.errors import RuleError
from lint.rules.pack import build_pack

Folder = Callable[..., Path]
ASK = "about: Asks.\nrewrites:\n  - replace: Who mills?\n    what: sentence\n  - delete: sentence\n"
BROKEN = [
    # what the rule says, the set, the fault
    ("- use: aks", ASK, "there is no set of rewrites 'aks' (did you mean \"ask\"?)"),
    ("- use: ask", "about: Asks.\n", "needs the keys about and rewrites"),
    ("- use: ask", ASK + "  - use: ask\n", "a rewrite of a set has one of the keys say, sample, replace, delete"),
    ("- use: ask", ASK.replace("what: sentence", "what: sentance"), "'sentance' is no part to change"),
]


def test_a_set_stands_where_it_is_taken_in(rules: Folder, rule_text: str) -> None:
    text = rule_text.replace("- delete: sentence", "- use: ask\n    stage: reply\n  - say: Ask first.")
    (rule,) = build_pack(rules({"opener/offer.yaml": text, "rewrites/ask.yaml": ASK}))["rules"]
    assert rule["rewrites"] == [
        {"replace": "Who mills?", "what": "sentence", "stage": ["reply"]},
        {"delete": "sentence", "stage": ["reply"]},
        {"say": "Ask first."},
    ]


@pytest.mark.parametrize(("line", "held", "fault"), BROKEN, ids=[row[2] for row in BROKEN])
def test_what_is_wrong_with_a_set_is_told(rules: Folder, rule_text: str, line: str, held: str, fault: str) -> None:
    text = rule_text.replace("- delete: sentence", line)
    with pytest.raises(RuleError) as raised:
        build_pack(rules({"opener/offer.yaml": text, "rewrites/ask.yaml": held}))
    assert fault in str(raised.value)
