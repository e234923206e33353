"""The keys of a rule file and what each may hold: one table for validation, compilation and the JSON Schema."""

from typing import Any, NamedTuple

from lint.model.draft import PURPOSES, RELATIONSHIPS, STAGES
from lint.model.finding import FAMILIES, SEVERITIES
from lint.rules.rule import KINDS

READ_ZONES = (
    "subject",
    "preview",
    "opening",
    "body",
    "ask",
    "postscript",
    "greeting",
    "sign-off",
    "signature",
    "footer",
)
MARKS = ("match", "clause", "sentence")
# Places that a rewrite may name: the mail's first sentence, its last, its end, the line above a list, its last point.
PLACES = ("front", "back", "end", "above", "below", "list", "later")
METRICS = (
    "words", "sentence-words", "paragraph-words", "paragraph-sentences", "reading-grade", "links", "asks",
    "questions", "questions-in-a-row", "numbers", "sender-run", "sender-share", "sender-paragraph-words", "bullets",
    "matches", "subject-characters", "subject-words", "exclamations", "subject-capitals", "tags-without-fallback",
    "empty-fallbacks", "dialects", "unfilled-brackets", "broken-tags", "broken-spintax", "smart-quotes-in-tags",
    "live-tags", "placeholders", "date-mismatches", "unused-suppressions",
)  # fmt: skip


class Key(NamedTuple):
    """One key: what its value is, which words it may be, and what it means.

    type: text, texts (a text or a list of them), flag, number, phrases, facts, limits, rewrites, examples, ids.
    """

    type: str
    allowed: tuple[str, ...]
    about: str


RULE_KEYS: dict[str, Key] = {
    "summary": Key("text", (), "One line: what the rule finds."),
    "message": Key(
        "text", (), "What it does to the reader, in a sentence. {text}, {count} and {limit} may stand in it."
    ),
    "why": Key("text", (), "Why it raises the reader's guard, in a sentence or two."),
    "based-on": Key("texts", (), "What it rests on: principles of docs/principles.md, evidence such as E17."),
    "severity": Key("text", tuple(SEVERITIES), "How much it weighs unless config says otherwise."),
    "weight": Key("number", (), "Points towards resistance, instead of those of the severity."),
    "enabled": Key("flag", (), "false: only config or --select turns it on."),
    "stage": Key("texts", STAGES, "Only mails of these stages."),
    "relationship": Key("texts", RELATIONSHIPS, "Only mails between people who are this to each other."),
    "purpose": Key("texts", PURPOSES, "Only mails for these purposes."),
    "zone": Key("texts", READ_ZONES, "Only sentences of these zones; opening, body, ask and postscript unless stated."),
    "kind": Key("text", KINDS[:-1], "What sort of check it is."),
    "marks": Key("text", MARKS, "What a finding marks: the words that matched, their clause or their sentence."),
    "phrases": Key("phrases", (), "What is looked for, in the phrase language."),
    "regex": Key("texts", (), "The way out where phrases cannot say it: regular expressions over a lowered sentence."),
    "where": Key("facts", (), "What must hold besides."),
    "unless": Key("facts", (), "What makes it fine: any one of these sets of facts."),
    "over": Key("ids", (), "Rules that stay silent on a sentence that this one marks."),
    "metric": Key("text", METRICS, "What is measured, for kind metric."),
    "limit": Key("limits", STAGES, "More than this is a finding: a number, or one for each stage and a default."),
    "first": Key("facts", (), "For kind order: what must not come first."),
    "then": Key("facts", (), "For kind order: what should have come before it."),
    "rewrites": Key("rewrites", (), "What to write instead; the first that fit and lint clean are shown."),
    "examples": Key("examples", (), "At least two bad and three good ones; these are the rule's tests."),
}
REQUIRED = ("summary", "message", "why", "based-on", "severity", "kind", "rewrites", "examples")

