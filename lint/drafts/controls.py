"""The words of template logic: {% if %}, {{#if}}, *|IF:X|*, [[IF:X]], #if(…), <% if %> …, and template comments."""

import re
from functools import cache
from typing import Literal, NamedTuple

from lint.model.source import Span

Role = Literal["open", "else", "close", "drop"]


class Control(NamedTuple):
    """One word of logic at start..end; alone on its line it takes the line break with it.

    key: what it opens or closes ("if", "case", "for" …; "" closes whatever is open), else or elsif. role: open, else,
    close, or drop for a statement without output ({% assign %}).
    """

    start: int
    end: int
    family: str
    key: str
    role: Role


CONDITIONS = frozenset("if unless ifnot case switch section interested".split())
_ELSE = frozenset("else elsif elif elseif elseifnot when default".split())
_LOOPS = frozenset(
    "for each foreach while with tablerow capture raw block macro autoescape filter list do call".split()
)

# What a text must hold, the family, and the form of one control word. Repetitions are bounded: linear on any input.
_FORMS = (
    ("{%", "liquid", r"\{%[-+]?\s{0,9}(?P<word>\w{1,20})(?P<rest>[^{}]{0,400}?)%\}"),
    (
        "{{",
        "handlebars",
        r"\{\{\{?~?\s{0,9}(?P<word>[#/^]\s{0,3}\w{1,40}|\^(?=\s{0,9}\}\})|else\b(?:\s{1,3}if\b)?|elseif\b|if(?=\s)"
        r"|end(?:if)?(?=\s{0,9}\}\}))(?P<rest>[^{}]{0,400})\}\}\}?",
    ),
    ("*|", "mailchimp", r"\*\|\s{0,3}(?P<word>IFNOT|IF|ELSEIF|ELSE|END|INTERESTED)\b(?P<rest>[^|*\n]{0,200})\|\*"),
    ("[[", "omnisend", r"\[\[\s{0,3}(?P<word>(?i:IF|ELSEIF|ELSE|ENDIF|END))\b(?P<rest>[^\[\]\n]{0,200})\]\]"),
    ("%%[", "ampscript", r"%%\[\s{0,9}(?P<word>\w{1,20})(?P<rest>[^\]]{0,600})\]%%"),
    ("IF", "percent", r"%(?P<word>/?IF|ELSEIF|ELSE|ENDIF)\b(?P<rest>\s[^%\n]{0,200})?%"),
    (
        "<%",
        "erb",
        r"<%[-_]?(?![=#])\s{0,9}(?P<word>\}\s{0,3}else(?:\s{1,3}if)?|\}|\w{1,40})(?P<rest>[^%]{0,300}?)[-_]?%>",
    ),
    ("#", "velocity", r"#(?P<word>(?:if|elseif|set|foreach)(?=\s{0,3}\()|\{?(?:else|end)\b\}?)(?P<rest>)"),
)
_COMMENTS = (("{#", "#}"), ("{{!--", "--}}"), ("<%#", "%>"), ("<!--", "-->"), ("#*", "*#"))


@cache
def _pattern(family: str) -> re.Pattern[str]:
    return re.compile(next(pattern for _, name, pattern in _FORMS if name == family))


@cache
def _liquid_comment() -> re.Pattern[str]:
    return re.compile(r"\{%-?\s{0,9}(end)?comment\b[^{}]{0,50}%\}|\{\{!(?!--)[^{}]{0,400}\}\}")


def has_controls(text: str) -> bool:
    """Return whether a text may hold logic. A single sign is looked for before two: that takes a tenth of the time."""
    return (
        "{" in text
        or "#" in text
        or ("<" in text and "<%" in text)
        or ("|" in text and "*|" in text)
        or ("[" in text and "[[" in text)
        or ("%" in text and ("%%[" in text or "%IF" in text))
    )


def find_controls(text: str) -> list[Control]:
    """Return the control words of a text in reading order."""
    found: list[Control] = []
    for trigger, family, _ in _FORMS:
        if trigger in text and (family != "velocity" or "#if" in text or "#foreach" in text or "#set" in text):
            for match in _pattern(family).finditer(text):
                key, role = _role(family, " ".join(match["word"].lower().split()), match["rest"] or "")
                end = match.end()
                if family == "velocity" and match["word"] in ("if", "elseif", "set", "foreach"):
                    end = _closing_parenthesis(text, end)
                found.append(Control(*whole_line(text, match.start(), end), family, key, role))
    return sorted(found)


def find_comments(text: str) -> list[Span]:
    """Return the comments that no reader sees, sorted: {# … #}, {{!-- … --}}, {% comment %} …, <!-- … -->."""
    found: list[Span] = []
    for opener, closer in _COMMENTS:
        at = text.find(opener)
        while at >= 0:
            close = text.find(closer, at + len(opener))
            if close < 0:
                break
            found.append(whole_line(text, at, close + len(closer)))
            at = text.find(opener, close)
    if "{" in text:
        opened = -1
        for match in _liquid_comment().finditer(text):
            if match[0].startswith("{{"):
                found.append(whole_line(text, *match.span()))
            elif not match[1]:
                opened = match.start() if opened < 0 else opened
            elif opened >= 0:
                found.append(whole_line(text, opened, match.end()))
                opened = -1
    return sorted(found)


def whole_line(text: str, start: int, end: int) -> Span:
    """Return start..end, and the whole line with its break where nothing else stands on it (at most 80 blanks)."""
    before, after = start, end
    while before > 0 and start - before < 80 and text[before - 1] in " \t":
        before -= 1
    while after < len(text) and after - end < 80 and text[after] in " \t\r":
        after += 1
    if (before == 0 or text[before - 1] == "\n") and text.startswith("\n", after):
        return Span(before, after + 1)
    return Span(start, end)


def _role(family: str, word: str, rest: str) -> tuple[str, Role]:
    """Return what a control word opens or closes, and its role."""
    sign, bare = (word[0], word[1:].strip()) if word[0] in "#/^" else ("", word.strip("{}").strip())
    if family == "mailchimp" and bare == "end":
        return "", "close"
    if sign == "/":
        return (bare if bare in CONDITIONS or bare in _LOOPS else "section"), "close"
    if bare.split(" ")[0] in _ELSE or (sign == "^" and not bare):
        return ("else" if bare in ("else", "default", "") else "elsif"), "else"
    if bare in ("end", ""):
        return "", "close"
    if bare.startswith("end"):
        return bare[3:], "close" if bare[3:] in CONDITIONS or bare[3:] in _LOOPS else "drop"
    if sign == "^" or (sign == "#" and bare not in CONDITIONS and bare not in _LOOPS):
        return "section", "open"
    if bare in CONDITIONS or bare in _LOOPS or (family == "erb" and _opens_block(rest)):
        return bare, "open"
    return bare, "drop"


def _opens_block(rest: str) -> bool:
    """Return whether an ERB or EJS statement opens a block: items.each do |item|, items.forEach(item => {."""
    return rest.rstrip().endswith(("{", "|", " do"))


def _closing_parenthesis(text: str, start: int) -> int:
    """Return the offset behind the parenthesis that opens at or after `start`; `start` when it is not closed nearby."""
    depth = 0
    for at in range(start, min(start + 400, len(text))):
        depth += (text[at] == "(") - (text[at] == ")")
        if text[at] == ")" and depth <= 0:
            return at + 1
        if depth > 8:
            break
    return start
