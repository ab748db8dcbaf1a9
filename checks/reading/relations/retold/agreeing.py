"""Whether two tellings of one number may both stand, as news writes numbers: rounded, cut short, bounded."""

from decimal import ROUND_DOWN, ROUND_HALF_UP, Decimal

from checks.reading.mentions import QuantityMention
from checks.story.values import Bound

_IN_FULL = 1000
"""Up to here, a number that no word calls rough is told in full: "320 dead" is not 323."""

_CLOSE = Decimal("1.5")
_ROUNDED = Decimal("0.06")
_FEW = 3
_MANY_DIGITS = 3
_ROUGHLY = Decimal("0.25")
_LOWER, _UPPER = {Bound.AT_LEAST, Bound.MORE_THAN}, {Bound.AT_MOST, Bound.LESS_THAN}


def may_agree(one: QuantityMention, other: QuantityMention) -> bool:
    """Whether both can be told of one number; a number that is no single value agrees with any.

    Where both have one bound ("at least 150" twice), the limits are what is told.
    """
    if one.value is None or other.value is None or _alike(one.value, other.value):
        return True
    if one.bound is other.bound:
        return False
    return _within(one, one.value, other, other.value) or _within(other, other.value, one, one.value)


def tells_alike(headline: QuantityMention, other: QuantityMention) -> bool:
    """Whether a headline's number, which is short, can be told of what the text gives: rounded, or as a bound of it."""
    if headline.value is None or other.value is None:
        return True
    digits = min(_digits(headline.value), _digits(other.value))
    if headline.value == other.value or _rounded(headline.value, digits) == _rounded(other.value, digits):
        return max(headline.value, other.value) > _IN_FULL or headline.value == other.value
    return headline.bound is not Bound.ABOUT and _within(headline, headline.value, other, other.value)


def is_close(one: QuantityMention, other: QuantityMention) -> bool:
    """Whether two numbers are so near each other, or so alike in their digits, that one may be meant for the other."""
    if one.value is None or other.value is None:
        return False
    low, high = sorted((one.value, other.value))
    return high <= low * _CLOSE or _misread(low, high)


def _within(bounded: QuantityMention, limit: Decimal, other: QuantityMention, value: Decimal) -> bool:
    """Whether a number lies where the words of a bounded one allow; the limit itself does, for news is loose there."""
    if bounded.bound is Bound.ABOUT:
        return abs(value - limit) <= limit * _ROUGHLY
    if bounded.bound in _LOWER:
        return value >= limit and other.bound not in _UPPER
    return bounded.bound in _UPPER and value <= limit and other.bound not in _LOWER


def _alike(one: Decimal, other: Decimal) -> bool:
    """Whether the two are one number to as many digits as the rougher one gives."""
    if one == other:
        return True
    if max(one, other) <= _IN_FULL or abs(one - other) > _ROUNDED * max(one, other):
        return False
    digits = min(_digits(one), _digits(other))
    return bool(_shortened(one, digits) & _shortened(other, digits))


def _digits(value: Decimal) -> int:
    return len(value.normalize().as_tuple().digits)


def _shortened(value: Decimal, digits: int) -> set[Decimal]:
    return {_rounded(value, digits), _rounded(value, digits, ROUND_DOWN)}


def _rounded(value: Decimal, digits: int, mode: str = ROUND_HALF_UP) -> Decimal:
    return value.quantize(Decimal(1).scaleb(value.adjusted() - digits + 1), rounding=mode)


def is_slip(one: QuantityMention, other: QuantityMention) -> bool:
    """Whether two numbers differ as little as a slip makes them: at most twofold, or by one digit or two swapped."""
    if one.value is None or other.value is None:
        return False
    low, high = sorted((one.value, other.value))
    return high <= 2 * low or _misread(low, high) or _one_digit_more(low, high)


def looks_alike(one: QuantityMention, other: QuantityMention) -> bool:
    """Whether it is hardly chance that two numbers are so alike: counts a few apart, many digits with one misread."""
    if one.value is None or other.value is None:
        return False
    low, high = sorted((one.value, other.value))
    if one.unit is None and high - low <= _FEW:
        return True
    return max(_digits(low), _digits(high)) >= _MANY_DIGITS and (_misread(low, high) or _one_digit_more(low, high))


def is_swapped(one: QuantityMention, other: QuantityMention) -> bool:
    """Whether two numbers have the same digits in another order: 1.4 and 4.1 billion."""
    if one.value is None or other.value is None or one.value.adjusted() != other.value.adjusted():
        return False
    size = max(_digits(one.value), _digits(other.value))
    return size > 1 and sorted(_padded(one.value, size)) == sorted(_padded(other.value, size))


def _misread(one: Decimal, other: Decimal) -> bool:
    """Whether one digit of several differs, or the digits are the same in another order."""
    if one.adjusted() != other.adjusted():
        return False
    size = max(_digits(one), _digits(other))
    digits = [_padded(value, size) for value in (one, other)]
    differing = sum(a != b for a, b in zip(*digits, strict=True))
    return size > 1 and (differing == 1 or sorted(digits[0]) == sorted(digits[1]))


def _one_digit_more(low: Decimal, high: Decimal) -> bool:
    """Whether the larger of two whole numbers is the smaller with one digit set in: 3 and 13, 104 and 1,040."""
    whole = low.to_integral_value(), high.to_integral_value()
    if whole != (low, high):
        return False
    short, long = (f"{number:f}" for number in whole)
    return len(long) == len(short) + 1 and any(long[:i] + long[i + 1 :] == short for i in range(len(long)))


def _padded(value: Decimal, size: int) -> tuple[int, ...]:
    digits = value.normalize().as_tuple().digits
    return (*digits, *(0,) * (size - len(digits)))
