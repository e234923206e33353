"""What a sentence supposes of the reader, asked; what it says of him, without the pitch that hangs on it."""

import pytest

from lint.api import Linter
from lint.engine.context import Context
from lint.engine.recast.recaster import Recaster
from lint.engine.recast.turned import Turner

SUPPOSED = [
    # sentence, what it asks instead
    (
        "If that sounds familiar at the depot, I can show you the sheet.",
        "Does that sound familiar at the depot? If so, I can show you the sheet.",
    ),
    ("The shed is quite dry, if I may say so.", ""),
    ("If you need any tarpaulins, please let us know.", "Do you need any tarpaulins?"),
    (
        "If your drivers are losing dockets, the sheet is two pages long.",
        "Are your drivers losing dockets? If so, the sheet is two pages long.",
    ),
    (
        "If this interests you, please ask for the chart.",
        "Does this interest you? If so, please ask for the chart.",
    ),
    ("I wanted to ask if you would consider a swap of yards.", "Would you consider a swap of yards?"),
    ("I imagine you still count the dockets by hand.", "Do you still count the dockets by hand?"),
    (
        "If you ever need a second grinder, happy to talk.",
        "Do you ever need a second grinder? If so, happy to talk.",
    ),
    ("If you start today I can have the yard cleared.", ""),  # nobody starts yet
    ("If you're happy with the yard, that is fine.", ""),  # a way out stays one
    ("If it's dry by Friday, we come.", ""),  # what "it" is stands further up
    ("If you have any questions, let me know.", ""),
    ("The yard is dry.", ""),
]


NOTICED = [
    # sentence, field, what it says
    ("I noticed your yard floods and wanted to reach out about drains.", "noticed", "I noticed your yard floods."),
    ("I came across your yard and love what you are doing.", "noticed", "I came across your yard."),
    ("I saw your yard and wanted to tell you about the gate.", "noticed", ""),  # what is told is of the reader
    ("I know you are busy, so I wanted to be brief.", "noticed", ""),
    ("I'm reaching out because your yard floods in May.", "because", "Your yard floods in May."),
    ("I'm reaching out because we dig drains.", "because", ""),
]


@pytest.fixture(scope="module")
def linter() -> Linter:
    """Return a linter with the built-in rules."""
    return Linter()


@pytest.mark.parametrize(("sentence", "asked"), SUPPOSED)
def test_what_is_supposed_is_asked(linter: Linter, sentence: str, asked: str) -> None:
    draft = linter.parse(f"Hi Ana,\n\nGood to hear. {sentence}\n\nBob", "note.md")
    context = Context(draft, linter._rules.lexicon, linter._rules.traits, linter._rules.trades)
    index = next(i for i, found in enumerate(draft.sentences) if draft.text[found.start :].startswith(sentence))
    assert Recaster(context, Turner(context)).get("supposed", index) == asked


@pytest.mark.parametrize(("sentence", "field", "said"), NOTICED)
def test_what_is_said_of_the_reader_stays(linter: Linter, sentence: str, field: str, said: str) -> None:
    draft = linter.parse(f"Hi Ana,\n\n{sentence} It rains.\n\nBob", "note.md")
    context = Context(draft, linter._rules.lexicon, linter._rules.traits, linter._rules.trades)
    index = next(i for i, found in enumerate(draft.sentences) if draft.text[found.start :].startswith(sentence))
    assert Recaster(context, Turner(context)).get(field, index) == said
