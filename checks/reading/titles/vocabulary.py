"""The words of titles, and where they stand in a text.

A reference of two hundred countries has a hundred titles: each is looked for as a plain string, which costs less than
one pattern of them all.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from checks.patterns import regex
from checks.reading.lower_case import lower_case
from checks.reference.person_names import folded

if TYPE_CHECKING:
    from checks.reference.offices import Offices

_SUFFIX: Final = regex(r"(?P<plural>s)?(?P<elect>[ -](?:elect|designate))?(?!\w)", re.IGNORECASE)


@dataclass(frozen=True, slots=True, order=True)
class TitleWords:
    """Where a title stands, `plain` is it in folded words; `elect` where it goes on as "-elect" or "-designate"."""

    start: int
    end: int
    plain: str
    plural: bool
    elect: bool


@dataclass(frozen=True, eq=False)
class Vocabulary:
    """What a reference calls offices and the places they are of, in folded words, with the names of the offices.

    `forms` are the titles in lower case as texts write them, by their last words.
    """

    offices: dict[str, frozenset[str]]
    places: dict[str, frozenset[str]]
    longest_place: int
    forms: dict[str, tuple[str, ...]]

    def matches(self, text: str) -> Iterator[TitleWords]:
        """Yield each title in the order of the text; of two that overlap, the longer."""
        lower = lower_case(text)
        present = (form for last, forms in self.forms.items() if last in lower for form in forms)
        found = sorted(
            (words for form in present for words in _occurrences(form, text, lower)),
            key=lambda words: (words.start, -words.end),
        )
        end = 0
        for words in found:
            if words.start >= end:
                yield words
                end = words.end


@lru_cache(maxsize=4)
def vocabulary(offices: "Offices") -> Vocabulary:
    """Return the words by which a reference's titles are found."""
    titles: dict[str, set[str]] = {}
    places: dict[str, set[str]] = {}
    for office in offices.offices.values():
        for title in office.titles:
            titles.setdefault(_plain(title), set()).add(office.name)
        for place in office.places:
            places.setdefault(folded(place), set()).add(office.name)
    return Vocabulary(
        {title: frozenset(names) for title, names in titles.items()},
        {place: frozenset(names) for place, names in places.items()},
        max((len(place.split()) for place in places), default=0),
        _by_last_word(title.lower() for office in offices.offices.values() for title in office.titles),
    )


def _by_last_word(titles: Iterable[str]) -> dict[str, tuple[str, ...]]:
    """Return titles by their last words, each with spaces and with hyphens."""
    found: dict[str, tuple[str, ...]] = {}
    for title in dict.fromkeys(titles):
        last = title.replace("-", " ").split()[-1]
        found[last] = tuple(
            dict.fromkeys((*found.get(last, ()), title, title.replace("-", " "), title.replace(" ", "-")))
        )
    return found


def _occurrences(form: str, text: str, lower: str) -> Iterator[TitleWords]:
    at = lower.find(form)
    while at >= 0:
        end = at + len(form)
        suffix = _SUFFIX.match(text, end)
        if suffix and not (at and (text[at - 1].isalnum() or text[at - 1] == "_")):
            yield TitleWords(at, suffix.end(), _plain(form), bool(suffix["plural"]), bool(suffix["elect"]))
        at = lower.find(form, end)


def _plain(title: str) -> str:
    return folded(title).replace("-", " ")
