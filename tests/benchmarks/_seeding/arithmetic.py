"""Sums that articles do: a total, a percentage, a conversion."""

import math
import re
from collections.abc import Iterator
from typing import Final

from checks.finding import Span
from tests.benchmarks._articles import Article
from tests.benchmarks._seeding.facts import Fact, other_number
from tests.benchmarks._seeding.numbers import NUMBER, is_rough, value
from tests.benchmarks._seeding.text import outside_quotations

METRIC: Final = {
    ("mile", "kilometer"): 1.609344,
    ("foot", "meter"): 0.3048,
    ("pound", "kilogram"): 0.45359237,
    ("acre", "hectare"): 0.40468564,
    ("inch", "centimeter"): 2.54,
    ("gallon", "liter"): 3.785412,
    ("yard", "meter"): 0.9144,
}
"""What one of the first is in the second, by the definitions of 1959 (yard and pound); the gallon is the US one."""

_UNITS: Final = {
    name: unit
    for unit, names in {
        "mile": "mile miles",
        "foot": "foot feet ft",
        "pound": "pound pounds lb lbs",
        "acre": "acre acres",
        "inch": "inch inches",
        "gallon": "gallon gallons",
        "yard": "yard yards",
        "kilometer": "kilometer kilometers kilometre kilometres km kms",
        "meter": "meter meters metre metres m",
        "kilogram": "kilogram kilograms kg kgs",
        "hectare": "hectare hectares ha",
        "centimeter": "centimeter centimeters centimetre centimetres cm",
        "liter": "liter liters litre litres",
    }.items()
    for name in names.split()
}
_UNIT: Final = "|".join(sorted(_UNITS, key=len, reverse=True))
_CONVERTED: Final = re.compile(
    rf"(?P<first>{NUMBER})[ -](?P<unit>{_UNIT})(?:[ -][a-z]{{2,10}})? \((?P<second>{NUMBER})[ -](?P<other>{_UNIT})\)"
)
_SHARE: Final = re.compile(
    rf"(?P<part>{NUMBER}) (?:out )?of (?:the |its |their )?(?P<whole>{NUMBER})\b[^.\n\d]{{0,40}}?"
    r"(?P<share>\d{1,2})(?: percent|%| per cent)"
)
_SUM: Final = re.compile(
    rf"(?P<total>{NUMBER}) [a-z]{{3,20}}(?: [a-z]{{2,20}})? ?(?:—|–| -|:|\() ?"
    rf"(?P<one>{NUMBER}) [a-z]{{3,20}} and (?P<two>{NUMBER}) [a-z]{{3,20}}"
)
_SLACK: Final = 0.06
"""How far a sound conversion of a rounded number may lie off."""

CLEARLY: Final = 0.15
"""How far a broken one must."""


def totals(article: Article) -> Iterator[Fact]:
    """Yield each total that stands beside its two parts."""
    for match in outside_quotations(article.text, _SUM):
        if value(match["total"]) == value(match["one"]) + value(match["two"]):
            total, one, two = (Span(*match.span(group)) for group in ("total", "one", "two"))
            yield Fact("total", article, total, (one, two), other_number(match["total"]))


def percentages(article: Article) -> Iterator[Fact]:
    """Yield each share in percent that stands behind its part and its whole."""
    for match in outside_quotations(article.text, _SHARE):
        part, whole, share = (value(match[group]) for group in ("part", "whole", "share"))
        if whole and abs(100 * part / whole - share) < 1 and not is_rough(article.text, match.start("share")):
            others = Span(*match.span("part")), Span(*match.span("whole"))
            yield Fact("percentage", article, Span(*match.span("share")), others, other_number(match["share"], 3))


def conversions(article: Article) -> Iterator[Fact]:
    """Yield each measurement that stands in brackets behind the same in another unit."""
    for match in outside_quotations(article.text, _CONVERTED):
        first, second = value(match["first"]), value(match["second"])
        factor = _factor(_UNITS[match["unit"]], _UNITS[match["other"]])
        if factor and first and abs(second / (first * factor) - 1) < _SLACK:
            told, other = Span(*match.span("second")), Span(*match.span("first"))
            yield Fact(
                "conversion", article, told, (other,), other_number(match["second"], math.ceil(CLEARLY * second))
            )


def _factor(unit: str, other: str) -> float | None:
    if (unit, other) in METRIC:
        return METRIC[unit, other]
    return 1 / METRIC[other, unit] if (other, unit) in METRIC else None
