"""What a built reference covers: of each country how many offices, and of which years."""

from collections.abc import Iterable, Iterator
from datetime import date
from itertools import groupby
from typing import Final

from checks.reference.building.built import Built, BuiltOffice

_FIRST_YEAR: Final = 1945


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


def _line(built: Built, country: str, offices: list[BuiltOffice]) -> str:
    name = built.countries[country][0] if country else "(of no country)"
    rows = sum(len(office.rows) for office in offices)
    cells = (max(_share(office, decade) for office in offices) for decade in _decades(built))
    return f"{country:<3}{name[:30]:<31}{len(offices):>8}{rows:>6}  " + "".join(f"{cell:>6.0%}" for cell in cells)


def _decades(built: Built) -> list[range]:
    """Return the years of each decade; of the last, those before the year in which the data end."""
    end = int(built.as_of[:4])
    return [range(first, min(first + 10, end)) for first in range(_FIRST_YEAR, end, 10)]


def _share(office: BuiltOffice, decade: range) -> float:
    """Return of how many of a decade's years the office has a holder on the first of July."""
    days = [date(year, 7, 1) for year in decade]
    return sum(_is_held(office, day) for day in days) / len(days)


def _is_held(office: BuiltOffice, day: date) -> bool:
    ends: Iterable[tuple[date, date]] = (
        (row.since.first, row.until.last if row.until else row.seen.last) for row in office.rows
    )
    return any(first <= day <= last for first, last in ends)
