"""Introductions, pitches, invitations and news taken apart, so that they can be said as an offer or a question."""

import re
from typing import NamedTuple

from lint.engine.context import Context
from lint.engine.recast import openings
from lint.engine.recast.kinds import Kinds
from lint.engine.recast.spoken import Spoken
from lint.engine.rewriting.purposes import sells, trades
from lint.engine.rewriting.small_words import OURSELVES
from lint.model.draft import Sentence
from lint.model.source import Span

_MOST = 45  # words of a sentence that is taken apart


class Introduced(NamedTuple):
    """What a sentence gives; "" where it does not."""

    sought: str = ""  # "a freight audit firm", "phishing simulations for small firms"
    teller: str = ""  # "We at Reedline are one", "We run them"
    fresh: str = ""  # "a scheduling app like Tidewell"
    event: str = ""  # "a breakfast for safety officers in Graz on 12 March"
    guest: str = ""  # "you", or the reader's firm
    post: str = ""  # "become a sponsor of the fair"


class Introducer:
    """Takes the introductions of one draft apart."""

    def __init__(self, spoken: Spoken, kinds: Kinds) -> None:
        self._spoken, self._kinds, self._context = spoken, kinds, spoken.context
        forms = spoken.words.forms
        self._own = "our" if not OURSELVES.isdisjoint(forms) or "i" not in forms else "my"

    def of(self, sentence: Sentence) -> Introduced:
        """Return what one sentence gives."""
        if sentence.question or sentence.bullet or sentence.last - sentence.first > _MOST:
            return Introduced()
        text = self._context.draft.text[sentence.start : sentence.end].replace("\n", " ").replace("\u2019", "'")
        invited = self._invited(text, sentence)
        if invited is not None:
            return invited
        if not trades(self._context) or ";" in text or "|" in text:
            return Introduced()
        for way in (self._makes, self._told, self._news):
            found = way(text, sentence)
            if found is not None:
                teller = found.teller.replace("we at The ", "The ")
                return found._replace(teller=teller[:1].upper() + teller[1:])
        return Introduced()

    def _said(self, found: re.Match[str], group: str, sentence: Sentence) -> tuple[str, Span]:
        start, end = found.span(group)
        return found[group], Span(sentence.start + start, sentence.start + end)

    def _name(self, found: re.Match[str], sentence: Sentence) -> str:
        """Return a firm as the source writes it, a tag among its words."""
        return self._kinds.whole(*self._said(found, "firm", sentence)) if found["firm"] else ""

    def _told(self, text: str, sentence: Sentence) -> Introduced | None:
        """Return who the sender is, or what his product is, as something that one may look for."""
        beside = openings.BESIDE.search(text)
        opens = openings.OPENS.match(text)
        if beside and opens and len(text[: beside.start()].split()) <= 16 and " you " not in text[: beside.start()]:
            return self._kind(beside, self._name(beside, sentence), "", sentence)
        runs = openings.RUNS.match(text)
        if runs:
            return self._kind(runs, "", "I run", sentence)
        there = openings.IS.match(text)
        if there:
            firm = self._name(there, sentence)
            if there["firm"] and there["firm"].split()[0].lower() in (
                "it",
                "this",
                "that",
                "there",
                "he",
                "she",
                "they",
                "we",
                "i",
                "who",
                "what",
                "mine",
                "here",
                "my",
                "our",
                "your",
            ):
                return self._both(text, sentence)
            begins = text[:2].lower()
            verb = f"{there['mine'].lower()} is" if there["mine"] else "we are" if begins == "we" else "I am"
            found = self._kind(there, firm, "" if firm else verb, sentence)
            return found or self._both(text, sentence)
        return self._both(text, sentence)

    def _both(self, text: str, sentence: Sentence) -> Introduced | None:
        """Return what the second half of "This is Wendy from Paperhill, we are …" gives."""
        both = openings.BOTH.search(text) if openings.OPENS.match(text) else None
        if both:
            firm = re.search(rf"\b(?:from|of|at|for) {openings.FIRM}(?= in\b|,)", text[: both.start() + 1])
            we = "we" in both[0][:8].lower().split() or "we're" in both[0][:8].lower()
            return self._kind(
                both, self._name(firm, sentence) if firm and we else "", "we are" if we else "I am", sentence
            )
        return None

    def _kind(self, found: re.Match[str], firm: str, verb: str, sentence: Sentence) -> Introduced | None:
        if not sells(self._context):
            return None  # who would place an article is no writer for hire
        what, span = self._said(found, "what", sentence)
        kind = self._kinds.kind(what, span)
        if kind is None or openings.DEMANDS.search(kind.rest) or openings.MORE.search(kind.rest):
            return None
        if kind.deals:
            who = f"we at {firm}" if firm else "I" if verb.startswith("I ") else "we"
            place = f" {kind.place}" if kind.place else ""
            return Introduced(sought=kind.text, teller=f"{who} {kind.deals} {kind.them}{place}")
        if firm and not verb:
            source = (
                f"{self._own} {firm} is one".replace(f"{self._own} The ", "The ")
                if kind.product
                else f"we at {firm} are one"
                if kind.house
                else ""
            )
            return Introduced(sought=kind.text, teller=source) if source else None
        if firm:
            return Introduced(sought=kind.text, teller=f"we at {firm} are one")
        return Introduced(sought=kind.text, teller=f"{verb} one") if verb and not kind.product else None

    def _makes(self, text: str, sentence: Sentence) -> Introduced | None:
        """Return what the sender makes or does, as something that one may look for."""
        for start in [match.start() for match in openings.WHO.finditer(text)]:
            found = openings.MAKES.match(text, start)
            if found is None:
                continue
            before = text[: found.start()]
            told, opens = openings.BEFORE.fullmatch(before), openings.OPENS.match(before)
            joined = (
                before.rstrip().endswith((",", " and"))
                and len(before.split()) <= 14
                and not openings.DEMANDS.search(before)
            )
            joined = joined and " not " not in before
            if before and not told and not (opens and joined):
                continue
            verb = (found["verb"] or found["now"] or "").lower()
            verb = {
                "mak": "make",
                "sell": "sell",
                "provid": "provide",
                "runn": "run",
                "produc": "produce",
                "sells": "sell",
                "makes": "make",
                "offers": "offer",
                "builds": "build",
                "provides": "provide",
            }.get(verb, verb)
            if verb not in openings.GOODS:
                continue
            firm = told if told and told["firm"] else None
            firm = firm or re.search(rf"\b(?:from|at|with) {openings.FIRM}(?=,| and\b| in\b| here\b)", before)
            named = self._name(firm, sentence) if firm else ""
            who = "I" if found["who"].lower() == "i" else found["who"].lower()
            what, span = self._said(found, "what", sentence)
            goods = self._kinds.goods(what, span, False)
            if goods is None or openings.DEMANDS.search(goods.rest) or openings.MORE.search(goods.rest):
                continue
            if who not in ("I", "we"):
                verb = openings.THIRD.get(verb, f"{verb}s")
            at = f" at {named}" if named and who == "we" else ""
            verb = f"{'am' if who == 'I' else 'are'} {found['now']}ing" if found["now"] and who in ("I", "we") else verb
            return Introduced(sought=goods.text, teller=f"{who}{at} {verb} {goods.them}{goods.place}")
        return None

    def _news(self, text: str, sentence: Sentence) -> Introduced | None:
        """Return what is new as something that one could use."""
        serves = openings.SERVES.search(text)
        if serves:
            said = self._kinds.whole(*self._said(serves, "what", sentence))
            return Introduced(fresh=said) if said else None
        out = openings.OUT.match(text)
        if out:
            what, span = self._said(out, "what", sentence)
            kind = self._kinds.kind(f"{what}", span)
            return Introduced(fresh=f"{kind.text} like {self._name(out, sentence)}") if kind else None
        return None

    def _invited(self, text: str, sentence: Sentence) -> Introduced | None:
        """Return what the reader is invited to."""
        found = openings.INVITES.search(text)
        if found:
            what, span = self._said(found, "what", sentence)
            guest = self._kinds.whole(*self._said(found, "who", sentence))
            first = what.split()[0].lower()
            said = self._kinds.plain(what, span)
            if first in openings.POSTS:
                return Introduced(post=said, guest=guest) if said and guest else None
            led = first in ("a", "an", "the", "our", "my", "this")
            return Introduced(event=said) if led and said and self._gathers(said) else None
        its = openings.ITS.match(text)
        if its:
            said = self._kinds.its(*self._said(its, "what", sentence))
            gathers = said and self._gathers(said)
            return Introduced(event=f"{self._name(its, sentence)}'s {said}") if gathers else None
        hosts = openings.HOSTS.search(text)
        if hosts is None:
            return None
        said = self._kinds.plain(*self._said(hosts, "what", sentence))
        if not said or not self._gathers(said):
            return None
        if said.startswith("its "):
            return Introduced(event=f"{self._name(hosts, sentence)}'s {said[4:]}") if hosts["firm"] else None
        return Introduced(event=said)

    def _gathers(self, said: str) -> bool:
        return not openings.EVENTS.isdisjoint(re.findall(r"[a-z]+", said.lower())[:12])


def introducer(spoken: Spoken, context: Context) -> Introducer:
    """Return what takes the introductions of a draft apart."""
    return Introducer(spoken, Kinds(context))
