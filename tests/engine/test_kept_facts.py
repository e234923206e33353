"""Sentences that stay although they boast: facts that serve the reader, and what words beside them go on from."""

import pytest

from lint.api import Linter
from lint.engine.context import Context
from lint.engine.guards import missed
from lint.engine.guards.staying import must_stay
from lint.engine.recast.offering import unseen
from lint.engine.recast.recaster import Recaster
from lint.engine.recast.titles import tied
from lint.engine.recast.turned import Turner
from lint.engine.rewriting.signing import lost_names
from lint.engine.rewriting.vanity import needful

SERVES = [
    # sentence, whether it tells what the reader may need
    ("Tollgate is regulated, rated A and growing faster than any other.", True),
    ("All records are hand-verified by 40 clerks.", True),
    ("Works with Tarmap and Kerbly", True),
    ("Hull Dairy, for example, went from 12 to 30 rounds.", True),
    ("Since my last note we've signed a large dairy.", True),
    ("There are five tips for night shifts in it.", True),
    ("There's no plan for crews because we believe in people.", False),
    ("We'd be honoured to have a baker of your rank on our jury.", True),
    ("Tar is our bread and butter and councils lean on us.", True),
    ("We compare 45 mills, and nobody does it better.", True),
    ("We are thrilled to announce the third kerb fair.", True),
    ("We're passionate about helping crews mend their roads.", True),
    ("We are thrilled with the new kerb.", False),
    ("We have sold 900 kerbs.", False),
]
HUNG_ON = [
    # the paragraphs whose first sentence might go, whether the rest would hang
    ("Tarly is the best kerb tool in town. Features include:\n- maps\n- lists", True),
    ("Tarly is the best kerb tool in town. We offer:\n- maps\n- lists", False),
    ("Tarly is the best kerb tool in town.\n\n- maps\n- lists", True),
    ("The depot in Hull opened and we won a prize. We couldn't be happier.", True),
    ("Our engine has read 4 million kerbs. Crews using it save a day.", True),
    ("We wrote up the three best ways to mend a kerb. Say yes and I'll send it.", True),
    ("We are so proud to stand at the autumn fair.\n\nBooth: 3C\n\nDo come.", True),
    ("We have sold 900 kerbs. The gate is shut on Sundays.", False),
]
TOLD = [
    # sentences, whether the first one tells what a few words show off
    ("Today three brothers and two dogs look after ninety yards.", True),
    ("Today 3 brothers look after 90 yards.", False),
    ("Our clients include two dairies and three mills.", False),
]
SUBJECTS = [
    # subject, the line in its place, body, whether something is lost that must stay
    ("20% off all kerbs", "Kerbs", "The 20% ends on Sunday.", True),
    ("20% off all kerbs", "Kerbs", "Who lays them?", False),
    ("Tar at 4 EUR per ton", "Tar", "Who lays it?", True),
    ("Tar at 4 EUR per ton", "Tar", "It costs 4 EUR per ton.", False),
    ("Visitors of Tar Days 2031", "Visitors", "Who goes?", True),
    ("Gate no. 7 and the bailiff", "[their matter]", "Who goes?", True),
    ("Tar for all", "Tar", "Who goes?", False),
]
STAYS = [
    # a first sentence, whether the mail would be the poorer without it
    ("I am Bob and I have 40+ barns to let.", True),
    ("I run The Kerb Letter, a daily note with 9k readers.", True),
    ("Our factory make tar lids since 1996, 260 workers.", True),
    ("I've now helped 40 mayors mend 90 roads.", False),
]
NAMES = [
    # sentence, the names that nothing else tells
    ("Bob & Daughter create roads of rare beauty.", ("Bob & Daughter",)),
    ("Veltro Kerbing has stood for our craft since 1950.", ("Veltro Kerbing",)),
    ("Shall I send our list?", ()),
    ("Our CEO was on the radio.", ()),
    ("Veltro Kerbing has a yard, as far as I can see.", ()),  # it may be the reader's
]
FIELDS = [
    # sentence, field, what it gives
    ("A new map that the team is super proud of.", "unproud", "A new map."),
    ("The mill in Hull switched in May and hasn't looked back.", "unproud", "The mill in Hull switched in May."),
    ("We have paved 40 yards and are backed by top investors.", "unproud", "We have paved 40 yards."),
    ("We're backed by top investors.", "unproud", ""),
    ("A new map that the team drew.", "unproud", ""),
    ("I saw your firm Kerbly is in the tar trade, so I think we can meet.", "noticed", ""),  # he knows what he does
    ("I saw your new gate on Mill Lane, so I think we can meet.", "noticed", "I saw your new gate on Mill Lane."),
]


