"""What is cut out of a sentence for a mark, and what is left; nothing where the rest would be no sentence."""

import pytest

from lint.api import Linter
from lint.engine.context import Context
from lint.engine.marks import Mark
from lint.engine.rewriting.cutting import Cutter
from lint.engine.rewriting.deletion import deletion
from lint.model.source import Span

CUT = [
    # sentence, what is marked, what is left by the shortest cut ("" for none)
    ("We wrote to you about our canvas and are awaiting your valued response since.", "awaiting",
     "We wrote to you about our canvas."),
    ("I'd love to change your mind, and I can offer you 50% off if you come back this week.", "love to change",
     "I can offer you 50% off if you come back this week."),
    ("I can offer you 50% off if you come back this week.", "50% off if you", ""),  # what the offer hangs on
    ("If you can sign by Friday I'm able to hold the rate.", "sign by Friday", ""),
    ("If it is up by Friday I'll mend your gate, after that the crew is away.", "up by Friday", ""),
    ("If you can sign by Friday I'll send the keys.", "sign by Friday", "If you can sign I'll send the keys."),
    ("We keep goats on the hill and sell the cheese to inns like yours.", "inns like", ""),  # what we do
    ("We ran out of hay and gave the last bale to the neighbours.", "gave the last", ""),
    ("I'll set a reminder and ring you in June.", "ring you", ""),  # a reminder of what?
    ("I know the mill and I take the hint.", "know the mill", ""),
    ("As our barns are all but full, an early answer would be good for you.", "barns", ""),
    ("But your barn is behind the new ones, and there's no way to reach the loft.", "behind the new", ""),  # where?
    ("Don't be the last while your neighbours bale.", "while your", ""),
    ("The hay is filling fast, so take that bale before your neighbour does.", "before your", ""),
    ("I'm going to be honest, I was a bit hurt by the silence.", "a bit hurt", ""),
    ("It is only going to farms we like, because all of them want it.", "want it", ""),  # still for the chosen
    ("All guests get a free hat (while stocks last).", "stocks last", ""),
    ("Your barn has one lamp and it will be shut on {{date}}.", "shut on", ""),  # a true date
    ("Grab a slot before my calendar for June is gone: https://example.com", "Grab a slot before",
     "Grab a slot: https://example.com"),
    ("Either way your crew is still typing notes while other teams are on the next call.", "while other teams",
     "Either way your crew is still typing notes."),
    ("Seats are nearly gone (14 left as I type) and your colleagues have theirs.", "14 left",
     "Seats are nearly gone and your colleagues have theirs."),
    ("We have a seat for you (the last one, honestly!), with lunch.", "last one",
     "We have a seat for you, with lunch."),
    ("The bins are emptied on Monday, which we are very proud of.", "proud", "The bins are emptied on Monday."),
    ("The mill does good work, and I'm proud of it.", "proud", "The mill does good work."),
    ("Our lifts are safe because we are the best team in the world.", "best team", "Our lifts are safe."),
    ("We are now 70% subscribed, with two family offices fighting over the rest.", "fighting",
     "We are now 70% subscribed."),
    ("They meet on Monday and the seat won't stay open for long, so send me your plan.", "stay open",
     "They meet on Monday, so send me your plan."),
    ("Since you never replied, I put the plan on the shelf.", "never replied", "I put the plan on the shelf."),
    ("I have been at it for a year and I'm super proud of the result!", "proud", "I have been at it for a year."),
    ("We make gates; nobody else comes close to that.", "nobody else", ""),  # too little is left to say something
    ("I've sent a letter, left a message and rung twice.", "rung twice", ""),  # the last of three
    ("Miss it and the contract rolls for twelve months.", "Miss it", ""),  # what is said only for a case
    ("Either you call me, or the seat goes to the next one.", "seat goes", ""),
    ("If you like the plan, we would be over the moon.", "over the moon", ""),
    ("Kindly share the plan so I can begin.", "share the plan", ""),  # the ask itself
    ("The team is the best, and it shows.", "the best", ""),  # "it" would point at nothing
    ("I appreciate things get hectic but I'd hate for you to lose the rate.", "hate for you", ""),
    ("Four letters, nothing, so I guess the barn isn't on your list.", "Four letters", ""),  # guesses at the reader
    ("I hope that you liked it.", "liked", ""),
]  # fmt: skip


@pytest.fixture(scope="module")
def linter() -> Linter:
    return Linter()


@pytest.mark.parametrize(("text", "marked", "left"), CUT)
def test_cut(linter: Linter, text: str, marked: str, left: str) -> None:
    draft = linter.check(f"Hi Ann,\n\n{text}\n", "a.txt").drafts[0].draft
    context = Context(draft, linter._rules.lexicon, {}, linter._rules.trades)
    at = draft.text.index(marked)
    index = next(i for i, one in enumerate(draft.sentences) if one.start <= at < one.end)
    spans = Cutter(context).spans(Mark(0, index, Span(at, at + len(marked)), None, {}))
    struck = deletion(context, index, spans[0]) if spans else None
    now = ""
    if struck is not None:
        now = draft.text
        for change in sorted(struck.changes, key=lambda change: -change.span.start):
            now = now[: change.span.start] + change.text + now[change.span.end :]
    assert now.removeprefix("Hi Ann,\n\n").rstrip() == left
