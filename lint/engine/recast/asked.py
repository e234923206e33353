"""What a coach would ask instead of telling: questions on the trade that a sentence or a mail is about."""

from collections import Counter
from typing import NamedTuple

from lint.engine.context import BODY
from lint.engine.recast.grounds import NAME, NOBODY, Grounds, named_at
from lint.engine.recast.late import Late
from lint.engine.recast.spoken import Spoken, verbatim
from lint.model.draft import Sentence
from lint.model.source import Span

_SURE = 2  # a trade that weighs less is only mentioned
_TITLE = (
    r"\b(?:[Ff]ounder|[Oo]wner|[Hh]ead|[Mm]anager|[Dd]irector|[Cc]onsultant|[Rr]ecruiter|[Rr]epresentative|[Pp]artner|"
    r"[Ee]ngineer|[Ss]pecialist|[Oo]fficer|[Aa]nalyst|[Ww]ork|C[A-Z]O)"
)
_HOUSE = Late(
    rf"(?:\b[Aa]t|\b[A-Z]\w+(?: here)? from|\b(?:out|writing|calling)(?: to you)? from|{_TITLE} (?:of|with|for))"
    rf" ((?![A-Z]+\b){NAME})"
)
_INTRODUCED = Late(rf"\b[Ii]ntroduc(?:e|ing)(?: you to| to you)? ({NAME}),")


class Asked(NamedTuple):
    """What a sentence gives; "" where it does not."""

    question: str = ""  # "How do you handle payroll today?", of a sentence on payroll
    dealing: str = ""  # "we help with payroll", "Bellweather helps with payroll": what its sender does
    since: str = ""  # "we run payroll for schools": the sentence itself, as the reason for the question


class Asker:
    """Reads them off the sentences of one draft."""

    def __init__(self, spoken: Spoken) -> None:
        self._spoken, self._context, self._words = spoken, spoken.context, spoken.words
        self._trades = spoken.context.trades
        self._grounds = Grounds(spoken)

    def of(self, sentence: Sentence) -> Asked:
        """Return what a sentence gives that tells what the sender deals in."""
        if sentence.question or sentence.bullet or sentence.zone not in BODY:
            return Asked()
        named, since = self._named(sentence), self._grounds.since(sentence)
        if not named:
            return Asked(since=since)
        trade = self._trades.known[named[0]]
        dealing = self._dealing(sentence, trade.does) if trade.does and len(set(named)) == 1 else ""
        return Asked(trade.asks[0], dealing, since)

    def of_mail(self) -> str:
        """Return the question on the trade that the mail is about, "" where none stands out.

        It is named twice, or where the sender says at the top or of himself what the mail is about.
        """
        votes: Counter[str] = Counter()
        for sentence in self._context.sentences:
            if sentence.zone in BODY | {"subject"}:
                sure = sentence.zone in ("subject", "opening") or sentence.focus == "sender"
                votes.update(dict.fromkeys(self._named(sentence), 2 if sure else 1))
        best = votes.most_common(2)
        if not best or best[0][1] < _SURE or (len(best) > 1 and best[0][1] == best[1][1]):
            return ""
        return self._trades.known[best[0][0]].asks[0]

    def _named(self, sentence: Sentence) -> list[str]:
        """Return the trades that a sentence names, the one with most words first; what lies within another is none."""
        draft = self._context.draft
        hits = self._trades.hits(draft.text, draft.words, sentence.first, sentence.last)
        purpose = draft.purpose.name
        hits = [hit for hit in hits if self._trades.known[hit.key].purpose in ("", purpose)]
        hits.sort(key=lambda hit: (hit.first - hit.last, hit.first))
        kept: list[tuple[int, int, str]] = []
        for hit in hits:
            before = draft.words.forms[max(hit.first - 1, sentence.first)]
            theirs = before == "your" or (before == "for" and len(hits) > 1)  # what the reader deals in
            if not theirs and not any(first < hit.last and hit.first < last for first, last, _ in kept):
                kept.append((hit.first, hit.last, hit.key))
        return [key for _, _, key in kept]

    def _dealing(self, sentence: Sentence, does: str) -> str:
        """Return what the sender does, said of who the sentence says he is."""
        text = self._context.draft.text[sentence.start : sentence.end]
        forms = self._words.forms[sentence.first : sentence.last]
        named, house = _INTRODUCED.search(text) or named_at(text), _HOUSE.search(text)
        if named is not None and named[1].lower().split()[0] not in NOBODY:
            verb, _, rest = does.partition(" ")
            who = verbatim(self._context.draft, Span(sentence.start + named.start(1), sentence.start + named.end(1)))
            inflected = self._context.lexicon.inflected
            return f"{who} {inflected[verb][1]} {rest}" if who and verb in inflected else ""
        if house is not None:
            where = Span(sentence.start + house.start(1), sentence.start + house.end(1))
            name = (verbatim(self._context.draft, where) or "").rstrip(".'")
            return f"at {name} we {does}" if name else ""
        alone = "i" in forms and {"we", "our", "us"}.isdisjoint(forms)
        return f"{'I' if alone else 'we'} {does}"
