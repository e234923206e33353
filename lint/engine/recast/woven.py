"""A list and the line above it as one sentence: "What it includes:" with its points is "It includes A, B and C."."""

from collections.abc import Sequence

from lint.engine.context import BODY, Context
from lint.engine.recast.points import listed
from lint.engine.recast.spoken import verbatim
from lint.engine.rewriting.small_words import vowel
from lint.model.draft import Sentence
from lint.model.source import Span

_FEWEST, _MOST = 2, 6  # points
_LONG, _LONGEST = 11, 38  # words of a point, and of the sentence
_LEAD = 14  # words of the line above
_SHORT = 4  # words of "Our booking tool"
_ONE = 3  # words of a phrase that "one" counts
_SIGNS = frozenset('*_<>[]|`"\u201c\u201d\u2026#:;=?!\u2013\u2014\u2192')
_TAKES = frozenset(
    "includes include contains covers offers offer comprises provides provide delivers deliver get receive has have "
    "gives".split()
)  # what a line ends with that its points go on from
_BEHIND = frozenset("would will can could to".split())  # the same, of points that begin with a bare verb
_TOLD = frozenset("covers includes contains offers brings gives has".split())  # "What it covers:"
_OTHER = frozenset(
    "need needs asked want changed changes happened step steps price prices packages agenda who when last found saw "
    "noticed".split()
)  # of lists that are no goods
_GOT = frozenset("benefits advantages advantage perks highlights usp usps features deliverables".split())
_OURS = frozenset("our the key main some of your for you school team each month with us here are is a few".split())
_LED = frozenset(
    "a an the one two three four five six seven eight nine ten no up all every each unlimited free your our any over "
    "more some both".split()
)  # a phrase that begins so needs no article
_ENDS = frozenset(
    "in of for with to on at from by per straight after before into across about above below that who which your the "
    "without between up free".split()
)  # where the head of a phrase has been
_DONE = frozenset("drafted filed delivered built included baked laid written filled shipped".split())  # likewise
_NO_NOUN = frozenset("not which what whether how if you we i it they nobody whoever everybody clock".split())
_FINITE = frozenset("is are was were has have can will must would could should stays goes wins".split())
_COUNTED = frozenset(
    "dashboard app code licence license log inbox report planner extension tool calendar library portal manager group "
    "probe logo audit course warranty badge bookkeeper box table page list plan review forecast digest engine panel "
    "visualiser store listing agronomist banner line widget plugin form check workshop session solution "
    "application option station subscription consultation presentation position section meeting building "
    "briefing".split()
)  # of which there is one
_MASS = frozenset(
    "access support storage care coverage hosting sync detection recovery visibility insurance training reporting "
    "credentialing entry payroll equipment software hardware tracking monitoring integration optimization optimisation "
    "promotion material marketing billing delivery installation maintenance cleaning scheduling routing damage rent "
    "search exclusivity networking fuel".split()
)
_NO_PLURAL = ("ss", "us", "is")
_ENDINGS = ("ing", "ed", "ly", "tion", "ment", "ity", "ic", "al", "ive", "ous", "able", "less", "ful", "ary", "ance")
_NAMES = frozenset(
    "chrome slack google apple microsoft outlook excel zoom stripe salesforce shopify wordpress python react java "
    "docker linux windows android facebook instagram linkedin youtube amazon xero sage quickbooks epic english german "
    "french spanish european british american whatsapp bluetooth".split()
)  # what is written with a capital, too, where no sentence begins
_NO_BASE = ("s", "ed", "ing", "ly", "al", "ive", "ment", "tion")
_DUE = frozenset("gives you gets get give receive brings bring".split())


