"""What a sentence supposes of the reader, asked: "If you outsource payroll, I can …" as "Do you outsource payroll?"."""

from lint.engine.recast.spoken import Spoken
from lint.engine.recast.wording import raw
from lint.engine.rewriting.small_words import MORE_TO_COME
from lint.model.draft import Clause, Sentence
from lint.model.source import Span

_SUPPOSING = frozenset("if whether".split())
_WONDERING = frozenset(
    "ask wonder wondering wondered curious see know check hear asking enquire inquire enquiring inquiring".split()
)  # before "if"
_GUESSING = frozenset("guess imagine suspect assume presume think reckon bet suppose expect".split())
_AUXILIARY = frozenset("is are was were have has had can could would will do does did".split())
_STATES = frozenset(
    "need want have use run own like struggle lack care know find feel face spend sell make handle manage employ "
    "outsource sit work offer serve keep carry rely depend plan consider sound interest resonate look seem apply fit "
    "matter do buy hire deal ring wish mind lose still".split()
)  # what is so of somebody; of what he would yet do ("if you start today") nobody can be asked whether he does
_REFUSES = frozenset(
    "no not never nobody none happy content covered sorted settled busy prefer rather wrong already else full bad stop "
    "unsubscribe opt question questions without too late sorry fine enough".split()
)  # what gives a way out, which a question would take back
_HASTY = frozenset("lock book claim secure start grab miss act hurry save".split())
_POINTS = frozenset("this that".split())
_VAGUE = frozenset("it they them he she him her these those".split())
_NO_CASE = frozenset("or and as when while because but which who that than like".split())  # goes on from the condition
_ASKS_NOTHING = (["let", "me", "know"], ["let", "us", "know"], ["tell", "me"], ["tell", "us"])
_READY = frozenset("happy glad".split())
_SOON = 4  # words
_BARE = 6  # words of a demand for a mere answer
_LEAD, _MOST = 8, 30  # words before a guess, words of what is supposed
_ADVERBS = frozenset("ever also still currently often usually really actually".split())

_WELCOME = frozenset("wonderful great lovely nice fantastic grateful appreciate".split())  # what a wish would be


