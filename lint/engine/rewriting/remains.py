"""What remains of a sentence when words are cut out of it: whether it is whole, says something and presses no more."""

from itertools import pairwise

from lint.engine.context import Context
from lint.engine.rewriting.joints import COORDINATE, REASONS, STRONG, Joints
from lint.engine.rewriting.leaning import points_back
from lint.engine.rewriting.small_words import TIMES

_BACK = frozenset(
    "it its they them their this that these those he she his her him ones both neither such yours ours theirs "
    "then".split()
)  # what stands for something else
_NTH = frozenset("first second third fourth fifth last next other others".split())
_ELLIPTIC = frozenset("have has had did do does".split())
_HALVES = frozenset("either neither both whether".split())
OPEN_ENDED = frozenset(
    "the a an our your my their its to of in on at for with by from that this than as into about is are am was were be "
    "been and or but so if because very more most not will would can could hope think believe know say says said feel "
    "guess assume see sure afraid glad".split()
)  # what no sentence ends with
_EMPTY = frozenset(
    "i we you it me us to a an the is are am was were be been have had has do did that this of and know understand "
    "appreciate realise realize guess think hope believe assume see said say sure sorry so just really well totally "
    "fully get hear trust suppose must admit again hi hey hello things can will would not no yes ok okay going be "
    "honest frank blunt direct straight upfront joking kidding aside".split()
)  # words that say nothing by themselves
_PAIRS = (("(", ")"), ("[", "]"), ("\u201c", "\u201d"))
_HARD = frozenset("; : \u2014 -".split())
_OWN = frozenset("i we you he she they your our my the".split())
_LEAD = 4  # words in front of a subject: "Right now your team …"
# What is left still presses, blames or guesses at the reader by these.
_STILL = frozenset(
    "hint hopes filling "
    "conclude replied replying responded revert acknowledgement voicemail voicemails emailed dm rang rung opened cares "
    "priority asap decision signature counting hate shame regret loses silence crickets wasting possible "
    "waitlist".split()
)
_GUESSES = frozenset("guess guessing assume assuming presume conclude take suspect".split())
_CONCEDES = frozenset("aware know appreciate understand realise realize get hear see read".split())
_DEMANDS = frozenset("need know want confirm decide say reply appreciate encourage urge send act".split())
_COSTLY = frozenset("% $ \u20ac \u00a3".split())
_EARLY = frozenset("early prompt quick swift speedy immediate fast".split())
_ANSWERS = frozenset("answer reply response decision word confirmation".split())
_SHUT = frozenset("going open available offered sent reserved for making taking".split())  # behind "only"
_FEARED = frozenset("be get let miss wait lose risk leave delay".split())  # behind "do not"
_RELATES = frozenset("which who whom whose where when what how why whether if unless".split())
_PADDED = (("take", "up"), ("take", "much"), ("waste", "your"), ("steal", "your"))
_KEEPING = frozenset("keep avoid prevent stay stop".split())
_MORE = frozenset("more additional new other".split())  # stays of a number: "room for two new clinics"
_LEAST = 3  # words that a sentence keeps, and of them how many must say something
_SAYS = 2
_FEELS = frozenset("love pride believe enjoy thrive stand lead led care excel know hope want wanted".split())
_SENDER = frozenset(("i", "we"))
_WHILE, _FREE = ("while ", "as long as "), frozenset("free all every each everyone everybody".split())
_OFFERED = frozenset("offer offering off free discount give giving send share".split())
_NEARLY = frozenset("nearly almost already is are now all mostly".split())
_OUT = frozenset("gone full filling left closing".split())  # another thing in the sentence runs out
_BRIEF = 5  # words; what is shorter is an aside


