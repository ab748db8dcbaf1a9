"""What a built reference covers: of each country how many offices, and of which years."""

from collections.abc import Iterable, Iterator
from datetime import date
from itertools import groupby
from typing import Final

from checks.reference.building.built import Built, BuiltOffice
from checks.reference.building.row import FIRST_YEAR

_BEFORE: Final = {"RU": ("SU",), "RS": ("YU",)}
"""States whose leaders the list has under those that came after them."""


def coverage(built: Built) -> Iterator[str]:
    """Yield the lines of a table, and below it what did not go in.

    A cell is the share of a decade's years, in per cent, of which the country's best known office has a holder.
    """
    yield f"{'':<34}{'offices':>8}{'rows':>6}  " + "".join(f"{decade[0]:>6}" for decade in _decades(built))
    for country, offices in groupby(built.offices, key=lambda office: office.country):
        yield _line(built, country, list(offices))
    rows = sum(len(office.rows) for office in built.offices)
    yield ""
    yield f"{len(built.offices)} offices with {rows} rows, known up to {built.as_of}."
    yield f"Left out of the list of leaders: {built.passed_over} rows of no certain office, {built.gave_way} disputed."
    yield from _left_open(built)


def _left_open(built: Built) -> Iterator[str]:
    """Yield of how many of the years in which somebody led a country an office has a holder, and which are left."""
    left = {country: years for country in sorted(built.led) if (years := _open_years(built, country))}
    led, missing = (sum(map(len, years)) for years in (built.led.values(), left.values()))
    known = led - missing
    yield f"Of {led} years in which somebody led a country, {known} have a holder of an office ({known / led:.1%})."
    yield "Left open:"
    for country, years in left.items():
        yield f"{country:<3}{built.countries[country][0]}: {', '.join(_runs(years))}"


def _open_years(built: Built, country: str) -> list[int]:
    states = (country, *_BEFORE.get(country, ()))
    offices = [office for office in built.offices if office.country in states]
    return [year for year in sorted(built.led[country]) if not any(_is_held(o, date(year, 7, 1)) for o in offices)]


def _runs(years: list[int]) -> Iterator[str]:
    """Yield years that follow each other as one: "1978 to 2001"."""
    for _, run in groupby(enumerate(years), key=lambda numbered: numbered[1] - numbered[0]):
        first, *others = [year for _, year in run]
        yield f"{first} to {others[-1]}" if others else f"{first}"


def _line(built: Built, country: str, offices: list[BuiltOffice]) -> str:
    name = built.countries[country][0] if country else "(of no country)"
    rows = sum(len(office.rows) for office in offices)
    cells = (max(_share(office, decade) for office in offices) for decade in _decades(built))
    return f"{country:<3}{name[:30]:<31}{len(offices):>8}{rows:>6}  " + "".join(f"{cell:>6.0%}" for cell in cells)


def _decades(built: Built) -> list[range]:
    """Return the years of each decade; of the last, those before the year in which the data end."""
    end = int(built.as_of[:4])
    return [range(first, min(first + 10, end)) for first in range(FIRST_YEAR, end, 10)]


def _share(office: BuiltOffice, decade: range) -> float:
    """Return of how many of a decade's years the office has a holder on the first of July."""
    days = [date(year, 7, 1) for year in decade]
    return sum(_is_held(office, day) for day in days) / len(days)


def _is_held(office: BuiltOffice, day: date) -> bool:
    ends: Iterable[tuple[date, date]] = (
        (row.since.first, row.until.last if row.until else row.seen.last) for row in office.rows
    )
    return any(first <= day <= last for first, last in ends)