class Woven:
    """The list that a sentence stands in or announces, as a sentence."""

    def __init__(self, context: Context, index: int) -> None:
        self._context, self._forms = context, context.draft.words.forms
        at = index if context.sentences[index].bullet else index + 1
        self._found = listed(context, at) if at < len(context.sentences) else []
        first = context.sentences.index(self._found[0]) if self._found else 0
        self._lead = context.sentences[first - 1] if first else None

    def sentence(self) -> str | None:
        """Return the line above and its points as one sentence, None where they make none."""
        lead, found = self._lead, self._found
        if lead is None or lead.zone not in BODY or lead.question or lead.bullet:
            return None
        words = self._forms[lead.first : lead.last]
        if not _FEWEST <= len(found) <= _MOST or len(words) > _LEAD or not _OTHER.isdisjoint(words):
            return None
        text = self._context.draft.text
        if text[lead.start : lead.end].rstrip("*_ ")[-1:] in (".", "!"):
            return None
        points = [self._said(one) for one in found]
        if not all(points):
            return None
        said = self._opened(lead, words, points)
        return said if said is not None and len(said.split()) <= _LONGEST else None

    def _opened(self, lead: Sentence, words: list[str], points: Sequence[str]) -> str | None:
        """Return the sentence by what the line above begins: a thing, who gets it, or who does it."""
        acts = self._acts(lead, words)
        if acts is not None:
            return self._joined(acts, points, "s" if acts[2] else "b")
        text = verbatim(self._context.draft, Span(lead.start, lead.end))
        if not text or not _SIGNS.difference(":").isdisjoint(text):
            return None
        text = text.rstrip(": ")
        if words[0] == "what":
            takes = words[1:] in (["it", told] for told in _TOLD)
            if takes:
                return self._joined((f"It {words[2]}", "", False), points, "n")
            return self._got(words, points)
        if words[0] in ("here", "some", "why", "key"):
            return self._got(words, points)
        if words[-1] in _BEHIND and len(words) > 2:
            return self._joined((text, "", False), points, "b")
        if words[0] == "our" and 1 < len(words) <= _SHORT and words[-1] in self._context.lexicon.list("product-noun"):
            return None if words[-1].endswith("s") else self._joined((f"{text} has", "", False), points, "n")
        if words[-1] in _TAKES or (words[-1] == "you" and words[-2] in _DUE):
            if len(words) < 2 or words[0] in ("this", "that"):
                return None
            return self._joined((text, "", False), points, "n")
        return self._got(words, points)

    def _got(self, words: list[str], points: Sequence[str]) -> str | None:
        """Return who would get the points: "You would get A and B."."""
        if self._context.draft.purpose.name not in ("sales", "partnership", "link-building"):
            return None
        kinds = not _GOT.isdisjoint(words) and _OURS.issuperset(set(words) - _GOT)
        gets = words[-2:] in (["you", "get"], ["are", "getting"]) and words[0] in ("what", "here")
        gets = gets or words in (["what", "you", "would", "get"], ["what", "you", "will", "get"])
        sets = words[0] in ("what", "here") and "apart" in words
        mine = words[-4:] == ["in", "it", "for", "you"]
        return self._joined(("You would get", "", False), points, "n") if kinds or gets or sets or mine else None

    def _acts(self, lead: Sentence, words: list[str]) -> tuple[str, str, bool] | None:
        """Return who does what the points say, what is said beside it, and whether it stands in the third person."""
        if words[:2] == ["here", "are"] and "things" in words[2:6] and words[-1:] != ["do"]:
            end = next((i for i in range(len(words) - 1) if words[i : i + 2] == ["do", "for"]), 0)
            who = {"i": "I", "we": "we"}.get(words[end - 2]) if end > 1 and words[end - 1] == "can" else None
            rest = self._stretch(lead.first + end + 1, lead.last)
            return (f"{who} can", "" if words[-1] == "you" else rest or "", False) if who and rest else None
        at = 3 if words[:2] == ["here", "is"] and words[2:3] == ["what"] else 1 if words[0] == "what" else 0
        if not at:
            return None
        end = next((i for i in range(at + 1, min(at + 6, len(words))) if words[i] in ("does", "takes")), 0)
        if not end or (words[end] == "takes" and words[end + 1 : end + 2] != ["over"]):
            return None
        tail = end + 1 + (words[end] == "takes")
        who = self._stretch(lead.first + at, lead.first + end)
        rest = self._stretch(lead.first + tail, lead.last)
        if who is None or (tail < len(words) and (rest is None or words[tail] not in ("on", "in", "for", "the"))):
            return None
        if tail < len(words) and words[tail] == "for" and "you" in words[tail:]:
            rest = ""
        return who, rest or "", True

    def _joined(self, opening: tuple[str, str, bool], points: Sequence[str], kind: str) -> str | None:
        """Return the sentence, where each point is of the kind: a noun, a bare verb or one in the third person."""
        who, beside, _ = opening
        parts = [self._part(one, said, kind) for one, said in zip(self._found, points, strict=True)]
        if not all(parts):
            return None
        pause = "," if any(", " in one or " and " in one or " or " in one for one in parts) else ""
        said = f"{who} {', '.join(parts[:-1])}{pause} and {parts[-1]}."
        if beside:
            said = f"{beside[0].upper()}{beside[1:]}, {said[0].lower() if who in ('It', 'Our') else said[0]}{said[1:]}"
        return said[0].upper() + said[1:]

    def _part(self, one: Sentence, said: str, kind: str) -> str:
        """Return a point as part of a sentence, "" where it is of another kind."""
        word = self._forms[one.first]
        reading = self._context.lexicon.verbs.get(word)
        low = self._lowered(one, said)
        if kind in ("s", "b"):
            own = one.clauses[0].subject if one.clauses else Span(0, 0)
            named = own.end > own.start
            known = kind in reading.forms if reading is not None else kind == "b" and not word.endswith(_NO_BASE)
            return low if known and not (named and kind == "b") else ""
        return "" if ", " in said or not low else self._noun(one, low)

    def _noun(self, one: Sentence, said: str) -> str:
        """Return a point as a noun phrase with the article that it needs; "" where it may be none."""
        words, marks = self._forms[one.first : one.last], self._context.draft.words.marks[one.first : one.last]
        start = 2 if words[:2] == ["up", "to"] else 0
        stops = (
            i
            for i, word in enumerate(words)
            if i > start
            and ((word in _ENDS and marks[i] != "-") or marks[i] == "(" or (word in _DONE and words[i - 1] not in _LED))
        )
        end = next(stops, len(words))
        phrase, head = words[:end], words[end - 1]
        if words[0] in _NO_NOUN or head in _LED or not _FINITE.isdisjoint(phrase):
            return ""
        if words[0] in ("a", "an", "the", "one", "each") and any(self._tells(word) for word in phrase[2:]):
            return ""  # "a note comes back"
        several = head.endswith("s") and not head.endswith(_NO_PLURAL)
        get = self._context.lexicon.list
        if words[0] == "one" and len(phrase) > _ONE and "a" not in phrase:
            return ""  # "one tap grocery list"
        if words[0] in _LED or words[0].endswith("%") or said[0] in "\u00a3$\u20ac" or said.isupper():
            return "" if len(phrase) > 1 and self._tells(head, strict=True) else said
        if words[0][:1].isdigit():
            return said if several or words[0] == "1" else ""
        if several or head in _MASS or head in get("mass-noun"):
            return said
        if head in _COUNTED or head.endswith(("er", "or")):
            return f"{'an' if vowel(said) else 'a'} {said}" if words[0] != "own" else ""
        return said if head.endswith(("ing", "tion", "ware")) and len(phrase) > 1 else ""

    def _tells(self, word: str, strict: bool = False) -> bool:
        """Return whether a word is a verb in the third person; strict: or in the past, and nothing else."""
        reading = self._context.lexicon.verbs.get(word)
        return reading is not None and (reading.forms in ("p", "pp") if strict else reading.forms == "s")

    def _lowered(self, one: Sentence, said: str) -> str:
        """Return a point with a small first letter unless it is a name; "" where that is unsure."""
        first, word, get = said.partition(" ")[0], self._forms[one.first], self._context.lexicon.list
        if first == "A":
            return f"a{said[1:]}"
        if not first[:1].isupper() or not first[1:].islower() or word in _NAMES or self._named(word):
            return said
        behind = said[len(first) + 1 : len(first) + 3]
        if behind[:1].isupper() and behind[1:].islower():
            adjective = word in get("describing-word") or word in _LED or word.endswith(_ENDINGS)
            return said[0].lower() + said[1:] if adjective else ""
        return said[0].lower() + said[1:] if " " in said or self._plural(word) else ""

    def _named(self, word: str) -> bool:
        """Return whether the draft writes a word with a capital where nothing begins, too."""
        words, text = self._context.draft.words, self._context.draft.text
        starts = {one.first for one in self._context.sentences}
        where = (i for i, form in enumerate(words.forms) if form == word and i not in starts)
        return any(text[words.starts[i]].isupper() for i in where)

    def _plural(self, word: str) -> bool:
        return word.endswith(("s", "ing")) and not word.endswith(_NO_PLURAL)

    def _said(self, one: Sentence) -> str:
        """Return a point as it is written, "" where it is more than a phrase."""
        if one.last - one.first > _LONG or one.question or not one.bullet:
            return ""
        text = verbatim(self._context.draft, Span(one.start, one.end)) or ""
        text = text.rstrip(".,; ")
        if "\n" in self._context.draft.text[one.start : one.end] or not _SIGNS.isdisjoint(text) or " - " in text:
            return ""
        return text if text and (text[0].isalnum() or text[0] in "\u00a3$\u20ac") and text.count("(") < 2 else ""

    def _stretch(self, first: int, end: int) -> str | None:
        """Return words as they are written."""
        if end <= first:
            return None
        words = self._context.draft.words
        text = verbatim(self._context.draft, Span(words.starts[first], words.ends[end - 1]))
        return text if text and _SIGNS.isdisjoint(text) else None