@pytest.fixture(scope="module")
def linter() -> Linter:
    """Return a linter with the built-in rules."""
    return Linter()


def context_of(linter: Linter, text: str) -> tuple[Context, int]:
    """Return the context of a mail with such a body, and the number of its first sentence."""
    draft = linter.parse(text if text.startswith("Subject") else f"Hi Ana,\n\n{text}\n\nBest,\nBob\n", "note.md")
    context = Context(draft, linter._rules.lexicon, linter._rules.traits, linter._rules.trades)
    return context, next(i for i, one in enumerate(draft.sentences) if one.zone not in ("greeting", "subject"))


@pytest.mark.parametrize(("sentence", "kept"), SERVES)
def test_what_serves_the_reader_stays(linter: Linter, sentence: str, kept: bool) -> None:
    assert missed.serves(*context_of(linter, sentence)) is kept


@pytest.mark.parametrize(("text", "hangs"), HUNG_ON)
def test_what_words_beside_it_go_on_from_stays(linter: Linter, text: str, hangs: bool) -> None:
    assert missed.hung_on(*context_of(linter, text)) is hangs


@pytest.mark.parametrize(("text", "kept"), TOLD)
def test_numbers_in_words_are_no_row_of_figures(linter: Linter, text: str, kept: bool) -> None:
    assert missed.told(*context_of(linter, text)) is kept


def test_the_first_point_of_a_list_stays(linter: Linter) -> None:
    context, index = context_of(linter, "**What it does:**\n- Draws kerbs in seconds\n- Counts them")
    assert missed.told(context, index + 1)
    assert not missed.told(context, index + 2)


def test_what_announces_the_sender_keeps_what_follows(linter: Linter) -> None:
    context, index = context_of(
        linter, "A few words about who we are. Veltro was born in 1988 and fills us with pride."
    )
    assert missed.hung_on(context, index + 1)


def test_what_was_made_for_others_shows_a_trade(linter: Linter) -> None:
    assert missed.made(*context_of(linter, "We've built gates for 90 yards."))
    assert not missed.made(*context_of(linter, "We've won 90 prizes."))


@pytest.mark.parametrize(("subject", "new", "body", "lost"), SUBJECTS)
def test_a_subject_keeps_what_the_mail_goes_on_from(
    linter: Linter, subject: str, new: str, body: str, lost: bool
) -> None:
    context, _ = context_of(linter, f"Subject: {subject}\n\nHi Ana,\n\n{body}\n\nBob\n")
    assert tied(context, 0, new) is lost


@pytest.mark.parametrize(("sentence", "kept"), STAYS)
def test_a_stock_in_hand_stays(linter: Linter, sentence: str, kept: bool) -> None:
    assert must_stay(*context_of(linter, sentence)) is kept


@pytest.mark.parametrize(("sentence", "names"), NAMES)
def test_a_name_that_does_something_is_the_senders(linter: Linter, sentence: str, names: tuple[str, ...]) -> None:
    assert lost_names(*context_of(linter, sentence)) == names


@pytest.mark.parametrize(("sentence", "field", "said"), FIELDS)
def test_what_is_left_of_a_sentence(linter: Linter, sentence: str, field: str, said: str) -> None:
    context, index = context_of(linter, sentence)
    assert Recaster(context, Turner(context)).get(field, index) == said


def test_what_nobody_sees_is_not_asked_about() -> None:
    assert unseen("tarly finds rot before anybody sees a stain".split())
    assert not unseen("tarly finds rot before noon".split())


def test_a_trade_with_its_number_is_needed(linter: Linter) -> None:
    assert needful(*context_of(linter, "Veltro is Kent's largest chain of dairies, with 31 doors."))
