"""What an HTML element does to the text in it, by its name, its class and its style."""

import re
from typing import NamedTuple

from lint.drafts.markup import attributes

LINES = frozenset("div tr td th dt dd caption figcaption center address legend option mj-column mj-wrapper".split())
_PARAGRAPHS = (
    "p h1 h2 h3 h4 h5 h6 blockquote ul ol dl pre table section article header footer main figure hr form fieldset "
    "body mj-body mj-text mj-button mj-section mj-table mj-raw"
)
BLOCKS = LINES.union(_PARAGRAPHS.split())
VOID = frozenset("area base br col embed hr img input link meta source track wbr".split())
HEAD = frozenset("base link meta noscript object script style template title xml".split())  # what a head may hold
_EFFECTS = {
    **dict.fromkeys("svg math template xml audio video canvas iframe select mj-head mj-attributes".split(), "hide"),
    **dict.fromkeys("code kbd samp tt".split(), "code"),
    "title": "title",
    "mj-title": "title",
    "mj-preview": "preview",
    "pre": "pre",
    "blockquote": "quote",
}
_TELLING = re.compile(r"style|class|hidden|id\s*=", re.IGNORECASE)
_HIDDEN = re.compile(r"display:none|visibility:hidden|(?:opacity|max-height):0(?![.\d])")
_PREHEADER = re.compile(r"(?:^|[\s_-])pre-?(?:header|view)", re.IGNORECASE)
_QUOTE = re.compile(r"\b(?:gmail_quote|yahoo_quoted|protonmail_quote|zmail_extra|tutanota_quote)\b")
_INDENT = re.compile(r"margin:0(?:px)?0(?:px)?0(?:px)?40px;border:none")  # Gmail's "indent more" is no quote
_DIVIDER = re.compile(r"divRplyFwdMsg|OutlookMessageHeader|mail-editor-reference-message|OLK_SRC_BODY")
_SENT_BY = re.compile(r"(?:\s|<[^<>]*>){0,20}(?:From|Von|De|Da|Van|Från|Fra|Od|От|Lähettäjä)(?:\s|&nbsp;)*:")
_TIGHT = re.compile(r"(?:^|;)margin:0(?:px|pt|in|cm|em)?(?:0|;|$)")


class Element(NamedTuple):
    """effect: hide, title, preview (hidden text), preheader (it may show), quote, older (all that follows is an older
    mail), pre, code, or "" for none. tight: a paragraph without the space around it.
    """

    effect: str
    tight: bool = False


def element(name: str, source: str, start: int, end: int) -> Element:
    """Return what the element whose opening tag stands at start..end does."""
    effect = _EFFECTS.get(name, "")
    tag = source[start:end]
    if effect not in ("", "quote") or not _TELLING.search(tag):
        return Element(effect)
    told = attributes(tag)
    style = re.sub(r"\s+", "", told.get("style", "")).lower()
    kinds = f"{told.get('class', '')} {told.get('id', '')}"
    if "hidden" in told or _HIDDEN.search(style):
        return Element("preview")
    if _PREHEADER.search(kinds):
        return Element("preheader")
    if _DIVIDER.search(kinds) or ("border-top:solid" in style and _SENT_BY.match(source, end)):
        return Element("older")
    if effect == "quote" and _INDENT.search(style):
        return Element("")
    tight = name == "p" and ("MsoNormal" in kinds or bool(_TIGHT.search(style)))
    return Element("quote" if _QUOTE.search(kinds) else effect, tight)
