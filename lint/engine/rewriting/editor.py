"""The edit that a template makes of a draft, where the draft gives what it needs and loses nothing that it needs."""

import re
from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from typing import Any

from lint.drafts.landing import Change, landed
from lint.engine.context import BODY, Context
from lint.engine.marks import Mark
from lint.engine.recast.titles import tied
from lint.engine.rewriting.around import around_link, in_link
from lint.engine.rewriting.clashes import clashes
from lint.engine.rewriting.deletion import Deletion, deletion, introduced
from lint.engine.rewriting.emailed import unfit_for_email
from lint.engine.rewriting.hanging import hangs_without, hours_hang, offers_first, only_ask
from lint.engine.rewriting.kept import keeps_words, throws_away, words_cut
from lint.engine.rewriting.left_open import not_left_open
from lint.engine.rewriting.losing import hollow, loses
from lint.engine.rewriting.misplaced import out_of_place
from lint.engine.rewriting.missed import hung_on, made, serves, told
from lint.engine.rewriting.neighbours import announces_list
from lint.engine.rewriting.offer import Offer, mended
from lint.engine.rewriting.placed import most_of, stands_elsewhere
from lint.engine.rewriting.postponed import postponed
from lint.engine.rewriting.questioned import ill_asked
from lint.engine.rewriting.signing import lost_names, signed, signed_with
from lint.engine.rewriting.standing import outcry_next, stays
from lint.engine.rewriting.staying import holds, introduces, leads_on, must_stay
from lint.engine.rewriting.templates import addressed, cased, filled, from_sentence, tag_text, target, unhurried
from lint.engine.rewriting.unsuited import unsuited
from lint.engine.rewriting.vanity import needful
from lint.engine.rewriting.words_of import Reusable
from lint.engine.shortened.seen import saw
from lint.model.finding import Applicability, Rewrite
from lint.model.source import Span
from lint.rules.rule import Rule

_INTRODUCED = 9  # words of a sentence that says no more than who writes
_SO = re.compile(r", so\b")
_MORE = 6  # words beside padding that say something of their own
_SPARE = ("name", "company", "date")  # tags that may go with a nudge, as the mail says more without it
_OWN_PRAISE = frozenset(("opener", "self-focus"))
_PLAIN_FAULTS = frozenset(("opener", "pressure", "self-focus"))  # families that mark what a mail is about, too


