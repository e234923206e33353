"""What is left of a sentence whose words were cut out: whether it still presses; and what must not go with them."""

from itertools import pairwise

from lint.engine.context import Context
from lint.engine.rewriting.joints import COORDINATE, STRONG, Joints

# What is left still presses, blames or guesses at the reader by these.
STILL = frozenset(
    "hint hopes filling ignoring ignored ghosting ghosted avoiding "
    "conclude replied replying responded revert acknowledgement voicemail voicemails emailed dm rang rung opened cares "
    "priority asap decision signature counting hate shame regret loses silence crickets wasting possible "
    "waitlist".split()
)
_GUESSES = frozenset("guess guessing assume assuming presume conclude take suspect".split())
CONCEDES = frozenset("aware know appreciate understand realise realize get hear see read".split())
_DEMANDS = frozenset("need know want confirm decide say reply appreciate encourage urge send act".split())
_EARLY = frozenset("early prompt quick swift speedy immediate fast".split())
_ANSWERS = frozenset("answer reply response decision word confirmation".split())
_SHUT = frozenset("going open available offered sent reserved for making taking".split())  # behind "only"
FEARED = frozenset("be get let miss wait lose risk leave delay".split())  # behind "do not"
_TAKERS = frozenset("another others else many several someone somebody competitor competitors rival rivals".split())
_NEEDLESS = frozenset("needed need necessary required expected".split())  # behind "no reply"
_STEM = 6  # letters by which a word is known again: "forgive", "forgiving"
_NOTHING, _COSTS = frozenset("nothing no free without".split()), frozenset("cost costs charge charged".split())
_ONLY = frozenset("only just".split())
_FEELS = frozenset("love pride believe enjoy thrive stand lead led care excel know hope want wanted".split())
SENDER = frozenset(("i", "we"))
_NUMBERS = frozenset("one two three four five six seven eight nine ten".split())


class Pressing:
    """Judges both for the sentences of one draft. Words are given by index, `last` exclusive."""

    def __init__(self, context: Context, joints: Joints) -> None:
        self._context, self._joints, self._words = context, joints, context.draft.words

    def presses(self, kept: list[int], front: bool) -> bool:
        """Return whether what is left still presses, blames or guesses."""
        forms = [self._words.forms[i] for i in kept]
        at = forms[0] in COORDINATE
        if not STILL.isdisjoint(forms) or (
            forms[at] in ("i", "we") and not CONCEDES.isdisjoint(forms[at + 1 : at + 3])
        ):
            return True
        if not _GUESSES.isdisjoint(forms) and not self._context.negation.isdisjoint(forms):
            return True
        if forms[:2] == ["if", "you"] and not self._context.negation.isdisjoint(forms[2:5]):
            return True
        if "possible" in forms:
            return True
        pairs = list(pairwise(forms))
        if any((one in _EARLY and two in _ANSWERS) or (one == "only" and two in _SHUT) for one, two in pairs):
            return True
        if forms[:2] == ["do", "not"] and not FEARED.isdisjoint(forms[2:3]):
            return True
        if any(one in _ONLY and (two in _NUMBERS or two[0].isdigit()) for one, two in pairs):
            return True
        timed = front and any(self._joints.time(i, kept[-1] + 1) > 0 for i in kept)
        return timed and not _DEMANDS.isdisjoint(forms)

    def lures(self, kept: list[int]) -> bool:
        """Return whether what is left behind its reason is the push: others want it, no answer came."""
        forms, classes = [self._words.forms[i] for i in kept], self._words.classes
        if (
            not _TAKERS.isdisjoint(forms)
            or any(classes[i] == "peer" for i in kept)
            or ("ahead", "of") in pairwise(forms)
        ):
            return True
        unanswered = ("no" in forms[:-1]) and forms[forms.index("no") + 1] in _ANSWERS
        return unanswered and _NEEDLESS.isdisjoint(forms)

    def again(self, first: int, last: int, kept: list[int]) -> bool:
        """Return whether what is left takes up a word of what goes: "Forgive me, but frost is not forgiving"."""
        forms = self._words.forms
        said = {forms[i][:_STEM] for i in range(first, last) if len(forms[i]) >= _STEM}
        return any(forms[i][:_STEM] in said for i in kept)

    def terms(self, first: int, last: int) -> bool:
        """Return whether a true date, or what something costs, is told in words that go."""
        forms, classes = self._words.forms[first:last], self._words.classes[first:last]
        free = not _COSTS.isdisjoint(forms) and not _NOTHING.isdisjoint(forms)
        months = self._joints.months
        dated = any(
            (one in months and two[:1].isdigit()) or (two in months and one[:1].isdigit())
            for one, two in pairwise(forms)
        )
        return free or dated or "date" in classes

    def offers(self, first: int, last: int) -> bool:
        """Return whether words in front tell what the sender does for people: "we can sweep a street in a day"."""
        forms, verbs = self._words.forms, self._context.lexicon.verbs
        for i in range(first, last - 2):
            if forms[i] in SENDER and (verb := self._joints.finite(i + 1, last)) >= 0:
                able = forms[verb] in ("can", "will", "could")
                does = forms[min(verb + able, last - 1)]
                told = (able or does in verbs) and does not in STRONG | _FEELS | CONCEDES | _GUESSES
                return (
                    told
                    and self._context.negation.isdisjoint(forms[i : verb + 2])
                    and _ONLY.isdisjoint(forms[i : verb + 3])
                )
        return False

    def tells_deed(self, first: int, last: int, begin: int) -> bool:
        """Return whether what goes is one more thing that the sender does: "and sell the honey to shops like yours"."""
        forms = self._words.forms
        wished = not {"love", "like"}.isdisjoint(forms[begin:first])
        if wished or forms[first] != "and" or not SENDER.intersection(forms[begin : begin + 2]):
            return False
        verb = self._joints.finite(first + 1, last)
        return verb >= 0 and forms[verb] not in STRONG | _FEELS
