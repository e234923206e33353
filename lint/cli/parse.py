"""`loosebrick parse`: how a draft is understood."""

from collections.abc import Iterable
from typing import Any

import click

from lint.cli.files import Unfit, read
from lint.cli.here import Trouble, here
from lint.cli.output import look, say
from lint.drafts.reading import Unreadable
from lint.model.draft import Draft, Sentence
from lint.model.source import Place, Span
from lint.report.paint import Paint
from lint.report.width import cells, fit, one_line

FACTS = ("stage", "relationship", "purpose", "language", "outreach")


@click.command(short_help="Show how a draft is understood.")
@click.argument("file", metavar="FILE")
@click.option("--json", "as_json", is_flag=True, help="Write JSON, with every place and clause.")
@click.option(
    "--stdin-filename", metavar="NAME", default="draft.txt", help="What to call the draft from standard input."
)
@click.option("--color", type=click.Choice(("auto", "always", "never")), default="auto", help="When to use colours.")
def command(file: str, as_json: bool, stdin_filename: str, color: str) -> int:
    """Show how FILE ("-" for standard input) is understood.

    That is: what kind of mail it is and how that is known (given, inferred or a default), who writes, the merge tags,
    and line by line which part of the mail a sentence belongs to and whom it is about.
    """
    name = stdin_filename if file == "-" else file
    found = here(name)
    try:
        draft = found.linter.parse(read(file), name, found.options)
    except (Unfit, Unreadable) as error:
        raise Trouble(f"{name}: {error}") from None
    if as_json:
        import json

        say(json.dumps(as_dict(draft), indent=2) + "\n")
        return 0
    seen = look(color)
    for line in _lines(draft, Paint(seen.color), seen.width, "…" if seen.symbols else "..."):
        say(f"{line}\n", True)
    return 0


def _lines(draft: Draft, paint: Paint, width: int, more: str) -> Iterable[str]:
    yield paint("strong", f"{one_line(draft.path)} ({draft.format})")
    facts = {name: getattr(draft, name) for name in FACTS}
    for name, known in [*facts.items(), *(("sender", sender) for sender in draft.senders)]:
        yield f"  {name:12}  {one_line(known.name):12}  {paint('faint', known.origin)}"
    for tag in draft.tags:
        source = draft.map.to_source((tag.start, tag.end))
        written = one_line(draft.map.source[source.start : source.end]) if source else one_line(tag.name)
        yield f"  {'tag':12}  {written}  {paint('faint', f'{tag.kind}, {tag.dialect}')}"
    for slip in draft.slips:
        place = _place(draft, slip.start)
        yield f"  {'slip':12}  {f'line {place.line}: ' if place else ''}{one_line(slip.message)}"
    for number, variant in enumerate((draft, *draft.variants), 1):
        yield ""
        if draft.variants:
            yield paint("strong", f"variant {number} of {len(draft.variants) + 1}")
        yield paint("faint", f"{'line':>5}  {'part':10}  {'about':7}  text")
        for line, zone, focus, text in _rows(variant):
            shown = one_line(text)
            if cells(shown) > width - 28:
                shown = shown[: fit(shown, width - 28 - len(more))].rstrip() + more
            yield f"{line:>5}  {zone:10}  {focus:7}  {shown}"


def _rows(draft: Draft) -> Iterable[tuple[str, str, str, str]]:
    """Return line, part, whom it is about and text of every sentence, and of each part that has no sentences."""
    spoken = sorted(sentence.start for sentence in draft.sentences)
    rows: list[tuple[int, int, str, str]] = [(s.start, s.end, s.zone, s.focus) for s in draft.sentences]
    for zone in draft.zones:
        if not any(zone.start <= start < zone.end for start in spoken):
            rows.append((zone.start, zone.end, zone.name, "-"))
    for start, end, name, focus in sorted(rows):
        place = _place(draft, start)
        yield (str(place.line) if place else "-", name, focus, draft.text[start:end])


def _place(draft: Draft, at: int) -> Place | None:
    source = draft.map.to_source((at, at + 1) if at < len(draft.text) else (at, at))
    return draft.map.place(source.start) if source else None


def as_dict(draft: Draft) -> dict[str, Any]:
    """Return a draft as plain values: what is known, tags, zones, sentences with clauses, and its variants."""
    return {
        "path": draft.path,
        "format": draft.format,
        "locator": dict(draft.locator) if draft.locator else None,
        **{
            name: getattr(draft, name)._asdict()
            for name in ("stage", "relationship", "purpose", "language", "outreach")
        },
        "senders": [sender._asdict() for sender in draft.senders],
        "fields": dict(draft.fields),
        "headed": draft.headed,
        "text": draft.text,
        "tags": [{**tag._asdict(), **_places(draft, tag.start, tag.end)} for tag in draft.tags],
        "links": [{"url": link.url, **_places(draft, link.start, link.end)} for link in draft.links],
        "slips": [{"message": slip.message, **_places(draft, slip.start, slip.end)} for slip in draft.slips],
        "zones": [{"name": zone.name, **_places(draft, zone.start, zone.end)} for zone in draft.zones],
        "sentences": [_sentence(draft, sentence) for sentence in draft.sentences],
        "variants": [as_dict(variant) for variant in draft.variants],
    }


def _sentence(draft: Draft, sentence: Sentence) -> dict[str, Any]:
    return {
        "text": draft.text[sentence.start : sentence.end],
        "zone": sentence.zone,
        "focus": sentence.focus,
        "question": sentence.question,
        "bullet": sentence.bullet,
        "paragraph": sentence.paragraph,
        **_places(draft, sentence.start, sentence.end),
        "clauses": [
            {
                "actor": clause.actor,
                "verb": draft.words.forms[clause.verb] if clause.verb >= 0 else None,
                "lists": sorted(clause.lists),
                "tense": clause.tense,
                "negated": clause.negated,
                "conditional": clause.conditional,
                "imperative": clause.imperative,
                "subject": _words(draft, clause.subject),
            }
            for clause in sentence.clauses
        ],
    }


def _words(draft: Draft, span: Span) -> str:
    """Return the text of some words, which are counted by index; "" for none."""
    words = draft.words
    return draft.text[words.starts[span.start] : words.ends[span.end - 1]] if span.end > span.start else ""


def _places(draft: Draft, start: int, end: int) -> dict[str, Any]:
    """Return where a stretch of the text starts and ends in the source; null where no exact place exists."""
    source = draft.map.to_source((start, end))
    if source is None:
        return {"start": None, "end": None}
    return {"start": draft.map.place(source.start)._asdict(), "end": draft.map.place(source.end)._asdict()}
