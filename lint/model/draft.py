"""A draft: one mail as its reader would see it, with zones, sentences, clauses and what is known about it."""

from bisect import bisect_right
from collections.abc import Mapping
from dataclasses import dataclass, field
from operator import itemgetter
from typing import Literal, NamedTuple, get_args

from lint.model.source import SourceMap, Span

ZoneName = Literal[
    "subject",
    "preview",
    "greeting",
    "opening",
    "body",
    "ask",
    "sign-off",
    "signature",
    "postscript",
    "quoted",
    "footer",
    "code",
]
ZONES: tuple[str, ...] = get_args(ZoneName)
STAGES = ("first-touch", "follow-up", "break-up", "reply", "repair")
RELATIONSHIPS = ("cold", "referred", "met", "inbound", "customer")
PURPOSES = ("sales", "recruiting", "event", "press", "investor", "partnership", "link-building")
Focus = Literal["sender", "reader", "both", "neither"]
Actor = Literal["sender", "reader", "other", "none"]
Origin = Literal["given", "inferred", "default"]


class Known(NamedTuple):
    """A fact about a draft and where it comes from."""

    name: str
    origin: Origin

    @property
    def guessed(self) -> bool:
        """Whether nobody stated it."""
        return self.origin != "given"


class Tag(NamedTuple):
    """A merge tag in the text: its filler stands at start..end.

    kind: name, company, peer (a company like the reader's), sender, product, link, date, number, thing or placeholder
    (a note the writer left).
    fallback: what the tool writes when the field is empty, "" included; None when the tag states nothing.
    guarded: whether a condition decides that the tag is shown.
    """

    start: int
    end: int
    kind: str
    dialect: str
    name: str
    fallback: str | None = None
    guarded: bool = False


class Slip(NamedTuple):
    """Template syntax that will not work, at start..end of the text, and what is wrong with it."""

    start: int
    end: int
    message: str


class Link(NamedTuple):
    """A link: where its words stand in the text, and its address."""

    start: int
    end: int
    url: str


class Clause(NamedTuple):
    """A stretch of words with one subject and one verb; word indexes count into Draft.words.

    first, last: the words of the clause, `last` exclusive. actor: who does it. verb: the index of the main verb or -1.
    lists: names of the lexicon lists that the verb (or verb phrase) is on. subject: the words of the subject
    (empty when it is implied). tense: present, past, future, modal (can, would, may …), or "" where there is no verb.
    """

    first: int
    last: int
    actor: Actor
    subject: Span
    verb: int
    lists: frozenset[str]
    tense: str
    negated: bool
    conditional: bool
    imperative: bool


class Sentence(NamedTuple):
    """A sentence of the text: start..end in code points, its words by index, zone, focus and clauses.

    instead: whether it only names another way to do what the sentence before asks for ("Or just reply …").
    """

    start: int
    end: int
    first: int
    last: int
    zone: str
    paragraph: int
    bullet: bool
    question: bool
    focus: Focus
    clauses: tuple[Clause, ...]
    instead: bool = False


class Zone(NamedTuple):
    """A stretch of the text by its role in the mail."""

    name: str
    start: int
    end: int


class Spelling(NamedTuple):
    """How the words of the body are spelled in the source, so that others can be put there.

    html: < > & are escaped. transfer, charset: of the part of an .eml ("quoted-printable", "7bit" …), which is the
    slice start..end of the source. file: how the file as a whole was decoded.
    """

    html: bool = False
    transfer: str = ""
    charset: str = ""
    file: str = "utf-8"
    start: int = 0
    end: int = -1


AS_IT_IS = Spelling()


class Suppression(NamedTuple):
    """A wish of the writer's not to see a rule here: rule or family id, or "" for all; 1-based source line."""

    rule: str
    line: int


@dataclass(frozen=True, slots=True)
class Words:
    """The words of a text as parallel lists. `forms` holds them lowered, contractions taken apart ("we", "are").

    marks: what stands before each word, as one of "" (white space only), "," "-" ":" ";" "(" '"' "." "\n" or "/".
    classes: for words that are no plain word: name, company, number, url, … ("" otherwise).
    """

    forms: list[str]
    starts: list[int]
    ends: list[int]
    marks: list[str]
    classes: list[str]


@dataclass(frozen=True, slots=True)
class Draft:
    """One mail. `text` is what the reader sees; `map` leads every offset of it back to the source.

    headed: whether the file states a head (a Subject: line, front matter, <title>, an .eml's), so that a missing
    subject is the writer's doing. held: the slices of the source that no edit may touch: spintax and its like.
    """

    path: str
    format: str
    text: str
    map: SourceMap
    words: Words
    zones: tuple[Zone, ...]
    sentences: tuple[Sentence, ...]
    tags: tuple[Tag, ...]
    stage: Known
    relationship: Known
    purpose: Known
    language: Known
    outreach: Known
    senders: tuple[Known, ...] = ()
    links: tuple[Link, ...] = ()
    slips: tuple[Slip, ...] = ()
    headed: bool = False
    fields: Mapping[str, str] = field(default_factory=dict)
    suppressions: tuple[Suppression, ...] = ()
    locator: Mapping[str, object] | None = None
    spelling: Spelling = AS_IT_IS
    held: tuple[Span, ...] = ()
    variants: tuple["Draft", ...] = ()

    def zone(self, name: str) -> Zone | None:
        """Return the first zone of that name."""
        return next((zone for zone in self.zones if zone.name == name), None)

    def zone_at(self, offset: int) -> str:
        """Return the name of the zone that a text offset lies in: that of its sentence, else of the zone around it."""
        index = bisect_right(self.sentences, offset, key=itemgetter(0)) - 1
        if index >= 0 and self.sentences[index].start <= offset < self.sentences[index].end:
            return self.sentences[index].zone
        return next((zone.name for zone in self.zones if zone.start <= offset < zone.end), "body")
