"""What Wikidata knows beside a reference: who came, who went, who is called otherwise."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum
from typing import Final

from checks.reference.offices import KnownDay, Offices, Term
from checks.reference.refreshing.holders import Told

_NEAR: Final = timedelta(days=45)
"""How far apart two sources may put one beginning: an election, an oath, the first day at work."""


class Kind(StrEnum):
    """What a change is."""

    ADDED = "added"
    ENDED = "ended"
    RENAMED = "renamed"


@dataclass(frozen=True, slots=True)
class Change:
    """A row that the reference lacks: `person` is the name it has or is to have, `known` the term it concerns."""

    kind: Kind
    office: str
    person: str
    since: KnownDay
    until: KnownDay | None
    url: str
    alias: str = ""
    known: Term | None = None

    def __str__(self) -> str:
        match self.kind:
            case Kind.ADDED:
                end = f" to {self.until.text}" if self.until else ""
                return f"added: {self.person}, {self.office}, from {self.since.text}{end}"
            case Kind.ENDED:
                return f"ended: {self.person}, {self.office}, on {self.until.text if self.until else '?'}"
            case Kind.RENAMED:
                return f"renamed: {self.person}, {self.office}, is {self.alias} there"


@dataclass(frozen=True, slots=True)
class Compared:
    """The changes, and the offices of Wikidata that the reference does not know under their names."""

    changes: tuple[Change, ...]
    unknown: tuple[str, ...]


def compare(told: Iterable[Told], known: Offices) -> Compared:
    """Return what is told and not known, in the order of what is told.

    Of terms that began before the day of the data, only ends and names are told: who held an office in times that are
    covered is not asked anew.
    """
    changes: list[Change] = []
    unknown: dict[str, None] = {}
    for one in told:
        office = _office(one, known)
        if office is None:
            unknown[one.office] = None
        elif change := _change(one, office, known):
            changes.append(change)
    return Compared(tuple(changes), tuple(unknown))


def _office(one: Told, known: Offices) -> str | None:
    """Return the office that is meant, None where that is not certain."""
    meant = [name for name in known.entitled(one.office) if known.offices[name].country == one.country]
    return meant[0] if len(meant) == 1 else None


def _change(one: Told, office: str, known: Offices) -> Change | None:
    term = _term(one, office, known)
    if term is None:
        covered = max((row.as_of for row in known.offices[office].terms), default=known.as_of)
        new = one.since.last > covered or _is_open(one, office, known)
        return Change(Kind.ADDED, office, _name(one, known), one.since, one.until, one.url) if new else None
    if one.until and term.until is None:
        return Change(Kind.ENDED, office, term.person, term.since, one.until, one.url, known=term)
    if one.person not in {name for name, _ in known.people[term.person].names} and not known.persons(
        one.person, office
    ):
        return Change(Kind.RENAMED, office, term.person, term.since, term.until, one.url, one.person, term)
    return None


def _term(one: Told, office: str, known: Offices) -> Term | None:
    """Return the known term that is told of: one of this person that began then, or else one of anybody on that day."""
    persons = known.persons(one.person, office)
    rows = [term for term in known.offices[office].terms if _near(term.since, one.since)]
    named = [term for term in rows if term.person in persons]
    same_day = [term for term in rows if term.since.first == one.since.first]
    return next(iter((*named, *same_day)), None)


def _is_open(one: Told, office: str, known: Offices) -> bool:
    """Whether the term began before the day of the data, and nobody is known to have held the office then."""
    return one.until is None and not known.holders(office, one.since.last)


def _near(one: KnownDay, other: KnownDay) -> bool:
    return one.first - _NEAR <= other.last and other.first <= one.last + _NEAR


def _name(one: Told, known: Offices) -> str:
    """Return the name that the reference has for the person in the country, or the one that is told."""
    persons = [person for person in known.persons(one.person) if known.people[person].offices]
    same = [
        p for p in persons if any(known.offices[office].country == one.country for office in known.people[p].offices)
    ]
    return same[0] if len(same) == 1 else one.person


def held_by_own(changes: Iterable[Change], own: Offices, source: str) -> Iterator[Change]:
    """Yield the changes that contradict rows which a person wrote: these stay as they are."""
    for change in changes:
        written = own.offices[change.office].terms if change.office in own.offices else ()
        mine = [term for term in written if term.source.url != source and _touches(term, change)]
        if mine:
            yield change


def _touches(term: Term, change: Change) -> bool:
    return term.person == change.person and _near(term.since, change.since)
