"""One name for each unit, however an editor wrote it, and that name beside a number."""

from decimal import Decimal
from fractions import Fraction
from functools import lru_cache
from typing import Final

from checks.reading.quantities import find_quantities

_PLURALS: Final = {
    "foot": "feet",
    "inch": "inches",
    "century": "centuries",
    "millennium": "millennia",
    "krona": "kronor",
    "krone": "kroner",
    "brazilian real": "brazilian reais",
    "pound sterling": "pounds sterling",
    "pound-mass": "pounds",
}
_SINGULARS: Final = {"pound-mass": "pound"}
_UNCHANGED: Final = (
    "percent",
    "per cent",
    "hertz",
    "horsepower",
    "yen",
    "yuan",
    "rand",
    "won",
    "baht",
    "parts-per-million",
)


@lru_cache(maxsize=1024)
def unit_name(written: str) -> str:
    """Return the reader's name for a unit as an editor wrote it ("km", "kilometres"); the same where it has none.

    A unit that holds a number of its own ("million dollars") is not the reader's unit, and stays as it is written.
    """
    read = find_quantities(f"1 {written}")
    name = read[0].unit if read and read[0].value == 1 else None
    return name or " ".join(written.lower().split())


def unit_in_words(unit: str, number: Decimal | Fraction | None = None) -> str:
    """Return a unit's name as it stands behind a number: "percentage points", "mile per hour" behind 1 alone."""
    measured, by, per = unit.partition(" per ")
    if unit in _UNCHANGED or not measured:
        return unit
    if number is not None and abs(number) == 1:
        return _SINGULARS.get(unit, unit)
    return f"{_plural(measured)}{by}{per}"


def _plural(unit: str) -> str:
    if unit in _PLURALS:
        return _PLURALS[unit]
    if unit.startswith("degree "):
        return f"degrees{unit.removeprefix('degree')}"
    *first, last = unit.rsplit(" ", 1)
    if last in _PLURALS:
        return " ".join((*first, _PLURALS[last]))
    return unit if last.endswith(("s", *_UNCHANGED)) else f"{unit}s"
