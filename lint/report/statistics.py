"""How often each rule was found."""

from lint.report.tally import Tally


def table(tally: Tally) -> str:
    """Return one line a rule, most frequent first: the count and the id; "" when nothing was found."""
    rows = sorted(tally.by_rule.items(), key=lambda row: (-row[1], row[0]))
    if not rows:
        return ""
    width = len(str(rows[0][1]))
    return "".join(f"{number:>{width}}  {rule}\n" for rule, number in rows)
