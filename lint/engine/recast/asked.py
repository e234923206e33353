"""What a coach would ask instead of telling: questions on the trade that a sentence or a mail is about."""

from collections import Counter
from typing import NamedTuple

from lint.engine.asking import first_of_reader
from lint.engine.context import BODY
from lint.engine.recast.late import Late
from lint.engine.recast.spoken import Spoken
from lint.engine.recast.trade.reader import Trade
from lint.model.draft import Sentence

_MANY = 3  # commas
_FIRMS = 3  # words behind a trade in which those are named that are of it: "for logistics and production firms"
_SERVING = frozenset("for to with help helping across among".split())
_AND = Late(r",[^,]+,? and $")  # what stands before the last of several things
_LETTING = frozenset("letting lettings tenants tenancies landlords".split())  # who lets houses has many of them
_ONE_HOUSE = "your building"
_SURE = 2  # a trade that weighs less is only mentioned


class Asked(NamedTuple):
    """What a sentence gives; "" where it does not."""

    question: str = ""  # "How do you handle payroll today?", of a sentence on payroll
    since: str = ""  # "we run payroll for schools": the sentence itself, as the reason for the question


class Asker:
    """Reads them off the sentences of one draft."""

    def __init__(self, spoken: Spoken, trade: Trade) -> None:
        self._context, self._trades = spoken.context, spoken.context.trades
        self._trade = trade
        get = spoken.context.lexicon.list
        self._lets = not _LETTING.isdisjoint(spoken.words.forms)
        self._clients = get("client-noun") | get("company-noun") | get("people-noun")

    def of(self, sentence: Sentence) -> Asked:
        """Return what a sentence gives that tells what the sender deals in."""
        if sentence.question or sentence.bullet or sentence.zone not in BODY:
            return Asked()
        named, since = self._named(sentence), self._trade.of(sentence)
        if self._one_of_many(sentence):
            return Asked(since=since)
        alone = len({key for key, _ in named}) == 1 and " ".join(named[0][1].split()[-2:]) in since.lower()
        alone = alone and not self._last_of_several(sentence, named[0][1])
        if not alone or not first_of_reader(self._context, self._context.sentences.index(sentence)):
            return Asked(since=since)
        return Asked(next(iter(self._asks(named[0][0])), ""), since)

    def _last_of_several(self, sentence: Sentence, named: str) -> bool:
        """Return whether a trade is the last thing of a row: "pensions, loans and inheritance tax"."""
        text = self._context.draft.text[sentence.start : sentence.end].lower()
        return _AND.search(text.partition(named)[0]) is not None

    def _one_of_many(self, sentence: Sentence) -> bool:
        """Return whether a sentence lists so much that no one part of it is what is dealt in."""
        marks = self._context.draft.words.marks[sentence.first : sentence.last]
        return sum(mark == "," for mark in marks) >= _MANY

    def of_mail(self, loosely: bool, said: str = "") -> tuple[str, ...]:
        """Return the questions on the trade that the mail is about, none where none stands out.

        It is named twice, or where the sender says at the top or of himself what the mail is about; loosely: at all.
        said: words that must name it, if the subject does not.
        """
        votes: Counter[str] = Counter()
        for sentence in self._context.sentences:
            if sentence.zone in BODY | {"subject"}:
                sure = sentence.zone in ("subject", "opening") or sentence.focus == "sender"
                votes.update({key: 2 if sure else 1 for key, _ in self._named(sentence)})
        best = votes.most_common(2)
        if not best or (best[0][1] < _SURE and not loosely) or (len(best) > 1 and best[0][1] == best[1][1]):
            return ()
        if said and best[0][0] not in self._keys(said.lower()):
            return ()
        return self._asks(best[0][0])

    def _asks(self, key: str) -> tuple[str, ...]:
        """Return the questions on a trade that suit the reader."""
        return tuple(ask for ask in self._trades.known[key].asks if not (self._lets and _ONE_HOUSE in ask))

    def _keys(self, said: str) -> set[str]:
        """Return the trades that these words of the mail or its subject name."""
        told = [(one.zone, key, named) for one in self._context.sentences for key, named in self._named(one)]
        often = Counter(key for _, key, _ in told)
        return {key for zone, key, named in told if zone == "subject" or (named in said and often[key] > 1)}

    def _named(self, sentence: Sentence) -> list[tuple[str, str]]:
        """Return the trades that a sentence names and by what words, most words first; none within another."""
        draft = self._context.draft
        hits = self._trades.hits(draft.text, draft.words, sentence.first, sentence.last)
        purpose = draft.purpose.name
        hits = [hit for hit in hits if purpose in self._trades.known[hit.key].purposes]
        hits.sort(key=lambda hit: (hit.first - hit.last, hit.first))
        kept: list[tuple[int, int, str]] = []
        for hit in hits:
            before = draft.words.forms[max(hit.first - 1, sentence.first)]
            theirs = before == "your" or (before == "for" and len(hits) > 1)  # what the reader deals in
            behind = draft.words.forms[hit.last : min(hit.last + _FIRMS, sentence.last)]
            theirs = theirs or (before in _SERVING and not self._clients.isdisjoint(behind))
            if not theirs and not any(first < hit.last and hit.first < last for first, last, _ in kept):
                kept.append((hit.first, hit.last, hit.key))
        starts, ends = draft.words.starts, draft.words.ends
        return [(key, draft.text[starts[first] : ends[last - 1]].lower()) for first, last, key in kept]
