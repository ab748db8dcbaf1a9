"""The gazetteer's file, built from packages of facts: `python -m checks.reference.gazetteer_build`.

Needs the packages of the `gazetteer` extra, of the versions that the file names; the same versions give the same bytes.
Kept are the names that a city of some size bears, every place in the world that bears one of them too, the largest
cities of each country and region, and the capitals. What it leaves out is what no rule asks for: the packages are two
hundred megabytes and take seconds to load; the file is three, and nothing of it need be parsed to look a name up.
"""

import math
from collections import defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Final

from checks.reference import gazetteer_facts
from checks.reference.gazetteer_disputes import dependent_areas
from checks.reference.gazetteer_facts import Place
from checks.reference.gazetteer_names import area_keys, place_key, place_keys

TARGET: Final = Path(__file__).with_name("gazetteer.tsv")

_NAMED_FROM: Final = 15_000
"""Inhabitants from which on a city's name is kept, with all its namesakes."""
_ALSO_KNOWN_FROM: Final = 300_000
"""Inhabitants from which on a city's other names are kept too: "Kiev", "Bombay"."""
_TOLD_FROM: Final = 15_000
"""Inhabitants from which on a place's name and population are kept beside where it is."""
_RANKED: Final = 10
"""How many of the largest cities of a country or region are kept."""
_APART_KM: Final = 30
"""A place this near to a larger one is held to be its district or suburb: no list of cities need count it."""
_KM_A_DEGREE: Final = 111.2
"""Of latitude, on a sphere of the Earth's mean radius, 6,371 km."""
_CELLS_A_DEGREE: Final = 2
"""The world in cells, so that a place is held against those of its own cell and around it, not against all."""


def build() -> str:
    """Return the file's text: a head of comments, then `kind TAB key TAB value TAB value ...`, sorted by bytes."""
    places = gazetteer_facts.places()
    capitals = gazetteer_facts.capitals()
    names = gazetteer_facts.names_of_areas()
    counties = gazetteer_facts.counties()
    rows = (
        *(f"adjective\t{key}\t{codes}" for key, codes in _adjectives(names).items()),
        *(f"area\t{code}\t{facts}" for code, facts in _areas(places, names, capitals).items()),
        *(f"named\t{key}\t{codes}" for key, codes in _area_names(names).items()),
        *(f"place\t{key}\t{namesakes}" for key, namesakes in _by_name(places, capitals, counties).items()),
    )
    return "\n".join((*_head(), *sorted(rows, key=str.encode))) + "\n"


def _head() -> Iterator[str]:
    yield "# Built by `python -m checks.reference.gazetteer_build`; how to read it is said in gazetteer.py. Facts from:"
    yield from (f"# {source}" for source in gazetteer_facts.sources())


def _by_name(places: list[Place], capitals: dict[str, str], counties: Iterable[tuple[str, str]]) -> dict[str, str]:
    """Return all places that bear a name worth keeping, by that name: the largest of each region, the largest first.

    A place of which only another name is such, and that is not told of, gives way to a smaller one of the region.
    """
    kept = set(_kept_names(places, capitals))
    found: dict[str, dict[str, str]] = defaultdict(dict)
    for place in places:
        untold = f"~{place.code}"
        for key in {key for name in (place.name, *place.others) for key in place_keys(name)} & kept:
            if found[key].get(place.code, untold) == untold:
                found[key][place.code] = _told(place, key)
    for code, name in counties:
        for key in {*area_keys(name)} & kept:
            found[key].setdefault(code, f"~{code}")
    return {key: "\t".join(values.values()) for key, values in found.items()}


def _told(place: Place, key: str) -> str:
    """Return where a place is, and for one of some size how many live there and what it is called.

    A tilde in front says that the key is not its own name but another one that it has. Of such names only a large
    city's are to be trusted.
    """
    is_own = key in place_keys(place.name)
    told = place.population >= (_TOLD_FROM if is_own else _ALSO_KNOWN_FROM)
    return ("" if is_own else "~") + place.code + (f" {place.population} {place.name}" if told else "")


def _kept_names(places: list[Place], capitals: dict[str, str]) -> Iterator[str]:
    seats = {(code.partition(".")[0], place_key(name)) for code, name in capitals.items()}
    for place in places:
        names = {place_key(name) for name in (place.name, *place.others)}
        is_seat = any((place.code[:2], name) in seats for name in names)
        if place.population >= _NAMED_FROM or is_seat:
            yield place_key(place.name)
        if place.population >= _ALSO_KNOWN_FROM or is_seat:
            yield from names


def _areas(places: list[Place], names: dict[str, list[str]], capitals: dict[str, str]) -> dict[str, str]:
    """Return each country and region by its code: its name, its capital or nothing, its largest cities."""
    largest: dict[str, list[str]] = defaultdict(list)
    for place in _apart(places):
        for code in (place.code[:2], place.code):
            if len(largest[code]) < _RANKED:
                largest[code].append(f"{place.population} {place.name}")
    return {code: "\t".join((known[0], capitals.get(code, ""), *largest[code])) for code, known in names.items()}


def _apart(places: list[Place]) -> Iterator[Place]:
    """Yield the places with no larger one nearby, the largest first."""
    cells: dict[tuple[int, int], list[Place]] = defaultdict(list)
    for place in places:
        row, column = (math.floor(_CELLS_A_DEGREE * degrees) for degrees in (place.latitude, place.longitude))
        narrowed = max(0.2, math.cos(math.radians(place.latitude)))  # beyond 78 degrees nobody lives in cities
        reach = math.ceil(_CELLS_A_DEGREE * _APART_KM / (_KM_A_DEGREE * narrowed))
        near = (
            other
            for y in (row - 1, row, row + 1)
            for x in range(column - reach, column + reach + 1)
            for other in cells.get((y, x), ())
        )
        if not any(_kilometres(place, other) < _APART_KM for other in near):
            yield place
        cells[row, column].append(place)


def _kilometres(one: Place, other: Place) -> float:
    """Return the distance of two places some tens of kilometres apart, on a plane."""
    north = (one.latitude - other.latitude) * _KM_A_DEGREE
    east = (one.longitude - other.longitude) * _KM_A_DEGREE * math.cos(math.radians(one.latitude))
    return math.hypot(north, east)


def _area_names(names: dict[str, list[str]]) -> dict[str, str]:
    """Return the codes of each name: a country's as it is, lest "China" be the Republic of China too."""
    found: dict[str, set[str]] = defaultdict(set)
    for code, known in names.items():
        for name in known:
            keys = [*area_keys(name)]
            for key in keys if "." in code else keys[:1]:
                found[key].add(code)
    return {key: "\t".join(sorted(codes)) for key, codes in found.items()}


def _adjectives(names: dict[str, list[str]]) -> dict[str, str]:
    """Return the countries that an adjective can mean: "Congolese" means two, "French" not Martinique."""
    found: dict[str, set[str]] = defaultdict(set)
    for code, adjective in gazetteer_facts.demonyms():
        if code in names and adjective:
            found[place_key(adjective)].add(code)
    return {key: "\t".join(sorted(codes - dependent_areas() or codes)) for key, codes in found.items()}


if __name__ == "__main__":
    TARGET.write_text(build(), encoding="utf-8", newline="\n")
