"""Rewrites: a rule's templates filled with the draft's own words, and shown only if the edited draft lints better."""

from collections import Counter
from collections.abc import Sequence
from typing import Any, NamedTuple

from lint.drafts.landing import Change, landed
from lint.engine.context import Context
from lint.engine.marks import Mark
from lint.engine.rewriting.clashes import clashes
from lint.engine.rewriting.deletion import announces_list, deletion, hollow, introduced
from lint.engine.rewriting.losing import loses
from lint.engine.rewriting.misplaced import keeps_words, out_of_place, throws_away, words_cut
from lint.engine.rewriting.runs import borrowed, each_of_run, run_of
from lint.engine.rewriting.signing import lost_names, signed, signed_with
from lint.engine.rewriting.staying import must_stay
from lint.engine.rewriting.templates import (
    addressed,
    filled,
    fits,
    from_sentence,
    is_last_resort,
    outright,
    tag_text,
    target,
    ways,
)
from lint.engine.rewriting.trial import Reread, Trials
from lint.engine.rewriting.vanity import BOASTS, needful
from lint.engine.rewriting.words_of import Reusable
from lint.engine.ruleset import RuleSet
from lint.model.draft import Draft
from lint.model.finding import Applicability, Edit, Rewrite
from lint.model.options import Options
from lint.model.source import Span
from lint.rules.rule import Rule

_PLAIN = str.maketrans({"\u2018": "'", "\u2019": "'", "\u201c": '"', "\u201d": '"', "\u00a0": " "})
_LONGEST = 400  # sentences; such a text is no mail, and working out its edits would take as long as it is useless
_EDITS, _ADVICE = 2, 1  # how many of each are shown
_IDLE = frozenset(("opener", "pressure", "self-focus", "filler"))  # families of what may go unmissed
_SPARE = ("name", "company", "date")  # tags that may go with a nudge, as the mail says more without it
_PLAIN_FAULTS = _IDLE - {"filler"}  # families whose rules mark what a mail is about, too


class Offer(NamedTuple):
    """A rewrite, and the changes of the text that its edits stand for (none where they mend a tag)."""

    rewrite: Rewrite
    changes: tuple[Change, ...]
    whole: bool = False  # other words stand for the whole sentence: whatever was found in it must be gone
    cut: bool = False  # what is no boast is left of it: no boast must be found in it


