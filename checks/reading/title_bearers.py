"""Whom a title and a name mean in a story.

Many a college has a President Garcia. A bare title with a surname means an office-holder only where the story names
that person in full somewhere, or the country, or where domestic copy of an English-language press would do without
either, and the surname is a rare one. A title with its place, or a full name that goes with it, is enough by itself.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from difflib import SequenceMatcher
from functools import cache, lru_cache
from importlib.resources import files
from typing import TYPE_CHECKING, Final

from checks.reading.title_parts import Title
from checks.reading.title_words import AFTER_NAME, DOMESTIC, SEATS
from checks.reference.person_names import PersonName

if TYPE_CHECKING:
    from checks.reference.offices import Office, Offices

_ALIKE: Final = 0.8
"""From here on two surnames are taken for spellings of one."""
_ALIKE_GIVEN: Final = 0.6
_ALIKE_WHOLE: Final = 0.9
"""The same for names that begin with the surname, of which much is alike in all."""
_SHORTEST: Final = 4
"""Letters in a surname that is compared letter by letter."""


_REACH: Final = 50
"""Characters to either side of a surname in which the rest of a full name may stand."""
_APART: Final = re.compile(r"[,;:()\n“”\"]")
_POSSESSIVE: Final = re.compile(r"['’]s\b")


@dataclass(frozen=True, slots=True)
class Bearer:
    """What a name and its title can mean: offices of the reference, and those who hold or held them, by their names."""

    offices: frozenset[str]
    people: tuple[str, ...] = ()


_NOBODY: Final = Bearer(frozenset())


@dataclass(frozen=True)
class Setting:
    """A story, as far as it tells office-holders apart: the text that is read, and what else belongs to it."""

    text: str
    offices: "Offices"
    around: str = ""
    _named: dict[str, bool] = field(default_factory=dict)
    _full: dict[str, tuple[PersonName, ...]] = field(default_factory=dict)
    _holders: dict[str, dict[str, tuple[str, ...]]] = field(default_factory=dict)

    def bearer(self, name: str, title: Title) -> Bearer:
        """Return what the title before or beside this name can mean.

        Where nobody of that name held such an office, that is the one which its place singles out, or that of the
        country in which the person is known to have held another, provided that the name is a full one; or one held
        by somebody whose name is spelled nearly so.
        """
        if (held := self._held(name, title)).offices:
            return held
        if (alike := self._alike(name, title)).people:
            return alike
        if not title.placed:
            title = self._of_the_persons_country(name, title)
        if title.behind or _is_headline(name) or len(title.offices) != 1:
            return _NOBODY
        if not (_is_full(name) or self._holds_another(name, title)):
            return _NOBODY
        return Bearer(title.offices)

    def holds_one(self, name: str, title: Title) -> bool:
        """Whether somebody of this name is known to have held one of the offices."""
        return not title.offices.isdisjoint(self._holders_named(name))

    def _holders_named(self, name: str) -> dict[str, tuple[str, ...]]:
        """Return, by office, all of this name who are known to have held it."""
        if name not in self._holders:
            held: dict[str, tuple[str, ...]] = {}
            for person in self.offices.persons(name):
                for office in self.offices.people[person].offices:
                    held[office] = (*held.get(office, ()), person)
            self._holders[name] = held
        return self._holders[name]

    def _held(self, name: str, title: Title) -> Bearer:
        people = {office: held for office, held in self._holders_named(name).items() if office in title.offices}
        if people and not title.placed and not _is_full(name):
            if self._is_somebody_elses(name, title, people):
                return _NOBODY
            people = {office: held for office, held in people.items() if self._supports(name, office, held)}
        return Bearer(frozenset(people), self._told_apart(name, people))

    def _supports(self, name: str, office: str, people: tuple[str, ...]) -> bool:
        """Whether the story names the country of an office, or one of these people in full, or need do neither."""
        if self._names_place(self.offices.offices[office]) or self._names(name, people):
            return True
        rare = PersonName.parse(name).words[-1] not in _common_surnames()
        return rare and self.offices.offices[office].country in DOMESTIC

    def _told_apart(self, name: str, people: dict[str, tuple[str, ...]]) -> tuple[str, ...]:
        """Return all whom the name can mean; of several, those whom the story names in full, if it does."""
        every = tuple(dict.fromkeys(person for held in people.values() for person in held))
        if len(every) < 2 or _is_full(name):
            return every
        return tuple(person for person in every if self._names(name, (person,))) or every

    def _names_place(self, office: "Office") -> bool:
        if office.name not in self._named:
            places = (*office.places, *SEATS.get(office.country, ()))
            self._named[office.name] = any(_holds_words(self.text, p) or _holds_words(self.around, p) for p in places)
        return self._named[office.name]

    def _names(self, name: str, people: tuple[str, ...]) -> bool:
        """Whether the story gives one of these people, who share a surname, a full name somewhere."""
        forms = [form for person in people for form in self.offices.people[person].forms]
        return any(full.may_be(form) for full in self._full_names(name.split(" ")[-1]) for form in forms)

    def _full_names(self, surname: str) -> tuple[PersonName, ...]:
        """Return what may be full names with this surname, the given names before it, or behind it as in Seoul."""
        if surname not in self._full:
            told = {
                name
                for text in (self.text, self.around)
                for at in _occurrences(text, surname)
                for name in _spellings(text, at, at + len(surname))
            }
            self._full[surname] = tuple(map(PersonName.parse, sorted(told)))
        return self._full[surname]

    def _is_somebody_elses(self, name: str, title: Title, people: dict[str, tuple[str, ...]]) -> bool:
        """Whether the story gives this title to another of this surname: "Ann Ford, president of the club"."""
        if any(self._names(name, held) for held in people.values()):
            return False
        surname = re.escape(name.split(" ")[-1])
        word = re.escape(title.plain)
        given = rf"(?!(?i:{title.plain.split()[-1]}) )[A-Z][\w’'-]{{1,20}} (?:[A-Z]\. )?"
        before = rf"(?i:{word}) {given}{surname}(?!\w)"
        behind = rf"(?<!\w){given}{surname}, (?:(?!of |for |is |was )[\w’'&.-]{{1,30}} ){{0,4}}(?i:{word})(?!['’\w])"
        return re.search(f"{before}|{behind}", self.text) is not None

    def _of_the_persons_country(self, name: str, title: Title) -> Title:
        """Return an unplaced title as that of the country where a person of this name is known to have held offices."""
        if not (_is_full(name) or self._is_told(name)):
            return replace(title, offices=frozenset())
        countries = self.offices.countries(name)
        entries = (self.offices.offices[office] for office in title.offices if countries)
        return replace(title, offices=frozenset(o.name for o in entries if o.national and o.country in countries))

    def _is_told(self, name: str) -> bool:
        """Whether a surname is that of one office-holder only, whom the story names in full."""
        people = self.offices.persons(name)
        return len(people) == 1 and self._names(name, people)

    def _holds_another(self, name: str, title: Title) -> bool:
        """Whether a surname alone is that of one person of the reference, who held another office of the country."""
        people = self.offices.persons(name)
        country = {self.offices.offices[office].country for office in title.offices}
        return len(people) == 1 and self.offices.countries(name) == country

    def _alike(self, name: str, title: Title) -> Bearer:
        """Return the holders whose name is spelled nearly as this one is, of the office that the place singles out.

        A full name goes with a bare title, too, where the story names the country.
        """
        if not title.placed and not _is_full(name):
            return _NOBODY
        told = [office for office in title.offices if title.placed or self._names_place(self.offices.offices[office])]
        found = {office: holders_alike(self.offices, office, name) for office in told}
        found = {office: people for office, people in found.items() if people}
        return Bearer(frozenset(found), next(iter(found.values()))) if len(found) == 1 else _NOBODY


@lru_cache(maxsize=512)
def holders_alike(offices: "Offices", office: str, name: str) -> tuple[str, ...]:
    """Return the holders of an office of whose name this may be another spelling: "Mohammed Mursi", "Mohamed Morsi"."""
    written = PersonName.parse(name)
    forms = [
        (person, form)
        for person, known in _forms(offices, office)
        for form in known
        if written.suffix in ("", form.suffix)
    ]
    same = [person for person, form in forms if _split(written) == _split(form)]
    return tuple(dict.fromkeys(same or (person for person, form in forms if _are_alike(written, form))))


def _are_alike(written: PersonName, known: PersonName) -> bool:
    if known.is_full and known.words[: len(known.surname)] == known.surname:
        return _ratio(_split(written), _split(known)) >= _ALIKE_WHOLE
    mine, theirs = _bare(written.words[-1:]), _bare(known.surname)
    if mine != theirs and (min(len(mine), len(theirs)) < _SHORTEST or _ratio(mine, theirs) < _ALIKE):
        return False
    if not (written.is_full and known.is_full):
        return True
    given, known_given = written.words[0], known.words[0]
    return given in known.words or given[0] == known_given[0] or _ratio(given, known_given) >= _ALIKE_GIVEN


def _split(name: PersonName) -> str:
    return " ".join(name.words).replace("-", " ")


def _is_headline(name: str) -> bool:
    """Whether capitalised words are no name but what a headline goes on with: "To Visit Oslo"."""
    return not AFTER_NAME.isdisjoint(name.lower().split())


def _bare(words: tuple[str, ...]) -> str:
    return re.sub(r"^(?:al|el|as|ul)-", "", " ".join(words))


def _ratio(one: str, other: str) -> float:
    return SequenceMatcher(None, one, other).ratio()


def _is_full(name: str) -> bool:
    """Whether a name is more than a surname, or a reign: "Felipe VI"."""
    written = PersonName.parse(name)
    return written.is_full or written.suffix not in ("", "jr", "sr")


@cache
def _common_surnames() -> frozenset[str]:
    """Return surnames, in lower case, with which a title may be anybody's."""
    return frozenset(files("checks.reading").joinpath("common_surnames.txt").read_text(encoding="utf-8").split("\n"))


