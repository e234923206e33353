"""Striking words out so that nothing shows: no double space, stray comma, lone full stop, wrong article, empty line.

All of it is worked out on the text that the reader sees; lint.drafts.landing brings it into the source.
"""

import re
from typing import NamedTuple

from lint.drafts.landing import Change, as_written
from lint.engine.context import BODY, Context
from lint.engine.rewriting.leaning import leaned_on
from lint.engine.rewriting.neighbours import announces, curt, greets, lone_word, speaks_of
from lint.engine.rewriting.signing import lost_names, signed_with
from lint.engine.rewriting.telling import announced
from lint.engine.rewriting.vanity import felt_only
from lint.model.source import Span

_PAUSE = re.compile(r"[ \t]*(?:[,;:\u2014\u2013]|--?(?=\s))?[ \t]*")
_PAUSE_BEFORE = re.compile(r"[ \t]*(?:[,;:\u2014\u2013]|(?<=\s)--?)?[ \t]*$")
_PRESENTS = re.compile(r"\bintroduce (?:myself|ourselves)\b", re.IGNORECASE)
_EMOJI = re.compile(
    r"[ \u00a0]*[\u2600-\u27bf\U0001f300-\U0001faff][\ufe0f\u200d\u2600-\u27bf\U0001f300-\U0001faff]*(?=[ ]*(?:\n|$))"
)
_JOINER = re.compile(r"(?:so|and|but|then)[ \t]+", re.IGNORECASE)
# What a sentence begins with that goes on from the one before; "so far" and "then again" stand by themselves.
_GOES_ON = re.compile(
    r"(?:and|but|so|or|then|also|plus|yet),?\s+(?!far\b|much\b|many\b|long\b|again\b|else\b)", re.IGNORECASE
)
_HENCE = re.compile(r"so,?\s+(?:unless|if|when)\b|but i(?:['\u2019]d| would)\b", re.IGNORECASE)
_BARE = re.compile(r"\b(?:a|an|the|our|my|your|only|is|are)[ \t]*$", re.IGNORECASE)
_OWNER = re.compile(r"['\u2019]s?[ \t]*$")
_JOINT = re.compile(
    r"[ \t]*(?:(?:in|on|of|for|at|with|by|from|to|and|or|but|than|as|across|among)\b|[.,;:!?)]|$)", re.IGNORECASE
)
_CHOICE = re.compile(r"(?:[A-Fa-f]|\d{1,2})(?:[):]| [-\u2013])(?=\s)")
_NUMBER = re.compile(r"(?:^|\n)[ \t]*\d{1,2}(?:[.)/]|[ \t]*[-\u2013])[ \t]*$")
_THAT = re.compile(r"(?:and[ \t]+)?(?:that|whether|which|because|since|although|though|as)\b", re.IGNORECASE)
_ARTICLE = re.compile(r"\b(an?)([ \t]+)$", re.IGNORECASE)
_BULLET = re.compile(
    r"[ \t]*(?:[-*+\u2022\u2192\u27a1\u27a4\u2713\u2714\u2705\ufe0f\u2013]+|\d{1,2}[.)]|"
    r"(?:[Pp]\.?[ ]?){1,3}[Ss]\b[.:,]*)?[ \t]*$"
)
_STOP = ",.;:!?)"
_DANGLES = re.compile(  # cannot stand before a pause: more was to come
    r"\b(?:am|is|are|was|were|be|been|being|a|an|the|of|in|on|at|to|for|with|by|from|and|or|than|as|so|very|more|most|"
    r"my|our|your|their|its)\s*$|'(?:s|re|m)\s*$",
    re.IGNORECASE,
)
_HANGING = re.compile(r"[ \t][-\u2013\u2014][ \t]*\Z")
_WORD = re.compile(r"[^\W_]")


class Deletion(NamedTuple):
    """The changes that strike something out, how it reads in a report, and whether a whole sentence goes."""

    changes: tuple[Change, ...]
    shown: str
    whole: bool = False


