"""The five forms of a verb, by rule and as stated."""

import pytest

from lint.rules.inflect import forms_of

# entry | base, s, past, participle, ing
FORMS = [
    ("help", "help helps helped helped helping"),
    ("provide", "provide provides provided provided providing"),
    ("stop+", "stop stops stopped stopped stopping"),
    ("stop", "stop stops stopped stopped stopping"),
    ("refer+", "refer refers referred referred referring"),
    ("offer", "offer offers offered offered offering"),
    ("book", "book books booked booked booking"),
    ("show (showed/shown)", "show shows showed shown showing"),
    ("rely", "rely relies relied relied relying"),
    ("play", "play plays played played playing"),
    ("reach", "reach reaches reached reached reaching"),
    ("push", "push pushes pushed pushed pushing"),
    ("fix", "fix fixes fixed fixed fixing"),
    ("miss", "miss misses missed missed missing"),
    ("buzz", "buzz buzzes buzzed buzzed buzzing"),
    ("agree", "agree agrees agreed agreed agreeing"),
    ("tie", "tie ties tied tied tying"),
    ("dye", "dye dyes dyed dyed dyeing"),
    ("canoe", "canoe canoes canoed canoed canoeing"),
    ("take (took/taken)", "take takes took taken taking"),
    ("sell (sold)", "sell sells sold sold selling"),
    ("cut (cut)", "cut cuts cut cut cutting"),
    ("run+ (ran/run)", "run runs ran run running"),
    ("have (had)", "have has had had having"),
    ("do (did/done)", "do does did done doing"),
    ("go (went/gone)", "go goes went gone going"),
    ("be (was/been)", "be is was been being"),
    ("  sell  ( sold ) ", "sell sells sold sold selling"),
]

# entry of several words | its forms; stated forms may be whole or the verb alone
LONGER = [
    ("reach out", "reach out|reaches out|reached out|reached out|reaching out"),
    ("drop+ by", "drop by|drops by|dropped by|dropped by|dropping by"),
    ("come back (came/come)", "come back|comes back|came back|come back|coming back"),
    ("come back (came back/come back)", "come back|comes back|came back|come back|coming back"),
]


@pytest.mark.parametrize("entry, forms", FORMS)
def test_forms(entry: str, forms: str) -> None:
    assert " ".join(forms_of(entry)) == forms


@pytest.mark.parametrize("entry, forms", LONGER)
def test_the_first_word_is_inflected(entry: str, forms: str) -> None:
    assert "|".join(forms_of(entry)) == forms
