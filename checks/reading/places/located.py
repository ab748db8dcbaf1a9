"""A city in a country or region: "Lviv, Ukraine", "Kramatorsk in the Donetsk region", "the Polish city of Lublin"."""

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from checks.finding import Span
from checks.reading.places.claim import (
    AREA,
    CITY,
    DIRECTION,
    KIND,
    PlaceClaim,
    areas_meant,
    city_written,
    foremost,
    is_foremost,
    span_of,
    without_stop,
)
from checks.reference.gazetteer import known_gazetteer

if TYPE_CHECKING:
    from checks.reading import Reading

_PART: Final = r"(?:(?:downtown|central|nearby|suburban|neighboring|neighbouring) )?"
_COMMA: Final = re.compile(
    r"(?:\b(?:[Ii]n|[Nn]ear|[Oo]utside|[Aa]round|[Ff]rom|to|at|(?:city|town|suburb|outskirts|port) of)"
    rf"|(?P<loosely>\b(?:[Aa]n?|[Tt]he|of)|;)) {_PART}(?P<city>{CITY}), (?P<area>{AREA})"
    r"(?P<end>,|(?<=\.)|[.;:)]| ?[—–]|$)",
    re.MULTILINE,
)
"""What stands `loosely` before a name may also stand before a person's: "the", "of"."""
_DATELINE: Final = re.compile(
    r"^(?P<city>[^\W\da-z_](?:[^\W\da-z_]|[ .’'-]){2,24}), (?P<area>"
    rf"{AREA})\.?(?: \([^()\n]{{2,40}}\))? ?(?:—|–|--|-) ",
    re.MULTILINE,
)
_REGION: Final = re.compile(
    r"\b(?:in|near|outside|around|at|hit|struck|shelled|bombed|attacked|captured|seized|reached|entered"
    r"|(?:[Aa]ttacks?|[Ss]trikes?|[Rr]aids?|[Aa]ssaults?) on|[Ss]helling of|(?:city|town|mayor) of) "
    rf"(?P<city>{CITY}),? in "
    rf"(?:(?:the (?P<area>{AREA})|(?P<country>{AREA})(?:’s|'s) (?P<within>{AREA})) (?P<kind>{KIND})"
    rf"|{DIRECTION}(?P<whole>{AREA}))(?=[,.;:)—–]| [a-z]|$)",
    re.MULTILINE,
)
_CITY_OF: Final = re.compile(
    r"\b(?P<front>[A-Za-z-]{2,20})"
    rf" (?P<area>[^\W\da-z_][\w.’'-]{{1,24}}(?: [^\W\da-z_]\w{{1,24}})?)(?: [a-z-]{{2,20}}){{0,2}}"
    rf" (?:city|town|port) of (?P<city>{CITY})"
)
_OTHER_TIMES: Final = frozenset({"ancient", "medieval", "former", "formerly", "then", "old", "historic", "occupied"})
_GOES_ON: Final = re.compile(r"\s{1,2}(?!(?:and|or|but|nor)\b)(?!the [A-Z])[a-z“\"‘]")
"""How a text goes on after the second comma of "in Salem, Oregon, ..."."""
_NO_APPOSITION: Final = re.compile(
    r"\s{1,2}(?!(?:which|who|whose|where|an?|too|for|along|with|as|like|meanwhile|however|backed|led|\w{2,20}ing)\b)"
)
"""How it does after "in Lviv, Ukraine, ...", and not where a country is what the words after it are about."""
_CAPTION: Final = re.compile(
    r"\s{1,2}(?:U\.S\b|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)"
    r"(?:\.|[a-z]{2,7})? \d)"
)
_NEXT_NAME: Final = re.compile(rf"\s{{1,2}}(?P<name>{CITY})")


def find_located(reading: "Reading") -> Iterator[PlaceClaim]:
    """Yield each city that the text sets in a country or region that the gazetteer knows, outside of quotations."""
    if ", " in reading.text:
        yield from _after_comma(reading)
        yield from _in_dateline(reading)
    for sentence in reading.sentences_with((" city of ", " town of ", " port of ")):
        yield from _cities_of(reading, sentence)
    for sentence in reading.sentences_with((" region", " province", " oblast", " governorate", "ern ", "state")):
        yield from _in_region(reading, sentence)


def _after_comma(reading: "Reading") -> Iterator[PlaceClaim]:
    for match in _COMMA.finditer(reading.text):
        areas = _plainly_meant(match["area"])
        if match["loosely"] and any("." not in area for area in areas):
            continue
        if areas and _is_closed(reading.text, match, areas):
            yield from _claim(reading, match, "area", areas)


def _in_dateline(reading: "Reading") -> Iterator[PlaceClaim]:
    for match in _DATELINE.finditer(reading.text):
        if areas := _plainly_meant(match["area"]):
            yield from _claim(reading, match, "area", areas)


def _cities_of(reading: "Reading", sentence: Span) -> Iterator[PlaceClaim]:
    for match in _CITY_OF.finditer(reading.text, sentence.start, sentence.end):
        if match["front"].lower() not in _OTHER_TIMES and (areas := areas_meant(match["area"])):
            yield from _claim(reading, match, "area", areas)


def _in_region(reading: "Reading", sentence: Span) -> Iterator[PlaceClaim]:
    for match in _REGION.finditer(reading.text, sentence.start, sentence.end):
        part = next(name for name in ("area", "within", "whole") if match[name])
        areas = known_gazetteer().areas(match[part])
        if match["country"]:
            countries = areas_meant(match["country"])
            areas = tuple(area for area in areas if area[:2] in countries)
        yield from _claim(reading, match, part, areas)


def _claim(reading: "Reading", match: re.Match[str], part: str, areas: tuple[str, ...]) -> Iterator[PlaceClaim]:
    end = match.end("kind") if part in ("area", "within") and "kind" in match.re.groupindex else match.end(part)
    span = span_of(reading.text, match.start("city"), max(match.end("city"), end))
    if areas and not reading.is_quoted(span):
        yield PlaceClaim(span, city_written(match), without_stop(match[part]), areas)


def _plainly_meant(area: str) -> tuple[str, ...]:
    """Return what a name after a comma can mean: of lesser regions, none that a city is called like."""
    found = foremost(known_gazetteer().areas(area))
    return found if all(map(is_foremost, found)) or not known_gazetteer().places(area) else ()


def _is_closed(text: str, match: re.Match[str], areas: tuple[str, ...]) -> bool:
    """Whether the area ends what the comma began.

    It does not in "In Geneva, Iran agreed", in "In Geneva, Iran, long opposed, agreed" and in "in Oslo, Spain, Italy".
    """
    if match["end"] != "," or match["area"].endswith(".") or _CAPTION.match(text, match.end()):
        return True
    is_region = all("." in area for area in areas)
    if _GOES_ON.match(text, match.end()):
        opens = text[match.start()].isupper()
        return is_region or (not opens and bool(_NO_APPOSITION.match(text, match.end())))
    name = _NEXT_NAME.match(text, match.end())
    return name is not None and is_region and not _is_place(name["name"])


def _is_place(words: str) -> bool:
    """Whether a name, or its first word, is one of a place: the next in a list."""
    gazetteer = known_gazetteer()
    return any(gazetteer.areas(name) or gazetteer.places(name) for name in (words, words.split()[0]))
