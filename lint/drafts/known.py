"""What a draft tells of itself: stage, relationship, purpose, language, sender. Guesses are marked as such."""

from collections.abc import Collection, Mapping, Sequence

from lint.drafts.zones import lines_of
from lint.model.draft import PURPOSES, RELATIONSHIPS, STAGES, Known, Sentence, Tag, Words, Zone
from lint.model.options import Options
from lint.words.lexicon import Lexicon
from lint.words.scan import Hit

_STAGE_ORDER = ("reply", "repair", "break-up", "follow-up")  # the first that shows decides
_FAREWELL, _WAY_OUT = "stage-break-up", "stage-open-if-no"  # within the second, the first is no sign
_ENGLISH_ENOUGH = 0.08  # share of English function words; see language_of
_LETTER = 0.036  # share of "you": 0.04 to 0.05 in labelled outreach, 0.02 in ordinary business mail
_SELDOM = 0.03  # share of "you" below which outreach is rare
_SHORT = 40  # words; a mail this short has no room for two kinds of sign
_TOO_SHORT = 12  # words; below this no language can be told


def settled(
    name: str,
    allowed: Collection[str],
    given: str | None,
    fields: Mapping[str, str],
    inferred: str | None,
    default: str,
) -> Known:  # fmt: skip
    """Return a fact: what the user gave, what the file states, what was read off the text, or the default."""
    stated = given or fields.get(name, "").strip().lower().replace(" ", "-").replace("_", "-")
    if stated in allowed:
        return Known(stated, "given")
    return Known(inferred, "inferred") if inferred else Known(default, "default")


def stage_of(hits: Sequence[Hit], options: Options, fields: Mapping[str, str], quoted: bool) -> Known:
    """Return the stage of a mail: given, stated in the file, or guessed from its own words."""
    polite = [range(hit.first, hit.last) for hit in hits if hit.key == _WAY_OUT]
    seen = {hit.key for hit in hits if hit.key != _FAREWELL or not any(hit.first in words for words in polite)}
    if "stage-follow-up" not in seen and "relationship-met" not in seen:
        seen.discard("stage-repair")  # there is no silence to make good
    guess = next((stage for stage in _STAGE_ORDER if f"stage-{stage}" in seen), None)
    if guess is None and (quoted or fields.get("in-reply-to") or fields.get("references")):
        guess = "reply" if quoted else "follow-up"
    return settled("stage", STAGES, options.stage, fields, guess, "first-touch")


def relationship_of(hits: Sequence[Hit], options: Options, fields: Mapping[str, str]) -> Known:
    """Return what sender and reader are to each other."""
    seen = {hit.key for hit in hits}
    guess = next((name for name in RELATIONSHIPS if f"relationship-{name}" in seen), None)
    return settled("relationship", RELATIONSHIPS, options.relationship, fields, guess, "cold")


def purpose_of(hits: Sequence[Hit], options: Options, fields: Mapping[str, str]) -> Known:
    """Return what a mail is for; the purpose that most of its words speak for, sales when none does."""
    counts: dict[str, int] = {}
    for hit in hits:
        if hit.key.startswith("purpose-"):
            counts[hit.key[8:]] = counts.get(hit.key[8:], 0) + 1
    guess = max(counts, key=lambda name: (counts[name], -PURPOSES.index(name))) if counts else None
    return settled("purpose", PURPOSES, options.purpose, fields, guess, "sales")


