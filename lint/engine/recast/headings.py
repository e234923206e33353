"""A line above a list as the beginning of a question about it: "Which of the services below", of "Our services:"."""

import re

from lint.engine.context import Context
from lint.engine.recast.late import Late
from lint.engine.recast.spoken import Spoken, verbatim
from lint.model.draft import Sentence
from lint.model.source import Span

_ACTS = r"(?:provide|offer|do|supply|give|handle|cover|make|build|carry|stock|deliver|bring)"
_WE = Late(
    rf"((?:We|I)(?: can| could| also| mainly| currently)* {_ACTS}(?: you)?)(?: with)?(?: the)?(?: (?:below|following))?"
    r"((?: (?!with |the |for |and |that )[\w-]+){0,4} (?:services|products|items|goods|lines|options))?:$",
    re.IGNORECASE,
)
_WHAT = Late(
    r"(?:Here (?:is|are)(?: the details of)? |Here['\u2019]s |This is )?"
    rf"what (we|i)( can| could| also| mainly)? ({_ACTS})( for you)?:$",
    re.IGNORECASE,
)
_OFFERING = Late(r"What (I['\u2019]m|I am|we['\u2019]re|we are) (offering|providing|proposing):$", re.IGNORECASE)
_OUR = Late(
    r"(?:our )?(?:key |main |core |full |current )?(product lines|services|products|offerings)(?: are| include)?"
    r"(?: as follows| the following| below)?:$",
    re.IGNORECASE,
)
_HOW = Late(
    r"(Here(?:['\u2019]s| is) how (?:we|I) (?:could|can|would) (?:help|benefit|support|serve) [^:.?!,;]{2,50}):$",
    re.IGNORECASE,
)
_CLOSED = frozenset("*_[]|<>;")
HOLDS = frozenset("includes include contains covers offers features comprises".split())


def heading(text: str) -> str:
    """Return "We do the following. Which of these" of "We do below:", "" of a line that is of another kind."""
    text = text.strip("* ") if text.startswith("**") and text.endswith("**") else text.strip()
    if not _CLOSED.isdisjoint(text):
        return ""
    said = ""
    if found := _WE.match(text):
        said = f"{found[1]} the following{(found[2] or '').replace(' below', '').replace(' following', '')}"
    elif found := _WHAT.match(text):
        said = f"{found[1]}{found[2] or ''} {found[3].lower()} the following{found[4] or ''}"
    elif found := _OFFERING.match(text):
        said = f"{found[1]} {found[2].lower()} the following"
    elif found := _OUR.match(text):
        return f"Which of the {found[1].lower()} below"
    elif found := _HOW.match(text):
        said = found[1]
    return f"{said[:1].upper()}{said[1:]}. Which of these" if said else ""


def of_one(words: list[str]) -> bool:
    """Return whether a line says what one thing holds, which is no choice: "Our kit includes", "the plan gives you"."""
    if words[-2:] == ["gives", "you"]:
        return True
    several = (word for word in words[:-1] if word.endswith("s") and word != "'s" and word not in HOLDS)
    return words[-1] in HOLDS and not any(several)


def paired(lead: Sentence, context: Context) -> bool:
    """Return whether a line is one of several such headings: "What we bring:", "What we need:"."""
    forms, text = context.draft.words.forms, context.draft.text
    if forms[lead.first] != "what":
        return False
    others = (one for one in context.sentences if one is not lead and forms[one.first] == "what")
    return any(text[one.start : one.end].rstrip("* ").endswith(":") for one in others)


class Headings:
    """Reads such lines of one draft, whether or not their lists have signs."""

    def __init__(self, spoken: Spoken) -> None:
        self._spoken = spoken

    def of(self, sentence: Sentence) -> str:
        """Return how the question begins, "" where nothing like a list of short lines follows."""
        context = self._spoken.context
        if sentence.bullet or sentence.question or sentence.zone in ("subject", "preview"):
            return ""
        at = context.sentences.index(sentence)
        asked = sum(one.question and one.zone in ("opening", "body", "ask") for one in context.sentences[at:])
        if asked > 1 or paired(sentence, context):
            return ""  # it asks enough
        after = context.sentences[at + 1 : at + 3]
        if len(after) < len("ab") or any(one.question or one.zone not in ("opening", "body", "ask") for one in after):
            return ""
        text = verbatim(self._spoken.draft, Span(sentence.start, sentence.end)) or ""
        gap = self._spoken.draft.text[sentence.end : after[0].start]
        block = self._spoken.draft.text[after[0].start : after[1].start + 1].split("\n\n")[0]
        lines = "\n" in block
        return heading(text) if "\n" in gap and lines else ""