class Editor:
    """Makes edits. boasts: the numbers of the rules that find praise."""

    def __init__(self, rules: Sequence[Rule], boasts: AbstractSet[int]) -> None:
        self._rules, self._boasts = rules, boasts

    def edit(
        self, template: dict[str, Any], context: Context, mark: Mark, words: Reusable, idle: frozenset[int]
    ) -> Offer | None:
        """Return the edit that a template makes here, or None where the draft does not give what it needs."""
        if "mend" in template:
            return mended(context.draft, mark.span)
        new = filled(template["replace"], words) if "replace" in template else ""
        if new and template.get("what") == "later":
            return postponed(context, mark.sentence, new, idle)
        what = template.get("what", "") if "replace" in template else template["delete"]
        span = template["span"] if "span" in template else target(what or "match", context, mark)
        if new is None or span is None or out_of_place(template, new, span, context, mark, words):
            return None
        stock = bool(new) and not from_sentence(template)
        if stock and (self._needed(mark, words) or (what == "sentence" and saw(context, mark.sentence))):
            return None  # it is not thrown away for words that fit any mail
        if what == "sentence" and stock and hangs_without(context, mark.sentence, new):
            return None
        if template.get("same") and "has" not in template and words.only_offer(True):
            return None
        if throws_away(template) and self._arguable(mark, words):
            return None
        if words_cut(template) and _SO.search(new):
            return None  # what followed from the boast follows from nothing
        draft, family = context.draft, self._rules[mark.number].family
        if draft.text[span.start] in '"\u201c':
            return None  # somebody else's words
        new = addressed(unhurried(new), span, draft)
        pressed = family == "pressure"
        here = context.sentences[mark.sentence]
        brief = here.last - here.first <= _INTRODUCED and self._rules[mark.number].id == "opener/self-introduction"
        introduces = brief and not new and what == "sentence"  # who signs need not be told
        idle_whole = not new and (template.get("full") or (pressed and what == "sentence"))
        spare = _SPARE if idle_whole else _SPARE[-1:] if pressed else ()
        if what == "sentence" and new and here.zone == "subject":
            spare = (*spare, "name")  # a name in a subject line is a fault of its own
        twice = ("name", "company")[: 1 + ("has" in template)] if here.zone in BODY else ()
        if any(
            span.start < tag.end
            and tag.start < span.end
            and tag.kind not in spare
            and not (tag.kind in twice and stands_elsewhere(draft, tag, span))
            and tag_text(draft, tag.start, tag.end) not in new
            and not ((from_sentence(template) or introduces) and signed(draft, tag_text(draft, tag.start, tag.end)))
            for tag in draft.tags
        ):
            return None
        lists = what in ("above", "below", "list")
        free = template.get("safe") or template.get("empty") or lists
        if not free and loses(context, mark.sentence, span, new, family):
            return None
        if new and here.zone == "subject" and family == "opener" and tied(context, mark.sentence, new):
            return None
        if clashes(template, new, span, context, mark, words) or not_left_open(template, new, context, mark):
            return None
        if unfit_for_email(template, new, context, mark) or unsuited(template, new, context, mark):
            return None
        if ill_asked(template, new, context, mark, words, idle):
            return None
        safe = bool(template.get("safe")) and "[" not in new
        if new and family == "pressure" and not new.endswith("?") and outcry_next(context, mark.sentence):
            return None
        if not new:
            return self._struck(template, what, span, context, mark, words, idle)
        ends = span.end == here.end and new[-1] != ":"
        if ends and not lists and announces_list(context, mark.sentence):
            return None  # its list would hang in the air
        text = new
        if span.start == here.start and new[0].islower():
            text = new[0].upper() + new[1:]
        text = cased(text, span, context, mark)
        goes_on = draft.text[max(span.start - 4, 0) : span.start].rstrip(" ").endswith((",", "-", "\u2013", "\u2014"))
        named = (keeps_words(template) or throws_away(template)) and draft.text[span.start].isupper()
        small = new[1:2].islower() or new[:2].lower() == "a "
        if goes_on and not named and small and span.start == here.start:
            text = new[0].lower() + new[1:]
        whole = span == (here.start, here.end) and not keeps_words(template)
        changes: tuple[Change, ...] = (Change(span, text),)
        goes = whole and here.zone not in ("subject", "preview")
        names = lost_names(context, mark.sentence, text) if goes else ()
        below = signed_with(context, names) if names and family == "opener" else None
        again = introduced(context, mark.sentence) if goes else ()
        if (names and below is None) or any(name not in text and not name.isupper() for name in again):
            return None  # a name that is gone, or is named again as if known
        changes = (*changes, below) if below is not None else changes
        edits = landed(draft, changes)
        if edits and in_link(draft, edits[0]):
            edits = around_link(draft.map.source, edits)
        if not edits:
            return None
        if all(draft.map.source[edit.start : edit.end] == edit.text for edit in edits):
            return None
        rewrite = Rewrite(text, edits, "safe" if safe else "unsafe")
        return Offer(rewrite, changes, whole, words_cut(template) and not template.get("partly"))

    def _struck(
        self,
        template: dict[str, Any],
        what: str,
        span: Span,
        context: Context,
        mark: Mark,
        words: Reusable,
        idle: frozenset[int],
    ) -> Offer | None:
        """Return what strikes words out, None where the mail would miss them."""
        family, index, whole = self._rules[mark.number].family, mark.sentence, what == "sentence"
        signs, safe = family == "opener", bool(template.get("safe"))
        if stays(context, index, self._rules[mark.number], what, words):
            return None
        flatters = self._rules[mark.number].id == "opener/flattery"
        seen = family in ("self-focus", "pressure", "opener") and not flatters and saw(context, index)
        leads = family == "self-focus" and leads_on(context, index)
        if whole and (seen or leads or (family == "pressure" and holds(context, index))):
            return None  # what was seen of the reader's, what the next words carry out, all that is asked or to be had
        if whole and not safe and family != "respect" and (hangs_without(context, index) or only_ask(context, index)):
            return None
        if not whole and family == "pressure" and hours_hang(context, index, span):
            return None
        if whole and family == "pressure" and offers_first(context, index, mark.span.start):
            return None
        if template.get("empty"):
            return self._gone(deletion(context, index, span, signs), context, False)
        if whole and family == "filler" and _beside(context, mark) > _MORE:
            return None  # it is more than padding
        if whole and family == "self-focus" and self._point(context, index):
            return None  # a figure in a list may be what matters there
        if whole and (
            ((mark.number in self._boasts or family == "self-focus") and needful(context, index))
            or (signs and must_stay(context, index))
        ):
            return None
        own = family in _OWN_PRAISE
        if whole and own and (serves(context, index) or told(context, index) or hung_on(context, index)):
            return None
        if own and made(context, index) and words.only_offer(False):
            return None
        if what == "clause" and own and context.draft.text[: span.start].rstrip(" ").endswith(";"):
            return None  # it explains what stands before it
        struck = deletion(context, index, span, signs)
        most = whole or (("span" in template or what == "cut") and most_of(span, context, mark))
        free = safe or (template.get("vain") and not self._arguable(mark, words))
        if most and not free and self._missed(template, context, mark, words, idle):
            return None
        return self._gone(struck, context, safe, family == "self-focus" and what == "clause")

    def _gone(self, struck: Deletion | None, context: Context, safe: bool, part: bool = False) -> Offer | None:
        """Return what is struck out as an edit; part: what stands beside it must be free of findings, too."""
        edits = struck and landed(context.draft, struck.changes)
        if not struck or not edits:
            return None
        applicability: Applicability = "safe" if safe and struck.whole else "unsafe"
        return Offer(Rewrite(struck.shown, edits, applicability), struck.changes, part)

    def _point(self, context: Context, index: int) -> bool:
        """Return whether a sentence is a point of a list and tells a figure."""
        one, words = context.sentences[index], context.draft.words
        return one.bullet and any(words.forms[i][0].isdigit() for i in range(one.first, one.last))

    def _missed(
        self, template: dict[str, Any], context: Context, mark: Mark, words: Reusable, idle: frozenset[int]
    ) -> bool:
        """Return whether a sentence says something that the mail would be the poorer without."""
        family = self._rules[mark.number].family
        if self._needed(mark, words, bool(template.get("praises"))) or (
            family in ("self-focus", "opener") and words.plain()
        ):
            return True
        named = family == "opener" and introduces(context, mark.sentence)  # the signature says it, too
        weak = frozenset(i for i in idle if not words.offers(i))  # what says the offer stays, faulty or not
        bare = words.only_matter() or (not (template.get("full") or named) and hollow(context, mark.sentence, weak))
        return family in _PLAIN_FAULTS and bare

    def _needed(self, mark: Mark, words: Reusable, boasts: bool = False) -> bool:
        """Return whether a sentence must stay: one may argue about it, or it alone says what is offered.

        boasts: it says how good the sender is, so what it offers must be seen to be more than that.
        """
        rule = self._rules[mark.number]
        several = boasts and rule.kind == "metric"  # a run of sentences is no remark about the one that boasts
        arguable = (self._arguable(mark, words) and not several) or (rule.family != "pressure" and words.shared())
        lean = boasts or rule.family == "pressure" or (rule.family == "opener" and words.brief())
        return rule.family in _PLAIN_FAULTS and (arguable or words.only_offer(lean))

    def _arguable(self, mark: Mark, words: Reusable) -> bool:
        return (mark.doubtful and words.certain()) or self._rules[mark.number].severity == "info"


def _beside(context: Context, mark: Mark) -> int:
    """Return how many words of its sentence stand outside a mark."""
    sentence, words = context.sentences[mark.sentence], context.draft.words
    inside = range(sentence.first, sentence.last)
    return sum(not mark.span.start <= words.starts[i] < mark.span.end for i in inside)
