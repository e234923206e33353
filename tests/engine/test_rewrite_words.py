"""What a pitch is turned into: the words of the draft as something of the reader's, or no words at all."""

import pytest

from lint.api import Linter
from lint.engine.context import Context
from lint.engine.recast.turned import Turned, Turner
from lint.model.options import Options

TURNED = [
    # sentence, field, what it says
    ("We help dental clinics cut no-shows by 30%.", "doing", "cutting no-shows"),
    ("Our platform lets teams automate their invoicing.", "doing", "automating your invoicing"),
    ("We help you reconcile supplier invoices.", "doing", "reconciling supplier invoices"),
    ("I build a tool that turns recordings into articles.", "doing", ""),  # to turn is no task by itself
    ("We specialise in building wet rooms.", "doing", "building wet rooms"),
    ("We help firms grow.", "doing", ""),
    ("We help you get back to our team.", "doing", ""),
    ("I design shop windows for florists.", "does", "designs shop windows"),
    ("We manufacture pallet racking in our own factory.", "does", "manufactures pallet racking"),
    ("I make a tiny tool for bakers.", "does", ""),  # one of its kind: nobody makes "a tool" for the reader
    ("We do not make furniture.", "does", ""),
    ("We offer 24/7 support to clinics.", "task", ""),  # support alone says too little
    ("We offer phone cover, payroll, billing and onboarding.", "task", ""),  # a list of services
    ("Late cancellations are what we look at.", "trouble", "cancellations"),
    ("We look after month-end reconciliation.", "task", "month-end reconciliation"),
    ("We should support each other.", "task", ""),
    ("We look at quote turnaround.", "gain", "quote turnaround"),
    ("Last year brought us 40% growth.", "gain", ""),
    ("We are a family firm with six vans.", "who", ""),
    ("We sell industrial lighting.", "need", "industrial lighting"),
    ("We sell a mobile app.", "need", "a mobile app"),
    ("We offer the first month.", "need", ""),
    ("We are a top rated translation agency with six offices.", "who", "a translation agency"),
    ("I am an SEO copywriter from Leeds.", "who", "an SEO copywriter"),
    ("We are a company.", "who", ""),
    ("Tallyfern is the only badge-scanning app for fairs.", "tool", "a badge-scanning app"),
    ("I would love to walk you through the deck.", "gift", "the deck"),
    ("It shows its own notes.", "gift", ""),
]

EDITS = [
    # text, rule, an edit
    (
        "Hi Ana,\n\nWe help dental clinics cut no-shows. We sell a rota tool.\n\nBob",
        "opener/offer-first",
        "How do you go about cutting no-shows today? I ask because we help dental clinics with that.",
    ),
    (
        "Hi Ana,\n\nYour rota went up late. Just following up on my last email.\n\nBob",
        "pressure/pursuit-follow-up",
        "My last email to you left one thing out: [what is new].",
    ),
    (
        "Hi Ana,\n\nYour rota went up late. Do you have 15 minutes for a chat about it?\n\nBob",
        "pressure/time-ask",
        "Would it help to have a chat of 15 minutes about it, or is email easier?",
    ),
    (
        "Hi Ana,\n\nYour rota is long.\n\nSome benefits:\n\n- shift swaps\n- audit log\n- single sign-on\n- time sheets"
        "\n\nBob",
        "self-focus/feature-list",
        "time sheets\n\nWhich of these would matter to you, if any?",
    ),
]

NO_WORDS = [
    # text, rule, what no edit may hold
    ("Hi Ana,\n\nWe help clinics cut no-shows. It takes a week.\n\nBob", "opener/offer-first", "Is cutting"),
    (
        "Hi Ana,\n\nWe help clinics cut no-shows for every candidate.\n\nBob",
        "opener/offer-first",
        "Would it help you to",
    ),
    ("Hi Ana,\n\nYour depot lists nine shifts.\n\nBob\n\nP.S. The sheet is below.", "listening/no-question", "P.S."),
    ("Hi Ana,\n\nYour depot is wide. No reply is needed.\n\nBob", "listening/no-question", "needed. Is"),
    ("Hi Ana,\n\nSend us:\n\n- rate card\n- open rate\n- list size\n\nBob", "self-focus/feature-list", "Which"),
]


@pytest.fixture(scope="module")
def linter() -> Linter:
    """Return a linter with the built-in rules."""
    return Linter()


@pytest.mark.parametrize(("sentence", "field", "said"), TURNED)
def test_a_sentence_gives_what_can_be_asked_about_and_nothing_else(
    linter: Linter, sentence: str, field: str, said: str
) -> None:
    draft = linter.parse(f"Hi Ana,\n\nGood to hear. {sentence}\n\nBob")
    context = Context(draft, linter._rules.lexicon, linter._rules.traits, linter._rules.trades)
    index = next(i for i, found in enumerate(draft.sentences) if draft.text[found.start :].startswith(sentence))
    assert getattr(Turner(context).of(index), field) == said


@pytest.mark.parametrize(("text", "rule", "edit"), EDITS, ids=[row[1] for row in EDITS])
def test_a_pitch_is_turned_round(linter: Linter, text: str, rule: str, edit: str) -> None:
    (draft,) = linter.check(text, "note.md", Options(select=(rule,))).drafts
    made = [rewrite.text for finding in draft.findings for rewrite in finding.rewrites if rewrite.edits]
    assert edit in made


@pytest.mark.parametrize(("text", "rule", "words"), NO_WORDS)
def test_words_that_cannot_stand_there_are_not_offered(linter: Linter, text: str, rule: str, words: str) -> None:
    (draft,) = linter.check(text, "note.md", Options(select=(rule,))).drafts
    assert not any(words in rewrite.text for finding in draft.findings for rewrite in finding.rewrites)


def test_no_two_sentences_of_a_draft_get_the_same_words(linter: Linter) -> None:
    pitch = "We help clinics cut no-shows. We help clinics fill rotas. We help clinics plan shifts. We sell racking."
    (draft,) = linter.check(f"Hi Ana,\n\n{pitch}\n\nBob", "note.md").drafts
    said = [(f.span, r.text) for f in draft.findings for r in f.rewrites if r.edits and "[" not in r.text]
    questions = {(span, text) for span, text in said if text.endswith("?")}
    assert len({text for _, text in questions}) == len(questions)


def test_what_is_not_to_be_had_is_empty() -> None:
    assert not any(Turned())
