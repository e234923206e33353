"""Every question that a trade asks is one that the linter would let stand, and takes for a real one."""

from lint.api import Linter
from lint.rules.pack import load_pack
from lint.words.lexicon import lexicon_from
from lint.words.trades import TradeBook


def test_every_question_asks_about_the_reader_and_trips_no_rule() -> None:
    linter, pack = Linter(), load_pack()
    trades = TradeBook(pack["trades"], lexicon_from(pack["lexicon"])).known
    faulty = []
    for name, trade in trades.items():
        for question in trade.asks:
            text = f"Subject: Your yard\n\nHi Ana,\n\nYour yard sent nine dockets back in May. {question}\n\nBob\n"
            (report,) = linter.check(text, "note.txt").drafts
            if report.findings or not report.traits["listens"]:
                faulty.append((name, question, [finding.rule for finding in report.findings]))
    assert trades
    assert not faulty
