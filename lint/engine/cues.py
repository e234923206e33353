"""What a sentence shows beyond the named rules, as cues: plain names that a table of weights can speak of.

A cue is where the sentence stands, whom it is about, who acts in it and by which class of verb, the lexicon lists that
its words are on, and the rules that mark it. No cue is a word of any mail.
"""

from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import Any

from lint.engine.context import BODY, Context, sentence_key
from lint.model.draft import Sentence
from lint.words.lexicon import Lexicon
from lint.words.scan import Scanner

_MEMORY = 20_000  # words, sentences
PREFIX = "cue-"  # lexicon lists of this name are there to be cues
_PLACES = ("first", "second", "third")
_LENGTHS = ((3, "1-3"), (7, "4-7"), (14, "8-14"), (24, "15-24"))  # words
_MOST, _SOME = 0.6, 0.3  # share of sentences about the sender
_LISTS = 2  # bullets
_SIGNS = {"!": "sign:!", "%": "sign:%", "$": "sign:money", "£": "sign:money", "€": "sign:money"}
_SUBJECTS = ("product-noun", "company-noun", "people-noun", "staff-noun", "trade-noun")
_SENDER = frozenset("i we us me our my ours mine".split())
_READER = frozenset("you your yours".split())
_MENTIONS = ("reader", "sender", "number", "name")
_TRAITS = ("way-out", "open-question", "own-interest-question")


class CueReader:
    """Reads the cues of sentences.

    entries: those of the lists that are there to be cues, as a scanner takes them; lists: the lexicon lists whose
    single words are cues, None for all.
    """

    def __init__(self, entries: Sequence[Sequence[Any]], lexicon: Lexicon, lists: Collection[str] | None) -> None:
        self._cues: dict[str, list[str]] = {}
        self._scanner = Scanner([entry for entry in entries if _only_word(entry) is None], lexicon)
        for entry in entries:
            if (word := _only_word(entry)) is not None:
                self._cues.setdefault(word, []).append(entry[0])
        self._lists = [
            (f"list:{name}", words)
            for name, words in lexicon.words.items()
            if not name.startswith(PREFIX) and (name in lists if lists is not None else len(words) > 2)
        ]
        self._known: dict[str, list[str]] = {}  # by word, worked out when it first stands in a sentence
        self._owned: dict[Any, set[str]] = {}  # by sentence
        self._subjects = {
            word: f"subject:{name}" for name in reversed(_SUBJECTS) for word in lexicon.list(name) if word
        }

    def cues(
        self, context: Context, index: int, place: str, spoken: Iterable[str], around: Iterable[str]
    ) -> set[str]:  # fmt: skip
        """Return the cues of a sentence.

        place: where in the body it stands; spoken: ids of the rules that mark it; around: cues of the mail as a whole.
        """
        draft = context.draft
        found = {f"stage:{draft.stage.name}", f"relationship:{draft.relationship.name}", *around}
        if place:
            found.add(f"place:{place}")
        found.update(f"rule:{rule}" for rule in spoken)
        found.update(self._own(context, index))
        return found

    def _own(self, context: Context, index: int) -> set[str]:
        """Return what a sentence shows wherever it stands; remembered, for this draft or another."""
        sentence = context.sentences[index]
        said = tuple(
            [(c.subject.start - c.first, c.lists, c.tense, c.negated, c.conditional) for c in sentence.clauses]
        )
        key = (*sentence_key(context, sentence), context.draft.text[sentence.end : sentence.end + 1], said)
        found = self._owned.get(key)
        if found is None:
            if len(self._owned) >= _MEMORY:
                self._owned.clear()
            found = self._owned[key] = self._read(context, index)
        return found

    def _read(self, context: Context, index: int) -> set[str]:
        draft, sentence = context.draft, context.sentences[index]
        words = draft.words.forms[sentence.first : sentence.last]
        found = {
            f"zone:{sentence.zone}",
            f"focus:{sentence.focus}",
            f"length:{_length(len(words))}",
            f"sender-words:{min(sum(word in _SENDER for word in words), 3)}",
            f"reader-words:{min(sum(word in _READER for word in words), 3)}",
        }
        if sentence.bullet:
            found.add("bullet")
        if sentence.question:
            found.add("question")
        found.update(f"mentions:{whom}" for whom in _MENTIONS if context.mentions(whom, index))
        found.update(f"trait:{name}" for name in _TRAITS if context.listed(name, index))
        found.update(hit.key for hit in self._scanner.hits(draft.text, draft.words, sentence.first, sentence.last))
        for word in words:
            known = self._known.get(word)
            found.update(self._of(word) if known is None else known)
        shown = draft.text[sentence.start : sentence.end + 1]
        found.update(cue for sign, cue in _SIGNS.items() if sign in shown)
        found.update(_clause_cues(sentence))
        for clause in sentence.clauses:
            subject = draft.words.forms[clause.subject.start : clause.subject.end]
            found.update(self._subjects[word] for word in subject if word in self._subjects)
        return found

    def _of(self, word: str) -> list[str]:
        """Return the cues that a word gives by itself."""
        if len(self._known) >= _MEMORY:
            self._known.clear()
        given = self._known[word] = [*self._cues.get(word, ()), *(cue for cue, words in self._lists if word in words)]
        return given


