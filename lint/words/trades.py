"""Trades at run time: what senders deal in, known by their words, and what one would ask a reader about it."""

from collections.abc import Mapping
from functools import cached_property
from typing import NamedTuple

from lint.model.draft import Words
from lint.words.lexicon import Lexicon
from lint.words.scan import Hit, Scanner


class Trade(NamedTuple):
    """What a sender may deal in. asks: what its readers are asked. purposes: of which mails it is the trade."""

    asks: tuple[str, ...]
    purposes: frozenset[str]


class TradeBook:
    """All trades of a pack. folded: them as JSON; most runs never ask for one, so it is read when one does."""

    def __init__(self, folded: str, lexicon: Lexicon) -> None:
        self._folded, self._lexicon = folded, lexicon

    @cached_property
    def _unfolded(self) -> tuple[Scanner, dict[str, Trade]]:
        import json  # as above: most runs need none

        entries, told = json.loads(self._folded)
        known = {name: Trade(tuple(asks), frozenset(purposes)) for name, (asks, purposes) in told.items()}
        return Scanner(entries, self._lexicon), known

    @property
    def known(self) -> Mapping[str, Trade]:
        """Return the trades by their names, which are the keys of hits."""
        return self._unfolded[1]

    def hits(self, text: str, words: Words, first: int, last: int) -> list[Hit]:
        """Return where the words first..last name trades."""
        return self._unfolded[0].hits(text, words, first, last)
