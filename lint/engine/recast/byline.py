"""What a sentence tells of its sender, as it may stand below his name: "A joinery shop near Stroud", "About us: …"."""

from collections.abc import Callable

from lint.engine.context import Context
from lint.engine.recast.late import Late
from lint.engine.recast.spoken import Spoken, verbatim
from lint.engine.recast.trade.nouns import PERSONS
from lint.engine.recast.trade.parts import NAME
from lint.engine.recast.trade.who import Said, Who, bare
from lint.engine.rewriting.signing import words_of
from lint.engine.rewriting.vanity import outright
from lint.model.draft import Sentence
from lint.model.source import Span

_LONGEST = 40  # words; more is no line
_BODY = ("opening", "body")
_PERSON = Late(  # "My name is Ana Ruiz and ", "Cole here "
    rf"^(?:(?:(?:[Mm]y name(?:'s| is)|I'm|I am|[Tt]his is|[Ii]t's) (?P<name>{NAME})|(?P<here>{NAME}) here)"
    r"(?:,? and |,? here,? |, | )"
    r"(?=(?:I'm|I am|I|from|with|at|of|the|an?|[Oo]wner|[Ff]ounder|[Cc]o-?founder|[Hh]ead|[A-Z]\w+ [A-Z]\w+) ))"
)
_LED = Late(r"^(?:from|with|at|of|here at|over at|part of) (?:(?=[A-Z])|(?=the [a-z]+ [A-Z]))")
_RUNS = Late(r"^(?:run|own) (?=an? |the |[A-Z])")
_INTRODUCES = Late(
    r",? (?:and )?(?:(?:I|we) )?(?:just )?(?:(?:wanted|want|would like|'d like|am writing|am reaching out)\b).*"
    r"\b(?:introduce (?:myself|ourselves)|reach out|get in touch|in touch|say hello)\.?$"
)
_MORE = Late(  # another statement
    r"(?:,| and| but| so| where| which means) (?:I|we|our|you|my|it|all|every|most|some)\b|\bbut\b|;|:|"
    r"\band (?:in|for|since|ha(?:ve|s)|are|is|were|was|do|does|make|help|work|run|offer|provide|supply|serve|use|"
    r"deliver)\b"
)
_BEFORE = Late(  # what a statement begins with in the midst of a mail
    rf"^(?:(?:[Aa]s (?:mentioned|I said|I mentioned)(?: earlier| before)?|[Oo]n top of that|[Aa]lso|[Ii]n addition), |"
    rf"(?:Here )?[Aa]t {NAME},? (?=(?:we|our)\b)|We at {NAME} (?=\w))"
)
_TAG = Late(r"\{\{? ?[\w. ]+ ?\}?\}|\[[\w ]+\]")
_OURS = Late(r"^(?:(?:All |Some |Many |Most )(?:of )?)?(?:[Oo]ur|[Mm]y) [\w-]+ ")
_OF_US = Late(r"\b(?:trust|use|choose|rely on|work with|recommend|rate|chose)\w* (?:us|our [\w-]+)\b")
_HABITS = frozenset(  # behind "we are", said of what is always done
    "supplying exporting manufacturing producing serving using working having doing dealing specializing".split()
)
_PASSING = frozenset(
    "today tomorrow tonight now yesterday recently just soon next upcoming this these those him her free discount "
    "discounts price prices pricing cost costs trial demo call meet visit show send quote below attached above still "
    "here would could will can may might should hope hoping hopes want wants wanted love glad happy excited delighted "
    "pleased thrilled proud pride writing reaching contacting looking seeking interested convinced sure certain "
    "confident aware sorry afraid impressed slots spots seats spaces available your you yours yourself why what how "
    "another similar then there believe think understand know feel aim try tried wonder came saw noticed read heard "
    "found spoke loved guarantee expecting moment forward only minimum rebate honour most named offer offers provide "
    "sign answer reply any passion possible".split()
)
_TIME = Late(r"\b(?:this|next|last|current|first|second|third|fourth|upcoming|coming) (?:week|month|quarter|year)\b")
_HELD = Late(  # what a house has
    r"\b(?:years|experience|team|staff|people|workers|employees|machines|factory|workshop|fleet|offices?|network|lab|"
    r"engineers|technicians|drivers|lines|certificat\w+|ISO|\w+ certified|accredit\w+|clients|customers|candidates|"
    r"stock|depots?|warehouses?|capacity|hectares|trucks|vehicles|marks|awards)\b"
)
_DONE = frozenset(  # behind "we have"
    "been worked helped served supplied done made built placed trained delivered completed carried mended developed "
    "run designed installed put taken exported translated drawn restored realised realized processed produced".split()
)
_HOUSES = frozenset(  # of which a reader need not read in the mail, beside those of the lexicon
    "products work focus fleet office offices panel park markets laboratory lab lads crew faculty network wines "
    "machines approach style".split()
)
_STANDS_FOR = frozenset("it its they their he she that's them".split())
_NEAR = 5  # words that "our team" may take
_HEAD = 4  # words in which "it" has nothing to stand for
_STATES = frozenset(  # behind "we are"
    "able ready keen open here back based with in on out down behind about not no".split()
)
_SIGNS = frozenset('$#\u20ac\u00a3%@"\u201c{[<|')  # of money, shares and addresses
_READERS = ("name", "company", "peer")  # tags for the reader
_TITLES = frozenset("founder founders".split())  # no boast behind a name
_ME = frozenset("i my me".split())
_SMALL = frozenset("at of for and the a an in with from & to by our".split())
_LEAST = 2  # words of a line


