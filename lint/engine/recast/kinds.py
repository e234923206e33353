"""What somebody is, sells or hosts, as it stands in an offer: without rank and praise, with its article."""

import re
from typing import NamedTuple

from lint.engine.context import Context
from lint.engine.recast import kind_words
from lint.engine.recast.nouns import Nouns
from lint.engine.recast.spoken import verbatim
from lint.engine.rewriting.small_words import singular, vowel
from lint.model.source import Span


class Kind(NamedTuple):
    """A kind of thing, of goods or of people."""

    text: str  # "a freight audit firm"
    rest: str  # what stood behind it
    product: bool = False
    house: bool = False
    deals: str = ""  # "make" or "supply", where the text says what
    place: str = ""  # "in Ningbo": where that is done
    them: str = "one"


class Kinds:
    """Reads what things are off stretches of one draft."""

    def __init__(self, context: Context) -> None:
        self._context, self._nouns = context, Nouns(context)
        get = context.lexicon.list
        puffs = get("boast-word") | get("superlative") | get("puff-word") | kind_words.RANKS
        self._puffs = puffs - {"only", "one", "first", "free", "live"}
        self._product, self._person, self._mass = get("product-noun"), get("service-person"), get("mass-noun")
        self._house = get("house-noun") | get("company-noun")

    def whole(self, text: str, span: Span) -> str:
        """Return a stretch as the source writes it, "" where that cuts a tag."""
        if any(tag.start < span.start < tag.end or tag.start < span.end < tag.end for tag in self._context.draft.tags):
            return ""
        said = verbatim(self._context.draft, span) if text else None
        return (said or "").strip()

    def kind(self, text: str, span: Span) -> Kind | None:
        """Return what somebody or something is said to be: "the #1 planner for farms" is "a planner for farms"."""
        lead = kind_words.LEAD.match(text)
        at = lead.end() if lead else 0
        several = text.startswith("one of ") or text[:at] == ""
        at = self._unranked(text, at)
        end = self._end(text, at)
        end = end + self._list(text[end:]) if text[end : end + 1] == "," else end
        core = text[at:end].rstrip()
        joint = kind_words.JOINT.search(core)
        head = (core[: joint.start()] if joint else core).split()
        if not head or not 1 <= len(core.split()) <= kind_words.LONG or not self._plain(core):
            return None
        noun, rest = head[-1].lower(), text[end:]
        of = core.replace(" of choice", " xx choice").find(" of ")
        both = re.match(r"(?:[\w-]+ ){0,4}?([\w-]+) and [\w-]+ of ", core)
        one = singular(both[1].lower()) if both else singular(noun) if noun.endswith("s") else noun
        for deals, makers in kind_words.DEALS.items():
            if of > 0 and one in makers:
                return self._goods_of(core, at, of, deals, rest, span)
        bare = several and not text.startswith("one of ")
        if bare and (not re.match(r"[a-z][a-z -]+$", core) or noun.endswith("s")):
            return None
        several = text.startswith("one of ") and noun.endswith("s")
        noun = singular(noun) if several else noun
        known = self._product | self._house | self._person | kind_words.ALSO
        if kind_words.LISTED.match(rest):
            return None  # a list that would be cut
        if noun not in known or noun in kind_words.NO_THING or (not several and self._nouns.plural(noun)):
            return None
        if len(core.split()) < 2 or kind_words.NARROW.search(core) or (noun == "company" and " that " in core):
            return None
        said = self.whole(core, Span(span.start + at, span.start + end)).replace(" of choice", "")
        if several:
            said = re.sub(rf"\b{re.escape(head[-1])}\b", singular(head[-1]), said, count=1)
        if not said or said[0].isdigit():
            return None
        house = (noun in self._house | {"service"} or noun in self._person) and noun not in kind_words.TAKEN
        text = f"{'an' if vowel(said) else 'a'} {said}"
        return Kind(text, rest, not house, house)

    def _goods_of(self, core: str, at: int, of: int, deals: str, rest: str, span: Span) -> Kind | None:
        """Return the goods of "a maker of paper bags in Ningbo"."""
        first = at + of + len(" of ")
        goods = core[of + len(" of ") :]
        place = kind_words.PLACE.search(goods)
        end = first + (place.start() if place else len(goods))
        found = self._things(goods[: place.start()] if place else goods, Span(span.start + first, span.start + end))
        place = place or (
            kind_words.PLACE.search(rest) if re.match(r",? ?(?:situated|located?|based) ", rest) else None
        )
        where = place[0].strip() if place else ""
        return found and found._replace(rest=rest, deals=deals, place=where)

    def goods(self, text: str, span: Span, any_noun: bool) -> Kind | None:
        """Return what is made, sold or run: "phishing simulations for small firms"."""
        led = re.match(r"our (?:brand[- ]new |new )?", text)
        at = led.end() if led else 0
        at = self._unranked(text, at)
        end = self._end(text, at)
        end = end + self._list(text[end:]) if text[end : end + 1] == "," else end
        rest, place = text[end:].strip(" .!"), re.search(r" at [A-Z][\w.-]*(?: [A-Z]\w*)*$", text[at:end])
        end = at + place.start() if place else end
        if kind_words.LISTED.match(text[end:]):
            return None
        found = self._things(text[at:end], Span(span.start + at, span.start + end), any_noun, led is not None)
        return found and found._replace(rest=rest, place=place[0] if place else "")

    def _list(self, behind: str) -> int:
        """Return how long the rest of a list is: ", a connector, and an app"."""
        rest = re.match(r"(?:, [^,.;:!]{2,40}){0,3},? and [^,.;:!]{2,60}(?=[.!]?$)", behind)
        more = rest and not re.search(r"\b(?:i|we|it|is|are|you|they|have|has)\b", rest[0], re.IGNORECASE)
        return rest.end() if rest and more else 0

    def _things(self, core: str, span: Span, any_noun: bool = False, bare: bool = False) -> Kind | None:
        joint = kind_words.JOINT.search(core)
        words = core.split()
        parts = re.split(r",? and |, ", core[: joint.start()] if joint else core)
        head = parts[-1].split()
        if not head or not words or not 1 < len(words) <= kind_words.LONG or not self._plain(core):
            return None
        if words[0][0].isupper() and words[0].endswith(","):
            return None  # a name
        first, noun = words[0].lower(), head[-1].lower()
        if (
            first in ("the", "in", "on", "with", "at", "to", "for", "and", "as", "from", "no", "not")
            or noun in kind_words.NO_THING
        ):
            return None
        if (
            not kind_words.NO_THING.isdisjoint(words[:1])
            or words[0][0].isdigit()
            or (words[0][0].isupper() and len(head) < 2)
        ):
            return None
        plural = self._nouns.plural(noun) and noun not in self._mass
        several = plural or len(parts) > 1
        article = first in ("a", "an")
        known = noun in self._mass or noun in ("software", "work", "ordering", "training") or noun.endswith("ing")
        if not (several or article or known or bare) or (several and article and len(parts) == 1):
            return None
        if (
            len(parts) > 1
            and not article
            and not any_noun
            and not all(
                self._nouns.plural(part.split()[-1].lower()) or part.split()[-1].lower() in self._mass
                for part in parts
                if part.split()
            )
        ):
            return None
        said = self.whole(core, span)
        if bare and said and not several:
            said = f"{'an' if vowel(said) else 'a'} {said}"
        them = "them" if several else "one" if article or bare else "it"
        return Kind(said, "", them=them) if said else None

    def plain(self, text: str, span: Span) -> str:
        """Return an event or a task as the source writes it, without praise; "" where that cannot be had."""
        end = re.search(
            r"[!;?]|: |\.$| [\u2013\u2014-] |, (?:the|our|an?|its|your|which|as) |,? and (?:would|we|i|i'd|we'd)\b",
            text,
        )
        cut = end.start() if end else len(text)
        rest = text[cut:].strip(" .!")
        said = self.whole(text[:cut], Span(span.start, span.start + cut))
        words = said.split()
        kept = [
            word
            for word in words
            if word.lower().strip(",") not in self._puffs and word.lower() not in kind_words.RANKS - {"one", "no.", "1"}
        ]
        if not kept or not 2 < len(kept) <= kind_words.LONG or rest.count(" ") > 14:
            return ""
        said = " ".join(kept)
        if kept[0] in ("a", "an"):
            said = f"{'an' if vowel(kept[1]) else 'a'} {' '.join(kept[1:])}"
        return said if "*" not in said or said.count("**") == 2 else ""

    def its(self, text: str, span: Span) -> str:
        """Return what belongs to somebody, without rank: "its first ever live webinar" is a "live webinar"."""
        at = self._unranked(text, 0)
        while text[at:].startswith(("first ", "ever ", "very ")):
            at = text.index(" ", at) + 1
        return self.whole(text[at:].rstrip(" .!"), Span(span.start + at, span.start + len(text.rstrip(" .!"))))

    def _unranked(self, text: str, at: int) -> int:
        """Return where a phrase begins behind its rank and praise."""
        while True:
            word = re.match(r"[\w#'\u2019./-]+ ", text[at:])
            if word is None or word[0].strip().lower() not in self._puffs | kind_words.RANKS:
                return at
            at += word.end()

    def _end(self, text: str, at: int) -> int:
        end = kind_words.END.search(text, at + 1)
        if end and end[0] == "," and " " not in text[at : end.start()] and text[end.end() : end.end() + 1] == " ":
            end = kind_words.END.search(text, end.end() + 1)  # "continuous, human-led tests"
        return end.start() if end else len(text.rstrip(" .!"))

    def _plain(self, core: str) -> bool:
        words = [word.lower().strip(",.") for word in core.split()]
        return (
            self._puffs.isdisjoint(words)
            and (kind_words.BACK - {"that"}).isdisjoint(words)
            and "%" not in core
            and not self._acts(words)
        )

    def _acts(self, words: list[str]) -> bool:
        """Return whether "and" joins another verb and what it is done to: "a clinic and get the same question"."""
        verbs = self._context.lexicon.verbs
        triples = zip(words, words[1:], words[2:], strict=False)
        return any(
            one == "and"
            and two in verbs
            and "b" in verbs[two].forms
            and three in ("the", "a", "an", "in", "on", "to", "with")
            for one, two, three in triples
        )
