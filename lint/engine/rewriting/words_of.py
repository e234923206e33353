"""The words of the draft that a rewrite may reuse: what a sentence is about, who it is for, the reader's own tags."""

from lint.engine.asking import listens
from lint.engine.context import Context
from lint.engine.marks import Mark
from lint.engine.recast.below import last_point
from lint.engine.recast.points import Points
from lint.engine.recast.recaster import Recaster
from lint.engine.recast.spoken import verbatim
from lint.engine.recast.titles import topic_of
from lint.engine.recast.turned import Turned, Turner
from lint.engine.recast.woven import Woven
from lint.engine.rewriting.deletion import introduced
from lint.engine.rewriting.lastly import last_line
from lint.engine.rewriting.of_mail import OF_MAIL, of_mail
from lint.engine.rewriting.placed import behind, company, first_own, noun, sentence_itself
from lint.engine.rewriting.purposes import lists_goods, sells
from lint.engine.rewriting.signing import lost_names, own_names
from lint.engine.rewriting.small_words import CLOCKS, OBJECTS, OPEN
from lint.engine.rewriting.vanity import outright
from lint.model.draft import Sentence
from lint.model.source import Span

_OWN = Turned._fields  # what only somebody who buys can be asked about
_ASKED = ("question", "second")  # the questions on a trade, in their order
_NO_THING = frozenset("no yes to in on at by for of with think believe guess feel".split())  # what no phrase begins
_CLAUSAL = frozenset("how what why whether where when".split())  # they begin a clause, not the name of a thing
_NUMBERS = frozenset("one two three four five six seven eight nine ten".split())
_TOPICS = ("task", "need", "gain")
_OF_SIZE = frozenset("young small tiny little person".split())  # nobody looks for a house of such a kind
_BRIEF = 8  # words
OPTIONAL = ("at", "house", "about", "sooner", "lead", "role", "fine")  # fields that may stay empty


