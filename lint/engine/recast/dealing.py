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
