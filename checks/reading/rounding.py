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

What lies half way is rounded up, so that "3 percent" and "4 percent" have no number in common. A bounded number keeps
its rounding on the open side: "more than 1.2 million" may be 1.16 million written short, so it begins at 1.15 million.
A recorded quantity has no words: its number is exact unless its bound is `about`.
"""

from decimal import Decimal
from fractions import Fraction

from checks.reading.mentions import QuantityMention
from checks.reasoning.interval import Interval
from checks.story.values import Bound, Quantity

_CLOSEST, _FARTHEST = Fraction(1, 10), Fraction(1, 4)
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
    if bound in {Bound.AT_LEAST, Bound.MORE_THAN}:
        return Interval(number - half, None, low_open=bound is Bound.MORE_THAN)
    if bound in {Bound.AT_MOST, Bound.LESS_THAN}:
        return Interval(None, number + half, high_open=bound is Bound.LESS_THAN)
    return Interval(number - half, number + half, high_open=half > 0 and bound is not Bound.ABOUT)


def _roughly(value: Decimal) -> Fraction:
    """Return how far from a rough number the true one may lie."""
    exponent = value.normalize().as_tuple().exponent
    worth = Fraction(10) ** exponent if isinstance(exponent, int) else Fraction(1)
    size = abs(Fraction(value))
    return min(max(worth / 2, size * _CLOSEST), size * _FARTHEST)