class Supposer:
    """Returns the question of a sentence, with what it says besides; "" where it has none."""

    def __init__(self, spoken: Spoken) -> None:
        self._spoken, self._words = spoken, spoken.words

    def of(self, sentence: Sentence) -> str:
        """Return "Do you need a rota? If so, I can send one.", of a sentence that begins with "If you need a rota"."""
        if sentence.question or sentence.bullet or sentence.zone in ("subject", "preview"):
            return ""
        forms = self._words.forms
        if guess := self._guess(sentence):
            return self._question(guess, sentence, guess.first, True)
        for number, clause in enumerate(sentence.clauses):
            before = forms[sentence.first : clause.first]
            if forms[clause.first] in _SUPPOSING and clause.conditional:
                if not before:
                    return self._first(clause, sentence)
                if number and before[-1] in _WONDERING and len(before) <= _LEAD and clause.last == sentence.last:
                    return self._question(clause, sentence, clause.first + 1)
                if number and self._offers(sentence, clause):
                    question = self._question(clause, sentence, clause.first + 1)
                    rest = raw(self._spoken, sentence.first, clause.first, sentence)
                    return f"{question} If so, {rest.rstrip(' ,')}." if question and rest else ""
            elif number == 1 and clause.actor == "reader" and _GUESSING.intersection(before[-2:]):
                sender = sentence.clauses[0].actor == "sender" and len(before) <= _LEAD
                start = clause.first + (forms[clause.first] == "that")
                return self._question(clause, sentence, start, True) if sender and clause.last == sentence.last else ""
        return ""

    def asked(self, clause: Clause, sentence: Sentence, end: int) -> str:
        """Return the question alone of a condition that begins a sentence and reaches to a word."""
        return self._question(clause._replace(last=end), sentence, clause.first + 1)

    def _guess(self, sentence: Sentence) -> Clause | None:
        """Return what "I imagine you still count …" says of the reader, where no "that" parts the two."""
        forms = self._words.forms
        for i in range(sentence.first + 1, min(sentence.first + _SOON, sentence.last - 2)):
            if forms[i] in _GUESSING and forms[i + 1] == "you" and forms[sentence.first] == "i":
                verb = i + 2 + (forms[i + 2] in _ADVERBS)
                whole = len(sentence.clauses) == 1 and sentence.clauses[0].last == sentence.last
                known = whole and verb < sentence.last and self._spoken.known_base(verb)
                return (
                    sentence.clauses[0]._replace(first=i + 1, subject=Span(i + 1, i + 2), verb=verb) if known else None
                )
        return None

    def _offers(self, sentence: Sentence, clause: Clause) -> bool:
        """Return whether a condition ends a sentence that is an offer of the sender's: "Happy to share it if …"."""
        front = sentence.clauses[0]
        forms = self._words.forms[sentence.first : clause.first]
        if not _WELCOME.isdisjoint(forms):
            return False  # "it would be lovely if you could": a request
        ours = front.actor == "sender" and front.tense in ("modal", "present", "future") and not front.negated
        return ours and clause.last == sentence.last and len(forms) > 2 and forms[-1] not in _WONDERING | {"even", "as"}

    def _first(self, clause: Clause, sentence: Sentence) -> str:
        """Return the question of a condition that begins a sentence, and what it says for that case."""
        forms, at = self._words.forms, self._readiness(clause)
        question = self._question(clause._replace(last=at), sentence, clause.first + 1)
        if not question or at >= sentence.last:
            return ""
        at += forms[at] == "then"
        goes_on = forms[at] in _NO_CASE or forms[at].endswith("ing")
        if goes_on or (forms[at] == "it" and any(one.first >= at and one.negated for one in sentence.clauses)):
            return ""
        ready = forms[at] in _READY and forms[at + 1] == "to"
        if not ready and not any(one.first >= at and (one.verb >= 0 or one.imperative) for one in sentence.clauses):
            return ""
        said = [form for form in forms[at : sentence.last] if form not in ("please", "just", "kindly")]
        if any(said[: len(one)] == one for one in _ASKS_NOTHING) and len(said) <= _BARE:
            return question
        rest = raw(self._spoken, at, sentence.last, sentence, whole=True)
        if not rest or self._words.marks[at] not in (",", "", "-") or not rest[0].isalpha():
            return ""
        common = forms[at] in self._spoken.verbs or forms[at] in ("please", "just", "it", "this", "we", "kindly")
        if rest[0].isupper() and rest[1:2].islower() and common:
            rest = rest[0].lower() + rest[1:]
        return f"{question} If so, {rest}"

    def _readiness(self, clause: Clause) -> int:
        """Return where a condition ends: before ", happy to …", which has no verb of its own to end it."""
        words = self._words
        ready = (i for i in range(clause.first, clause.last) if words.marks[i] == "," and words.forms[i] in _READY)
        return next(ready, clause.last)

    def _question(self, clause: Clause, sentence: Sentence, start: int, guessed: bool = False) -> str:
        """Return a clause as a question; `start`: its first word; guessed: of what he is thought to do."""
        forms, end = self._words.forms, clause.last
        subject, verb = clause.subject, clause.verb
        said = forms[start:end]
        if verb < 0 and forms[start] in _POINTS:
            subject, verb = Span(start, start + 1), start + 1  # a verb that may be a noun: "if this interests you"
        theirs = clause.actor == "reader" or forms[start] in _POINTS or "your" in said or "you" in said
        if not theirs:
            return ""  # of what is neither the reader's nor known to him he cannot be asked
        if clause.negated or verb < 0 or subject.start != start or end - start > _MOST:
            return ""
        if forms[end - 1] in MORE_TO_COME or forms[start] in ("i", "we"):
            return ""  # "if I may say so" is nothing to ask the reader
        if not (_REFUSES | _VAGUE).isdisjoint(said) or (not _HASTY.isdisjoint(said) and "to" in said):
            return ""
        named = subject.end - subject.start > 1 or forms[start] not in _POINTS
        who = self._spoken.said(subject.start, subject.end, sentence) if named else forms[start]
        at = subject.end
        if not who or at >= end:
            return ""
        adverb = f" {forms[at]}" if forms[at] in _ADVERBS else ""
        at += bool(adverb)
        if forms[at] in _AUXILIARY and (at < verb or forms[at] in ("is", "are", "was", "were")):
            behind = self._spoken.said(at + 1, end, sentence)
            behind = f"interested {behind[9:]}" if behind.startswith("interest in ") else behind
            behind = behind.replace("discuss further", "discuss this further")
            return f"{forms[at].capitalize()} {who}{adverb} {behind}?" if behind else ""
        base, third = self._base(forms[at])
        if at != verb or not base or not (guessed or base in _STATES):
            return ""
        behind = self._spoken.said(at + 1, end, sentence) if at + 1 < end else ""
        if at + 1 < end and not behind:
            return ""
        does = "Does" if third else "Do" if forms[at] == base else "Did"
        return f"{does} {who}{adverb} {base}{' ' * bool(behind)}{behind}?"

    def _base(self, form: str) -> tuple[str, bool]:
        """Return the base of a verb, "" where no list holds it, and whether it is said of a third person."""
        reading = self._spoken.verbs.get(form)
        if reading is None:
            return (form[:-1], True) if form.endswith("s") and form[:-1] in _STATES else ("", False)
        return reading.base, "s" in reading.forms
