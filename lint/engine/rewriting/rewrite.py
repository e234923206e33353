"""Rewrites: a rule's templates filled with the draft's own words, and shown only if the edited draft lints better."""

from collections import Counter
from collections.abc import Sequence
from typing import Any

from lint.engine.context import BODY, Context
from lint.engine.marks import Mark
from lint.engine.rewriting.editor import Editor
from lint.engine.rewriting.kept import keeps_words, words_cut
from lint.engine.rewriting.lent import lent
from lint.engine.rewriting.offer import Offer
from lint.engine.rewriting.runs import borrowed, each, run_of
from lint.engine.rewriting.samples import sample
from lint.engine.rewriting.stock import with_words
from lint.engine.rewriting.templates import filled, fits, is_last_resort, ways
from lint.engine.rewriting.trial import Reread, Trials
from lint.engine.rewriting.vanity import BOASTS, outright
from lint.engine.rewriting.words_of import Reusable
from lint.engine.ruleset import RuleSet
from lint.engine.shortened.mail import shortened
from lint.model.draft import Draft
from lint.model.finding import Rewrite
from lint.model.options import Options
from lint.rules.rule import Rule

_LONGEST = 400  # sentences; such a text is no mail, and working out its edits would take as long as it is useless
_EDITS, _ADVICE = 2, 1  # how many of each are shown
_FAULTS = frozenset(("opener", "pressure", "self-focus", "filler", "respect"))  # families of what a mail does wrong
_IDLE = frozenset(("opener", "pressure", "self-focus", "filler"))  # families of what may go unmissed


class Rewriter:
    """Works out rewrites. `reread` reads an edited source again; it is set by whoever owns the reader."""

    def __init__(self, rules: RuleSet, reread: Reread) -> None:
        self._rules, self._trials = rules, Trials(rules, reread)
        self._boasts = frozenset(i for i, rule in enumerate(rules.rules) if rule.id.rpartition("/")[2] in BOASTS)
        self._editor = Editor(rules.rules, self._boasts)

    def rewrites(
        self, context: Context, shown: Sequence[Mark], marks: Sequence[Mark], options: Options
    ) -> list[tuple[Rewrite, ...]]:
        """Return for each mark that is shown up to two checked edits, the smaller first, and one advice.

        A mark without an edit may take that of another, which mends it as well. Advice without any has a sample line.
        """
        made = [self._of(context, mark, marks, options) for mark in shown]
        made = lent(self._rules, context, shown, made)
        short = len(context.sentences) <= _LONGEST
        return [self._with_sample(context, mark, one) if short else one for mark, one in zip(shown, made, strict=True)]

    def _with_sample(self, context: Context, mark: Mark, made: tuple[Rewrite, ...]) -> tuple[Rewrite, ...]:
        """Return the advice of a mark that has no edit with a line that shows it at work in this mail."""
        if not made or made[0].edits:
            return made
        line = sample(self._rules.rules[mark.number], context, mark)
        return (made[0]._replace(text=f"{made[0].text} For instance: \u201c{line}\u201d"),) if line else made

    def _of(self, context: Context, mark: Mark, marks: Sequence[Mark], options: Options) -> tuple[Rewrite, ...]:
        """Return a mark's own edits, the smaller first, and one advice.

        The whole mail in short is the last edit, where it mends the finding and there is room.
        """
        edits: list[Rewrite] = []
        advice: list[Rewrite] = []
        words = Reusable(context, mark)
        rule = self._rules.rules[mark.number]
        short = len(context.sentences) <= _LONGEST
        for template in rule.rewrites:
            if "sample" in template:
                continue
            if not (short or "say" in template) or ("within" not in template and not fits(template, context, mark)):
                continue
            told = with_words(self._rules.stock, template, context, mark)
            if told is None:
                continue
            if "say" in template:
                if len(advice) < _ADVICE and (text := filled(template["say"], words)) is not None:
                    advice.append(Rewrite(text, (), "advice"))
            elif len(edits) < _EDITS:
                if edits and is_last_resort(template, context):
                    continue
                known = words if told is mark else Reusable(context, told)
                made = self._offered(template, context, told, marks, known, options)
                if made is None or any(made.edits == other.edits for other in edits):
                    continue
                guess = made.applicability == "safe" and _rests_on_guess(rule, context.draft)
                edits.append(made._replace(applicability="unsafe") if guess else made)
        room = short and len(edits) < _EDITS and not any(one.whole for one in edits)
        if room and (whole := self._shortened(context, mark, marks, options)) is not None:
            edits.append(whole)
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
        if "borrow" in template or "within" in template:
            return self._of_run(template, context, mark, marks, options)
        said, seen = ways(template, context, mark), context.offered
        idle = frozenset(m.sentence for m in marks if self._idle(m))
        left: list[tuple[int, Offer]] = []
        for way in sorted(said, key=lambda way: seen.get(str(way.get("replace")), 0)):
            offer = self._editor.edit(way, context, mark, words, idle)
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

    def _shortened(
        self, context: Context, mark: Mark, marks: Sequence[Mark], options: Options
    ) -> Rewrite | None:  # fmt: skip
        """Return the whole mail in short, where that mends a finding."""
        if context.shortened is None:
            faulty = {
                m.sentence for m in marks if self._rules.rules[m.number].family in _FAULTS and m.span.end > m.span.start
            }
            context.shortened = shortened(context, faulty)
        if context.sentences[mark.sentence].zone not in BODY:
            return None
        offers = (one for one in context.shortened if isinstance(one, Offer))
        return next((one.rewrite for one in offers if self._clean(one, context, mark, marks, options)), None)

    def _of_run(
        self, template: dict[str, Any], context: Context, mark: Mark, marks: Sequence[Mark], options: Options
    ) -> Rewrite | None:  # fmt: skip
        """Return an edit of one sentence of a run: another finding's, or a template's own, tried on each."""
        if "borrow" in template:
            others = [one for one in marks if self._rules.rules[one.number].kind in ("phrase", "weighed")]
            return borrowed(
                run_of(context, mark),
                others,
                Reusable(context, mark).offers,
                lambda one: self._of(context, one, marks, options),
                lambda made: self._clean(Offer(made, (), False), context, mark, marks, options),
            )
        inner = {key: value for key, value in template.items() if key != "within"}
        for other in each(template["within"], context, mark):
            if not fits(inner, context, other) or ("praises" in inner and not outright(context, other.sentence)):
                continue
            told = with_words(self._rules.stock, inner, context, other)
            if told is None:
                continue
            made = self._offered(inner, context, told, marks, Reusable(context, told), options)
            if made is not None:
                return made
        return None

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


def _rests_on_guess(rule: Rule, draft: Draft) -> bool:
    """Return whether a rule ran because of something that nobody stated; such a rule fixes nothing unasked."""
    return (
        (bool(rule.stages) and draft.stage.guessed)
        or (bool(rule.relationships) and draft.relationship.guessed)
        or (bool(rule.purposes) and draft.purpose.guessed)
    )
