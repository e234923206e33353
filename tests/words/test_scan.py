"""Scanning by anchors finds all that trying every phrase at every word finds, each place once."""

import pytest

from lint.rules.lexicon import LexiconSource
from lint.words.lexicon import Lexicon
from lint.words.match import Attempt, compile_phrase
from lint.words.scan import Scanner
from lint.words.tokens import tokenise

PHRASES = """
we help
my name is
^ ..4 (i am|this is) {name}
^ [so|well ,] we
^ , dana
{offer-verb}
we [really] {offer-verb} you
{offer-verb:ing} ..3 farms
(help|save) you (time|money)
[please] reach out
.. rota
..2-3 rota $
{number} farms
(5|{number}) farms
([about] {number}|a few) (farms|mills)
{percent} ..4 {number}
{money}
{digits} $
at {company} [we]
{name} , {any}
!(we) {any} help
we !(help) {any}
(thing= ..3) with you
(who= [we|you]) ask
{whoever} of
a {whoever}
{greeting-word} [{name}]
(we|you|they) ..2 (help|ask|cut) ..2 (you|farms)
the [(very|really) big] [red] rota
{any} {any} {any} mills
{capital} $
do not [you] mind
would you mind
the the
^ $
[so]
{url}
one of [the] {number}
it is , however
..3 {ing} lead
""".strip().splitlines()

SENTENCES = """
We help 12 farms.
Well, we really help you, Dana.
My name is Tom and I'm Tom, founder of Reedline.
This is Dana Field at Northbeam Mills Ltd we think
How do you plan the very big red rota today?
the the the rota
5 farms, five farms, about 30 farms and a few mills
40% fewer calls at 20 of 30 mills, $5k each
Please reach out to a head of sales of ours
Reaching out, stopping, helping farms, save you time
It's, however, the rota of Dana
Don't you mind? Would you mind, you don't mind
We took it, they cut farms, we reached out
Good morning Dana, good old evening
a growing lead of somebody of ours asks
Talk with you, walk the dog with you
one of the 5 mills, one of 12
Dana — ask northfield.com
so
you ask we ask they ask who did not ask
""".strip().splitlines()

assert len(PHRASES) == 40
assert len(SENTENCES) == 20


def entries(source: LexiconSource) -> list[list[object]]:
    return [source.entry(phrase, source.parser.parse(phrase)) for phrase in PHRASES]


@pytest.mark.parametrize("sentence", SENTENCES)
def test_nothing_is_missed_and_nothing_comes_twice(source: LexiconSource, lexicon: Lexicon, sentence: str) -> None:
    words = tokenise(sentence)
    count = len(words.forms)
    expected = []
    for key, nodes, *_ in entries(source):
        step = compile_phrase(nodes, lexicon)
        for begin in range(count):
            attempt = Attempt(sentence, words, 0, count)
            end = step(attempt, begin)
            if end > begin:
                expected.append((key, begin, end, attempt.captures))
    found = [tuple(hit) for hit in Scanner(entries(source), lexicon).scan(sentence, words, 0, count)]
    assert sorted(found, key=str) == sorted(expected, key=str)


def test_every_phrase_but_these_is_found_somewhere(source: LexiconSource, lexicon: Lexicon) -> None:
    """The comparison above would hold for phrases that never match; these alone may not."""
    scanner = Scanner(entries(source), lexicon)
    found = set()
    for sentence in SENTENCES:
        words = tokenise(sentence)
        found |= {hit.key for hit in scanner.hits(sentence, words, 0, len(words.forms))}
    assert set(PHRASES) - found == {"^ $", "^ , dana"}


# phrase | anchor words | fewest and most words before them
ANCHORS = [
    ("we help", "help", 1, 1),
    ("^ ..4 my name is", "name", 1, 5),
    ("the [very] big rota", "big", 1, 2),
    ("(help|save) you", "help save", 0, 0),
    ("..2-3 rota", "rota", 2, 3),
    ("{company} mills", "mills", 1, 3),
    ("the ((big red|small) mill|rota) guild", "guild", 2, 4),
    ("{digits} mills", "mills", 1, 1),
    ("{digits} [mills]", "#", 0, 0),
    ("(big {any}|{any} red) rota", "rota", 2, 2),
    ("[so] ({any} big|red {any})", "big red", 0, 2),
    ("!(we) {any} help", "help", 1, 1),
    ("(who= you) {any}", "you", 0, 0),
]


@pytest.mark.parametrize("phrase, words, least, most", ANCHORS)
def test_anchor(source: LexiconSource, phrase: str, words: str, least: int, most: int) -> None:
    assert source.entry(None, source.parser.parse(phrase))[3] == (words.split(), least, most)


@pytest.mark.parametrize("phrase", ["{any} {name}", "[help]", "..3 {capital}", "(help|{any}) {name}"])
def test_without_an_anchor_every_word_is_tried(source: LexiconSource, lexicon: Lexicon, phrase: str) -> None:
    entry = source.entry(None, source.parser.parse(phrase))
    assert entry[3] is None
    assert not Scanner([entry], lexicon).bounded


def test_hits_are_remembered_and_moved(source: LexiconSource, lexicon: Lexicon) -> None:
    scanner = Scanner([source.entry("k", source.parser.parse("(who= we) help"))], lexicon)
    text = "So we help. So we help."
    words = tokenise(text)
    first, second = (scanner.hits(text, words, at, at + 3) for at in (0, 3))
    assert first == [("k", 1, 3, {"who": (1, 2)})]
    assert second == [("k", 4, 6, {"who": (4, 5)})]
    assert scanner.hits(text, words, 3, 3) == []
