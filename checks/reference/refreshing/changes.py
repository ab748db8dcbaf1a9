"""What Wikidata knows beside a reference: who came, who went, who is called otherwise."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import Final

from checks.reference.offices import KnownDay, Offices, Term
from checks.reference.refreshing.holders import Told

_NEAR: Final = timedelta(days=45)
"""How far apart two sources may put one beginning: an election, an oath, the first day at work."""
_LAG: Final = timedelta(days=62)
"""For how long before the day of the data somebody new may be missing in them."""

_FORMAL: Final = (
    ("Republic of ", ""),
    ("Kingdom of ", ""),
    ("President of the Council of Ministers", "Prime Minister"),
    ("President of the Government", "Prime Minister"),
)
"""What official names have, and what papers put for it."""


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

    Of terms that began well before the day of the data, only ends and names are told: an open term of long ago, of
    which an encyclopedia has many, is no news.
    """
    told = tuple(told)
    offices = {named: _office(*named, known) for named in {(one.office, one.country) for one in told}}
    changes: dict[tuple[Kind, str, str], Change] = {}
    unknown: dict[str, None] = {}
    for one in told:
        office = offices[one.office, one.country]
        if office is None:
            unknown[one.office] = None
        elif change := _change(one, office, known, told):
            key = change.kind, change.office, change.person
            changes[key] = max(changes.get(key, change), change, key=lambda change: len(change.since.text))
    return Compared(tuple(changes.values()), tuple(unknown))


def _office(title: str, country: str, known: Offices) -> str | None:
    """Return the office that is meant, None where that is not certain."""
    for name in _names(title):
        meant = [office for office in known.entitled(name) if known.offices[office].country == country]
        if meant:
            return meant[0] if len(meant) == 1 else None
    return None


def _names(title: str) -> Iterator[str]:
    """Yield a title as it stands, and less formally: "President of the Republic of Poland", "of Poland"."""
    yield title
    for formal, plain in _FORMAL:
        title = title.replace(formal, plain)
    yield title


def _change(one: Told, office: str, known: Offices, told: Iterable[Told]) -> Change | None:
    term = _term(one, office, known)
    if term is None:
        new = one.since.last > _covered(office, known) - _LAG
        return Change(Kind.ADDED, office, _name(one, known), one.since, one.until, one.url) if new else None
    if one.until and term.until is None:
        ended = not any(_goes_on(one, one.until, other) for other in told)
        return Change(Kind.ENDED, office, term.person, term.since, one.until, one.url, known=term) if ended else None
    if not known.persons(one.person, office):
        return Change(Kind.RENAMED, office, term.person, term.since, term.until, one.url, one.person, term)
    return None


def _term(one: Told, office: str, known: Offices) -> Term | None:
    """Return the known term that is told of: one of this person that began then or goes on, or one of that day.

    Who is elected again has a new term there, and the same one here.
    """
    terms, persons = known.offices[office].terms, known.persons(one.person, office)
    named = (term for term in terms if term.person in persons and _holds(term, one.since))
    same_day = (term for term in terms if term.since.first == one.since.first)
    return next(named, None) or next(same_day, None)


def _holds(term: Term, since: KnownDay) -> bool:
    began = term.since.first - _NEAR <= since.last
    return began and (term.until is None or since.first <= term.until.last)


def _goes_on(one: Told, until: KnownDay, other: Told) -> bool:
    """Whether what is told elsewhere goes on where this ends: a second term of the same person."""
    same = (one.office, one.person) == (other.office, other.person)
    return same and other.since.first > one.since.first and _near(until, other.since)


def _covered(office: str, known: Offices) -> date:
    """Return the last day of which the reference knows who held an office."""
    terms = known.offices[office].terms
    return max((term.until.last if term.until else term.as_of for term in terms), default=date.min + _LAG)


def _near(one: KnownDay, other: KnownDay) -> bool:
    return one.first - _NEAR <= other.last and other.first <= one.last + _NEAR


def _name(one: Told, known: Offices) -> str:
    """Return the name that the reference has for the person in the country, or the one that is told."""
    same = [person for person in known.persons(one.person) if one.country in _countries(person, known)]
    return same[0] if len(same) == 1 else one.person


def _countries(person: str, known: Offices) -> set[str]:
    return {known.offices[office].country for office in known.people[person].offices}


def held_by_own(changes: Iterable[Change], own: Offices, source: str) -> Iterator[Change]:
    """Yield the changes that contradict rows which a person wrote: these stay as they are."""
    for change in changes:
        written = own.offices[change.office].terms if change.office in own.offices else ()
        mine = [term for term in written if term.source.url != source and _touches(term, change)]
        if mine:
            yield change


def _touches(term: Term, change: Change) -> bool:
    return term.person == change.person and _near(term.since, change.since)
