"""What goes wrong with the reader or with others, told right before the sender speaks of himself: it can be asked."""

from lint.engine.context import BODY, Context
from lint.engine.recast.late import Late

_LOSING = frozenset(
    "lose loses losing lost slip slips slipping missing misses broken slow slowly struggle struggles struggling outdated "
    "manually manual wasted waste wastes drop drops dropping fail fails failing leak leaks leaking stuck late error "
    "errors spend spends spending gap gaps drowning chasing crashes dead dated overpaying unanswered confusing dips "
    "hours".split()
)
_TOLD_OF_US = frozenset("i we me us our my".split())
_NOT_SO = frozenset("if unless whether sorry worry problem wrong fault hesitate matter mean offend".split())
_SEEN = Late(r"\b(?:congrat|loved?|impressi|great|amazing|hope|welcome|thank)", 2)


def lacking(context: Context, index: int) -> str:
    """Return with whom something goes wrong by a sentence: "reader", "others", "" where nothing is told of that."""
    if index not in context.body:
        return ""
    one = context.sentences[index]
    words = set(context.draft.words.forms[one.first : one.last])
    troubles = _LOSING | context.lexicon.list("trouble-noun") | context.negation
    told = one.zone in BODY and not one.question and not one.bullet and context.draft.text[one.end - 1] in ".!"
    if not told or words.isdisjoint(troubles) or not words.isdisjoint(_NOT_SO):
        return ""
    if _SEEN.search(context.draft.text[one.start : one.end]) is not None:
        return ""
    if one.focus == "reader":
        return "reader"
    ours = any(clause.actor == "sender" for clause in one.clauses) or not words.isdisjoint(_TOLD_OF_US)
    several = any(word.endswith("s") and len(word) > 3 for word in words)
    return "others" if one.focus == "neither" and not ours and several else ""
