"""Words of a sentence as its source writes them: links, quotes and tags whole or not at all."""

from lint.drafts.landing import as_written
from lint.engine.recast.spoken import Spoken, verbatim
from lint.model.draft import Sentence
from lint.model.source import Span


def raw(spoken: Spoken, first: int, end: int, sentence: Sentence, whole: bool = False) -> str:
    """Return words as the source writes them; whole: to the end of the sentence, its last sign and all."""
    words, draft = spoken.words, spoken.draft
    if end <= first:
        return ""
    span = Span(words.starts[first], sentence.end if whole else words.ends[end - 1])
    text = verbatim(draft, span)
    if not text or any(tag.start < span.start < tag.end or tag.start < span.end < tag.end for tag in draft.tags):
        return ""
    inside = as_written(draft, span)
    if (
        not whole
        and ":" in inside.partition(" ")[2].replace("://", "")
        and any(span.start < tag.start and tag.end == span.end for tag in draft.tags)
    ):
        return ""  # a link in a tag's place
    if (
        inside.count('"') % 2
        or any(inside.count(one) != inside.count(two) for one, two in ("()", "[]"))
        or "**" in inside
    ):
        return ""
    if inside.count("\u201c") != inside.count("\u201d"):
        return ""
    lowers = first == sentence.first and not text[1:2].isupper() and text[:2] not in ("I ", "I'", "I\u2019")
    named = any(tag.start == span.start for tag in draft.tags)
    return text[0].lower() + text[1:] if lowers and not named else text


def linked(spoken: Spoken, sentence: Sentence) -> bool:
    """Return whether a link stands in a sentence."""
    text = spoken.draft.text[sentence.start : sentence.end]
    shown = any("." in word.strip(".,;:!?)") and "/" in word for word in text.split())
    return shown or any(spoken.words.classes[i] in ("url", "link") for i in range(sentence.first, sentence.last))


def shortened(spoken: Spoken, i: int) -> bool:
    """Return whether a word is only the "'s" of "let's"."""
    return spoken.draft.text[spoken.words.starts[i]] in "'\u2019"
