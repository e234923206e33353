"""Rewrites that ask for words: a sentence that half the mails hold needs no taking apart to be said better."""

from typing import Any

from lint.engine.context import Context
from lint.engine.marks import Mark, remembered
from lint.words.scan import Scanner

_LONGEST = 60  # words; no stock sentence is longer


def with_words(stock: Scanner, template: dict[str, Any], context: Context, mark: Mark) -> Mark | None:
    """Return the mark with what the template's words remember of its sentence, None where they do not stand there.

    A template that asks for no words leaves the mark as it is.
    """
    if "has" not in template:
        return mark
    sentence, draft = context.sentences[mark.sentence], context.draft
    if sentence.last - sentence.first > _LONGEST:
        return None
    for hit in stock.hits(draft.text, draft.words, sentence.first, sentence.last):
        if hit.key == template["has"]:
            return mark._replace(captures={**mark.captures, **remembered(draft, hit)})
    return None