class Rewriter:
    """Works out rewrites. `reread` reads an edited source again; it is set by whoever owns the reader."""

    def __init__(self, rules: RuleSet, reread: Reread) -> None:
        self._rules, self._trials = rules, Trials(rules, reread)
        self._boasts = {i for i, rule in enumerate(rules.rules) if rule.id.rpartition("/")[2] in BOASTS}

    def rewrites(self, context: Context, mark: Mark, marks: Sequence[Mark], options: Options) -> tuple[Rewrite, ...]:
        """Return up to two checked edits, best first, and one advice."""
        edits: list[Rewrite] = []
        advice: list[Rewrite] = []
        words = Reusable(context, mark)
        rule = self._rules.rules[mark.number]
        short = len(context.sentences) <= _LONGEST
        for template in rule.rewrites:
            if not (short or "say" in template) or ("within" not in template and not fits(template, context, mark)):
                continue
            if "say" in template:
                if len(advice) < _ADVICE and (text := filled(template["say"], words)) is not None:
                    advice.append(Rewrite(text, (), "advice"))
            elif len(edits) < _EDITS:
                if edits and is_last_resort(template, context):
                    continue
                made = self._offered(template, context, mark, marks, words, options)
                if made is None or any(made.edits == other.edits for other in edits):
                    continue
                guess = made.applicability == "safe" and _rests_on_guess(rule, context.draft)
                edits.append(made._replace(applicability="unsafe") if guess else made)
        return (*edits, *advice)

    def _offered(
        self,
        template: dict[str, Any],
        context: Context,
        mark: Mark,
        marks: Sequence[Mark],
        words: Reusable,
        options: Options,
    ) -> Rewrite | None:
        """Return the first clean edit of a template; of several wordings, those come first that the draft saw least."""
        if "borrow" in template:
            others = [one for one in marks if self._rules.rules[one.number].kind in ("phrase", "weighed")]
            return borrowed(
                run_of(context, mark),
                others,
                words.offers,
                lambda one: self.rewrites(context, one, marks, options),
                lambda made: self._clean(Offer(made, (), False), context, mark, marks, options),
            )
        if "within" in template:
            inner = {key: value for key, value in template.items() if key != "within"}
            for other in each_of_run(context, mark):
                if not fits(inner, context, other) or ("praises" in inner and not outright(context, other)):
                    continue
                made = self._offered(inner, context, other, marks, Reusable(context, other), options)
                if made is not None:
                    return made
            return None
        said, seen = ways(template, context, mark), context.offered
        idle = frozenset(m.sentence for m in marks if self._idle(m))
        left: list[tuple[int, Offer]] = []
        for way in sorted(said, key=lambda way: seen.get(str(way.get("replace")), 0)):
            offer = self._edit(way, context, mark, words, idle)
            if offer is None:
                continue
            text = offer.rewrite.text
            asked = words.asked and f"?{words.asked}"
            again = any(seen.get(key, mark.sentence) != mark.sentence for key in ("=" + text, asked) if key)
            again = again and offer.rewrite.edits not in context.tried  # one edit may mend several findings
            again = again or (text in context.draft.text and not (keeps_words(template) or words_cut(template)))
            if again and "{" in str(template.get("replace")):
                continue  # said to another sentence already
            if not self._clean(offer, context, mark, marks, options):
                continue
            if words_cut(way):
                now = self._trials.of(offer.rewrite.edits, offer.changes, context, options)
                left.append((sum((now or Counter()).values()), offer))
            else:
                seen[str(way.get("replace"))] = seen.get(str(way.get("replace")), 0) + 1
                seen["=" + text] = mark.sentence
                if asked:
                    seen[asked] = mark.sentence
                return offer.rewrite
        if left:  # of several ways to cut a sentence, the one that leaves least to find
            best = min(left, key=lambda one: one[0])[1]
            seen["=" + best.rewrite.text] = mark.sentence
            return best.rewrite
        return None

    def _edit(
        self, template: dict[str, Any], context: Context, mark: Mark, words: Reusable, idle: frozenset[int]
    ) -> Offer | None:
        """Return the edit that a template makes here, or None where the draft does not give what it needs."""
        if "mend" in template:
            return _mended(context.draft, mark.span)
        new = filled(template["replace"], words) if "replace" in template else ""
        what = template.get("what", "") if "replace" in template else template["delete"]
        span = template["span"] if "span" in template else target(what or "match", context, mark)
        if new is None or span is None or out_of_place(template, new, span, context, mark, words):
            return None
        if new and not from_sentence(template) and self._needed(mark, words):
            return None  # it is not thrown away for words that fit any mail
        if template.get("same") and words.only_offer(True):
            return None
        if throws_away(template) and self._arguable(mark, words):
            return None
        draft = context.draft
        new = addressed(new, span, draft)
        pressed = self._rules.rules[mark.number].family == "pressure"
        idle_whole = not new and (template.get("full") or (pressed and what == "sentence"))
        spare = _SPARE if idle_whole else _SPARE[-1:] if pressed else ()
        if what == "sentence" and new and context.sentences[mark.sentence].zone == "subject":
            spare = (*spare, "name")  # a name in a subject line is a fault of its own
        if any(
            span.start < tag.end
            and tag.start < span.end
            and tag.kind not in spare
            and tag_text(draft, tag.start, tag.end) not in new
            and not (from_sentence(template) and signed(draft, tag_text(draft, tag.start, tag.end)))
            for tag in draft.tags
        ):
            return None
        family = self._rules.rules[mark.number].family
        if not template.get("safe") and what != "above" and loses(context, mark.sentence, span, new, family):
            return None
        if clashes(template, new, span, context, mark, words):
            return None
        signs = self._rules.rules[mark.number].family == "opener"
        safe = bool(template.get("safe")) and "[" not in new
        if not new and what == "sentence" and mark.number in self._boasts and needful(context, mark.sentence):
            return None
        if not new and signs and what == "sentence" and must_stay(context, mark.sentence):
            return None
        if not new:
            struck = deletion(context, mark.sentence, span, signs)
            edits = struck and landed(draft, struck.changes)
            plain = self._rules.rules[mark.number].family in _PLAIN_FAULTS
            kept = (
                (what == "sentence" or ("span" in template and _most(span, context, mark)))
                and not template.get("safe")
                and not (template.get("vain") and not self._arguable(mark, words))
                and (
                    self._needed(mark, words, bool(template.get("praises")))
                    or (self._rules.rules[mark.number].family in ("self-focus", "opener") and words.plain())
                    or (plain and words.only_matter())
                    or (plain and not template.get("full") and hollow(context, mark.sentence, idle))
                )
            )
            if not struck or not edits or kept:
                return None
            applicability: Applicability = "safe" if safe and struck.whole else "unsafe"
            rid = self._rules.rules[mark.number].family == "self-focus" and what == "clause"
            return Offer(Rewrite(struck.shown, edits, applicability), struck.changes, rid)
        ends = span.end == context.sentences[mark.sentence].end and new[-1] != ":"
        if ends and what != "above" and announces_list(context, mark.sentence):
            return None  # its list would hang in the air
        text = new
        if span.start == context.sentences[mark.sentence].start and new[0].islower():
            text = new[0].upper() + new[1:]
        goes_on = draft.text[max(span.start - 4, 0) : span.start].rstrip(" ").endswith((",", "-", "\u2013", "\u2014"))
        named = (keeps_words(template) or throws_away(template)) and draft.text[span.start].isupper()
        if goes_on and not named and new[1:2].islower() and span.start == context.sentences[mark.sentence].start:
            text = new[0].lower() + new[1:]
        sentence = context.sentences[mark.sentence]
        whole = span == (sentence.start, sentence.end) and not keeps_words(template)
        changes: tuple[Change, ...] = (Change(span, text),)
        goes = whole and sentence.zone not in ("subject", "preview")
        names = lost_names(context, mark.sentence, text) if goes else ()
        below = signed_with(context, names) if names and signs else None
        again = introduced(context, mark.sentence) if goes else ()
        if (names and below is None) or any(name not in text and not name.isupper() for name in again):
            return None  # a name that is gone, or is named again as if known
        changes = (*changes, below) if below is not None else changes
        edits = landed(draft, changes)
        if not edits or all(draft.map.source[edit.start : edit.end] == edit.text for edit in edits):
            return None
        cut = words_cut(template) and not template.get("partly")
        return Offer(Rewrite(text, edits, "safe" if safe else "unsafe"), changes, whole, cut)

    def _needed(self, mark: Mark, words: Reusable, boasts: bool = False) -> bool:
        """Return whether a sentence must stay: one may argue about it, or it alone says what is offered.

        boasts: it says how good the sender is, so what it offers must be seen to be more than that.
        """
        rule = self._rules.rules[mark.number]
        several = boasts and rule.kind == "metric"  # a run of sentences is no remark about the one that boasts
        arguable = (self._arguable(mark, words) and not several) or (rule.family != "pressure" and words.shared())
        lean = boasts or rule.family == "pressure" or (rule.family == "opener" and words.brief())
        return rule.family in _PLAIN_FAULTS and (arguable or words.only_offer(lean))

    def _arguable(self, mark: Mark, words: Reusable) -> bool:
        return (mark.doubtful and words.certain()) or self._rules.rules[mark.number].severity == "info"

    def _idle(self, mark: Mark) -> bool:
        rule = self._rules.rules[mark.number]
        return rule.family in _IDLE and rule.kind in ("phrase", "weighed")

    def _clean(self, offer: Offer, context: Context, mark: Mark, marks: Sequence[Mark], options: Options) -> bool:
        """Return whether, in the edited draft, the own finding is gone and no finding is new."""
        now = self._trials.of(offer.rewrite.edits, offer.changes, context, options)
        if now is None:
            return False
        before = Counter(m.number for m in marks)
        also = {m.number for m in marks if m.sentence == mark.sentence and self._idle(m) and m.span.end > m.span.start}
        also = also if offer.whole else also & self._boasts if offer.cut else set()
        if any(now[number] >= before[number] for number in (mark.number, *also)):
            return False
        return not self._trials.fresh(now, before)


def _most(span: Span, context: Context, mark: Mark) -> bool:
    """Return whether a stretch is the greater part of its sentence."""
    sentence = context.sentences[mark.sentence]
    return 2 * (span.end - span.start) > sentence.end - sentence.start


def _rests_on_guess(rule: Rule, draft: Draft) -> bool:
    """Return whether a rule ran because of something that nobody stated; such a rule fixes nothing unasked."""
    return (
        (bool(rule.stages) and draft.stage.guessed)
        or (bool(rule.relationships) and draft.relationship.guessed)
        or (bool(rule.purposes) and draft.purpose.guessed)
    )


def _mended(draft: Draft, span: Span) -> Offer | None:
    """Return the one edit that may touch a tag: curly quotes and no-break spaces inside it made plain."""
    where = draft.map.to_source(span)
    if where is None:
        return None
    old = draft.map.source[where.start : where.end]
    new = old.translate(_PLAIN)
    return None if new == old else Offer(Rewrite(new, (Edit(where.start, where.end, new),), "safe"), ())
