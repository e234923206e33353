"""Rewrites: a rule's templates filled with the draft's own words, and shown only if the edited draft lints better."""

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any, NamedTuple

from lint.drafts.landing import Change, landed
from lint.engine.applied import applied, emptied, reads_as_meant
from lint.engine.context import Context
from lint.engine.deletion import announces_list, deletion, hollow
from lint.engine.marks import Mark
from lint.engine.misplaced import keeps_words, out_of_place
from lint.engine.ruleset import RuleSet
from lint.engine.run import run
from lint.engine.signing import lost_names, signed_with
from lint.engine.templates import addressed, filled, fits, from_sentence, is_last_resort, tag_text, target, ways
from lint.engine.words_of import Reusable
from lint.model.draft import Draft
from lint.model.finding import Applicability, Edit, Rewrite
from lint.model.options import Options
from lint.model.source import Span
from lint.rules.rule import Rule

_PLAIN = str.maketrans({"\u2018": "'", "\u2019": "'", "\u201c": '"', "\u201d": '"', "\u00a0": " "})
_LONGEST = 400  # sentences; such a text is no mail, and working out its edits would take as long as it is useless
_EDITS, _ADVICE = 2, 1  # how many of each are shown
EXEMPT = frozenset(
    ("clarity/placeholder-left", "clarity/placeholder-in-final", "clarity/template-note")
)  # mark the blanks of a rewrite until they are filled

_IDLE = frozenset(("opener", "pressure", "self-focus", "filler"))  # families of what may go unmissed
_PLAIN_FAULTS = _IDLE - {"filler"}  # families whose rules mark what a mail is about, too
_WHOLE_LISTS = ("{firsts}",)

Reread = Callable[[Draft, str, Options], Draft | None]


class Offer(NamedTuple):
    """A rewrite, and the changes of the text that its edits stand for (none where they mend a tag)."""

    rewrite: Rewrite
    changes: tuple[Change, ...]
    whole: bool = False  # other words stand for the whole sentence: whatever was found in it must be gone


