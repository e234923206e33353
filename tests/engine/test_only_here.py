"""What only one sentence about the sender tells: it stays, or goes below the mail with his whole name."""

import pytest

from lint.api import Linter
from lint.engine.context import Context
from lint.engine.recast.titles import topic_of
from lint.engine.recast.turned import Turner
from lint.engine.rewriting.only_here import goes_with_next, only_here
from lint.engine.rewriting.signing import lost_names, role_signed

REST = "The drain behind your barn is from 1970, and your yard floods in March. Who clears it today?"
NEEDED = [
    # sentence, whether it stays where an opener is at fault
    ("We're certified for it.", True),
    ("Our welders hold TUV and LRQA certifications and love steel.", True),
    ("We are COSHH compliant and have 90 vans.", True),
    ("We are cleaning the ponds of proud farms with a floating rake.", True),
    ("Our crane lifts 90 boats a day with a single strap.", False),
    ("Our system lifts 90 hulls a day with a single strap.", True),
    ("Crate of 12, carriage paid over \u00a390.", True),
    ("I could fit the pump on Thursday.", True),
    ("One of our divers will be ringing you about the pond.", True),
    ("We have two proud divers available.", True),
    ("I am a surveyor with 20 years of praise.", True),
    ("I'm Ada.", False),
    ("I'm Odile.", True),  # nobody signs with it
    ("We have won three awards.", False),
    ("We export to 31 countries.", False),
]
NEXT = [
    ("We were a barn in 2005.", "Now nine rooms.", True),
    ("We were a barn in 2005.", "Our rooms are dry.", False),
    ("A baker in Hull earns well with it.", "You can do the same in Leeds.", True),
    ("We bought a boat, and we won a cup.", "We are glad of that last bit.", True),
    ("I would be honoured to have tea with you.", "Does the week of the 9th have a gap?", True),
    ("We won a cup.", "I can come on Monday at nine or ten, which suits you?", False),
    ("Most farms took 9% off.", "Hale Farm took off 12%.", True),
    ("Nobody builds kilns as we do.", "A better kiln?", True),
    ("There is a diver behind every anchor.", "Here is my particular anchor.", True),
    ("We have four proud divers.", "The terms are plain. Such divers are rare.", True),
]
NAMES = [
    ("I am working as a clerk and recruiter with Tarmond Divers, a good house.", ("Tarmond Divers",)),
    ("At Tarmond Divers we have won nine prizes.", ("Tarmond Divers",)),
    ("Ada here at Tarmond & Hale Divers in Hull.", ("Tarmond & Hale Divers in Hull",)),
    ("I have the honour of introducing the Deep Water School of Tarmond.", ("Deep Water School of Tarmond",)),
]
ROLES = [
    ("I'm Ada, co-founder of Tarmond Divers.", "Co-founder, Tarmond Divers"),
    ("I am Ada, and I dive.", ""),
    ("I'm Ada, a friend of Tarmond.", ""),
]
TITLES = [
    ("Swimming course for harbour staff", None),
    ("I made a thing for divers who hate paperwork", None),
    ("Introduction: Tarmond Invoice Processing", None),
    ("First aid course", None),
    ("Introducing Tarmond, the drainage boutique", None),
    ("Your drain", "Your drain"),
]


@pytest.fixture(scope="module")
def linter() -> Linter:
    """Return a linter with the built-in rules."""
    return Linter()


def read(linter: Linter, text: str, subject: str = "the drain") -> Context:
    """Return a mail, signed by Ada, as the engine sees it."""
    draft = linter.parse(f"Subject: {subject}\n\nHi Bob,\n\n{text}\n\nAda", "note.md")
    return Context(draft, linter._rules.lexicon, linter._rules.traits)


def first(context: Context) -> int:
    """Return the number of the first sentence of a mail."""
    return next(i for i, one in enumerate(context.sentences) if one.zone not in ("subject", "greeting"))


@pytest.mark.parametrize(("said", "needed"), NEEDED)
def test_what_a_reader_must_know_of_the_sender_stays(linter: Linter, said: str, needed: bool) -> None:
    context = read(linter, f"{said} {REST}")
    assert only_here(context, first(context), "opener") == needed


@pytest.mark.parametrize(("said", "behind", "together"), NEXT)
def test_what_the_next_sentence_goes_on_from_stays(linter: Linter, said: str, behind: str, together: bool) -> None:
    context = read(linter, f"{said} {behind}")
    assert goes_with_next(context, first(context)) == together


@pytest.mark.parametrize(("said", "names"), NAMES)
def test_a_name_is_lost_as_a_whole(linter: Linter, said: str, names: tuple[str, ...]) -> None:
    context = read(linter, f"{said} {REST}")
    assert lost_names(context, first(context)) == names


@pytest.mark.parametrize(("said", "signed"), ROLES)
def test_a_role_goes_below_the_mail_with_the_firm(linter: Linter, said: str, signed: str) -> None:
    context = read(linter, f"{said} {REST}")
    assert role_signed(context, first(context)) == signed


@pytest.mark.parametrize(("subject", "left"), TITLES)
def test_a_subject_left_is_a_noun_phrase_of_the_readers(linter: Linter, subject: str, left: str | None) -> None:
    context = read(linter, REST, subject)
    assert topic_of(context, 0, Turner(context).nouns) == left
