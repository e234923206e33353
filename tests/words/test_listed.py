"""Entries of a lexicon list at a place: the longest one counts."""

import pytest

from lint.words.lexicon import Lexicon
from lint.words.listed import Phrases
from lint.words.tokens import tokenise

# list | text | index behind the longest entry at its first word, -1 for none
AT = [
    ("greeting-word", "Hi Dana", 1),
    ("greeting-word", "Good morning Dana", 2),
    ("greeting-word", "Good evening", 2),
    ("greeting-word", "Good old evening", 3),
    ("greeting-word", "Hiya there", 2),
    ("greeting-word", "Hey Dana", -1),
    ("greeting-word", "Good", -1),
    ("greeting-word", "Dana, hi", -1),
    ("offer-verb", "reached out today", 2),
    ("offer-verb", "reached a town", -1),
    ("job-title", "growing lead at", 2),
    ("whoever", "head of sales", 3),
    ("whoever", "somebody", 1),
    ("no-such-list", "hi", -1),
    ("greeting-word", "", -1),
]


@pytest.mark.parametrize("name, text, end", AT)
def test_at(lexicon: Lexicon, name: str, text: str, end: int) -> None:
    words = tokenise(text)
    assert Phrases(lexicon).at(name, text, words, 0, len(words.forms)) == end


def test_at_stops_at_the_last_word(lexicon: Lexicon) -> None:
    text = "good morning"
    assert Phrases(lexicon).at("greeting-word", text, tokenise(text), 0, 1) == -1


# list | text | whether an entry stands anywhere in it
WITHIN = [
    ("greeting-word", "Dana, good morning to you", True),
    ("greeting-word", "Dana, a good rota", False),
    ("greeting-word", "oh hi", True),
    ("job-title", "the growing lead", True),
    ("job-title", "the growing rota", False),
    ("whoever", "ask the head of sales", True),
    ("no-such-list", "hi", False),
    ("greeting-word", "", False),
]


@pytest.mark.parametrize("name, text, there", WITHIN)
def test_within(lexicon: Lexicon, name: str, text: str, there: bool) -> None:
    words = tokenise(text)
    phrases = Phrases(lexicon)
    assert phrases.within(name, text, words, 0, len(words.forms)) is there
    assert phrases.within(name, text, words, 0, len(words.forms)) is there  # asked again, from what it remembers
