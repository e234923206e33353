"""Lists of what is for sale: whether their reader may be asked which points matter, and what the line above keeps."""

import re

from lint.engine.context import BODY, Context
from lint.engine.recast.headings import HOLDS, heading, of_one, paired
from lint.engine.recast.late import Late
from lint.engine.recast.spoken import verbatim
from lint.engine.rewriting.small_words import GOODS, HEDGES, WANTS
from lint.model.draft import Sentence
from lint.model.source import Span

_LEAD = 12  # words of a line above a list that can go
_MOST, _LONG = 14, 18  # points of a list, and words that one may have
_HEADS = GOODS | frozenset(
    "advantage benefit perks highlights usp usps strengths deliverables offering offerings offers apart "
    "included inside "
    "includes point points covers cover comes contains usp kit platform take gets receive range unique "
    "gain specs skills box store taste items".split()
)  # what a line above a list of goods speaks of
_GENERIC = frozenset(
    "here what with will would this that your have also some more choose choosing love everything main key below "
    "following sets products product quick other partners partner receive receives each month hot working apart "
    "comes about does".split()
)  # what such a line says beside
_SMALL = 3  # letters
_LISTED = 2  # commas of a sentence that lists things, too
OTHER = frozenset(
    "changed change changes happened agenda steps step findings results result rates fees pricing packages plans facts "
    "recent news since traction numbers titles topics ideas angles questions issues problems noticed trouble repo "
    "how where when who last month reasons skills done programme bits evening not ask asks need".split()
)  # of others
_EACH = frozenset("each every per".split())  # before a month that is not over
_ROLES = frozenset("sponsor partner affiliate reseller member distributor exhibitor".split())
_TRACTION = frozenset(
    "mrr arr nps investors funding founding founder funded valuation cto ceo visa salary".split()
)  # what is told of a house, and serves nobody
_WHO = frozenset("i we you they he she it nobody whoever".split())
_STARTS = frozenset(
    "not never used trained built named signed shipped hired awarded voted featured backed shortlisted ranked raised "
    "raising closed launched loved stack my".split()
)
_HERE = re.compile(r"(?:Here(?:'s|\u2019s| is) |This is )(?:what|everything|all) ")
_DOES = Late(
    r"(?:(?:Here(?:'s|\u2019s| is) )?what|What) ((?:(?:our|the) )?(?:[\w-]+ ){1,3}(?:does|takes over|handles|can do)"
    r"|you(?: (?:will|would)|['\u2019](?:ll|d))? (?:get|have|receive)):?$"
)
_PACKED = frozenset("included inside".split())  # of a package
_KNOWN = frozenset("have has far found learned learnt heard know saw got".split())  # it tells of findings
_CLOSED = frozenset("*_[]{}|<>;")
_MONEY = ("\u00a3", "$", "\u20ac")


