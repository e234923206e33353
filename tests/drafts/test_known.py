"""What a draft tells of itself, and where each fact comes from: given, inferred from its words, or the default."""

import pytest

from lint import Linter, Options
from lint.model.draft import Draft, Known


@pytest.fixture(scope="module")
def linter() -> Linter:
    return Linter()


def parse(linter: Linter, text: str, options: Options | None = None, filename: str = "draft.txt") -> Draft:
    return linter.parse(text, filename, options)


FIRST = "Hi Kim,\n\nYour hay order is late. Who signs it?\n\nRosa\n"


def test_with_nothing_to_the_contrary_a_mail_is_a_cold_first_touch_that_sells(linter: Linter) -> None:
    draft = parse(linter, FIRST)
    assert (draft.stage, draft.relationship, draft.purpose) == (
        Known("first-touch", "default"), Known("cold", "default"), Known("sales", "default"),
    )  # fmt: skip


@pytest.mark.parametrize(
    ("line", "stage"),
    [
        ("Just following up on the hay.", "follow-up"),
        ("I sent you a note about the hay last week.", "follow-up"),
        ("Did you get a chance to read my email on hay?", "follow-up"),
        ("Checking in on the hay.", "follow-up"),
        ("This is my last note on hay.", "break-up"),
        ("I will stop writing after this.", "break-up"),
        ("I won't write about hay again.", "break-up"),
        ("If I don't hear from you, I'll stop here.", "break-up"),
        ("I'll stop here. I wrote three times without once asking how you dry it.", "break-up"),
        ("I'll stop here. To write three times without one question was my mistake.", "break-up"),
        ("A no is quite enough and I won't write again.", "first-touch"),
        ("If hay is no topic, just say so and I'll leave it there.", "first-touch"),
        ("Reply with a no and you will not hear from me again. I will not ask why.", "first-touch"),
        ("I won't write again if you would rather I did not.", "first-touch"),
        ("A no is enough and I won't write again. This is my last note on hay.", "break-up"),
        ("Thanks for getting back to me on hay.", "reply"),
        ("Fair enough. Hay it is.", "reply"),
        ("The hay stands in the barn.", "first-touch"),
        ("Please follow the hay to the barn.", "first-touch"),
    ],
)
def test_the_stage_is_read_off_the_words(line: str, stage: str, linter: Linter) -> None:
    found = parse(linter, f"Hi Kim,\n\n{line}\n\nRosa\n").stage
    assert found.name == stage
    assert found.guessed


@pytest.mark.parametrize(
    ("line", "relationship"),
    [
        ("Sam Okafor suggested I write to you.", "referred"),
        ("It was great meeting you at the hay fair.", "met"),
        ("The barn is dry.", "cold"),
    ],
)
def test_the_relationship_is_read_off_the_words(line: str, relationship: str, linter: Linter) -> None:
    assert parse(linter, f"Hi Kim,\n\n{line}\n\nRosa\n").relationship.name == relationship


@pytest.mark.parametrize("name", ["stage", "relationship", "purpose"])
@pytest.mark.parametrize("way", ["options", "header", "front matter"])
def test_what_is_stated_is_given(name: str, way: str, linter: Linter) -> None:
    value = {"stage": "break-up", "relationship": "customer", "purpose": "recruiting"}[name]
    options = Options(**{name: value}) if way == "options" else None  # type: ignore[arg-type]
    head = {"options": "", "header": f"{name.title()}: {value}\n\n", "front matter": f"---\n{name}: {value}\n---\n"}[
        way
    ]
    found = getattr(parse(linter, head + FIRST, options, "draft.md"), name)
    assert found == Known(value, "given")
    assert not found.guessed


def test_what_the_user_gives_counts_more_than_what_the_file_states(linter: Linter) -> None:
    assert parse(linter, f"Stage: reply\n\n{FIRST}", Options(stage="repair")).stage == Known("repair", "given")


@pytest.mark.parametrize("value", ["Follow up", "follow_up", "FOLLOW-UP"])
def test_a_stage_may_be_written_as_people_write(value: str, linter: Linter) -> None:
    assert parse(linter, f"Stage: {value}\n\n{FIRST}").stage == Known("follow-up", "given")


def test_a_stage_that_there_is_not_is_not_taken(linter: Linter) -> None:
    assert parse(linter, f"Stage: nonsense\n\n{FIRST}").stage == Known("first-touch", "default")


def test_an_answer_to_quoted_words_is_a_reply(linter: Linter) -> None:
    assert parse(linter, f"{FIRST}\n> Where is the hay?\n").stage == Known("reply", "inferred")


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (
            "Hallo Kim, dein Heu kommt leider erst am Montag, weil der Lastwagen noch auf dem Hof steht und klemmt.",
            "und",
        ),
        ("Bonjour Kim, votre foin arrive seulement lundi, parce que le camion reste bloque dans la cour.", "und"),
        ("Your hay is late because the lorry is in the yard and there is no one to drive it on Monday.", "en"),
        ("Foin?", "en"),
        ("Language: fr\n\nVotre foin.", "fr"),
        ("Language: English\n\nYour hay.", "en"),
    ],
)
def test_language(text: str, language: str, linter: Linter) -> None:
    assert parse(linter, text).language.name == language


def test_senders_come_from_options_headers_signature_and_self_introduction(linter: Linter) -> None:
    head = "From: Rosa Lind <rosa@henley.example>\n\n"
    text = f"{head}Hi Kim,\n\nI'm Rosa from Henley. It is late.\n\nBest,\nRosa Lind\nHead of Hay\n"
    senders = parse(linter, text, Options(companies=("Barnwell",), products=("Rotafix",))).senders
    assert [(known.name, known.origin) for known in senders] == [
        ("Barnwell", "given"), ("Rotafix", "given"), ("Rosa Lind", "given"), ("Henley", "inferred"),
    ]  # fmt: skip


def test_a_tag_is_nobody_by_name(linter: Linter) -> None:
    assert parse(linter, "Hi Kim,\n\nIt is late.\n\nBest,\n{{sender_name}}\n").senders == ()


@pytest.mark.parametrize(
    ("text", "outreach"),
    [
        ("Hi {{first_name}},\n\nThe barn is dry.\n", "yes"),
        ("Purpose: sales\n\nThe barn is dry.\n", "yes"),
        ("Minutes of Tuesday. The barn is dry. The lorry stands in the yard. Feed was counted twice.\n", "no"),
        ("Hi Kim,\n\nI came across your yard. We help yards with hay. Would you like a call?\n", "yes"),
    ],
)
def test_outreach(text: str, outreach: str, linter: Linter) -> None:
    assert parse(linter, text).outreach.name == outreach


def test_the_name_in_the_greeting_is_a_name_wherever_it_stands(linter: Linter) -> None:
    words = parse(linter, "Hi Kim,\n\nYour hay is late. Is Monday fine, Kim?\n").words
    assert [words.classes[i] for i, form in enumerate(words.forms) if form == "kim"] == ["name", "name"]
