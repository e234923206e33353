"""The phrase language over words: every sign, what it takes, what it remembers, where it ends."""

import pytest

from lint.model.draft import Tag, Words
from lint.rules.lexicon import LexiconSource
from lint.words.lexicon import Lexicon
from lint.words.match import Attempt, compile_phrase
from lint.words.tokens import tokenise

# phrase | text | the first match, "" for none
TABLE = [
    # words in a row
    ("my name is", "Well, My NAME is Dana", "My NAME is"),
    ("my name is", "My name was Dana", ""),
    ("my name is", "my name", ""),
    ("i am", "I'm here", "I'm"),
    ("i'm", "I am here", "I am"),
    ("do not", "We don’t mind", "don’t"),
    ("co founded", "who co-founded it", "co-founded"),
    ("as you know", "As,\nyou (know)", "As,\nyou (know"),
    ("Offer", "an offer", "offer"),
    # help~
    ("help~", "we helped", "helped"),
    ("help~", "is helping", "helping"),
    ("help~", "our helper", ""),
    ("take~", "she took it", "took"),
    ("take~", "has taken it", "taken"),
    ("Stop~", "it stopped", "stopped"),
    # {list} {list:form}
    ("we {offer-verb}", "we help", "we help"),
    ("we {offer-verb}", "we stopped", "we stopped"),
    ("we {offer-verb}", "we reached out", "we reached out"),
    ("we {offer-verb}", "we listen", ""),
    ("{offer-verb:ing}", "We help by stopping it", "stopping"),
    ("{offer-verb:past}", "take, took, taken", "took"),
    ("{offer-verb:participle}", "take, took, taken", "taken"),
    ("{offer-verb:s}", "help helps", "helps"),
    ("{offer-verb:base}", "helping helps help", "help"),
    ("{offer-verb:ing} now", "reaching out now", "reaching out now"),
    ("a {whoever}", "a head of sales", "a head of sales"),
    ("a {whoever}", "a growing lead", "a growing lead"),
    # {class}
    ("at {name}", "at Dana", "at Dana"),
    ("at {name}", "at dana", ""),
    ("{name} is", "We is", ""),
    ("at {company}", "at Reedline Mills", "at Reedline"),
    ("at {company} we", "at Reedline Mills Ltd we", "at Reedline Mills Ltd we"),
    ("at {company} we", "at One Two Three Four we", ""),
    ("{number} farms", "12 farms", "12 farms"),
    ("{number} farms", "five farms", "five farms"),
    ("{digits} farms", "five farms", ""),
    ("{digits} farms", "1,200+ farms", "1,200+ farms"),
    ("{percent}", "by 12 or 40%", "40%"),
    ("{percent}", "ten times, 10x", "10x"),
    ("{money}", "12 or $5k", "$5k"),
    ("{ing} it", "by growing it", "growing it"),
    ("{ing} it", "a king bring it", "bring it"),
    ("{ing} it", "the ring it", ""),
    ("{capital} rota", "the Dana rota", "Dana rota"),
    ("{lower} rota", "Dana rota, a rota", "a rota"),
    ("the {any} rota", "the 5 rota", "the 5 rota"),
    ("see {url}", "see northfield.com", "see northfield.com"),
    ("{email}", "to ann@northfield.com", "ann@northfield.com"),
    ("{tag} rota", "the weekly rota", ""),
    # ( | ) and [ ]
    ("(a|the big) rota", "the big rota", "the big rota"),
    ("(a|the big) rota", "the rota", ""),
    ("(a|an|the) rota", "an rota", "an rota"),
    ("the [big] rota", "the rota", "the rota"),
    ("the [big] rota", "the big rota", "the big rota"),
    ("the [big|very small] rota", "the very small rota", "the very small rota"),
    ("the [big] big rota", "the big rota", "the big rota"),
    ("(one|one two) three", "one two three", "one two three"),
    ("a ((b|c) [d]|e) f", "a c d f", "a c d f"),
    # ..n
    ("we ..3 farms", "we farms", "we farms"),
    ("we ..3 farms", "we one two three farms", "we one two three farms"),
    ("we ..3 farms", "we one two three four farms", ""),
    ("we ..2-3 farms", "we one farms", ""),
    ("we ..2-3 farms", "we one two farms", "we one two farms"),
    ("we .. farms", "we a b c d e f g h farms", "we a b c d e f g h farms"),
    ("we .. farms", "we a b c d e f g h i farms", ""),
    ("we ..3 the", "we the the", "we the"),
    # , !( ) ^ $
    ("dana , how", "Dana, how", "Dana, how"),
    ("dana , how", "Dana — how", "Dana — how"),
    ("dana , how", "Dana (how)", "Dana (how"),
    ("dana , how", "Dana: how", "Dana: how"),
    ("dana , how", "Dana,\nhow", "Dana,\nhow"),
    ("dana , how", "Dana how", ""),
    ("dana , how", "Dana-how", ""),
    ("we help !(you|your team)", "we help you", ""),
    ("we help !(you|your team)", "we help your team", ""),
    ("we help !(you|your team)", "we help your rota", "we help"),
    ("we help !(you)", "we help", "we help"),
    ("the !(big) {any} rota", "the big rota, the red rota", "the red rota"),
    ("^ we help", "We help", "We help"),
    ("^ we help", "Here we help", ""),
    ("^ ..2 we help", "Here we help", "Here we help"),
    ("we help $", "we help", "we help"),
    ("we help $", "we help farms", ""),
    ("(we|you) (help|ask $)", "you ask us, you ask", "you ask"),
    # bounds: nothing reaches past the last word
    ("we ..3 $", "we a b", "we a b"),
    ("we {any}", "we", ""),
    ("we {company}", "we", ""),
    ("we {offer-verb}", "we", ""),
    ("we ,", "we,", ""),
]  # fmt: skip


