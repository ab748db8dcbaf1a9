"""Intervals of exact numbers, open or closed, bounded or not."""

import math
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

Number = int | Fraction | Decimal


@dataclass(frozen=True, slots=True)
class Interval:
    """The numbers from `low` to `high`; None is no bound, and an open side leaves its bound out.

    An interval whose bounds leave no number is empty; it is a value like any other.
    """

    low: Fraction | None
    high: Fraction | None
    low_open: bool = False
    high_open: bool = False

    def __post_init__(self) -> None:
        # A side without a bound has nothing to leave out: equal intervals compare equal.
        if self.low is None:
            object.__setattr__(self, "low_open", False)
        if self.high is None:
            object.__setattr__(self, "high_open", False)

    @classmethod
    def exact(cls, number: Number) -> "Interval":
        """Return the interval that holds this number alone."""
        return cls(Fraction(number), Fraction(number))

    @classmethod
    def between(cls, low: Number, high: Number) -> "Interval":
        """Return the interval from `low` to `high`, both included."""
        return cls(Fraction(low), Fraction(high))

    @classmethod
    def at_least(cls, number: Number) -> "Interval":
        """Return the numbers from this one up."""
        return cls(Fraction(number), None)

    @classmethod
    def at_most(cls, number: Number) -> "Interval":
        """Return the numbers up to this one."""
        return cls(None, Fraction(number))

    @classmethod
    def more_than(cls, number: Number) -> "Interval":
        """Return the numbers above this one."""
        return cls(Fraction(number), None, low_open=True)

    @classmethod
    def less_than(cls, number: Number) -> "Interval":
        """Return the numbers below this one."""
        return cls(None, Fraction(number), high_open=True)

    @property
    def is_empty(self) -> bool:
        """Whether no number lies in it."""
        if self.low is None or self.high is None:
            return False
        return self.low > self.high or (self.low == self.high and (self.low_open or self.high_open))

    @property
    def is_exact(self) -> bool:
        """Whether one number alone lies in it."""
        return self.low is not None and self.low == self.high and not self.is_empty

    def contains(self, number: Number) -> bool:
        """Whether the number lies in it."""
        x = Fraction(number)
        above = self.low is None or (self.low < x if self.low_open else self.low <= x)
        return above and (self.high is None or (x < self.high if self.high_open else x <= self.high))

    def intersect(self, other: "Interval") -> "Interval":
        """Return the numbers that lie in both."""
        low, low_open = _tighter((self.low, self.low_open), (other.low, other.low_open), 1)
        high, high_open = _tighter((self.high, self.high_open), (other.high, other.high_open), -1)
        return Interval(low, high, low_open, high_open)

    def overlaps(self, other: "Interval") -> bool:
        """Whether some number lies in both."""
        return not self.intersect(other).is_empty

    def whole(self) -> "Interval":
        """Return the tightest closed interval that holds the same whole numbers."""
        low, high = self.low, self.high
        if low is not None:
            low = Fraction(math.floor(low) + 1 if self.low_open else math.ceil(low))
        if high is not None:
            high = Fraction(math.ceil(high) - 1 if self.high_open else math.floor(high))
        return Interval(low, high)

    def __add__(self, other: "Interval") -> "Interval":
        """Return what the sum of a number of each can be."""
        if self.is_empty or other.is_empty:
            return NOTHING
        low = None if self.low is None or other.low is None else self.low + other.low
        high = None if self.high is None or other.high is None else self.high + other.high
        return Interval(low, high, self.low_open or other.low_open, self.high_open or other.high_open)

    def __neg__(self) -> "Interval":
        """Return the numbers of this one with their signs turned."""
        low = None if self.high is None else -self.high
        high = None if self.low is None else -self.low
        return Interval(low, high, self.high_open, self.low_open)

    def scaled(self, factor: Fraction) -> "Interval":
        """Return the numbers of this one times a factor above zero."""
        low = None if self.low is None else self.low * factor
        high = None if self.high is None else self.high * factor
        return Interval(low, high, self.low_open, self.high_open)

    def describe(self) -> str:
        """Return it in words: "1", "at least 3", "between 4 and 6", "more than 122"."""
        if self.is_empty:
            return "no number"
        if self.is_exact:
            return figures(self.low or 0)
        if self.low is not None and self.high is not None and not (self.low_open or self.high_open):
            return f"between {figures(self.low)} and {figures(self.high)}"
        sides = []
        if self.low is not None:
            sides.append(f"{'more than' if self.low_open else 'at least'} {figures(self.low)}")
        if self.high is not None:
            sides.append(f"{'less than' if self.high_open else 'at most'} {figures(self.high)}")
        return " and ".join(sides) or "any number"


EVERYTHING = Interval(None, None)
NOTHING = Interval(Fraction(1), Fraction(0))


def figures(value: Number) -> str:
    """Return a number as a newspaper prints it, "1,234.5"; a fraction without an end at two decimals."""
    exact = Fraction(value)
    if exact.denominator == 1:
        return f"{exact.numerator:,}"
    decimal = Decimal(exact.numerator) / Decimal(exact.denominator)
    return f"{decimal:,f}" if Fraction(decimal) == exact else f"{decimal:,.2f}"


_Side = tuple[Fraction | None, bool]


def _tighter(one: _Side, other: _Side, direction: int) -> _Side:
    """Return the side that leaves fewer numbers: the greater low (1), the lesser high (-1)."""
    (a, a_open), (b, b_open) = one, other
    if a is None or b is None:
        return other if a is None else one
    if a == b:
        return a, a_open or b_open
    return one if (a - b) * direction > 0 else other
