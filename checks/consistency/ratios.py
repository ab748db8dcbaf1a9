"""Shares and changes as linear options: a percentage of an unknown is linear once the percentage is a given one."""

from fractions import Fraction

from checks.consistency.fact import FACTOR, Fact
from checks.reading.rounding import reckoned_percentage
from checks.reasoning.interval import Interval
from checks.reasoning.system import Linear, Unknown
from checks.story.values import Bound, Change

PERCENT = "percent"
FACTORS = frozenset({FACTOR, "time", "times"})
"""Units of "threefold" and "three times". The latter may be how often a thing rose: nothing is made of it."""
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
    that have one may be either; a factor makes `after` so many times `before`; any other says nothing.
    """
    if change.unit == FACTOR:
        return _factor_options(change, before, after)
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
    if change.unit == PERCENT or change.unit in FACTORS or _is_fraction(change):
        return None
    unsaid = change.unit is None or (unit is None and not change.recorded)
    return change.within if change.unit == unit or unsaid else None


def _factor_options(change: Fact, before: Unknown, after: Unknown) -> tuple[Option, ...]:
    """Return what makes `after` a factor times `before`, divided by it in a fall; either where nothing is said.

    "Halved" may be recorded as a fall by a factor of 2 or to a factor of 0.5. Of whole things, "half of 5" may be the
    2 or the 3 that is nearest to it.
    """
    factor = as_factor(change)
    divided = change.direction is Change.DOWN and not is_below_one(change)
    factors = [factor] * (not divided) + [_reciprocal(factor)] * (divided or change.direction is None)
    room = Fraction(1, 2) if after.whole else Fraction(0)
    return (*(_ratio(((after, Fraction(1)),), ratio, before, room) for ratio in factors), *_below_zero(before))


def _reciprocal(factor: Interval) -> Interval:
    low = Fraction(0) if not factor.high else 1 / factor.high
    high = 1 / factor.low if factor.low and factor.low > 0 else None
    return Interval(low, high, factor.high_open, factor.low_open)


def as_factor(fact: Fact) -> Interval:
    """Return a factor with what it may be rounded from: half its last digit, but no more than a tenth of it.

    "Doubled" is from 1.8 to 2.2 times, "tenfold" from 9.5 to 10.5.
    """
    return _rounded(fact, at_most=Fraction(1, 10))


def is_below_one(fact: Fact) -> bool:
    """Whether a factor makes numbers less: 0.5 of "halved"."""
    return fact.within.high is not None and fact.within.high < 1


def as_ratio(fact: Fact) -> Interval | None:
    """Return a percentage or a fraction as a ratio, a bare number above 1 read as a percentage.

    A figure recorded as exact is taken as rounded to its last digit, up or down: "33 percent" is from 32.5 to 33.5
    percent, both included; a percentage also as one that was reckoned. None where it is in another unit.
    """
    if fact.unit not in {PERCENT, None}:
        return None
    within = _rounded(fact)
    return within if _is_fraction(fact) else _reckoned(fact, within).scaled(Fraction(1, 100))


def _reckoned(fact: Fact, within: Interval) -> Interval:
    quantity = fact.claim.quantity if fact.claim else None
    if quantity is None or quantity.value is None:
        return within
    return reckoned_percentage(within, quantity.value, quantity.bound)


def _rounded(fact: Fact, at_most: Fraction = Fraction(1)) -> Interval:
    """Return a figure with half its last digit, or a share of it, to either side, where it is recorded as exact."""
    within = fact.within
    quantity = fact.claim.quantity if fact.claim else None
    if quantity is None or quantity.value is None or quantity.bound is not Bound.EXACTLY:
        return within
    half = Fraction(10) ** int(quantity.value.as_tuple().exponent) / 2 if within.is_exact else Fraction(0)
    half = min(half, abs(Fraction(quantity.value)) * at_most)
    return Interval(within.low, within.high) + Interval.between(-half, half)


def _is_fraction(fact: Fact) -> bool:
    return fact.unit is None and fact.within.high is not None and fact.within.high < 1


def _ratio(terms: _Terms, ratio: Interval, base: Unknown, room: Fraction = Fraction(0)) -> Option:
    """State that the sum of `terms` is between the bounds of `ratio` times `base`, which is not below zero.

    It may miss them by `room`.
    """
    low, high = ratio.low, ratio.high
    bounds = []
    if low is not None:
        bounds.append(Linear((*terms, (base, -low)), Interval(-room, None, ratio.low_open)))
    if high is not None:
        bounds.append(Linear((*terms, (base, -high)), Interval(None, room, high_open=ratio.high_open)))
    return tuple(bounds)


def _below_zero(base: Unknown) -> tuple[Option, ...]:
    """Return a way out for bases that may be losses: a percentage of less than nothing says nothing."""
    return () if base.least is not None else ((Linear(((base, Fraction(1)),), Interval.less_than(0)),),)
