"""Sets of drafts with what a coach says of them. A set is a folder with one file or two.

emails.jsonl   {"id", "subject" (or null), "body", "fold", "stage", …}   one draft a line
labels.jsonl   {"id", "quotes": [{"family", "quote", "sure"}],            what a coach strikes out
                "draft": {"pitch_first", "pushy", "self_focused", "listens", "overload", "easy_out", "clean"}}

Without labels.jsonl every draft is ordinary mail, and whatever is found in it is a false alarm.
"""

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, NamedTuple

HERE = Path(__file__).resolve().parent
APART = ("blind", "held")  # nothing is tuned on these: they are scored, and never shown
_TOP = 400  # characters of the body that count as the top of a mail

Place = tuple[int, int]  # start and end (exclusive) in code points


class Quote(NamedTuple):
    """Words that a coach strikes out: where they stand, and whether every careful coach would strike them."""

    family: str
    text: str
    places: tuple[Place, ...]
    sure: bool


class Mail(NamedTuple):
    """A draft as the file that is linted. top: where its top ends. says: yes, no or borderline by what is judged."""

    name: str
    text: str
    top: int
    quotes: tuple[Quote, ...]
    lost: int  # quotes that do not stand in the text
    says: Mapping[str, str]


class Corpus(NamedTuple):
    """A set by the name of its folder, its drafts in order."""

    name: str
    mails: tuple[Mail, ...]
    labelled: bool


def own_sets() -> list[Path]:
    """Return the folders of the sets that lie here: those to learn from, those set apart, ordinary mail."""
    folders = [path.parent for path in HERE.glob("*/emails.jsonl")]
    return sorted(folders, key=lambda folder: (not _labels(folder).exists(), folder.name in APART, folder.name))


def load(folder: Path, fold: str | None = None, with_stage: bool = False) -> Corpus:
    """Return a set, or one half of it. A draft that has no row in the labels is left out."""
    emails = {row["id"]: row for row in _rows(folder / "emails.jsonl") if fold is None or row.get("fold") == fold}
    file = _labels(folder)
    if not file.exists():
        return Corpus(folder.name, tuple(_mail(email, {}, with_stage) for email in emails.values()), False)
    labels = {row["id"]: row for row in _rows(file)}
    mails = [_mail(email, labels[name], with_stage) for name, email in emails.items() if name in labels]
    return Corpus(folder.name, tuple(mails), True)


def as_file(email: Mapping[str, Any], with_stage: bool = False) -> str:
    """Return a draft as a text file: its subject, its stage where that is told, a blank line, its body."""
    subject = (email.get("subject") or "").replace("\n", " ").strip()
    head = f"Subject: {subject}\n" if subject else ""
    if with_stage and email.get("stage"):
        head += f"Stage: {email['stage']}\n"
    return (head + "\n" if head else "") + _body(email) + "\n"


def locate(text: str, quote: str) -> tuple[Place, ...]:
    """Return every place of a quote in a text; where it stands nowhere, the first one white space aside."""
    places, at = [], text.find(quote)
    while at >= 0:
        places.append((at, at + len(quote)))
        at = text.find(quote, at + 1)
    if places:
        return tuple(places)
    where = [index for index, char in enumerate(text) if not char.isspace()]
    needle = "".join(quote.split())
    at = "".join(text[index] for index in where).find(needle) if needle else -1
    return ((where[at], where[at + len(needle) - 1] + 1),) if at >= 0 else ()


def _mail(email: Mapping[str, Any], label: Mapping[str, Any], with_stage: bool) -> Mail:
    """Return a draft with its labels."""
    text = as_file(email, with_stage)
    rows = label.get("quotes", ())
    quotes = [Quote(row["family"], row["quote"], locate(text, row["quote"]), row.get("sure", True)) for row in rows]
    placed = tuple(quote for quote in quotes if quote.places)
    top = len(text) - len(_body(email)) - 1 + _TOP
    return Mail(email["id"], text, top, placed, len(quotes) - len(placed), label.get("draft", {}))


def _labels(folder: Path) -> Path:
    return folder / "labels.jsonl"


def _body(email: Mapping[str, Any]) -> str:
    body: str = email["body"]
    return body.rstrip()


def _rows(path: Path) -> Iterator[dict[str, Any]]:
    with path.open(encoding="utf-8") as lines:
        yield from (json.loads(line) for line in lines if line.strip())
