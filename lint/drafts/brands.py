"""Brands: names that a mail speaks of as its sender's own, told by their shape and by what stands around them."""

from bisect import bisect_right
from collections.abc import Sequence

from lint.drafts.sentences import Piece
from lint.model.draft import Words, Zone
from lint.words.lexicon import Lexicon

_OFTEN = 2  # a joined name that returns is what the mail is about; a plain one must return once more
_NEAR = 4  # words behind a verb in which it may name the reader: "Marlin gives you …"
_SERVES = frozenset(("offer-verb", "product-verb"))
_READERS = frozenset("your at of with for to by from via on like".split())  # before a name that is somebody else's


_HOUSES = frozenset("labs lab group media studio studios systems software technologies analytics partners ai".split())
_NAMES_IT = frozenset("a an the my our this that".split())  # before "note": a thing, and nobody notices anything
_COUNTS = frozenset("one two three four five six seven eight nine ten eleven twelve".split())


def brands_in(
    text: str, words: Words, zones: Sequence[Zone], pieces: Sequence[Piece], lexicon: Lexicon
) -> list[str]:  # fmt: skip
    """Return the names of products and firms that act in a mail as the sender's: "KiteLedger pays for itself".

    A name counts when it is written as one word with a capital inside (or returns three times), acts in the present
    ("handles", "is", "was built") or signs the mail, is no known service that everybody uses, and is not first met
    in a sentence that takes notice of the reader. A plain name counts as well when it returns once and serves
    somebody ("helps", "automates"), or serves the reader outright ("gives you").
    """
    known, common = lexicon.list("known-brand"), lexicon.list("common-words")
    notices = lexicon.list("perceive-verb") | {"your"}
    found: dict[str, list[int]] = {}
    for i, form in enumerate(words.forms):
        if words.classes[i] or form in known or form in common or form in _COUNTS or len(form) < 3:
            continue
        written = text[words.starts[i] : words.ends[i]]
        if written[0].isupper() and not written.isupper():
            found.setdefault(form, []).append(i)
    if not found:
        return []
    starts = [piece.first for piece in pieces]
    made = []
    for form, places in found.items():
        name = text[words.starts[places[0]] : words.ends[places[0]]]
        joined = any(letter.isupper() for letter in name[1:])
        plain = not joined and (len(places) <= _OFTEN or all(i in starts for i in places))
        if plain and (not _serves(places, words, lexicon) or any(form in listed for listed in lexicon.words.values())):
            continue  # perhaps an ordinary word that opens sentences
        if _is_readers(places[0], words, pieces, starts, notices):
            continue
        signs = any(
            zone.name == "signature" and zone.start <= words.starts[i] < zone.end for zone in zones for i in places
        )
        if signs or any(_acts(i, words, lexicon) for i in places) or (joined and len(places) > _OFTEN):
            made.append(name)
    return made


def _acts(i: int, words: Words, lexicon: Lexicon) -> bool:
    """Return whether a verb in the present, or a form of be, follows the name at once."""
    if i + 1 >= len(words.forms) or words.marks[i + 1] or (i and words.forms[i - 1] in _READERS):
        return False
    if words.forms[i + 1] in _HOUSES and i + 2 < len(words.forms) and not words.marks[i + 2]:
        i += 1  # "Harbour Labs exists to …"
    after = words.forms[i + 1]
    reading = lexicon.verbs.get(after)
    stands = after in ("is", "was", "has", "does", "can", "lets", "will")
    return stands or (reading is not None and "s" in reading.forms)


def _serves(places: Sequence[int], words: Words, lexicon: Lexicon) -> bool:
    """Return whether a name does what products do, and for the reader where it is met but once."""
    for i in places:
        if not _acts(i, words, lexicon):
            continue
        verb = lexicon.verbs.get(words.forms[i + 1])
        if verb is None or _SERVES.isdisjoint(lexicon.on.get(verb.base, ())):
            continue
        near = {"you", "your"}.intersection(words.forms[i + 2 : i + 2 + _NEAR])
        if len(places) > 1 or near or "name-verb" in lexicon.on.get(verb.base, ()):
            return True
    return False


def _is_readers(
    i: int, words: Words, pieces: Sequence[Piece], starts: Sequence[int], notices: frozenset[str]
) -> bool:  # fmt: skip
    """Return whether the sentence in which a name is first met speaks of the reader's doings before it."""
    at = bisect_right(starts, i) - 1
    first = pieces[at].first if at >= 0 else 0
    before = words.forms[first:i]
    return any(
        form in ("you", "congratulations", "congrats")
        or (form in notices and (not j or before[j - 1] not in _NAMES_IT))
        for j, form in enumerate(before)
    )
