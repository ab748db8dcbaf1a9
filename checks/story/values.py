"""The typed values that a claim records."""

from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum
from typing import TypeAlias

AsOf: TypeAlias = date | datetime
"""The day, or the moment with its zone, at which a number held."""


class Bound(StrEnum):
    """Which side of its number a quantity may lie on."""

    EXACTLY = "exactly"
    AT_LEAST = "at-least"
    AT_MOST = "at-most"
    MORE_THAN = "more-than"
    LESS_THAN = "less-than"
    ABOUT = "about"


class Change(StrEnum):
    """The direction of a quantity that is a change ("rose 5%")."""

    UP = "up"
    DOWN = "down"


class Mod(StrEnum):
    """TIMEX3 `mod`: what a word such as "early" or "about" does to a date value."""

    START = "START"
    MID = "MID"
    END = "END"
    APPROX = "APPROX"
    BEFORE = "BEFORE"
    AFTER = "AFTER"
    MORE_THAN = "MORE_THAN"
    LESS_THAN = "LESS_THAN"


class Status(StrEnum):
    """How a text says that somebody holds an office."""

    CURRENT = "current"
    FORMER = "former"
    THEN = "then"
    ACTING = "acting"
    ELECT = "elect"
    OUTGOING = "outgoing"
    LATE = "late"


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number, or a range from `low` to `high` (then `value` is None), of a unit or of things that are counted.

    `unit` is singular and lower case ("percent", "kilometre"); `of` is the counted noun, `per` what it is counted by.
    """

    value: Decimal | None
    low: Decimal | None = None
    high: Decimal | None = None
    bound: Bound = Bound.EXACTLY
    unit: str | None = None
    of: str | None = None
    per: str | None = None
    change: Change | None = None


@dataclass(frozen=True, slots=True)
class DateValue:
    """A TIMEX3 `value` ("2025-07-14", "2025-W30", "2025-06", "2025-Q3", "199", "2025-07-20TNI") and `mod`."""

    value: str
    mod: Mod | None = None


@dataclass(frozen=True, slots=True)
class Role:
    """That a person holds, held, or is about to hold an office."""

    person: str
    office: str
    status: Status = Status.CURRENT
