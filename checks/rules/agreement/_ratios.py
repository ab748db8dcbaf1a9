"""Shares and changes as linear options: a percentage of an unknown is linear once the percentage is a given one."""

from fractions import Fraction

from checks.reasoning.interval import Interval
from checks.reasoning.system import Linear, Unknown
from checks.rules.agreement._fact import Fact
from checks.story.values import Bound, Change

PERCENT = "percent"
FACTORS = frozenset({"factor", "time", "times"})
"""Units of "threefold" and "three times", which change figures in a way that is not worked out here."""
_POINTS = {
    "percentage point": Fraction(1),
    "point": Fraction(1),
    "points": Fraction(1),
    "basis point": Fraction(1, 100),
}

Option = tuple[Linear, ...]
_Terms = tuple[tuple[Unknown, Fraction], ...]


def share_options(share: Fact, part: Unknown, whole: Unknown) -> tuple[Option, ...]:
    """Return what makes `part` the stated share of `whole`; nothing where the share is no ratio."""
    ratio = as_ratio(share)
    if ratio is None:
        return ()
    return (_ratio(((part, Fraction(1)),), ratio, whole), *_below_zero(whole))


def change_options(change: Fact, before: Unknown, after: Unknown, unit: str | None) -> tuple[Option, ...]:
    """Return what makes `after` the stated change away from `before`, both in `unit`.

    Up or down as the claim says, either where it does not. A percentage is of `before`; a change in the unit of
    the numbers themselves, or in points between percentages, is absolute; a number without a unit beside numbers
    that have one may be either; any other ("threefold") says nothing.
    """
    rise = ((after, Fraction(1)), (before, Fraction(-1)))
    fall = ((after, Fraction(-1)), (before, Fraction(1)))
    moves = [rise] * (change.direction is not Change.DOWN) + [fall] * (change.direction is not Change.UP)
    options: list[Option] = []
    by = difference(change, unit)
    if by is not None:
        options += ((Linear(move, by),) for move in moves)
    ratio = as_ratio(change)
    if ratio is not None and (by is None or change.unit != unit):
        options += (*(_ratio(move, ratio, before) for move in moves), *_below_zero(before))
    return tuple(options)


def difference(change: Fact, unit: str | None) -> Interval | None:
    """Return a change as a difference of numbers in `unit`; None where it can only be a share of one of them."""
    if unit == PERCENT and change.unit in _POINTS:
        return change.within.scaled(_POINTS[change.unit])
    if change.unit == PERCENT or _is_fraction(change):
        return None
    unsaid = change.unit is None or (unit is None and not change.recorded)
    return change.within if change.unit == unit or unsaid else None


def as_ratio(fact: Fact) -> Interval | None:
    """Return a percentage or a fraction as a ratio, a bare number above 1 read as a percentage.

    A figure recorded as exact is taken as rounded to its last digit, up or down: "33 percent" is from 32.5 to 33.5
    percent, both included. None where it is in another unit.
    """
    if fact.unit not in {PERCENT, None}:
        return None
    within = fact.within
    quantity = fact.claim.quantity if fact.claim else None
    if quantity and quantity.value is not None and quantity.bound is Bound.EXACTLY:
        half = Fraction(10) ** int(quantity.value.as_tuple().exponent) / 2 if within.is_exact else Fraction(0)
        within = Interval(within.low, within.high) + Interval.between(-half, half)
    return within if _is_fraction(fact) else within.scaled(Fraction(1, 100))


def _is_fraction(fact: Fact) -> bool:
    return fact.unit is None and fact.within.high is not None and fact.within.high < 1


def _ratio(terms: _Terms, ratio: Interval, base: Unknown) -> Option:
    """State that the sum of `terms` is between the bounds of `ratio` times `base`, which is not below zero."""
    low, high = ratio.low, ratio.high
    bounds = []
    if low is not None:
        bounds.append(Linear((*terms, (base, -low)), Interval(Fraction(0), None, ratio.low_open)))
    if high is not None:
        bounds.append(Linear((*terms, (base, -high)), Interval(None, Fraction(0), high_open=ratio.high_open)))
    return tuple(bounds)


def _below_zero(base: Unknown) -> tuple[Option, ...]:
    """Return a way out for bases that may be losses: a percentage of less than nothing says nothing."""
    return () if base.least is not None else ((Linear(((base, Fraction(1)),), Interval.less_than(0)),),)
