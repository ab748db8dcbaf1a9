"""What a build comes to."""

from collections.abc import Mapping
from dataclasses import dataclass

from checks.reference.building.row import Row


@dataclass(frozen=True, slots=True)
class BuiltOffice:
    """An office with its rows, the earliest first."""

    name: str
    country: str
    titles: tuple[str, ...]
    places: tuple[str, ...]
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class Built:
    """The whole reference, and what did not go into it: rows of no certain office, and rows that gave way.

    `led` tells in the middle of which years a country had a leader, whatever the office.
    """

    as_of: str
    sources: Mapping[str, Mapping[str, str]]
    countries: Mapping[str, tuple[str, ...]]
    offices: tuple[BuiltOffice, ...]
    passed_over: int
    gave_way: int
    led: Mapping[str, frozenset[int]]