FACTS: dict[str, Key] = {
    "focus": Key("texts", ("sender", "reader", "both", "neither"), "Whom the sentence is about."),
    "question": Key("flag", (), "Whether the sentence is a question."),
    "bullet": Key("flag", (), "Whether it stands in a list."),
    "zone": Key("texts", READ_ZONES, "The zone of the sentence."),
    "mentions": Key("texts", ("reader", "sender", "number", "name"), "Whom or what its words name."),
    "has": Key("phrases", (), "Words of the sentence."),
    "near": Key("phrases", (), "Words of this sentence, the one before or the one after."),
    "before": Key("phrases", (), "Words of any sentence before this one."),
    "anywhere": Key("phrases", (), "Words of any sentence of the mail, the subject included."),
    "quoted": Key("flag", (), "Whether the mail quotes older words."),
    "previous": Key("facts", (), "What holds for the sentence before."),
    "following": Key("facts", (), "What holds for the sentence after."),
    "earlier": Key("facts", (), "What holds for some sentence before this one, the subject left out."),
    "at-most-words": Key("number", (), "The sentence has no more words than this."),
    "at-least-words": Key("number", (), "The sentence has at least so many words."),
    "stage": Key("texts", STAGES, "The stage of the mail."),
    "relationship": Key("texts", RELATIONSHIPS, "What the two are to each other."),
    "purpose": Key("texts", PURPOSES, "What the mail is for."),
    "thread": Key("flag", (), "Whether the mail answers another (In-Reply-To, quoted words)."),
    "addressed": Key("flag", (), "Whether it is an .eml to one person."),
    "attached": Key("flag", (), "Whether files are attached; holds either way only in an .eml."),
    "linked": Key("flag", (), "Whether the mail holds a link in any zone."),
    "headed": Key("flag", (), "Whether the file states a head, so that a missing subject is the writer's doing."),
    "titled": Key("flag", (), "Whether the subject holds a word or a tag."),
    "signed": Key("flag", (), "Whether somebody signs the mail."),
    "template": Key("flag", (), "Whether the mail holds a tag that a tool fills."),
    "wants-time": Key(
        "flag", (), "Whether the sentence asks for interest, time or leave rather than about the reader's world."
    ),
    "asked-of": Key("flag", (), "Whether the mail asks, above or below a list, which of its points matter."),
    "listens": Key("flag", (), "Whether the mail asks a real question about the reader's world."),
    "they-said": Key("phrases", (), "Words of the mail that is quoted, the reader's own."),
    "brackets": Key("flag", (), "Whether fields in brackets, such as [First Name], are left for a person to fill."),
    "outreach": Key("flag", (), "Whether the mail reads as outreach."),
    "surely-outreach": Key("flag", (), "Whether there is no doubt that the mail is outreach."),
    "actor": Key("texts", ("sender", "reader", "other", "none"), "Who acts in the clause."),
    "verb": Key("texts", (), "Lexicon lists that the clause's verb is on; to:LIST for the verb behind a “to”."),
    "not-verb": Key("texts", (), "Lexicon lists that the clause's verb is on none of."),
    "subject": Key("phrases", (), "Words of the clause's subject; nothing matches a subject that is left out."),
    "implied": Key("flag", (), "Whether the clause leaves its subject out: “Saves hours”, “Just following up”."),
    "tense": Key(
        "texts", ("present", "past", "future", "modal"), "The tense of the clause; modal for can, would, may …"
    ),
    "negated": Key("flag", (), "Whether the clause says no."),
    "conditional": Key("flag", (), "Whether the clause stands under an if."),
    "imperative": Key("flag", (), "Whether the clause tells the reader to do something."),
    "behind": Key("phrases", (), "Words of the clause from its verb on."),
}
CLAUSE_FACTS = (
    "actor",
    "subject",
    "implied",
    "verb",
    "not-verb",
    "tense",
    "negated",
    "conditional",
    "imperative",
    "behind",
)
REWRITE_KEYS: dict[str, Key] = {
    "use": Key("text", (), "The name of a set of rewrites in rules/rewrites/, taken in here."),
    "say": Key("text", (), "Advice, when no words can be offered."),
    "sample": Key("text", (), "A line that shows the advice at work, where no edit is offered; the first that fits."),
    "replace": Key("text", (), "Words to put there; {topic}, {company} and captures may stand in them."),
    "delete": Key("text", (), "What is struck out: match, clause, sentence, or the name of a capture."),
    "move": Key("text", ("below",), "The sentence goes, and a line below the name of who signs tells what it told."),
    "mend": Key("text", ("tag",), "What is put right within itself."),
    "borrow": Key("text", ("run",), "Of several sentences: the edit of another finding there that mends this one too."),
    "within": Key("text", ("run", "mail"), "Of several sentences: it is tried on each of them in turn."),
    "what": Key("text", (), "What is replaced: match (unless stated), clause, sentence, or the name of a capture."),
    "zone": Key("texts", READ_ZONES, "Only in these zones."),
    "stage": Key("texts", STAGES, "Only at these stages of the mail."),
    "focus": Key("texts", ("sender", "reader", "both", "neither"), "Only where the sentence is about these."),
    "question": Key("flag", (), "Only where the sentence is a question, or (false) is none."),
    "purpose": Key("texts", PURPOSES, "Only in mails for these purposes."),
    "has": Key(
        "phrases", (), "Only where the sentence holds such words; what they remember may stand in the template."
    ),
    "empty": Key("flag", (), "true: a sentence with such words tells nothing, so that the mail cannot miss it."),
    "same": Key("flag", (), "true: it asks for the same as the sentence does, in words of its own."),
    "praises": Key("flag", (), "true: only where the sentence boasts: of rank, clients, awards or figures."),
    "partly": Key("flag", (), "true: other findings of the sentence may stay."),
    "vain": Key("flag", (), "true: only where the sentence tells of feelings, prizes or money got, and nothing else."),
    "first": Key("flag", (), "true: only where nothing was said of the reader before."),
    "full": Key("flag", (), "Only where the sentence is short and the mail says more, or (false) where not."),
    "safe": Key("flag", (), "true: --fix may apply it unasked."),
}
EXAMPLE_KEYS = ("bad", "good", "marks", "becomes", "stage", "relationship", "purpose", "subject", "file")


