"""Holds findings against labels, and counts: family by family, verdicts, traits, clean drafts.

A finding meets a quote when they overlap and at least a quarter of the finding lies inside the quote.
  recall     share of the *sure* quotes that a finding of the same family meets
  precision  share of the findings that meet a quote of the same family, sure or not
             (near the top of the mail, in the subject or the first 400 characters of the body, opener may
             stand for self-focus or filler and the reverse: the families meet there)
  verdict    F1 of the draft's verdict against pitch_first / pushy / self_focused ("borderline" is left out)
  traits     F1 of listens / overload / easy_out likewise
  clean      share of the drafts that a coach would send as they are in which anything at warning or above is found
Findings of other families, and those of severity "info" (outside filler), are judged and not counted.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, NamedTuple

from corpus import Corpus, Mail, Place, Quote
from linting import Found, Said

FAMILIES = ("opener", "pressure", "self-focus", "filler")
ORDINARY = FAMILIES[:3]  # what counts as a false alarm in ordinary mail
TRAITS = ("listens", "overload", "easy_out")
_VERDICT_OF = {"opener": "pitch_first", "pressure": "pushy", "self-focus": "self_focused"}
_TWINS = ({"opener", "self-focus"}, {"opener", "filler"})
_LOUD = ("warning", "error")


class Judged(NamedTuple):
    """A finding with its mail, and whether it meets what a coach strikes out."""

    mail: Mail
    found: Found
    right: bool

    @property
    def counted(self) -> bool:
        """Whether the figures count it."""
        return self.found.severity in _LOUD or self.found.family == "filler"

    @property
    def words(self) -> str:
        """The words that it marks."""
        return self.mail.text[self.found.start : self.found.end]


class Wanted(NamedTuple):
    """A sure quote with its mail, and whether a finding meets it."""

    mail: Mail
    quote: Quote
    met: bool


class Judgement(NamedTuple):
    """A set held against what was found in it, draft by draft."""

    corpus: Corpus
    said: Mapping[str, Said]
    findings: tuple[Judged, ...]
    quotes: tuple[Wanted, ...]


def judge(corpus: Corpus, said: Mapping[str, Said]) -> Judgement:
    """Return a set's findings, each right or wrong, and its sure quotes, each met or not."""
    families = FAMILIES if corpus.labelled else ORDINARY
    findings: list[Judged] = []
    quotes: list[Wanted] = []
    for mail in corpus.mails:
        judged = [_judged(mail, found) for found in said[mail.name].findings if found.family in families]
        loud = [each.found for each in judged if each.counted]
        sure = [quote for quote in mail.quotes if quote.sure]
        quotes += [Wanted(mail, quote, any(_answers(found, quote, mail.top) for found in loud)) for quote in sure]
        findings += judged
    return Judgement(corpus, said, tuple(findings), tuple(quotes))


def figures(judgement: Judgement) -> dict[str, Any]:
    """Return a set's figures: shares and F1 to four digits, rates per hundred drafts to two."""
    corpus = judgement.corpus
    counted = [each for each in judgement.findings if each.counted]
    wrong = [each.mail.name for each in counted if not each.right]
    report: dict[str, Any] = {
        "drafts": len(corpus.mails),
        "unlocated_quotes": sum(mail.lost for mail in corpus.mails),
        "families": {name: _family(judgement, name) for name in (FAMILIES if corpus.labelled else ORDINARY)},
    }
    report["traits"] = {name: _f1_of(counts) for name in TRAITS if (counts := _trait(judgement, name))}
    report["false_alarms_per_100_drafts"] = _per_hundred(len(wrong), len(corpus.mails))
    report["drafts_with_a_false_alarm_per_100"] = _per_hundred(len(set(wrong)), len(corpus.mails))
    clean = [judgement.said[mail.name] for mail in corpus.mails if mail.says.get("clean") == "yes"]
    if clean:
        flagged = sum(any(found.severity in _LOUD for found in said.findings) for said in clean)
        report["clean_drafts"] = len(clean)
        report["clean_drafts_flagged_per_100"] = _per_hundred(flagged, len(clean))
    report["rules"] = {rule: dict(counts) for rule, counts in by_rule(counted)}
    return report


