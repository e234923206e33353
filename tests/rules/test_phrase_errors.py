"""Phrases that cannot be read: what is said, and the column (from 0) it points at."""

import pytest

from lint.rules.inflect import forms_of
from lint.rules.phrase import PhraseError, PhraseParser

PARSER = PhraseParser({"offer-verb": [], "courtesy": []}, {"offer-verb": [forms_of("help")]}, {})

# phrase | column | message
ERRORS = [
    ("", 0, "the phrase is empty"),
    ("   ", 0, "the phrase is empty"),
    ("we (help|ask", 9, "')' is missing"),
    ("we [help", 4, "']' is missing"),
    ("we (help]", 3, "'(' is never closed"),
    ("we [help)", 3, "'[' is never closed"),
    ("we !(help]", 3, "'!(' is never closed"),
    ("(thing= ..2]", 0, "'(thing=' is never closed"),
    ("we help)", 7, "')' closes nothing"),
    ("we help]", 7, "']' closes nothing"),
    ("we|you", 0, "a bar belongs inside ( ) or [ ]"),
    ("we {ofer-verb}", 3, "there is no list 'ofer-verb' (did you mean \"offer-verb\"?)"),
    ("we {numbr}", 3, "there is no list 'numbr' (did you mean \"number\"?)"),
    ("we {zzz}", 3, "there is no list 'zzz'"),
    ("{offer-verb:gerund}", 0, "offer-verb has no form 'gerund'; verb lists have base, s, past, participle, ing"),
    ("{courtesy:ing}", 0, "courtesy is no verb list and has no form 'ing'"),
    ("{name:ing}", 0, "name is no verb list and has no form 'ing'"),
    ("we {Name}", 2, "cannot read '{Name}'"),
    ("we {name", 2, "cannot read '{name'"),
    ("we} help", 2, "cannot read '} help'"),
    ("we & you", 3, "'&' is no word; write , for a pause"),
    ("we — you", 3, "'—' is no word; write , for a pause"),
    ("we ~ you", 3, "'~' is no word; write , for a pause"),
    ("we ... you", 5, "'.' is no word; write , for a pause"),
    ("we !you", 3, "'!you': write !(…) for what must not follow"),
    ("we ! (you)", 3, "'!': write !(…) for what must not follow"),
    ("we ..5-2 you", 3, "'..5-2': the smaller number comes first"),
]


@pytest.mark.parametrize("phrase, column, message", ERRORS)
def test_error(phrase: str, column: int, message: str) -> None:
    with pytest.raises(PhraseError) as caught:
        PARSER.parse(phrase)
    assert (caught.value.column, str(caught.value)) == (column, message)


# phrase | nodes
READ = [
    ("We'RE here", [["w", "we"], ["w", "are"], ["w", "here"]]),
    ("Help~", [["s", ["help", "helped", "helping", "helps"]]]),
    ("(a|b c|d)", [["a", [[["w", "a"]], [["w", "b"], ["w", "c"]], [["w", "d"]]]]]),
    ("(a|b|a)", [["s", ["a", "b"]]]),
    ("[a]", [["o", [["w", "a"]]]]),
    ("!(a)", [["n", [["w", "a"]]]]),
    ("..2-4 .. ..3", [["g", 2, 4], ["g", 0, 8], ["g", 0, 3]]),
    ("^ , $", [["^"], [","], ["$"]]),
    ("(thing= {any})", [["=", "thing", [["c", "any"]]]]),
    ("{offer-verb} {offer-verb:ing} {name}", [["l", "offer-verb"], ["s", ["helping"]], ["c", "name"]]),
]


@pytest.mark.parametrize("phrase, nodes", READ)
def test_read(phrase: str, nodes: list[object]) -> None:
    assert PARSER.parse(phrase) == nodes
