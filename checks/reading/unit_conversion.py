"""Conversion between units of one dimension, in exact fractions.

Units go by the names that `QuantityMention.unit` has. quantulum3, which those names come from, knows the dimension of
each unit but holds no factors, so that these stand here. They are exact by definition: the international foot and
pound of 1959, the units derived from them, and the metric ones. Source: NIST Special Publication 811 (2008), Guide for
the Use of the International System of Units, Appendix B; the imperial gallon, ton and stone: UK Units of Measurement
Regulations 1995, Schedule 1.

Some names stand for several units: a gallon is another in Washington than in London. Such a name has all of its sizes,
and only `conversions` answers for it; `factor` and `convert` know nothing then.
"""

from collections.abc import Iterable
from decimal import Decimal
from fractions import Fraction
from itertools import product
from typing import Final

_INCH: Final = Fraction(254, 10_000)  # metre
_FOOT: Final = 12 * _INCH
_MILE: Final = 5280 * _FOOT
_POUND: Final = Fraction("0.45359237")  # kilogram
_POUND_FORCE: Final = _POUND * Fraction("9.80665")  # newton
_US_GALLON: Final = 231 * _INCH**3  # cubic metre
_UK_GALLON: Final = Fraction("0.00454609")
_LITRE: Final = Fraction(1, 1000)
_HOUR: Final = 3600  # second

Sizes = tuple[Fraction, ...]


def _sizes(units: dict[str, str | Fraction | int | Iterable[Fraction | int]]) -> dict[str, Sizes]:
    """Return every unit with its sizes in the one that the dimension is counted in."""
    return {
        name: (Fraction(size),) if isinstance(size, str | Fraction | int) else tuple(map(Fraction, size))
        for name, size in units.items()
    }


_LENGTHS: Final = _sizes(
    {
        "nanometre": Fraction(1, 10**9),
        "micrometre": Fraction(1, 10**6),
        "millimetre": "0.001",
        "centimetre": "0.01",
        "metre": 1,
        "kilometre": 1000,
        "inch": _INCH,
        "foot": _FOOT,
        "yard": 3 * _FOOT,
        "fathom": 6 * _FOOT,
        "furlong": 660 * _FOOT,
        "mile": _MILE,
        "nautical mile": 1852,
        "light-year": 9_460_730_472_580_800,
    }
)
_AREAS: Final = _sizes(
    {
        "square inch": _INCH**2,
        "square foot": _FOOT**2,
        "square yard": (3 * _FOOT) ** 2,
        "acre": 43_560 * _FOOT**2,
        "square mile": _MILE**2,
        "square centimetre": "0.0001",
        "square metre": 1,
        "hectare": 10_000,
        "square kilometre": 10**6,
    }
)
_VOLUMES: Final = _sizes(
    {
        "millilitre": _LITRE / 1000,
        "centilitre": _LITRE / 100,
        "litre": _LITRE,
        "cubic centimetre": Fraction(1, 10**6),
        "cubic metre": 1,
        "cubic kilometre": 10**9,
        "cubic inch": _INCH**3,
        "cubic foot": _FOOT**3,
        "cubic yard": (3 * _FOOT) ** 3,
        "cubic mile": _MILE**3,
        "acre foot": 43_560 * _FOOT**3,
        "barrel": 42 * _US_GALLON,
        "gallon": (_US_GALLON, _UK_GALLON),
        "quart": (_US_GALLON / 4, _UK_GALLON / 4),
        "pint": (_US_GALLON / 8, _UK_GALLON / 8),
        "fluid ounce": (_US_GALLON / 128, _UK_GALLON / 160),
    }
)
_MASSES: Final = _sizes(
    {
        "microgram": Fraction(1, 10**9),
        "milligram": Fraction(1, 10**6),
        "carat": "0.0002",
        "gram": "0.001",
        "kilogram": 1,
        "tonne": 1000,
        "ounce": (_POUND / 16, Fraction("0.0311034768")),  # of gold and silver: troy
        "pound-mass": _POUND,
        "stone": 14 * _POUND,
        "short ton": 2000 * _POUND,
        "long ton": 2240 * _POUND,
        "ton": (2000 * _POUND, 2240 * _POUND, 1000),
    }
)
_SPEEDS: Final = _sizes(
    {
        "metre per second": 1,
        "foot per second": _FOOT,
        "kilometre per hour": Fraction(1000, _HOUR),
        "mile per hour": _MILE / _HOUR,
        "knot": Fraction(1852, _HOUR),
    }
)
_PRESSURES: Final = _sizes(
    {
        "pascal": 1,
        "hectopascal": 100,
        "millibar": 100,
        "kilopascal": 1000,
        "megapascal": 10**6,
        "bar": 10**5,
        "pound per square inch": _POUND_FORCE / _INCH**2,
        "kilopound per square inch": 1000 * _POUND_FORCE / _INCH**2,
    }
)
_ENERGIES: Final = _sizes(
    {
        "joule": 1,
        "kilojoule": 1000,
        "kilowatt hour": 1000 * _HOUR,
        "megawatt hour": 10**6 * _HOUR,
        "gigawatt hour": 10**9 * _HOUR,
        "kilocalorie": 4184,
        "calorie": (4184, Fraction("4.184")),  # the one that food has is a kilocalorie
    }
)
_POWERS: Final = _sizes(
    {
        "watt": 1,
        "kilowatt": 1000,
        "megawatt": 10**6,
        "gigawatt": 10**9,
        "horsepower": (550 * _FOOT * _POUND_FORCE, 75 * Fraction("9.80665")),  # mechanical and metric
    }
)
_TORQUES: Final = _sizes({"newton metre": 1, "pound foot": _FOOT * _POUND_FORCE})
_TIMES: Final = _sizes(
    {
        "millisecond": "0.001",
        "second": 1,
        "minute": 60,
        "hour": _HOUR,
        "day": 24 * _HOUR,
        "week": 7 * 24 * _HOUR,
        "fortnight": 14 * 24 * _HOUR,
    }
)
_CALENDAR: Final = _sizes({"month": 1, "year": 12, "decade": 120, "century": 1200, "millennium": 12_000})
_FREQUENCIES: Final = _sizes({"hertz": 1, "kilohertz": 1000, "megahertz": 10**6, "gigahertz": 10**9})
_SHARES: Final = _sizes({"basis point": 1, "percentage point": 100})
_TEMPERATURES: Final = _sizes({"degree celsius": 1, "kelvin": 1, "degree fahrenheit": Fraction(5, 9)})
_ZEROS: Final = {
    "degree celsius": Fraction("273.15"),
    "kelvin": Fraction(0),
    "degree fahrenheit": Fraction("459.67") * 5 / 9,
}
"""What each scale's zero is in kelvin."""
_DIMENSIONS: Final = (
    _LENGTHS,
    _AREAS,
    _VOLUMES,
    _MASSES,
    _SPEEDS,
    _PRESSURES,
    _ENERGIES,
    _POWERS,
    _TORQUES,
    _TIMES,
    _CALENDAR,
    _FREQUENCIES,
    _SHARES,
    _TEMPERATURES,
)
_DIMENSION_OF: Final = {unit: dimension for dimension in _DIMENSIONS for unit in dimension}


