"""From bytes to drafts: the format's reader, branches and merge tags, words, zones, sentences, and what is known."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import replace

from lint.drafts.branches import Choice, broken, find_choices, is_prose, resolve, variants
from lint.drafts.brands import brands_in
from lint.drafts.clauses import ClauseParser
from lint.drafts.found import FoundTag
from lint.drafts.known import language_of, outreach_of, purpose_of, relationship_of, senders_of, stage_of
from lint.drafts.plain import read_plain
from lint.drafts.quotes import find_quoted
from lint.drafts.reading import Reading
from lint.drafts.sentences import build, pieces
from lint.drafts.swaps import filled, swapped
from lint.drafts.tags import find_tags
from lint.drafts.zones import find_zones
from lint.model.draft import Draft, Known, Link, Slip, Tag, Words, Zone
from lint.model.options import Options
from lint.model.source import SourceMap, Span
from lint.words.lexicon import Lexicon
from lint.words.listed import Phrases
from lint.words.scan import Scanner
from lint.words.tokens import tokenise

MARKDOWN = (".md", ".markdown", ".mdown")
# Words of names that name nobody.
_NO_NAMES = ("common-words", "job-title", "product-noun", "company-noun", "known-brand")
HTML = (".html", ".htm", ".xhtml", ".mjml")


class Reader:
    """Reads drafts. Holds what is worked out once: the lexicon, and the scanner for what mails say of themselves."""

    def __init__(self, lexicon: Lexicon, signals: Scanner) -> None:
        self.lexicon, self._signals, self._phrases = lexicon, signals, Phrases(lexicon)
        self._clauses = ClauseParser(lexicon)
        self._no_names = frozenset().union(*(lexicon.list(name) for name in _NO_NAMES))

    def read(self, data: bytes, filename: str, options: Options) -> Draft:
        """Return the draft that a file holds. Raises Unreadable when it is no mail that can be read."""
        if _suffix(filename) == ".eml":
            from lint.drafts.eml import read_eml  # the e-mail parser is slow to import

            return self.draft(read_eml(data), filename, "eml", options)
        from lint.drafts.decode import decode

        return self.read_text(decode(data).text, filename, options)

    def read_text(self, source: str, filename: str, options: Options) -> Draft:
        """Return the draft that a decoded file holds. Raises Unreadable, as read does."""
        suffix = _suffix(filename)
        if suffix == ".eml":
            return self.read(source.encode("utf-8", "surrogateescape"), filename, options)
        if suffix in HTML:
            from lint.drafts.html import read_html

            return self.draft(read_html(source), filename, "html", options)
        markdown = suffix in MARKDOWN
        return self.draft(read_plain(source, markdown), filename, "md" if markdown else "txt", options)

    def draft(self, reading: Reading, filename: str, form: str, options: Options) -> Draft:
        """Return the draft of a reading: where it has branches the first way, with the others as its variants."""
        choices = find_choices(reading.text)
        ways = variants(choices) if choices else 1
        guarded = _guarded(reading.text, choices)
        slips, places = _slips(reading), _places(reading, choices)
        spoken = _spoken(reading) if any(choice.kind == "default" for choice in choices) else []
        readings = [swapped(reading, resolve(reading.text, choices, pick)) for pick in range(ways)]
        made = [self._variant(way, guarded, slips, places, spoken, filename, form, options) for way in readings]
        return made[0] if ways == 1 else replace(made[0], variants=tuple(made[1:]))

    def _variant(
        self,
        reading: Reading,
        guarded: frozenset[str],
        slips: Sequence[Slip],
        places: Sequence[tuple[Choice, Span]],
        spoken: Sequence[tuple[FoundTag, Span]],
        filename: str,
        form: str,
        options: Options,
    ) -> Draft:
        found = find_tags(reading.text)
        reading, tags = filled(reading, found, guarded) if found else (reading, ())
        text, fields = reading.text, reading.fields
        mapping = SourceMap(reading.source, reading.segments, [place for _, place in places])
        words = tokenise(text, tags)
        tags = tuple(sorted((*tags, *_shown_defaults(spoken, mapping, guarded)))) if spoken else tags
        quoted = find_quoted(text)
        zones = find_zones(text, words, reading.body, reading.subject, reading.preview, quoted, self._phrases)
        zones += [Zone("code", *span) for span in reading.code]
        _name_greeted(text, words, zones, self.lexicon)
        cut = pieces(text, words, reading.body, zones, self.lexicon)
        hits = [hit for piece in cut for hit in self._signals.hits(text, words, piece.first, piece.last)]
        senders = senders_of(text, words, zones, hits, options, fields, self.lexicon)
        brands = brands_in(text, words, zones, cut, self.lexicon)
        stated = {known.name.lower() for known in senders}
        senders += tuple(Known(name, "inferred") for name in brands if name.lower() not in stated)
        names = {part for known in senders for part in (known.name.lower(), *known.name.lower().split())}
        names -= self._no_names
        parser = self._clauses.over(text, words, names)
        sentences = build(cut, text, words, parser, self.lexicon, self._phrases)
        stage = stage_of(hits, options, fields, bool(quoted))
        relationship, purpose = relationship_of(hits, options, fields), purpose_of(hits, options, fields)
        return Draft(
            path=filename,
            format=form,
            text=text,
            map=mapping,
            words=words,
            zones=tuple(zones),
            sentences=sentences,
            tags=tags,
            stage=stage,
            relationship=relationship,
            purpose=purpose,
            language=language_of(words, options, fields, self.lexicon),
            outreach=outreach_of(hits, tags, sentences, (stage, relationship, purpose), words, zones),
            senders=senders,
            links=tuple(Link(*span, url) for span, url in reading.links),
            slips=tuple(_shown(slip, mapping) for slip in slips if mapping.to_text(slip.start) is not None),
            headed=form == "eml" or reading.subject is not None or bool(fields),
            fields=fields,
            suppressions=reading.suppressions,
            spelling=reading.spelling,
            held=tuple(place for choice, place in places if choice.kind != "condition"),
        )


def _name_greeted(text: str, words: Words, zones: Sequence[Zone], lexicon: Lexicon) -> None:
    """Class the name that the greeting addresses as a name wherever it stands in the mail."""
    greeting = next((zone for zone in zones if zone.name == "greeting"), None)
    if greeting is None:
        return
    first, last = bisect_left(words.starts, greeting.start), bisect_left(words.starts, greeting.end)
    common = lexicon.list("common-words") | lexicon.list("greeting-word")
    named = {
        words.forms[i] for i in range(first, last)
        if not words.classes[i] and text[words.starts[i]].isupper() and words.forms[i] not in common
    }  # fmt: skip
    for i, form in enumerate(words.forms):
        if form in named and not words.classes[i] and text[words.starts[i]].isupper():
            words.classes[i] = "name"


def _slips(reading: Reading) -> list[Slip]:
    """Return the template syntax that will not work, by its place in the source; found before any tag is filled."""
    found = broken(reading.text)
    if not found:
        return []
    mapping = SourceMap(reading.source, reading.segments)
    places = [(mapping.to_source((slip.start, slip.end)), slip) for slip in found]
    return [Slip(*place, slip.message) for place, slip in places if place is not None]


def _places(reading: Reading, choices: Sequence[Choice]) -> list[tuple[Choice, Span]]:
    """Return the choices with their places in the source. No edit may touch words of spintax or of a default."""
    if not choices:
        return []
    mapping = SourceMap(reading.source, reading.segments)
    places = [(choice, mapping.to_source((choice.start, choice.end))) for choice in choices]
    return [(choice, place) for choice, place in places if place is not None]


def _spoken(reading: Reading) -> list[tuple[FoundTag, Span]]:
    """Return the tags whose default is prose, each with the place of that prose in the source."""
    mapping = SourceMap(reading.source, reading.segments)
    found = [tag for tag in find_tags(reading.text) if is_prose(reading.text, tag)]
    places = [(tag, mapping.to_source(tag.default)) for tag in found if tag.default]
    return [(tag, place) for tag, place in places if place is not None]


def _shown_defaults(
    spoken: Sequence[tuple[FoundTag, Span]], mapping: SourceMap, guarded: frozenset[str]
) -> Iterator[Tag]:  # fmt: skip
    """Yield the tags whose default the reader sees, where it stands in the text: tags still, but read word by word."""
    for tag, place in spoken:
        start, last = mapping.to_text(place.start), mapping.to_text(place.end - 1)
        if start is not None and last is not None and start <= last:
            fallback = mapping.source[place.start : place.end]
            yield Tag(start, last + 1, tag.kind, tag.dialect, tag.name, fallback, tag.name in guarded)


def _shown(slip: Slip, mapping: SourceMap) -> Slip:
    """Return a slip by its place in the text instead of the source."""
    start = mapping.to_text(slip.start) or 0
    last = mapping.to_text(max(slip.end - 1, slip.start))
    return Slip(start, max(start, last if last is not None else start) + 1, slip.message)


def _guarded(text: str, choices: Sequence[Choice]) -> frozenset[str]:
    """Return the names of the tags that stand inside a condition."""
    spans = [option for choice in choices if choice.kind == "condition" for option in choice.options]
    if not spans:
        return frozenset()
    return frozenset(tag.name for tag in find_tags(text) if any(a <= tag.start < b for a, b in spans))


def _suffix(filename: str) -> str:
    return filename[filename.rfind(".") :].lower() if "." in filename else ""
