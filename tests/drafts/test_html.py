"""HTML mail: the text that a reader sees, and where each piece of it stands in the file."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from lint.drafts.html import read_html
from lint.drafts.reading import Reading
from lint.model.source import SourceMap, Span

# What is shown: name, source, text.
SHOWN = [
    ("nothing", "", ""),
    ("no markup", "Who owns month-end?", "Who owns month-end?"),
    ("paragraphs", "<p>One.</p>\n<p>Two.</p>", "One.\n\nTwo."),
    ("paragraphs that nobody closed", "<p>One.<p>Two.", "One.\n\nTwo."),
    ("divisions are lines", "<div>One</div><div>Two</div>", "One\nTwo"),
    ("a break", "Best,<br>Dana<br/>Northbeam", "Best,\nDana\nNorthbeam"),
    ("two breaks", "One.<br><br>Two.<br>\n<br />Three.", "One.\n\nTwo.\n\nThree."),
    ("a break at the end of a block", "<div>One<br></div><div>Two</div>", "One\nTwo"),
    ("an empty line as Gmail writes it", "<div>One</div><div><br></div><div>Two</div>", "One\n\nTwo"),
    (
        "an empty line as Outlook writes it",
        "<p class=MsoNormal>A<p class=MsoNormal>&nbsp;</p><p class=MsoNormal>B",
        "A\n\nB",
    ),
    ("lines as Outlook writes them", "<p class=MsoNormal>Best,</p><p class=MsoNormal>Dana</p>", "Best,\nDana"),
    ("paragraphs without room between", '<p style="margin: 0">Best,</p><p style="margin:0;">Dana</p>', "Best,\nDana"),
    ("bullets", "<ul>\n<li>One</li>\n <li><p>Two</p></li></ul>After", "- One\n- Two\n\nAfter"),
    ("an empty bullet shows nothing", "<ul><li></li></ul><p>After</p>", "After"),
    ("bullets in bullets", "<ul><li>One<ul><li>Deep</li></ul></li><li>Two</li></ul>", "- One\n- Deep\n- Two"),
    ("headings", "<h1>News</h1>Text<h2>More</h2>Text", "News\n\nText\n\nMore\n\nText"),
    ("table cells", "<table><tr><td>Dana</td><td>Ops</td></tr><tr><td>Lee</td></tr></table>", "Dana\nOps\nLee"),
    ("white space collapses", "One \t two\n   three", "One two three"),
    ("white space around tags", "One <b> two </b> three", "One two three"),
    ("white space around blocks", "<p> One </p> <p> Two </p> ", "One\n\nTwo"),
    ("inline tags leave nothing", "re<b>con</b>cile", "reconcile"),
    ("carriage returns", "<p>One\r\ntwo</p>\r\n\r\n<p>Three", "One two\n\nThree"),
    ("entities", "R&amp;D&nbsp;said &#8220;no&#x201D;&hellip;", "R&D\xa0said “no”…"),
    ("what only looks like an entity", "Q&A &c. &bogus; &#; a&b", "Q&A &c. &bogus; &#; a&b"),
    ("an entity that is white space", "one &#32;&#10; two", "one two"),
    ("zero-width characters", "go\u200bal\ufeff &shy;post&#8203;ed", "goal posted"),
    ("emoji", "<p>Done 🙂</p>", "Done 🙂"),
    ("less-than signs", "a < b, 1<2, I <3 it, </3", "a < b, 1<2, I <3 it, </3"),
    ("comments", "One<!-- <p>two</p> --> three", "One three"),
    ("a comment that never ends", "One<!-- two > three", "One three"),
    ("an empty comment", "One<!-->two<!--->three", "Onetwothree"),
    ("conditional comments", "<!--[if mso]><p>Old</p><![endif]--><!--[if !mso]><!-->New<!--<![endif]-->", "New"),
    ("scripts and styles", "<style>p > a {}</style>One<script>if (a<b) '<p>x</p>'</script> two", "One two"),
    ("a head", "<html><head><meta charset=utf-8> x <style>a</style></head><body>One</body></html>", "One"),
    ("a head that never ends", "<head><meta charset=utf-8><p>One", "One"),
    ("declarations", '<?xml version="1.0"?><!DOCTYPE html><p>One<?php echo 1 > 0 ?>', "One"),
    ("a bracket in an attribute", '<a title="a > b" href=x>One</a>', "One"),
    ("a quote that never ends", '<a title="x>One</a> two', "One two"),
    ("a tag that never ends", "One <b two", "One <b two"),
    ("hidden text behind the first", "One<span style='display: none'>two <b>three</b></span> four", "One four"),
    ("MJML's font size of containers hides nothing", '<td style="font-size:0px">One</td>', "One"),
    ("pre keeps its lines", "<pre>\na  b\n\n  c\n</pre>d", "a  b\n\n  c\n\nd"),
    ("pre with carriage returns", "<pre>\r\na\r\nb</pre>", "a\nb"),
]
# Older mail below, as mail programs mark it.
QUOTED = [
    ("blockquote", "<p>Yes.</p><blockquote><p>When?</p><p>Lee</p></blockquote>No.", "Yes.\n\n> When?\n>\n> Lee\n\nNo."),
    ("quote in quote", "<blockquote>A<blockquote>B</blockquote></blockquote>", "> A\n>\n> > B"),
    (
        "Gmail",
        "Yes.<div class='gmail_quote'>On Monday Lee wrote:<br>When?</div>",
        "Yes.\n\n> On Monday Lee wrote:\n> When?",
    ),
    ("Gmail's indent is none", "<blockquote style='margin:0 0 0 40px;border:none'>One</blockquote>", "One"),
    (
        "Outlook on the web",
        "<p>Yes.</p><div id='divRplyFwdMsg'><b>From:</b> Lee</div><p>When?</p>",
        "Yes.\n\n> From: Lee\n>\n> When?",
    ),
    (
        "Outlook",
        "Yes.<div style='border-top:solid #E1E1E1 1pt'><p><b>From:</b> Lee</p></div>When?",
        "Yes.\n\n> From: Lee\n>\n> When?",
    ),
    ("any other line above", "One<div style='border-top:solid red 1pt'><p>Two</p></div>", "One\n\nTwo"),
    ("pre in a quote", "<blockquote><pre>a\nb</pre></blockquote>", "> a\n> b"),
]
TEMPLATES = [
    ("merge tags stay", "<p>Hi {{ first_name | default: 'there' }},</p>", "Hi {{ first_name | default: 'there' }},"),
    ("arrows in a merge tag", "<p>Hi {{ $lead->first ?? '' }},</p>", "Hi {{ $lead->first ?? '' }},"),
    ("ERB", "<p>Hi <%= user.name if a > b %>,</p>", "Hi <%= user.name if a > b %>,"),
    ("ERB in a tag", "<a href=<%= url %>>Notes</a>", "Notes"),
    ("a merge tag in a tag", "<a {{ $attributes->all }} href='x'>Notes</a>", "Notes"),
    ("double angle brackets", "Hi <<First name>>, hello", "Hi <<First name>>, hello"),
    ("double angle brackets, escaped", "Hi &lt;&lt;First name&gt;&gt;,", "Hi <<First name>>,"),
    ("Blade", "@extends('mail')\n@section('body')\n@if($a->b(1))\n<p>One @me</p>\n@endif\n@endsection", "One @me"),
    ("what is Blade only in Blade", "Use @if or @section", "Use @if or @section"),
    ("line ends spelled out", r"<p>One</p>\r\n<p>Two\r\nthree</p>", "One\n\nTwo three"),
    ("MJML", "<mjml><mj-head><mj-style>p{}</mj-style></mj-head><mj-body><mj-section><mj-column><mj-text>One</mj-text>"
     "<mj-button href='x'>Two</mj-button></mj-column></mj-section></mj-body></mjml>", "One\n\nTwo"),
]  # fmt: skip
# Subject, preview and body: name, source, subject, preview, body.
ZONES = [
    ("title", "<head><title>Your\n rota </title></head><body><p>One</p>", "Your rota", None, "One"),
    ("empty title", "<title></title><p>One</p>", None, None, "One"),
    ("title that never ends", "<title>Rota<p>One</p>", "Rota", None, "One"),
    ("a title below is none", "<p>One</p><title>Rota</title>", None, None, "One"),
    ("entities in a title", "<title>R&amp;D rota</title>One", "R&D rota", None, "One"),
    ("header lines", "Subject: Rota\nStage: follow-up\n\n<p>One</p>", "Rota", None, "One"),
    ("header lines beat a title", "Subject: Rota\n<title>Old</title><p>One</p>", "Rota", None, "One"),
    ("empty subject", "Subject:\n\n<p>One</p>", "", None, "One"),
    ("front matter", "---\nsubject: 'Rota: yours'\npreview: Short\nto:\n  - x\n---\n<p>A", "Rota: yours", "Short", "A"),
    ("a comment on top", "<!doctype html>\n<!-- Subject: Rota -->\n<p>One</p>", "Rota", None, "One"),
    ("text on top is no header", "From: noon on, no calls.<p>One</p>", None, None, "From: noon on, no calls.\n\nOne"),
    ("preheader", "<div style='display:none'>Short &nbsp;&zwnj;&nbsp;&zwnj;</div><p>One</p>", None, "Short", "One"),
    ("preheader by class", "<span class='preheader'>Short</span><p>One</p>", None, "Short", "One"),
    ("preheader by attribute, and a title", "<title>Rota</title><p hidden>Short<p>One", "Rota", "Short", "One"),
    ("MJML", "<mj-head><mj-title>Rota</mj-title><mj-preview>Short</mj-preview></mj-head><mj-text>One</mj-text>",
     "Rota", "Short", "One"),
    ("only a subject", "Subject: Rota", "Rota", None, ""),
]  # fmt: skip
# Where it stands: name, source, words of the text, the slice of the source.
PLACES = [
    ("a word", "<p>Hi <b>Dana</b>,</p>", "Dana", "Dana"),
    ("over a tag", "<p>Hi <b>Dana</b>,</p>", "Hi Dana,", "Hi <b>Dana</b>,"),
    ("an entity is taken whole", "It&rsquo;s R&amp;D now", "’", "&rsquo;"),
    ("around an entity", "It&rsquo;s R&amp;D now", "’s R&", "&rsquo;s R&amp;"),
    ("over a line break in the source", "<p>One\r\n  two</p>", "One two", "One\r\n  two"),
    ("behind white space that collapsed", "<p>One\r\n\t two three</p>", "two", "two"),
    ("over paragraphs", "<p>One</p>\n<p>Two</p>", "One\n\nTwo", "One</p>\n<p>Two"),
    ("behind a bullet", "<ul><li>One</li></ul>", "One", "One"),
    ("in a quote", "<blockquote>One<br>two</blockquote>", "two", "two"),
    ("curly quotes and emoji before", "“🙂” <i>Hi</i> Dana", "Hi Dana", "Hi</i> Dana"),
    ("over a character that takes no room", "go\u200bal", "goal", "go\u200bal"),
    ("in the title", "<title>Your rota</title>One", "rota", "rota"),
    ("in a comment on top", "<!-- Subject: Rota -->One", "Rota", "Rota"),
    ("an escape in a merge tag", "Hi {{ a &amp;&amp; b }}", "{{ a && b }}", "{{ a &amp;&amp; b }}"),
    ("no-break space", "R&D&nbsp;team", "D\xa0t", "D&nbsp;t"),
]
LINKS = [
    ("a link", "Read <a href='https://x.example/a?b=1&amp;c=2'>the <b>notes</b></a>.", [("the notes", "https://x.example/a?b=1&c=2")]),
    ("mail and opt-out", "<a href=mailto:d@x.example>Dana</a> <A HREF='{{ unsubscribe }}'>Stop</A>",
     [("Dana", "mailto:d@x.example"), ("Stop", "{{ unsubscribe }}")]),
    ("a picture", "<a href=x><img src=y></a>One", [("", "x")]),
    ("no entities", "<a href='x?a=1&copy=2&lt=3'>One</a>", [("One", "x?a=1&copy=2&lt=3")]),
    ("nobody closed it", "<a href=x>One <a href=y>two", [("One", "x"), ("two", "y")]),
    ("an anchor is none", "<a name=top>One</a>", []),
    ("hidden", "One<div style='display:none'><a href=x>two</a></div>", []),
]  # fmt: skip
CODE = [
    ("inline", "Run <code>make it</code> now please", ["make it"]),
    ("block", "<p>Run this when you can:</p><pre>make\nit</pre>", ["make\nit"]),
    ("a plain mail in pre is no code", "<pre>Hi Dana,\n\nWho owns it?</pre>", []),
]
IGNORED = [
    ("one", "<p>\n<!-- loosebrick: ignore pressure/blame -->", [("pressure/blame", 2)]),
    ("several", "\r\n\r\n<!--loosebrick:ignore opener, Filler/just -->", [("opener", 3), ("filler/just", 3)]),
    ("all", "<!-- loosebrick: ignore -->", [("", 1)]),
    ("with a reason", "<!-- loosebrick: ignore opener because Lee asked -->", [("opener", 1)]),
    ("in a header", "Subject: x\nloosebrick: ignore opener\n\n<p>One", [("opener", 2)]),
    ("something else", "<!-- loosebrick is great -->", []),
]


def source_of(reading: Reading, words: str) -> str | None:
    """Return the slice of the source behind the first such words of the text."""
    start = reading.text.index(words)
    span = SourceMap(reading.source, reading.segments).to_source((start, start + len(words)))
    return span and reading.source[span.start : span.end]


def cut(reading: Reading, span: Span | None) -> str | None:
    return span and reading.text[span.start : span.end]


@pytest.mark.parametrize("name, source, text", SHOWN + QUOTED + TEMPLATES)
def test_text(name: str, source: str, text: str) -> None:
    reading = read_html(source)
    assert reading.text == text
    assert cut(reading, reading.body) == text
    assert_sound(reading)


@pytest.mark.parametrize("name, source, subject, preview, body", ZONES)
def test_zones(name: str, source: str, subject: str | None, preview: str | None, body: str) -> None:
    reading = read_html(source)
    assert [cut(reading, span) for span in (reading.subject, reading.preview, reading.body)] == [subject, preview, body]
    assert reading.text == "\n\n".join(part for part in (subject, preview, body) if part)
    assert_sound(reading)


@pytest.mark.parametrize("name, source, words, expected", PLACES)
def test_places(name: str, source: str, words: str, expected: str) -> None:
    assert source_of(read_html(source), words) == expected


def test_exact_place() -> None:
    reading = read_html("<p>Hi,</p>\r\n<p>\tWho\r\nowns it?</p>")
    found = SourceMap(reading.source, reading.segments)
    span = found.to_source((reading.text.index("owns"), len(reading.text)))
    assert span == Span(21, 29)
    assert found.place(21) == (21, 3, 1)


@pytest.mark.parametrize("name, source, expected", LINKS)
def test_links(name: str, source: str, expected: list[tuple[str, str]]) -> None:
    reading = read_html(source)
    assert [(cut(reading, span), url) for span, url in reading.links] == expected


@pytest.mark.parametrize("name, source, expected", CODE)
def test_code(name: str, source: str, expected: list[str]) -> None:
    reading = read_html(source)
    assert [cut(reading, span) for span in reading.code] == expected


@pytest.mark.parametrize("name, source, expected", IGNORED)
def test_suppressions(name: str, source: str, expected: list[tuple[str, int]]) -> None:
    assert list(read_html(source).suppressions) == expected


def test_fields() -> None:
    source = "Subject: Rota\nStage: follow-up\nFrom: Dana <d@x.example>\nloosebrick: ignore opener\n\n<p>To: me</p>"
    expected = {"stage": "follow-up", "from": "Dana <d@x.example>", "loosebrick": "ignore opener"}
    assert read_html(source).fields == expected


@pytest.mark.parametrize(
    "piece",
    ["<!--", "<a ", "<a b='", '<a "="', "</", "<![", "&", "<%", "<<a", "<div hidden>", "<blockquote>x", "@if((a)"],
)
def test_broken_markup_takes_linear_time(piece: str) -> None:
    reading = read_html("@if(1)" + piece * 30_000)  # quadratic time would be minutes
    assert_sound(reading)


PIECES = """<p> </p> <div> <br> Hello there &nbsp; &amp; &zwnj; & < > <<Name>> {{a}} <%b> %> <!-- --> <title> </title>
<head> </head> <body> <ul> <li> </li> </ul> <pre> </pre> <code> </code> <blockquote> </blockquote> <a </a> href='x'
<div¦hidden> </div> <script> </script> <div¦class=gmail_quote> <div¦id=divRplyFwdMsg> <span¦style="display:none">
</span> Subject:¦x\\n --- \\n \\r\\n \\t " ' = é 🙂 \u200b @if($x) @endif <mj-head> <mj-title> <mj-preview> <mj-text>"""
MARKUP = st.lists(
    st.sampled_from([" ", *(piece.replace("¦", " ") for piece in PIECES.split())]).map(
        lambda piece: piece.replace("\\n", "\n").replace("\\r", "\r").replace("\\t", "\t")
    )
).map("".join)


@given(MARKUP | st.text())
@example("<!")
@example("<![")
@example("</a")
@example("&#99999999;&#0;&#xD800;")
@example("\ud800<p>\ud800")
def test_whatever_comes_is_read(source: str) -> None:
    assert_sound(read_html(source))


def assert_sound(reading: Reading) -> None:
    """Check that the segments hang together and that literal ones are what they say."""
    SourceMap(reading.source, reading.segments)
    for segment in reading.segments:
        if segment.kind == "literal":
            piece = reading.source[segment.source_start : segment.source_end]
            assert reading.text[segment.text_start : segment.text_end] == piece
    spans = [reading.body, *reading.code, *(span for span, _ in reading.links)]
    spans += [span for span in (reading.subject, reading.preview) if span]
    assert all(0 <= span.start <= span.end <= len(reading.text) for span in spans)
    assert sum(segment.text_end - segment.text_start for segment in reading.segments) == len(reading.text)
