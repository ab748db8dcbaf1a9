"""Whether a rate is what an amount makes, shared out."""

from fractions import Fraction
from typing import TYPE_CHECKING

from checks.reading.rounding import reckoned_intervals
from checks.reasoning.interval import Interval
from checks.story.values import Bound

if TYPE_CHECKING:
    from checks.reading.mentions import QuantityMention
    from checks.reading.relations.rates import Rate

_LOOSE = Fraction(1, 10)
"""How much further from a number the true one may lie where its words call it rough, or name a bound."""


def shares(told: "Rate") -> Interval:
    """Return what falls on each: the amount over the number that shares it, each with the room that rounding leaves.

    That number is taken as it is written where it counts things in full: 15 games are 15.
    """
    amount, over = _room(told.amount), _room(told.over)
    if told.over.value is not None and told.over.unit is None and told.over.precision == 1:
        over = over if told.over.bound is not Bound.EXACTLY else Interval.exact(told.over.value)
    if not (amount.low and amount.high and over.low and over.high and amount.low > 0 and over.low > 0):
        return Interval(None, None)
    return Interval(amount.low / over.high, amount.high / over.low)


def agrees(told: "Rate") -> bool:
    """Whether the rate that is told can be what falls on each."""
    return shares(told).overlaps(_room(told.rate))


def worked_out(told: "Rate") -> Fraction:
    """Return what falls on each by the numbers as they are written."""
    return Fraction(told.amount.value or 0) / Fraction(told.over.value or 1)


def _room(mention: "QuantityMention") -> Interval:
    low, high = None, None
    for interval in reckoned_intervals(mention):
        low = interval.low if low is None else min(low, interval.low or low)
        high = interval.high if high is None else max(high, interval.high or high)
    if mention.bound is Bound.EXACTLY or low is None or high is None:
        return Interval(low, high)
    return Interval(low * (1 - _LOOSE), high * (1 + _LOOSE))
