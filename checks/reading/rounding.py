"""The interval that a written number stands for: the one place where rounding is decided.

| written | stands for |
|---|---|
| a whole number in full: "122", "twenty-one" | itself |
| with a decimal or a magnitude: "3.5", "1.2 million" | half its last digit to either side, short of the upper end |
| a percentage: "20%" | the same: from 19.5 up to, not including, 20.5 |
| a share in words: "two-thirds", "one in five" | a hundredth to either side: such words round |
| "about 120,000", "nearly 5%" | half the worth of its last digit that is not zero, but a tenth to a quarter of it |
| "at least 3", "more than 3" | 3 and up; more than 3 |
| "at most 3", "less than 3" | 3 and down; less than 3 |
| a range: "3 to 5" | from its low end to its high end, rounding allowed at both |
| "no injuries" | zero |

A percentage that its text lets one reckon, from a part and its whole or from both ends of a change, may also be cut
short, and is less rough than others (`reckoned_percentage`).

What lies half way is rounded up, so that "3 percent" and "4 percent" have no number in common. A bounded number keeps
its rounding on the open side: "more than 1.2 million" may be 1.16 million written short, so it begins at 1.15 million.
A recorded quantity has no words: its number is exact unless its bound is `about`.
"""

import math
from decimal import Decimal
from fractions import Fraction

from checks.patterns import regex
from checks.reading.mentions import QuantityMention
from checks.reasoning.interval import Interval
from checks.story.values import Bound, Quantity

_CLOSEST, _FARTHEST = Fraction(1, 10), Fraction(1, 4)
_RECKONED = Fraction(1, 20)
_FIVE = Fraction(5)
_UNSTEPPED = Fraction(4)
_FIGURES = regex(r"\d[\d.,/]*")
_SHARES = frozenset({"percent", "percentage point", "basis point"})


def implied_interval(mention: QuantityMention) -> Interval:
    """Return the interval that a mention's words stand for, in the mention's own unit."""
    if mention.negated:
        return Interval(Fraction(0), Fraction(0))
    half = Fraction(mention.precision) / 2 if _rounds(mention) else Fraction(0)
    return _interval(mention.value, mention.low, mention.high, mention.bound, half)


def recorded_interval(quantity: Quantity) -> Interval:
    """Return the interval that a claim's recorded quantity stands for, in its own unit."""
    return _interval(quantity.value, quantity.low, quantity.high, quantity.bound, Fraction(0))


def reckoned_intervals(mention: QuantityMention, in_fives: bool = False) -> tuple[Interval, ...]:
    """Return what a number stands for whose writer reckoned it from another, or gave another for it; a range's ends.

    Such numbers are rounded as they please: "48 kilometers" or "50" for 30 miles. So it is half the worth of the last
    digit that is not zero, to either side, but no more than a twentieth of the number. Its bound ("about", "more than")
    is that of the number it goes with, and does not widen it. A number `in_fives` may be rounded to the nearest five,
    up to a tenth of it: forecasts of storms give knots so in miles, and again in kilometres ("50 mph (85 kph)").
    """
    found = []
    for number in ends(mention):
        half = _half_worth(mention, number)
        if in_fives:
            half = max(half, min(_FIVE / 2, abs(Fraction(number)) * _CLOSEST))
        found.append(Interval(Fraction(number) - half, Fraction(number) + half))
    return tuple(found)


def reckoned_percentage(within: Interval, value: Decimal, bound: Bound) -> Interval:
    """Return what a percentage stands for, in percent, that stands beside what it was reckoned from.

    An exact one may be cut short, so that it goes up to the next: 66 percent for two of three. A rough one that is
    given to the point is rough by two points, and by half a step where it is a multiple of five or ten: "some 78
    percent" is 76 to 80, "some 75 percent" 72.5 to 77.5. A percentage told in words has decimals here, and keeps its
    own room.
    """
    number, digit = Fraction(value), _last_digit(value)
    if bound is Bound.EXACTLY and within.high is not None and number + digit > within.high:
        return Interval(within.low, number + digit, within.low_open, high_open=True)
    if bound is Bound.ABOUT and digit == 1:
        step = next((Fraction(step) for step in (10, 5) if number % step == 0), _UNSTEPPED)
        return within.intersect(Interval.between(number - step / 2, number + step / 2))
    return within


def _half_worth(mention: QuantityMention, number: Decimal) -> Fraction:
    if mention.precision < 1 or _is_compound(mention):
        return Fraction(mention.precision) / 2
    least = Fraction(1, 2) if mention.precision == 1 else Fraction(0)
    return max(min(_worth(number) / 2, abs(Fraction(number)) * _RECKONED), least)


def _is_compound(mention: QuantityMention) -> bool:
    """Whether a value is written in two units, as "5ft 10in": nothing of it is left out, whatever its digits are."""
    return mention.value is not None and len(_FIGURES.findall(mention.text)) > 1


def ends(mention: QuantityMention) -> tuple[Decimal, ...]:
    """Return a mention's number, or both ends of its range."""
    return tuple(number for number in (mention.value, mention.low, mention.high) if number is not None)


def to_one_digit(number: Fraction) -> Fraction:
    """Return a number rounded to one digit that is not zero: 50 for 48.3."""
    if not number:
        return number
    worth = Fraction(10) ** Decimal(float(abs(number))).adjusted()
    return Fraction(math.floor(number / worth + Fraction(1, 2))) * worth


def _rounds(mention: QuantityMention) -> bool:
    """Whether the words write a number short; whole numbers that count things are written in full."""
    if mention.unit in _SHARES:
        return True
    return mention.precision != 1


def _interval(
    value: Decimal | None, low: Decimal | None, high: Decimal | None, bound: Bound, half: Fraction
) -> Interval:
    if value is None:
        first = Fraction(low) - half if low is not None else None
        last = Fraction(high) + half if high is not None else None
        return Interval(first, last)
    number = Fraction(value)
    if bound is Bound.ABOUT:
        half = max(half, _roughly(value))
    match bound:
        case Bound.AT_LEAST:
            return Interval.at_least(number - half)
        case Bound.MORE_THAN:
            return Interval.more_than(number - half)
        case Bound.AT_MOST:
            return Interval.at_most(number + half)
        case Bound.LESS_THAN:
            return Interval.less_than(number + half)
    return Interval(number - half, number + half, high_open=half > 0 and bound is not Bound.ABOUT)


def _roughly(value: Decimal) -> Fraction:
    """Return how far from a rough number the true one may lie."""
    size = abs(Fraction(value))
    return min(max(_worth(value) / 2, size * _CLOSEST), size * _FARTHEST)


def _worth(value: Decimal) -> Fraction:
    """Return the worth of a number's last digit that is not zero: 100 of "4,700"."""
    return _last_digit(value.normalize())


def _last_digit(value: Decimal) -> Fraction:
    exponent = value.as_tuple().exponent
    return Fraction(10) ** exponent if isinstance(exponent, int) else Fraction(1)
