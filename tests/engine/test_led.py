"""First words on the sender behind a question, as its reason; a question below a list of goods."""

import pytest

from lint.api import Linter
from lint.engine.context import Context
from lint.engine.recast.recaster import Recaster
from lint.engine.recast.turned import Turner
from lint.engine.recast.unpraised import unpraised
from lint.engine.rewriting.applied import applied

MAIL = "Subject: flour\n\nHi Ana,\n\n{body}\n\nLet me know if a call would suit you.\n\nBest regards,\nBob\nCorvane\n"
SAW = "I saw [what made you think of them]. I mention it because "
HOW = "How do you [do what this is for] today? I ask because "
SAID = [
    # sentence, field, what it gives
    ("We make rye flour for bakers.", "stated", "we make rye flour for bakers"),
    ("Corvane makes rye flour for bakers.", "stated", "Corvane makes rye flour for bakers"),
    ("In short: we make rye flour for bakers.", "stated", "we make rye flour for bakers"),
    ("We'd love to mill rye for you.", "stated", ""),  # a wish
    ("We make flour for 300 bakers.", "stated", ""),  # a count is no reason
    ("We make flour for this bakery, too.", "stated", ""),  # it goes on from something
    ("Please find our rye below.", "stated", ""),
    ("Our founders won the prize.", "stated", ""),
    ("We sell rye flour to offices of 5 to 90 staff.", "since", "we sell rye flour to offices"),
    ("We make bread tins, singly or in batches of 4,000.", "since", "we make bread tins, singly"),  # batches of what?
    ("We write to you since we bake rye.", "since", ""),
    ("We work with organic products.", "since", ""),
    ("I look after partnerships at a mill in Hull.", "since", ""),  # a post is no trade
    ("We help bakers to sell their loaves.", "offered", "we can help bakers to sell their loaves"),
    ("We are a mill in Hull.", "offered", ""),  # nobody has a use for that
    ("We clean mill stones on site, by hand.", "fact", "We clean mill stones on site, by hand"),
    ("We clean mill stones, so you save a trip.", "fact", ""),  # it says what it brings
    ("We run stone mills in Hull.", "fact", ""),  # that is for others
]
RANKS = [
    ("Corvane is the UK's most trusted mill consultancy", "Corvane is a mill consultancy"),
    ("Corvane is one of the largest suppliers of rye", "Corvane is a supplier of rye"),
    ("Corvane is the only RFP tool with a stone", "Corvane is an RFP tool with a stone"),
    ("Corvane is Hull's most trusted rye mill", "Corvane is a rye mill"),
    ("I'm with Corvane, Hull's best rye mill", "I'm with Corvane, a rye mill"),
    ("we are the leading makers of combs", "we are makers of combs"),
    ("Corvane is the #1 mill planner, trusted by 400 bakers", "Corvane is a mill planner"),
    ("Corvane is an ISO certified mill", "Corvane is an ISO certified mill"),
    ("Corvane is a cloud-first mill", "Corvane is a cloud-first mill"),
    ("we send the latest test for the forest", "we send the latest test for the forest"),
    ("we were the first to call", "we were the first to call"),
]
MAILS = {
    # what a mail says, the rule, its edits
    "a question, and the words as its reason": (
        "Corvane makes stone mills for hill bakers. It takes a day.",
        "opener/named-product",
        [SAW + "Corvane makes stone mills for hill bakers.", HOW + "Corvane makes stone mills for hill bakers."],
    ),
    "behind the question that the mail asks itself": (
        "Corvane makes stone mills for hill bakers. Who mills yours?",
        "opener/named-product",
        [
            "leave it out here and go on behind your question: “Who mills yours? I ask because Corvane makes stone "
            "mills for hill bakers.”",
            SAW + "Corvane makes stone mills for hill bakers.",
        ],
    ),
    "not behind a question for leave": (
        "Corvane makes stone mills for hill bakers. May I show you one?",
        "opener/named-product",
        [SAW + "Corvane makes stone mills for hill bakers."],
    ),
    "not where the next words are the answer": (
        "Corvane makes stone mills for hill bakers. Who mills yours? If nobody does, I can send a list.",
        "opener/named-product",
        [SAW + "Corvane makes stone mills for hill bakers."],
    ),
    "not where something of the reader's was seen": (
        "Corvane makes stone mills for hill bakers. I saw your two ovens from the road.",
        "opener/named-product",
        [],
    ),
}
LISTS = {
    # what a mail says, whether it is asked below the list which points matter
    "goods": ("Our kit includes:\n\n- a sieve\n- a brush\n- a stone\n\nA van brings it.", True),
    "a question comes next": ("Our kit includes:\n\n- a sieve\n- a brush\n- a stone\n\nWho mills your rye?", False),
    "the next words go on from it": (
        "Our kit includes:\n\n- a sieve\n- a brush\n- a stone\n\nThese come by van.",
        False,
    ),
    "findings": ("Here is what we found:\n\n- a cold oven\n- a wet sack\n- a flat tyre\n\nA van is red.", False),
}


