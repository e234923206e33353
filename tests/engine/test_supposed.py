"""What a sentence supposes of the reader, asked, and a first sentence about the sender put behind those about him."""

import pytest

from lint.api import Linter
from lint.engine.context import Context
from lint.engine.recast.recaster import Recaster
from lint.model.options import Options

SUPPOSED = [
    # sentence, what it asks instead
    (
        "If that sounds familiar at the depot, I can show you the sheet.",
        "Does that sound familiar at the depot? If so, I can show you the sheet.",
    ),
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
    ("If you start today I can have the yard cleared.", ""),  # nobody starts yet
    ("If you're happy with the yard, that is fine.", ""),  # a way out stays one
    ("If it's dry by Friday, we come.", ""),  # what "it" is stands further up
    ("If you have any questions, let me know.", ""),
    ("The yard is dry.", ""),
]
MOVED = [
    # what is so, text, the mail afterwards ("" where nothing is moved)
    (
        "to the end, behind what is said of the reader",
        "I run a small joinery for farm gates. Your gate on Mill Lane hangs by one hinge. Oak for a post costs $90.",
        "Your gate on Mill Lane hangs by one hinge. Oak for a post costs $90.\n\nI run a small joinery for farm gates.",
    ),
    ("the next sentence speaks of it", "I run a small joinery for gates. It is shut, and your gate hangs.", ""),
    ("nothing is said of the reader", "I run a small joinery for farm gates. Oak for a post costs $90.", ""),
]


@pytest.fixture(scope="module")
def linter() -> Linter:
    """Return a linter with the built-in rules."""
    return Linter()


@pytest.mark.parametrize(("sentence", "asked"), SUPPOSED)
def test_what_is_supposed_is_asked(linter: Linter, sentence: str, asked: str) -> None:
    draft = linter.parse(f"Hi Ana,\n\nGood to hear. {sentence}\n\nBob", "note.md")
    context = Context(draft, linter._rules.lexicon, linter._rules.traits)
    index = next(i for i, found in enumerate(draft.sentences) if draft.text[found.start :].startswith(sentence))
    assert Recaster(context).get("supposed", index) == asked


@pytest.mark.parametrize(("why", "text", "after"), MOVED)
def test_an_introduction_is_put_behind_the_reader(linter: Linter, why: str, text: str, after: str) -> None:
    options = Options(select=("opener/self-introduction",))
    found = linter.check(f"Hi Ana,\n\n{text}\n\nBob\n", "note.txt", options).drafts[0].findings
    edits = [one.edits for one in found[0].rewrites if one.text.startswith("say")]
    source, made = f"Hi Ana,\n\n{text}\n\nBob\n", edits[0] if edits else ()
    for edit in sorted(made, reverse=True):
        source = source[: edit.start] + edit.text + source[edit.end :]
    assert source == f"Hi Ana,\n\n{after or text}\n\nBob\n", why
