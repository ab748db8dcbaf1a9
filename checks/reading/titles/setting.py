"""What a story names that tells office-holders apart: countries, and people in full."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Final

from checks.patterns import regex
from checks.reading.titles.words import COMPASS
from checks.reference.person_names import PersonName

_REACH: Final = 50
"""Characters to either side of a surname in which the rest of a full name may stand."""
_APART: Final = regex(r"[,;:()\n“”\"]")
_POSSESSIVE: Final = regex(r"['’]s\b")
_LAST_WORD: Final = regex(r"([A-Za-z]{1,20}) $")
_NEXT_WORD: Final = regex(r" ([A-Z][a-z]{1,20})")


@dataclass(frozen=True)
class Setting:
    """A story by its text and what else belongs to it (`around`: headline, dateline); looked up once for each word.

    `titles` are words in lower case that may follow a country's name without making another name of it.
    """

    text: str
    around: str
    titles: frozenset[str]
    _places: dict[str, bool] = field(default_factory=dict)
    _full: dict[str, tuple[PersonName, ...]] = field(default_factory=dict)

    def has_place(self, places: Iterable[str]) -> bool:
        """Whether one of these names of places stands in the story, and is no part of another: "Peru State College"."""
        return any(self._has(place) for place in places)

    def _has(self, place: str) -> bool:
        if place not in self._places:
            told = ((text, at) for text in (self.text, self.around) for at in _occurrences(text, place))
            self._places[place] = any(self._is_whole(text, at, at + len(place)) for text, at in told)
        return self._places[place]

    def _is_whole(self, text: str, start: int, end: int) -> bool:
        """Whether nothing is joined to a name but the "s" of "Iranians"."""
        end += text[end : end + 1] == "s"
        if text[start - 1 : start].isalnum() or text[end : end + 1].isalnum():
            return False
        before, following = _LAST_WORD.search(text, max(0, start - 21), start), _NEXT_WORD.match(text, end)
        if before and before[1].lower() in COMPASS:
            return False
        return following is None or following[1].lower() in self.titles

    def has_full_name(self, name: str, forms: Iterable[PersonName]) -> bool:
        """Whether one of these forms, which share the surname of `name`, stands in the story with more than that."""
        told = self._full_names(name.split(" ")[-1])
        return any(full.words != form.surname and full.may_be(form) for form in forms for full in told)

    def _full_names(self, surname: str) -> tuple[PersonName, ...]:
        """Return what may be full names with this surname: the given names before it, or behind it as in Seoul."""
        if surname not in self._full:
            texts = (self.text, self.around)
            told = {
                name for text in texts for at in _occurrences(text, surname) for name in _spellings(text, at, surname)
            }
            names = map(PersonName.parse, sorted(told))
            self._full[surname] = tuple(name for name in names if self.titles.isdisjoint(name.words))
        return self._full[surname]

    def gives_to_another(self, title: str, name: str) -> bool:
        """Whether somebody in full is given this title, in folded words: "Ann Ford, president of the club"."""
        surname, last = re.escape(name.split(" ")[-1]), title.split()[-1]
        full = rf"(?!(?i:{last}) )[A-Z][\w’'-]{{1,20}} (?:[A-Z]\. )?{surname}(?!\w)"
        joint = r"(?:, | has been | is | was | became )(?:(?!of |for |is |was )[\w’'&.-]{1,30} ){0,4}"
        word = rf"(?i:{re.escape(title)})"
        return re.search(rf"{word} {full}|(?<!\w){full}{joint}{word}(?!['’\w])", self.text) is not None


def _occurrences(text: str, words: str) -> Iterator[int]:
    at = text.find(words)
    while at >= 0:
        yield at
        at = text.find(words, at + 1)


def _spellings(text: str, start: int, surname: str) -> Iterator[str]:
    """Yield a surname with its one to three words before it, and with the one or two behind it."""
    end = start + len(surname)
    before = _APART.split(text[max(0, start - _REACH) : start])[-1].split()[-3:]
    behind = _POSSESSIVE.sub("", _APART.split(text[end : end + _REACH])[0]).split()[:2]
    yield from (" ".join((*before[at:], surname)) for at in range(len(before)))
    yield from (" ".join((surname, *behind[: at + 1])) for at in range(len(behind)))
