"""Older mail inside a draft: `>` lines, replies and forwards as Gmail, Outlook, Apple Mail and Notes write them.

Whole lines are told apart by their shape, in the big languages of business mail; what follows an attribution or a
header block is older mail to the end of the text, unless `>` marks it line by line.
"""

import re
from functools import cache

from lint.model.source import Span

# A sign of each form: without any of them no line is looked at.
_TRIGGERS = (
    ">", "\n|", "wrote", "schrieb", "écrit", "escribió", "schreef", "scritto", "escreveu", "skrev", "napisał", "-----",
    "________", "ubject:", "etreff:", "bjet", "sunto:", "nderwerp:", "ggetto:", "ssunto:", "forwarded message",
    "weitergeleitete", "message transféré", "mensaje reenviado", "doorgestuurd", "messaggio inoltrato", "encaminhada",
    "Subject\n", "Subject\r", "+0",
)  # fmt: skip
_OPENERS = ("On ", "Am ", "Le ", "El ", "Op ", "Il ", "Em ", "Den ", "Dnia ", "W dniu ", "1", "2")
_LONGEST_ATTRIBUTION = 400  # code points, over at most three lines
_LABELS = {
    "from": "from von de van da fra från od",
    "date": "sent date gesendet datum envoyé date enviado fecha verzonden inviato data enviada sendt skickat",
    "other": "to cc an à para aan a til till kopie copie reply-to bcc importance wichtigkeit",
    "subject": "subject betreff objet asunto onderwerp oggetto assunto emne ämne temat",
}


@cache
def _attribution() -> re.Pattern[str]:
    """Return the line before a quoted mail: who wrote it and when, then a colon."""
    return re.compile(
        r"(?:(?:On|Am|Le|El|Op|Il|Em|Den|Dnia|W dniu)\b(?=[^\n]{0,400}?\d)"
        r"[^\n]{0,400}\b(?:wrote|schrieb|a\s+écrit|escribió|schreef|ha\s+scritto|escreveu|skrev|napisał(?:\(a\))?)\b"
        r"(?:[^\n:]{0,120}(?:<[^<>\n]{0,120}>)?)?"
        r"|[^\n<>]{1,80}<[^<>\s@]{1,64}@[^<>\s]{1,190}>\s*(?:wrote|schrieb|a\s+écrit|escribió|schreef|ha\s+scritto|escreveu)"
        r"|\d{4}-\d\d-\d\d\s\d\d?:\d\d[^\n<]{0,80}<[^<>\s]{1,190}>)"
        r"\s?:\s*\Z"
    )


@cache
def _clock() -> re.Pattern[str]:
    return re.compile(r"\b\d{1,2}[:.h]\d\d\b")


@cache
def _date() -> re.Pattern[str]:
    return re.compile(r"\b\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}\b|\b\d{1,2}:\d\d\b")


@cache
def _separator() -> re.Pattern[str]:
    """Return the line after which all is older mail."""
    return re.compile(
        r"-{2,}\s?(?:original\s(?:message|appointment)|forwarded\s(?:message|by)|ursprüngliche\snachricht|weitergeleitete\s"
        r"nachricht|message\s(?:d['’]origine|original|transféré)|mensaje\s(?:original|reenviado)|oorspronkelijk\sbericht"
        r"|doorgestuurd\sbericht|messaggio\s(?:originale|inoltrato)|mensagem\s(?:original|encaminhada)|original-nachricht)"
        r"[^\n]{0,120}"
        r"|-{3,}[^\n]{1,200}\s(?:wrote|schrieb|a écrit)\s?:\s?-{3,}"
        r"|begin\sforwarded\smessage\s?:|anfang\sder\sweitergeleiteten\s(?:nachricht|e-?mail)\s?:"
        r"|début\sdu\smessage\s(?:transféré|réexpédié)\s?:|inicio\sdel\smensaje\sreenviado\s?:"
        r"|begin\sdoorgestuurd\sbericht\s?:|inizio\smessaggio\sinoltrato\s?:"
        r"|in[ií]cio\sda\smensagem\s(?:encaminhada|reencaminhada)\s?:",
        re.IGNORECASE,
    )


@cache
def _label() -> re.Pattern[str]:
    """Return a line of a header block: From: …, *Gesendet:* …"""
    return re.compile(r"[*_]{0,2}([A-Za-zÀ-ÿ-]{1,12})\s?[*_]{0,2}:[*_]{0,2}(?:\s|\Z)")


