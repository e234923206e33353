"""Sentences that are not struck out: what later words take up, half of a pair, a point of a list, terms."""

import pytest

from lint.api import Linter
from lint.engine.context import Context
from lint.engine.rewriting import neighbours, taken_up
from lint.engine.rewriting.losing import loses
from lint.model.source import Span

TAKEN_UP = [
    # a body, whether words behind its first sentence take up what it says
    ("We bound two trial ledgers for you. Paper is dear.\n\nThe ledgers wait in the shop.", True),
    ("We bound two trial ledgers for you. Paper is dear.\n\nOur binders wait in the shop.", False),
    ("The rain is heavy this year. We mend roofs while the rain lasts.", False),
    ("I come by on Friday with the van. If Friday's no good, ring me.", True),
    ("I come by on Friday with the van. I mend roofs.", False),
    ("Could I have your parcel code? Put it in the box below.", True),
    ("It is the best guide there is. Put it in the box below.", False),
    ("Of nine plots, four are left. To keep yours I need a form.", True),
    ("Our plots are all let. To keep yours I need a form.", False),
    ("The kiln fires on the 9th. Could you tell me by tonight?", True),
    ("The kiln fires soon. Could you tell me by tonight?", False),
    ("Linking to us takes a minute. In exchange we link to you.", True),
    ("Four ewes at a time cost hours. We can come to you instead.", True),
    ("Four ewes at a time cost hours. We can come to you instead of the van.", False),
    ("Wool goes up in May. I'm telling you early.", True),
    ("Wool goes up in May. I'm telling you that hay does, too.", False),
    ("A cook would cost $90k. We're $4k.", True),
    ("We'd love to show you how we glaze. Is Monday good for half an hour?", True),
]
PAIRED = [
    # a body, whether its first sentence is half of a pair
    ("Send a tick and I come. Send a cross and I stay.", True),
    ("Every day that goes, a hedge dies. Every day that goes, a field floods.", True),
    ("We mend roofs in May. We paint doors in June.", False),
]
CURT = [
    # a line, whether it would say nothing alone
    ("Anyway.", True),
    ("Kidding.", True),
    ("Tick tock.", True),
    ("Ropewell.", False),
    ("Good day!", False),
]
LOST = [
    # a body, whether a mail would lose more than a push with its first sentence
    ("Hurry, the lot goes for $310 until noon! Hay is dear.", True),
    ("Hurry, the lot goes until noon! Hay is dear.", False),
    ("Would it hurt to lose $310? Hay is dear.", False),
    ("Five bakers said that rye sells better. Hay is dear.", True),
    ("You can change your mind for a week. Hay is dear.", True),
    ("If it is up by May I'll print your name. Hay is dear.", True),
    ("Or take the small cart now. Hay is dear.", True),
    ("Joking aside, you must be swamped. Hay is dear.", True),
]  # fmt: skip


def context_of(linter: Linter, text: str) -> tuple[Context, int]:
    """Return the context of a mail with such a body, and the number of its first sentence."""
    draft = linter.parse(f"Hi Ana,\n\n{text}\n\nBest,\nBob\n", "note.txt")
    context = Context(draft, linter._rules.lexicon, linter._rules.traits)
    return context, next(i for i, one in enumerate(draft.sentences) if one.zone != "greeting")


@pytest.mark.parametrize(("text", "taken"), TAKEN_UP)
def test_what_later_words_take_up_stays(linter: Linter, text: str, taken: bool) -> None:
    assert taken_up.taken_up(*context_of(linter, text)) is taken


@pytest.mark.parametrize(("text", "half"), PAIRED)
def test_half_of_a_pair_stays(linter: Linter, text: str, half: bool) -> None:
    assert neighbours.paired(*context_of(linter, text)) is half


@pytest.mark.parametrize(("text", "bare"), CURT)
def test_a_word_or_two_are_not_left_alone(linter: Linter, text: str, bare: bool) -> None:
    assert neighbours.curt(*context_of(linter, f"{text} We mend roofs in May.")) is bare


@pytest.mark.parametrize(("text", "lost"), LOST)
def test_what_tells_more_than_a_push_stays(linter: Linter, text: str, lost: bool) -> None:
    context, index = context_of(linter, f"{text} May I send you the list of our lots, and the dates?")
    one = context.sentences[index]
    assert loses(context, index, Span(one.start, one.end), "", "pressure") is lost


@pytest.mark.parametrize("mark", ["\N{STUDIO MICROPHONE} ", "- ", ""])
def test_a_point_of_a_list_stays(linter: Linter, mark: str) -> None:
    context, index = context_of(linter, f"She talks of:\n{mark}Why sheep fail you\n{mark}What wool costs")
    assert neighbours.listed(context, index + 1)
    assert not neighbours.listed(context, index)


def test_no_sign_is_left_alone(linter: Linter) -> None:
    assert neighbours.leaves_signs(*context_of(linter, "You got in, and then silence. \N{CRICKET}\n\nWe mend roofs."))
    assert not neighbours.leaves_signs(*context_of(linter, "You got in, and then silence.\n\nWe mend roofs."))
