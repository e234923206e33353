"""Names that only one sentence tells: they go below the mail when the sentence goes."""

import re
from collections.abc import Sequence

from lint.drafts.landing import Change
from lint.engine.context import Context
from lint.engine.rewriting.small_words import BY_NAME, CLOSES, OWN_PLACE, PERSONS, TIMES
from lint.model.draft import Draft
from lint.model.source import Span

_SHORT = 3  # letters; a shorter name is an abbreviation
_MOST, _SEVERAL = 4, 2  # words of a name
_OURS = frozenset("we us our ours".split())
_BEING = frozenset("is was has have are".split())
_MEETS = ("compliant", "certified", "accredited", "approved", "audited", "registered")
_LINE = 9  # words; a longer line below a name tells something of its own
_REACHED = re.compile(  # how one reaches who signs
    r"[@|\d]|\b(?:www|http|tel|phone|fax|mob(?:ile)?|web|e-?mail|unsubscribe|whatsapp)\b|\.(?:com|org|net)\b",
    re.IGNORECASE,
)
_OTHERS = frozenset("of for as like at by with".split())  # before the names of others


def lost_names(context: Context, index: int, instead: str = "") -> tuple[str, ...]:
    """Return the names of the sender, his firm and his products that stand in a sentence and nowhere else.

    instead: the words that would stand in its place; a name that they hold is not lost.
    """
    draft, sentence = context.draft, context.sentences[index]
    told = draft.text[sentence.start : sentence.end]
    others = (one for one in context.sentences if one is not sentence and one.zone != "subject")  # it may change, too
    elsewhere = {form for one in others for form in draft.words.forms[one.first : one.last]}
    elsewhere |= {*instead.lower().replace(",", " ").split()}
    names = _named(context, index)
    known = [one.name for one in draft.senders if one.name in told and not _standard(one.name, told)]
    names += [name for name in known if not any(name in longer for longer in names)]
    names = [name for name in names if re.search(rf"\bof (?:\w+ )?{re.escape(name)} [\w ]*\bat ", told) is None]
    return tuple(name for name in names if not elsewhere.issuperset(words_of(name)))  # no part of a job's title


def words_of(name: str) -> set[str]:
    """Return the words of a name, small, without the signs between them: "Corbel & Sons"."""
    return {word.strip(",.") for word in name.lower().split()} - {"&", "+", ""}


def own_names(context: Context, index: int) -> tuple[str, ...]:
    """Return the names of the sender's that a sentence tells."""
    told = context.draft.text[context.sentences[index].start : context.sentences[index].end]
    return (*(known.name for known in context.draft.senders if known.name in told), *_named(context, index))


def leaves_we(context: Context, index: int) -> bool:
    """Return whether the next sentence begins with a "we" of whom only this one tells who they are."""
    if index + 1 not in context.body:
        return False
    after = context.sentences[index + 1]
    first = context.draft.words.forms[after.first]
    counts = " of us " in context.draft.text[after.start : after.end]  # "There are six of us"
    before = context.draft.text[context.sentences[context.body[0]].start : context.sentences[index].start]
    return (counts or first in ("we", "we're", "our")) and any(name not in before for name in own_names(context, index))


def _standard(name: str, told: str) -> bool:
    """Return whether a name is that of a standard: "ISO 17100", "HIPAA compliant"."""
    behind = told.partition(name)[2].lstrip(" -")
    return name.isupper() and (behind[:1].isdigit() or behind.lower().startswith(_MEETS))


def _named(context: Context, index: int) -> list[str]:
    """Return what a sentence calls the sender's firm or product by: "introduce Corbel Brokers", "Proposa is the"."""
    draft, sentence, words = context.draft, context.sentences[index], context.draft.words
    common = context.lexicon.list("english-word") | context.lexicon.list("common-words") | context.lexicon.verbs.keys()
    common |= TIMES
    found, i = [], sentence.first
    while i < sentence.last:
        end = i
        while end < min(sentence.last, i + _MOST) and _capital(context, end) and (end == i or not words.marks[end]):
            end += 1
        new = any(words.forms[at] not in common and len(words.forms[at]) >= _SHORT for at in range(i, end))
        new = new or (end > i and " & " in draft.text[words.starts[i] : words.ends[end - 1]])
        before = words.forms[sentence.first : i]
        behind = words.forms[end : min(end + 2, sentence.last)]
        own = _is_own(before, behind, i == sentence.first, draft.text[words.ends[end - 1] :][:1])
        if end > i and new and (own or _speaks(context, index, i, end)):
            found.append(draft.text[words.starts[i] : words.ends[end - 1]])
        i = max(end, i + 1)
    return found


