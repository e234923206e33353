"""How many findings get words to put there, and of what kind. `python benchmarks/rewrites.py [--show] [PATH …]`

A PATH is a set of drafts (a folder with emails.jsonl, see accuracy/corpus.py), a folder of drafts or one draft. Without
one it counts our own sets. With --show every edit is printed with the sentence before and after, to be read by eye.
An edit keeps a content word when its sentence afterwards still holds a word of four letters or more, or a number, that
stood there before and that is not one of the small words of English. A deletion strikes out the sentence, a cut a part
of it. The whole mail in short is counted apart: several findings of a mail may share it, beside an edit of their own.
"""

import argparse
import re
import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

sys.path.append(str(Path(__file__).parent / "accuracy"))

from corpus import HERE, load

from lint import Linter
from lint.engine.rewriting.applied import applied
from lint.model.draft import Draft
from lint.model.finding import Finding, Rewrite

FAMILIES = ("opener", "pressure", "self-focus", "filler", "listening", "respect")
OWN = (HERE / "own", HERE / "train")
_COLUMNS = ("findings", "with an edit", "edits", "deletions", "cuts", "keep no word", "keep a word", "whole mail")
_WORD = re.compile(r"\d[\d.,]*|[^\W\d_]{4,}")
_SMALL = frozenset(
    (
        "about after again also been before being both could does doing done each even ever every from have "
        "having here into just like made make many more most much need only other over same should some "
        "something such than that their them then there these they this those through today very want well "
        "were what when where which while will with would year your yours yourself"
    ).split()
)


class Tried(NamedTuple):
    """An edit, the sentence before and after, and its kind: one of the last five columns."""

    before: str
    after: str
    kind: str


def drafts(linter: Linter, paths: Iterable[Path]) -> Iterator[tuple[str, Draft, Finding]]:
    """Yield every finding of the families that are counted, with the name of its draft."""
    for path in paths:
        if (path / "emails.jsonl").exists():
            files = [(f"{mail.name}.txt", mail.text) for mail in load(path).mails]
        else:
            found = sorted(file for file in path.rglob("*") if file.is_file()) if path.is_dir() else [path]
            files = [(file.name, file.read_text(encoding="utf-8")) for file in found]
        for name, text in files:
            for report in linter.check(text, name).drafts:
                for finding in report.findings:
                    if finding.family in FAMILIES:
                        yield name, report.draft, finding


def tried(draft: Draft, finding: Finding, rewrite: Rewrite) -> Tried:
    """Return what an edit does to the sentence that it stands in."""
    source = draft.map.source
    first = min(edit.start for edit in rewrite.edits)
    sentence = next((s for s in draft.sentences if s.start <= finding.span.start < s.end), None)
    where = draft.map.to_source((sentence.start, sentence.end)) if sentence is not None else None
    start, end = (where.start, where.end) if where else (first, rewrite.edits[-1].end)
    start, end = min(start, first), max(end, *(edit.end for edit in rewrite.edits))
    before, whole = source[start:end], applied(source, rewrite.edits)
    after = whole[start : len(whole) - (len(source) - end)]
    kept = _content(before) & _content(after)
    if rewrite.whole and kept:
        return Tried(before, after, "whole mail")
    if all(len(edit.text) < 4 for edit in rewrite.edits):
        return Tried(before, after, "cuts" if kept and after.strip() else "deletions")
    return Tried(before, after, "keep a word" if kept else "keep no word")


def counted(found: Iterable[tuple[str, Draft, Finding]], show: bool) -> dict[str, Counter[str]]:
    """Return the counts by family and by rule."""
    rows: dict[str, Counter[str]] = {}
    for name, draft, finding in found:
        edits = [rewrite for rewrite in finding.rewrites if rewrite.edits]
        made = [tried(draft, finding, rewrite) for rewrite in edits]
        if show:
            print(f"{name}  {finding.rule}\n    {_flat(made[0].before if made else finding.text)}")
            for one in made:
                print(f"    {one.kind:12}  {_flat(one.after) or '-'}")
        for key in (finding.family, finding.rule):
            row = rows.setdefault(key, Counter())
            row.update(["findings"] + ["with an edit"] * bool(edits) + ["edits"] * len(edits))
            row.update(one.kind for one in made)
            row.update(["whole alone"] * (bool(edits) and all(rewrite.whole for rewrite in edits)))
    return rows


def table(rows: dict[str, Counter[str]]) -> Iterator[str]:
    """Yield the lines of the report."""
    yield f"{'':36}" + "".join(f"{name:>14}" for name in _COLUMNS)
    for key in sorted(rows, key=lambda key: (FAMILIES.index(key.partition("/")[0]), key)):
        yield f"{key:36}" + "".join(f"{rows[key][name]:14}" for name in _COLUMNS)
    families = [row for key, row in rows.items() if "/" not in key]
    total = sum(families, Counter[str]())
    rest = sum((row for key, row in rows.items() if "/" not in key and key != "filler"), Counter[str]())
    yield f"{'all':36}" + "".join(f"{total[name]:14}" for name in _COLUMNS)
    if total["findings"]:
        yield f"findings with an edit: {total['with an edit'] / total['findings']:.1%}"
        alone = total["with an edit"] - total["whole alone"]
        yield f"… without the whole mail in short: {alone / total['findings']:.1%}"
    if rest["edits"]:
        kept = rest["keep a word"] + rest["whole mail"]
        yield f"edits that keep a word of the sentence, filler aside: {kept / rest['edits']:.1%}"
        alone = rest["edits"] - rest["whole mail"]
        yield f"… without the whole mail in short: {rest['keep a word'] / alone:.1%}"
        kept += rest["cuts"]
        yield f"… with those that strike out a part and keep the rest: {kept / rest['edits']:.1%}"


def _content(text: str) -> set[str]:
    return {word for word in _WORD.findall(text.lower()) if word not in _SMALL}


def _flat(text: str) -> str:
    return " ".join(text.split())


def main() -> None:
    """Count, and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--show", action="store_true", help="print every edit, with its sentence before and after")
    parser.add_argument("paths", nargs="*", type=Path, default=OWN, metavar="PATH")
    settings = parser.parse_args()
    rows = counted(drafts(Linter(), settings.paths), settings.show)
    print(*table(rows), sep="\n")


if __name__ == "__main__":
    main()
