"""Conversions between units: a wrong factor accuses a sound story, a missing one lets a wrong figure through."""

import json
from decimal import Decimal
from fractions import Fraction
from importlib import resources

import pytest

from checks.reading import find_quantities
from checks.reading.unit_conversion import _DIMENSIONS, conversions, convert, factor


@pytest.mark.parametrize(
    ("from_unit", "to_unit", "expected"),
    [
        ("mile", "kilometre", "1.609344"),
        ("foot", "metre", "0.3048"),
        ("foot", "inch", "12"),
        ("acre", "square foot", "43560"),
        ("square mile", "acre", "640"),
        ("pound-mass", "kilogram", "0.45359237"),
        ("stone", "pound-mass", "14"),
        ("barrel", "litre", "158.987294928"),
        ("nautical mile", "kilometre", "1.852"),
        ("mile per hour", "kilometre per hour", "1.609344"),
        ("percentage point", "basis point", "100"),
        ("kilowatt hour", "joule", "3600000"),
        ("week", "hour", "168"),
        ("decade", "month", "120"),
    ],
)
def test_factors_are_the_defined_ones(from_unit: str, to_unit: str, expected: str) -> None:
    assert factor(from_unit, to_unit) == Fraction(expected)
    assert factor(to_unit, from_unit) == 1 / Fraction(expected)


def test_a_hectare_is_some_two_and_a_half_acres() -> None:
    assert float(factor("hectare", "acre") or 0) == pytest.approx(2.471054, abs=1e-6)


@pytest.mark.parametrize(
    ("value", "from_unit", "to_unit", "expected"),
    [
        ("100", "degree celsius", "degree fahrenheit", 212),
        ("-40", "degree fahrenheit", "degree celsius", -40),
        ("98.6", "degree fahrenheit", "degree celsius", 37),
        ("0", "kelvin", "degree celsius", Fraction("-273.15")),
        ("26.2", "mile", "kilometre", Fraction("42.1648128")),
    ],
)
def test_values_are_converted_and_temperatures_read_off_their_scale(
    value: str, from_unit: str, to_unit: str, expected: Fraction | int
) -> None:
    assert convert(Decimal(value), from_unit, to_unit) == expected


def test_a_difference_of_temperatures_knows_no_zero() -> None:
    assert factor("degree celsius", "degree fahrenheit") == Fraction(9, 5)


@pytest.mark.parametrize(
    ("from_unit", "to_unit"),
    [("mile", "kilogram"), ("dollar", "euro"), ("furlough", "mile"), ("mile", "x"), ("year", "day"), ("", "")],
)
def test_what_has_no_fixed_factor_is_left_alone(from_unit: str, to_unit: str) -> None:
    assert factor(from_unit, to_unit) is None
    assert convert(1, from_unit, to_unit) is None
    assert conversions(1, from_unit, to_unit) == ()


@pytest.mark.parametrize(
    ("from_unit", "to_unit", "least", "most"),
    [("gallon", "litre", 3.785, 4.546), ("ton", "kilogram", 907.18, 1016.05), ("ounce", "gram", 28.35, 31.10)],
)
def test_a_name_with_several_sizes_gives_each_of_them(from_unit: str, to_unit: str, least: float, most: float) -> None:
    """A British gallon beside litres is no error for being larger than an American one."""
    assert factor(from_unit, to_unit) is None
    assert convert(1, from_unit, to_unit) is None
    sizes = conversions(1, from_unit, to_unit)
    assert (float(sizes[0]), float(sizes[-1])) == pytest.approx((least, most), rel=1e-3)


def test_a_unit_is_itself_even_where_its_name_has_several_sizes() -> None:
    assert factor("gallon", "gallon") == 1


@pytest.mark.parametrize(
    "text",
    [
        "The fire burnt 100 miles (161 km) of track.",
        "It weighs 5 kg (11 lb).",
        "She is 5ft 10in (178cm) tall.",
        "Winds of 75 mph (120 km/h) were measured.",
        "A plot of 10 acres (4 hectares) was sold.",
        "It was 32 degrees Fahrenheit (0 Celsius).",
        "The house has 2,000 square feet (186 square metres).",
    ],
)
def test_units_are_named_as_the_reader_names_them(text: str) -> None:
    """A conversion in brackets is compared by these names: if they parted, none would ever be."""
    first, second = find_quantities(text)
    converted = convert(first.value or 0, first.unit or "", second.unit or "")
    assert converted is not None
    assert float(converted) == pytest.approx(float(second.value or 0), rel=0.03)


def test_units_of_one_table_have_one_dimension_in_quantulum3() -> None:
    """A unit in the wrong table would be compared with what it cannot be compared with."""
    written = resources.files("quantulum3").joinpath("units.json").read_text(encoding="utf-8")
    known = {name.lower(): unit["entity"] for name, unit in json.loads(written).items()}
    for dimension in _DIMENSIONS:
        assert len({known[unit] for unit in dimension if unit in known}) <= 1
