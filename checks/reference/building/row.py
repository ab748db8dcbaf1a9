"""What a source says of one person's time in one office."""

from dataclasses import dataclass
from datetime import date
from typing import Final

from checks.reference.terms import KnownDay

FIRST_YEAR: Final = 1945
"""The year from which on the reference tells who held an office."""


@dataclass(frozen=True, slots=True)
class Named:
    """A person by the canonical name; `surname` where it is not the last word, `aliases` other full names."""

    person: str
    surname: str = ""
    aliases: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Row:
    """One stretch of time in an office, as far as a source knows it.

    `until` is None where the source gives no end; `seen` is then the last day on which it still named the holder.
    """

    who: Named
    since: KnownDay
    until: KnownDay | None
    seen: KnownDay
    source: str
    acting: bool = False
    kept: bool = False
    """Whether it is kept by hand."""

    @property
    def last(self) -> date:
        """The last day on which the person may have been in office, as far as the source knows."""
        return self.until.last if self.until else self.seen.last
