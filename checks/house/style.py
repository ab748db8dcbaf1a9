"""A newsroom's style, as `claims/house/style.yaml` records it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from checks.finding import Severity


class Kind(StrEnum):
    """What a preferred spelling is of."""

    WORD = "word"
    NAME = "name"
    PLACE = "place"


@dataclass(frozen=True, slots=True)
class Spelling:
    """A form the house prefers, and the forms of the same that it does not use; `why` is said under a finding."""

    use: str
    instead_of: tuple[str, ...]
    why: str = ""
    kind: Kind = Kind.WORD


@dataclass(frozen=True, slots=True)
class Flagged:
    """Words that the house bans (`error`) or has an editor look at (`review`)."""

    words: str
    why: str
    instead: str = ""
    severity: Severity = Severity.REVIEW


@dataclass(frozen=True, slots=True)
class Signing:
    """Who may sign a `stet` for the rules that fit a pattern; nobody where `by` is empty."""

    rules: str
    by: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Style:
    """All that a newsroom's style file says; nothing where it has none.

    `rules` says of ids or patterns ("figures/*") whether they are `on` or `off`, or how severe their findings are.
    """

    spellings: tuple[Spelling, ...] = ()
    flagged: tuple[Flagged, ...] = ()
    rules: Mapping[str, str] = field(default_factory=dict)
    signing: tuple[Signing, ...] = ()
