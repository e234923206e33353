"""What a template would do to a draft: the stretch, the words for it, and all that a guard may want to look at."""

from typing import Any, NamedTuple

from lint.engine.context import Context
from lint.engine.marks import Mark
from lint.engine.rewriting.words_of import Reusable
from lint.model.draft import Sentence
from lint.model.source import Span
from lint.rules.rule import Rule

LISTS = ("above", "below", "list")  # stretches that are not of the sentence itself


class Attempt(NamedTuple):
    """An edit that is not made yet. Guards look at it and say whether it must not be."""

    template: dict[str, Any]  # of a rule, with one wording
    what: str  # the stretch that it names: "sentence", "match", "above" …
    span: Span  # that stretch of the text, in code points
    new: str  # what would stand there, "" where it is struck out
    context: Context
    mark: Mark
    rule: Rule
    words: Reusable
    idle: frozenset[int]  # sentences that may go unmissed
    boasts: bool  # whether the rule finds praise of the sender

    @property
    def said(self) -> str:
        """The wording of the template, its fields unfilled."""
        return str(self.template.get("replace", ""))

    @property
    def at(self) -> int:
        """The number of the sentence."""
        return self.mark.sentence

    @property
    def here(self) -> Sentence:
        """The sentence."""
        return self.context.sentences[self.mark.sentence]

    @property
    def family(self) -> str:
        """The family of the rule."""
        return self.rule.family

    @property
    def whole(self) -> bool:
        """Whether the whole sentence goes."""
        return self.what == "sentence"

    @property
    def safe(self) -> bool:
        """Whether the template may be applied unasked."""
        return bool(self.template.get("safe"))