def factor(from_unit: str, to_unit: str) -> Fraction | None:
    """Return how many of `to_unit` one of `from_unit` is.

    None where a unit is unknown, the two measure different things, or a name stands for several sizes. Between scales
    of temperature it is the factor of differences: 1 degree Celsius warmer is 9/5 degrees Fahrenheit warmer.
    """
    return _only(_factors(from_unit, to_unit))


def convert(value: Decimal | Fraction | int, from_unit: str, to_unit: str) -> Fraction | None:
    """Return a value of `from_unit` in `to_unit`; a temperature is read off its scale. None as for `factor`."""
    return _only(conversions(value, from_unit, to_unit))


def conversions(value: Decimal | Fraction | int, from_unit: str, to_unit: str) -> tuple[Fraction, ...]:
    """Return what a value of `from_unit` may be in `to_unit`, smallest first: one number for each size of their names.

    Empty where a unit is unknown or the two measure different things.
    """
    number = Fraction(value)
    if from_unit in _ZEROS and to_unit in _ZEROS:
        kelvin = number * _TEMPERATURES[from_unit][0] + _ZEROS[from_unit]
        return ((kelvin - _ZEROS[to_unit]) / _TEMPERATURES[to_unit][0],)
    return tuple(sorted(number * each for each in _factors(from_unit, to_unit)))


def _factors(from_unit: str, to_unit: str) -> frozenset[Fraction]:
    dimension = _DIMENSION_OF.get(from_unit, {})
    if from_unit == to_unit and dimension:
        return frozenset({Fraction(1)})
    sizes = product(dimension.get(from_unit, ()), dimension.get(to_unit, ()))
    return frozenset(size / other for size, other in sizes)


def _only(numbers: Iterable[Fraction]) -> Fraction | None:
    found = set(numbers)
    return found.pop() if len(found) == 1 else None
