"""Ranks said of a thing made plain: "is the UK's most trusted studio" becomes "is a studio in the UK"."""

from lint.engine.recast.ranked import EVER, EVER_DOES, FIELD, WHO, Patch, Ranked, Thing
from lint.engine.recast.spoken import Spoken
from lint.engine.rewriting.small_words import NEW_CLAUSE, singular, vowel
from lint.model.draft import Sentence

_HERE = frozenset("country county region province state city town area".split())
_BE = frozenset("am are is was as".split())
FACT = "[one fact that they can check]"
_MASS = frozenset(
    "equipment training insurance coverage exposure research hosting security logistics furniture clothing food coffee "
    "tea cheese bread steel data content marketing printing catering cleaning accuracy visibility protection delivery "
    "craftsmanship technology intelligence automation expertise knowledge innovation attention flavour design staff "
    "talent performance access comfort growth slate oak machinery footwear".split()
)  # what takes no "a"
_WHOLE = frozenset("the our its their this that all of any whole entire in today 's".split())
_GLOWING = frozenset("exciting ambitious innovative admired respected trusted loved famous forward".split())
_DOUBTS = frozenset("doubt doubts doubted hardly unlikely".split())
_DOERS = ("ers", "ors", "ists")
_NEAR = 6  # words from a doubt to what it denies
_OVER = frozenset("in on of across within around anywhere".split())

_HARMS = frozenset("target cause reason concern priority complaint problem killer threat enemy risk".split())


