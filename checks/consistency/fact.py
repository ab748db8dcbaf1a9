"""What a claim says a number or a moment is, as an interval."""

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from checks.story.values import Change

if TYPE_CHECKING:
    from checks.reasoning.interval import Interval
    from checks.story.model import Claim


FACTOR = "factor"
"""The reader's unit of "doubled", "threefold" and "halved"."""


class Kind(StrEnum):
    """What a fact is about. Moments count days from the start of the calendar, durations count days."""

    NUMBER = "number"
    MOMENT = "moment"
    DURATION = "duration"


class Said(NamedTuple):
    """The label of what a claim says under one reading: `subject` is a measure, or stands for the claim alone."""

    claim: str
    subject: str


class Scale(NamedTuple):
    """What a number is a number of: a unit by the reader's name, and what it is counted by ("day" in "12 a day")."""

    unit: str | None = None
    per: str | None = None


UNSCALED = Scale()


@dataclass(frozen=True, slots=True)
class Fact:
    """That the number or moment of a subject lies in an interval; `claim` is None for the day of publication."""

    claim: "Claim | None"
    subject: str
    kind: Kind
    within: "Interval"
    words: str
    written: "Interval | None" = None
    """The number without the room that rounding leaves it: what an editor sums up."""
    scale: Scale = UNSCALED
    unit_word: str | None = None
    """The unit as a message calls it."""
    recorded: bool = False
    """Whether the claim records the unit; else it was read in the quote, if there is one."""
    counts: bool = False
    """Whether it is a number of things, which is whole and not negative."""
    direction: Change | None = None

    @property
    def unit(self) -> str | None:
        """The unit by the reader's name."""
        return self.scale.unit

    @property
    def needs(self) -> frozenset[Said]:
        """The label it hangs on; publication hangs on none."""
        return frozenset({Said(self.claim.id, self.subject)} if self.claim else ())


def comparable(one: Fact, other: Fact) -> bool:
    """Whether two numbers can be set against each other: in one unit, by one rate, as far as both are known.

    A number without a unit goes with one whose unit was only read in its quote ("the $3 million, of which 1 million
    ..."): nobody recorded that they differ. A number without a rate goes with any.
    """
    if one.scale.per != other.scale.per and one.scale.per and other.scale.per:
        return False
    if one.unit is None or other.unit is None:
        return one.unit == other.unit or not (one.recorded or other.recorded)
    return one.unit == other.unit