def deletion(context: Context, index: int, span: Span, signs: bool = True, said: str = "") -> Deletion | None:
    """Return what strikes out `span` of the sentence of that number; None where the rest could not stand.

    signs: whether a name that only it tells may go below the mail instead; else such a sentence stays.
    said: words that another part of the mail will say instead of a whole sentence.
    """
    text, sentence = context.draft.text, context.sentences[index]
    if _opens_or_ends_a_quotation(text[sentence.start : sentence.end]):
        return None  # the other of its two marks would stand alone
    before, after = text[sentence.start : span.start], text[span.end : sentence.end]
    if not _WORD.search(before) and not _WORD.search(after):
        return _sentence(context, index, signs, said)
    start, end = span
    if not _WORD.search(before):
        pause = _PAUSE.match(text, end)
        end = pause.end() if pause else end
        if _THAT.match(text, end):
            return None  # half of what was said would be left
        joiner = _JOINER.match(text, end)
        end = joiner.end() if joiner else end
        change = _raised(context, start, end)
        shown = change.text + _as_written(context, change.span.end, end + 60)
        return Deletion((change,), _flat(shown) + "…")
    if not _WORD.search(after):
        pause = _PAUSE_BEFORE.search(text, 0, start)
        start = pause.start() if pause else start
        if _DANGLES.search(text, max(start - 12, 0), start):
            return None
        calm = text[end : end + 2].rstrip() == "!"  # what was exciting has gone
        shown = _as_written(context, max(start - 50, 0), start) + ("." if calm else _as_written(context, end, end + 1))
        change = Change(Span(start, end + 1), ".") if calm else Change(Span(start, end), "")
        return Deletion((change,), "…" + _flat(shown))
    return _middle(context, span)


def _opens_or_ends_a_quotation(text: str) -> bool:
    """Return whether words said by somebody begin or end in a sentence, and go on beyond it."""
    return text.count('"') % 2 == 1 or text.count("\u201c") != text.count("\u201d")


def _middle(context: Context, span: Span) -> Deletion | None:
    """Return what strikes out words with others of their sentence on both sides."""
    text, (start, end) = context.draft.text, span
    while text[end : end + 1] in (" ", "\t"):
        end += 1
    if text[end : end + 1] in _STOP:
        start = len(text[:start].rstrip(" \t"))
        start -= text[start - 1 : start] == ","  # of a list, which keeps the pause behind
        if _DANGLES.search(text, max(start - 12, 0), start):
            return None
    joint = _BARE.search(text, max(start - 8, 0), start) and _JOINT.match(text, end)
    if joint or _OWNER.search(text, max(start - 4, 0), start):
        return None  # "is the in Munster"
    new = ""
    article = _ARTICLE.search(text, max(start - 6, 0), start)
    if article and text[end : end + 1].isalpha():
        right = "an" if text[end].lower() in "aeiou" else "a"
        if article[1].lower() != right:
            start, new = article.start(1), (right.capitalize() if article[1][0].isupper() else right) + article[2]
    shown = _as_written(context, max(start - 25, 0), start) + new + _as_written(context, end, end + 40)
    return Deletion((Change(Span(start, end), new),), f"…{_flat(shown)}…")


def _sentence(context: Context, index: int, signs: bool, said: str) -> Deletion | None:
    """Return what strikes out a sentence, and what the next one said to go on from it."""
    text, sentence = context.draft.text, context.sentences[index]
    following = context.sentences[index + 1] if index + 1 < len(context.sentences) else None
    if _NUMBER.search(text, max(sentence.start - 5, 0), sentence.start):
        return None  # a list that begins with its second point
    hanging = _HANGING.search(text, max(sentence.start - 4, 0), sentence.start)
    if sentence.zone in ("subject", "preview"):
        return None  # a line of the head without its words is no line
    if _CHOICE.match(text, sentence.start, sentence.end) or greets(context, index):
        return None  # one of several answers, or the only greeting
    if following is not None and following.zone in BODY and _CHOICE.match(text, following.start, following.end):
        return None  # it says what "A:" and "B:" are
    listed = following is not None and following.bullet
    alone = sentence.bullet and not listed and index > 0 and not context.sentences[index - 1].bullet
    if alone and announces(context, index - 1):
        return None  # what announces the list would announce nothing
    if following is not None and not sentence.bullet and announces(context, index):
        return None  # and what it announces would hang in the air
    if index and context.sentences[index - 1].zone in BODY and lone_word(context, index - 1):
        return None  # "Anyway." would be left
    if index and curt(context, index - 1) and context.sentences[index - 1].paragraph == sentence.paragraph:
        return None  # "Tick tock." would be left
    if announced(context, index) or speaks_of(context, index):
        return None  # it would announce nothing, or somebody would be spoken of whom nothing names
    if any(name not in said for name in introduced(context, index)):
        return None
    if leaned_on(context, index) and not felt_only(context, index):
        return None
    if text[sentence.start : sentence.end].endswith(",") and (following is None or following.zone not in BODY):
        return None  # the line above the name
    if index and _PRESENTS.search(text, context.sentences[index - 1].start, context.sentences[index - 1].end):
        return None  # nobody would be introduced
    signs_of_joy = _EMOJI.match(text, sentence.end)
    end = signs_of_joy.end() if signs_of_joy else sentence.end
    where, left = _with_space(text, sentence.start, end), ""
    if hanging and text[end : end + 1] in ("", "\n"):
        where, left = Span(hanging.start(), end), ","  # "Ann \u2013" alone would be left
    changes = [Change(where, left)]
    names = lost_names(context, index, said)
    below = signed_with(context, names) if names and signs else None
    if names and below is None:
        return None
    if following is not None and following.zone in BODY:
        if _HENCE.match(text, following.start, following.end):
            return None  # what follows from it
        joiner = _GOES_ON.match(text, following.start, following.end)
        if joiner:
            changes.append(_raised(context, following.start, joiner.end()))
    shown = _flat(_as_written(context, sentence.start, end))
    signed = f", and sign with “{', '.join(names)}”" if below is not None else ""
    changes += [below] if below is not None else []
    return Deletion(tuple(changes), f"leave out “{shown}”{signed}", True)


