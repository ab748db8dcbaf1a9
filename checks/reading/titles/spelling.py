"""Names of office-holders that are spelled another way than the reference spells them: "Mohammed Mursi"."""

from difflib import SequenceMatcher
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from checks.patterns import regex
from checks.reference.person_names import PersonName

if TYPE_CHECKING:
    from checks.reference.offices import Offices

_ALIKE: Final = 0.8
"""From here on two surnames are taken for spellings of one."""
_ALIKE_GIVEN: Final = 0.6
_ALIKE_WHOLE: Final = 0.9
"""The same for names that begin with the surname, of which much is alike in all."""
_SHORTEST: Final = 4
"""Letters in a surname that is compared letter by letter."""
_ARTICLE: Final = regex(r"^(?:al|el|as|ul)-")


@lru_cache(maxsize=512)
def holders_alike(offices: "Offices", office: str, name: str) -> tuple[str, ...]:
    """Return the holders of an office of whose name this may be another spelling.

    Where hyphens are all that differs ("Roh Moo Hyun"), only those whom that leaves.
    """
    written = PersonName.parse(name)
    forms = [
        (person, form)
        for person, known in _forms(offices, office)
        for form in known
        if written.suffix in ("", form.suffix)
    ]
    same = [person for person, form in forms if _split(written) == _split(form)]
    return tuple(dict.fromkeys(same or (person for person, form in forms if _are_alike(written, form))))


@lru_cache(maxsize=256)
def _forms(offices: "Offices", office: str) -> tuple[tuple[str, tuple[PersonName, ...]], ...]:
    people = dict.fromkeys(term.person for term in offices.offices[office].terms)
    return tuple((person, offices.people[person].forms) for person in people)


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


def _bare(words: tuple[str, ...]) -> str:
    return _ARTICLE.sub("", " ".join(words))


def _ratio(one: str, other: str) -> float:
    return SequenceMatcher(None, one, other).ratio()
