"""What stands beside a sentence that is struck out: a greeting, a list, a word that would be left alone."""

from lint.engine.context import BODY, Context
from lint.engine.rewriting.small_words import LEADS_OVER

_TWO = 2  # words


def greets(context: Context, index: int) -> bool:
    """Return whether a sentence begins with a greeting, and a name to greet."""
    words, sentence = context.draft.words, context.sentences[index]
    hails = words.forms[sentence.first] in ("hi", "hey", "hello", "hiya", "yo", "dear")
    return hails and "name" in words.classes[sentence.first : sentence.first + 4]


def speaks_of(context: Context, index: int) -> bool:
    """Return whether a sentence names somebody within by a merge tag, and does not just address him."""
    sentence, text = context.sentences[index], context.draft.text
    return any(
        tag.kind == "name"
        and sentence.start < tag.start
        and tag.end < sentence.end - 1
        and not text[: tag.start].rstrip().endswith(",")
        for tag in context.draft.tags
    )


def lone_word(context: Context, index: int) -> bool:
    """Return whether a sentence is one word that leads over to the next: "Anyway.", "Now:"."""
    sentence = context.sentences[index]
    return sentence.last - sentence.first == 1 and context.draft.words.forms[sentence.first] in LEADS_OVER


def curt(context: Context, index: int) -> bool:
    """Return whether a sentence of the mail is two words that say nothing by themselves."""
    one = context.sentences[index]
    told = any(clause.verb >= 0 for clause in one.clauses)
    return one.zone in BODY and one.last - one.first == _TWO and not (one.question or one.bullet or told)


def announces_list(context: Context, index: int) -> bool:
    """Return whether bullets hang on a sentence: it ends in a colon, and they follow."""
    sentence = context.sentences[index]
    following = context.sentences[index + 1] if index + 1 < len(context.sentences) else None
    listed = following is not None and following.bullet and not sentence.bullet
    return listed and announces(context, index)


def announces(context: Context, index: int) -> bool:
    """Return whether a sentence ends in a colon."""
    sentence = context.sentences[index]
    return context.draft.text[sentence.start : sentence.end].endswith(":")
