"""Patterns of hasty sentences that say more than haste: an offer with its date, a number of places, what was sent."""

import re

from lint.engine.recast.late import Late

MONTHS = r"(?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)[a-z]*\.?"
DAYS = r"(?:mon|tues|wednes|thurs|fri|satur|sun)day"
TIME = (
    rf"(?P<time>close of (?:play|business)(?: on)?(?: tomorrow| today| \w+day)?|"
    rf"(?:the )?(?:week|month|quarter|year)[ -]end|(?:the )?end of (?:the )?day(?: on)? (?:{DAYS}|tomorrow)|"
    rf"(?:the )?end of (?:this |the |next )?(?:week|month|year|quarter|{MONTHS})"
    rf"|{DAYS}(?: (?:night|evening|noon|"
    rf"morning))?|(?:the )?\d{{1,2}}(?:st|nd|rd|th)?(?: of)?(?: {MONTHS})?(?! ?%)|{MONTHS} \d{{1,2}}(?:st|nd|rd|th)?|"
    rf"this (?:week|month|year)|(?:the )?(?:week|month) closes|\{{\{{[\w .]+\}}\}}|\[[\w ]+\])"
)
COUNT = r"(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|a dozen|twelve|twenty)"
TIMES = r"(?:days|hours|weeks|months|minutes|years)\b"
JOINS = r"(?:and|or|but|so|to|of|who|that|is|was|has|there|theres|gets)"
# how it runs out; "before we go wide" says what is done
GONE = (
    r"(?: (?:up|out|off|fast|soon|again|for good|to (?:some|the next|other|any)\w*|"
    r"(?:on|at|by|this|next|in) [^,;:.]{1,20}))*"
)
BY = r"(?:by|before|until|till|through)"
END = r"(?P<end>[.!?]*)$"
OFF = (
    r"(?:\d+ ?% off|half price|half off|\d+ ?% (?:discount|cheaper|less)|free|discount of \d+ ?%|"
    r"knock off (?:a \w+|\d+ ?%))"
)
# "The first shoot is 50% off if you book before 1 March."
IF = Late(
    rf"^(?P<said>.*\b{OFF}(?!\w).*?),? (?:if|when|provided|as long as) you (?:\w+ ){{1,4}}?(?:back )?(?:{BY} "
    rf"|in |within )?"
    rf"{TIME}(?:, and (?P<more>(?:I|we)\b[^,;:?]*))?{END}",
    re.IGNORECASE,
)
# "If you can sign by Friday I'm able to hold the rate."
FRONT = Late(
    rf"^if you(?:'re| are| can| could)? (?:[\w']+ ){{1,5}}?{BY} {TIME},? (?:I|we)(?:'m|'re| am| are|'ll| will| can"
    rf"| could)(?: able to| then)? (?:hold|keep|honou?r) (?P<what>(?:the|this|our|your) [^,;:]{{3,40}}?)"
    rf"(?: for you)?{END}",
    re.IGNORECASE,
)
UNTIL = Late(rf"^(?P<said>.*\b{OFF}\b.*?),? (?:until|till|through) {TIME}{END}", re.IGNORECASE)
ORDER = Late(
    rf"^(?:book|order|sign up|register|join|buy|subscribe|sign) (?:by|before) {TIME} and (?P<said>your .*{OFF}|"
    rf"(?:the|our) .*{OFF}){END}",
    re.IGNORECASE,
)
GETS = Late(
    rf"^(?P<do>book|order|sign up|register|join|buy|subscribe|upgrade|switch) (?:by|before) {TIME} and "
    rf"(?:you(?:'ll| will)? )?(?:get|receive|save) (?P<got>.*\b{OFF}\b.*?){END}",
    re.IGNORECASE,
)
LAPSES = Late(
    rf"^(?:.*, (?:but|and) )?(?:(?:just )?a (?:friendly |gentle |quick )?reminder that "
    rf"|please note that )?(?P<what>[^,:;]{{0,50}}?"
    rf"\b(?:prices?|pricing|rates?|fares?)\b[^,:;]{{0,40}}?) (?:lapses|ends|expires|runs out|closes|goes|stops|"
    rf"disappears|vanishes|dies)"
    rf"(?: on| at)? (?P<time>(?:tonight|today|tomorrow)(?: at [\d:.]+)?|{TIME[8:-1]})"
    rf"(?: at midnight)?(?P<more> \([^()]*\))?(?:,? (?:and|so|after which) .*)?{END}",
    re.IGNORECASE,
)
HOLD = Late(
    rf"^(?:i|we) (?:can|could|am able to|are able to|'ll|will) (?:only |just )?hold (?P<what>(?:the|this|that|your) "
    rf"[^,:;]{{2,40}}?) (?:until|till) {TIME}(?P<more>; (?:from|after) [^,;]+)?(?:, no exceptions)?{END}",
    re.IGNORECASE,
)
AFTER = Late(rf"^after {TIME} (?:the )?(?P<what>price|rate)s? (?:reverts?|goes?|rises?|jumps?)\b.*{END}", re.IGNORECASE)
RISES = Late(
    rf"^(?P<what>(?:the |our |these |this )?(?:[a-z]+ )?(?:prices?|rates?|fees?)) (?:will )?(?:goes up"
    rf"|go up|increases?|"
    rf"rises?|changes?|jumps?) (?:at|on|after|from) (?P<time>{TIME[8:-1]}|[A-Z][a-z]+(?: [A-Z][a-z]+)*)"
    rf"(?:,? so .*|,? and .*)?{END}",
    re.IGNORECASE,
)
ROUND = Late(
    rf"^(?:.*?\b)?(?P<what>(?:the|our) (?:seed |pre-seed )?round)\b[^,;]*?\bclos(?:ing|es"
    rf"|e)(?: for good)?(?: on| by)? "
    rf"(?:next )?{TIME}(?:,? (?:so|and) .*)?{END}",
    re.IGNORECASE,
)
MIDNIGHT = Late(rf"\b(until|till) midnight(?: on| of)? (?=\d|\{{|\[|{DAYS}|{MONTHS})", re.IGNORECASE)
VALID = Late(
    r"^(?:the )?(?P<what>prices?|offer|quote|rates?) (?:is |are )?valid only (?:for )?(?P<long>\d+ \w+)!*\.?$", re.I
)
# "Every unanswered call is a patient …", "Each call you miss …"
EVERY = Late(
    r"^(?:each|every) (?:single )?(?:(?P<how>unanswered|missed|lost|wasted|abandoned|rejected"
    r"|failed) (?P<one>[a-z]+)|"
    r"(?P<two>[a-z]+) (?:that )?you (?P<do>miss|lose|waste|reject))\b(?: (?:is|means|costs|was) .*)$",
    re.IGNORECASE,
)
# "We only sign two partners per region."
EACH = Late(
    rf"^(?P<lead>.*?\b(?:and )?since )?(?:we(?: are|'re)? |i(?: am|'m)? )?(?:currently )?(?:only|just) (?:ever )?"
    rf"(?:sign|serv|tak|partner|work|accept|onboard|supply|licens)(?:e|ing|)? (?:up |on |with )?(?:only |just )?"
    rf"(?P<many>{COUNT} [a-z][a-z -]*?) (?:per|in each|for each|a) (?P<each>region|city|town|district|postcode|area|"
    r"county|country|industry|sector|market|territory|state|zip code|zip|category)\b"
    r"(?P<free>,? and yours is (?:still )?(?:available|open|free))?",
    re.IGNORECASE,
)
PLACES = r"(?:seats?|places?|spots?|tickets?|chairs?|tables?|slots?|copies|stands?|spaces)"
ARE = Late(
    rf"^(?P<when>this (?:year|month|week),? )?(?:(?:there (?:are|is)|we (?:still )?have) )?(?:now )?(?:only "
    rf"|just )?(?:still )?"
    rf"(?P<many>{COUNT} (?:[a-z]+ ){{0,2}}?(?P<place>{PLACES[3:-1]}))(?: (?:are|is))?(?: (?:still|now|only))?"
    r" (?:remaining|left|available|open|to go)(?: now)?(?P<where> (?:in|at|for|on) (?!once)[^,;.!()]{2,40}?)?"
    rf"(?:,? (?:and|so) .*)?{END}",
    re.IGNORECASE,
)
# "Spots in the Gold tier are going fast, so …"
GOING = Late(
    r"^(?:the )?(?P<place>spot|place|seat|ticket|chair|stand|slot|table|pitch)s(?P<in>(?: (?:in|for|at"
    r"|on) [^,;]{2,40}?)?)"
    r" (?:are |is |go |fill |sell )(?:[\w ]{2,40})(?:,? so .*|[.!]*)$",
    re.IGNORECASE,
)
CLAIM = Late(
    r"^[^\w]*(?:claim|secure|reserve|grab|save|lock in|book|get) your (?P<place>spot|place|seat|ticket"
    r"|chair|stand|slot|"
    r"table|copy)(?: (?:now|today|here|below|while you can|before [\w ]+))*(?P<at>: (?:\S+|\{\{[^{}]*\}\}"
    r"|\[[^\[\]]*\]))$",
    re.IGNORECASE,
)
# "Reserve my seat", "Grab yours: [link]": a line that is there to be followed
BUTTON = Late(
    r"^\W*(?:reserve|book|claim|grab|register|sign up|save|get|buy|secure)\b.{0,40}(?:\]|>|\u2192|https?:|\}\})",
    re.IGNORECASE,
)
HERE = Late(
    r"\b(?:reserve|book|claim|grab|save|secure|get) (?:yours|one) (?:now|here|today)(?P<sign> ?[>\u2192\u00bb]+)$", re.I
)
SEVERAL = Late(
    r"\b(?:only )?(?:a limited (?:number|set|run) of|a handful of|a select (?:few|number of|group of)"
    r"|a limited) ",
    re.I,
)
LIMIT = Late(r"\b(valid|available|open|on) for (\d+ \w+) only\b|\b(?P<one>only) \((\d+ left)\)", re.IGNORECASE)
ONLY = Late(r"\b((?:I'm|I am|we're|we are)) (?:only|just) (?=\w+ing\b)", re.IGNORECASE)
THIS_WEEK = Late(r"^(?:this (?:week|month) only|today only)[,:]? (?:an? )?(?P<said>\d+ ?% .*)$", re.IGNORECASE)
# "I wrote to you last week about the roof and got no answer, so …"
WROTE = Late(
    r"^(?P<said>(?:i|we)(?:'ve| have)? (?:wrote|written|sent|emailed|mailed|messaged|shared)\b[^,;]*?)"
    r",? (?:and|but) (?:(?:i|we|there) )?(?:got|had|have|haven't|hadn't|has|is no|was no|never|didn't|am yet|are yet|"
    r"received|still|not|nothing|no |you (?:are never|never|have not|haven't|didn't|did not))\b.*$",
    re.IGNORECASE,
)
WENT = Late(
    r"^(?:no (?:word|answer|reply|news|response)|nothing|silence|not heard"
    r"|haven't heard)(?: back)?(?: from (?:you|your "
    r"side))? (?:since|after) (?P<said>(?:the|my|our) (?P<noun>[a-z]+) (?:went|came|was sent|were sent)[^,;]*?)"
    r"(?:,? (?:so|and)\b.*)?$",
    re.IGNORECASE,
)
WANTED = Late(
    r"^(?:i |we )?(?:just )?(?:wanted|want|would like|'d like) to (?:know|ask|see|check|find out) (?:if"
    r"|whether) there is "
    r"(?:any )?(?P<what>[^,;:]*?)[.?!]*$",
    re.IGNORECASE,
)
HANGS = Late(
    r",? (?:(?:but|and|though) (?:it's|it is|that's|that is|this is) (?:only )?(?:good|valid|open|available)|if placed"
    r"|when ordered|which (?:i|we) can hold|valid|available|good|only)$",
    re.IGNORECASE,
)
SPELLS = frozenset("day week month hour minute year quarter night weekend time".split())
LONGEST = 300  # signs
