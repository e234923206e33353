"""A mail that follows others, in short: what they were about, whether that is of use, a way out."""

import re
from collections.abc import Sequence
from collections.abc import Set as AbstractSet

from lint.engine.context import Context
from lint.engine.recast.recaster import Recaster
from lint.engine.recast.says import statement
from lint.engine.shortened.names import lost_with, signs, town
from lint.engine.shortened.offered import ME, offered
from lint.engine.shortened.stays import Stays, stays
from lint.engine.shortened.titled import titled
from lint.model.source import Span

_USE = "Is that on your list at the moment, or is it off the mark?"
_SPARED = 3  # sound sentences that may go
_LONGEST, _LONG = 12, 4  # words of a matter; letters of a word that tells something
_JOBS = frozenset("position positions job jobs role vacancy opening".split())  # nobody has a use for these
_NO_MATTER = re.compile(  # what points elsewhere, or who writes
    r"\b(?:below|above|occasions?|times|enclosed|attached)$|"
    r"\b(?:minutes?|hour)\b|"
    r"^(?:our|my) (?:[\w&-]+ ){0,3}(?:studio|agency|company|firm|practice|business|team|services?)$"
)
_VERBS = re.compile(
    r"n['\u2019]t\b|\b(?:is|was|are|were|got|gets?|has|have|had|did|does|will|would|could)\b"
)  # it goes on
_TOLD = re.compile(
    r" (?:that |which )?(?:I|we) (?:mentioned|sent|shared|told|wrote|discussed)\b.*$"
    r"| (?:from|in) my (?:last|previous|first|earlier) \w+$"
)
_HANDED = re.compile(
    r"\b(?:sent|shared|attached|submitted|quoted|gave)\b[^.?!]{0,40}\b"
    r"(?:quot\w+|proposal|offer|catalogue|brochure|samples?|mockup|estimate|prices?|rates)\b|"
    r"\b(?:our|the|my|that) (?:\w+ ){0,2}(?:quot\w+|proposal|offer|catalogue|brochure|samples?|mockup|estimate)\b"
)
_SENT = re.compile(  # what was not only written about but sent
    r"^the (?:[\w&'-]+ ){0,4}?"
    r"(quotes?|quotations?|proposals?|offer|catalogue|catalog|brochure|samples?|mockups?|estimate|price list)"
    r"(?: (?:for|of|on) [^,]+)?$"
)


def again(
    context: Context, told: Recaster, body: Sequence[int], flagged: AbstractSet[int], span: Span
) -> tuple[str, str]:  # fmt: skip
    """Return the short version and its matter as a subject, "" where the mail does not say what it comes back to.

    body: the sentences that it stands for. flagged: those in which a fault was found. span: what it stands for.
    """
    if context.draft.stage.name == "first-touch":
        return "", ""
    matter = _matter(context, told, body)
    kept = stays(context, body, flagged, -1)
    if context.draft.stage.name == "break-up":
        about = f"about {matter}" if matter else _reason(context, told, body)
        return _farewell(context, kept, body, span, about), _title(matter)
    if not matter or kept.missed or kept.lost > _SPARED:
        return "", ""
    us = ME.isdisjoint(context.draft.words.forms)
    handed = _HANDED.search(context.draft.text) is not None
    if handed and not kept.question and (sent := _SENT.search(matter)) is not None:
        asked = "Do they suit you, or are they" if sent[1].endswith("s") else "Does it suit you, or is it"
        asked, wrote = f"{asked} off the mark?", _wrote(context, kept, body, span, "sent you", matter)
        who = "we" if us else "I"
        more = f"If something is missing, {who} can add it; if it is not for you, a short no is fine."
    else:
        wrote = _wrote(context, kept, body, span, "wrote to you", f"about {matter}")
        asked = kept.question or _USE
        lead = "If it could be of use" if kept.question else "If it is on your list"
        more = offered(context, told, body, lead, us, kept.way_out)
    text = f"{' '.join((f'{wrote}.', *kept.seen, asked))}\n\n{' '.join((*kept.terms, more))}" if wrote else ""
    return text, _title(matter)


def _title(matter: str) -> str:
    """Return a matter as a subject line: "Pest control quote", of "the pest control quote"."""
    said = matter.removeprefix("the ").removeprefix("our ").removeprefix("my ")
    return said[:1].upper() + said[1:]


def _matter(context: Context, told: Recaster, body: Sequence[int]) -> str:
    """Return what the mails before were about, by a sentence or by the subject; "" where that is not plain."""
    told_of = [_TOLD.sub("", found) for i in body if (found := told.get("followed", i))]
    title = titled(context) if context.draft.purpose.name == "sales" else ""
    return next((said for said in (*told_of, title) if said and _plain(context, said)), "")


def _plain(context: Context, said: str) -> bool:
    """Return whether a matter names a thing: not "how we can double your sales", "your end", "twenty minutes"."""
    words = {word.lower() for word in said.split()}
    common = context.lexicon.list("common-words")
    vague = (
        said.startswith(("how ", "your "))
        or _NO_MATTER.search(said) is not None
        or said.endswith(" question")
        or all(len(word) < _LONG or word in common for word in words)
    )
    fits = len(said.split()) <= _LONGEST and _JOBS.isdisjoint(words) and _VERBS.search(said) is None
    return fits and not vague


def _reason(context: Context, told: Recaster, body: Sequence[int]) -> str:
    """Return why the mails were written, by what a last one says of its sender's trade."""
    said = statement(context, told, body)
    return f"because {said.text}" if said.weight else ""


def _farewell(context: Context, kept: Stays, body: Sequence[int], span: Span, matter: str) -> str:
    """Return a last mail: what the mails were about or why they were written, and that a no is fine."""
    wrote = matter and _wrote(context, kept, body, span, "wrote to you", matter)
    if kept.missed or kept.lost > _SPARED or kept.seen or not wrote:
        return ""
    our, whom = ("our", "us") if ME.isdisjoint(context.draft.words.forms) else ("my", "me")
    ends = f"{wrote}, and this is {our} last mail on the subject."
    return f"{ends}\n\nIf it comes up one day, a line to {whom} is enough; if not, that is fine too."


def _wrote(context: Context, kept: Stays, body: Sequence[int], span: Span, did: str, matter: str) -> str:
    """Return "I wrote to you about …" with the sender's one name that would be lost, "" where more would be."""
    lost = [name for name in lost_with(context, body, span, " ".join((matter, *kept.seen))) if not town(context, name)]
    if len(lost) > 1 or any(signs(context, name) for name in lost):
        return ""
    who, house = "We" if ME.isdisjoint(context.draft.words.forms) else "I", f" from {lost[0]}" if lost else ""
    return f"{who} {did}{house} {matter}"
