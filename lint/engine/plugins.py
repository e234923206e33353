"""Rules written in Python, for what a rule file cannot say: packages offer them by entry point `loosebrick.rules`."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple, Protocol

from lint.model.draft import Draft
from lint.model.finding import FAMILIES, SEVERITIES
from lint.model.source import Span
from lint.rules.rule import Rule

GROUP = "loosebrick.rules"
_TEXTS = ("id", "family", "summary", "message", "why", "severity")
_UNREAD = frozenset(("quoted", "code", "signature", "footer"))  # as for every other rule


class PluginError(Exception):
    """A plug-in rule that cannot be used, or that failed on a draft; the message names it, in one line."""


class PluginRule(Protocol):
    """What an entry point must give: the words of a rule, and a call that finds it."""

    id: str
    family: str
    summary: str
    message: str
    why: str
    severity: str

    def __call__(self, draft: Draft) -> Iterable[tuple[int, int]]:
        """Return what it marks: start and exclusive end, offsets into the draft's text."""
        ...


class Plugin(NamedTuple):
    """A plug-in rule that was loaded: what it says, as a rule, and what finds it."""

    rule: Rule
    find: PluginRule

    def spans(self, draft: Draft) -> Iterator[Span]:
        """Yield what the plug-in marks in a draft. Raises PluginError when it fails or marks no place in the text."""
        try:
            marked = sorted({(start, end) for start, end in self.find(draft)})
        except Exception as error:
            raise PluginError(f"the plug-in rule {self.rule.id} failed: {_said(error)}") from error
        for start, end in marked:
            if type(start) is not int or type(end) is not int or not 0 <= start < end <= len(draft.text):
                raise PluginError(f"the plug-in rule {self.rule.id} marks {start!r} to {end!r}, which is no place here")
            if draft.zone_at(start) not in _UNREAD:
                yield Span(start, end)


def load_plugins() -> tuple[Plugin, ...]:
    """Return the plug-in rules of all installed packages, by name. Raises PluginError for one that cannot be used."""
    from importlib.metadata import entry_points  # slow, and only who asks for plug-ins needs it

    made: dict[str, Plugin] = {}
    for entry in sorted(entry_points(group=GROUP), key=lambda entry: entry.name):
        try:
            found = entry.load()
        except Exception as error:
            raise PluginError(f"the plug-in rule {entry.name} cannot be loaded: {_said(error)}") from error
        plugin = Plugin(_rule(entry.name, found), found)
        if made.setdefault(plugin.rule.id, plugin) is not plugin:
            raise PluginError(f"the plug-in rule {entry.name} has the id {plugin.rule.id}, which another has already")
    return tuple(made.values())


def _rule(name: str, found: PluginRule) -> Rule:
    """Return the rule that a plug-in describes. Raises PluginError when it leaves something out."""
    for key in _TEXTS:
        if not isinstance(getattr(found, key, None), str):
            raise PluginError(f"the plug-in rule {name} has no “{key}” (a text)")
    for key, allowed in (("family", FAMILIES), ("severity", SEVERITIES)):
        if getattr(found, key) not in allowed:
            raise PluginError(f"the plug-in rule {name} has a {key} that is none of {', '.join(allowed)}")
    if isinstance(found, type) or not callable(found):
        raise PluginError(f"the plug-in rule {name} cannot be called: the entry point must name an object, not a class")
    said = {key: getattr(found, key) for key in _TEXTS}
    return Rule(
        **said, based_on=(), enabled=True, weight=None, stages=(), relationships=(), purposes=(), zones=(),
        kind="python", marks="match", phrases=(), regexes=(), where=(), unless=(), over=(), metric="", limit={},
        first=(), then=(), rewrites=(),
    )  # fmt: skip


def _said(error: Exception) -> str:
    return " ".join(f"{type(error).__name__}: {error}".split())
