"""A sentence from its verb on, with verbs that somebody does turned to their bare form, as behind "can"."""

from lint.engine.recast.late import Late
from lint.engine.recast.spoken import Spoken, verbatim
from lint.model.draft import Sentence
from lint.model.source import Span
from lint.words.lexicon import Verb

DOES = frozenset(
    "answer arrange automate book bring build catch check clear collect combine compare connect convert cut deliver "
    "design detect draft edit find fix flag forward give handle host import install integrate lend link list make "
    "manage match migrate monitor organise organize pick place plan plug prepare print process produce protect provide "
    "pull qualify read rebuild record redesign remind remove rent repair replace rewrite route run scan schedule score "
    "search send set ship show sort spot store streamline supply sync take tell text track translate turn update write "
    "arrange fill show take generate create offer hold pass reconcile".split()
)  # verbs of what may be done for a reader
_OPENS = frozenset("the a an your their you it them to into at in every all straight only each its new".split())
TALKS = frozenset("i we he she they who".split())
_ENDS = Late(r"[\s!.\u2026]*[^\w\s.!?:)\"'\u201d\u2019%*{}\[\]]*[\s!.\u2026]*$")


_WRAPPED = 45  # characters of a line that was broken because it was full


def _broken(text: str) -> bool:
    """Return whether a text runs over lines that were not merely full: the lines of a list, or of a table."""
    lines = text.split("\n")
    full = all(len(line) >= _WRAPPED for line in lines[1:-1]) and all(line.strip()[:1].islower() for line in lines[1:])
    return len(lines) > 1 and not full


class Bared:
    """Reads such stretches off the sentences of one draft."""

    def __init__(self, spoken: Spoken) -> None:
        self._spoken, self._words = spoken, spoken.words
        self._adverbs = spoken.context.lexicon.list("adverb")

    def reading(self, i: int) -> "Verb | None":
        """Return a verb, be it one that only this module knows."""
        form = self._words.forms[i]
        known = self._spoken.verbs.get(form)
        if known is not None:
            return known
        base = form.removesuffix("s")
        return Verb(base, "b" if base == form else "s") if base in DOES else None

    def rest(self, at: int, sentence: Sentence, single: bool) -> str:
        """Return a sentence from its verb on, verbs in their bare form if one did them; "" where it cannot be had."""
        words, draft = self._words, self._spoken.draft
        text = draft.text[words.starts[at] : sentence.end]
        if text.count("(") != text.count(")") or text.count('"') % 2 or _broken(text.strip()) or "|" in text:
            return ""
        parts: list[str] = []
        start = words.starts[at]
        for i in range(at, sentence.last):
            bare = self._bare(i, at, sentence) if single else ""
            if bare is None or (not single and i > at and self._turns(i, sentence)):
                return ""
            if bare:
                part = verbatim(draft, Span(start, words.starts[i])) if words.starts[i] > start else ""
                if part is None:
                    return ""
                parts += [part, bare]
                start = words.ends[i]
        tail = _ENDS.sub("", draft.text[words.ends[sentence.last - 1] : sentence.end])
        part = verbatim(draft, Span(start, words.ends[sentence.last - 1]))
        if part is None or any(tag.start < start < tag.end for tag in draft.tags):
            return ""
        colon = draft.text[sentence.start : sentence.end].endswith(":")
        return "".join((*parts, part, tail)).rstrip(" .!:") + (":" if colon else ".")

    def _turns(self, i: int, sentence: Sentence) -> bool:
        """Return whether a new statement of somebody else's begins at a word: "…, and they all love us"."""
        forms = self._words.forms
        return forms[i] in TALKS and forms[i - 1] in ("and", "but") and i + 1 < sentence.last

    def _bare(self, i: int, at: int, sentence: Sentence) -> str | None:
        """Return the bare form of a verb that shares the subject, "" of any other word; None where one cannot tell."""
        forms, words = self._words.forms, self._words
        reading = self.reading(i)
        unknown = reading is None and forms[i].endswith("s") and forms[i - 1] == "and" and self._object(i + 1, sentence)
        if unknown:
            return forms[i][:-1]
        if reading is None or "s" not in reading.forms:
            return ""
        if i == at:
            return reading.base
        lead = i - 1
        while lead > at and forms[lead] in self._adverbs | {"only", "then"}:
            lead -= 1
        joined = forms[lead] in ("and", "then", "but") or words.marks[lead + 1] == ","
        if not joined:
            return ""
        if i + 1 >= sentence.last or words.marks[i + 1].strip():
            return "" if reading.base not in DOES else None
        named = words.classes[i + 1] or forms[i + 1].endswith("s") or self._spoken.capital(i + 1)
        plain = reading.base in DOES and forms[i + 1] not in self._spoken.small
        return reading.base if named or plain or self._object(i + 1, sentence) else None

    def _object(self, i: int, sentence: Sentence) -> bool:
        """Return whether what is done something to begins at a word."""
        return i < sentence.last and self._words.forms[i] in _OPENS