class Byline:
    """Reads it off the sentences of one draft."""

    def __init__(self, spoken: Spoken, plain: Callable[[Sentence], str]) -> None:
        """Take what reads a draft, and what says a sentence without a boast ("" where it cannot)."""
        self._plain = plain
        self._context, self._who, self._verbs, self._days = spoken.context, Who(spoken), spoken.verbs, spoken.days
        get = spoken.context.lexicon.list
        self._houses = _HOUSES.union(
            *map(get, ("company-noun", "staff-noun", "house-noun", "people-noun", "client-noun"))
        )

    def of(self, sentence: Sentence) -> str:
        """Return the line, "" where a sentence tells anything else, or where the signature tells all of it."""
        draft = self._context.draft
        text = (verbatim(draft, Span(sentence.start, sentence.end)) or "").strip().replace("\u2019", "'")
        if outright(self._context, self._context.sentences.index(sentence), _TITLES):
            text = self._plain(sentence)
        if not self._tells(sentence, text):
            return ""
        signed = _signed(self._context)
        said = _BEFORE.sub("", _INTRODUCES.sub("", text.rstrip(".!")).rstrip(" ,"), count=1).replace(" also ", " ")
        if text.startswith("We at "):
            said = f"We {said}"
        person = _PERSON.match(said)
        if person is not None:
            name = (person["name"] or person["here"]).split()
            if name[0].lower() not in signed:
                return ""
            said = said[person.end() :]
            if not said.startswith(("I ", "I'm ")):
                return _line(_LED.sub("", said), signed)
        whom = self._who.of(said)
        if whom is None:
            ours = _OURS.match(said) is not None and not self._houses.isdisjoint(said.lower().split()[:_NEAR])
            return _labelled(said, "we") if ours or _OF_US.search(said) else ""
        if whom.named and not self._own(whom.who, signed):
            return ""
        rest = bare(whom.rest)
        if whom.who == "I" and not (whom.be or whom.have) and (runs := _RUNS.match(rest)) is not None:
            return _line(rest[runs.end() :], signed)
        first = rest.split(maxsplit=1)[0].lower()
        if not self._lasts(whom, first, rest):
            return ""
        if whom.be and (first in _STATES or (first.endswith("ing") and first not in _HABITS)):
            return ""
        if whom.be and first not in _HABITS and (whom.named or whom.who in ("we", "I")) and not _MORE.search(rest):
            return _line(_LED.sub("", rest), signed)
        return _labelled(said, whom.who, not whom.named)

    def _lasts(self, whom: Said, first: str, rest: str) -> bool:
        """Return whether it is said of a house or of who works there, and is so all the time; of goods it is not."""
        if not whom.named and whom.who not in ("we", "I") and self._houses.isdisjoint(whom.who.lower().split()):
            return False
        if whom.be:
            return True
        if whom.have:
            return first in _DONE or (first not in self._verbs and _HELD.search(rest) is not None)
        reading = self._verbs.get(first)
        return reading is not None and ("b" if whom.plural else "s") in reading.forms

    def _own(self, name: str, signed: set[str]) -> bool:
        """Return whether a name is that of the sender, his firm or what he sells."""
        known = any(name in known.name for known in self._context.draft.senders)
        return not name.endswith(".") and (known or words_of(name) <= signed)

    def _tells(self, sentence: Sentence, text: str) -> bool:
        """Return whether a sentence may tell how somebody is or works, and nothing of the reader, of now, of terms."""
        plain, draft = _TAG.sub("", text), self._context.draft
        signs = any(sign in plain for sign in _SIGNS) or "://" in plain
        theirs = any(sentence.start <= tag.start < sentence.end and tag.kind in _READERS for tag in draft.tags)
        asks = any(clause.imperative or clause.conditional for clause in sentence.clauses)
        whole = text.endswith((".", "!")) and len(text.split()) <= _LONGEST and sentence.zone in _BODY
        if not whole or signs or theirs or asks or sentence.question or sentence.bullet:
            return False
        passing = _PASSING - {"here"} if " here " in text[:40] else _PASSING
        told = _INTRODUCES.sub("", text.rstrip(".!")).replace("-", " ").split()
        words = [word.strip(",.()'\"!").lower() for word in told]
        now = not (passing | self._days).isdisjoint(words) or _TIME.search(text) is not None
        points = not _STANDS_FOR.isdisjoint(words[:_HEAD])
        return not now and not points and not _past(self._context, sentence)


