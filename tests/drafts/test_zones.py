"""Which role each line of a mail plays: greeting, sign-off, signature, postscript, footer, quoted."""

from pathlib import Path
from typing import Any

import pytest
import yaml

from lint import Linter

CASES = yaml.safe_load(Path(__file__).with_name("zones.yaml").read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def linter() -> Linter:
    return Linter()


def zones(linter: Linter, mail: str, filename: str = "draft.txt") -> list[dict[str, str]]:
    """Return the zones as they stand in the source, so that tags stay tags."""
    draft = linter.parse(mail, filename)
    found = []
    for zone in draft.zones:
        where = draft.map.to_source((zone.start, zone.end))
        assert where is not None
        found.append({zone.name: draft.map.source[where.start : where.end]})
    return found


@pytest.mark.parametrize("case", CASES, ids=[case["name"] for case in CASES])
def test_zones(case: dict[str, Any], linter: Linter) -> None:
    assert zones(linter, case["mail"]) == case["zones"]


@pytest.mark.parametrize("case", CASES, ids=[case["name"] for case in CASES])
def test_line_ends_of_windows_change_nothing(case: dict[str, Any], linter: Linter) -> None:
    crlf = zones(linter, case["mail"].replace("\n", "\r\n"))
    assert [{name: text.replace("\r\n", "\n") for name, text in zone.items()} for zone in crlf] == case["zones"]


def test_every_zone_is_in_the_table() -> None:
    named = {name for case in CASES for zone in case["zones"] for name in zone}
    assert named == {"subject", "greeting", "sign-off", "signature", "postscript", "quoted", "footer"}


SIGN_OFFS = (
    "Best", "Best,", "Thanks", "Thanks!", "Thank you,", "Cheers,", "Kind regards", "Warmly,", "All the best,",
    "Yours sincerely,", "Many thanks,", "Talk soon,", "Take care,", "Respectfully,", "Sincerely yours", "Thx,", "Rgds",
    "Have a great week!", "Thanks in advance,", "With gratitude,", "Best wishes,", "Cheers - Rosa", "Best, Rosa",
)  # fmt: skip


@pytest.mark.parametrize("sign", SIGN_OFFS)
def test_a_sign_off_ends_the_mail(sign: str, linter: Linter) -> None:
    mail = f"Hi Kim,\n\nYour hay is late. The barn is dry.\n\n{sign}\nRosa Lind\nHenley Hay"
    assert zones(linter, mail)[1:] == [{"sign-off": sign}, {"signature": "Rosa Lind\nHenley Hay"}]


@pytest.mark.parametrize(
    "sign", ["Thanks for the hay.", "Best of all, it is dry.", "Cheers to the yard, who keep it dry."]
)
def test_a_sentence_that_begins_like_a_sign_off_is_none(sign: str, linter: Linter) -> None:
    assert zones(linter, f"Hi Kim,\n\nYour hay is late.\n\n{sign}") == [{"greeting": "Hi Kim,"}]


def test_code_and_preview_are_zones_of_markdown(linter: Linter) -> None:
    mail = "---\nsubject: Hay\npreview: On the barn\n---\nHi Kim,\n\nRun `hay --dry` first.\n"
    assert zones(linter, mail, "draft.md") == [
        {"subject": "Hay"}, {"preview": "On the barn"}, {"greeting": "Hi Kim,"}, {"code": "`hay --dry`"},
    ]  # fmt: skip


def test_what_nobody_reads_holds_no_sentences(linter: Linter) -> None:
    draft = linter.parse("Hi Kim,\n\nIt is late.\n\nBest,\nRosa\n\n> Where is the hay?\n")
    assert [(sentence.zone, draft.text[sentence.start : sentence.end]) for sentence in draft.sentences] == [
        ("greeting", "Hi Kim,"), ("opening", "It is late."), ("sign-off", "Best,"), ("signature", "Rosa"),
    ]  # fmt: skip