@cache
def _label_kinds() -> dict[str, str]:
    return {word: kind for kind, words in _LABELS.items() for word in words.split()}


def find_quoted(text: str) -> list[Span]:
    """Return the stretches that are older mail or the reader's words, in whole lines with their breaks, sorted.

    An attribution belongs to what it introduces. A header block at the very top is the draft's own and is none.
    """
    if not (">" in text or "|" in text or ":" in text or "--" in text or "\nSubject" in text):
        return []
    if not any(trigger in text for trigger in _TRIGGERS):
        return []
    lines = text.splitlines(keepends=True)
    starts = [0]
    for line in lines:
        starts.append(starts[-1] + len(line))
    plain = [line.strip() for line in lines]
    top = _next_line(plain, 0)
    found: list[Span] = []
    at = 0
    while at < len(lines):
        if _is_marked(plain[at]):
            end = _marked_end(plain, at)
        elif head := _attribution_end(plain, at):
            body = _next_line(plain, head)
            end = _marked_end(plain, body) if body < len(plain) and _is_marked(plain[body]) else len(lines)
        elif _opens_older_mail(plain, at, at == top):
            end = len(lines)
        else:
            at += 1
            continue
        if found and found[-1].end == starts[at]:
            found[-1] = Span(found[-1].start, starts[end])
        else:
            found.append(Span(starts[at], starts[end]))
        at = end
    return found


def _is_marked(line: str) -> bool:
    """Return whether a line is quoted by its first sign; a row of a table is not."""
    return line.startswith(">") or (line.startswith("| ") and not line.endswith("|") and line.count("|") == 1)


def _marked_end(lines: list[str], at: int) -> int:
    """Return the line after a run of marked lines; blank lines between two of them belong to it."""
    end = at
    while at < len(lines) and (not lines[at] or _is_marked(lines[at])):
        at += 1
        if lines[at - 1]:
            end = at
    return end


def _next_line(lines: list[str], at: int) -> int:
    """Return the next line that is not blank."""
    while at < len(lines) and not lines[at]:
        at += 1
    return at


def _attribution_end(lines: list[str], at: int) -> int:
    """Return the line after an attribution that starts here and runs over at most three lines, or 0.

    "On 3 March your team wrote:" may be the writer's own: without a clock time or an address `>` must follow.
    """
    if not lines[at].startswith(_OPENERS) and "@" not in lines[at]:
        return 0
    joined = ""
    for end in range(at + 1, min(at + 3, len(lines)) + 1):
        joined = f"{joined} {lines[end - 1]}" if joined else lines[end - 1]
        if not lines[end - 1] or len(joined) > _LONGEST_ATTRIBUTION:
            return 0
        if joined.endswith(":"):
            after = _next_line(lines, end)
            sure = "@" in joined or _clock().search(joined) or (after < len(lines) and _is_marked(lines[after]))
            return end if sure and _attribution().match(joined) else 0
    return 0


def _opens_older_mail(lines: list[str], at: int, top: bool) -> bool:
    """Return whether all from this line on is older mail: a separator, or a header block below other text."""
    line = lines[at]
    if not line:
        return False
    if (line[0] == "-" or line[-1] == ":") and len(line) < 300 and _separator().match(line):
        return True
    if line[0] == "_" and len(line) >= 8 and not line.strip("_"):
        after = _next_line(lines, at + 1)
        return after < at + 4 and _is_header_block(lines, after)
    if top:
        return False
    return (":" in line and _is_header_block(lines, at)) or _is_notes_header(lines, at)


def _is_header_block(lines: list[str], at: int) -> bool:
    """Return whether the lines from here are From:, Sent:, To:, Subject: or the like, in any of the languages."""
    if _kind(lines, at) != "from":
        return False
    kinds = {_kind(lines, line) for line in range(at + 1, min(at + 8, len(lines)))}
    return "subject" in kinds and ("date" in kinds or "other" in kinds)


def _kind(lines: list[str], at: int) -> str:
    match = _label().match(lines[at]) if at < len(lines) else None
    return _label_kinds().get(match[1].lower(), "") if match else ""


def _is_notes_header(lines: list[str], at: int) -> bool:
    """Return whether an old Notes header starts here: a name, a date, then To, cc and Subject each on its own line."""
    if at + 4 >= len(lines) or not _date().search(lines[at + 1]):
        return False
    labels = [line.lower().rstrip(":") for line in lines[at + 2 : at + 12] if line]
    return labels[:1] == ["to"] and "subject" in labels and len(lines[at]) < 100
