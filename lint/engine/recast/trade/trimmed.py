"""A statement without what counts, praises and tells besides."""

import re

from lint.engine.recast.late import Late
from lint.engine.recast.trade.parts import NAME
from lint.engine.recast.unpraised import unpraised

_UNIT = r"(?![\d.]*[ -]?(?:ply|mm|cm|ml|kg|kW|V|axis|inch|litres?|met(?:re|er)s?|seats?|hour)\b)"  # of a size, no count
_MUCH = r"(?:(?:more than|over|well over|around|about|some|up to|nearly|almost|at least) )?"
_SENT = Late(r" (?:that |which )?(?:I|we) (?:have )?(?:mentioned|told|wrote|sent|shared)\b.*$")
_CLIENT = r"(?:[A-Z\[{][^\s,;]*)"
_LIKE = Late(
    r",? (?:just )?like (?:yours|you|them|\{\{[^}]*\}\}|\[[^\]]*\]|\{[^}]*\})(?![\w'])"
    rf"|,? (?:like|such as|including) {_CLIENT}(?:(?:,? and |,? & |, | ){_CLIENT})*"
)
_SHARE = Late(rf"\b{_MUCH}\d[\d.,]*\s?(?:%|percent) of (?:all )?")
_COUNT = Late(
    rf"(?<![$\u20ac\u00a3])\b{_MUCH}{_UNIT}\d[\d.,]*(?:[kKmM])?(?:[-\u2013]\d+)?\+? "
    r"(?=(?:[a-z][\w-]* ){0,3}[a-z][\w-]*s\b)(?!(?:years|hours|days|minutes|seconds|months|weeks)\b)"
)
_WHERE = Late(
    rf"(?: with \w+)?,? (?:in|from|across|at|through|via|on) {_MUCH}\d[\d,.+]* (?:[a-z][\w-]* ){{0,2}}[a-z][\w-]*s\b"
)
_EVERY = Late(r" (?:a|per|every|each) (?:month|week|year|day)\b")
_AGO = Late(
    r",? (?:since|from|for)(?: (?:over|more than|about|almost|nearly|the (?:last|past)))? "
    r"(?:(?:19|20)\d\d|(?:\d+|\w+)\+?(?: (?:years|decades|generations|months)(?: now)?)|\w+ (?:19|20)\d\d)\b"
    r"(?: in [A-Z]\w+)?"
)
_ROUND = Late(r",? (?:24/7|24x7|day and night|around the clock|\d+ days a year)\b")
_MORE = Late(  # what is told besides
    r",? (?:with (?:a )?(?:long |great )?tradition|"
    r"so (?:that|we|you|they|I|your|no)|while|but|because|all (?:in|for|from|at)|without|typically|usually|"
    r"trusted|loved|backed|rated|voted|known|designed|established|founded|present in|"
    r"working with|not just|(?:and )?on average\b|instead of|on a mission\b|having|across \d|within|"
    r"and (?:I|we|I'd|we'd|would|am|are|have|has|can|will|our|my|it|they|also)|"
    r"with (?:dedication|passion|care|pride|love)\b|"
    r"with (?:over |more than |some |one |\d|our |no |its |very |good |best |high |head office|"
    r"a (?:team|plant|capacity|head office|warehouse|track record)|\w+ in (?:over|more than) (?!one\b))|"
    r"in (?:(?:over|more than) (?!one\b)|under|less than|just|minutes|seconds)\b|by (?:up to |over )?\d|"
    r"for one flat|for (?:just|only|less)|"
    r"at (?:very |a |an? |the )?(?:\w+ )?(?:price|prices|rates|cost|\d)|from (?:just|only|[$\u20ac\u00a3]?\d))\b.*$"
)
_FAMILY = Late(
    r"(?:,| and(?= including)) (?:which|(?:a )?family|third|second|fourth|workshop|own|est|\w+ \w+ generation|just|"
    r"among|covering (?:an )?area|"
    r"groups?|monthly|mostly ship|export|including|situated|located?|based|headquartered)\b.*$|,? locate\b.*$"
)
_THAT = Late(
    r" (?:that|who|which) (?:over |more than )?"
    r"(?:\d+|nobody|no one|everyone|everybody|you|(?:is|are) able to|ha(?:s|ve) (?:delivered|helped|saved|won))\b.*$"
)
_HERE = Late(r"(?: right)? here(?= in\b)|^at [A-Z][^,]*?,? (?=we )")
_HEADED = Late(rf"^(?:I'm with|I run|I own) {NAME}, (?=an? )")
_PACKED = (" batches", " groups", " packs", " lots", " orders", " runs", " quantities")  # of how many is not told
_SIZED = Late(r"(?<=s) (?:of |for )?up to \d+ \w+")  # "conferences up to 180 persons"
_SO_THAT = Late(r", \w+ing (?:them|it|you|your|their)\b.*$")  # ", letting them answer"
_OLD = Late(r"\b\d+ years? old ")
FIGURE = Late(rf"(?<![A-Za-z\d-])[$\u20ac\u00a3]?\d(?!D\b){_UNIT}")
_JOINT = Late(r",? (?:that|which|who|with|for|in|at|across|to|from|by|of|over|on|before|after|until|and)\b|, ")
_WITH = Late(  # "with 62 people", ", 60 lorries of our own"
    rf"(?<!work)(?<!works)(?<!working),? with (?:a team of )?{_MUCH}{_UNIT}\d.*$|, (?:and )?{_MUCH}{_UNIT}\d.*$"
)
_ITEM = Late(r", ((?!and |or )[a-z][\w-]*(?: (?!and |or |& )[a-z][\w-]*){0,2})$")  # the last of a list that went on
_DEGREE = Late(
    r"\b(?:seamlessly|effortlessly|simply|automatically|personally|proudly|successfully|currently|also|even|just|now|"
    r"typically) "
)


def trimmed(said: str) -> str:
    """Return a statement without figures, rank and what is added behind it; figures may be left that do not go."""
    headed = _HEADED.match(said)
    if headed is not None:
        return headed[0] + trimmed(said[headed.end() :])
    said = _LIKE.sub("", _ROUND.sub("", _AGO.sub("", _SENT.sub("", said))))
    said = _WITH.sub("", _THAT.sub("", _SIZED.sub("", _OLD.sub("", said))))
    counted = _COUNT.sub("", _SHARE.sub("", _WHERE.sub("", said)))
    if counted != said:
        said = _EVERY.sub("", counted)
    said = _SO_THAT.sub("", _FAMILY.sub("", _MORE.sub("", said)))
    figure = FIGURE.search(said)
    if figure is not None:
        head = said[: figure.start()]
        joints = [at for at in (joint.start() for joint in _JOINT.finditer(head)) if not head[:at].endswith(_PACKED)]
        said = said[: joints[-1]] if joints else said
    said = unpraised(_HERE.sub("", _DEGREE.sub("", said)))
    said = re.sub(r"\s+([,.])", r"\1", said).strip(" ,")
    return _ITEM.sub(r" and \1", said) if "," in said.rpartition(",")[0] else said
