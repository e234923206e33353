"""Which names in a mail are its sender's own: told by their shape, how often they return, and what they do."""

import pytest

from lint import Linter


@pytest.fixture(scope="module")
def linter() -> Linter:
    return Linter()


@pytest.mark.parametrize(
    ("body", "names"),
    [
        ("HayLedger pays for itself in June.", ["HayLedger"]),
        ("Your page lists nine barns. Haymow gives you a count of the bales.", ["Haymow"]),
        ("Haymow automates the bale count.", ["Haymow"]),
        ("Some farms use Haymow in June. Haymow covers barns and lofts.", ["Haymow"]),
        ("Haymow covers barns and lofts.", []),  # met once, and nobody is served: it may be the reader's own
        ("I saw that Haymow helps growers. Haymow runs three sites.", []),  # met as somebody else's
        ("Automation saves you an hour.", []),  # an ordinary word
        ("Google gives you a map.", []),  # everybody names it
    ],
)
def test_a_name_that_acts_as_a_product_does_is_the_senders(linter: Linter, body: str, names: list[str]) -> None:
    draft = linter.parse(f"Hi Kim,\n\n{body}\n", "draft.txt")
    assert [known.name for known in draft.senders] == names
