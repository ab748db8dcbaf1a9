"""A city with its country or region after a comma: "in Lviv, Ukraine", "the Salem, Ore., school"."""

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from checks.patterns import regex
from checks.reading.places.claim import AREA, CITY, PlaceClaim, claimed, foremost, is_foremost
from checks.reference.gazetteer import known_gazetteer

if TYPE_CHECKING:
    from checks.reading import Reading

_BEFORE: Final = regex(
    r"(?:\b(?:[Ii]n|[Nn]ear|[Oo]utside|[Aa]round|[Ff]rom|to|at|(?:city|town|suburb|outskirts|port) of)"
    r"|(?P<loosely>\b(?:[Aa]n?|[Tt]he|of)|;))"
    rf" (?:(?:downtown|central|nearby|suburban|neighboring|neighbouring) )?(?P<city>{CITY})$"
)
"""What stands `loosely` before a name may also stand before a person's: "the", "of"."""
_AFTER: Final = regex(rf", (?P<area>{AREA})(?P<end>(?=,)|(?<=\.)|(?=[.;:)]| ?[—–])|$)", re.MULTILINE)
_REACH: Final = 80
"""How many characters before the comma are looked at for a city."""
_GOES_ON: Final = regex(r",\s{1,2}(?!(?:and|or|but|nor)\b)(?!the [A-Z])[a-z“\"‘]")
"""How a text goes on after "in Salem, Oregon"."""
_NO_APPOSITION: Final = regex(
    r",\s{1,2}(?!(?:which|who|whose|where|an?|too|for|along|with|as|like|meanwhile|however|backed|led|\w{2,20}ing)\b)"
)
"""How it does after "in Lviv, Ukraine", and not where a country is what the words after it are about."""
_CAPTION: Final = regex(
    r",\s{1,2}(?:U\.S\b|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b"
    r"|(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)(?:\.|[a-z]{2,7})? \d)"
)
_NEXT_NAME: Final = regex(rf",\s{{1,2}}(?P<name>{CITY})")


def find_after_comma(reading: "Reading") -> Iterator[PlaceClaim]:
    """Yield each city that is followed by a comma and what it lies in, and by what shows that this is meant."""
    text = reading.text
    for after in _AFTER.finditer(text):
        comma = after.start()
        if not text[text.rfind(" ", 0, comma) + 1].isupper():
            continue
        before = _BEFORE.search(text, max(0, comma - _REACH), comma)
        if before and (areas := plainly_meant(after["area"])) and _is_meant(text, before, after, areas):
            yield from claimed(reading, before.start("city"), after.end("area"), before["city"], after["area"], areas)


def plainly_meant(area: str) -> tuple[str, ...]:
    """Return what a name after a comma can mean: of lesser regions, none that a city is called like."""
    found = foremost(known_gazetteer().areas(area))
    return found if all(map(is_foremost, found)) or not known_gazetteer().places(area) else ()


def _is_meant(text: str, before: re.Match[str], after: re.Match[str], areas: tuple[str, ...]) -> bool:
    """Whether the area ends what the comma began.

    It does not in "In Geneva, Iran agreed", in "In Geneva, Iran, long opposed, agreed" and in "in Oslo, Spain, Italy".
    """
    end = after.end()
    is_region = all("." in area for area in areas)
    if before["loosely"] and not is_region:
        return False
    if text[end : end + 1] != "," or after["area"].endswith(".") or _CAPTION.match(text, end):
        return True
    if _GOES_ON.match(text, end):
        return is_region or (not before[0][0].isupper() and bool(_NO_APPOSITION.match(text, end)))
    name = _NEXT_NAME.match(text, end)
    return name is not None and is_region and not _is_place(name["name"])


def _is_place(words: str) -> bool:
    """Whether a name, or its first word, is one of a place: the next in a list."""
    gazetteer = known_gazetteer()
    return any(gazetteer.areas(name) or gazetteer.places(name) for name in (words, words.split()[0]))
