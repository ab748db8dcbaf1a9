"""A city in a country or region: "Lviv, Ukraine", "Kramatorsk in the Donetsk region", "the Polish city of Lublin"."""

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from checks.finding import Span
from checks.patterns import regex
from checks.reading.places.after_comma import find_after_comma, plainly_meant
from checks.reading.places.claim import AREA, CITY, DIRECTION, KIND, PlaceClaim, areas_meant, claimed
from checks.reference.gazetteer import known_gazetteer

if TYPE_CHECKING:
    from checks.reading import Reading

_DATELINE: Final = regex(
    r"^(?P<city>[^\W\da-z_](?:[^\W\da-z_]|[ .’'-]){2,24}), (?P<area>"
    rf"{AREA})\.?(?: \([^()\n]{{2,40}}\))? ?(?:—|–|--|-) ",
    re.MULTILINE,
)
_REGION: Final = regex(
    r"\b(?:in|near|outside|around|at|hit|struck|shelled|bombed|attacked|captured|seized|reached|entered"
    r"|(?:[Aa]ttacks?|[Ss]trikes?|[Rr]aids?|[Aa]ssaults?) on|[Ss]helling of|(?:city|town|mayor) of) "
    rf"(?P<city>{CITY}),? in "
    rf"(?:(?:(?P<country>{AREA})(?:’s|'s) (?P<within>{AREA})|(?:the )?(?P<area>{AREA})) {KIND}"
    rf"|{DIRECTION}(?P<whole>{AREA}))(?=[,.;:)—–]| [a-z]|$)",
    re.MULTILINE,
)
_CITY_OF: Final = regex(
    r"\b(?P<front>[A-Za-z-]{2,20})"
    rf" (?P<area>[^\W\da-z_][\w.’'-]{{1,24}}(?: [^\W\da-z_]\w{{1,24}})?)(?: [a-z-]{{2,20}}){{0,2}}"
    rf" (?:city|town|port) of (?P<city>{CITY})"
)
_OTHER_TIMES: Final = frozenset({"ancient", "medieval", "former", "formerly", "then", "old", "historic", "occupied"})


def find_located(reading: "Reading") -> Iterator[PlaceClaim]:
    """Yield each city that the text sets in a country or region that the gazetteer knows, outside of quotations."""
    if ", " in reading.text:
        yield from find_after_comma(reading)
        yield from _in_dateline(reading)
    for sentence in reading.sentences_with((" city of ", " town of ", " port of ")):
        yield from _cities_of(reading, sentence)
    for sentence in reading.sentences_with((" region", " province", " oblast", " governorate", "ern ", "state")):
        yield from _in_region(reading, sentence)


def _in_dateline(reading: "Reading") -> Iterator[PlaceClaim]:
    for match in _DATELINE.finditer(reading.text):
        areas = plainly_meant(match["area"])
        yield from claimed(reading, match.start(), match.end("area"), match["city"], match["area"], areas)


def _cities_of(reading: "Reading", sentence: Span) -> Iterator[PlaceClaim]:
    for match in _CITY_OF.finditer(reading.text, sentence.start, sentence.end):
        if match["front"].lower() not in _OTHER_TIMES:
            areas = areas_meant(match["area"])
            yield from claimed(reading, match.start("area"), match.end(), match["city"], match["area"], areas)


def _in_region(reading: "Reading", sentence: Span) -> Iterator[PlaceClaim]:
    for match in _REGION.finditer(reading.text, sentence.start, sentence.end):
        area = match["area"] or match["within"] or match["whole"]
        areas = known_gazetteer().areas(area)
        if match["country"]:
            countries = areas_meant(match["country"])
            areas = tuple(code for code in areas if code[:2] in countries)
        yield from claimed(reading, match.start("city"), match.end(), match["city"], area, areas)
