"""Names that only one sentence tells: they go below the mail when the sentence goes."""

from collections.abc import Sequence

from lint.drafts.landing import Change
from lint.engine.context import Context
from lint.engine.rewriting.small_words import BY_NAME, CLOSES, OWN_PLACE, PERSONS, TIMES
from lint.model.draft import Draft
from lint.model.source import Span

_SHORT = 3  # letters; a shorter name is an abbreviation
_MOST = 4  # words of a name
_MEETS = ("compliant", "certified", "accredited", "approved", "audited", "registered")
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
    return tuple(name for name in names if not elsewhere.issuperset(name.lower().split()))


def own_names(context: Context, index: int) -> tuple[str, ...]:
    """Return the names of the sender's that a sentence tells."""
    told = context.draft.text[context.sentences[index].start : context.sentences[index].end]
    return (*(known.name for known in context.draft.senders if known.name in told), *_named(context, index))


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
        before = words.forms[sentence.first : i]
        behind = words.forms[end : min(end + 2, sentence.last)]
        if end > i and new and _is_own(before, behind, i == sentence.first, draft.text[words.ends[end - 1] :][:1]):
            found.append(draft.text[words.starts[i] : words.ends[end - 1]])
        i = max(end, i + 1)
    return found


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
    if last == "from" and not {"this", "name", "here", "am"}.isdisjoint(before):
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
