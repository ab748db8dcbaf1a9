"""A city called the capital of a country or state: "Lyon, the capital of France", "the Syrian capital, Aleppo"."""

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from checks.patterns import regex
from checks.reading.places.claim import AREA, CITY, PlaceClaim, areas_meant, claimed, forms_today, without_possessive
from checks.reference.gazetteer import known_gazetteer

if TYPE_CHECKING:
    from checks.reading import Reading

_CLOSED: Final = (
    r"(?=[.;:)—–]|$|,(?! and | or |’| [^\W\da-z_][\w’'-]{1,24}[ ,] ?(?:and|or|[^\W\da-z_][\w’'-]{1,24} and) ))"
)
"""A mark that makes no list of it, as there is in "from the U.S. capital, Dublin and Belfast"."""
_ENDS: Final = (
    rf"(?:{_CLOSED}|(?= (?!(?:and|or|to) [^\W\da-z_]"
    r"|(?:of|during|until|till|before|under|since|when|while|after|in the|from \d|in \d)\b)[a-z]))"
)
"""What may follow: nothing that makes a list of it, or sets another time."""
_FORMS: Final = (
    regex(
        rf"(?P<city>{CITY})(?:, (?:which )?(?:is )?| is | remains |, now )(?:the )?capital(?: city)? of (?:the )?"
        rf"(?P<area>{AREA})(?<!’s)(?<!'s){_ENDS}",
        re.MULTILINE,
    ),
    regex(rf"(?P<city>{CITY}), (?:the )?(?P<area>{AREA}) capital(?: city)?(?=[,.;:)—–]|$)", re.MULTILINE),
    regex(rf"(?P<area>{AREA}) (?:state )?capital(?: city)?(?: of)? (?P<city>{CITY}){_ENDS}", re.MULTILINE),
    regex(rf"(?P<area>{AREA}) (?:state )?capital(?: city)?, (?P<city>{CITY}){_CLOSED}", re.MULTILINE),
)
_OTHER_TIMES: Final = regex(
    r"\b(?:former|formerly|then|once|ancient|medieval|historic\w*|colonial|imperial|wartime|interim|temporary|future|"
    r"de facto|until|century|empire|mov(?:e|ed|es|ing)|named|proposed|renamed|recogni[sz]\w+|declared?|1\d\d\d)\b",
    re.IGNORECASE,
)
"""Words of another time, or of a capital that is one to some only: what they stand by is left alone."""


def find_capitals(reading: "Reading") -> Iterator[PlaceClaim]:
    """Yield each known city that the text calls the capital of a country or state, today and in its own words.

    A capital of something else, or by something else, is none: "the fashion capital", "capital of the province".
    """
    for match in forms_today(reading, (" capital",), _FORMS, _OTHER_TIMES):
        yield from _claim(reading, match)


def _claim(reading: "Reading", match: re.Match[str]) -> Iterator[PlaceClaim]:
    city = without_possessive(match["city"])
    areas = areas_meant(match["area"]) if known_gazetteer().places(city) else ()
    yield from claimed(reading, *match.span(), city, match["area"], areas)