class Rewriter:
    """Works out rewrites. `reread` reads an edited source again; it is set by whoever owns the reader."""

    def __init__(self, rules: RuleSet, reread: Reread) -> None:
        self._rules, self._reread = rules, reread

    def rewrites(self, context: Context, mark: Mark, marks: Sequence[Mark], options: Options) -> tuple[Rewrite, ...]:
        """Return up to two checked edits, best first, and one advice."""
        edits: list[Rewrite] = []
        advice: list[Rewrite] = []
        words = Reusable(context, mark)
        rule = self._rules.rules[mark.number]
        for template in rule.rewrites:
            if not fits(template, context, mark):
                continue
            if "say" in template:
                if len(advice) < _ADVICE and (text := filled(template["say"], words)) is not None:
                    advice.append(Rewrite(text, (), "advice"))
            elif len(edits) < _EDITS and len(context.sentences) <= _LONGEST:
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
        said, seen = ways(template), context.offered
        idle = frozenset(m.sentence for m in marks if self._idle(m))
        for way in sorted(said, key=lambda way: seen.get(str(way.get("replace")), 0)):
            offer = self._edit(way, context, mark, words, idle)
            if offer is None:
                continue
            text = offer.rewrite.text
            asked = words.asked and f"?{words.asked}"
            again = any(seen.get(key, mark.sentence) != mark.sentence for key in ("=" + text, asked) if key)
            again = again or (text in context.draft.text and template.get("replace") not in _WHOLE_LISTS)
            if again and "{" in str(template.get("replace")):
                continue  # said to another sentence already
            if self._clean(offer, context, mark, marks, options):
                seen[str(way.get("replace"))] = seen.get(str(way.get("replace")), 0) + 1
                seen["=" + text] = mark.sentence
                if asked:
                    seen[asked] = mark.sentence
                return offer.rewrite
        return None

    def _edit(
        self, template: dict[str, Any], context: Context, mark: Mark, words: Reusable, idle: frozenset[int]
    ) -> Offer | None:
        """Return the edit that a template makes here, or None where the draft does not give what it needs."""
        if "mend" in template:
            return _mended(context.draft, mark.span)
        new = filled(template["replace"], words) if "replace" in template else ""
        what = template.get("what", "") if "replace" in template else template["delete"]
        what = (
            "list" if template.get("replace", "") in _WHOLE_LISTS or "{picks}" in template.get("replace", "") else what
        )
        span = target(what or "match", context, mark)
        if new is None or span is None or out_of_place(template, new, span, context, mark, words):
            return None
        if new and not from_sentence(template) and self._needed(mark, words):
            return None  # it is not thrown away for words that fit any mail
        if template.get("same") and words.only_offer(True):
            return None
        draft = context.draft
        new = addressed(new, span, draft)
        if any(
            span.start < tag.end and tag.start < span.end and tag_text(draft, tag.start, tag.end) not in new
            for tag in draft.tags
        ):
            return None
        signs = self._rules.rules[mark.number].family == "opener"
        safe = bool(template.get("safe")) and "[" not in new
        if not new:
            struck = deletion(context, mark.sentence, span, signs)
            edits = struck and landed(draft, struck.changes)
            plain = self._rules.rules[mark.number].family in _PLAIN_FAULTS
            kept = (
                what in ("sentence", "clause")
                and not template.get("safe")
                and (
                    self._needed(mark, words)
                    or (plain and (words.only_matter() or hollow(context, mark.sentence, idle)))
                )
            )
            if not struck or not edits or kept:
                return None
            applicability: Applicability = "safe" if safe and struck.whole else "unsafe"
            return Offer(Rewrite(struck.shown, edits, applicability), struck.changes)
        ends = span.end == context.sentences[mark.sentence].end and new[-1] != ":"
        if ends and announces_list(context, mark.sentence):
            return None  # its list would hang in the air
        text = new
        if span.start == context.sentences[mark.sentence].start and new[0].islower():
            text = new[0].upper() + new[1:]
        goes_on = draft.text[max(span.start - 4, 0) : span.start].rstrip(" ").endswith((",", "-", "\u2013", "\u2014"))
        if goes_on and new[1:2].islower() and span.start == context.sentences[mark.sentence].start:
            text = new[0].lower() + new[1:]
        sentence = context.sentences[mark.sentence]
        whole = span == (sentence.start, sentence.end) and not keeps_words(template)
        changes: tuple[Change, ...] = (Change(span, text),)
        names = lost_names(context, mark.sentence, text) if whole and signs and sentence.zone != "subject" else ()
        if names and (below := signed_with(context, names)):
            changes = (*changes, below)
        edits = landed(draft, changes)
        if not edits or all(draft.map.source[edit.start : edit.end] == edit.text for edit in edits):
            return None
        return Offer(Rewrite(text, edits, "safe" if safe else "unsafe"), changes, whole)

    def _needed(self, mark: Mark, words: Reusable) -> bool:
        """Return whether a sentence must stay: one may argue about it, or it alone says what is offered."""
        rule = self._rules.rules[mark.number]
        arguable = (mark.doubtful and words.certain()) or rule.severity == "info"
        arguable = arguable or (rule.family != "pressure" and words.shared())
        lean = rule.family == "pressure" or (rule.family == "opener" and words.brief())
        return rule.family in _PLAIN_FAULTS and (arguable or words.only_offer(lean))

    def _idle(self, mark: Mark) -> bool:
        rule = self._rules.rules[mark.number]
        return rule.family in _IDLE and rule.kind in ("phrase", "weighed")

    def _clean(self, offer: Offer, context: Context, mark: Mark, marks: Sequence[Mark], options: Options) -> bool:
        """Return whether, in the edited draft, the own finding is gone and no finding is new."""
        edits = offer.rewrite.edits
        if edits not in context.tried:
            context.tried[edits] = self._counts(offer, context, options)
        now = context.tried[edits]
        if now is None:
            return False
        before = Counter(m.number for m in marks)
        also = {m.number for m in marks if m.sentence == mark.sentence and self._idle(m) and m.span.end > m.span.start}
        if any(now[number] >= before[number] for number in (mark.number, *(also if offer.whole else ()))):
            return False
        return all(count <= before[number] or self._rules.rules[number].id in EXEMPT for number, count in now.items())

    def _counts(self, offer: Offer, context: Context, options: Options) -> Counter[int] | None:
        """Return how many marks of each rule the edited draft has, None when it no longer reads as it should."""
        draft = context.draft
        after = self._reread(draft, applied(draft.map.source, offer.rewrite.edits), options)
        if after is not None and context.way:
            after = after.variants[context.way - 1] if len(after.variants) >= context.way else None
        if (
            after is None
            or not reads_as_meant(after.text, draft.text, offer.changes)
            or emptied(draft, offer.rewrite.edits)
        ):
            return None
        # What was known of the mail stays known: a rewrite must not be judged by another stage than the finding was.
        after = replace(
            after,
            stage=draft.stage,
            relationship=draft.relationship,
            purpose=draft.purpose,
            outreach=draft.outreach,
        )
        active = self._rules.active(after, options)
        found = run(self._rules, Context(after, self._rules.lexicon, self._rules.traits), active, options)
        return Counter(m.number for m in found)


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
