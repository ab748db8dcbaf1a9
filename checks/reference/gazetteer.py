"""Where places are and how many people live there: a gazetteer that is looked into, never read.

Its file is sorted, so that a name is found in it by halving, in some hundredths of a millisecond and with nothing
parsed before. `checks.reference.gazetteer_build` makes it of packages whose facts come from GeoNames (CC BY 4.0).
"""

from dataclasses import dataclass
from functools import cache, cached_property
from importlib.resources import files
from typing import Final

from checks.reference.gazetteer_names import area_keys, place_key

SOURCE: Final = "GeoNames, CC BY 4.0"
STATES_SOURCE: Final = "us, a package of facts on the United States (BSD-3-Clause)"


@dataclass(frozen=True, slots=True)
class PopulatedPlace:
    """A city, town or village: `code` is its region's, as GeoNames has it ("UA.15", not ISO 3166-2's "UA-46").

    The name and population of a place with less than 15,000 inhabitants are not kept: "" and 0. `alias` says that the
    name it was looked up by is not its own: another one, or that of its county.
    """

    code: str
    population: int = 0
    name: str = ""
    alias: bool = False

    def lies_in(self, area: str) -> bool:
        """Whether it lies in the country or region of this code."""
        return self.code == area or self.code.startswith(f"{area}.")


@dataclass(frozen=True, slots=True)
class Area:
    """A country or a first-level region.

    `largest` are its most populous cities, the largest first, districts and suburbs left out. `capital` is None where
    none is known, and where a country has more than one city that may be called so.
    """

    code: str
    name: str
    capital: str | None
    largest: tuple[PopulatedPlace, ...]


class Gazetteer:
    """Look-ups by names as a text writes them; accents, hyphens and apostrophes make no difference.

    `table` is the file's text in UTF-8: lines `kind TAB key TAB value TAB value ...`, sorted by their bytes.
    """

    def __init__(self, table: bytes) -> None:
        self._table = table

    def places(self, name: str) -> tuple[PopulatedPlace, ...]:
        """Return every place of this name in the world, the largest first, one for each region.

        Only names that a city with 15,000 inhabitants or a capital bears are known: of others nothing is returned.
        """
        return tuple(map(_place, self._values("place", place_key(name))))

    def areas(self, name: str) -> tuple[str, ...]:
        """Return the codes of all countries and regions of this name: "Georgia" is one of each."""
        return next((found for key in area_keys(name) if (found := self._values("named", key))), ())

    def countries_called(self, adjective: str) -> tuple[str, ...]:
        """Return the codes of the countries that an adjective means: "Ukrainian"."""
        return self._values("adjective", place_key(adjective))

    def area(self, code: str) -> Area | None:
        """Return the country or region of this code."""
        values = self._values("area", code)
        if not values:
            return None
        name, capital, *largest = values
        cities = (city.partition(" ") for city in largest)
        return Area(code, name, capital or None, tuple(PopulatedPlace(code, int(n), city) for n, _, city in cities))

    def name_of(self, code: str) -> str:
        """Return how a region is called in full: "Lviv Oblast, Ukraine"."""
        parts = dict.fromkeys((code, code.partition(".")[0]))
        return ", ".join(area.name for part in parts if (area := self.area(part)))

    @cached_property
    def origin(self) -> tuple[str, ...]:
        """Where the facts come from, one line a package."""
        return tuple(line[2:] for line in self._table.decode().splitlines() if line.startswith("# "))

    def _values(self, kind: str, key: str) -> tuple[str, ...]:
        """Return what stands behind a key, nothing where the key is not there."""
        wanted = f"{kind}\t{key}\t".encode()
        low, high = 0, len(self._table)
        while low < high:
            start = self._table.rfind(b"\n", 0, (low + high) // 2) + 1
            end = self._table.find(b"\n", start)
            if self._table.startswith(wanted, start):
                return tuple(self._table[start + len(wanted) : end].decode().split("\t"))
            if self._table[start:end] < wanted:
                low = end + 1
            else:
                high = start
        return ()


def _place(value: str) -> PopulatedPlace:
    code, _, rest = value.partition(" ")
    population, _, name = rest.partition(" ")
    return PopulatedPlace(code.removeprefix("~"), int(population or 0), name, alias=code.startswith("~"))


@cache
def known_gazetteer() -> Gazetteer:
    """Return the gazetteer that comes with the house."""
    return Gazetteer(files("checks.reference").joinpath("gazetteer.tsv").read_bytes())
