"""Changing a text keeps the way back: what was not changed leads to where it led before."""

from hypothesis import given
from hypothesis import strategies as st

from lint.drafts.reading import TextBuilder
from lint.model.source import Kind, Segment, SourceMap, Span, Swap, swap

KINDS: list[Kind] = ["literal", "literal", "entity", "markup", "encoded"]


@st.composite
def swapped(draw: st.DrawFn) -> tuple[str, str, tuple[Segment, ...], list[Swap]]:
    """Return a source, the text that some of its slices show, the segments, and swaps of that text."""
    builder_source, kinds = "", []
    for number in range(draw(st.integers(1, 6))):
        kind, length = draw(st.sampled_from(KINDS)), draw(st.integers(1, 5))
        kinds.append((kind, length))
        builder_source += "abcdef"[number] * length
    builder = TextBuilder(builder_source)
    for kind, length in kinds:
        if kind == "literal":
            builder.literal(builder.at, builder.at + length)
        else:
            builder.put(builder.at, builder.at + length, draw(st.text("xyz", max_size=4)), kind)
    text, segments = builder.build()
    swaps, at = [], 0
    while at < len(text) and len(swaps) < 4:
        start = draw(st.integers(at, len(text) - 1))
        end = draw(st.integers(start + 1, len(text)))
        swaps.append(Swap(start, end, draw(st.text("UVW", max_size=3)), "tag"))
        at = end
    return builder_source, text, segments, swaps


@given(swapped())
def test_swaps_change_the_text_and_nothing_else(made: tuple[str, str, tuple[Segment, ...], list[Swap]]) -> None:
    source, text, segments, swaps = made
    new, moved = swap(text, segments, swaps)
    expected, at = "", 0
    for change in swaps:
        expected += text[at : change.start] + change.text
        at = change.end
    assert new == expected + text[at:]
    mapping = SourceMap(source, moved)  # raises where the segments leave a gap
    for segment in moved:
        if segment.kind == "literal":
            assert new[segment.text_start : segment.text_end] == source[segment.source_start : segment.source_end]
    assert sum(len(new[s.text_start : s.text_end]) for s in mapping.segments) == len(new)


@given(swapped())
def test_a_literal_that_no_swap_touches_keeps_its_place(
    made: tuple[str, str, tuple[Segment, ...], list[Swap]],
) -> None:
    source, text, segments, swaps = made
    before, (new, moved) = SourceMap(source, segments), swap(text, segments, swaps)
    after = SourceMap(source, moved)
    touched = {offset for change in swaps for offset in range(change.start, change.end)}
    for segment in segments:
        for offset in range(segment.text_start, segment.text_end):
            if segment.kind == "literal" and offset not in touched:
                there = before.to_source((offset, offset + 1))
                assert there is not None
                shown = after.to_text(there.start)
                assert shown is not None
                assert new[shown] == text[offset]


def test_two_swaps_in_one_encoded_stretch() -> None:
    segments = (Segment(0, 7, 0, 12, "encoded"),)
    new, moved = swap("a 1 b 2", segments, [Swap(2, 3, "one", "tag"), Swap(6, 7, "two", "tag")])
    assert new == "a one b two"
    assert SourceMap("A" * 12, moved).to_source(Span(2, 5)) is None
