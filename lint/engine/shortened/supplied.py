"""A question on goods that a sender says he makes or supplies: "Where do you get flour sieves today?"."""

from lint.engine.recast.late import Late

_GOODS = Late(
    r"\b(?:(?:we|I)(?: now| also| mainly)? (?:make|supply|produce|manufacture|sell|grow|bake|brew|roast|import|"
    r"distribute|deliver)"
    r"|(?:supplier|manufacturer|maker|producer|importer|distributor|wholesaler|exporter)s?(?: and \w+)? of) "
    r"((?:[a-z][\w&-]*,? ?){1,10})"
)
_ENDS = Late(
    r",?(?: and)? \b(?:for|to|across|in|from|with|around|between|at|by|on|throughout|anywhere|every|all|that|which|"
    r"made|based|deliver|delivered|roast|install|mainly|direct|directly|within|designed|built|specially)\b.*$"
)
_NO_GOODS = frozenset(
    "your you it this that them a an the our solutions services service software apps app websites site sites content "
    "videos films programs programmes courses training leads results meetings help support everything anything "
    "more better it's sure use time sense to now about in restaurants cafes offices clients shops".split()
)
_MOST = 9  # words


def supplied(said: str) -> str:
    """Return the question, "" where a statement names no goods."""
    found = _GOODS.search(said)
    goods = _ENDS.sub("", found[1]).strip(" ,") if found is not None else ""
    words = goods.lower().replace(",", "").split()
    if not 0 < len(words) <= _MOST or not _NO_GOODS.isdisjoint(words) or words[-1] in ("and", "or", "of"):
        return ""
    return f"Where do you get {goods} today?"
