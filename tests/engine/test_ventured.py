"""What is said in a roundabout way, asked or offered: guesses, wishes for a case, peers, lines above lists."""

import pytest

from lint.api import Linter
from lint.engine.context import Context
from lint.engine.recast.headings import heading
from lint.engine.recast.recaster import Recaster
from lint.engine.recast.turned import Turner

SAID = [
    # sentence, field, what it gives
    ("Thought it might suit your night cooks.", "asking", "Could it suit your night cooks?"),
    ("Figured this could be of interest.", "asking", "Could this be of interest to you?"),
    ("Thought it might help us both.", "asking", ""),
    ("Could be handy for your depot.", "asking", "Could it be handy for your depot?"),
    (
        'Reply "blades" and I\'ll send you the list of grinders.',
        "asking",
        'Would you like the list of grinders? If so, reply "blades".',
    ),
    ("Reply within the week and I'll hold the price.", "asking", ""),
    ("Let me know if a list of grinders would help.", "asking", "Would a list of grinders help?"),
    ("Let me know if this sounds useful.", "asking", "Does this sound useful?"),
    (
        "Let me know if you'd like to try a blade - happy to lend one.",
        "asking",
        "Would you like to try a blade? Happy to lend one.",
    ),
    (
        "If this sort of table is useful, I can post it to you.",
        "asking",
        "Is this sort of table useful to you? If so, I can post it to you.",
    ),
    ("If you have any questions, I'm happy to help.", "asking", ""),  # a way out is no question
    (
        "Worth a minute if any of your cooks have cut themselves lately.",
        "asking",
        "Have any of your cooks cut themselves lately? If so, it is worth a minute.",
    ),
    ("Worth a minute if you have a moment.", "asking", ""),
    ("We help farms plan the harvest.", "peers", ""),
    ("We help shops like yours plan the harvest.", "peers", "We help shops plan the harvest."),
    ("It works well for similar clinics.", "peers", "It works well for other clinics."),
    ("We only work with shops like yours.", "peers", ""),  # a bare "shops" would say nothing
    (
        "If your ovens stand idle at night, I'd love to show you how others rent them out.",
        "granted",
        "If your ovens stand idle at night, I can show you how others rent them out.",
    ),
    ("If you have time, I'd love to share our story.", "granted", ""),
    ("I can grind forty knives if you send them.", "able", ""),  # one condition is enough
]
HEADINGS = [
    ("We do below:", "We do the following. Which of these"),
    ("We provide below grinding services:", "We provide the following grinding services. Which of these"),
    ("What we offer:", "We offer the following. Which of these"),
    ("What you get in the first month:", ""),
    ("**What you get:**", ""),
    ("Our main services:", "Which of the services below"),
    ("I can provide:", "I can provide the following. Which of these"),
    ("Here's how we could help your yard:", "Here's how we could help your yard. Which of these"),
    ("We found:", ""),
    ("What changed:", ""),
]


@pytest.fixture(scope="module")
def linter() -> Linter:
    """Return a linter with the built-in rules."""
    return Linter()


@pytest.mark.parametrize(("sentence", "field", "said"), SAID)
def test_what_is_ventured_is_said_outright(linter: Linter, sentence: str, field: str, said: str) -> None:
    """A sentence gives the words that ask or offer what it only hints at, and nothing where it hints at nothing."""
    draft = linter.parse(f"Hi Ada,\n\nYour yard opens at six. {sentence}\n\nSam\n", "mail.txt")
    context = Context(draft, linter._rules.lexicon, linter._rules.traits, linter._rules.trades)
    index = next(i for i, found in enumerate(draft.sentences) if draft.text[found.start :].startswith(sentence))
    assert Recaster(context, Turner(context)).get(field, index) == said


@pytest.mark.parametrize(("line", "said"), HEADINGS)
def test_the_line_above_a_list_announces_it(line: str, said: str) -> None:
    """A line that is no sentence becomes one that a question may follow."""
    assert heading(line) == said
