"""What a mail as a whole gives to a sample line: the reader's matter, what its subject names, what its sender does."""

from lint.engine.context import Context
from lint.engine.recast.nouns import Nouns
from lint.engine.recast.recaster import Recaster
from lint.engine.recast.says import statement
from lint.engine.recast.titles import topic_of

OF_MAIL = ("mail-yours", "mail-title", "mail-ground")
_TOLD = 2  # words of a statement that the rest of the mail takes up


def of_mail(name: str, context: Context, recaster: Recaster, nouns: Nouns) -> str | None:
    """Return what a field of OF_MAIL stands for: "your gas contract", "cold chain", "we clean for clinics"."""
    if name == "mail-yours":
        return recaster.matter or None
    if name == "mail-title":
        return _title(context, nouns)
    said = statement(context, recaster, context.body)
    return said.text if said.weight >= _TOLD else None


def _title(context: Context, nouns: Nouns) -> str | None:
    """Return what the subject names, in the middle of a sentence."""
    at = next((i for i, one in enumerate(context.sentences) if one.zone == "subject"), -1)
    topic = topic_of(context, at, nouns) if at >= 0 else None
    known = topic and context.lexicon.list("english-word").intersection(topic.lower().split())
    if not topic or not known or topic.lower().startswith("your ") or not topic.replace(" ", "").isalpha():
        return None
    return topic if topic[1:2].isupper() else topic[0].lower() + topic[1:]