@lru_cache(maxsize=256)
def _forms(offices: "Offices", office: str) -> tuple[tuple[str, tuple[PersonName, ...]], ...]:
    people = dict.fromkeys(term.person for term in offices.offices[office].terms)
    return tuple((person, offices.people[person].forms) for person in people)


def _spellings(text: str, start: int, end: int) -> Iterator[str]:
    """Yield a surname with its one to three words before it, and with the one or two behind it."""
    before = _APART.split(text[max(0, start - _REACH) : start])[-1].split()[-3:]
    behind = _POSSESSIVE.sub("", _APART.split(text[end : end + _REACH])[0]).split()[:2]
    surname = text[start:end]
    yield from (" ".join((*before[at:], surname)) for at in range(len(before)))
    yield from (" ".join((surname, *behind[: at + 1])) for at in range(len(behind)))


def _holds_words(text: str, words: str) -> bool:
    """Whether words stand in a text with nothing joined to them but the "s" of "Iranians"."""
    return any(not _is_joined(text, at, at + len(words)) for at in _occurrences(text, words))


def _occurrences(text: str, words: str) -> Iterator[int]:
    at = text.find(words)
    while at >= 0:
        yield at
        at = text.find(words, at + 1)


def _is_joined(text: str, start: int, end: int) -> bool:
    if text[end : end + 1] == "s":
        end += 1
    return text[start - 1 : start].isalnum() or text[end : end + 1].isalnum()
