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
    """Return the rule's first sample line that fits the mail, if one does one that no other of its sentences has."""
    words = Reusable(context, mark, loosely=True)
    fit = [one for one in rule.rewrites if "sample" in one and fits(one, context, mark)]
    lines = (filled(one["sample"], words) for one in fit if one.get("purpose") != ["sales"] or sells(context))
    again = None
    for line in lines:
        if line is not None and context.sampled.setdefault(line, mark.sentence) == mark.sentence:
            return line
        again = again or line
    return again
