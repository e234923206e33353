"""Trade files: taken in with the rules, and refused with the place of what is wrong."""

from collections.abc import Callable
from pathlib import Path

import pytest

from lint.rules.errors import RuleError
from lint.rules.pack import build_pack
from lint.words.lexicon import lexicon_from
from lint.words.trades import TradeBook

Folder = Callable[..., Path]
MILLS = "about: Mills.\ntrades:\n  milling:\n    words: [mill~]\n    ask: [Who mills for you today?]\n"
BROKEN = [
    # what stands in the file, what stands there instead, the fault
    ("about: Mills.\n", "", "needs the keys about and trades"),
    ("ask:", "aks:", "unknown key 'aks' (did you mean \"ask\"?)"),
    ("[Who mills for you today?]", "[]", "ask holds questions that begin with how, what, who"),
    ("    words: [mill~]\n", "", "milling needs words, goods or work to be known by"),
    ("Who mills for you today?", "Do you mill?", "ask holds questions that begin with how, what, who"),
    ("Who mills", "Who mills and mills and mills and mills and mills and mills", "at most 14 words"),
    ("mill~]", "'&']", "'&' is no word"),
    ("words: [mill~]", "goods: [rye & oats]", "goods holds plain words"),
    ("    ask:", "    purpose: sale\n    ask:", "purpose is one of sales, recruiting, event, press"),
]


def test_a_trade_is_known_by_its_words(rules: Folder, rule_text: str) -> None:
    pack = build_pack(rules({"opener/offer.yaml": rule_text, "trades/mills.yaml": MILLS}))
    book = TradeBook(pack["trades"], lexicon_from(pack["lexicon"]))
    assert book.known["milling"] == (("Who mills for you today?",), {"sales"})


def test_a_trade_stands_once(rules: Folder, rule_text: str) -> None:
    with pytest.raises(RuleError, match="there is a trade 'milling' already"):
        build_pack(rules({"opener/offer.yaml": rule_text, "trades/a.yaml": MILLS, "trades/b.yaml": MILLS}))


def test_a_rules_folder_needs_no_trades(rules: Folder, rule_text: str) -> None:
    pack = build_pack(rules({"opener/offer.yaml": rule_text}))
    assert not TradeBook(pack["trades"], lexicon_from(pack["lexicon"])).known


@pytest.mark.parametrize(("old", "new", "fault"), BROKEN, ids=[row[2] for row in BROKEN])
def test_what_is_wrong_with_a_trade_is_told(rules: Folder, rule_text: str, old: str, new: str, fault: str) -> None:
    with pytest.raises(RuleError) as raised:
        build_pack(rules({"opener/offer.yaml": rule_text, "trades/mills.yaml": MILLS.replace(old, new)}))
    assert fault in str(raised.value)
    assert "trades/mills.yaml:" in str(raised.value)
