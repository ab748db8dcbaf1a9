"""Which words are known as names of their own, and so are no slips in another name."""

from functools import lru_cache
from typing import TYPE_CHECKING, Final

from checks.reference.gazetteer import known_gazetteer
from checks.reference.known_names import known_names
from checks.reference.person_names import folded

if TYPE_CHECKING:
    from checks.reading.names.forms import NameForms
    from checks.reference.offices import Offices


_CITY: Final = 300_000
"""Inhabitants from which on a city's name is known to readers; of smaller towns, nearly every word is one's name."""


_LONG: Final = 12
"""Letters from which on an office-holder's surname is too rare to be met in a story about somebody else."""


class Lexicon:
    """Names of places, of office-holders and of many people; each look-up takes a folded word.

    Nothing is loaded before it is asked for: few stories have names that are alike.
    """

    def __init__(self, forms: "NameForms") -> None:
        self._forms = forms

    @property
    def _offices(self) -> "Offices":
        return self._forms.reading.offices

    def is_another(self, rare: str, common: str) -> bool:
        """Whether `rare` is the name of a place or an office-holder who are not called `common` as well."""
        if rare in _countries(self._offices):
            return True
        holders, places = self._offices.persons(rare), _places(rare)
        if holders and len(rare) < _LONG and set(holders).isdisjoint(self._offices.persons(common)):
            return True
        return bool(places) and places.isdisjoint(_places(common))

    def is_name(self, word: str) -> bool:
        """Whether many people bear this name."""
        return word in known_names()

    def is_office_holder(self, word: str) -> bool:
        """Whether this is an office-holder's surname."""
        return bool(self._offices.persons(word))

    def is_plain(self, word: str) -> bool:
        """Whether the text has this word in lower case, so that it is no name at the head of a sentence."""
        return word in self._forms.plain_words

    def is_given(self, word: str) -> bool:
        """Whether a capitalised word in front of a name may be somebody's: no place, no word of a headline."""
        return self.is_name(word) or not (word in self._forms.plain_words or self.is_place(word))

    def is_one_place(self, one: str, other: str) -> bool:
        """Whether a place goes by both names."""
        return not _places(one).isdisjoint(_places(other))

    def is_place(self, word: str) -> bool:
        """Whether this is the name of a place, or of its people."""
        return word in _countries(self._offices) or bool(_places(word))


def _places(word: str) -> frozenset[object]:
    gazetteer = known_gazetteer()
    cities = ((place.code, place.population) for place in gazetteer.places(word) if place.population >= _CITY)
    return frozenset((*cities, *gazetteer.areas(word), *gazetteer.countries_called(word)))


@lru_cache(maxsize=4)
def _countries(offices: "Offices") -> frozenset[str]:
    """Return what countries and their people are called."""
    return frozenset(folded(place) for office in offices.offices.values() for place in office.places)