class Reusable:
    """The fields that a rewrite template may ask for. Each is source text, or None where the draft does not give it.

    loosely: whether what another sentence gives will do where the mail does not turn on it.
    """

    def __init__(self, context: Context, mark: Mark, loosely: bool = False) -> None:
        self._context, self._mark, self._loosely = context, mark, loosely
        self._turner = _turner(context)
        self.asked = ""  # the topic that was asked for last

    def get(self, name: str) -> str | None:
        """Return the source text that a field stands for, "" for an optional one that has none."""
        if span := self._mark.captures.get(name):
            return self._captured(name, span)
        kind = name.removeprefix("mail-")
        if kind == "topic":
            return self._topic(name != kind)
        if kind in _OWN:
            far = self._loosely and name != kind
            if not (sells(self._context) if far else self.buys()):
                return None
            if name == "task" and self.shared():
                return None  # "and you save freight": what the reader would do, not the sender
            at = self._mark.sentence
            own: str = getattr(self._turner.of(at), kind) if name == kind else self._elsewhere(kind)
            if own:
                self.asked = own.lower().split()[-1]
            return own or None
        if name == "kind":
            return self._kind()
        recaster = recaster_of(self._context)
        if name == "relief" and not self.buys():
            return None
        if kind in _ASKED and not self._asks_nothing():
            return None
        if name in ("easing", "source", "work") and (not sells(self._context) or self._context.once(listens)):
            return None  # nothing is bought, or the mail asks about the reader's work already
        if kind in _ASKED and name != kind:
            asked = recaster.questions_of_mail(self._loosely)[_ASKED.index(kind) :]
            return asked[0] if asked else None
        if name in OF_MAIL:
            return of_mail(name, self._context, recaster, self._turner.nouns) if self._asks_nothing() else None
        if name in ("stated", "offered", "fact") and outright(self._context, self._mark.sentence):
            return None  # a boast is no reason
        if recaster.gives(name):
            return recaster.get(name, self._mark.sentence) or ("" if name in OPTIONAL else None)
        if name == "matter-of-title":
            return topic_of(self._context, self._mark.sentence, self._turner.nouns)
        if name == "ours":
            return first_own(self._context)
        if name in ("back", "last"):
            return behind(self._context) if name == "back" else last_line(self._context)
        if name in ("at", "about", "house"):
            return {"at": self._at, "about": self._about, "house": self._house}[name]()
        if name == "calendar":
            sentence, words = self._here(), self._context.draft.words.forms
            return None if CLOCKS.isdisjoint(words[sentence.first : sentence.last]) else name
        if name in ("talk", "sent"):
            found = noun(self._context, self._mark, f"{name}-noun")
            return found and found.lower()
        if name == "lowered":
            text = verbatim(self._context.draft, self._mark.span)
            return None if text is None else text.lower()
        if name == "point":
            return last_point(self._context, self._mark.sentence, lists_goods(self._context))
        if name in ("role", "headed", "things"):
            points = Points(self._context, self._mark.sentence, lists_goods(self._context))
            line = {"role": points.role, "headed": points.headed}
            return {**line, "things": points.things}[name]()
        if name == "woven":
            return Woven(self._context, self._mark.sentence).sentence()
        whole = {"company": company, "sentence": sentence_itself}.get(name)
        return whole(self._context, self._mark) if whole is not None else None

    def buys(self) -> bool:
        """Return whether the mail would sell what the marked sentence says, and does not say that it is not so."""
        sentence, nouns = self._here(), self._turner.nouns
        words, negation = self._context.draft.words.forms, self._context.negation
        if any(words[i] in negation and not nouns.inside(i + 1) for i in range(sentence.first, sentence.last)):
            return False  # "no-shows" says no "no"
        return sells(self._context)

    def _asks_nothing(self) -> bool:
        """Return whether the mail would win a stranger, and (for an edit) asks nothing of his world yet."""
        draft = self._context.draft
        strangers = draft.stage.name in ("first-touch", "follow-up") and draft.relationship.name != "customer"
        wins = sells(self._context) if draft.purpose.name == "sales" else strangers
        return wins and (self._loosely or not self._context.once(listens))

    def only_matter(self) -> bool:
        """Return whether nothing but the marked sentence names what the mails are about: "my note about the swap"."""
        matter = recaster_of(self._context).get("regarding", self._mark.sentence).lower().split()
        here, forms = self._here(), self._context.draft.words.forms
        return bool(matter) and matter[-1] not in (*forms[: here.first], *forms[here.last :])

    def brief(self) -> bool:
        """Return whether the marked sentence is too short to say more than a name and a trade."""
        return self._here().last - self._here().first <= _BRIEF

    def certain(self) -> bool:
        """Return whether the mail is outreach for certain; else all that is found in it counts as doubtful."""
        return self._context.draft.outreach.name == "yes"

    def shared(self) -> bool:
        """Return whether the marked sentence says something of the reader, too, beside what it says of the sender."""
        return any(clause.actor == "reader" and clause.verb >= 0 for clause in self._here().clauses)

    def offers(self, index: int) -> bool:
        """Return whether a sentence says what the mail is to bring."""
        return self._turner.offers(index)

    def _kind(self) -> str | None:
        """Return what the sender or the product is, with its name where the mail says it nowhere else."""
        kind = recaster_of(self._context).get("kind", self._mark.sentence) if self.buys() else ""
        if not kind or not _OF_SIZE.isdisjoint(kind.lower().replace("-", " ").split()):
            return None
        at = self._mark.sentence
        again = introduced(self._context, at)
        known = [name for name in own_names(self._context, at) if not set(again).isdisjoint(name.split())]
        names = [*lost_names(self._context, at), *known]
        names = [name for name in names if name.lower() not in kind.lower() and not name.isupper()]
        return f"{kind} such as {names[0]}" if names else None if self._named() else kind

    def _named(self) -> bool:
        """Return whether the marked sentence begins with a name that stands nowhere else: its sender's, perhaps."""
        words, here = self._context.draft.words, self._here()
        form = words.forms[here.first]
        common = form in self._context.lexicon.list("english-word") or form in self._context.lexicon.verbs
        return not common and not words.classes[here.first] and words.forms.count(form) == 1

    def plain(self) -> bool:
        """Return whether the marked sentence says what the sender does, without praise and without figures."""
        return self._turner.plain(self._mark.sentence)

    def only_offer(self, may_be_none: bool) -> bool:
        """Return whether nothing but the marked sentence says what the mail is to bring.

        may_be_none: whether that is so only of a sentence that says it; else also where none at all is seen to.
        """
        return self._turner.only_offer(self._mark.sentence, may_be_none)

    def _captured(self, name: str, span: Span) -> str | None:
        """Return what a phrase of the rule remembered, where that can stand in another sentence."""
        behind = self._context.draft.text[span.end : span.end + 2]
        if behind[:1] == "," and behind[1:].isdigit():
            return None  # "$9" of "$9,000"
        text = _lowered(verbatim(self._context.draft, span), self._context, span)
        if text is None or name == "rest" or self._context.sentences[self._mark.sentence].zone == "subject":
            return text
        if name == "state":
            return text.removeprefix("that ")
        words, nouns = text.removesuffix(" May").lower().split(), self._turner.nouns  # the month is no verb
        ends = (
            not words or words[-1] == "below" or words[-1] in nouns.ends or words[0] in _NO_THING or words[-1] in OPEN
        )
        ends = ends or words in (["me"], ["us"], ["it"], ["this"])
        acts = name == "thing" and any(
            word.endswith("ing") and word in self._context.lexicon.verbs for word in words[1:]
        )
        before = self._context.draft.text[: span.start].rstrip()
        acts = acts or (name == "thing" and before.endswith(" to") and not OBJECTS.intersection(words[:1]))
        loose = name == "thing" and ("and" in words or words[0] in _NUMBERS | _CLAUSAL)
        return None if ends or acts or loose or (name == "doing" and words[1:2] == ["you"]) else text

    def _topic(self, mail: bool) -> str | None:
        """Return the best noun phrase of the marked sentence, else (or only) that of the others."""
        at = self._mark.sentence
        for far in (False, True):
            for kind in _TOPICS:
                found: str = self._elsewhere(kind) if far else getattr(self._turner.of(at), kind)
                if found and (far or not mail):
                    return f"your {found}" if kind == "gain" else found
        return None

    def _about(self) -> str:
        """Return " about …" with the work that the sentence names, "" where it names none."""
        found = self._turner.of(self._mark.sentence).task if self.buys() else ""
        return f" about {found}" if found else ""

    def _elsewhere(self, kind: str) -> str:
        return self._turner.elsewhere(self._mark.sentence, kind, self._loosely)

    def _at(self) -> str:
        found = company(self._context, self._mark)
        return f" at {found}" if found else ""

    def _house(self) -> str:
        """Return the reader's company behind a matter, by the joint that its line has: " for {{company}}"."""
        here, text = self._here(), self._context.draft.text
        at = self._at()
        return at.replace(" at ", " for ", 1) if " for " in text[here.start : here.end] else at

    def _here(self) -> Sentence:
        return self._context.sentences[self._mark.sentence]


def _turner(context: Context) -> Turner:
    """Return what turns the draft's sentences round; it is kept with the draft."""
    found = context.turned
    if not isinstance(found, Turner):
        found = context.turned = Turner(context)
    return found


def recaster_of(context: Context) -> Recaster:
    """Return what takes the draft's sentences apart; it is kept with the draft."""
    if not isinstance(context.recast, Recaster):
        context.recast = Recaster(context, _turner(context))
    return context.recast


def _lowered(text: str | None, context: Context, span: Span) -> str | None:
    """Return a phrase as it reads in the middle of a sentence: its first word lowered unless it is a name."""
    if not text or not text[0].isupper() or text[1:2].isupper():
        return text
    starts = {context.draft.words.starts[sentence.first] for sentence in context.sentences}
    return text[0].lower() + text[1:] if span.start in starts else text
