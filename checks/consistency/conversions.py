"""Whether one measure in two units is the same in both, under any rounding of either."""

from fractions import Fraction
from typing import TYPE_CHECKING

from checks.reading.rounding import has_one_digit, reckoned_intervals
from checks.reading.unit_conversion import conversions
from checks.reading.unit_names import unit_in_words
from checks.reasoning.interval import Interval, figures

if TYPE_CHECKING:
    from checks.reading.mentions import QuantityMention
    from checks.reading.relations.conversions import Conversion

_SCALES = frozenset({"degree celsius", "degree fahrenheit"})


def agree(pair: "Conversion") -> bool:
    """Whether both numbers can be one measure.

    Each is taken as rounded like a number that was reckoned from another; a number with one digit may have been
    rounded to that from any, and so may the one that was reckoned from it.
    """
    coarse = has_one_digit(pair.one) and has_one_digit(pair.other)
    ends, others = (reckoned_intervals(mention, coarse) for mention in (pair.one, pair.other))
    converted = [_in_unit_of(end, pair.one, pair.other) for end in ends]
    if len(converted) != len(others):
        return any(reading.overlaps(other) for readings in converted for reading in readings for other in others)
    return all(
        any(reading.overlaps(other) for reading in readings) for readings, other in zip(converted, others, strict=True)
    )


def in_unit_of(mention: "QuantityMention", other: "QuantityMention") -> str:
    """Return a mention's number in another's unit, in words and at the digits that the other has: "161 kilometres"."""
    written = [number for number in (mention.value, mention.low, mention.high) if number is not None]
    unit = other.unit or ""
    ends = [conversions(number, mention.unit or "", unit)[0] for number in written]
    last = min(Fraction(other.precision), Fraction(1)) if all(abs(end) >= 10 for end in ends) else Fraction(1, 10)
    rounded = [round(end / last) * last for end in ends]
    return f"{' to '.join(map(figures, rounded))} {unit_in_words(unit)}"


def _in_unit_of(numbers: Interval, mention: "QuantityMention", other: "QuantityMention") -> list[Interval]:
    """Return what numbers of one unit are in another: in each size of its name; of degrees, also their differences."""
    unit, into = mention.unit or "", other.unit or ""
    ends = [conversions(end, unit, into) for end in (numbers.low, numbers.high) if end is not None]
    found = [Interval(low, high) for low, high in zip(*ends, strict=True)]
    if {unit, into} == _SCALES:
        zero, degree = (conversions(number, unit, into)[0] for number in (0, 1))
        found.append(numbers.scaled(degree - zero))
    return found
