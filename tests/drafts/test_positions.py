"""Positions stay right whatever the input, and time grows with its length only: properties over the whole reader."""

import gc
import time
from email.message import EmailMessage
from functools import cache

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from lint import Linter, Options
from lint.drafts.reading import Unreadable
from lint.model.draft import Draft

# What mail is made of, and what makes positions hard.
PIECES = (
    "We help clinics ", "your hay is late", "I noticed your yard. ", "Just following up, ", "Hi Kim,", "Best,\n",
    "Rosa", "act now! ", "my name is Rosa ", "P.S. ", " ", "  ", "\n", "\n\n", "\r\n", "\r", "\t", "- ", "> ", "1. ",
    "? ", ". ", "don’t ", "“quoted” ", "‘so’ ", "we’re ", "\u00a0", "\u200b", "\ufeff", "\u00ad", "\u2028", "🙂",
    "👩\u200d🌾", "İstanbul ", "ß", "é", "e\u0301", "{{first_name}}", "{{ company | default('your yard') }}",
    "{Hi|Hello} ", "{% if city %}", "{% endif %}", "*|FNAME|*", "[Company] ", "[why you write]", "%FIRSTNAME%", "{{",
    "}}", "{", "|", "<", ">", "&amp; ", "&", "&#8217;", "<b>", "</b>", "<p>", "<br>", "<!-- x -->", "<title>",
    "</title>", "**", "`", "# ", "[here](https://yard.example) ", "https://yard.example/a.", "rosa@yard.example ",
    "Subject: hay\n", "---\n", "On Tue, 5 May 2026 at 10:12, Kim wrote:\n",
)  # fmt: skip
texts = st.lists(st.one_of(st.sampled_from(PIECES), st.text(max_size=4)), max_size=24).map("".join)
suffixes = st.sampled_from([".txt", ".md", ".html"])


@cache
def linter() -> Linter:
    return Linter(Options(rewrites=False, profile="strict"))


def drafts_of(text: str | bytes, filename: str) -> list[Draft]:
    """Return the draft that a file holds and its variants; none when it says that it cannot be read."""
    try:
        draft = linter().parse(text, filename)
    except Unreadable:
        return []
    return [draft, *draft.variants]


def check_map(draft: Draft) -> None:
    """Check that the map covers text and source without a gap, and that literal slices agree and round-trip."""
    segments, source = draft.map.segments, draft.map.source
    text_at = source_at = 0
    for segment in segments:
        assert (segment.text_start, segment.source_start) == (text_at, source_at)
        text_at, source_at = segment.text_end, segment.source_end
        if segment.kind == "literal":
            assert draft.text[segment.text_start : text_at] == source[segment.source_start : source_at]
            for offset in {segment.text_start, text_at - 1} if text_at > segment.text_start else ():
                there = draft.map.to_source((offset, offset + 1))
                assert there is not None
                assert draft.map.to_text(there.start) == offset
    assert (text_at, source_at) == (len(draft.text), len(source))


def check_spans(draft: Draft) -> None:
    """Check that words, sentences and clauses lie in the text, in order, each within what holds it."""
    words, text = draft.words, draft.text
    ends = 0
    for start, end in zip(words.starts, words.ends, strict=True):
        assert ends <= start < end <= len(text)
        ends = end
    for zone in draft.zones:
        assert 0 <= zone.start <= zone.end <= len(text)
    for tag in draft.tags:
        assert 0 <= tag.start < tag.end <= len(text)
    ends = 0
    for sentence in sorted(draft.sentences, key=lambda sentence: sentence.start):
        assert ends <= sentence.start < sentence.end <= len(text)
        ends = sentence.end
        assert sentence.first < sentence.last <= len(words.forms)
        assert sentence.start <= words.starts[sentence.first] < sentence.end
        at = sentence.first
        for clause in sentence.clauses:
            assert clause.first == at < clause.last
            assert clause.verb == -1 or clause.first <= clause.verb < clause.last
            at = clause.last
        assert not sentence.clauses or at == sentence.last


