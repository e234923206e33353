"""Verbs that tell what somebody does for a living, and verbs that never do."""

DEALS = frozenset(
    "make build supply provide offer sell do run design develop handle help specialize specialise generate produce "
    "manufacture distribute deliver install deploy write teach train create print export import buy rent lease host "
    "edit translate ship move clean process test book place partner work look raise plan organize organise recruit "
    "photograph repair pack bring keep protect monitor automate connect turn publish answer send take pull match "
    "find".split()
)
NO_DEALS = frozenset(  # what one feels, says or does once tells no trade
    "focus have feel think believe hope want know see notice write reach contact email call speak meet hear "
    "love like need wish come go start begin become get win raise close announce share introduce attach let "
    "thank look try ask wonder understand spend lose move turn celebrate grow double join attend visit read "
    "follow touch say tell talk figure guess assume mean mention apologise apologize promise guarantee pride "
    "remain stay stand sit seem appear continue keep take give put set leave wait miss drop check hold invite "
    "hit pass owe watch listen".split()
)
BEGUN = frozenset("build launch release create start found open develop".split())  # such news tells what one does
SERVED = frozenset(  # what is done for others, or to what is theirs
    "help assist serve create operate manage maintain fit deliver coach advise represent solve enable transform power "
    "deploy streamline reduce cut save eliminate fund finance insure treat care cater cook bake brew roast breed sew "
    "knit weld mill cast forge paint engrave light heat cool restore refurbish convert plan map scan detect prevent "
    "secure host migrate integrate replace simplify speed modernize modernise optimize optimise source match give let "
    "make".split()
)
_ALSO = frozenset(
    "carry stock roast bake brew grow service lend supply compare negotiate organise organize resell refill refurbish "
    "sharpen wash press sew rewrite draft analyse analyze audit review spin resolve".split()
)
_WEAK = frozenset(
    "bring look take keep send raise pull find work save give answer book open start create launch release "
    "found".split()
)
STRONG = (DEALS | SERVED | BEGUN | _ALSO) - _WEAK  # the deed alone tells a trade, whatever it is done to
OF_GOODS = frozenset("give keep turn watch check set read show tell".split())  # no trade, but what a product does
DULL = NO_DEALS | frozenset(
    "be can will would could should may might must know notice use used think lead own have go come pay charge "
    "cost prefer enjoy live grow met scale hope wish end finish stop plan aim intend guess figure pick opt agree "
    "learn discover research study work recommend suggest admire respect appreciate understand decide choose include "
    "need want represent head hire employ average rank rate mean request invite export explore seek welcome count "
    "value".split()
)
THROUGH = {  # verbs that deal in what stands behind another word
    "cater": "for",
    "connect": "to",
    "deal": "in",
    "focus": "on",
    "hire": "out",
    "integrate": "with",
    "lend": "out",
    "look": "after",
    "partner": "with",
    "plug": "into",
    "rent": "out",
    "sit": "between",
    "specialise": "in",
    "specialize": "in",
    "take": "care of",
    "work": "with",
}
MAKES = frozenset("make build produce develop design publish run provide supply offer write teach".split())  # "the …"