def places(sentences: Sequence[Sentence]) -> dict[int, str]:
    """Return where each sentence of the body stands: first, second, third, last or mid."""
    body = [index for index, sentence in enumerate(sentences) if sentence.zone in BODY]
    found = dict.fromkeys(body, "mid")
    if body:
        found[body[-1]] = "last"
    found.update(zip(body, _PLACES, strict=False))
    return found


def mail_cues(context: Context) -> list[str]:
    """Return what the mail as a whole shows: a way out, a real question, how much of it is about the sender, lists."""
    sentences = context.sentences
    body = [sentences[i] for i in context.body]
    senders = sum(sentence.focus == "sender" for sentence in body) / max(len(body), 1)
    found = [f"mail:sender-{'most' if senders > _MOST else 'some' if senders > _SOME else 'little'}"]
    found += [f"mail:{name}" for name in _TRAITS if any(context.listed(name, i) for i in context.body)]
    asks = (s.question and s.focus == "reader" and not context.listed(_TRAITS[2], i) for i, s in enumerate(sentences))
    if any(asks):
        found.append("mail:asks-reader")
    if sum(sentence.bullet for sentence in body) > _LISTS:
        found.append("mail:lists")
    found.append(f"mail:sentences:{_length(len(body))}")
    return found


def with_settings(cues: Collection[str]) -> set[str]:
    """Return the cues together with those that hold in a setting, such as "opening & cue-sells"."""
    made = set(cues)
    broad = [cue for cue in cues if is_broad(cue)]
    for setting in settings(cues):
        made.update(f"{setting} & {cue}" for cue in broad)
    return made


def settings(cues: Collection[str]) -> list[str]:
    """Return the settings of a sentence: what changes the meaning of its other cues."""
    found = []
    if "place:first" in cues or "place:second" in cues:
        found.append("opening")
    if "question" in cues:
        found.append("question")
    if "sender-words:0" in cues:
        found.append("no-sender")
    if "reader-words:0" in cues:
        found.append("no-reader")
    return found


def is_broad(cue: str) -> bool:
    """Return whether a cue is weighed by its setting too: the broad classes, and who does what."""
    return cue.startswith((PREFIX, "sender:", "reader:", "other:", "none:", "implied:", "subject:"))


def named(cues: Iterable[tuple[float, str]], most: int = 3) -> str:
    """Return the weightiest cues in plain words, those without a plain name left out."""
    said = []
    for _, cue in sorted(cues, reverse=True):
        plain = cue.rpartition(" & ")[2]
        if plain.startswith(PREFIX) and plain not in said:
            said.append(plain)
    return ", ".join(cue.removeprefix(PREFIX).replace("-", " ") for cue in said[:most])


def list_cues(sentences: Sequence[Sentence], index: int) -> list[str]:
    """Return whether a sentence leads a list in, or stands in one, and whom the one that leads it in is about."""
    if not sentences[index].bullet:
        return ["leads-list"] if index + 1 < len(sentences) and sentences[index + 1].bullet else []
    lead = next((i for i in range(index - 1, -1, -1) if not sentences[i].bullet), -1)
    found = ["item:first"] if lead == index - 1 else []
    return [*found, f"item:under-{sentences[lead].focus}"] if lead >= 0 else found


def _clause_cues(sentence: Sentence) -> set[str]:
    """Return who acts in the clauses, how and by which classes of verb."""
    found: set[str] = set()
    for clause in sentence.clauses:
        actor = clause.actor
        found.update((f"actor:{actor}", f"{actor}:{clause.tense or 'no-verb'}"))
        found.update(f"{actor}:{name}" for name in clause.lists)
        if clause.negated:
            found.add(f"{actor}:negated")
        if clause.conditional:
            found.add(f"{actor}:conditional")
        if clause.imperative:
            found.add("imperative")
        if clause.subject.end == clause.subject.start and clause.verb >= 0:
            found.add(f"implied:{actor}")
    return found


def _only_word(entry: Sequence[Any]) -> str | None:
    """Return the word of an entry that is one plain word."""
    nodes = entry[1]
    return nodes[0][1] if len(nodes) == 1 and nodes[0][0] == "w" else None


def _length(words: int) -> str:
    return next((name for most, name in _LENGTHS if words <= most), "25+")


class Scale:
    """One family's weights, ready to weigh sentences. speaks, doubts: the sums that make and unmake a finding."""

    __slots__ = ("_by_setting", "_values", "bias", "doubts", "speaks")

    def __init__(self, bias: float, speaks: float, doubts: float, weights: Mapping[str, float]) -> None:
        self.bias, self.speaks, self.doubts = bias, speaks, doubts
        self._values: dict[str, float] = {}
        self._by_setting: dict[str, dict[str, float]] = {}
        for name, value in weights.items():
            setting, _, cue = name.rpartition(" & ")
            (self._by_setting.setdefault(setting, {}) if setting else self._values)[cue] = value

    def knows(self, cue: str) -> bool:
        """Return whether the scale learned what a cue weighs."""
        return cue in self._values

    def weigh(self, cues: Collection[str]) -> tuple[float, list[tuple[float, str]]]:
        """Return the sum of a sentence, and what each cue gave to it."""
        tables = [self._values, *(self._by_setting[name] for name in settings(cues) if name in self._by_setting)]
        given = [(table[cue], cue) for table in tables for cue in cues if cue in table]
        return self.bias + sum(value for value, _ in given), given
