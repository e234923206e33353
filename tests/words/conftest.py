"""A small lexicon for the tests of words: nothing here depends on the rules that ship."""

from pathlib import Path

import pytest

from lint.rules.lexicon import LexiconSource
from lint.words.lexicon import Lexicon, lexicon_from

LISTS = """
greeting-word: {about: How a mail begins., words: [hi, hello, good morning, "good [old] evening", "(hey|hiya) there"]}
job-title: {about: What people are., words: [founder, head of sales, "{ing} lead"]}
offer-verb: {about: What senders do., verbs: [help, stop+, take (took/taken), cut+ (cut), reach out]}
common-words: {about: Words that are no names., words: [we, the, your, our, this, what, my]}
whoever: {about: Lists within lists., words: [somebody], lists: [job-title]}
"""


@pytest.fixture(scope="session")
def source(tmp_path_factory: pytest.TempPathFactory) -> LexiconSource:
    """Return the small lexicon as its parser and compiler see it."""
    folder: Path = tmp_path_factory.mktemp("lexicon")
    (folder / "small.yaml").write_text(LISTS, encoding="utf-8")
    return LexiconSource([folder])


@pytest.fixture(scope="session")
def lexicon(source: LexiconSource) -> Lexicon:
    """Return the small lexicon as a run sees it."""
    return lexicon_from(source.data())
