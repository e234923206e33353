"""Small words, endings and sounds of English, by which a noun phrase is told from what stands around it.

What is bought and sold, and what is said of it, stands in rules/lexicon/; these are the joints of the language.
"""

# How long things may be, in words.
LONGEST = 5  # a longer phrase is no longer something a person would say

# Around a noun.
STOPS = frozenset(', \u2014 : ; ( ) . \n " /'.split(" ")) - {""}
SIGNS = frozenset('*_<>[]{}|`"\u201c\u201d()\u2026#@&')
THEIRS = frozenset("their its his her your".split())
THEM = frozenset("you them him yourself themselves hers theirs yours".split())
DROPPED = frozenset(
    "these those this that all any some each every many most both new our my such no own other another".split()
)
MEASURES = frozenset("up over more less than about least half nearly almost around extra".split())
OBJECTS = frozenset("a an the your you each their our us them every my this".split())  # a verb stands before them
OPEN = frozenset("the a an your our more".split())  # what nothing can end with
PUFFED = frozenset("class edge leading winning art box service powered proof ranked rated".split())

# Nouns and what looks like them.
ADJECTIVE_ENDS = ("ly", "ive", "ous", "ful", "able", "ible", "less", "ic", "est", "ed", "ish")
NO_ADJECTIVES = frozenset(
    "supply reply family assembly archive traffic music fabric clinic topic logic initiative table vegetable inventory "
    "objective test request guest forest seed feed speed need lead bed shed detective executive".split()
)
_HISSING = ("sses", "ches", "shes", "xes")
PROCESS_ENDS = ("ing", "ment", "tion", "sion", "ware", "ance", "ence")
ONE = frozenset(
    "website site rate margin presence audience pipeline rating cost bill budget conversion yield search".split()
)  # goods of which a house has one, so that they need an article

# Numbers.
COUNTS = frozenset(
    "two three four five six seven eight nine ten twelve twenty thirty forty fifty sixty seventy eighty ninety hundred "
    "dozen dozens hundreds thousands".split()
)

# Around a verb.
PARTICLES = frozenset("up out down off".split())
BEFORE = frozenset("i we to can could will would also just have had and me am are been recently".split())
BETWEEN = frozenset("you with through over to out together your team".split())  # "walk you through the deck"
WHOM = frozenset("you them people yours teams".split())
SEEKING = frozenset("looking look searching search asking ask hunting waiting seeking".split())  # before "for"
NAMING = frozenset("am is are as called".split())
OURS = frozenset("from at of are am".split())  # before a company that may be the sender's

# A sentence taken apart at its verb.
ADDED = frozenset("and so but also plus then please just simply well ok okay oh now".split())  # in front of it
WISHING = frozenset(
    "love like want wanted wish hope hoping happy glad pleased delighted excited thrilled writing reaching out "
    "emailing plan planning going trying ready prepared willing keen eager looking interested".split()
)  # before "to" and what is wished
STATES = frozenset(
    "note be have need try say mind let consider imagine think suggest afford expect assume count mention do "
    "protect see compare decide stop save avoid keep remember prepare".split()
)  # of which nothing can be offered, asked or chosen
OURSELVES = frozenset("we us our ours ourselves".split())
HURRY = frozenset("now today asap immediately urgently quickly fast soon instantly tonight right away already".split())
LIMITS = frozenset("before by until till while within".split())  # before a time that something must be done by
MEANS = frozenset("by with using through without via in within at from and while when before after so".split())  # how
NEW_CLAUSE = frozenset("so because since while but if when unless which as then though although whether".split())
MORE_TO_COME = frozenset(
    "the a an our your my and or to of in on at for with by from that this than as into about is are".split()
)  # what no phrase ends with
DAYTIMES = frozenset("tomorrow morning afternoon evening noon am pm lunch lunchtime gmt cet est pst".split())
LINKING = frozenset("at on or and between from to around of in".split())  # between times

# What points back at the sentence before; with a time behind it, it points at the calendar.
POINTING = frozenset(
    "it this that these those they them its their he she his her both neither such whole ours yours".split()
)
PEOPLE = frozenset("they them their she her he his him".split())
LEADING = frozenset(
    "if with for of after at on in to and but so does is was do because from by about as when all would the "
    "who what how why where should".split()
) | {""}  # what may stand before it
ELLIPTIC = frozenset(
    "not same ditto free even then only".split()
)  # what begins a sentence that leaves out what it speaks of
CHOOSING = frozenset("should would shall do can is are one suits works fits".split())  # behind a "which" of two
LEADS_OVER = frozenset(
    "anyway so also well now right ok okay again still besides plus finally lastly first next".split()
)
FIGURES = frozenset("number figure list price point case one sum amount story stat".split())  # behind a "that"
GOING_ON = frozenset(
    "then meantime otherwise instead else apart aside joking jokes kidding".split()
)  # what goes on from what was just said
TIMES = frozenset(
    "week month year quarter season summer autumn winter spring morning afternoon evening monday tuesday wednesday "
    "thursday friday time way".split()
)

