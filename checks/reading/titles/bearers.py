"""Whom a title and a name mean in a story.

Many a college has a President Garcia. A bare title with a surname means an office-holder only where the story names
that person in full somewhere, or the country, or where domestic copy of an English-language press would do without
either, and the surname is a rare one. A title with its place, or a full name that goes with it, is enough by itself.
"""

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Final

from checks.reading.titles.parts import Title
from checks.reading.titles.setting import Setting
from checks.reading.titles.spelling import holders_alike
from checks.reading.titles.words import AFTER_NAME, DOMESTIC, PARTICLES, SEATS
from checks.reference.known_names import common_surnames
from checks.reference.person_names import PersonName

if TYPE_CHECKING:
    from checks.reference.offices import Offices


@dataclass(frozen=True, slots=True)
class Bearer:
    """What a name and its title can mean: offices of the reference, and those who hold or held them, by their names.

    `sure` is false of a common surname that nothing but the country's name makes an office-holder's.
    """

    offices: frozenset[str]
    people: tuple[str, ...] = ()
    sure: bool = True


_NOBODY: Final = Bearer(frozenset())
_Holders = dict[str, tuple[str, ...]]
"""People of one name by the offices that they held."""


@dataclass(frozen=True)
class Bearers:
    """All whom names can mean in one story."""

    setting: Setting
    offices: "Offices"
    _holders: dict[str, _Holders] = field(default_factory=dict)
    _found: dict[tuple[object, ...], Bearer] = field(default_factory=dict)

    def of(self, name: str, title: Title) -> Bearer:
        """Return what the title before or beside this name can mean; the same words are looked up once."""
        key = name, title.plain, title.offices, title.placed, title.of_the_known
        if key not in self._found:
            self._found[key] = self._of(name, title)
        return self._found[key]

    def _of(self, name: str, title: Title) -> Bearer:
        """Return what a title with this name can mean.

        Where nobody of that name held such an office, that is one held by somebody whose name is spelled nearly so; or
        the one that its place singles out, or that of the country in which the person is known to have held another.
        """
        if (held := self._held(name, title)).offices:
            return held
        if (alike := self._alike(name, title)).people:
            return alike
        if not title.placed:
            title = self._of_the_persons_country(name, title)
        if title.of_the_known or _is_headline(name) or len(title.offices) != 1:
            return _NOBODY
        return Bearer(title.offices) if self._is_full(name) or self._holds_another(name, title) else _NOBODY

    def hold(self, name: str, title: Title) -> bool:
        """Whether somebody of this name is known to have held one of the offices."""
        return not title.offices.isdisjoint(self._holders_named(name))

    def _holders_named(self, name: str) -> _Holders:
        if name not in self._holders:
            held: _Holders = {}
            for person in self.offices.persons(name):
                for office in self.offices.people[person].offices:
                    held[office] = (*held.get(office, ()), person)
            self._holders[name] = held
        return self._holders[name]

    def _held(self, name: str, title: Title) -> Bearer:
        held = {office: people for office, people in self._holders_named(name).items() if office in title.offices}
        everybody = tuple(dict.fromkeys(person for people in held.values() for person in people))
        if not held or title.placed or self._is_full(name):
            return Bearer(frozenset(held), everybody if self._is_full(name) else self._told_apart(name, everybody))
        named = self._are_named(name, everybody)
        if not named and self.setting.gives_to_another(title.plain, name):
            return _NOBODY
        rare = PersonName.parse(name).words[-1] not in common_surnames()
        held = {office: people for office, people in held.items() if self._is_meant(office, name, people, rare)}
        everybody = tuple(person for person in everybody if any(person in people for people in held.values()))
        return Bearer(frozenset(held), self._told_apart(name, everybody), sure=named or rare)

    def _is_meant(self, office: str, name: str, people: tuple[str, ...], rare: bool) -> bool:
        """Whether the story names the country of an office, or one of these people in full, or need do neither."""
        if self._is_placed(office) or self._are_named(name, people):
            return True
        return rare and self.offices.offices[office].country in DOMESTIC

    def _is_full(self, name: str) -> bool:
        """Whether a name is more than a surname: a reign with its number is ("Felipe VI"), "Dos Santos" is not."""
        written = PersonName.parse(name)
        if written.suffix not in ("", "jr", "sr"):
            return True
        if not written.is_full or written.words[0] in PARTICLES:
            return False
        forms = (form for person in self.offices.persons(name) for form in self.offices.people[person].forms)
        return all(written.words != form.surname for form in forms)

    def _told_apart(self, name: str, people: tuple[str, ...]) -> tuple[str, ...]:
        """Return all whom a surname can mean; of several, those whom the story names in full, if it does."""
        if len(people) < 2:
            return people
        return tuple(person for person in people if self._are_named(name, (person,))) or people

    def _is_placed(self, office: str) -> bool:
        """Whether the story names the country of an office."""
        entry = self.offices.offices[office]
        return self.setting.has_place((*entry.places, *SEATS.get(entry.country, ())))

    def _are_named(self, name: str, people: tuple[str, ...]) -> bool:
        """Whether the story gives one of these people, who share a surname, a full name somewhere."""
        return self.setting.has_full_name(
            name, [form for person in people for form in self.offices.people[person].forms]
        )

    def _alike(self, name: str, title: Title) -> Bearer:
        """Return the holders whose name is spelled nearly as this one is, of the office that the place singles out.

        A full name goes with a bare title, too, where the story names the country.
        """
        if not title.placed and not self._is_full(name):
            return _NOBODY
        told = [office for office in title.offices if title.placed or self._is_placed(office)]
        found = {office: holders_alike(self.offices, office, name) for office in told}
        found = {office: people for office, people in found.items() if people}
        return Bearer(frozenset(found), next(iter(found.values()))) if len(found) == 1 else _NOBODY

    def _of_the_persons_country(self, name: str, title: Title) -> Title:
        """Return an unplaced title as that of the country where a person of this name is known to have held offices."""
        if not (self._is_full(name) or self._is_told(name)):
            return replace(title, offices=frozenset())
        countries = self.offices.countries(name)
        entries = (self.offices.offices[office] for office in title.offices if countries)
        return replace(title, offices=frozenset(o.name for o in entries if o.national and o.country in countries))

    def _is_told(self, name: str) -> bool:
        """Whether a surname is that of one office-holder only, whom the story names in full."""
        people = self.offices.persons(name)
        return len(people) == 1 and self._are_named(name, people)

    def _holds_another(self, name: str, title: Title) -> bool:
        """Whether a surname alone is that of one person of the reference, who held another office of the country."""
        country = {self.offices.offices[office].country for office in title.offices}
        return len(self.offices.persons(name)) == 1 and self.offices.countries(name) == country


def _is_headline(name: str) -> bool:
    """Whether capitalised words are no name but what a headline goes on with: "To Visit Oslo"."""
    return not AFTER_NAME.isdisjoint(name.lower().split())
