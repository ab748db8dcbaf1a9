"""Who held which office, from when to when, and from where that is known."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cached_property, lru_cache
from typing import Generic, TypeVar

from checks.patterns import regex
from checks.reference.person_names import PersonName, folded, last_words
from checks.reference.terms import KnownDay, Source, Term

__all__ = ["KnownDay", "Later", "Office", "Offices", "Person", "Source", "Term", "Told", "merge", "words_of_titles"]

_Value = TypeVar("_Value")
_WORD = regex(r"[^\W\d_]+")
_EVERYDAY = frozenset({"captain"})
"""Words of titles that stand in many a story without any: a team has a captain, San Marino a Captain Regent."""


@dataclass(frozen=True)
class Office:
    """An office by its canonical English name.

    `titles` are what a text calls its holder ("President"), `places` what it is the office of, nouns and adjectives
    ("Ukraine", "Ukrainian"). A `national` office is its whole country's. `read_terms` yields its terms, on first need.
    """

    name: str
    country: str
    titles: tuple[str, ...]
    places: tuple[str, ...]
    as_of: date
    national: bool
    read_terms: Callable[[], Iterable[Term]] = field(repr=False, compare=False)

    @cached_property
    def terms(self) -> tuple[Term, ...]:
        """All that is known of who held it, in the order of the file."""
        return tuple(self.read_terms())


@dataclass(frozen=True)
class Person:
    """Somebody who held an office: the name the house gives, all names that texts give, and the offices held.

    Each of `names` stands with its surname, which is empty where that is the last word.
    """

    name: str
    names: tuple[tuple[str, str], ...]
    offices: tuple[str, ...]

    @cached_property
    def forms(self) -> tuple[PersonName, ...]:
        """The names as they are compared."""
        return tuple(dict.fromkeys(PersonName.parse(name, surname) for name, surname in self.names))


class Later(Mapping[str, _Value], Generic[_Value]):
    """A mapping that is read on first need."""

    def __init__(self, read: Callable[[], Mapping[str, _Value]]) -> None:
        self._read = read

    @cached_property
    def _mapping(self) -> Mapping[str, _Value]:
        return self._read()

    def __getitem__(self, key: str) -> _Value:
        return self._mapping[key]

    def __iter__(self) -> Iterator[str]:
        return iter(self._mapping)

    def __len__(self) -> int:
        return len(self._mapping)


@dataclass(frozen=True, eq=False)
class Offices:
    """Offices and their holders; every look-up by a name takes the name as a text writes it.

    What is `told` beforehand need not be read from the offices: the day of the data and the words of all titles.
    """

    offices: Mapping[str, Office]
    people: Mapping[str, Person]
    told: "Told | None" = None

    @cached_property
    def as_of(self) -> date:
        """The day up to which all of the data are known; of no offices, the first day there is."""
        if self.told:
            return self.told.as_of
        return min((office.as_of for office in self.offices.values()), default=date.min)

    @cached_property
    def title_words(self) -> frozenset[str]:
        """Words in lower case of which one is in every title: a text without any of them names no office."""
        return (
            self.told.title_words
            if self.told
            else words_of_titles(title for office in self.offices.values() for title in office.titles)
        )

    def may_be_in(self, text: str) -> bool:
        """Whether a text in lower case holds a word of a title. Offices need not be read for one that does not."""
        return not self.title_words.isdisjoint(_WORD.findall(text))

    def persons(self, name: str, office: str | None = None) -> tuple[str, ...]:
        """Return all whom this name can mean, among the holders of an office where one is given.

        A surname alone means everybody who bears it.
        """
        written = PersonName.parse(name)
        known = self._by_last_word.get(written.words[-1], ()) if written.words else ()
        return tuple(
            person.name
            for person in known
            if (office is None or office in person.offices) and any(map(written.may_be, person.forms))
        )

    def terms(self, person: str, office: str) -> tuple[Term, ...]:
        """Return the terms of a person, by canonical name, in an office, the earliest first."""
        if office not in self.offices:
            return ()
        held = (term for term in self.offices[office].terms if term.person == person)
        return tuple(sorted(held, key=lambda term: term.since.first))

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
        people = (self.people[person] for person in self.persons(name))
        return frozenset(self.offices[office].country for person in people for office in person.offices)

    def entitled(self, title: str) -> tuple[str, ...]:
        """Return the offices that a title can mean: "Mayor of Kyiv", "U.S. President", "President"."""
        plain = _plain(title)
        meant = {office.name for office in (*self._by_name.get(plain, ()), *self._by_title.get(plain, ()))}
        for own, place in _parts_of_titles(plain.split()):
            meant.update(o.name for o in self._by_title.get(own, ()) if place in map(_plain, o.places))
        return tuple(name for name in self.offices if name in meant) if meant else ()

    @cached_property
    def _by_name(self) -> dict[str, list[Office]]:
        return _grouped((_plain(office.name), office) for office in self.offices.values())

    @cached_property
    def _by_title(self) -> dict[str, list[Office]]:
        return _grouped((_plain(title), office) for office in self.offices.values() for title in office.titles)

    @cached_property
    def _by_last_word(self) -> dict[str, tuple[Person, ...]]:
        bearers = [(person, part) for person in self.people.values() for name in person.names for part in name if part]
        found: dict[str, dict[str, Person]] = {}
        for (person, _), word in zip(bearers, last_words([part for _, part in bearers]), strict=True):
            found.setdefault(word, {})[person.name] = person
        return {word: tuple(people.values()) for word, people in found.items()}


@dataclass(frozen=True, slots=True)
class Told:
    """What is known of offices before they are read."""

    as_of: date
    title_words: frozenset[str]


def words_of_titles(titles: Iterable[str]) -> frozenset[str]:
    """Return the longest word of each title that few stories hold, and its plural, in lower case."""
    words = (max(_rare_words(title), key=len, default="") for title in titles)
    return frozenset(form for word in words for form in (word, f"{word}s"))


def _rare_words(title: str) -> list[str]:
    return [word for word in _WORD.findall(title.lower()) if word not in _EVERYDAY]


def _grouped(named: Iterable[tuple[str, Office]]) -> dict[str, list[Office]]:
    found: dict[str, list[Office]] = {}
    for words, office in named:
        found.setdefault(words, []).append(office)
    return found


def _parts_of_titles(words: list[str]) -> Iterator[tuple[str, str]]:
    """Yield the title and the place that plain words may be made of: "ukraine president", "president of ukraine"."""
    for at in range(1, len(words)):
        before, behind = " ".join(words[:at]), " ".join(words[at:])
        yield behind, before
        if words[at] == "of":
            yield before, " ".join(words[at + 1 :])


@lru_cache(maxsize=4096)
def _plain(title: str) -> str:
    return " ".join(word for word in folded(title).replace("-", " ").split() if word != "the")


def merge(base: Offices, own: Offices) -> Offices:
    """Return both together; of an office that both have, the rows of `own` win.

    A base row gives way to an own row of the same person that shares a day with it, and one without an end ends on the
    day on which an own row of somebody else begins later.
    """
    return Offices(
        Later(lambda: {**base.offices, **{name: _merged_office(base, office) for name, office in own.offices.items()}}),
        Later(lambda: {**base.people, **{name: _merged_person(base, own, name) for name in own.people}}),
        Told(min(base.as_of, own.as_of), base.title_words | own.title_words),
    )


def _merged_office(base: Offices, own: Office) -> Office:
    known = base.offices.get(own.name)
    if known is None:
        return own
    return replace(
        own,
        titles=tuple(dict.fromkeys((*own.titles, *known.titles))),
        places=tuple(dict.fromkeys((*own.places, *known.places))),
        read_terms=lambda: (*_kept(known.terms, own.terms), *own.terms),
    )


def _kept(terms: Iterable[Term], winning: tuple[Term, ...]) -> Iterator[Term]:
    return (kept for term in terms if (kept := _yielding(term, winning)))


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


def _merged_person(base: Offices, own: Offices, name: str) -> Person:
    person, known = own.people[name], base.people.get(name)
    if known is None:
        return person
    names, offices = (*person.names, *known.names), (*person.offices, *known.offices)
    return Person(name, tuple(dict.fromkeys(names)), tuple(dict.fromkeys(offices)))