# What is done without offering anything, in its base form, and capitals that are nobody's name.
IDLE = frozenset(
    "be am is are was were been have has had do does did go come get say think believe mean realise realize "
    "notice wonder assume conclude remember live work write reach email ring phone chase wait try start stop "
    "begin leave lose miss want wish hope love like enjoy need appreciate respect look see hear know understand "
    "feel keep hold stay stand sit admit apologise promise thank care aim plan intend bet guess agree assure "
    "trust compete lead head manage run own use ask tell read watch listen follow check close drop take put "
    "pencil book block mark move seem turn sound find pick meet speak talk chat celebrate win grow raise "
    "include double hate".split()
)
MAILED = frozenset(
    "writing wrote mail mails email emails note notes message messages letter letters reach reached reaching contact "
    "contacted call called voicemail follow following followed reminder attempt attempts reply response answer heard "
    "spoke talked chat question sent told mentioned back".split()
)  # beside what a mail is about
BY_NAME = frozenset("introduce introducing meet called behalf company firm product tool app".split())
OWN_PLACE = frozenset(
    "we i do here work partner manager founder cofounder head director recruiter name this".split()
)  # before "at" and the sender's own house
SOUGHT = frozenset("distributor distributors agent agents reseller resellers partner partners importer testers".split())
NO_BUYERS = frozenset(
    "students semester homework dofollow webmaster ambassador ambassadors collab maintainer maintainers scholarship "
    "pupils voucher fundraiser fundraising contributions contributors contribute deleted repo repos".split()
)  # words of mails that sell nothing to their reader
HASTE = frozenset("same today tonight asap tomorrow eod immediately hours deadline".split())
NEWS = frozenset("since new now recently meanwhile shipped update attached".split())  # what is told for the first time
ORDERED = frozenset(
    "send share price prices cv resume details requirement requirements headcount size sizes upload fill provide sign "
    "phone number numbers address sample samples rate rates quote forward transfer pay order drawing drawings".split()
)  # in a demand for more than an answer
PERSONS = frozenset("dr mr mrs ms ceo founder colleague boss cto".split())  # before somebody's name
CLOSES = frozenset(
    ("", "b/r", "br", "rgds", "thx", "ta", "cheers", "best", "regards", "thanks", "kr", "vg", "mfg", "x", "xx", "tx")
)  # lines above a name
NAMES_NOTHING = frozenset("monday tuesday wednesday thursday friday saturday sunday q1 q2 q3 q4".split())

# What shows that the two have dealt with each other, that a link is a calendar, that a mail asks for no answer.
CLOCKS = frozenset("calendar diary slot slots time times call chat minutes mins min minute meeting demo".split())
SILENT = frozenset("answer reply quiet respond".split())
MAILS = frozenset("mail message quotation proposal letter".split())

# What stands for somebody else than the reader, and lists that ask for something.
RIVALS = frozenset("competitor competitors rival rivals competitorname similar client".split())
ANSWERS = frozenset("answer reply response decision yes no hear know feedback".split())  # in a demand for one
BUYING = frozenset("buy bought purchase purchased import source".split())
GOODS = frozenset(
    "features advantages benefits services packages includes include including contains has offers offer deliver do "
    "does provide get".split()
)  # in a line above a list of what is for sale
JOBS = frozenset("lead head run manage look handle oversee own research researching study teach represent".split())
WANTS = frozenset(
    "send need needs tell know share want reply provide bring please noticed found saw asked date dates".split()
)
HEDGES = frozenset("whether how what when which who if your price".split())

# How a mail begins that tells what was seen, or goes on from an older one.

# How a mail ends.
CLOSING = frozenset(
    "if should no either hope hoping wishing nothing kindly please whatever feel good enjoy joking just take use "
    "thanks looking waiting until till see".split()
)
POLITE = frozenset("all thanks thank best see have warm warmly kind".split())
PARTING = frozenset(
    "ever again stop goodbye bye luck bother bothering peace silence leave leaving away last nothing whatever hope "
    "deleting remove removed".split()
)

_VOWELS = frozenset("aeiou")
_HARD_U = ("uni", "use", "usa", "uk", "us")


def vowel(text: str) -> bool:
    """Return whether a phrase begins with the sound of a vowel: an SEO writer, a STEM club, a unified view."""
    first = text.replace("-", " ").split()[0] if text.strip("- ") else "x"
    if first.isupper() and (len(first) < 4 or _VOWELS.isdisjoint(first.lower())):
        return first[0] in "AEFHILMNORSX"
    first = first.lower()
    return first[0] in "aeio" or (first[0] == "u" and not first.startswith(_HARD_U))


def singular(text: str) -> str:
    """Return a phrase about several things as one about one of them: seats, passes, copies."""
    if text.endswith("ies"):
        return text[:-3] + "y"
    return text.removesuffix("es" if text.endswith(_HISSING) else "s")