class Points:
    """The list that a sentence stands in or announces: the points `found`, and the line `lead` above them."""

    def __init__(self, context: Context, index: int, sells: bool) -> None:
        self._context = context
        at = index if context.sentences[index].bullet else index + 1
        self.found = listed(context, at) if at < len(context.sentences) else []
        first = context.sentences.index(self.found[0]) if self.found else 0
        self.lead = context.sentences[first - 1] if first else None
        self._sells = sells

    def role(self) -> str | None:
        """Return " as a sponsor" where the line above says so, "" where it says only that a list of goods follows."""
        lead, forms = self.lead, self._context.draft.words.forms
        if lead is None or not self.asks() or lead.zone not in BODY or lead.last - lead.first > _LEAD:
            return None
        if self._hangs(lead):
            return None
        words = forms[lead.first : lead.last]
        if words[0] in ("our", "my", "the") and self._one_product(words):
            return None  # it may be all that says what is offered
        line = self._context.draft.text[lead.start : lead.end]
        if line.isupper() or not _PACKED.isdisjoint(words) or of_one(words) or line.startswith("**"):
            return None  # a package is no choice, and a heading stays one
        if self._tells_of(lead) or self._context.draft.purpose.name == "link-building":
            return None
        if self._names(lead) or (lead.question and words[0] != "why"):
            return None
        praises = words[0] == "why" and not {"us", "choose", "love", "switch"}.isdisjoint(words)
        if (
            (_HEADS.isdisjoint(words) and not praises)
            or not (OTHER if _EACH.isdisjoint(words) else OTHER - {"month"}).isdisjoint(words)
            or self._says(lead)
            or words[:2] == ["what", "it"]
        ):
            return None
        for i, word in enumerate(words[:-1]):
            if word in ("a", "an") and i and words[i - 1] == "as" and not _ROLES.isdisjoint(words[i + 1 : i + 4]):
                end = next(k for k in range(i + 1, i + 4) if words[k] in _ROLES) + 1
                text = self._context.draft.text
                starts, ends = self._context.draft.words.starts, self._context.draft.words.ends
                said = text[starts[lead.first + i] : ends[lead.first + end - 1]]
                return f" as {said}"
        return ""

    def headed(self) -> str | None:
        """Return how a question about a list begins, out of the line above it: "Which of the services below"."""
        lead = self.lead
        if lead is None or lead.zone not in BODY or lead.question or lead.bullet or not self.asks(acts=True):
            return None
        if paired(lead, self._context):
            return None
        text = verbatim(self._context.draft, Span(lead.start, lead.end)) or ""
        words = self._context.draft.words.forms[lead.first : lead.last]
        if (said := heading(text)) and self._context.draft.purpose.name != "link-building":
            return said
        if not text.endswith(":") or len(words) > _LEAD + 2 or not OTHER.isdisjoint(words):
            return None
        text = text[:-1].rstrip()
        if not _CLOSED.isdisjoint(text):
            return None
        if _HERE.match(text):
            ours = any(clause.actor == "sender" for clause in lead.clauses) or "you get" in text.lower()
            ours = ours and _KNOWN.isdisjoint(words)
            # "here is what it does the hour a van is late:" tells what comes first and what then
            verbs = self._context.lexicon.verbs
            acts = sum(word != "is" and word in verbs and verbs[word].forms == "s" for word in words) > 1
            return f"{text}. Which of these" if ours and not acts and lead.last - lead.first > 3 else None
        if words[0] in ("what", "key", "features", "some") or len(words) < 2:
            return None
        if of_one(words):
            return None
        holds = words[-1] in HOLDS or words[-2:] in (["brings", "together"], ["get", "you"])
        return f"{text} the following. Which of these" if holds else None

    def things(self) -> str | None:
        """Return who does the points, of "Here's what our agent takes over:" as "our agent takes over"."""
        lead = self.lead
        if lead is None or lead.zone not in BODY or lead.question or lead.bullet or not self.asks(acts=True):
            return None
        text = (verbatim(self._context.draft, Span(lead.start, lead.end)) or "").strip("* ")
        found = _DOES.match(text)
        return found[1] if found and _CLOSED.isdisjoint(found[1]) else None

    def _tells_of(self, lead: Sentence) -> bool:
        """Return whether a line says more than that goods follow: "Every listing on the market includes:"."""
        words, text = self._context.draft.words, self._context.draft.text
        if _ROLES.intersection(words.forms[lead.first : lead.last]):
            return False
        return any(
            len(words.forms[i]) > _SMALL
            and words.forms[i] not in _HEADS | _GENERIC
            and text[words.starts[i]].islower()
            and not words.classes[i]
            for i in range(lead.first, lead.last)
        )

    def _names(self, lead: Sentence) -> bool:
        """Return whether a line is the only one to name something: "everything in the Equus Pro bundle"."""
        words, text = self._context.draft.words, self._context.draft.text
        said = text[lead.start : lead.end]
        if said.isupper() or said.istitle():
            return False
        inside = range(lead.first + 1, lead.last)
        return any(
            text[words.starts[i]].isupper() and words.forms.count(words.forms[i]) == 1 and words.forms[i] != "i"
            for i in inside
        )

    def _hangs(self, lead: Sentence) -> bool:
        """Return whether "these" would be what the sentence before speaks of, or one question would follow another."""
        sentences = self._context.sentences
        at = sentences.index(lead)
        before = sentences[at - 1] if at else None
        if before is None or before.zone not in BODY:
            return False
        listed = self._context.draft.text.count(",", before.start, before.end) >= _LISTED
        return before.question or listed or before.paragraph == lead.paragraph

    def _one_product(self, words: list[str]) -> bool:
        return words[-1] in self._context.lexicon.list("product-noun") and not words[-1].endswith("s")

    def _says(self, lead: Sentence) -> bool:
        """Return whether the line above a list says something by itself."""
        forms = self._context.draft.words.forms[lead.first : lead.last]
        told = any(clause.verb >= 0 and clause.subject.end > clause.subject.start for clause in lead.clauses)
        figure = any(form[:1].isdigit() or form.startswith(_MONEY) for form in forms)
        ends = self._context.draft.text[lead.start : lead.end].rstrip("*_ ").endswith(".")
        return ends or (told and figure and lead.last - lead.first > 3)

    def asks(self, acts: bool = False) -> bool:
        """Return whether the points are goods, so that their reader may be asked which of them matter.

        acts: they may as well tell what a product does.
        """
        found, lead = self.found, self.lead
        if not self._sells or not 2 <= len(found) <= _MOST or lead is None:
            return False
        forms, words = self._context.draft.words.forms, self._context.draft.words
        before = set(forms[lead.first : lead.last])
        if not WANTS.isdisjoint(before) or (lead.clauses and lead.clauses[0].imperative):
            return False
        if any(clause.tense == "past" and clause.actor != "none" for clause in lead.clauses) and not self._says(lead):
            return False
        if not self._plain(found):
            return False
        priced = sum(any(form.startswith(_MONEY) for form in forms[one.first : one.last]) for one in found)
        shares = sum(self._context.draft.text[one.start : one.end].count("%") > 0 for one in found)
        told = sum(self._tells(one) for one in found)
        days = self._context.lexicon.list("weekday") | self._context.lexicon.list("month")
        dated = sum(not days.isdisjoint(forms[one.first : one.last]) for one in found)
        if (
            2 * dated >= len(found)
            or 2 * priced >= len(found)
            or 2 * shares >= len(found)
            or (3 * told > len(found) and not acts)
        ):
            return False
        for one in found:
            said = set(forms[one.first : one.last])
            named = words.classes[one.first] == "peer"
            if one.question or named or not _TRACTION.isdisjoint(said):
                return False
            starts = forms[one.first] in HEDGES | _WHO | _STARTS and words.marks[one.first + 1] != "-"
            if starts or one.last - one.first > _LONG:
                return False
        return True

    def _tells(self, point: Sentence) -> bool:
        """Return whether a point tells what somebody does, or what is to be done, and names no thing."""
        forms, first = self._context.draft.words.forms, point.first
        reading = self._context.lexicon.verbs.get(forms[first])
        behind = forms[first + 1] if first + 1 < point.last else ""
        orders = reading is not None and not {"b", "s"}.isdisjoint(reading.forms)
        orders = orders and (
            (reading is not None and "s" in reading.forms and reading.forms == "s") or behind in _OBJECTS
        )
        return orders or not _FINITE.isdisjoint(forms[first : point.last])

    def _plain(self, points: list[Sentence]) -> bool:
        """Return whether each point is a line of its own."""
        text = self._context.draft.text
        return all(point.bullet and text[point.start : point.end].count("\n") == 0 for point in points)


_FINITE = frozenset("is are was were has have can will must would could should".split())
_OBJECTS = frozenset("the a an your our you us into up for each it them".split())


def listed(context: Context, index: int) -> list[Sentence]:
    """Return the sentences of the list that a sentence stands in, in order; none outside a list."""
    sentences, first, end = context.sentences, index, index
    while first > 0 and sentences[first - 1].bullet and sentences[first].bullet:
        first -= 1
    while end < len(sentences) and sentences[end].bullet:
        end += 1
    return list(sentences[first:end])
