"""Sample lines: what advice looks like in this mail, where no edit of it is to be had.

A sample stands for itself, not in the place of the sentence, so it may take the words of any sentence of the mail.
"""

from lint.engine.context import Context
from lint.engine.marks import Mark
from lint.engine.rewriting.purposes import sells
from lint.engine.rewriting.templates import filled, fits
from lint.engine.rewriting.words_of import Reusable
from lint.rules.rule import Rule


def sample(rule: Rule, context: Context, mark: Mark) -> str | None:
    """Return the rule's first sample line that fits the mail and was not shown for another of its sentences."""
    words = Reusable(context, mark, loosely=True)
    for template in rule.rewrites:
        if "sample" not in template or not fits(template, context, mark):
            continue
        if template.get("purpose") == ["sales"] and not sells(context):
            continue  # the reader of such a mail buys nothing
        line = filled(template["sample"], words)
        if line is not None and context.sampled.setdefault(line, mark.sentence) == mark.sentence:
            return line
    return None
