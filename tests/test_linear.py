"""Time grows with the size of a draft, not with its square: nobody waits for a pasted book, or a hostile file."""

import gc
import time

import pytest

from lint import Linter, Options

SIZES = (12_500, 25_000, 50_000)  # characters
FACTOR = 3.0  # twice the text in at most this many times the time; a square would take four
SLACK = 0.25  # seconds; what the machine does meanwhile

PARAGRAPH = (
    "We help mills plan the rota. Your mill number {n} grinds oats, I read, and someone has to plan that by hand. "
    "Our clients save {n} hours a week. How do you plan it today, {{{{first_name}}}}? Would a short call help?\n\n"
)
TEXTS = {
    "a long mail": ("a.txt", "".join(PARAGRAPH.format(n=n) for n in range(600))),
    "one long sentence": ("a.txt", "we plan the rota for the mill and " * 4000),
    "open brackets": ("a.txt", "the mill {{ [ <a ( *|" * 4800),
    "quoted mail": ("a.eml", "Subject: rota\n\n" + "> > How do you plan the rota at the mill?\n" * 3000),
    "markup": ("a.html", "<div><p>How do you <b>plan</b> the rota?</p>" * 3000),
}


def seconds(name: str, text: str) -> float:
    """Return the shorter of two times that a check takes; each linter is new, as one remembers the sentences it saw."""
    took = []
    for _ in range(2):
        linter = Linter()
        linter.check(text[:2000], name)  # what is compiled on first need is not part of it
        gc.collect()
        gc.disable()  # what other tests left behind is none of this one's time
        try:
            start = time.process_time()
            report = linter.check(text, name, Options())
            took.append(time.process_time() - start)
        finally:
            gc.enable()
        assert len(report.drafts) + len(report.errors) == 1
    return min(took)


@pytest.mark.parametrize("case", TEXTS)
def test_time_grows_with_size(case: str) -> None:
    name, text = TEXTS[case]
    assert len(text) >= SIZES[-1]
    small, middle, large = (seconds(name, text[:size]) for size in SIZES)
    assert middle <= FACTOR * small + SLACK
    assert large <= FACTOR * middle + SLACK