def _past(context: Context, sentence: Sentence) -> bool:
    """Return whether a sentence tells what was done once: "We rebuilt their site"."""
    first = next((clause for clause in sentence.clauses if clause.verb >= 0), None)
    forms = context.draft.words.forms
    return (
        first is not None
        and first.tense == "past"
        and {"have", "has", "i've", "we've"}.isdisjoint(forms[first.first : first.verb + 1])
    )


def _signed(context: Context) -> set[str]:
    """Return the words of the signature."""
    zone, words = context.draft.zone("signature"), context.draft.words
    if zone is None:
        return set()
    return {form for form, at in zip(words.forms, words.starts, strict=True) if zone.start <= at < zone.end}


def _line(said: str, signed: set[str]) -> str:
    """Return what somebody is, without what the signature says, with a capital; "" for too little."""
    if _MORE.search(said):
        return ""
    head, sign, tail = said.partition(", ")
    if _told(head, signed):
        head, sign = tail, ""
        tail = ""
    said = f"{head}{sign}{tail}"
    if PERSONS.search(said.partition(",")[0]) or said.startswith("the "):
        said = said.removeprefix("a ").removeprefix("an ").removeprefix("the ")
    return said[:1].upper() + said[1:] if len(said.split()) >= _LEAST else ""


def _told(words: str, signed: set[str]) -> bool:
    """Return whether the signature has all of some words that matter."""
    heads = {word.strip(",.()'").lower() for word in words.split()} - _SMALL
    return bool(heads) and heads <= signed


def _labelled(said: str, who: str, small: bool = True) -> str:
    """Return a whole statement behind whom it is about; small: whether its first word is no name."""
    me = who == "I" or not _ME.isdisjoint(said.lower().replace("'", " ").split())
    first = said.partition(" ")[0]
    begins = first if first[1:2] in ("", "'") or not small else first.lower()
    return f"{'About me' if me else 'About us'}: {begins}{said[len(first) :]}."