def check_findings(text: str | bytes, filename: str) -> None:
    """Check that every finding stands where it says: the slice of the source is its text, line and column fit."""
    report = linter().check_bytes(text, filename) if isinstance(text, bytes) else linter().check(text, filename)
    for draft in report.drafts:
        source = draft.draft.map.source
        for finding in draft.findings:
            if finding.start is None or finding.end is None:
                continue
            assert source[finding.start.offset : finding.end.offset] == finding.text
            for place in (finding.start, finding.end):
                before = source[: place.offset].replace("\r\n", " \n").replace("\r", "\n")
                if source[place.offset - 1 : place.offset + 1] != "\r\n":
                    assert (place.line, place.column) == (
                        before.count("\n") + 1, len(before) - (before.rfind("\n") + 1) + 1,
                    )  # fmt: skip


@settings(max_examples=300, suppress_health_check=[HealthCheck.too_slow])
@given(text=texts, suffix=suffixes)
def test_every_position_leads_back_to_the_source(text: str, suffix: str) -> None:
    for draft in drafts_of(text, f"draft{suffix}"):
        check_map(draft)
        check_spans(draft)


@settings(max_examples=150, suppress_health_check=[HealthCheck.too_slow])
@given(text=texts, suffix=suffixes)
def test_every_finding_stands_where_it_says(text: str, suffix: str) -> None:
    check_findings(text, f"draft{suffix}")


def as_eml(body: str, subject: str, charset: str, transfer: str) -> bytes:
    message = EmailMessage()
    message["From"], message["To"] = "Rosa <rosa@yard.example>", "kim@henley.example"
    message["Subject"] = "".join(char for char in subject if char.isprintable())
    message.set_content(body, charset=charset, cte=transfer)
    return message.as_bytes()


@settings(max_examples=120, suppress_health_check=[HealthCheck.too_slow])
@given(body=texts, subject=texts, transfer=st.sampled_from(["8bit", "quoted-printable", "base64"]))
def test_mail_files_too(body: str, subject: str, transfer: str) -> None:
    data = as_eml(body, subject, "utf-8", transfer)
    for draft in drafts_of(data, "draft.eml"):
        check_map(draft)
        check_spans(draft)
    check_findings(data, "draft.eml")


@settings(max_examples=100)
@given(data=st.binary(max_size=200), suffix=st.sampled_from([".txt", ".md", ".html", ".eml"]))
def test_any_bytes_are_read_or_refused(data: bytes, suffix: str) -> None:
    for draft in drafts_of(data, f"draft{suffix}"):
        check_map(draft)
        check_spans(draft)


@settings(max_examples=60, suppress_health_check=[HealthCheck.too_slow])
@given(text=texts)
def test_line_ends_move_no_finding(text: str) -> None:
    """The same mail with the line ends of Windows has the same findings on the same lines."""
    plain = text.replace("\r", "")

    def found(source: str) -> list[tuple[str, int, int]]:
        report = linter().check(source)
        return [
            (finding.rule, finding.start.line, finding.start.column)
            for draft in report.drafts
            for finding in draft.findings
            if finding.start
        ]

    assert found(plain.replace("\n", "\r\n")) == found(plain)


# A unit that is repeated; the longest text is eight times the shortest, so that squares would show as 64.
UNITS = {
    "paragraphs": "Your close takes nine days, and we help with that. Who keeps the rota?\n\n",
    "one long line": "Your close takes nine days, and we help with that, so who keeps the rota? ",
    "one long sentence": "we help and you keep the rota, ",
    "one long word": "a",
    "dotted letters": "a.b.",
    "bullets": "- the hay is late\n",
    "quoted lines": "> the hay is late\n",
    "quotes and answers": "> the hay is late\nIt is dry.\n",
    "open braces": "{{",
    "tags": "Hi {{first_name}}, ",
    "spintax": "{Hi|Hello} Kim, ",
    "open brackets": "[",
    "signatures": "Best,\nRosa\n\n",
    "blank lines": "\n",
    "carriage returns": "\r",
    "zero-width": "\u200b",
}


@pytest.mark.parametrize("unit", UNITS.values(), ids=UNITS)
def test_time_grows_with_the_length_only(unit: str) -> None:
    def seconds(size: int) -> float:
        text = (unit * (size // len(unit) + 1))[:size]
        fresh = Linter(Options(rewrites=False))  # nothing remembered from the other size
        fresh.check("We help your yard. Is it dry?")
        gc.collect()  # what other tests left behind is none of this one's time
        gc.disable()
        try:
            start = time.process_time()
            fresh.check(text)
            return time.process_time() - start
        finally:
            gc.enable()

    small, large = seconds(8_000), seconds(64_000)
    assert large < 24 * small + 0.5  # in step: 8 times; as a square: 64 times, which takes many seconds
