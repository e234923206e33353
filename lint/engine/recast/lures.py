"""Words and patterns of subject lines that chase, hurry, tease or sell."""

import re

from lint.engine.recast.late import Late

HOLD = "\x01"  # stands for a merge tag while a line is read
TAG = Late(r"\{\{[^{}]*\}\}|\{[^{}]*\}|\[[^\[\]]*\]|%[A-Z_]+%")
REPLY = Late(r"^(?:(?:re|fwd?|aw|sv|antw)\s*:\s*)+", re.IGNORECASE)
JOINT = Late(r"\s*:\s+|\s+[\u2014\u2013|-]+\s+|\s*\u2014\s*|\s*//\s*|,\s+|[.!?]+\s+(?=\S)|\s*\(|\)\s*")
WORD = Late(r"[^\W_]+(?:['\u2019.-][^\W_]+)*|\x01|[$\u20ac\u00a3]\d[\w.,]*")
GRADES = (
    "a|an|the|my|our|your|one|another|just|only|quick|quickly|short|small|brief|little|last|final|gentle|friendly|soft|"
    "second|third|fourth|fifth|[2-9](?:nd|rd|th)|more|exciting|great|amazing|important|urgent|strategic|still|pls|please"
)
MAILS = (
    "call|chance|try|attempt|note|mail|email|e-mail|message|letter|reminder|notice|nudge|bump|ping|follow[ -]?up|"
    "followup|question|q|one|intro|introduction|thought|idea|word|request|req|proposal|offer|partnership|collaboration|"
    "cooperation|minutes?|mins?"
)
FAULTY = Late(
    rf"^(?:(?:{GRADES}|\d+) )*(?:{MAILS}) (?:for|on|about|re:?|regarding|with|of|to join|to|between)(?: (?=\S))"
    r"|^(?:just )?(?:following|follow|checking|check|circling|circle|touching|touch|looping|reconnecting)"
    r"(?:[ -](?:up|in|back|base))?(?: again| once more)? (?:on|about|re:?|regarding|with|for) "
    r"|^(?:still )?(?:chasing|bumping|nudging|resending|floating)(?: (?:this|on|about|you about))? "
    r"|^(?:are you )?(?:still )?interested in "
    r"|^(?:closing|close) (?:the (?:books?|file|loop|case|notes?) on|my notes on|out) "
    r"|^(?:permission|time|ok|okay|ready) to (?:close|delete|remove|archive|drop) (?=your )"
    r"|^(?:struggling|wrestling|fed up|tired|sick|missing out)(?: (?:with|of|on|from)) "
    r"|^stop \w+ing(?: for)? |^we need to talk about |^your order (?:of|for) |^(?:the )?supply of "
    r"|^are you (?:\d+% )?(?:sure|certain)(?: that)? |^(?:giving|give) (?=your )",
    re.IGNORECASE,
)
PARTNERS = Late(r"(?:partnership|collaboration|cooperation) with $", re.IGNORECASE)
SAVES = Late(r"^sav(?:e|ing) (?:up to )?[$\u20ac\u00a3]", re.IGNORECASE)
EARLY = Late(
    r"^(early[ -]?bird)(?: prices?| rates?| tickets?)? (?:ends|closes|expires) (tonight|today|tomorrow)\W*$",
    re.IGNORECASE,
)
PRESENTS = Late(r"^(?:introducing|announcing|presenting|meet) ", re.IGNORECASE)
HASTE = Late(
    r" (?:(?:is |are )?(?:now |almost |nearly |already )?"
    r"(?:oversubscribed|closing soon|ending soon|closing|(?:\d+% )?full)"
    r"|(?:ends?|ending|expires?|expiring|disappears?|runs? out|closes?|closing|is ending)"
    r" (?:soon|now|tonight|today|tomorrow|this week|on \w+day)"
    r"|to (?:someone|somebody) else|apply now|act now|reply (?:now|urgent)|is (?:already )?waiting|are safe)[?!. ]*$",
    re.IGNORECASE,
)
ASIDE = Late(
    r"\b(?:ends?|ending|expires?|disappears?|runs? out|closes?|closing)(?: on)? "
    r"(?:\w+day|soon|now|tonight|tomorrow|this week)\W*$",
    re.IGNORECASE,
)
LURES = frozenset(
    "a an the my our your you me i we us it this that is are was has have do did any in on of to for about before "
    "after or and at from re fw fwd last final one quick gentle friendly second third fourth fifth another short "
    "soft just only again once more still very try attempt note email mail message letter reminder notice nudge "
    "bump ping check checking following follow up followup circling back touching touch base chance call chasing "
    "closing close closes soon ends ending tonight today now tomorrow weekend urgent action required important "
    "exciting great amazing incredible golden unique opportunity opportunities partnership collaboration "
    "cooperation proposal inquiry enquiry strategic integration investment business intro introduction "
    "introducing hello hi hey question q favour favor idea thought thoughts chat case missed time running out "
    "interested see there ok apply reply pls please asap req selected chosen update updates news step inside "
    "file available limited left days hours day seats spots places going fast flying filling full round almost nearly "
    "spot attention alert hurry story quickly need read waiting hotlist demo video minutes mins min".split()
)
GAIN = Late(
    r"^(?:(?:win|get) (?:more|extra)|earn(?: up to)?|scale(?! no)|boost(?:ing)?|doubl(?:e|ing)|"
    r"tripl(?:e|ing)|increas(?:e|ing)|grow(?:ing)?|"
    r"cut(?:ting)?|reduc(?:e|ing)|automat(?:e|ing)|streamlin(?:e|ing)|transform(?:ing)?|improv(?:e|ing)|unlock(?:ing)?|"
    r"maximi[sz](?:e|ing)|supercharg(?:e|ing)|skyrocket|outsourc(?:e|ing)|simplify(?:ing)?|"
    r"accelerat(?:e|ing)|enhanc(?:e|ing)|elevat(?:e|ing)|rethink(?:ing)?|slash(?:ing)?)"
    r"(?: (?:a new|new|more|the|up to))? ",
    re.IGNORECASE,
)
MEANS = Late(r" (?:by (?:half|\d+ ?%|up to .*|a third|a quarter)|with .*|\d+ ?%|without .*|today|now)$", re.I)
PUFF = Late(
    r"^(?:(?:affordable|cheap|low[ -]cost|cost[ -]effective|premium|professional|full[ -]service|(?:an? |the )?"
    r"(?:ai|gpt)[ -]powered|next[ -]gen|all[ -]in[ -]one|turnkey|high[ -]quality|bespoke|custom|exclusive|qualified|"
    r"verified|dedicated|strategic|leading|best|exciting) )+",
    re.IGNORECASE,
)
SOLD = Late(
    r" (?:(?:services?|suppliers?|manufacturers?|factory|wholesale|factory direct|partnership proposal|proposal|"
    r"opportunity|opportunities|offer|enquiry|inquiry)"
    r"(?=$| (?:for|from|in|at|to|by) | [A-Z]{2}-)"
    r"|(?:solutions?|suite|platform)(?= for ))",
    re.IGNORECASE,
)
ASKED = Late(r"^(?:have|did|are|will|would|can|could|do) (?:you|i|we) ", re.IGNORECASE)
OPEN = frozenset(
    "to of in on at for with by from that than as into about is are was were and or but so if because the a an who "
    "which this it its they them he she him her".split()
)
LONGEST = 120  # signs
NAME = 3  # words
GREETS = frozenset("dear hi hello hey hiya greetings".split())
DEGREE = 4  # letters
ONE = Late(r"(?:suppliers?|manufacturers?|factory|wholesale|factory direct)$", re.IGNORECASE)  # of a thing
MANY = ("s", "ing", "ment", "ware", "ery", "age")
