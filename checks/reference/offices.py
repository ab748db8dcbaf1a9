"""Who held which office, from when to when, and from where that is known."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property

from checks.reference.person_names import PersonName, folded


@dataclass(frozen=True, slots=True)
class Source:
    """Where facts come from, and under which licence."""

    name: str
    url: str
    licence: str

    def __str__(self) -> str:
        return f"{self.name}, {self.url}"


@dataclass(frozen=True, slots=True)
class KnownDay:
    """A day as exactly as the source gives it: "1974-05" is some day from the 1st to the 31st of May 1974."""

    text: str
    first: date
    last: date

    @classmethod
    def parse(cls, text: str) -> "KnownDay":
        """Read `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. Raises ValueError for anything else."""
        if len(text) == 10:
            day = date.fromisoformat(text)
            return cls(text, day, day)
        if len(text) == 7:
            first = date.fromisoformat(f"{text}-01")
            following = first.replace(year=first.year + first.month // 12, month=first.month % 12 + 1)
            return cls(text, first, date.fromordinal(following.toordinal() - 1))
        if len(text) == 4:
            return cls(text, date.fromisoformat(f"{text}-01-01"), date.fromisoformat(f"{text}-12-31"))
        raise ValueError(f"'{text}' is no date of the form YYYY, YYYY-MM or YYYY-MM-DD")


@dataclass(frozen=True, slots=True)
class Term:
    """One person's time in one office, both days included; `until` is None where no end was known by `as_of`."""

    person: str
    office: str
    since: KnownDay
    until: KnownDay | None
    as_of: date
    source: Source
    acting: bool = False

    def holds(self, day: date) -> bool | None:
        """Whether the office was held on this day; None where the data do not say."""
        if day < self.since.first or (self.until and day > self.until.last):
            return False
        if day < self.since.last or (self.until and day > self.until.first):
            return None
        return True if self.until or day <= self.as_of else None

    def __str__(self) -> str:
        end = f"to {self.until.text}" if self.until else f"not known to have ended by {self.as_of}"
        acting = " (acting)" if self.acting else ""
        return f"{self.person}, {self.office}{acting}, from {self.since.text} {end}: {self.source}"


@dataclass(frozen=True, slots=True)
class Office:
    """An office by its canonical English name.

    `titles` are what a text calls its holder ("President"), `places` what it is the office of, nouns and adjectives
    ("Ukraine", "Ukrainian"). A `national` office is its whole country's.
    """

    name: str
    country: str
    titles: tuple[str, ...]
    places: tuple[str, ...]
    terms: tuple[Term, ...]
    as_of: date
    national: bool


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody who held an office: the name the house gives, and all names that texts give."""

    name: str
    forms: tuple[PersonName, ...]


@dataclass(frozen=True, eq=False)
class Offices:
    """Offices and their holders; every look-up by a name takes the name as a text writes it."""

    offices: Mapping[str, Office]
    people: Mapping[str, Person]

    @cached_property
    def as_of(self) -> date:
        """The day up to which all of the data are known; of no offices, the first day there is."""
        return min((office.as_of for office in self.offices.values()), default=date.min)

    def persons(self, name: str, office: str | None = None) -> tuple[str, ...]:
        """Return all whom this name can mean, among the holders of an office where one is given.

        A surname alone means everybody who bears it.
        """
        written = PersonName.parse(name)
        known = self._by_last_word.get(written.words[-1], ()) if written.words else ()
        return tuple(
            person.name
            for person in known
            if (office is None or (person.name, office) in self._terms) and any(map(written.may_be, person.forms))
        )

    def terms(self, person: str, office: str) -> tuple[Term, ...]:
        """Return the terms of a person, by canonical name, in an office, the earliest first."""
        return self._terms.get((person, office), ())

    def holders(self, office: str, day: date) -> tuple[Term, ...]:
        """Return the terms during which an office was held on a day: two on a day of handover."""
        return tuple(term for term in self.offices[office].terms if term.holds(day)) if office in self.offices else ()

    def holds(self, person: str, office: str, day: date) -> bool | None:
        """Whether a person held an office on a day; None where the data do not say.

        An open end says nothing of days after the data's: neither that somebody is still in office, nor that they left.
        """
        answers = {term.holds(day) for term in self.terms(person, office)}
        return True if True in answers else None if None in answers else False

    def countries(self, name: str) -> frozenset[str]:
        """Return the countries in which those whom this name can mean held offices."""
        people = set(self.persons(name))
        return frozenset(self.offices[office].country for person, office in self._terms if person in people)

    def entitled(self, title: str) -> tuple[str, ...]:
        """Return the offices that a title can mean: "Mayor of Kyiv", "U.S. President", "President"."""
        return self._by_title.get(_plain(title), ())

    @cached_property
    def _terms(self) -> dict[tuple[str, str], tuple[Term, ...]]:
        found: dict[tuple[str, str], tuple[Term, ...]] = {}
        for office in self.offices.values():
            for term in sorted(office.terms, key=lambda term: term.since.first):
                key = term.person, office.name
                found[key] = (*found.get(key, ()), term)
        return found

    @cached_property
    def _by_last_word(self) -> dict[str, tuple[Person, ...]]:
        found: dict[str, tuple[Person, ...]] = {}
        for person in self.people.values():
            for word in {words[-1] for form in person.forms for words in (form.words, form.surname)}:
                found[word] = (*found.get(word, ()), person)
        return found

    @cached_property
    def _by_title(self) -> dict[str, tuple[str, ...]]:
        found: dict[str, tuple[str, ...]] = {}
        for office in self.offices.values():
            for title in {_plain(form) for form in (office.name, *_title_forms(office))}:
                found[title] = (*found.get(title, ()), office.name)
        return found


def _title_forms(office: Office) -> Iterable[str]:
    for title in office.titles:
        yield title
        for place in office.places:
            yield f"{place} {title}"
            yield f"{title} of {place}"


def _plain(title: str) -> str:
    return " ".join(word for word in folded(title).replace("-", " ").split() if word != "the")


def merge(base: Offices, own: Offices) -> Offices:
    """Return both together; of an office that both have, the rows of `own` win.

    A base row gives way to an own row of the same person that shares a day with it, and one without an end ends on the
    day on which an own row of somebody else begins later.
    """
    merged = dict(base.offices)
    for name, office in own.offices.items():
        merged[name] = _merged_office(base.offices[name], office) if name in base.offices else office
    return Offices(merged, {**base.people, **{p.name: _merged_person(base, p) for p in own.people.values()}})


def _merged_office(base: Office, own: Office) -> Office:
    kept = (_yielding(term, own.terms) for term in base.terms)
    return replace(
        own,
        titles=tuple(dict.fromkeys((*own.titles, *base.titles))),
        places=tuple(dict.fromkeys((*own.places, *base.places))),
        terms=(*(term for term in kept if term), *own.terms),
    )


def _yielding(term: Term, winning: tuple[Term, ...]) -> Term | None:
    """Return what is left of a row beside rows that win over it."""
    if any(own.person == term.person and _share_a_day(own, term) for own in winning):
        return None
    successors = [own.since for own in winning if own.since.first > term.since.first]
    if term.until is None and successors:
        return replace(term, until=min(successors, key=lambda day: day.first))
    return term


def _share_a_day(one: Term, other: Term) -> bool:
    return (one.until is None or other.since.first <= one.until.last) and (
        other.until is None or one.since.first <= other.until.last
    )


def _merged_person(base: Offices, own: Person) -> Person:
    known = base.people.get(own.name)
    return replace(own, forms=tuple(dict.fromkeys((*own.forms, *known.forms)))) if known else own