class Remains:
    """Judges what remains of the sentences of one draft."""

    def __init__(self, context: Context, joints: Joints) -> None:
        self._context, self._joints, self._words = context, joints, context.draft.words
        self._tags = context.draft.tags

    def stands(self, first: int, last: int, index: int) -> bool:
        """Return whether a sentence without the words from `first` to `last` is a whole one that says something."""
        words, joints, sentence = self._words, self._joints, self._context.sentences[index]
        kept = [i for i in range(sentence.first, sentence.last) if not first <= i < last]
        gone = self._context.draft.text[words.starts[first] : words.ends[last - 1]]
        if any(gone.count(one) != gone.count(two) for one, two in _PAIRS) or gone.count('"') % 2:
            return False
        if len(kept) < _LEAST or any(words.classes[i] == "url" for i in range(first, last)):
            return False
        if any(tag.kind == "date" and words.starts[first] <= tag.start < words.ends[last - 1] for tag in self._tags):
            return False  # a true date
        if self._kept_by_next(index) or self._tells_deed(first, last, sentence.first):
            return False
        forms = [words.forms[i] for i in kept]
        pairs = zip(forms, forms[1:], forms[2:], forms[3:], strict=False)
        if any(one == "if" and two == "you" and four in ("i", "we") for one, two, _, four in pairs):
            return False  # "If you start I can …": when was what mattered
        if sum(form not in _EMPTY for form in forms) < _SAYS or not _HALVES.isdisjoint(
            forms[2:] if forms[1] == "way" else forms
        ):
            return False
        at = kept[0] + (forms[0] in COORDINATE)
        end = next((i for i in range(at, sentence.last) if first <= i < last), sentence.last)
        front = first == sentence.first
        if front and forms[-1] in _ELLIPTIC:
            return False  # "… but our rivals have": what they have done was said in front
        if front and "there" in (words.forms[last], *words.forms[last + 1 : last + 2]):
            return False  # where that is was said in front
        aside = words.forms[first] in REASONS or joints.mark(first) == "(" or last - first < _BRIEF
        if front and not (_NTH | {"the", "that"}).isdisjoint(words.forms[at : at + 1 + (words.forms[at] == "the")]):
            return False  # what it brings up may have gone
        if self._points(kept if front else [] if aside else [i for i in kept if i >= last]):
            return False
        if self._presses(kept, front):
            return False
        if gone.lower().startswith(_WHILE) and not _FREE.isdisjoint(forms):
            return False  # a condition of what is given to all
        if any(sign in gone for sign in _COSTLY) and not gone.startswith("("):
            return False  # terms
        if not front and (words.forms[first - 1] in OPEN_ENDED or self._joints.mark(first - 1) in _HARD):
            return False
        asks = self._context.draft.text[: sentence.end].rstrip(' *_)"').endswith("?")
        begins = at if front else self._behind_lead(at, end)
        if begins < 0 and last < sentence.last and joints.subordinate(at, end):
            behind = (last, sentence.last)  # "If you sign [by Friday] I can …"
            return not asks and (joints.clause(*behind) >= 0 or joints.order(*behind))
        if begins < 0:
            return False
        end = end if not front else sentence.last
        asked = joints.question(begins, end)
        if asks != (asked or (asks and not front and last < sentence.last)):
            return False
        if not front and words.forms[first] == "and" and joints.order(begins, end):
            return False  # "Miss one shift, and …" orders nobody to miss it
        if not asked and joints.clause(begins, end) < 0 and not joints.order(begins, end):
            return False
        following = self._goes_on(first, last, index)
        return not following or last - first < _BRIEF or front

    def _goes_on(self, first: int, last: int, index: int) -> bool:
        """Return whether the next sentence may point at what goes; "The offer …" does so at an offer."""
        sentences, forms = self._context.sentences, self._words.forms
        if index + 1 >= len(sentences) or not points_back(self._context, index + 1):
            return False
        offer = forms[sentences[index + 1].first :][:2] == ["the", "offer"]
        return not offer or not _OFFERED.isdisjoint(forms[first:last])

    def _presses(self, kept: list[int], front: bool) -> bool:
        """Return whether what is left still presses, blames or guesses."""
        forms = [self._words.forms[i] for i in kept]
        at = forms[0] in COORDINATE
        if not _STILL.isdisjoint(forms) or (
            forms[at] in ("i", "we") and not _CONCEDES.isdisjoint(forms[at + 1 : at + 3])
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
        if forms[:2] == ["do", "not"] and not _FEARED.isdisjoint(forms[2:3]):
            return True
        timed = front and any(self._joints.time(i, kept[-1] + 1) > 0 for i in kept)
        return timed and not _DEMANDS.isdisjoint(forms)

    def _kept_by_next(self, index: int) -> bool:
        """Return whether the next sentence tells how to be spared of this one: "Sign up to keep your place."."""
        after = self._context.sentences[index + 1 : index + 2]
        forms = self._words.forms[after[0].first : after[0].last] if after else []
        return any(one == "to" and two in _KEEPING for one, two in pairwise(forms))

    def _tells_deed(self, first: int, last: int, begin: int) -> bool:
        """Return whether what goes is one more thing that the sender does: "and sell the honey to shops like yours"."""
        forms = self._words.forms
        wished = not {"love", "like"}.isdisjoint(forms[begin:first])
        if wished or forms[first] != "and" or not _SENDER.intersection(forms[begin : begin + 2]):
            return False
        verb = self._joints.finite(first + 1, last)
        return verb >= 0 and forms[verb] not in STRONG | _FEELS

    def phrase(self, first: int, last: int, index: int) -> bool:
        """Return whether a sentence stands without a phrase that a rule has named; one that is all of it may go."""
        words, sentence = self._words, self._context.sentences[index]
        kept = [i for i in range(sentence.first, sentence.last) if not first <= i < last]
        if not kept:
            return True
        forms = [words.forms[i] for i in kept]
        front = first == sentence.first
        if (len(kept) < _LEAST and front) or all(form in _EMPTY for form in forms):
            return False
        if not front and words.forms[first - 1] in _RELATES:
            return False
        feared = forms[:2] == ["do", "not"] and not _FEARED.isdisjoint(forms[2:3])
        return not feared and _STILL.isdisjoint(forms) and not any(pair in _PADDED for pair in pairwise(forms))

    def number(self, first: int, last: int, index: int) -> int:
        """Return where a number that may go ends: before "new" in "two new clinics"; -1 where it must stay."""
        forms, begin = self._words.forms, self._context.sentences[index].first
        end = next((i for i in range(first, last) if forms[i] in _MORE), last)
        one = {"one", "1"}.intersection(forms[first:end]) and not {"or", "to"}.intersection(forms[first:end])
        if one or not {"only", "just", "selectively"}.isdisjoint(forms[begin:first]):
            return -1
        said = forms[begin : self._context.sentences[index].last]
        if any(one in _NEARLY and two in _OUT for one, two in pairwise(said)):
            return -1
        room = forms[first - 1] == "for" and forms[first - 2] not in ("looking", "searching")
        return -1 if end == last and room else end

    def _points(self, kept: list[int]) -> bool:
        """Return whether words stand for something that may have gone; "that you came" and "this week" do not."""
        forms = self._words.forms
        for i in kept:
            behind = forms[i + 1] if i < kept[-1] else ""
            if forms[i] == "that" and self._joints.clause(i + 1, kept[-1] + 1, surely=False) >= 0:
                continue
            if forms[i] in ("this", "these") and behind in TIMES:
                continue
            if forms[i] in _BACK:
                return True
        return False

    def _behind_lead(self, at: int, end: int) -> int:
        """Return where the main clause of a sentence begins: behind "If it suits you,"; -1 where it has none."""
        forms = self._words.forms
        if not self._joints.subordinate(at, end) and (self._joints.clause(at, end) >= 0 or self._joints.order(at, end)):
            return at
        if self._joints.question(at, end) and not self._joints.subordinate(at, end):
            return at
        for k in range(at + 1, min(at + _LEAD, end)):
            if forms[k] in _OWN and not self._joints.subordinate(at, end) and self._joints.clause(k, end) >= 0:
                return k  # "Right now your reps …"
        for k in range(at + 1, end):
            if (self._joints.mark(k) == "," or (forms[k] in ("i", "we") and k > at + 2)) and self._joints.main(k, end):
                return k
        return -1
