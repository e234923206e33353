"""What a run was asked to do, settled: the one value that config, command line and library hand to the engine."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Options:
    """Settings in force for one file. Rule and family ids are spelled as in `rules/`: `pressure` or `pressure/blame`.

    select: only these run ([] means the profile's). ignore: these never run. severity: rule id -> error, warning,
    info or off. limits: rule id -> threshold of a metric rule (its own unit). stage, relationship, purpose: given by
    the user for this file, or None. names, companies, products: the sender's own. vocabulary: phrases the team
    allows. skip_languages: ISO 639-1 codes passed over openly. rewrites: whether to work out and check rewrites.
    metrics: whether to compute those that cost time (the reading grade). plugins: whether the rules of installed
    packages (entry point group "loosebrick.rules") run too.
    """

    profile: str = "standard"
    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    severity: Mapping[str, str] = field(default_factory=dict)
    limits: Mapping[str, float] = field(default_factory=dict)
    stage: str | None = None
    relationship: str | None = None
    purpose: str | None = None
    names: tuple[str, ...] = ()
    companies: tuple[str, ...] = ()
    products: tuple[str, ...] = ()
    vocabulary: tuple[str, ...] = ()
    skip_languages: tuple[str, ...] = ()
    rewrites: bool = True
    metrics: bool = False
    plugins: bool = False