@pytest.fixture(scope="module")
def linter() -> Linter:
    """Return a linter with the built-in rules."""
    return Linter()


@pytest.mark.parametrize(("sentence", "field", "said"), SAID, ids=[f"{row[1]}: {row[0]}" for row in SAID])
def test_a_sentence_gives_what_stands_behind_other_words(linter: Linter, sentence: str, field: str, said: str) -> None:
    draft = linter.parse(f"Hi Ana,\n\nYour ovens stand cold.\n\n{sentence}\n\nBest,\nBob\nCorvane\n", "note.md")
    context = Context(draft, linter._rules.lexicon, linter._rules.traits, linter._rules.trades)
    index = next(i for i in context.body if draft.text[context.sentences[i].start :].startswith(sentence[:9]))
    assert Recaster(context, Turner(context)).get(field, index) == said


@pytest.mark.parametrize(("said", "plain"), RANKS, ids=[row[0] for row in RANKS])
def test_rank_goes_and_the_article_fits(said: str, plain: str) -> None:
    assert unpraised(said) == plain


@pytest.mark.parametrize("case", MAILS)
def test_the_reader_comes_first(linter: Linter, case: str) -> None:
    body, rule, edits = MAILS[case]
    found = linter.check(MAIL.format(body=body), "note.md").drafts[0].findings
    said = [[one.text for one in f.rewrites if one.edits] for f in found if f.rule == rule]
    assert said[:1] == [edits], [f.rule for f in found]


@pytest.mark.parametrize("case", LISTS)
def test_it_is_asked_below_a_list_which_points_matter(linter: Linter, case: str) -> None:
    body, asked = LISTS[case]
    found = linter.check(f"Subject: rye\n\nHi Ana,\n\nYour ovens stand cold.\n\n{body}\n\nBob\n", "note.md").drafts[0]
    texts = [one.text for f in found.findings for one in f.rewrites if one.edits]
    assert any(text.endswith("\n\nWhich of these would matter to you, if any?") for text in texts) is asked


def test_a_question_below_a_list_keeps_the_line_ends_of_the_file(linter: Linter) -> None:
    points = "Our kit includes:\r\n\r\n- a sieve\r\n- a brush\r\n- a stone\r\n\r\nBob\r\n"
    mail = f"Hi Ana,\r\n\r\nYour ovens stand cold.\r\n\r\n{points}"
    found = linter.check(mail, "note.txt").drafts[0].findings
    edits = [one.edits for f in found for one in f.rewrites if one.edits and "\n" in one.text]
    asked = "- a stone\r\n\r\nWhich of these would matter to you, if any?\r\n\r\nBob\r\n"
    assert {applied(mail, made) for made in edits} == {mail.replace("- a stone\r\n\r\nBob\r\n", asked)}


def test_what_goes_behind_the_question_is_gone_from_where_it_stood(linter: Linter) -> None:
    mail = MAIL.format(body="Corvane makes stone mills for hill bakers. Your two ovens stand cold. Who mills your rye?")
    found = [f for f in linter.check(mail, "note.md").drafts[0].findings if f.rule == "opener/named-product"]
    edit = next(one for one in found[0].rewrites if one.edits)
    said = "Your two ovens stand cold. Who mills your rye? I ask because Corvane makes stone mills for hill bakers."
    assert applied(mail, edit.edits) == MAIL.format(body=said)