def introduced(context: Context, index: int) -> tuple[str, ...]:
    """Return what a sentence is the first to name, as it is written, of what is named again."""
    words, text, sentence = context.draft.words, context.draft.text, context.sentences[index]
    common = context.lexicon.list("english-word") | context.lexicon.verbs.keys()
    common |= context.lexicon.list("weekday") | context.lexicon.list("month")
    later = {
        form for one in context.sentences[index + 1 :] if one.zone in BODY for form in words.forms[one.first : one.last]
    }
    below = context.draft.zone("signature")
    signed = (
        frozenset()
        if below is None
        else {form for form, at in zip(words.forms, words.starts, strict=True) if below.start <= at < below.end}
    )
    new = later.difference(words.forms[: sentence.first]) - common - signed
    return tuple(
        text[words.starts[i] : words.ends[i]]
        for i in range(sentence.first, sentence.last)
        if words.forms[i] in new
        and text[words.starts[i]].isupper()
        and not words.classes[i]
        and len(words.forms[i]) > 2
    )


def _raised(context: Context, start: int, end: int) -> Change:
    """Return what strikes out the start of a sentence, the letter behind it raised; a merge tag stays as it is."""
    letter = context.draft.text[end : end + 1]
    if letter.islower() and not any(tag.start <= end < tag.end for tag in context.draft.tags):
        return Change(Span(start, end + 1), letter.upper())
    return Change(Span(start, end), "")


def _with_space(text: str, start: int, end: int) -> Span:
    """Return a sentence's place with the space that would be left: that of its line when it fills the line."""
    line_start = text.rfind("\n", 0, start) + 1
    line_end = text.find("\n", end)
    line_end = len(text) if line_end < 0 else line_end
    last_on_line = not text[end:line_end].strip()
    if last_on_line and (_BULLET.fullmatch(text, line_start, start) or not _WORD.search(text[line_start:start])):
        return _lines(text, line_start, line_end)
    if last_on_line:
        while start > line_start and text[start - 1] in " \t":
            start -= 1
        return Span(start, line_end)
    while text[end : end + 1] in (" ", "\t"):
        end += 1
    return Span(start, end)


def _lines(text: str, start: int, end: int) -> Span:
    """Return whole lines with the line end, and the empty lines, that would be left of them."""
    rest = text[end:]
    below = end + len(rest) - len(rest.lstrip())
    above = len(text[:start].rstrip())
    if below >= len(text):  # the last lines: what stands above becomes the end
        return Span(above if above else start, end)
    empty_above = text.count("\n", above, start) > 1 or not above
    empty_below = text.count("\n", end, below) > 1
    if empty_above and empty_below:
        return Span(start, text.rfind("\n", 0, below) + 1)
    return Span(start, min(end + 1, len(text)))


def _as_written(context: Context, start: int, end: int) -> str:
    return as_written(context.draft, Span(start, end))


def _flat(text: str) -> str:
    return " ".join(text.split())