def _speaks(context: Context, index: int, first: int, end: int) -> bool:
    """Return whether a name of several words does something in a sentence of the sender's: "Corbel & Sons has stood".

    His sentence it is where it speaks of "us", or where he signs with a word of the name.
    """
    sentence, words = context.sentences[index], context.draft.words
    at = end + (words.forms[end : end + 1] in (["always"], ["still"], ["now"], ["proudly"]))
    if end - first < _SEVERAL or at >= sentence.last or (first > sentence.first and words.marks[first] != ","):
        return False
    get = context.lexicon.list
    if "i" in words.forms[first:end] or words.forms[first] in get("sender-word") | get("connector") | {"a", "an"}:
        return False  # "Shall I", "Our CEO"
    reading = context.lexicon.verbs.get(words.forms[at])
    acts = words.forms[at] in _BEING or (reading is not None and not {"b", "s"}.isdisjoint(reading.forms))
    last = [one for one in context.sentences if one.zone == "signature"] or context.sentences[-1:]
    signs = {form for one in last if one is not sentence for form in words.forms[one.first : one.last]}
    told = words.forms[sentence.first : sentence.last]
    ours = not _OURS.isdisjoint(told)
    return acts and (ours or not signs.isdisjoint(words.forms[first:end]))


def _capital(context: Context, i: int) -> bool:
    words, text = context.draft.words, context.draft.text
    return not words.classes[i] and text[words.starts[i]].isupper()


def _is_own(before: Sequence[str], behind: Sequence[str], first: bool, sign: str) -> bool:
    """Return whether a name is the sender's, by what stands around it."""
    last = before[-1] if before else ""
    if last in BY_NAME or (list(before) == ["with"] and sign == ","):
        return True
    if last == "at" and not OWN_PLACE.isdisjoint(before):
        return True
    if last == "from" and not {"this", "name", "here", "am", "greetings"}.isdisjoint(before):
        return True
    made = list(behind[:1]) == ["was"] and behind[1:2] in (["built"], ["made"], ["designed"], ["created"], ["founded"])
    made = made or (first and list(behind[:1]) == ["here"])  # "Boxwell here!"
    acts = (
        made or behind[:1] in (["lets"], ["helps"]) or (behind[:1] == ["is"] and behind[1:] in (["a"], ["an"], ["the"]))
    )
    return acts and (first or sign == " ") and last not in PERSONS | _OTHERS


def signed_with(context: Context, names: Sequence[str]) -> Change | None:
    """Return what writes names below the line of the signature that holds who signs; None where nobody does so."""
    draft, zone = context.draft, context.draft.zone("signature")
    if zone is None or draft.spelling.html or draft.format == "html":
        return None
    start = zone.start
    end = draft.text.find("\n", start)
    while end >= 0 and _closes(draft.text[start:end]) and draft.text[end + 1 :].strip():
        start, end = end + 1, draft.text.find("\n", end + 1)
    if end >= 0:
        return Change(Span(end, end + 1), "\n" + ", ".join(names) + "\n")
    line = draft.text[start:].rstrip()
    return Change(Span(start, start + len(line)), line + "\n" + ", ".join(names))


def below_name(context: Context, line: str) -> Change | None:
    """Return what writes a line below the name, title and firm of who signs; None where nobody does so."""
    draft, zone = context.draft, context.draft.zone("signature")
    if zone is None or draft.spelling.html or draft.format == "html":
        return None
    at, named = zone.start, False
    while at < zone.end:
        end = draft.text.find("\n", at)
        end = zone.end if end < 0 else min(end, zone.end)
        said = draft.text[at:end]
        if named and (not said.strip() or _REACHED.search(said)):
            break
        if len(said.split()) > _LINE:
            return None  # such a line stands there already
        named = named or not _closes(said)
        last, at = end, end + 1
    if not named:
        return None
    start = draft.text.rfind("\n", 0, last) + 1
    return Change(Span(start, last), draft.text[start:last].rstrip() + "\n" + line)


def _closes(line: str) -> bool:
    """Return whether a line of a signature is a greeting or empty: "B/R", "Rgds,"."""
    said = line.strip().lower()
    return said.endswith(",") or said.strip(".!-\u2013\u2014 ") in CLOSES


def signed(draft: Draft, tag: str) -> bool:
    """Return whether a tag stands in the signature, too, as the sender's own name does; spaces make no difference."""
    zone = draft.zone("signature")
    where = draft.map.to_source(Span(zone.start, zone.end)) if zone is not None else None
    return where is not None and _bare(tag) in _bare(draft.map.source[where.start : where.end])


def _bare(text: str) -> str:
    return "".join(text.split()).lower()
