"""Quoted mail: the forms of the big mail programs and languages, and lines that only look like one."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lint.drafts.quotes import find_quoted

OWN = "Thanks, the rota helps.\n\n"
MARKED = "> Which depot?\n>\n> Amy\n"
PLAIN = "Which depot?\n\nAmy\n"

# The line or block that opens the older mail.
ATTRIBUTIONS = [
    "On Mon, 3 Mar 2025 at 10:11, Amy Ross <amy@example.org> wrote:\n",
    "On Mon, Mar 3, 2025 at 10:11 PM Amy Ross\n<amy@example.org> wrote:\n",
    "On Mon, Mar 3, 2025\nat 10:11 AM Amy Ross\n<amy@example.org> wrote:\n",
    "On Monday, March 3, 2025, 10:11 AM, Amy Ross <amy@example.org> wrote:\n",
    "On 3 Mar 2025, at 10:11, Amy Ross wrote:\n",
    "Am Mo., 3. März 2025 um 10:11 Uhr schrieb Amy Ross <amy@example.org>:\n",
    "Am 03.03.2025 um 10:11 schrieb Amy Ross:\n",
    "Le lun. 3 mars 2025 à 10:11, Amy Ross <amy@example.org> a écrit\u00a0:\n",
    "El lun, 3 mar 2025 a las 10:11, Amy Ross (<amy@example.org>) escribió:\n",
    "Op ma 3 mrt 2025 om 10:11 schreef Amy Ross <amy@example.org>:\n",
    "Il giorno lun 3 mar 2025 alle ore 10:11 Amy Ross <amy@example.org> ha scritto:\n",
    "Em seg., 3 de mar. de 2025 às 10:11, Amy Ross <amy@example.org> escreveu:\n",
    "2025-03-03 10:11 GMT+01:00 Amy Ross <amy@example.org>:\n",
    "Amy Ross <amy@example.org> wrote:\n",
]

SEPARATORS = [
    "-----Original Message-----\nFrom: Amy\n",
    "-----Ursprüngliche Nachricht-----\nVon: Amy\n",
    "---------- Forwarded message ---------\nFrom: Amy\n",
    "________________________________\nFrom: Amy\nSent: Monday, March 3, 2025 10:11 AM\nTo: Bo\nSubject: Rota\n",
    "From: Amy\nSent: Monday, March 3, 2025 10:11 AM\nTo: Bo\nSubject: Rota\n",
    "*From:* Amy\n*Sent:* Monday, March 3, 2025\n*To:* Bo\n*Subject:* Rota\n",
    "Von: Amy\nGesendet: Montag, 3. März 2025 10:11\nAn: Bo\nBetreff: Rota\n",
    "De : Amy\nEnvoyé : lundi 3 mars 2025 10:11\nÀ : Bo\nObjet : Rota\n",
    "De: Amy\nEnviado: lunes, 3 de marzo de 2025\nPara: Bo\nAsunto: Rota\n",
    "Van: Amy\nVerzonden: maandag 3 maart 2025\nAan: Bo\nOnderwerp: Rota\n",
    "Da: Amy\nInviato: lunedì 3 marzo 2025\nA: Bo\nOggetto: Rota\n",
    "De: Amy\nEnviada: segunda-feira, 3 de março de 2025\nPara: Bo\nAssunto: Rota\n",
    "Begin forwarded message:\n\nFrom: Amy\n",
    "Anfang der weitergeleiteten Nachricht:\n\nVon: Amy\n",
    "-----Amy Ross/Depot/Example wrote: -----\nTo: Bo\n",
    "Amy Ross/Depot\n03/03/2025 10:11 AM\n\nTo\nBo\ncc\n\nSubject\nRota\n",
]


def quoted(text: str) -> list[str]:
    return [text[start:end] for start, end in find_quoted(text)]


@pytest.mark.parametrize("opener", ATTRIBUTIONS + SEPARATORS)
def test_all_after_an_opener_is_older_mail(opener: str) -> None:
    assert quoted(OWN + opener + "\n" + PLAIN) == [opener + "\n" + PLAIN]


@pytest.mark.parametrize("opener", ATTRIBUTIONS)
def test_with_marked_lines_the_answer_below_is_the_writers_own(opener: str) -> None:
    assert quoted(opener + MARKED + "\nThe north one.\n") == [opener + MARKED]
    assert quoted(opener + "\n" + MARKED + "\nThe north one.\n") == [opener + "\n" + MARKED]


@pytest.mark.parametrize(
    "text, expected",
    [
        ("> a\n> b\n\n>> c\nmine\n", ["> a\n> b\n\n>> c\n"]),
        ("Hi\n> a\n\nmine\n> b", ["> a\n", "> b"]),
        ("| a\n| b\nmine\n", ["| a\n| b\n"]),
        ("Hi\r\n\r\nOn 3 Mar 2025, at 10:11, Amy wrote:\r\n> a\r\n\r\nmine\r\n",
         ["On 3 Mar 2025, at 10:11, Amy wrote:\r\n> a\r\n"]),
        ("mine\n> On 3 Mar 2025, at 10:11, Amy wrote:\n>> a\nmine\n",
         ["> On 3 Mar 2025, at 10:11, Amy wrote:\n>> a\n"]),
        ("On 3 March Amy wrote:\n> a\nmine\n", ["On 3 March Amy wrote:\n> a\n"]),
    ],
)  # fmt: skip
def test_marked_lines(text: str, expected: list[str]) -> None:
    assert quoted(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Which depot is first?\n",
        "As one planner wrote:\nthe rota lives on paper\n",
        'On 3 March your team wrote:\n"two depots, one rota"\nIs that still so?\n',
        "On Tuesday at 9:30 she wrote a note.\n",
        "On 3/3/2025 three things change:\n- the rota\n",
        "From: Amy\nTo: Bo\nSubject: Rota\n\nHi Bo,\n",
        "Hi,\n\nFrom the depot: nothing new.\nSubject: to change.\n",
        "________________________________\nAmy Ross\n",
        "| depot | shifts |\n| north | 3 |\n",
        "3 > 2 and a -> b\n",
        "-- \nAmy\n",
        "----------\nAmy\n",
    ],
)
def test_the_writers_own_words(text: str) -> None:
    assert find_quoted(text) == []


SINGLE = ["> a", "", "mine", "| b", "From: A", "To: B", "Subject: C", "Subject", "To", "3/3/2025", "_________"]
LINES = st.lists(
    st.sampled_from([*SINGLE, *(line for block in ATTRIBUTIONS + SEPARATORS for line in block.split("\n"))]),
    max_size=12,
).map("\n".join)


@given(LINES | st.text(max_size=80))
def test_spans_are_sorted_apart_and_whole_lines(text: str) -> None:
    at = 0
    for start, end in find_quoted(text):
        assert at <= start < end <= len(text)
        assert start == 0 or text[start - 1] in "\n\r\v\f\x1c\x1d\x1e\x85\u2028\u2029"
        assert end == len(text) or text[end - 1] in "\n\r\v\f\x1c\x1d\x1e\x85\u2028\u2029"
        at = end + 1


@given(LINES)
def test_marked_lines_are_always_quoted(text: str) -> None:
    covered = find_quoted(text)
    at = 0
    for line in text.split("\n"):
        if line.startswith(">"):
            assert any(start <= at < end for start, end in covered)
        at += len(line) + 1


@pytest.mark.parametrize(
    "piece", ["> a\n", "On 1\n", "From: a\n", "-----\n", "A <", "\n", "A 1/1/1\n1/1/1\nTo\n", "____________\n\n"]
)
def test_time_grows_no_faster_than_the_text(piece: str) -> None:
    text = piece * (200_000 // len(piece)) + "\nSubject: >"
    start = time.perf_counter()
    find_quoted(text)
    assert time.perf_counter() - start < 5
