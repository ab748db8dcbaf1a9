"""Whether one measure in two units is the same in both, under any rounding of either."""

from fractions import Fraction
from typing import TYPE_CHECKING

from checks.reading.rounding import ends, reckoned_intervals, to_one_digit
from checks.reading.unit_conversion import conversions
from checks.reading.unit_names import unit_in_words
from checks.reasoning.interval import Interval, figures

if TYPE_CHECKING:
    from checks.reading.mentions import QuantityMention
    from checks.reading.relations.conversions import Conversion

_SCALES = frozenset({"degree celsius", "degree fahrenheit"})


def agree(pair: "Conversion") -> bool:
    """Whether both numbers can be one measure: each as rounded, or one of them converted to a single digit."""
    in_fives = all(Fraction(number) % 5 == 0 for mention in (pair.one, pair.other) for number in ends(mention))
    intervals, others = (reckoned_intervals(mention, in_fives) for mention in (pair.one, pair.other))
    converted = [_in_unit_of(end, pair.one, pair.other) for end in intervals]
    if len(converted) != len(others):
        return any(reading.overlaps(other) for readings in converted for reading in readings for other in others)
    met = (
        any(reading.overlaps(other) for reading in readings) for readings, other in zip(converted, others, strict=True)
    )
    return all(met) or _is_single_digit_of(pair.one, pair.other) or _is_single_digit_of(pair.other, pair.one)


def _is_single_digit_of(told: "QuantityMention", original: "QuantityMention") -> bool:
    """Whether a number is another, in its unit, to one digit: "6 feet (2 metres)", "4,000 feet (1,000 metres)"."""
    numbers = zip(ends(told), ends(original), strict=False)
    return all(
        Fraction(number) in {to_one_digit(size) for size in conversions(other, original.unit or "", told.unit or "")}
        and other == to_one_digit(Fraction(other))
        for number, other in numbers
    )


def in_unit_of(mention: "QuantityMention", other: "QuantityMention") -> str:
    """Return a mention's number in another's unit, in words and at the digits that the other has: "161 kilometres"."""
    unit = other.unit or ""
    sizes = [conversions(number, mention.unit or "", unit)[0] for number in ends(mention)]
    last = min(Fraction(other.precision), Fraction(1)) if all(abs(size) >= 10 for size in sizes) else Fraction(1, 10)
    rounded = [round(size / last) * last for size in sizes]
    return f"{' to '.join(map(figures, rounded))} {unit_in_words(unit)}"


def _in_unit_of(numbers: Interval, mention: "QuantityMention", other: "QuantityMention") -> list[Interval]:
    """Return what numbers of one unit are in another: in each size of its name; of degrees, also their differences."""
    unit, into = mention.unit or "", other.unit or ""
    bounds = [conversions(bound, unit, into) for bound in (numbers.low, numbers.high) if bound is not None]
    found = [Interval(low, high) for low, high in zip(*bounds, strict=True)]
    if {unit, into} == _SCALES:
        zero, degree = (conversions(number, unit, into)[0] for number in (0, 1))
        found.append(numbers.scaled(degree - zero))
    return found