def first_match(lexicon: Lexicon, nodes: list[object], text: str, words: Words) -> tuple[str, dict[str, str]]:
    step = compile_phrase(nodes, lexicon)
    count = len(words.forms)
    for begin in range(count):
        attempt = Attempt(text, words, 0, count)
        end = step(attempt, begin)
        if end > begin:
            kept = {name: span_text(text, words, *span) for name, span in attempt.captures.items()}
            return span_text(text, words, begin, end), kept
    return "", {}


def span_text(text: str, words: Words, first: int, last: int) -> str:
    return text[words.starts[first] : words.ends[last - 1]] if last > first else ""


@pytest.mark.parametrize("phrase, text, matched", TABLE)
def test_phrase(source: LexiconSource, lexicon: Lexicon, phrase: str, text: str, matched: str) -> None:
    assert first_match(lexicon, source.parser.parse(phrase), text, tokenise(text))[0] == matched


# phrase | text with {kind:filler} for a tag | match
TAGGED = [
    ("at {company}", "at", "Acme Ltd", "company", "at Acme Ltd"),
    ("at {company}", "at", "our mill", "product", "at our mill"),
    ("at {name}", "at", "dana", "name", "at dana"),
    ("at {name}", "at", "dana", "sender", "at dana"),
    ("at {greeted}", "at", "dana", "sender", ""),
    ("at {sender}", "at", "dana", "sender", "at dana"),
    ("at {tag}", "at", "something", "thing", "at something"),
    ("at {tag}", "at", "12", "number", ""),
    ("at {date}", "at", "monday", "date", "at monday"),
    ("at {link}", "at", "here", "link", "at here"),
    ("at {name}", "at", "Acme", "company", ""),
]


@pytest.mark.parametrize("phrase, before, filler, kind, matched", TAGGED)
def test_tags(
    source: LexiconSource, lexicon: Lexicon, phrase: str, before: str, filler: str, kind: str, matched: str
) -> None:
    text = f"{before} {filler}"
    words = tokenise(text, [Tag(len(before) + 1, len(text), kind, "mustache", kind)])
    assert first_match(lexicon, source.parser.parse(phrase), text, words)[0] == matched


# phrase | text | what is remembered
CAPTURES = [
    ("help you (thing= ..4) $", "we help you plan the rota", {"thing": "plan the rota"}),
    ("(who= {name}) runs (what= the {any})", "Dana runs the mill", {"who": "Dana", "what": "the mill"}),
    ("(all= we (inner= help|ask) you)", "we ask you", {"all": "we ask you", "inner": "ask"}),
    ("we [(often= often)] help", "we help", {}),
    ("we [(often= often)] help", "we often help", {"often": "often"}),
    ("(x= ..3) help", "help", {}),
    ("(a= we|we all) help", "we all help", {"a": "we all"}),
    ("(a= we) (ask|(b= help) you)", "we help them; we ask", {"a": "we"}),
]


@pytest.mark.parametrize("phrase, text, kept", CAPTURES)
def test_captures(source: LexiconSource, lexicon: Lexicon, phrase: str, text: str, kept: dict[str, str]) -> None:
    _, found = first_match(lexicon, source.parser.parse(phrase), text, tokenise(text))
    assert {name: words for name, words in found.items() if words} == kept


@pytest.mark.parametrize(
    "phrase, first, last, end",
    [
        ("we help", 0, 2, 2),
        ("we help", 0, 1, -1),
        ("we {any}", 0, 1, -1),
        ("^ help", 1, 4, 2),
        ("we help $", 0, 2, 2),
        ("we help $", 0, 3, -1),
        ("we ..9 mills", 0, 4, 4),
        ("we ..9 mills", 0, 3, -1),
        ("we {company}", 0, 1, -1),
    ],
)
def test_a_phrase_stays_within_its_sentence(
    source: LexiconSource, lexicon: Lexicon, phrase: str, first: int, last: int, end: int
) -> None:
    text = "we help Dana mills run"
    step = compile_phrase(source.parser.parse(phrase), lexicon)
    assert step(Attempt(text, tokenise(text), first, last), first) == end