def outreach_of(
    hits: Sequence[Hit],
    tags: Sequence[Tag],
    sentences: Sequence[Sentence],
    facts: Sequence[Known],
    words: Words,
    zones: Sequence[Zone],
) -> Known:
    """Return whether a mail reads as outreach: "yes", "perhaps" or "hardly" when its signs are weak, or "no".

    Merge tags, or a stage, relationship or purpose that somebody stated, settle it. Otherwise it takes two kinds of
    sign (how strangers begin, speak of the reader's business, offer, ask) or two boasts, and one sign in a mail of
    under forty words; a mail that greets somebody and says "you" in every twenty-eighth word is a letter to one
    person, and needs none.
    With fewer than two kinds it is outreach perhaps, and hardly where it seldom says "you": its sentences must tell.
    """
    if any(tag.kind != "placeholder" for tag in tags):
        return Known("yes", "inferred")
    if any(not known.guessed for known in facts):
        return Known("yes", "given")
    kinds = {hit.key for hit in hits if hit.key.startswith("outreach-")}
    offers = sum(
        clause.actor == "sender" and "offer-verb" in clause.lists and clause.tense != "past"
        for sentence in sentences
        for clause in sentence.clauses
    )
    yours = sum(form in ("you", "your", "yours") for form in words.forms)
    letter = any(zone.name == "greeting" for zone in zones) and yours > _LETTER * len(words.forms)
    short = sum(sentence.last - sentence.first for sentence in sentences) < _SHORT
    boasts = sum(hit.key == "outreach-self" for hit in hits)
    signs = len(kinds) + (offers > 0) + (offers > 2) + (boasts > 1)
    if not letter and signs < (1 if short else 2):
        return Known("no", "inferred")
    if yours < _SELDOM * len(words.forms):
        return Known("hardly", "inferred")
    return Known("perhaps" if len(kinds) < 2 else "yes", "inferred")


def language_of(words: Words, options: Options, fields: Mapping[str, str], lexicon: Lexicon) -> Known:
    """Return "en", another ISO 639-1 code that the file states, or "und" when too few words are English.

    In English prose far more than a quarter of all words are function words; in other languages hardly any of them
    appear, so a low threshold tells them apart safely. Short texts count as English.
    """
    stated = fields.get("language", "").strip().lower()[:2]
    if stated.isalpha() and len(stated) == 2:
        return Known(stated, "given")
    forms = [form for form, kind in zip(words.forms, words.classes, strict=True) if not kind]
    if len(forms) < _TOO_SHORT:
        return Known("en", "default")
    english = lexicon.list("english-word")
    share = sum(form in english for form in forms) / len(forms)
    return Known("en" if share >= _ENGLISH_ENOUGH else "und", "inferred")


def senders_of(
    text: str,
    words: Words,
    zones: Sequence[Zone],
    hits: Sequence[Hit],
    options: Options,
    fields: Mapping[str, str],
    lexicon: Lexicon,
) -> tuple[Known, ...]:
    """Return the names of the sender, his company and products: stated first, then as inferred from the mail."""
    given = [Known(name, "given") for name in (*options.names, *options.companies, *options.products)]
    stated = fields.get("sender") or fields.get("from", "").partition("<")[0].strip(' "')
    if stated and "@" not in stated:
        given.append(Known(stated, "given"))
    found: dict[str, None] = {}
    for hit in hits:
        if hit.key == "introduces-sender" and (span := hit.captures.get("company")):
            first, last = span
            if words.classes[first] not in ("company", "name"):
                found[text[words.starts[first] : words.ends[last - 1]]] = None
    for zone in zones:
        if zone.name == "signature":
            for line in lines_of(text, words, zone.start, zone.end)[:3]:
                name = _name_in(text, words, line.first, line.last)
                if name and words.forms[line.first] not in lexicon.list("job-title"):
                    found[name] = None
    return (*given, *(Known(name, "inferred") for name in found if name.lower() not in {k.name.lower() for k in given}))


def _name_in(text: str, words: Words, first: int, last: int) -> str:
    """Return the capitalised words that open a line of a signature, at most three, or ""."""
    end = first
    while end < last and end < first + 3 and not words.classes[end] and text[words.starts[end]].isupper():
        if end > first and words.marks[end]:
            break
        end += 1
    return text[words.starts[first] : words.ends[end - 1]] if end > first else ""
