"""The lines of a draft with the found words underlined."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lint.model.source import Segment, SourceMap
from lint.report.frame import ROWS, Mark, frame
from lint.report.width import cells, clean, wrap

# the source with the marked words in ⟦⟧, the width, and the frame
FRAMES = {
    "in the middle": ("We ⟦help⟧ you.", 40, ["1|We help you.", " |   ^^^^"]),
    "on a later line": ("Hi,\n\nWe ⟦help⟧ you.\nBye", 40, ["3|We help you.", " |   ^^^^"]),
    "over a line break": ("We ⟦help\nyou⟧.", 40, ["1|We help", " |   ^^^^", "2|you.", " |^^^"]),
    "over CR LF": ("We ⟦help\r\nyou⟧.", 40, ["1|We help", " |   ^^^^", "2|you.", " |^^^"]),
    "nothing at all": ("We⟦⟧ help.", 40, ["1|We help.", " |  ^"]),
    "at the end of the file": ("We help⟦⟧", 40, ["1|We help"]),
    "in a line that is too long": (
        "It was a cold day when the post came, and ⟦we help⟧ you to save so much time every week.",
        40,
        ["1|…the post came, and we help you to save…", " |                    ^^^^^^^"],
    ),
    "at the start of a line that is too long": (
        "⟦We⟧ help you to save so much time every week.",
        30,
        ["1|We help you to save so much…", " |^^"],
    ),
    "longer than a row": (
        "⟦We help you to save so much time every single week⟧, all of you.",
        30,
        [
            "1|We help you to save so much",
            " |^^^^^^^^^^^^^^^^^^^^^^^^^^^",
            " |time every single week, all…",
            " |^^^^^^^^^^^^^^^^^^^^^^",
        ],
    ),
    "wide characters": ("日本で ⟦簡単⟧に", 40, ["1|日本で 簡単に", " |       ^^^^"]),
    "an emoji of several parts": ("👩‍💻👍🏽 ⟦now⟧", 40, ["1|👩‍💻👍🏽 now", " |     ^^^"]),
    "combining marks": ("cafe\u0301 ⟦now⟧", 40, ["1|cafe\u0301 now", " |     ^^^"]),
    "a tab and a control": ("\t\x07⟦now⟧", 40, ["1|    \\x07now", " |        ^^^"]),
}


@pytest.mark.parametrize(("marked", "width", "expected"), FRAMES.values(), ids=FRAMES)
def test_a_frame(marked: str, width: int, expected: list[str]) -> None:
    start, end = marked.index("⟦"), marked.index("⟧") - 1
    source = marked.replace("⟦", "").replace("⟧", "")
    place = SourceMap(source, [Segment(0, len(source), 0, len(source), "literal")]).place(start)
    shown = []
    for row in frame(source, place.line, place.column, [Mark(start, end, "^")], width):
        shown.append(f"{row.line or ' '}|{row.text}")
        if row.under:
            shown.append(f" |{row.under}")
    assert shown == expected


LETTERS = st.text(st.sampled_from("ab .\n\r\t日👍\u0301\x1b\u202e\ud800"), max_size=300)


@given(LETTERS, st.data(), st.integers(12, 60))
def test_a_frame_is_never_wider_nor_longer_than_it_may_be(source: str, data: st.DataObject, width: int) -> None:
    start = data.draw(st.integers(0, len(source)))
    end = data.draw(st.integers(start, len(source)))
    place = SourceMap(source, [Segment(0, len(source), 0, len(source), "literal")]).place(start)
    rows = frame(source, place.line, place.column, [Mark(start, end, "^")], width)
    assert len(rows) <= ROWS
    assert all(cells(row.text) <= width and cells(row.under) <= width for row in rows)
    assert all(row.text == clean(row.text) for row in rows)


def test_a_line_without_end_costs_no_more_than_its_window() -> None:
    source = "word " * 200_000
    for start in range(0, len(source), 1000):  # a thousand findings in one line of a megabyte
        assert len(frame(source, 1, start + 1, [Mark(start, start + 4, "^")], 74)) == 1


@given(LETTERS, st.integers(2, 40))
def test_wrapping_keeps_every_word(text: str, width: int) -> None:
    rows = wrap(text, width)
    assert "".join(rows).replace(" ", "") == clean("".join(text.split())).replace(" ", "")
    assert all(cells(row) <= width for row in rows)
