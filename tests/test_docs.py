"""The pages about principles and evidence: whatever a rule rests on can be looked up there."""

import re
from pathlib import Path

from lint.api import Linter
from lint.engine.context import Context
from lint.engine.recast.recaster import Recaster
from lint.engine.recast.turned import Turned, Turner

ROOT = Path(__file__).resolve().parent.parent
FIELD = re.compile(r"\{([a-z-]+)\}")
_HEADING = re.compile(r"^#{1,6} +(.+?) *$", re.MULTILINE)


def headings(page: str) -> list[str]:
    """Return the headings of a page of docs/ as they are written."""
    return _HEADING.findall((ROOT / "docs" / page).read_text(encoding="utf-8"))


def anchors(page: str) -> set[str]:
    """Return what a link into the page may name, as GitHub makes anchors."""
    return {re.sub(r"[^\w -]", "", heading).strip().lower().replace(" ", "-") for heading in headings(page)}


def test_every_ground_of_a_rule_can_be_looked_up() -> None:
    known = {"principle": anchors("principles.md"), "evidence": anchors("evidence.md")}
    lost = [
        f"{rule.id}: {name}"
        for rule in Linter().rules
        for name in rule.based_on
        if name.lower() not in known["evidence" if re.fullmatch(r"E\d\d", name) else "principle"]
    ]
    assert lost == []


def test_every_rule_rests_on_a_principle() -> None:
    """Figures set limits; that something is marked at all follows from the stance."""
    bare = [rule.id for rule in Linter().rules if all(re.fullmatch(r"E\d\d", name) for name in rule.based_on)]
    assert bare == []


def test_no_principle_is_left_without_a_rule() -> None:
    used = {name for rule in Linter().rules for name in rule.based_on}
    slugs = {heading for heading in headings("principles.md") if re.fullmatch(r"[a-z]+(-[a-z]+)+", heading)}
    assert slugs - used == set()


def test_the_pages_refer_only_to_evidence_that_is_listed() -> None:
    listed = anchors("evidence.md")
    for page in ("principles.md", "evidence.md"):
        text = (ROOT / "docs" / page).read_text(encoding="utf-8")
        unknown = {name for name in re.findall(r"\bE\d\d\b", text) if name.lower() not in listed}
        assert unknown == set(), page


def test_the_fields_that_the_guide_names_are_those_that_a_sentence_gives() -> None:
    """A field that is gone, or was never there, would leave a rule without its rewrite."""
    guide = (ROOT / "docs" / "writing-rules.md").read_text(encoding="utf-8")
    table = guide.split("| fields |")[1].split("\n\n")[0]
    named = {field for row in table.splitlines() if row.startswith("| {") for field in FIELD.findall(row.split("|")[1])}
    linter = Linter()
    draft = linter.parse("Hi Sam,\n\nWho holds the keys?\n", "note.txt")
    context = Context(draft, linter._rules.lexicon, linter._rules.traits, linter._rules.trades)
    recaster = Recaster(context, Turner(context))
    places = {"talk", "sent", "matter-of-title", "sentence", "back", "last", "role", "headed"}
    places |= {"things", "woven", "point", "ours"}
    assert {field for field in named if not recaster.gives(field)} <= {*Turned._fields, *places, "at", "house", "about"}