def json_schema() -> dict[str, Any]:
    """Return the JSON Schema of a rule file (draft 2020-12), for completion in editors."""
    texts = {"oneOf": [{"type": "string"}, {"type": "array", "items": {"type": "string"}}]}
    shapes: dict[str, Any] = {
        "text": {"type": "string"},
        "texts": texts,
        "ids": texts,
        "phrases": texts,
        "flag": {"type": "boolean"},
        "number": {"type": "number"},
        "limits": {"oneOf": [{"type": "number"}, {"type": "object", "additionalProperties": {"type": "number"}}]},
        "facts": {"oneOf": [{"$ref": "#/$defs/facts"}, {"type": "array", "items": {"$ref": "#/$defs/facts"}}]},
        "examples": {"type": "array", "items": _object({name: {} for name in EXAMPLE_KEYS})},
    }

    def shape(key: Key) -> dict[str, Any]:
        made = dict(shapes[key.type])
        if key.allowed and key.type == "text":
            made = {"enum": list(key.allowed)}
        elif key.allowed and key.type == "texts":
            made = {"oneOf": [{"enum": list(key.allowed)}, {"type": "array", "items": {"enum": list(key.allowed)}}]}
        return {**made, "description": key.about}

    rewrites = _object({name: shape(key) for name, key in REWRITE_KEYS.items()})
    shapes["rewrites"] = {"type": "array", "items": rewrites}
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "A loosebrick rule",
        **_object({name: shape(key) for name, key in RULE_KEYS.items()}),
        "required": list(REQUIRED),
        "$defs": {"facts": _object({name: shape(key) for name, key in FACTS.items()})},
        "x-families": list(FAMILIES),
    }


def _object(properties: dict[str, Any]) -> dict[str, Any]:
    return {"type": "object", "additionalProperties": False, "properties": properties}
