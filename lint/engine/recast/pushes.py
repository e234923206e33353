"""Patterns of sentences that press: what is given away, ordered with a reward, hurried, or asked for once more."""

import re

from lint.engine.recast.haste import COUNT, DAYS, GONE, JOINS, MONTHS, TIMES
from lint.engine.recast.late import Late

LONGEST = 300  # signs
LEAD = 14  # words
WORD = Late(r"[a-z']+")
STILL = Late(r"\b(?:one (?:more|last) time|(?:hours|days) only|last chance)\b", re.IGNORECASE)
LINK = r"(?:\{\{[^{}]*\}\}|\{[^{}]*\}|\[[^\[\]]*\]|https?://\S+|[\w-]+(?:\.[\w-]+)+/\S*)"
_WHAT = r"(?P<what>(?!it\b|this\b|that\b)[\w-]+(?: [\w-]+){0,2}?)"
_DATE = (
    rf"(?:(?:the )?\d{{1,2}}(?:st|nd|rd|th)?(?: of)?(?: {MONTHS})?|{MONTHS} \d{{1,2}}(?:st|nd|rd|th)?|{DAYS}|"
    r"\{\{?[\w .]*dat[\w .]*\}?\}|\{\{?[\w .]*day[\w .]*\}?\}|\[[\w ]*date[\w ]*\]|\[day\])"
)
# "I'll be handing your slot to the next practice on Monday."
GIVING = Late(
    rf"^(?P<lead>(?:.*?(?:,| or| so| and|;|-|\u2014) ?)?)(?P<who>I|we)(?:'ll|'m|'re| will| am| are| shall| have"
    r"| would)?(?: (?:then|have|going|to|be|now))* (?:giv|offer|hand|pass|releas)(?:e|ing)? (?:your|the) "
    rf"{_WHAT} (?:over |on )?to (?P<to>[^,;:]+)(?:,.*)?$",
    re.IGNORECASE,
)
# "Your spot will go to the next person on the waitlist at 9am tomorrow."
GOES = Late(
    rf"^(?P<lead>(?:(?:if|unless|otherwise|no reply|no answer|or)\b.*?(?:,| and)? ?)?)(?P<who>)(?:your|the) {_WHAT} "
    r"(?:(?:will |automatically )*go(?:es)?|(?:is|will be) (?:automatically )?(?:transferred|released|passed|offered"
    r"|given|handed)) to (?P<to>[^,;:]+)(?:,.*)?$",
    re.IGNORECASE,
)
SOON = Late(rf"\b(?:{DAYS}|tomorrow|today|tonight|noon)\b", re.IGNORECASE)
GONE_BY = Late(
    rf"(?: (?:instead|tonight|today|tomorrow|(?:at \d[\w:.]*|on {_DATE}|by {_DATE}|this week|next week)(?: tomorrow)?)"
    r")+[.!]*$",
    re.IGNORECASE,
)
# "Send me three of your lanes and I'll have quotes back in an hour."
REWARDED = Late(
    r"^(?:so |then |just |simply |please |kindly |now )*(?P<do>[a-z][\w'-]* (?!and\b)[^;:!?]*?)"
    r"(?:,? (?:today|now|asap|right away|straight away|tonight|immediately))?,? and "
    r"(?P<then>(?:(?:you(?:'ll| will| can| get)|I(?:'ll| will| can)|we(?:'ll| will| can)|get|take|save|receive|enjoy) )"
    r"[^?]*)$",
    re.IGNORECASE,
)
TIMED = Late(
    rf"^(?P<do>[^,]*?),? (?:(?:by|before|until) (?P<day>(?:this )?{DAYS}|{_DATE})|(?P<spell>this (?:week|month)))$",
    re.I,
)
OFF = Late(r"%|\boff\b|\bfree\b|\bdiscount\b", re.IGNORECASE)
MIDNIGHT = Late(r"\b(?:before|by) midnight on ", re.IGNORECASE)
_ENDS = r"[.!]*$"
_NAILS = r"(?:fill|go|goes|gone|close[sd]?|run|runs|sell|sells|taken|switch\w*|snapped|sold|up|out|off|expires?)"
_SOME = r"(?:only |just )?a (?:handful|small number|limited number|select (?:few|number|group)) of "
DROPPED = (
    (Late(rf"\b(?:only|just) (?=(?:{COUNT})\b(?! ?%))", re.I), ""),
    (
        Late(rf"\bthe first ({COUNT}) ([a-z][a-z -]*?) (?:who|that|to) (?:[\w']+ ){{0,2}}?[\w']+(?=[.,;!?]|$)", re.I),
        r"\1 \2",
    ),
    (
        Late(
            rf"(?<=[a-z] )the first (?={COUNT} (?!{TIMES})(?:(?!(?:{JOINS})\b)[a-z-]+ ){{0,2}}?(?!{JOINS})[a-z]+s\b"
            r"(?! (?:who|that|to)\b))",
            re.I,
        ),
        "",
    ),
    # "The stall can only be let to one baker."
    (Late(r"(?<=[a-rt-z]) can only be (?=(?:given|granted|offered|sold|let|assigned)\b)", re.I), " is "),
    (
        Late(r"(\b(?:am|are)|'m|'re) (?:only |just )?(?:making|keeping|holding) room for (?=one|two)", re.I),
        r"\1 looking for ",
    ),
    (Late(r"\bwe only have (?:room|space) for (?=one or two\b)", re.I), "we are looking for "),
    (Late(rf"\b(?:now )?(?:selectively )?(onboarding|admitting|accepting) {_SOME}", re.I), r"\1 "),
    (Late(r",? (?:only|but|just) don't (?:sit on|wait|delay|leave|hang)\b[^;:?]*$", re.I), ""),
    (
        Late(
            r"\b(?:only|just) (?:ever )?(?=(?:tak|partner|work|onboard|sign|sell|accept|serv)(?:e|ing)?\b)",
            re.I,
        ),
        "",
    ),
    (Late(r",? and yours is (?:still )?(?:available|open|free)(?=[.!]*$)", re.I), ""),
    (
        Late(r",? (?:and|but) (?:I'd|I would|we'd|we would) (?:much )?rather (?:give|offer) it to you\b[^;:?]*$", re.I),
        "",
    ),
    (Late(r"\b(?:gone|went|going|go) ahead and ", re.I), ""),
    (
        Late(
            r"\b((?:we|I)(?:'re|'m| are| am)) (?:currently |now )?(?:selecting|hand[- ]?picking|picking|choosing) "
            rf"(?:{_SOME})?"
            r"(?:(?:forward-thinking|like-minded|visionary) )?",
            re.I,
        ),
        r"\1 looking for ",
    ),
    (Late(r"(\b(?:valid|available|open|offer)\b[^,;:]{0,40})(?<!invitation)(?<!invite) only([.!]*)$", re.I), r"\1\2"),
    (Late(r" (?:of your (?:valuable|precious) time)\b", re.I), ""),
    (Late(r"\bthis week itself\b", re.I), "this week"),
    (
        Late(
            r"(?<!start)(?<!days)(?<!hours)(?<!weeks)(?:,| -| \u2014)? before (?:my|our|the|it|they|all|we)\b"
            rf"[^,;:.]{{0,40}}\b{_NAILS}\b{GONE}{_ENDS}",
            re.I,
        ),
        "",
    ),
    # not where something is given to all: then it is a condition
    (
        Late(
            r"^(?!.*\b(?:free|all|every\w*|each)\b)(.*?),? ?\(?while (?:supplies|stocks?|they|it|places|tickets|seats)"
            rf" lasts?\)?(?={_ENDS})",
            re.I,
        ),
        r"\1",
    ),
    (
        Late(
            rf",? and (?:interest|demand)\b[^,;]* (?:has been|is|was) (?:very |extremely )?(?:exceptional|high|strong|"
            rf"huge|enormous|great){_ENDS}",
            re.I,
        ),
        "",
    ),
    (
        Late(
            r"(?:,| -| \u2014|;)? ?(?:and|but|so) (?:I|we) (?:can't|cannot|can not|won't be able to|won't) "
            r"(?:promise|guarantee|hold|keep|sit on|wait|be asking|repeat)\b[^?]*$",
            re.I,
        ),
        "",
    ),
    (
        Late(
            r"(?:,| -| \u2014|;)? ?(?:and |so )(?:please )?(?:hurry|be quick|act|move|i'd move"
            r"|don't (?:wait|delay|miss|sit|leave|hang)"
            r"|best (?:be|watch|act|book|grab))\b[^:?]*$",
            re.I,
        ),
        "",
    ),
    (Late(r",? (?:and|but|so) (?:the clock|anybody who|anyone who|those who|whoever)\b[^,;:?]*$", re.I), ""),
    (
        Late(
            r",? (?:because|as|since) (?:the |our |my )?[^,;:]{0,40}\b(?:slots?|places?|seats?|spots?|spaces?|dates?"
            r"|diary|calendar)\b[^,;:]{0,30}\b(?:fill|filling|full|limited|tight|going|gone|fast)\b[^,;:]*$",
            re.I,
        ),
        "",
    ),
    (Late(r" before (?:my|our|the|it|they)\b[^,;:.]{2,50}(?=: \S+$)", re.I), ""),
    (Late(r", (?:no exceptions|after which (?:I|we) [^,;]*)(?=[.!]*$)", re.I), ""),
)
AT_ONCE = Late(
    r"(?<=\w) (?:by return(?: of post)?|a?sap|as soon as possible|without delay|(?:on )?(?:the )?same day|right away"
    r"|at once|immediately|urgently|while you can)(?! to\b)(?=[ ,.:;!]|$)",
    re.I,
)
LOOSE = Late(r"\b(?:the|an?|my|your|our|of)(?= ?[,.;:!?]|$)", re.I)  # a word that another must follow
_UNTIL = rf"(?P<time>tonight|today|tomorrow|(?:this )?{DAYS}|{_DATE})"
EARLY = Late(
    r"^(?:our |the )?early[ -]?bird(?: (?:price|rate|ticket|pricing|offer|pass|passe)s?)? "
    r"(?:ends?|dies?|closes?|expires?"
    r"|finish(?:es)?"
    r"|stops?|vanish(?:es)?|disappears?|goes|go|is gone)"
    rf"(?: at| on)?(?: midnight)?(?: on)? {_UNTIL}(?: at midnight| night)?(?P<tail>\W*)$",
    re.IGNORECASE,
)
ENROLS = Late(
    r"^(?P<what>(?:the |our )?(?:enrol?lment|registrations?|applications?|entries|admissions?|sign-?ups?))"
    rf"(?P<for>(?: for(?: [\w'&-]+){{1,5}}?)?) clos(?:es|e|ing)(?: at| on)?(?: midnight)? {_UNTIL}"
    r"(?: at midnight| night)?"
    r"(?:,? (?:and|so|but)\b.*)?[.!]*$",
    re.IGNORECASE,
)
PRICED = Late(
    r"^(?:the |our )?price (?:goes|jumps|rises|changes)(?: up)? from (?P<one>[$\u20ac\u00a3]?\d\S*) to "
    rf"(?P<two>[$\u20ac\u00a3]?\d\S*) (?:at |on |from )?(?P<time>midnight(?: tonight)?|tonight|tomorrow|{_DATE})[.!]*$",
    re.IGNORECASE,
)
# "If you want to lock in the current rate I'd need a yes by the 20th."
LOCK = Late(
    r"^(?:if you(?:'d| would)? (?:want|like) to|to) (?:lock in|keep|secure|hold|get) (?:the|our|this) "
    rf"(?P<what>(?:[\w%-]+ ){{0,2}}(?:rate|price|pricing|discount|fee))\b"
    rf"[^;:?]*? (?:by|before|until) {_UNTIL}(?: at the latest)?[.!]*$",
    re.IGNORECASE,
)
_MEETS = r"(?:session|call|demo|audit|consultation|consult|meeting|chat|walkthrough|lesson|assessment|review|tour)"
# "Claim your free strategy session here: https://…"
BOOKED = Late(
    r"^\W*(?:so |just |please )*(?:claim|book|schedule|reserve|get|grab|secure|pick) (?:your|a|an) "
    rf"(?P<what>(?:[\w-]+ ){{0,3}}?{_MEETS})(?: (?:now|today|here|below|with \w+))*:? ?\W{{0,3}}(?P<link>{LINK})[.!]*$",
    re.IGNORECASE,
)
CALENDAR = Late(
    r"^\W*(?:so |just |please |let's )*(?:(?:grab|book|pick|choose|find|schedule|snag) (?:some time"
    r"|\d+ ?(?:min|mins|minutes)|a (?:time|slot)|whichever slot)|(?:lock|get|put) (?:something|it|this|a time) in"
    r"|here(?:'s| is) my (?:calendar|calendly|diary|link), (?:pick|take|grab|book|choose))\b"
    r"[^:{\[\u2192]{0,30}?:? ?\W{0,3}"
    rf"(?P<link>{LINK})(?: before (?:my|our|the|they) [^,;:]*)?[.!]*$",
    re.IGNORECASE,
)
_WRITE = r"(?:wrote|written|emailed|e-mailed|mailed|messaged)"
_SILENT = r"(?:,? (?:and|but|so|yet)\b.*|,.*|[.!]*)$"
_ABOUT = r"(?: (?:about|regarding|concerning|on) (?P<about>[^,;]+?))?"
TWICE = Late(
    rf"^(?P<who>I|we)(?:'ve| have)? {_WRITE} (?:to )?(?:you )?(?P<when>(?:on )?{_DATE})(?:,| and)? (?:and )?(?:then )?"
    rf"again (?:on )?{_DATE}{_ABOUT}{_SILENT}",
    re.IGNORECASE,
)
SEVERAL_NOTES = Late(
    rf"^(?P<who>I|we)(?:'ve| have)? (?:now )?(?:sent|written|dropped) (?:you )?(?:a couple of|a few|some|several"
    rf"|{COUNT}) (?:notes|e?mails|messages|letters|times)(?: now)?{_ABOUT}{_SILENT}",
    re.IGNORECASE,
)
TRIED = Late(
    r"^(?P<who>I|we)(?:'ve| have)? (?:tried|been trying|attempted) to (?:reach|contact|call|get hold of|catch) you"
    rf"(?: (?:several|a few|many|{COUNT}) times| a couple of times)?{_ABOUT}{_SILENT}",
    re.IGNORECASE,
)
DATED = Late(
    r"^[^,;:]{0,60}\b(?P<our>my|our) (?:last |previous |earlier |first )?(?:e?-?mail|note|message|letter)s? "
    rf"(?:(?:from|of|dated|on|sent) )+(?P<when>{_DATE}|last (?:week|month|{DAYS}))[.!]*$",
    re.IGNORECASE,
)
# "I'm popping back in because my note of the 3rd seems to have gone astray."
EARLIER = Late(
    rf"\b(?P<our>my|our) (?:{COUNT} )?(?:(?P<which>last|previous|earlier|first|prior) )?(?:{COUNT} )?(?P<noun>"
    rf"(?:e-?mail|mail|note|message|letter|voicemail|communication)s?)"
    rf"(?: (?P<when>(?:of|from|dated) (?:last (?:week|month)|{_DATE}))|"
    r" (?P<below>below))?\b",
    re.IGNORECASE,
)
MATTER = Late(r"\b(?:about|regarding|concerning|re|proposal|quote|input|on (?!my\b|our\b))\b", re.IGNORECASE)
_ING = r"(?:circl|follow|check|ping|bump|com|writ|popp|loop|gett|reach)ing"
_NUDGES = rf"(?:I(?:'m| am)|we(?:'re| are)|just)? ?{_ING}\b[^,;:]{{0,30}}?"
BECAUSE = Late(
    rf"^{_NUDGES} (?:only |just |simply )?because (?P<said>(?!I\b|we\b|you\b|my\b|our\b|it\b|this\b|that\b"
    r"|there\b|no\b)[^;:?]{15,})$",
    re.IGNORECASE,
)
COMING_WITH = Late(
    r"^(?:just )?(?:I(?:'m| am) |we(?:'re| are) )?(?:coming|circling|getting) back (?:to you )?with (?P<what>"
    r"(?:the|a|an|my|our|your) [^;:?]{5,})$",
    re.IGNORECASE,
)
