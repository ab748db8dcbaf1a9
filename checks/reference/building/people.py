"""One name for each person of a country, whatever its sources call them."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date, timedelta
from typing import Final

from checks.reference.building.built import BuiltOffice
from checks.reference.building.names import differ_in_surname, is_same
from checks.reference.building.row import Named, Row
from checks.reference.person_names import folded

_CAREER: Final = timedelta(days=15 * 365)
"""How long one person may have been out of all offices under a name that is not the same to the letter."""


def unified(offices: Iterable[BuiltOffice]) -> Iterator[BuiltOffice]:
    """Yield the offices with one name for each person of a country, whatever its sources call them.

    Names kept by hand are taken as they are, and of the others the newest.
    """
    offices = list(offices)
    people = {country: _People() for country in {office.country for office in offices}}
    rows = [(people[office.country], row) for office in offices for row in office.rows]
    for known, row in sorted(rows, key=lambda item: (not item[1].kept, -item[1].last.toordinal())):
        known.add(row)
    for office in offices:
        yield replace(office, rows=tuple(people[office.country].renamed(row) for row in office.rows))


class _People:
    """The people of one country, each by one name."""

    def __init__(self) -> None:
        self._known: dict[str, Named] = {}
        self._called: dict[str, str] = {}
        self._first: dict[str, date] = {}

    def add(self, row: Row) -> None:
        """Take a row's name for one that is known, or for a new one; two that are kept by hand are two people.

        The newest rows come first.
        """
        who = row.who
        person = self._called.get(who.person) or (None if row.kept else self._alike(row)) or who.person
        self._called[who.person] = person
        self._known[person] = _with_aliases(self._known.get(person, who), who)
        self._first[person] = min(self._first.get(person, row.since.first), row.since.first)

    def _alike(self, row: Row) -> str | None:
        """Return who is known by a name like this one's, and led in the same years: a son bears his father's name."""
        return next(
            (
                person
                for person, known in self._known.items()
                if self._first[person] - row.last < _CAREER and _is_one(known, row.who)
            ),
            None,
        )

    def renamed(self, row: Row) -> Row:
        """Return a row with the name that its person has."""
        return replace(row, who=self._known[self._called[row.who.person]])


def _is_one(known: Named, other: Named) -> bool:
    if differ_in_surname(known, other):
        return False
    names = (known.person, *known.aliases)
    return " " in other.person and any(" " in name and is_same(Named(name), other) for name in names)


def _with_aliases(known: Named, other: Named) -> Named:
    """Return a person with the names of another, without those that differ in accents alone."""
    names = {folded(name): name for name in reversed((*known.aliases, other.person, *other.aliases)) if " " in name}
    names.pop(folded(known.person), None)
    return replace(known, aliases=tuple(reversed(names.values())))