def by_rule(findings: Iterable[Judged]) -> list[tuple[str, Counter[str]]]:
    """Return how many findings of each rule are right and wrong, those that are most often wrong first."""
    rules: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for each in findings:
        rules[each.found.rule]["right" if each.right else "wrong"] += 1
    return sorted(rules.items(), key=lambda item: -item[1]["wrong"])


def ratio(part: int, whole: int) -> float | None:
    """Return a share to four digits, None of nothing."""
    return round(part / whole, 4) if whole else None


def f1(precision: float | None, recall: float | None) -> float:
    """Return the harmonic mean of precision and recall, to four digits."""
    if not precision or not recall:
        return 0.0
    return round(2 * precision * recall / (precision + recall), 4)


def _family(judgement: Judgement, family: str) -> dict[str, Any]:
    """Return the figures of one family; recall and what follows from it only where there are labels."""
    findings = [each for each in judgement.findings if each.counted and each.found.family == family]
    precision = ratio(sum(each.right for each in findings), len(findings))
    entry: dict[str, Any] = {"findings": len(findings), "precision": precision}
    if judgement.corpus.labelled:
        quotes = [each for each in judgement.quotes if each.quote.family == family]
        recall = ratio(sum(each.met for each in quotes), len(quotes))
        entry |= {"sure_quotes": len(quotes), "recall": recall, "f1": f1(precision, recall)}
        if family in _VERDICT_OF:
            verdicts = _verdict(judgement, family)
            entry |= {"verdict_f1": _f1_of(verdicts), "verdict_counts": dict(verdicts)}
    return entry


def _per_hundred(part: int, whole: int) -> float:
    return round(100 * part / whole, 2)


def _judged(mail: Mail, found: Found) -> Judged:
    return Judged(mail, found, any(_answers(found, quote, mail.top) for quote in mail.quotes))


def _answers(found: Found, quote: Quote, top: int) -> bool:
    """Return whether a finding meets a quote of its family, or of a twin of it at the top of the mail."""
    twins = {found.family, quote.family} in _TWINS and quote.places[0][0] < top
    return (found.family == quote.family or twins) and _meets((found.start, found.end), quote.places)


def _meets(found: Place, places: Sequence[Place]) -> bool:
    """Return whether at least a quarter of a finding lies inside one of the places."""
    start, end = found
    return any(4 * (min(end, b) - max(start, a)) >= max(end - start, 1) for a, b in places)


def _verdict(judgement: Judgement, family: str) -> Counter[str]:
    said = {name: draft.verdicts.get(family) for name, draft in judgement.said.items()}
    failed = {name: None if verdict is None else verdict == "fail" for name, verdict in said.items()}
    return _agreement(judgement, _VERDICT_OF[family], failed)


def _trait(judgement: Judgement, trait: str) -> Counter[str]:
    return _agreement(judgement, trait, {name: draft.traits.get(trait) for name, draft in judgement.said.items()})


def _agreement(judgement: Judgement, label: str, said: Mapping[str, bool | None]) -> Counter[str]:
    """Return how often a yes or no was said truly and falsely (tp, fp, tn, fn), borderline drafts left out."""
    counts: Counter[str] = Counter()
    for mail in judgement.corpus.mails:
        truth, answer = mail.says.get(label), said[mail.name]
        if truth in ("yes", "no") and answer is not None:
            counts[("t" if answer == (truth == "yes") else "f") + ("p" if answer else "n")] += 1
    return counts


def _f1_of(counts: Counter[str]) -> float:
    true = counts["tp"]
    return f1(ratio(true, true + counts["fp"]), ratio(true, true + counts["fn"]))
