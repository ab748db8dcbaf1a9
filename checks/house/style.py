"""A newsroom's style, as `claims/house/style.yaml` records it."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from fnmatch import fnmatchcase
from functools import cached_property
from typing import TYPE_CHECKING, TypeVar

from checks.finding import Severity

if TYPE_CHECKING:
    from checks.house.lexicon import Lexicon

T = TypeVar("T")


class Kind(StrEnum):
    """What a preferred spelling is of."""

    WORD = "word"
    NAME = "name"
    PLACE = "place"


@dataclass(frozen=True, slots=True)
class Spelling:
    """A form the house prefers, and the forms of the same that it does not use; `why` is said under a finding.

    `exceptions` are phrases in which such a form is right ("chicken Kiev"); words in quotation marks are held to the
    house's spelling only with `quotations`.
    """

    use: str
    instead_of: tuple[str, ...]
    why: str = ""
    kind: Kind = Kind.WORD
    exceptions: tuple[str, ...] = ()
    quotations: bool = False

    @property
    def listed(self) -> tuple[str, ...]:
        """What is looked for."""
        return self.instead_of


@dataclass(frozen=True, slots=True)
class Flagged:
    """Words that the house bans (`error`) or has an editor look at (`review`); a trailing * stands for any ending."""

    words: tuple[str, ...]
    why: str
    instead: str = ""
    severity: Severity = Severity.REVIEW
    exceptions: tuple[str, ...] = ()
    quotations: bool = False

    @property
    def listed(self) -> tuple[str, ...]:
        """What is looked for."""
        return self.words


@dataclass(frozen=True, slots=True)
class Signing:
    """Who may sign a `stet` for the rules that fit one of these ids or patterns; nobody where `by` is empty."""

    rules: tuple[str, ...]
    by: tuple[str, ...]
    why: str = ""


@dataclass(frozen=True, eq=False)
class Style:
    """All that a newsroom's style file says; nothing where it has none.

    `rules` says of ids or patterns ("figures/*") whether they are `on` or `off`, or how severe their findings are. Of
    several that fit a rule its id holds, or else the last. `offices` is the path of the house's own office-holders from
    the folder of the style file.
    """

    spellings: tuple[Spelling, ...] = ()
    flagged: tuple[Flagged, ...] = ()
    rules: Mapping[str, str] = field(default_factory=dict)
    signing: tuple[Signing, ...] = ()
    offices: str = "offices.yaml"

    @cached_property
    def spelled(self) -> "Lexicon[Spelling]":
        """The forms that the house does not use."""
        from checks.house.lexicon import of_spellings

        return of_spellings(self.spellings)

    @cached_property
    def worded(self) -> "Lexicon[Flagged]":
        """The words that the house bans or has an editor look at."""
        from checks.house.lexicon import of_flagged

        return of_flagged(self.flagged)

    def state(self, rule: str) -> str | None:
        """Return `on`, `off`, `error` or `review` as the house has a rule; None where it says nothing of it."""
        return _fitting(self.rules.items(), rule)

    def signed(self, rule: str) -> Signing | None:
        """Return who may sign a `stet` for a rule; None where the house leaves that to everybody."""
        return _fitting(((pattern, entry) for entry in self.signing for pattern in entry.rules), rule)

    def accepts(self, rule: str, by: str) -> bool:
        """Whether the house lets a finding of this rule stand on this signature.

        A signature names somebody who may sign, or does in one of its parts: "Ada Lovelace, standards desk".
        """
        entry = self.signed(rule)
        return entry is None or not _names(by).isdisjoint(map(_folded, entry.by))


def _fitting(entries: Iterable[tuple[str, T]], rule: str) -> T | None:
    """Return what is said of a rule: by its id, or else by the last pattern that fits it."""
    found: T | None = None
    for pattern, value in sorted(entries, key=lambda entry: entry[0] == rule):
        if fnmatchcase(rule, pattern):
            found = value
    return found


def _names(by: str) -> frozenset[str]:
    """Return the names in a signature: the whole of it, and its parts between commas and brackets."""
    parts = by.translate(str.maketrans("();/", ",,,,")).split(",")
    return frozenset(_folded(part) for part in (by, *parts)) - {""}


def _folded(name: str) -> str:
    return " ".join(name.split()).casefold()
