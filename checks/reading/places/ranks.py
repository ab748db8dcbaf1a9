"""A city's place by the number of its people: "Kharkiv, Ukraine’s second-largest city"."""

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from checks.patterns import regex
from checks.reading.places.claim import AREA, CITY, PlaceClaim, areas_meant, claimed, forms_today, without_possessive
from checks.reference.gazetteer import known_gazetteer

if TYPE_CHECKING:
    from checks.reading import Reading

_ORDINALS: Final = ("second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth")
_RANK: Final = (
    rf"(?:(?P<ordinal>{'|'.join(_ORDINALS)})[- ])?(?:largest|biggest|most[- ]populous) (?:city|metropolis|urban center)"
)
_WHOLE: Final = r"(?:country|nation|state|province)"
_NO_MORE: Final = r"(?! (?:by|in terms|after|behind|outside|without|not|that|to|with|on|for|apart|other|near|along))"
_ENDS: Final = rf"{_NO_MORE}(?=[,.;:)—–]|$| [a-z])"
_FORMS: Final = (
    regex(
        rf"(?P<city>{CITY})(?:, | is | remains |, which is )(?:the )?{_RANK} (?:in|of) (?:the )?"
        rf"(?:(?P<area>{AREA})(?<!’s)(?<!'s)|(?P<whole>{_WHOLE})){_ENDS}",
        re.MULTILINE,
    ),
    regex(
        rf"(?P<city>{CITY})(?:, | is | remains |, which is )(?:the )?"
        rf"(?:(?P<area>{AREA})|(?P<whole>{_WHOLE}))(?:’s|'s) {_RANK}{_ENDS}",
        re.MULTILINE,
    ),
    regex(
        rf"(?:(?P<area>{AREA})|(?P<whole>{_WHOLE}))(?:’s|'s) {_RANK}(?:,| of)? (?P<city>{CITY}){_ENDS}",
        re.MULTILINE,
    ),
)
_OTHER_TIMES: Final = regex(
    r"\b(?:once|then|former|formerly|became|until|century|census|ago|(?:1\d|20)\d\d)\b", re.IGNORECASE
)


def find_ranks(reading: "Reading") -> Iterator[PlaceClaim]:
    """Yield each known city that the text gives a place by size in a country or region, today and in its own words.

    "The country" and "the state" are the city's own, where it is clear which city is meant.
    """
    for match in forms_today(reading, ("largest ", "biggest ", "populous "), _FORMS, _OTHER_TIMES):
        yield from _claim(reading, match)


def _claim(reading: "Reading", match: re.Match[str]) -> Iterator[PlaceClaim]:
    city = without_possessive(match["city"])
    area = match["area"] or f"the {match['whole']}"
    areas = areas_meant(area) if match["area"] else _own_area(city, match["whole"])
    rank = _ORDINALS.index(match["ordinal"]) + 2 if match["ordinal"] else 1
    if known_gazetteer().places(city):
        yield from claimed(reading, *match.span(), city, area, areas, rank)


def _own_area(city: str, whole: str) -> tuple[str, ...]:
    """Return the country or region of a city that dwarfs all others of its name, nothing where none does."""
    places = known_gazetteer().places(city)
    if not places or sum(place.population for place in places[1:]) * 10 > places[0].population:
        return ()
    code = places[0].code
    return (code if whole in ("state", "province") else code[:2],)