class Ranks:
    """Says the sentences of one draft without their ranks."""

    def __init__(self, spoken: Spoken) -> None:
        self._spoken, self._words, self._found = spoken, spoken.words, Ranked(spoken)
        get = spoken.context.lexicon.list
        self._persons = get("service-person")
        self._puffs = get("puff-word") | get("boast-word") | _GLOWING

    def patches(self, sentence: Sentence) -> list[Patch]:
        """Return what makes the ranks of a sentence plain; none where something else must be said."""
        found: list[Patch] = []
        at = sentence.first
        if self._denied(sentence):
            return found  # "I am not the only guest who" is no "I am not a guest who"
        while at < sentence.last:
            end = self._found.rank(at, sentence)
            thing = self._found.thing(at, end, sentence) if end > at else None
            if thing is None:
                at = max(at + 1, end)
                continue
            made = self._plain(thing, sentence)
            found += made
            at = max(thing.end, made[-1].end) if made else thing.end
        return found

    def _denied(self, sentence: Sentence) -> bool:
        """Return whether a rank stands in what is denied or doubted."""
        forms = self._words.forms
        at = next((i for i in range(sentence.first, sentence.last) if self._found.rank(i, sentence) > i), -1)
        verbs = [one.verb for one in sentence.clauses if one.negated]
        verbs += [i for i in range(sentence.first, at) if forms[i] in _DOUBTS]
        return any(0 <= verb < at <= verb + _NEAR and "than" not in forms[verb:at] for verb in verbs)

    def _plain(self, thing: Thing, sentence: Sentence) -> list[Patch]:
        """Return the patches of one thing: its rank goes, its article fits, its field goes."""
        forms, (start, _, noun, end, article, place) = self._words.forms, thing
        said = self._spoken.said(noun, end, sentence)
        if not said or (article == "the" and start == sentence.first and not sentence.bullet and not place):
            return []
        last = forms[end - 1]
        many = last.endswith("s") and not last.endswith(("ss", "us", "is", "'s", "series"))
        mass = last in _MASS or last.endswith(("ware", "ness"))
        named = self._spoken.capital(end - 1) or last[:1].isdigit()
        if forms[start] == "of" and end - noun == 1 and last.endswith(_DOERS) and singular(last) in self._persons:
            return []  # firms that are named by what one man does: "three builders" would be three men
        if article == "one of":
            said, many = said[: -len(last)] + singular(said[-len(last) :]) if many else said, False
        if forms[start - 1 : start + 3] == ["some", "of", "the", "most"] and noun == start + 4 and many:
            grade = "" if forms[noun - 1] in self._puffs else f"{forms[noun - 1]} "
            return [Patch(start - 1, self._field_end(end, sentence), grade + said)]
        stop = self._goes_on(end, sentence)
        someone = end + 1 < sentence.last and (forms[end] in WHO or forms[end + 1] in EVER_DOES)
        if someone and "ever" in forms[end : sentence.last] and not self._found.gap(end):
            said += self._for_whom(end)  # "the easiest app a kitchen will ever use"
            whole = "," not in self._words.marks[end : sentence.last] and "and" not in forms[end : sentence.last]
            fits = whole and end - noun > 1 and article == "the" and not many
            return [Patch(start, sentence.last, _a(said))] if fits else []
        to = self._field_end(stop, sentence)
        before = forms[start - 1] if start > sentence.first else ""
        if before == "also":
            return []  # "we're also a studio": nothing is left of what is added
        if stop == end and forms[end : end + 2] == ["on", "the"] and to == end and "market" in forms[end + 3 : end + 5]:
            return [Patch(start, end + 1, f"{_a(said)} for")] if not many else []
        if to == stop and (end - noun > 1 or article == "own"):
            to = to if before in _BE else self._here_end(to, sentence)
        is_one = start > sentence.first and (self._found.gap(start) or forms[start - 1] in ("am", "are", "is", "as"))
        counted = article in ("the", "one of", "a") or (not article and forms[start - 1] in ("am", "are", "is"))
        counted = counted and not many and not mass
        text = _a(said) if counted else said
        if before == "one" and not article and not many and not mass:
            return [Patch(start - 1, end, _a(said))]  # "is one leading mill"
        alone = end - noun == 1 and stop == end and not place and article in ("the", "one of")
        if alone and is_one and to > end and to < sentence.last and forms[to] == "and" and not self._found.gap(to):
            return []  # "is a sensor and …"
        listed = stop < sentence.last and self._words.marks[stop] == "," and forms[stop] not in self._spoken.small
        if alone and to > end and start > sentence.first and "and" in forms[start - 2 : start]:
            return []  # "and the most loved employer in the trade"
        joined = stop == end and forms[stop : stop + 1] == ["and"] and not self._found.gap(stop)
        if place and (joined or (stop > end and listed and "and" in forms[stop : stop + 4])):
            return [Patch(start, end, text)]  # "for water, fire and mould": the place has no place there
        alone = alone and is_one and (to >= sentence.last or self._found.gap(to))
        if alone and not place and forms[sentence.first] in WHO:
            return []  # "It is an engine with …" says no more than what was said
        if before in ("our", "my") and not many and not mass and stop == end and not named:
            apart = start - 2 > sentence.first and self._found.gap(start - 1) and self._named(start - 2)
            apart = apart and end - noun > 1
            if apart or forms[start] == "newest":  # "the A-9, our most advanced kiln"
                return [Patch(start - 1, to, _a(said))]
        tail = f" in {place}" if place else f" with {FACT}" if alone else ""
        if to > stop and forms[stop] not in _OVER:
            return []  # "our best year yet"
        rated = not {"rated", "ranked", "rating", "reviewed"}.isdisjoint(forms[start:noun])
        measured = stop < sentence.last and forms[stop] == "by" and start > sentence.first
        if measured or (rated and stop < sentence.last and forms[stop] in ("on", "by")):
            return []  # the rank is somebody's, who is named
        if self._capital_rank(start, noun, sentence):
            return []
        if alone and last in _HARMS:
            return []  # "the number one target": that is no praise
        if named and article == "the" and not place and forms[start] == "the":
            return [Patch(start + 1, noun, "")]  # "the award-winning LX-900"
        if named and article in ("the", "one of"):
            return []
        if stop == end:
            return [Patch(start, to, text + tail)]
        found = [Patch(start, end, text)]
        rest = self._spoken.said(end, stop, sentence)
        if tail or to > stop:
            found = [Patch(start, to, f"{text} {rest}{tail}")] if rest else []
        return found

    def _named(self, i: int) -> bool:
        """Return whether a word ends a name: "the Ninth Gala", "the A-9"."""
        return self._spoken.capital(i) or self._words.forms[i][0].isdigit()

    def _for_whom(self, end: int) -> str:
        """Return " for kitchens" of "a kitchen will ever use", "" behind a pronoun."""
        forms = self._words.forms
        if forms[end] in ("a", "an", "any") and forms[end + 2] in EVER_DOES:
            return f" for {forms[end + 1]}{'' if forms[end + 1].endswith('s') else 's'}"
        return f" for {forms[end]}" if forms[end].endswith("s") and forms[end + 1] in EVER_DOES else ""

    def _here_end(self, at: int, sentence: Sentence) -> int:
        """Return where "in the region" ends behind a thing, which only its rank made worth saying."""
        forms = self._words.forms
        here = forms[at : at + 2] == ["in", "the"] and forms[at + 2 : at + 3] and forms[at + 2] in _HERE
        return at + 3 if here and (at + 3 >= sentence.last or self._closes(at + 3)) else at

    def _capital_rank(self, start: int, noun: int, sentence: Sentence) -> bool:
        """Return whether a rank is part of a title: "voted Best Newcomer"."""
        text, starts = self._spoken.draft.text, self._words.starts
        ranked = [
            text[starts[i] :][:2]
            for i in range(max(start, sentence.first + 1), noun)
            if self._words.forms[i] not in ("the", "'s")
        ]
        return any(two[:1].isupper() and two[1:].islower() for two in ranked[-1:])

    def _goes_on(self, end: int, sentence: Sentence) -> int:
        """Return where "of window blinds" or "for the energy transition" behind a noun ends."""
        forms = self._words.forms
        starts = {clause.first for clause in sentence.clauses}
        if end + 1 >= sentence.last or forms[end] not in ("of", "for", "to") or self._found.gap(end):
            return end
        timed = forms[end] == "for" and (
            self._words.classes[end + 1] == "number" or forms[end + 1] in ("over", "more", "the")
        )
        if timed or any(tuple(forms[end : end + len(said)]) == said for said in EVER):
            return end
        if forms[end] == "of" and not {"kind", "class"}.isdisjoint(forms[end : end + 4]):
            return end
        stop = end + 1
        while stop < sentence.last and not (
            self._spoken.draft.text[self._words.ends[stop - 1] : self._words.starts[stop]].strip(" -")
        ):
            if forms[stop] in ("in", "on", "with", "by", "across") or forms[stop] in NEW_CLAUSE or stop in starts:
                break
            stop += 1
        return stop

    def _field_end(self, at: int, sentence: Sentence) -> int:
        """Return where the field ends over which a rank was said to hold: "on the market", "of its kind", "yet"."""
        forms, to = self._words.forms, at
        for said in EVER:
            if tuple(forms[to : to + len(said)]) == said and to + len(said) <= sentence.last:
                return to + len(said)
        if to < sentence.last and forms[to] in _OVER and not self._found.gap(to):
            for k in range(to + 1, min(to + 5, sentence.last)):
                if self._found.gap(k) or forms[k] not in FIELD | _WHOLE:
                    break
                if forms[k] in FIELD and (k + 1 >= sentence.last or self._closes(k + 1)):
                    return k + 1
        return at

    def _closes(self, i: int) -> bool:
        return self._found.gap(i) or self._words.forms[i] in self._spoken.small | NEW_CLAUSE | {"that"}


def _a(text: str) -> str:
    """Return a noun with its article."""
    return f"{'an' if vowel(text) else 'a'} {text}"
